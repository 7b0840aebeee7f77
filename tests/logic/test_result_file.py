"""The result of a case as a file: what is always in it, and what only rests on what is on record today."""

from __future__ import annotations

import datetime

from logic.case import Case
from logic.deadlines import deadlines
from logic.evaluate import evaluate
from logic.facts import Answer
from logic.loader import packs_of
from logic.result_file import full_assessment_to_json, full_result_to_json, result_to_json

CASE = Case(
    datetime.date(2026, 3, 16),
    reference="C-0001",
    facts={
        "age_group": Answer("child"),
        "abuse_or_neglect": Answer("known"),
        "died": Answer("yes"),
        "date_aware": Answer("2026-03-12"),
        "in_area": Answer("yes"),
    },
)
ASSESSMENTS = [evaluate(pack, CASE.facts, CASE.assessed_on) for pack in packs_of("england")]


def test_a_result_holds_its_case_its_day_and_its_assessments_in_order():
    assert result_to_json(CASE, iter(ASSESSMENTS)) == {
        "format": "safeguarding-review-result/1",
        "reference": "C-0001",
        "assessed_on": "2026-03-16",
        "assessments": [assessment.as_json() for assessment in ASSESSMENTS],
    }


def test_a_result_of_a_case_to_practise_with_says_so():
    training = Case(CASE.assessed_on, training=True)
    assert result_to_json(training, []) == {
        "format": "safeguarding-review-result/1",
        "training": True,
        "reference": None,
        "assessed_on": "2026-03-16",
        "assessments": [],
    }


def test_the_full_result_adds_time_limits_and_who_has_read_the_pack():
    full = full_result_to_json(CASE, ASSESSMENTS)
    assert full["assessments"] == [full_assessment_to_json(each, CASE.facts) for each in ASSESSMENTS]
    for assessment, written in zip(ASSESSMENTS, full["assessments"], strict=True):
        assert written == {
            **assessment.as_json(),
            "reviewed": None,
            "deadlines": [each.as_json() for each in deadlines(assessment, CASE.facts)],
        }
    assert any(written["deadlines"] for written in full["assessments"])
