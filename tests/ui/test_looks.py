"""Colours that can be told apart, text that is never cut off, and a look that follows what was chosen."""

from __future__ import annotations

from itertools import pairwise, product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from data.settings import TEXT_SIZES, load_settings
from data.settings import Theme as Colours
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.card import RadioCard
from ui.components.column import Column
from ui.components.error_summary import Problem
from ui.components.field import TextField
from ui.components.page import Page
from ui.components.row import Row
from ui.components.steps import numbered
from ui.components.summary import SummaryRow
from ui.components.text import Heading, Tag, Text
from ui.display import Display
from ui.palettes import DARK, HIGH_VISIBILITY, LIGHT, Palette, from_system
from ui.theme import FAMILY, Theme, font, gap, px
from ui.window import Window

CONTRAST_WINDOW = "#1A1A2E"  # a contrast theme that somebody made for themselves
CONTRAST_TEXT = "#F0F0F0"

LONG = "Is there cause for concern about how agencies worked together to safeguard the child?"
UNBROKEN = "Donaudampfschifffahrtsgesellschaft"


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, by WCAG 2."""
    darker, lighter = sorted(map(_luminance, (one, other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shade = QColor(colour)
    parts = (shade.redF(), shade.greenF(), shade.blueF())
    linear: list[float] = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_measure_of_contrast_is_right():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    "name, palette, least", [("light", LIGHT, 4.5), ("dark", DARK, 4.5), ("high", HIGH_VISIBILITY, 7)]
)
def test_all_text_can_be_read_on_all_its_grounds(name: str, palette: Palette, least: float):
    grounds = (palette.ground, palette.quiet, palette.chosen)
    texts = (palette.text, palette.secondary)
    pairs = [*product(texts, grounds), (palette.accent, palette.ground), (palette.on_accent, palette.accent)]
    pairs += [(palette.error, palette.ground)]
    for tone in palette.tones.values():
        pairs += [(tone.text, tone.ground), (palette.text, tone.ground), (palette.accent, tone.ground)]
    assert {pair: contrast(*pair) for pair in pairs if contrast(*pair) < least} == {}, name


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_VISIBILITY])
def test_controls_and_the_focus_stand_out_from_the_ground(palette: Palette):
    assert contrast(palette.outline, palette.ground) >= 3
    assert max(contrast(palette.focus_outside, palette.ground), contrast(palette.focus_inside, palette.ground)) >= 3
    assert all(contrast(tone.bar, palette.ground) >= 3 for tone in palette.tones.values())


def test_a_contrast_theme_of_the_computer_is_taken_over_whole():
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, CONTRAST_WINDOW)
    system.setColor(QPalette.ColorRole.WindowText, CONTRAST_TEXT)
    palette = from_system(system)
    assert palette.ground == CONTRAST_WINDOW.lower()
    assert {palette.text, palette.secondary, palette.outline} == {CONTRAST_TEXT.lower()}
    assert {tone.ground for tone in palette.tones.values()} == {CONTRAST_WINDOW.lower()}


def test_the_shipped_typeface_is_the_one_in_use():
    assert FAMILY in QFontDatabase.families()
    assert QFontInfo(font(17)).family() == FAMILY
    assert QFontInfo(font(17, bold=True)).bold()


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_lengths_follow_the_text_and_spaces_follow_half(app: QApplication, size: int):
    Theme(LIGHT, size).apply(app)
    assert px(20) == round(20 * size / 100)
    assert gap(20) == round(20 * (1 + (size / 100 - 1) / 2))
    assert app.font().pixelSize() == round(17 * size / 100)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("width", [320, 480, 900])
def test_nothing_in_a_column_is_cut_off_at_any_width(app: QApplication, qtbot: QtBot, size: int, width: int):
    Theme(LIGHT, size).apply(app)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = Column(holder, margins=(12, 12, 12, 12))
    parts: list[QWidget] = [
        Heading(LONG),
        Text(LONG * 3),
        RadioCard("a", LONG, LONG),
        LinkButton(LONG, arrow="back"),
        SummaryRow(LONG, LONG * 2, LONG, link=LinkButton("Change")),
    ]
    for part in parts:
        column.add(part)
    holder.show()
    holder.resize(width, column.heightForWidth(width))
    for part in parts:
        assert part.height() >= part.heightForWidth(part.width()), type(part).__name__
        assert part.geometry().right() <= width
    below = [part.y() for part in parts]
    assert below == sorted(below)
    assert all(upper.geometry().bottom() < lower.y() for upper, lower in pairwise(parts))
    assert holder.height() >= parts[-1].geometry().bottom()


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_VISIBILITY])
def test_the_words_of_a_problem_begin_where_those_of_a_banner_do(
    app: QApplication, qtbot: QtBot, palette: Palette, size: int
):
    Theme(palette, size).apply(app)
    page = Page("A heading")
    qtbot.addWidget(page)
    banner, wrong = Banner("A banner"), TextField("A field")
    page.add(banner)
    page.add(wrong)
    page.resize(900, 700)
    page.show()
    page.show_problems([Problem("Put this right", wrong.focus_target)])
    app.processEvents()
    lead = page.errors.findChildren(Heading)[0]
    assert abs(lead.mapTo(page, QPoint()).x() - banner.heading.mapTo(page, QPoint()).x()) <= 1, "but for rounding"


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_the_number_of_a_step_stands_level_with_its_words(app: QApplication, qtbot: QtBot, size: int):
    Theme(LIGHT, size).apply(app)
    (step,) = numbered(["1"])
    qtbot.addWidget(step)
    step.resize(400, step.heightForWidth(400) + 5)
    step.show()
    drawn = step.grab().toImage()
    ground = drawn.pixelColor(399, 0)
    inked = {x: [y for y in range(drawn.height()) if drawn.pixelColor(x, y) != ground] for x in range(drawn.width())}
    left = step.contentsMargins().left()
    number, words = (
        min(y for x, rows in inked.items() if (x < left) is of_number for y in rows) for of_number in (True, False)
    )
    assert number == words


@pytest.mark.parametrize("size", [100, 200])
def test_the_outline_of_a_tag_is_as_thick_as_that_of_a_button(app: QApplication, qtbot: QtBot, size: int):
    Theme(LIGHT, size).apply(app)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = Column(holder)
    tag, quiet, button = Tag("Met"), Tag("Not met", tone="quiet"), Button("Continue")
    for widget in (tag, quiet, button):
        column.add(widget)
    holder.show()
    assert outline(tag) == outline(quiet) == outline(button) == px(1)


def outline(widget: QWidget) -> int:
    """How many pixels the outline at the left of a widget takes, half way down."""
    picture = widget.grab().toImage()
    ground, y = picture.pixelColor(px(4), picture.height() // 2), picture.height() // 2
    return next(x for x in range(picture.width()) if picture.pixelColor(x, y) == ground)


def test_a_column_grows_when_its_text_does(qtbot: QtBot):
    holder = QWidget()
    qtbot.addWidget(holder)
    column = Column(holder)
    text = Text("short")
    column.add(text)
    before = column.heightForWidth(200)
    text.setText(LONG)
    assert column.heightForWidth(200) > before


def test_a_line_of_prose_is_no_longer_than_66_characters(qtbot: QtBot):
    holder = QWidget()
    qtbot.addWidget(holder)
    text = Text(LONG * 4)
    Column(holder).add(text)
    holder.resize(1600, 800)
    holder.show()
    ordinary = "The review asks what can be learned from the case, and how the agencies can work better"
    assert text.width() <= text.fontMetrics().horizontalAdvance(ordinary[:70])


def test_a_row_wraps_what_does_not_fit(qtbot: QtBot):
    buttons = [LinkButton(UNBROKEN) for _ in range(4)]
    row = Row(*buttons)
    qtbot.addWidget(row)
    wide = sum(button.sizeHint().width() for button in buttons) + 200
    row.resize(wide, row.heightForWidth(wide))
    row.show()
    assert len({button.y() for button in buttons}) == 1
    narrow = buttons[0].sizeHint().width() + 10
    row.resize(narrow, row.heightForWidth(narrow))
    assert [button.y() for button in buttons] == sorted({button.y() for button in buttons})
    assert row.height() >= buttons[-1].geometry().bottom()


def test_choices_of_look_hold_at_once_and_next_time(app: QApplication, tmp_path: Path):
    display = Display(app, tmp_path / "look")
    display.choose_colours(Colours.DARK)
    display.choose_text_size(150)
    assert app.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.ground
    assert app.font().pixelSize() == round(17 * 1.5)
    again = Display(app, tmp_path / "look")
    assert (again.settings.theme, again.settings.text_size) == (Colours.DARK, 150)
    assert again.notice == ""


def test_steps_of_text_size_stop_at_the_ends(app: QApplication, tmp_path: Path):
    display = Display(app, tmp_path / "look")
    display.step_text_size(-1)
    assert display.settings.text_size == 100
    for _ in range(9):
        display.step_text_size(1)
    assert display.settings.text_size == 200
    assert load_settings(tmp_path / "look").settings.text_size == 200


def test_settings_that_cannot_be_read_are_said_and_replaced(app: QApplication, tmp_path: Path):
    (tmp_path / "settings.json").write_text("{", "utf-8")
    display = Display(app, tmp_path)
    assert display.settings.text_size == 100
    assert "could not be read" in display.notice


def test_the_list_at_the_side_folds_away_where_there_is_no_room(window: Window, app: QApplication):
    from ui.places import Entry  # noqa: PLC0415 - only here

    window.show_case("Case 1", [Entry("a", "The person", "Done"), Entry("b", "Agencies")], "a")
    window.resize(1180, 780)
    assert window.side.isVisible()
    assert not window.header.sections.isVisible()
    window.resize(620, 600)
    app.processEvents()
    assert not window.side.isVisible()
    assert window.header.sections.isVisible()


def test_a_word_too_long_for_a_line_goes_on_in_the_next(qtbot: QtBot):
    address = "https://www.example.org/" + "procedures/serious-case-reviews/" * 6
    text = Text(f"See {address}", wide=True)
    qtbot.addWidget(text)
    assert text.minimumSizeHint().width() < text.fontMetrics().horizontalAdvance(address) / 4
    assert text.accessibleName() == f"See {address}", "read out as it was typed"
    text.setText("Short")
    assert text.accessibleName() == ""


def test_no_line_ends_within_a_date(qtbot: QtBot):
    said = "From 1 April 2015, or 26 March, until May 2016"
    text = Text(said)
    qtbot.addWidget(text)
    assert text.text() == "From 1\u00a0April\u00a02015, or 26\u00a0March, until May 2016"
    assert text.accessibleName() == said


def test_the_words_of_a_button_wrap_where_the_window_is_narrow(app: QApplication, qtbot: QtBot):
    Theme(HIGH_VISIBILITY, 200).apply(app)
    button = Button("Change something and write it again")
    holder = QWidget()
    qtbot.addWidget(holder)
    Column(holder).add(button)
    holder.resize(400, 400)
    holder.show()
    assert button.width() <= 400
    assert button.height() >= button.heightForWidth(button.width()) > button.sizeHint().height()
