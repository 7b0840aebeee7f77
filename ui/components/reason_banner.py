"""Asking why a finalised case is changed, above the page, while the change waits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from data.cases import CaseStatus
from ui import texts
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.field import TextField


class ReasonBanner(Banner):
    """``given`` carries the reason for the change; ``taken_back`` says that there is to be none.

    ``status`` is what became of the case before the change.
    """

    given = Signal(str)
    taken_back = Signal()

    def __init__(self, status: CaseStatus, parent: QWidget | None = None) -> None:
        self.body = texts.REASON_BODY["transferred" if status is CaseStatus.TRANSFERRED else "exported"]
        super().__init__(texts.REASON_TITLE, self.body, tone="must", parent=parent)
        self.keep, self.take_back = Button(texts.REASON_KEEP), Button(texts.REASON_TAKE_BACK)
        self.keep.clicked.connect(self._give)
        self.take_back.clicked.connect(self.taken_back)
        self.reason = TextField(texts.REASON_FIELD, texts.REASON_HINT, beside=(self.keep, self.take_back))
        self.reason.control.returnPressed.connect(self._give)
        self.column.add(self.reason, before=16)

    def _give(self) -> None:
        self.reason.set_error("" if self.reason.value else texts.REASON_EMPTY)
        if self.reason.value:
            self.given.emit(self.reason.value)
        else:
            self.reason.focus_target.setFocus()
