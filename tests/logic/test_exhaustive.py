"""Every combination of the facts that a pack uses: the rule engine against the independent table.

By default (``make test``): every combination of the facts that are not dates where no date is known, and a regular
sample of the combinations under every other situation of dates. With ``PROOF=1`` (``make proof``): every combination
under every situation. The end of the run prints how many were compared.
"""

from __future__ import annotations

import dataclasses
import itertools
import random
from collections.abc import Callable, Iterator, Mapping

import pytest

from logic.assessment import Assessment
from logic.consistency import ContradictionError
from logic.evaluate import evaluate
from logic.facts import Answer
from logic.loader import load_packs
from logic.pack import RulePack
from tests.counts import FULL, count
from tests.logic.oracle import england, table
from tests.logic.oracle.cases import ASSESSED_ON, CASES, Case
from tests.logic.oracle.situations import SITUATIONS, Situation

STEP = 199  # one in so many; a prime, so that no fact keeps the same value throughout
SAMPLES = count(100, 5000)  # random cases of each kind
KNOWN = 0.6  # of the facts in a random case
SHOWN = 5  # disagreements that a failure prints

PACKS: dict[str, RulePack] = {pack.id: pack for pack in load_packs()}
AGE_GROUPS = ("child", "adult")

Facts = dict[str, table.Value]
Compare = Callable[[str, int], None]


def assess(pack: str, facts: Mapping[str, table.Value], situation: Situation) -> Assessment:
    return evaluate(PACKS[pack], {name: Answer(value) for name, value in facts.items()}, situation.today)


def said(assessment: Assessment) -> table.Expected:
    """What the engine says, in the shape of the table."""
    return table.Expected(
        outcome=assessment.outcome.value,
        presumed=assessment.presumed,
        could_become=frozenset(outcome.value for outcome in assessment.could_become),
        outstanding=frozenset(assessment.outstanding),
        rules=tuple(
            (
                result.rule.id,
                table.RuleStatus(result.rule.modality.value, result.status.value, presumed=result.presumed),
            )
            for result in assessment.rules
        ),
    )


def combinations(pack: str, situation: Situation) -> Iterator[Facts]:
    """Every combination of known values and not known."""
    facts = {"age_group": AGE_GROUPS, **table.FACTS[pack]}
    for values in itertools.product(*((None, *values) for values in facts.values())):
        case: Facts = {fact: value for fact, value in zip(facts, values, strict=True) if value is not None}
        case.update(situation.dates)
        yield case


def disagreement(pack: str, facts: Facts, situation: Situation) -> str | None:
    """How engine and table differ, or None. Of facts that contradict themselves, both say that they do."""
    contradiction = table.contradicts_itself(facts, situation.today)
    try:
        actual = said(assess(pack, facts, situation))
    except ContradictionError as error:
        return None if contradiction else f"{pack}, {situation.words}, {facts}\n    engine only: {error}"
    if contradiction:
        return f"{pack}, {situation.words}, {facts}\n    the table says that these facts contradict themselves"
    expected = table.expected(pack, facts, situation.today)
    if actual == expected:
        return None
    lines = [f"{pack}, {situation.words}, {facts}"]
    for name in ("outcome", "presumed", "could_become", "outstanding"):
        of_table, of_engine = getattr(expected, name), getattr(actual, name)
        if of_table != of_engine:
            lines.append(f"    {name}: table {_shown(of_table)}, engine {_shown(of_engine)}")
    lines += [
        f"    {of_table[0]}: table {of_table[1]}, engine {of_engine[1]}"
        for of_table, of_engine in itertools.zip_longest(expected.rules, actual.rules, fillvalue=("no such rule", None))
        if of_table != of_engine
    ]
    return "\n".join(lines)


def _shown(value: object) -> str:
    return ", ".join(sorted(value)) or "nothing" if isinstance(value, frozenset) else str(value)


