"""Ages at each event, compared with counting through every single day."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.ages import AgeRange, Ages, age_range, events_that_count, known_date
from logic.assessment import Outcome
from logic.consistency import contradictions
from logic.dates import PartialDate
from logic.evaluate import evaluate
from logic.loader import packs_of
from tests.logic.calendar_walk import Dates, fits, walk
from tests.logic.strategies import TODAY, each_day, facts

RULES_TELL_APART = (16, 18, 25)
ALL_EVENTS = frozenset(Ages._fields)
TODDLER = (1, 2, 18)
"""Other ages, so that a whole life of unknown dates is short enough to walk through."""


def settled_by(group: str, by_dates: set[Ages], adult_from: int, events: Iterable[str]) -> set[Ages]:
    """What is left where the age group decides each of the events at which the dates allow both child and adult.

    Nothing where the group fits none of the events.
    """

    def is_of_group(ages: Ages, event: str) -> bool:
        is_adult: bool = getattr(ages, event) >= adult_from
        return is_adult is (group == "adult")

    left, fits_somewhere = set(by_dates), False
    for event in events:
        answers = {is_of_group(ages, event) for ages in by_dates}
        fits_somewhere |= True in answers
        if answers == {True, False}:
            left = {ages for ages in left if is_of_group(ages, event)}
    return left if fits_somewhere else set()


some_events = st.sets(st.sampled_from(Ages._fields), min_size=1).map(frozenset)
groups = st.sampled_from(["child", "adult"])


# --- Dates to try ---------------------------------------------------------------------------------------------------


def around(day: datetime.date, span: int, forms: tuple[int, ...]) -> st.SearchStrategy[PartialDate]:
    """A date within ``span`` days of a day, and not after today; a month or a year may still run."""

    def form(shift: int, length: int) -> PartialDate:
        exact = min(day + datetime.timedelta(days=shift), TODAY)
        return PartialDate.parse(exact.isoformat()[:length])

    return st.builds(form, st.integers(-span, span), st.sampled_from(forms))


@st.composite
def events_near_birthdays(draw: st.DrawFn) -> Dates:
    """Harm and death known, each near one of the birthdays that the rules tell apart."""
    born = draw(st.dates(datetime.date(1990, 1, 1), datetime.date(2003, 12, 31)) | _leap_days)
    event = st.sampled_from(RULES_TELL_APART).map(lambda years: _anniversary(born, years))
    harmed, died = (around(draw(event), 40, (10, 7, 4)) for _ in range(2))
    return Dates(draw(around(born, 3, (10, 7))), draw(harmed), draw(died), draw(st.dates(born, TODAY)))


@st.composite
def short_lives(draw: st.DrawFn) -> Dates:
    """A toddler, so that an event of unknown date can be walked through from birth to today."""
    born = draw(around(TODAY - datetime.timedelta(days=500), 500, (10, 7)))
    event = st.none() | around(TODAY - datetime.timedelta(days=400), 400, (10, 7, 4))
    return Dates(born, draw(event), draw(event), TODAY)


@st.composite
def one_event_unknown(draw: st.DrawFn) -> Dates:
    """Birth to the day, one event near a birthday, the other at any time of life."""
    born = draw(st.dates(datetime.date(2000, 1, 1), datetime.date(2012, 12, 31)) | _leap_days)
    event = draw(around(_anniversary(born, draw(st.sampled_from((16, 18)))), 40, (10, 7, 4)) | st.none())
    known_is_harm = draw(st.booleans())
    return Dates(PartialDate.of(born), event if known_is_harm else None, None if known_is_harm else event)


_leap_days = st.sampled_from([datetime.date(year, 2, 29) for year in (1992, 1996, 2000)])


def _anniversary(born: datetime.date, years: int) -> datetime.date:
    return born + datetime.timedelta(days=round(365.2425 * years))


# --- The comparisons ------------------------------------------------------------------------------------------------


@given(events_near_birthdays().filter(fits))
def test_known_events_near_birthdays(dates: Dates):
    expected = walk(dates, RULES_TELL_APART)
    found = age_range(dates.as_facts(), dates.assessed_on, RULES_TELL_APART)
    assert set(found.by_dates) == set(found.allowed(ALL_EVENTS)) == expected


@given(short_lives().filter(fits))
def test_events_at_any_time_of_a_short_life(dates: Dates):
    found = age_range(dates.as_facts(), dates.assessed_on, TODDLER)
    assert set(found.by_dates) == walk(dates, TODDLER)


@given(one_event_unknown().filter(fits))
def test_one_event_at_any_time_of_a_life(dates: Dates):
    found = age_range(dates.as_facts(), dates.assessed_on, RULES_TELL_APART)
    assert set(found.by_dates) == walk(dates, RULES_TELL_APART)


@given(events_near_birthdays().filter(fits), groups, some_events)
def test_the_age_group_decides_only_where_the_dates_do_not(dates: Dates, group: str, events: frozenset[str]):
    by_dates = walk(dates, RULES_TELL_APART)
    found = age_range(dates.as_facts(group), dates.assessed_on, RULES_TELL_APART)
    assert set(found.by_dates) == by_dates, "the dates are heard first"
    assert set(found.allowed(events)) == settled_by(group, by_dates, 2, events)


@given(one_event_unknown().filter(fits), groups, some_events)
def test_the_age_group_leaves_no_age_only_where_it_fits_no_event(dates: Dates, group: str, events: frozenset[str]):
    found = age_range(dates.as_facts(group), dates.assessed_on, RULES_TELL_APART)
    kinds = {
        "adult" if getattr(ages, event) >= found.adult_from else "child" for ages in found.by_dates for event in events
    }
    assert bool(found.allowed(events)) is (group in kinds)


@pytest.mark.parametrize(
    "born, first_event, last_event",
    [
        ("2000-01", "2018-01-27", "2018-02-02"),  # the last days of a long month
        ("2000-02", "2018-02-26", "2018-03-03"),  # 29 February, 18 in a year without it
        ("2008-02", "2024-02-26", "2024-03-03"),  # 16 in a year with it
        ("2000-04", "2018-04-28", "2018-05-02"),
        ("2000-12", "2018-12-29", "2019-01-02"),
    ],
)
def test_every_pair_of_days_around_the_birthdays_of_a_month(born: str, first_event: str, last_event: str):
    """Between harm and death lie birthdays that only some days of the month of birth have."""
    days = list(each_day(PartialDate.parse(first_event).first, PartialDate.parse(last_event).first))
    for harm, death in itertools.combinations_with_replacement(days, 2):
        dates = Dates(PartialDate.parse(born), PartialDate.of(harm), PartialDate.of(death))
        found = age_range(dates.as_facts(), TODAY, RULES_TELL_APART)
        assert set(found.by_dates) == walk(dates, RULES_TELL_APART), (harm, death)


@pytest.mark.parametrize("born", ["1998", "2000", "2000-02", "1998-12"])
@pytest.mark.parametrize("harm", ["2016-02-28", "2016-02-29", "2018-02", "2018-03-01"])
@pytest.mark.parametrize("death", ["2018-02-28", "2018-12"])
def test_a_year_of_birth_around_leap_days_and_ends_of_months(born: str, harm: str, death: str):
    dates = Dates(PartialDate.parse(born), PartialDate.parse(harm), PartialDate.parse(death))
    found = age_range(dates.as_facts(), TODAY, RULES_TELL_APART)
    assert set(found.by_dates) == walk(dates, RULES_TELL_APART)


# --- In words -------------------------------------------------------------------------------------------------------


def classes(**values: str) -> AgeRange:
    return age_range(facts(**values), TODAY, RULES_TELL_APART)


def groups_at(found: AgeRange, event: str) -> set[str]:
    return {"adult" if (getattr(ages, event) >= found.adult_from) else "child" for ages in found.allowed(ALL_EVENTS)}


@pytest.mark.parametrize("group", ["child", "adult"])
def test_without_a_date_of_birth_the_age_group_holds_at_every_event(group: str):
    found = classes(age_group=group, date_of_death="2020-01-01")
    assert {kind for event in Ages._fields for kind in groups_at(found, event)} == {group}


@pytest.mark.parametrize("group, within", [("child", (0, 1)), ("adult", (2, 3))])
def test_without_a_date_of_birth_every_age_of_the_group_is_possible_in_the_order_of_events(
    group: str, within: tuple[int, int]
):
    assert set(classes(age_group=group).allowed(ALL_EVENTS)) == {
        Ages(*ages) for ages in itertools.product(within, repeat=3) if list(ages) == sorted(ages)
    }


def test_with_neither_the_person_was_a_child_at_every_event_or_an_adult_at_every_event():
    found = classes()
    kinds = {tuple(age >= found.adult_from for age in ages) for ages in found.allowed(ALL_EVENTS)}
    assert kinds == {(False, False, False), (True, True, True)}


def test_an_unknown_date_of_birth_is_no_date_of_birth():
    assert classes(date_of_birth="unknown", age_group="child") == classes(age_group="child")


def test_harm_at_17_and_death_at_19_are_told_apart():
    found = classes(date_of_birth="2006-01-01", date_of_harm="2023-06-01", date_of_death="2025-06-01")
    assert groups_at(found, "harm") == {"child"}
    assert groups_at(found, "death") == {"adult"}


def test_a_person_is_an_adult_from_the_start_of_the_eighteenth_birthday():
    on_the_day = classes(date_of_birth="2008-05-01", date_of_death="2026-05-01")
    the_day_before = classes(date_of_birth="2008-05-01", date_of_death="2026-04-30")
    assert groups_at(on_the_day, "death") == {"adult"}
    assert groups_at(the_day_before, "death") == {"child"}


def test_the_age_group_settles_a_month_that_straddles_the_birthday():
    straddling = {"date_of_birth": "2008-05-15", "date_of_death": "2026-05"}
    assert groups_at(classes(**straddling), "death") == {"child", "adult"}
    assert groups_at(classes(**straddling, age_group="child"), "death") == {"child"}
    assert groups_at(classes(**straddling, age_group="adult"), "death") == {"adult"}


def test_the_age_group_cannot_overrule_a_date_that_settles_the_age():
    dates = {"date_of_birth": "2006-01-01", "date_of_harm": "2020-05", "date_of_death": "2025-05"}
    for group in ("child", "adult"):
        found = classes(**dates, age_group=group)
        assert groups_at(found, "harm") == {"child"}
        assert groups_at(found, "death") == {"adult"}


def test_harm_of_unknown_date_is_not_after_the_death():
    found = classes(date_of_birth="2000-05-01", date_of_death="2010-05-01")
    assert groups_at(found, "harm") == {"child"}
    assert groups_at(found, "assessment") == {"adult"}


def test_the_events_that_count_are_the_death_or_else_today_and_the_harm_if_there_was_any():
    assert events_that_count(died=True, harmed=False) == {"death"}
    assert events_that_count(died=True, harmed=True) == {"death", "harm"}
    assert events_that_count(died=False, harmed=True) == {"assessment", "harm"}
    assert events_that_count(died=False, harmed=False) == {"assessment"}


@pytest.mark.parametrize(
    "years, first_class", [(0, 0), (16, 1), (18, 2), (25, 3)], ids=["from birth", "at 16", "at 18", "at 25"]
)
def test_an_age_is_attained_from_its_class_on(years: int, first_class: int):
    assert classes().attained(years) == first_class


def test_a_date_that_is_unknown_or_not_given_is_none():
    assert known_date({}, "date_of_birth") is None
    assert known_date(facts(date_of_birth="unknown"), "date_of_birth") is None
    assert known_date(facts(date_of_birth="2010-05"), "date_of_birth") == PartialDate.parse("2010-05")


@pytest.mark.parametrize("known, unknown", [("date_of_death", "harm"), ("date_of_harm", "death")])
def test_an_event_of_unknown_date_is_not_after_the_day_of_the_assessment(known: str, unknown: str):
    """Born on 15 December 2008, assessed on 23 November 2026: 18 only in three weeks."""
    found = classes(date_of_birth="2008-12-15", **{known: "2026"})
    assert groups_at(found, unknown) == {"child"}


# --- No date of birth, and events long ago --------------------------------------------------------------------------


def grown_up(**dates: str) -> set[tuple[bool, ...]]:
    """Child (False) or adult (True) at the harm, at the death and today, in every way that the dates allow."""
    return {tuple(age >= 2 for age in ages) for ages in classes(**dates).by_dates}


def test_who_was_harmed_as_a_child_25_years_ago_is_an_adult_today():
    assert grown_up(date_of_harm="2001-06") == {(False, False, True), (True, True, True)}


def test_who_was_harmed_as_a_child_20_years_before_the_death_died_as_an_adult():
    assert grown_up(date_of_harm="2003", date_of_death="2024") == {(False, True, True), (True, True, True)}


def test_eighteen_years_to_the_day_make_an_adult_and_one_day_less_need_not():
    assert (False, False, False) not in grown_up(date_of_harm="2008-11-23")
    assert (False, False, False) in grown_up(date_of_harm="2008-11-24")


def test_an_answer_of_child_holds_at_the_harm_where_the_years_since_make_an_adult():
    case = facts(age_group="child", date_of_harm="2001", seriously_harmed="yes", died="no", abuse_or_neglect="known")
    packs = {pack.id: evaluate(pack, case, TODAY).outcome for pack in packs_of("england")}
    assert packs["scr-children"] is Outcome.MUST
    assert packs["scr-adults"] is not Outcome.NOT_APPLICABLE, "the person is an adult today"


def test_an_answer_of_child_is_refused_where_only_today_counts_and_the_years_rule_it_out():
    case = facts(age_group="child", date_of_harm="2001", seriously_harmed="no", died="no")
    (found,) = contradictions(case, TODAY)
    assert found.facts == ("age_group", "date_of_harm")


def test_who_died_as_a_child_20_years_ago_would_be_an_adult_today():
    assert grown_up(date_of_death="2005") == {(False, False, True), (True, True, True)}


# --- A month or a year that still runs ------------------------------------------------------------------------------


@pytest.mark.parametrize("died", ["2026", "2026-11"])
def test_who_turns_18_after_the_assessment_died_as_a_child(died: str):
    found = classes(date_of_birth="2008-12-10", date_of_death=died)
    assert groups_at(found, "death") == {"child"}
    assert contradictions(facts(date_of_birth="2008-12-10", date_of_death=died, age_group="adult"), TODAY)


def test_a_year_of_death_tells_no_less_than_a_death_on_a_day_that_nobody_knows():
    known = {"date_of_birth": "2008-12-10", "died": "yes", "seriously_harmed": "no", "abuse_or_neglect": "known"}
    for day in ({}, {"date_of_death": "2026"}, {"date_of_death": "2026-11-22"}):
        packs = {pack.id: evaluate(pack, facts(**known, **day), TODAY).outcome for pack in packs_of("england")}
        assert packs["scr-children"] is Outcome.MUST, day


def test_a_month_that_begins_with_the_assessment_has_had_one_day():
    known = facts(date_of_birth="2008-12-02", date_of_death="2026-12")
    assert groups_at(age_range(known, datetime.date(2026, 12, 1), RULES_TELL_APART), "death") == {"child"}


def test_of_a_child_not_yet_born_no_day_is_too_late():
    assert classes(date_of_birth="2026-12-01", date_of_harm="2026").by_dates
    assert classes(date_of_birth="2026-12-01", date_of_harm="2026-12").by_dates


def test_a_day_after_the_assessment_stays_as_it_was_given():
    assert groups_at(classes(date_of_birth="2008-12-10", date_of_death="2026-12-11"), "death") == {"adult"}
