"""Pages being drawn: ReportLab's canvas, on which everything is marked as content of an element or as an artifact.

ReportLab keeps the graphics, the pages and the outline, and writes the file. It knows of no structure and shapes no
words; so what an element holds is recorded here, and words come shaped, as signs of a typeface by their numbers. The
typefaces themselves are added to the file when all pages are drawn (`archive.py`): only then is it known which signs
are used, and ReportLab's registry of fonts belongs to the whole process, not to one document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from reportlab.pdfgen import canvas as pdfgen
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.pdfgen.textobject import PDFTextObject

from reports.design import Colour
from reports.structure import Content, Element, LinkArea
from reports.typeface import Face, Shaped


@dataclass(frozen=True, slots=True)
class Destination:
    """A place that a bookmark or a link leads to: the page, counted from 0, and the height on it."""

    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline. ``depth`` is 0 for the outermost."""

    words: str
    depth: int
    to: Destination


@dataclass(frozen=True, slots=True)
class Link:
    """An area of a page that leads to an anchor: left, bottom, right, top; ``says`` where it leads."""

    area: tuple[float, float, float, float]
    anchor: str
    says: str
    element: Element


@dataclass(slots=True)
class Page:
    """What one page holds beside its graphics. ``marked`` are the elements of its content, by the numbers there."""

    marked: list[Element] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


class ShapedText(PDFTextObject):
    """A text object that takes words as they were shaped. It begins at a place of the canvas."""

    _code: list[str]

    def __init__(self, canvas: Canvas, left: float, baseline: float) -> None:
        super().__init__(canvas, round(left, 2), round(baseline, 2))

    def move(self, left: float, baseline: float) -> None:
        """Go on at another place."""
        self.setTextOrigin(round(left, 2), round(baseline, 2))

    def put(self, operators: str) -> None:
        """Text operators that ReportLab has no method for: signs by their numbers, spans, typefaces."""
        self._code.append(operators)


