"""Something that a person may want to read or fill in, behind a line that says what it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.components.buttons import LinkButton
from ui.components.column import Column
from ui.components.tab_order import order_by_reading

_AFTER = 12
"""Space below what shows, at 100%, besides that of the column: what follows does not seem to be part of it."""


class ExpanderButton(LinkButton):
    """The line that opens and closes an expander."""

    accessible_role = QAccessible.Role.Button

    def __init__(self, text: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, name=name, arrow="closed", parent=parent)
        self.is_open = False


class Aside(QFrame):
    """What an expander shows, with a thin bar at its left."""


class Expander(QWidget):
    """A line to press, and under it a column that it shows or hides. ``toggled`` carries whether it is open now.

    ``name`` is what assistive technology calls the line, where its words alone are not enough. ``fill`` puts the
    content into the column when it is first shown, where making it beforehand would cost time.
    """

    toggled = Signal(bool)

    def __init__(
        self,
        title: str,
        *,
        name: str = "",
        fill: Callable[[Column], None] | None = None,
        is_open: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._whole = Column(self, space=8)
        self.button = ExpanderButton(title, name)
        self._aside = Aside()
        self.content = Column(self._aside, space=20, margins=(16, 4, 0, 4))
        self._whole.add(self.button)
        self._whole.add(self._aside)
        self.button.clicked.connect(lambda: self.set_open(is_open=not self.button.is_open))
        self._show(is_open=is_open)

    @property
    def is_open(self) -> bool:
        """Whether the content shows."""
        return self.button.is_open

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the content."""
        if is_open != self.is_open:
            self._show(is_open=is_open)
            self.toggled.emit(is_open)

    def _show(self, *, is_open: bool) -> None:
        if is_open and self._fill is not None:
            self._fill(self.content)
            self._fill = None
            order_by_reading(self)
        self.button.is_open = is_open
        self.button.arrow = "open" if is_open else "closed"
        self.button.update()
        self._whole.set_margins((0, 0, 0, _AFTER if is_open else 0))
        self._aside.setVisible(is_open)
        changed = QAccessible.State()
        changed.expanded = True
        changed.collapsed = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self.button, changed))
