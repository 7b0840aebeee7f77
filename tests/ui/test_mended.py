"""What people met who pressed harder than the way through: nothing typed is lost, nothing done is unsaid."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from data.cases import CaseStatus
from data.store import Store
from logic.case_file import CaseFileError
from logic.facts import Answer
from logic.sections import sections_by_id
from tests.ui.conftest import NOW, PASSPHRASE
from tests.ui.driver import Driver, read
from ui import texts
from ui.app import Unforeseen
from ui.case_session import CaseSession
from ui.components.buttons import LinkButton
from ui.components.choices import Choices
from ui.components.field import LongTextField, TextField
from ui.navigator import Navigator
from ui.pages.export import ExportPage
from ui.pages.question import QuestionPage
from ui.pages.section import FormPage, TablePage
from ui.places import CHECK, EXPORT, RESULT, TASKS, Place, question, section
from ui.window import Window

At = Callable[[Place], CaseSession]

HARMED = {"date_of_birth": "2020-05-03", "died": "no", "abuse_or_neglect": "known", "seriously_harmed": "yes"}


def given(session: CaseSession, answers: dict[str, str]) -> None:
    """Answers that were given before."""
    for fact, value in answers.items():
        session.answer(fact, Answer(value))


def test_evidence_that_nobody_can_see_is_asked_for_again(at: At, session: CaseSession, driver: Driver, store: Store):
    given(session, HARMED)
    session = at(question("joint_working_concern"))
    page = driver.page
    assert isinstance(page, QuestionPage)
    assert isinstance(page.control, Choices)
    driver.choose(next(each.label for each in page.question.options if each.value in page.question.require_note))
    page.evidence.set_value("\u200b")
    assert page.primary is not None
    page.primary.click()
    assert page.evidence.error == texts.ENTER_EVIDENCE
    assert "joint_working_concern" not in session.interview.answers
    assert CaseSession.load(store, session.id, NOW.date).interview.answers.keys() == HARMED.keys()


def test_no_answer_is_stored_that_would_keep_the_case_from_opening(session: CaseSession, store: Store):
    given(session, HARMED)
    with pytest.raises(CaseFileError):
        session.answer("joint_working_concern", Answer("clearly_none", note="\x00\u200b"))
    assert "joint_working_concern" not in session.interview.answers
    assert CaseSession.load(store, session.id, NOW.date).interview.answers.keys() == HARMED.keys()


def test_steady_typing_is_kept_while_it_goes_on(at: At, driver: Driver, store: Store):
    session = at(section("subject"))
    page = driver.page
    assert isinstance(page, FormPage)
    field = page.form.widgets["surname"]
    assert isinstance(field, TextField | LongTextField)
    for _ in range(20):
        QTest.keyClick(field.focus_target, Qt.Key.Key_A)
        QTest.qWait(100)
    stored = CaseSession.load(store, session.id, NOW.date).sections["subject"]
    assert isinstance(stored, Mapping)
    assert len(stored["surname"]) >= 10, "at most about a second of typing is not kept yet"


def writing(at: At, driver: Driver, target: Path) -> CaseSession:
    """A case whose referral has just begun to be written to ``target``."""
    session = at(Place(TASKS))
    given(session, HARMED)
    session.answer("joint_working_concern", Answer("concern"))
    at(Place(EXPORT))
    page = driver.page
    assert isinstance(page, ExportPage)
    page.path.set_value(str(target))
    assert page.primary is not None
    page.primary.click()
    return session


def delete_what_is_left() -> None:
    """Delete the pages that were left, as the running app does."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("leave", ["lock", "home", "close"])
def test_leaving_the_case_waits_for_the_referral_that_is_being_written(
    at: At, driver: Driver, navigator: Navigator, tmp_path: Path, leave: str
):
    target = tmp_path / "referral.pdf"
    number = writing(at, driver, target).id
    {"lock": navigator.lock, "home": navigator.show_home, "close": driver.window.close}[leave]()
    delete_what_is_left()
    assert target.read_bytes().startswith(b"%PDF")
    if navigator.store is None:
        with Store.unlock(tmp_path / "cases", PASSPHRASE) as store:
            assert store.load(number).status is CaseStatus.EXPORTED
    else:
        assert navigator.store.load(number).status is CaseStatus.EXPORTED


def test_leaving_the_page_while_the_referral_is_written_says_when_it_is(at: At, driver: Driver, tmp_path: Path):
    target = tmp_path / "referral.pdf"
    session = writing(at, driver, target)
    driver.window.section_chosen.emit(TASKS)
    delete_what_is_left()
    driver.wait_until(lambda: driver.window.notice.banner is not None)
    assert driver.heading == texts.TASKS_TITLE, "nobody is taken from the page they went to"
    assert target.read_bytes().startswith(b"%PDF")
    assert session.status is CaseStatus.EXPORTED


def test_a_case_changed_while_its_referral_is_written_is_not_the_one_that_was_sent(
    at: At, driver: Driver, tmp_path: Path
):
    session = writing(at, driver, tmp_path / "referral.pdf")
    driver.window.section_chosen.emit(TASKS)
    session.set_section("subject", {"surname": "A"})
    driver.wait_until(lambda: driver.window.notice.banner is not None)
    assert session.status is not CaseStatus.EXPORTED


def test_something_unforeseen_on_another_thread_is_said_on_that_of_the_window(driver: Driver, window: Window):
    unforeseen = Unforeseen(window)
    thread = threading.Thread(target=unforeseen, args=(ValueError, ValueError("a name"), None))
    thread.start()
    thread.join()
    assert window.notice.isHidden()
    driver.wait_until(window.notice.isVisible)
    assert texts.UNEXPECTED_TITLE in [each.name for each in read(window.notice)]


