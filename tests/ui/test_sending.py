"""Cases are written to an encrypted file from the window, and taken in from it elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from data.cases import CaseStatus, CaseSummaryFields
from data.incoming import import_transfer
from data.store import Store
from data.transfer import Written
from logic.case import Case
from tests.ui.conftest import CHEAP, NOW
from tests.ui.conftest import PASSPHRASE as OF_THE_STORE
from tests.ui.driver import Driver, read
from ui import texts
from ui.case_session import CaseSession
from ui.navigator import Navigator
from ui.pages.keeping import KeepingPage
from ui.pages.sending import SendPage
from ui.places import KEEPING, Place

OF_THE_FILE = "velvet harbour sixteen onions"


@pytest.fixture
def store(store: Store) -> Store:
    for reference in ("C-0001", "C-0002", "C-0003"):
        session = CaseSession.create(store, blank(reference))
        session.set_section("subject", {"surname": f"Example {reference[-1]} (fictional)"})
    return store


def blank(reference: str) -> Case:
    return Case(assessed_on=NOW.date(), reference=reference)


@pytest.fixture
def page(navigator: Navigator, store: Store, driver: Driver, tmp_path: Path) -> SendPage:
    """The page, come to by keyboard from the list of cases, with a place for the file."""
    navigator.open_with(store)
    driver.tab_to(texts.SEND_TITLE)
    driver.press(Qt.Key.Key_Return)
    page = driver.page
    assert isinstance(page, SendPage)
    (tmp_path / "out").mkdir()
    page.target.set_value(str(tmp_path / "out" / "cases.sgreview"))
    return page


def said(driver: Driver) -> str:
    return "\n".join(each.name for each in read(driver.page))


def is_said(words: str, driver: Driver) -> bool:
    return words in said(driver)


def give_passphrase(page: SendPage) -> None:
    page.passphrase.first.control.setText(OF_THE_FILE)
    page.passphrase.again.control.setText(OF_THE_FILE)


def taken_in(file: Path, elsewhere: Path) -> list[str]:
    with Store.create(elsewhere, OF_THE_STORE, cost=CHEAP, clock=lambda: NOW) as other:
        import_transfer(other, file, OF_THE_FILE, {})
        return sorted(each.reference for each in other.cases())


def test_the_cases_that_are_ticked_go_into_the_file_and_no_others(
    page: SendPage, driver: Driver, tmp_path: Path, store: Store
):
    driver.tab_to(texts.HOME_SEARCH)
    driver.type("0001")
    driver.wait_until(lambda: page.which is not None and len(page.which.cards) == 1)
    driver.choose("C-0001, Example 1 (fictional)")
    driver.tab_to(texts.HOME_SEARCH)
    driver.press(Qt.Key.Key_A, modifier=Qt.KeyboardModifier.ControlModifier)
    driver.type("0003")
    driver.wait_until(lambda: page.which is not None and len(page.which.cards) == 2)  # what is ticked stays in sight
    driver.choose("C-0003, Example 3 (fictional)")
    give_passphrase(page)
    driver.tab_to(texts.SEND_BUTTON)
    driver.press(Qt.Key.Key_Return)
    driver.wait_until(lambda: texts.SEND_DONE["other"].format(count=2) in said(driver))
    file = tmp_path / "out" / "cases.sgreview"
    assert b"Example" not in file.read_bytes()
    assert taken_in(file, tmp_path / "elsewhere") == ["C-0001", "C-0003"]
    assert page.passphrase.value == "", "it does not stay on the screen"
    assert {each.status for each in store.cases()} == {CaseStatus.DRAFT}, "written is not yet received"

    driver.tab_to(texts.SEND_RECORD)
    driver.press(Qt.Key.Key_Return)
    assert page.receiver.error == texts.SEND_NO_RECEIVER
    driver.tab_to(texts.TRANSFER_TO)
    driver.type("Colleague 2 (fictional), by phone")
    driver.tab_to(texts.SEND_RECORD)
    driver.press(Qt.Key.Key_Return)
    assert texts.SEND_RECORDED["other"].format(count=2) in said(driver)
    handed_over = {each.reference for each in store.cases() if each.status is CaseStatus.TRANSFERRED}
    assert handed_over == {"C-0001", "C-0003"}


def test_all_of_them_go_to_a_new_computer(page: SendPage, driver: Driver, tmp_path: Path):
    driver.choose(texts.SEND_ALL["other"].format(count=3))
    give_passphrase(page)
    driver.tab_to(texts.SEND_BUTTON)
    driver.press(Qt.Key.Key_Return)
    driver.wait_until(lambda: texts.SEND_DONE["other"].format(count=3) in said(driver))
    assert len(taken_in(tmp_path / "out" / "cases.sgreview", tmp_path / "elsewhere")) == 3


def test_cancelling_leaves_neither_file_nor_history(page: SendPage, driver: Driver, tmp_path: Path, store: Store):
    assert page.which is not None
    assert page.primary is not None
    assert page.cancel_button is not None
    page.which.cards[0].click()
    give_passphrase(page)
    page.primary.click()
    page.cancel_button.click()
    driver.wait_until(lambda: texts.EXPORT_CANCELLED in said(driver))
    assert list((tmp_path / "out").iterdir()) == []
    assert not any(line.kind == "sent" for each in store.cases() for line in store.history(each.id))


def test_what_is_missing_is_said_before_anything_is_written(page: SendPage, driver: Driver, tmp_path: Path):
    driver.tab_to(texts.SEND_BUTTON)
    driver.press(Qt.Key.Key_Return)
    assert page.which is not None
    assert texts.ERROR_BESIDE_FIELD.format(message=texts.SEND_NONE) in said(driver)
    assert page.which.how_many.error == "", "it stands beside what is to be ticked"
    assert page.passphrase.first.error == texts.CREATE_EMPTY
    page.which.cards[0].click()
    give_passphrase(page)
    (tmp_path / "out" / "cases.sgreview").write_bytes(b"an earlier file")
    driver.tab_to(texts.SEND_BUTTON)
    driver.press(Qt.Key.Key_Return)
    assert page.target.error == texts.EXPORT_EXISTS
    assert (tmp_path / "out" / "cases.sgreview").read_bytes() == b"an earlier file"


def test_that_there_are_more_cases_than_can_be_ticked_is_said(page: SendPage, driver: Driver, store: Store):
    assert texts.SEND_MORE not in said(driver)
    for number in range(4, 11):
        store.new_case({}, summary=CaseSummaryFields(f"C-{number:04}", "Example (fictional)"))
    assert page.which is not None
    for typed, words in (("C-00", texts.SEND_MORE_FOUND), ("nobody", texts.HOME_NONE_FOUND), ("", texts.SEND_MORE)):
        page.which.search.set_value(typed)
        page.which.search.edited.emit()
        driver.wait_until(partial(is_said, words, driver))
        assert len(page.which.cards) == (0 if typed == "nobody" else 8)


def test_who_has_the_cases_can_be_recorded_without_scrolling(page: SendPage):
    page._written(([1], Written(Path("cases.sgreview"), 1, 9000, "5f" * 32)))
    QTest.qWait(1)
    bottom = page.record.mapTo(page.viewport(), QPoint(0, page.record.height())).y()
    assert bottom <= page.viewport().height()


def test_one_case_is_sent_from_its_own_page_and_back_leads_there(
    at: Callable[[Place], CaseSession], driver: Driver, tmp_path: Path
):
    at(Place(KEEPING))
    driver.tab_to(texts.SEND_THIS)
    driver.press(Qt.Key.Key_Return)
    page = driver.page
    assert isinstance(page, SendPage)
    assert page.which is None
    give_passphrase(page)
    page.target.set_value(str(tmp_path / "one.sgreview"))
    driver.tab_to(texts.SEND_BUTTON)
    driver.press(Qt.Key.Key_Return)
    driver.wait_until(lambda: texts.SEND_DONE["one"] in said(driver))
    assert taken_in(tmp_path / "one.sgreview", tmp_path / "elsewhere") == ["C-0042"]
    driver.tab_to(texts.BACK)
    driver.press(Qt.Key.Key_Return)
    assert isinstance(driver.page, KeepingPage)
