"""From neutral blocks to pieces of layout: which style each kind of block takes."""

from __future__ import annotations

import math
from collections.abc import Iterable

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth

from reports import design
from reports.blocks import (
    Blank,
    BlankRow,
    Block,
    Bullets,
    Callout,
    Cell,
    Choices,
    Heading,
    KeyValue,
    KeyValues,
    PageBreak,
    Paragraph,
    Role,
    Signature,
    Table,
    Tag,
    Text,
    strong,
    text,
)
from reports.layout import Indented, Piece, Stack, Words
from reports.legible import Legible
from reports.panels import Framed, HeadingPiece, Item, Panel, TagLine, TagPiece, TickBox, WritingSpace
from reports.tables import Columns, Row, TablePiece

_AFTER = {Role.BODY: 6.0, Role.LEAD: 10.0, Role.SMALL: 4.0, Role.FINE: 4.0}
_CELL_INDENT = 12.0
_CONTINUED = text("continued")

_SHORT_VALUE = (design.CONTENT_WIDTH - 3 * design.GUTTER) / 2 - design.LABEL_WIDTH
_ONE_PAIR = Columns((design.LABEL_WIDTH, design.CONTENT_WIDTH - design.GUTTER - design.LABEL_WIDTH))
_TWO_PAIRS = Columns((design.LABEL_WIDTH, _SHORT_VALUE) * 2)
_WIDE_LABEL = Columns((1.0, 1.0))
_TWO_LINES = 1.75
"""Words as wide as this many lines still break into two."""


