"""How the window shares its room, as it opens and as small as can be: what is always at hand stays at hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from data.settings import Theme as Colours
from data.store import Store
from logic.facts import Answer
from tests.ui.driver import Driver
from tests.ui.fictional_cases import filled
from ui import texts
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.page import Page
from ui.components.reason_banner import ReasonBanner
from ui.components.text import Text
from ui.navigator import Navigator
from ui.pages.home import HomePage
from ui.places import EXPORT, KEEPING, RESULT, TASKS, Place, question, section
from ui.window import Window

At = Callable[[Place], CaseSession]

SMALL = QSize(640, 480)


@pytest.fixture
def small(window: Window) -> Window:
    """The window as small as on an old screen, with letters at twice their size."""
    window.resize(SMALL)
    window.display.choose_text_size(200)
    return window


def shows_whole(widget: QWidget, within: QWidget) -> bool:
    """Whether nothing of a widget is cut off by what holds it."""
    return QRect(QPoint(0, 0), within.size()).contains(QRect(widget.mapTo(within, QPoint(0, 0)), widget.size()))


def test_the_bar_leaves_most_of_a_small_window_to_the_page(at: At, small: Window):
    at(Place(RESULT))
    QApplication.processEvents()
    assert small.header.height() <= SMALL.height() / 3
    for button in (small.header.sections, small.header.hide_screen, small.header.menu):
        assert shows_whole(button, small), button.text()


def test_where_text_size_and_colours_share_a_menu_its_name_says_both(at: At, window: Window):
    window.resize(1280, 720)
    window.display.choose_text_size(200)
    at(Place(RESULT))
    QApplication.processEvents()
    shared = window.header.both
    assert shows_whole(shared, window)
    assert not window.header.text_size.isVisible()
    assert all(word in shared.text().lower() for word in ("text", "colours"))
    assert {"150%", texts.DISPLAY_CHOICES["dark"]} <= {each.text() for each in shared.menu().actions()}


def test_the_bar_begins_where_the_page_does(at: At, window: Window):
    window.resize(1280, 720)
    window.display.choose_text_size(200)
    at(Place(TASKS))
    QApplication.processEvents()
    page = window.page
    assert page is not None
    assert window.header.sections.mapTo(window, QPoint(0, 0)).x() == page.heading.mapTo(window, QPoint(0, 0)).x()


def test_a_message_above_the_page_is_as_wide_as_what_is_in_it(at: At, window: Window):
    window.resize(1280, 720)
    window.display.choose_text_size(200)
    at(section("subject"))
    window.notice.say("Your cases lock soon", "Nobody has used the app for a while.")
    QApplication.processEvents()
    page, banner = window.page, window.notice.banner
    assert page is not None
    assert page.verticalScrollBar().isVisible()
    assert banner is not None
    sides = [[widget.mapTo(window, QPoint(x, 0)).x() for x in (0, widget.width())] for widget in (banner, page.heading)]
    assert sides[0] == sides[1]


def test_what_does_not_fit_the_bar_is_in_its_menu(at: At, small: Window, navigator: Navigator):
    at(Place(RESULT))
    menu = small.header.menu.menu()
    found = {each.text(): each for each in menu.actions() if each.isVisible()}
    assert {texts.ALL_CASES, texts.HELP, texts.LOCK, texts.DISPLAY_CHOICES["dark"], "200%"} <= set(found)
    found[texts.LOCK].trigger()
    assert navigator.store is None
    assert not found[texts.LOCK].isVisible()
    assert not found[texts.ALL_CASES].isVisible()
    assert found[texts.HELP].isVisible()


def test_a_long_message_scrolls_and_everything_in_it_can_be_reached(at: At, small: Window, driver: Driver):
    session = at(question("died"))
    session.answer("died", Answer("no"))
    session.exported({})
    session.hand_over("The board (fictional)")
    session.answer("died", Answer("unknown"))
    at(question("died"))
    QApplication.processEvents()

    assert small.header.height() >= small.header.heightForWidth(small.width()), "nothing of the bar is cut off"
    assert small.unsaved.isVisible()
    assert small.unsaved.verticalScrollBar().value() == 0, "it begins where reading begins"
    driver.tab_to(texts.REASON_TAKE_BACK)
    QApplication.processEvents()
    assert shows_whole(driver.focus, small.unsaved.viewport())
    assert driver.page.height() >= SMALL.height() / 5


def test_a_change_that_needs_a_reason_shows_where_to_give_it(at: At, window: Window, app: QApplication):
    window.resize(1280, 720)
    window.display.choose_text_size(200)
    session = at(question("died"))
    session.answer("died", Answer("no"))
    session.exported({})
    session.answer("died", Answer("unknown"))
    at(question("died"))
    app.processEvents()
    banner = window.unsaved.banner
    assert isinstance(banner, ReasonBanner)
    for part in (banner, banner.reason.control, banner.keep, banner.take_back):
        assert shows_whole(part, window.unsaved.viewport()), part
    assert window.unsaved.verticalScrollBar().maximum() == 0


def test_the_tab_key_leads_to_nothing_that_is_out_of_sight(at: At, window: Window, driver: Driver):
    window.resize(1000, 500)
    at(section("subject"))
    QApplication.processEvents()
    last, first = window.side.links[-1], window.side.links[0]
    window.header.lock.setFocus()
    driver.press(Qt.Key.Key_Tab)
    assert driver.focus_name == first.entry.title
    driver.press(Qt.Key.Key_Backtab)
    window.side.verticalScrollBar().setValue(9999)
    driver.press(Qt.Key.Key_Tab)
    assert shows_whole(first, window.side.viewport())

    last.setFocus()
    driver.page.verticalScrollBar().setValue(9999)
    assert not shows_whole(driver.page.back_link, driver.page.viewport())
    driver.press(Qt.Key.Key_Tab)
    assert driver.focus_name == texts.BACK
    assert shows_whole(driver.page.back_link, driver.page.viewport())


def test_the_list_at_the_side_shows_where_one_is(at: At, window: Window, app: QApplication):
    for place in (Place(KEEPING), Place(RESULT), Place(EXPORT)):
        at(place)
        app.processEvents()
        current = next(link for link in window.side.links if link.is_current)
        assert current.entry.place == str(place)
        assert shows_whole(current, window.side.viewport())


def test_what_a_page_has_to_say_is_scrolled_to_whole(window: Window, app: QApplication):
    page = Page("A heading")
    window.show_page(page)
    for number in range(60):
        page.add(Text(f"Line {number}"))
    banner = Banner("Done", "What was done, and where it is.", "What comes next.")
    page.add(banner)
    page.reveal(banner)
    app.processEvents()
    assert shows_whole(banner, page.viewport())


def test_in_the_window_as_it_opens_only_the_list_of_cases_scrolls(window: Window, navigator: Navigator, store: Store):
    filled(store)
    navigator.open_with(store)
    QTest.qWait(1)
    page = window.page
    assert isinstance(page, HomePage)
    assert page.list.verticalScrollBar().maximum() > 0
    assert page.verticalScrollBar().maximum() == 0
    third = page.list.visualRect(page.list.model().index(2, 0))
    assert page.list.viewport().rect().contains(third), "three cases show whole"


def test_a_search_in_a_low_window_shows_what_it_found_and_what_was_typed(
    window: Window, navigator: Navigator, store: Store, driver: Driver
):
    window.resize(1280, 720)
    window.display.choose_text_size(200)
    filled(store)
    navigator.open_with(store)
    page = driver.page
    assert isinstance(page, HomePage)
    driver.tab_to(texts.HOME_SEARCH)
    driver.type("no such words")
    driver.wait_until(lambda: not page.list.isVisible())
    QTest.qWait(1)
    for part in (page.search, page.show_all, said(page, texts.HOME_NONE_FOUND)):
        assert shows_whole(part, page.viewport()), part


def said(page: Page, words: str) -> QWidget:
    return next(each for each in page.findChildren(Text) if each.text() == words)


def test_a_button_that_cannot_be_pressed_looks_otherwise_in_every_colours(window: Window):
    for colours in Colours:
        window.display.choose_colours(colours)
        usable, unusable = Button("Next page", parent=window), Button("Next page", parent=window)
        unusable.setEnabled(False)
        for button in (usable, unusable):
            button.resize(button.sizeHint())
            button.ensurePolished()
        assert usable.grab().toImage() != unusable.grab().toImage(), colours
