"""A place on a page that is filled later, where a screen reader meets it in its turn."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.column import Column


class Slot(QWidget):
    """Empty and hidden until something is shown in it.

    Qt reads the parts of a page out in the order in which they were made; this is made in time.
    """

    def __init__(self, *, space: float = 16) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._column = Column(self, space=space)
        self.hide()

    def show_only(self, *widgets: QWidget) -> None:
        """Show these in place of what was there; nothing hides it."""
        self._column.clear()
        for widget in widgets:
            self._column.add(widget)
        self.setVisible(bool(widgets))

    def add(self, widget: QWidget, *, before: float) -> None:
        """Show this as well, under the rest, with a space of its own above it at 100%."""
        self._column.add(widget, before=before)
        self.show()
