"""Labels beside their values on one grid: as narrow a column of labels as saves lines, short particulars in pairs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reports import design
from reports.blocks import KeyValue, Paragraph, Text
from reports.setting import Run, set_in_lines
from reports.tables import ROW_PADDING, Columns

_LABEL_WIDTHS: Final = tuple(design.LABEL_WIDTH * share for share in (1.0, 1.25, 1.5, 1.75))
_MOST_LINES: Final = 2
"""Of a label or a value that shares its line with another."""
_TWO_LINES: Final = 1.7
"""Words as wide as this many lines still break into two, whatever the words."""
_FULL: Final = 0.92
"""The share of its width that a line of text fills, since words do not break."""
_LONG: Final = 500
"""Letters of a text of which it is enough to know about how wide it is."""
_SPARED: Final = 0.5
"""Lines that a broader column of labels has to save: the same grid from section to section is calmer."""


@dataclass(frozen=True)
class Grid:
    """Where the columns stand, and which particulars share a line: one or two in each group."""

    one: Columns
    two: Columns
    groups: tuple[tuple[KeyValue, ...], ...]
    tall: float


def label_style(particular: KeyValue) -> design.Style:
    """The style of a label: in the size of its value, so that both stand on one line."""
    if particular.value and particular.value[0].role.value == "body":
        return design.Style(design.BODY.size, design.BODY.leading, design.INK, bold=True)
    return design.LABEL


def grid_of(particulars: Sequence[KeyValue], *, in_pairs: bool) -> Grid:
    """The grid that takes the least room, in the given order; ``in_pairs`` lets short particulars share a line."""
    measured = [_Measured.of(each) for each in particulars]
    grids = [_grid(measured, width, in_pairs=in_pairs) for width in _LABEL_WIDTHS]
    best = grids[0]
    for grid in grids[1:]:
        if grid.tall + _SPARED * design.LABEL.leading < best.tall:
            best = grid
    return best


def _grid(measured: Sequence[_Measured], label: float, *, in_pairs: bool) -> Grid:
    whole = design.CONTENT_WIDTH - design.GUTTER - label
    half = (design.CONTENT_WIDTH - 3 * design.GUTTER) / 2 - label
    groups: list[tuple[_Measured, ...]] = []
    for each in measured:
        waits = groups and len(groups[-1]) == 1 and groups[-1][0].is_short(label, half)
        if in_pairs and waits and each.is_short(label, half):
            groups[-1] = (groups[-1][0], each)
        else:
            groups.append((each,))
    tall = sum(max(each.height(label, whole if len(group) == 1 else half) for each in group) for group in groups)
    return Grid(
        Columns((label, whole)),
        Columns((label, half) * 2),
        tuple(tuple(each.particular for each in group) for group in groups),
        tall,
    )


@dataclass(frozen=True)
class _Measured:
    """A particular with the widths of its words on one line each; ``value`` per paragraph or line of its own."""

    particular: KeyValue
    style: design.Style
    value: tuple[float, ...]

    @classmethod
    def of(cls, particular: KeyValue) -> _Measured:
        widths = (width for paragraph in particular.value for width in _widths(paragraph))
        return cls(particular, label_style(particular), tuple(widths))

    def height(self, label: float, value: float) -> float:
        return max(self._label_lines(label), self._value_lines(value)) * self.style.leading + 2 * ROW_PADDING

    def is_short(self, label: float, value: float) -> bool:
        """Whether it fits half the width, in two lines at most."""
        if self._label_lines(label) > _MOST_LINES:
            return False
        if len(self.value) == 1:
            return self.value[0] <= value * _TWO_LINES
        return len(self.value) <= _MOST_LINES and max(self.value) <= value

    def _label_lines(self, width: float) -> int:
        return len(set_in_lines([[Run(self.particular.label)]], self.style, width))

    def _value_lines(self, width: float) -> int:
        return sum(1 if own <= width else math.ceil(own / (width * _FULL)) for own in self.value)


def _widths(paragraph: Paragraph) -> list[float]:
    style = design.BY_ROLE[paragraph.role]
    return [_width(line, style) for line in _words(paragraph.text).splitlines() or [""]]


def _width(words: str, style: design.Style) -> float:
    if len(words) > _LONG:  # takes many lines on any grid
        return len(words) * style.size / 2
    return set_in_lines([[Run(words)]], style, math.inf)[0].width


def _words(content: Text) -> str:
    return "".join(span.text for span in content)
