"""The recovery code: shown once, to be written down; and the way in with it when the passphrase is forgotten."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal

from data.errors import MistypedRecoveryCodeError, StoreError
from data.paths import reason
from data.recovery_code import RecoveryCode
from data.store import Store
from ui import texts
from ui.accessibility import announce
from ui.clipboard import copy_secret
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.error_summary import Problem
from ui.components.field import LongTextField, TextField
from ui.components.file_dialog import choose_target
from ui.components.page import Page
from ui.components.passphrase_choice import PassphraseChoice
from ui.components.row import Row
from ui.components.text import Text
from ui.pages.access import AccessPage
from ui.pages.working_page import WorkingPage
from ui.printed_code import write_code_page

_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", " ": "", "-": ""})


class RecoveryCodePage(Page):
    """The code, once. ``kept`` says that the person has it, and proved so; ``later`` that they have not written it."""

    kept = Signal()
    later = Signal()

    def __init__(self, code: RecoveryCode, today: Callable[[], datetime.date]) -> None:
        super().__init__(texts.CODE_TITLE)
        self._code = code
        self._today = today
        self.add(Text(texts.CODE_BODY))
        self.code = LongTextField(texts.CODE_FIELD, texts.CODE_HINT, lines=1)
        self.code.set_value(code.printed)
        self.code.control.setReadOnly(True)
        self.add(self.code)
        copy, save = Button(texts.CODE_COPY), Button(texts.CODE_SAVE)
        copy.clicked.connect(self._copy)
        save.clicked.connect(self._save)
        self.add(Row(copy, save))
        self._said = Text(look="hint")
        self._said.hide()
        self.add(self._said, before=8)
        self.add(Banner(texts.CODE_WARNING_TITLE, texts.CODE_WARNING_BODY))
        self.typed = TextField(texts.CODE_CONFIRM, texts.CODE_CONFIRM_HINT, characters=8)
        self.add(self.typed, before=24)
        self.add_primary(texts.CODE_KEPT).clicked.connect(self._confirm)
        later = LinkButton(texts.CODE_LATER)
        later.clicked.connect(self.later)
        self.add(later, before=12)

    def save_to(self, path: Path) -> None:
        """Write the page to be printed, and say what became of it."""
        if path.exists():
            self._say(texts.FILE_EXISTS)
            return
        try:
            write_code_page(path, self._code, self._today())
        except OSError as error:
            self._say(texts.CODE_SAVE_FAILED.format(reason=reason(error)))
        else:
            self._say(texts.CODE_SAVED.format(path=path))

    def _copy(self) -> None:
        copy_secret(self._code.printed)
        self._say(texts.CODE_COPIED)

    def _save(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = Path(folder or Path.home()) / f"{texts.CODE_FILE_NAME}.pdf"
        choose_target(self, texts.CODE_SAVE, [texts.EXPORT_FILTER], self.save_to, at=proposed)

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self._said, words)

    def _confirm(self) -> None:
        typed = self.typed.value.upper().translate(_READ_AS)
        last = self._code.printed.rpartition("-")[2]
        matches = typed in {last, self._code.symbols}
        message = "" if matches else texts.CODE_WRONG if typed else texts.CODE_EMPTY
        self.typed.set_error(message)
        self.show_problems([Problem(message, self.typed.focus_target)] if message else [])
        if not message:
            self.kept.emit()


class UseCodePage(AccessPage):
    """The way in with the recovery code. ``opened`` carries a store that wants a new passphrase."""

    def __init__(self, directory: Path) -> None:
        super().__init__(texts.USE_CODE_TITLE, texts.UNLOCK_WORKING, has_back=True)
        self._directory = directory
        self.add(Text(texts.USE_CODE_BODY))
        self.code = TextField(texts.CODE_FIELD, texts.USE_CODE_HINT)
        self.add(self.code, before=24)
        self.add_primary(texts.UNLOCK_BUTTON).clicked.connect(self._use)
        self.add(self.working)

    def focus_first(self) -> None:
        """There is one thing to do here, so typing can begin at once."""
        self.code.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def explain(self, error: StoreError) -> None:
        """Say what kept the store shut. What was typed stays: it is long, and the slip in it is short."""
        self._say(str(error))

    def _use(self) -> None:
        try:
            code = RecoveryCode.typed(self.code.value)
        except MistypedRecoveryCodeError as error:
            self._say(str(error) if self.code.value else texts.USE_CODE_EMPTY)
            return
        self._say("")
        directory = self._directory
        self.run(lambda: Store.unlock(directory, code), self.opened.emit)

    def _say(self, message: str) -> None:
        self.code.set_error(message)
        self.show_problems([Problem(message, self.code.focus_target)] if message else [])


class NewPassphrasePage(WorkingPage):
    """A new passphrase for a store that was opened without the old one. ``chosen`` carries the new one."""

    chosen = Signal(str)

    def __init__(self, store: Store) -> None:
        super().__init__(texts.NEW_PASSPHRASE_TITLE, texts.NEW_PASSPHRASE_WORKING)
        self._store = store
        self.add(Text(texts.NEW_PASSPHRASE_BODY))
        self.choice = PassphraseChoice(texts.NEW_PASSPHRASE_FIRST, texts.CREATE_HINT, texts.NEW_PASSPHRASE_AGAIN)
        self.add(self.choice, before=24)
        self.add_primary(texts.NEW_PASSPHRASE_BUTTON).clicked.connect(self._choose)
        self.add(self.working)

    def explain(self, error: StoreError) -> None:
        """Say why the passphrase was not taken."""
        self.choice.first.set_error(str(error))
        self.show_problems([Problem(str(error), self.choice.first.focus_target)])

    def _choose(self) -> None:
        problems = self.choice.check()
        self.show_problems(problems)
        if not problems:
            store, passphrase = self._store, self.choice.value
            self.run(lambda: store.keys.set_passphrase(passphrase), lambda _: self.chosen.emit(passphrase))
