"""How old the person can have been at each event, as far as the dates and the age group say.

Age is taken at each event separately: who was harmed at 17 and died at 19 was a child at the one and an adult at the
other. Dates may be partial or unknown, so the result is the set of all classes of age that they still allow.
"""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from logic.dates import PartialDate, birthday
from logic.facts import UNKNOWN, Facts
from logic.pack import ADULT_AGE

_DAY = datetime.timedelta(days=1)


class Ages(NamedTuple):
    """The class of age at each event: how many of the ages that are told apart have been attained by then.

    ``death`` is the class if the person died, ``assessment`` the class on the day of the assessment if not.
    """

    harm: int
    death: int
    assessment: int


class AgeRange(NamedTuple):
    """The ages that the answers allow.

    ``told_apart`` are the ages in years between the classes, ascending. ``by_dates`` are all combinations of classes
    that the dates alone allow, and ``group`` the age group that was answered, ``child`` or ``adult``, or None.
    """

    told_apart: tuple[int, ...]
    by_dates: tuple[Ages, ...]
    group: str | None

    def attained(self, years: int) -> int:
        """The first class in which an age of ``years`` has been attained. ``years`` is 0 or one told apart."""
        return class_attained(years, self.told_apart)

    @property
    def adult_from(self) -> int:
        """The first class of an adult, aged 18 or over."""
        return self.attained(ADULT_AGE)

    def allowed(self, events: frozenset[str]) -> tuple[Ages, ...]:
        """The ages that are possible if just these events count; none where the age group fits none of them.

        Where the dates leave open whether the person was a child at an event, the age group decides.
        """
        if self.group is None:
            return self.by_dates
        adult, adult_from = self.group == "adult", self.adult_from
        groups = {event: {getattr(ages, event) >= adult_from for ages in self.by_dates} for event in events}
        if not any(adult in possible for possible in groups.values()):
            return ()
        unsettled = [event for event, possible in groups.items() if len(possible) > 1]
        return tuple(
            ages for ages in self.by_dates if all((getattr(ages, event) >= adult_from) is adult for event in unsettled)
        )


def class_attained(years: int, told_apart: tuple[int, ...]) -> int:
    """The first class in which an age of ``years`` has been attained. ``years`` is 0 or one of those told apart."""
    return told_apart.index(years) + 1 if years else 0


def events_that_count(*, died: bool, harmed: bool) -> frozenset[str]:
    """The events at which an age matters: the death or else the day of the assessment, and the harm if there was."""
    return frozenset(({"harm"} if harmed else set()) | ({"death"} if died else {"assessment"}))


def known_date(facts: Facts, fact: str) -> PartialDate | None:
    """The date answered for a fact, or None where it is unknown or not given."""
    answer = facts.get(fact)
    if answer is None or not answer.is_known or not isinstance(answer.value, str):
        return None
    return PartialDate.parse(answer.value)


def age_range(facts: Facts, assessed_on: datetime.date, told_apart: tuple[int, ...]) -> AgeRange:
    """All classes of age that the answers allow.

    ``told_apart`` are ages in years, ascending, 18 among them. An event whose date is unknown lies between birth and
    the day of the assessment, and harm not after death. Without a date of birth, the person was a child at every
    event or an adult at every event, unless the events are so far apart that a child at one was an adult at the next.
    """
    group = facts["age_group"].value if "age_group" in facts else UNKNOWN
    of_group = None if group == UNKNOWN else str(group)
    born = known_date(facts, "date_of_birth")
    harmed, died = (_so_far(known_date(facts, fact), born, assessed_on) for fact in ("date_of_harm", "date_of_death"))
    if born is None:
        return AgeRange(told_apart, _of_one_group(harmed, died, assessed_on, told_apart), of_group)
    return AgeRange(told_apart, tuple(sorted(_by_dates(born, harmed, died, assessed_on, told_apart))), of_group)


def _so_far(event: PartialDate | None, born: PartialDate | None, assessed_on: datetime.date) -> PartialDate | None:
    """The days on which an event can have been: in a month or a year that still runs, none after the assessment."""
    not_yet_born = born is not None and born.first > assessed_on
    if event is None or event.first > assessed_on or not_yet_born:
        return event
    return replace(event, last=min(event.last, assessed_on))


