"""What stands on every page: the protective marking, whose form it is, which case, and the page number.

It repeats from page to page, so it is an artifact: a screen reader passes over it. Where the words are short, the
marking stands between them on one line, at the head and at the foot; else on a line of its own.
"""

from __future__ import annotations

from reports import design
from reports.blocks import Document
from reports.canvas import Canvas
from reports.legible import Legible
from reports.setting import Line, Run, draw_lines, set_in_lines

_EDGE = 18.0
"""From the edge of the paper, which printers cannot reach."""
_GAP = 3.0
_TO_BASELINE = 0.9
"""By how much smaller words are moved down to stand on the line of the marking."""
_BESIDE_MARKING = 10.0
"""The least room between the marking and the words to its left or right."""
_TO_CONTENT = 9.0
_MARKING_LINES = 4
_OTHER_LINES = 2
_LEFT_SHARE = 0.4
_RIGHT_SHARE = 0.56
_PAGE_NUMBER = 90.0


class Furniture:
    """The head and the foot of the pages of one document.

    Words that are long take several lines. What is too long even for these is cut with an ellipsis, and is in ``cut``
    in full, with what it is.
    """

    def __init__(self, document: Document, legible: Legible) -> None:
        self.cut: list[tuple[str, str]] = []
        width = design.CONTENT_WIDTH
        self._marking = self._fitted(
            "Marking", legible.line(document.marking).upper(), design.MARKING, width, _MARKING_LINES
        )
        self._left = self._fitted("For", legible.line(document.head_left), design.FURNITURE, width * _LEFT_SHARE)
        self._right = self._fitted("Form", legible.line(document.head_right), design.FURNITURE, width * _RIGHT_SHARE)
        self._foot = self._fitted("Foot", legible.line(document.foot), design.FURNITURE, width - _PAGE_NUMBER)
        self._one_head = self._fits_beside_marking(self._left) and self._fits_beside_marking(self._right)
        self._one_foot = self._fits_beside_marking(self._foot)
        marking = len(self._marking) * design.MARKING.leading
        beside = max(len(self._left), len(self._right)) * design.FURNITURE.leading
        below = len(self._foot) * design.FURNITURE.leading
        head = marking if self._one_head else marking + _GAP + beside
        foot = marking if self._one_foot else marking + _GAP + below
        self._head_rule = design.PAGE_HEIGHT - _EDGE - head - _GAP
        self._foot_rule = _EDGE + foot + _GAP

    @property
    def top(self) -> float:
        """Where the content of a page begins."""
        return self._head_rule - _TO_CONTENT

    @property
    def room(self) -> float:
        """How deep the content of a page may be."""
        return self.top - self._foot_rule - _TO_CONTENT

    def head(self, canvas: Canvas) -> None:
        """Draw the head of the page."""
        at = design.PAGE_HEIGHT - _EDGE
        with canvas.artifact("Pagination"):
            self._mark(canvas, at)
            at -= _TO_BASELINE if self._one_head else len(self._marking) * design.MARKING.leading + _GAP
            draw_lines(canvas, self._left, design.FURNITURE, (design.SIDE, at, design.CONTENT_WIDTH), None)
            self._to_the_right(canvas, self._right, at)
            self._rule(canvas, self._head_rule)

    def foot(self, canvas: Canvas, number: int, total: int) -> None:
        """Draw the foot of the page."""
        with canvas.artifact("Pagination"):
            self._rule(canvas, self._foot_rule)
            at = self._foot_rule - _GAP - (_TO_BASELINE if self._one_foot else 0.0)
            draw_lines(canvas, self._foot, design.FURNITURE, (design.SIDE, at, design.CONTENT_WIDTH), None)
            page = set_in_lines([[Run(f"Page {number} of {total}")]], design.FURNITURE, design.CONTENT_WIDTH)
            self._to_the_right(canvas, page, at)
            self._mark(canvas, _EDGE + len(self._marking) * design.MARKING.leading)

    def _fits_beside_marking(self, lines: list[Line]) -> bool:
        """Whether words leave the marking its place in the middle of their line."""
        if len(self._marking) > 1 or len(lines) > 1:
            return False
        room = (design.CONTENT_WIDTH - sum(line.width for line in self._marking)) / 2 - _BESIDE_MARKING
        return all(line.width <= room for line in lines)

    def _mark(self, canvas: Canvas, at: float) -> None:
        for line in self._marking:
            left = (design.PAGE_WIDTH - line.width) / 2
            draw_lines(canvas, [line], design.MARKING, (left, at, line.width), None)
            at -= design.MARKING.leading

    def _to_the_right(self, canvas: Canvas, lines: list[Line], at: float) -> None:
        for line in lines:
            left = design.PAGE_WIDTH - design.SIDE - line.width
            draw_lines(canvas, [line], design.FURNITURE, (left, at, line.width), None)
            at -= design.FURNITURE.leading

    def _rule(self, canvas: Canvas, at: float) -> None:
        canvas.open_path(((design.SIDE, at), (design.PAGE_WIDTH - design.SIDE, at)), design.HAIRLINE, 0.5)

    def _fitted(self, what: str, words: str, style: design.Style, width: float, most: int = _OTHER_LINES) -> list[Line]:
        lines = _set(words, style, width)
        if len(lines) <= most:
            return lines
        self.cut.append((what, words))
        shortest, longest = 0, len(words)
        while shortest < longest:
            middle = (shortest + longest + 1) // 2
            fits = len(_set(f"{words[:middle]}\u2026", style, width)) <= most
            shortest, longest = (middle, longest) if fits else (shortest, middle - 1)
        return _set(f"{words[:shortest].rstrip()}\u2026", style, width)


def _set(words: str, style: design.Style, width: float) -> list[Line]:
    return set_in_lines([[Run(words)]], style, width)
