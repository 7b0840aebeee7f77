"""A page on which something is done beside the window: a key is made, a backup is written, a file is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QAbstractButton

from data.errors import StoreError
from ui.background import Background
from ui.components.buttons import Button, LinkButton
from ui.components.page import Page
from ui.components.working import Working

T = TypeVar("T")


class WorkingPage(Page):
    """Runs one piece of work at a time. While it runs, nothing on the page can be pressed.

    ``working`` are the words for the time it takes. A StoreError is given to ``explain``; anything else is raised.
    """

    def __init__(self, heading: str, working: str, *, caption: str = "", has_back: bool = False) -> None:
        super().__init__(heading, caption=caption, has_back=has_back)
        self.working = Working(working)
        self._is_working = False
        self._held: list[QAbstractButton] = []

    @property
    def is_working(self) -> bool:
        """Whether something is being done just now."""
        return self._is_working

    def run(self, work: Callable[[], T], done: Callable[[T], None], words: str = "") -> None:
        """Do ``work`` on another thread and hand its result to ``done``. ``words`` say what, instead of the usual."""
        if self._is_working:
            return
        self._is_working = True
        self._hold()
        self.working.start(words)
        self._then: Callable[[Any], None] = done
        self._work = Background(work)
        self._work.done.connect(self._done)
        self._work.failed.connect(self._failed)
        self._work.start()

    def explain(self, error: StoreError) -> None:
        """Say what went wrong."""

    def _done(self, result: object) -> None:
        self._end()
        self._then(result)

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, StoreError):
            raise error
        self.explain(error)

    def _hold(self) -> None:
        buttons = [*self.findChildren(Button), *self.findChildren(LinkButton)]
        self._held = [each for each in buttons if each.isEnabled()]
        for button in self._held:
            button.setEnabled(False)

    def _end(self) -> None:
        self._is_working = False
        self.working.stop()
        for button in self._held:
            button.setEnabled(True)
        self._held = []
