"""Words on a page: headings, prose and short tags."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from logic.dates import MONTHS
from ui.theme import LINE

_LONG_WORD = re.compile(r"\S{18,}")
_PLACES_TO_BREAK = re.compile(r"(?<=\w)[^\w\s]+(?=\w)|\w{16}(?=\w)")
_BREAK_AFTER = "\\g<0>\u200b"
"""A zero-width space: Unicode's own sign for a place where a line may end."""

_DAY = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(MONTHS)})\b(?: \d{{4}}\b)?")

_SAMPLE = "we ask this because the answer decides whether a review is required"


def breakable(text: str) -> str:
    """``text`` in which a word too long for a line, such as a web address, may go on in the next one."""
    return _LONG_WORD.sub(lambda word: _PLACES_TO_BREAK.sub(_BREAK_AFTER, word[0]), text)


def _with_whole_dates(text: str) -> str:
    """``text`` in which no line ends within a day, its month and its year."""
    return _DAY.sub(lambda day: day[0].replace(" ", "\u00a0"), text)


class Text(QLabel):
    """Prose that wraps at a comfortable length of line and is never cut off.

    The text is plain: whatever a person typed is shown as typed. ``look`` is one of ``body``, ``small``,
    ``secondary``, ``hint``, ``strong`` and ``error``. ``wide`` lets it fill the column.
    """

    def __init__(
        self, text: str = "", *, look: str = "body", wide: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wide = wide
        self._is_broken = False
        self.setText(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("look", look)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._limit_line()

    def setText(self, text: str) -> None:
        """Show ``text``. A word too long for a line, such as a web address, may go on in the next one; no date does."""
        shown = _with_whole_dates(breakable(text))
        is_broken = shown != text
        if is_broken or self._is_broken:
            # A screen reader is told the words without the places to break at, which it might spell out.
            self.setAccessibleName(text if is_broken else "")
        self._is_broken = is_broken
        super().setText(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the length of line in characters when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._limit_line()

    def _limit_line(self) -> None:
        if not self._wide:
            self.setMaximumWidth(longest_line(self.font()))


_lines: dict[str, int] = {}
"""The longest line in pixels, by the key of the font. It is asked for at every change of every text on a page."""


def longest_line(font: QFont) -> int:
    """How long a line of prose may be in this face, in pixels."""
    width = _lines.get(font.key())
    if width is None:
        sample = QFontMetrics(font).horizontalAdvance(_SAMPLE)
        width = _lines[font.key()] = round(sample * LINE / len(_SAMPLE))
    return width


class Heading(QLabel):
    """A heading, which assistive technology is told is one (see ``ui.accessibility``).

    ``look`` is one of ``page``, ``result``, ``subheading`` and ``small``.
    """

    accessible_role = QAccessible.Role.Heading

    def __init__(self, text: str, *, look: str = "page", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("look", look)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)


class Tag(QLabel):
    """A status in a word or two, outlined and in capitals. Assistive technology reads it as written.

    ``tone`` ``quiet`` is for what does not hold.
    """

    def __init__(self, text: str, *, tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text.upper(), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(text)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class Rule(QFrame):
    """A hairline across the column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
