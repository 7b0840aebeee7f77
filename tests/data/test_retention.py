"""What is due for removal, and that a clock set ahead removes nothing."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from data.cases import CaseStatus, CaseSummaryFields
from data.lifecycle import hold
from data.policy import Policy
from data.preferences import Preferences
from data.retention import LONGEST_PAUSE, due, due_reviews, remove_due
from data.reviews import add_review, reviews
from data.store import Store
from tests.data.samples import CHEAP, PASSPHRASE
from tests.data.test_trust import REFERRAL, REVIEW

DAY = datetime.timedelta(days=1)
START = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC)
RULED = Policy({"retention_days": 30, "purge_when_due": True})


class Shop:
    """A store with a clock that a test sets."""

    def __init__(self, directory: Path) -> None:
        self.now = START
        self.store = Store.create(directory, PASSPHRASE, cost=CHEAP, clock=lambda: self.now)

    def remove(self, *, days: float = 0, policy: Policy = RULED, is_date_right: bool = False) -> tuple[int, int, int]:
        """Open the app ``days`` later: how many cases and reviews go, and how many are due but doubted."""
        self.now += days * DAY
        found = remove_due(self.store, Preferences(policy), self.now, is_date_right=is_date_right)
        return len(found.cases), found.reviews, found.doubted


@pytest.fixture
def shop(directory: Path) -> Iterator[Shop]:
    made = Shop(directory)
    yield made
    made.store.close()


def written(store: Store, status: CaseStatus = CaseStatus.EXPORTED) -> int:
    return store.new_case({}, summary=CaseSummaryFields(status=status))


def test_cases_are_due_by_their_last_change_and_never_on_hold(shop: Shop):
    ids = []
    for _ in range(4):
        ids.append(written(shop.store))
        shop.now += 30 * DAY
    hold(shop.store, ids[1], "Inquiry")
    assert [each.id for each in due(shop.store, 45, shop.now)] == [ids[0], ids[2]]
    assert due(shop.store, 0, shop.now) == []
    assert due_reviews(shop.store, 0, shop.now) == []


def test_only_the_policy_removes_unasked_and_never_a_draft(shop: Shop):
    sent, draft = written(shop.store), written(shop.store, CaseStatus.DRAFT)
    add_review(shop.store, REVIEW, REFERRAL)
    shop.remove()
    assert shop.remove(days=20) == (0, 0, 0), "nothing is due yet"
    assert shop.remove(days=20, policy=Policy({"retention_days": 30})) == (0, 0, 0)
    assert shop.remove() == (1, 1, 0)
    assert [each.id for each in shop.store.cases()] == [draft] != [sent]
    assert reviews(shop.store) == []


def test_a_clock_set_far_ahead_removes_nothing_until_a_person_says_the_date_is_right(shop: Shop):
    written(shop.store)
    shop.remove()
    assert shop.remove(days=4000) == (0, 0, 1)
    written(shop.store)
    assert shop.remove(days=1) == (0, 0, 1), "opening it again makes the wrong clock no truer, nor does work under it"
    shop.now = START + 2 * DAY
    assert shop.remove() == (0, 0, 0), "put right again, all is as it was"
    assert len(shop.store.cases()) == 2
    assert shop.remove(days=4000, is_date_right=True) == (1, 0, 0)
    assert len(shop.store.cases()) == 1, "what was worked on under the wrong date is kept by that date"


def test_the_longest_pause_that_is_believed(shop: Shop):
    written(shop.store)
    shop.remove()
    assert shop.remove(days=LONGEST_PAUSE / DAY) == (1, 0, 0)


def test_a_store_from_before_this_was_noted_goes_by_what_was_done_in_it_last(shop: Shop):
    written(shop.store)
    assert shop.remove(days=400) == (0, 0, 1)


def test_a_review_is_due_by_when_it_was_kept(shop: Shop):
    add_review(shop.store, REVIEW, REFERRAL)
    shop.now += 10 * DAY
    add_review(shop.store, dataclasses.replace(REVIEW, name="B"), REFERRAL)
    assert [each.review.name for each in due_reviews(shop.store, 5, shop.now)] == [REVIEW.name]
