"""The pages about the cases as a whole: settings, keys, backups. They lead to each other and back to the list."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from data.errors import StoreError
from data.preferences import Preferences
from data.recovery_code import RecoveryCode
from data.slots import RecoveryCodeSlot
from data.store import Store
from ui import texts
from ui.components.page import Page
from ui.display import Display
from ui.entrance import CODE_IS_KEPT, Entrance
from ui.pages.backups import BackupsPage
from ui.pages.incoming import ImportPage
from ui.pages.keys import ChangePassphrasePage, KeysPage, WithPassphrasePage
from ui.pages.retention import RetentionPage
from ui.pages.sending import SendPage
from ui.pages.settings import SettingsPage
from ui.places import KEEPING, Place


class Upkeep(QObject):
    """Shows those pages for one open store.

    ``wants`` carries a page to show, ``trouble`` a StoreError that keeps one from being shown. ``left`` asks for the
    list of cases, ``opens`` for one of them by its id, at a Place or where it was left (None), ``restore`` for the way
    back to a backup; ``changed`` says that other settings hold now.
    """

    wants = Signal(object)
    trouble = Signal(object)
    left = Signal()
    restore = Signal()
    changed = Signal()
    opens = Signal(int, object)

    def __init__(
        self,
        entrance: Entrance,
        store: Store,
        directory: Path,
        preferences: Preferences,
        *,
        display: Display,
        now: Callable[[], datetime.datetime],
    ) -> None:
        super().__init__(entrance)
        self._entrance = entrance
        self._store = store
        self._directory = directory
        self._preferences = preferences
        self._display = display
        self._now = now

    def show_settings(self) -> None:
        """Every setting, and the links to the other pages."""

        def make() -> Page:
            page = SettingsPage(self._preferences, self._display)
            page.back.connect(self.left)
            page.keys.connect(self.show_keys)
            page.backups.connect(self.show_backups)
            page.saved.connect(self.changed)
            return page

        self._show(make)

    def show_import(self, file: Path | None = None) -> None:
        """Cases from a file: the one named, or one that is still to be chosen."""
        page = ImportPage(self._store, self._now)
        if file is not None:
            page.choose(file)
        page.back.connect(self.left)
        page.home.connect(self.left)
        self.wants.emit(page)

    def show_send(self, case_id: int | None = None) -> None:
        """Cases in a file for somebody else: this one, or those that are still to be chosen."""

        def make() -> Page:
            page = SendPage(self._store, self._directory, self._preferences, case_id)
            page.back.connect(self.left if case_id is None else lambda: self.opens.emit(case_id, None))
            page.home.connect(self.left)
            return page

        self._show(make)

    def show_retention(self) -> None:
        """What is due for removal, and the receipts."""

        def make() -> Page:
            page = RetentionPage(self._store, self._preferences, self._now)
            page.back.connect(self.left)
            page.opened.connect(lambda case_id: self.opens.emit(case_id, Place(KEEPING)))
            return page

        self._show(make)

    def show_keys(self) -> None:
        """Who can open the cases."""

        def make() -> Page:
            page = KeysPage(self._store)
            page.back.connect(self.show_settings)
            page.change.connect(self._change_passphrase)
            page.new_code.connect(self.new_code)
            page.remove.connect(self._remove)
            return page

        self._show(make)

    def show_backups(self) -> None:
        """The backups, and checking the store."""

        def make() -> Page:
            page = BackupsPage(self._store, self._now)
            page.back.connect(self.show_settings)
            page.restore.connect(self.restore)
            return page

        self._show(make)

    def new_code(self) -> None:
        """A new recovery code, once the passphrase was given."""

        def make() -> Page:
            is_first = RecoveryCodeSlot.KIND not in {each.kind for each in self._store.keys.slots()}
            title = texts.FIRST_CODE_TITLE if is_first else texts.NEW_CODE_TITLE
            make_code = self._store.keys.new_recovery_code
            page = WithPassphrasePage(title, texts.NEW_CODE_BODY, texts.NEW_CODE_BUTTON, make_code)
            page.back.connect(self.show_keys)
            page.done.connect(self._show_code)
            return page

        self._show(make)

    def _show_code(self, code: RecoveryCode) -> None:
        page = self._entrance.show_code(self._store, code)
        page.kept.connect(self.show_keys)
        page.later.connect(self.show_keys)
        self.wants.emit(page)

    def _change_passphrase(self) -> None:
        page = ChangePassphrasePage(self._store)
        page.back.connect(self.show_keys)
        page.done.connect(self.show_keys)
        self.wants.emit(page)

    def _remove(self, kind: str) -> None:
        what = texts.KEY_KINDS.get(kind, texts.KEY_OTHER)

        def remove(passphrase: str) -> None:
            self._store.keys.remove(kind, passphrase)
            if kind == RecoveryCodeSlot.KIND:
                self._store.set_setting(CODE_IS_KEPT, None)

        page = WithPassphrasePage(
            texts.KEY_REMOVE_NAME.format(what=what), texts.KEY_REMOVE_BODY, texts.KEY_REMOVE, remove, warns=True
        )
        page.back.connect(self.show_keys)
        page.done.connect(lambda _: self.show_keys())
        self.wants.emit(page)

    def _show(self, make: Callable[[], Page]) -> None:
        try:
            page = make()
        except StoreError as error:
            self.trouble.emit(error)
            return
        self.wants.emit(page)
