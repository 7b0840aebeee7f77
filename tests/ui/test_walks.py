"""Random walks through the window: whatever is pressed in whatever order, nothing breaks and nothing is lost."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import QEvent, QThreadPool
from PySide6.QtWidgets import QApplication

from data.store import Store
from logic.case import Case
from logic.case_file import case_to_json, read_case
from logic.evaluate import evaluate
from logic.explain import headline
from logic.sections import load_sections
from tests.counts import count
from tests.ui.conftest import CHEAP, NOW, PASSPHRASE
from ui import texts
from ui.case_session import CaseSession
from ui.components.buttons import Button, LinkButton
from ui.components.choices import Choices
from ui.components.date_field import DateField
from ui.components.field import LongTextField, TextField
from ui.components.page import Page
from ui.display import Display
from ui.journey import Journey
from ui.navigator import Navigator
from ui.pages.case_page import CasePage
from ui.pages.question import QuestionPage
from ui.pages.result import ResultPage
from ui.places import ABOUT, CHECK, EXPORT, FILES, HISTORY, KEEPING, RESULT, TASKS, Place, section
from ui.window import Window

PLACES = [Place(kind) for kind in (RESULT, CHECK, EXPORT, TASKS)] + [section(each.id) for each in load_sections()]
BESIDE = {EXPORT, FILES, HISTORY, KEEPING}
"""Pages on which a press writes a file, hands the case over or removes it: they have tests of their own."""

TYPED = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=12)
DATES = st.sampled_from(["2020", "May 2007", "1 6 2008", "1950", "31 2 2020", "2026-03-01", "", "20", "3/2024"])


class Walk(RuleBasedStateMachine):
    """One person, one case, and any order of doing things."""

    application: ClassVar[QApplication]

    @initialize()
    def open_a_case(self) -> None:
        self.directory = Path(tempfile.mkdtemp())
        self.window = Window(self.application, Display(self.application, self.directory / "look"))
        self.window.show()
        self.navigator = Navigator(self.window, self.directory / "cases", "test", now=lambda: NOW)
        store = Store.create(self.directory / "cases", PASSPHRASE, cost=CHEAP, clock=lambda: NOW)
        session = CaseSession.create(store, Case(assessed_on=NOW.date(), reference="C-0042"))
        self.navigator.open_with(store)
        self.navigator.open_case(session.id)
        self.case_id = session.id

    @property
    def journey(self) -> Journey:
        journey = self.navigator.journey
        assert journey is not None
        return journey

    @property
    def page(self) -> Page:
        page = self.window.page
        assert page is not None
        return page

    def on_a_question(self) -> bool:
        return isinstance(self.window.page, QuestionPage)

    @precondition(on_a_question)
    @rule(data=st.data(), typed=DATES)
    def answer(self, data: st.DataObject, typed: str) -> None:
        page = self.page
        assert isinstance(page, QuestionPage)
        if isinstance(page.control, Choices):
            data.draw(st.sampled_from(page.control.cards)).click()
        else:
            page.control.set_value("")
            page.control.show_typed([typed, "", ""])
        page.control.edited.emit()
        if page.evidence.isVisible():
            page.evidence.control.setPlainText("Minutes")
        self.go_on()

    @precondition(on_a_question)
    @rule(data=st.data())
    def choose_without_going_on(self, data: st.DataObject) -> None:
        page = self.page
        assert isinstance(page, QuestionPage)
        if isinstance(page.control, Choices):
            data.draw(st.sampled_from(page.control.cards)).click()

    @rule()
    def go_on(self) -> None:
        page = self.page
        if isinstance(page, CasePage) and page.place.kind not in BESIDE and page.primary is not None:
            page.primary.click()
        self.settle()

    @rule(data=st.data())
    def press_something(self, data: st.DataObject) -> None:
        """Any link or button of the page but those that leave the case or write a file."""
        page = self.page
        if not isinstance(page, CasePage) or page.place.kind in BESIDE:
            return
        leaves = page.place.kind == ABOUT
        buttons = [
            button
            for button in (*page.findChildren(LinkButton), *page.findChildren(Button))
            if button.isVisible() and button.isEnabled() and not (leaves and button.text() == texts.BACK)
        ]
        if buttons:
            data.draw(st.sampled_from(buttons)).click()
        self.settle()

    @rule(place=st.sampled_from(PLACES))
    def go_elsewhere(self, place: Place) -> None:
        self.window.section_chosen.emit(str(place))
        self.settle()

    @rule(data=st.data(), typed=TYPED, date=DATES)
    def type_something(self, data: st.DataObject, typed: str, date: str) -> None:
        kinds: tuple[type[TextField | LongTextField | DateField], ...] = (TextField, LongTextField, DateField)
        fields = [each for kind in kinds for each in self.page.findChildren(kind) if each.isVisible()]
        if not fields or not isinstance(self.page, CasePage) or self.page.place.kind in BESIDE:
            return
        field = data.draw(st.sampled_from(fields))
        if isinstance(field, DateField):
            field.set_value("")
            field.show_typed(["", "", date])
        else:
            field.set_value(typed)
        field.edited.emit()

    @rule()
    def lock_and_come_back(self) -> None:
        place, drafts = self.journey.session.place, dict(self.journey.session._drafts)
        self.navigator.lock()
        assert self.navigator.journey is None
        self.navigator.open_with(Store.unlock(self.directory / "cases", PASSPHRASE, clock=lambda: NOW))
        assert self.journey.session.place == place
        assert drafts.keys() <= self.journey.session._drafts.keys()

    @rule(steps=st.integers(1, 4))
    def undo_and_redo(self, steps: int) -> None:
        if isinstance(self.page, CasePage):
            self.page.flush()
        before = case_to_json(self.journey.session.case)
        made = 0
        for _ in range(steps):
            made += self.journey.session.undo() is not None
        for _ in range(made):
            assert self.journey.session.redo() is not None
        assert case_to_json(self.journey.session.case) == before
        self.journey.go(self.journey.session.place)
        self.settle()

    @rule()
    def undo(self) -> None:
        self.window.undo_asked.emit()
        self.settle()

    @rule()
    def hide_and_show(self) -> None:
        self.window.hide_screen()
        self.window.show_screen()

    @invariant()
    def screen_store_and_rules_agree(self) -> None:
        if not hasattr(self, "case_id"):
            return
        session, store = self.journey.session, self.navigator.store
        assert store is not None
        assert session.saved.problem == ""
        stored = read_case(json.dumps(store.load(self.case_id).document), today=NOW.date())
        assert case_to_json(stored) == case_to_json(session.case)
        QThreadPool.globalInstance().waitForDone()
        assert store.load(self.case_id).position == str(session.place)
        fresh = [
            evaluate(pack, session.interview.used, session.interview.assessed_on) for pack in session.interview.packs
        ]
        assert [each.outcome for each in fresh] == [each.outcome for each in session.assessments]
        if isinstance(self.window.page, ResultPage):
            shown = self.window.page.heading.text()
            assert shown in {headline(each) for each in fresh}

    def settle(self) -> None:
        for _ in range(2):
            self.application.processEvents()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def teardown(self) -> None:
        if hasattr(self, "window"):
            self.navigator.close()
            self.window.close()
            self.window.deleteLater()
            self.settle()
            shutil.rmtree(self.directory, ignore_errors=True)


def test_no_order_of_doing_things_breaks_or_loses_anything(app: QApplication):
    Walk.application = app
    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=count(4, 200),
            stateful_step_count=count(25, 50),
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
