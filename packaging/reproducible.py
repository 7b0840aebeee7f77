"""What makes two builds of the same source the same byte for byte: fixed times, order, modes and owners."""

from __future__ import annotations

import gzip
import hashlib
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

HASH_SEED = "0"
"""For every Python that takes part in a build, since the order of a set goes into what it writes."""


def environment(date: int) -> dict[str, str]:
    """The environment for the programs that a build calls."""
    return dict(os.environ) | {
        "SOURCE_DATE_EPOCH": str(date), "PYTHONHASHSEED": HASH_SEED, "TZ": "UTC", "LC_ALL": "C.UTF-8",
    }  # fmt: skip


def files_below(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file and link below ``folder``, in the order of its name with ``/`` between the parts."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if not _is_folder(path)}
    return iter(sorted(found.items()))


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def digest_of(folder: Path) -> str:
    """One SHA-256 over the names, the permissions and the content of all files below ``folder``."""
    whole = hashlib.sha256()
    for name, path in files_below(folder):
        content = path.readlink().as_posix().encode() if path.is_symlink() else path.read_bytes()
        runs = "" if path.is_symlink() else f"{path.stat().st_mode & 0o111:o}"
        whole.update(f"{name}\0{runs}\0{hashlib.sha256(content).hexdigest()}\n".encode())
    return whole.hexdigest()


def size_of(folder: Path) -> int:
    """Bytes of all files below ``folder``."""
    return sum(path.lstat().st_size for _, path in files_below(folder))


def settle(folder: Path, date: int) -> None:
    """Give every file and folder the same time, and the permissions of a system's own files."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o111 else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)
    folder.chmod(0o755)
    os.utime(folder, (date, date))


def tar_gz(folder: Path, target: Path, top: str, date: int) -> None:
    """Write everything below ``folder`` into ``target`` under the folder ``top``, owned by root."""
    paths = sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", 6, file, mtime=date) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        archive.addfile(_owned_by_root(archive.gettarinfo(folder, top), date))
        for path in paths:
            name = f"{top}/{path.relative_to(folder).as_posix()}"
            entry = _owned_by_root(archive.gettarinfo(path, name), date)
            if entry.isreg():
                with path.open("rb") as content:
                    archive.addfile(entry, content)
            else:
                archive.addfile(entry)


def _owned_by_root(entry: tarfile.TarInfo, date: int) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = date
    entry.mode = 0o755 if entry.isdir() or entry.mode & 0o111 else 0o644
    return entry
