"""Ages at each event by walking the calendar, to compare ``logic.ages`` with.

Every day on which the person can have been born, every day on which they can have been harmed or have died, and how
many years old they were on each. It is slow, obvious, and shares nothing with ``logic.ages``.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from logic.ages import Ages
from logic.dates import PartialDate
from logic.facts import UNKNOWN, Answer
from tests.logic.strategies import TODAY, each_day


@dataclass(frozen=True)
class Dates:
    """The dates of a case, each a range of days; None where it is not known."""

    born: PartialDate
    harmed: PartialDate | None
    died: PartialDate | None
    assessed_on: datetime.date = TODAY

    def as_facts(self, age_group: str = UNKNOWN) -> dict[str, Answer]:
        """The dates as answers; what is not known is left out."""
        named = {"date_of_birth": self.born, "date_of_harm": self.harmed, "date_of_death": self.died}
        return {
            "age_group": Answer(age_group),
            **{name: Answer(date.text) for name, date in named.items() if date is not None},
        }


def age_on(day: datetime.date, born: datetime.date) -> int:
    """Years of age, counted on the calendar."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def walk(dates: Dates, told_apart: tuple[int, ...]) -> set[Ages]:
    """Every combination of classes of age that some days of birth, harm and death within the ranges give."""
    found: set[Ages] = set()
    for birth in each_day(dates.born.first, dates.born.last):

        def class_on(day: datetime.date, born: datetime.date = birth) -> int:
            return sum(age_on(day, born) >= years for years in told_apart)

        earliest_harm: dict[int, datetime.date] = {}
        for day in _possible_days(dates, dates.harmed, birth):
            earliest_harm.setdefault(class_on(day), day)
        latest_death = {class_on(day): day for day in _possible_days(dates, dates.died, birth)}
        found |= {
            Ages(harm, death, class_on(max(birth, dates.assessed_on)))
            for harm, first in earliest_harm.items()
            for death, last in latest_death.items()
            if first <= last
        }
    return found


def _possible_days(dates: Dates, date: PartialDate | None, birth: datetime.date) -> Iterable[datetime.date]:
    """Ascending. An event whose date is not known lies between birth and the day of the assessment.

    One in a month or a year that has begun was by that day, too, unless everybody would be born after it.
    """
    first, last = (date.first, date.last) if date else (birth, dates.assessed_on)
    if first <= dates.assessed_on and dates.born.first <= dates.assessed_on:
        last = min(last, dates.assessed_on)
    return each_day(max(first, birth), last)


def fits(dates: Dates) -> bool:
    """Whether some days fit: birth, harm and death in that order."""
    return bool(walk(dates, ()))
