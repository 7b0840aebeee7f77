"""Laying out: pieces that have a height, can be divided between pages, and can be drawn.

Every piece is a Flowable of ReportLab's Platypus, which fills the pages with them (`pages.py`). What Platypus leaves to
a flowable is here: how high it is at a width, where it may be divided, how it is drawn. Inside a piece, pieces are
stacked and set side by side by the same rules. Lengths are in points; ``top`` is measured from the bottom, as PDF
does.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar

from reportlab.platypus.doctemplate import FrameBreak
from reportlab.platypus.flowables import Flowable
from reportlab.platypus.frames import Frame

from reports.canvas import Canvas
from reports.design import Style
from reports.setting import Line, Run, draw_lines, set_in_lines
from reports.structure import Element

_FUZZ = 1e-8
"""Less than the rounding that Platypus forgives, so that what fits here fits there."""
_UNLIMITED = 1e9
_LINES_TOGETHER = 2


class Column(Frame):
    """The part of a page that Platypus fills from the top."""

    _atTop: int  # noqa: N815 - as Platypus has it

    def __init__(self, left: float, bottom: float, width: float, height: float) -> None:
        super().__init__(left, bottom, width, height, 0, 0, 0, 0, overlapAttachedSpace=1)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been placed in it yet."""
        return bool(self._atTop)


class Piece(Flowable, ABC):
    """Something that takes up room. Of the gaps that two neighbours ask for, the larger counts.

    ``before`` and ``after`` are these gaps; one that keeps with the next must not stand at the end of a page.
    """

    canv: Canvas
    _frame: Column

    def __init__(self, *, before: float = 0.0, after: float = 0.0, keep_with_next: bool = False) -> None:
        super().__init__()
        self.spaceBefore, self.spaceAfter, self.keepWithNext = before, after, keep_with_next

    @abstractmethod
    def height_at(self, width: float) -> float:
        """The height at that width, without the gaps."""

    @abstractmethod
    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:
        """What fits into ``room`` and looks right there, and the rest; None where nothing does.

        ``forced`` is for the top of a page: rather anything than nothing. Called only where not all of it fits.
        """

    @abstractmethod
    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """Draw it with its upper left corner there."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: ARG002, N803 - Platypus'
        """The size that it takes of the room that Platypus has."""
        self.width, self.height = availWidth, self.height_at(availWidth)
        return self.width, self.height

    def split(self, availWidth: float, availheight: float) -> list[Flowable]:  # noqa: N803 - Platypus' names
        """The parts that Platypus places on this page and on the next; none where all is to go to the next."""
        parts = self.divide(availWidth, availheight)
        if parts is None and self._frame.is_empty:
            parts = self.divide(availWidth, availheight, forced=True)
        return _parted(parts[0], [parts[1]]) if parts else []

    def draw(self) -> None:
        """Draw it where Platypus has moved the origin to."""
        self.paint(self.canv, 0.0, self.height, self.width)


def _parted(first: Piece, rest: Sequence[Piece]) -> list[Flowable]:
    """What stays, and what goes to the next page even where some of it would still fit this one."""
    return [first, FrameBreak(), *rest] if rest else [first]


class Words(Piece):
    """A paragraph: lines of runs, set in one style, as the content of ``element`` (None: an artifact)."""

    def __init__(
        self,
        text: Sequence[Sequence[Run]],
        style: Style,
        element: Element | None,
        *,
        before: float = 0.0,
        after: float = 0.0,
        keep_with_next: bool = False,
        measure: float = _UNLIMITED,
    ) -> None:
        super().__init__(before=before, after=after, keep_with_next=keep_with_next)
        self.style, self.element = style, element
        self._text, self._measure = text, measure
        self._lines: dict[float, list[Line]] = {}

    def lines(self, width: float) -> list[Line]:
        """The lines at that width."""
        if width not in self._lines:
            self._lines[width] = set_in_lines(self._text, self.style, min(width, self._measure))
        return self._lines[width]

    def height_at(self, width: float) -> float:
        """See Piece."""
        return len(self.lines(width)) * self.style.leading

    def breadth(self) -> float:
        """The width of its longest line where nothing limits it."""
        return max(line.width for line in self.lines(_UNLIMITED))

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:
        """See Piece. Leaves at least two lines on either side, unless forced."""
        lines = self.lines(width)
        fits = int((room + _FUZZ) // self.style.leading)
        least = 1 if forced else _LINES_TOGETHER
        fits = min(fits, len(lines) - least)
        if fits < least:
            return None
        first, rest = self._part(width, lines[:fits]), self._part(width, lines[fits:])
        first.spaceAfter = rest.spaceBefore = 0.0
        first.keepWithNext = False
        return first, rest

    def _part(self, width: float, lines: list[Line]) -> Words:
        part = Words(
            self._text,
            self.style,
            self.element,
            before=self.spaceBefore,
            after=self.spaceAfter,
            keep_with_next=bool(self.keepWithNext),
            measure=self._measure,
        )
        part._lines[width] = lines
        return part

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See Piece."""
        area = (left, top, min(width, self._measure))
        draw_lines(canvas, self.lines(width), self.style, area, self.element)


