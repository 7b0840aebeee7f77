"""Numbered steps, whose words stay clear of the numbers where they wrap."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from ui import texts
from ui.components.text import Text, longest_line
from ui.theme import gap

_FROM_NUMBER = 8
"""Space between the longest number and the words, at 100%."""

_AT_THE_TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
"""Where the number and the words both begin, so that they stand level."""


class Step(Text):
    """One step. Assistive technology reads its number and its words as one.

    ``of`` is how many steps there are, which says how much room the numbers take.
    """

    _longest = ""

    def __init__(self, number: int, words: str, of: int, parent: QWidget | None = None) -> None:
        super().__init__(words, parent=parent)
        self.setAlignment(_AT_THE_TOP)
        self._number = texts.NUMBERED.format(number=number, text="").strip()
        self._longest = texts.NUMBERED.format(number="0" * len(str(of)), text="").strip()
        self.setAccessibleName(texts.NUMBERED.format(number=number, text=words))
        self._indent_words()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the words clear of the number when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._indent_words()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and the number on their first line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), _AT_THE_TOP, self._number)
        painter.end()

    def _indent_words(self) -> None:
        indent = QFontMetrics(self.font()).horizontalAdvance(self._longest) + gap(_FROM_NUMBER)
        self.setContentsMargins(indent, 0, 0, 0)
        self.setMaximumWidth(longest_line(self.font()) + indent)


def numbered(steps: Sequence[str]) -> Iterator[Step]:
    """The steps in their order."""
    for number, words in enumerate(steps, start=1):
        yield Step(number, words, len(steps))
