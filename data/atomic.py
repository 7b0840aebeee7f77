"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

TEMPORARY = ".saving-"
"""How the names of files being written begin; a process that was killed may leave one."""

_NO_DIRECTORY_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES})


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` in the file at ``path``, replacing what was there, so that it survives a power cut on return.

    At every moment the path holds the whole old file (or none) or the whole new one. The file is readable by its owner
    only. It is written beside its place, since a replacement is atomic within one file system only, under a name that
    tells nothing of the case.

    Raises OSError, with the old file untouched and nothing left beside it, if the directory is missing or cannot be
    written, the disk is full, or (Windows) another program holds the file open.
    """
    handle, name = tempfile.mkstemp(prefix=TEMPORARY, suffix=".tmp", dir=path.parent)  # mode 0600 whatever the umask
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            sync_file(file.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):  # the first error is the one to report
            beside.unlink()
        raise
    sync_directory(path.parent)


def sync_file(handle: int) -> None:
    """Return when the open file is on the disk itself. Raises OSError if the disk refuses."""
    if sys.platform == "darwin":
        # There, fsync leaves the data in the drive's own cache.
        fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
    else:
        os.fsync(handle)


def sync_directory(directory: Path) -> None:
    """Return when names just created, replaced or removed in ``directory`` would survive a power cut.

    Windows has no such call (NTFS journals names by itself), and some network file systems refuse it; both are let be.
    Raises OSError if the disk fails.
    """
    if sys.platform == "win32":
        return
    handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_DIRECTORY_SYNC:
            raise
    finally:
        os.close(handle)
