"""The window asks nothing that cannot matter: each question that it shows is tried out by brute force."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.store import Store
from logic.case import Case
from logic.pack import RulePack
from tests.counts import count
from tests.logic.test_interview import can_matter
from tests.ui.conftest import NOW
from tests.ui.driver import Driver
from ui.case_session import CaseSession
from ui.components.choices import Choices
from ui.navigator import Navigator
from ui.pages.question import QuestionPage
from ui.pages.result import ResultPage
from ui.places import QUESTIONS, Place

DATES = ("", "2026-03-01", "2020", "2009-03", "2007-06-01", "1950")
"""Days, months and years of children and of adults; nothing stands for "not known"."""

LONGEST = 40
"""Pages after which an interview is held to have no end."""


@settings(
    max_examples=count(4, 150),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_no_page_asks_what_cannot_matter(data: st.DataObject, navigator: Navigator, store: Store, driver: Driver):
    """Whatever is answered, page after page until the result shows."""
    if navigator.store is None:
        navigator.open_with(store)
    session = begun(navigator, store)
    decide = [pack for pack in session.interview.packs if not pack.parallel]
    asked: list[str] = []
    while isinstance(page := driver.page, QuestionPage):
        assert page.question == session.interview.current, "the page that shows is the question that is next"
        assert page.question.fact not in asked, "nothing is asked twice"
        assert matters(decide, session, page), page.question.fact
        asked.append(page.question.fact)
        assert len(asked) < LONGEST
        answer(page, data)
        page.primary.click()  # type: ignore[union-attr]  # a question has one
        if driver.page is page:  # refused: it cannot be true with another answer
            not_known(page)
            page.primary.click()  # type: ignore[union-attr]
    assert isinstance(driver.page, ResultPage)
    assert session.interview.current is None, "and nothing that matters is left out"


def begun(navigator: Navigator, store: Store) -> CaseSession:
    """A new case at its first question, in the window."""
    navigator.show_home()
    made = CaseSession.create(store, Case(assessed_on=NOW.date()))
    navigator.open_case(made.id, Place(QUESTIONS))
    assert navigator.journey is not None
    return navigator.journey.session


def matters(packs: Sequence[RulePack], session: CaseSession, page: QuestionPage) -> bool:
    """Whether two answers to the question can end in different outcomes, everything else completed in every way."""
    return any(can_matter(pack, session.interview.used, page.question) for pack in packs)


def answer(page: QuestionPage, data: st.DataObject) -> None:
    """Answer with anything that the page offers."""
    if not isinstance(page.control, Choices):
        day = data.draw(st.sampled_from(DATES), label=page.question.fact)
        page.control.set_value(day or "unknown")
        return
    card = data.draw(st.sampled_from(page.control.cards), label=page.question.fact)
    card.click()
    if page.evidence.isVisible():
        page.evidence.control.setPlainText("Minutes of the meeting (fictional)")


def not_known(page: QuestionPage) -> None:
    """Take back what was refused."""
    page.control.set_value("unknown")
