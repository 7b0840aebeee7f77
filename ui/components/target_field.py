"""The place of a file that is to be written: typed or chosen, and checked before anything is done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui import texts
from ui.components.buttons import Button
from ui.components.card import CheckCard, narrow
from ui.components.error_summary import Problem
from ui.components.field import TextField
from ui.components.file_dialog import choose_target
from ui.targets import wrong_target


class TargetField(TextField):
    """A path, with a button for the dialog; and where a file is there already, a box to tick that replaces it.

    ``filters`` are for the dialog. ``store`` is the folder of the store, in which nothing else has a place; ``only_in``
    the one folder that the organisation allows, if it says so.
    """

    def __init__(
        self,
        proposed: Path,
        filters: Sequence[str],
        *,
        store: Path,
        only_in: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(texts.EXPORT_PATH, texts.EXPORT_PATH_HINT, parent=parent)
        self._filters = filters
        self._store = store
        self._only_in = only_in
        self.browse = Button(texts.EXPORT_BROWSE)
        self.browse.clicked.connect(self._browse)
        self.replace = CheckCard("replace", texts.EXPORT_REPLACE)
        self.replace.setSizePolicy(narrow(self.replace.sizePolicy()))
        self.replace.hide()
        self.column.add(self.browse, before=10)
        self.column.add(self.replace, before=10)
        self.edited.connect(self._ask_anew)
        self.set_value(str(proposed))

    @property
    def path(self) -> Path:
        """The place; to be used once `check` finds nothing wrong with it."""
        return Path(self.value).expanduser()

    def check(self) -> list[Problem]:
        """What has to be put right, shown beside the field as well; empty where the file can be written."""
        message = wrong_target(self.value, self._store, self._only_in, may_replace=self.replace.isChecked())
        if message == texts.EXPORT_EXISTS:
            self.replace.show()
        return self.refuse(message)

    def refuse(self, message: str) -> list[Problem]:
        """Show what is wrong with the place; nothing where the message is empty."""
        self.set_error(message)
        return [Problem(message, self.focus_target)] if message else []

    def _browse(self) -> None:
        choose_target(self, texts.EXPORT_PATH, self._filters, self._take, at=Path(self.value))

    def _take(self, path: Path) -> None:
        self.set_value(str(path))
        self._ask_anew()
        self.edited.emit()
        self.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_anew(self) -> None:
        """Another place: whether a file there may be replaced was not said of it."""
        self.replace.setChecked(False)
        self.replace.hide()
