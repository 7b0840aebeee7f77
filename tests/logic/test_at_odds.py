"""Answers that are hard to believe together are said to whoever reads the result; the rules take them as they are."""

from __future__ import annotations

import datetime

import pytest

from logic.assessment import Outcome
from logic.at_odds import AT_ODDS_TITLE, at_odds
from logic.case import Case
from logic.consistency import contradictions
from logic.evaluate import evaluate
from logic.facts import Facts
from logic.loader import packs_of
from reports.plain_text import report
from tests.logic.strategies import TODAY, facts

FROM_ABUSE = {"death_from_abuse": "known"}


def said(answers: Facts) -> list[tuple[tuple[str, ...], str]]:
    return [(each.facts, each.says) for each in at_odds(answers, TODAY)]


@pytest.mark.parametrize(
    "form, says",
    [
        ("death_from_abuse", "the death is known or suspected to have resulted from abuse or neglect"),
        ("serious_abuse", "serious abuse or neglect is known or suspected"),
    ],
)
@pytest.mark.parametrize("how", ["known", "suspected"])
@pytest.mark.parametrize(
    "general, of_all", [("no", "there was none"), ("unknown", "it is not known whether there was any")]
)
def test_abuse_of_one_form_beside_the_answer_that_there_was_none(
    form: str, says: str, how: str, general: str, of_all: str
):
    found = said(facts(**{form: how, "abuse_or_neglect": general}))
    assert found == [(("abuse_or_neglect", form), f"One answer says that {says}, and another that {of_all}.")]


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"death_from_abuse": "known"},  # where only current law was asked
        {"death_from_abuse": "known", "abuse_or_neglect": "suspected"},
        {"death_from_abuse": "no", "serious_abuse": "unknown", "abuse_or_neglect": "no"},
        {"date_of_birth": TODAY.isoformat(), "date_of_harm": f"{TODAY:%Y-%m}", "date_of_death": str(TODAY.year)},
        {"date_of_birth": "unknown"},
    ],
)
def test_nothing_is_said_of_answers_that_go_together(answers: dict[str, str]):
    assert said(facts(**answers)) == []


@pytest.mark.parametrize("fact, words", [("birth", "birth"), ("harm", "harm"), ("death", "death")])
def test_what_has_happened_is_not_still_to_come(fact: str, words: str):
    tomorrow = (TODAY + datetime.timedelta(days=1)).isoformat()
    assert said(facts(**{f"date_of_{fact}": tomorrow})) == [
        ((f"date_of_{fact}",), f"The date of {words} is later than the day of the assessment.")
    ]


def test_a_result_that_is_not_met_beside_a_death_from_abuse_asks_to_check_both():
    """The adopted procedure asks for abuse, current law for a death from it: a slip in one gave "not met" unseen."""
    answers = facts(
        age_group="adult", died="yes", abuse_or_neglect="no", learning_insight="no", good_practice="no", **FROM_ABUSE
    )
    assert not contradictions(answers, TODAY)
    results = [evaluate(pack, answers, TODAY) for pack in packs_of("england")]
    adopted = next(each for each in results if each.pack.id == "scr-adults")
    assert adopted.outcome is Outcome.NOT_MET
    case = Case(assessed_on=TODAY, facts=answers)
    assert AT_ODDS_TITLE in report(case, results)
    assert AT_ODDS_TITLE not in report(Case(assessed_on=TODAY, facts=facts(abuse_or_neglect="no")), results)
