"""By when things are to be done, as dates, where a rule holds or may hold."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from logic.ages import known_date
from logic.assessment import Assessment, RuleResult, Status, citation_as_json
from logic.dates import PartialDate
from logic.facts import Facts
from logic.pack import PeriodUnit, TimeLimit
from logic.working_days import HORIZON, add_months, add_working_days


@dataclass(frozen=True, slots=True)
class Deadline:
    """One time limit of one rule, worked out for the case.

    ``start`` is the date that the limit runs from, as far as the case gives it. ``due`` is the day by which it is to
    be done: the earliest that a partial start allows, and ``due_latest`` the latest. Both are None where the case
    gives no start, or the limit is set locally. ``leads`` is False for a reading of a limit that another reading
    comes before. ``certain`` is False where the rule may yet turn out not to hold. ``beyond_horizon`` tells that bank
    holidays were not yet announced so far ahead.
    """

    rule: str
    limit: TimeLimit
    start: PartialDate | None
    due: datetime.date | None
    due_latest: datetime.date | None
    leads: bool
    certain: bool
    beyond_horizon: bool

    def as_json(self) -> dict[str, Any]:
        """The deadline in the result format; dates in ISO form."""
        return {
            "rule": self.rule,
            "what": self.limit.what,
            "amount": self.limit.amount or None,
            "unit": self.limit.unit.value,
            "from": self.limit.start_says,
            "basis": self.limit.basis.value,
            "start": self.start.text if self.start else None,
            "due": self.due.isoformat() if self.due else None,
            "due_latest": self.due_latest.isoformat() if self.due_latest else None,
            "leads": self.leads,
            "certain": self.certain,
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
    certain = result.status is Status.MET
    starts = {limit: known_date(facts, limit.start) if limit.start else None for limit in result.rule.time_limits}
    dues = {limit: _due(limit, start.first, nation) if start else None for limit, start in starts.items()}
    for limit, start in starts.items():
        due = dues[limit]
        latest = _due(limit, start.last, nation) if start else None
        readings = [other for reading, other in dues.items() if reading.what == limit.what and other is not None]
        leads = due == min(readings) if due and readings else not readings
        yield Deadline(
            rule=result.rule.id,
            limit=limit,
            start=start,
            due=due,
            due_latest=latest,
            leads=leads,
            certain=certain,
            beyond_horizon=latest is not None and latest > HORIZON,
        )


def _due(limit: TimeLimit, start: datetime.date, nation: str) -> datetime.date | None:
    if limit.amount == 0:
        return None
    if limit.unit is PeriodUnit.WORKING_DAYS:
        return add_working_days(start, limit.amount, nation)
    return add_months(start, limit.amount)
