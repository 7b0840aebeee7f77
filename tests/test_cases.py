"""The case files of ``tests/cases`` through the command line: each comes to what a lawyer expects of it."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from logic.loader import load_packs
from tests.in_process import run

FOLDER = Path(__file__).parent / "cases"
INDEX: dict[str, Any] = tomllib.loads((FOLDER / "expectations.toml").read_text("utf-8"))
CASES: dict[str, dict[str, Any]] = INDEX["cases"]
EXPECTED = [
    pytest.param(name, pack, expected, id=f"{name}, {pack}")
    for name, entry in CASES.items()
    for pack, expected in entry["expect"].items()
]


def test_every_case_file_is_in_the_index_and_says_that_it_is_made_up():
    assert {path.stem for path in FOLDER.glob("*.json")} == CASES.keys()
    for name, entry in CASES.items():
        document = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
        assert document["reference"] == f"FICTIONAL: {entry['title']}"
        assert all(entry[key] for key in ("title", "law", "why", "shows", "expect"))


def test_every_edge_case_and_every_trap_has_a_case():
    topics = INDEX["topics"]
    assert {topic for entry in CASES.values() for topic in entry["shows"]} == topics.keys()
    assert sum(topic.startswith("edge: ") for topic in topics) == 16
    assert [topic for topic in topics if topic.startswith("trap ")] == [f"trap {number}" for number in range(1, 23)]


def test_every_pack_and_every_outcome_has_a_case():
    expected = [(pack, one["outcome"]) for entry in CASES.values() for pack, one in entry["expect"].items()]
    assert {pack for pack, _ in expected} == {pack.id for pack in load_packs()}
    outcomes = {outcome for _, outcome in expected}
    assert outcomes == {"must", "should", "consider", "may", "undetermined", "not_met", "not_applicable"}


def test_every_rule_has_a_case_in_which_it_is_met_and_one_in_which_it_is_not():
    said: dict[tuple[str, str], set[str]] = {}
    for entry in CASES.values():
        for pack, expected in entry["expect"].items():
            for rule, status in expected.get("rules", {}).items():
                said.setdefault((pack, rule), set()).add(status)
    rules = {(pack.id, rule.id) for pack in load_packs() for rule in pack.rules}
    assert said.keys() <= rules
    assert not {rule for rule in rules if not said.get(rule, set()) >= {"met", "not_met"}}


@pytest.mark.parametrize("name, pack, expected", EXPECTED)
def test_a_case_comes_out_as_the_law_says(name: str, pack: str, expected: dict[str, Any]):
    result = run("assess", FOLDER / f"{name}.json", "--format", "json", "--pack", pack)
    assert result.status == 0, result.err
    (assessment,) = json.loads(result.out)["assessments"]
    assert assessment["outcome"] == expected["outcome"]
    assert assessment["presumed"] is expected.get("presumed", assessment["presumed"])
    for key in {"could_become", "outstanding"} & expected.keys():
        assert sorted(assessment[key]) == sorted(expected[key]), key
    statuses = {rule["id"]: rule["status"] for rule in assessment["rules"]}
    rules = expected.get("rules", {})
    assert {rule: statuses[rule] for rule in rules} == rules


@pytest.mark.parametrize("name", [name for name, entry in CASES.items() if "says" in entry or "never_says" in entry])
def test_a_case_is_told_in_these_words(name: str):
    packs = [argument for pack in CASES[name]["expect"] for argument in ("--pack", pack)]
    result = run("assess", FOLDER / f"{name}.json", *packs)
    assert result.status == 0, result.err
    text = " ".join(result.out.split())
    missing = [words for words in CASES[name].get("says", []) if words not in text]
    assert not missing, text
    assert not [words for words in CASES[name].get("never_says", []) if words.lower() in text.lower()]


@pytest.mark.parametrize("name", [name for name, entry in CASES.items() if "rulebook_says" in entry])
def test_the_rulebook_explains_a_case_in_these_words(name: str):
    text = " ".join(" ".join(run("rules", pack).out for pack in CASES[name]["expect"]).split())
    assert not [words for words in CASES[name]["rulebook_says"] if words not in text]
