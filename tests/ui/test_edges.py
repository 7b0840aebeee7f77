"""Outlines and bars: they grow with the text, tell what is wrong by more than colour, and move no words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from data.settings import TEXT_SIZES
from logic.pack import Option
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.card import RadioCard
from ui.components.choices import Choices
from ui.components.column import Column
from ui.components.field import GrowingText, LongTextField, PassphraseField, TextField
from ui.components.row import Row
from ui.components.select_field import SelectField
from ui.components.summary import SummaryRow
from ui.palettes import DARK, HIGH_VISIBILITY, LIGHT, Palette
from ui.theme import Theme, px

UPRIGHT = "HHH"
ANSWERS = (Option("h", UPRIGHT), Option("i", "I"))


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """A window of its own."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def column(holder: QWidget) -> Column:
    """The column in it, wide enough for everything side by side."""
    return Column(holder)


def shown(column: Column, *widgets: QWidget) -> None:
    """Show widgets in a column."""
    for widget in widgets:
        column.add(widget)
    holder = column.parentWidget()
    assert holder is not None
    holder.resize(1500, 1400)
    holder.show()
    QApplication.processEvents()


def ink(widget: QWidget, colour: str, within: QRect | None = None) -> QRect:
    """What is covered by pixels of exactly one colour, of a widget or a part of it."""
    image = widget.grab(within or widget.rect()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    wanted = QColor(colour).rgb()
    found = QRect()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixel(x, y) == wanted:
                found = found.united(QRect(x, y, 1, 1))
    return found


def edge(widget: QWidget, colour: str) -> int:
    """How thick the outline of a widget is at its left, in pixels."""
    image = widget.grab().toImage()
    middle = image.height() // 2
    return next(x for x in range(image.width()) if image.pixelColor(x, middle) != QColor(colour))


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_what_is_wrong_has_a_thicker_edge_and_is_no_larger(app: QApplication, column: Column, size: int):
    Theme(LIGHT, size).apply(app)
    fields = (TextField("Name"), SelectField("Which", ANSWERS), LongTextField("What happened"))
    shown(column, *fields)
    right = [(field.control.sizeHint().height(), edge(field.control, LIGHT.outline)) for field in fields]
    for field in fields:
        field.set_error("Wrong")
    app.processEvents()
    wrong = [(field.control.sizeHint().height(), edge(field.control, LIGHT.error)) for field in fields]
    assert [height for height, _ in right] == [height for height, _ in wrong]
    assert [(thin, thick) for (_, thin), (_, thick) in zip(right, wrong, strict=True)] == [(px(1), px(2))] * 3


@pytest.mark.parametrize("size", [100, 200])
def test_a_passphrase_to_be_typed_again_stands_level_with_its_button(app: QApplication, column: Column, size: int):
    Theme(LIGHT, size).apply(app)
    field = PassphraseField("Passphrase")
    shown(column, field)
    field.set_error("That passphrase does not open your cases")
    app.processEvents()
    assert field.control.height() == field.show_button.height()


@pytest.mark.parametrize("size", [100, 200])
def test_words_begin_at_one_place_in_a_line_a_list_and_a_box(app: QApplication, column: Column, size: int):
    Theme(LIGHT, size).apply(app)
    line, choice, box = TextField("Line"), SelectField("List", ANSWERS, none=None), LongTextField("Box")
    shown(column, line, choice, box)
    line.set_value(UPRIGHT)
    box.set_value(UPRIGHT)
    app.processEvents()
    starts = [
        ink(field.control, LIGHT.text, QRect(px(4), px(4), px(100), px(32))).left() for field in (line, choice, box)
    ]
    assert max(starts) - min(starts) <= 1, starts


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_the_edge_of_a_card_is_as_thick_as_that_of_a_line(app: QApplication, column: Column, size: int):
    Theme(HIGH_VISIBILITY, size).apply(app)
    card, line = RadioCard("yes", "Yes"), TextField("Name")
    shown(column, card, line)
    assert edge(card, HIGH_VISIBILITY.outline) == edge(line.control, HIGH_VISIBILITY.outline) == px(1)


def test_the_cursor_in_a_box_grows_with_the_text(app: QApplication, column: Column):
    box = GrowingText()
    shown(column, box)
    before = box.cursorWidth()
    Theme(LIGHT, 200).apply(app)
    app.processEvents()
    assert box.cursorWidth() == 2 * before


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_link_in_a_row_stands_level_with_the_words_beside_it(app: QApplication, column: Column, size: int):
    Theme(LIGHT, size).apply(app)
    row = SummaryRow("Name", UPRIGHT, link=LinkButton(UPRIGHT))
    shown(column, row)
    (link,) = row.findChildren(LinkButton)
    band = QFontMetrics(row.font()).height()
    answer = ink(row, LIGHT.text, QRect(row.width() // 4, 0, row.width() // 2, row.height())).top()
    words = ink(row, LIGHT.accent, QRect(link.x(), 0, link.width(), row.height() - band // 4)).top()
    assert abs(answer - words) <= 1


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_a_row_is_no_higher_for_its_link(app: QApplication, column: Column, size: int):
    Theme(LIGHT, size).apply(app)
    linked, plain = SummaryRow("Name", UPRIGHT, link=LinkButton(UPRIGHT)), SummaryRow("Name", UPRIGHT)
    shown(column, linked, plain)
    (link,) = linked.findChildren(LinkButton)
    assert linked.height() == plain.height() > link.geometry().bottom()


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_VISIBILITY])
def test_words_begin_at_one_place_whatever_the_bar_of_their_banner(app: QApplication, column: Column, palette: Palette):
    Theme(palette).apply(app)
    banners = [Banner("A title", look=look, tone=tone) for look in ("result", "small") for tone in palette.tones]
    shown(column, *banners)
    assert len({banner.heading.mapTo(banner, QPoint(0, 0)).x() for banner in banners}) == 1


@pytest.mark.parametrize("palette", [LIGHT, DARK, HIGH_VISIBILITY])
def test_a_result_that_cannot_be_told_has_a_wider_bar_than_a_notice(palette: Palette):
    assert palette.tones["notice"].thickness < palette.tones["undetermined"].thickness
    assert palette.tones["undetermined"].thickness <= palette.tones["must"].thickness


@pytest.mark.parametrize("size", [100, 200])
def test_buttons_that_stand_side_by_side_are_of_one_height(app: QApplication, column: Column, size: int):
    Theme(LIGHT, size).apply(app)
    buttons = [Button("Go on", look="primary"), Button("Something else"), Button("Remove", look="warning")]
    link = LinkButton("Read more")
    shown(column, Row(*buttons, link))
    assert len({(button.y(), button.height()) for button in buttons}) == 1
    assert link.height() == link.heightForWidth(link.width()) < buttons[0].height()


def test_options_stand_as_near_to_their_question_as_any_answer_does(column: Column):
    question, line = Choices("Which?", ANSWERS), TextField("Which?")
    shown(column, question, line)
    assert question.cards[0].y() == line.control.y()
