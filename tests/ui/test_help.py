"""The help: reached by key and by mouse, over whatever is open, which is there again afterwards; and its keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.driver import Driver, read
from ui import texts
from ui.case_session import CaseSession
from ui.components.buttons import Button
from ui.components.summary import SummaryRow
from ui.navigator import Navigator
from ui.pages.access import UnlockPage
from ui.pages.help import HelpPage
from ui.places import RESULT, Place, section
from ui.shortcuts import KEYS, card, in_words
from ui.window import Window

At = Callable[[Place], CaseSession]

CARD = Path(__file__).resolve().parents[2] / "docs" / "guide" / "keyboard.md"


def shown(window: Window) -> QWidget | None:
    """The help, as far as it shows."""
    return next((page for page in window.findChildren(HelpPage) if page.isVisible()), None)


def press(driver: Driver, key: Qt.Key) -> None:
    driver.press(key)
    QApplication.processEvents()


def test_help_leaves_what_is_being_typed_where_it_is(at: At, driver: Driver, window: Window):
    session = at(section("subject"))
    driver.tab_to("Surname or family name")
    driver.type("Half a na")
    field = driver.focus

    press(driver, Qt.Key.Key_F1)
    assert driver.focus_name == texts.HELP_TITLE, "a screen reader says at once where one is"
    assert window.windowTitle().startswith(texts.HELP_TITLE)
    press(driver, Qt.Key.Key_Escape)

    assert shown(window) is None
    assert driver.focus is field
    driver.type("me")
    driver.wait_until(lambda: session.sections.get("subject") == {"surname": "Half a name"})


def test_help_is_reached_and_left_by_mouse(at: At, driver: Driver, window: Window):
    at(Place(RESULT))
    QTest.mouseClick(window.header.help, Qt.MouseButton.LeftButton)
    page = shown(window)
    assert isinstance(page, HelpPage)
    QTest.mouseClick(page.back_link, Qt.MouseButton.LeftButton)
    assert shown(window) is None
    assert driver.page.isVisible()


def test_the_same_key_closes_it_and_so_does_the_main_button(at: At, driver: Driver, window: Window):
    at(Place(RESULT))
    press(driver, Qt.Key.Key_F1)
    assert shown(window)
    press(driver, Qt.Key.Key_F1)
    assert shown(window) is None

    press(driver, Qt.Key.Key_F1)
    driver.tab_to(texts.HELP_CLOSE)
    press(driver, Qt.Key.Key_Return)
    assert shown(window) is None


def test_leaving_for_a_section_from_the_help_keeps_what_was_typed(at: At, driver: Driver, window: Window):
    session = at(section("subject"))
    driver.tab_to("Surname or family name")
    driver.type("Unkept")
    press(driver, Qt.Key.Key_F1)
    next(link for link in window.side.links if link.entry.place == RESULT).click()
    assert shown(window) is None
    assert session.sections["subject"] == {"surname": "Unkept"}


def test_locking_from_the_help_shows_nothing_but_the_lock(at: At, driver: Driver, window: Window, navigator: Navigator):
    at(Place(RESULT))
    press(driver, Qt.Key.Key_F1)
    window.header.lock.click()
    assert navigator.store is None
    assert isinstance(window.page, UnlockPage)
    assert shown(window) is None
    press(driver, Qt.Key.Key_F1)
    assert shown(window), "whoever cannot get in needs help most"


def test_hiding_the_screen_covers_the_help_and_gives_the_focus_back(at: At, driver: Driver, window: Window):
    at(Place(RESULT))
    press(driver, Qt.Key.Key_F1)
    driver.tab_to(texts.HELP_CLOSE)
    press(driver, Qt.Key.Key_F9)
    assert shown(window) is None
    press(driver, Qt.Key.Key_A)
    assert shown(window)
    assert driver.focus_name == texts.HELP_CLOSE


def test_every_key_that_the_window_binds_is_on_the_card_and_the_other_way_round(at: At, driver: Driver, window: Window):
    at(section("household"))
    press(driver, Qt.Key.Key_F1)
    bound = {each.key().toString(QKeySequence.SequenceFormat.PortableText) for each in window.findChildren(QShortcut)}
    assert bound == {keys for each in KEYS.values() for keys in each}
    told = {keys for keys, _ in card()}
    assert {in_words(name) for name in KEYS} <= told
    assert {each.accessibleName() for each in window.findChildren(SummaryRow)} >= {": ".join(row) for row in card()}


def test_a_sign_that_is_itself_a_key_is_told_in_a_word():
    assert [in_words(name) for name in ("larger", "smaller", "undo")] == ["Ctrl and plus", "Ctrl and minus", "Ctrl+Z"]


def test_the_card_of_the_guide_is_the_card_of_the_app():
    printed = re.findall(r"^\| (.+?) \| (.+?) \|$", CARD.read_text(encoding="utf-8"), re.MULTILINE)
    assert printed[0] == ("Press", "To")
    assert printed[1:] == list(card())


def test_pages_are_scrolled_by_the_keys_that_the_card_names(at: At, driver: Driver, window: Window):
    window.resize(640, 480)
    at(section("subject"))
    bar = driver.page.verticalScrollBar()
    assert bar.maximum() > 0
    press(driver, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(driver, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_screen_reader_meets_the_keys_as_lines_under_a_heading(at: At, driver: Driver, window: Window):
    at(Place(RESULT))
    press(driver, Qt.Key.Key_F1)
    page = shown(window)
    assert page
    told = [each for each in read(page) if each.name]
    names = [each.name for each in told]
    assert (told[0].name, told[0].role) == (texts.HELP_TITLE, QAccessible.Role.Heading)
    assert names.index(texts.HELP_KEYS) < names.index("F1: " + dict(card())["F1"])
    assert [each.name for each in told if isinstance(each.widget, Button)] == [texts.HELP_CLOSE]