class Stack(Piece):
    """Pieces one below the other."""

    def __init__(self, pieces: Sequence[Piece], *, before: float = 0.0, after: float = 0.0) -> None:
        super().__init__(before=before, after=after)
        self.pieces = tuple(pieces)
        self._heights: dict[float, float] = {}

    def height_at(self, width: float) -> float:
        """See Piece."""
        if width not in self._heights:
            tall = sum(self._gap(place) + piece.height_at(width) for place, piece in enumerate(self.pieces))
            self._heights[width] = tall
        return self._heights[width]

    def _gap(self, place: int) -> float:
        """The gap above a piece: none above the first."""
        return max(self.pieces[place - 1].spaceAfter, self.pieces[place].spaceBefore) if place else 0.0

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Stack, Stack] | None:
        """See Piece. Never leaves a piece that keeps with the next at the end, unless forced."""
        used = 0.0
        for place, piece in enumerate(self.pieces):
            used += self._gap(place)
            tall = piece.height_at(width)
            if used + tall <= room + _FUZZ:
                used += tall
                continue
            parts = piece.divide(width, room - used) if room > used else None
            if parts:
                return self._parted((*self.pieces[:place], parts[0]), (parts[1], *self.pieces[place + 1 :]))
            cut = place
            while cut and self.pieces[cut - 1].keepWithNext:
                cut -= 1
            if cut:
                return self._parted(self.pieces[:cut], self.pieces[cut:])
            return self._forced(width, room, place, used) if forced else None
        return self, Stack(())

    def _forced(self, width: float, room: float, place: int, used: float) -> tuple[Stack, Stack] | None:
        parts = self.pieces[place].divide(width, room - used, forced=True)
        if parts:
            return self._parted((*self.pieces[:place], parts[0]), (parts[1], *self.pieces[place + 1 :]))
        return self._parted(self.pieces[:place], self.pieces[place:]) if place else None

    def _parted(self, first: Sequence[Piece], rest: Sequence[Piece]) -> tuple[Stack, Stack]:
        return Stack(first, before=self.spaceBefore), Stack(rest, after=self.spaceAfter)

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See Piece."""
        for place, piece in enumerate(self.pieces):
            top -= self._gap(place)
            piece.paint(canvas, left, top, width)
            top -= piece.height_at(width)


class Together(Stack):
    """What Platypus may not part without need: pieces that keep with the next, and the one that they lead to."""

    _content: ClassVar[tuple[Flowable, ...]] = ()
    """Platypus makes what it finds here forget that it keeps with the next; but dividing these still asks for that."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        super().__init__(pieces, before=pieces[0].spaceBefore, after=pieces[-1].spaceAfter)

    def split(self, availWidth: float, availheight: float) -> list[Flowable]:  # noqa: N803 - Platypus' names
        """See Piece. What goes to the next page does so piece by piece."""
        parts = self.divide(availWidth, availheight)
        if parts is None and self._frame.is_empty:
            parts = self.divide(availWidth, availheight, forced=True)
        return _parted(parts[0], parts[1].pieces) if parts else []


class Whole(Stack):
    """Pieces that stay on one page wherever they fit one."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        super().__init__(pieces, before=pieces[0].spaceBefore, after=pieces[-1].spaceAfter)

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Stack, Stack] | None:
        """See Piece."""
        return (super().divide(width, room) or super().divide(width, room, forced=True)) if forced else None


class Indented(Piece):
    """A piece moved to the right."""

    def __init__(self, piece: Piece, indent: float) -> None:
        super().__init__(before=piece.spaceBefore, after=piece.spaceAfter, keep_with_next=bool(piece.keepWithNext))
        self._piece, self._indent = piece, indent

    def height_at(self, width: float) -> float:
        """See Piece."""
        return self._piece.height_at(width - self._indent)

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:
        """See Piece."""
        parts = self._piece.divide(width - self._indent, room, forced=forced)
        return (Indented(parts[0], self._indent), Indented(parts[1], self._indent)) if parts else None

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See Piece."""
        self._piece.paint(canvas, left + self._indent, top, width - self._indent)


class Solid(Piece):
    """Base of pieces that cannot be divided: of fixed, small height, and holding nothing that a person typed."""

    tall: ClassVar[float] = 0.0

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:  # noqa: ARG002
        """See Piece: never."""
        return None
