"""The family is drawn from the household table as it stands, and told in words to whoever does not see it."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QImage, QPalette
from PySide6.QtWidgets import QApplication

from logic.case import Case
from logic.genogram import genogram_of
from tests.ui.driver import Driver, read
from ui.case_session import CaseSession
from ui.components.genogram_view import GenogramView
from ui.palettes import DARK, HIGH_VISIBILITY, LIGHT, Palette
from ui.places import Place, section
from ui.theme import Theme

DAY = datetime.date(2026, 11, 23)
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


PARENT = {"name": "W W", "relation": "parent", "relation_details": "M M"}
"""Words with nothing in their middle."""


def painted(*rows: dict[str, str], width: int = 600) -> QImage:
    """The drawing of a family with these people in the table."""
    found = genogram_of(Case(DAY, sections={"household": rows}))
    assert found is not None
    view = GenogramView(found)
    view.resize(width, view.heightForWidth(width))
    return view.grab().toImage()


def inked(picture: QImage, column: int) -> list[int]:
    """How far down there is ink in a column of pixels."""
    ground = picture.pixel(0, 0)
    return [y for y in range(picture.height()) if picture.pixel(column, y) != ground]


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_VISIBILITY])
def test_who_lived_in_the_same_household_is_told_by_ink_not_by_a_tint(palette: Palette, app: QApplication):
    Theme(palette).apply(app)
    elsewhere, together = (painted({**PARENT, "same_household": lived}) for lived in ("no", "yes"))
    middle, ink = elsewhere.width() // 2, app.palette().color(QPalette.ColorRole.WindowText).lightness()
    striped = {*inked(together, middle)} - {*inked(elsewhere, middle)}
    contrast = [
        abs(together.pixelColor(middle, y).lightness() - elsewhere.pixelColor(middle, y).lightness()) for y in striped
    ]
    assert max(contrast) > 0.8 * abs(ink - elsewhere.pixelColor(0, 0).lightness())


@pytest.mark.usefixtures("app")
def test_no_line_shows_between_a_sign_and_its_words_or_among_these():
    picture = painted(PARENT)
    rows = inked(picture, picture.width() // 2)
    gaps = [later - earlier for earlier, later in itertools.pairwise(rows) if later - earlier > 1]
    sign, words = gaps[:2]
    assert words > 1.5 * sign


@pytest.mark.usefixtures("app")
def test_where_few_stand_beside_one_another_their_words_have_room():
    long = {**PARENT, "name": "A name that is rather long (fictional)"}
    assert painted(long).height() < painted(long, *[PARENT] * 5).height()


@pytest.mark.usefixtures("app")
def test_a_name_in_two_parts_breaks_at_its_hyphen():
    """As the same letters do where a space is after the hyphen."""
    names = ("Mmmmmm-Mmmmmm", "Mmmmmm- Mmmmmm")
    joined, apart = (painted(*[{**PARENT, "name": name}] * 6, width=720) for name in names)
    assert joined == apart
