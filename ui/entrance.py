"""The way to an open store: made for the first time, unlocked, opened with the recovery code, or brought back."""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from data.errors import StoreError
from data.paths import BACKUPS
from data.presence import store_exists
from ui import texts
from ui.pages.access import CreatePage, StoreTroublePage, UnlockPage

if TYPE_CHECKING:
    from data.recovery_code import RecoveryCode
    from data.store import Store
    from ui.pages.recovery import RecoveryCodePage

CODE_IS_KEPT = "recovery_code_kept"
"""The setting of the store that says whether the person has proved that they wrote the recovery code down."""


class Entrance(QObject):
    """Which page stands before the cases.

    ``wants`` carries a page to show. ``taken`` carries a store that is open but has a page before it yet, so that it
    can be locked meanwhile; ``opened`` the store once nothing stands before the cases.
    """

    wants = Signal(object)
    taken = Signal(object)
    opened = Signal(object)

    def __init__(self, parent: QObject, directory: Path, now: Callable[[], datetime.datetime]) -> None:
        super().__init__(parent)
        self._directory = directory
        self._now = now

    def show(self, reason: str = "") -> None:
        """Show the first page: creating a store where there is none, else unlocking it."""
        try:
            exists = store_exists(self._directory)
            has_backups = not exists and self._has_backups()
        except StoreError as error:
            trouble = StoreTroublePage(str(error))
            trouble.retry.connect(self.show)
            self.wants.emit(trouble)
            return
        if exists:
            self._unlock(reason)
        elif has_backups:
            self._restore(texts.RESTORE_MISSING_STORE, self._create)
        else:
            self._create()

    def _has_backups(self) -> bool:
        from data.backup import list_backups  # noqa: PLC0415 - slow to load, and not needed where there is a store

        return bool(list_backups(self._directory / BACKUPS))

    def show_code(self, store: Store, code: RecoveryCode) -> RecoveryCodePage:
        """The page with a recovery code that was just made; the store remembers whether it was kept."""
        from ui.pages.recovery import RecoveryCodePage  # noqa: PLC0415 - as above

        page = RecoveryCodePage(code, lambda: self._now().astimezone().date())
        page.kept.connect(lambda: self._note_kept(store, is_kept=True))
        page.later.connect(lambda: self._note_kept(store, is_kept=False))
        return page

    def restore(self) -> None:
        """Show the backups, from the locked store."""
        self._restore("", self._unlock)

    def _create(self) -> None:
        page = CreatePage(self._directory)
        page.created.connect(self._first_code)
        self.wants.emit(page)

    def _unlock(self, reason: str = "") -> None:
        page = UnlockPage(self._directory, reason)
        page.opened.connect(self.opened)
        page.recover.connect(self._use_code)
        page.restore.connect(self.restore)
        self.wants.emit(page)

    def _use_code(self) -> None:
        from ui.pages.recovery import UseCodePage  # noqa: PLC0415 - as above

        page = UseCodePage(self._directory)
        page.back.connect(self._unlock)
        page.opened.connect(self._choose_again)
        self.wants.emit(page)

    def _choose_again(self, store: Store) -> None:
        self.taken.emit(store)
        from ui.pages.recovery import NewPassphrasePage  # noqa: PLC0415 - as above

        page = NewPassphrasePage(store)
        page.chosen.connect(lambda _passphrase: self.opened.emit(store))
        self.wants.emit(page)

    def _restore(self, reason: str, back: Callable[[], None]) -> None:
        from ui.pages.restore import RestorePage  # noqa: PLC0415 - as above

        page = RestorePage(self._directory, self._now, reason)
        page.back.connect(back)
        page.restored.connect(self._restored)
        self.wants.emit(page)

    def _restored(self, aside: Path | None) -> None:
        self._unlock(texts.RESTORED_ASIDE.format(path=aside) if aside else texts.RESTORED)

    def _first_code(self, store: Store, code: RecoveryCode) -> None:
        self.taken.emit(store)
        page = self.show_code(store, code)
        for done in (page.kept, page.later):
            done.connect(lambda: self.opened.emit(store))
        self.wants.emit(page)

    @staticmethod
    def _note_kept(store: Store, *, is_kept: bool) -> None:
        with contextlib.suppress(StoreError):  # then the app reminds of it, which does no harm
            store.set_setting(CODE_IS_KEPT, is_kept)
