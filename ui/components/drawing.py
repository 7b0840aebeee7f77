"""Measuring and drawing wrapped words, and lines, for the widgets that paint themselves."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QFontMetricsF, QPainter, QPen

from ui.theme import BODY, SMALL, px

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_TALL = 1_000_000  # room to measure wrapped words in


def wrapped_height(font: QFont, words: str, width: int) -> int:
    """The height in pixels that ``words`` take when wrapped at ``width``."""
    return QFontMetrics(font).boundingRect(QRect(0, 0, max(width, 1), _TALL), _WRAP, words).height() if words else 0


def draw_wrapped(painter: QPainter, font: QFont, colour: QColor, area: QRect, words: str) -> None:
    """Draw ``words`` from the top left of ``area``, wrapped at its width, as far down as they go."""
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(area.adjusted(0, 0, 0, _TALL), _WRAP, words)


def width_of_line(font: QFont, words: str) -> int:
    """The width in pixels at which ``words`` stay on one line."""
    return _enough(QFontMetricsF(font).horizontalAdvance(words))


def width_of_longest_word(font: QFont, words: str) -> int:
    """The width in pixels of the longest word: the least at which wrapping cuts nothing off."""
    metrics = QFontMetricsF(font)
    return _enough(max((metrics.horizontalAdvance(word) for word in words.split()), default=0))


def _enough(advance: float) -> int:
    """Qt wraps words where their advance, rounded up, is all the room there is."""
    return ceil(advance) + 1


def small(font: QFont) -> QFont:
    """The font for hints beside text in ``font``."""
    face = QFont(font)
    face.setPixelSize(round(face.pixelSize() * SMALL / BODY))
    return face


def stroke(colour: QColor, width: float = 2) -> QPen:
    """A pen with round ends, ``width`` wide at 100%."""
    return QPen(
        colour, max(px(width), width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    )
