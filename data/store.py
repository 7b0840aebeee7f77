"""The encrypted store of one user's cases.

Everything that a person typed is in one SQLCipher database, whose key only the passphrase opens. What a method here
has returned from is on the disk: neither killing the process nor a power cut takes it away.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from data import migrations as schema
from data.authority_key import AuthorityPublicKey
from data.cases import CaseStatus, CaseSummary, CaseSummaryFields, StoredCase
from data.connection import check_undamaged
from data.errors import NoSuchCaseError, StoreExistsError, StoreMissingError, StoreUnavailableError
from data.lock import StoreLock
from data.opening import build, open_session
from data.passphrase import check_passphrase
from data.paths import LOCK, RESTORED, STORE, prepare_directory, reason
from data.search import sought_words, words_of_case
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
        try:
            return any(_is_there(directory / name) for name in (STORE, RESTORED))
        except OSError as error:
            raise StoreUnavailableError(
                f"The folder for your cases, {directory}, cannot be read: {reason(error)}. Check that its disk is "
                "connected and that you may read it."
            ) from error

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
            return cls(open_session(directory, secret, lock, clock, migrations))
        except BaseException:
            lock.release()
            raise

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
        self._session.checked = True

    def change_passphrase(self, old: str, new: str, *, cost: Argon2Parameters | None = None) -> None:
        """Let ``new`` open the store, and ``old`` no longer: see ``StoreKeys.change_passphrase``."""
        self.keys.change_passphrase(old, new, cost=cost)

    def _using(self) -> contextlib.AbstractContextManager[Database]:
        return self._session.using()

    def _changing(self) -> contextlib.AbstractContextManager[Database]:
        return self._session.changing()

    @property
    def _database(self) -> Database | None:
        return self._session.database

    def _now(self) -> str:
        return self._session.clock().astimezone(datetime.UTC).isoformat(timespec="microseconds")


_BEYOND_ANY_LETTER: Final = "\U0010ffff"
_NEXT_REVISION: Final = "(SELECT coalesce(max(revision), 0) + 1 FROM cases)"


def _is_there(path: Path) -> bool:
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


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
