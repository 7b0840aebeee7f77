"""Drawing the family diagram on a page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from logic.genogram import CENTRE, SYMBOL, Genogram, Person, Sign, Stroke, stripes
from reports import design
from reports.canvas import Canvas
from reports.layout import Solid
from reports.legible import Legible
from reports.setting import Line as SetLine
from reports.setting import Run, draw_lines, set_in_lines
from reports.structure import Element

_SIGNS: Final = 66.0
"""The height that the shares of a row in `logic.genogram` are of; the words under the signs come after."""
_GAP: Final = 3.0
_LABEL: Final = design.Style(8.25, 9.75, design.INK)
_NAME: Final = design.Style(8.25, 9.75, design.INK, bold=True)
_NAME_LINES: Final = 2
_RELATION_LINES: Final = 2
_BORN_LINES: Final = 1
_STRIPE: Final = 0.8
"""How wide a stripe in the sign of who lived in the same household is."""
_INNER: Final = 0.74
"""The size of the inner outline of the person's sign beside the outer one."""
_SLASH: Final = 4.0
_EDGE: Final = 1.1
"""How wide the outline of a sign is."""
_MOST_COLUMN: Final = 108.0
_BESIDE_KEY: Final = 0.6
"""The share of the width of the page that a drawing grows to where few are in it; its key stands beside it."""


class GenogramPiece(Solid):
    """The family diagram. Long names are cut: the table and the words beside the drawing have them in full."""

    def __init__(self, genogram: Genogram, legible: Legible, element: Element) -> None:
        super().__init__(after=12.0)
        self._genogram, self._legible, self._element = genogram, legible, element

    @property
    def breadth(self) -> float:
        """How wide it is."""
        first, last = self._genogram.span
        return (last - first) * _unit(self._genogram)

    def height_at(self, width: float) -> float:  # noqa: ARG002 - the same at any width
        """See layout.Piece."""
        return self._depth(self._genogram.rows - 1) + self._tops[-1] - self._tops[-2]

    def paint(self, canvas: Canvas, left: float, top: float, width: float) -> None:
        """See layout.Piece. What is narrower than the page stands in the middle of what room it has."""
        unit = _unit(self._genogram)
        first, last = self._genogram.span
        left += (width - (last - first) * unit) / 2 - first * unit
        with canvas.marked(self._element):
            for line in self._genogram.lines:
                points = [(left + right * unit, top - self._depth(down)) for right, down in line.points]
                _line(canvas, points, line.stroke)
            for person, words in zip(self._genogram.people, self._captions, strict=True):
                at = left + (person.column + 0.5) * unit, top - self._depth(person.row + CENTRE)
                _sign(canvas, person, at)
                _caption(canvas, words, at)

    @cached_property
    def _tops(self) -> list[float]:
        """Where each row begins and the last one ends, from the top: a row is as high as its words need."""
        people, tops = self._genogram.people, [0.0]
        for row in range(self._genogram.rows):
            words = [said for one, said in zip(people, self._captions, strict=True) if one.row == row]
            lines = max(sum(len(each) for each, _ in said) for said in words)
            tops.append(tops[-1] + _SIGNS * (CENTRE + SYMBOL) + _GAP + lines * _LABEL.leading + _GAP)
        return tops

    def _depth(self, down: float) -> float:
        """How far below the top a point of the drawing is. Lines turn beside the signs, never among the words."""
        row = int(down)
        return self._tops[row] + (down - row) * _SIGNS - self._blank

    @cached_property
    def _blank(self) -> float:
        """The room above what is drawn highest."""
        lines = (down for line in self._genogram.lines for _, down in line.points)
        return min(CENTRE - SYMBOL, *lines) * _SIGNS - _GAP

    @cached_property
    def _captions(self) -> list[list[tuple[list[SetLine], design.Style]]]:
        """What stands under the sign of each person, in lines."""
        return [self._words(person) for person in self._genogram.people]

    def _words(self, person: Person) -> list[tuple[list[SetLine], design.Style]]:
        room = _unit(self._genogram) - 6
        found = []
        for words, style, most in (
            (person.name, _NAME, _NAME_LINES),
            (person.relation, _LABEL, _RELATION_LINES),
            (person.born, _LABEL, _BORN_LINES),
        ):
            shown = self._legible.line(words)
            lines = set_in_lines([[Run(shown)]], style, room) if words else []
            if len(lines) > most:
                lines = set_in_lines([[Run(shown[: _fitting(shown, style, room, most)].rstrip() + "…")]], style, room)
            found.append((lines, style))
        return found


