"""Rows copied from a spreadsheet: read as cells, matched to the fields of a section, made into its rows. No Qt."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from logic.case_file import MAX_ROWS, MAX_TEXT, clean_text
from logic.facts import NONE, UNKNOWN
from logic.sections import Field, FieldKind, Section, SectionRow
from ui import texts
from ui.typed_dates import TypedDate, TypedDateError, split
from ui.words import labelled

LEAVE_OUT = ""
"""Stands for no field: the column is not taken over."""

_LEAST_COMPARED = 4
"""Letters that a heading and a label share at least before one that is in the other counts as the same."""

_MOST_QUOTED = 60
"""Characters of a cell that are shown again, to say which one is meant."""

Cells = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the cells: ``rows`` of the section, and in words each cell that could not be taken over."""

    rows: tuple[SectionRow, ...]
    left_out: tuple[str, ...]


def read_cells(text: str) -> Cells:
    """The cells of what a spreadsheet puts on the clipboard (separated by tabs), or of text with commas or semicolons.

    Every row has as many cells as the widest; rows without anything are left out, and so are those past MAX_ROWS.
    """
    first = text.partition("\n")[0]
    separator = max("\t;,", key=first.count) if any(each in first for each in "\t;,") else "\t"
    text = text.replace("\x00", "")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:  # a cell longer than the reader takes: then without its rules for quotes
        rows = [line.split(separator) for line in text.splitlines()]
    filled = [[cell.strip() for cell in row] for row in rows if any(cell.strip() for cell in row)][: MAX_ROWS + 1]
    width = max(map(len, filled), default=0)
    return tuple(tuple(row + [""] * (width - len(row))) for row in filled)


def has_headings(cells: Cells, section: Section) -> bool:
    """Whether the first row names fields of the section."""
    return any(_named(cell, section.fields) for cell in cells[0]) if cells else False


def match_columns(cells: Cells, section: Section) -> tuple[str, ...]:
    """For each column the id of its field: by its heading where it has one, else in the order of the fields."""
    if not cells:
        return ()
    if not has_headings(cells, section):
        ids = [field.id for field in section.fields]
        return tuple(ids[number] if number < len(ids) else LEAVE_OUT for number in range(len(cells[0])))
    matched: list[str] = []
    for heading in cells[0]:
        field = _named(heading, [each for each in section.fields if each.id not in matched])
        matched.append(field.id if field is not None else LEAVE_OUT)
    return tuple(matched)


def take(cells: Cells, columns: Sequence[str], section: Section, *, first: int = 1) -> Taken:
    """Make rows of the section. ``columns`` gives the field of each column, ``first`` the number of the first row."""
    rows: list[SectionRow] = []
    left_out: list[str] = []
    for number, row in enumerate(cells, start=first):
        entries: dict[str, str | tuple[str, ...]] = {}
        for column, cell in zip(columns, row, strict=True):
            if column == LEAVE_OUT or not cell:
                continue
            field = section.by_id[column]
            value = _value(field, cell)
            if value is None:
                left_out.append(texts.PASTE_LEFT_OUT.format(number=number, cell=labelled(field.label, _quoted(cell))))
            else:
                entries[field.id] = value
        if entries:
            rows.append(entries)
    return Taken(tuple(rows), tuple(left_out))


def _quoted(cell: str) -> str:
    return texts.QUOTED.format(words=cell[:_MOST_QUOTED])


def _named(heading: str, fields: Sequence[Field]) -> Field | None:
    """The field that a heading names: exactly, or as a part of its label, or the other way round."""
    wanted = _plain(heading)
    if not wanted:
        return None
    exact = next((field for field in fields if wanted in {_plain(field.label), _plain(field.id)}), None)
    if exact is not None or len(wanted) < _LEAST_COMPARED:
        return exact
    return next((field for field in fields if wanted in _plain(field.label) or _plain(field.label) in wanted), None)


def _plain(text: str) -> str:
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text.casefold()).split())


def _value(field: Field, cell: str) -> str | tuple[str, ...] | None:
    """What a cell says as the field keeps it; None where the field has no room or no option for it."""
    if field.kind is FieldKind.DATE:
        return _date(cell)
    if field.kind in {FieldKind.TEXT, FieldKind.LONG_TEXT}:
        return clean_text(cell) if len(cell) <= MAX_TEXT else None
    if field.kind is FieldKind.CHOICES:
        chosen = [_option(field, part) for part in cell.split(";" if ";" in cell else ",")]
        several = tuple(dict.fromkeys(each for each in chosen if each is not None))
        if None in chosen:
            return None
        if {NONE, UNKNOWN}.isdisjoint(several):
            return several
        return several[0] if len(several) == 1 else None
    return _option(field, cell)


def _option(field: Field, text: str) -> str | None:
    wanted = _plain(text)
    return next((each.value for each in field.options if wanted in {_plain(each.label), _plain(each.value)}), None)


def _date(cell: str) -> str | None:
    if _plain(cell) in {"not known", UNKNOWN}:
        return UNKNOWN
    typed = split(cell) or TypedDate(year=cell)
    try:
        return typed.read(cell).text
    except TypedDateError:
        return None
