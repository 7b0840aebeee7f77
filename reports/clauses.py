"""How a clause of a criterion is set: the ground beside its evidence in a table, or both one after the other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from reports.blocks import Cell, Column, Paragraph, Role, Span, Text, quiet, text

_CLAUSE_GRIDS = ((1.0, 1.0), (1.7, 1.0), (1.0, 1.7))
"""The shares that the columns of a table of clauses may have: the first, unless another saves lines worth saving."""
_WORTH_SAVING = 1.5
_IN_A_LINE = 2
"""As many answers and pieces of evidence as are read easily without a line of their own."""
_LETTERS_IN_A_LINE = 105
"""About how many letters stand beside one another across a page."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a criterion: how it is referred to, whether it holds, and the answers and evidence for that."""

    reference: str
    says: Text
    grounds: tuple[Paragraph, ...]


def in_row(clause: Clause) -> tuple[Cell, ...]:
    """The ground beside its evidence, for a board to weigh."""
    return Cell((Paragraph(text(quiet(f"{clause.reference}  "), *clause.says), Role.SMALL),)), Cell(clause.grounds)


def in_line(clause: Clause) -> Text:
    """The same one after the other, where there is little to weigh: the criterion is not met."""
    between = Span(" " if len(clause.grounds) <= _IN_A_LINE else "\n")
    return text(*clause.says, *(span for ground in clause.grounds for span in (between, *ground.text)))


def columns_for(rows: Sequence[tuple[Cell, ...]]) -> tuple[Column, ...]:
    """The columns of a table of clauses, the wider one where the most is said."""

    def lines(grid: tuple[float, ...]) -> float:
        return sum(
            max(_lines(cell, share / sum(grid)) for cell, share in zip(row, grid, strict=True)) for row in rows
        ) + (0.0 if grid == _CLAUSE_GRIDS[0] else _WORTH_SAVING)

    left, right = min(_CLAUSE_GRIDS, key=lines)
    return Column("Condition and source", left), Column("Answer and evidence", right)


def _lines(cell: Cell, share: float) -> int:
    """About how many lines a cell takes where its column has this share of the width."""
    lengths = (sum(len(span.text) for span in paragraph.text) for paragraph in cell.paragraphs)
    return sum(math.ceil(max(length, 1) / (_LETTERS_IN_A_LINE * share)) for length in lengths)
