"""A verified copy of the encrypted database, taken before anything changes its shape."""

from __future__ import annotations

import contextlib
import datetime
import os
from pathlib import Path

from sqlite_utils import Database

from data.atomic import sync_directory, sync_file
from data.connection import check_undamaged, open_database, transaction
from data.errors import StoreError, StoreUnavailableError
from data.paths import prepare_directory, reason

UNFINISHED = ".unfinished"
_PIECE = 1024 * 1024


def back_up(database: Database, path: Path, key: bytes, backups: Path, label: str) -> Path:
    """Copy the open ``database`` at ``path`` into the directory ``backups``, and prove that the copy opens.

    The copy is the encrypted file itself, byte for byte, under the same data key, so it needs the store's key file.
    It is named by the time (UTC) and ``label``, and has its name only once it was reopened, read through and found to
    hold as many cases.

    Raises StoreDamagedError if the database itself is damaged, StoreUnavailableError if there is no room.
    """
    check_undamaged(database, path)
    prepare_directory(backups)
    now = datetime.datetime.now(datetime.UTC)
    final = backups / f"{now:%Y%m%dT%H%M%S.%fZ}-{label}.db"
    copy = final.with_suffix(UNFINISHED)
    try:
        _copy(database, path, copy)
        reopened = open_database(copy, key)
        try:
            check_undamaged(reopened, copy)
            whole = _count(reopened) == _count(database)
        finally:
            reopened.close()
        if whole:
            copy.replace(final)
            sync_directory(backups)
    except OSError as error:
        raise _failed(reason(error)) from error
    except StoreError as error:
        raise _failed("the copy could not be written and read back") from error
    finally:
        with contextlib.suppress(OSError):
            copy.unlink(missing_ok=True)
    if not whole:
        raise _failed("the copy did not hold every case")
    return final


def _copy(database: Database, source: Path, target: Path) -> None:
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    # On POSIX, closing any handle on a file drops every lock that this process holds on it. So the original is opened
    # before the transaction, which keeps other programs from writing, and closed after it.
    with source.open("rb") as original, os.fdopen(handle, "wb") as copy, transaction(database, source):
        while piece := original.read(_PIECE):
            copy.write(piece)
        copy.flush()
        sync_file(copy.fileno())


def _count(database: Database) -> int:
    count: int = database.execute("SELECT count(*) FROM cases").fetchone()[0]
    return count


def _failed(why: str) -> StoreUnavailableError:
    return StoreUnavailableError(
        "Your cases must be brought up to date for this version of the program, and a backup comes first. It could not "
        f"be made: {why}. Nothing has been changed. Make room on the disk and try again."
    )
