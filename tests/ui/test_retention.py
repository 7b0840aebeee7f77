"""What is due for removal is listed, and what was removed has its receipt to show."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from data import lifecycle
from data.case_list import CaseQuery
from data.cases import CaseSummaryFields
from data.policy import Policy
from data.purge import Reason, purge
from data.store import Store
from tests.ui.conftest import NOW
from tests.ui.driver import Driver, open_everything, read
from ui import texts
from ui.navigator import Navigator
from ui.pages.keeping import KeepingPage
from ui.pages.retention import RetentionPage
from ui.window import Window

CASE = {"format": "safeguarding-review-case/1", "nation": "england", "assessed_on": "2026-03-16", "facts": {}}


def opened(window: Window, store: Store, driver: Driver, policy: Policy) -> RetentionPage:
    """The page as it is eleven days later, come to by keyboard."""
    later = NOW + datetime.timedelta(days=11)
    Navigator(window, Path("unused"), "test", now=lambda: later, read_policy=lambda: policy).open_with(store)
    driver.tab_to(texts.RETENTION_TITLE)
    driver.press(Qt.Key.Key_Return)
    page = driver.page
    assert isinstance(page, RetentionPage)
    return page


def said(driver: Driver) -> str:
    open_everything(driver.page)
    return "\n".join(each.name for each in read(driver.page)).replace("\u200b", "")


@pytest.fixture
def held(store: Store) -> list[int]:
    ids = [store.new_case(CASE, summary=CaseSummaryFields(reference=f"C-{each}")) for each in range(3)]
    lifecycle.hold(store, ids[2], "An inquiry has asked for it (fictional)")
    return ids


def test_what_is_due_is_listed_and_decided_on_its_own_page(
    window: Window, store: Store, driver: Driver, held: list[int]
):
    opened(window, store, driver, Policy({"retention_days": 10}))
    assert texts.RETENTION_DUE["other"].format(count=2) in said(driver)
    assert "C-2" not in said(driver), "what is on hold is never due"
    assert store.count(CaseQuery()) == len(held), "listed, not removed"
    driver.tab_to(texts.RETENTION_OPEN_NAME.format(case=f"C-1, {texts.NO_NAME}"))
    driver.press(Qt.Key.Key_Return)
    page = driver.page
    assert isinstance(page, KeepingPage)
    assert page.session.id == held[1]


@pytest.mark.usefixtures("held")
def test_where_no_time_is_set_nothing_is_due(window: Window, store: Store, driver: Driver):
    opened(window, store, driver, Policy())
    assert texts.RETENTION_NEVER in said(driver)
    assert texts.RECEIPTS_NONE in said(driver)


def test_receipts_are_shown_newest_first_and_saved(
    window: Window, store: Store, driver: Driver, held: list[int], tmp_path: Path
):
    for case_id in held[:2]:
        purge(store, case_id, Reason.MISTAKE)
    page = opened(window, store, driver, Policy())
    words = said(driver)
    assert words.index("2. C-1") < words.index("1. C-0")
    assert "Why: It was started by mistake" in words
    page.save_to(tmp_path / "receipts.txt")
    saved = (tmp_path / "receipts.txt").read_text("utf-8")
    assert saved.count("Receipt number:") == 2
    page.save_to(tmp_path / "receipts.txt")
    assert texts.FILE_EXISTS in said(driver), "what is there is not replaced unasked"


@pytest.mark.usefixtures("held")
def test_a_receipt_that_was_tampered_with_is_said_to_be(window: Window, store: Store, driver: Driver, held: list[int]):
    purge(store, held[0], Reason.MISTAKE)
    with store.changing() as database:
        for (trigger,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'receipts'"
        ).fetchall():
            database.execute(f"DROP TRIGGER {trigger}")
        database.execute("UPDATE receipts SET receipt = replace(receipt, 'C-0', 'C-9')")
    opened(window, store, driver, Policy())
    assert texts.RECEIPTS_BROKEN.format(number=1) in said(driver)
