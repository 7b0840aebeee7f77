"""Removing by itself what the organisation's policy says is due, once the cases are open; and asking about the date."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from data.errors import StoreClosedError, StoreError
from data.preferences import Preferences
from data.retention import Removed, remove_due
from data.store import Store
from logic.dates import day_in_words
from ui import texts
from ui.background import Background
from ui.components.buttons import Button
from ui.plurals import counted
from ui.window import Window


class Removal(QObject):
    """Removes beside the window, and says in it what was removed. ``removed`` says that the list of cases is shorter.

    Where the date may be wrong, nothing is removed before the person says that it is right.
    """

    removed = Signal()

    def __init__(
        self, window: Window, store: Store, preferences: Preferences, now: Callable[[], datetime.datetime]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._preferences = preferences
        self._now = now

    def start(self, *, is_date_right: bool = False) -> None:
        """Look what is due, and remove it."""
        store, preferences, now = self._store, self._preferences, self._now()
        work = Background(lambda: remove_due(store, preferences, now, is_date_right=is_date_right))
        work.done.connect(self._done)
        work.failed.connect(self._failed)
        work.start()

    def _done(self, found: Removed) -> None:
        if found.doubted:
            self._ask()
        elif count := len(found.cases) + found.reviews:
            words = counted(texts.REMOVED_BODY, count)
            self._window.notice.say(texts.REMOVED_TITLE, words, tone="notice")
            self.removed.emit()

    def _ask(self) -> None:
        day = day_in_words(self._now().astimezone().date())
        right = Button(texts.REMOVAL_DATE_RIGHT)
        right.clicked.connect(self._confirm)
        self._window.notice.say(texts.REMOVAL_DATE_TITLE.format(day=day), texts.REMOVAL_DATE_BODY, right)

    def _confirm(self) -> None:
        self._window.notice.clear()
        self.start(is_date_right=True)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, StoreClosedError):  # locked meanwhile; the next opening looks again
            return
        if not isinstance(error, StoreError):
            raise error
        self._window.notice.say(texts.REMOVAL_FAILED_TITLE, str(error))
