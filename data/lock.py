"""One process at a time.

Two copies of the app over one store would each show what the other has already replaced. The lock is the operating
system's, on an open file, so that it ends with the process however that ends; the file itself stays and means nothing.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

from data.errors import StoreInUseError, StoreUnavailableError
from data.paths import reason

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD_BY_ANOTHER = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})


class StoreLock:
    """The right to use a store, from construction until ``release``.

    Raises StoreInUseError if another process, or another lock of this one, has it; StoreUnavailableError if the file
    cannot be made or its file system has no locks.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise _cannot_lock(path, error) from error
        try:
            _lock(self._handle)
        except OSError as error:
            self.release()
            if error.errno in _HELD_BY_ANOTHER:
                raise StoreInUseError(
                    "Your cases are already open in another window of this app. Use that one, or close it and "
                    "try again. If you see no such window, sign out of the computer and in again."
                ) from None
            raise _cannot_lock(path, error) from error

    def holds(self, path: Path) -> bool:
        """Whether the file at ``path`` is the one that is locked; not so where its disk went away and came back."""
        if self._handle is None:
            return False
        try:
            return os.path.samestat(os.fstat(self._handle), path.stat())
        except OSError:
            return False

    def release(self) -> None:
        """Let others in. Does nothing the second time."""
        if self._handle is not None:
            with contextlib.suppress(OSError):  # closing lets go even where the disk has gone
                os.close(self._handle)
            self._handle = None


def _cannot_lock(path: Path, error: OSError) -> StoreUnavailableError:
    return StoreUnavailableError(
        f"The folder for your cases, {path.parent}, cannot be used: {reason(error)}. Check that its disk is connected, "
        "has room and allows writing."
    )


if sys.platform == "win32":

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
