"""Every change of a case can be taken back and made again: by keyboard, on the page where it was made, and saved."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from data.store import Store
from logic.case_file import case_to_json
from logic.facts import Answer
from tests.ui.driver import Driver, read
from ui import texts
from ui.case_session import CaseSession
from ui.changes import MOST_STEPS
from ui.pages.case_page import CasePage
from ui.pages.question import QuestionPage
from ui.pages.section import TablePage
from ui.places import QUESTIONS, RESULT, Place, question, section

At = Callable[[Place], CaseSession]
CONTROL = Qt.KeyboardModifier.ControlModifier
AGENCIES = ({"agency": "One"}, {"agency": "Two"}, {"agency": "Three"})


def names(session: CaseSession) -> list[object]:
    rows = session.sections["agencies"]
    assert isinstance(rows, tuple)
    return [row["agency"] for row in rows]


def undo(driver: Driver) -> None:
    press_outside_of_boxes(driver, CONTROL)


def redo(driver: Driver) -> None:
    press_outside_of_boxes(driver, CONTROL | Qt.KeyboardModifier.ShiftModifier)


def press_outside_of_boxes(driver: Driver, modifier: Qt.KeyboardModifier) -> None:
    """Press Z with a modifier where no box takes it for itself, in a window that is in front."""
    driver.window.activateWindow()
    driver.wait_until(driver.window.isActiveWindow)
    driver.page.focus_first()
    driver.press(Qt.Key.Key_Z, modifier=modifier)


def test_an_answer_is_taken_back_and_given_again_and_the_store_follows(at: At, driver: Driver, store: Store):
    session = at(question("date_of_birth"))
    driver.tab_to("Date of birth: Year")
    driver.type("2020")
    driver.go_on()
    driver.choose("No")
    driver.go_on()
    assert session.interview.used["died"] == Answer("no")
    undo(driver)
    assert isinstance(driver.page, QuestionPage)
    assert driver.page.question.fact == "died", "shown where the change was made"
    assert "died" not in session.interview.used
    assert store.load(session.id).document["facts"].keys() == {"date_of_birth"}  # type: ignore[attr-defined]  # an object
    assert texts.UNDONE in {each.name for each in read(driver.window.header)}
    undo(driver)
    assert not session.interview.used
    redo(driver)
    redo(driver)
    assert session.interview.used["died"] == Answer("no")
    redo(driver)
    assert texts.NOTHING_TO_REDO in {each.name for each in read(driver.window.header)}


def test_what_was_typed_in_one_go_is_one_step_and_in_two_goes_two(at: At, driver: Driver):
    session = at(section("sign_off"))
    for letters in ("SW", "1 (fict", "ional)"):
        driver.tab_to("Prepared by")
        driver.press(Qt.Key.Key_End)
        driver.type(letters)
        assert isinstance(driver.page, CasePage)
        driver.page.flush()
    at(section("safety"))
    at(section("sign_off"))
    driver.tab_to("Prepared by")
    driver.press(Qt.Key.Key_End)
    driver.type("!")
    undo(driver)
    assert session.sections["sign_off"] == {"prepared_by": "SW1 (fictional)"}
    undo(driver)
    assert session.sections.get("sign_off", {}) == {}
    redo(driver)
    assert session.sections["sign_off"] == {"prepared_by": "SW1 (fictional)"}


def test_rows_that_were_moved_and_removed_come_back_with_what_was_unfinished_in_them(at: At, driver: Driver):
    session = at(section("agencies"))
    session.set_section("agencies", AGENCIES)
    session.keep_draft(section("agencies", 1), {"involved_from": ["31", "2", "2020"]})
    at(section("safety"))
    at(section("agencies"))
    page = driver.page
    assert isinstance(page, TablePage)
    page.move_row(1, 1)
    page.remove_row(2)
    assert names(session) == ["One", "Three"]
    undo(driver)
    undo(driver)
    assert names(session) == ["One", "Two", "Three"]
    assert session.draft(section("agencies", 1)) == {"involved_from": ["31", "2", "2020"]}


def test_a_new_change_after_undo_ends_what_could_be_done_again(at: At):
    session = at(Place(RESULT))
    session.answer("date_of_birth", Answer("2020"))
    session.answer("died", Answer("no"))
    assert session.undo() is not None
    session.answer("died", Answer("yes"))
    assert session.redo() is None
    assert session.interview.used["died"] == Answer("yes")


def test_what_does_not_count_yet_stays_when_something_else_is_undone(at: At):
    session = at(Place(QUESTIONS))
    session.answer("date_of_birth", Answer("2020"))
    session.keep_draft(question("died"), {"value": "yes", "source": "", "date": "", "note": "half a word"})
    session.undo()
    assert session.draft(question("died"))["note"] == "half a word"


@pytest.mark.parametrize("changes", [3, MOST_STEPS + 5])
def test_undo_goes_back_as_far_as_it_says_and_redo_all_the_way_forward(at: At, changes: int):
    session = at(section("agencies"))
    for number in range(changes):
        session.arrange_rows("agencies", [{"agency": f"A{number}"}], [None])
    last = case_to_json(session.case)
    steps = 0
    while session.undo() is not None:
        steps += 1
    assert steps == min(changes, MOST_STEPS)
    while session.redo() is not None:
        steps -= 1
    assert steps == 0
    assert case_to_json(session.case) == last


def test_nothing_is_undone_behind_the_hidden_screen(at: At, driver: Driver):
    session = at(Place(RESULT))
    session.answer("date_of_birth", Answer("2020"))
    driver.window.hide_screen()
    driver.window.undo_asked.emit()
    assert session.interview.used["date_of_birth"] == Answer("2020")