class Canvas(pdfgen.Canvas):
    """The pages of one document, drawn in reading order. Lengths are points from the lower left corner.

    ``foot``, if set, draws what a page says of how many there are: it is called for every page once all are drawn.
    """

    _preamble: str
    _pagesize: tuple[float, float]
    _startPage: Callable[[], None]  # noqa: N815 - as ReportLab has it

    def __init__(self, _: object = None, /, **settings: Any) -> None:  # noqa: ANN401 - whatever Platypus passes on
        """Takes what ReportLab's canvas takes, but for the name of a file: it is drawn in memory, and stays there."""
        self.pages: list[Page] = []
        self.bookmarks: list[Bookmark] = []
        self.anchors: dict[str, Destination] = {}
        self.faces: dict[Face, str] = {}
        """The faces in the order of their first use, and the name of each on the pages."""
        self.signs: dict[Face, dict[int, str]] = {}
        """The signs used of each face, and the text that each stands for."""
        self.foot: Callable[[Canvas, int, int], None] | None = None
        self._faithful: dict[Shaped, bool] = {}
        self._levels: list[int] = []
        self._inside = False
        self._drawn: list[dict[str, object]] = []
        self._file = BytesIO()
        super().__init__(self._file, **settings)

    @property
    def file(self) -> bytes:
        """The file as ReportLab wrote it, once saved."""
        return self._file.getvalue()

    def _make_preamble(self) -> None:
        """Nothing: ReportLab would begin each page with a typeface of its own, which an archived file cannot have."""
        self._preamble = ""

    def begin_page(self) -> None:
        """What follows is drawn on a new page."""
        self.pages.append(Page())

    def showPage(self) -> None:  # noqa: N802 - called by ReportLab
        """End the page, but for its foot."""
        self._drawn.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Add the feet and the bookmarks, and write the file."""
        for number, page in enumerate(self._drawn):
            self.__dict__.update(page)
            if self.foot is not None:
                self.foot(self, number + 1, len(self._drawn))
            for place, bookmark in enumerate(self.bookmarks):
                if bookmark.to.page == number:
                    self.bookmarkPage(f"bookmark-{place}", fit="XYZ", left=0, top=bookmark.to.top, zoom=0)
                    self.addOutlineEntry(bookmark.words, f"bookmark-{place}", bookmark.depth)
            super().showPage()
        super().save()

    @property
    def here(self) -> int:
        """The page being drawn, counted from 0."""
        return len(self.pages) - 1

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """What is drawn within is content of the element; within an artifact it stays part of that."""
        if self._inside:
            yield
            return
        page = self.pages[-1]
        number = len(page.marked)
        page.marked.append(element)
        element.kids.append(Content(self.here, number))
        with self._between(f"/{element.tag} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn within is decoration, or (``kind`` is ``Pagination``) repeats from page to page."""
        if self._inside:
            yield
            return
        with self._between(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC"):
            yield

    @contextmanager
    def _between(self, mark: str) -> Iterator[None]:
        self.addLiteral(mark)
        self._inside = True
        try:
            yield
        finally:
            self._inside = False
            self.addLiteral("EMC")

    def open_path(
        self, points: Sequence[tuple[float, float]], colour: Colour, width: float, *, dashed: bool = False
    ) -> None:
        """A line through points."""
        path = self._through(points)
        with self.artifact():
            if dashed:
                self.setDash(3, 3)
            self.setStrokeColorRGB(*colour.shares)
            self.setLineWidth(width)
            self.drawPath(path)
            if dashed:
                self.setDash()

    def _through(self, points: Sequence[tuple[float, float]]) -> PDFPathObject:
        path = self.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        return path

    def rectangle(
        self,
        corner: tuple[float, float],
        size: tuple[float, float],
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        width: float = 0.75,
    ) -> None:
        """A rectangle from its lower left corner."""
        with self.artifact():
            self._colours(fill, stroke, width)
            self.rect(*corner, *size, stroke=int(stroke is not None), fill=int(fill is not None))

    def polygon(
        self,
        corners: Sequence[tuple[float, float]],
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        width: float = 0.75,
    ) -> None:
        """A closed line through the corners."""
        path = self._through(corners)
        path.close()
        with self.artifact():
            self._colours(fill, stroke, width)
            self.drawPath(path, stroke=int(stroke is not None), fill=int(fill is not None))

    def disc(
        self,
        centre: tuple[float, float],
        radius: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        width: float = 0.75,
    ) -> None:
        """A circle."""
        with self.artifact():
            self._colours(fill, stroke, width)
            self.circle(*centre, radius, stroke=int(stroke is not None), fill=int(fill is not None))

    def _colours(self, fill: Colour | None, stroke: Colour | None, width: float) -> None:
        if fill is not None:
            self.setFillColorRGB(*fill.shares)
        if stroke is not None:
            self.setStrokeColorRGB(*stroke.shares)
            self.setLineWidth(width)

    def font(self, face: Face) -> str:
        """The name of a face on the pages."""
        if face not in self.faces:
            self.faces[face] = f"F{len(self.faces) + 1}"
            # Joiners are drawn with the sign of the space, which must go on to read as a space.
            self.signs[face] = {glyph.number: " " for glyph in face.shape(" ").glyphs}
        return self.faces[face]

    def reads_back(self, word: Shaped) -> bool:
        """Whether the signs of a word alone tell its text; else it has to be said beside them.

        A sign tells the text that it stood for where the document first used it.
        """
        if word not in self._faithful:
            self.font(word.face)
            signs = self.signs[word.face]
            faithful = word.faithful
            for glyph in word.glyphs:
                stands_for = glyph.text or word.text[-1:]
                faithful = signs.setdefault(glyph.number, stands_for) == glyph.text and faithful
            self._faithful[word] = faithful
        return self._faithful[word]

    def bookmark(self, words: str, level: int, top: float, anchor: str = "") -> None:
        """An entry of the outline that leads to this height of this page; ``anchor`` names it for links.

        It stands below the nearest before it of a higher level; ``level`` is 1 for the title of the document.
        """
        while self._levels and self._levels[-1] >= level:
            self._levels.pop()
        _, height = self.absolutePosition(0.0, top)
        to = Destination(self.here, round(min(height, self._pagesize[1]), 2))
        self.bookmarks.append(Bookmark(words, len(self._levels), to))
        self._levels.append(level)
        if anchor:
            self.anchors.setdefault(anchor, to)

    def link(self, area: tuple[float, float, float, float], anchor: str, says: str, element: Element) -> None:
        """An area of this page that leads to an anchor."""
        links = self.pages[-1].links
        element.kids.append(LinkArea(self.here, len(links)))
        left, bottom = self.absolutePosition(*area[:2])
        right, top = self.absolutePosition(*area[2:])
        links.append(Link((left, bottom, right, top), anchor, says, element))
