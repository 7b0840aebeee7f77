"""Which nations' rules a case is shown."""

from __future__ import annotations

import datetime

import pytest

from logic.case import Case
from tests.logic.strategies import facts

DAY = datetime.date(2026, 11, 23)


@pytest.mark.parametrize(
    "nation, event_nation, shown",
    [
        ("england", None, ("england",)),
        ("england", "england", ("england",)),
        ("england", "wales", ("england", "wales")),
        ("scotland", "england", ("scotland", "england")),
    ],
)
def test_the_nation_of_the_authority_comes_first_and_that_of_the_event_once(
    nation: str, event_nation: str | None, shown: tuple[str, ...]
):
    assert Case(DAY, nation=nation, event_nation=event_nation).nations == shown


def test_a_case_that_nobody_has_touched_says_nothing():
    case = Case(DAY)
    assert (case.reference, case.nation, case.nations) == (None, "england", ("england",))
    assert not case.training
    assert (dict(case.facts), dict(case.set_aside), dict(case.sections)) == ({}, {}, {})


def test_an_answer_that_counts_comes_before_one_to_the_same_question_that_is_set_aside():
    case = Case(DAY, facts=facts(died="yes"), set_aside=facts(died="no", suicide="no"))
    assert case.answers == facts(died="yes", suicide="no")
