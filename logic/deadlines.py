"""By when things are to be done, as dates, where a rule holds or may hold."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from logic.ages import known_date
from logic.assessment import Assessment, RuleResult, Status, citation_as_json
from logic.dates import PartialDate
from logic.facts import Facts
from logic.pack import PeriodUnit, TimeLimit
from logic.working_days import ASSUMPTION, HORIZON, add_months, add_working_days


@dataclass(frozen=True, slots=True)
class Deadline:
    """One time limit of one rule, worked out for the case.

    ``rule`` is the rule's id, and ``decides`` who is bound by it. ``start`` is the date that the limit runs from, as
    far as the case gives it. ``due`` is the day by which it is to be done: the earliest that a partial start allows,
    and ``due_latest`` the latest. Both are None where the case gives no start, or the limit is set locally. ``leads``
    is False for a reading of a limit that another reading comes before; of readings that end on the same day the first
    declared leads. ``certain`` is False where it cannot be told whether the rule holds; one that is met by presumption
    holds. ``beyond_horizon`` tells that the working days may reach past the bank holidays announced so far.
    """

    rule: str
    limit: TimeLimit
    decides: str
    start: PartialDate | None
    due: datetime.date | None
    due_latest: datetime.date | None
    leads: bool
    certain: bool
    beyond_horizon: bool

    @property
    def assumption(self) -> str:
        """How the days were counted, where the sources do not say; empty where nothing had to be assumed."""
        return ASSUMPTION if self.limit.unit is PeriodUnit.WORKING_DAYS and self.limit.amount else ""

    def as_json(self) -> dict[str, Any]:
        """The deadline in the result format; dates in ISO form."""
        return {
            "rule": self.rule,
            "what": self.limit.what,
            "amount": self.limit.amount or None,
            "unit": self.limit.unit.value,
            "from": self.limit.start_says,
            "from_fact": self.limit.start or None,
            "basis": self.limit.basis.value,
            "decides": self.decides,
            "start": self.start.text if self.start else None,
            "due": self.due.isoformat() if self.due else None,
            "due_latest": self.due_latest.isoformat() if self.due_latest else None,
            "leads": self.leads,
            "certain": self.certain,
            "beyond_horizon": self.beyond_horizon,
            "assumption": self.assumption or None,
            "citation": citation_as_json(self.limit.citation),
        }


def deadlines(assessment: Assessment, facts: Facts) -> tuple[Deadline, ...]:
    """The time limits of every rule that is met or cannot be told, in declared order.

    ``facts`` are those that were assessed. Working days are those of the pack's nation; a month ends on the same day
    of the month, or on its last day.
    """
    nation = assessment.pack.nation
    return tuple(
        deadline
        for result in assessment.rules
        if result.status is not Status.NOT_MET
        for deadline in _of_rule(result, facts, nation)
    )


def _of_rule(result: RuleResult, facts: Facts, nation: str) -> Iterator[Deadline]:
    limits = result.rule.time_limits
    starts = [known_date(facts, limit.start) if limit.start else None for limit in limits]
    dues = [_due(limit, start.first, nation) if start else None for limit, start in zip(limits, starts, strict=True)]
    for limit, start, due in zip(limits, starts, dues, strict=True):
        latest = due if start is None or start.is_exact else _due(limit, start.last, nation)
        yield Deadline(
            rule=result.rule.id,
            limit=limit,
            decides=result.rule.decides,
            start=start,
            due=due,
            due_latest=latest,
            leads=limit is _leading([each for each in zip(limits, dues, strict=True) if each[0].what == limit.what]),
            certain=result.status is Status.MET,
            beyond_horizon=limit.unit is PeriodUnit.WORKING_DAYS and latest is not None and latest > HORIZON,
        )


def _leading(readings: Sequence[tuple[TimeLimit, datetime.date | None]]) -> TimeLimit:
    """The reading that is due first; where none has a date, the one that the pack declares first."""
    return min(readings, key=lambda reading: reading[1] or datetime.date.max)[0]


def _due(limit: TimeLimit, start: datetime.date, nation: str) -> datetime.date | None:
    if limit.amount == 0:
        return None
    if limit.unit is PeriodUnit.WORKING_DAYS:
        return add_working_days(start, limit.amount, nation)
    return add_months(start, limit.amount)
