"""What was answered, line by line: what it is, the answer, and a link to change it."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.arrangement import Arrangement, height_at
from ui.components.buttons import LinkButton
from ui.components.text import Text
from ui.theme import gap, px

_SIDE_BY_SIDE = 520
"""The least width, at 100%, at which label, answer and link stand side by side."""

_LINK_PADDING = 3
"""What a link has above its words, in pixels at 100%: it is raised by it, to stand level with the words beside it."""

_BETWEEN, _ABOVE, _LABEL_PER_CENT, _LINK_PER_CENT = 16, 10, 32, 64
"""In pixels at 100%; and how much of the width a label takes, and a link in its place."""


class SummaryRow(QWidget):
    """One line. ``details`` are said small under the answer: its source, its note. ``link`` is None for no link.

    ``label`` is its words, or itself a link.
    """

    def __init__(self, label: str | LinkButton, answer: str, *details: str, link: LinkButton | None = None) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        said = [Text(answer, wide=True), *(Text(detail, look="hint", wide=True) for detail in details if detail)]
        first = Text(label, look="strong", wide=True) if isinstance(label, str) else label
        _ThreeColumns(self, first, said, link)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a hairline under the line."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class _ThreeColumns(Arrangement):
    """Label, answer and link side by side where there is room; one under another where there is not."""

    def __init__(self, parent: QWidget, label: QWidget, said: list[Text], link: LinkButton | None) -> None:
        super().__init__(parent)
        self._label, self._said, self._link = label, said, link
        for widget in (label, *said, *([link] if link else [])):
            self.insert(self.count(), widget)

    def arrange(self, area: QRect, *, place: bool) -> int:
        top, between = area.y() + gap(_ABOVE), gap(_BETWEEN)
        link_width = self._link.sizeHint().width() if self._link else 0
        if area.width() < px(_SIDE_BY_SIDE):
            y = self._stack([self._label, *self._said], QRect(area.x(), top, area.width(), 0), place=place)
            if self._link:
                y = self._stack([self._link], QRect(area.x(), y, min(link_width, area.width()), 0), place=place)
            return y + gap(_ABOVE) - area.y()
        per_cent = _LINK_PER_CENT if isinstance(self._label, LinkButton) else _LABEL_PER_CENT
        first = (area.width() - 2 * between) * per_cent // 100
        second = area.width() - first - 2 * between - link_width
        raised = gap(_LINK_PADDING) if isinstance(self._label, LinkButton) else 0
        ends = [
            self._stack([self._label], QRect(area.x(), top - raised, first, 0), place=place),
            self._stack(list(self._said), QRect(area.x() + first + between, top, second, 0), place=place),
        ]
        if self._link:
            right = QRect(area.right() + 1 - link_width, top - gap(_LINK_PADDING), link_width, 0)
            ends.append(self._stack([self._link], right, place=place))
        return max(ends) + gap(_ABOVE) - area.y()

    @staticmethod
    def _stack(widgets: list[QWidget], area: QRect, *, place: bool) -> int:
        """Put widgets one under another from the top of ``area``; return where the last one ends."""
        y = area.y()
        for widget in widgets:
            height = height_at(widget, area.width())
            if place:
                widget.setGeometry(area.x(), y, area.width(), height)
            y += height
        return y
