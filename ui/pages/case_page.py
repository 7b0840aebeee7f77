"""What all pages of a case share: the session, going elsewhere, and keeping what was typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal

from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.page import Page
from ui.places import Place

_AUTOSAVE = 400
"""Milliseconds after a change before what was typed is kept, however steadily the typing goes on."""


class CasePage(Page):
    """A page of an open case, at a place in it.

    ``wants`` carries the place that the person asked for, and ``changes`` a place to change and come back from.
    ``continued`` is emitted when the page is done. Typing calls `touch`, and `keep` then saves; it is called once more
    before the page closes, for whatever reason.
    """

    wants = Signal(object)
    changes = Signal(object)
    continued = Signal()
    kept = Signal()

    def __init__(
        self, session: CaseSession, place: Place, heading: str | Banner, *, caption: str = "", has_back: bool = True
    ) -> None:
        super().__init__(heading, caption=caption, has_back=has_back)
        self.session = session
        self.place = place
        self._is_touched = False
        self._pause = QTimer(self, singleShot=True, interval=_AUTOSAVE)
        self._pause.timeout.connect(self.flush)

    @property
    def has_unkept(self) -> bool:
        """Whether something stands on the page that is not kept yet: for less than half a second after a key."""
        return self._is_touched

    def touch(self) -> None:
        """Something was typed or chosen: keep it in a moment. Further typing does not put that off."""
        self._is_touched = True
        if not self._pause.isActive():
            self._pause.start()

    def flush(self) -> None:
        """Keep now what was typed or chosen since the last time, if anything was."""
        self._pause.stop()
        if self._is_touched:
            self._is_touched = False
            self.keep()
            self.kept.emit()

    def settle(self) -> None:
        """What was typed has been recorded: there is nothing to keep until something changes again."""
        self._is_touched = False
        self._pause.stop()

    def keep(self) -> None:
        """Put what stands on the page into the session. Pages where nothing is typed have nothing to keep."""
