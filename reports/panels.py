"""Pieces other than running text and tables: headings with a status, panels, list items, and spaces to fill in."""

from __future__ import annotations

from reports import design
from reports.blocks import Tone
from reports.canvas import Canvas
from reports.layout import Piece, Solid, Stack, Words
from reports.structure import Element

_BAR = 5.0
_INSET = 8.0
_FRAME = 6.0
_TAG_PADDING = 5.0
_TAG_HEIGHT = 14.0
_BOX = 11.0
_BELOW_KNOWN = 2.0
"""Below words that are known, in a space for writing."""


class TagPiece(Solid):
    """A status in a frame, in capitals."""

    tall = _TAG_HEIGHT

    def __init__(self, words: Words, tone: Tone, joins: Element, *, after: float = 4.0) -> None:
        """``joins`` is the element that its own becomes a part of when it is drawn, after what is drawn before it."""
        super().__init__(after=after)
        self._words, self._paint, self._joins = words, design.PAINT[tone], joins

    @staticmethod
    def style(tone: Tone) -> design.Style:
        """The style of its words."""
        return design.Style(design.TAG_SIZE, _TAG_HEIGHT, design.PAINT[tone].ink, bold=True)

    @property
    def breadth(self) -> float:
        """The width of the frame."""
        return self._words.breadth() + 2 * _TAG_PADDING

    def height_at(self, width: float) -> float:  # noqa: ARG002 - the same at any width
        """See layout.Piece."""
        return self.tall

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:  # noqa: ARG002
        """See layout.Piece."""
        canvas.rectangle(
            (left, top - _TAG_HEIGHT),
            (self.breadth, _TAG_HEIGHT),
            fill=self._paint.ground,
            stroke=self._paint.bar,
        )
        if self._words.element is not None:
            self._joins.kids.append(self._words.element)
        self._words.paint(canvas, left + _TAG_PADDING, top - 0.25, self.breadth)


class TagLine(Piece):
    """A status, and beside it what it is the status of."""

    def __init__(self, tag: TagPiece, about: Words | None) -> None:
        super().__init__(after=6.0, keep_with_next=True)
        self._tag, self._about = tag, about

    def _shift(self) -> float:
        return self._tag.breadth + design.GAP

    def height_at(self, width: float) -> float:
        """See layout.Piece."""
        return max(_TAG_HEIGHT, self._about.height_at(width - self._shift()) if self._about else 0.0)

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:  # noqa: ARG002
        """See layout.Piece: never."""
        return None

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece."""
        self._tag.paint(canvas, left, top, width)
        if self._about:
            self._about.paint(canvas, left + self._shift(), top + 0.5, width - self._shift())


class HeadingPiece(Piece):
    """A heading with its bookmark, and its status, if any, at the right-hand edge."""

    def __init__(self, words: Words, plain: str, level: int, tag: TagPiece | None = None, anchor: str = "") -> None:
        super().__init__(before=design.SPACE_BEFORE[level], after=design.SPACE_AFTER[level], keep_with_next=True)
        self.words, self.plain, self.level, self.tag, self.anchor = words, plain, level, tag, anchor

    def _words_width(self, width: float) -> float:
        return width - (self.tag.breadth + design.GUTTER if self.tag else 0.0)

    def height_at(self, width: float) -> float:
        """See layout.Piece."""
        return max(self.words.height_at(self._words_width(width)), _TAG_HEIGHT + 2 if self.tag else 0.0)

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:
        """See layout.Piece. A heading is divided only where it is longer than a page."""
        return self.words.divide(self._words_width(width), room, forced=True) if forced else None

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece."""
        canvas.bookmark(self.plain, self.level, top + design.GAP, self.anchor)
        self.words.paint(canvas, left, top, self._words_width(width))
        if self.tag:
            self.tag.paint(canvas, left + width - self.tag.breadth, top - 1, self.tag.breadth)