def test_what_is_not_saved_is_said_until_it_is_whatever_else_is_said(
    at: At, driver: Driver, navigator: Navigator, window: Window
):
    session = at(section("subject"))
    assert navigator.store is not None
    navigator.store.close()  # from here on the store refuses everything
    session.set_reference("C-0043")
    assert navigator.journey is not None
    navigator.journey.save_again()
    window.notice.say(texts.IDLE_TITLE, texts.IDLE_BODY, tone="notice")
    window.notice.clear()
    navigator.journey.save_again()
    assert texts.NOT_SAVED_TITLE in [each.name for each in read(driver.window)]


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_any_key_shows_the_hidden_screen_and_does_nothing_else(at: At, driver: Driver, window: Window, key: Qt.Key):
    at(section("subject"))
    page = driver.page
    window.hide_screen()
    driver.press(key)
    assert not window.is_hidden_by_cover
    assert driver.page is page


UNREAD = {"unfinished": ["31", "2", "2024"]}


def test_what_is_unfinished_in_a_row_moves_with_the_row(at: At, driver: Driver):
    session = at(section("agencies"))
    field = next(each.id for each in sections_by_id()["agencies"].fields)
    session.set_section("agencies", tuple({field: name} for name in ("one", "two", "three")))
    session.keep_draft(section("agencies", 0), UNREAD)
    at(section("agencies"))
    page = driver.page
    assert isinstance(page, TablePage)
    page.move_row(2, -1)
    assert session.draft(section("agencies", 0)) == UNREAD
    page.move_row(0, 1)
    assert (session.draft(section("agencies", 0)), session.draft(section("agencies", 1))) == ({}, UNREAD)
    page.remove_row(0)
    assert (session.draft(section("agencies", 0)), session.draft(section("agencies", 1))) == (UNREAD, {})


def test_a_row_that_was_emptied_leaves_the_others_their_own(at: At, driver: Driver):
    session = at(section("agencies"))
    field = next(each.id for each in sections_by_id()["agencies"].fields)
    session.set_section("agencies", ({field: "one"}, {}, {field: "three"}))
    session.keep_draft(section("agencies", 2), UNREAD)
    at(section("agencies"))
    assert session.sections["agencies"] == ({field: "one"}, {field: "three"})
    assert session.draft(section("agencies", 1)) == UNREAD
    assert driver.heading == sections_by_id()["agencies"].title


def test_the_referral_goes_neither_into_the_store_nor_over_what_is_no_file(at: At, driver: Driver, directory: Path):
    session = at(Place(EXPORT))
    page = driver.page
    assert isinstance(page, ExportPage)
    assert page.primary is not None
    for target, message in (
        (directory / "referral.pdf", texts.EXPORT_IN_STORE),
        (Path(os.devnull), texts.EXPORT_NO_FILE),
    ):
        page.path.set_value(str(target))
        page.replace.setChecked(True)
        page.primary.click()
        assert page.path.error == message
    assert session.status is not CaseStatus.EXPORTED
    assert not (directory / "referral.pdf").exists()


@pytest.mark.parametrize("kind", [CHECK, EXPORT])
def test_an_answer_that_was_changed_but_not_continued_from_is_named_with_the_way_to_it(
    at: At, driver: Driver, kind: str
):
    session = at(Place(TASKS))
    given(session, HARMED)
    session.keep_draft(question("died"), {"value": "yes", "source": "", "date": "", "note": ""})
    at(Place(kind))
    lines = [each.name for each in read(driver.page)]
    assert texts.CHECK_UNFINISHED in lines
    assert texts.CHECK_UNFINISHED_BODY["one"] in lines
    asked = session.interview.question("died")
    link = next(each for each in driver.page.findChildren(LinkButton) if each.text() == asked.label)
    link.click()
    assert driver.heading == asked.ask
    assert isinstance(driver.page, QuestionPage)
    assert driver.page.value == "yes"


def test_whether_it_was_suicide_is_asked_only_where_the_person_may_have_died(at: At, driver: Driver):
    session = at(Place(TASKS))
    given(session, HARMED)
    asked = session.interview.question("suicide")
    again = texts.RESULT_RECORD.format(what=asked.ask)
    unasked = texts.ANSWER_NAME.format(what=asked.label)
    for died, is_asked in (("unknown", True), ("no", False)):
        session.answer("died", Answer(died))
        at(Place(CHECK))
        assert (unasked in [each.name for each in read(driver.page)]) is is_asked
        at(Place(RESULT))
        assert (again in [each.name for each in read(driver.page)]) is is_asked

    session.answer("suicide", Answer("no"))
    at(Place(CHECK))
    lines = [each.name for each in read(driver.page)]
    assert f"{asked.label}: No" in lines, "what was answered stays"
    assert texts.CHANGE_NAME.format(what=asked.label) in lines


def test_what_is_empty_is_asked_for_and_what_is_there_can_be_changed(at: At, driver: Driver):
    session = at(Place(TASKS))
    session.set_section("subject", {"surname": "Surname S"})
    at(Place(CHECK))
    links = [each.name for each in read(driver.page)]
    assert texts.CHANGE_NAME.format(what="Surname or family name") in links
    assert texts.ANSWER_NAME.format(what="Ethnic group") in links
    assert texts.CHANGE_NAME.format(what="Ethnic group") not in links
