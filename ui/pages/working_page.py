"""A page on which something is done beside the window: a key is made, a backup is written, a file is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from data.errors import StoreError
from ui import texts
from ui.accessibility import announce
from ui.background import Background
from ui.components.buttons import Button, LinkButton
from ui.components.page import Page
from ui.components.text import Text
from ui.components.working import Working
from ui.permit import CancelledError, Permit

T = TypeVar("T")


class WorkingPage(Page):
    """Runs one piece of work at a time. While it runs, nothing on the page can be pressed.

    ``working`` are the words for the time it takes. A StoreError is given to ``explain``; anything else is raised. A
    page whose work can be cancelled puts `add_status` where it wants it, and gives `run` the permit that the work asks.
    """

    def __init__(self, heading: str, working: str, *, caption: str = "", has_back: bool = False) -> None:
        super().__init__(heading, caption=caption, has_back=has_back)
        self.working = Working(working)
        self._is_working = False
        self._held: list[QAbstractButton] = []
        self._permit: Permit | None = None
        self.cancel_button: Button | None = None

    def add_status(self) -> None:
        """Put what is going on, and the way to stop it, at the end of the page."""
        self.add(self.working)
        self.cancel_button = Button(texts.EXPORT_CANCEL)
        self.cancel_button.clicked.connect(self._cancel)
        self.cancel_button.hide()
        self.add(self.cancel_button, before=12)
        self._told = Text(look="strong")
        self._told.hide()
        self.add(self._told, before=12)

    @property
    def is_working(self) -> bool:
        """Whether something is being done just now."""
        return self._is_working

    def run(
        self, work: Callable[[], T], done: Callable[[T], None], words: str = "", *, permit: Permit | None = None
    ) -> None:
        """Do ``work`` on another thread and hand its result to ``done``. ``words`` say what, instead of the usual.

        With a ``permit`` it can be cancelled, where the page has a place for that (`add_status`).
        """
        if self._is_working:
            return
        self._is_working = True
        self._permit = permit
        self._hold()
        if self.cancel_button is not None:
            self._tell("")
            self.cancel_button.setVisible(permit is not None)
            self.order()
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
        if isinstance(error, CancelledError):
            self._tell(texts.EXPORT_CANCELLED)
            return
        if not isinstance(error, StoreError):
            raise error
        self.explain(error)

    def _cancel(self) -> None:
        if self._permit is not None and not self._permit.cancel():
            self._tell(texts.EXPORT_TOO_LATE)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words:
            announce(self._told, words, urgent=True)

    def _hold(self) -> None:
        buttons = [*self.findChildren(Button), *self.findChildren(LinkButton)]
        self._held = [each for each in buttons if each.isEnabled() and each is not self.cancel_button]
        for button in self._held:
            button.setEnabled(False)

    def _end(self) -> None:
        self._is_working = False
        self.working.stop()
        for button in self._held:
            if isValid(button):  # it may have been taken off the page meanwhile
                button.setEnabled(True)
        self._held = []
        if self.cancel_button is not None:
            had_focus = self.cancel_button.hasFocus()
            self.cancel_button.hide()
            if had_focus and self.primary is not None:
                self.primary.setFocus()
