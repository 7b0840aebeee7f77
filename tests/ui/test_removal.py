"""What the policy says is due goes by itself, is said, and never because of a wrong clock."""

from __future__ import annotations

import datetime

import pytest

from data.cases import CaseStatus, CaseSummaryFields
from data.policy import Policy
from data.store import Store
from tests.ui.conftest import NOW
from tests.ui.driver import Driver
from ui import texts
from ui.navigator import Navigator
from ui.window import Window

RULED = Policy({"retention_days": 10, "purge_when_due": True})


@pytest.fixture
def sent(store: Store) -> int:
    """A case whose referral was written on the day that the tests begin."""
    return store.new_case(
        {"format": "safeguarding-review-case/1"}, summary=CaseSummaryFields(status=CaseStatus.EXPORTED)
    )


def opened(window: Window, store: Store, *, days: int, policy: Policy = RULED) -> Navigator:
    now = NOW + datetime.timedelta(days=days)
    navigator = Navigator(window, store._session.directory, "test", now=lambda: now, read_policy=lambda: policy)
    navigator.open_with(store)
    return navigator


def said(driver: Driver) -> str:
    banner = driver.window.notice.banner
    return "" if banner is None else banner.heading.text()


def test_what_is_due_goes_and_is_said(window: Window, driver: Driver, store: Store, sent: int):
    assert [each.id for each in store.cases()] == [sent]
    opened(window, store, days=20)
    driver.wait_until(lambda: said(driver) == texts.REMOVED_TITLE)
    assert store.cases() == []
    assert driver.heading == texts.HOME_TITLE


def test_a_date_far_ahead_is_asked_about_first(window: Window, driver: Driver, store: Store, sent: int):
    opened(window, store, days=2000)
    driver.wait_until(lambda: "September 2031" in said(driver))
    assert [each.id for each in store.cases()] == [sent]
    driver.tab_to(texts.REMOVAL_DATE_RIGHT)
    driver.go_on()
    driver.wait_until(lambda: said(driver) == texts.REMOVED_TITLE)
    assert store.cases() == []
