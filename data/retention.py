"""How long cases, and reviews of referrals received, are kept: what is due for removal, and removing it unasked.

Removing by itself trusts the computer's clock, which a flat battery or a wrong hand can set years ahead. So the store
remembers until when the clock was believable: a day on which it is used, no more than ``LONGEST_PAUSE`` after the one
before. After a longer pause nothing is removed until a person says that today's date is right.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from data.case_list import CaseQuery
from data.cases import CaseStatus, CaseSummary
from data.preferences import Preferences
from data.purge import Purged, Reason, purge_all
from data.reviews import StoredReview, purge_reviews, reviews

if TYPE_CHECKING:
    from data.store import Store

LONGEST_PAUSE: Final = datetime.timedelta(days=31)
"""How long the program may go unused before its clock is doubted: a long holiday makes for one question."""

_BELIEVED: Final = "clock_believed"
"""The setting with the last moment (UTC, ISO 8601) at which the clock was believable."""

_SENT: Final = (CaseStatus.EXPORTED, CaseStatus.TRANSFERRED)


@dataclass(frozen=True)
class Removed:
    """What was removed without asking. ``doubted``: so many cases and reviews are due, but the clock may be wrong."""

    cases: Sequence[Purged] = ()
    reviews: int = 0
    doubted: int = 0


def due(store: Store, days: int, now: datetime.datetime) -> list[CaseSummary]:
    """The cases that have not changed for ``days`` days (0: none ever), longest unchanged first; never one on hold."""
    if days <= 0:
        return []
    before = now - datetime.timedelta(days=days)
    found = store.find(CaseQuery(descending=False, limit=None))
    return [each for each in found if each.changed_at <= before and not each.held]


def due_reviews(store: Store, days: int, now: datetime.datetime) -> list[StoredReview]:
    """The reviews of referrals received that were made ``days`` days ago or before (0: none ever), oldest first."""
    if days <= 0:
        return []
    before = now - datetime.timedelta(days=days)
    return [each for each in reversed(reviews(store)) if each.at <= before]


def remove_due(
    store: Store, preferences: Preferences, now: datetime.datetime, *, is_date_right: bool = False
) -> Removed:
    """Remove what is due, where the policy ``purge_when_due`` says so; to be called after each opening.

    Of cases only those whose referral was written or that were handed over; of reviews all that are due. With
    ``is_date_right`` a person has said so, and the clock is believed. Raises as ``purge``.
    """
    is_believable = _look_at_clock(store, now, is_date_right=is_date_right)
    if not preferences.is_on("purge_when_due"):
        return Removed()
    days = preferences.number("retention_days")
    ready = [each.id for each in due(store, days, now) if each.status in _SENT]
    old = [each.id for each in due_reviews(store, days, now)]
    if not is_believable:
        return Removed(doubted=len(ready) + len(old))
    return Removed(purge_all(store, ready, Reason.RETENTION), len(purge_reviews(store, old, Reason.RETENTION)))


def _look_at_clock(store: Store, now: datetime.datetime, *, is_date_right: bool) -> bool:
    """Whether the clock can be believed; if so that is noted. A clock that was set back is: then less is due."""
    believed = _believed(store)
    if not is_date_right and believed is not None and now - believed > LONGEST_PAUSE:
        return False
    store.set_setting(_BELIEVED, now.astimezone(datetime.UTC).isoformat(timespec="seconds"))
    return True


def _believed(store: Store) -> datetime.datetime | None:
    """When the clock was believable last; in a store that does not know yet, when anything was last done in it."""
    held = store.setting(_BELIEVED)
    if isinstance(held, str):
        return datetime.datetime.fromisoformat(held)
    with store.using() as database:
        (newest,) = database.execute(
            "SELECT max(at) FROM (SELECT max(changed_at) AS at FROM cases UNION ALL SELECT max(at) FROM reviews)"
        ).fetchone()
    return datetime.datetime.fromisoformat(newest) if newest else None
