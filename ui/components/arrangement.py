"""What the two ways of arranging widgets share: a column of them, and a row that wraps."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

Place = tuple[QWidget, int, int, int, int]
"""A widget, and its left, top, width and height within the layout, in pixels."""

_TOLD_TO_SHOW_OR_HIDE = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class Arrangement(QLayout):
    """A layout of widgets whose height follows from its width. Subclasses say where everything goes.

    Qt keeps no list of a layout's items; each layout does, and answers Qt's questions about it.

    Qt asks again for what was measured whenever anything near may have changed, which on a long page is most of the
    work. ``lasting`` is for what stays as it was made: it is measured once, until something is put in or `forget`.
    """

    def __init__(self, parent: QWidget | None = None, *, lasting: bool = False) -> None:
        super().__init__(parent)
        self._is_lasting = lasting
        self._items: list[QLayoutItem] = []
        self._widgets: list[QWidget] = []
        self._arranged: dict[int, tuple[int, list[Place]]] = {}
        self._preferred: QSize | None = None
        self._least: QSize | None = None

    def arrange(self, _width: int) -> tuple[int, list[Place]]:
        """Work out where everything goes at this width, in pixels. By itself it places nothing; for subclasses to say.

        Returns:
            The height that is needed, in pixels, and the place of each widget that shows.
        """
        return 0, []

    def useful(self, width: int) -> int:
        """How much of a width it can make use of, in pixels. By itself all of it; for subclasses to say."""
        return width

    def preferred(self) -> QSize:
        """The size to have where there is a choice. By itself as small as can be; for subclasses to say."""
        return self.minimumSize()

    def least(self) -> QSize:
        """The least width at which no widget is squeezed; the height follows from the width."""
        return QSize(max((least_width(widget) for widget in self.widgets()), default=0), 0)

    def insert(self, position: int, widget: QWidget) -> None:
        """Put ``widget`` at ``position``, counted from 0."""
        self.addChildWidget(widget)
        self._items.insert(position, QWidgetItem(widget))
        self._widgets.insert(position, widget)
        parent = self.parentWidget()
        if parent is not None and parent.isVisible() and not widget.testAttribute(_TOLD_TO_SHOW_OR_HIDE):
            widget.show()  # Qt would show it after the next event, too late for the focus to go there now
        self.forget()

    def widgets(self) -> list[QWidget]:
        """Everything in it that is not hidden, in order."""
        return [widget for widget in self._widgets if not widget.isHidden()]

    def all_widgets(self) -> list[QWidget]:
        """Everything in it, hidden or not, in order."""
        return list(self._widgets)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item, as Qt asks. There are only widgets in it."""
        widget = item.widget()
        if widget is not None:
            self._items.append(item)
            self._widgets.append(widget)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at ``index``, or None past the end, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return the item at ``index``, or None past the end, as Qt asks."""
        if not 0 <= index < len(self._items):
            return None
        self.forget()  # where it was placed
        del self._widgets[index]
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """It takes the width that there is, and no more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        """Always: this is what keeps wrapped text from being cut off."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at which everything can be read at ``width``."""
        return self._at(width)[0]

    def setGeometry(self, area: QRect) -> None:
        """Lay the widgets out within ``area``."""
        super().setGeometry(area)
        left, top = area.x(), area.y()
        for widget, x, y, width, height in self._at(area.width())[1]:
            widget.setGeometry(left + x, top + y, width, height)

    def _at(self, width: int) -> tuple[int, list[Place]]:
        width = self.useful(width)
        arranged = self._arranged.get(width)
        if arranged is None:
            arranged = self._arranged[width] = self.arrange(width)
        return arranged

    def sizeHint(self) -> QSize:
        """As `preferred`, measured once until something changes."""
        if self._preferred is None:
            self._preferred = self.preferred()
        return self._preferred

    def minimumSize(self) -> QSize:
        """As `least`, measured once until something changes."""
        if self._least is None:
            self._least = self.least()
        return self._least

    def invalidate(self) -> None:
        """Forget what was measured: something in it may have changed."""
        if not self._is_lasting:
            self._arranged.clear()
            self._preferred = self._least = None
        super().invalidate()

    def forget(self) -> None:
        """Forget what was measured, although it was to last: the size of the text is another."""
        self._arranged.clear()
        self._preferred = self._least = None
        self.invalidate()


def least_width(widget: QWidget) -> int:
    """The least width at which a widget is not squeezed."""
    return max(min(widget.minimumSizeHint().width(), widget.maximumWidth()), widget.minimumWidth())


def height_at(widget: QWidget, width: int) -> int:
    """The height that a widget needs at a width, within its own limits."""
    height = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return max(min(height, widget.maximumHeight()), widget.minimumHeight())
