"""The JSON Schema of the case file, for people and programs that write one.

It is made from the same descriptions as the reader uses, so the two cannot drift apart. The reader remains the
authority: contradictory answers, days that do not exist, repeated keys and the size of the file are beyond a schema.
"""

from __future__ import annotations

from typing import Any

from logic.case import ENGLAND, NATIONS
from logic.case_file import FORMAT, MAX_REFERENCE, MAX_ROWS, MAX_TEXT
from logic.facts import UNKNOWN
from logic.pack import QuestionKind
from logic.sections import STAND_ALONE, Field, FieldKind, Section, load_sections
from logic.vocabulary import FactShape, fact_shapes

# As in the reader: control characters other than tab and line breaks cannot stand in a text. Halves of characters,
# which the reader refuses too, are not something that every schema library can express.
_TEXT = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffe\\uffff]*$"
# The end of the text. In some languages `$` lets a line break follow.
_END = "(?![\\s\\S])"
_ONE_LINE = "^[^\\u0000-\\u001f\\u007f-\\u009f\\ufffe\\uffff]*" + _END
_YEAR = "(1[89][0-9]{2}|2(0[0-9]{2}|1[0-9]{2}|200))"
_MONTH, _DAY = "(0[1-9]|1[0-2])", "(0[1-9]|[12][0-9]|3[01])"

_DEFINITIONS: dict[str, dict[str, Any]] = {
    "text": {"type": "string", "maxLength": MAX_TEXT, "pattern": _TEXT},
    "day": {"type": "string", "pattern": f"^{_YEAR}-{_MONTH}-{_DAY}{_END}", "description": "A day, as YYYY-MM-DD."},
    "partial_date": {
        "description": f"A day, a month or a year, as YYYY-MM-DD, YYYY-MM or YYYY; or {UNKNOWN}.",
        "type": "string",
        "pattern": f"^({_YEAR}(-{_MONTH}(-{_DAY})?)?|{UNKNOWN}){_END}",
    },
}


def case_file_schema() -> dict[str, Any]:
    """The schema, in JSON Schema draft 2020-12, as data for JSON."""
    facts = {"type": "object", "properties": {f: _fact(s) for f, s in fact_shapes().items()}, **_CLOSED}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Case file of Safeguarding Review Assessment",
        "description": "One case. A fact that is left out counts as not known.",
        "type": "object",
        "required": ["format", "facts"],
        "properties": {
            "format": {"const": FORMAT},
            "training": {
                "const": True,
                "description": "The case is invented to practise with. Every document made of it says so.",
            },
            "reference": {"type": "string", "maxLength": MAX_REFERENCE, "pattern": _ONE_LINE},
            "nation": {"enum": list(NATIONS), "default": ENGLAND},
            "event_nation": {
                "enum": list(NATIONS),
                "description": "Where the death or the harm happened, if in another nation: its rules are shown too.",
            },
            "assessed_on": {
                "$ref": "#/$defs/day",
                "description": "The day on which the case is judged. Left out: the day of the run.",
            },
            "facts": {"$ref": "#/$defs/facts", "description": "The answers that count."},
            "set_aside": {
                "$ref": "#/$defs/facts",
                "description": "Answers that are kept but do not count. A fact stands here or in facts, not in both.",
            },
            **{section.id: _section(section) for section in load_sections()},
        },
        **_CLOSED,
        "$defs": {**_DEFINITIONS, "facts": facts},
    }


_CLOSED = {"additionalProperties": False}


def _fact(shape: FactShape) -> dict[str, Any]:
    plain, value = _values(shape, with_note=False), _values(shape, with_note=True)
    extended: dict[str, Any] = {
        "type": "object",
        "required": ["value"],
        "properties": {
            "value": value,
            "source": {"$ref": "#/$defs/text", "description": "Who or what says so."},
            "date": _or_empty({"$ref": "#/$defs/partial_date"}, "When they said so."),
            "note": {"$ref": "#/$defs/text", "description": "The evidence, or a remark."},
        },
        **_CLOSED,
    }
    if shape.require_note:
        extended["if"] = {"properties": {"value": {"enum": sorted(shape.require_note)}}}
        extended["then"] = {"required": ["note"], "properties": {"note": {"pattern": "\\S"}}}
    return {"title": shape.label, "anyOf": [plain, extended]}


def _values(shape: FactShape, *, with_note: bool) -> dict[str, Any]:
    """The values of a fact; without those that need a note where there is no place for one."""
    if shape.kind is QuestionKind.DATE:
        return {"$ref": "#/$defs/partial_date"}
    single = [value for value in shape.single_values if with_note or value not in shape.require_note]
    return _one_or_several(single, shape.settings)


def _one_or_several(single: list[str], settings: tuple[str, ...]) -> dict[str, Any]:
    alone: dict[str, Any] = {"enum": single}
    if not settings:
        return alone
    several = {"type": "array", "items": {"enum": list(settings)}, "minItems": 1, "uniqueItems": True}
    return {"anyOf": [alone, several]} if single else several


def _section(section: Section) -> dict[str, Any]:
    row = {"type": "object", "properties": {field.id: _field(field) for field in section.fields}, **_CLOSED}
    words = {"title": section.title, "description": section.intro}
    return {**words, "type": "array", "maxItems": MAX_ROWS, "items": row} if section.repeats else {**words, **row}


def _field(field: Field) -> dict[str, Any]:
    words = {"title": field.label, **({"description": field.hint} if field.hint else {})}
    if field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
        return {**words, "$ref": "#/$defs/text"}
    if field.kind is FieldKind.DATE:
        return {**words, **_or_empty({"$ref": "#/$defs/partial_date"})}
    values = [option.value for option in field.options]
    if field.kind is FieldKind.CHOICES:
        single = [value for value in values if value in STAND_ALONE]
        return {**words, **_or_empty(_one_or_several(single, tuple(v for v in values if v not in STAND_ALONE)))}
    return {**words, "enum": [*values, ""]}


def _or_empty(schema: dict[str, Any], description: str = "") -> dict[str, Any]:
    """Or an empty text, which says nothing: a program may write a blank box as it is."""
    return {**({"description": description} if description else {}), "anyOf": [schema, {"const": ""}]}
