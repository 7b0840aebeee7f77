"""The list of cases: searched, filtered, sorted, and brought page by page."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from data.case_list import PAGE
from data.cases import CaseStatus, CaseSummaryFields
from data.paths import DATABASE, STORE
from data.store import Store
from logic.facts import Answer
from tests.ui.driver import Driver, read
from ui import texts
from ui.case_session import CaseSession
from ui.components.case_list import CaseList, _second_line
from ui.components.text import Rule
from ui.navigator import Navigator
from ui.pages.home import HomePage, NewCasePage

_NO_SPACE = {ord(each): None for each in " \u00a0\u00b7"}

CASES = {
    "B-2": CaseSummaryFields("B-2", "Beta (fictional)", "", CaseStatus.DRAFT, "2026-03-20"),
    "A-3": CaseSummaryFields("A-3", "Gamma (fictional)", "", CaseStatus.EXPORTED, "2026-03-01"),
    "C-1": CaseSummaryFields("C-1", "Alpha (fictional)", "", CaseStatus.DRAFT, "2026-03-10"),
}


@pytest.fixture
def home(navigator: Navigator, store: Store, driver: Driver) -> HomePage:
    for summary in CASES.values():
        store.new_case({"reference": summary.reference}, summary=summary)
    navigator.open_with(store)
    page = driver.page
    assert isinstance(page, HomePage)
    return page


def listed(home: HomePage) -> list[str]:
    return [case.reference for case in home.list.cases]


def second_lines(shown: CaseList) -> list[str]:
    model = shown.model()
    told = Qt.ItemDataRole.AccessibleDescriptionRole
    return [str(model.data(model.index(row, 0), told)) for row in range(model.rowCount())]


def choose(home: HomePage, *, shown: str = "", order: str = "changed") -> None:
    home.which.set_value(shown)
    home.sorting.set_value(order)
    home.sorting.edited.emit()


def test_the_last_changed_case_comes_first(home: HomePage):
    assert listed(home) == ["C-1", "A-3", "B-2"]


@pytest.mark.parametrize(
    "order, expected",
    [
        ("reference", ["A-3", "B-2", "C-1"]),
        ("subject", ["C-1", "B-2", "A-3"]),
        ("deadline", ["A-3", "C-1", "B-2"]),
    ],
)
def test_the_list_is_put_in_order(order: str, expected: list[str], home: HomePage):
    choose(home, order=order)
    assert listed(home) == expected


def test_only_one_status_is_shown_and_counted(home: HomePage):
    choose(home, shown="draft")
    assert listed(home) == ["C-1", "B-2"]
    choose(home, shown="returned")
    assert listed(home) == []
    assert not home.list.isVisible()


def test_time_limits_that_are_near_are_counted_and_led_to(home: HomePage, store: Store, driver: Driver):
    store.new_case({}, summary=CaseSummaryFields("D-4", "", "", CaseStatus.DRAFT, "2026-04-20"))  # five weeks away
    navigated = HomePage(store, home._now)
    driver.window.show_page(navigated)
    driver.tab_to(texts.HOME_NEAR_COUNT["other"].format(count=2))
    driver.press(Qt.Key.Key_Return)
    assert listed(navigated) == ["C-1", "B-2"], "soonest first, and none whose referral is written"
    assert driver.focus is navigated.list


def test_where_no_time_limit_is_near_nothing_is_said_of_it(navigator: Navigator, store: Store, driver: Driver):
    store.new_case({}, summary=CaseSummaryFields("D-4", "", "", CaseStatus.DRAFT, "2026-04-20"))
    navigator.open_with(store)
    assert not any("7 days" in each.name for each in read(driver.page) if each.role == QAccessible.Role.Link)


def test_a_time_limit_is_said_until_the_referral_is_written(home: HomePage):
    lines = dict(zip(listed(home), second_lines(home.list), strict=True))
    assert texts.CASE_DUE.format(date="20 March 2026") in lines["B-2"]
    assert texts.CASE_OVERDUE.format(date="10 March 2026") in lines["C-1"]
    assert "March" not in lines["A-3"].partition(texts.CASE_CHANGED.partition("{")[0])[0]


def test_a_time_limit_comes_first_in_what_is_said_of_a_case(home: HomePage):
    lines = dict(zip(listed(home), second_lines(home.list), strict=True))
    assert lines["C-1"].startswith(texts.CASE_OVERDUE.format(date="10 March 2026"))
    assert lines["A-3"].startswith(texts.CASE_STATUS["exported"])


def test_no_full_stop_stands_inside_the_line_of_a_case(home: HomePage, store: Store):
    store.new_case({}, summary=CaseSummaryFields("D-4", "", "A review must be initiated."))
    choose(home)
    (line,) = (each for each in second_lines(home.list) if "initiated" in each)
    assert "initiated ·" in line


def test_the_first_case_looks_chosen_only_while_the_list_has_the_focus(home: HomePage, driver: Driver):
    first = home.list.visualRect(home.list.model().index(0, 0))

    def edge() -> str:
        return home.list.viewport().grab().toImage().pixelColor(1, first.center().y()).name()

    ground, bar = driver.window.display.palette.ground, driver.window.display.palette.accent
    assert edge() == ground.lower()
    driver.tab_to(texts.HOME_LIST)
    assert edge() == bar.lower()


def test_what_was_searched_for_and_chosen_is_taken_back_at_once(home: HomePage, driver: Driver):
    choose(home, shown="draft")
    home.search.set_value("Gamma")
    home.search.edited.emit()
    driver.wait_until(lambda: not home.list.isVisible())
    said = [each.name for each in read(home)]
    assert texts.HOME_NONE_LIKE_THIS in said, "another case has these words"
    assert not any("7 days" in each for each in said), "what is said of other cases stands back"
    home.show_all.click()
    assert len(listed(home)) == len(CASES)
    assert home.list.isVisible()
    assert not home.show_all.isVisible()
    assert driver.focus_name == texts.HOME_SEARCH


def test_sending_is_offered_only_where_there_is_a_case(navigator: Navigator, store: Store, driver: Driver):
    navigator.open_with(store)
    offered = {each.name for each in read(driver.page)}
    assert texts.SEND_TITLE not in offered
    assert {texts.IMPORT_TITLE, texts.RETENTION_TITLE, texts.SETTINGS_TITLE} <= offered
    store.new_case({})
    navigator.show_home()
    assert texts.SEND_TITLE in {each.name for each in read(driver.page)}


def test_a_long_list_is_brought_page_by_page_to_its_end(home: HomePage, store: Store):
    for number in range(2 * PAGE):
        store.new_case({}, summary=CaseSummaryFields(f"N-{number}"))
    choose(home)
    model = home.list.model()
    assert len(home.list.cases) <= 2 * PAGE
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert len(set(listed(home))) == len(home.list.cases) == 2 * PAGE + len(CASES)


def test_a_list_that_is_locked_before_its_end_asks_for_nothing_more(home: HomePage, store: Store):
    choose(home)
    model = home.list.model()
    store.close()
    model.fetchMore(QModelIndex())
    home.search.edited.emit()
    assert not model.canFetchMore(QModelIndex())
    assert len(home.list.cases) == len(CASES)


@pytest.mark.parametrize("how", ["going on", "searching"])
def test_cases_that_cannot_be_read_are_missed_aloud(how: str, home: HomePage, directory: Path, driver: Driver):
    choose(home)
    path = directory / STORE / DATABASE
    path.write_bytes(b"nonsense" * (path.stat().st_size // 8))
    if how == "going on":
        home.list.model().fetchMore(QModelIndex())
    else:
        choose(home, order="reference")
    assert driver.window.notice.banner is not None
    assert listed(home) == ["C-1", "A-3", "B-2"], "what was read still shows"


@pytest.mark.parametrize("width", range(160, 700, 20))
def test_no_line_of_a_case_begins_or_ends_with_the_sign_between_its_parts(width: int, home: HomePage):
    option = QStyleOptionViewItem()
    option.initFrom(home.list)
    model = home.list.model()
    for row in range(model.rowCount()):
        layout = _second_line(model.index(row, 0), option, width)
        drawn = [layout.lineAt(number) for number in range(layout.lineCount())]
        words = [layout.text()[line.textStart() : line.textStart() + line.textLength()].strip() for line in drawn]
        assert not [each for each in words if each.startswith("·") or each.endswith("·")]
        said = str(model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleDescriptionRole))
        assert "".join(words).translate(_NO_SPACE) == said.translate(_NO_SPACE), "nothing else is left out"


def test_the_links_follow_the_last_case_and_a_list_that_goes_on_has_an_edge(
    home: HomePage, store: Store, driver: Driver
):
    driver.window.resize(1180, 900)
    bar, edge = home.list.verticalScrollBar(), home.list.findChild(Rule)
    assert isinstance(edge, Rule)
    last = home.list.model().index(len(CASES) - 1, 0)
    driver.wait_until(lambda: home.list.height() - home.list.visualRect(last).bottom() == 1)
    assert not edge.isVisible()
    for number in range(20):
        store.new_case({}, summary=CaseSummaryFields(f"N-{number}"))
    choose(home)
    driver.wait_until(lambda: bar.maximum() > 0 and edge.isVisible())
    assert home.verticalScrollBar().maximum() == 0, "only the list scrolls"
    assert edge.geometry().bottom() == home.list.height() - 1
    bar.setValue(bar.maximum())
    assert not edge.isVisible()


def test_the_earliest_time_limit_of_a_case_is_kept_for_the_list(session: CaseSession, store: Store):
    answers = {
        "age_group": "child",
        "died": "no",
        "abuse_or_neglect": "known",
        "seriously_harmed": "yes",
        "in_area": "yes",
    }
    for fact, value in answers.items():
        session.answer(fact, Answer(value))
    session.answer("date_aware", Answer("2026-03-09"))
    (kept,) = store.cases()
    assert datetime.date.fromisoformat(kept.deadline) == datetime.date(2026, 3, 16)


@pytest.mark.parametrize("nation, name", [("wales", "Wales"), ("northern_ireland", "Northern Ireland")])
def test_a_new_case_says_whose_rules_it_follows(nation: str, name: str, qtbot: QtBot):
    page = NewCasePage(nation)
    qtbot.addWidget(page)
    assert texts.NEW_NATION.format(nation=name) in [each.text() for each in page.findChildren(QLabel)]
