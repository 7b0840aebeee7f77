"""The published schema says what the reader does, as far as a schema can."""

from __future__ import annotations

import copy
import json
import random
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from logic.case_file import CaseFileError, case_to_json, read_case
from logic.schema import case_file_schema
from tests.counts import count
from tests.logic.strategies import TODAY

Json = Any
"""Whatever JSON holds."""

CASES = Path(__file__).parent.parent / "cases"
EXAMPLE = Path(__file__).parents[2] / "docs" / "examples" / "example-case.json"
VALIDATOR = jsonschema.Draft202012Validator(case_file_schema())

BEYOND_A_SCHEMA = {
    "impossible days": {"assessed-on-impossible", "answer-date-impossible", "date-impossible-day"},
    "two answers together": {"set-aside-and-used"},
    "evidence that says nothing": {"evidence-invisible"},
    "half characters": {"answer-note-lone-surrogate", "answer-note-reversed-surrogates"},
}

SEEN_BY_THE_READER_ALONE = "answers that can both be true|a date that exists|a fact that is not in facts too"


def is_by_schema(document: object) -> bool:
    return bool(VALIDATOR.is_valid(document))


def is_by_reader(document: object) -> bool:
    try:
        read_case(json.dumps(document), today=TODAY)
    except CaseFileError:
        return False
    return True


def right_files() -> list[Path]:
    return [EXAMPLE, *sorted((CASES / "published").glob("*.json"))]


def test_it_is_a_schema_of_the_draft_that_it_names():
    jsonschema.Draft202012Validator.check_schema(case_file_schema())


@pytest.mark.parametrize("path", right_files(), ids=lambda path: path.stem)
def test_right_cases_are_right_by_the_schema(path: Path):
    VALIDATOR.validate(json.loads(path.read_bytes()))
    VALIDATOR.validate(case_to_json(read_case(path.read_bytes(), today=TODAY)))


def test_wrong_cases_are_wrong_by_the_schema_except_for_what_is_beyond_one():
    wrong = CASES / "wrong"
    names = tomllib.loads((wrong / "places.toml").read_text("utf-8"))
    not_seen = set()
    for name in names:
        try:
            document = json.loads((wrong / f"{name}.json").read_bytes())
        except ValueError:  # not JSON, or a number that Python does not convert
            continue
        if is_by_schema(document):
            not_seen.add(name)
    assert {name for name in not_seen if not name.startswith("contradiction-") and "repeated" not in name} == set[
        str
    ]().union(*BEYOND_A_SCHEMA.values())


ODD: list[Any] = [
    *(None, True, 0, -1.5, "", " ", "yes", "unknown", "none", "Yes", "2020", "2020-13", "2020-12-31", "x\x00", "x\ny"),
    *([], ["yes"], ["remand"], ["remand", "remand"], ["none"], {}, {"value": "yes"}, {"value": "unknown", "note": 3}),
]


def places(node: Json, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a document, as keys from the top."""
    found = [path]
    if isinstance(node, dict):
        for key, inner in node.items():
            found += places(inner, (*path, key))
    elif isinstance(node, list):
        for number, inner in enumerate(node):
            found += places(inner, (*path, number))
    return found


def changed(document: Json, chance: random.Random) -> Json:
    """The document with something odd in one place, or a key there lost, renamed or new."""
    document = copy.deepcopy(document)
    path = chance.choice(places(document)[1:])
    parent = document
    for key in path[:-1]:
        parent = parent[key]
    last = path[-1]
    match chance.randrange(4):
        case 0:
            parent[last] = chance.choice(ODD)
        case 1:
            del parent[last]
        case 2 if isinstance(parent, dict):
            parent[chance.choice(["note", "value", "died", "x"])] = parent.pop(last)
        case _:
            parent[last] = [parent[last]] if chance.random() < 0.5 else {"value": parent[last]}
    return document


@pytest.mark.parametrize("path", right_files(), ids=lambda path: path.stem)
def test_reader_and_schema_agree_on_odd_cases(path: Path):
    chance, document = random.Random(path.stem), json.loads(path.read_bytes())  # noqa: S311 - nothing secret
    for _ in range(count(40, 2000)):
        odd = changed(document, chance)
        if is_by_reader(odd):
            assert is_by_schema(odd), odd
        elif is_by_schema(odd):
            with pytest.raises(CaseFileError, match=SEEN_BY_THE_READER_ALONE):
                read_case(json.dumps(odd), today=TODAY)
