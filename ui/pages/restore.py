"""Going back to a backup, before the store is open: which one, what that would change, and doing it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal

from data.backup import AUTOMATIC, BEFORE_MIGRATION, Backup, list_backups
from data.errors import MistypedRecoveryCodeError, StoreError
from data.paths import BACKUPS
from data.recovery_code import RecoveryCode
from data.restore import Comparison, compare, restore
from logic.pack import Option
from ui import texts
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.choices import Choices
from ui.components.error_summary import Problem
from ui.components.field import PassphraseField
from ui.components.file_dialog import choose_folder
from ui.components.slot import Slot
from ui.components.text import Text
from ui.pages.working_page import WorkingPage
from ui.plurals import counted
from ui.times import moment_in_words, time_of_day
from ui.words import capitalised, size_in_words


class RestorePage(WorkingPage):
    """Backups newest first, and the passphrase of the one that is chosen. Nothing changes before a second button.

    ``reason`` says why one comes here. ``restored`` carries the folder in which the store that was there is set aside,
    or None.
    """

    restored = Signal(object)

    def __init__(self, directory: Path, now: Callable[[], datetime.datetime], reason: str = "") -> None:
        super().__init__(texts.RESTORE_TITLE, texts.RESTORE_CHECKING, has_back=True)
        self._directory = directory
        self._now = now
        self._reason = Text(reason or texts.RESTORE_BODY)
        self._has_reason = bool(reason)
        self.add(self._reason)
        self._none = Banner(texts.RESTORE_NONE_TITLE, texts.RESTORE_NONE_BODY)
        self.add(self._none)
        self.backups: Choices | None = None
        self._list = Slot()
        self.add(self._list)
        self._found: list[Backup] = []
        self._elsewhere = Button(texts.RESTORE_ELSEWHERE)
        self._elsewhere.clicked.connect(self._browse)
        self.add(self._elsewhere)
        self.passphrase = PassphraseField(texts.RESTORE_PASSPHRASE, texts.RESTORE_PASSPHRASE_HINT)
        self.passphrase.edited.connect(self._clear_comparison)
        self.add(self.passphrase, before=24)
        self.add_primary(texts.RESTORE_CHECK).clicked.connect(self._check)
        self.add(self.working)
        self.compared: Banner | None = None
        self.look_in(directory / BACKUPS)

    def look_in(self, folder: Path) -> None:
        """List the backups in a folder, or the one that the folder is."""
        try:
            found = list_backups(folder) or [each for each in list_backups(folder.parent) if each.path == folder]
        except StoreError as error:
            self.explain(error)
            found = []
        self._found = found
        self._clear_comparison()
        self.backups = None
        self._list.show_only()
        self._none.setVisible(not found)
        self._reason.setVisible(bool(found) or self._has_reason)
        self._elsewhere.set_look("secondary" if found else "primary")
        self.column.set_space_before(self._elsewhere, 16 if found else 32)
        self.passphrase.setVisible(bool(found))
        if self.primary is not None:
            self.primary.setVisible(bool(found))
        if found:
            now = self._now()
            options = [Option(str(number), *described(each, now)) for number, each in enumerate(found)]
            self.backups = Choices(texts.RESTORE_WHICH, options)
            self.backups.set_value("0")
            self.backups.edited.connect(self._clear_comparison)
            self._list.show_only(self.backups)
        self.order()

    def explain(self, error: StoreError) -> None:
        """Say why the backup cannot be read."""
        self.passphrase.set_error(str(error))
        self.show_problems([Problem(str(error), self.passphrase.focus_target)])

    @property
    def _chosen(self) -> Path:
        at = int(str(self.backups.value or 0)) if self.backups is not None else 0
        return self._found[at].path

    def _browse(self) -> None:
        choose_folder(self, texts.RESTORE_ELSEWHERE, self.look_in)

    def _secret(self) -> str | RecoveryCode:
        """What was typed: a recovery code where it is one, since that opens a backup as well."""
        try:
            return RecoveryCode.typed(self.passphrase.value)
        except MistypedRecoveryCodeError:
            return self.passphrase.value

    def _check(self) -> None:
        self._clear_comparison()
        message = "" if self.passphrase.value else texts.UNLOCK_EMPTY
        self.passphrase.set_error(message)
        self.show_problems([Problem(message, self.passphrase.focus_target)] if message else [])
        if not message:
            directory, backup, secret = self._directory, self._chosen, self._secret()
            self.run(lambda: compare(directory, backup, secret), self._say)

    def _say(self, found: Comparison) -> None:
        now = self._now()
        lines = [counted(texts.RESTORE_HOLDS, found.backup.cases)]
        if found.backup.last_saved is not None:
            lines.append(texts.RESTORE_LAST.format(when=moment_in_words(found.backup.last_saved, now)))
        if found.store is None:
            lines.append(texts.RESTORE_NO_STORE)
        else:
            lines += [counted(texts.RESTORE_OLDER, found.older)] if found.older else []
            lines += [counted(texts.RESTORE_MISSING, found.missing)] if found.missing else []
            lines += [] if found.older or found.missing else [texts.RESTORE_SAME]
        lines.append(texts.RESTORE_ASIDE)
        loses = bool(found.older or found.missing)
        self.compared = Banner(texts.RESTORE_READ_TITLE, *lines, tone="must" if loses else "notice")
        button = Button(texts.RESTORE_BUTTON, look="warning" if loses else "primary")
        button.clicked.connect(self._restore)
        self.compared.column.add(button, before=12)
        if self.primary is not None:
            self.primary.hide()  # it has been read: what comes next is in the banner
        self.add(self.compared, before=24)
        self.order()
        self.compared.heading.setFocusPolicy(self.heading.focusPolicy())
        self.compared.heading.setFocus()
        self.reveal(self.compared)

    def _restore(self) -> None:
        directory, backup, secret, now = self._directory, self._chosen, self._secret(), self._now()
        self.run(lambda: restore(directory, backup, secret, now), self.restored.emit, texts.RESTORE_WORKING)

    def _clear_comparison(self) -> None:
        if self.compared is not None:
            self.column.remove(self.compared)
            self.compared = None
            if self.primary is not None:
                self.primary.show()
            self.order()


def described(backup: Backup, now: datetime.datetime) -> tuple[str, str]:
    """When a backup was made, and beside it why and how large it is."""
    when = texts.BACKUP_WHEN.format(day=moment_in_words(backup.made_at, now), time=time_of_day(backup.made_at))
    if (now.astimezone().date() - backup.made_at.astimezone().date()).days in {0, 1}:  # the words have the time already
        when = moment_in_words(backup.made_at, now)
    why = texts.BACKUP_AUTOMATIC if backup.why == AUTOMATIC else texts.BACKUP_BY_HAND
    if backup.why.startswith(BEFORE_MIGRATION):
        why = texts.BACKUP_BEFORE_UPDATE
    return capitalised(when), texts.BACKUP_SIZE.format(why=why, size=size_in_words(backup.size))
