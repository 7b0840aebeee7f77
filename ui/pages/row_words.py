"""A row of a table in a few words: what names it, and what else stands in it."""

from __future__ import annotations

from logic.sections import Section, SectionRow
from ui import texts
from ui.words import field_in_words, first_line, labelled

_SHOWN_OF_A_ROW = 4
"""How many of a row's fields stand in a list."""


def title_of_row(wanted: Section, row: SectionRow) -> str:
    """What names a row: the first of its fields that has something, of those boards usually ask for."""
    for field in wanted.fields:
        if row.get(field.id):
            return first_line(field_in_words(field, row[field.id]))
    return texts.ROW_EMPTY


def lines_of_row(wanted: Section, row: SectionRow) -> list[str]:
    """The next fields of a row that have something, each with its label."""
    filled = [field for field in wanted.fields if row.get(field.id)][1 : _SHOWN_OF_A_ROW + 1]
    return [labelled(field.label, first_line(field_in_words(field, row[field.id]))) for field in filled]