def assert_agree(pack: str, cases: Iterator[Facts], situation: Situation, count_compared: Compare) -> None:
    compared, differences = 0, []
    for facts in cases:
        compared += 1
        difference = disagreement(pack, facts, situation)
        if difference is not None:
            differences.append((len(facts), difference))
    count_compared(pack, compared)
    assert compared
    differences.sort(key=lambda found: found[0])  # the fewest facts first: the easiest to think about
    assert not differences, f"{len(differences)} of {compared} differ:\n" + "\n".join(
        text for _, text in differences[:SHOWN]
    )


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda situation: situation.words)
@pytest.mark.parametrize("pack", england.FACTS)
def test_engine_agrees_with_the_table(pack: str, situation: Situation, count_compared: Compare):
    cases = combinations(pack, situation)
    if not (FULL or situation.in_full):
        cases = itertools.islice(cases, SITUATIONS.index(situation), None, STEP)
    assert_agree(pack, cases, situation, count_compared)


# --- What the product above leaves out, by regular or random samples ------------------------------------------------


def some_cases(pack: str, number: int) -> Iterator[tuple[Situation, Facts]]:
    """Random cases, the same in every run, that do not contradict themselves."""
    chance = random.Random(pack)  # noqa: S311 - not for secrets
    facts = {"age_group": AGE_GROUPS, **table.FACTS[pack]}
    while number:
        situation = chance.choice(SITUATIONS)
        case: Facts = {fact: chance.choice(values) for fact, values in facts.items() if chance.random() < KNOWN}
        case.update(situation.dates)
        if not table.contradicts_itself(case, situation.today):
            number -= 1
            yield situation, case


@pytest.mark.parametrize("pack", england.FACTS)
def test_unknown_is_as_if_not_given(pack: str, count_compared: Compare):
    every = ("age_group", "date_of_birth", "date_of_harm", "date_of_death", "date_aware", "suicide", *table.FACTS[pack])
    for situation, facts in some_cases(pack, SAMPLES):
        spelt_out: Facts = {**dict.fromkeys(every, "unknown"), **facts}
        assert said(assess(pack, spelt_out, situation)) == table.expected(pack, facts, situation.today), spelt_out
    count_compared(pack, SAMPLES)


@pytest.mark.parametrize("pack", england.FACTS)
def test_facts_of_other_packs_decide_nothing(pack: str, count_compared: Compare):
    # These two decide elsewhere too: a setting at death implies a death, and harm is an event to be a child at.
    own = {*table.FACTS[pack], "detention_at_death", "seriously_harmed"}
    others = {fact: values for facts in england.FACTS.values() for fact, values in facts.items() if fact not in own}
    chance = random.Random(pack)  # noqa: S311 - not for secrets
    for situation, facts in some_cases(pack, SAMPLES):
        more: Facts = {
            **{fact: chance.choice(values) for fact, values in others.items()},
            **facts,
            "date_aware": "2026",
        }
        assert said(assess(pack, more, situation)) == table.expected(pack, facts, situation.today), more
    count_compared(pack, SAMPLES)


@pytest.mark.parametrize("pack", england.FACTS)
@pytest.mark.parametrize("suicide", ["yes", "suspected", "no"])
def test_a_suicide_is_a_death_and_decides_nothing_else(pack: str, suicide: str, count_compared: Compare):
    cases = [(situation, {**facts, "suicide": suicide}) for situation, facts in some_cases(pack, SAMPLES)]
    differences = [found for situation, facts in cases if (found := disagreement(pack, facts, situation))]
    count_compared(pack, len(cases))
    assert not differences, "\n".join(differences[:SHOWN])


