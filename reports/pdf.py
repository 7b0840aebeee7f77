"""A document as PDF: lays out its blocks, then draws the pages with what stands on each of them.

Equal documents give equal bytes: the file's date is the document's, not the clock's.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence

import pikepdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from reports import design
from reports.attachments import Attachment, attach
from reports.blocks import Block, Cell, Column, Document, Heading, Paragraph, Role, Table, text
from reports.compose import Composer
from reports.layout import Stack, paginate
from reports.legible import Legible, code_of, name_of

PRODUCT = "Safeguarding Review Assessment"


def render(document: Document, attachments: Sequence[Attachment] = ()) -> bytes:
    """The document as the bytes of a PDF file, with files attached to it."""
    legible = Legible()
    composer = Composer(legible)
    chapters = composer.chapters(document.blocks)
    furniture = _Furniture(document, legible)
    if legible.unshown:
        chapters[-1].extend(composer.chapters(_unshown_characters(legible))[0])
    pages = [page for chapter in chapters for page in paginate(chapter)]
    with pikepdf.open(io.BytesIO(_draw(document, furniture, pages))) as pdf:
        attach(pdf, attachments, document.dated)
        made = io.BytesIO()
        pdf.save(made, deterministic_id=True, min_version="1.7")
        return made.getvalue()


def _draw(document: Document, furniture: _Furniture, pages: Sequence[Stack]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(design.PAGE_WIDTH, design.PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=document.language,
        initialFontName=design.REGULAR,  # type: ignore[arg-type] # the published types have it as a number
    )
    # The library begins the file's identifier with the time, or with what SOURCE_DATE_EPOCH says it is, and
    # offers no public way to change that.
    canvas._doc.signature = hashlib.md5(usedforsecurity=False)  # type: ignore[attr-defined]  # noqa: SLF001
    date = f"D:{document.dated:%Y%m%d}000000Z"
    canvas.setDateFormatter(lambda *_clock: date)
    canvas.setTitle(document.title)
    canvas.setAuthor(PRODUCT)
    canvas.setCreator(PRODUCT)
    canvas.setSubject("")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for number, page in enumerate(pages, start=1):
        furniture.head(canvas)
        page.draw(canvas, design.SIDE, design.PAGE_HEIGHT - design.TOP, design.CONTENT_WIDTH)
        furniture.foot(canvas, number, len(pages))
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


class _Furniture:
    """What stands on every page: the protective marking, whose form it is, which case, and the page number."""

    _MARKING_FROM_EDGE = 26.0
    _LINE = 12.0

    def __init__(self, document: Document, legible: Legible) -> None:
        size = design.FURNITURE_SIZE
        self._marking = _fitted(
            legible.line(document.marking).upper(), design.BOLD, design.MARKING_SIZE, design.CONTENT_WIDTH
        )
        self._left = _fitted(legible.line(document.head_left), design.REGULAR, size, design.CONTENT_WIDTH * 0.4)
        self._right = _fitted(legible.line(document.head_right), design.REGULAR, size, design.CONTENT_WIDTH * 0.56)
        self._foot = _fitted(legible.line(document.foot), design.REGULAR, size, design.CONTENT_WIDTH - 80)

    def head(self, canvas: Canvas) -> None:
        canvas.saveState()
        at = design.PAGE_HEIGHT - self._MARKING_FROM_EDGE
        self._mark(canvas, at)
        at -= self._LINE + 6
        self._line(canvas, at, self._left, self._right)
        self._rule(canvas, at - 6)
        canvas.restoreState()

    def foot(self, canvas: Canvas, number: int, total: int) -> None:
        canvas.saveState()
        at = self._MARKING_FROM_EDGE + self._LINE + 2
        self._rule(canvas, at + self._LINE)
        self._line(canvas, at, self._foot, f"Page {number} of {total}")
        self._mark(canvas, self._MARKING_FROM_EDGE - 6)
        canvas.restoreState()

    def _mark(self, canvas: Canvas, at: float) -> None:
        canvas.setFillColor(design.INK)
        canvas.setFont(design.BOLD, design.MARKING_SIZE)
        canvas.drawCentredString(design.PAGE_WIDTH / 2, at, self._marking)

    def _line(self, canvas: Canvas, at: float, left: str, right: str) -> None:
        canvas.setFillColor(design.QUIET_INK)
        canvas.setFont(design.REGULAR, design.FURNITURE_SIZE)
        canvas.drawString(design.SIDE, at, left)
        canvas.drawRightString(design.PAGE_WIDTH - design.SIDE, at, right)

    def _rule(self, canvas: Canvas, at: float) -> None:
        canvas.setStrokeColor(design.HAIRLINE)
        canvas.setLineWidth(0.5)
        canvas.line(design.SIDE, at, design.PAGE_WIDTH - design.SIDE, at)


def _fitted(words: str, font: str, size: float, width: float) -> str:
    """One line that fits: cut at the end, with an ellipsis, where it is too long. The body says it in full."""
    if pdfmetrics.stringWidth(words, font, size) <= width:
        return words
    shortest, longest = 0, len(words)
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        fits = pdfmetrics.stringWidth(words[:middle] + "…", font, size) <= width
        shortest, longest = (middle, longest) if fits else (shortest, middle - 1)
    return words[:shortest].rstrip() + "…"


def _unshown_characters(legible: Legible) -> list[Block]:
    """The note that lists every character that was shown as its code."""
    rows = tuple(
        (
            Cell((Paragraph(text(code_of(character).strip("[]")), Role.SMALL),)),
            Cell((Paragraph(text(name_of(character)), Role.SMALL),)),
            Cell((Paragraph(text(str(times)), Role.SMALL),)),
        )
        for character, times in sorted(legible.unshown.items())
    )
    return [
        Heading(2, "Characters shown as codes"),
        Paragraph(
            text(
                "The typeface of this document has no sign for the characters below, or they have no visible form. "
                "Each is printed as its Unicode code in square brackets, in the place where it was typed."
            ),
            keep_with_next=True,
        ),
        Table(
            "Characters shown as codes",
            (Column("Code", 1.0), Column("Character", 3.0), Column("Times used", 1.0)),
            rows,
        ),
    ]
