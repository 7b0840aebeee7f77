"""Options to choose from: outlined cards whose every pixel can be clicked.

They are Qt's own radio buttons and check boxes in another dress, so that the keyboard and assistive technology work
as everywhere else.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from ui.components.drawing import (
    draw_wrapped,
    small,
    stroke,
    width_of_line,
    width_of_longest_word,
    wrapped_height,
)
from ui.theme import px

_MARK, _ACROSS, _DOWN, _BETWEEN, _UNDER = 20, 16, 11, 14, 2
"""In pixels at 100%: the mark, the padding, and the space between mark and words, and between label and hint."""

_TICK = ((0.22, 0.52), (0.43, 0.72), (0.78, 0.28))


class _Card:
    """What both kinds of card share, to be put before Qt's own button: its words, its size, and where it is clicked."""

    _face: _Face

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at which all words show."""
        return self._face.height_at(width)

    def sizeHint(self) -> QSize:
        """One line for the label, one for the hint."""
        return self._face.preferred_size()

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        return self._face.least_size()

    def hitButton(self, position: QPoint) -> bool:
        """The whole card can be clicked."""
        return self._face.takes(position)


class RadioCard(_Card, QRadioButton):
    """One of several answers, of which one can be chosen. ``value`` is what choosing it stands for."""

    def __init__(self, value: str, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(_without_mnemonics(label), parent)
        self.value = value
        self._face = _Face(self, label, hint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, and a circle with a dot where it is chosen."""
        painter = QPainter(self)
        mark = self._face.paint(painter)
        painter.drawEllipse(mark)
        if self.isChecked():
            painter.setBrush(painter.pen().color())
            painter.drawEllipse(mark.center(), mark.width() / 5, mark.height() / 5)
        painter.end()


class CheckCard(_Card, QCheckBox):
    """One of several answers that can hold together. ``value`` is what ticking it stands for."""

    def __init__(self, value: str, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(_without_mnemonics(label), parent)
        self.value = value
        self._face = _Face(self, label, hint)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, and a box with a tick where it is chosen."""
        painter = QPainter(self)
        mark = self._face.paint(painter)
        painter.drawRoundedRect(mark, px(2), px(2))
        if self.isChecked():
            side = mark.width()
            painter.drawPolyline(QPolygonF([mark.topLeft() + QPointF(side * x, side * y) for x, y in _TICK]))
        painter.end()


class _Face:
    """Measures and paints what both kinds of card share: the outline, the words, and the room for the mark."""

    def __init__(self, button: QAbstractButton, label: str, hint: str) -> None:
        self._button = button
        self._label = label
        self._hint = hint
        button.setAccessibleName(label)
        button.setAccessibleDescription(hint)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)

    def height_at(self, width: int) -> int:
        font, words = self._button.font(), width - _indent() - px(_ACROSS)
        height = self._lowered() + wrapped_height(font, self._label, words)
        if self._hint:
            height += px(_UNDER) + wrapped_height(small(font), self._hint, words)
        return max(height, px(_MARK)) + 2 * px(_DOWN)

    def preferred_size(self) -> QSize:
        font = self._button.font()
        widest = max(width_of_line(font, self._label), width_of_line(small(font), self._hint))
        width = _indent() + widest + px(_ACROSS)
        return QSize(width, self.height_at(width))

    def least_size(self) -> QSize:
        longest = width_of_longest_word(self._button.font(), f"{self._label} {self._hint}")
        return QSize(_indent() + longest + px(_ACROSS), px(_MARK) + 2 * px(_DOWN))

    def takes(self, position: QPoint) -> bool:
        return self._button.rect().contains(position)

    def paint(self, painter: QPainter) -> QRectF:
        """Paint everything but the mark; return where the mark goes, with the painter's pen ready to draw it."""
        button, role = self._button, QPalette.ColorRole
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_outline(painter)
        quiet = button.palette().color(role.Shadow)
        strong = button.palette().color(role.Text) if button.isEnabled() else quiet
        words = QRect(_indent(), px(_DOWN) + self._lowered(), button.width() - _indent() - px(_ACROSS), 0)
        draw_wrapped(painter, button.font(), strong, words, self._label)
        if self._hint:
            below = wrapped_height(button.font(), self._label, words.width()) + px(_UNDER)
            draw_wrapped(painter, small(button.font()), quiet, words.translated(0, below), self._hint)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(stroke(strong))
        line = QFontMetrics(button.font()).height()
        mark_top = px(_DOWN) + self._lowered() + (line - px(_MARK)) / 2
        return QRectF(px(_ACROSS), mark_top, px(_MARK), px(_MARK))

    def _paint_outline(self, painter: QPainter) -> None:
        button, role = self._button, QPalette.ColorRole
        outline, ground, width = role.Dark, role.Base, float(max(px(1), 1))
        if button.isChecked():
            outline, ground, width = role.Accent, role.Light, float(max(px(2), 2))
        elif button.underMouse() and button.isEnabled():
            outline = role.Text
        painter.setPen(QPen(button.palette().color(outline), width))
        painter.setBrush(button.palette().color(ground))
        inset = width / 2
        painter.drawRoundedRect(button.rect().toRectF().adjusted(inset, inset, -inset, -inset), px(4), px(4))

    def _lowered(self) -> int:
        """How far the first line is lowered, where the mark is taller than the line."""
        return max((px(_MARK) - QFontMetrics(self._button.font()).height()) // 2, 0)


def narrow(policy: QSizePolicy) -> QSizePolicy:
    """The policy of a card that is no wider than its words."""
    changed = QSizePolicy(policy)
    changed.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
    return changed


def _indent() -> int:
    return px(_ACROSS) + px(_MARK) + px(_BETWEEN)


def _without_mnemonics(label: str) -> str:
    """The label as Qt wants it where an ampersand is an ampersand."""
    return label.replace("&", "&&")
