"""A column: things one under another, each as high as its width makes it, so that no text is ever cut off."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.arrangement import Arrangement, Place, height_at
from ui.theme import gap, px

Margins = tuple[float, float, float, float]
"""Space at the left, top, right and bottom, at 100%."""


_FIXED, _MAXIMUM = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum


class Column(Arrangement):
    """Stacks widgets from top to bottom, left-aligned, at the full width or at their own maximum width.

    QVBoxLayout centres what is narrower than itself unless it is told an alignment, and with one it no longer asks a
    wrapped text how high it must be. This layout always asks. ``space`` is the empty space between two widgets and
    ``margins`` the space around them, at 100%: both follow the text size. ``widest`` is the most that anything in the
    column takes of a wider window; 0 takes all.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        space: float = 16,
        margins: Margins = (0, 0, 0, 0),
        widest: float = 0,
        lasting: bool = False,
    ) -> None:
        super().__init__(parent, lasting=lasting)
        self._space = space
        self._space_before: dict[int, float] = {}
        self._margins = margins
        self._widest = widest

    def add(self, widget: QWidget, *, before: float | None = None) -> None:
        """Put ``widget`` at the end. ``before`` is the space above it, where it differs from the column's own."""
        self.put(self.count(), widget, before=before)

    def put(self, position: int, widget: QWidget, *, before: float | None = None) -> None:
        """Put ``widget`` at ``position``, counted from 0; otherwise as `add`."""
        if before is not None:
            self._space_before[id(widget)] = before
        self.insert(position, widget)

    def set_space_before(self, widget: QWidget, before: float) -> None:
        """Change the space above a widget that is in the column."""
        self._space_before[id(widget)] = before
        self.invalidate()

    def remove(self, widget: QWidget) -> None:
        """Take ``widget`` out and delete it."""
        self.removeWidget(widget)
        self._space_before.pop(id(widget), None)
        widget.hide()
        widget.deleteLater()

    def clear(self) -> None:
        """Take everything out and delete it."""
        for widget in self.all_widgets():
            self.remove(widget)

    def set_margins(self, margins: Margins) -> None:
        """Change the space around everything."""
        if margins != self._margins:
            self._margins = margins
            self.invalidate()

    @property
    def margins(self) -> Margins:
        """The space around everything, at 100%."""
        return self._margins

    def useful(self, width: int) -> int:
        """No more than what is widest in it, and the margins."""
        return min(width, px(self._widest) + self._beside()) if self._widest else width

    def preferred(self) -> QSize:
        """The preferred size: the widest preference in it, and the height that follows."""
        width = max((widget.sizeHint().width() for widget in self.widgets()), default=0) + self._beside()
        return QSize(width, self.heightForWidth(width))

    def least(self) -> QSize:
        """The least width at which no widget is squeezed, margins included."""
        return super().least() + QSize(self._beside(), 0)

    def arrange(self, width: int) -> tuple[int, list[Place]]:
        """Stack everything."""
        left, top, _, bottom = (gap(margin) for margin in self._margins)
        available = max(width - self._beside(), 1)
        if self._widest:
            available = min(available, px(self._widest))
        y, places = top, []
        for number, widget in enumerate(self.widgets()):
            if number:
                y += gap(self._space_before.get(id(widget), self._space))
            taken = _width_of(widget, available)
            height = height_at(widget, taken)
            places.append((widget, left, y, taken, height))
            y += height
        return y + bottom, places

    def _beside(self) -> int:
        left, _, right, _ = self._margins
        return gap(left) + gap(right)


def _width_of(widget: QWidget, available: int) -> int:
    """All the width there is; or, for what is as wide as its own text (a button, a tag), no more than that."""
    width = min(available, widget.maximumWidth())
    policy = widget.sizePolicy().horizontalPolicy()
    if policy is _FIXED or policy is _MAXIMUM:
        width = min(width, max(widget.sizeHint().width(), widget.minimumWidth()))
    return width
