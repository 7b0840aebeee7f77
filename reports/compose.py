"""From neutral blocks to pieces of layout: which style each kind of block takes."""

from __future__ import annotations

from collections.abc import Iterable

from reports import design
from reports.blocks import (
    Blank,
    BlankRow,
    Block,
    Bullets,
    Callout,
    Cell,
    Choices,
    Figure,
    Heading,
    KeyValues,
    OnePage,
    PageBreak,
    Paragraph,
    Role,
    Signature,
    Table,
    Tag,
    Text,
    quiet,
    strong,
    text,
)
from reports.drawings import GenogramPiece
from reports.layout import Indented, Piece, Stack, Whole, Words
from reports.legible import Legible
from reports.panels import Framed, HeadingPiece, Item, Panel, TagLine, TagPiece, TickBox, WritingSpace
from reports.particulars import grid_of, label_style
from reports.setting import Run
from reports.structure import Element
from reports.tables import Columns, Row, TablePiece

_AFTER = {Role.BODY: 5.0, Role.LEAD: 7.0, Role.SMALL: 3.5, Role.FINE: 3.5}
_CELL_INDENT = 12.0
_INDENT = 14.0
_AFTER_MARK = 7.0
_BETWEEN_POINTS = 2.5
_BESIDE = Columns((1.0, 2.2))
"""A drawing beside its key."""
_CONTINUED = text("continued")


