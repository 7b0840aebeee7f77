"""The encrypted store of one user's cases.

Everything that a person typed is in one SQLCipher database, whose key only the passphrase opens. What a method here
has returned from is on the disk: neither killing the process nor a power cut takes it away.
"""

from __future__ import annotations

import contextlib
import datetime
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from data import case_list, case_rows, history, purge, setting_rows
from data import migrations as schema
from data.authority_key import AuthorityPublicKey
from data.case_list import CaseQuery
from data.cases import CaseSummary, CaseSummaryFields, StoredCase
from data.connection import check_undamaged, open_database
from data.errors import StoreError, StoreExistsError, StoreInUseError, StoreMissingError, StoreUnavailableError
from data.history import Entry, Verified
from data.lock import StoreLock
from data.opening import build, open_session
from data.passphrase import check_passphrase
from data.paths import DATABASE, LOCK, SET_ASIDE, prepare_directory
from data.presence import store_exists
from data.session import Clock, Session
from data.slots import Argon2Parameters, Secret
from data.store_backups import StoreBackups
from data.store_keys import StoreKeys


def utc_now() -> datetime.datetime:
    """The computer's time in UTC."""
    return datetime.datetime.now(datetime.UTC)


class Store:
    """An open store; made by ``create`` and ``unlock``, ended by ``close`` or as a context manager.

    Any thread may call any method; calls run one after another. Every method but ``close`` raises StoreClosedError
    after ``close``, StoreUnavailableError where the disk is full, read-only, failing or gone, StoreInUseError where
    another program holds the file for more than five seconds, and StoreDamagedError where the file is not what was
    written. A change that raised has not been made, and all that was saved before is there still; once the cause is
    gone the store may be used again, after damage only by closing and unlocking it.
    """

    def __init__(self, session: Session) -> None:
        """Take over an open session. Use ``create`` or ``unlock``."""
        self._session = session
        self._path = session.path
        self.keys = StoreKeys(session)
        """Who can open the store: passphrase, recovery code, the authority's key."""
        self.backups = StoreBackups(session)
        """Copies of the store that were proved to open."""

    @staticmethod
    def exists(directory: Path) -> bool:
        """Whether there is a store in ``directory``.

        Raises StoreUnavailableError where that cannot be found out, so that nobody is offered a new, empty store
        because a disk is slow to appear or a folder may not be read.
        """
        return store_exists(directory)

    @classmethod
    def create(
        cls,
        directory: Path,
        passphrase: str,
        *,
        cost: Argon2Parameters | None = None,
        authority: AuthorityPublicKey | None = None,
        clock: Clock = utc_now,
    ) -> Store:
        """A new store in ``directory``, open; the directory is made if need be, private to its owner.

        ``cost`` is what trying a passphrase costs: left out, the default, or on a slow or small computer what it bears.
        ``authority`` is the recovery key that the policy names, if it does. The store appears whole or not at all.
        Raises WeakPassphraseError, StoreExistsError, StoreInUseError or StoreUnavailableError.
        """
        check_passphrase(passphrase)
        prepare_directory(directory)
        if cls.exists(directory):
            raise StoreExistsError(
                f"There is a store of cases in {directory} already. Unlock it with its passphrase, or choose another "
                "folder."
            )
        lock = StoreLock(directory / LOCK)
        try:
            opened = build(directory, passphrase, cost, authority)
            return cls(Session(directory, opened, lock, clock, recovered=False, checked=True))
        except BaseException:
            lock.release()
            raise

    @classmethod
    def unlock(
        cls,
        directory: Path,
        secret: Secret,
        *,
        clock: Clock = utc_now,
        migrations: Migrations = schema.MIGRATIONS,
    ) -> Store:
        """Open the store in ``directory`` with a passphrase, a RecoveryCode or the authority's AuthorityKey.

        Takes about half a second, nearly all of it to check the passphrase. What a killed process left half done is
        undone or finished. A store of an earlier version is backed up beside the store and brought up to date. Look at
        ``notice`` afterwards. Raises WrongPassphraseError, WrongRecoveryCodeError, WrongAuthorityKeyError,
        TooManyGuessesError, StoreMissingError, StoreTooNewError, StoreDamagedError, StoreInUseError or
        StoreUnavailableError, with every case as it was.
        """
        if not cls.exists(directory):
            raise StoreMissingError(f"There are no cases in {directory} yet. Create a store, or choose another folder.")
        prepare_directory(directory)
        lock = StoreLock(directory / LOCK)
        try:
            store = cls(open_session(directory, secret, lock, clock, migrations))
        except BaseException:
            lock.release()
            raise
        try:
            store._finish_earlier()
        except BaseException:
            store.close()
            raise
        return store

    @property
    def notice(self) -> str:
        """What to tell the person about the opening: that a damaged key file was put right; empty if nothing."""
        return self._session.notice

    @property
    def recovered(self) -> bool:
        """Whether it was opened without the passphrase: ask for a new one, and give it to ``keys.set_passphrase``."""
        return self._session.recovered

    @property
    def checked(self) -> bool:
        """Whether every page was read since the opening; for a large store, not before a backup or ``check``."""
        return self._session.checked

    def close(self) -> None:
        """Lock the store again. Nothing is left to save; does nothing the second time."""
        with contextlib.suppress(StoreError):  # what was typed is saved; the next opening writes its history
            self.settle()
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def new_case(
        self, document: Mapping[str, object], *, position: str = "", summary: CaseSummaryFields | None = None
    ) -> int:
        """Add a case and return its id, which is never given to another. Arguments as for ``save``."""
        with self.changing() as database:
            when = history.stamp(database, self.now())
            fields = summary or CaseSummaryFields()
            case_id = case_rows.insert(database, document, position=position, summary=fields, when=when)
            history.write(database, case_id, when, history.CREATED, new=document)
        return case_id

    def save(
        self, case_id: int, document: Mapping[str, object], *, position: str, summary: CaseSummaryFields
    ) -> datetime.datetime:
        """Replace the case by this state of it, on the disk when this returns; the time to show as "Saved" (UTC).

        ``document`` is the case file as JSON would hold it, of any size; every text in it comes back exactly.
        ``position`` is where the person is. What changed goes into the history. Raises NoSuchCaseError;
        ReasonNeededError where a finalised case would change; WrongStepError for a status that cannot follow;
        ValueError or TypeError for what JSON cannot hold.
        """
        text, now = case_rows.as_text(document), self.now()
        with self._session.as_it_is() as database:
            typed_on = self._session.typed_on
            if not typed_on.keep(database, self._path, case_id, text, position=position, summary=summary, now=now):
                with self.changing():
                    when = history.stamp(database, now)
                    case_rows.update(database, case_id, text, position=position, summary=summary, when=when)
                    typed_on.begin(database, case_id, text, position=position, summary=summary, when=when)
        return datetime.datetime.fromisoformat(now)

    def keep_position(self, case_id: int, position: str) -> None:
        """Note where the person is in a case, which is no change of it; on the disk when this returns."""
        with self._session.noting() as database:
            case_rows.move(database, case_id, position)

    def load(self, case_id: int) -> StoredCase:
        """The case as it was last saved. Raises NoSuchCaseError."""
        with self._session.as_it_is() as database:
            return case_rows.load(database, case_id)

    def cases(self, search: str = "", *, limit: int | None = None) -> list[CaseSummary]:
        """The cases in which every word of ``search`` begins some word that was typed, last saved first.

        Case, accents and apostrophes do not count. A search without words finds all. At most ``limit`` are returned.
        """
        return self.find(CaseQuery(search, limit=limit))

    def find(self, query: CaseQuery) -> list[CaseSummary]:
        """The cases of one page of a list: searched, filtered and sorted."""
        with self._session.looking() as database:
            return case_list.find(database, query)

    def count(self, query: CaseQuery) -> int:
        """How many cases all pages of a list hold together."""
        with self._session.looking() as database:
            return case_list.count(database, query)

    def history(self, case_id: int) -> list[Entry]:
        """All that was done to a case, oldest first, what is being typed now included."""
        with self.changing() as database:
            history.settle(database, case_id)
            return history.entries(database, case_id)

    def verify_history(self, case_id: int) -> Verified:
        """Whether the history of a case is whole and as it was written."""
        with self.using() as database:
            return history.verify(database, case_id)

    def settle(self, case_id: int | None = None) -> None:
        """Say that a case is left, or all: what was typed last becomes a line of its history."""
        with self.changing() as database:
            history.settle(database, case_id)

    def setting(self, key: str) -> object:
        """What was last kept under ``key``, as JSON gives it; None if nothing was."""
        with self._session.as_it_is() as database:
            return setting_rows.read(database, key)

    def set_setting(self, key: str, value: object) -> None:
        """Keep ``value``, which JSON must be able to hold, under ``key``: the last case, a choice of this user."""
        text = case_rows.as_text(value)
        with self._session.noting() as database:
            if key in history.SIGNED_WITH:
                self._session.typed_on.end()  # whoever goes on typing is somebody else
            setting_rows.write(database, key, text)

    def check(self) -> None:
        """Read the whole database, checking every page. Raises StoreDamagedError at any fault."""
        with self.using() as database:
            check_undamaged(database, self._path)
        self._session.checked = True

    def change_passphrase(self, old: str, new: str, *, cost: Argon2Parameters | None = None) -> None:
        """Let ``new`` open the store, and ``old`` no longer: see ``StoreKeys.change_passphrase``."""
        self.keys.change_passphrase(old, new, cost=cost)

    def backup_databases(self) -> list[Path]:
        """The databases of the backups and of stores set aside, for a purge to clean. Raises StoreUnavailableError."""
        aside = sorted(self._session.directory.glob(f"{SET_ASIDE}/*/{DATABASE}"))
        return [*(each.path / DATABASE for each in self.backups.all()), *aside]

    def open_backup(self, path: Path) -> Database:
        """The database of a backup, to be closed after use. Raises as ``open_database``."""
        return open_database(path, self._session.data_key)

    def using(self) -> contextlib.AbstractContextManager[Database]:
        """The open database, for the modules of this package, until the block ends; errors become StoreErrors."""
        return self._session.using()

    def changing(self) -> contextlib.AbstractContextManager[Database]:
        """As ``using``; what the block changes is on the disk when it ends, or not at all where it raises."""
        return self._session.changing()

    def _finish_earlier(self) -> None:
        """Do what a process that was killed, or a disk that was full, left to do; where it still is, the next will."""
        self.backups.recall()
        for finish in (self.settle, lambda: purge.finish(self)):
            with contextlib.suppress(StoreUnavailableError, StoreInUseError):
                finish()

    @property
    def _database(self) -> Database | None:
        return self._session.database

    def now(self) -> str:
        """The time as the store keeps it: UTC, ISO 8601."""
        return self._session.clock().astimezone(datetime.UTC).isoformat(timespec="microseconds")
