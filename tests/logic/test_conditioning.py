"""A pack conditioned on what is known: the same whether the known facts are looked up or were fixed first."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.ages import age_range
from logic.assessment import Outcome
from logic.conditioning import conditioned
from logic.consistency import with_implications
from logic.evaluate import evaluate
from logic.facts import Facts
from logic.loader import load_packs
from logic.pack import RulePack
from tests.counts import count
from tests.logic.small_packs import Document, date_question, proposition, question, rule
from tests.logic.small_packs import pack as small_pack
from tests.logic.strategies import TODAY, consistent_facts, facts

PACKS = {pack.id: pack for pack in load_packs()}
FACTS = ("one", "two", "three", "four", "five")


def judged(pack: RulePack, answers: Facts, *, fixed_first: bool) -> tuple[object, ...]:
    """What the pack comes to; with the known facts fixed first, as in a pack with very many, or looked up."""
    known = with_implications(answers)
    ages = age_range(known, TODAY, pack.ages_told_apart)
    found = conditioned(pack, known, ages, most_answers=0) if fixed_first else conditioned(pack, known, ages)
    return found.outcome, found.outcomes, found.ages, found.sensitivity(), found.sensitivity_of_rules()


@settings(max_examples=count(40, 1000))
@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
@given(data=st.data())
def test_fixing_the_known_facts_first_changes_nothing(pack: RulePack, data: st.DataObject):
    answers = data.draw(consistent_facts([pack]))
    assert judged(pack, answers, fixed_first=True) == judged(pack, answers, fixed_first=False)


def small(*rules: dict[str, object]) -> RulePack:
    conditions = [proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in FACTS]
    return small_pack([question(name) for name in FACTS], conditions, list(rules))


def test_a_fact_that_one_rule_alone_looks_at_matters_where_its_other_conditions_can_hold():
    pack = small(rule("first", "may", "one", "two", "four"), rule("second", "may", "one", "three", "five"))
    assert evaluate(pack, facts(one="yes", two="no"), TODAY).outstanding == ("three", "five")


def test_a_death_matters_to_a_rule_of_which_only_the_age_hangs_on_it():
    """Whoever died may have been a child then, and is none today: that settles the second rule, and not the outcome."""
    conditions = [
        proposition("one", is_one_of={"fact": "one", "values": ["yes"]}),
        proposition("child", compare_age={"at": "death_or_assessment", "under": 18}),
    ]
    rules = [rule("first", "must", "one"), rule("second", "may", "one", "child")]
    questions = [
        question("one"),
        question("died"),
        question("age_group", ["child"], ["adult"]),
        date_question("date_of_birth"),
    ]
    pack = dataclasses.replace(small_pack(questions, conditions, rules), settles_each_rule=True)
    known = facts(one="yes", date_of_birth="2007-01-01")
    found = conditioned(pack, known, age_range(known, TODAY, pack.ages_told_apart))
    assert found.sensitivity().facts == frozenset()
    assert "died" in found.sensitivity_of_rules().facts


def test_child_or_adult_matters_to_a_rule_that_an_adult_meets_and_a_child_may_or_may_not():
    conditions = [
        proposition("one", is_one_of={"fact": "one", "values": ["yes"]}),
        proposition("old_enough", compare_age={"at": "assessment", "at_least": 16}),
    ]
    rules = [rule("first", "must", "one"), rule("second", "may", "one", "old_enough")]
    asked = [question("one"), question("died"), question("age_group", ["child"], ["adult"])]
    pack = dataclasses.replace(small_pack(asked, conditions, rules), settles_each_rule=True)
    known = facts(one="yes", died="no")
    found = conditioned(pack, known, age_range(known, TODAY, pack.ages_told_apart))
    assert found.sensitivity().facts == frozenset()
    assert found.sensitivity_of_rules().facts == {"age_group"}


def test_a_pack_of_very_many_facts_is_judged_once_most_are_known():
    """There are 2 to the power of 40 ways of answering it: the known facts have to be fixed first."""
    names = [f"fact_{number}" for number in range(40)]
    pairs = list(zip(names[::2], names[1::2], strict=True))
    pack = small_pack(
        [question(name) for name in names],
        [proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in names],
        [rule(f"rule-{number}", "may", *pair) for number, pair in enumerate(pairs)],
    )
    found = evaluate(pack, facts(**dict.fromkeys(names[:-4], "no"), **{names[-3]: "no"}), TODAY)
    assert (found.outcome, found.could_become) == (Outcome.UNDETERMINED, (Outcome.MAY, Outcome.NOT_MET))
    assert found.outstanding == tuple(names[-2:])


def test_a_condition_that_every_answer_meets_holds_whatever_is_open():
    """It must not be taken for one that can fail: nothing need be asked where a rule applies either way."""
    asked = proposition("asked", is_one_of={"fact": "two", "values": ["yes", "no"]})
    concern = proposition("one", is_one_of={"fact": "one", "values": ["yes"]})
    pack = small_pack(
        [question("one"), question("two")],
        [concern, asked],
        [rule("first", "may", "one"), rule("second", "may", "asked")],
    )
    found = evaluate(pack, {}, TODAY)
    assert (found.outcome, found.could_become, found.outstanding) == (Outcome.MAY, (), ())


def test_neither_of_two_things_holds_where_all_that_is_known_says_so():
    conditions = [
        *(proposition(name, is_one_of={"fact": name, "values": ["no"]}) for name in ("one", "two")),
        proposition("either", any_of=["one", "two"]),
        proposition("neither", **{"not": "either"}),
    ]
    pack = small_pack([question("one"), question("two")], conditions, [rule("first", "may", "neither")])
    assert evaluate(pack, facts(one="yes", two="yes"), TODAY).outcome is Outcome.MAY


@pytest.mark.parametrize("condition", [{"under": 18}, {"at_least": 18}])
def test_a_pack_that_does_not_ask_for_the_death_leaves_it_open(condition: dict[str, int]):
    """Who is an adult today, and would be, may have died as a child."""
    asked = [question("age_group", ["child"], ["adult"]), date_question("date_of_birth")]
    of_age = proposition("of_age", compare_age={"at": "death_or_assessment", **condition})
    pack = small_pack(asked, [of_age], [rule("first", "must", "of_age")])
    assert evaluate(pack, facts(date_of_birth="2000-01-01"), TODAY).outcome is Outcome.UNDETERMINED


@pytest.mark.parametrize(
    "rules",
    [
        # That somebody died: the age at death counts in another rule.
        [rule("first", "may", "one"), rule("second", "may", "dead"), rule("third", "must", "child_at_death")],
        # That there was serious harm: the age at it counts in another rule.
        [rule("first", "may", "one", "harmed"), rule("second", "must", "child_at_harm")],
        # That somebody died in detention: it implies the death, which counts in another rule.
        [rule("first", "may", "one", "detained"), rule("second", "must", "dead")],
    ],
    ids=["died", "seriously_harmed", "detention_at_death"],
)
def test_answers_on_which_ages_or_a_death_hang_come_out_the_same(rules: list[Document]):
    conditions = [
        proposition("one", is_one_of={"fact": "one", "values": ["yes"]}),
        proposition("dead", is_one_of={"fact": "died", "values": ["yes"]}),
        proposition("harmed", is_one_of={"fact": "seriously_harmed", "values": ["yes"]}),
        proposition("detained", is_one_of={"fact": "detention_at_death", "values": ["cell"]}),
        proposition("child_at_death", compare_age={"at": "death", "under": 18}),
        proposition("child_at_harm", compare_age={"at": "harm", "under": 18}),
    ]
    used = {name for each in rules for name in each["all_of"]}
    questions = [question("age_group", ["child"], ["adult"]), *map(question, ("one", "died", "seriously_harmed"))]
    detention = question("detention_at_death", ["cell"], ["none"], kind="settings")
    pack = small_pack([*questions, detention], [each for each in conditions if each["id"] in used], rules)
    for answers in ({}, facts(one="yes"), facts(one="no")):
        assert judged(pack, answers, fixed_first=True) == judged(pack, answers, fixed_first=False)


@settings(max_examples=count(60, 2000))
@given(data=st.data())
def test_random_rules_over_few_facts_come_out_the_same(data: st.DataObject):
    """Rules drawn at random, so that some conditions are private to a rule, some shared, and some rules alike."""
    conditions = st.lists(st.sampled_from(FACTS), min_size=1, max_size=3, unique=True)
    drawn = data.draw(st.lists(st.tuples(st.sampled_from(["must", "may"]), conditions), min_size=2, max_size=4))
    used = sorted({name for _, names in drawn for name in names})
    pack = small_pack(
        [question(name) for name in used],
        [proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in used],
        [rule(f"rule-{number}", modality, *names) for number, (modality, names) in enumerate(drawn)],
    )
    values = data.draw(st.fixed_dictionaries({name: st.sampled_from(["yes", "no", "unknown"]) for name in used}))
    answers = facts(**values)
    assert judged(pack, answers, fixed_first=True) == judged(pack, answers, fixed_first=False)
