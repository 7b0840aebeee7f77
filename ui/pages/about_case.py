"""What a case is called: the authority's own reference."""

from __future__ import annotations

from logic.case_file import MAX_REFERENCE
from ui import texts
from ui.case_session import CaseSession
from ui.components.error_summary import Problem
from ui.components.field import TextField
from ui.pages.case_page import CasePage
from ui.places import ABOUT, Place


class AboutCasePage(CasePage):
    """Give the case a reference, or another one."""

    def __init__(self, session: CaseSession) -> None:
        super().__init__(session, Place(ABOUT), texts.ABOUT_TITLE)
        self.reference = TextField(texts.NEW_REFERENCE, texts.NEW_REFERENCE_HINT, characters=24)
        self.reference.set_value(session.reference)
        self.reference.edited.connect(self.touch)
        self.add(self.reference, before=24)
        self.add_primary(texts.CONTINUE).clicked.connect(self._continue)

    def keep(self) -> None:
        """Keep the reference as far as a case can hold it."""
        self.session.set_reference(self.reference.value[:MAX_REFERENCE])

    def _continue(self) -> None:
        self.flush()
        too_long = len(self.reference.value) > MAX_REFERENCE
        message = texts.REFERENCE_TOO_LONG.format(longest=MAX_REFERENCE) if too_long else ""
        self.reference.set_error(message)
        self.show_problems([Problem(message, self.reference.focus_target)] if message else [])
        if not message:
            self.continued.emit()
