"""How a clause of a criterion is set: the ground beside its evidence in a table, or both one after the other.

A table is for weighing: it stands where evidence or its source is given. Where there is nothing to weigh, because
nobody gave evidence, or it was given before, or the criterion is not met, half of a table would be empty.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from reports import design
from reports.blocks import Cell, Column, Paragraph, Role, Span, Text, Weight, quiet, text
from reports.setting import Run, set_in_lines

_GRIDS = ((1.0, 1.0), (1.15, 1.0), (1.0, 1.15), (1.3, 1.0), (1.0, 1.3), (1.7, 1.0), (1.0, 1.7))
"""The shares that the columns of a table of clauses may have: the first, unless another saves lines worth saving."""
_WORTH_SAVING = 0.5
_ROOM = design.CONTENT_WIDTH - design.GUTTER
_LONG = 1000
"""Letters of a text of which it is enough to know about how many lines it takes."""
_LETTER = design.SMALL.size * 0.46
"""About how wide a letter is."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a criterion: how it is referred to, whether it holds, and the answers and evidence for that.

    ``is_to_weigh`` where evidence, or who said so, is given in it; ``in_parts`` where it is made of conditions with
    answers of their own.
    """

    reference: str
    says: Text
    grounds: tuple[Paragraph, ...]
    is_to_weigh: bool
    in_parts: bool


def in_row(clause: Clause) -> tuple[Cell, ...]:
    """The ground beside its evidence, for a board to weigh."""
    return Cell((Paragraph(text(quiet(f"{clause.reference}  "), *clause.says), Role.SMALL),)), Cell(clause.grounds)


def in_line(clause: Clause) -> Text:
    """The same one after the other, where there is nothing to weigh: each part of it on a line of its own."""
    said = [*clause.says]
    for ground in clause.grounds:
        begins_a_part = clause.in_parts and ground.text[0].weight is Weight.STRONG
        said += [Span("\n" if begins_a_part else " "), *ground.text]
    return text(*said)


def columns_for(rows: Sequence[tuple[Cell, ...]]) -> tuple[Column, ...]:
    """The columns of a table of clauses, the wider one where the most is said."""

    def lines(grid: tuple[float, ...]) -> float:
        widths = [_ROOM * share / sum(grid) for share in grid]
        tall = sum(max(map(_lines, row, widths)) for row in rows)
        return tall + (0.0 if grid == _GRIDS[0] else _WORTH_SAVING)

    left, right = min(_GRIDS, key=lines)
    return Column("Condition and source", left), Column("Answer and evidence", right)


def _lines(cell: Cell, width: float) -> int:
    """How many lines a cell takes in a column of that width."""
    return sum(_lines_of(paragraph.text, width) for paragraph in cell.paragraphs)


def _lines_of(content: Text, width: float) -> int:
    said = "".join(span.text for span in content)
    if len(said) > _LONG:
        return said.count("\n") + math.ceil(len(said) * _LETTER / width)
    return sum(len(set_in_lines([[Run(line)]], design.SMALL, width)) for line in said.splitlines() or [""])
