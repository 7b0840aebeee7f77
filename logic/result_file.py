"""The result of a case as plain data for JSON: ``safeguarding-review-result/1``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from logic.assessment import Assessment
from logic.case import Case
from logic.deadlines import deadlines
from logic.facts import Facts
from logic.reviews import reviews_of

FORMAT = "safeguarding-review-result/1"


def result_to_json(case: Case, assessments: Iterable[Assessment]) -> dict[str, Any]:
    """The assessments of a case, in the order given, with its reference and the day that they are as at.

    The same packs on the same facts always give the same. Of a training case the result says that it is one.
    """
    return _result(case, (assessment.as_json() for assessment in assessments))


def full_result_to_json(case: Case, assessments: Iterable[Assessment]) -> dict[str, Any]:
    """As ``result_to_json``, and of each assessment what ``full_assessment_to_json`` adds."""
    return _result(case, (full_assessment_to_json(assessment, case.facts) for assessment in assessments))


def full_assessment_to_json(assessment: Assessment, facts: Facts) -> dict[str, Any]:
    """One assessment with its time limits, and who has read its pack. ``facts`` are those that were assessed.

    ``reviewed`` is None where no qualified reader has read exactly this pack against its sources. It and ``deadlines``
    rest on what is on record today, readings and bank holidays, so they may differ tomorrow on the same facts.
    """
    reviews = reviews_of(assessment.pack)
    return {
        **assessment.as_json(),
        "reviewed": reviews[0].as_json() if reviews else None,
        "deadlines": [deadline.as_json() for deadline in deadlines(assessment, facts)],
    }


def _result(case: Case, assessments: Iterable[dict[str, Any]]) -> dict[str, Any]:
    return {
        "format": FORMAT,
        **({"training": True} if case.training else {}),
        "reference": case.reference,
        "assessed_on": case.assessed_on.isoformat(),
        "assessments": list(assessments),
    }
