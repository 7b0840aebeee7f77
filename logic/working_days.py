"""Counting days as guidance counts them: working days of a nation, and calendar months."""

from __future__ import annotations

import calendar
import datetime
from functools import cache

import holidays

HORIZON = datetime.date(2028, 12, 31)
"""The last day up to which the bank holidays were announced when this version was made. Later ones follow the usual
rules, and a one-off holiday announced since is not known."""

ASSUMPTION = (
    "Day 1 is the next working day. Weekends and the bank holidays of the nation are not counted. "
    "The guidance does not say how to count: this is our reading."
)

_SUBDIVISION = {"england": "ENG", "wales": "WLS", "scotland": "SCT", "northern_ireland": "NIR"}
_SATURDAY = 5
_DAY = datetime.timedelta(days=1)


def is_working_day(day: datetime.date, nation: str) -> bool:
    """Whether the day is neither at a weekend nor a bank holiday of the nation."""
    return day.weekday() < _SATURDAY and day not in _bank_holidays(nation, day.year)


def add_working_days(start: datetime.date, days: int, nation: str) -> datetime.date:
    """The last of ``days`` working days after ``start``; day 1 is the next working day.

    ``days`` is 1 or more; ``nation`` is ``england``, ``wales``, ``scotland`` or ``northern_ireland``.
    """
    day = start
    while days > 0:
        day += _DAY
        days -= is_working_day(day, nation)
    return day


def working_days_between(start: datetime.date, end: datetime.date, nation: str) -> int:
    """How many working days come after ``start``, up to and including ``end``; negative where ``end`` is earlier."""
    if end < start:
        return -working_days_between(end, start, nation)
    span = (end - start).days
    return sum(is_working_day(start + _DAY * number, nation) for number in range(1, span + 1))


def add_months(start: datetime.date, months: int) -> datetime.date:
    """The same day of the month ``months`` later, or the last day of that month where it has no such day."""
    index = start.year * 12 + start.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return datetime.date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


@cache
def _bank_holidays(nation: str, year: int) -> frozenset[datetime.date]:
    return frozenset(holidays.country_holidays("GB", subdiv=_SUBDIVISION[nation], years=year))
