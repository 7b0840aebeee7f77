"""Open facts that stand for each other: the same result from fewer completions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.ages import age_range
from logic.alike import NONE_ALIKE, alike
from logic.assessment import Outcome
from logic.completions import Completions, Sensitivity
from logic.consistency import with_implications
from logic.evaluate import evaluate
from logic.facts import Facts
from logic.loader import load_packs
from logic.pack import RulePack
from tests.counts import count
from tests.logic.small_packs import pack as small_pack
from tests.logic.small_packs import proposition, question, rule
from tests.logic.strategies import TODAY, consistent_facts, facts

PACKS = {pack.id: pack for pack in load_packs()}
FACTS = ("one", "two", "three", "four", "five")


def judged(pack: RulePack, answers: Facts, *, together: bool) -> tuple[Outcome, set[Outcome], Sensitivity]:
    """What the pack comes to, with and without facts that stand for others."""
    known = with_implications(answers)
    ages = age_range(known, TODAY, pack.ages_told_apart)
    every = Completions(pack, known, ages, frozenset(), alike=alike(pack, known) if together else NONE_ALIKE)
    return every.outcome, set(every.outcomes), every.sensitivity()


@settings(max_examples=count(40, 1000))
@pytest.mark.parametrize("pack", PACKS.values(), ids=PACKS)
@given(data=st.data())
def test_nothing_comes_out_otherwise(pack: RulePack, data: st.DataObject):
    answers = data.draw(consistent_facts([pack]))
    assert judged(pack, answers, together=True) == judged(pack, answers, together=False)


def small(*rules: dict[str, object]) -> RulePack:
    conditions = [proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in FACTS]
    return small_pack([question(name) for name in FACTS], conditions, list(rules))


def test_rules_that_share_all_but_one_condition_need_one_fact_to_vary():
    pack = small(
        rule("first", "may", "one", "two"), rule("second", "may", "one", "three"), rule("third", "must", "four", "five")
    )
    found = alike(pack, {})
    assert found.settled == {"three": False, "five": True}
    assert found.stands_for == {"two": {"three"}, "four": {"five"}}


def test_another_modality_tells_facts_apart():
    pack = small(rule("first", "may", "one", "two", "four"), rule("second", "must", "one", "three", "four", "five"))
    assert "three" not in alike(pack, {}).stands_for.get("two", frozenset())


def test_a_rule_that_fails_stands_for_nothing():
    pack = small(rule("first", "may", "one", "two", "four"), rule("second", "may", "one", "three", "five"))
    found = alike(pack, facts(two="no"))
    assert found.stands_for == {"three": {"five"}}
    assert evaluate(pack, facts(one="yes", two="no"), TODAY).outstanding == ("three", "five")


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
    assert judged(pack, answers, together=True) == judged(pack, answers, together=False)
