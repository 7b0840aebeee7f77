"""What people met who pressed harder than the way through: nothing typed is lost, nothing done is unsaid."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from data.store import Store
from logic.case_file import CaseFileError
from logic.facts import Answer
from tests.ui.conftest import NOW
from tests.ui.driver import Driver
from ui import texts
from ui.case_session import CaseSession
from ui.components.choices import Choices
from ui.components.field import LongTextField, TextField
from ui.pages.question import QuestionPage
from ui.pages.section import FormPage
from ui.places import Place, question, section

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
    stored = store.load(session.id).document.get("subject", {}).get("surname", "")
    assert len(stored) >= 10, "at most about a second of typing is not kept yet"
