"""Places to write a file to: which are proposed, and what is wrong with one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from data.preferences import Preferences
from ui import texts


def wrong_target(typed: str, store: Path, only_in: Path | None, *, may_replace: bool) -> str:
    """What is wrong with a place to write to, and what to do; empty where nothing is.

    ``store`` is the folder of the store, in which nothing else has a place; ``only_in`` the one that the organisation
    has set, if it has; ``may_replace`` whether a file that is there may be replaced.
    """
    if not typed:
        return texts.EXPORT_NO_PATH
    try:
        path = Path(typed).expanduser()
        return _wrong_folder(path, store, only_in) or _wrong_file(path, may_replace=may_replace)
    except (OSError, RuntimeError, ValueError) as error:  # a name that is too long, a home that is not known
        return texts.EXPORT_FAILED.format(reason=getattr(error, "strerror", None) or texts.NO_REASON)


def _wrong_folder(path: Path, store: Path, only_in: Path | None) -> str:
    if path.is_dir():
        return texts.EXPORT_IS_FOLDER
    if not path.is_absolute() or not path.parent.is_dir():
        return texts.EXPORT_NO_FOLDER
    if only_in is not None and path.parent.resolve() != only_in.resolve():
        return texts.EXPORT_ONLY_FOLDER.format(folder=only_in)
    return texts.EXPORT_IN_STORE if path.resolve().is_relative_to(store.resolve()) else ""


def _wrong_file(path: Path, *, may_replace: bool) -> str:
    if path.exists() and not path.is_file():  # a device, a pipe
        return texts.EXPORT_NO_FILE
    return texts.EXPORT_EXISTS if path.exists() and not may_replace else ""


def documents(last: str) -> Path:
    """The folder where the last file went, else the person's documents, else their home: the first that is there."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return next((Path(each) for each in (last, documents) if each and Path(each).is_dir()), Path.home())


def ruled_folder(preferences: Preferences) -> Path | None:
    """The only folder in which the organisation has files put, if it has set one. Raises StoreError."""
    ruled = preferences.in_force("export_folder")
    return Path(preferences.text("export_folder")) if ruled.locked and ruled.value else None
