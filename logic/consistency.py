"""What answers imply, and which answers cannot both be true, whatever the rules say.

The lists are closed: nothing else is implied, and nothing else is refused.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from logic.ages import age_range, known_date
from logic.facts import NONE, UNKNOWN, Answer, Facts
from logic.pack import ADULT_AGE

_DATES = ("date_of_birth", "date_of_harm", "date_of_death")
_IN_ORDER = (
    ("date_of_birth", "date_of_death", "the death is before the birth"),
    ("date_of_birth", "date_of_harm", "the harm is before the birth"),
    ("date_of_harm", "date_of_death", "the harm is after the death"),
)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two answers that cannot both be true: the facts' names, and why, without what was typed."""

    facts: tuple[str, str]
    says: str


class ContradictionError(ValueError):
    """Answers contradict each other. ``contradictions`` says which, and why."""

    def __init__(self, contradictions: tuple[Contradiction, ...]) -> None:
        self.contradictions = contradictions
        super().__init__("; ".join(each.says for each in contradictions))


def implies_death(facts: Facts) -> str | None:
    """The fact, if any, whose answer implies that the person died."""
    detention = facts.get("detention_at_death")
    if detention is not None and detention.value not in (UNKNOWN, NONE):
        return "detention_at_death"
    if known_date(facts, "date_of_death") is not None:
        return "date_of_death"
    suicide = facts.get("suicide")
    if suicide is not None and suicide.value in ("yes", "suspected"):
        return "suicide"
    return None


def with_implications(facts: Facts) -> Facts:
    """The facts, with ``died: yes`` where another answer implies it and ``died`` itself is not known."""
    died = facts.get("died")
    if (died is None or not died.is_known) and implies_death(facts) is not None:
        return {**facts, "died": Answer("yes")}  # not in the words of whoever said that it was not known
    return facts


def contradictions(facts: Facts, assessed_on: datetime.date) -> tuple[Contradiction, ...]:
    """Every pair of answers that cannot both be true, by the closed list; empty where there is none."""
    if facts.keys().isdisjoint(_DATES):
        return tuple(_death_denied(facts))  # the others are about days
    found = (*_death_denied(facts), *_days_out_of_order(facts))
    return found or tuple(_age_group_excluded(facts, assessed_on))


def check(facts: Facts, assessed_on: datetime.date) -> None:
    """Raise ContradictionError where answers contradict each other."""
    found = contradictions(facts, assessed_on)
    if found:
        raise ContradictionError(found)


def _death_denied(facts: Facts) -> Iterator[Contradiction]:
    died = facts.get("died")
    if died is None or died.value != "no":
        return
    evidence = {
        "detention_at_death": "the person did not die, yet a place of detention at death is given",
        "date_of_death": "the person did not die, yet a date of death is given",
        "suicide": "the person did not die, yet suicide is known or suspected",
    }
    for fact, says in evidence.items():
        if fact in facts and implies_death({fact: facts[fact]}):
            yield Contradiction(("died", fact), says)


def _days_out_of_order(facts: Facts) -> Iterator[Contradiction]:
    dates = {fact: known_date(facts, fact) for fact in _DATES}
    for earlier, later, says in _IN_ORDER:
        first, second = dates[earlier], dates[later]
        if first is not None and second is not None and first.first > second.last:
            yield Contradiction((earlier, later), says)


def _age_group_excluded(facts: Facts, assessed_on: datetime.date) -> Iterator[Contradiction]:
    """An age group that the dates rule out at every event that may have happened."""
    group = facts["age_group"].value if "age_group" in facts else UNKNOWN
    if group == UNKNOWN:
        return
    dated = [fact for fact in _DATES if known_date(facts, fact) is not None]
    if not dated:
        return
    facts = with_implications(facts)
    died, harmed = (facts[fact].value if fact in facts else UNKNOWN for fact in ("died", "seriously_harmed"))
    events = frozenset(
        ({"harm"} if harmed != "no" else set())
        | ({"death"} if died != "no" else set())
        | ({"assessment"} if died != "yes" else set())
    )
    if not age_range(facts, assessed_on, (ADULT_AGE,)).allowed(events):
        yield Contradiction(("age_group", dated[0]), "the dates rule out that age group")
