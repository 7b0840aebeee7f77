"""Tables that may cross pages: headers repeat, and a row too tall to move is divided between its lines."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass

from reports import design
from reports.canvas import Canvas
from reports.layout import Piece, Stack, Words

ROW_PADDING = 1.75
_MOVES_WHOLE = 84.0
"""A row, or a table of few rows with a head, up to this height moves to the next page rather than be divided."""
_WORTH_STARTING = 64.0
"""A divided row begins only where this much room is left."""
_WORTH_A_ROW = 40.0
"""A row stands alone on a page with the head of its table only where it is this high with it."""
_TWO_ROWS = 2
_FEW_ROWS = 3
_FUZZ = 1e-8


@dataclass(frozen=True)
class Columns:
    """The widths of the columns as shares of the whole, and the gutter between them."""

    shares: tuple[float, ...]

    def spans(self, width: float) -> list[tuple[float, float]]:
        """The left edge and the width of each column's content."""
        free = width - design.GUTTER * (len(self.shares) - 1)
        total = sum(self.shares)
        left = 0.0
        found = []
        for share in self.shares:
            own = free * share / total
            found.append((left, own))
            left += own + design.GUTTER
        return found


class Row(Piece):
    """Cells side by side, all starting at the same height.

    ``continued`` is printed in the first cell where the rest of a divided row has nothing else there.
    """

    def __init__(
        self,
        columns: Columns,
        cells: Sequence[Stack],
        *,
        continued: Words | None = None,
        padding: float = ROW_PADDING,
        after: float = 0.0,
    ) -> None:
        super().__init__(after=after)
        self.columns, self.cells, self.continued, self._padding = columns, tuple(cells), continued, padding
        self._heights: dict[float, float] = {}

    def height_at(self, width: float) -> float:
        """See layout.Piece: the tallest cell, with padding."""
        if width not in self._heights:
            spans = self.columns.spans(width)
            self._heights[width] = 2 * self._padding + max(
                cell.height_at(own) for cell, (_, own) in zip(self.cells, spans, strict=True)
            )
        return self._heights[width]

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Row, Row] | None:
        """See layout.Piece: what fits of every cell, and the rest of every cell; None where a cell cannot begin."""
        firsts, rests = [], []
        inner = room - 2 * self._padding
        for cell, (_, own) in zip(self.cells, self.columns.spans(width), strict=True):
            fits = cell.height_at(own) <= inner + _FUZZ
            parts = (cell, Stack(())) if fits else cell.divide(own, inner, forced=forced)
            if parts is None:
                return None
            firsts.append(parts[0])
            rests.append(parts[1])
        if not rests[0].pieces and self.continued is not None:
            rests[0] = Stack([self.continued])
        return self._part(firsts), self._part(rests)

    def _part(self, cells: Sequence[Stack]) -> Row:
        return Row(self.columns, cells, continued=self.continued, padding=self._padding)

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece. The cells are drawn from left to right, which is their reading order."""
        for cell, (shift, own) in zip(self.cells, self.columns.spans(width), strict=True):
            cell.paint(canvas, left + shift, top - self._padding, own)


class TablePiece(Piece):
    """A table or a part of one. ``head`` is None where the columns need no header; ``rows`` are never empty.

    A head that is ``repeated`` is an artifact: it was read where the table began.
    """

    def __init__(self, head: Row | None, rows: Sequence[Row], *, repeated: bool = False) -> None:
        super().__init__(after=design.GAP)
        self.head, self.rows, self.repeated = head, tuple(rows), repeated

    def height_at(self, width: float) -> float:
        """See layout.Piece."""
        return self._head_height(width) + sum(row.height_at(width) for row in self.rows)

    def _head_height(self, width: float) -> float:
        return self.head.height_at(width) if self.head else 0.0

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[TablePiece, TablePiece] | None:
        """See layout.Piece. The rest begins with the header again."""
        few = self.head is not None and len(self.rows) <= _FEW_ROWS
        if not forced and few and self.height_at(width) <= _MOVES_WHOLE:
            return None
        used = self._head_height(width)
        for place, row in enumerate(self.rows):
            tall = row.height_at(width)
            if used + tall <= room + _FUZZ:
                used += tall
                continue
            divides = forced or (tall > _MOVES_WHOLE and room - used > _WORTH_STARTING)
            parts = row.divide(width, room - used, forced=forced) if divides else None
            if parts:
                return self._part(*self.rows[:place], parts[0]), self._rest(parts[1], *self.rows[place + 1 :])
            cut = place if forced else self._cut(place, used)
            return (self._part(*self.rows[:cut]), self._rest(*self.rows[cut:])) if cut else None
        return None

    def _cut(self, place: int, used: float) -> int:
        """Where to cut so that no row stands alone on either page, if that wastes little; 0 for nowhere."""
        if len(self.rows) <= _TWO_ROWS:
            return place
        if place == 1:
            return 0 if used < _WORTH_A_ROW else 1
        return place - 1 if place == len(self.rows) - 1 and place > _TWO_ROWS else place

    def _part(self, *rows: Row) -> TablePiece:
        return TablePiece(self.head, rows, repeated=self.repeated)

    def _rest(self, *rows: Row) -> TablePiece:
        return TablePiece(self.head, rows, repeated=True)

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece."""
        if self.head:
            _rule(canvas, left, top - self._head_height(width), width, heavy=True)
            with canvas.artifact("Pagination") if self.repeated else nullcontext():
                self.head.paint(canvas, left, top, width)
            top -= self._head_height(width)
        else:
            _rule(canvas, left, top, width)
        for row in self.rows:
            row.paint(canvas, left, top, width)
            top -= row.height_at(width)
            _rule(canvas, left, top, width)


def _rule(canvas: Canvas, left: float, at: float, width: float, *, heavy: bool = False) -> None:
    colour, thickness = (design.INK, 1.0) if heavy else (design.HAIRLINE, 0.5)
    canvas.open_path(((left, at), (left + width, at)), colour, thickness)
