"""How old a person may have been at each event: every possibility that the dates and the age group leave.

Part of the independent table. Shares nothing with ``logic`` on purpose: dates are read, ages are counted and ranges
are combined here once more, in the plainest way.

How ages complete is decided in docs/decisions/0004-completions.md:

* Dates decide where they can. With a date of birth, perhaps a partial one, an unknown date of harm or of death lies
  between birth and the day of the assessment, and harm is not after death. So does one within a month or a year that
  has begun by then.
* Where dates leave child or adult open at an event, ``age_group`` decides, if it is known.
* With no date of birth the person is a child at every event, or an adult at every event. But whoever was harmed or
  died so many years ago is at least so old at the later event: a child of then may be an adult by then.
* 16 or 17, 18, and 24 or under, follow from dates alone. A child is always 24 or under.
"""

from __future__ import annotations

import calendar
import datetime
import functools
import itertools
from collections.abc import Mapping
from typing import NamedTuple

UNDER_16, AT_16_OR_17, AT_18, FROM_19_TO_24, FROM_25 = "under 16", "16 or 17", "18", "19 to 24", "25 or over"
CLASSES = (UNDER_16, AT_16_OR_17, AT_18, FROM_19_TO_24, FROM_25)
BEGINS_AT = {UNDER_16: 0, AT_16_OR_17: 16, AT_18: 18, FROM_19_TO_24: 19, FROM_25: 25}

CHILD = frozenset({UNDER_16, AT_16_OR_17})
ADULT = frozenset({AT_18, FROM_19_TO_24, FROM_25})
UP_TO_24 = CHILD | {AT_18, FROM_19_TO_24}
FROM_16 = ADULT | {AT_16_OR_17}

Given = Mapping[str, str | tuple[str, ...]]
"""What is known. A fact that is not in it is not known."""


class Age(NamedTuple):
    """One possibility: the class of age at each event. ``now`` is the day of the assessment."""

    harm: str
    death: str
    now: str

    @property
    def groups(self) -> tuple[str, str, str]:
        """Child or adult, at each event."""
        return group_at(self, "harm"), group_at(self, "death"), group_at(self, "now")


class Days(NamedTuple):
    """The first and the last day of a range, both included."""

    first: datetime.date
    last: datetime.date


def possible_ages(given: Given, today: datetime.date) -> frozenset[Age]:
    """Every age that the dates and the age group leave possible on ``today``, the day of the assessment."""
    by_dates = ages_by_dates(given, today)
    ages, group = by_dates, given.get("age_group")
    for event in events_that_count(given):
        settled = len({group_at(age, event) for age in by_dates}) == 1
        if group is not None and not settled:
            ages = frozenset(age for age in ages if group_at(age, event) == group)
    return ages


def events_where_group_fits(given: Given, today: datetime.date) -> frozenset[str]:
    """The events at which the dates do not rule out the age group; all of them where no age group is known."""
    group, by_dates = given.get("age_group"), ages_by_dates(given, today)
    return frozenset(
        event for event in Age._fields if group is None or any(group_at(age, event) == group for age in by_dates)
    )


def events_that_count(given: Given) -> frozenset[str]:
    """The events that the facts do not rule out. For a person who died, the death takes the place of "now"."""
    ruled_out = {
        "harm": given.get("seriously_harmed") == "no",
        "death": given.get("died") == "no",
        "now": given.get("died") == "yes",
    }
    return frozenset(event for event, out in ruled_out.items() if not out)


def group_at(age: Age, event: str) -> str:
    """Child or adult at the event."""
    return "child" if getattr(age, event) in CHILD else "adult"


def ages_by_dates(given: Given, today: datetime.date) -> frozenset[Age]:
    """Every age that the dates alone leave possible."""
    return _ages_by_dates(
        *(given.get(name) for name in ("date_of_birth", "date_of_harm", "date_of_death")), today=today
    )


