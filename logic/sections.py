"""What a referral records beside the facts that decide the rules: who, where, which agencies, what was done.

The sections are data (``sections.toml``), so that a board can reword a hint or extend a list. One description serves
the forms on screen, the case file and its schema, and the printed referral.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from importlib import resources
from typing import Any, TypeVar

from logic.facts import NONE, UNKNOWN, Facts
from logic.pack import Option

SectionRow = Mapping[str, str | tuple[str, ...]]
"""What was entered, by field: text, an option's value, a partial ISO date; for ``choices`` a tuple of values."""

SectionData = SectionRow | tuple[SectionRow, ...]
"""One row for a form; for a section that repeats, its rows in order."""

STAND_ALONE = (NONE, UNKNOWN)
"""Options of a ``choices`` field that exclude all others. They are stored as text, not as a tuple."""


class SectionsError(ValueError):
    """The description of the sections is faulty. The message names the place and what is allowed there."""


class FieldKind(StrEnum):
    """How a field is filled in."""

    TEXT = "text"
    """One line."""
    LONG_TEXT = "long_text"
    """Several lines."""
    DATE = "date"
    """A day, a month or a year, or not known."""
    CHOICE = "choice"
    """One of the options."""
    CHOICES = "choices"
    """Any of the options together; ``none`` and ``unknown`` stand alone."""
    YES_NO_UNKNOWN = "yes_no_unknown"
    """Yes, no, or not known."""


class Subject(StrEnum):
    """Whom a field can be asked about."""

    BOTH = "both"
    CHILD = "child"
    ADULT = "adult"


_E = TypeVar("_E", bound=StrEnum)

YES_NO_UNKNOWN = (Option("yes", "Yes"), Option("no", "No"), Option(UNKNOWN, "Not known"))


@dataclass(frozen=True)
class Field:
    """One thing that a section records.

    ``options`` are the allowed values of a choice, choices or yes_no_unknown field, in the order of the screen, and
    empty for the other kinds. ``expected`` marks what boards usually ask for: while it is empty it is listed as still
    to supply, but it never holds a referral back. ``told_by`` are facts of which a known one tells the same.
    """

    id: str
    label: str
    hint: str
    kind: FieldKind
    options: tuple[Option, ...]
    subject: Subject
    expected: bool
    told_by: tuple[str, ...] = ()

    def is_expected(self, answers: Facts) -> bool:
        """Whether boards usually ask for it and the answers, used or set aside, do not tell it."""
        return self.expected and not any(fact in answers and answers[fact].is_known for fact in self.told_by)

    @cached_property
    def values(self) -> frozenset[str]:
        """The values of the options."""
        return frozenset(option.value for option in self.options)

    def label_of(self, value: str) -> str:
        """The words for an option's value; the value itself where it is no option."""
        return next((option.label for option in self.options if option.value == value), value)

    def is_asked_about(self, subject: Subject) -> bool:
        """Whether the field concerns a child, an adult, or (``both``) a person whose age is not settled."""
        return Subject.BOTH in (self.subject, subject) or self.subject is subject


@dataclass(frozen=True)
class Section:
    """A form, or a table with one row for each person, agency or event.

    ``row_name`` is what one row of a table stands for, in the singular ("person"), and empty for a form.
    """

    id: str
    title: str
    intro: str
    row_name: str
    fields: tuple[Field, ...]

    @property
    def repeats(self) -> bool:
        """Whether this is a table."""
        return bool(self.row_name)

    @cached_property
    def by_id(self) -> Mapping[str, Field]:
        """The fields by their ids."""
        return {field.id: field for field in self.fields}

    def fields_for(self, subject: Subject) -> tuple[Field, ...]:
        """The fields to show for a child, an adult, or (``both``) a person whose age is not settled."""
        return tuple(field for field in self.fields if field.is_asked_about(subject))


@cache
def load_sections() -> tuple[Section, ...]:
    """The sections that ship with the app, in the order in which they are printed.

    Raises SectionsError if the file is faulty, which only an edited installation can cause.
    """
    return parse_sections((resources.files("logic") / "sections.toml").read_text("utf-8"))


