"""A training case works like any other, says everywhere what it is, and never becomes a real one."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt

from data.cases import TRAINING_CASE
from data.incoming import Choice, export_case_file, import_case_file
from data.policy import Policy
from data.preferences import Preferences
from data.store import Store
from logic.loader import load_packs
from logic.nations import NATIONS
from logic.sections import load_sections
from reports.verification import Result, verify
from tests.ui.conftest import NOW
from tests.ui.driver import Driver, read
from ui import texts
from ui.case_session import CaseSession
from ui.checking import check_referral
from ui.journey import Journey
from ui.navigator import Navigator
from ui.pages.export import ExportPage
from ui.pages.home import HomePage
from ui.pages.question import QuestionPage
from ui.pages.review import ReviewPage
from ui.pages.training import training_case
from ui.places import ABOUT, CHECK, EXPORT, FILES, HISTORY, KEEPING, RESULT, TASKS, Place, question, section
from ui.referral_file import Variant
from ui.window import Window

PLACES = [
    *map(Place, (ABOUT, CHECK, EXPORT, FILES, HISTORY, KEEPING, RESULT, TASKS)),
    *(section(each.id) for each in load_sections()),
    question("died"),
]


@pytest.fixture
def session(store: Store) -> CaseSession:
    return CaseSession.create(store, training_case(NOW.date(), "england"))


@pytest.fixture
def write(
    window: Window, session: CaseSession, directory: Path, tmp_path: Path, driver: Driver
) -> Callable[[Variant], Path]:
    """A function that writes the training case in one form, under the name that is proposed."""

    def go(variant: Variant) -> Path:
        preferences = Preferences(Policy(), session.store.setting, session.store.set_setting)
        Journey(window, session, "test", directory, NOW.date, preferences=preferences).go(Place(EXPORT))
        page = window.page
        assert isinstance(page, ExportPage)
        next(each for each in page.variant.cards if each.value == variant).click()
        target = tmp_path / Path(page.path.value).name
        page.path.set_value(str(target))
        page.marking.set_value("OFFICIAL-SENSITIVE")
        driver.go_on()
        if variant is Variant.PSEUDONYMISED:
            driver.wait_for_heading(texts.REPLACED_TITLE)
            driver.go_on()
        driver.wait_for_heading(texts.TRAINING_EXPORTED_TITLE)
        return target

    return go


def said(driver: Driver) -> str:
    return "\n".join(each.name for each in read(driver.page))


def test_nobody_is_told_to_send_it(session: CaseSession, store: Store, navigator: Navigator, driver: Driver):
    other = CaseSession.create(store, replace(session.case, training=False))
    navigator.open_with(store)
    for case, is_sent in ((other, True), (session, False)):
        navigator.show_home()
        navigator.open_case(case.id)
        assert navigator.journey is not None
        navigator.journey.go(Place(EXPORT))
        assert (texts.EXPORT_INTRO_SEND in said(driver)) is is_sent


def test_it_is_offered_where_there_is_no_case_and_marked_on_every_page(
    navigator: Navigator, store: Store, window: Window, driver: Driver
):
    navigator.open_with(store)
    driver.tab_to(texts.TRAINING_OFFER)
    driver.press(Qt.Key.Key_Return)
    assert driver.heading == texts.TRAINING_TITLE
    assert not window.training.isVisible()
    driver.go_on()
    assert isinstance(driver.page, QuestionPage)
    journey = navigator.journey
    assert journey is not None
    for place in PLACES:
        journey.go(place)
        assert window.training.isVisible(), place
        assert texts.TRAINING_STRIP in [each.name for each in read(window)], place
    navigator.show_home()
    assert not window.training.isVisible()
    page = driver.page
    assert isinstance(page, HomePage)
    assert page.list.model().index(0, 0).data().startswith(f"{texts.TRAINING_REFERENCE}, {TRAINING_CASE}")
    navigator.open_case(store.cases()[0].id)
    assert window.training.isVisible(), "as long as it is kept"


@pytest.mark.parametrize("variant", list(Variant))
def test_every_page_of_every_file_says_so_and_the_check_too(
    variant: Variant, write: Callable[[Variant], Path], driver: Driver
):
    path = write(variant)
    assert path.name.startswith("training-")
    pages = [each.extract_text() for each in PdfReader(path).pages]
    assert all(each.count("TRAINING CASE") >= 2 for each in pages), "at the head and at the foot"
    assert not any("OFFICIAL" in each for each in pages)
    found = verify(path.read_bytes(), packs=load_packs(), app_version="test")
    assert (found.result, found.is_training, found.pages_compared) == (Result.INTACT, True, True)
    assert found.says.startswith("This is a training case.")
    assert texts.TRANSFER_RECORD not in said(driver), "nobody is to receive it"
    assert not any(step in said(driver) for step in texts.EXPORTED_STEPS)


def test_a_supervisor_who_opens_it_is_told_first(
    write: Callable[[Variant], Path], window: Window, driver: Driver, store: Store
):
    content = write(Variant.REFERRAL).read_bytes()
    preferences = Preferences(Policy(), store.setting, store.set_setting)
    checked = check_referral(content, store, preferences, app_version="test")
    window.show_page(ReviewPage(checked, store, preferences, lambda: NOW))
    assert texts.TRAINING_REVIEW_TITLE in said(driver)


def test_it_stays_one_wherever_it_is_taken(session: CaseSession, store: Store):
    file = export_case_file(store, session.id)
    assert json.loads(file)["training"] is True
    taken = import_case_file(store, file.encode(), today=NOW.date(), choice=Choice.KEEP_BOTH)
    assert taken.case_id is not None
    assert all(TRAINING_CASE in each.subject for each in store.cases()), "before it is opened, too"
    again = CaseSession.load(store, taken.case_id, NOW.date)
    assert again.training
    again.set_section("subject", {"surname": "Somebody"})
    assert again.case.training
    assert store.cases()[0].subject == f"{TRAINING_CASE}: Somebody"


@pytest.mark.parametrize("nation", NATIONS)
def test_its_story_can_be_answered_under_the_rules_of_every_nation(nation: str, store: Store):
    session = CaseSession.create(store, training_case(NOW.date(), nation))
    assert session.interview.current is not None
    outline = session.sections["incident"]
    assert "ill but not treated" in str(outline)
