"""Choosing a passphrase: typed twice, with how strong it is shown while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from data.errors import WeakPassphraseError
from data.passphrase import Strength, StrengthLevel, check_passphrase, strength
from ui import texts
from ui.accessibility import announce
from ui.components.column import Column
from ui.components.error_summary import Problem
from ui.components.field import PassphraseField
from ui.components.text import Text

_PAUSE = 300
"""Milliseconds without a key before the strength is judged and said."""

_LEVELS = (StrengthLevel.REFUSED, StrengthLevel.FAIR, StrengthLevel.GOOD, StrengthLevel.STRONG)


class PassphraseChoice(QWidget):
    """Two fields and a line between them. Why a passphrase is refused is said before the button is pressed."""

    def __init__(self, first: str, hint: str, again: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = Column(self, space=24)
        self.first = PassphraseField(first, hint)
        self.again = PassphraseField(again)
        self._bar = QProgressBar()
        self._bar.setRange(0, len(_LEVELS))
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(400)
        self._said = Text(look="hint")
        column.add(self.first)
        column.add(self._bar, before=12)
        column.add(self._said, before=6)
        column.add(self.again)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._judge)
        self.first.edited.connect(self._pause.start)
        self._show(None)

    @property
    def value(self) -> str:
        """What was typed first, exactly."""
        return self.first.value

    def check(self) -> list[Problem]:
        """What has to be put right, shown beside each field as well; empty where the passphrase can be taken."""
        problems = self._problems()
        for field in (self.first, self.again):
            field.set_error(next((each.message for each in problems if each.target is field.focus_target), ""))
        return problems

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
        self._show(None)

    def _problems(self) -> list[Problem]:
        if not self.first.value:
            return [Problem(texts.CREATE_EMPTY, self.first.focus_target)]
        try:
            check_passphrase(self.first.value)
        except WeakPassphraseError as error:
            return [Problem(str(error), self.first.focus_target)]
        if self.again.value != self.first.value:
            return [Problem(texts.CREATE_DIFFERENT, self.again.focus_target)]
        return []

    def _judge(self) -> None:
        self._show(strength(self.first.value) if self.first.value else None)
        if self.first.value:
            announce(self._said, self._said.text())

    def _show(self, found: Strength | None) -> None:
        self._said.setVisible(found is not None)
        self._bar.setVisible(found is not None)
        if found is None:
            return
        words = texts.STRENGTH[found.level.value].format(problem=found.problem).strip()
        self._said.setText(words)
        self._bar.setValue(_LEVELS.index(found.level) + 1)
        self._bar.setAccessibleName(texts.STRENGTH_NAME)
        self._bar.setAccessibleDescription(words)
