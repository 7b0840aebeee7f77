"""Making a store, and getting an existing one ready: what killed processes left, damage, earlier versions."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from typing import Final

from sqlite_utils.migrations import Migrations

from data import migrations as schema
from data.atomic import TEMPORARY, sync_directory
from data.authority_key import AuthorityPublicKey
from data.backup import BEFORE_MIGRATION, back_up, sweep
from data.connection import check_undamaged, create_database, open_database, plain_errors
from data.errors import StoreUnavailableError, WrongPassphraseError
from data.guesses import count_wrong_guess, forget_wrong_guesses, refuse_if_too_soon
from data.key_files import OpenedFiles, open_files, write_keys
from data.keys import KeyFile, new_data_key, wipe
from data.lock import StoreLock
from data.paths import BACKUPS, DATABASE, STORE, UNFINISHED, prepare_directory, reason
from data.restore import finish_restoring
from data.session import Clock, Session
from data.slots import Argon2Parameters, AuthoritySlot, PassphraseSlot, Secret, Slot

_BUILDING: Final = f"{STORE}{UNFINISHED}"
_CHECKED_AT_OPENING: Final = 64 * 1024 * 1024
"""Bytes up to which a database is read through at every opening: under half a second. A larger one is read through with
the first backup after the opening. Until then damage shows when the damaged page is read; it never yields wrong data,
since each page carries an authentication code."""


def build(
    directory: Path, passphrase: str, cost: Argon2Parameters | None, authority: AuthorityPublicKey | None
) -> OpenedFiles:
    """Make the store under another name, and give it its own once it is whole and on the disk; then open it."""
    data_key = new_data_key()
    slots: list[Slot] = [
        PassphraseSlot.wrap_as_dear_as_bearable(data_key, passphrase)
        if cost is None
        else PassphraseSlot.wrap(data_key, passphrase, cost)
    ]
    if authority is not None:
        slots.append(AuthoritySlot.wrap(data_key, authority))
    keys = KeyFile.sealed(data_key, *slots)
    building = directory / _BUILDING
    try:
        if building.exists():
            shutil.rmtree(building)  # left by a process that was killed here; no case was ever in it
        building.mkdir(mode=0o700)
        write_keys(building, keys)
        database = create_database(building / DATABASE, data_key)
        try:
            schema.apply(database, building / DATABASE, schema.MIGRATIONS)
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
    return OpenedFiles(open_database(directory / STORE / DATABASE, data_key), data_key, keys)


def open_session(directory: Path, secret: Secret, lock: StoreLock, clock: Clock, migrations: Migrations) -> Session:
    """Open the store in ``directory``, on which the caller has the ``lock``. Raises as ``Store.unlock``."""
    finish_restoring(directory, clock())
    _sweep(directory)
    opened = _open(directory, secret, clock)
    try:
        path = directory / STORE / DATABASE
        with plain_errors(path):
            small = path.stat().st_size <= _CHECKED_AT_OPENING
        if small:
            check_undamaged(opened.database, path)
        waiting = schema.unapplied(opened.database, path, migrations)
        if waiting:
            _back_up_before(waiting[0], directory, opened, clock)
            schema.apply(opened.database, path, migrations)
    except BaseException:
        opened.database.close()
        wipe(opened.data_key)
        raise
    return Session(directory, opened, lock, clock, recovered=not isinstance(secret, str), checked=small)


def _open(directory: Path, secret: Secret, clock: Clock) -> OpenedFiles:
    if not isinstance(secret, str):  # nobody guesses a recovery code or a private key
        return open_files(directory / STORE, secret)
    refuse_if_too_soon(directory, clock())
    try:
        opened = open_files(directory / STORE, secret)
    except WrongPassphraseError:
        count_wrong_guess(directory, clock())
        raise
    forget_wrong_guesses(directory)
    return opened


def _back_up_before(migration: str, directory: Path, opened: OpenedFiles, clock: Clock) -> None:
    backups, path = directory / BACKUPS, directory / STORE / DATABASE
    prepare_directory(backups)
    try:
        back_up(
            opened.database,
            path,
            opened.keys,
            opened.data_key,
            folder=backups,
            why=f"{BEFORE_MIGRATION}{migration}",
            now=clock(),
        )
    except StoreUnavailableError as error:
        raise StoreUnavailableError(
            f"Your cases must be brought up to date for this version of the app, and a backup comes first. {error}"
        ) from error


def _sweep(directory: Path) -> None:
    """Remove what killed processes left half written: encrypted or wrapped, so no leak, but of no use."""
    with contextlib.suppress(OSError):  # a disk that fails is met again, and reported, when the store is read
        for stray in (*directory.glob(f"{TEMPORARY}*"), *(directory / STORE).glob(f"{TEMPORARY}*")):
            stray.unlink()
    sweep(directory)
    sweep(directory / BACKUPS)
