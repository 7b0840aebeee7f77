"""The ring that shows where the keyboard is: bright outside, dark inside, so that it is seen on any ground."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme import px

_OUTSIDE, _INSIDE = 3, 1


class FocusRing(QObject):
    """One ring for a whole window. It follows the focus, and is drawn around what has it, outside its edge.

    Headings and frames that take the focus only so that assistive technology reads them get no ring: there is nothing
    to press in them.
    """

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self._colours = ("#FFDD00", "#000000")
        app.focusChanged.connect(self._focus_changed)

    def set_colours(self, outside: str, inside: str) -> None:
        """Draw with these colours from now on."""
        self._colours = (outside, inside)
        if self._ring is not None and isValid(self._ring):
            self._ring.colours = self._colours
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along when what has the focus, or anything that holds it, moves, changes size or hides."""
        if event.type() in _MOVES:
            self._place()
        elif event.type() == QEvent.Type.Hide:
            self._remove()
        return super().eventFilter(watched, event)

    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._remove()
        holder = _holder(now) if now is not None and _is_pressable(now) else None
        self._around = now if holder is not None else None
        if holder is None:
            return
        watched = self._around
        while watched is not None and watched is not holder:
            watched.installEventFilter(self)
            self._watched.append(watched)
            watched = watched.parentWidget()
        self._ring = _Ring(holder, self._colours)
        self._place()

    def _remove(self) -> None:
        # The page that a ring was drawn on may have been deleted, and the ring with it.
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _place(self) -> None:
        around = self._around
        if self._ring is None or not isValid(self._ring) or around is None or not isValid(around):
            return
        margin = sum(_widths())
        corner = around.mapTo(self._ring.holder, QPoint(0, 0))
        self._ring.setGeometry(QRect(corner, around.size()).adjusted(-margin, -margin, margin, margin))
        self._ring.raise_()
        self._ring.show()
        self._ring.update()


class _Ring(QWidget):
    """The two lines."""

    def __init__(self, holder: QWidget, colours: tuple[str, str]) -> None:
        super().__init__(holder)
        self.holder = holder
        self.colours = colours
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bright line outside and the dark one inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside, inside = _widths()
        for colour, width, inset in zip(self.colours, (outside, inside), (0, outside), strict=True):
            painter.setPen(QPen(QColor(colour), width))
            edge, radius = inset + width / 2, px(4) + outside + inside - inset
            painter.drawRoundedRect(self.rect().toRectF().adjusted(edge, edge, -edge, -edge), radius, radius)
        painter.end()


_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest}


def _widths() -> tuple[int, int]:
    return max(px(_OUTSIDE), _OUTSIDE), max(px(_INSIDE), _INSIDE)


def _is_pressable(widget: QWidget) -> bool:
    """Whether there is something to press or type in; and not a heading, which has the focus to be read."""
    # Qt takes the Tab key from a radio button while another of its group is chosen.
    return isinstance(widget, QAbstractButton) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _holder(widget: QWidget) -> QWidget | None:
    """What the ring is drawn on: the scrolled page that holds the widget, else its window."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        above = parent.parentWidget()
        if isinstance(above, QScrollArea) and above.viewport() is parent:
            return above.widget()
        parent = above
    return parent