class Composer:
    """Makes the pieces of one document. Every word passes through ``legible`` on its way to the page."""

    def __init__(self, legible: Legible) -> None:
        self._legible = legible

    def chapters(self, blocks: Iterable[Block]) -> list[list[Piece]]:
        """The pieces of all blocks, in order; each chapter begins a new page. At least one chapter."""
        chapters: list[list[Piece]] = [[]]
        for block in blocks:
            if isinstance(block, PageBreak):
                chapters.append([])
            else:
                chapters[-1].extend(self._pieces(block))
        return [chapter for chapter in chapters if chapter] or [[]]

    def _pieces(self, block: Block) -> list[Piece]:  # noqa: C901, PLR0911 - one case for each kind of block
        match block:
            case Heading():
                return [self._heading(block)]
            case Paragraph():
                return [*self._paragraph(block)]
            case Bullets():
                return self._bullets(block)
            case Table():
                return [self._table(block)]
            case KeyValues():
                return [self._key_values(block)]
            case Callout():
                return [self._callout(block)]
            case BlankRow():
                return [self._blank_row(block)]
            case Choices():
                return [self._choices(block)]
            case Signature():
                return [self._signature(block)]
            case PageBreak():
                return []

    def _words(
        self, content: Text, style: ParagraphStyle, *, after: float = 0.0, keep_with_next: bool = False
    ) -> Words:
        """Words of ours, of a few lines at most."""
        markup = "<br/>".join(self._legible.markup(content))
        return Words(markup, style, after=after, keep_with_next=keep_with_next)

    def _flow(
        self,
        content: Text,
        style: ParagraphStyle,
        *,
        after: float = 0.0,
        keep_with_next: bool = False,
        measure: float = design.CONTENT_WIDTH,
    ) -> list[Words]:
        """Words that a person typed, of any length."""
        parts = self._legible.markup(content)
        last = len(parts) - 1
        return [
            Words(
                markup,
                style,
                after=after if number == last else 0.0,
                keep_with_next=keep_with_next and number == last,
                measure=measure,
            )
            for number, markup in enumerate(parts)
        ]

    def _heading(self, block: Heading) -> HeadingPiece:
        words = self._words(text(block.words), design.HEADINGS[block.level])
        return HeadingPiece(words, block.words, block.level, self._tag(block.tag) if block.tag else None)

    def _tag(self, tag: Tag) -> TagPiece:
        return TagPiece(self._legible.line(tag.words), tag.tone)

    def _paragraph(self, block: Paragraph) -> list[Words]:
        return self._flow(
            block.text,
            design.BY_ROLE[block.role],
            after=_AFTER[block.role],
            keep_with_next=block.keep_with_next,
            measure=design.MEASURE[block.role],
        )

    def _bullets(self, block: Bullets) -> list[Piece]:
        style = design.BY_ROLE[block.role]
        points: list[Piece] = []
        for number, content in enumerate(block.items, start=1):
            last = number == len(block.items)
            words = Stack(self._flow(content, style, measure=design.MEASURE[block.role]))
            points.append(Item("•", words, style, after=_AFTER[block.role] if last else 2.5))
        return points

    def _cell(self, cell: Cell) -> Stack:
        pieces: list[Piece] = []
        if cell.tag:
            pieces.append(self._tag(cell.tag))
        for paragraph in cell.paragraphs:
            pieces += self._flow(paragraph.text, design.BY_ROLE[paragraph.role], after=2.0)
        indent = cell.depth * _CELL_INDENT
        return Stack([Indented(piece, indent) for piece in pieces] if indent else pieces)

    def _table(self, block: Table) -> Piece:
        columns = Columns(tuple(column.share for column in block.columns))
        head = Row(columns, [self._header(column.header) for column in block.columns])
        continued = self._words(_CONTINUED, design.CONTINUED)
        rows = tuple(Row(columns, [self._cell(cell) for cell in row], continued=continued) for row in block.rows)
        return TablePiece(head, rows) if rows else Stack([])

    def _header(self, words: str) -> Stack:
        return Stack([self._words(text(words), design.LABEL)])

    def _key_values(self, block: KeyValues) -> Piece:
        """Where compact, short particulars share a line, two by two; the others have one to themselves."""
        rows: list[Row] = []
        waiting: KeyValue | None = None
        for particular in block.rows:
            if not (block.compact and _is_short(particular)):
                rows += [self._key_value_row(waiting)] if waiting else []
                rows.append(self._key_value_row(particular))
                waiting = None
            elif waiting:
                rows.append(self._key_value_row(waiting, particular))
                waiting = None
            else:
                waiting = particular
        rows += [self._key_value_row(waiting)] if waiting else []
        return TablePiece(None, tuple(rows)) if rows else Stack([])

    def _key_value_row(self, *pair: KeyValue) -> Row:
        columns = _TWO_PAIRS if len(pair) > 1 else _WIDE_LABEL if _has_long_label(pair[0]) else _ONE_PAIR
        cells = [cell for each in pair for cell in (self._label(each), self._cell(Cell(each.value)))]
        return Row(columns, cells, continued=self._words(_CONTINUED, design.CONTINUED))

    def _label(self, particular: KeyValue) -> Stack:
        """The label in the size of its value, so that both stand on one line."""
        plain = particular.value and particular.value[0].role is Role.BODY
        return Stack([self._words(text(particular.label), design.HEADINGS[4] if plain else design.LABEL)])

    def _callout(self, block: Callout) -> Panel:
        pieces: list[Piece] = []
        paint = design.PAINT[block.tone]
        if block.tag:
            about = self._words(text(block.about), design.on_tint(paint.ink)) if block.about else None
            pieces.append(TagLine(self._tag(block.tag), about))
        style = design.sentence(paint.ink, big=block.level > 0)
        words = self._words(text(block.sentence), style, after=6.0, keep_with_next=True)
        if block.level:
            heading = HeadingPiece(words, block.sentence, block.level)
            heading.before = 0.0
            pieces.append(heading)
        else:
            pieces.append(words)
        for inner in block.blocks:
            pieces.extend(self._pieces(inner))
        return Panel(Stack(pieces), block.tone)

    def _blank(self, blank: Blank) -> WritingSpace:
        known = Stack(self._flow(text(blank.value), design.BODY)) if blank.value else None
        return WritingSpace(self._words(text(blank.label), design.LABEL), known, blank.lines)

    def _blank_row(self, block: BlankRow) -> Row:
        columns = Columns(tuple(blank.share for blank in block.blanks))
        row = Row(columns, [Stack([self._blank(blank)]) for blank in block.blanks], padding=2.0)
        row.after = 6.0
        return row

    def _choices(self, block: Choices) -> Stack:
        legend = self._words(text(block.legend), design.LABEL, after=6.0, keep_with_next=True)
        boxes = [TickBox(self._words(text(option), design.BODY)) for option in block.options]
        per_column = -(-len(boxes) // block.columns)
        columns = [Stack(boxes[start : start + per_column]) for start in range(0, len(boxes), per_column)]
        body: Piece = Row(Columns((1.0,) * len(columns)), columns, padding=0.0)
        return Stack([legend, body], after=10.0)

    def _signature(self, block: Signature) -> Framed:
        pieces: list[Piece] = [
            self._words(text(strong(block.title), f". {block.confirms}"), design.BODY, after=6.0, keep_with_next=True),
            *(self._blank_row(row) for row in block.rows),
        ]
        return Framed(Stack(pieces))


def _is_short(particular: KeyValue) -> bool:
    """Whether label and value fit half the width, in two lines at most."""
    return (
        _label_width(particular) <= design.LABEL_WIDTH * _TWO_LINES
        and _value_width(particular) <= _SHORT_VALUE * _TWO_LINES
    )


def _has_long_label(particular: KeyValue) -> bool:
    """Whether the label needs half the width, and leaves the value enough."""
    half = design.LABEL_WIDTH + _SHORT_VALUE
    return _label_width(particular) > design.LABEL_WIDTH * _TWO_LINES and _value_width(particular) <= half * _TWO_LINES


def _label_width(particular: KeyValue) -> float:
    return float(stringWidth(particular.label, design.BOLD, design.LABEL.fontSize))


def _value_width(particular: KeyValue) -> float:
    """The width of the value on one line; without end where it has several."""
    if len(particular.value) != 1:
        return math.inf
    words = "".join(span.text for span in particular.value[0].text)
    style = design.BY_ROLE[particular.value[0].role]
    return math.inf if "\n" in words else float(stringWidth(words, style.fontName, style.fontSize))
