"""The truth tables that a lawyer reads are those of the rules: nothing missing, wrong or idle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

import pytest
from hypothesis import given, settings

from logic.assessment import Finding, RuleResult, Status
from logic.evaluate import evaluate
from logic.facts import Answer
from logic.loader import load_packs
from logic.pack import AllOf, AnyOf, Expression, Not, Rule, RulePack
from logic.truth import Truth
from logic.ways import MOST_WAYS, TruthTable, Way, truth_tables
from tests.counts import count
from tests.logic import small_packs
from tests.logic.small_packs import proposition, question, rule
from tests.logic.strategies import TODAY, consistent_facts

PACKS = {pack.id: pack for pack in load_packs()}
RULES = [(pack, rule) for pack in PACKS.values() for rule in pack.rules]
every_rule = pytest.mark.parametrize("pack, rule", RULES, ids=[f"{pack.id}-{rule.id}" for pack, rule in RULES])
WANTED = {True: Truth.TRUE, False: Truth.FALSE}


def conditions(table: TruthTable) -> list[str]:
    return [condition.id for condition in table.conditions]


def truths(result: RuleResult) -> dict[str, Truth]:
    """What each proposition of a rule was found to be."""

    def walk(findings: tuple[Finding, ...]) -> Iterator[tuple[str, Truth]]:
        for finding in findings:
            yield finding.id, finding.truth
            yield from walk(finding.children)

    return dict(walk(result.finding.children))


def fits(way: Way, table: TruthTable, found: Mapping[str, Truth]) -> bool:
    return all(
        want is None or found[condition] is WANTED[want]
        for condition, want in zip(conditions(table), way.wants, strict=True)
    )


def holds(pack: RulePack, expression: Expression, so: Mapping[str, bool]) -> bool:
    """The expression where the conditions of its table are so or not."""

    def named(name: str) -> bool:
        return so[name] if name in so else holds(pack, pack.propositions[name].expression, so)

    match expression:
        case AllOf(of):
            return all(map(named, of))
        case AnyOf(of):
            return any(map(named, of))
        case Not(of):
            return not named(of)
        case _:
            raise AssertionError(expression)


def whole(rule: Rule, table: TruthTable) -> Expression:
    return AllOf(rule.all_of) if table.part is None else table.part.expression


@settings(max_examples=count(60, 2000))
@given(case=consistent_facts(PACKS.values()))
def test_a_rule_is_settled_where_one_of_its_ways_fits_and_nowhere_else(case: dict[str, Answer]):
    for pack in PACKS.values():
        for result in evaluate(pack, case, TODAY).rules:
            found = truths(result)
            for table in truth_tables(pack, result.rule):
                is_so = Truth.TRUE if result.status is Status.MET else Truth.FALSE
                is_so = Truth.UNKNOWN if result.status is Status.UNDETERMINED else is_so
                truth = found[table.part.id] if table.part else is_so
                assert any(fits(way, table, found) for way in table.met) is (truth is Truth.TRUE)
                assert any(fits(way, table, found) for way in table.not_met) is (truth is Truth.FALSE)


@every_rule
def test_a_way_settles_its_rule_and_says_nothing_that_it_could_leave_out(pack: RulePack, rule: Rule):
    for table in truth_tables(pack, rule):
        names = conditions(table)
        rows = [dict(zip(names, values, strict=True)) for values in product((True, False), repeat=len(names))]
        results = [holds(pack, whole(rule, table), row) for row in rows]
        for ways, outcome in ((table.met, True), (table.not_met, False)):
            for way in ways:
                wants = {name: want for name, want in zip(names, way.wants, strict=True) if want is not None}
                for idle in (None, *wants):
                    left = {name: want for name, want in wants.items() if name != idle}
                    settled = {found for row, found in zip(rows, results, strict=True) if left.items() <= row.items()}
                    assert (settled == {outcome}) is (idle is None), (table.part, way, idle)


@every_rule
def test_a_table_is_short_enough_to_read(pack: RulePack, rule: Rule):
    for table in truth_tables(pack, rule):
        assert 1 <= len(table.met) <= MOST_WAYS
        assert 1 <= len(table.not_met) <= 10
        assert len(table.conditions) <= 10


def test_the_table_of_a_rule_with_an_either_or():
    pack = PACKS["scr-children"]
    (table,) = truth_tables(pack, pack.rules[2])
    assert conditions(table) == [
        *("child_at_death", "died", "setting_of_the_procedure", "deprivation_of_liberty_order"),
        "aged_16_or_17_at_death",
    ]
    assert [way.wants for way in table.met] == [(True, True, True, None, None), (True, True, None, True, True)]
    assert [way.wants for way in table.not_met] == [
        (False, None, None, None, None),
        (None, False, None, None, None),
        (None, None, False, False, None),
        (None, None, False, None, False),
    ]


def small(*rule_of: str, **expressions: dict[str, object]) -> tuple[TruthTable, ...]:
    questions = [
        question("colour", ["red", "blue"], ["green"]),
        question("place", ["home", "away"], ["none"], kind="settings"),
    ]
    propositions = [proposition(name, **operator) for name, operator in expressions.items()]
    pack = small_packs.pack(questions, propositions, [rule("only", "must", *rule_of)])
    return truth_tables(pack, pack.rules[0])


def colour(*values: str) -> dict[str, object]:
    return {"is_one_of": {"fact": "colour", "values": list(values)}}


def place(*values: str) -> dict[str, object]:
    return {"is_one_of": {"fact": "place", "values": list(values)}}


def age(**bounds: int) -> dict[str, object]:
    return {"compare_age": {"at": "death", **bounds}}


def test_answers_that_cannot_both_be_given_are_no_way():
    (table,) = small(
        "either", "red_or_home", red=colour("red"), blue=colour("blue"), home=place("home"),
        either={"any_of": ["red", "blue"]}, red_or_home={"any_of": ["red", "home"]},
    )  # fmt: skip
    assert conditions(table) == ["red", "blue", "home"]
    assert [way.wants for way in table.met] == [(True, None, None), (None, True, True)]


def test_settings_can_be_given_together_but_not_with_none_of_them():
    (both,) = small("both", home=place("home"), away=place("away"), both={"all_of": ["home", "away"]})
    assert [way.wants for way in both.met] == [(True, True)]
    (none,) = small("both", home=place("home"), nowhere=place("none"), both={"all_of": ["home", "nowhere"]})
    assert none.met == ()
    (alone,) = small("nowhere", nowhere=place("none"))
    assert [way.wants for way in alone.met] == [(True,)]


def test_what_holds_whichever_way_a_condition_turns_out_does_not_name_it():
    (table,) = small(
        "either", red=colour("red"), not_red={"not": "red"}, home=place("home"),
        one={"all_of": ["red", "home"]}, other={"all_of": ["not_red", "home"]}, either={"any_of": ["one", "other"]},
    )  # fmt: skip
    assert [way.wants for way in table.met] == [(None, True)]
    assert [way.wants for way in table.not_met] == [(None, False)]


def test_ways_stand_in_the_order_of_their_conditions_and_yes_comes_before_no():
    (table,) = small(
        "either", red=colour("red"), home=place("home"), away=place("away"), not_red={"not": "red"},
        one={"all_of": ["red", "home"]}, other={"all_of": ["not_red", "away"]}, either={"any_of": ["one", "other"]},
    )  # fmt: skip
    assert conditions(table) == ["red", "home", "away"]
    assert [way.wants for way in table.met] == [(True, True, None), (False, None, True), (None, True, True)]
    assert [way.wants for way in table.not_met] == [(True, False, None), (False, None, False), (None, False, False)]


def test_ways_are_not_joined_into_one_that_cannot_be():
    (table,) = small(
        "either", red=colour("red"), blue=colour("blue"), home=place("home"), not_home={"not": "home"},
        one={"all_of": ["red", "home"]}, other={"all_of": ["blue", "not_home"]}, either={"any_of": ["one", "other"]},
    )  # fmt: skip
    assert conditions(table) == ["red", "home", "blue"]
    assert [way.wants for way in table.met] == [(True, True, None), (None, False, True)]


def test_ages_that_no_one_has_are_no_way():
    (table,) = small("both", child=age(under=18), adult=age(at_least=18), both={"all_of": ["child", "adult"]})
    assert table.met == ()
    (table,) = small(
        "both", old=age(at_least=16), adult=age(at_least=18), young={"not": "old"}, both={"all_of": ["adult", "young"]}
    )
    assert table.met == ()
    (table,) = small("both", child=age(under=18), old=age(at_least=16), both={"all_of": ["child", "old"]})
    assert [way.wants for way in table.met] == [(True, True)]
    (table,) = small(
        "both", old=age(at_least=16), child=age(under=18), grown={"not": "child"}, both={"all_of": ["old", "grown"]}
    )
    assert [way.wants for way in table.met] == [(True, False)]
    (table,) = small("both", child=age(under=18), adult=age(at_least=18), both={"any_of": ["child", "adult"]})
    assert [way.wants for way in table.not_met] == [(False, False)]  # the event did not happen


def test_what_is_presumed_and_the_answer_that_rebuts_it_are_no_way():
    presumed: dict[str, object] = {"presume_unless": {"fact": "colour", "values": ["green"]}}
    (table,) = small("both", presumed=presumed, green=colour("green"), both={"all_of": ["presumed", "green"]})
    assert table.met == ()
    (table,) = small("both", presumed=presumed, red=colour("red"), both={"all_of": ["presumed", "red"]})
    assert [way.wants for way in table.met] == [(True, True)]


def either_ors(*sizes: int) -> tuple[TruthTable, ...]:
    """The tables of a rule that needs one of several answers, so many times."""
    names = [[f"part{part}_{number}" for number in range(size)] for part, size in enumerate(sizes)]
    leaves = [proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for each in names for name in each]
    parts = [proposition(f"part{part}", any_of=each) for part, each in enumerate(names)]
    pack = small_packs.pack(
        [question(name) for each in names for name in each],
        [*leaves, *parts],
        [rule("only", "must", *(f"part{part}" for part in range(len(sizes))))],
    )
    return truth_tables(pack, pack.rules[0])


def test_eight_ways_are_one_table_and_nine_are_set_out_part_by_part():
    (one,) = either_ors(2, 2, 2)
    assert len(one.met) == 8
    whole_rule, first, second = either_ors(3, 3)
    assert whole_rule.part is None
    assert [way.wants for way in whole_rule.met] == [(True, True)]
    assert [way.wants for way in whole_rule.not_met] == [(False, None), (None, False)]
    assert [table.part.id for table in (first, second) if table.part] == ["part0", "part1"]
    assert len(first.met) == 3
