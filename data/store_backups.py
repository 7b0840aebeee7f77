"""The backups of an open store."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Final, NoReturn

from data import setting_rows
from data.backup import (
    AUTOMATIC,
    BY_HAND,
    Backup,
    BackupPlan,
    Copied,
    copy_store,
    failed,
    is_due,
    list_backups,
    prune,
    read_first_page,
    remove_backup,
    renew_keys,
    sweep,
    verified,
)
from data.connection import check_undamaged
from data.errors import BackupPlaceError, StoreDamagedError, StoreUnavailableError
from data.paths import BACKUPS, prepare_directory, reason
from data.session import Session

DEFAULT_PLAN = BackupPlan()

_HOLDS: Final = "SELECT EXISTS (SELECT 1 FROM cases) OR EXISTS (SELECT 1 FROM reviews)"

_MADE_IN: Final = "backups_made_in"
"""The setting with the folder, other than the one beside the store, in which backups were made."""
_NUMBER: Final = "backups_numbered_to"
"""The setting with the number of the last backup, which may be on a disk that is away."""
_GONE: Final = (
    "The folder for your backups, {folder}, is no longer there. Connect the disk that it is on. If somebody removed "
    "it, make the folder again, or choose another in the settings."
)
_UNUSABLE: Final = (
    "The folder for your backups, {folder}, cannot be used: {reason}. Check that its disk is connected and allows "
    "writing. If it is and does, choose another folder in the settings, or ask your IT support."
)


class StoreBackups:
    """Makes, verifies and removes the backups of the store that is open in ``session``.

    Every method raises StoreClosedError once the store is closed, and StoreUnavailableError where the disk is full,
    read-only, failing or gone. Saving goes on while a backup is read through; it waits only while it is copied.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.plan = DEFAULT_PLAN
        """Which backups stay, where a method is given no other."""

    @property
    def folder(self) -> Path:
        """Where backups are made."""
        return self._session.backup_folders[-1]

    def recall(self) -> None:
        """Look for backups also where the last was made, until ``keep_in`` says where they go. Raises StoreError."""
        with self._session.as_it_is() as database:
            made_in = setting_rows.read(database, _MADE_IN)
        if isinstance(made_in, str):
            self._session.backup_folders = [self._beside, Path(made_in)]

    def keep_in(self, folder: Path | None, plan: BackupPlan) -> None:
        """Make backups in ``folder``, which holds no other store's, from now on; None: beside the store.

        Those that were made beside the store stay, and follow a change of passphrase and a purge as before. The folder
        above it has to be there when a backup is made, or to be makeable in one that is there.
        """
        self.plan = plan
        self._session.backup_folders = [self._beside] if folder is None else [self._beside, folder]

    def paused(self) -> contextlib.AbstractContextManager[object]:
        """While the block runs no backup is made, and one that is being made is finished first.

        For a purge, which no copy from before it may outlive. Not to be entered while the database is in use.
        """
        return self._session.backing_up

    def all(self) -> list[Backup]:
        """The backups beside the store and in the folder chosen for them, newest first.

        Where that folder is on a disk that is not connected, those beside the store.
        """
        beside, *chosen = self._session.backup_folders
        found = list_backups(beside)
        for folder in chosen:
            with contextlib.suppress(StoreUnavailableError):
                found += list_backups(folder)
        return sorted(found, key=lambda each: each.number, reverse=True)

    def away(self) -> Path | None:
        """The folder in which backups were made and that cannot be read now: its disk is not connected. Else None."""
        try:
            list_backups(self.folder)
            return self.folder if self._was_made() and not self.folder.is_dir() else None
        except (StoreUnavailableError, OSError):
            return self.folder

    def make(self, plan: BackupPlan | None = None, why: str = BY_HAND) -> Backup:
        """Make a backup in ``folder`` and verify it; then let go of those there that the plan does not keep.

        Where that folder was chosen and cannot be used (its disk is not connected, or full), makes one beside the store
        and then raises BackupPlaceError, so that nobody is without. Since the copy is exact, this checks every page of
        the store as well: raises StoreDamagedError at any fault of it, having removed nothing.
        """
        try:
            self._prepare()
            return self._make_and_prune(self.folder, plan, why)
        except StoreUnavailableError as error:
            if self.folder == self._beside:
                raise
            self._make_beside(plan, why, error)

    def make_if_due(self, plan: BackupPlan | None = None) -> Backup | None:
        """Make a backup if something has changed since a newest one that is old enough, or if no page check was made.

        The first waits for a first case or review. To be called in the background, after unlocking and whenever a case
        is left. Raises as ``make``.
        """
        try:
            self._prepare()
            with self._session.backing_up:  # one that is being made may be what is due
                if self._is_due(self.folder, plan):
                    return self._make_and_prune(self.folder, plan, AUTOMATIC)
        except StoreUnavailableError as error:
            if self.folder == self._beside:
                raise
            with self._session.backing_up:
                if self._is_due(self._beside, plan):
                    self._make_beside(plan, AUTOMATIC, error)
        return None

    def make_in(self, folder: Path) -> Backup:
        """Make a backup in a folder that the person chose, such as on a stick; nothing there is removed.

        Raises StoreUnavailableError if it is no folder, and as ``make``.
        """
        if not folder.is_dir():
            raise StoreUnavailableError(
                f"{folder} is not a folder, or its disk is not connected. Choose a folder for the backup."
            )
        with self._session.backing_up:
            return self._make(folder, BY_HAND)

    def replace_all(self) -> Backup:
        """Make a fresh backup, and remove every earlier one of ``all``: what a purge or a new key calls for.

        Returns the new one; look at ``all`` for any that could not be removed. Raises as ``make``, having removed
        nothing; but BackupPlaceError having removed those that are not on the disk that is away.
        """
        with self._session.backing_up:
            try:
                made = self.make().path
            except BackupPlaceError as error:
                self._remove_all_but(error.made)
                raise BackupPlaceError(f"{error} The backups on that disk are as they were.", error.made) from error
            self._remove_all_but(made)
        return next(each for each in self.all() if each.path == made)

    def _remove_all_but(self, kept: Path) -> None:
        for backup in self.all():
            if backup.path != kept:
                remove_backup(backup)

    @property
    def _beside(self) -> Path:
        return self._session.directory / BACKUPS

    def _prepare(self) -> None:
        """See that ``folder`` is there. Raises StoreUnavailableError."""
        folder = self.folder
        if folder == self._beside:
            self._prepare_beside()
            return
        was_made = self._was_made()
        try:
            if was_made and not folder.is_dir():
                # Where a disk is not connected, its place may be an empty folder: what is put there would be missed.
                raise StoreUnavailableError(_GONE.format(folder=folder))
            folder.parent.mkdir(mode=0o700, exist_ok=True)  # not those above it: they would be on another disk
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            why = "it is not a folder" if isinstance(error, FileExistsError) else reason(error)
            raise StoreUnavailableError(_UNUSABLE.format(folder=folder.parent, reason=why)) from error
        prepare_directory(folder)
        if not was_made:
            with self._session.noting() as database:
                setting_rows.write(database, _MADE_IN, json.dumps(str(folder)))

    def _prepare_beside(self) -> None:
        try:
            self._beside.mkdir(mode=0o700, exist_ok=True)  # not those above it: with the disk, they are gone
        except OSError as error:
            raise failed(self._beside, reason(error)) from error
        prepare_directory(self._beside)

    def _was_made(self) -> bool:
        with self._session.as_it_is() as database:
            return setting_rows.read(database, _MADE_IN) == str(self.folder)

    def _is_due(self, folder: Path, plan: BackupPlan | None) -> bool:
        session = self._session
        with session.using() as database:
            holds_nothing = database.execute(_HOLDS).fetchone() == (0,)
            first_page = read_first_page(session.path)
        if holds_nothing and not list_backups(folder):  # else the first would be of nothing, and the next hours later
            return False
        return not session.checked or is_due(first_page, folder, plan or self.plan, session.clock())

    def _make_beside(self, plan: BackupPlan | None, why: str, error: StoreUnavailableError) -> NoReturn:
        self._prepare_beside()
        made = self._make_and_prune(self._beside, plan, why)
        raise BackupPlaceError(f"{error} Until then backups are made beside your cases.", made.path) from error

    def _make_and_prune(self, folder: Path, plan: BackupPlan | None, why: str) -> Backup:
        with self._session.backing_up:
            sweep(folder)
            backup = self._make(folder, why)
            with self._session.turn:  # a passphrase that was changed while the disk was away
                renew_keys(folder, self._session.keys, self._session.data_key)
            prune(folder, plan or self.plan)
        return backup

    def _make(self, folder: Path, why: str) -> Backup:
        session = self._session
        after = self._newest()
        # Where the disk of the store is full, a backup on another matters all the more.
        with contextlib.suppress(StoreUnavailableError), session.noting() as database:
            setting_rows.write(database, _NUMBER, str(after + 1))
        with session.using() as database:
            copied: Copied = copy_store(
                database, session.path, session.keys, folder=folder, why=why, now=session.clock(), after=after
            )
            key = bytes(session.data_key)
        try:
            backup = verified(copied, key)
        except StoreDamagedError as error:
            with session.using() as database:
                check_undamaged(database, session.path)
            raise StoreUnavailableError(
                f"The backup in {folder} could not be read back as it was written. Your cases are as they were. Its "
                "disk may be failing: make the backup on another."
            ) from error
        session.checked = True
        return backup

    def _newest(self) -> int:
        """The highest number given so far, so that numbers tell which is newer in whichever folder they are."""
        with self._session.as_it_is() as database:
            noted = setting_rows.read(database, _NUMBER)
        return max(noted if isinstance(noted, int) else 0, *(each.number for each in self.all()), 0)
