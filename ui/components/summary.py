"""What was answered, line by line: what it is, the answer, and a link to change it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.arrangement import Arrangement, height_at, least_width
from ui.components.buttons import LinkButton
from ui.components.column import Column
from ui.components.text import Rule, Text
from ui.theme import gap, px

_SIDE_BY_SIDE = 520
"""The least width, at 100%, at which label, answer and link stand side by side."""


class SummaryRow(QWidget):
    """One line. ``details`` are said small under the answer: its source, its note. ``link`` is None for no link."""

    def __init__(self, label: str, answer: str, *details: str, link: LinkButton | None = None) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        whole = Column(self, space=0)
        body = QWidget()
        body.setSizePolicy(policy)
        columns = _ThreeColumns(body)
        said = QWidget()
        said.setSizePolicy(policy)
        column = Column(said, space=2)
        column.add(Text(answer, wide=True))
        for detail in details:
            if detail:
                column.add(Text(detail, look="hint", wide=True))
        columns.insert(0, Text(label, look="strong", wide=True))
        columns.insert(1, said)
        if link is not None:
            columns.insert(2, link)
        whole.add(body)
        whole.add(Rule())


class _ThreeColumns(Arrangement):
    """Label, answer and link side by side where there is room; one under another where there is not."""

    def sizeHint(self) -> QSize:
        width = px(_SIDE_BY_SIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        return QSize(max((least_width(widget) for widget in self.widgets()), default=0), 0)

    def arrange(self, area: QRect, *, place: bool) -> int:
        space, pad = gap(16), gap(10)
        label, answer, *links = self.widgets()
        link_width = max((link.sizeHint().width() for link in links), default=0)
        y = area.y() + pad
        if area.width() >= px(_SIDE_BY_SIDE):
            first = (area.width() - 2 * space) * 32 // 100
            second = area.width() - first - 2 * space - link_width
            x = (area.x(), area.x() + first + space, area.right() + 1 - link_width)
            widths = (first, second, link_width)
            heights = [height_at(widget, width) for widget, width in zip(self.widgets(), widths, strict=False)]
            if place:
                for widget, left, width, height in zip(self.widgets(), x, widths, heights, strict=False):
                    widget.setGeometry(left, y, width, height)
            return max(heights) + 2 * pad
        for widget in (label, answer, *links):
            width = min(area.width(), link_width) if widget in links else area.width()
            height = height_at(widget, width)
            if place:
                widget.setGeometry(area.x(), y, width, height)
            y += height + gap(2)
        return y + pad - area.y()
