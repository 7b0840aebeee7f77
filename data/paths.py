"""Where the files of one user live, and making that place private."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import platformdirs

from data.errors import StoreUnavailableError

APPLICATION = "safeguarding-review"

STORE = "store"
"""The directory with the encrypted database and its key file. It appears whole: where it is, there is a store."""

DATABASE = "cases.db"
KEYS = "keys.json"
KEYS_COPY = "keys-copy.json"
KEYS_NEXT = "keys-next.json"
"""The key file to come while the data key is being changed."""

DATABASE_NEXT = "cases-next.db"
LOCK = "store.lock"
BACKUPS = "backups"
SET_ASIDE = "set-aside"
"""Stores that a restored backup has replaced, damaged or not."""

RESTORED = f"{STORE}.restored"
"""A restored store, whole and verified, that is about to take its place."""

UNFINISHED = ".unfinished"
"""How the names of files and directories end that are not whole yet."""

GUESSES = "guesses.json"
SETTINGS = "settings.json"

_OURS = frozenset({STORE, RESTORED, f"{STORE}{UNFINISHED}", LOCK, BACKUPS, SET_ASIDE, GUESSES, SETTINGS})


def data_directory(override: Path | None = None) -> Path:
    """The directory for this user's data: ``override`` (``--data-dir``) or the platform's own.

    On Windows that is under LOCALAPPDATA, never the roaming profile, which would copy cases to a server at log-off.
    """
    if override is not None:
        return override.expanduser().absolute()
    return platformdirs.user_data_path(APPLICATION, appauthor=False, roaming=False)


def prepare_directory(directory: Path) -> None:
    """Make sure that ``directory`` exists and that nobody else can look into it.

    A directory that others may read is made private if it is empty or holds this program's files; a symbolic link,
    another user's directory, or one that is shared for other purposes is refused. On Windows, where the user's profile
    is private by inheritance, only its existence is seen to.

    Raises StoreUnavailableError if it is refused or cannot be made.
    """
    try:
        if directory.is_symlink():
            raise StoreUnavailableError(
                f"{directory} is a link to another place, so this app cannot tell who can read it. "
                "Name the folder itself."
            )
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        if sys.platform != "win32":
            _make_private(directory)
    except (FileExistsError, NotADirectoryError):
        raise StoreUnavailableError(f"{directory} is not a folder. Choose a folder for your cases.") from None
    except OSError as error:
        raise StoreUnavailableError(
            f"The folder for your cases, {directory}, cannot be used: {reason(error)}. "
            "Check that its disk is connected and that you may write there, or choose another folder."
        ) from error


def reason(error: OSError) -> str:
    """The operating system's own words for what failed, without the path: "No space left on device"."""
    return error.strerror or "the computer gave no reason"


def _make_private(directory: Path) -> None:
    if sys.platform == "win32":
        return
    found = directory.stat()
    if found.st_uid != os.geteuid():
        raise StoreUnavailableError(
            f"The folder {directory} belongs to another user of this computer. Choose a folder of your own."
        )
    beyond = directory.parent.stat().st_mode
    if beyond & stat.S_IWOTH and not beyond & stat.S_ISVTX:
        raise StoreUnavailableError(
            f"Anyone on this computer can replace the folder {directory}, because the folder that it is in is open to "
            "all. Choose a folder inside your own."
        )
    if not _open_to_others(found):
        return
    if not {each.name for each in directory.iterdir()} <= _OURS:
        raise StoreUnavailableError(
            f"Other people on this computer can look into the folder {directory}, and it holds other files too. "
            "Choose an empty folder for your cases."
        )
    directory.chmod(0o700)
    if _open_to_others(directory.stat()):
        raise StoreUnavailableError(
            f"The folder {directory} is on a disk that cannot keep it private. Choose a folder on another disk."
        )


def _open_to_others(found: os.stat_result) -> bool:
    return bool(stat.S_IMODE(found.st_mode) & (stat.S_IRWXG | stat.S_IRWXO))
