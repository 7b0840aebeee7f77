"""A row of a table in a few words: what names it, and what else stands in it."""

from __future__ import annotations

from logic.sections import Section, SectionRow
from ui import texts
from ui.plurals import counted
from ui.words import field_in_words, first_line, labelled

_SHOWN_OF_A_ROW = 7
"""How many of a row's fields stand in a list, where boards do not ask for more of those that are filled."""


def title_of_row(wanted: Section, row: SectionRow) -> str:
    """What names a row: the first of its fields that has something, of those boards usually ask for."""
    for field in wanted.fields:
        if row.get(field.id):
            return first_line(field_in_words(field, row[field.id]))
    return texts.ROW_EMPTY


def lines_of_row(wanted: Section, row: SectionRow) -> list[str]:
    """The other fields of a row that have something, each with its label; those left out are counted.

    None that boards usually ask for is left out, so that a gap can be told from an answer; nor is a single one, since
    it takes no more room than the line that counts it.
    """
    filled = [field for field in wanted.fields if row.get(field.id)][1:]
    room = _SHOWN_OF_A_ROW - sum(field.expected for field in filled)
    others = [field for field in filled if not field.expected]
    if len(others) > max(room, 0) + 1:
        others = others[: max(room, 0)]
    shown = [field for field in filled if field.expected or field in others]
    lines = [labelled(field.label, first_line(field_in_words(field, row[field.id]))) for field in shown]
    left_out = len(filled) - len(shown)
    return [*lines, counted(texts.ROW_MORE, left_out)] if left_out else lines
