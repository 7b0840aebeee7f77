"""A file has been written. Sending it, and what comes after, is the person's to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from data.cases import CaseStatus
from data.errors import StoreError
from data.preferences import Preferences
from ui import texts
from ui.accessibility import announce
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.error_summary import Problem
from ui.components.field import TextField
from ui.components.steps import numbered
from ui.components.text import Heading, Text
from ui.pages.case_page import CasePage
from ui.pages.fingerprint import Fingerprint
from ui.pages.writing import Written
from ui.places import CHECK, EXPORT, KEEPING, Place
from ui.referral_file import Variant


class ExportedPage(CasePage):
    """What to do next, and a place to record that it was done. ``home`` asks for the list of cases."""

    home = Signal()

    def __init__(self, session: CaseSession, written: Written, preferences: Preferences) -> None:
        is_referral = written.variant is Variant.REFERRAL
        title = texts.EXPORTED_TITLE if is_referral else texts.EXPORTED_OTHER_TITLE
        super().__init__(session, Place(EXPORT), texts.TRAINING_EXPORTED_TITLE if session.training else title)
        self.add(Text(texts.EXPORTED_BODY.format(path=written.path)))
        if session.training:
            self._add_steps(texts.TRAINING_EXPORTED_STEPS)
        else:
            self._add_way_to_the_board(written, preferences)
        again = Button(texts.EXPORTED_AGAIN)
        again.clicked.connect(lambda: self.wants.emit(Place(CHECK)))
        self.add_primary(texts.EXPORTED_HOME).clicked.connect(self.home)
        self.add(again, before=12)

    def _add_way_to_the_board(self, written: Written, preferences: Preferences) -> None:
        try:
            address = preferences.text("board_address")
        except StoreError:
            address = ""
        if address:
            self.add(Banner(texts.EXPORTED_ADDRESS_TITLE, address))
        steps = list(texts.EXPORTED_STEPS)
        if written.is_protected:
            steps.insert(3, texts.EXPORTED_PROTECTED)
        self._add_steps(steps)
        signed = Banner(texts.EXPORTED_SIGNED_TITLE, texts.EXPORTED_SIGNED)
        signed.column.add(Fingerprint(written.fingerprint))
        self.add(signed, before=24)
        if written.variant is Variant.REFERRAL and self.session.status is CaseStatus.EXPORTED:
            self._add_transfer()

    def _add_steps(self, steps: Sequence[str]) -> None:
        for number, step in enumerate(numbered(steps)):
            self.add(step, before=10 if number else 24)

    def _add_transfer(self) -> None:
        self.add(Heading(texts.TRANSFER_TITLE, look="subheading"), before=36)
        self.add(Text(texts.TRANSFER_BODY), before=8)
        self.receiver = TextField(texts.TRANSFER_TO, texts.TRANSFER_TO_HINT)
        self.add(self.receiver, before=16)
        self.record = Button(texts.TRANSFER_RECORD)
        self.record.clicked.connect(self._hand_over)
        self.add(self.record, before=12)
        self.recorded = Banner("")
        remove = Button(texts.TRANSFER_REMOVE)
        remove.clicked.connect(lambda: self.wants.emit(Place(KEEPING)))
        self.recorded.column.add(Text(texts.TRANSFER_REMOVE_BODY))
        self.recorded.column.add(remove)
        self.recorded.hide()
        self.add(self.recorded)

    def _hand_over(self) -> None:
        to = self.receiver.value
        message = self.session.hand_over(to) if to else texts.TRANSFER_NO_RECEIVER
        self.receiver.set_error(message)
        self.show_problems([Problem(message, self.receiver.focus_target)] if message else [])
        if message:
            return
        words = texts.TRANSFER_RECORDED.format(to=to)
        self.recorded.heading.setText(words)
        self.recorded.show()
        self.receiver.hide()
        self.record.hide()
        self.order()
        self.heading.setFocus()
        announce(self.recorded, words)
