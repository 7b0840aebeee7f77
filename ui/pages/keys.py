"""Who can open the cases: the ways in, a new passphrase, a new recovery code, and taking one away."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Collection

from PySide6.QtCore import Signal

from data.errors import StoreError
from data.slots import AuthoritySlot, PassphraseSlot, RecoveryCodeSlot
from data.store import Store
from logic.dates import day_in_words
from ui import texts
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.error_summary import Problem
from ui.components.field import PassphraseField
from ui.components.page import Page
from ui.components.passphrase_choice import PassphraseChoice
from ui.components.row import Row
from ui.components.summary import SummaryRow
from ui.components.text import Heading, Text
from ui.pages.working_page import WorkingPage


class KeysPage(Page):
    """The ways in, each with what can be done about it.

    ``change`` asks for a new passphrase, ``new_code`` for a new recovery code, ``remove`` carries the kind of way to
    take away.
    """

    change = Signal()
    new_code = Signal()
    remove = Signal(str)

    def __init__(self, store: Store) -> None:
        super().__init__(texts.KEYS_TITLE, has_back=True)
        held = {each.kind: each for each in store.keys.slots()}
        has_code = RecoveryCodeSlot.KIND in held
        if not has_code:
            self._add_first_code(held.keys())
        self.add(Text(texts.KEYS_BODY if len(held) > 1 else texts.KEYS_BODY_ONE))
        self.add(Heading(texts.KEYS_WAYS, look="subheading"), before=24)
        for kind, slot in held.items():
            title = texts.KEY_KINDS.get(kind, texts.KEY_OTHER)
            made = texts.KEY_MADE.format(day=_day(slot.made)) if slot.made else texts.KEY_MADE_UNKNOWN
            fingerprint = texts.KEY_FINGERPRINT.format(fingerprint=slot.fingerprint) if slot.fingerprint else ""
            removable = kind not in {PassphraseSlot.KIND, AuthoritySlot.KIND}
            link = LinkButton(texts.KEY_REMOVE, name=texts.KEY_REMOVE_NAME.format(what=title)) if removable else None
            if link is not None:
                link.clicked.connect(lambda _checked=False, kind=kind: self.remove.emit(kind))
            self.add(SummaryRow(title, made, fingerprint, link=link), before=4)
        if not has_code:
            change = Button(texts.CHANGE_PASSPHRASE_TITLE)
            change.clicked.connect(self.change)
            self.add(change, before=32)
            return
        self.primary = Button(texts.CHANGE_PASSPHRASE_TITLE, look="primary")
        self.primary.clicked.connect(self.change)
        code = Button(texts.NEW_CODE_TITLE)
        code.clicked.connect(self.new_code)
        self.add(Row(self.primary, code), before=32)

    def _add_first_code(self, held: Collection[str]) -> None:
        """Say first what a forgotten passphrase would mean, with what helps against it."""
        others = set(held) - {PassphraseSlot.KIND}
        lost = [] if others else [texts.KEYS_NO_CODE]
        banner = Banner(
            texts.KEYS_NO_CODE_TITLE, *([texts.KEYS_NO_CODE_AUTHORITY] if others == {AuthoritySlot.KIND} else lost)
        )
        self.primary = Button(texts.FIRST_CODE_TITLE, look="primary")
        self.primary.clicked.connect(self.new_code)
        banner.column.add(self.primary, before=12)
        self.add(banner)


class ChangePassphrasePage(WorkingPage):
    """The old passphrase, and the new one twice. ``done`` is emitted when it was changed."""

    done = Signal()

    def __init__(self, store: Store) -> None:
        super().__init__(texts.CHANGE_PASSPHRASE_TITLE, texts.NEW_PASSPHRASE_WORKING, has_back=True)
        self._store = store
        self.add(Text(texts.CHANGE_PASSPHRASE_BODY))
        self.old = PassphraseField(texts.PRESENT_PASSPHRASE)
        self.add(self.old, before=24)
        self.choice = PassphraseChoice(texts.NEW_PASSPHRASE_FIRST, texts.CREATE_HINT, texts.NEW_PASSPHRASE_AGAIN)
        self.add(self.choice, before=24)
        self.add_primary(texts.NEW_PASSPHRASE_BUTTON).clicked.connect(self._change)
        self.add(self.working)

    def explain(self, error: StoreError) -> None:
        """Say why it was not changed."""
        self.old.set_error(str(error))
        self.show_problems([Problem(str(error), self.old.focus_target)])

    def _change(self) -> None:
        message = "" if self.old.value else texts.PRESENT_EMPTY
        self.old.set_error(message)
        problems = [Problem(message, self.old.focus_target)] if message else []
        problems += self.choice.check()
        self.show_problems(problems)
        if not problems:
            store, old, new = self._store, self.old.value, self.choice.value
            self.run(lambda: store.change_passphrase(old, new), lambda _: self.done.emit())


class WithPassphrasePage(WorkingPage):
    """Something that wants the passphrase once more. ``done`` carries what came of it."""

    done = Signal(object)

    def __init__(
        self, title: str, body: str, button: str, work: Callable[[str], object], *, warns: bool = False
    ) -> None:
        super().__init__(title, texts.KEYS_WORKING, has_back=True)
        self._do = work
        self.add(Text(body))
        self.passphrase = PassphraseField(texts.PRESENT_PASSPHRASE)
        self.add(self.passphrase, before=24)
        primary = self.add_primary(button)
        if warns:
            primary.set_look("warning")
        primary.clicked.connect(self._start)
        self.add(self.working)

    def explain(self, error: StoreError) -> None:
        """Say why it was not done."""
        self.passphrase.set_error(str(error))
        self.show_problems([Problem(str(error), self.passphrase.focus_target)])

    def _start(self) -> None:
        message = "" if self.passphrase.value else texts.PRESENT_EMPTY
        self.passphrase.set_error(message)
        self.show_problems([Problem(message, self.passphrase.focus_target)] if message else [])
        if not message:
            work, passphrase = self._do, self.passphrase.value
            self.run(lambda: work(passphrase), self.done.emit)


def _day(made: str) -> str:
    return day_in_words(datetime.date.fromisoformat(made[:10]))
