"""Working days and months, against lists of bank holidays and due dates that were written apart from the app."""

from __future__ import annotations

import calendar
import datetime
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.case import NATIONS
from logic.working_days import HORIZON, add_months, add_working_days, is_working_day, working_days_between
from tests.logic.strategies import each_day

TABLE = tomllib.loads(Path(__file__).with_name("working_days.toml").read_text("utf-8"))
STARTS = TABLE["start"]
FIRST_LISTED = datetime.date(2018, 1, 1)
SATURDAY = 5

days = st.dates(datetime.date(1990, 1, 1), datetime.date(2050, 12, 31))
nations = st.sampled_from(NATIONS)


def listed(nation: str) -> set[datetime.date]:
    """The bank holidays on weekdays, as the table lists them."""
    lists = ["everywhere", *(["scotland"] if nation == "scotland" else ["england_wales_and_northern_ireland"])]
    lists += ["northern_ireland"] if nation == "northern_ireland" else []
    return {
        datetime.date.fromisoformat(f"{year}-{day}")
        for name in lists
        for year, text in TABLE[name].items()
        for day in text.split()
    }


@pytest.mark.parametrize("start", STARTS, ids=lambda start: f"{start['date']} {start['why']}")
@pytest.mark.parametrize("nation", NATIONS)
def test_due_dates_of_the_table(start: dict[str, datetime.date], nation: str):
    due = [add_working_days(start["date"], 5, nation), add_working_days(start["date"], 15, nation)]
    assert due == start[nation]


def test_the_table_holds_at_least_sixty_different_starts():
    assert len({start["date"] for start in STARTS}) >= 60


@pytest.mark.parametrize("nation", NATIONS)
def test_every_weekday_is_a_working_day_unless_it_is_listed(nation: str):
    holidays = listed(nation)
    for day in each_day(FIRST_LISTED, HORIZON):
        assert is_working_day(day, nation) is (day.weekday() < SATURDAY and day not in holidays), (nation, day)


def test_the_lists_reach_as_far_as_the_horizon_says():
    assert max(listed("england")).year == HORIZON.year


@pytest.mark.parametrize(
    "day, not_worked_in",
    [
        ("2020-05-04", set()),  # moved to VE Day
        ("2020-05-08", set(NATIONS)),
        ("2022-05-30", set()),  # moved to the Platinum Jubilee
        ("2022-06-03", set(NATIONS)),
        ("2022-09-19", set(NATIONS)),
        ("2023-05-08", set(NATIONS)),
        ("2026-06-15", {"scotland"}),
        ("2026-01-02", {"scotland"}),
        ("2026-11-30", {"scotland"}),
        ("2026-08-03", {"scotland"}),
        ("2026-08-31", {"england", "wales", "northern_ireland"}),
        ("2026-04-06", {"england", "wales", "northern_ireland"}),  # Easter Monday
        ("2026-03-17", {"northern_ireland"}),
        ("2026-07-13", {"northern_ireland"}),
        ("2026-07-12", set(NATIONS)),  # a Sunday
        ("2026-03-02", set()),  # St David's Day is a Sunday in 2026, and no bank holiday in any year
        ("2027-03-01", set()),
        ("2027-04-23", set()),  # nor is St George's Day
    ],
)
def test_where_a_day_is_not_worked(day: str, not_worked_in: set[str]):
    date = datetime.date.fromisoformat(day)
    assert {nation for nation in NATIONS if not is_working_day(date, nation)} == not_worked_in


def test_day_one_is_the_next_working_day():
    friday, monday = datetime.date(2026, 11, 20), datetime.date(2026, 11, 23)
    assert add_working_days(friday, 1, "england") == monday
    assert add_working_days(monday, 1, "england") == datetime.date(2026, 11, 24)


def test_an_awareness_at_the_weekend_counts_from_monday():
    monday = datetime.date(2026, 11, 16)
    for day in each_day(datetime.date(2026, 11, 13), datetime.date(2026, 11, 15)):
        assert add_working_days(day, 1, "wales") == monday


@given(start=days, number=st.integers(1, 40), nation=nations)
def test_a_due_date_is_the_first_day_with_so_many_working_days_behind_it(
    start: datetime.date, number: int, nation: str
):
    due = add_working_days(start, number, nation)
    since = [day for day in each_day(start, due) if day > start]
    assert sum(is_working_day(day, nation) for day in since) == number
    assert is_working_day(due, nation)


@given(start=days, one=st.integers(1, 20), more=st.integers(1, 20), nation=nations)
def test_counting_on_from_a_due_date_adds_up(start: datetime.date, one: int, more: int, nation: str):
    assert add_working_days(add_working_days(start, one, nation), more, nation) == add_working_days(
        start, one + more, nation
    )


@given(start=days, later=st.integers(0, 60), number=st.integers(1, 20), nation=nations)
def test_to_start_later_never_makes_it_due_earlier(start: datetime.date, later: int, number: int, nation: str):
    assert add_working_days(start, number, nation) <= add_working_days(
        start + datetime.timedelta(later), number, nation
    )


@given(start=days, number=st.integers(1, 40), nation=nations)
def test_days_between_undo_days_added(start: datetime.date, number: int, nation: str):
    due = add_working_days(start, number, nation)
    assert working_days_between(start, due, nation) == number
    assert working_days_between(due, start, nation) == -number


@given(start=days, nation=nations)
def test_no_working_day_lies_between_a_day_and_itself(start: datetime.date, nation: str):
    assert working_days_between(start, start, nation) == 0


@pytest.mark.parametrize(
    "start, months, due",
    [
        ("2026-11-23", 6, "2027-05-23"),
        ("2026-11-23", 1, "2026-12-23"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2027-12-31", 2, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2028-02-29", 48, "2032-02-29"),
        ("2028-02-29", 1, "2028-03-29"),
        ("2027-08-30", 6, "2028-02-29"),
        ("2027-08-29", 6, "2028-02-29"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2026-05-31", 1, "2026-06-30"),
        ("2026-06-30", 6, "2026-12-30"),
        ("2026-01-01", 12, "2027-01-01"),
    ],
)
def test_months(start: str, months: int, due: str):
    assert add_months(datetime.date.fromisoformat(start), months) == datetime.date.fromisoformat(due)


@given(start=days, months=st.integers(1, 60))
def test_a_month_ends_on_the_same_day_or_on_the_last_of_a_shorter_month(start: datetime.date, months: int):
    due = add_months(start, months)
    assert (due.year - start.year) * 12 + due.month - start.month == months
    is_last_of_month = due.day == calendar.monthrange(due.year, due.month)[1]
    assert due.day == start.day or (due.day < start.day and is_last_of_month)


@pytest.mark.parametrize("nation", ["", "england ", "ireland"])
def test_a_nation_that_has_no_list_is_refused(nation: str):
    with pytest.raises(KeyError):
        is_working_day(datetime.date(2026, 11, 23), nation)
