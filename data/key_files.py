"""The key file of a store and the second copy beside it, so that one bad sector does not take every case with it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database

from data.atomic import sync_directory
from data.connection import open_database
from data.errors import StoreDamagedError, StoreUnavailableError
from data.keys import KeyFile
from data.paths import DATABASE, DATABASE_NEXT, KEYS, KEYS_COPY, KEYS_NEXT, reason
from data.slots import PassphraseSlot, Secret


@dataclass(frozen=True)
class OpenedFiles:
    """An open database with its data key and key file, and ``notice``: what to tell the person, empty if nothing."""

    database: Database
    data_key: bytearray
    keys: KeyFile
    notice: str = ""


def open_files(store: Path, secret: Secret) -> OpenedFiles:
    """Open the database in the directory ``store`` with what opens one of its key slots.

    A key file that is damaged or missing is put right from its copy, with a notice. A change of the data key that was
    cut short is finished or undone. A key file of the first format is written in the present one. Raises as
    ``KeyFile.read``, ``KeyFile.open_with`` and ``open_database``.
    """
    keys, notice = _read(store)
    data_key = keys.open_with(secret)
    try:
        database = open_database(store / DATABASE, data_key)
    except StoreDamagedError:
        if not (store / KEYS_NEXT).exists():
            raise
        keys = KeyFile.read(store / KEYS_NEXT)
        data_key = keys.open_with(secret)
        database = open_database(store / DATABASE, data_key)
    try:
        if keys.code is None and isinstance(secret, str):
            keys = _in_present_format(keys, data_key, secret)
        settle(store, keys)
    except BaseException:
        database.close()
        raise
    return OpenedFiles(database, data_key, keys, notice)


def write_keys(store: Path, keys: KeyFile) -> None:
    """Write the key file, then its copy; raises OSError as ``write_whole`` does.

    Once the first is written the change holds: where the copy cannot be written, the next opening does it.
    """
    keys.write(store / KEYS)
    with contextlib.suppress(OSError):
        keys.write(store / KEYS_COPY)
        (store / KEYS_NEXT).unlink(missing_ok=True)


def settle(store: Path, keys: KeyFile) -> None:
    """Make both copies be ``keys``, which opened the database, and remove what a change of key left behind.

    Raises StoreUnavailableError if the disk does not allow it.
    """
    content = keys.content()
    try:
        if _content(store / KEYS) != content or _content(store / KEYS_COPY) != content:
            keys.write(store / KEYS)
            keys.write(store / KEYS_COPY)
        for name in (KEYS_NEXT, DATABASE_NEXT, f"{DATABASE_NEXT}-journal"):
            (store / name).unlink(missing_ok=True)
        sync_directory(store)
    except OSError as error:
        raise StoreUnavailableError(
            f"The key file of your cases, {store / KEYS}, cannot be written: {reason(error)}. Check that its disk is "
            "connected, has room and allows writing, then try again."
        ) from error


def _read(store: Path) -> tuple[KeyFile, str]:
    try:
        return KeyFile.read(store / KEYS), ""
    except StoreDamagedError:
        try:
            keys = KeyFile.read(store / KEYS_COPY)
        except StoreDamagedError:
            keys = None
        if keys is None:
            raise
    return keys, (
        f"The key file of your cases, {store / KEYS}, was damaged or missing, and has been put right from its copy. "
        "Nothing is lost. The disk may be failing: make a backup on another disk, and tell your IT support."
    )


def _in_present_format(keys: KeyFile, data_key: bytearray, passphrase: str) -> KeyFile:
    slots = [
        PassphraseSlot.wrap(data_key, passphrase, slot.parameters)
        if isinstance(slot, PassphraseSlot) and slot.unwrap(passphrase) is not None
        else slot
        for slot in keys.slots
    ]
    if any(isinstance(slot, PassphraseSlot) and slot.made is None for slot in slots):
        return keys  # two passphrases: the other is unknown, and must go on opening the store
    return KeyFile.sealed(data_key, *slots)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
