"""A case whose referral was written is frozen as it was, and a change after that says why."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from data.cases import CaseStatus
from data.history import CHANGED, REOPENED
from data.lifecycle import move
from data.store import Store
from logic.facts import Answer
from tests.ui.conftest import NOW
from tests.ui.driver import Driver
from ui import texts
from ui.case_session import CaseSession
from ui.components.reason_banner import ReasonBanner
from ui.navigator import Navigator
from ui.places import Place, section
from ui.referral_file import Variant

CHOICES = {"marking": "OFFICIAL", "board": "Board A", "folder": "somewhere"}


def today() -> datetime.date:
    return NOW.date()


@pytest.fixture
def written(session: CaseSession) -> CaseSession:
    """A case of which a referral was written."""
    session.answer("died", Answer("no"))
    session.exported(CHOICES)
    return session


def test_writing_the_referral_freezes_the_case_and_what_it_came_to(written: CaseSession):
    [frozen] = written.finalised()
    assert frozen.document["facts"] == {"died": "no"}
    assert [each["pack"] for each in frozen.assessments] == [each.pack.id for each in written.assessments]
    assert written.is_closed
    assert written.export_choices() == CHOICES


def test_writing_it_again_unchanged_freezes_nothing_more(written: CaseSession):
    written.exported(CHOICES)
    assert len(written.finalised()) == 1


def test_another_form_of_the_case_freezes_nothing(session: CaseSession):
    session.exported(CHOICES, Variant.CHRONOLOGY)
    assert session.finalised() == []
    assert session.status is CaseStatus.DRAFT


def test_a_change_after_that_waits_for_its_reason_and_carries_it(written: CaseSession, store: Store):
    written.answer("died", Answer("yes"))
    assert written.saved.needs_reason
    assert store.load(written.id).document == written.finalised()[0].document, "nothing is changed unasked"
    assert not written.reopen("  "), "a reason says something"
    assert written.saved.problem
    assert written.reopen("The hospital wrote again")
    assert not written.saved.problem
    written.leave()
    said = [(line.kind, line.place, line.reason) for line in store.history(written.id)][-3:]
    assert (REOPENED, "", "The hospital wrote again") in said
    assert (CHANGED, "facts.died", "The hospital wrote again") in said
    written.exported(CHOICES)
    assert [each.document["facts"] != {} for each in written.finalised()] == [True, True]
    assert written.finalised()[0].document != written.finalised()[1].document, "what was frozen stays"


def test_a_change_without_a_reason_can_be_taken_back(written: CaseSession, store: Store):
    before = store.load(written.id).document
    written.answer("died", Answer("yes"))
    written.set_reference("C-0043")
    assert written.take_back() is not None
    assert not written.saved.problem
    assert (written.is_closed, store.load(written.id).document) == (True, before)
    assert store.cases()[0].status is CaseStatus.EXPORTED, "nothing was changed, so it is still the one that was sent"


def test_going_about_in_a_finalised_case_needs_no_reason(written: CaseSession, store: Store):
    again = CaseSession.load(store, written.id, today)
    assert again.is_closed
    assert again.save()
    assert store.cases()[0].status is CaseStatus.EXPORTED


def test_a_copy_of_a_case_that_was_handed_over_leaves_it_handed_over(written: CaseSession, store: Store):
    move(store, written.id, CaseStatus.TRANSFERRED)
    again = CaseSession.load(store, written.id, today)
    again.exported(CHOICES)
    assert not again.saved.problem
    assert store.cases()[0].status is CaseStatus.TRANSFERRED
    again.answer("died", Answer("yes"))
    assert again.saved.needs_reason
    assert again.reopen("It never arrived there")
    assert store.cases()[0].status is not CaseStatus.TRANSFERRED


def test_what_was_typed_last_is_history_once_the_case_is_left(session: CaseSession, store: Store):
    session.set_reference("C-0099")
    session.leave()
    with store.using() as database:
        assert database.execute("SELECT count(*) FROM history_open").fetchone() == (0,)


def test_only_the_packs_that_the_organisation_shows_assess_a_case(session: CaseSession, store: Store):
    all_of_england = {each.pack.id for each in session.assessments}
    shown = {"scr-children", "no-such-pack"}
    narrowed = CaseSession.load(store, session.id, today, packs_shown=shown)
    assert {each.pack.id for each in narrowed.assessments} == {"scr-children"} < all_of_england
    narrowed.set_nations("wales", None)
    assert narrowed.assessments, "a list made for England leaves no Welsh case without rules"


@pytest.fixture
def changed(at: Callable[[Place], CaseSession], written: CaseSession, driver: Driver) -> CaseSession:
    """The same case on screen, where somebody has begun to change the person's surname."""
    assert written.is_closed
    shown = at(section("subject"))
    driver.tab_to("Surname or family name")
    driver.type("Example")
    driver.wait_until(lambda: isinstance(driver.window.unsaved.banner, ReasonBanner))
    assert shown.saved.needs_reason
    return shown


def test_the_screen_asks_why_and_what_is_typed_meanwhile_is_not_lost(
    changed: CaseSession, driver: Driver, navigator: Navigator, store: Store
):
    asked = driver.window.unsaved.banner
    assert isinstance(asked, ReasonBanner)
    asked.keep.click()
    assert asked.reason.error, "a reason is needed"
    asked.reason.set_value("The name was wrong")
    driver.tab_to("Surname or family name")
    driver.press(Qt.Key.Key_End)
    driver.type("s (fictional)")
    driver.wait_until(lambda: "fictional" in str(changed.sections))
    assert driver.window.unsaved.banner is asked, "what was begun as the reason stays while typing goes on"
    navigator.lock()
    assert navigator.store is store, "nothing is lost by locking: the reason comes first"
    asked.keep.click()
    driver.wait_until(lambda: driver.window.unsaved.banner is None)
    assert "Examples (fictional)" in str(store.load(changed.id).document)


def test_enter_saves_the_change_with_its_reason(changed: CaseSession, driver: Driver, store: Store):
    asked = driver.window.unsaved.banner
    assert isinstance(asked, ReasonBanner)
    driver.tab_to(texts.REASON_FIELD)
    driver.type("The name was wrong")
    driver.press(Qt.Key.Key_Return)
    driver.wait_until(lambda: driver.window.unsaved.banner is None)
    assert "Example" in str(store.load(changed.id).document)


def test_why_a_reason_is_needed_is_said_as_it_is(written: CaseSession):
    assert ReasonBanner(written.status).body == texts.REASON_BODY["exported"]
    written.hand_over("The board (fictional)")
    assert ReasonBanner(written.status).body == texts.REASON_BODY["transferred"]


def test_the_screen_takes_the_change_back_where_there_is_no_reason(changed: CaseSession, driver: Driver, store: Store):
    asked = driver.window.unsaved.banner
    assert isinstance(asked, ReasonBanner)
    asked.take_back.click()
    assert driver.window.unsaved.banner is None
    driver.tab_to("Surname or family name")
    assert "Example" not in str(changed.sections)
    assert store.load(changed.id).document == changed.finalised()[0].document
