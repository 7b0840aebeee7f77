"""Published cases through the command line, with what may fairly be expected of each (see the index beside them)."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from logic.loader import load_packs
from tests.in_process import run

PUBLISHED = Path(__file__).parent / "cases" / "published"
INDEX: dict[str, dict[str, Any]] = tomllib.loads((PUBLISHED / "index.toml").read_text("utf-8"))
EXPECTED = [
    pytest.param(name, pack, expected, id=f"{name}, {pack}")
    for name, entry in INDEX.items()
    for pack, expected in entry["expect"].items()
]


def test_every_case_is_in_the_index_with_its_source():
    assert {path.stem for path in PUBLISHED.glob("*.json")} == INDEX.keys()
    assert len(INDEX) == 13
    assert all(entry["source"].startswith("http") and entry["decided"] for entry in INDEX.values())
    packs = {pack for entry in INDEX.values() for pack in entry["expect"]}
    assert packs == {pack.id for pack in load_packs() if pack.nation == "england" and not pack.parallel}


@pytest.mark.parametrize("name, pack, expected", EXPECTED)
def test_a_published_case_comes_out_as_may_fairly_be_expected(name: str, pack: str, expected: dict[str, Any]):
    result = run("assess", PUBLISHED / f"{name}.json", "--format", "json", "--pack", pack)
    assert result.status == 0, result.err
    (assessment,) = json.loads(result.out)["assessments"]
    assert expected.keys() <= {"is", "never", "could_become"}
    assert assessment["outcome"] == expected.get("is", assessment["outcome"])
    assert assessment["outcome"] not in expected.get("never", [])
    assert set(expected.get("could_become", [])) <= set(assessment["could_become"])
