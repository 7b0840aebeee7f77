"""Dates as people type them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.dates import PartialDate
from ui import typed_dates
from ui.typed_dates import Part, TypedDate, TypedDateError

WHOLE = {
    "3 May 2024": "2024-05-03",
    "3rd May 2024": "2024-05-03",
    "03/05/2024": "2024-05-03",
    "3.5.2024": "2024-05-03",
    "3-5-2024": "2024-05-03",
    "2024-05-03": "2024-05-03",
    "May 3, 2024": "2024-05-03",
    "may 2024": "2024-05",
    "SEPT 2024": "2024-09",
    "05/2024": "2024-05",
    "2024-05": "2024-05",
    " 29  February   2024 ": "2024-02-29",
}


@pytest.mark.parametrize("typed, iso", WHOLE.items())
def test_a_whole_date_is_split_and_read(typed: str, iso: str):
    parts = typed_dates.split(typed)
    assert parts is not None
    assert parts.read("The date").text == iso


@pytest.mark.parametrize("typed", ["", "yesterday", "12", "2024", "1 2 3 4", "3 May June", "a b c", "٣ May 2024"])
def test_what_is_no_whole_date_is_left_alone(typed: str):
    assert typed_dates.split(typed) is None


@pytest.mark.parametrize(
    "typed, iso",
    [
        (TypedDate("3", "5", "2024"), "2024-05-03"),
        (TypedDate("", "May", "2024"), "2024-05"),
        (TypedDate("", "", "2024"), "2024"),
        (TypedDate("31", "dec", "1999"), "1999-12-31"),
    ],
)
def test_parts_may_be_left_out_from_the_left(typed: TypedDate, iso: str):
    assert typed.read("The date").text == iso


@pytest.mark.parametrize(
    "typed, part, says",
    [
        (TypedDate("3", "5", ""), Part.YEAR, "The date of birth must include a year"),
        (TypedDate("3", "5", "24"), Part.YEAR, "The year must have 4 numbers, like 2024"),
        (TypedDate("3", "5", "0024"), Part.YEAR, "The year must be between 1800 and 2200"),
        (TypedDate("3", "", "2024"), Part.MONTH, "must include a month"),
        (TypedDate("3", "13", "2024"), Part.MONTH, "The month must be a number from 1 to 12"),
        (TypedDate("", "Mai", "2024"), Part.MONTH, "The month must be a number from 1 to 12"),
        (TypedDate("30", "2", "2024"), Part.DAY, "The date of birth must be a real date"),
        (TypedDate("x", "2", "2024"), Part.DAY, "The date of birth must be a real date"),
    ],
)
def test_what_is_wrong_is_said_of_the_box_to_mend(typed: TypedDate, part: Part, says: str):
    with pytest.raises(TypedDateError, match=says) as caught:
        typed.read("The date of birth")
    assert caught.value.part is part


@given(
    st.dates(datetime.date(1800, 1, 1), datetime.date(2200, 12, 31)),
    st.sampled_from(["%d %B %Y", "%d/%m/%Y", "%Y-%m-%d", "%d %b %Y"]),
)
def test_every_day_in_every_form_comes_back(day: datetime.date, form: str):
    parts = typed_dates.split(day.strftime(form))
    assert parts is not None
    assert parts.read("The date") == PartialDate.of(day)


@given(st.dates(datetime.date(1800, 1, 1), datetime.date(2200, 12, 31)), st.sampled_from([4, 7, 10]))
def test_what_is_kept_is_shown_and_read_again(day: datetime.date, length: int):
    kept = PartialDate.parse(day.isoformat()[:length])
    assert typed_dates.of(kept).read("The date") == kept


@given(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
def test_whatever_is_typed_gives_a_date_or_a_message(day: str, month: str, year: str):
    typed = TypedDate(day, month, year)
    try:
        date = typed.read("The date")
    except TypedDateError:
        return
    assert date.text.startswith(year.strip())


@given(st.text(max_size=30))
def test_no_text_breaks_the_splitting(text: str):
    parts = typed_dates.split(text)
    assert parts is None or parts.year
