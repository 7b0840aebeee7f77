"""The sections that record: forms, and tables with a page for each row."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from data.store import Store
from logic.facts import Answer
from logic.sections import FieldKind, Section, load_sections
from tests.ui.driver import Driver, read
from ui import texts
from ui.case_session import CaseSession
from ui.components.field import TextField
from ui.components.form import Form
from ui.pages.case_page import CasePage
from ui.pages.section import FormPage, RowPage, TablePage
from ui.places import CHECK, Place, section

At = Callable[[Place], CaseSession]
SECTIONS = {each.id: each for each in load_sections()}
AGENCIES = ({"agency": "One"}, {"agency": "Two"}, {"agency": "Three"})


def agencies(session: CaseSession) -> list[object]:
    """The names of the agencies in the case, in order."""
    rows = session.sections["agencies"]
    assert isinstance(rows, tuple)
    return [row["agency"] for row in rows]


def flush(driver: Driver) -> None:
    """Do what the pause after the last key does."""
    page = driver.page
    assert isinstance(page, CasePage)
    page.flush()


def status_at_the_side(driver: Driver, name: str) -> str:
    """What the list at the side says of a section."""
    (link,) = (each for each in driver.window.side.links if each.entry.place == str(section(name)))
    return link.entry.status


def is_whole(widget: QWidget) -> bool:
    """Whether all of it shows."""
    return widget.visibleRegion().boundingRect() == widget.rect()


@pytest.mark.parametrize("name", SECTIONS)
def test_every_section_shows_what_boards_ask_for_and_offers_the_rest(name: str, session: CaseSession, driver: Driver):
    wanted = SECTIONS[name]
    page = RowPage(session, wanted, 0) if wanted.repeats else FormPage(session, wanted)
    driver.window.show_page(page)
    told = {each.name for each in read(page)}
    asked = wanted.fields if wanted.repeats else wanted.fields_for(session.subject)
    assert {field.label for field in asked if field.expected and field.kind is not FieldKind.DATE} <= told
    rest = [field for field in asked if field.id not in page.form.widgets]
    assert not any(field.expected for field in rest)
    assert len(rest) != 1, "the button would take the place of the one thing that it shows"
    if rest:
        words = texts.MORE_FIELDS["other"].format(count=len(rest))
        driver.tab_to(words)
        driver.press(Qt.Key.Key_Return)
        assert page.form.widgets.keys() == {field.id for field in asked}
        order = [widget for widget in page.form.widgets.values() if widget.isVisible()]
        assert len(order) == len(asked)
        in_place = sorted(asked, key=lambda field: page.form.widgets[field.id].y())
        assert in_place == list(asked), "each in its place, not at the end"


def test_every_kind_of_field_gives_back_what_it_was_given(driver: Driver):
    fields = [field for wanted in load_sections() for field in wanted.fields]
    for kind in FieldKind:
        field = next(each for each in fields if each.kind is kind)
        value: str | tuple[str, ...] = {
            FieldKind.TEXT: "a text",
            FieldKind.LONG_TEXT: "one\ntwo & <b>three</b>",
            FieldKind.DATE: "2024-05",
        }.get(kind, field.options[-1].value if field.options else "")
        if kind is FieldKind.CHOICES:
            value = (field.options[0].value, field.options[1].value)
        form = Form([field], {field.id: value}, expected=())
        driver.window.setCentralWidget(form)
        assert form.values == {field.id: value}, kind
        assert form.check() == []


def test_the_day_of_what_happened_is_asked_at_once_unless_the_answers_tell_it(at: At, driver: Driver):
    session = at(section("incident"))
    page = driver.page
    assert isinstance(page, FormPage)
    assert list(page.form.widgets)[:2] == ["date", "learned_on"], "the time of day is among the rest"
    session.set_section("incident", {"outline": "O"})
    for fact, value in (("date_of_birth", "2008-01-01"), ("died", "yes"), ("date_of_death", "2026-03-01")):
        session.answer(fact, Answer(value))
    at(section("incident"))
    page = driver.page
    assert isinstance(page, FormPage)
    assert "date" not in page.form.widgets


def test_a_form_is_filled_by_keyboard_and_kept_without_pressing_anything(at: At, driver: Driver, store: Store):
    session = at(section("sign_off"))
    driver.tab_to("Prepared by")
    driver.type("SW1 (fictional)")
    flush(driver)
    assert store.load(session.id).document["sign_off"] == {"prepared_by": "SW1 (fictional)"}
    driver.go_on()
    assert driver.heading == texts.CHECK_TITLE, "the last section leads to checking"


def test_leaving_a_form_by_the_side_keeps_what_was_typed(at: At, driver: Driver):
    session = at(section("sign_off"))
    driver.tab_to("Prepared by")
    driver.type("SW1 (fictional)")
    driver.window.side.links[0].click()
    assert session.sections["sign_off"] == {"prepared_by": "SW1 (fictional)"}


def test_a_date_that_cannot_be_read_stops_continue_and_is_never_lost(at: At, driver: Driver):
    session = at(section("sign_off"))
    for part, typed in (("Day", "31"), ("Month", "2"), ("Year", "2026")):
        driver.tab_to(f"Date prepared: {part}")
        driver.type(typed)
    driver.go_on()
    page = driver.page
    assert isinstance(page, FormPage)
    assert page.form.widgets["prepared_on"].error == "Date prepared must be a real date"
    at(section("safety"))
    assert session.sections.get("sign_off", {}) == {}
    at(section("sign_off"))
    back = driver.page
    assert isinstance(back, FormPage)
    assert back.form.unfinished() == {"prepared_on": ["31", "2", "2026"]}


def test_fields_of_an_adult_do_not_stand_in_the_form_of_a_child_and_are_not_lost(at: At, driver: Driver):
    session = at(section("safety"))
    session.set_section("subject", {"surname": "A", "support_details": "Help with meals"})
    session.answer("date_of_birth", Answer("2020-01-01"))
    at(section("subject"))
    page = driver.page
    assert isinstance(page, FormPage)
    assert "support_details" not in page.form.widgets
    surname = page.form.widgets["surname"]
    assert isinstance(surname, TextField)
    driver.tab_to(surname.label)
    driver.press(Qt.Key.Key_Backspace)
    driver.type("B")
    page.flush()
    assert session.sections["subject"] == {"surname": "B", "support_details": "Help with meals"}


def test_rows_are_added_one_after_another_by_keyboard(at: At, driver: Driver):
    session = at(section("agencies"))
    assert any(each.name == texts.ROW_ADD_FIRST for each in read(driver.page))
    driver.tab_to("Add agency")
    driver.press(Qt.Key.Key_Return)
    for name in ("One", "Two"):
        driver.tab_to("Organisation and team")
        driver.type(name)
        driver.tab_to(texts.ROW_ANOTHER)
        driver.press(Qt.Key.Key_Return)
    assert isinstance(driver.page, RowPage)
    driver.go_on()
    assert isinstance(driver.page, TablePage)
    assert agencies(session) == ["One", "Two"], "an empty row does not come into being"


def test_rows_are_moved_and_the_focus_stays_with_the_row(at: At, driver: Driver):
    session = at(section("agencies"))
    session.set_section("agencies", AGENCIES)
    at(section("safety"))
    at(section("agencies"))
    driver.tab_to("Move down: One")
    driver.press(Qt.Key.Key_Return)
    assert agencies(session) == ["Two", "One", "Three"]
    assert driver.focus_name == "Move down: One"
    driver.press(Qt.Key.Key_Return)
    assert agencies(session) == ["Two", "Three", "One"]
    driver.tab_to("Move up: Three")
    driver.press(Qt.Key.Key_Return)
    assert agencies(session) == ["Three", "Two", "One"]


def test_a_row_that_was_removed_can_be_put_back_where_it_was(at: At, driver: Driver):
    session = at(section("agencies"))
    session.set_section("agencies", AGENCIES)
    at(section("safety"))
    at(section("agencies"))
    driver.tab_to("Remove: Two")
    driver.press(Qt.Key.Key_Return)
    assert agencies(session) == ["One", "Three"]
    driver.tab_to(texts.ROW_UNDO)
    driver.press(Qt.Key.Key_Return)
    assert agencies(session) == ["One", "Two", "Three"]


@pytest.mark.parametrize("name", ["agencies", "chronology", "parallel_processes"])
def test_the_list_shows_all_that_a_row_of_a_short_table_holds(at: At, driver: Driver, name: str):
    session = at(section(name))
    wanted = SECTIONS[name]
    session.set_section(name, (filled(wanted),))
    at(section("safety"))
    at(section(name))
    told = [each.name for each in read(driver.page)]
    assert all(any(line.startswith(field.label) for line in told) for field in wanted.fields[1:])


def test_the_list_shows_what_boards_ask_for_and_counts_what_it_leaves_out(at: At, driver: Driver):
    session = at(section("household"))
    wanted = SECTIONS["household"]
    full = filled(wanted)
    second = {name: value for number, (name, value) in enumerate(full.items()) if number not in range(2, 7)}
    second["name"] = "One"
    session.set_section("household", (full, second))
    at(section("safety"))
    at(section("household"))
    told = [each.name for each in read(driver.page)]
    of_the_first, of_the_second = told[: told.index("One")], told[told.index("One") :]
    assert any(each.startswith("May this person be at risk now?") for each in of_the_first), "though it is the tenth"
    assert texts.ROW_MORE["other"].format(count=len(full) - 8) in of_the_first, "the first names it, and seven follow"
    last = list(second)[-1]
    assert any(str(second[last]) in each for each in of_the_second), "an eighth takes the line that would count it"
    assert not any(texts.ROW_MORE["one"] in each for each in of_the_second)


def filled(wanted: Section) -> dict[str, str]:
    """A row with something in each field of a table."""
    full = {field.id: field.options[0].value if field.options else f"typed in {field.id}" for field in wanted.fields}
    return full | {field.id: "2024-05-03" for field in wanted.fields if field.kind is FieldKind.DATE}


def test_a_row_that_was_removed_is_gone_from_the_count_and_the_way_back_to_it_shows(at: At, driver: Driver):
    session = at(section("agencies"))
    session.set_section("agencies", tuple({"agency": f"Team {number}"} for number in range(20)))
    at(section("safety"))
    at(section("agencies"))
    driver.tab_to("Remove: Team 19")
    driver.press(Qt.Key.Key_Return)
    assert status_at_the_side(driver, "agencies") == texts.ROWS_ENTERED.format(count=19)
    assert driver.focus_name == texts.ROW_UNDO
    driver.wait_until(lambda: is_whole(driver.focus))
    driver.press(Qt.Key.Key_Return)
    assert status_at_the_side(driver, "agencies") == texts.ROWS_ENTERED.format(count=20)
    assert driver.focus_name == "Change: Team 19"
    driver.wait_until(lambda: is_whole(driver.focus))


def test_the_status_of_a_section_follows_what_is_typed(at: At, driver: Driver):
    at(section("sign_off"))
    assert status_at_the_side(driver, "sign_off") == texts.PROGRESS["not_started"]
    driver.tab_to("Prepared by")
    driver.type("A")
    flush(driver)
    assert status_at_the_side(driver, "sign_off") == texts.PROGRESS["started"]


def test_events_are_put_in_order_of_date_with_undated_ones_last(at: At, driver: Driver):
    session = at(section("chronology"))
    dates = ["2024-05-03", "", "2023", "unknown", "2024-05"]
    session.set_section(
        "chronology",
        tuple({"event": f"e{number}", **({"date": date} if date else {})} for number, date in enumerate(dates)),
    )
    at(section("safety"))
    at(section("chronology"))
    driver.tab_to(texts.ROW_SORT)
    driver.press(Qt.Key.Key_Return)
    rows = session.sections["chronology"]
    assert isinstance(rows, tuple)
    assert [row["event"] for row in rows] == ["e2", "e4", "e0", "e1", "e3"]


def test_a_row_is_changed_from_the_page_that_checks_answers_and_leads_back_there(at: At, driver: Driver):
    session = at(section("agencies"))
    session.set_section("agencies", AGENCIES)
    at(Place(CHECK))
    driver.tab_to("Change: Two")
    driver.press(Qt.Key.Key_Return)
    driver.tab_to("Organisation and team")
    driver.press(Qt.Key.Key_End)
    driver.type(" and a half")
    driver.go_on()
    assert driver.heading == texts.CHECK_TITLE
    assert agencies(session) == ["One", "Two and a half", "Three"]
