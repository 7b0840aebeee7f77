"""Dates as people know them: a day, a month or a year; and birthdays."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)

ALLOWED_DATE = "a date as YYYY-MM-DD, YYYY-MM or YYYY"


class DateError(ValueError):
    """A text is not a possible date. The message says what is allowed and never repeats the text."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, or the whole month or year in which the day lies.

    ``text`` is the ISO form in which it was given: ``2024-02-29``, ``2024-02`` or ``2024``. ``first`` and ``last``
    are the days between which the true day lies, both included.

    >>> PartialDate.parse("2024-02").last
    datetime.date(2024, 2, 29)
    """

    text: str
    first: datetime.date
    last: datetime.date

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read ISO ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; years 1800 to 2200.

        Raises DateError, without repeating the text, for any other form and for days that do not exist.
        """
        match = _FORM.fullmatch(text)
        if match is None:
            raise DateError(ALLOWED_DATE)
        year, month, day = (int(part) if part else None for part in match.groups())
        if year is None or not EARLIEST_YEAR <= year <= LATEST_YEAR:
            message = f"{ALLOWED_DATE}, between {EARLIEST_YEAR} and {LATEST_YEAR}"
            raise DateError(message)
        if month is None:
            return cls(text, datetime.date(year, 1, 1), datetime.date(year, 12, 31))
        if not 1 <= month <= 12:  # noqa: PLR2004 - months of a year
            message = "a month from 01 to 12"
            raise DateError(message)
        length = calendar.monthrange(year, month)[1]
        if day is None:
            return cls(text, datetime.date(year, month, 1), datetime.date(year, month, length))
        if not 1 <= day <= length:
            message = "a day that exists in that month"
            raise DateError(message)
        exact = datetime.date(year, month, day)
        return cls(text, exact, exact)

    @classmethod
    def of(cls, day: datetime.date) -> PartialDate:
        """The exact day."""
        return cls(day.isoformat(), day, day)

    @property
    def is_exact(self) -> bool:
        """Whether the day itself is known."""
        return self.first == self.last

    @property
    def in_words(self) -> str:
        """``23 November 2026``, ``November 2026`` or ``2026``."""
        if self.is_exact:
            return day_in_words(self.first)
        month = f"{MONTHS[self.first.month - 1]} " if self.text.count("-") else ""
        return f"{month}{self.first.year}"


EARLIEST_YEAR = 1800
LATEST_YEAR = 2200

# Not calendar.month_name: that follows the machine's locale, and a referral reads the same on every machine.
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def day_in_words(day: datetime.date) -> str:
    """The day as British English writes it, without a leading nought: ``3 May 2024``."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def birthday(born: datetime.date, years: int) -> datetime.date:
    """The day at whose start a person born on ``born`` attains the age of ``years``.

    An age is attained at the start of the birthday (Family Law Reform Act 1969 s.9). Who was born on 29 February
    attains it on 1 March of a year without that day: the usual reading of the common law, to be checked.

    >>> birthday(datetime.date(2008, 2, 29), 18)
    datetime.date(2026, 3, 1)
    """
    year = born.year + years
    if (born.month, born.day) == (2, 29) and not calendar.isleap(year):
        return datetime.date(year, 3, 1)
    return born.replace(year=year)
