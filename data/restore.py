"""Going back to a backup, without losing what is there: the store that it replaces is set aside.

The restored store is built beside the old one, verified, and given the name ``store.restored``: from then on the
change is decided, and whichever process comes next carries it to its end.
"""

from __future__ import annotations

import contextlib
import datetime
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from data import migrations as schema
from data.atomic import sync_directory
from data.backup import copy_file
from data.connection import check_undamaged, plain_errors
from data.errors import NoBackupError, StoreError, StoreExistsError, StoreUnavailableError
from data.key_files import OpenedFiles, open_files
from data.keys import wipe
from data.lock import StoreLock
from data.paths import DATABASE, KEYS, LOCK, RESTORED, SET_ASIDE, STORE, UNFINISHED, prepare_directory, reason
from data.slots import Secret

_BUILDING: Final = f"{STORE}{UNFINISHED}"


@dataclass(frozen=True)
class Contents:
    """What a store or a backup holds: how many cases, and when one was last saved (UTC; None where there is none)."""

    cases: int
    last_saved: datetime.datetime | None


@dataclass(frozen=True)
class Comparison:
    """A backup beside the store that it would replace.

    ``store`` is None where the present store cannot be opened, and ``trouble`` then says why. ``older`` counts the
    cases that the store holds in a later state, ``missing`` those that the backup does not hold at all: what going
    back would lose.
    """

    backup: Contents
    store: Contents | None
    older: int = 0
    missing: int = 0
    trouble: str = ""


def compare(directory: Path, backup: Path, secret: Secret) -> Comparison:
    """What restoring the ``backup`` would change in ``directory``, where no store may be open. Changes nothing.

    ``secret`` has to open the backup: a passphrase, a recovery code or the authority's key as they were when it was
    made. The same is tried on the store. Raises NoBackupError, the StoreErrors of ``open_files`` for the backup, and
    StoreInUseError.
    """
    lock = StoreLock(directory / LOCK)
    try:
        with contextlib.ExitStack() as at_end:
            then = _read_copy(directory, backup, secret)
            try:
                opened = open_files(directory / STORE, secret)
                at_end.callback(_close, opened)
                now = _held(opened, directory / STORE)
            except StoreError as error:
                return Comparison(_contents(then), None, trouble=str(error))
            then_by_name, now_by_name = _alike(then, now)
            older = sum(
                name in then_by_name and each.is_ahead_of(then_by_name[name]) for name, each in now_by_name.items()
            )
            missing = len(now_by_name.keys() - then_by_name.keys())
            return Comparison(_contents(then), _contents(now), older, missing)
    finally:
        lock.release()


def restore(directory: Path, backup: Path, secret: Secret, now: datetime.datetime) -> Path | None:
    """Put the ``backup`` in the place of the store in ``directory``, and return where that was set aside, if it was.

    No store may be open there. The backup is copied, opened with ``secret`` and read through first. From then on it
    opens with what opened it when it was made. Raises as ``compare``, and StoreUnavailableError if the disk does not
    allow it; then everything is as it was.
    """
    prepare_directory(directory)
    lock = StoreLock(directory / LOCK)
    try:
        finish_restoring(directory, now)
        building = directory / _BUILDING
        _copy_backup(backup, building)
        try:
            _prove(building, secret)
            building.rename(directory / RESTORED)
            sync_directory(directory)
        except OSError as error:
            raise _failed(directory, error) from error
        finally:
            shutil.rmtree(building, ignore_errors=True)
        return finish_restoring(directory, now)
    finally:
        lock.release()


def restore_beside(backup: Path, directory: Path, secret: Secret) -> None:
    """Make a store of its own of the ``backup`` in the new ``directory``, to look into: nothing else is touched.

    Open it with ``Store.unlock``, or the app with ``--data-dir``. Raises StoreExistsError if there is a store, and as
    ``restore``.
    """
    prepare_directory(directory)
    if (directory / STORE).exists():
        raise StoreExistsError(f"There is a store of cases in {directory} already. Choose another folder.")
    restore(directory, backup, secret, datetime.datetime.now(datetime.UTC))


