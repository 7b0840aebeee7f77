"""Every combination of the facts that a pack uses: the rule engine against the independent table.

By default (``make test``) a regular sample of them; with ``PROOF=1`` (``make proof``) those that ``combinations``
names, after which ``logic/proofs.toml`` says how many agreed. The end of the run prints how many were compared.
"""

from __future__ import annotations

import dataclasses
import datetime
import itertools
import random
from collections.abc import Callable, Iterator, Mapping

import pytest

from logic.assessment import Assessment
from logic.loader import load_packs
from logic.pack import RulePack
from tests.counts import count
from tests.logic import agreement, proofs
from tests.logic.agreement import disagreement, expected_or_contradiction, said
from tests.logic.combinations import AGE_GROUPS, Facts, in_brief, in_full
from tests.logic.oracle import england, one_by_one, table
from tests.logic.oracle.case import Known
from tests.logic.oracle.cases import ASSESSED_ON, CASES, Case
from tests.logic.oracle.situations import SITUATIONS, Situation

SAMPLES = count(100, 5000)  # random cases of each kind
KNOWN = 0.6  # of the facts in a random case
SHOWN = 5  # disagreements that a failure prints
FEW = 1_500  # completions of a case that are looked at one by one

PACKS: dict[str, RulePack] = {pack.id: pack for pack in load_packs()}

Compare = Callable[[str, int], None]


def assess(pack: str, facts: Mapping[str, table.Value], situation: Situation) -> Assessment:
    return agreement.assess(PACKS[pack], facts, situation)


def test_every_pack_has_a_table():
    assert table.FACTS.keys() == PACKS.keys()


@pytest.mark.parametrize("pack", table.FACTS)
def test_the_table_knows_every_fact_and_value_that_the_pack_asks_for(pack: str):
    of_ages = {"age_group", "date_of_birth", "date_of_harm", "date_of_death"}
    assert PACKS[pack].values_told_apart.keys() - of_ages <= table.FACTS[pack].keys()
    for fact, values in table.FACTS[pack].items():
        options = {option.value for option in PACKS[pack].question(fact).options} - {"unknown"}
        assert {value if isinstance(value, str) else value[0] for value in values} == options, fact


@pytest.mark.parametrize("pack", table.FACTS)
def test_a_regular_sample_agrees(pack: str, count_compared: Compare):
    found = agreement.compare(PACKS[pack], in_brief(pack))
    count_compared(pack, found.number)
    assert not found.differences, _in_words(found)


@pytest.mark.proof
@pytest.mark.timeout(4 * 3600)
@pytest.mark.parametrize("pack", table.FACTS)
def test_every_combination_agrees(pack: str, count_compared: Compare):
    found = agreement.compare(PACKS[pack], in_full(pack))
    count_compared(pack, found.number)
    assert not found.differences, _in_words(found)
    today = datetime.datetime.now(tz=datetime.UTC).date()
    proofs.record(proofs.Proof(pack, PACKS[pack].sha256, found.number, found.digest, today))


@pytest.mark.parametrize("pack", PACKS)
def test_the_record_of_the_proof_is_of_this_very_pack(pack: str):
    proved = proofs.read()[pack]
    assert proved.sha256 == PACKS[pack].sha256, f"{pack} has changed since. To prove it again: {proofs.HOW_TO_PROVE}"
    assert proved.compared > 0


def _in_words(found: agreement.Compared) -> str:
    return f"{len(found.differences)} of {found.number} differ:\n" + "\n".join(found.differences[:SHOWN])


@pytest.mark.parametrize("pack", table.FACTS)
def test_all_completions_at_once_come_to_what_each_by_itself_does(pack: str):
    tried, left = 0, count(25, 250)
    for situation, facts in some_cases(pack, 100 * left):
        known = Known.of(pack, facts, situation.today)
        if sum(1 for _ in itertools.islice(one_by_one.all_answers(pack, known.case), FEW)) == FEW:
            continue
        expected = table.expected(pack, facts, situation.today)
        outcome = one_by_one.outcome_of_pack(known)
        assert expected.outcome == outcome, facts
        assert expected.presumed is one_by_one.outcome_is_presumed(known, outcome), facts
        assert expected.could_become == one_by_one.possible_outcomes(known) - {outcome}, facts
        assert expected.outstanding == one_by_one.outstanding(known), facts
        tried += 1
        if tried == left:
            return
    assert tried


# --- What these combinations leave out, by random samples -----------------------------------------------------------


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


@pytest.mark.parametrize("pack", table.FACTS)
def test_unknown_is_as_if_not_given(pack: str, count_compared: Compare):
    every = ("age_group", "date_of_birth", "date_of_harm", "date_of_death", "date_aware", "suicide", *table.FACTS[pack])
    for situation, facts in some_cases(pack, SAMPLES):
        spelt_out: Facts = {**dict.fromkeys(every, "unknown"), **facts}
        assert said(assess(pack, spelt_out, situation)) == table.expected(pack, facts, situation.today), spelt_out
    count_compared(pack, SAMPLES)


@pytest.mark.parametrize("pack", table.FACTS)
def test_facts_of_other_packs_decide_nothing(pack: str, count_compared: Compare):
    # These decide elsewhere too: a setting or a suicide implies a death, and harm is an event to be a child at.
    own = {*table.FACTS[pack], "detention_at_death", "suicide", "seriously_harmed"}
    others = {fact: values for facts in table.FACTS.values() for fact, values in facts.items() if fact not in own}
    chance = random.Random(pack)  # noqa: S311 - not for secrets
    for situation, facts in some_cases(pack, SAMPLES):
        more: Facts = {
            **{fact: chance.choice(values) for fact, values in others.items()},
            **facts,
            "date_aware": "2026",
        }
        assert said(assess(pack, more, situation)) == table.expected(pack, facts, situation.today), more
    count_compared(pack, SAMPLES)


def _difference(pack: str, facts: Facts, situation: Situation) -> str | None:
    return disagreement(PACKS[pack], facts, situation, expected_or_contradiction(pack, facts, situation))


@pytest.mark.parametrize("pack", [pack for pack, facts in table.FACTS.items() if "suicide" not in facts])
@pytest.mark.parametrize("suicide", ["yes", "suspected", "no"])
def test_a_suicide_is_a_death_and_decides_nothing_else(pack: str, suicide: str, count_compared: Compare):
    cases = [(situation, {**facts, "suicide": suicide}) for situation, facts in some_cases(pack, SAMPLES)]
    differences = [found for situation, facts in cases if (found := _difference(pack, facts, situation)) is not None]
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
    cases: list[Facts] = [
        {
            **dict[str, table.Value](dates),
            "age_group": group,
            "detention_at_death": subset,
            "abuse_or_neglect": abuse,
            "seriously_harmed": harmed,
        }
        for subset, group, harmed in itertools.product(subsets, (*AGE_GROUPS, "unknown"), ("yes", "no"))
    ][:: count(7, 1)]
    differences = [found for facts in cases if (found := _difference("scr-children", facts, situation)) is not None]
    count_compared("scr-children", len(cases))
    assert not differences, "\n".join(differences[:SHOWN])


@pytest.mark.parametrize("pack", table.FACTS)
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