@pytest.mark.parametrize(
    "dates",
    [{}, {"date_of_birth": "2010-06-15"}, {"date_of_birth": "2008", "date_of_death": "2025"}],
    ids=["no dates", "aged 16", "died at 16, 17 or 18"],
)
@pytest.mark.parametrize("abuse", ["known", "no", "unknown"])
def test_several_settings_at_death(dates: dict[str, str], abuse: str, count_compared: Compare):
    situation = Situation("several settings", dates)
    subsets = [
        subset for size in range(2, len(table.SETTINGS) + 1) for subset in itertools.combinations(table.SETTINGS, size)
    ]
    cases: Iterator[Facts] = (
        {
            **dates,
            "age_group": group,
            "detention_at_death": subset,
            "abuse_or_neglect": abuse,
            "seriously_harmed": harmed,
        }
        for subset, group, harmed in itertools.product(subsets, (*AGE_GROUPS, "unknown"), ("yes", "no"))
    )
    assert_agree("scr-children", itertools.islice(cases, None, None, count(7, 1)), situation, count_compared)


@pytest.mark.parametrize("pack", england.FACTS)
def test_the_json_result_says_the_same(pack: str, count_compared: Compare):
    for situation, facts in some_cases(pack, SAMPLES):
        expected, result = table.expected(pack, facts, situation.today), assess(pack, facts, situation).as_json()
        assert {name: result[name] for name in ("pack", "version", "sha256", "outcome", "presumed")} == {
            "pack": pack,
            "version": PACKS[pack].version,
            "sha256": PACKS[pack].sha256,
            "outcome": expected.outcome,
            "presumed": expected.presumed,
        }
        assert set(result["could_become"]) == expected.could_become
        assert set(result["outstanding"]) == expected.outstanding
        statuses = [(rule["id"], rule["modality"], rule["status"], rule["presumed"]) for rule in result["rules"]]
        assert statuses == [(rule, *dataclasses.astuple(status)) for rule, status in expected.rules]
        assert len(result["could_become"]) == len(expected.could_become), "an outcome is listed twice"
        assert len(result["outstanding"]) == len(expected.outstanding), "a fact is listed twice"
    count_compared(pack, SAMPLES)


IN_OUR_AREA = {"cspr-england": "in_area", "sar-england": "adult_in_area"}


@pytest.mark.parametrize("pack", IN_OUR_AREA)
def test_another_area_is_named_where_a_rule_fails_only_on_area(pack: str):
    for situation, facts in some_cases(pack, 3 * SAMPLES):
        here = table.expected(pack, {**facts, IN_OUR_AREA[pack]: "yes"}, situation.today)
        fails_only_on_area = [
            rule
            for (rule, status), (_, if_here) in zip(
                table.expected(pack, facts, situation.today).rules, here.rules, strict=True
            )
            if (status.status, if_here.status) == ("not_met", "met")
        ]
        result = assess(pack, facts, situation).as_json()
        assert [rule["id"] for rule in result["rules"] if "elsewhere" in rule] == fails_only_on_area, facts


# --- The table itself, against cases in words -----------------------------------------------------------------------


def fits(case: Case, result: table.Expected) -> bool:
    """Whether the result is the one that the words call for, as far as they say."""
    return (
        (result.outcome, result.presumed) == (case.outcome, case.presumed)
        and case.could_become in {None, result.could_become}
        and case.outstanding in {None, result.outstanding}
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.pack}: {case.words}")
def test_case_in_words(case: Case):
    of_table = table.expected(case.pack, case.facts, ASSESSED_ON)
    assert fits(case, of_table), f"the table says {of_table}"
    of_engine = said(assess(case.pack, case.facts, Situation(case.words, today=ASSESSED_ON)))
    assert fits(case, of_engine), f"the engine says {of_engine}"


@pytest.mark.parametrize("pack", england.FACTS)
def test_cases_in_words_show_every_outcome_of_a_pack(pack: str):
    nothing_known = table.expected(pack, {}, ASSESSED_ON)
    assert {case.outcome for case in CASES if case.pack == pack} == {nothing_known.outcome, *nothing_known.could_become}
