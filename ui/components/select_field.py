"""One of many options, in a list that opens: for more options than can stand as cards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from logic.pack import Option
from ui import texts
from ui.components.drawing import stroke
from ui.components.field import Field
from ui.theme import px


class SelectField(Field):
    """A field with a list. Its first line, ``none``, stands for no choice; without it something is always chosen."""

    def __init__(
        self,
        label: str,
        options: Sequence[Option],
        hint: str = "",
        *,
        none: str | None = texts.NOTHING_CHOSEN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint, parent=parent)
        self.control = _List()
        if none is not None:
            self.control.addItem(none, "")
        for option in options:
            words = f"{option.label} ({option.hint})" if option.hint else option.label
            self.control.addItem(words, option.value)
        self.control.activated.connect(lambda _index: self.edited.emit())
        self._place(self.control)

    @property
    def value(self) -> str:
        """The value of the option that is chosen, or nothing."""
        return str(self.control.currentData() or "")

    def set_value(self, value: str) -> None:
        """Choose the option of this value; the first line for nothing, and for a value that is none."""
        self.control.setCurrentIndex(max(self.control.findData(value), 0))


class _List(QComboBox):
    """Qt's own list, with an arrow that grows with the text."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = ("", 0, 0)  # the key of the font, how many options there were, and the width in pixels
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        """Narrow where it must be; the list itself is as wide as its longest line."""
        return QSize(min(px(160), self.sizeHint().width()), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """As wide as the longest option, with room for the arrow."""
        key, count, longest = self._longest
        if (key, count) != (self.font().key(), self.count()):
            metrics = QFontMetrics(self.font())
            longest = max((metrics.horizontalAdvance(self.itemText(row)) for row in range(self.count())), default=0)
            self._longest = (self.font().key(), self.count(), longest)
        return QSize(longest + px(56), super().sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, and never change an answer by accident."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over what the style sheet draws."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(stroke(self.palette().color(QPalette.ColorRole.Text)))
        x, y, size = self.width() - px(22), self.height() / 2, px(5)
        painter.drawPolyline(
            QPolygonF([QPointF(x - size, y - size / 2), QPointF(x, y + size / 2), QPointF(x + size, y - size / 2)])
        )
        painter.end()
