"""Tests that are here because a mutant survived the others: each says what the mistake would have been."""

from __future__ import annotations

import random

import pytest

from logic.assessment import Outcome, Status
from logic.consistency import ContradictionError
from logic.evaluate import evaluate
from logic.facts import NONE, UNKNOWN, Value
from logic.loader import load_packs
from logic.pack import IsOneOf, Modality, PresumeUnless, QuestionKind, RulePack
from logic.truth import Truth
from tests.counts import count
from tests.logic.small_packs import pack as small_pack
from tests.logic.small_packs import proposition, question, rule
from tests.logic.strategies import TODAY, facts

PACKS = {pack.id: pack for pack in load_packs()}
CASES = count(40, 1000)  # random cases for each fact of a pack
KNOWN = 0.9  # of the facts in a random case
HARM = "seriously_harmed"


def test_the_only_presumption_is_that_of_the_childrens_procedure():
    """`presume_unless` for `is_one_of`: what is not known would count as met, where the law does not say so."""
    presumed = {pack.id: set(pack.presumed_facts) for pack in PACKS.values() if pack.presumed_facts}
    assert presumed == {"scr-children": {"joint_working_concern"}}


@pytest.mark.parametrize("truth, text", [(Truth.TRUE, "true"), (Truth.FALSE, "false"), (Truth.UNKNOWN, "unknown")])
def test_truths_are_written_so_in_results(truth: Truth, text: str):
    """Another text: a program that reads the result would find none of the three."""
    assert truth.value == text


# How strongly each rule binds, in the order of the rules: a mistake here is a duty that is none, or hides one that is.
# England from the design; elsewhere from the law, but what only covers or offers a review (single reviews in Wales,
# effective practice in Scotland) is our reading.
STRENGTHS = {
    "scr-children": "must must should",
    "scr-adults": "consider may may",
    "cspr-england": "must must should should consider",
    "sar-england": "must must may",
    "wales-child": "must must must",
    "wales-adult": "must must",
    "wales-susr": "should should should consider consider consider",
    "scotland-child": "should should should may",
    "scotland-adult": "should should should",
    "ni-child": "must must",
}


@pytest.mark.parametrize("pack", STRENGTHS)
def test_how_strongly_each_rule_binds(pack: str):
    """Another modality: nothing else in a pack that has one rule for a kind of case would show it."""
    assert " ".join(rule.modality.value for rule in PACKS[pack].rules) == STRENGTHS[pack]


def some_values(pack: RulePack, fact: str) -> list[Value]:
    question = pack.question(fact)
    listed = question.kind is QuestionKind.SETTINGS
    known = [option.value for option in question.options if option.value != UNKNOWN]
    return [(value,) if listed and value != NONE else value for value in known]


def statuses(pack: RulePack, case: dict[str, Value]) -> dict[str, Status] | None:
    """The status of each rule that does not rest on a presumption; None where the answers contradict each other."""
    try:
        results = evaluate(pack, facts(**case), TODAY).rules
    except ContradictionError:
        return None
    return {result.rule.id: result.status for result in results if not result.presumed}


def some_case(pack: RulePack, names: list[str], chance: random.Random) -> dict[str, Value]:
    """A random case in which most facts are known, and more speak for a review than against."""
    case: dict[str, Value] = {}
    for fact in names:
        if chance.random() < KNOWN:
            values = some_values(pack, fact)
            case[fact] = values[0] if chance.random() < 1 / 2 else chance.choice(values)
    return case


@pytest.mark.parametrize("pack", PACKS.values(), ids=lambda pack: pack.id)
def test_a_rule_that_is_settled_stays_so_however_an_open_fact_turns_out(pack: RulePack):
    """Leaving out that the person died: a child of whom it is not known would count as a child who died."""
    chance = random.Random(pack.id)  # noqa: S311 - not for secrets
    names = ["age_group", *pack.values_told_apart]
    for fact in names:
        for _ in range(CASES):
            case = some_case(pack, [name for name in names if name != fact], chance)
            settled = statuses(pack, case) or {}
            for value in some_values(pack, fact):
                later = statuses(pack, {**case, fact: value}) or settled
                for name, status in settled.items():
                    kept = status is Status.UNDETERMINED or later.get(name, status) is status
                    assert kept, f"{name} was {status} of {case}, and not with {fact} {value}"


def test_scottish_packs_hold_no_duty():
    """Scotland's reviews rest on guidance: `must` there would be a duty that no statute makes."""
    for pack in PACKS.values():
        if pack.nation == "scotland":
            assert all(rule.modality is not Modality.MUST for rule in pack.rules)


@pytest.mark.parametrize("pack", PACKS.values(), ids=lambda pack: pack.id)
def test_answers_that_say_yes_and_answers_that_say_no_are_never_mixed(pack: RulePack):
    """A `no` beside the values that make a condition hold: the answer that closes it would open it."""
    for each in pack.propositions.values():
        expression = each.expression
        if isinstance(expression, (IsOneOf, PresumeUnless)):
            question = pack.question(expression.fact)
            alike = expression.values <= question.true_when or expression.values <= question.false_when
            assert alike, each.id