class Panel(Piece):
    """Pieces on a tinted ground with a bar at the left."""

    def __init__(self, content: Stack, tone: Tone, *, before: float = 6.0, after: float = 8.0) -> None:
        super().__init__(before=before, after=after)
        self._content, self._tone = content, tone

    def height_at(self, width: float) -> float:
        """See layout.Piece."""
        return self._content.height_at(_inside(width)) + 2 * _INSET

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Panel, Panel] | None:
        """See layout.Piece."""
        parts = self._content.divide(_inside(width), room - 2 * _INSET, forced=forced)
        if parts is None:
            return None
        return (
            Panel(parts[0], self._tone, before=self.spaceBefore, after=0.0),
            Panel(parts[1], self._tone, before=0.0, after=self.spaceAfter),
        )

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece."""
        paint, tall = design.PAINT[self._tone], self.height_at(width)
        canvas.rectangle((left, top - tall), (width, tall), fill=paint.ground)
        canvas.rectangle((left, top - tall), (_BAR, tall), fill=paint.bar)
        self._content.paint(canvas, left + _BAR + _INSET, top - _INSET, _inside(width))


def _inside(width: float) -> float:
    return width - _BAR - 2 * _INSET


class Item(Piece):
    """A point of a list: its marker, and its words to the right of it."""

    def __init__(self, marker: Piece | None, words: Piece, *, after: float = 3.0, indent: float = 14.0) -> None:
        super().__init__(after=after)
        self._marker, self._words, self._indent = marker, words, indent

    def height_at(self, width: float) -> float:
        """See layout.Piece."""
        return self._words.height_at(width - self._indent)

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Item, Item] | None:
        """See layout.Piece. The marker stays with the first part."""
        parts = self._words.divide(width - self._indent, room, forced=forced)
        if parts is None:
            return None
        first = Item(self._marker, parts[0], after=0.0, indent=self._indent)
        return first, Item(None, parts[1], after=self.spaceAfter, indent=self._indent)

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece."""
        if self._marker:
            self._marker.paint(canvas, left + 2, top, self._indent)
        self._words.paint(canvas, left + self._indent, top, width - self._indent)


class WritingSpace(Piece):
    """A labelled space to write in by hand: ruled lines, or the words that are already known.

    ``field`` is the element of the ruled lines, which says to whoever does not see them what is to be written there.
    """

    def __init__(self, label: Words, known: Piece | None, lines: int, field: Element | None) -> None:
        super().__init__(after=4.0)
        self._label, self._known, self._lines, self._field = label, known, lines, field

    def height_at(self, width: float) -> float:
        """See layout.Piece."""
        label = self._label.height_at(width)
        return label + (
            self._known.height_at(width) + _BELOW_KNOWN if self._known else self._lines * design.WRITING_LINE
        )

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Piece, Piece] | None:
        """See layout.Piece. Only words already known can be long enough to need it."""
        if self._known is None:
            return None
        return Stack([self._label, self._known]).divide(width, room, forced=forced)

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece."""
        self._label.paint(canvas, left, top, width)
        below = top - self._label.height_at(width)
        if self._known or self._field is None:
            if self._known:
                self._known.paint(canvas, left, below, width)
            return
        with canvas.marked(self._field):
            for number in range(1, self._lines + 1):
                at = below - number * design.WRITING_LINE
                canvas.open_path(((left, at), (left + width, at)), design.OUTLINE, 0.75)


class TickBox(Solid):
    """An empty box to tick, and what ticking it says. Holds no typed words."""

    _INDENT = 20.0

    def __init__(self, words: Words, field: Element) -> None:
        super().__init__(after=3.0)
        self._words, self._field = words, field

    def height_at(self, width: float) -> float:
        """See layout.Piece."""
        return max(self._words.height_at(width - self._INDENT), _BOX + 2)

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece."""
        with canvas.marked(self._field):
            canvas.rectangle(
                (left + 0.5, top - _BOX - 2), (_BOX, _BOX), fill=design.PAPER, stroke=design.INK, width=0.9
            )
        self._words.paint(canvas, left + self._INDENT, top, width - self._INDENT)


class Framed(Piece):
    """Pieces in a plain frame: a place where someone else writes."""

    def __init__(self, content: Stack, *, before: float = 4.0, after: float = 8.0) -> None:
        super().__init__(before=before, after=after)
        self._content = content

    def height_at(self, width: float) -> float:
        """See layout.Piece."""
        return self._content.height_at(width - 2 * _FRAME) + 2 * _FRAME

    def divide(self, width: float, room: float, *, forced: bool = False) -> tuple[Framed, Framed] | None:
        """See layout.Piece. Only where it is taller than a page."""
        if not forced:
            return None
        parts = self._content.divide(width - 2 * _FRAME, room - 2 * _FRAME, forced=True)
        if parts is None:
            return None
        return Framed(parts[0], before=self.spaceBefore, after=0.0), Framed(parts[1], before=0.0, after=self.spaceAfter)

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece."""
        tall = self.height_at(width)
        canvas.rectangle((left, top - tall), (width, tall), stroke=design.OUTLINE)
        self._content.paint(canvas, left + _FRAME, top - _FRAME, width - 2 * _FRAME)
