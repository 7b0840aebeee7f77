"""Verified copies of the encrypted store: made by themselves, before a migration, or on a stick by hand.

A backup is a directory with the database, byte for byte, and the key file of its day, so that it opens alone. It has
its name only once it was reopened and read through; only then do older ones go. Their names carry a number that rises,
so that a clock that is wrong makes no backup look older than it is.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import re
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from sqlite_utils import Database

from data.atomic import sync_directory, sync_file, write_whole
from data.connection import check_undamaged, open_database, transaction
from data.errors import StoreDamagedError, StoreError, StoreUnavailableError
from data.keys import Key, KeyFile
from data.paths import DATABASE, KEYS, UNFINISHED, reason

_PIECE: Final = 1024 * 1024
_FIRST_PAGE: Final = 4096
_NAME: Final = re.compile(r"(\d{6,})-(\d{8}T\d{6}Z)-([a-z0-9_-]+)")
_STAMP: Final = "%Y%m%dT%H%M%SZ"

AUTOMATIC: Final = "automatic"
BY_HAND: Final = "by-hand"
BEFORE_MIGRATION: Final = "before-"
"""Why a backup was made; the last is followed by the name of the migration."""


@dataclass(frozen=True)
class Backup:
    """One backup: the directory, its number, when it was made by the clock of the computer, why, and its bytes."""

    path: Path
    number: int
    made_at: datetime.datetime
    why: str
    size: int


@dataclass(frozen=True)
class BackupPlan:
    """Which backups stay, and how old the newest may be while something has changed since.

    Kept are the ``recent`` newest, the newest of each of the last ``days`` days and ``weeks`` weeks on which one was
    made, and the newest from before a migration. ``hours`` may be 0: then every change is reason for another.
    """

    recent: int = 10
    days: int = 7
    weeks: int = 4
    hours: int = 4

    def __post_init__(self) -> None:
        if self.recent < 1 or min(self.days, self.weeks, self.hours) < 0:
            raise ValueError("a plan keeps at least one backup")


def list_backups(folder: Path) -> list[Backup]:
    """The backups in ``folder``, newest first; needs no key. None where there is no such folder.

    Raises StoreUnavailableError if the folder cannot be read.
    """
    try:
        found = [_described(each) for each in folder.iterdir()]
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise StoreUnavailableError(
            f"The backups in {folder} cannot be read: {reason(error)}. Check that the disk is "
            "connected, then try again."
        ) from error
    return sorted((each for each in found if each is not None), key=lambda each: each.number, reverse=True)


def is_due(first_page: bytes, backups: Path, plan: BackupPlan, now: datetime.datetime) -> bool:
    """Whether the store has changed since its newest backup, and that is older than the plan allows.

    Every change writes the first page anew, so an equal ``first_page`` is an equal database. Raises
    StoreUnavailableError if the folder cannot be read.
    """
    newest = next(iter(list_backups(backups)), None)
    if newest is None:
        return True
    with contextlib.suppress(OSError):  # a backup that cannot be read is no backup
        if read_first_page(newest.path / DATABASE) == first_page:
            return False
        return not newest.made_at <= now < newest.made_at + datetime.timedelta(hours=plan.hours)
    return True


@dataclass(frozen=True)
class Copied:
    """A copy that is not verified yet: where it is, the name that it will have, and how many cases it must hold."""

    path: Path
    final: Path
    cases: int


def copy_store(
    database: Database, path: Path, keys: KeyFile, *, folder: Path, why: str, now: datetime.datetime, after: int = 0
) -> Copied:
    """Copy the open ``database`` at ``path``, and ``keys``, into ``folder``, while nothing can write to it.

    ``why`` is AUTOMATIC, BY_HAND, or BEFORE_MIGRATION with a name; its number is above ``after``. ``verified`` has
    to follow. Raises StoreUnavailableError if there is no room, or ``folder`` is not there.
    """
    number = max(after, *(each.number for each in list_backups(folder)), 0) + 1
    final = folder / f"{number:06d}-{now.astimezone(datetime.UTC).strftime(_STAMP)}-{why}"
    copy = final.with_name(final.name + UNFINISHED)
    try:
        copy.mkdir(mode=0o700)
        write_whole(copy / KEYS, keys.content())
        cases = copy_database(database, path, copy / DATABASE)
        sync_directory(copy)
    except OSError as error:
        _remove(copy)
        raise failed(folder, reason(error)) from error
    except BaseException:
        _remove(copy)
        raise
    return Copied(copy, final, cases)


def verified(copied: Copied, key: Key) -> Backup:
    """Prove that the copy opens with the data key, is whole and holds every case; only then give it its name.

    The copy is exact, so this reads through the store too. Raises StoreDamagedError if the copy shows damage: whether
    that is the store's own is for the caller to find out; StoreUnavailableError if the disk fails.
    """
    folder = copied.final.parent
    try:
        KeyFile.read(copied.path / KEYS).verify(key)
        reopened = open_database(copied.path / DATABASE, key)
        try:
            check_undamaged(reopened, copied.path / DATABASE)
            whole = count_cases(reopened) == copied.cases
        finally:
            reopened.close()
        if not whole:
            raise failed(folder, "the copy did not hold every case")
        copied.path.rename(copied.final)
        sync_directory(folder)
    except OSError as error:
        raise failed(folder, reason(error)) from error
    finally:
        _remove(copied.path)
    made = _described(copied.final)
    assert made is not None  # noqa: S101 - its name was made above
    return made


def back_up(
    database: Database, path: Path, keys: KeyFile, key: Key, *, folder: Path, why: str, now: datetime.datetime
) -> Backup:
    """Copy and verify in one go, where nobody waits. Raises as both, and StoreDamagedError only for the store."""
    copied = copy_store(database, path, keys, folder=folder, why=why, now=now)
    try:
        return verified(copied, key)
    except StoreDamagedError as error:
        check_undamaged(database, path)
        raise failed(folder, "the copy could not be written and read back") from error


def prune(folder: Path, plan: BackupPlan) -> None:
    """Remove the backups that the plan does not keep. One that cannot be removed stays, until the next time."""
    backups = list_backups(folder)
    kept = {each.path for each in backups[: plan.recent]}
    kept |= _newest_of_each(backups, lambda made: made.date(), plan.days)
    kept |= _newest_of_each(backups, lambda made: made.isocalendar()[:2], plan.weeks)
    kept |= {each.path for each in [each for each in backups if each.why.startswith(BEFORE_MIGRATION)][:1]}
    for backup in backups:
        if backup.path not in kept:
            remove_backup(backup)


def remove_backup(backup: Backup) -> None:
    """Remove a backup; half of one never stays under its name. One that cannot be removed stays whole."""
    going = backup.path.with_name(backup.path.name + UNFINISHED)
    with contextlib.suppress(OSError):
        backup.path.rename(going)
    _remove(going)


def renew_keys(folder: Path, keys: KeyFile, key: Key) -> None:
    """Let the slots of ``keys`` open every backup under the same data key, and no others.

    So a changed passphrase opens them too, and the old one no longer. A backup that cannot be written keeps its own.
    """
    with contextlib.suppress(StoreUnavailableError):
        for backup in list_backups(folder):
            with contextlib.suppress(OSError, StoreError):
                held = KeyFile.read(backup.path / KEYS)
                held.verify(key)
                if held.content() != keys.content():
                    keys.write(backup.path / KEYS)


def sweep(folder: Path) -> None:
    """Remove what killed processes left unfinished: encrypted, so no leak, but of no use."""
    with contextlib.suppress(OSError):  # a disk that fails is met again, and reported, when a backup is made
        for stray in folder.glob(f"*{UNFINISHED}"):
            _remove(stray)


def copy_database(database: Database, source: Path, target: Path) -> int:
    """Copy the open database at ``source`` to the new file ``target``; how many cases it holds.

    Nobody can write while it is copied, and it is on the disk when this returns. Raises OSError where the copy fails,
    and the StoreErrors of ``transaction`` where the store does.
    """
    failed: OSError | None = None
    # On POSIX, closing any handle on a file drops every lock that this process holds on it. So the original is opened
    # before the transaction, which keeps other programs from writing, and closed after it.
    with source.open("rb") as original, transaction(database, source):
        cases = count_cases(database)
        try:
            copy_file(original, target)
        except OSError as error:  # the transaction would say that the store's own disk had failed
            failed = error
    if failed is not None:
        raise failed
    return cases


def copy_file(original: BinaryIO, target: Path) -> None:
    """Copy to the new file ``target``, private to its owner, and see it onto the disk. Raises OSError."""
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as copy:
        shutil.copyfileobj(original, copy, _PIECE)
        copy.flush()
        sync_file(copy.fileno())


def count_cases(database: Database) -> int:
    """How many cases the open database holds."""
    count: int = database.execute("SELECT count(*) FROM cases").fetchone()[0]
    return count


def _described(path: Path) -> Backup | None:
    name = _NAME.fullmatch(path.name)
    if name is None or not path.is_dir():
        return None
    try:
        made_at = datetime.datetime.strptime(name[2], _STAMP).replace(tzinfo=datetime.UTC)
        size = (path / DATABASE).stat().st_size
    except (ValueError, OSError):
        return None
    return Backup(path, int(name[1]), made_at, name[3], size)


def _newest_of_each(
    backups: Sequence[Backup], period: Callable[[datetime.datetime], object], periods: int
) -> set[Path]:
    newest: dict[object, Path] = {}
    for backup in backups:
        newest.setdefault(period(backup.made_at), backup.path)
    return set(list(newest.values())[:periods])


def read_first_page(path: Path) -> bytes:
    """The first page of a database, for ``is_due``; of an open one only while nobody writes. Raises OSError."""
    with path.open("rb") as file:
        return file.read(_FIRST_PAGE)


def _remove(path: Path) -> None:
    shutil.rmtree(path, ignore_errors=True)


def failed(folder: Path, why: str) -> StoreUnavailableError:
    """The error for a backup that could not be made in ``folder``."""
    return StoreUnavailableError(
        f"The backup in {folder} could not be made: {why}. Your cases are as they were. Check that the disk is "
        "connected, has room and allows writing, then try again."
    )
