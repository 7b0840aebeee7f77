"""Whoever is asked "a child or an adult?" of somebody who has grown up is asked about the time of the harm."""

from __future__ import annotations

import pytest

from logic.assessment import Assessment, Outcome
from logic.evaluate import evaluate
from logic.explain import basis
from logic.facts import Answer
from logic.interview import Interview, recorded
from logic.loader import load_packs, packs_of
from tests.logic.small_packs import date_question, pack, proposition, question, rule
from tests.logic.strategies import TODAY, facts

PLAIN = "Is the person a child or an adult?"
OF_HARM = "Was the person a child or an adult when they were harmed?"
GROWN_UP = {"date_of_birth": "1990-05-01", "died": "no", "seriously_harmed": "yes", "abuse_or_neglect": "known"}
WARNING = "is taken to be so when they were harmed as well"


def interview(**answers: str) -> Interview:
    return recorded(facts(**answers), packs_of("england"), TODAY)


def assessed(name: str, **answers: str) -> Assessment:
    """What a pack comes to on just these answers, as a case file may hold them."""
    return next(evaluate(each, facts(**answers), TODAY) for each in load_packs() if each.id == name)


def outcome(of: Interview, name: str) -> Outcome:
    return next(each.outcome for each in of.assessments if each.pack.id == name)


def test_a_grown_up_harmed_nobody_knows_when_is_asked_about_as_they_were_then():
    grown_up = interview(**GROWN_UP, date_of_harm="unknown")
    assert grown_up.current is not None
    assert grown_up.current.fact == "age_group"
    assert grown_up.current.ask == grown_up.question("age_group").ask == OF_HARM
    as_child = grown_up.answer("age_group", Answer("child"))
    assert [each.label for each in as_child.asked if each.fact == "age_group"] == ["Child or adult when harmed"]
    assert outcome(as_child, "scr-children") is Outcome.MUST
    assert outcome(grown_up.answer("age_group", Answer("adult")), "scr-children") is Outcome.NOT_APPLICABLE
    assert outcome(grown_up.answer("age_group", Answer("unknown")), "scr-children") is Outcome.UNDETERMINED


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"seriously_harmed": "yes"},
        {**GROWN_UP, "date_of_birth": "2008"},  # turns 18 this year
        {**GROWN_UP, "date_of_birth": "2012-01-01"},
        {**GROWN_UP, "date_of_harm": "2020"},
        {**GROWN_UP, "seriously_harmed": "no"},
        {"date_of_birth": "1990-05-01", "died": "yes", "date_of_death": "unknown"},
    ],
)
def test_everybody_else_is_asked_about_as_they_are_or_were_at_death(answers: dict[str, str]):
    assert interview(**answers).question("age_group").ask == PLAIN


def test_one_who_died_grown_up_may_have_been_harmed_as_a_child():
    died = {"date_of_birth": "1990-05-01", "died": "yes", "date_of_death": "2024", "seriously_harmed": "yes"}
    assert interview(**died).question("age_group").ask == OF_HARM


@pytest.mark.parametrize("name", ["scr-children", "cspr-england"])
@pytest.mark.parametrize(
    "answers, is_warned",
    [
        ({**GROWN_UP, "age_group": "adult"}, True),
        ({"age_group": "adult", "died": "no", "seriously_harmed": "yes", "date_of_harm": "2005"}, True),
        ({**GROWN_UP, "date_of_harm": "2020"}, False),
        ({"age_group": "adult", "died": "yes", "seriously_harmed": "no"}, False),
        ({"age_group": "adult", "died": "yes"}, False),
    ],
)
def test_a_result_that_rests_on_an_adult_alone_says_what_was_taken_for_granted(
    name: str, answers: dict[str, str], *, is_warned: bool
):
    found = next(each for each in interview(**answers).assessments if each.pack.id == name)
    assert (WARNING in basis(found)) is is_warned


@pytest.mark.parametrize(
    "pack, answers",
    [
        ("ni-child", {"significant_harm": "yes", "joint_working_concern": "concern", "outstanding_learning": "no"}),
        ("scotland-child", {"significant_harm": "yes", "further_learning": "yes", "good_practice": "no"}),
        ("scotland-child", {"risk_of_significant_harm": "yes", "further_learning": "yes", "good_practice": "no"}),
        ("scotland-child", {"care_and_risk_management_harm": "yes", "further_learning": "yes"}),
        ("wales-child", {"seriously_harmed": "no", "harm_life_threatening": "yes", "looked_after_6_months": "no"}),
        ("wales-child", {"harm_permanent": "yes", "looked_after_6_months": "no"}),
    ],
)
def test_every_word_for_harm_brings_the_warning(pack: str, answers: dict[str, str]):
    known = {"age_group": "adult", "died": "no", "abuse_or_neglect": "known", **answers}
    assert WARNING in basis(assessed(pack, **known))
    assert WARNING not in basis(assessed(pack, **{**known, "age_group": "child"}))


def test_the_warning_stands_beside_a_weaker_rule_that_is_met():
    found = assessed(
        "cspr-england", age_group="adult", date_of_birth="2004", died="yes", date_of_death="2026-10-01",
        seriously_harmed="yes", abuse_or_neglect="known", in_area="yes", care_leaver="yes",
    )  # fmt: skip
    assert found.outcome is Outcome.SHOULD
    assert WARNING in basis(found)


def test_no_warning_is_given_about_rules_for_adults():
    found = assessed("scr-adults", **GROWN_UP, age_group="adult", adult_at_risk="no")
    assert found.outcome is Outcome.NOT_MET
    assert WARNING not in basis(found)


def test_no_warning_is_given_where_dates_say_the_same():
    answers = {**GROWN_UP, "age_group": "adult"}
    assert WARNING in basis(assessed("scr-children", **answers, date_of_harm="unknown"))
    found = assessed("scr-children", **answers, date_of_harm="2020")
    assert found.outcome is Outcome.NOT_APPLICABLE
    assert WARNING not in basis(found)


def test_no_warning_is_given_where_no_rule_is_about_the_age_at_the_harm():
    of_today = pack(
        [
            *(date_question(fact) for fact in ("date_of_birth", "date_of_death", "date_of_harm")),
            question("age_group", ["child"], ["adult"]),
            *(question(fact) for fact in ("died", "seriously_harmed")),
        ],
        [
            proposition("child", compare_age={"at": "death_or_assessment", "under": 18}),
            proposition("hurt", is_one_of={"fact": "seriously_harmed", "values": ["yes"]}),
        ],
        [rule("one", "must", "child", "hurt")],
    )
    found = evaluate(of_today, facts(**GROWN_UP, age_group="adult"), TODAY)
    assert found.outcome is Outcome.NOT_APPLICABLE
    assert WARNING not in basis(found)
