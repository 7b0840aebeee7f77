"""Each part of a page, by keyboard and as a screen reader meets it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from logic.pack import Option
from tests.ui.driver import interface, read
from ui.accessibility import PRESS
from ui.components.buttons import Button, LinkButton
from ui.components.card import CheckCard, RadioCard
from ui.components.choices import Choices
from ui.components.column import Column
from ui.components.date_field import DateField
from ui.components.error_summary import Problem
from ui.components.expander import Aside, Expander
from ui.components.field import LongTextField, PassphraseField, TextField
from ui.components.page import Page
from ui.components.select_field import SelectField
from ui.components.steps import numbered
from ui.components.text import Tag, Text, longest_line
from ui.typed_dates import Part, TypedDateError

ANSWERS = (
    Option("yes", "Yes, there is", "Say what"),
    Option("no", "No"),
    Option("none", "None of these"),
    Option("unknown", "Not known"),
)
ROLE, TEXT = QAccessible.Role, QAccessible.Text


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """A page with nothing under its heading, shown."""
    made = Page("What happened?", caption="The incident", has_back=True)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def put(page: Page, *widgets: QWidget) -> None:
    """Put widgets on the page."""
    for widget in widgets:
        page.add(widget)
    page.order()
    page.focus_first()


def test_the_heading_comes_first_for_a_screen_reader_and_says_that_it_is_one(page: Page):
    page.add_primary("Continue")
    told = [each for each in read(page) if each.role not in {ROLE.Client, ROLE.ScrollBar, ROLE.NoRole}]
    assert (told[0].role, told[0].name) == (ROLE.Heading, "What happened?")
    assert [each.name for each in told if each.role == ROLE.Link] == ["Back"]


def test_tab_goes_from_top_to_bottom_whatever_was_made_first(page: Page, qtbot: QtBot):
    last, first = Button("Last"), Button("First")
    put(page, first, last)
    page.add_primary("Continue")
    page.order()
    page.heading.setFocus()
    met = []
    for _ in range(3):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        met.append(page.focusWidget())
    assert met == [first, last, page.primary]


def test_enter_presses_the_primary_button_from_a_field(page: Page, qtbot: QtBot):
    field = TextField("Name")
    put(page, field)
    button = page.add_primary("Continue")
    field.control.setFocus()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(field.control, Qt.Key.Key_Return)


def test_enter_in_a_long_text_is_a_new_line(page: Page, qtbot: QtBot):
    field = LongTextField("What happened")
    put(page, field)
    button = page.add_primary("Continue")
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.keyClicks(field.control, "one")
        qtbot.keyClick(field.control, Qt.Key.Key_Return)
        qtbot.keyClicks(field.control, "two")
    assert field.value == "one\ntwo"


def test_tab_leaves_a_long_text(page: Page, qtbot: QtBot):
    field, after = LongTextField("What happened"), TextField("Where")
    put(page, field, after)
    field.control.setFocus()
    qtbot.keyClick(field.control, Qt.Key.Key_Tab)
    assert page.focusWidget() is after.control


def test_a_long_text_grows_with_what_is_typed(page: Page, app: QApplication):
    field = LongTextField("What happened", lines=2)
    put(page, field)
    app.processEvents()
    before = field.control.height()
    field.control.setPlainText("line\n" * 6)
    app.processEvents()
    assert field.control.height() > before


def test_what_can_only_be_read_has_no_empty_line(page: Page, app: QApplication):
    field = LongTextField("Recovery code", lines=1)
    field.set_value("0123-4567")
    field.control.setReadOnly(True)
    put(page, field)
    app.processEvents()
    line = field.control.fontMetrics().lineSpacing()
    assert line <= field.control.viewport().height() < 2 * line
    assert field.control.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("kind", [RadioCard, CheckCard])
def test_a_card_is_what_it_looks_like(kind: type[RadioCard | CheckCard], page: Page, qtbot: QtBot):
    card = kind("yes", "Yes & no", "Say what")
    put(page, card)
    told = interface(card)
    assert told.role() == (ROLE.RadioButton if kind is RadioCard else ROLE.CheckBox)
    assert (told.text(TEXT.Name), told.text(TEXT.Description)) == ("Yes & no", "Say what")
    for corner in (QPoint(3, 3), QPoint(card.width() - 3, card.height() - 3)):
        card.setChecked(False)
        card.setAutoExclusive(False)
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=corner)
        assert card.isChecked()
    assert told.state().checked


def test_one_of_several_is_chosen_with_the_arrow_keys(page: Page, qtbot: QtBot):
    choices = Choices("Is there concern?", ANSWERS)
    put(page, choices)
    page.heading.setFocus()
    qtbot.keyClick(page.heading, Qt.Key.Key_Tab)
    assert page.focusWidget() is choices.cards[0]
    qtbot.keyClick(choices.cards[0], Qt.Key.Key_Space)
    assert choices.value == "yes"
    with qtbot.waitSignal(choices.edited):
        qtbot.keyClick(choices.cards[0], Qt.Key.Key_Down)
    assert choices.value == "no"


def test_a_group_is_named_by_its_question_and_described_by_what_is_wrong(page: Page):
    choices = Choices("Is there concern?", ANSWERS, "Look at the minutes")
    put(page, choices)
    choices.set_error("Choose an answer")
    told = interface(choices)
    assert told.role() == ROLE.Grouping
    assert told.text(TEXT.Name) == "Is there concern?"
    assert told.text(TEXT.Description) == "Error: Choose an answer Look at the minutes"
    choices.set_error("")
    assert told.text(TEXT.Description) == "Look at the minutes"


def test_none_and_not_known_stand_alone(page: Page, qtbot: QtBot):
    choices = Choices("Which?", ANSWERS, several=True)
    put(page, choices)
    yes, no, none, unknown = choices.cards
    for card in (yes, no):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    values = [choices.value]
    for card in (none, unknown, no):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
        values.append(choices.value)
    assert values == [("yes", "no"), "none", "unknown", ("no",)]


def test_a_choice_can_be_taken_back_where_that_is_offered(page: Page, qtbot: QtBot):
    choices = Choices("Is there concern?", ANSWERS, can_clear=True, inline=True)
    put(page, choices)
    clear = next(link for link in choices.findChildren(LinkButton))
    assert not clear.isVisible()
    qtbot.mouseClick(choices.cards[1], Qt.MouseButton.LeftButton)
    assert interface(clear).text(TEXT.Name) == "Clear this answer: Is there concern?"
    with qtbot.waitSignal(choices.edited):
        qtbot.keyClick(clear, Qt.Key.Key_Return)
    assert choices.value == ""


@pytest.mark.parametrize("value", ["", "no", "unknown", ("yes", "no"), ("yes",)])
def test_what_is_shown_as_chosen_is_read_back(value: str | tuple[str, ...], page: Page):
    choices = Choices("Which?", ANSWERS, several=isinstance(value, tuple))
    put(page, choices)
    choices.set_value(value)
    assert choices.value == value
    choices.set_value("")
    assert choices.value == ""


def test_a_field_is_named_and_described(page: Page):
    field = TextField("Reference", "From your case system")
    put(page, field)
    told = interface(field.control)
    assert (told.text(TEXT.Name), told.text(TEXT.Description)) == ("Reference", "From your case system")
    field.set_error("Enter a reference")
    assert told.text(TEXT.Description) == "Error: Enter a reference From your case system"
    said = [each.name for each in read(field)]
    assert said[1:] == ["Reference", "From your case system", "Error: Enter a reference", "Reference"]


def test_a_passphrase_is_hidden_until_asked_and_then_forgotten(page: Page, qtbot: QtBot):
    field = PassphraseField("Passphrase")
    put(page, field)
    qtbot.keyClicks(field.control, " words with spaces ")
    assert field.control.echoMode() == QLineEdit.EchoMode.Password
    assert interface(field.control).state().passwordEdit
    qtbot.keyClick(field.show_button, Qt.Key.Key_Space)
    assert field.control.echoMode() == QLineEdit.EchoMode.Normal
    assert interface(field.show_button).text(TEXT.Name) == "Hide: Passphrase"
    assert field.value == " words with spaces "
    field.clear()
    assert (field.value, field.control.echoMode()) == ("", QLineEdit.EchoMode.Password)


def test_a_date_is_typed_in_three_boxes_each_with_its_name(page: Page, qtbot: QtBot):
    field = DateField("Date of birth")
    put(page, field)
    names = [interface(box).text(TEXT.Name) for box in field.boxes.values()]
    assert names == ["Date of birth: Day", "Date of birth: Month", "Date of birth: Year"]
    for box, typed in zip(field.boxes.values(), ("3", "may", "2024"), strict=True):
        qtbot.keyClicks(box, typed)
    assert field.read() == "2024-05-03"


@pytest.mark.parametrize(
    "typed, iso",
    [("3 May 2024", "2024-05-03"), ("May 2024", "2024-05"), ("2024", "2024"), ("03/05/2024", "2024-05-03")],
)
def test_a_whole_date_typed_into_one_box_is_spread_when_it_is_left(typed: str, iso: str, page: Page, qtbot: QtBot):
    field = DateField("Date of birth")
    put(page, field)
    day = field.boxes[Part.DAY]
    day.setFocus()
    qtbot.keyClicks(day, typed)
    assert day.text() == typed, "nothing jumps while it is typed"
    qtbot.keyClick(day, Qt.Key.Key_Tab)
    assert field.boxes[Part.YEAR].text() == "2024"
    assert field.read() == iso


def test_a_wrong_date_says_which_box_to_mend(page: Page, qtbot: QtBot):
    field = DateField("Date of birth", name="The date of birth")
    put(page, field)
    for box, typed in zip(field.boxes.values(), ("31", "2", "2024"), strict=True):
        qtbot.keyClicks(box, typed)
    with pytest.raises(TypedDateError, match="The date of birth must be a real date"):
        field.read()
    assert field.focus_target is field.boxes[Part.DAY]


def test_not_known_is_an_answer_that_empties_the_boxes(page: Page, qtbot: QtBot):
    field = DateField("Date of birth", offer_unknown=True)
    put(page, field)
    qtbot.keyClicks(field.boxes[Part.YEAR], "2024")
    assert field.unknown is not None
    qtbot.mouseClick(field.unknown, Qt.MouseButton.LeftButton)
    assert field.read() == "unknown"
    assert not any(box.text() or box.isEnabled() for box in field.boxes.values())
    assert interface(field.unknown).text(TEXT.Name) == "Date of birth: not known"
    field.set_value("2024-05")
    assert (field.read(), field.boxes[Part.MONTH].text()) == ("2024-05", "5")


def test_a_list_is_never_changed_by_scrolling_past(page: Page, qtbot: QtBot):
    field = SelectField("Place", ANSWERS)
    put(page, field)
    field.control.setFocus()
    qtbot.keyClick(field.control, Qt.Key.Key_Down)
    assert field.value == "yes"
    assert field.control.currentText() == "Yes, there is (Say what)"
    field.set_value("")
    assert field.control.currentText() == "Choose one"


def test_an_expander_says_whether_it_is_open(page: Page, qtbot: QtBot):
    filled = []

    def fill(column: Column) -> None:
        filled.append(1)
        column.add(Text("This does"))

    expander = Expander("What counts?", fill=fill)
    put(page, expander)
    told = interface(expander.button)
    assert told.role() == ROLE.Button
    assert told.state().collapsed
    assert "This does" not in [each.name for each in read(page)]
    qtbot.keyClick(expander.button, Qt.Key.Key_Return)
    assert told.state().expanded
    assert "This does" in [each.name for each in read(page)]
    qtbot.keyClick(expander.button, Qt.Key.Key_Space)
    qtbot.keyClick(expander.button, Qt.Key.Key_Space)
    assert filled == [1], "what it shows is made once"


def test_what_follows_an_open_expander_stands_nearer_to_the_next_line_than_to_what_it_shows(
    page: Page, app: QApplication
):
    first, second, third = Expander("What counts?"), Expander("What else?"), Expander("Why?")
    first.content.add(Text("This does"))
    put(page, first)
    page.add(second, before=4)
    page.add(third, before=4)

    def above(expander: Expander, bottom: QWidget) -> int:
        for _ in range(3):
            app.processEvents()
        return expander.button.mapTo(page, QPoint()).y() - bottom.mapTo(page, QPoint(0, bottom.height())).y()

    closed = above(second, first.button)
    first.set_open(is_open=True)
    shown = first.findChild(Aside)
    assert shown is not None
    assert above(second, shown) >= 16 > above(third, second.button)
    first.set_open(is_open=False)
    assert above(second, first.button) == closed


def test_a_link_can_be_pressed_by_assistive_technology(page: Page, qtbot: QtBot):
    link = LinkButton("Change", name="Change: date of birth")
    put(page, link)
    told = interface(link)
    assert (told.role(), told.text(TEXT.Name)) == (ROLE.Link, "Change: date of birth")
    assert PRESS in told.actionInterface().actionNames()
    with qtbot.waitSignal(link.clicked):
        told.actionInterface().doAction(PRESS)


def test_a_long_problem_wraps_where_it_does_beside_its_field(page: Page, app: QApplication):
    message = "That passphrase does not open your cases. Check that Caps Lock is off and the keyboard is right."
    field = TextField("Passphrase")
    put(page, field)
    page.resize(1200, 700)
    page.show_problems([Problem(message, field.focus_target)])
    app.processEvents()
    [link] = page.errors.links
    assert link.width() == longest_line(link.font()) < page.errors.width() - 100
    assert page.errors.geometry().bottom() + 30 < page.heading.geometry().top(), "the heading stands by itself"


def test_problems_come_first_take_the_focus_and_lead_to_their_fields(page: Page, qtbot: QtBot):
    name, place = TextField("Name"), TextField("Place")
    put(page, name, place)
    assert page.title.startswith("What happened? - ")
    for field in (name, place):
        field.set_error(f"Enter the {field.label.lower()}")
    page.show_problems([Problem(field.error, field.focus_target) for field in (name, place)])
    assert page.title.startswith("Error: What happened? - ")
    assert page.focusWidget() is page.errors
    told = interface(page.errors)
    assert (told.role(), told.text(TEXT.Name)) == (ROLE.AlertMessage, "There is a problem")
    assert told.text(TEXT.Description) == "Enter the name. Enter the place"
    qtbot.keyClick(page.errors, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.errors.links[0]
    qtbot.keyClick(page.errors.links[0], Qt.Key.Key_Tab)
    qtbot.keyClick(page.errors.links[1], Qt.Key.Key_Return)
    assert page.focusWidget() is place.control
    assert [link.text() for link in page.errors.links] == [name.error, place.error], "the same words in both places"
    page.show_problems([])
    assert not page.errors.isVisible()
    assert page.title.startswith("What happened? - ")


def test_a_tag_is_read_as_words_and_shown_in_capitals(page: Page):
    tag = Tag("Met by presumption")
    put(page, tag)
    assert tag.text() == "MET BY PRESUMPTION"
    assert interface(tag).text(TEXT.Name) == "Met by presumption"


def test_what_was_typed_is_shown_as_typed_and_never_as_markup(page: Page):
    typed = '<img src="file:///etc/passwd"><b>bold</b> & so on'
    text = Text(typed)
    put(page, text)
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert interface(text).text(TEXT.Name) == typed


def test_the_words_of_a_step_stay_clear_of_its_number_and_are_read_with_it(page: Page, app: QApplication):
    words = "Send the file by secure e-mail, or carry it over on a memory stick. " * 3
    first, tenth = (each for number, each in enumerate(numbered([words] * 10)) if number in {0, 9})
    for step in (first, tenth):
        page.add(step)
    app.processEvents()
    line = QFontMetrics(first.font()).lineSpacing()
    for step, number in ((first, "1. "), (tenth, "10. ")):
        assert interface(step).text(QAccessible.Text.Name) == number + words
        assert step.height() > 2 * line, "it wraps"
        drawn = step.grab().toImage()
        ground = drawn.pixelColor(0, step.height() - 1)
        beside = [(x, y) for x in range(step.contentsMargins().left()) for y in range(step.height())]
        inked = {y for x, y in beside if drawn.pixelColor(x, y) != ground}
        assert inked, "the number shows"
        assert max(inked) < line, "and nothing under it"


def test_enter_goes_on_from_a_field_and_not_from_where_one_only_reads(qtbot: QtBot):
    page = Page("A page")
    line, long, options = TextField("Name"), LongTextField("Reason"), Choices("Which?", [Option("a", "A", "")])
    link, other = LinkButton("Read more"), Button("Something else")
    for each in (line, long, options, link, other):
        page.add(each)
    pressed: list[str] = []
    page.add_primary("Write it").clicked.connect(lambda: pressed.append("primary"))
    other.clicked.connect(lambda: pressed.append("other"))
    qtbot.addWidget(page)
    page.show()

    def enter_from(widget: QWidget) -> list[str]:
        pressed.clear()
        widget.setFocus()
        assert page.focusWidget() is widget
        QTest.keyClick(widget, Qt.Key.Key_Return)
        return list(pressed)

    assert enter_from(line.control) == ["primary"]
    assert enter_from(options.cards[0]) == ["primary"]
    assert page.primary is not None
    assert enter_from(page.primary) == ["primary"]
    assert enter_from(other) == ["other"]
    for reading in (page.heading, long.control, link):
        assert enter_from(reading) == []
