"""Cases in one encrypted file, for a colleague or for another computer, and what to do once they are there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from data.cases import CaseStatus
from data.errors import StoreError
from data.preferences import Preferences
from data.store import Store
from data.transfer import SUFFIX, Written, mark_transferred, write_transfer
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.error_summary import Problem
from ui.components.field import TextField
from ui.components.passphrase_choice import PassphraseChoice
from ui.components.slot import Slot
from ui.components.steps import numbered
from ui.components.target_field import TargetField
from ui.components.text import Heading, Text
from ui.components.which_cases import WhichCases
from ui.pages.fingerprint import Fingerprint
from ui.pages.working_page import WorkingPage
from ui.permit import Permit
from ui.plurals import counted
from ui.targets import documents, ruled_folder


class SendPage(WorkingPage):
    """Which cases, for whom the file opens, and where it goes. The file appears whole or not at all.

    With a ``case_id`` it is that case alone. ``directory`` is where the store is. ``home`` asks for the list of cases.
    Raises StoreError.
    """

    home = Signal()

    def __init__(self, store: Store, directory: Path, preferences: Preferences, case_id: int | None = None) -> None:
        super().__init__(texts.SEND_TITLE, texts.SEND_WORKING, has_back=True)
        self._store = store
        self._sent: list[int] = []
        self.add(Text(texts.SEND_BODY))
        self.which: WhichCases | None = None
        if case_id is None:
            self.which = WhichCases(store)
            self.which.changed.connect(self.order)
            self.add(self.which, before=24)
        else:
            self._sent = [case_id]
            self.add(Text(_title_of(store, case_id), look="strong"))
        self.passphrase = PassphraseChoice(texts.SEND_PASSPHRASE, texts.SEND_PASSPHRASE_HINT, texts.SEND_AGAIN)
        self.add(self.passphrase, before=24)
        only_in = ruled_folder(preferences)
        proposed = (only_in or documents("")) / f"{texts.SEND_FILE_NAME}{SUFFIX}"
        self.target = TargetField(proposed, [texts.SEND_FILTER], store=directory, only_in=only_in)
        self.add(self.target, before=24)
        self.add_primary(texts.SEND_BUTTON).clicked.connect(self._write)
        self.add_status()
        self._after = Slot()
        self.add(self._after, before=24)

    def explain(self, error: StoreError) -> None:
        """Say why the file was not written."""
        self.show_problems(self.target.refuse(str(error)))

    def _write(self) -> None:
        problems = self.which.check() if self.which is not None else []
        problems += self.passphrase.check()
        problems += self.target.check()
        self.show_problems(problems)
        if problems:
            return
        store, path, secret, permit = self._store, self.target.path, self.passphrase.value, Permit()
        which, only = self.which, self._sent

        def write() -> tuple[list[int], Written]:
            chosen = only if which is None else which.case_ids()
            return chosen, write_transfer(store, chosen, path, [secret], permission=permit)

        self._after.show_only()
        self.run(write, self._written, permit=permit)

    def _written(self, done: tuple[list[int], Written]) -> None:
        self._sent, written = done
        self.passphrase.clear()
        title = counted(texts.SEND_DONE, written.cases)
        banner = Banner(title, texts.SEND_AT.format(path=written.path))
        for step in numbered(texts.SEND_STEPS):
            banner.column.add(step, before=10)
        banner.column.add(Text(texts.SEND_DIGEST, look="hint"), before=16)
        banner.column.add(Fingerprint(written.sha256))
        self.receiver = TextField(texts.TRANSFER_TO, texts.SEND_TO_HINT)
        self.record = Button(texts.SEND_RECORD)
        self.record.clicked.connect(self._record)
        heading = Heading(texts.TRANSFER_TITLE, look="subheading")
        self._after.show_only(banner, heading, Text(texts.SEND_RECORD_BODY), self.receiver, self.record)
        self.order()
        announce(banner, title)
        banner.heading.setFocus()
        self.reveal(self._after)

    def _record(self) -> None:
        to = self.receiver.value
        message = "" if to else texts.SEND_NO_RECEIVER
        try:
            if to:
                open_ones = [each for each in self._sent if self._store.load(each).status is not CaseStatus.TRANSFERRED]
                mark_transferred(self._store, open_ones, to)
        except StoreError as error:
            message = str(error)
        self.receiver.set_error(message)
        self.show_problems([Problem(message, self.receiver.focus_target)] if message else [])
        if message:
            return
        words = counted(texts.SEND_RECORDED, len(self._sent))
        banner = Banner(words, texts.SEND_RECORDED_BODY)
        home = Button(texts.GONE_HOME)
        home.clicked.connect(self.home)
        banner.column.add(home)
        self._after.show_only(banner)
        self.order()
        announce(banner, words)
        home.setFocus()


def _title_of(store: Store, case_id: int) -> str:
    reference = store.load(case_id).document.get("reference")
    return texts.CASE.format(reference=reference) if reference else texts.CASE_WITHOUT_REFERENCE