def _of_one_group(
    harmed: PartialDate | None, died: PartialDate | None, assessed_on: datetime.date, told_apart: tuple[int, ...]
) -> tuple[Ages, ...]:
    """The ages of a person whose day of birth nobody knows: an adult throughout, or as long a child as can be.

    Whoever was harmed, or died, a known number of years ago is at least that many years older today, or would be.
    """

    def least(born: PartialDate | None, day: datetime.date) -> int:
        return sum(day >= birthday(born.last, years) for years in told_apart) if born else 0

    if harmed is None and died is None:
        return _at_least(told_apart, 0, 0)
    at_death = least(harmed, died.first) if died else 0
    return _at_least(told_apart, at_death, max(least(harmed, assessed_on), least(died, assessed_on)))


@lru_cache(maxsize=256)
def _at_least(told_apart: tuple[int, ...], at_death: int, at_assessment: int) -> tuple[Ages, ...]:
    """The ages of an adult throughout, or as long a child as can be, from these classes up. Holds nobody's dates."""
    adult_from = told_apart.index(ADULT_AGE) + 1
    possible = [
        Ages(harm, death, assessment)
        for harm, death, assessment in product(range(len(told_apart) + 1), repeat=3)
        if harm <= death <= assessment and death >= at_death and assessment >= at_assessment
    ]
    adult = [ages for ages in possible if ages.harm >= adult_from]
    as_child = (
        [ages for ages in possible if tuple(age >= adult_from for age in ages) == grown_up]
        for grown_up in ((False, False, False), (False, False, True), (False, True, True))
    )
    return tuple(sorted({*adult, *next(filter(None, as_child))}))


def _by_dates(
    born: PartialDate,
    harmed: PartialDate | None,
    died: PartialDate | None,
    assessed_on: datetime.date,
    told_apart: tuple[int, ...],
) -> frozenset[Ages]:
    found: set[Ages] = set()
    for birth in _telling_births(born, harmed, died, assessed_on, told_apart):
        bounds = [birth, *(birthday(birth, years) for years in told_apart)]
        today = max(assessed_on, birth)
        harm_first = max(harmed.first, birth) if harmed else birth
        harm_last = harmed.last if harmed else today
        death_first = max(died.first, birth) if died else birth
        death_last = died.last if died else max(today, harmed.first) if harmed else today
        now = sum(assessed_on >= bound for bound in bounds[1:])
        harms = list(_classes(bounds, harm_first, harm_last))
        deaths = list(_classes(bounds, death_first, death_last))
        found.update(
            Ages(harm, death, now)
            for (harm, earliest, _), (death, _, latest) in product(harms, deaths)
            if earliest <= latest  # harm is not after death
        )
    return frozenset(found)


def _classes(
    bounds: list[datetime.date], first: datetime.date, last: datetime.date
) -> Iterator[tuple[int, datetime.date, datetime.date]]:
    """The classes of age that a span of days touches, each with its first and last day in the span."""
    ends = [bound - _DAY for bound in bounds[1:]] + [datetime.date.max]
    for number, (start, end) in enumerate(zip(bounds, ends, strict=True)):
        earliest, latest = max(start, first), min(end, last)
        if earliest <= latest:
            yield number, earliest, latest


def _telling_births(
    born: PartialDate,
    harmed: PartialDate | None,
    died: PartialDate | None,
    assessed_on: datetime.date,
    told_apart: tuple[int, ...],
) -> set[datetime.date]:
    """Days of birth that between them show every combination of classes that any day in the range shows.

    From one day of birth to the next the classes change only where the one attains an age by the edge of a range and
    the other does not. So the first day of birth is enough, and each first one that comes too late for an edge.
    """
    edges = {assessed_on}
    for event in (harmed, died):
        if event is not None:
            edges |= {event.first, event.last}
    days = {born.first, *(_years_before(edge, years) + _DAY for edge, years in product(edges, told_apart))}
    return {day for day in days if born.first <= day <= born.last}


def _years_before(day: datetime.date, years: int) -> datetime.date:
    """The last day on which somebody can have been born who attained that age by ``day``."""
    year = day.year - years
    return day.replace(year=year, day=min(day.day, calendar.monthrange(year, day.month)[1]))
