"""Dates as people know them: what is read, what is refused without echoing it, and when an age is attained."""

from __future__ import annotations

import calendar
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.dates import EARLIEST_YEAR, LATEST_YEAR, DateError, PartialDate, birthday, day_in_words
from tests.logic.strategies import each_day, partial_dates

FIRST_DAY, LAST_DAY = datetime.date(EARLIEST_YEAR, 1, 1), datetime.date(LATEST_YEAR, 12, 31)

EVERYTHING_THAT_IS_SAID = {
    "a date as YYYY-MM-DD, YYYY-MM or YYYY",
    "a date as YYYY-MM-DD, YYYY-MM or YYYY, between 1800 and 2200",
    "a month from 01 to 12",
    "a day that exists in that month",
}


# --- Reading --------------------------------------------------------------------------------------------------------


@given(st.dates(FIRST_DAY, LAST_DAY))
def test_a_day_reads_as_that_day(day: datetime.date):
    read = PartialDate.parse(day.isoformat())
    assert read == PartialDate.of(day)
    assert (read.first, read.last, read.is_exact) == (day, day, True)


@given(st.dates(FIRST_DAY, LAST_DAY))
def test_a_month_or_a_year_holds_its_days_and_no_others(day: datetime.date):
    month, year = PartialDate.parse(day.isoformat()[:7]), PartialDate.parse(day.isoformat()[:4])
    days = list(each_day(month.first, month.last))
    assert {(each.year, each.month) for each in days} == {(day.year, day.month)}
    assert len(days) == max(number for number in range(28, 32) if _exists(day.year, day.month, number))
    assert (year.first, year.last) == (datetime.date(day.year, 1, 1), datetime.date(day.year, 12, 31))
    assert not month.is_exact
    assert not year.is_exact


@given(partial_dates(FIRST_DAY, LAST_DAY))
def test_the_text_is_kept_as_it_was_given(date: PartialDate):
    assert PartialDate.parse(date.text) == date
    assert str(date.first).startswith(date.text)
    assert str(date.last).startswith(date.text)


@pytest.mark.parametrize(
    "month, last",
    [("2023-02", 28), ("2024-02", 29), ("1900-02", 28), ("2000-02", 29), ("2024-04", 30), ("2024-12", 31)],
)
def test_the_last_day_of_a_month(month: str, last: int):
    assert PartialDate.parse(month).last.day == last


def _exists(year: int, month: int, day: int) -> bool:
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


# --- Refusing -------------------------------------------------------------------------------------------------------

MALFORMED = [
    *("", " ", "2024-", "2024-1", "2024-01-", "2024-01-1", "24-01-01", "24", "02024", "20240", "20240101", "202401"),
    *("2024/01/01", "2024.01.01", "01-01-2024", "2024-01-01T00:00:00", "2024-W05", "2024-001", "2024-01-01Z"),
    *(" 2024", "2024 ", "2024\n", "2024-01-01\n", "\ufeff2024", "2024\x00", "-2024", "+2024", "1e30", "2_024", "0x7e8"),
    *("２０２４", "٢٠٢٤", "2024‐01‐01", "2024–01", "2024-０1", "𝟚𝟘𝟚𝟜"),  # noqa: RUF001 - look-alikes on purpose
    *("unknown", "today", "None", "nan", "9" * 5000, "\ud800"),
]
IMPOSSIBLE = [
    *("2024-00", "2024-13", "2024-99", "2024-00-10", "2024-13-01"),
    *("2024-01-00", "2024-01-32", "2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31", "2024-06-99"),
    *("0000", "0001-01-01", "1799", "1799-12-31", "2201", "2201-01-01", "9999-12-31"),
]


@pytest.mark.parametrize("text", [*MALFORMED, *IMPOSSIBLE], ids=ascii)
def test_anything_else_is_refused_with_what_is_allowed(text: str):
    with pytest.raises(DateError) as refusal:
        PartialDate.parse(text)
    assert str(refusal.value) in EVERYTHING_THAT_IS_SAID


_near_dates = st.text(st.sampled_from("0123456789-\u2013/ .T\n\u0661"), max_size=12)


@given(st.text() | _near_dates | st.from_regex(r"\d{4}-\d{2}-\d{2}") | st.from_regex(r"\A\d{4}(-\d{2}){0,2}\Z"))
def test_no_text_does_worse_than_a_refusal_and_no_refusal_repeats_the_text(text: str):
    """What was typed may be a name in the wrong box, so the words of a refusal are fixed."""
    said, read = "", None
    try:
        read = PartialDate.parse(text)
    except DateError as refusal:
        said = str(refusal)
    if read is None:
        assert said in EVERYTHING_THAT_IS_SAID
    else:
        assert read.text == text
        assert FIRST_DAY <= read.first <= read.last <= LAST_DAY


def test_the_first_and_the_last_year():
    assert PartialDate.parse("1800").first == datetime.date(1800, 1, 1)
    assert PartialDate.parse("2200").last == datetime.date(2200, 12, 31)


# --- Words ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text, words",
    [
        ("2024-02-29", "29 February 2024"),
        ("2026-11-03", "3 November 2026"),
        ("2024-05", "May 2024"),
        ("1999-12", "December 1999"),
        ("2024", "2024"),
    ],
)
def test_a_date_in_words(text: str, words: str):
    assert PartialDate.parse(text).in_words == words


@given(st.dates(FIRST_DAY, LAST_DAY))
def test_words_name_the_day_and_no_other(day: datetime.date):
    number, month, year = day_in_words(day).split()
    months = {name: index for index, name in enumerate(calendar.month_name) if name}
    assert datetime.date(int(year), months[month], int(number)) == day


# --- Birthdays ------------------------------------------------------------------------------------------------------


@given(st.dates(FIRST_DAY, datetime.date(2100, 12, 31)), st.integers(0, 99))
def test_an_age_is_attained_on_the_first_day_that_makes_the_years_full(born: datetime.date, years: int):
    """Compared with counting the years on the day, and on the day before."""

    def age_on(day: datetime.date) -> int:
        return day.year - born.year - ((day.month, day.day) < (born.month, born.day))

    attained = birthday(born, years)
    assert age_on(attained) == years
    assert age_on(attained - datetime.timedelta(days=1)) == years - 1


@pytest.mark.parametrize(
    "years, attained",
    [(17, "2025-03-01"), (18, "2026-03-01"), (16, "2024-02-29"), (92, "2100-03-01"), (0, "2008-02-29")],
)
def test_a_person_born_on_29_february_is_older_on_1_march_where_that_day_is_missing(years: int, attained: str):
    assert birthday(datetime.date(2008, 2, 29), years).isoformat() == attained
