"""A file has been written. Sending it, and what comes after, is the person's to do."""

from __future__ import annotations

from PySide6.QtCore import Signal

from data.errors import StoreError
from data.preferences import Preferences
from ui import texts
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.text import Text
from ui.pages.case_page import CasePage
from ui.pages.writing import Written
from ui.places import CHECK, EXPORT, Place
from ui.referral_file import Variant
from ui.signing_key import grouped


class ExportedPage(CasePage):
    """What to do next. ``home`` asks for the list of cases."""

    home = Signal()

    def __init__(self, session: CaseSession, written: Written, preferences: Preferences) -> None:
        is_referral = written.variant is Variant.REFERRAL
        super().__init__(session, Place(EXPORT), texts.EXPORTED_TITLE if is_referral else texts.EXPORTED_OTHER_TITLE)
        self.add(Text(texts.EXPORTED_BODY.format(path=written.path), wide=True))
        try:
            address = preferences.text("board_address")
        except StoreError:
            address = ""
        if address:
            self.add(Banner(texts.EXPORTED_ADDRESS_TITLE, address))
        steps = list(texts.EXPORTED_STEPS)
        if written.is_protected:
            steps.insert(3, texts.EXPORTED_PROTECTED)
        for number, step in enumerate(steps, start=1):
            self.add(Text(texts.NUMBERED.format(number=number, text=step)), before=10)
        signed = texts.EXPORTED_SIGNED.format(fingerprint=grouped(written.fingerprint))
        self.add(Banner(texts.EXPORTED_SIGNED_TITLE, signed), before=24)
        again = Button(texts.EXPORTED_AGAIN)
        again.clicked.connect(lambda: self.wants.emit(Place(CHECK)))
        self.add_primary(texts.EXPORTED_HOME).clicked.connect(self.home)
        self.add(again, before=12)