@cache
def sections_by_id() -> Mapping[str, Section]:
    """The sections that ship with the app, by their ids. Raises SectionsError as ``load_sections`` does."""
    return {section.id: section for section in load_sections()}


def parse_sections(text: str) -> tuple[Section, ...]:
    """Read a description of sections in TOML. Raises SectionsError, naming the place, where it is faulty."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SectionsError(f"sections: not TOML: {error}") from error
    _check_keys(data, "sections", {"section": list, "options": dict}, {})
    lists = {
        name: tuple(_option(each, f"options.{name}") for each in _list_of_tables(options, f"options.{name}"))
        for name, options in data["options"].items()
    }
    for name, options in lists.items():
        _check_distinct([option.value for option in options], f"options.{name}")
    used: set[str] = set()
    sections = tuple(_section(each, lists, used) for each in _list_of_tables(data["section"], "section"))
    _check_distinct([section.id for section in sections], "section")
    if unused := sorted(lists.keys() - used):
        raise SectionsError(f"options: used by no field: {', '.join(unused)}")
    return sections


def _section(data: dict[str, Any], lists: Mapping[str, tuple[Option, ...]], used: set[str]) -> Section:
    place = f"section {data.get('id', '?')}"
    _check_keys(data, place, {"id": str, "title": str, "intro": str, "field": list}, {"row_name": str})
    fields = tuple(_field(each, place, lists, used) for each in _list_of_tables(data["field"], place))
    _check_distinct([field.id for field in fields], place)
    return Section(data["id"], data["title"], data["intro"], data.get("row_name", ""), fields)


def _field(data: dict[str, Any], section: str, lists: Mapping[str, tuple[Option, ...]], used: set[str]) -> Field:
    place = f"{section}, field {data.get('id', '?')}"
    optional = {"hint": str, "options": str, "subject": str, "expected": bool, "told_by": list}
    _check_keys(data, place, {"id": str, "label": str, "kind": str}, optional)
    kind = _one_of(FieldKind, data["kind"], f"{place}, kind")
    subject = _one_of(Subject, data.get("subject", Subject.BOTH), f"{place}, subject")
    options: tuple[Option, ...] = YES_NO_UNKNOWN if kind is FieldKind.YES_NO_UNKNOWN else ()
    if (kind in (FieldKind.CHOICE, FieldKind.CHOICES)) != ("options" in data):
        raise SectionsError(f"{place}: choice and choices need options, and other kinds have none")
    if "options" in data:
        if data["options"] not in lists:
            raise SectionsError(f"{place}, options: one of {', '.join(sorted(lists))}")
        used.add(data["options"])
        options = lists[data["options"]]
    hint, expected = data.get("hint", ""), data.get("expected", False)
    told_by = tuple(data.get("told_by", ()))
    if not all(isinstance(fact, str) for fact in told_by):
        raise SectionsError(f"{place}, told_by: names of facts")
    return Field(data["id"], data["label"], hint, kind, options, subject, expected, told_by)


def _option(data: dict[str, Any], place: str) -> Option:
    _check_keys(data, place, {"value": str, "label": str}, {"hint": str})
    return Option(data["value"], data["label"], data.get("hint", ""))


def _list_of_tables(data: object, place: str) -> list[dict[str, Any]]:
    if not isinstance(data, list) or not data or not all(isinstance(each, dict) for each in data):
        raise SectionsError(f"{place}: one or more tables")
    return data


def _check_keys(data: dict[str, Any], place: str, required: dict[str, type], optional: dict[str, type]) -> None:
    allowed = {**required, **optional}
    if not required.keys() <= data.keys() <= allowed.keys():
        raise SectionsError(f"{place}: keys {', '.join(required)}; allowed too: {', '.join(optional) or 'none'}")
    for key, value in data.items():
        if type(value) is not allowed[key] or value == "":
            raise SectionsError(f"{place}, {key}: a {allowed[key].__name__}, not empty")


def _check_distinct(names: list[str], place: str) -> None:
    if len(set(names)) != len(names):
        raise SectionsError(f"{place}: each id or value once")


def _one_of(kind: type[_E], value: str, place: str) -> _E:
    try:
        return kind(value)
    except ValueError:
        raise SectionsError(f"{place}: one of {', '.join(kind)}") from None
