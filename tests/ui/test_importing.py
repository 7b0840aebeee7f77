"""Cases from a file, through the window: looked at first, duplicates chosen, all or nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from data.cases import CaseSummaryFields
from data.incoming import Choice
from data.keys import Argon2Parameters
from data.store import Store
from data.transfer import SUFFIX, write_transfer
from logic.case_file import FORMAT
from tests.ui.conftest import NOW
from tests.ui.driver import Driver, read
from ui import texts
from ui.components.buttons import Button
from ui.navigator import Navigator
from ui.pages.incoming import ImportPage
from ui.window import Window

CHEAP = Argon2Parameters(memory_kib=64 * 1024, passes=1, lanes=1)
CASE = {"format": FORMAT, "reference": "C-0099", "assessed_on": "2026-03-16", "facts": {"died": "no"}}
OF_THE_FILE = "five words for this file"


def words_on(driver: Driver) -> str:
    return "\n".join(each.name for each in read(driver.page)).replace("\u200b", "")


@pytest.fixture
def page(navigator: Navigator, driver: Driver, store: Store) -> ImportPage:
    """The page, reached from the list of cases by keyboard."""
    navigator.open_with(store)
    driver.tab_to(texts.IMPORT_TITLE)
    driver.press(Qt.Key.Key_Return)
    found = driver.page
    assert isinstance(found, ImportPage)
    return found


def look(driver: Driver, page: ImportPage) -> None:
    driver.go_on()
    driver.wait_until(lambda: not page.is_working)


def primary_buttons(page: ImportPage) -> list[str]:
    shown = (each for each in page.findChildren(Button) if each.isVisible())
    return [each.text() for each in shown if each.property("look") == "primary"]


def test_a_case_file_is_looked_at_and_then_taken_in(page: ImportPage, driver: Driver, store: Store, tmp_path: Path):
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), "utf-8")
    page.choose(path)
    look(driver, page)
    assert "C-0099" in words_on(driver)
    assert texts.IMPORT_NEW in words_on(driver)
    assert store.cases() == []
    assert page.take
    page.take.click()
    driver.wait_until(lambda: texts.IMPORT_DONE_TITLE in words_on(driver))
    assert [each.reference for each in store.cases()] == ["C-0099"]


@pytest.mark.parametrize("size", [100, 200])
def test_what_was_found_is_shown_and_read_before_anything_can_be_imported(
    size: int, page: ImportPage, driver: Driver, store: Store, tmp_path: Path
):
    driver.window.resize(1180, 720)
    driver.window.display.choose_text_size(size)
    store.new_case(CASE, summary=CaseSummaryFields("C-0099"))
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), "utf-8")
    page.choose(path)
    look(driver, page)
    QTest.qWait(1)
    assert driver.focus_name == texts.IMPORT_HOLDS["one"], "reading goes on with what was found"
    top = driver.focus.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < page.viewport().height() / 2, "and it has been scrolled to"
    assert primary_buttons(page) == [texts.IMPORT_BUTTON_NONE], "it is left out unless something else is chosen"
    assert page.choices[1].label == texts.IMPORT_WHAT_ALONE

    page.choices[1].cards[1].click()
    assert primary_buttons(page) == [texts.IMPORT_BUTTON["one"]]
    page.choices[1].cards[0].click()
    assert primary_buttons(page) == [texts.IMPORT_BUTTON_NONE]

    page.choose(tmp_path / "another.json")
    assert primary_buttons(page) == [texts.IMPORT_LOOK]


def test_leaving_everything_out_is_not_said_to_be_an_import_of_no_cases(
    page: ImportPage, driver: Driver, store: Store, tmp_path: Path
):
    store.new_case(CASE, summary=CaseSummaryFields("C-0099"))
    path = tmp_path / "case.json"
    path.write_text(json.dumps(CASE), "utf-8")
    page.choose(path)
    look(driver, page)
    assert page.take
    page.take.click()
    driver.wait_until(lambda: texts.IMPORT_DONE_NONE in words_on(driver))
    assert len(store.cases()) == 1


@pytest.mark.parametrize("choice", list(Choice))
def test_a_transfer_file_with_a_case_that_is_here_asks_what_to_do(
    choice: Choice, page: ImportPage, driver: Driver, store: Store, tmp_path: Path
):
    case_id = store.new_case(CASE)
    path = tmp_path / "cases.sgreview"
    write_transfer(store, [case_id], path, [OF_THE_FILE], cost=CHEAP)
    page.choose(path)
    look(driver, page)
    assert page.passphrase.error == texts.IMPORT_PASSPHRASE_EMPTY
    page.passphrase.control.setText("another passphrase")
    look(driver, page)
    assert page.passphrase.error
    page.passphrase.control.setText(OF_THE_FILE)
    look(driver, page)
    page.choices[1].set_value(choice.value)
    assert page.take
    page.take.click()
    driver.wait_until(lambda: texts.IMPORT_DONE_TITLE in words_on(driver))
    cases = store.cases()
    assert len(cases) == (2 if choice is Choice.KEEP_BOTH else 1)
    assert (case_id in {each.id for each in cases}) is (choice is not Choice.REPLACE)


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b'{"format": "something else"}'])
def test_a_file_that_is_no_case_is_said_to_be_none(
    content: bytes, page: ImportPage, driver: Driver, store: Store, tmp_path: Path
):
    path = tmp_path / "case.json"
    path.write_bytes(content)
    page.choose(path)
    look(driver, page)
    assert page.path.error.startswith(texts.IMPORT_NO_CASE.partition("{")[0])
    page.choose(tmp_path / "nothing.json")
    look(driver, page)
    assert page.path.error
    assert store.cases() == []


def test_a_transfer_file_opened_from_the_desktop_is_looked_at_once_the_store_is_open(
    window: Window, directory: Path, store: Store, driver: Driver, tmp_path: Path
):
    file = tmp_path / f"handed over{SUFFIX}"
    file.write_bytes(b"")
    Navigator(window, directory, "test", now=lambda: NOW, transfer_file=file).open_with(store)
    page = driver.page
    assert isinstance(page, ImportPage)
    assert page.path.value == str(file)
    assert page.passphrase.isVisible()
