"""The look of every document, in one place: typeface, scale, grid and colours. Lengths are in points (1/72 inch).

The colours are those of the light screen. None carries meaning alone: every status also has its words and a bar, so
a page printed in black and white says the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from reports.blocks import Role, Tone


@dataclass(frozen=True)
class Colour:
    """A colour of the screen: shares of red, green and blue from 0 to 1."""

    red: float
    green: float
    blue: float

    @classmethod
    def of(cls, code: str) -> Colour:
        """From the notation ``#RRGGBB``."""
        red, green, blue = (round(int(code[at : at + 2], 16) / 255, 4) for at in (1, 3, 5))
        return cls(red, green, blue)

    @property
    def shares(self) -> tuple[float, float, float]:
        """All three."""
        return self.red, self.green, self.blue

    @cached_property
    def numbers(self) -> str:
        """All three in the notation of PDF."""
        return f"{self.red:.4g} {self.green:.4g} {self.blue:.4g}"


@dataclass(frozen=True, slots=True)
class Style:
    """How words are set: size of the letters, distance of the lines, weight, colour."""

    size: float
    leading: float
    ink: Colour
    bold: bool = False
    italic: bool = False


# Page and grid. Everything sits on multiples of 4.
PAGE_WIDTH: Final = 595.28
PAGE_HEIGHT: Final = 841.89
SIDE: Final = 44.0
CONTENT_WIDTH: Final = PAGE_WIDTH - 2 * SIDE
MEASURE: Final = {Role.LEAD: CONTENT_WIDTH, Role.BODY: 446.0, Role.SMALL: CONTENT_WIDTH, Role.FINE: CONTENT_WIDTH}
"""The widest that running text is set, by role, so that the eye finds the next line."""
LABEL_WIDTH: Final = 92.0
GAP: Final = 6.0
GUTTER: Final = 12.0
WRITING_LINE: Final = 19.0
"""Room for one line of handwriting."""

# Colours
INK: Final = Colour.of("#14181A")
QUIET_INK: Final = Colour.of("#4A5459")
ACCENT: Final = Colour.of("#0E5A5A")
HAIRLINE: Final = Colour.of("#B4BCBF")
OUTLINE: Final = Colour.of("#6F797E")
PAPER: Final = Colour.of("#FFFFFF")


@dataclass(frozen=True, slots=True)
class Paint:
    """How a tone is painted: its words, its bar, and its ground."""

    ink: Colour
    bar: Colour
    ground: Colour


def _paint(ink: str, ground: str) -> Paint:
    return Paint(Colour.of(ink), Colour.of(ink), Colour.of(ground))


PAINT: Final = {
    Tone.MUST: _paint("#8C1D18", "#FBECEA"),
    Tone.SHOULD: _paint("#6B4300", "#FBF1DF"),
    Tone.CONSIDER: _paint("#6B4300", "#FBF1DF"),
    Tone.MAY: _paint("#0E5A5A", "#E3EFEE"),
    Tone.OPEN: _paint("#33415E", "#EAEDF4"),
    Tone.QUIET: _paint("#4A5459", "#EFF2F3"),
    Tone.NOTE: Paint(INK, ACCENT, Colour.of("#F1F6F6")),
}


# Type scale
BODY: Final = Style(10, 12.75, INK)
LEAD: Final = Style(11, 15, QUIET_INK)
SMALL: Final = Style(9, 10.75, INK)
FINE: Final = Style(8, 9.5, QUIET_INK)
LABEL: Final = Style(9, 10.75, INK, bold=True)
CONTINUED: Final = Style(9, 10.75, QUIET_INK, italic=True)
HEADINGS: Final = {
    1: Style(22, 26, INK, bold=True),
    2: Style(14.5, 18, ACCENT, bold=True),
    3: Style(11.5, 15, INK, bold=True),
    4: Style(10, 13, INK, bold=True),
}
SPACE_BEFORE: Final = {1: 0.0, 2: 9.0, 3: 7.0, 4: 5.0}
SPACE_AFTER: Final = {1: 3.0, 2: 4.0, 3: 3.0, 4: 2.0}
TAG_SIZE: Final = 8.0
FURNITURE: Final = Style(8.5, 11, QUIET_INK)
MARKING: Final = Style(10, 12, INK, bold=True)

BY_ROLE: Final = {Role.BODY: BODY, Role.LEAD: LEAD, Role.SMALL: SMALL, Role.FINE: FINE}


def on_tint(ink: Colour) -> Style:
    """The style of the words beside the status of a panel."""
    return Style(10.5, 14, ink, bold=True)


def sentence(ink: Colour, *, big: bool) -> Style:
    """The style of the sentence of a panel."""
    return Style(16, 20, ink, bold=True) if big else Style(11, 14, ink, bold=True)
