"""The pages of a PDF on the screen: as much of a page as there is room for, and one thing that scrolls."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PaperSize, PdfWriter
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.driver import Driver
from ui.components.page import Page
from ui.components.pages_view import PagesView
from ui.window import Window


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Three empty pages of A4."""
    writer = PdfWriter()
    for _ in range(3):
        writer.add_blank_page(PaperSize.A4.width, PaperSize.A4.height)
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


@pytest.fixture
def view(window: Window, pdf: bytes) -> PagesView:
    """The pages, on a page of the window at the size and with the letters of the pictures at 200%."""
    window.resize(1280, 720)
    window.display.choose_text_size(200)
    page = Page("The referral as it will be written", has_back=True)
    made = PagesView(pdf)
    page.add(made)
    page.add_primary("Write it")
    page.order()
    window.show_page(page)
    settle()
    return made


def settle() -> None:
    """Let layouts come to rest."""
    for _ in range(3):
        QApplication.processEvents()


def top_of(view: PagesView, driver: Driver) -> int:
    """Where the picture begins, in pixels below the top of what shows of the page."""
    return view.picture.mapTo(driver.page.viewport(), QPoint(0, 0)).y()


def test_the_page_stands_right_under_its_buttons(view: PagesView, driver: Driver):
    assert view.where.y() < view.next.geometry().bottom(), "its number stands among them"
    assert top_of(view, driver) < 0.75 * driver.page.viewport().height()


def test_the_whole_page_is_there_and_only_one_thing_scrolls(view: PagesView):
    picture = view.picture
    assert picture.verticalScrollBar().maximum() == picture.horizontalScrollBar().maximum() == 0
    assert not picture.verticalScrollBar().isVisible()
    assert picture.height() == pytest.approx(picture.width() * 297 / 210, abs=2)


def test_an_enlarged_page_is_scrolled_in_a_frame_that_fits_the_window(view: PagesView, driver: Driver):
    view.larger.click()
    settle()
    assert view.picture.height() < driver.page.viewport().height()
    assert view.picture.verticalScrollBar().maximum() > 0
    assert view.picture.horizontalScrollBar().maximum() > 0
    view.smaller.click()
    settle()
    assert view.picture.verticalScrollBar().maximum() == 0


def test_the_arrow_keys_move_the_page_whatever_scrolls(view: PagesView, driver: Driver):
    view.picture.setFocus()
    before = top_of(view, driver)
    QTest.keyClick(view.picture, Qt.Key.Key_Down)
    assert top_of(view, driver) < before
    view.larger.click()
    settle()
    QTest.keyClick(view.picture, Qt.Key.Key_Down)
    assert view.picture.verticalScrollBar().value() > 0


def test_the_next_page_shows_from_its_top(view: PagesView, driver: Driver):
    bar = driver.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    view.picture.setFocus()
    assert top_of(view, driver) < 0
    QTest.keyClick(view.picture, Qt.Key.Key_PageDown)
    assert view.number == 1
    assert 0 <= top_of(view, driver) < driver.page.viewport().height() / 4


def test_whoever_has_read_to_the_end_of_a_page_goes_on_from_there_to_the_top_of_the_next(
    view: PagesView, driver: Driver
):
    bar = driver.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert not view.next_below.visibleRegion().isEmpty()
    assert not view.before_below.isEnabled()
    view.next_below.setFocus()
    QTest.keyClick(view.next_below, Qt.Key.Key_Space)
    settle()
    assert view.number == 1
    assert 0 <= top_of(view, driver) < driver.page.viewport().height() / 4
    assert driver.focus is view.picture, "not on a button that is out of sight"
    view.next_below.click()
    assert view.number == 2
    assert not view.next_below.isEnabled()
    assert view.before_below.isEnabled()


def test_one_page_alone_is_not_turned_at_its_end(window: Window):
    writer = PdfWriter()
    writer.add_blank_page(PaperSize.A4.width, PaperSize.A4.height)
    written = BytesIO()
    writer.write(written)
    page, alone = Page("One page"), PagesView(written.getvalue())
    page.add(alone)
    window.show_page(page)
    assert alone.where.isVisible()
    assert not alone.next_below.isVisible()


def test_the_button_for_the_next_page_stays_under_the_pointer(view: PagesView, driver: Driver):
    before = top_of(view, driver)
    view.next.click()
    settle()
    assert view.number == 1
    assert top_of(view, driver) == before
