"""A date can be chosen from a calendar as well as typed: by keyboard, by mouse, and at any size of text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from tests.ui.driver import Driver, interface
from ui import texts
from ui.case_session import CaseSession
from ui.components.calendar import Calendar
from ui.components.date_field import DateField
from ui.components.page import Page
from ui.palettes import HIGH_VISIBILITY, LIGHT
from ui.places import Place, question, section
from ui.theme import Theme
from ui.window import Window

HARM = "Date of harm"


@pytest.fixture
def field(window: Window) -> DateField:
    """A date on a page, with 12 March 2026 in it."""
    page, made = Page("When was it?"), DateField(HARM, offer_unknown=True, offer_calendar=True)
    made.set_value("2026-03-12")
    page.add(made)
    page.add_primary(texts.CONTINUE)
    window.show_page(page)
    return made


def opened(driver: Driver, field: DateField) -> Calendar:
    driver.tab_to(texts.CALENDAR_NAME.format(field=HARM))
    driver.press(Qt.Key.Key_Return)
    calendar = field.findChild(Calendar)
    assert calendar is not None
    return calendar


def test_a_day_is_chosen_by_keyboard_and_the_calendar_goes(driver: Driver, field: DateField):
    pressed = []
    assert driver.page.primary is not None
    driver.page.primary.clicked.connect(lambda: pressed.append("continue"))
    edited = []
    field.edited.connect(lambda: edited.append(field.read()))
    calendar = opened(driver, field)
    assert calendar.grid.selectedDate() == QDate(2026, 3, 12), "it begins where the boxes are"
    grid = driver.tab_to(texts.CALENDAR_OF.format(field=HARM))
    assert texts.CALENDAR_HINT in interface(grid).text(QAccessible.Text.Description)
    driver.press(Qt.Key.Key_Right)
    driver.press(Qt.Key.Key_PageUp)
    assert field.read() == "2026-03-12", "moving about chooses nothing"
    driver.press(Qt.Key.Key_Return)
    assert field.typed == ("13", "2", "2026")
    assert edited == ["2026-02-13"]
    assert not calendar.isVisible()
    assert driver.focus_name == texts.DATE_PART_OF.format(field=HARM, part="Day")
    assert pressed == [], "Enter was for the calendar"


def test_the_buttons_turn_months_and_years_and_have_words(driver: Driver, field: DateField):
    calendar = opened(driver, field)
    for step, lands in (
        (texts.CALENDAR_YEAR_BEFORE, QDate(2025, 3, 12)),
        (texts.CALENDAR_MONTH_BEFORE, QDate(2025, 2, 12)),
        (texts.CALENDAR_YEAR_AFTER, QDate(2026, 2, 12)),
        (texts.CALENDAR_MONTH_AFTER, QDate(2026, 3, 12)),
    ):
        driver.tab_to(texts.CALENDAR_STEP_OF.format(step=step, field=HARM))
        driver.press(Qt.Key.Key_Return)
        assert calendar.grid.selectedDate() == lands


def test_a_day_is_chosen_by_mouse(driver: Driver, field: DateField, app: QApplication):
    calendar = opened(driver, field)
    app.processEvents()
    view = calendar.grid.findChild(QTableView)
    assert view is not None
    first = next(
        view.visualRect(view.model().index(row, column)).center()
        for row in range(1, 7)
        for column in range(7)
        if view.model().index(row, column).data() == 1
    )
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(first))
    assert field.read() == "2026-03-01"


def test_where_it_is_not_known_there_is_no_day_to_choose(driver: Driver, field: DateField):
    driver.choose(texts.FIELD_NOT_KNOWN.format(field=HARM))
    assert field.calendar is not None
    assert not field.calendar.isVisible()
    driver.press(Qt.Key.Key_Space)
    assert field.calendar.isVisible()


@pytest.mark.parametrize(
    "place, offered",
    [(question("date_of_birth"), False), (question("date_aware"), True), (section("sign_off"), True)],
)
def test_it_is_offered_where_a_day_is_not_long_ago(
    place: Place,
    offered: bool,  # noqa: FBT001 - a parameter
    at: Callable[[Place], CaseSession],
    driver: Driver,
):
    at(place)
    fields = [each for each in driver.page.findChildren(DateField) if each.isVisible()]
    assert fields
    assert {each.calendar is not None for each in fields} == {offered}


@pytest.mark.parametrize("width", [640, 1280])
def test_at_double_size_it_fits_the_window(
    width: int, window: Window, field: DateField, driver: Driver, app: QApplication
):
    Theme(HIGH_VISIBILITY, 200).apply(app)
    try:
        window.resize(width, 480)
        calendar = opened(driver, field)
        app.processEvents()
        right = calendar.grid.mapTo(driver.page, QPoint(calendar.grid.width(), 0)).x()
        assert right <= driver.page.viewport().width()
        view = calendar.grid.findChild(QTableView)
        assert view is not None
        assert min(view.columnWidth(0), view.rowHeight(1)) >= 24
    finally:
        Theme(LIGHT).apply(app)
