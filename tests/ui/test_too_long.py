"""A text longer than a case can hold is said to be so, and kept whole until it is shortened."""

from __future__ import annotations

from collections.abc import Callable

from logic.case_file import MAX_TEXT
from tests.ui.driver import Driver
from ui import texts
from ui.case_session import CaseSession
from ui.components.field import TextField
from ui.pages.question import QuestionPage
from ui.pages.section import FormPage
from ui.places import Place, question, section

At = Callable[[Place], CaseSession]
LONG = "x" * (MAX_TEXT + 1)
SAYS = texts.TOO_LONG.format(longest=f"{MAX_TEXT:,}")


def test_a_line_takes_what_is_pasted_whole(at: At, driver: Driver):
    at(section("sign_off"))
    page = driver.page
    assert isinstance(page, FormPage)
    line = page.form.widgets["prepared_by"]
    assert isinstance(line, TextField)
    line.control.insert(LONG)
    assert line.value == LONG
    driver.go_on()
    assert line.error == SAYS
    at(section("safety"))
    at(section("sign_off"))
    back = driver.page
    assert isinstance(back, FormPage)
    assert back.form.widgets["prepared_by"].value == LONG  # type: ignore[union-attr]  # a text field


def test_the_note_and_the_source_of_an_answer_are_not_cut_short(at: At, driver: Driver):
    session = at(question("date_of_birth"))
    page = driver.page
    assert isinstance(page, QuestionPage)
    page.control.set_value("2020")
    page.note.control.setPlainText(LONG)
    page.source.control.insert(LONG)
    driver.go_on()
    assert (page.note.error, page.source.error) == (SAYS, SAYS)
    assert page.provenance.is_open
    assert "date_of_birth" not in session.interview.used
    at(section("safety"))
    at(question("date_of_birth"))
    back = driver.page
    assert isinstance(back, QuestionPage)
    assert (back.note.value, back.source.value) == (LONG, LONG)
    back.note.control.setPlainText("short")
    back.source.set_value("")
    driver.go_on()
    assert session.interview.used["date_of_birth"].note == "short"
