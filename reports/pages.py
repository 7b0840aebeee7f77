"""Filling the pages: Platypus, of ReportLab, places the pieces of a document one after the other.

It measures, divides and moves them, keeps headings with what follows, and calls for a new page; what stands on every
page is drawn as each begins, and its number once it is known how many there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from reportlab.pdfgen import canvas as pdfgen
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable, PageBreak

from reports import design
from reports.canvas import Canvas
from reports.furniture import Furniture
from reports.layout import Column, Piece, Stack, Together


class Pages(BaseDocTemplate):
    """The pages of one document: one column each, with head and foot. Equal pieces give equal pages."""

    def __init__(self, furniture: Furniture) -> None:
        self._furniture = furniture
        column = Column(design.SIDE, furniture.top - furniture.room, design.CONTENT_WIDTH, furniture.room)
        super().__init__(
            "",  # the canvas holds the file
            pagesize=(design.PAGE_WIDTH, design.PAGE_HEIGHT),
            pageTemplates=[PageTemplate(frames=[column], onPage=self._begin)],
            keepTogetherClass=Together,
            invariant=1,  # no clock
            pageCompression=0,  # packed with the rest of the file
        )

    def drawn(self, chapters: Sequence[Sequence[Piece]]) -> Canvas:
        """The pages with these pieces; each chapter begins a new one. At least one page.

        Raises reportlab.platypus.doctemplate.LayoutError where a piece can neither be divided nor fits a page, which is
        a mistake in this package, whatever the text.
        """
        story: list[Flowable] = []
        for chapter in chapters:
            story += [PageBreak()] if story else []
            story += chapter or [Stack([])]
            story[-1].keepWithNext = False  # nothing follows it here
        self.build(story, canvasmaker=Canvas)
        return cast("Canvas", self.canv)

    def beforeDocument(self) -> None:  # noqa: N802 - called by Platypus
        """What is drawn at the end."""
        cast("Canvas", self.canv).foot = self._furniture.foot

    def _begin(self, canvas: pdfgen.Canvas, _: BaseDocTemplate) -> None:
        tagged = cast("Canvas", canvas)
        tagged.begin_page()
        self._furniture.head(tagged)
