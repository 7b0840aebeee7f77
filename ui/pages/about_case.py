"""What a case is called, and the nations whose rules count."""

from __future__ import annotations

from logic.case import NATION_NAMES
from logic.case_file import MAX_REFERENCE
from logic.pack import Option
from ui import texts
from ui.case_session import CaseSession
from ui.components.error_summary import Problem
from ui.components.field import TextField
from ui.components.select_field import SelectField
from ui.pages.case_page import CasePage
from ui.places import ABOUT, Place


class AboutCasePage(CasePage):
    """Give the case a reference, and say in which nation the authority is and in which it happened."""

    def __init__(self, session: CaseSession) -> None:
        super().__init__(session, Place(ABOUT), texts.ABOUT_TITLE)
        self.reference = TextField(texts.NEW_REFERENCE, texts.NEW_REFERENCE_HINT, characters=24)
        self.reference.set_value(session.reference)
        self.reference.edited.connect(self.touch)
        self.add(self.reference, before=24)
        nations = [Option(value, label) for value, label in NATION_NAMES.items()]
        self.nation = SelectField(texts.ABOUT_NATION, nations, texts.ABOUT_NATION_HINT, none=None)
        self.nation.set_value(session.nation)
        self.event_nation = SelectField(
            texts.ABOUT_EVENT_NATION, nations, texts.ABOUT_EVENT_NATION_HINT, none=texts.ABOUT_SAME_NATION
        )
        self.event_nation.set_value(session.event_nation or "")
        for field in (self.nation, self.event_nation):
            field.edited.connect(self.touch)
            self.add(field, before=24)
        self.add_primary(texts.CONTINUE).clicked.connect(self._continue)

    def keep(self) -> None:
        """Keep the reference as far as a case can hold it, and the nations."""
        self.session.set_reference(self.reference.value[:MAX_REFERENCE])
        self.session.set_nations(self.nation.value, self.event_nation.value or None)

    def _continue(self) -> None:
        self.flush()
        too_long = len(self.reference.value) > MAX_REFERENCE
        message = texts.REFERENCE_TOO_LONG.format(longest=MAX_REFERENCE) if too_long else ""
        self.reference.set_error(message)
        self.show_problems([Problem(message, self.reference.focus_target)] if message else [])
        if not message:
            self.continued.emit()
