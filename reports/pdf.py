"""A document as PDF: lays out its blocks, then draws the pages with what stands on each of them.

Equal documents give equal bytes: the file's date is the document's, not the clock's.
"""

from __future__ import annotations

from collections.abc import Sequence

from reports.archive import Identity, archive
from reports.attachments import Attachment
from reports.blocks import Block, Cell, Column, Document, Heading, Paragraph, Role, Table, strong, text
from reports.canvas import Canvas
from reports.compose import Composer
from reports.furniture import Furniture
from reports.legible import Legible, code_of, name_of
from reports.pages import Pages
from reports.structure import Element

PRODUCT = "Safeguarding Review Assessment"


def render(document: Document, attachments: Sequence[Attachment] = ()) -> bytes:
    """The document as the bytes of a PDF file that keeps to PDF/UA-1 and PDF/A-3a, with files attached to it."""
    canvas, root = draw(document)
    identity = Identity(document.title, PRODUCT, document.language, document.dated)
    return archive(canvas, root, identity, attachments)


def draw(document: Document) -> tuple[Canvas, Element]:
    """The document as drawn pages, and the structure of what is drawn on them."""
    legible = Legible()
    root = Element("Document")
    composer = Composer(legible, root)
    chapters = composer.chapters(document.blocks)
    furniture = Furniture(document, legible)
    if furniture.cut:
        chapters[-1].extend(composer.chapters(_in_full(furniture))[0])
    if legible.unshown:
        chapters[-1].extend(composer.chapters(_unshown_characters(legible))[0])
    return Pages(furniture).drawn(chapters), root


def _in_full(furniture: Furniture) -> list[Block]:
    """What is too long for the head or foot of every page."""
    return [
        Heading(2, "At the head and foot of every page, in full"),
        *(Paragraph(text(strong(f"{what}: "), words), Role.SMALL) for what, words in furniture.cut),
    ]


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
        Heading(2, "Characters that could not be printed"),
        Paragraph(
            text(
                "The typefaces of this document have no sign for the characters below, or they have no visible form. "
                "Each is printed as its Unicode code in square brackets, in the place where it was typed."
            ),
            keep_with_next=True,
        ),
        Table(
            "Characters that could not be printed",
            (Column("Code", 1.0), Column("Character", 3.0), Column("Times used", 1.0)),
            rows,
        ),
    ]
