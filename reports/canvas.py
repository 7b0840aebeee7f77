"""Pages being drawn: shapes and words as PDF operators, each marked as content of an element or as an artifact."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from reports.design import Colour
from reports.structure import Content, Element, LinkArea
from reports.typeface import Face, Shaped

_ROUND = 0.5523
"""How far the handles of a curve stand out to make a quarter of a circle."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A place that a bookmark or a link leads to: the page, counted from 0, and the height on it."""

    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline. ``level`` is 1 for the title of the document."""

    words: str
    level: int
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
    """One page as drawn so far. ``marked`` are the elements that its content belongs to, by its numbers."""

    operators: list[str] = field(default_factory=list)
    marked: list[Element] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)


class Canvas:
    """The pages of one document, drawn in reading order. Lengths are points from the lower left corner."""

    def __init__(self) -> None:
        self.pages: list[Page] = []
        self.bookmarks: list[Bookmark] = []
        self.anchors: dict[str, Destination] = {}
        self.faces: dict[Face, str] = {}
        """The faces in the order of their first use, and the name of each on the pages."""
        self.signs: dict[Face, dict[int, str]] = {}
        """The signs used of each face, and the text that each stands for."""
        self._faithful: dict[Shaped, bool] = {}
        self._inside = False

    def begin_page(self) -> None:
        """Begin a new page, which all that follows is drawn on."""
        self.pages.append(Page())

    @property
    def here(self) -> int:
        """The page being drawn, counted from 0."""
        return len(self.pages) - 1

    def _put(self, operators: str) -> None:
        self.pages[-1].operators.append(operators)

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
        self._put(f"/{element.tag} <</MCID {number}>> BDC")
        self._inside = True
        try:
            yield
        finally:
            self._inside = False
            self._put("EMC")

    @contextmanager
    def artifact(self, kind: str = "") -> Iterator[None]:
        """What is drawn within is decoration, or (``kind`` is ``Pagination``) repeats from page to page."""
        if self._inside:
            yield
            return
        self._put(f"/Artifact <</Type /{kind}>> BDC" if kind else "/Artifact BMC")
        self._inside = True
        try:
            yield
        finally:
            self._inside = False
            self._put("EMC")

    def line(self, start: tuple[float, float], end: tuple[float, float], colour: Colour, width: float) -> None:
        """A straight line."""
        self.path((start, end), colour, width)

    def path(
        self, points: Sequence[tuple[float, float]], colour: Colour, width: float, *, dashed: bool = False
    ) -> None:
        """A line through points."""
        first, *others = points
        drawn = f"{first[0]:.2f} {first[1]:.2f} m " + " ".join(f"{right:.2f} {up:.2f} l" for right, up in others)
        before, after = ("[3 3] 0 d ", " [] 0 d") if dashed else ("", "")
        with self.artifact():
            self._put(f"{before}{colour.numbers} RG {width:g} w {drawn} S{after}")

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
        path = f"{corner[0]:.2f} {corner[1]:.2f} {size[0]:.2f} {size[1]:.2f} re"
        self._paint(path, fill, stroke, width)

    def polygon(
        self,
        corners: Sequence[tuple[float, float]],
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        width: float = 0.75,
    ) -> None:
        """A closed line through the corners."""
        first, *others = corners
        lines = " ".join(f"{right:.2f} {up:.2f} l" for right, up in others)
        self._paint(f"{first[0]:.2f} {first[1]:.2f} m {lines} h", fill, stroke, width)

    def circle(
        self,
        centre: tuple[float, float],
        radius: float,
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        width: float = 0.75,
    ) -> None:
        """A circle."""
        right, up = centre
        out, handle = radius, radius * _ROUND
        points = (
            ((out, handle), (handle, out), (0.0, out)),
            ((-handle, out), (-out, handle), (-out, 0.0)),
            ((-out, -handle), (-handle, -out), (0.0, -out)),
            ((handle, -out), (out, -handle), (out, 0.0)),
        )
        curves = " ".join(" ".join(f"{right + x:.2f} {up + y:.2f}" for x, y in curve) + " c" for curve in points)
        self._paint(f"{right + out:.2f} {up:.2f} m {curves} h", fill, stroke, width)

    def _paint(self, path: str, fill: Colour | None, stroke: Colour | None, width: float) -> None:
        how = {(True, True): "B", (True, False): "f", (False, True): "S"}.get((fill is not None, stroke is not None))
        if how is None:
            return
        colours = f"{fill.numbers} rg " if fill else ""
        colours += f"{stroke.numbers} RG {width:g} w " if stroke else ""
        with self.artifact():
            self._put(f"{colours}{path} {how}")

    def words(self, operators: str) -> None:
        """Text operators as the setting of lines makes them. To be called within ``marked`` or ``artifact``."""
        self._put(operators)

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
        """An entry of the outline that leads to this height of this page; ``anchor`` names it for links."""
        to = Destination(self.here, top)
        self.bookmarks.append(Bookmark(words, level, to))
        if anchor:
            self.anchors.setdefault(anchor, to)

    def link(self, area: tuple[float, float, float, float], anchor: str, says: str, element: Element) -> None:
        """An area of this page that leads to an anchor."""
        links = self.pages[-1].links
        element.kids.append(LinkArea(self.here, len(links)))
        links.append(Link(area, anchor, says, element))
