"""The encrypted store of one user's cases.

Everything that a person typed is in one SQLCipher database, whose key only the passphrase opens. What a method here
has returned from is on the disk: neither killing the process nor a power cut takes it away.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from data import migrations as schema
from data.atomic import TEMPORARY, sync_directory
from data.backup import UNFINISHED, back_up
from data.cases import CaseStatus, CaseSummary, CaseSummaryFields, StoredCase
from data.connection import check_undamaged, create_database, open_database, plain_errors, transaction
from data.errors import (
    NoSuchCaseError,
    StoreClosedError,
    StoreExistsError,
    StoreMissingError,
    StoreUnavailableError,
)
from data.keys import Argon2Parameters, KeyFile, PassphraseSlot, new_data_key
from data.lock import StoreLock
from data.passphrase import check_passphrase
from data.paths import BACKUPS, DATABASE, KEYS, LOCK, STORE, prepare_directory, reason
from data.search import sought_words, words_of_case

DEFAULT_COST: Final = Argon2Parameters()

_BUILDING: Final = f"{STORE}{UNFINISHED}"
_CHECKED_AT_OPENING: Final = 64 * 1024 * 1024
"""Bytes up to which a database is read through at every opening: under half a second. A larger one shows damage when
the damaged page is read; it never yields wrong data, since each page carries an authentication code."""

Clock = Callable[[], datetime.datetime]


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

    def __init__(self, directory: Path, database: Database, lock: StoreLock, clock: Clock) -> None:
        """Take over an open database and the lock on its directory. Use ``create`` or ``unlock``."""
        self._path = directory / STORE / DATABASE
        self._keys = directory / STORE / KEYS
        self._database: Database | None = database
        self._lock = lock
        self._clock = clock
        self._turn = threading.RLock()

    @staticmethod
    def exists(directory: Path) -> bool:
        """Whether there is a store in ``directory``.

        Raises StoreUnavailableError where that cannot be found out, so that nobody is offered a new, empty store
        because a disk is slow to appear or a folder may not be read.
        """
        try:
            os.lstat(directory / STORE)
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError as error:
            raise StoreUnavailableError(
                f"The folder for your cases, {directory}, cannot be read: {reason(error)}. Check that its disk is "
                "connected and that you may read it."
            ) from error
        return True

    @classmethod
    def create(
        cls, directory: Path, passphrase: str, *, cost: Argon2Parameters = DEFAULT_COST, clock: Clock = utc_now
    ) -> Store:
        """A new store in ``directory``, open; the directory is made if need be, private to its owner.

        The store appears whole or not at all. Raises WeakPassphraseError, StoreExistsError, StoreInUseError or
        StoreUnavailableError.
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
            data_key = new_data_key()
            _build(directory, KeyFile((PassphraseSlot.wrap(data_key, passphrase, cost),)), data_key)
            return cls(directory, open_database(directory / STORE / DATABASE, data_key), lock, clock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def unlock(
        cls,
        directory: Path,
        passphrase: str,
        *,
        clock: Clock = utc_now,
        migrations: Migrations = schema.MIGRATIONS,
    ) -> Store:
        """Open the store in ``directory``; takes about half a second, nearly all of it to check the passphrase.

        What a killed process left half done is undone. A store of an earlier version is backed up beside the store
        and brought up to date. Raises WrongPassphraseError, StoreMissingError, StoreTooNewError, StoreDamagedError,
        StoreInUseError or StoreUnavailableError, with every case as it was.
        """
        if not cls.exists(directory):
            raise StoreMissingError(f"There are no cases in {directory} yet. Create a store, or choose another folder.")
        prepare_directory(directory)
        lock = StoreLock(directory / LOCK)
        try:
            path = directory / STORE / DATABASE
            _sweep(directory)
            data_key = KeyFile.read(directory / STORE / KEYS).open_with(passphrase)
            database = open_database(path, data_key)
            try:
                with plain_errors(path):
                    small = path.stat().st_size <= _CHECKED_AT_OPENING
                if small:
                    check_undamaged(database, path)
                waiting = schema.unapplied(database, path, migrations)
                if waiting:
                    back_up(database, path, data_key, directory / BACKUPS, f"before-{waiting[0]}")
                    schema.apply(database, path, migrations)
                return cls(directory, database, lock, clock)
            except BaseException:
                database.close()
                raise
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Lock the store again. Nothing is left to save; does nothing the second time."""
        with self._turn:
            if self._database is not None:
                self._database.close()
                self._database = None
                self._lock.release()

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
        summary = summary or CaseSummaryFields()
        now = self._now()
        with self._changing() as database:
            cursor = database.execute(
                "INSERT INTO cases (revision, reference, subject, outcome, status, position, created_at, changed_at,"  # noqa: S608 - a constant
                f" document) VALUES ({_NEXT_REVISION}, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*_columns(summary, position), now, now, _json(document)),
            )
            case_id = cursor.lastrowid
            assert case_id is not None  # noqa: S101 - only a statement that inserted nothing has none
            _index(database, case_id, words_of_case(document, summary.reference, summary.subject))
        return case_id

    def save(
        self, case_id: int, document: Mapping[str, object], *, position: str, summary: CaseSummaryFields
    ) -> datetime.datetime:
        """Replace the case by this state of it, on the disk when this returns; the time to show as "Saved" (UTC).

        ``document`` is the case file as JSON would hold it, of any size; every text in it comes back exactly.
        ``position`` is where the person is. Raises NoSuchCaseError; ValueError or TypeError for what JSON cannot hold.
        """
        now = self._now()
        with self._changing() as database:
            cursor = database.execute(
                f"UPDATE cases SET revision = {_NEXT_REVISION}, reference = ?, subject = ?, outcome = ?, status = ?,"  # noqa: S608 - a constant
                " position = ?, changed_at = ?, document = ? WHERE id = ?",
                (*_columns(summary, position), now, _json(document), case_id),
            )
            if cursor.rowcount == 0:
                raise NoSuchCaseError
            _index(database, case_id, words_of_case(document, summary.reference, summary.subject))
        return datetime.datetime.fromisoformat(now)

    def load(self, case_id: int) -> StoredCase:
        """The case as it was last saved. Raises NoSuchCaseError."""
        with self._using() as database:
            row = database.execute(
                "SELECT document, position, status, created_at, changed_at FROM cases WHERE id = ?", (case_id,)
            ).fetchone()
        if row is None:
            raise NoSuchCaseError
        document, position, status, created_at, changed_at = row
        return StoredCase(
            id=case_id,
            document=json.loads(document),
            position=position,
            status=CaseStatus(status),
            created_at=datetime.datetime.fromisoformat(created_at),
            changed_at=datetime.datetime.fromisoformat(changed_at),
        )

    def cases(self, search: str = "", *, limit: int | None = None) -> list[CaseSummary]:
        """The cases in which every word of ``search`` begins some word that was typed, last saved first.

        Case, accents and apostrophes do not count. A search without words finds all. At most ``limit`` are returned.
        """
        words = sought_words(search)
        conditions = " AND ".join(["id IN (SELECT case_id FROM case_words WHERE word >= ? AND word < ?)"] * len(words))
        bounds = (bound for word in words for bound in (word, word + _BEYOND_ANY_LETTER))
        with self._using() as database:
            rows = database.execute(
                "SELECT id, reference, subject, outcome, status, changed_at FROM cases"  # noqa: S608 - constants
                f" WHERE {conditions or 'TRUE'} ORDER BY revision DESC LIMIT ?",
                (*bounds, -1 if limit is None else limit),
            ).fetchall()
        return [
            CaseSummary(
                case_id, reference, subject, outcome, CaseStatus(status), datetime.datetime.fromisoformat(changed_at)
            )
            for case_id, reference, subject, outcome, status, changed_at in rows
        ]

    def delete_case(self, case_id: int) -> None:
        """Take the case and its words out of the database, overwriting them there. Raises NoSuchCaseError."""
        with self._changing() as database:
            if database.execute("DELETE FROM cases WHERE id = ?", (case_id,)).rowcount == 0:  # its words go with it
                raise NoSuchCaseError

    def setting(self, key: str) -> object:
        """What was last kept under ``key``, as JSON gives it; None if nothing was."""
        with self._using() as database:
            row = database.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        return None if row is None else json.loads(row[0])

    def set_setting(self, key: str, value: object) -> None:
        """Keep ``value``, which JSON must be able to hold, under ``key``: the last case, a choice of this user."""
        with self._changing() as database:
            database.execute(
                "INSERT INTO settings (key, value) VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, _json(value)),
            )

    def check(self) -> None:
        """Read the whole database, checking every page. Raises StoreDamagedError at any fault."""
        with self._using() as database:
            check_undamaged(database, self._path)

    def change_passphrase(self, old: str, new: str, *, cost: Argon2Parameters = DEFAULT_COST) -> None:
        """Let ``new`` open the store, and ``old`` no longer. No case is encrypted again.

        A copy of the key file made earlier, such as in a backup of the computer, still opens with ``old``. Raises
        WeakPassphraseError, WrongPassphraseError, or StoreUnavailableError, with ``old`` still valid.
        """
        check_passphrase(new)
        with self._using():
            keys = KeyFile.read(self._keys).with_new_passphrase(old, new, cost)
            try:
                keys.write(self._keys)
            except OSError as error:
                raise StoreUnavailableError(
                    f"The passphrase has not been changed: {reason(error)}. Your old passphrase still works. Check "
                    "that the disk is connected, has room and allows writing, then try again."
                ) from error

    @contextlib.contextmanager
    def _using(self) -> Iterator[Database]:
        with self._turn:
            if self._database is None:
                raise StoreClosedError
            with plain_errors(self._path):
                yield self._database

    @contextlib.contextmanager
    def _changing(self) -> Iterator[Database]:
        with self._using() as database, transaction(database, self._path):
            yield database

    def _now(self) -> str:
        return self._clock().astimezone(datetime.UTC).isoformat(timespec="microseconds")


_BEYOND_ANY_LETTER: Final = "\U0010ffff"
_NEXT_REVISION: Final = "(SELECT coalesce(max(revision), 0) + 1 FROM cases)"


def _build(directory: Path, keys: KeyFile, data_key: bytes) -> None:
    """Make the store under another name, and give it its own once it is whole and on the disk."""
    building = directory / _BUILDING
    path = building / DATABASE
    try:
        if building.exists():
            shutil.rmtree(building)  # left by a process that was killed here; no case was ever in it
        building.mkdir(mode=0o700)
        keys.write(building / KEYS)
        database = create_database(path, data_key)
        try:
            schema.apply(database, path, schema.MIGRATIONS)
        finally:
            database.close()
        sync_directory(building)
        building.rename(directory / STORE)
        sync_directory(directory)
    except OSError as error:
        shutil.rmtree(building, ignore_errors=True)
        raise StoreUnavailableError(
            f"The store for your cases could not be made in {directory}: {reason(error)}. Check that the disk is "
            "connected, has room and allows writing, then try again."
        ) from error
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise


def _sweep(directory: Path) -> None:
    """Remove what killed processes left half written: encrypted or wrapped, so no leak, but of no use."""
    with contextlib.suppress(OSError):  # a disk that fails is met again, and reported, when the store is read
        for stray in (*(directory / STORE).glob(f"{TEMPORARY}*"), *(directory / BACKUPS).glob(f"*{UNFINISHED}")):
            stray.unlink()


def _index(database: Database, case_id: int, words: frozenset[str]) -> None:
    held = {word for (word,) in database.execute("SELECT word FROM case_words WHERE case_id = ?", (case_id,))}
    gone, new = ([(word, case_id) for word in each] for each in (held - words, words - held))
    database.conn.executemany("DELETE FROM case_words WHERE word = ? AND case_id = ?", gone)
    database.conn.executemany("INSERT INTO case_words (word, case_id) VALUES (?, ?)", new)


def _columns(summary: CaseSummaryFields, position: str) -> tuple[str, ...]:
    texts = (summary.reference, summary.subject, summary.outcome, summary.status.value, position)
    return tuple(_storable(text) for text in texts)


def _json(value: object) -> str:
    # Escaped to ASCII, so that any text a keyboard or clipboard can produce, half a surrogate pair too, comes back.
    return json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def _storable(text: str) -> str:
    # A database text must be valid Unicode; the document keeps what is exact.
    return text.encode("utf-8", "replace").decode("utf-8")