@functools.cache
def _ages_by_dates(born: str | None, harmed: str | None, died: str | None, *, today: datetime.date) -> frozenset[Age]:
    if born is None:
        return _ages_without_birth(harmed, died, today)
    ages: set[Age] = set()
    birthdays = days_of(born)
    birth = birthdays.first
    while birth <= birthdays.last:
        # A date that is not known lies between birth and the day of the assessment. A child not yet born is a child.
        not_known = Days(birth, max(birth, today))
        harm_days = _so_far(days_of(harmed), birthdays, today) if harmed else not_known
        death_days = _so_far(days_of(died), birthdays, today) if died else not_known
        for harm_class in CLASSES:
            for death_class in CLASSES:
                # Of the days that give these classes: can some harm be on or before some death?
                harm = _overlap(harm_days, _days_at(birth, harm_class))
                death = _overlap(death_days, _days_at(birth, death_class))
                if harm and death and harm.first <= death.last:
                    ages.add(Age(harm_class, death_class, class_on(today, birth)))
        birth += datetime.timedelta(days=1)
    return frozenset(ages)


def _so_far(days: Days, birthdays: Days, today: datetime.date) -> Days:
    """What is said to have been in this month or year has been by today; a child not yet born has no such days."""
    return Days(days.first, min(days.last, today)) if max(days.first, birthdays.first) <= today else days


def _ages_without_birth(harmed: str | None, died: str | None, today: datetime.date) -> frozenset[Age]:
    def youngest(earlier: str | None, later: datetime.date) -> str:
        """The class, on the later day, of a child born on the last day that the earlier date may mean."""
        return class_on(later, days_of(earlier).last) if earlier else UNDER_16

    at_death = youngest(harmed, days_of(died).first) if died else UNDER_16
    now = max(youngest(harmed, today), youngest(died, today), at_death, key=CLASSES.index)
    child_at_death = CHILD if at_death in CHILD else ADULT
    child_now = CHILD if now in CHILD else ADULT
    return frozenset(
        Age(*classes)
        for groups in ((CHILD, child_at_death, child_now), (ADULT, ADULT, ADULT))
        for classes in itertools.product(*groups)
        if [CLASSES.index(each) for each in classes] == sorted(CLASSES.index(each) for each in classes)
        and CLASSES.index(classes[1]) >= CLASSES.index(at_death)
        and CLASSES.index(classes[2]) >= CLASSES.index(now)
    )


def age_on(day: datetime.date, birth: datetime.date) -> int:
    """Years of age on ``day``. Born on 29 February: a year older on 1 March where that day is missing."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def class_on(day: datetime.date, birth: datetime.date) -> str:
    """The class of age on ``day``."""
    return next((name for name in reversed(CLASSES) if age_on(day, birth) >= BEGINS_AT[name]), UNDER_16)


def _days_at(birth: datetime.date, name: str) -> Days:
    """The days on which who was born on ``birth`` is in this class of age."""
    later = CLASSES[CLASSES.index(name) + 1 :]
    last = _birthday(birth, BEGINS_AT[later[0]]) - datetime.timedelta(days=1) if later else datetime.date.max
    return Days(_birthday(birth, BEGINS_AT[name]), last)


def _birthday(birth: datetime.date, age: int) -> datetime.date:
    year = birth.year + age
    missing = (birth.month, birth.day) == (2, 29) and not calendar.isleap(year)
    return datetime.date(year, 3, 1) if missing else datetime.date(year, birth.month, birth.day)


def _overlap(one: Days, other: Days) -> Days | None:
    both = Days(max(one.first, other.first), min(one.last, other.last))
    return both if both.first <= both.last else None


def days_of(text: str) -> Days:
    """The days that ``2024``, ``2024-02`` or ``2024-02-29`` may mean."""
    parts = [int(part) for part in text.split("-")]
    match parts:
        case [year]:
            return Days(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
        case [year, month]:
            return Days(datetime.date(year, month, 1), datetime.date(year, month, calendar.monthrange(year, month)[1]))
        case _:
            day = datetime.date(*parts)
            return Days(day, day)
