"""Dates as people type them: "3 May 2024", "May 2024", "2024", "03/05/2024". No Qt."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from enum import Enum

from logic.dates import EARLIEST_YEAR, LATEST_YEAR, DateError, PartialDate
from ui import texts

_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)", re.ASCII | re.IGNORECASE)
_BETWEEN = re.compile(r"[\s/.,\-]+")
_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name} | {
    name.casefold(): number for number, name in enumerate(calendar.month_abbr) if name
}
_MONTHS["sept"] = 9
_YEAR_DIGITS = 4


class Part(Enum):
    """One of the three boxes of a date."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class TypedDateError(ValueError):
    """What was typed is no date. The message is for the person who typed it; ``part`` is the box to mend."""

    def __init__(self, message: str, part: Part) -> None:
        super().__init__(message)
        self.part = part


@dataclass(frozen=True, slots=True)
class TypedDate:
    """The texts of the three boxes, as typed. Any may be empty."""

    day: str = ""
    month: str = ""
    year: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed at all."""
        return not (self.day.strip() or self.month.strip() or self.year.strip())

    def read(self, name: str) -> PartialDate:
        """The day, month or year that was typed. ``name`` is what the date is of, for the messages.

        Raises TypedDateError: where the year is missing or not of four digits, where there is a day without a month,
        and where no such day exists.
        """
        day, month, year = (part.strip() for part in (self.day, self.month, self.year))
        if not year:
            raise TypedDateError(texts.DATE_NEEDS_YEAR.format(name=name), Part.YEAR)
        if not (_is_number(year) and len(year) == _YEAR_DIGITS):
            raise TypedDateError(texts.DATE_YEAR_DIGITS, Part.YEAR)
        if not EARLIEST_YEAR <= int(year) <= LATEST_YEAR:
            message = texts.DATE_YEAR_RANGE.format(earliest=EARLIEST_YEAR, latest=LATEST_YEAR)
            raise TypedDateError(message, Part.YEAR)
        if day and not month:
            raise TypedDateError(texts.DATE_NEEDS_MONTH.format(name=name), Part.MONTH)
        return _read(name, day, month, year)


def split(text: str) -> TypedDate | None:
    """The three parts of a whole date typed or pasted in one go; None where ``text`` is a single number or no date.

    >>> split("3 May 2024")
    TypedDate(day='3', month='May', year='2024')
    >>> split("2024-05")
    TypedDate(day='', month='05', year='2024')
    """
    words = [_ORDINAL.sub(r"\1", word) for word in _BETWEEN.split(text.strip()) if word]
    named = [word for word in words if word.casefold() in _MONTHS]
    numbers = [word for word in words if _is_number(word)]
    if len(words) not in {2, 3} or len(named) > 1 or len(named) + len(numbers) != len(words):
        return None
    if len(numbers[0]) == _YEAR_DIGITS:  # year first, as ISO writes it
        numbers.reverse()
        if not named:
            words.reverse()
    if named:
        return TypedDate(numbers[0] if len(numbers) > 1 else "", named[0], numbers[-1])
    *day, month, year = words
    return TypedDate(day[0] if day else "", month, year)


def of(date: PartialDate) -> TypedDate:
    """What to show in the three boxes for a date that is kept."""
    year, month, day = [*date.text.split("-"), "", ""][:3]
    return TypedDate(day.lstrip("0"), month.lstrip("0"), year)


def _read(name: str, day: str, month: str, year: str) -> PartialDate:
    text = year
    if month:
        number = _MONTHS.get(month.casefold()) or (int(month) if _is_number(month) else 0)
        text += f"-{number:02}"
        try:
            PartialDate.parse(text)
        except DateError:
            raise TypedDateError(texts.DATE_NOT_A_MONTH, Part.MONTH) from None
    if day:
        plain = _ORDINAL.sub(r"\1", day)
        text += f"-{int(plain) if _is_number(plain) else 0:02}"
    try:
        return PartialDate.parse(text)
    except DateError:
        raise TypedDateError(texts.DATE_NOT_REAL.format(name=name), Part.DAY) from None


def _is_number(text: str) -> bool:
    """Whether ``text`` is a short run of the digits 0 to 9, and of no others that Unicode knows."""
    return text.isascii() and text.isdigit() and len(text) <= _YEAR_DIGITS
