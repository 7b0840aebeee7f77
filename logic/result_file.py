"""The result of a case as plain data for JSON: ``safeguarding-review-result/1``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from logic.assessment import Assessment
from logic.case import Case

FORMAT = "safeguarding-review-result/1"


def result_to_json(case: Case, assessments: Iterable[Assessment]) -> dict[str, Any]:
    """The assessments of a case, in the order given, with its reference and the day that they are as at."""
    return {
        "format": FORMAT,
        "reference": case.reference,
        "assessed_on": case.assessed_on.isoformat(),
        "assessments": [assessment.as_json() for assessment in assessments],
    }
