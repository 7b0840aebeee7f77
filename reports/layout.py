"""Laying out: pieces that have a height, can be divided between pages, and can be drawn.

Layout is finished before anything is drawn, so that "page x of y" is known on page one, and everything is drawn in
reading order. Lengths are in points; ``top`` is measured from the bottom of the page, as PDF does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol, cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from reports import design

_FUZZ = 0.01
_UNLIMITED = 1e9


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
    """A paragraph of marked-up text."""

    def __init__(
        self,
        markup: str,
        style: ParagraphStyle,
        *,
        before: float = 0.0,
        after: float = 0.0,
        keep_with_next: bool = False,
        measure: float = _UNLIMITED,
    ) -> None:
        self.before, self.after, self.keep_with_next = before, after, keep_with_next
        self._measure = measure
        self._paragraph = Paragraph(markup or "\xa0", style)
        self._heights: dict[float, float] = {}

    def height(self, width: float) -> float:
        """See Piece."""
        if width not in self._heights:
            self._heights[width] = self._paragraph.wrap(min(width, self._measure), _UNLIMITED)[1]
        return self._heights[width]

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:
        """See Piece. Leaves at least two lines on either side, unless forced."""
        if forced:
            style = self._paragraph.style
            self._paragraph.style = ParagraphStyle(f"{style.name}, forced", style, allowOrphans=1, allowWidows=1)
        parts = self._paragraph.split(min(width, self._measure), room)
        self._heights.clear()  # splitting undoes the wrapping that drawing needs
        if len(parts) < 2:  # noqa: PLR2004 - a part on each page
            return None
        first, rest = (self._part(cast("Paragraph", part)) for part in parts)
        first.after = rest.before = 0.0
        first.keep_with_next = False
        return first, rest

    def _part(self, paragraph: Paragraph) -> Words:
        part = Words.__new__(Words)
        part.before, part.after, part.keep_with_next = self.before, self.after, self.keep_with_next
        part._measure, part._paragraph, part._heights = self._measure, paragraph, {}  # noqa: SLF001 - our own kind
        return part

    def draw(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See Piece."""
        self._paragraph.drawOn(canvas, left, top - self.height(width))


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


def paginate(pieces: Sequence[Piece]) -> list[Stack]:
    """Divide pieces among pages of the content size of the design; at least one page.

    Raises LayoutError where a piece fits no page.
    """
    pages: list[Stack] = []
    rest = Stack(pieces)
    while True:
        parts = rest.divide(design.CONTENT_WIDTH, design.CONTENT_DEPTH) or rest.divide(
            design.CONTENT_WIDTH, design.CONTENT_DEPTH, forced=True
        )
        if parts is None:
            raise LayoutError("A part of the document fits no page.")
        page, rest = parts
        pages.append(page)
        if not rest.pieces:
            return pages
