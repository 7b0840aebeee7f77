"""A result or a notice: a bar at the left, words first, colour only to help."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui.components.column import Column
from ui.components.text import Heading, Text


class Banner(QFrame):
    """A coloured frame with a heading and prose. ``tone`` is an Outcome's value, or ``notice``.

    Further widgets can be put into its ``column``.
    """

    def __init__(
        self, title: str, *prose: str, tone: str = "notice", look: str = "small", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        down = 18 if look == "result" else 12
        self.column = Column(self, space=8, margins=(16, down, 16, down))  # the style sheet makes up for a thin bar
        self.heading = Heading(title, look=look)
        self.column.add(self.heading)
        for text in prose:
            self.column.add(Text(text))
