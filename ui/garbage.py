"""Python's search for garbage, made on the thread of the window alone.

Python looks for what nothing refers to any more on whichever thread happens to be making things at the time. What it
finds may be parts of the window, such as the list of a page that was just left, and Qt crashes where another thread
takes those apart: the one that makes a backup, or writes a referral. So while the window is open the search does not
start by itself; it is made here, between two events, as often as Python would.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

INTERVAL: Final = 1000
"""Milliseconds between two looks at whether a search is due."""


class GarbageCollection(QObject):
    """Searches for garbage as long as ``parent`` lives, on whose thread it is made."""

    def __init__(self, parent: QObject, *, interval: int = INTERVAL) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=interval)
        timer.timeout.connect(self.look)
        timer.start()

    @staticmethod
    def look() -> None:
        """Search where one is due, as far back as it is due: by Python's own counts and thresholds."""
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(due):
            gc.collect(max(generation for generation, is_due in enumerate(due) if is_due))
