"""Buttons: the one that a page is for, the others, and those that look like links."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.components.drawing import draw_wrapped, stroke, width_of_line, width_of_longest_word, wrapped_height
from ui.theme import px

_PADDING, _ARROW_WIDTH = 3, 18
_ARROWS = {
    "back": ((8, -5), (3, 0), (8, 5)),
    "closed": ((4, -5), (9, 0), (4, 5)),
    "open": ((1, -2), (6, 3), (11, -2)),
}


class Button(QPushButton):
    """A button with an outline; ``look`` ``primary`` is the one thing a page is for, ``warning`` is hard to undo."""

    def __init__(self, text: str, *, look: str = "secondary", parent: QWidget | None = None) -> None:
        super().__init__(parent)  # given the words here, PySide would load the names of all icons first
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAutoDefault(True)  # so that Enter presses it
        self.setProperty("look", look)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hasHeightForWidth(self) -> bool:
        """The words wrap where there is no room for them on one line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at which all words show."""
        whole = super().sizeHint()
        more = wrapped_height(self.font(), self._shown, max(width - self._beside(), 1))
        return whole.height() + more - QFontMetrics(self.font()).height()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        width = width_of_longest_word(self.font(), self._shown) + self._beside()
        return QSize(min(width, super().sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as Qt does; where the words do not fit on one line, on several."""
        if self.width() >= super().sizeHint().width():
            super().paintEvent(event)
            return
        # Few buttons come here, and the names in QStyle take a twentieth of the time that the window takes to open.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter  # noqa: PLC0415

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        words = self.rect().adjusted(self._beside() // 2, 0, -(self._beside() // 2), 0)
        painter.setPen(self.palette().color(QPalette.ColorRole.ButtonText))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._shown)
        painter.end()

    @property
    def _shown(self) -> str:
        return self.text().replace("&&", "&")

    def _beside(self) -> int:
        """What is left and right of the words."""
        return max(super().sizeHint().width() - width_of_line(self.font(), self._shown), 0)

    def set_look(self, look: str) -> None:
        """Change the look."""
        if look != self.property("look"):
            self.setProperty("look", look)
            self.style().unpolish(self)
            self.style().polish(self)
            self.updateGeometry()


class LinkButton(QPushButton):
    """Underlined words that wrap. ``name`` is what assistive technology says, where the words alone are not enough.

    ``arrow`` draws a small arrow before the words: ``back`` points left, ``open`` and ``closed`` are the two states
    of an expander.
    """

    accessible_role = QAccessible.Role.Link

    def __init__(self, text: str, *, name: str = "", arrow: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text.replace("&", "&&"))
        self._words = text
        self.arrow = arrow
        self.setAccessibleName(name or text)
        self.setAutoDefault(True)  # so that Enter follows it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_words(self, text: str) -> None:
        """Say something else."""
        self._words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at which all words show."""
        return wrapped_height(self.font(), self._words, width - self._indent()) + 2 * px(_PADDING)

    def sizeHint(self) -> QSize:
        """One line."""
        height = QFontMetrics(self.font()).height() + 2 * px(_PADDING)
        return QSize(width_of_line(self.font(), self._words) + self._indent(), height)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        return QSize(width_of_longest_word(self.font(), self._words) + self._indent(), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words underlined, and the arrow."""
        painter, role = QPainter(self), QPalette.ColorRole
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = role.WindowText if self.underMouse() or self.isDown() else role.Link
        ink = self.palette().color(colour if self.isEnabled() else role.Shadow)
        face = self.font()
        face.setUnderline(True)
        words = self.rect().adjusted(self._indent(), px(_PADDING), 0, 0)
        draw_wrapped(painter, face, ink, words, self._words)
        if self.arrow:
            painter.setPen(stroke(ink))
            middle = px(_PADDING) + QFontMetrics(face).height() / 2
            painter.drawPolyline(QPolygonF([QPointF(px(x), middle + px(y)) for x, y in _ARROWS[self.arrow]]))
        painter.end()

    def _indent(self) -> int:
        return px(_ARROW_WIDTH) if self.arrow else 0