@pytest.mark.parametrize(
    "operator, one, other, outcome",
    [
        ("all_of", UNKNOWN, UNKNOWN, Outcome.UNDETERMINED),
        ("all_of", "no", UNKNOWN, Outcome.MUST),
        ("all_of", "yes", UNKNOWN, Outcome.UNDETERMINED),
        ("all_of", "yes", "no", Outcome.MUST),
        ("all_of", "yes", "yes", Outcome.NOT_MET),
        ("any_of", UNKNOWN, UNKNOWN, Outcome.UNDETERMINED),
        ("any_of", "no", UNKNOWN, Outcome.UNDETERMINED),
        ("any_of", UNKNOWN, "yes", Outcome.NOT_MET),
        ("any_of", "yes", "no", Outcome.NOT_MET),
        ("any_of", "no", "no", Outcome.MUST),
    ],
)
def test_several_denied_at_once(operator: str, one: str, other: str, outcome: Outcome):
    """Losing where "all of" and "any of" fail: no pack denies several at once today, and one may tomorrow."""
    pack = small_pack(
        [question("one"), question("other")],
        [
            *(proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in ("one", "other")),
            proposition("several", **{operator: ["one", "other"]}),
            proposition("denied", **{"not": "several"}),
        ],
        [rule("only", "must", "denied")],
    )
    found = evaluate(pack, facts(one=one, other=other), TODAY)
    settled = outcome is not Outcome.UNDETERMINED
    assert found.outcome is outcome
    assert set(found.could_become) == (set() if settled else {Outcome.MUST, Outcome.NOT_MET})


NO_HARM: dict[str, Value] = {HARM: "no", "harm_life_threatening": "no", "harm_permanent": "no"}
ABUSED: dict[str, Value] = {**NO_HARM, "abuse_or_neglect": "known"}


@pytest.mark.parametrize(
    "pack, rule, case, status",
    [
        pytest.param(
            *("wales-susr", "adult-criteria", {**ABUSED, "age_group": "adult", "adult_at_risk": "yes"}),
            Status.UNDETERMINED,
            id="whether the adult died is not known",
        ),
        pytest.param(
            *("wales-susr", "child-criteria", {**ABUSED, "date_of_birth": "2008-01-01", "date_of_death": "2025-06-01"}),
            Status.MET,
            id="died at 17, would be 18 today",
        ),
        pytest.param(
            "wales-susr",
            "child-criteria-at-18",
            {**ABUSED, "date_of_birth": "2008-06-15", "date_of_death": "2026-01-01", "looked_after_6_months": "yes"},
            Status.NOT_MET,
            id="died at 17, which is not 18",
        ),
        pytest.param(
            "scotland-adult",
            "death-after-support-and-protection",
            {
                "age_group": "adult",
                "adult_support_and_protection": "yes",
                "joint_working_concern": "concern",
                "accidental_death": "known",
            },
            Status.UNDETERMINED,
            id="under support and protection, whether the adult died is not known",
        ),
    ],
)
def test_the_death_and_the_age_at_it_are_both_looked_at(pack: str, rule: str, case: dict[str, Value], status: Status):
    """Leaving out the death, or taking the age at another day: a review too many, or one too few."""
    assert statuses(PACKS[pack], case) is not None
    assert (statuses(PACKS[pack], case) or {})[rule] is status


BORN: dict[str, Value] = {"date_of_birth": "2010-06-15", "date_of_harm": "2024-05", "date_of_death": "2025-01-02"}


@pytest.mark.parametrize("event", ["harm", "death"])
@pytest.mark.parametrize(
    "case, rests_on",
    [
        ({}, ["age_group"]),
        ({"age_group": "child"}, ["age_group"]),
        (BORN, ["date_of_birth", "date_of_{}"]),
        ({**BORN, "age_group": "child"}, ["age_group", "date_of_birth", "date_of_{}"]),
    ],
)
def test_an_age_rests_on_the_answers_that_give_it(case: dict[str, Value], rests_on: list[str], event: str):
    """Another date, or none: the reader could not check from which day the age was taken."""
    results = evaluate(PACKS["scr-children"], facts(**case), TODAY).rules
    children = [child for result in results for child in result.finding.children]
    finding = next(child for child in children if child.id == f"child_at_{event}")
    assert [each.fact for each in finding.evidence] == [fact.format(event) for fact in rests_on]


@pytest.mark.parametrize("pack, group", [("wales-child", "child"), ("wales-adult", "adult"), ("wales-susr", "child")])
def test_in_wales_an_injury_that_could_threaten_life_is_enough_without_serious_harm(pack: str, group: str):
    """Taking the age at the harm from serious harm alone: a child who nearly died would come to "not met"."""
    case: dict[str, Value] = {"age_group": group, "abuse_or_neglect": "known", "adult_at_risk": "yes", "died": "no"}
    case |= {"harm_life_threatening": "yes", "harm_permanent": "no", HARM: "no"}
    assert evaluate(PACKS[pack], facts(**case), TODAY).outcome.is_modality
