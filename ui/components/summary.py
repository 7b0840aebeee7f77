"""What was answered, line by line: what it is, the answer, and a link to change it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.arrangement import Arrangement, Place, height_at, least_width
from ui.components.buttons import LinkButton
from ui.components.column import Column
from ui.components.drawing import draw_wrapped, small, width_of_longest_word, wrapped_height
from ui.components.text import breakable
from ui.theme import gap, px
from ui.words import labelled

_SIDE_BY_SIDE = 520
"""The least width, at 100%, at which label, answer and link stand side by side."""

_LINK_PADDING = 3
"""What a link has above and below its words, in pixels at 100%: it is raised by it, to stand level with other words."""

_BETWEEN, _ABOVE, _LABEL_PER_CENT, _LINK_PER_CENT = 16, 10, 32, 64
"""In pixels at 100%; and how much of the width a label takes, and a link in its place."""


class SummaryRow(QWidget):
    """One line. ``details`` are said small under the answer: its source, its note. ``link`` is None for no link.

    ``label`` is its words, or itself a link. The words are painted, not widgets of their own: a page may have a hundred
    lines. Assistive technology reads a line as one piece, "Label: answer", and then meets its link.
    """

    accessible_role = QAccessible.Role.Paragraph

    def __init__(self, label: str | LinkButton, answer: str, *details: str, link: LinkButton | None = None) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = [answer, *(detail for detail in details if detail)]
        name = "\n".join(said)
        self.setAccessibleName(labelled(label, name) if isinstance(label, str) else name)
        self._columns = _ThreeColumns(self, label, said, link)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._columns.forget()
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, and a hairline under the line."""
        painter = QPainter(self)
        for words in self._columns.placed:
            draw_wrapped(painter, words.font, self.palette().color(words.role), words.area, words.text)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class SummaryList(QWidget):
    """Lines one under another. Once it shows, nothing is put in it or taken out."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._column = Column(self, space=0, lasting=True)

    def add(self, row: SummaryRow) -> None:
        """Put a line at the end."""
        self._column.add(row)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._column.forget()
            self.updateGeometry()


@dataclass(frozen=True, slots=True)
class _Placed:
    """Words, and where they are to be drawn."""

    text: str
    font: QFont
    role: QPalette.ColorRole
    area: QRect


class _ThreeColumns(Arrangement):
    """Label, answer and link side by side where there is room; one under another where there is not."""

    def __init__(self, parent: QWidget, label: str | LinkButton, said: list[str], link: LinkButton | None) -> None:
        super().__init__(parent, lasting=True)
        self.placed: list[_Placed] = []
        self._words: dict[int, list[_Placed]] = {}
        self._row, self._link = parent, link
        self._label = label if isinstance(label, LinkButton) else breakable(label)
        self._said = [breakable(words) for words in said]
        for widget in (label if isinstance(label, LinkButton) else None, link):
            if widget is not None:
                self.insert(self.count(), widget)

    def forget(self) -> None:
        """Measure and place afresh."""
        self._words.clear()
        super().forget()

    def setGeometry(self, area: QRect) -> None:
        """Lay out the links, and note where the words go. A row has no margins: it begins where its layout does."""
        super().setGeometry(area)
        self.placed = self._words[area.width()]

    def least(self) -> QSize:
        """The longest word, and the links."""
        width = max((least_width(widget) for widget in self.widgets()), default=0)
        words = [(self._face(number), text) for number, text in enumerate(self._said)]
        if isinstance(self._label, str):
            words.append((self._strong(), self._label))
        return QSize(max(width, *(width_of_longest_word(face, text) for face, text in words)), 0)

    def arrange(self, width: int) -> tuple[int, list[Place]]:
        """Side by side where there is room, else one under another."""
        words: list[_Placed] = []
        places: list[Place] = []
        top, between = gap(_ABOVE), gap(_BETWEEN)
        link_width = self._link.sizeHint().width() if self._link else 0
        if width < px(_SIDE_BY_SIDE):
            bottom = self._put_label(QRect(0, top, width, 0), words, places)
            bottom = self._put_answer(QRect(0, bottom, width, 0), words)
            if self._link:
                below = QRect(0, bottom, min(link_width, width), 0)
                bottom = _put(self._link, below, places) - px(_LINK_PADDING)
        else:
            per_cent = _LINK_PER_CENT if isinstance(self._label, LinkButton) else _LABEL_PER_CENT
            first = (width - 2 * between) * per_cent // 100
            second = width - first - 2 * between - link_width
            raised = px(_LINK_PADDING) if isinstance(self._label, LinkButton) else 0
            bottom = max(
                self._put_label(QRect(0, top - raised, first, 0), words, places),
                self._put_answer(QRect(first + between, top, second, 0), words),
            )
            if self._link:
                right = QRect(width - link_width, top - px(_LINK_PADDING), link_width, 0)
                bottom = max(bottom, _put(self._link, right, places) - px(_LINK_PADDING))
        self._words[width] = words
        return bottom + gap(_ABOVE), places

    def _put_label(self, area: QRect, words: list[_Placed], places: list[Place]) -> int:
        if isinstance(self._label, LinkButton):
            return _put(self._label, area, places)
        return _write(_Placed(self._label, self._strong(), QPalette.ColorRole.WindowText, area), words)

    def _put_answer(self, area: QRect, words: list[_Placed]) -> int:
        y = area.y()
        for number, said in enumerate(self._said):
            role = QPalette.ColorRole.Shadow if number else QPalette.ColorRole.WindowText
            y = _write(_Placed(said, self._face(number), role, QRect(area.x(), y, area.width(), 0)), words)
        return y

    def _face(self, number: int) -> QFont:
        return small(self._row.font()) if number else self._row.font()

    def _strong(self) -> QFont:
        face = self._row.font()
        face.setBold(True)
        return face


def _write(placed: _Placed, words: list[_Placed]) -> int:
    """Note the words for painting; return where they end."""
    words.append(placed)
    height = wrapped_height(placed.font, placed.text, placed.area.width()) or QFontMetrics(placed.font).height()
    return placed.area.y() + height


def _put(widget: QWidget, area: QRect, places: list[Place]) -> int:
    """Note the place of a widget at the top of ``area``; return where it ends."""
    height = height_at(widget, area.width())
    places.append((widget, area.x(), area.y(), area.width(), height))
    return area.y() + height
