"""The page of a question: what it asks, what counts as an answer, and where Continue, Back and Change lead."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from data.store import Store
from logic.facts import Answer
from logic.loader import load_packs
from logic.pack import QuestionKind
from tests.ui.driver import Driver, interface, read
from ui import texts
from ui.case_session import CaseSession
from ui.components.choices import Choices
from ui.components.date_field import DateField
from ui.pages.question import QuestionPage
from ui.places import CHECK, QUESTIONS, Place, question
from ui.typed_dates import Part

At = Callable[[Place], CaseSession]

HARMED = {"date_of_birth": "2020-01-01", "died": "no", "abuse_or_neglect": "suspected", "seriously_harmed": "yes"}


def given(session: CaseSession, answers: dict[str, str]) -> None:
    """Answers that were given before."""
    for fact, value in answers.items():
        session.answer(fact, Answer(value))


def shown(driver: Driver) -> QuestionPage:
    """The page, which must be that of a question."""
    page = driver.page
    assert isinstance(page, QuestionPage)
    return page


def test_every_question_of_every_pack_makes_a_page_with_its_words(session: CaseSession, driver: Driver):
    questions = {asked.fact: asked for pack in load_packs() for asked in pack.questions}
    for asked in questions.values():
        page = QuestionPage(session, asked)
        driver.window.show_page(page)
        names = [each.name for each in read(page)]
        headings = [each.name for each in read(page) if each.role == QAccessible.Role.Heading]
        assert headings[0] == asked.ask
        assert asked.why in names
        assert {option.label for option in asked.options} <= set(names)
        assert {definition.title for definition in asked.definitions} <= set(names)
        if asked.kind is QuestionKind.DATE:
            assert f"{asked.label}: not known" in names
        else:
            assert texts.NOT_KNOWN in names


def test_a_choice_is_made_by_keyboard_and_leads_on(at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    given(session, {"date_of_birth": "2020-01-01"})
    at(Place(QUESTIONS))
    assert driver.focus is driver.page.heading, "reading begins at the heading"
    driver.choose("No")
    driver.go_on()
    assert session.interview.used["died"] == Answer("no")
    assert driver.heading == session.interview.question("abuse_or_neglect").ask


def test_nothing_chosen_is_said_in_the_summary_and_beside_the_question(at: At, driver: Driver):
    given(at(Place(QUESTIONS)), {"date_of_birth": "2020-01-01"})
    at(question("died"))
    driver.go_on()
    page = shown(driver)
    assert [link.text() for link in page.errors.links] == [page.control.error] == [texts.CHOOSE]
    assert driver.focus_name == texts.PROBLEM
    assert driver.window.windowTitle().startswith("Error: ")
    driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_Return)
    assert isinstance(page.control, Choices)
    assert driver.focus is page.control.cards[0]


@pytest.mark.parametrize(
    "typed, says", [(("", "", ""), texts.ENTER_DATE), (("31", "2", "2020"), "The date of birth must be a real date")]
)
def test_a_date_that_will_not_do_is_said_and_kept(typed: tuple[str, str, str], says: str, at: At, driver: Driver):
    at(question("date_of_birth"))
    page = shown(driver)
    assert isinstance(page.control, DateField)
    page.control.show_typed(typed)
    driver.go_on()
    assert page.control.error == says
    assert page.control.typed == typed


def test_a_month_or_a_year_or_not_known_is_an_answer(at: At, driver: Driver):
    session = at(question("date_of_birth"))
    driver.tab_to("Date of birth: Day")
    driver.type("May 2020")
    driver.go_on()
    assert session.interview.used["date_of_birth"] == Answer("2020-05")
    at(question("date_of_birth"))
    driver.choose("Date of birth: not known")
    driver.go_on()
    assert session.interview.used["date_of_birth"] == Answer("unknown")


def test_no_concern_needs_evidence_which_is_asked_for_when_it_is_chosen(at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    given(session, HARMED)
    at(question("joint_working_concern"))
    page = shown(driver)
    assert not page.evidence.isVisible()
    driver.choose("No, it is clear that there are no concerns")
    assert page.evidence.isVisible()
    driver.go_on()
    assert page.evidence.error == texts.ENTER_EVIDENCE
    assert "joint_working_concern" not in session.interview.answers
    driver.press(Qt.Key.Key_Tab)
    driver.press(Qt.Key.Key_Return)
    driver.type("Minutes of three meetings")
    driver.press(Qt.Key.Key_Tab)
    driver.tab_to(texts.CONTINUE)
    driver.press(Qt.Key.Key_Space)
    assert session.interview.used["joint_working_concern"] == Answer("clearly_none", note="Minutes of three meetings")


def test_source_date_and_note_go_with_the_answer_and_come_back(at: At, driver: Driver):
    session = at(question("date_of_birth"))
    driver.tab_to(texts.SOURCE_EXPANDER)
    driver.press(Qt.Key.Key_Return)
    for name, typed in ((texts.SOURCE, "Health visitor"), (f"{texts.SOURCE_DATE}: Day", "3 May 2024")):
        driver.tab_to(name)
        driver.type(typed)
    driver.tab_to(texts.NOTE)
    driver.type("Seen in the red book")
    driver.window.page.heading.setFocus()  # type: ignore[union-attr]  # a page shows
    driver.tab_to("Date of birth: Year")
    driver.type("2020")
    driver.go_on()
    expected = Answer("2020", "Health visitor", "2024-05-03", "Seen in the red book")
    assert session.interview.used["date_of_birth"] == expected
    at(question("date_of_birth"))
    page = shown(driver)
    assert page.provenance.is_open
    assert page.source.value == expected.source
    assert page.source_date.read() == expected.date
    assert page.note.value == expected.note


def test_what_cannot_both_be_true_is_said_with_a_way_to_either(at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    given(
        session, {"date_of_birth": "2007-06-01", "died": "no", "abuse_or_neglect": "known", "seriously_harmed": "yes"}
    )
    at(question("date_of_harm"))
    driver.tab_to("Date of harm: Year")
    driver.type("2006")
    driver.go_on()
    page = shown(driver)
    assert "the harm is before the birth" in page.control.error
    assert "date_of_harm" not in session.interview.answers
    driver.tab_to(texts.CHANGE_OTHER.format(label="Date of birth"))
    driver.press(Qt.Key.Key_Return)
    assert driver.heading == session.interview.question("date_of_birth").ask
    driver.tab_to("Date of birth: Year")
    driver.press(Qt.Key.Key_Backspace, times=4)
    driver.type("2006")
    driver.go_on()
    page = shown(driver)
    assert page.question.fact == "date_of_harm", "back to where the change began"
    assert isinstance(page.control, DateField)
    assert page.control.boxes[Part.YEAR].text() == "2006", "with what was typed there"


def test_back_steps_through_the_questions_and_loses_nothing(at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    given(session, HARMED)
    at(Place(QUESTIONS))
    driver.choose("Yes, there is cause for concern")
    for fact in ("seriously_harmed", "abuse_or_neglect"):
        driver.tab_to(texts.BACK)
        driver.press(Qt.Key.Key_Return)
        assert shown(driver).question.fact == fact
    for fact in ("seriously_harmed", "joint_working_concern"):
        driver.go_on()
        assert shown(driver).question.fact == fact
    page = shown(driver)
    assert isinstance(page.control, Choices)
    assert page.control.value == "concern", "chosen, though not continued from"
    assert "joint_working_concern" not in session.interview.answers


def test_a_changed_answer_that_opens_questions_asks_them_before_it_goes_back(at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    given(session, HARMED)
    while session.interview.current:
        session.answer(session.interview.current.fact, Answer("unknown"))
    at(Place(CHECK))
    driver.tab_to(texts.CHANGE_NAME.format(what=session.interview.question("died").label))
    driver.press(Qt.Key.Key_Return)
    driver.choose("Yes")
    driver.go_on()
    asked = []
    while driver.heading != texts.CHECK_TITLE:
        page = shown(driver)
        asked.append(page.question.fact)
        driver.choose(
            f"{page.question.label}: not known" if page.question.kind is QuestionKind.DATE else texts.NOT_KNOWN
        )
        driver.go_on()
    assert asked
    assert session.interview.current is None


def test_a_question_that_only_records_can_be_answered_and_changes_nothing_else(at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    given(session, HARMED)
    outcomes = [each.outcome for each in session.assessments]
    at(question("date_aware"))
    driver.tab_to("Date the authority became aware: Year")
    driver.type("2026")
    driver.go_on()
    assert session.interview.used["date_aware"] == Answer("2026")
    assert [each.outcome for each in session.assessments] == outcomes


def test_what_stands_on_a_page_is_in_the_store_before_continue(at: At, driver: Driver, store: Store):
    session = at(Place(QUESTIONS))
    given(session, {"date_of_birth": "2020-01-01"})
    at(question("died"))
    driver.choose("Yes")
    page = shown(driver)
    page.flush()
    draft = CaseSession.load(store, session.id, page.session.interview.assessed_on.today).draft(question("died"))
    assert draft["value"] == "yes"
    assert "died" not in session.interview.answers


def test_a_group_reads_the_question_and_the_hint(at: At, driver: Driver):
    given(at(Place(QUESTIONS)), {"date_of_birth": "2020-01-01"})
    at(question("died"))
    page = shown(driver)
    told = interface(page.control)
    assert told.text(QAccessible.Text.Name) == page.question.ask
    assert told.text(QAccessible.Text.Description) == page.question.hint
