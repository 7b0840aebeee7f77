"""The way through one case: which page stands at a place, and where Continue, Back and Change lead."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from data.policy import Policy
from data.preferences import Preferences
from data.store import utc_now
from logic.sections import Section, load_sections
from ui import texts
from ui.accessibility import announce
from ui.background import Background
from ui.case_session import CaseSession
from ui.components.buttons import Button
from ui.components.reason_banner import ReasonBanner
from ui.pages.about_case import AboutCasePage
from ui.pages.case_page import CasePage
from ui.pages.check import CheckPage, TasksPage
from ui.pages.export import ExportPage
from ui.pages.exported import ExportedPage
from ui.pages.files import FilesPage
from ui.pages.history import HistoryPage
from ui.pages.keeping import KeepingPage
from ui.pages.preview import PreviewPage, ReplacementsPage
from ui.pages.question import QuestionPage
from ui.pages.result import ResultPage
from ui.pages.section import RowPage, page_of
from ui.pages.writing import Target, WritingPage, Written, reason_of
from ui.permit import CancelledError
from ui.places import (
    ABOUT,
    CHECK,
    EXPORT,
    FILES,
    HISTORY,
    KEEPING,
    PARALLEL,
    QUESTION,
    QUESTIONS,
    RESULT,
    SECTION,
    TASKS,
    Place,
    question,
    section,
)
from ui.progress import Progress, after_section, before_section, entries, entry_of, of_section
from ui.referral_file import ReferralFile
from ui.times import time_of_day
from ui.window import Window

AnyWritingPage = TypeVar("AnyWritingPage", bound=WritingPage)

_RETRY = 5000
"""Milliseconds between attempts to save what the store refused."""

_LONGEST_WRITING = 30
"""Seconds for which leaving the case waits for a referral that is being written; it takes one or two."""


class Journey(QObject):
    """Shows the pages of one case. ``left`` asks for the list of cases."""

    left = Signal()
    sends = Signal(int)
    """The case is to be written to a transfer file: carries its id."""
    removed = Signal(object)
    """The case was removed: carries what the store says of that."""

    def __init__(
        self,
        window: Window,
        session: CaseSession,
        app_version: str,
        directory: Path,
        today: Callable[[], datetime.date],
        *,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(window)
        self.session = session
        self._window = window
        self._app_version = app_version
        self._directory = directory
        self._today = today
        self._preferences = preferences or Preferences(Policy(), session.store.setting, session.store.set_setting)
        self._return_to: Place | None = None
        self._was_complete = False
        self._writing: Background[Written] | None = None
        self._is_closing = False
        self._retry = QTimer(self, interval=_RETRY)
        self._retry.timeout.connect(self.save_again)
        window.section_chosen.connect(self._choose)
        window.undo_asked.connect(self.undo)
        window.redo_asked.connect(self.redo)

    @property
    def page(self) -> CasePage | None:
        """The page of this case that shows."""
        page = self._window.page
        return page if isinstance(page, CasePage) and page.session is self.session else None

    def go(self, place: Place) -> None:
        """Keep what stands on the page that is open, and show the page at ``place``."""
        if self.page is not None:
            self.page.flush()
        place = self._resolved(place)
        self.session.go_to(place)
        self._show(self._page_at(place))
        Background(self.session.keep_place).start()

    def finish(self) -> bool:
        """Keep and save everything before the case closes; whether that worked.

        A referral that is being written is waited for, since the case has to say whether it was.
        """
        if self.page is not None:
            self.page.flush()
        self._end_writing()
        if self.session.saved.problem and not self.session.save():
            self._say_saved()
            return False
        self.session.leave()
        self._retry.stop()
        self._window.section_chosen.disconnect(self._choose)
        self._window.undo_asked.disconnect(self.undo)
        self._window.redo_asked.disconnect(self.redo)
        self._window.unsaved.clear()
        self._window.notice.clear()
        return True

    def undo(self) -> None:
        """Take back the last change in this case, and show the page where it was made."""
        self._step(self.session.undo, texts.UNDONE, texts.NOTHING_TO_UNDO)

    def redo(self) -> None:
        """Make the change again that was taken back last, and show the page where it was made."""
        self._step(self.session.redo, texts.REDONE, texts.NOTHING_TO_REDO)

    def _step(self, step: Callable[[], Place | None], done: str, nothing: str) -> None:
        if self._window.is_hidden_by_cover:
            return
        if self.page is not None:
            self.page.flush()
        place = step()
        if place is not None:
            self._return_to = None
            self.go(place)
        if not self.session.saved.problem:
            self._window.header.show_saved(done if place is not None else nothing)
        announce(self._window, done if place is not None else nothing)

    def _show(self, page: CasePage) -> None:
        page.wants.connect(self._choose_place)
        page.changes.connect(self._change)
        page.kept.connect(self._say_kept)
        page.continued.connect(self._continue)
        page.back.connect(self._back)
        self._say_case(page.place)
        self._say_saved()
        self._window.show_page(page)

    def _say_kept(self) -> None:
        """Say what follows once something was kept: that it is saved, and how far its section has come."""
        self._say_saved()
        if self.page is not None:
            self._say_case(self.page.place)

    def _page_at(self, place: Place) -> CasePage:
        session = self.session
        if place.kind == QUESTION:
            return QuestionPage(session, session.interview.question(place.name))
        if place.kind == SECTION:
            page = page_of(session, _sections()[place.name], place)
            if isinstance(page, RowPage):
                page.another.connect(self._another_row)
            return page
        if place.kind == EXPORT:
            return self._export_page()
        pages: dict[str, Callable[[], CasePage]] = {
            ABOUT: lambda: AboutCasePage(session),
            CHECK: lambda: CheckPage(session),
            RESULT: lambda: ResultPage(session, self._today()),
            FILES: lambda: FilesPage(session, utc_now),
            HISTORY: lambda: HistoryPage(session, utc_now),
            KEEPING: self._keeping_page,
            TASKS: lambda: TasksPage(session),
        }
        return pages[place.kind]()

    def _keeping_page(self) -> KeepingPage:
        page = KeepingPage(self.session)
        page.removed.connect(self.removed)
        page.sends.connect(lambda: self.sends.emit(self.session.id))
        return page

    def _export_page(self) -> ExportPage:
        page = ExportPage(self.session, self._app_version, self._directory, self._preferences, utc_now)
        page.looks.connect(self._show_preview)
        page.replaces.connect(self._show_replacements)
        return self._able_to_write(page)

    def _show_preview(self, file: ReferralFile, target: Target) -> None:
        self._show_ahead(PreviewPage(self.session, file, target, utc_now))

    def _show_replacements(self, file: ReferralFile, target: Target) -> None:
        page = ReplacementsPage(self.session, file, target, utc_now)
        page.looks.connect(self._show_preview)
        self._show_ahead(page)

    def _show_ahead(self, page: WritingPage) -> None:
        """Show a page that stands between the choices and the file; what was chosen is kept."""
        if self.page is not None:
            self.page.flush()
        self._show(self._able_to_write(page))

    def _able_to_write(self, page: AnyWritingPage) -> AnyWritingPage:
        page.writing.connect(self._start_writing)
        if self._writing is not None:
            page.follow(self._writing)
        return page

    def _resolved(self, place: Place) -> Place:
        """The place itself; or where there is no such page (any more), the one that stands for it."""
        if place.kind == QUESTION and not any(pack.asks(place.name) for pack in self.session.interview.packs):
            place = Place(QUESTIONS)
        if place.kind == QUESTIONS:
            current = self.session.interview.current
            return question(current.fact) if current else Place(CHECK)
        if place.kind == PARALLEL:
            open_or_last = self.session.interview.current_parallel or self.session.interview.before(None, parallel=True)
            return question(open_or_last.fact) if open_or_last else Place(RESULT)
        if place.kind == SECTION and place.name not in _sections():
            return Place(TASKS)
        return place

    def _choose(self, place: str) -> None:
        self._choose_place(Place.read(place))

    def _choose_place(self, place: Place) -> None:
        self._return_to = None
        self.go(place)

    def _change(self, place: Place) -> None:
        """Go and change something, to come back here afterwards."""
        if self.page is not None:
            self._return_to = self.page.place
        self._was_complete = self.session.interview.current is None
        self.go(place)

    def _continue(self) -> None:
        if self.page is None:
            return
        place = self.page.place
        if place.kind == QUESTION:
            self._after_question(place.name)
        elif self._return_to is not None:
            self._go_back()
        elif place.kind == SECTION:
            self.go(after_section(place.name) if place.row is None else section(place.name))
        else:
            self.go({ABOUT: Place(QUESTIONS), CHECK: Place(EXPORT), RESULT: self._first_to_do()}[place.kind])

    def _after_question(self, fact: str) -> None:
        interview = self.session.interview
        if self._return_to is not None:
            # A changed answer may have opened questions: those come first, then the page where the change began.
            if self._was_complete and interview.current is not None:
                self.go(Place(QUESTIONS))
            else:
                self._go_back()
            return
        following = interview.after(fact)
        self.go(question(following.fact) if following else Place(RESULT))

    def _go_back(self) -> None:
        place, self._return_to = self._return_to, None
        self.go(place or Place(TASKS))

    def _back(self) -> None:
        if self.page is None:
            return
        place = self.page.place
        if self._return_to is not None:
            self._go_back()
        elif place.kind == QUESTION:
            before = self.session.interview.before(place.name)
            first = Place(RESULT) if self.session.interview.is_parallel(place.name) else Place(ABOUT)
            self.go(question(before.fact) if before else first)
        elif place.kind == SECTION:
            self.go(before_section(place.name) if place.row is None else section(place.name))
        elif place.kind == RESULT:
            last = self.session.interview.before(None)
            self.go(question(last.fact) if last else Place(QUESTIONS))
        elif place.kind == ABOUT:
            self.left.emit()
        elif isinstance(self.page, (PreviewPage, ReplacementsPage)):
            self.go(place)
        else:
            self.go({CHECK: section(load_sections()[-1].id), EXPORT: Place(CHECK)}.get(place.kind, Place(TASKS)))

    def _another_row(self) -> None:
        if self.page is not None:
            rows = self.session.sections.get(self.page.place.name, ())
            self.go(section(self.page.place.name, len(rows)))

    def _first_to_do(self) -> Place:
        open_sections = [each for each in load_sections() if of_section(self.session, each) is not Progress.DONE]
        return section(open_sections[0].id) if open_sections else Place(CHECK)

    def _start_writing(self, work: Background[Written]) -> None:
        self._writing = work
        work.done.connect(self._written)
        work.failed.connect(self._not_written)

    def _end_writing(self) -> None:
        if self._writing is None:
            return
        self._is_closing = True
        try:
            if not self._writing.wait(_LONGEST_WRITING):
                self._writing.abandon()
        finally:
            self._is_closing = False
        self._writing = None

    def _written(self, written: Written) -> None:
        self._writing = None
        if written.case == self.session.case:  # else it was worked on again meanwhile, and is not the one written
            self.session.keep_draft(Place(EXPORT), {})
            self.session.exported(written.choices, written.variant)
        self._say_saved()
        if self._is_closing:
            return
        if isinstance(self.page, WritingPage):
            self.page.settle()
            page = ExportedPage(self.session, written, self._preferences)
            page.home.connect(self.left)
            self._show(page)
        else:
            self._window.notice.say(
                texts.EXPORTED_TITLE, texts.EXPORT_ENDED_BODY.format(path=written.path), tone="notice"
            )

    def _not_written(self, error: Exception) -> None:
        self._writing = None
        if isinstance(error, CancelledError):
            return
        reason = reason_of(error)
        if reason is None:
            raise error
        if not isinstance(self.page, WritingPage):  # which says so itself
            self._window.notice.say(texts.EXPORT_FAILED_TITLE, reason)

    def _say_case(self, place: Place) -> None:
        reference = self.session.reference
        title = texts.CASE.format(reference=reference) if reference else texts.CASE_WITHOUT_REFERENCE
        self._window.show_case(
            title, entries(self.session), entry_of(self.session, place), training=self.session.training
        )

    def _say_saved(self) -> None:
        """Say truly whether everything is saved; where it is not, say so until it is, and keep trying."""
        saved = self.session.saved
        if not saved.problem:
            at = texts.SAVED_AT.format(time=time_of_day(saved.at)) if saved.at else ""
            self._window.header.show_saved(at)
            if self._retry.isActive():
                self._retry.stop()
            self._window.unsaved.clear()
            return
        self._window.header.show_saved(texts.NOT_SAVED)
        if saved.needs_reason:
            self._ask_reason()
        elif not self._retry.isActive():
            again = Button(texts.TRY_AGAIN)
            again.clicked.connect(self.save_again)
            body = texts.NOT_SAVED_BODY.format(reason=saved.problem)
            self._window.unsaved.say(texts.NOT_SAVED_TITLE, body, again)
            self._retry.start()

    def _ask_reason(self) -> None:
        """Ask once why a finalised case is changed; what is being typed as the reason stays while changes go on."""
        if isinstance(self._window.unsaved.banner, ReasonBanner):
            return
        asked = ReasonBanner(self.session.status)
        asked.given.connect(self._give_reason)
        asked.taken_back.connect(self._take_back)
        self._window.unsaved.put(asked, f"{texts.REASON_TITLE} {asked.body}")

    def _give_reason(self, reason: str) -> None:
        self.session.reopen(reason)
        self._say_saved()

    def _take_back(self) -> None:
        if self.page is not None:
            self.page.flush()
        place = self.session.take_back()
        self.go(place or self.session.place)
        announce(self._window, texts.REASON_TAKEN_BACK)

    def save_again(self) -> None:
        """Try once more to save what the store refused."""
        self.session.save()
        self._say_saved()


def _sections() -> dict[str, Section]:
    return {each.id: each for each in load_sections()}