class Composer:
    """Makes the pieces of one document, and its structure. Every word passes through ``legible`` to the page."""

    def __init__(self, legible: Legible, root: Element) -> None:
        self._legible, self._root = legible, root

    def chapters(self, blocks: Iterable[Block]) -> list[list[Piece]]:
        """The pieces of all blocks, in order; each chapter begins a new page. At least one chapter."""
        chapters: list[list[Piece]] = [[]]
        for block in blocks:
            if isinstance(block, PageBreak):
                chapters.append([])
            else:
                chapters[-1].extend(self._pieces(block, self._root))
        return [chapter for chapter in chapters if chapter] or [[]]

    def _pieces(self, block: Block, parent: Element) -> list[Piece]:  # noqa: C901, PLR0911 - one case for each kind
        match block:
            case Heading():
                return [self._heading(block, parent)]
            case Paragraph():
                return [self._paragraph(block, parent)]
            case Bullets():
                return self._bullets(block, parent)
            case Table():
                return [self._table(block, parent)]
            case KeyValues():
                return [self._key_values(block, parent)]
            case Callout():
                return [self._callout(block, parent)]
            case BlankRow():
                return [self._blank_row(block, parent)]
            case Choices():
                return [self._choices(block, parent)]
            case Signature():
                return [self._signature(block, parent)]
            case OnePage():
                return [Whole([piece for inner in block.blocks for piece in self._pieces(inner, parent)])]
            case Figure():
                return [self._figure(block, parent)]
            case PageBreak():
                return []

    def _words(
        self,
        content: Text,
        style: design.Style,
        element: Element | None,
        *,
        after: float = 0.0,
        keep_with_next: bool = False,
        measure: float = design.CONTENT_WIDTH,
    ) -> Words:
        lines = self._legible.lines(content)
        return Words(lines, style, element, after=after, keep_with_next=keep_with_next, measure=measure)

    def _heading(self, block: Heading, parent: Element) -> HeadingPiece:
        element = Element(f"H{block.level}", parent)
        words = self._words(text(block.words), design.HEADINGS[block.level], element)
        tag = self._tag(block.tag, element, before=": ") if block.tag else None
        return HeadingPiece(words, block.words, block.level, tag, block.anchor)

    def _tag(self, tag: Tag, parent: Element, *, before: str = "", after: str = "") -> TagPiece:
        """A status. Its capitals are for the eye: they are read as the words that they are."""
        words = self._legible.line(tag.words)
        element = Element("Span", spoken=f"{before}{words}{after}")
        lines = [[Run(words.upper())]]
        return TagPiece(Words(lines, TagPiece.style(tag.tone), element), tag.tone, parent)

    def _paragraph(self, block: Paragraph, parent: Element) -> Words:
        return self._words(
            block.text,
            design.BY_ROLE[block.role],
            Element("P", parent),
            after=_AFTER[block.role],
            keep_with_next=block.keep_with_next,
            measure=design.MEASURE[block.role],
        )

    def _bullets(self, block: Bullets, parent: Element) -> list[Piece]:
        style = design.BY_ROLE[block.role]
        numbering = "Decimal" if block.marks else "Disc"
        whole = Element("L", parent, owner="List", attributes={"ListNumbering": numbering})
        measure = design.MEASURE[block.role]
        shown = [Element("LI", whole) for _ in block.items]
        marks = [text(quiet(mark)) for mark in block.marks] or [text("•")] * len(block.items)
        markers = [self._words(mark, style, Element("Lbl", item)) for mark, item in zip(marks, shown, strict=True)]
        indent = max(_INDENT, *(marker.breadth() + _AFTER_MARK for marker in markers))
        points: list[Piece] = []
        for number, content in enumerate(block.items):
            words = self._words(content, style, Element("LBody", shown[number]), measure=measure)
            after = _AFTER[block.role] if number == len(block.items) - 1 else _BETWEEN_POINTS
            points.append(Item(markers[number], words, after=after, indent=indent))
        return points

    def _cell(self, cell: Cell, parent: Element) -> Stack:
        pieces: list[Piece] = []
        if cell.tag:
            pieces.append(self._tag(cell.tag, Element("P", parent)))
        for paragraph in cell.paragraphs:
            style = design.BY_ROLE[paragraph.role]
            pieces.append(self._words(paragraph.text, style, Element("P", parent), after=2.0))
        indent = cell.depth * _CELL_INDENT
        return Stack([Indented(piece, indent) for piece in pieces] if indent else pieces)

    def _table(self, block: Table, parent: Element) -> Piece:
        if not block.rows:
            return Stack([])
        columns = Columns(tuple(column.share for column in block.columns))
        whole = _table_element(block.caption, parent)
        top = Element("TR", whole)
        head = Row(columns, [self._header(column.header, top) for column in block.columns])
        continued = self._words(_CONTINUED, design.CONTINUED, None)
        rows = []
        # In a small table the heads of the columns say enough: heads of rows would outnumber what they head.
        data = len(block.rows) * (len(block.columns) - 1)
        row_header = block.row_header if data >= len(block.columns) + len(block.rows) else None
        for cells in block.rows:
            element = Element("TR", whole)
            shown = [
                self._cell(cell, _header_element("Row", element) if at == row_header else Element("TD", element))
                for at, cell in enumerate(cells)
            ]
            rows.append(Row(columns, shown, continued=continued))
        return TablePiece(head, tuple(rows))

    def _header(self, words: str, parent: Element) -> Stack:
        return Stack([self._words(text(words), design.LABEL, _header_element("Column", parent))])

    def _key_values(self, block: KeyValues, parent: Element) -> Piece:
        """Where compact, short particulars share a line, two by two; the others have one to themselves."""
        if not block.rows:
            return Stack([])
        whole = _table_element(block.caption, parent)
        grid = grid_of(block.rows, in_pairs=block.compact)
        rows = []
        for group in grid.groups:
            cells = []
            for each in group:  # one row to the eye; to the ear each particular is a row of its own
                element = Element("TR", whole)
                label = self._words(text(each.label), label_style(each), _header_element("Row", element))
                cells += [Stack([label]), self._cell(Cell(each.value), Element("TD", element))]
            columns = grid.two if len(group) > 1 else grid.one
            rows.append(Row(columns, cells, continued=self._words(_CONTINUED, design.CONTINUED, None)))
        return TablePiece(None, rows)

    def _figure(self, block: Figure, parent: Element) -> Piece:
        """The drawing beside its key where it is narrow enough, else below."""
        key = self._words(block.key, design.FINE, Element("P", parent), after=_AFTER[Role.FINE], keep_with_next=True)
        element = Element("Figure", parent, alternative=self._legible.line(block.alternative))
        drawing = GenogramPiece(block.drawing, self._legible, element)
        beside = drawing.breadth <= _BESIDE.spans(design.CONTENT_WIDTH)[1][1]
        content = [Row(_BESIDE, [Stack([key]), Stack([drawing])])] if beside else [key, drawing]
        return Stack(content, after=drawing.spaceAfter)

    def _callout(self, block: Callout, parent: Element) -> Panel:
        pieces: list[Piece] = []
        paint = design.PAINT[block.tone]
        whole = Element("Sect" if block.level else "Div", parent)
        if block.tag:
            line = Element("P", whole)
            tag = self._tag(block.tag, line, after=": " if block.about else "")
            about = self._words(text(block.about), design.on_tint(paint.ink), line) if block.about else None
            pieces.append(TagLine(tag, about))
        style = design.sentence(paint.ink, big=block.level > 0)
        element = Element(f"H{block.level}" if block.level else "P", whole)
        words = self._words(text(block.sentence), style, element, after=4.0, keep_with_next=True)
        if block.level:
            heading = HeadingPiece(words, block.sentence, block.level)
            heading.spaceBefore = 0.0
            pieces.append(heading)
        else:
            pieces.append(words)
        for inner in block.blocks:
            pieces.extend(self._pieces(inner, whole))
        return Panel(Stack(pieces), block.tone)

    def _blank(self, blank: Blank, parent: Element) -> WritingSpace:
        label = self._words(text(blank.label), design.LABEL, Element("P", parent))
        if blank.value:
            known = self._words(text(blank.value), design.BODY, Element("P", parent))
            return WritingSpace(label, known, blank.lines, None)
        field = _field_element("tv", f"{blank.label}, to be written by hand", parent)
        return WritingSpace(label, None, blank.lines, field)

    def _blank_row(self, block: BlankRow, parent: Element) -> Row:
        columns = Columns(tuple(blank.share for blank in block.blanks))
        return Row(columns, [Stack([self._blank(blank, parent)]) for blank in block.blanks], padding=2.0, after=2.0)

    def _choices(self, block: Choices, parent: Element) -> Stack:
        beside = len(block.options) == block.columns
        legend = self._words(
            text(block.legend), design.LABEL, Element("P", parent), after=3.0, keep_with_next=not beside
        )
        whole = Element("L", parent, owner="List", attributes={"ListNumbering": "None"})
        boxes = [self._choice(option, whole) for option in block.options]
        if beside:  # all on the line of the legend
            shares = (1.0, *(1.0 for _ in boxes))
            return Stack(
                [Row(Columns(shares), [Stack([legend]), *(Stack([box]) for box in boxes)], padding=0.0)], after=4.0
            )
        per_column = -(-len(boxes) // block.columns)
        columns = [Stack(boxes[start : start + per_column]) for start in range(0, len(boxes), per_column)]
        body: Piece = Row(Columns((1.0,) * len(columns)), columns, padding=0.0)
        return Stack([legend, body], after=5.0)

    def _choice(self, option: str, parent: Element) -> TickBox:
        item = Element("LI", parent)
        field = _field_element("cb", f"{option}, to be ticked by hand", Element("Lbl", item))
        return TickBox(self._words(text(option), design.BODY, Element("LBody", item)), field)

    def _signature(self, block: Signature, parent: Element) -> Framed:
        whole = Element("Div", parent)
        said = text(strong(block.title), f". {block.confirms}")
        pieces: list[Piece] = [
            self._words(said, design.BODY, Element("P", whole), after=3.0, keep_with_next=True),
            *(self._blank_row(row, whole) for row in block.rows),
        ]
        return Framed(Stack(pieces))


def _table_element(caption: str, parent: Element) -> Element:
    return Element("Table", parent, owner="Table", attributes={"Summary": f"({caption})"})


def _header_element(scope: str, parent: Element) -> Element:
    return Element("TH", parent, owner="Table", attributes={"Scope": scope})


def _field_element(role: str, says: str, parent: Element) -> Element:
    """A field of a printed form (ISO 32000-1, 14.8.5.6): ``tv`` to write in, ``cb`` to tick."""
    attributes = {"Role": role, "Desc": f"({says})"} | ({"checked": "off"} if role == "cb" else {})
    return Element("Form", parent, owner="PrintField", attributes=attributes, alternative=says)
