"""The look of every document, in one place: typeface, scale, grid and colours. Lengths are in points (1/72 inch).

The colours are those of the light screen. None carries meaning alone: every status also has its words and a bar, so
a page printed in black and white says the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from threading import Lock
from typing import Final, cast

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from reports.blocks import Role, Tone

FAMILY: Final = "Atkinson"
REGULAR: Final = FAMILY
BOLD: Final = f"{FAMILY}-Bold"
ITALIC: Final = f"{FAMILY}-Italic"
BOLD_ITALIC: Final = f"{FAMILY}-BoldItalic"

_FILES: Final = {
    REGULAR: "AtkinsonHyperlegibleNext_400Regular.ttf",
    BOLD: "AtkinsonHyperlegibleNext_700Bold.ttf",
    ITALIC: "AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
    BOLD_ITALIC: "AtkinsonHyperlegibleNext_700Bold_Italic.ttf",
}
_registration: Final = Lock()


def load_typeface() -> frozenset[int]:
    """Make the typeface known to the layout library, once; safe from several threads.

    Returns the code points that it has glyphs for.
    """
    with _registration:
        if FAMILY not in pdfmetrics.getRegisteredFontNames():
            fonts = resources.files("reports") / "fonts"
            for name, file in _FILES.items():
                with resources.as_file(fonts / file) as path:
                    pdfmetrics.registerFont(TTFont(name, str(path)))
            pdfmetrics.registerFontFamily(FAMILY, normal=REGULAR, bold=BOLD, italic=ITALIC, boldItalic=BOLD_ITALIC)
        face = cast("TTFont", pdfmetrics.getFont(REGULAR)).face
        return frozenset(face.charToGlyph)


# Page and grid. Everything sits on multiples of 4.
PAGE_WIDTH: Final = float(A4[0])
PAGE_HEIGHT: Final = float(A4[1])
SIDE: Final = 52.0
TOP: Final = 68.0
BOTTOM: Final = 60.0
CONTENT_WIDTH: Final = PAGE_WIDTH - 2 * SIDE
CONTENT_DEPTH: Final = PAGE_HEIGHT - TOP - BOTTOM
MEASURE: Final = {Role.LEAD: CONTENT_WIDTH, Role.BODY: 432.0, Role.SMALL: 468.0, Role.FINE: CONTENT_WIDTH}
"""The widest that running text is set, by role, so that the eye finds the next line."""
LABEL_WIDTH: Final = 100.0
GAP: Final = 8.0
GUTTER: Final = 12.0
WRITING_LINE: Final = 24.0
"""Room for one line of handwriting."""

# Colours
INK: Final = HexColor("#14181A")
QUIET_INK: Final = HexColor("#4A5459")
ACCENT: Final = HexColor("#0E5A5A")
HAIRLINE: Final = HexColor("#B4BCBF")
OUTLINE: Final = HexColor("#6F797E")
PAPER: Final = HexColor("#FFFFFF")


@dataclass(frozen=True, slots=True)
class Paint:
    """How a tone is painted: its words, its bar, and its ground."""

    ink: Color
    bar: Color
    ground: Color


def _paint(ink: str, ground: str) -> Paint:
    return Paint(HexColor(ink), HexColor(ink), HexColor(ground))


PAINT: Final = {
    Tone.MUST: _paint("#8C1D18", "#FBECEA"),
    Tone.SHOULD: _paint("#6B4300", "#FBF1DF"),
    Tone.CONSIDER: _paint("#6B4300", "#FBF1DF"),
    Tone.MAY: _paint("#0E5A5A", "#E3EFEE"),
    Tone.OPEN: _paint("#33415E", "#EAEDF4"),
    Tone.QUIET: _paint("#4A5459", "#EFF2F3"),
    Tone.NOTE: Paint(INK, ACCENT, HexColor("#F1F6F6")),
}


def _style(name: str, size: float, leading: float, font: str = REGULAR, ink: Color = INK) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=ink,
        splitLongWords=True,
        allowWidows=0,
        allowOrphans=0,
    )


# Type scale
BODY: Final = _style("body", 10.5, 14.5)
LEAD: Final = _style("lead", 11.5, 16, ink=QUIET_INK)
SMALL: Final = _style("small", 9.25, 12)
FINE: Final = _style("fine", 8.25, 10.5, ink=QUIET_INK)
LABEL: Final = _style("label", 9.25, 12, BOLD)
CONTINUED: Final = _style("continued", 9.25, 12, ITALIC, QUIET_INK)
HEADINGS: Final = {
    1: _style("title", 23, 28, BOLD),
    2: _style("heading 2", 15, 19, BOLD, ACCENT),
    3: _style("heading 3", 12, 16, BOLD),
    4: _style("heading 4", 10.5, 14.5, BOLD),
}
SPACE_BEFORE: Final = {1: 0.0, 2: 18.0, 3: 12.0, 4: 10.0}
SPACE_AFTER: Final = {1: 4.0, 2: 6.0, 3: 4.0, 4: 3.0}
TAG_SIZE: Final = 8.25
FURNITURE_SIZE: Final = 8.5
MARKING_SIZE: Final = 10.0

BY_ROLE: Final = {Role.BODY: BODY, Role.LEAD: LEAD, Role.SMALL: SMALL, Role.FINE: FINE}


def on_tint(ink: Color) -> ParagraphStyle:
    """The style of the words beside the status of a panel."""
    return _style("on tint", 10.5, 14, BOLD, ink)


def sentence(ink: Color, *, big: bool) -> ParagraphStyle:
    """The style of the sentence of a panel."""
    return _style("sentence", 17, 21, BOLD, ink) if big else _style("small sentence", 11.5, 15, BOLD, ink)
