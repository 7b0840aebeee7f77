"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import tempfile
import time
from pathlib import Path

if sys.platform == "darwin":
    import fcntl

TEMPORARY = ".saving-"
"""How the names of files being written begin; a process that was killed may leave one."""

_SURELY_DEAD_SECONDS = 3600.0
_NO_NAMELESS_FILES = frozenset({errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL, errno.ENOENT})
"""What is said where there are none; a directory that is missing is then met, and said, on the other way."""

_NO_DIRECTORY_SYNC = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EACCES})
_NO_LINKS = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOTSUP, errno.ENOSYS, errno.EACCES, errno.EMLINK})
"""What is said where a file can have one name only; a directory that cannot be written is then met the other way."""


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` in the file at ``path``, replacing what was there, so that it survives a power cut on return.

    At every moment the path holds the whole old file (or none) or the whole new one. The file is readable by its owner
    only. It is written in the same directory, since a replacement is atomic within one file system only. On Linux it
    has no name until it is whole, so that a process that is killed while writing leaves nothing; elsewhere, and on a
    file system without such files, it is written under a name that tells nothing of the case, and a leftover is removed
    by the next file written there an hour later.

    Raises OSError, with the old file untouched and nothing left beside it, if the directory is missing or cannot be
    written, the disk is full, or (Windows) another program holds the file open.
    """
    _remove_leftovers(path.parent)
    handle = _open_nameless(path.parent)
    if handle is None:
        beside = _write_beside(path.parent, content)
    else:
        # A name cannot be given over the head of another, so the whole file has a name of its own for an instant.
        beside = path.parent / f"{TEMPORARY}{os.urandom(8).hex()}.tmp"
        _write_nameless(handle, beside, content)
    _replace(beside, path)
    sync_directory(path.parent)


def write_new(path: Path, content: bytes) -> None:
    """As ``write_whole``, but only where there is nothing at ``path``: of several who write to it at once, one does.

    Raises FileExistsError, with what is there untouched, if there is anything of that name, be it a link that leads
    nowhere; otherwise OSError as ``write_whole``. On a file system where a file can have one name only (FAT, some
    network shares), other than on Windows, the path holds an empty file for the instant before it holds the whole one.
    """
    _remove_leftovers(path.parent)
    handle = _open_nameless(path.parent)
    if handle is None:
        _move_to_new(_write_beside(path.parent, content), path)
    else:
        _write_nameless(handle, path, content)
    sync_directory(path.parent)


def _open_nameless(directory: Path) -> int | None:
    """A new file without a name in the directory; None where the system or the file system has none."""
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.open(directory, flag | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    except OSError as error:
        if error.errno in _NO_NAMELESS_FILES:
            return None
        raise


def _write_nameless(handle: int, path: Path, content: bytes) -> None:
    """Fill the file and give it its name, at which there may be nothing."""
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fchmod(file.fileno(), 0o600)  # whatever the umask
        sync_file(file.fileno())
        nameless = f"/proc/self/fd/{file.fileno()}"
        directory = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.link(nameless, path.name, dst_dir_fd=directory, follow_symlinks=True)  # with it, `linkat` is called
        finally:
            os.close(directory)


def _write_beside(directory: Path, content: bytes) -> Path:
    """A file in the directory under a name that tells nothing."""
    handle, name = tempfile.mkstemp(prefix=TEMPORARY, suffix=".tmp", dir=directory)  # mode 0600 whatever the umask
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            sync_file(file.fileno())
    except BaseException:
        _forget(beside)
        raise
    return beside


def _replace(beside: Path, path: Path) -> None:
    try:
        beside.replace(path)
    except BaseException:
        _forget(beside)
        raise


def _move_to_new(beside: Path, path: Path) -> None:
    try:
        if sys.platform == "win32":
            beside.rename(path)  # which there fails where the name is taken
            return
        try:
            os.link(beside, path)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            _move_to_claimed(beside, path)
    finally:
        _forget(beside)


def _move_to_claimed(beside: Path, path: Path) -> None:
    path.touch(mode=0o600, exist_ok=False)
    try:
        beside.replace(path)
    except BaseException:
        _forget(path)
        raise


def _forget(path: Path) -> None:
    with contextlib.suppress(OSError):  # the first error is the one to report
        path.unlink()


def _remove_leftovers(directory: Path) -> None:
    """Remove what processes that were killed an hour ago or earlier left half written."""
    with contextlib.suppress(OSError):
        for stray in directory.glob(f"{TEMPORARY}*.tmp"):
            if time.time() - stray.stat().st_mtime > _SURELY_DEAD_SECONDS:
                stray.unlink()


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
