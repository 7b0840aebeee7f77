"""The questions about parallel processes: a part of their own, which keeps nobody from the result."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from logic.facts import Answer
from tests.ui.driver import Driver, read
from ui import texts
from ui.case_session import CaseSession
from ui.places import ABOUT, PARALLEL, QUESTIONS, RESULT, Place, question
from ui.progress import Progress, entries, entry_of

At = Callable[[Place], CaseSession]

CLEAR = {"date_of_birth": "2020-01-01", "died": "yes", "abuse_or_neglect": "known"}


def with_a_clear_review(at: At) -> CaseSession:
    session = at(Place(ABOUT))
    for fact, value in CLEAR.items():
        session.answer(fact, Answer(value))
    while session.interview.current is not None:
        session.answer(session.interview.current.fact, Answer("unknown"))
    return session


def status_of(session: CaseSession, place: str) -> str:
    (entry,) = (each for each in entries(session) if each.place == place)
    return entry.status


def back(driver: Driver) -> None:
    driver.tab_to(texts.BACK)
    driver.press(Qt.Key.Key_Return)


def test_a_question_that_both_parts_ask_next_belongs_to_the_review(at: At, driver: Driver):
    session = at(Place(QUESTIONS))
    assert session.interview.current == session.interview.current_parallel is not None
    assert session.interview.current is not None
    assert entry_of(session, session.place) == QUESTIONS
    back(driver)
    assert session.place == Place(ABOUT)


def test_the_review_is_done_while_other_processes_are_not_started(at: At, driver: Driver):
    session = with_a_clear_review(at)
    assert status_of(session, QUESTIONS) == texts.PROGRESS[Progress.DONE.value]
    assert status_of(session, PARALLEL) == texts.PROGRESS[Progress.NOT_STARTED.value]
    last = session.interview.before(None)
    assert last is not None
    at(question(last.fact))
    driver.go_on()
    assert session.place == Place(RESULT), "the result comes before the other processes"


def test_they_are_asked_one_after_the_other_and_lead_to_the_result(at: At, driver: Driver):
    session = with_a_clear_review(at)
    at(Place(PARALLEL))
    asked: list[str] = []
    while session.place != Place(RESULT):
        asked.append(session.place.name)
        assert entry_of(session, session.place) == PARALLEL
        driver.choose("Not known")
        driver.go_on()
    assert len(asked) == len(set(asked)) > 5
    assert status_of(session, PARALLEL) == texts.PROGRESS[Progress.DONE.value]
    at(question(asked[1]))
    back(driver)
    assert session.place == question(asked[0])
    back(driver)
    assert session.place == Place(RESULT)


def test_the_result_names_whom_to_tell_and_leads_to_the_questions(at: At, driver: Driver):
    session = with_a_clear_review(at)
    at(Place(RESULT))
    said = [each.name for each in read(driver.page)]
    assert "Tell the child death review partners." in said
    driver.tab_to(texts.RESULT_PARALLEL_ASK)
    driver.press(Qt.Key.Key_Return)
    assert session.interview.current_parallel is not None
    assert session.place == question(session.interview.current_parallel.fact)
