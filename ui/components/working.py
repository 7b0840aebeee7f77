"""A line and a moving bar, while something is done that takes a moment."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui import motion
from ui.accessibility import announce
from ui.components.column import Column
from ui.components.text import Text


class Working(QWidget):
    """Hidden until something is being done; then it says what, and that it goes on.

    Where the person wants things to keep still, the words stand without the bar.
    """

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._words = words
        column = Column(self, space=8)
        self._line = Text(words, look="secondary")
        column.add(self._line)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(words)
        self._bar.setMaximumWidth(400)
        column.add(self._bar)
        self.hide()

    def start(self, words: str = "") -> None:
        """Show that something is being done; ``words`` say what, where it is something else than usual."""
        said = words or self._words
        self._line.setText(said)
        self._bar.setAccessibleName(said)
        self._bar.setVisible(not motion.is_reduced())
        self.show()
        announce(self, said)

    def stop(self) -> None:
        """It is done."""
        self.hide()
