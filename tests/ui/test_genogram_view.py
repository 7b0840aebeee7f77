"""The family is drawn from the household table as it stands, and told in words to whoever does not see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.ui.driver import Driver, read
from ui.case_session import CaseSession
from ui.places import Place, section

HOUSEHOLD = (
    {"name": "M (fictional)", "relation": "parent", "relation_detail": "mother", "same_household": "yes"},
    {"name": "S (fictional)", "relation": "sibling", "relation_detail": "brother"},
)


def drawings(driver: Driver) -> list[str]:
    return [each.name for each in read(driver.page) if each.role == QAccessible.Role.Graphic]


def test_the_drawing_follows_the_table(at: Callable[[Place], CaseSession], driver: Driver):
    session = at(section("household"))
    assert drawings(driver) == []
    session.set_section("household", HOUSEHOLD)
    at(section("household"))
    [told] = drawings(driver)
    assert all(row["name"] in told for row in HOUSEHOLD)
    driver.tab_to("Remove: S (fictional)").click()  # type: ignore[attr-defined]  # a button
    [told] = drawings(driver)
    assert "M (fictional)" in told
    assert "S (fictional)" not in told


def test_more_relatives_take_more_room_and_are_painted(
    at: Callable[[Place], CaseSession], driver: Driver, app: QApplication
):
    session = at(section("household"))
    heights = []
    for rows in (HOUSEHOLD[1:], HOUSEHOLD):
        session.set_section("household", rows)
        at(section("household"))
        app.processEvents()
        [view] = [each.widget for each in read(driver.page) if each.role == QAccessible.Role.Graphic]
        assert view is not None
        heights.append(view.height())
        assert view.height() >= view.heightForWidth(view.width())
        picture = view.grab().toImage()
        ground = picture.pixel(0, 0)
        inked = [
            y for y in range(picture.height()) if any(picture.pixel(x, y) != ground for x in range(picture.width()))
        ]
        assert inked[-1] - inked[0] > picture.height() / 2
    assert heights[0] < heights[1]
