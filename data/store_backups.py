"""The backups of an open store."""

from __future__ import annotations

import contextlib
from pathlib import Path

from data.backup import (
    AUTOMATIC,
    BY_HAND,
    Backup,
    BackupPlan,
    Copied,
    copy_store,
    is_due,
    list_backups,
    prune,
    remove_backup,
    sweep,
    verified,
)
from data.connection import check_undamaged
from data.errors import StoreDamagedError, StoreUnavailableError
from data.paths import BACKUPS, prepare_directory
from data.session import Session

DEFAULT_PLAN = BackupPlan()


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

    def keep_in(self, folder: Path | None, plan: BackupPlan) -> None:
        """Make backups in ``folder``, which holds no other store's, from now on; None: beside the store.

        Those that were made beside the store stay, and follow a change of passphrase and a purge as before.
        """
        beside = self._session.directory / BACKUPS
        self.plan = plan
        self._session.backup_folders = [beside] if folder is None else [beside, folder]

    def paused(self) -> contextlib.AbstractContextManager[object]:
        """While the block runs no backup is made, and one that is being made is finished first.

        For a purge, which no copy from before it may outlive. Not to be entered while the database is in use.
        """
        return self._session.backing_up

    def all(self) -> list[Backup]:
        """The backups beside the store and in the folder chosen for them, newest first.

        Where that folder is on a disk that is not connected, those beside the store.
        """
        found = [each for folder in self._session.backup_folders for each in list_backups(folder)]
        return sorted(found, key=lambda each: each.number, reverse=True)

    def make(self, plan: BackupPlan | None = None, why: str = BY_HAND) -> Backup:
        """Make a backup in ``folder`` and verify it; then let go of those there that the plan does not keep.

        Since the copy is exact, this checks every page of the store as well: raises StoreDamagedError at any fault of
        it, having removed nothing.
        """
        prepare_directory(self.folder)
        with self._session.backing_up:
            sweep(self.folder)
            backup = self._make(self.folder, why)
            prune(self.folder, plan or self.plan)
        return backup

    def make_if_due(self, plan: BackupPlan | None = None) -> Backup | None:
        """Make a backup if something has changed since a newest one that is old enough, or if no page check was made.

        To be called in the background after unlocking, and now and then. Raises as ``make``.
        """
        with self._session.using():
            due = is_due(self._session.path, self.folder, plan or self.plan, self._session.clock())
        if due or not self._session.checked:
            return self.make(plan, AUTOMATIC)
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
        nothing.
        """
        with self._session.backing_up:
            fresh = self.make()
            for backup in self.all():
                if backup.path != fresh.path:
                    remove_backup(backup)
        return fresh

    def _make(self, folder: Path, why: str) -> Backup:
        session = self._session
        with session.using() as database:
            copied: Copied = copy_store(
                database, session.path, session.keys, folder=folder, why=why, now=session.clock(), after=self._newest()
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
        return max((each.number for each in self.all()), default=0)
