"""Cases from a file: what is in it, which are here already, and importing them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from data.errors import StoreError
from data.incoming import (
    Choice,
    Incoming,
    TakenIn,
    import_case_file,
    import_transfer,
    inspect_case_file,
    inspect_transfer,
)
from data.paths import reason
from data.recovery_code import RecoveryCode
from data.sealed import TransferError
from data.store import Store
from data.transfer import SUFFIX
from logic.case_file import CaseFileError
from logic.pack import Option
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.choices import Choices
from ui.components.error_summary import Problem
from ui.components.field import PassphraseField, TextField
from ui.components.file_dialog import choose_file
from ui.components.slot import Slot
from ui.components.text import Heading, Rule, Text
from ui.pages.working_page import WorkingPage
from ui.plurals import counted
from ui.times import moment_in_words

T = TypeVar("T")

_NO_BREAK = "\u00a0"
_LONGEST_CASE_FILE = 64 * 1024 * 1024


class ImportPage(WorkingPage):
    """A transfer file or a JSON case file. Nothing is taken in before it was looked at, and all of it or nothing."""

    home = Signal()

    def __init__(self, store: Store, now: Callable[[], datetime.datetime]) -> None:
        super().__init__(texts.IMPORT_TITLE, texts.IMPORT_READING, has_back=True)
        self._store = store
        self._now = now
        self.add(Text(texts.IMPORT_BODY))
        self.path = TextField(texts.IMPORT_PATH, texts.IMPORT_PATH_HINT)
        browse = Button(texts.IMPORT_BROWSE)
        browse.clicked.connect(self._browse)
        self.path.column.add(browse, before=10)
        self.path.edited.connect(self._path_changed)
        self.add(self.path, before=24)
        self.passphrase = PassphraseField(texts.IMPORT_PASSPHRASE, texts.IMPORT_PASSPHRASE_HINT)
        self.add(self.passphrase, before=24)
        self.look = self.add_primary(texts.IMPORT_LOOK)
        self.look.clicked.connect(self._look)
        self.add(self.working)
        self._found = Slot()
        self.add(self._found, before=24)
        self.choices: dict[int, Choices] = {}
        self.take: Button | None = None
        self._new = 0
        self._path_changed()

    def choose(self, path: Path) -> None:
        """Take this file."""
        self.path.set_value(str(path))
        self._path_changed()

    def explain(self, error: StoreError) -> None:
        """Say why the file was not taken."""
        field = self.passphrase if isinstance(error, TransferError) and self._is_transfer else self.path
        field.set_error(str(error))
        self.show_problems([Problem(str(error), field.focus_target)])

    @property
    def _is_transfer(self) -> bool:
        return self.path.value.casefold().endswith(SUFFIX)

    def _path_changed(self) -> None:
        self.passphrase.setVisible(self._is_transfer)
        self._found.show_only()
        self.look.set_look("primary")
        self.choices = {}

    def _browse(self) -> None:
        choose_file(self, texts.IMPORT_BROWSE, texts.IMPORT_FILTERS, self.choose)

    def _opener(self) -> str | RecoveryCode:
        try:
            return RecoveryCode.typed(self.passphrase.value)
        except StoreError:
            return self.passphrase.value

    def _look(self) -> None:
        missing: list[tuple[TextField | PassphraseField, str]]
        missing = [] if self.path.value else [(self.path, texts.IMPORT_PATH_EMPTY)]
        if self._is_transfer and not self.passphrase.value:
            missing.append((self.passphrase, texts.IMPORT_PASSPHRASE_EMPTY))
        for field in (self.path, self.passphrase):
            field.set_error(next((message for each, message in missing if each is field), ""))
        self.show_problems([Problem(message, field.focus_target) for field, message in missing])
        if missing:
            return
        store, path, opener = self._store, Path(self.path.value).expanduser(), self._opener()
        if self._is_transfer:
            self.run(lambda: inspect_transfer(store, path, opener), self._show)
        else:
            today = self._today()
            self.run(
                lambda: [_of_case_file(lambda content: inspect_case_file(store, content, today=today), path)],
                self._show,
            )

    def _show(self, found: Sequence[Incoming]) -> None:
        self.choices = {}
        heading = Heading(counted(texts.IMPORT_HOLDS, len(found)), look="subheading")
        heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        parts: list[QWidget] = [heading]
        for case in found:
            title = texts.CASE_LINE.format(
                reference=case.reference or texts.NO_REFERENCE, person=case.subject or texts.NO_NAME
            )
            parts += [Rule(), Text(title, look="strong")]
            if case.duplicate is None:
                parts.append(Text(texts.IMPORT_NEW))
                continue
            changed = moment_in_words(case.duplicate.changed_at, self._now()).replace(" ", _NO_BREAK)
            parts.append(Text(texts.IMPORT_LIKENESS[case.duplicate.likeness.value].format(when=changed)))
            options = [
                Option(each, texts.IMPORT_CHOICES[each], texts.IMPORT_CHOICE_HINTS[each])
                for each in (Choice.SKIP.value, Choice.KEEP_BOTH.value, Choice.REPLACE.value)
            ]
            asked = texts.IMPORT_WHAT.format(number=case.number) if len(found) > 1 else texts.IMPORT_WHAT_ALONE
            choice = Choices(asked, options)
            choice.set_value(Choice.SKIP.value)
            choice.edited.connect(self._say_how_many)
            self.choices[case.number] = choice
            parts.append(choice)
        self.take = Button("", look="primary")
        self.take.clicked.connect(self._take_in)
        self._new = sum(case.duplicate is None for case in found)
        self._say_how_many()
        self.look.set_look("secondary")  # what the page is for now is below
        self._found.show_only(*parts)
        self._found.add(self.take, before=32)
        self.order()
        announce(self._found, heading.text())
        heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(self._found)

    def _say_how_many(self) -> None:
        """Let the button say what it does: as long as every case is to be left out, it imports none."""
        count = self._new + sum(choice.value != Choice.SKIP.value for choice in self.choices.values())
        if self.take is not None:
            self.take.setText(counted(texts.IMPORT_BUTTON, count) if count else texts.IMPORT_BUTTON_NONE)

    def _take_in(self) -> None:
        store, path, opener, today = self._store, Path(self.path.value).expanduser(), self._opener(), self._today()
        chosen = {number: Choice(str(each.value)) for number, each in self.choices.items()}
        if self._is_transfer:
            self.run(lambda: import_transfer(store, path, opener, chosen), self._taken, texts.IMPORT_TAKING)
        else:
            choice = chosen.get(1, Choice.SKIP)
            self.run(
                lambda: [
                    _of_case_file(lambda content: import_case_file(store, content, today=today, choice=choice), path)
                ],
                self._taken,
                texts.IMPORT_TAKING,
            )

    def _taken(self, taken: Sequence[TakenIn]) -> None:
        count = sum(each.case_id is not None for each in taken)
        broken = sum(not each.history_is_whole for each in taken)
        lines = [counted(texts.IMPORT_DONE, count) if count else texts.IMPORT_DONE_NONE]
        lines += [counted(texts.IMPORT_BROKEN, broken)] if broken else []
        banner = Banner(texts.IMPORT_DONE_TITLE, *lines, tone="must" if broken else "notice")
        home = Button(texts.GONE_HOME)
        home.clicked.connect(self.home)
        banner.column.add(home)
        self.choices = {}
        self._found.show_only(banner)
        self.order()
        announce(banner, " ".join(lines))
        home.setFocus()
        self.reveal(banner)

    def _today(self) -> datetime.date:
        return self._now().astimezone().date()


def _of_case_file(work: Callable[[bytes], T], path: Path) -> T:
    """What ``work`` makes of a case file. Raises TransferError, in words, where it cannot be read or is none."""
    try:
        with path.open("rb") as file:
            return work(file.read(_LONGEST_CASE_FILE))
    except OSError as error:
        raise TransferError(texts.IMPORT_UNREADABLE.format(reason=reason(error))) from error
    except CaseFileError as error:
        raise TransferError(texts.IMPORT_NO_CASE.format(reason=error)) from error
