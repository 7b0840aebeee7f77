"""What becomes of a case: sent back, handed over, on legal hold, removed with a receipt."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from data import history, lifecycle, purge
from data.cases import CaseStatus
from data.errors import StoreError
from data.purge import REASONS, Purged, Reason
from logic.dates import day_in_words
from logic.pack import Option
from ui import texts
from ui.accessibility import announce
from ui.background import Background
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.card import CheckCard, narrow
from ui.components.choices import Choices
from ui.components.column import Column
from ui.components.error_summary import Problem
from ui.components.expander import Expander
from ui.components.field import Field, TextField
from ui.components.page import Page
from ui.components.row import Row
from ui.components.slot import Slot
from ui.components.text import Text
from ui.components.working import Working
from ui.pages.case_page import CasePage
from ui.places import KEEPING, Place
from ui.plurals import counted


class KeepingPage(CasePage):
    """The steps that the life of a case allows now. ``removed`` carries what the store says of a removal.

    ``sends`` asks for a file with this case for somebody else.
    """

    removed = Signal(object)
    sends = Signal()

    def __init__(self, session: CaseSession) -> None:
        super().__init__(session, Place(KEEPING), texts.KEEPING_TITLE)
        self._status = Text(look="strong")
        self.add(self._status)
        self._status_why = Text(look="secondary")
        self.add(self._status_why, before=4)
        self._held = Slot()
        self.add(self._held)
        self.note = TextField(texts.KEEPING_NOTE, texts.KEEPING_NOTE_HINT)
        self.receiver = TextField(texts.TRANSFER_TO, texts.TRANSFER_TO_HINT)
        self.returned, self.transferred = Button(texts.KEEPING_RETURNED), Button(texts.KEEPING_TRANSFERRED)
        self.hold, self.release = Button(texts.KEEPING_HOLD), Button(texts.KEEPING_RELEASE)
        self._hold_hint = Text(texts.KEEPING_HOLD_HINT)
        self.hold.setAccessibleDescription(texts.KEEPING_HOLD_HINT)
        for button, field, step in (
            (self.returned, self.note, lambda note: self._move(CaseStatus.RETURNED, note)),
            (self.transferred, self.receiver, lambda to: self._move(CaseStatus.TRANSFERRED, to)),
            (self.hold, self.note, lambda note: lifecycle.hold(session.store, session.id, note)),
            (self.release, self.note, lambda note: lifecycle.release(session.store, session.id, note)),
        ):
            button.clicked.connect(lambda _checked=False, field=field, step=step: self._do(step, field))
        self.add(self._hold_hint, before=24)
        self.add(self.note)
        self.add(Row(self.returned, self.hold, self.release))
        self.add(self.receiver, before=32)
        self.add(self.transferred)
        self._said = Slot()
        self.add(self._said)
        send = LinkButton(texts.SEND_THIS)
        send.clicked.connect(self.sends)
        self.add(send, before=24)
        self.removal = Expander(texts.REMOVE_TITLE, fill=self._fill_removal)
        self.add(self.removal, before=32)
        self.working = Working(texts.REMOVE_WORKING)
        self.add(self.working)
        self._show()

    def _show(self) -> None:
        try:
            stored = self.session.store.load(self.session.id)
            moved = self._moved_here(stored.status)
        except StoreError as error:
            self._trouble(texts.FILES_TROUBLE, error)
            return
        self.session.status, self.session.is_closed = stored.status, stored.is_closed
        self._status.setText(texts.KEEPING_STATUS.format(status=texts.CASE_STATUS[stored.status.value]))
        self._status_why.setText(moved)
        self._status_why.setVisible(bool(moved))
        why = texts.HISTORY_REASON.format(words=stored.held)
        self._held.show_only(*([Banner(texts.KEEPING_HELD_TITLE, why)] if stored.held else []))
        steps = lifecycle.STEPS[stored.status]
        closed = stored.status is CaseStatus.TRANSFERRED  # taken back only by changing it, with a reason
        self.returned.setVisible(not closed and CaseStatus.RETURNED in steps)
        self.transferred.setVisible(not closed and CaseStatus.TRANSFERRED in steps)
        self.hold.setVisible(not stored.held)
        self.release.setVisible(bool(stored.held))
        self.removal.setVisible(not stored.held)
        self.receiver.setVisible(self.transferred.isVisibleTo(self))
        self._hold_hint.setVisible(self.hold.isVisibleTo(self))
        self.order()

    def _moved_here(self, status: CaseStatus) -> str:
        """When and why, or to whom, the case came to a status that is given to it here."""
        if status not in {CaseStatus.RETURNED, CaseStatus.TRANSFERRED}:
            return ""
        for entry in reversed(self.session.store.history(self.session.id)):
            if entry.kind == history.STATUS and entry.new == status.value:
                day = day_in_words(entry.at.astimezone().date())
                said = texts.KEEPING_STATUS_WHY if status is CaseStatus.RETURNED else texts.KEEPING_STATUS_TO
                return said.format(day=day, words=entry.reason) if entry.reason else ""
        return ""

    def _move(self, status: CaseStatus, note: str) -> None:
        lifecycle.move(self.session.store, self.session.id, status, reason=note)

    def _do(self, step: Callable[[str], None], field: TextField) -> None:
        """Take a step with what was typed in ``field``, which it cannot do without."""
        empty = texts.TRANSFER_NO_RECEIVER if field is self.receiver else texts.KEEPING_NOTE_EMPTY
        message = "" if field.value else empty
        for each in (self.note, self.receiver):
            each.set_error(message if each is field else "")
        self.show_problems([Problem(message, field.focus_target)] if message else [])
        if message:
            return
        try:
            step(field.value)
        except StoreError as error:
            self._trouble(texts.FILES_TROUBLE, error)
            return
        field.set_value("")
        said = Text(texts.KEEPING_DONE)
        self._said.show_only(said)
        announce(said, texts.KEEPING_DONE)
        self._show()
        self.reveal(said)

    def _fill_removal(self, column: Column) -> None:
        column.add(Text(texts.REMOVE_BODY))
        self.why = Choices(texts.REMOVE_WHY, [Option(each.value, words) for each, words in REASONS.items()])
        if self.session.status is CaseStatus.TRANSFERRED:
            self.why.set_value(Reason.TRANSFERRED.value)
        self.confirmation = _Confirmation(texts.REMOVE_SURE)
        self.sure = self.confirmation.card
        self.remove = Button(texts.REMOVE_BUTTON, look="warning")
        self.remove.clicked.connect(self._remove)
        for widget in (self.why, self.confirmation, self.remove):
            column.add(widget)

    def _remove(self) -> None:
        why = "" if self.why.value else texts.REMOVE_WHY_EMPTY
        self.why.set_error(why)
        problems = [Problem(why, self.why.focus_target)] if why else []
        sure = "" if self.sure.isChecked() else texts.REMOVE_SURE_EMPTY
        self.confirmation.set_error(sure)
        problems += [Problem(sure, self.sure)] if sure else []
        self.show_problems(problems)
        if problems:
            return
        store, case_id, chosen = self.session.store, self.session.id, Reason(str(self.why.value))
        self.window().setEnabled(False)  # nothing may be typed into a case that is going
        self.working.start()
        self._work = Background(lambda: purge.purge(store, case_id, chosen))
        self._work.done.connect(self._removed)
        self._work.failed.connect(self._not_removed)
        self._work.start()

    def _removed(self, done: Purged) -> None:
        self.window().setEnabled(True)
        self.removed.emit(done)

    def _not_removed(self, error: Exception) -> None:
        self.working.stop()
        self.window().setEnabled(True)
        if not isinstance(error, StoreError):
            raise error
        self._trouble(texts.REMOVE_TROUBLE, error)

    def _trouble(self, title: str, error: StoreError) -> None:
        banner = Banner(title, str(error), tone="must")
        self._said.show_only(banner)
        announce(banner, f"{title}. {error}", urgent=True)
        self.reveal(banner)


class _Confirmation(Field):
    """A box to tick before what nobody can take back; what is wrong stands above it, as with every field."""

    def __init__(self, words: str) -> None:
        super().__init__(words, show_label=False)
        self.card = CheckCard("sure", words)
        self.card.setSizePolicy(narrow(self.card.sizePolicy()))
        self.card.toggled.connect(self.edited)
        self._place(self.card)


class RemovedPage(Page):
    """The receipt of a case that is gone. ``home`` asks for the list of cases."""

    home = Signal()

    def __init__(self, done: Purged) -> None:
        super().__init__(texts.GONE_TITLE)
        self.add(Text(texts.GONE_BODY.format(page=texts.RETENTION_TITLE)))
        if done.backups_cleaned:
            self.add(Text(counted(texts.GONE_BACKUPS, done.backups_cleaned)))
        if done.left:
            names = ", ".join(done.left)
            self.add(Banner(texts.GONE_LEFT_TITLE, texts.GONE_LEFT.format(names=names), tone="must"))
        receipt = Expander(texts.GONE_RECEIPT, is_open=False, fill=lambda column: _fill_receipt(column, done))
        self.add(receipt)
        self.add_primary(texts.GONE_HOME).clicked.connect(self.home)


def _fill_receipt(column: Column, done: Purged) -> None:
    for line in done.receipt.text.splitlines():
        if line:
            column.add(Text(line, wide=True), before=4)
