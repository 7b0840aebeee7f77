"""Getting at the cases: choosing a passphrase the first time, giving it every other time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from data.errors import StoreError, WeakPassphraseError
from data.passphrase import check_passphrase
from data.store import Store
from ui import texts
from ui.accessibility import announce
from ui.background import Background
from ui.components.banner import Banner
from ui.components.column import Column
from ui.components.error_summary import Problem
from ui.components.field import PassphraseField
from ui.components.page import Page
from ui.components.text import Text


class AccessPage(Page):
    """What both pages share: the key is made beside the window, since that takes about half a second on purpose.

    ``opened`` carries the open store.
    """

    opened = Signal(object)

    def __init__(self, heading: str, working: str) -> None:
        super().__init__(heading)
        self._working = _Working(working)
        self._work: Background[Store] | None = None

    @property
    def is_working(self) -> bool:
        """Whether the store is being opened just now."""
        return self._work is not None

    def _open(self, work: Callable[[], Store]) -> None:
        self._set_enabled(enabled=False)
        self._working.start()
        self._work = Background(work)
        self._work.done.connect(self._done)
        self._work.failed.connect(self._failed)
        self._work.start()

    def _done(self, store: Store) -> None:
        self._finish()
        self.opened.emit(store)

    def _failed(self, error: Exception) -> None:
        self._finish()
        if not isinstance(error, StoreError):
            raise error
        self._explain(error)

    def _finish(self) -> None:
        self._work = None
        self._working.stop()
        self._set_enabled(enabled=True)

    def _set_enabled(self, *, enabled: bool) -> None:
        if self.primary is not None:
            self.primary.setEnabled(enabled)

    def _explain(self, error: StoreError) -> None:
        """Say what kept the store shut."""


class CreatePage(AccessPage):
    """The first page that anyone sees: a passphrase, twice."""

    def __init__(self, directory: Path) -> None:
        super().__init__(texts.CREATE_TITLE, texts.CREATE_WORKING)
        self._directory = directory
        self.add(Text(texts.CREATE_BODY))
        self.add(Banner(texts.CREATE_WARNING_TITLE, texts.CREATE_WARNING_BODY))
        self.first = PassphraseField(texts.CREATE_FIRST, texts.CREATE_HINT)
        self.again = PassphraseField(texts.CREATE_AGAIN)
        self.add(self.first, before=24)
        self.add(self.again, before=24)
        self.add_primary(texts.CREATE_BUTTON).clicked.connect(self._create)
        self.add(self._working)

    def _create(self) -> None:
        problems = self._problems()
        for field in (self.first, self.again):
            field.set_error(next((each.message for each in problems if each.target is field.focus_target), ""))
        self.show_problems(problems)
        if not problems:
            directory, passphrase = self._directory, self.first.value
            self._open(lambda: Store.create(directory, passphrase))

    def _problems(self) -> list[Problem]:
        if not self.first.value:
            return [Problem(texts.CREATE_EMPTY, self.first.focus_target)]
        try:
            check_passphrase(self.first.value)
        except WeakPassphraseError as error:
            return [Problem(str(error), self.first.focus_target)]
        if self.again.value != self.first.value:
            return [Problem(texts.CREATE_DIFFERENT, self.again.focus_target)]
        return []

    def _explain(self, error: StoreError) -> None:
        self.first.set_error(str(error))
        self.show_problems([Problem(str(error), self.first.focus_target)])


class UnlockPage(AccessPage):
    """The passphrase, once. ``reason`` says why the cases are locked, where that is not plain."""

    def __init__(self, directory: Path, reason: str = "") -> None:
        super().__init__(texts.UNLOCK_TITLE, texts.UNLOCK_WORKING)
        self._directory = directory
        self.add(Text(reason or texts.UNLOCK_BODY))
        self.passphrase = PassphraseField(texts.UNLOCK_FIELD)
        self.add(self.passphrase, before=24)
        self.add_primary(texts.UNLOCK_BUTTON).clicked.connect(self._unlock)
        self.add(self._working)

    def focus_first(self) -> None:
        """There is one thing to do here, so typing can begin at once."""
        self.passphrase.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unlock(self) -> None:
        empty = [] if self.passphrase.value else [Problem(texts.UNLOCK_EMPTY, self.passphrase.focus_target)]
        self.passphrase.set_error(texts.UNLOCK_EMPTY if empty else "")
        self.show_problems(empty)
        if not empty:
            directory, passphrase = self._directory, self.passphrase.value
            self._open(lambda: Store.unlock(directory, passphrase))

    def _explain(self, error: StoreError) -> None:
        self.passphrase.clear()
        self.passphrase.set_error(str(error))
        self.show_problems([Problem(str(error), self.passphrase.focus_target)])


class StoreTroublePage(Page):
    """The disk or folder with the cases cannot be reached at all. ``retry`` is emitted to try again."""

    retry = Signal()

    def __init__(self, message: str) -> None:
        super().__init__(texts.STORE_TROUBLE_TITLE)
        self.add(Text(message))
        self.add_primary(texts.TRY_AGAIN).clicked.connect(self.retry)


class _Working(QWidget):
    """A line and a moving bar while the key is made."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._words = words
        column = Column(self, space=8)
        column.add(Text(words, look="secondary"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(words)
        bar.setMaximumWidth(400)
        column.add(bar)
        self.hide()

    def start(self) -> None:
        """Show that something is being done."""
        self.show()
        announce(self, self._words)

    def stop(self) -> None:
        """It is done."""
        self.hide()