def _caption(canvas: Canvas, words: Sequence[tuple[list[SetLine], design.Style]], at: tuple[float, float]) -> None:
    top = at[1] - SYMBOL * _SIGNS - _GAP
    canvas.rectangle((at[0] - 1, top), (2, _GAP - _EDGE / 2), fill=design.PAPER)  # no line between a sign and its words
    for lines, style in words:
        for line in lines:
            start = at[0] - line.width / 2
            canvas.rectangle((start - 1, top - style.leading), (line.width + 2, style.leading), fill=design.PAPER)
            draw_lines(canvas, [line], style, (start, top, line.width), None)
            top -= style.leading


def _unit(genogram: Genogram) -> float:
    """The room for one person: a share of the width of the page, or more where few stand beside one another."""
    first, last = genogram.span
    roomy = min(_MOST_COLUMN, _BESIDE_KEY * design.CONTENT_WIDTH / (last - first))
    return max(design.CONTENT_WIDTH / genogram.columns, roomy)


def _fitting(words: str, style: design.Style, room: float, most: int) -> int:
    shortest, longest = 0, min(len(words), 200)
    while shortest < longest:
        middle = (shortest + longest + 1) // 2
        fits = len(set_in_lines([[Run(words[:middle] + "…")]], style, room)) <= most
        shortest, longest = (middle, longest) if fits else (shortest, middle - 1)
    return shortest


def _line(canvas: Canvas, points: Sequence[tuple[float, float]], stroke: Stroke) -> None:
    canvas.open_path(points, design.INK, 0.9, dashed=stroke is Stroke.DASHED)
    if stroke is Stroke.ENDED:
        (x1, y1), (x2, y2) = points[-2:]
        for shift in (-2.0, 2.0):
            middle = (x1 + x2) / 2 + shift, (y1 + y2) / 2
            corners = (middle[0] - _SLASH / 2, middle[1] - _SLASH), (middle[0] + _SLASH / 2, middle[1] + _SLASH)
            canvas.open_path(corners, design.INK, 0.9)


def _sign(canvas: Canvas, person: Person, at: tuple[float, float]) -> None:
    half = SYMBOL * _SIGNS
    _outline(canvas, person.sign, at, half)
    if person.same_household:
        for ends in stripes(person.sign):
            canvas.open_path([(at[0] + right * half, at[1] + up * half) for right, up in ends], design.INK, _STRIPE)
    if person.is_subject:
        _outline(canvas, person.sign, at, half * _INNER)
    if person.died:
        for slope in (1, -1):
            start, end = (at[0] - half, at[1] - slope * half), (at[0] + half, at[1] + slope * half)
            canvas.open_path((start, end), design.INK, 1.1)


def _outline(canvas: Canvas, sign: Sign, at: tuple[float, float], half: float) -> None:
    x, y = at
    fill = design.PAPER
    match sign:
        case Sign.SQUARE:
            canvas.rectangle((x - half, y - half), (2 * half, 2 * half), fill=fill, stroke=design.INK, width=_EDGE)
        case Sign.CIRCLE:
            canvas.disc(at, half, fill=fill, stroke=design.INK, width=_EDGE)
        case Sign.DIAMOND:
            corners = ((x, y + half), (x + half, y), (x, y - half), (x - half, y))
            canvas.polygon(corners, fill=fill, stroke=design.INK, width=_EDGE)
