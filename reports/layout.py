"""Laying out: pieces that have a height, can be divided between pages, and can be drawn.

Layout is finished before anything is drawn, so that "page x of y" is known on page one, and everything is drawn in
reading order. Lengths are in points; ``top`` is measured from the bottom of the page, as PDF does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol

from reports.canvas import Canvas
from reports.design import Style
from reports.setting import Line, Run, draw_lines, set_in_lines
from reports.structure import Element

_FUZZ = 0.01
_UNLIMITED = 1e9
_LINES_TOGETHER = 2


class LayoutError(RuntimeError):
    """A piece can neither be divided nor fits a page: a mistake in this package, whatever the text."""


class Piece(Protocol):
    """Something that takes up room. Of the gaps that two neighbours ask for, the larger counts."""

    @property
    def before(self) -> float:
        """The gap that it asks for above."""
        ...

    @property
    def after(self) -> float:
        """The gap that it asks for below."""
        ...

    @property
    def keep_with_next(self) -> bool:
        """Whether it must not stand at the end of a page."""
        ...

    def height(self, width: float) -> float:
        """The height at that width, without the gaps."""
        ...

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:
        """What fits into ``room`` and looks right there, and the rest; None where nothing does.

        ``forced`` is for the top of a page: rather anything than nothing. Called only where not all of it fits.
        """
        ...

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """Draw it with its upper left corner there."""
        ...


class Words:
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
        self.before, self.after, self.keep_with_next = before, after, keep_with_next
        self.style, self.element = style, element
        self._text, self._measure = text, measure
        self._lines: dict[float, list[Line]] = {}

    def lines(self, width: float) -> list[Line]:
        """The lines at that width."""
        if width not in self._lines:
            self._lines[width] = set_in_lines(self._text, self.style, min(width, self._measure))
        return self._lines[width]

    def height(self, width: float) -> float:
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
        first.after = rest.before = 0.0
        first.keep_with_next = False
        return first, rest

    def _part(self, width: float, lines: list[Line]) -> Words:
        part = Words(
            self._text,
            self.style,
            self.element,
            before=self.before,
            after=self.after,
            keep_with_next=self.keep_with_next,
            measure=self._measure,
        )
        part._lines[width] = lines
        return part

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See Piece."""
        area = (left, top, min(width, self._measure))
        draw_lines(canvas, self.lines(width), self.style, area, self.element)


class Stack:
    """Pieces one below the other."""

    keep_with_next = False

    def __init__(self, pieces: Sequence[Piece], *, before: float = 0.0, after: float = 0.0) -> None:
        self.pieces = tuple(pieces)
        self.before, self.after = before, after
        self._heights: dict[float, float] = {}

    def height(self, width: float) -> float:
        """See Piece."""
        if width not in self._heights:
            tall = sum(self._gap(place) + piece.height(width) for place, piece in enumerate(self.pieces))
            self._heights[width] = tall
        return self._heights[width]

    def _gap(self, place: int) -> float:
        """The gap above a piece: none above the first."""
        return max(self.pieces[place - 1].after, self.pieces[place].before) if place else 0.0

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Stack, Stack] | None:
        """See Piece. Never leaves a piece that keeps with the next at the end, unless forced."""
        used = 0.0
        for place, piece in enumerate(self.pieces):
            used += self._gap(place)
            tall = piece.height(width)
            if used + tall <= room + _FUZZ:
                used += tall
                continue
            parts = piece.divide(width, room - used) if room > used else None
            if parts:
                return self._parted((*self.pieces[:place], parts[0]), (parts[1], *self.pieces[place + 1 :]))
            cut = place
            while cut and self.pieces[cut - 1].keep_with_next:
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
        return Stack(first, before=self.before), Stack(rest, after=self.after)

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See Piece."""
        for place, piece in enumerate(self.pieces):
            top -= self._gap(place)
            piece.draw(canvas, left, top, width)
            top -= piece.height(width)


class Indented:
    """A piece moved to the right."""

    def __init__(self, piece: Piece, indent: float) -> None:
        self._piece, self._indent = piece, indent
        self.before, self.after, self.keep_with_next = piece.before, piece.after, piece.keep_with_next

    def height(self, width: float) -> float:
        """See Piece."""
        return self._piece.height(width - self._indent)

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:
        """See Piece."""
        parts = self._piece.divide(width - self._indent, room, forced=forced)
        return (Indented(parts[0], self._indent), Indented(parts[1], self._indent)) if parts else None

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See Piece."""
        self._piece.draw(canvas, left + self._indent, top, width - self._indent)


class Solid:
    """Base of pieces that cannot be divided: of fixed, small height, and holding nothing that a person typed."""

    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False
    tall: ClassVar[float] = 0.0

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:  # noqa: ARG002
        """See Piece: never."""
        return None


def paginate(pieces: Sequence[Piece], width: float, depth: float) -> list[Stack]:
    """Divide pieces among pages whose content has that width and depth; at least one page.

    Raises LayoutError where a piece fits no page.
    """
    pages: list[Stack] = []
    rest = Stack(pieces)
    while True:
        parts = rest.divide(width, depth) or rest.divide(width, depth, forced=True)
        if parts is None:
            raise LayoutError("A part of the document fits no page.")
        page, rest = parts
        pages.append(page)
        if not rest.pieces:
            return pages
