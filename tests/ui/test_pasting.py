"""Rows pasted from a spreadsheet: what is read, what is matched, and that nothing is added or lost unseen."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from data.store import Store
from logic.case_file import read_case
from logic.sections import load_sections
from tests.ui.conftest import NOW
from tests.ui.driver import Driver, read
from ui import texts
from ui.case_session import CaseSession
from ui.pages.section import TablePage
from ui.pasted_rows import has_headings, match_columns, read_cells, take
from ui.places import Place, section

At = Callable[[Place], CaseSession]
SECTIONS = {each.id: each for each in load_sections()}
HOUSEHOLD, CHRONOLOGY = SECTIONS["household"], SECTIONS["chronology"]


@pytest.fixture(autouse=True)
def empty_clipboard(app: QApplication):
    """What one test copied is not there for the next."""
    app.clipboard().clear()


@pytest.mark.parametrize(
    "copied, cells",
    [
        ("A\tB\nC\tD\n", (("A", "B"), ("C", "D"))),
        ("A\tB\r\n\r\nC\r\n", (("A", "B"), ("C", ""))),
        ("A, B\nC,D", (("A", "B"), ("C", "D"))),
        ("A;B", (("A", "B"),)),
        ('"two\nlines"\t"with ""quotes"""', (("two\nlines", 'with "quotes"'),)),
        ("one, two\tthree", (("one, two", "three"),)),
        ("x" * 200_000 + "\ty", (("x" * 200_000, "y"),)),
        ("", ()),
        (" \n\t\n", ()),
    ],
    ids=range(9),
)
def test_cells_are_read_as_spreadsheets_copy_them(copied: str, cells: tuple[tuple[str, ...], ...]):
    assert read_cells(copied) == cells


def test_columns_are_matched_by_their_headings_in_any_order_and_by_their_place_without():
    cells = read_cells("Date of birth\tShoe size\tName\n3 May 2020\t24\tK1 (fictional)\n")
    assert has_headings(cells, HOUSEHOLD)
    assert match_columns(cells, HOUSEHOLD) == ("date_of_birth", "", "name")
    bare = read_cells("K1 (fictional)\tMother\n")
    assert not has_headings(bare, HOUSEHOLD)
    assert match_columns(bare, HOUSEHOLD)[:2] == ("name", HOUSEHOLD.fields[1].id)


def test_what_does_not_fit_is_named_with_its_row_and_never_guessed():
    cells = read_cells("K1\t31/2/2020\tnobody knows\nK2\t3 May 2020\tYes\n")
    taken = take(cells, ("name", "date_of_birth", "same_household"), HOUSEHOLD)
    assert taken.rows == ({"name": "K1"}, {"name": "K2", "date_of_birth": "2020-05-03", "same_household": "yes"})
    assert [each.startswith("Row 1, ") for each in taken.left_out] == [True, True]
    assert "31/2/2020" in taken.left_out[0]


@given(st.lists(st.lists(st.text(max_size=8), min_size=1, max_size=4), min_size=1, max_size=5))
def test_whatever_is_pasted_the_case_can_be_written_and_read_again(table: list[list[str]]):
    cells = read_cells("\n".join("\t".join(row) for row in table))
    rows = take(cells, match_columns(cells, HOUSEHOLD), HOUSEHOLD).rows
    assert len(rows) <= len(cells)
    document = {"format": "safeguarding-review-case/1", "facts": {}, "household": [dict(row) for row in rows]}
    read_case(json.dumps(document), today=NOW.date())


def test_rows_are_pasted_by_keyboard_after_a_look_at_them_and_taken_out_again(at: At, driver: Driver, store: Store):
    session = at(section("household"))
    session.set_section("household", ({"name": "K0 (fictional)"},))
    at(section("safety"))
    at(section("household"))
    QGuiApplication.clipboard().setText("Name\tDate of birth\nK1 (fictional)\t3 May 2020\nK2 (fictional)\t31/2/2020\n")
    driver.press(Qt.Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    words = [each.name for each in read(driver.page)]
    assert "Date of birth: 3 May 2020" in words, "shown as it will be"
    assert any("31/2/2020" in each for each in words), "and what will not"
    assert len(session.sections["household"]) == 1, "nothing is added by looking"
    assert texts.CONTINUE not in words, "which would leave the page, and the rows with it"
    driver.press(Qt.Key.Key_Return)
    assert isinstance(driver.page, TablePage), "nor does Enter leave it"
    driver.tab_to(texts.PASTE_ADD["other"].format(count=2))
    driver.press(Qt.Key.Key_Return)
    stored = store.load(session.id).document["household"]
    assert [row["name"] for row in stored] == ["K0 (fictional)", "K1 (fictional)", "K2 (fictional)"]  # type: ignore[attr-defined]  # a list of rows
    assert driver.focus_name == texts.PASTE_UNDO
    assert texts.CONTINUE in [each.name for each in read(driver.page)]
    driver.press(Qt.Key.Key_Return)
    assert session.sections["household"] == ({"name": "K0 (fictional)"},)


def test_a_column_can_be_left_out_or_given_to_another_field(at: At, driver: Driver):
    session = at(section("agencies"))
    QGuiApplication.clipboard().setText("Team A (fictional)\tsomething else\n")
    page = driver.page
    assert isinstance(page, TablePage)
    page.paste()
    view = page._pasting
    assert view is not None
    first, second = view.columns  # type: ignore[union-attr]  # a view, since there was something to paste
    second.set_value("")
    second.edited.emit()
    assert first.value == SECTIONS["agencies"].fields[0].id
    driver.tab_to(texts.PASTE_ADD["one"])
    driver.press(Qt.Key.Key_Return)
    assert session.sections["agencies"] == ({first.value: "Team A (fictional)"},)


def test_an_empty_clipboard_is_said(at: At, driver: Driver):
    session = at(section("agencies"))
    driver.tab_to(texts.PASTE)
    driver.press(Qt.Key.Key_Return)
    assert any(each.name == texts.PASTE_EMPTY for each in read(driver.page))
    assert not session.sections.get("agencies")
