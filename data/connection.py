"""Opening the encrypted database, and saying in plain words what goes wrong with it.

The reasons for the settings are in ``docs/decisions/0002-sqlcipher.md``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher
from sqlite_utils import Database

from data.errors import StoreDamagedError, StoreError, StoreInUseError, StoreUnavailableError

_BEFORE_KEY: Final = (
    "PRAGMA cipher_log_level = NONE",  # its log goes to standard error, where nobody reads it
    "PRAGMA cipher_memory_security = ON",  # page buffers are locked into memory and wiped when freed
)
_AFTER_KEY: Final = (
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -32768",  # KiB of decrypted pages: a search looks at the same ones for every key typed
    "PRAGMA secure_delete = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA fullfsync = ON",  # macOS only: flush the drive's own cache too
    "PRAGMA journal_mode = DELETE",
    "PRAGMA synchronous = EXTRA",
)
_BUSY_SECONDS: Final = 5.0
"""How long to wait for a virus scanner or backup program to let go of the file."""

_AT_STAKE: Final = "Your last change has not been saved; everything saved before it is safe. "


def create_database(path: Path, key: bytes | bytearray) -> Database:
    """A new, empty database at ``path``, encrypted with the 32-byte ``key``, readable by its owner only.

    Its journals get the same permissions from SQLite. Raises as ``open_database``.
    """
    with plain_errors(path):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    return open_database(path, key)


def open_database(path: Path, key: bytes | bytearray) -> Database:
    """The existing database at ``path``, ready for use from any one thread at a time.

    A journal that a killed process left is rolled back. Raises StoreDamagedError if the file is missing or does not
    decrypt with ``key``; StoreInUseError if another program holds it; StoreUnavailableError if the disk fails.
    """
    with plain_errors(path):
        if not path.exists():  # SQLite would make an empty one
            raise StoreDamagedError(
                f"The file with your cases, {path}, is missing. Restore a backup, or ask your IT support to "
                "bring the file back."
            )
        # `isolation_level=None`: transactions begin where this package says so, never by themselves.
        connection = sqlcipher.connect(str(path), timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            _set_up(connection, key)
        except BaseException:
            connection.close()
            raise
        return Database(connection, execute_plugins=False, strict=True)


def _set_up(connection: sqlcipher.Connection, key: bytes | bytearray) -> None:
    connection.enable_load_extension(False)  # noqa: FBT003 - DB-API
    for setting in _BEFORE_KEY:
        connection.execute(setting)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    if not connection.execute("PRAGMA cipher_version").fetchone():
        # Ordinary SQLite ignores the key in silence, and would write plain text.
        raise RuntimeError("this build of SQLite does not encrypt")
    for setting in _AFTER_KEY:
        connection.execute(setting)
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()  # proves the key


def check_undamaged(database: Database, path: Path) -> None:
    """Read every page, checking its authentication code and the structure. Raises StoreDamagedError at any fault.

    Takes about 7 ms for each MB of file.
    """
    with plain_errors(path):
        forged = database.execute("PRAGMA cipher_integrity_check").fetchone()
        if forged or database.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise damaged(path)


def change_key(database: Database, path: Path, key: bytes | bytearray) -> None:
    """Encrypt every page again, under ``key``, in one transaction. Raises the StoreErrors of ``plain_errors``."""
    with plain_errors(path):
        database.execute(f"PRAGMA rekey = \"x'{key.hex()}'\"")


@contextmanager
def transaction(database: Database, path: Path) -> Iterator[None]:
    """All of the statements in the block or none; on the disk when the block ends without an error.

    The lock for writing is taken at the start, so that what the block reads cannot be stale when it writes. Raises the
    StoreErrors of ``plain_errors``; whatever is raised, nothing of the block remains.
    """
    with plain_errors(path, saving=True):
        database.execute("BEGIN IMMEDIATE")
        try:
            yield
            database.execute("COMMIT")
        except BaseException:
            database.rollback()  # does nothing where SQLite has rolled back already
            raise


@contextmanager
def plain_errors(path: Path, *, saving: bool = False) -> Iterator[None]:
    """Turn what SQLite and the operating system report about the store at ``path`` into a StoreError.

    ``saving`` says that something typed is at stake, for the message. What can only be a fault of this program (wrong
    SQL, a broken constraint) is raised as it is.
    """
    try:
        yield
    except sqlcipher.Error as error:
        plain = _plain(error, path, saving=saving)
        if plain is None:
            raise
        raise plain from error
    except OSError as error:
        raise _unavailable(path, saving=saving) from error


def damaged(path: Path) -> StoreDamagedError:
    """The error for a database whose content is not what this program wrote."""
    return StoreDamagedError(
        f"The file with your cases, {path}, is damaged, so this app has stopped before anything worse happens to "
        "it. Delete nothing. Restore a backup, or ask your IT support to."
    )


def _plain(error: sqlcipher.Error, path: Path, *, saving: bool) -> StoreError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the high bits say more than anyone can act on
    if code in (sqlcipher.SQLITE_CORRUPT, sqlcipher.SQLITE_NOTADB):
        return damaged(path)
    if code in (sqlcipher.SQLITE_BUSY, sqlcipher.SQLITE_LOCKED):
        what = f"Another program is using the file with your cases, {path}; it may be a virus scanner or a backup."
        return _passing(StoreInUseError, what, "Wait a moment", saving=saving)
    if code == sqlcipher.SQLITE_FULL:
        what = f"The disk with your cases, at {path.parent}, is full."
        return _passing(StoreUnavailableError, what, "Make room on the disk", saving=saving)
    if code == sqlcipher.SQLITE_NOMEM:
        what = "This computer has not enough free memory."
        return _passing(StoreUnavailableError, what, "Close other programs", saving=saving)
    if code in (sqlcipher.SQLITE_IOERR, sqlcipher.SQLITE_CANTOPEN, sqlcipher.SQLITE_READONLY, sqlcipher.SQLITE_PERM):
        return _unavailable(path, saving=saving)
    return None


def _unavailable(path: Path, *, saving: bool) -> StoreError:
    what = f"The disk with your cases, at {path.parent}, cannot be read or written to."
    return _passing(StoreUnavailableError, what, "Check that it is connected and allows writing", saving=saving)


def _passing(kind: type[StoreError], what: str, do: str, *, saving: bool) -> StoreError:
    """The error for what passes once somebody does something about it."""
    at_stake = _AT_STAKE if saving else ""
    return kind(f"{what} {at_stake}{do}, then try again.", f"{what} {do}.")
