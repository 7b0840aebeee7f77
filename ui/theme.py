"""How the window looks: one palette and one text size, from which everything else follows.

``Theme.apply`` gives both to Qt as the application's font, palette and style sheet. Widgets then read their sizes
with `px` and `gap`, and their colours from their own QPalette by the roles of `ROLES`; so a change of text size or
colours reaches every widget that is open, without any of them knowing this module's classes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

import reports
from ui.palettes import Palette
from ui.stylesheet import stylesheet

FAMILY = "Atkinson Hyperlegible Next"
# The typeface covers Latin. For other scripts Qt falls back on these, then on whatever the system has.
FALLBACKS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "sans-serif")

BODY, SMALL, SUBHEADING, RESULT, HEADING = 17, 15, 20, 26, 30
"""Sizes of type in pixels at 100%."""

COLUMN = 720
"""Widest content in pixels at 100%."""

LINE = 66
"""Longest line of prose, in characters."""

ROLES: Mapping[QPalette.ColorRole, str] = MappingProxyType(
    {
        QPalette.ColorRole.Window: "ground",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "ground",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.Button: "ground",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.ToolTipBase: "ground",
        QPalette.ColorRole.ToolTipText: "text",
        QPalette.ColorRole.PlaceholderText: "secondary",
        QPalette.ColorRole.Shadow: "secondary",
        QPalette.ColorRole.Accent: "accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Dark: "outline",
        QPalette.ColorRole.Mid: "hairline",
        QPalette.ColorRole.AlternateBase: "quiet",
        QPalette.ColorRole.Light: "chosen",
        QPalette.ColorRole.BrightText: "error",
    }
)
"""Which colour of ours each of Qt's roles carries. ``Dark`` outlines controls, ``Mid`` parts rows, ``Light`` is the
ground of what is chosen, ``AlternateBase`` of what stands back. ``Shadow`` writes secondary text: Qt makes the colour
of placeholders out of the colour of text wherever a style sheet names one."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette and a text size in per cent."""

    palette: Palette
    text_size: int = 100

    def apply(self, app: QApplication) -> None:
        """Give the whole application this look. Widgets that are open follow at once."""
        _in_force.text_scale = self.text_size / 100
        colours = QPalette()
        for role, name in ROLES.items():
            colours.setColor(role, QColor(getattr(self.palette, name)))
        app.setPalette(colours)
        app.setFont(font(BODY * self.text_size / 100))
        app.setStyleSheet(stylesheet(self.palette, self.text_size / 100))


def load_fonts() -> None:
    """Make the shipped typeface known to Qt. Where a file of it is missing, Qt falls back on a system typeface.

    The typefaces of other scripts that lie beside it are for the PDF: a computer has its own for the screen, and to
    read them would take a quarter of the memory. Nothing on the screen is in italics. Qt reads the files by itself.
    """
    folder = Path(reports.__path__[0]) / "fonts"
    for face in ("400Regular", "700Bold"):
        QFontDatabase.addApplicationFont(str(folder / f"{FAMILY.replace(' ', '')}_{face}.ttf"))


def font(pixels: float, *, bold: bool = False) -> QFont:
    """The typeface of the window, ``pixels`` high."""
    face = QFont()
    face.setFamilies([FAMILY, *FALLBACKS])
    face.setPixelSize(round(pixels))
    face.setBold(bold)
    return face


@dataclass(slots=True)
class _InForce:
    """What was applied last. Layouts ask for it thousands of times a page, which is too often to ask Qt."""

    text_scale: float = 1.0


_in_force = _InForce()


def text_scale() -> float:
    """The text size in force: 1.0 at 100%, 2.0 at 200%."""
    return _in_force.text_scale


def px(length: float) -> int:
    """A length of the design at 100%, in pixels at the text size in force. For what must grow as the text does."""
    return round(length * _in_force.text_scale)


def gap(length: float) -> int:
    """An empty space of the design at 100%, in pixels. Space grows half as fast as text, to leave room for the text."""
    return round(length * (1 + _in_force.text_scale) / 2)
