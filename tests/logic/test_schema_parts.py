"""The published schema part by part, as whoever writes a program for it reads it."""

from __future__ import annotations

import jsonschema
import pytest

from logic.schema import case_file_schema
from logic.sections import Section, load_sections

SCHEMA = case_file_schema()
FACTS = SCHEMA["$defs"]["facts"]["properties"]
EMPTY = {"const": ""}


def answer(value: object, **more: object) -> dict[str, object]:
    """What a fact can be beside its plain value: the value with its source, date and note."""
    return {
        "type": "object",
        "required": ["value"],
        "properties": {
            "value": value,
            "source": {"$ref": "#/$defs/text", "description": "Who or what says so."},
            "date": {"description": "When they said so.", "anyOf": [{"$ref": "#/$defs/partial_date"}, EMPTY]},
            "note": {"$ref": "#/$defs/text", "description": "The evidence, or a remark."},
        },
        "additionalProperties": False,
        **more,
    }


def test_the_top_level_says_what_a_case_file_holds():
    properties = dict(SCHEMA["properties"])
    for section in load_sections():
        assert properties.pop(section.id)["title"] == section.title
    assert {key: value for key, value in SCHEMA.items() if key not in {"properties", "$defs"}} == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Case file of Safeguarding Review Assessment",
        "description": "One case. A fact that is left out counts as not known.",
        "type": "object",
        "required": ["format", "facts"],
        "additionalProperties": False,
    }
    nations = ["england", "wales", "scotland", "northern_ireland"]
    reference = properties.pop("reference")
    assert (reference["type"], reference["maxLength"]) == ("string", 200)
    assert {key: {k: v for k, v in value.items() if k != "description"} for key, value in properties.items()} == {
        "format": {"const": "safeguarding-review-case/1"},
        "training": {"const": True},
        "nation": {"enum": nations, "default": "england"},
        "event_nation": {"enum": nations},
        "assessed_on": {"$ref": "#/$defs/day"},
        "facts": {"$ref": "#/$defs/facts"},
        "set_aside": {"$ref": "#/$defs/facts"},
    }
    for key in ("training", "event_nation", "assessed_on", "facts", "set_aside"):
        assert properties[key]["description"].endswith(".")


def test_facts_are_those_that_the_packs_ask_for_and_no_others():
    facts = {key: value for key, value in SCHEMA["$defs"]["facts"].items() if key != "properties"}
    assert facts == {"type": "object", "additionalProperties": False}
    assert FACTS["died"] == {
        "title": "Death",
        "anyOf": [{"enum": ["yes", "no", "unknown"]}, answer({"enum": ["yes", "no", "unknown"]})],
    }
    date = {"$ref": "#/$defs/partial_date"}
    assert FACTS["date_of_birth"] == {"title": "Date of birth", "anyOf": [date, answer(date)]}


def test_a_value_that_needs_its_evidence_is_only_allowed_with_a_note():
    assert FACTS["joint_working_concern"] == {
        "title": "Concern about working together",
        "anyOf": [
            {"enum": ["concern", "unknown"]},
            answer(
                {"enum": ["concern", "clearly_none", "unknown"]},
                **{
                    "if": {"properties": {"value": {"enum": ["clearly_none"]}}},
                    "then": {"required": ["note"], "properties": {"note": {"pattern": "\\S"}}},
                },
            ),
        ],
    }


def test_settings_can_be_given_together_and_none_and_unknown_alone():
    plain, extended = FACTS["detention_at_death"]["anyOf"]
    alone, several = plain["anyOf"]
    assert alone == {"enum": ["none", "unknown"]}
    assert {key: value for key, value in several.items() if key != "items"} == {
        "type": "array",
        "minItems": 1,
        "uniqueItems": True,
    }
    assert several["items"]["enum"][:2] == ["custody", "police_custody"]
    assert not {"none", "unknown"} & set(several["items"]["enum"])
    assert extended == answer(plain)


@pytest.mark.parametrize("section", load_sections(), ids=lambda section: section.id)
def test_a_section_is_a_form_or_a_table_of_its_fields_with_their_words(section: Section):
    found = SCHEMA["properties"][section.id]
    row = found["items"] if section.repeats else found
    assert (found["title"], found["description"]) == (section.title, section.intro)
    assert (row["type"], row["additionalProperties"]) == ("object", False)
    if section.repeats:
        assert (found["type"], found["maxItems"]) == ("array", 5000)
        assert set(row) == {"type", "properties", "additionalProperties"}
    assert list(row["properties"]) == [field.id for field in section.fields]
    for field in section.fields:
        said = row["properties"][field.id]
        assert said["title"] == field.label
        assert said.get("description", "") == field.hint


@pytest.mark.parametrize(
    "section, field, expected",
    [
        ("incident", "outline", {"$ref": "#/$defs/text"}),
        ("subject", "surname", {"$ref": "#/$defs/text"}),
        ("referrer", "referral_date", {"anyOf": [{"$ref": "#/$defs/partial_date"}, EMPTY]}),
        ("subject", "identity_uncertain", {"enum": ["yes", "no", "unknown", ""]}),
    ],
)
def test_a_field_takes_what_is_asked_for_or_nothing(section: str, field: str, expected: dict[str, object]):
    found = SCHEMA["properties"][section]["properties"][field]
    assert {key: value for key, value in found.items() if key not in {"title", "description"}} == expected


def test_choices_can_be_given_together():
    several, empty = SCHEMA["properties"]["concerns"]["properties"]["discretionary_reasons"]["anyOf"]
    assert empty == EMPTY
    reasons = ["good_practice", "early_issue", "recurring", "near_miss", "other"]
    assert several == {
        "anyOf": [
            {"enum": ["none", "unknown"]},
            {"type": "array", "items": {"enum": reasons}, "minItems": 1, "uniqueItems": True},
        ]
    }


@pytest.mark.parametrize(
    "definition, right, wrong",
    [
        ("text", ["", "a\tb\nc\r", "é" * 10_000], ["\x00", "\x1f", "\x7f", "\uffff", 1]),
        ("day", ["1800-01-01", "2026-12-31", "2200-02-29"], ["2026-12", "2026-13-01", "1799-01-01", "2026-01-01\n", 1]),
        (
            "partial_date",
            ["2026", "2026-02", "2026-02-30", "unknown"],
            ["", "2201", "2026-00", "2026-1", "unknown\n", 1],
        ),
    ],
)
def test_texts_and_dates_are_as_the_reader_takes_them(definition: str, right: list[object], wrong: list[object]):
    judge = jsonschema.Draft202012Validator(SCHEMA["$defs"][definition])
    assert [each for each in right if not judge.is_valid(each)] == []
    assert [each for each in wrong if judge.is_valid(each)] == []


def test_how_dates_are_written_is_said():
    assert SCHEMA["$defs"]["day"]["description"] == "A day, as YYYY-MM-DD."
    assert SCHEMA["$defs"]["partial_date"]["description"] == (
        "A day, a month or a year, as YYYY-MM-DD, YYYY-MM or YYYY; or unknown."
    )
