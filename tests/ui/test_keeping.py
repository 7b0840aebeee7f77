"""What is beside the answers of a case: its files, its history, and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from data import lifecycle
from data.attachments import attachments, content_of
from data.cases import CaseStatus
from data.purge import Reason, receipts
from data.store import Store
from logic.facts import Answer
from tests.ui.driver import Driver, open_everything, read
from ui import texts
from ui.case_session import CaseSession
from ui.components.text import Text
from ui.navigator import Navigator
from ui.pages.files import FilesPage
from ui.pages.history import HistoryPage
from ui.pages.keeping import KeepingPage
from ui.places import FILES, HISTORY, KEEPING, TASKS, Place

At = Callable[[Place], CaseSession]
LETTER = b"A letter (fictional), with a line.\n"


def words_on(driver: Driver) -> str:
    return "\n".join(each.name for each in read(driver.page)).replace("\u200b", "")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_bytes(LETTER)
    return path


def test_the_new_pages_are_reached_from_the_list_of_sections(at: At, driver: Driver):
    at(Place(TASKS))
    for title in (texts.FILES_TITLE, texts.HISTORY_TITLE, texts.KEEPING_TITLE):
        driver.tab_to(title)
        driver.press(Qt.Key.Key_Return)
        assert driver.heading == (texts.HISTORY_HEADING if title == texts.HISTORY_TITLE else title)
        driver.tab_to(texts.BACK)
        driver.press(Qt.Key.Key_Return)
        assert driver.heading == texts.TASKS_TITLE


def test_a_file_is_added_copied_out_and_removed(at: At, driver: Driver, store: Store, letter: Path, tmp_path: Path):
    session = at(Place(FILES))
    page = driver.page
    assert isinstance(page, FilesPage)
    assert texts.FILES_NONE in words_on(driver)
    page.add_file(letter)
    [held] = attachments(store, session.id)
    assert content_of(store, held) == LETTER
    assert "1 KB, added" in words_on(driver)
    page.save_copy(held, tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_bytes() == LETTER
    assert texts.FILES_SAVED_TITLE in words_on(driver)
    page.save_copy(held, letter)
    assert texts.FILE_EXISTS in words_on(driver), "what is there is not replaced unasked"
    driver.tab_to(texts.FILES_REMOVE_NAME.format(name="letter.txt"))
    driver.press(Qt.Key.Key_Return)
    assert attachments(store, session.id), "it is asked first"
    driver.press(Qt.Key.Key_Return)
    assert attachments(store, session.id) == []


def test_a_file_of_another_kind_is_refused_with_what_is_taken(at: At, driver: Driver, store: Store, tmp_path: Path):
    session = at(Place(FILES))
    page = driver.page
    assert isinstance(page, FilesPage)
    (tmp_path / "letter.doc").write_bytes(b"\xd0\xcf\x11\xe0 and so on")
    page.add_file(tmp_path / "letter.doc")
    assert "PDF, JPEG, PNG" in words_on(driver)
    assert attachments(store, session.id) == []


def test_the_history_says_who_changed_what_from_what_to_what(at: At, driver: Driver, tmp_path: Path):
    session = at(Place(TASKS))
    session.answer("date_of_birth", Answer("2020-05-03", source="Health visitor record"))
    session.answer("date_of_birth", Answer("2020-05-03"))
    session.answer("died", Answer("no"))
    session.answer("died", Answer("yes"))
    session.set_section("subject", {"surname": "Example (fictional)"})
    session.set_nations("wales", "england")
    at(Place(HISTORY))
    page = driver.page
    assert isinstance(page, HistoryPage)
    said = words_on(driver)
    assert texts.HISTORY_WHOLE["other"].partition("{")[0] in said
    assert session.question_of("died").label in said
    assert "Before: No" in said
    assert "After: Yes" in said
    assert "After: 3 May 2020; Health visitor record" in said
    assert "After: Example (fictional)" in said
    assert texts.CHECK_NATION in said
    assert "After: Wales" in said
    assert "event_nation" not in said
    page.save_to(tmp_path / "history.txt")
    assert "Example (fictional)" in (tmp_path / "history.txt").read_text("utf-8")


def test_a_history_that_was_tampered_with_is_said_to_be(at: At, driver: Driver, store: Store):
    session = at(Place(TASKS))
    session.answer("date_of_birth", Answer("2020-05-03"))
    store.settle(session.id)
    with store.changing() as database:
        guards = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in guards:
            if "history" in name:
                database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE history SET name = 'somebody else' WHERE number = 2")
    at(Place(HISTORY))
    assert texts.HISTORY_BROKEN_TITLE in words_on(driver)
    assert texts.HISTORY_BROKEN.format(number=2) in words_on(driver)


def test_a_history_whose_end_was_cut_off_is_said_to_be(at: At, driver: Driver, store: Store):
    session = at(Place(TASKS))
    session.answer("date_of_birth", Answer("2020-05-03"))
    store.settle(session.id)
    with store.changing() as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            if "history" in name:
                database.execute(f'DROP TRIGGER "{name}"')
        database.execute("DELETE FROM history WHERE number = (SELECT max(number) FROM history)")
    at(Place(HISTORY))
    assert texts.HISTORY_CUT in words_on(driver)


def test_a_step_in_the_life_of_a_case_needs_its_reason(at: At, driver: Driver, store: Store):
    session = at(Place(KEEPING))
    page = driver.page
    assert isinstance(page, KeepingPage)
    assert not page.returned.isVisible(), "a draft was sent to nobody"
    page.hold.click()
    assert page.note.error == texts.KEEPING_NOTE_EMPTY
    page.note.set_value("A reason is not who has it")
    page.transferred.click()
    assert (page.note.error, page.receiver.error) == ("", texts.TRANSFER_NO_RECEIVER)
    page.receiver.set_value("The other team")
    page.transferred.click()
    assert store.load(session.id).status is CaseStatus.TRANSFERRED
    assert texts.CASE_STATUS["transferred"] in words_on(driver)
    assert texts.KEEPING_STATUS_TO.format(day="16 March 2026", words="The other team") in words_on(driver)
    assert not page.receiver.isVisible(), "there is no such step any more"
    assert store.history(session.id)[-1].reason == "The other team"
    at(Place(HISTORY))
    assert texts.HISTORY_TO.format(words="The other team") in words_on(driver), "it is no reason"
    driver.window.header.cases.click()
    assert driver.heading == texts.HOME_TITLE, "the list has words for the status"


def test_what_became_of_a_step_is_scrolled_to(at: At, driver: Driver):
    driver.window.resize(640, 480)
    driver.window.display.choose_text_size(200)
    at(Place(KEEPING))
    page = driver.page
    assert isinstance(page, KeepingPage)
    page.note.set_value("An inquest is open")
    page.hold.click()

    def shows() -> bool:
        (said,) = (each for each in page.findChildren(Text) if each.text() == texts.KEEPING_DONE)
        top = said.mapTo(page.viewport(), QPoint(0, 0)).y()
        return 0 <= top <= page.viewport().height() - said.height()

    driver.wait_until(shows)


def test_a_case_on_hold_cannot_be_removed(at: At, driver: Driver, store: Store):
    session = at(Place(KEEPING))
    page = driver.page
    assert isinstance(page, KeepingPage)
    page.note.set_value("An inquest is open")
    page.hold.click()
    assert store.load(session.id).held == "An inquest is open"
    assert not page.removal.isVisible()
    assert texts.HISTORY_REASON.format(words="An inquest is open") in words_on(driver)
    assert texts.KEEPING_HOLD_HINT not in words_on(driver)
    page.note.set_value("It is closed")
    page.release.click()
    assert page.removal.isVisible()
    assert texts.KEEPING_HOLD_HINT in words_on(driver), "what it does is said before it is done"


def test_a_case_is_removed_only_when_confirmed_and_leaves_a_receipt(
    at: At, driver: Driver, store: Store, navigator: Navigator
):
    session = at(Place(KEEPING))
    page = driver.page
    assert isinstance(page, KeepingPage)
    open_everything(page)
    page.remove.click()
    assert len(page.errors.links) == 2
    assert texts.ERROR_BESIDE_FIELD.format(message=texts.REMOVE_SURE_EMPTY) in words_on(driver), "beside its box too"
    page.why.set_value(Reason.MISTAKE.value)
    page.sure.setChecked(True)
    page.remove.click()
    driver.wait_for_heading(texts.GONE_TITLE)
    assert texts.RETENTION_TITLE in words_on(driver), "where the receipt can be found again"
    open_everything(driver.page)
    assert "C-0042" in words_on(driver)
    assert driver.window.isEnabled()
    driver.go_on()
    assert driver.heading == texts.HOME_TITLE
    assert session.id not in {each.id for each in store.cases()}
    assert [each.reason for each in receipts(store)] == [Reason.MISTAKE.value]
    assert navigator.journey is None


def test_a_removal_that_fails_is_said_and_the_case_stays(at: At, driver: Driver, store: Store):
    session = at(Place(KEEPING))
    page = driver.page
    assert isinstance(page, KeepingPage)
    open_everything(page)
    lifecycle.hold(store, session.id, "Since the page was shown")
    page.why.set_value(Reason.MISTAKE.value)
    page.sure.setChecked(True)
    page.remove.click()
    driver.wait_until(lambda: texts.REMOVE_TROUBLE in words_on(driver))
    assert driver.window.isEnabled()
    assert session.id in {each.id for each in store.cases()}
