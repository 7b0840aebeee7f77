"""The example case that `make run` assesses where there is no display."""

from __future__ import annotations

import datetime
from pathlib import Path

from logic.assessment import Outcome
from logic.case_file import read_case
from logic.evaluate import evaluate
from logic.loader import load_packs

EXAMPLE = Path(__file__).resolve().parent.parent / "docs" / "examples" / "example-case.json"


def test_the_example_shows_a_duty_that_stands_on_a_presumption():
    case = read_case(EXAMPLE.read_bytes(), today=datetime.date(2020, 1, 1))
    children = next(pack for pack in load_packs() if pack.id == "scr-children")
    assessment = evaluate(children, case.facts, case.assessed_on)
    assert assessment.outcome is Outcome.MUST
    assert assessment.presumed
    assert assessment.outstanding == ("joint_working_concern",)


def test_the_example_is_plainly_fictional_and_does_not_change_with_the_day():
    case = read_case(EXAMPLE.read_bytes(), today=datetime.date(2020, 1, 1))
    assert "fictional" in (case.reference or "")
    assert case.assessed_on == datetime.date(2026, 3, 16)
