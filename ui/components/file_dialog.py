"""Choosing a file, in a dialog of our own process: it hides and locks with the window, and remembers nothing.

The system's own dialog would keep the file in the list of recent documents that anyone at the computer can open, and
the keys pressed in it would not count as a sign of life.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QDir, QSettings, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.shortcuts import bind

_KEPT_BY_QT = ("FileDialog/history", "FileDialog/lastVisited", "FileDialog/shortcuts")
"""What Qt writes to a readable file of the user (QtProject.conf) whenever a dialog ends: folders that were visited."""


@runtime_checkable
class _Hides(Protocol):
    """A window that can hide everything at once."""

    def hide_screen(self) -> None:
        """Cover everything."""


class FileDialog(QFileDialog):
    """A dialog over ``parent``, which goes when that does. Made and shown by the functions below."""

    def __init__(self, parent: QWidget, title: str, filters: Sequence[str], at: Path) -> None:
        super().__init__(parent, title)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)  # the page asks, where everyone meets the question
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setNameFilters(list(filters))
        self.setHistory([])
        self.setDirectory(QDir(str(at if at.is_dir() else at.parent)))
        window = parent.window()
        if isinstance(window, _Hides):
            bind("hide", window.hide_screen, self)
        self.destroyed.connect(_forget)


def choose_file(
    parent: QWidget, title: str, filters: Sequence[str], chosen: Callable[[Path], None], *, at: Path | None = None
) -> FileDialog:
    """Have somebody choose a file that is there; ``chosen`` is called with it, or never. ``at`` is where to begin."""
    dialog = FileDialog(parent, title, filters, at or Path.home())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, chosen)


def choose_target(
    parent: QWidget, title: str, filters: Sequence[str], chosen: Callable[[Path], None], *, at: Path
) -> FileDialog:
    """Have somebody choose where to write; ``at`` is what is proposed. A file may be there already: ask then."""
    dialog = FileDialog(parent, title, filters, at)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(at.suffix.removeprefix("."))
    dialog.selectFile(at.name)
    return _open(dialog, chosen)


def choose_folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> FileDialog:
    """Have somebody choose a folder that is there."""
    dialog = FileDialog(parent, title, (), Path.home())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _open(dialog, chosen)


def _open(dialog: FileDialog, chosen: Callable[[Path], None]) -> FileDialog:
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog


def _forget() -> None:
    """Take out again what Qt has written as the dialog ended."""
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    for key in _KEPT_BY_QT:
        settings.remove(key)
    settings.sync()
