"""The tree of findings names each operator, and the answers that each finding rests on: on a small pack with all."""

from __future__ import annotations

from collections.abc import Iterator

from logic.assessment import Finding
from logic.evaluate import evaluate
from logic.facts import Facts, Value
from logic.loader import read_pack
from tests.logic.small_packs import as_toml, full_document
from tests.logic.strategies import TODAY, facts

PACK = read_pack(as_toml(full_document()))


def found(**answers: Value) -> dict[str, Finding]:
    """Every finding, by the name of its proposition or rule."""
    given: Facts = facts(**answers)
    return {each.id: each for result in evaluate(PACK, given, TODAY).rules for each in walk(result.finding)}


def walk(finding: Finding) -> Iterator[Finding]:
    yield finding
    for child in finding.children:
        yield from walk(child)


def rests_on(finding: Finding) -> list[str]:
    return [each.fact for each in finding.evidence]


def test_each_finding_names_its_operator():
    assert {name: each.operator for name, each in found().items()} == {
        "strong": "all_of",
        "weak": "all_of",
        "dead_or_harmed": "any_of",
        "dead_child": "all_of",
        "child": "compare_age",
        "teenager": "compare_age",
        "dead": "is_one_of",
        "alive": "not",
        "harmed": "is_one_of",
        "somewhere": "is_one_of",
        "concern": "presume_unless",
    }


def test_an_age_at_an_event_that_did_not_happen_is_a_finding_of_the_same_kind():
    assert found(died="no")["child"].says == "The person has not died, so there is no age at death"
    assert found(died="no")["child"].operator == "compare_age"


def test_only_what_a_presumption_makes_true_is_presumed():
    assert {name for name, each in found().items() if each.presumed} == {"concern"}
    known = found(age_group="child", died="yes", concern="clearly_none")
    assert not any(each.presumed for each in known.values())


def test_an_age_rests_on_the_dates_that_were_given_and_else_on_the_age_group():
    dates = {"date_of_birth": "2008-05", "died": "yes", "date_of_death": "2026-03-01"}
    assert rests_on(found(**dates)["teenager"]) == ["date_of_birth", "died", "date_of_death"]
    assert rests_on(found(**dates)["child"]) == ["date_of_birth", "date_of_death"]
    assert rests_on(found(**dates, age_group="child")["child"]) == ["age_group", "date_of_birth", "date_of_death"]
    assert rests_on(found()["teenager"]) == ["age_group"]
    assert rests_on(found(age_group="adult", died="no")["teenager"]) == ["age_group", "died"]


def test_other_findings_rest_on_the_one_fact_that_they_look_at():
    assert rests_on(found()["concern"]) == ["concern"]
    assert rests_on(found()["dead"]) == ["died"]
    assert rests_on(found()["alive"]) == rests_on(found()["strong"]) == []