def finish_restoring(directory: Path, now: datetime.datetime) -> Path | None:
    """Carry a restoration that is decided to its end; where the old store was set aside, if it was.

    The caller has the lock. Does nothing where nothing is to be done. Raises StoreUnavailableError if the disk fails.
    """
    restored, store = directory / RESTORED, directory / STORE
    aside = None
    try:
        if not restored.exists():
            return None
        if store.exists():
            prepare_directory(directory / SET_ASIDE)
            stamp = now.astimezone(datetime.UTC).strftime("%Y%m%dT%H%M%SZ")
            names = (f"{stamp}-{number}" for number in range(1, 10_000))
            aside = next(each for name in names if not (each := directory / SET_ASIDE / name).exists())
            store.rename(aside)
            sync_directory(directory / SET_ASIDE)
        restored.rename(store)
        sync_directory(directory)
    except OSError as error:
        raise _failed(directory, error) from error
    return aside


def _copy_backup(backup: Path, target: Path) -> None:
    if not (backup / DATABASE).is_file():
        raise NoBackupError(
            f"There is no backup of this app at {backup}. Choose a folder whose name begins with a number and that "
            f"holds the files {DATABASE} and {KEYS}."
        )
    try:
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir(mode=0o700)
        for name in (DATABASE, KEYS):
            if (backup / name).exists():  # a missing key file is named by whoever reads it
                with (backup / name).open("rb") as source:
                    copy_file(source, target / name)
        sync_directory(target)
    except OSError as error:
        shutil.rmtree(target, ignore_errors=True)
        raise StoreUnavailableError(
            f"The backup at {backup} could not be copied: {reason(error)}. Nothing has been changed. Check that its "
            "disk is connected and that there is room for it, then try again."
        ) from error


def _read_copy(directory: Path, backup: Path, secret: Secret) -> list[_Held]:
    """The states of the cases in a backup, read from a copy: opening may write, and a backup is never written to."""
    reading = directory / f"reading{UNFINISHED}"
    _copy_backup(backup, reading)
    try:
        opened = open_files(reading, secret)
        try:
            check_undamaged(opened.database, reading / DATABASE)
            return _held(opened, reading)
        finally:
            _close(opened)
    finally:
        shutil.rmtree(reading, ignore_errors=True)


def _prove(store: Path, secret: Secret) -> None:
    opened = open_files(store, secret)
    try:
        check_undamaged(opened.database, store / DATABASE)
        schema.unapplied(opened.database, store / DATABASE, schema.MIGRATIONS)  # refuses that of a newer version
    finally:
        _close(opened)


def _close(opened: OpenedFiles) -> None:
    opened.database.close()
    wipe(opened.data_key)


class _Held(NamedTuple):
    """A case that a store holds: its row, its uid (None in an early schema), its revision and when it was saved."""

    row: int
    uid: str | None
    state: tuple[int, str]

    def is_ahead_of(self, other: _Held) -> bool:
        """Whether it holds work that the other does not. One that came back from elsewhere has a revision anew."""
        (revision, saved), (other_revision, other_saved) = self.state, other.state
        return revision > other_revision or saved > other_saved


def _held(opened: OpenedFiles, store: Path) -> list[_Held]:
    database = opened.database
    with plain_errors(store / DATABASE):
        has_uids = "uid" in database["cases"].columns_dict  # and below: not in a backup of an earlier schema
        uid = "uid" if has_uids else "NULL"
        rows = database.execute(f"SELECT id, {uid}, revision, changed_at FROM cases").fetchall()  # noqa: S608 - constants
        typed_on: dict[int, str] = {}
        if "typed_on" in database.table_names():
            typed_on = dict(database.execute("SELECT case_id, at FROM typed_on").fetchall())
    return [_Held(row, name, (revision + (row in typed_on), typed_on.get(row, at))) for row, name, revision, at in rows]


def _alike(*stores: Sequence[_Held]) -> Iterator[Mapping[int | str, _Held]]:
    """The cases of each store by what tells which are the same: their uids, since rows are given out again."""
    by_uid = all(each.uid is not None for held in stores for each in held)
    for held in stores:
        yield {each.uid if by_uid and each.uid is not None else each.row: each for each in held}


def _contents(held: Sequence[_Held]) -> Contents:
    last = max((each.state for each in held), default=None)
    return Contents(len(held), None if last is None else datetime.datetime.fromisoformat(last[1]))


def _failed(directory: Path, error: OSError) -> StoreUnavailableError:
    return StoreUnavailableError(
        f"The backup could not be put in place in {directory}: {reason(error)}. Nothing is lost. Check that the disk "
        "is connected, has room and allows writing, then start the app again."
    )
