"""Whether there is a store, found out without loading what it takes to open one."""

from __future__ import annotations

import os
from pathlib import Path

from data.errors import StoreUnavailableError
from data.paths import RESTORED, STORE, reason


def store_exists(directory: Path) -> bool:
    """Whether there is a store in ``directory``.

    Raises StoreUnavailableError where that cannot be found out, so that nobody is offered a new, empty store because a
    disk is slow to appear or a folder may not be read.
    """
    try:
        return any(is_there(directory / name) for name in (STORE, RESTORED))
    except OSError as error:
        raise unreadable(directory, error) from error


def unreadable(directory: Path, error: OSError) -> StoreUnavailableError:
    """The error for a folder of which nobody can tell whether there is a store in it."""
    return StoreUnavailableError(
        f"The folder for your cases, {directory}, cannot be read: {reason(error)}. Check that its disk is "
        "connected and that you may read it."
    )


def is_there(path: Path) -> bool:
    """Whether there is anything of this name. Raises OSError where that cannot be found out."""
    try:
        os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True
