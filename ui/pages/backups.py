"""Backups of the open store: making one, here or on a stick, the list of them, and checking every page."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from data import purge
from data.backup import Backup
from data.errors import BackupPlaceError, StoreError
from data.store import Store
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.expander import Expander
from ui.components.file_dialog import choose_folder
from ui.components.row import Row
from ui.components.slot import Slot
from ui.components.summary import SummaryRow
from ui.components.text import Text
from ui.pages.restore import described
from ui.pages.working_page import WorkingPage
from ui.plurals import counted

_SHOWN = 5


class BackupsPage(WorkingPage):
    """What can be done for the store as a whole. ``restore`` asks for the way back, for which the cases are locked."""

    restore = Signal()

    def __init__(self, store: Store, now: Callable[[], datetime.datetime]) -> None:
        super().__init__(texts.BACKUPS_TITLE, texts.BACKUPS_WORKING, has_back=True)
        self._store = store
        self._now = now
        self.add(Text(texts.BACKUPS_BODY))
        self.said = Slot()
        self.add(self.said)
        self.add(self.working)
        self.add_primary(texts.BACKUPS_NOW).clicked.connect(self._make)
        elsewhere, check, back = (
            Button(texts.BACKUPS_TO_FOLDER),
            Button(texts.BACKUPS_CHECK),
            Button(texts.BACKUPS_RESTORE),
        )
        elsewhere.clicked.connect(self._browse)
        check.clicked.connect(self._check)
        back.clicked.connect(self.restore)
        self.add(Row(elsewhere, check, back), before=12)
        self._list = Slot(space=4)
        self.add(self._list, before=32)
        self._show_list()

    def explain(self, error: StoreError) -> None:
        """Say what went wrong."""
        self._say(Banner(texts.BACKUPS_TROUBLE, str(error), tone="must"))
        if isinstance(error, BackupPlaceError):  # one was made elsewhere
            self._show_list()

    def make_in(self, folder: Path) -> None:
        """Make a backup in a folder that the person chose."""
        store = self._store
        self.run(lambda: store.backups.make_in(folder), self._made)

    def _make(self) -> None:
        store = self._store
        self.run(store.backups.make, self._made)

    def _browse(self) -> None:
        choose_folder(self, texts.BACKUPS_TO_FOLDER, self.make_in)

    def _made(self, made: Backup) -> None:
        self._say(Banner(texts.BACKUPS_MADE, texts.BACKUPS_MADE_BODY.format(path=made.path)))
        self._show_list()

    def _check(self) -> None:
        store = self._store

        def check() -> tuple[int, int]:
            store.check()
            cases = store.cases()
            broken = [each for each in cases if store.verify_history(each.id).broken_at is not None]
            return len(cases), len(broken) + (purge.first_broken_receipt(store) is not None)

        self.run(check, self._checked, texts.BACKUPS_CHECKING)

    def _checked(self, found: tuple[int, int]) -> None:
        cases, broken = found
        if broken:
            self._say(Banner(texts.CHECK_BROKEN_TITLE, texts.CHECK_BROKEN_BODY, tone="must"))
        else:
            self._say(Banner(texts.CHECK_WHOLE_TITLE, counted(texts.CHECK_WHOLE_BODY, cases)))

    def _say(self, banner: Banner) -> None:
        self.said.show_only(banner)
        self.order()
        self.reveal(banner)
        announce(banner, banner.heading.text())

    def _show_list(self) -> None:
        try:
            found = self._store.backups.all()
        except StoreError as error:
            self.explain(error)
            return
        now = self._now()
        rows = [SummaryRow(*described(each, now)) for each in found]
        shown: list[Text | SummaryRow | Expander] = [
            Text(counted(texts.BACKUPS_COUNT, len(found)) if found else texts.BACKUPS_NONE, look="strong"),
            *rows[:_SHOWN],
        ]
        if rows[_SHOWN:]:
            rest = Expander(texts.BACKUPS_MORE)
            for row in rows[_SHOWN:]:
                rest.content.add(row, before=4)
            shown.append(rest)
        self._list.show_only(*shown)
        self.order()
