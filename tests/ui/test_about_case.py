"""What a case is called, and the nations whose rules count."""

from __future__ import annotations

from collections.abc import Callable

from logic.facts import Answer
from tests.ui.driver import Driver, read
from ui.case_session import CaseSession
from ui.pages.about_case import AboutCasePage
from ui.places import ABOUT, CHECK, Place

At = Callable[[Place], CaseSession]


def chosen(driver: Driver, *, nation: str, event_nation: str = "") -> None:
    page = driver.page
    assert isinstance(page, AboutCasePage)
    for field, value in ((page.nation, nation), (page.event_nation, event_nation)):
        field.set_value(value)
        field.edited.emit()
    driver.go_on()


def test_another_nation_brings_its_rules_and_keeps_every_answer(at: At, driver: Driver):
    session = at(Place(ABOUT))
    for fact, value in {"date_of_birth": "1980", "died": "no", "adult_at_risk": "yes", "good_practice": "yes"}.items():
        session.answer(fact, Answer(value))
    at(Place(ABOUT))
    chosen(driver, nation="wales")
    assert {assessment.pack.nation for assessment in session.assessments} == {"wales"}
    assert session.interview.set_aside == {"good_practice": Answer("yes")}
    at(Place(CHECK))
    assert any("good practice" in each.name.lower() for each in read(driver.page)), "it is shown, though not asked here"
    at(Place(ABOUT))
    chosen(driver, nation="england")
    assert "good_practice" in session.interview.used


def test_an_event_in_another_nation_shows_the_rules_of_both_and_is_kept(at: At, driver: Driver):
    session = at(Place(ABOUT))
    chosen(driver, nation="england", event_nation="scotland")
    assert list(dict.fromkeys(each.pack.nation for each in session.assessments)) == [
        "england",
        "scotland",
    ]
    assert session.case.event_nation == "scotland"
    at(Place(ABOUT))
    assert isinstance(driver.page, AboutCasePage)
    assert (driver.page.nation.value, driver.page.event_nation.value) == ("england", "scotland")
    chosen(driver, nation="scotland", event_nation="scotland")
    assert session.case.event_nation is None
