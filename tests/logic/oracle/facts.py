"""What the conditions of the independent table may ask of a case, and how one case answers.

A *case* is a mapping of what is known; a fact that is not in it is not known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from tests.logic.oracle.ages import ADULT, CHILD, Age, Given
from tests.logic.oracle.truths import TRUE, UNKNOWN, Truth, all_of, any_of, negated, truth

Value = str | tuple[str, ...]
Ages = frozenset[Age]
Rules = dict[str, tuple[str, Truth]]
"""For each rule its modality, and whether it holds."""

YES_NO = ("yes", "no")
ABUSE = ("known", "suspected", "no")
CONCERN = ("concern", "clearly_none")
SUICIDE = ("yes", "suspected", "no")
SETTINGS = (
    "custody",
    "police_custody",
    "remand",
    "sentenced",
    "young_offender_institution",
    "secure_training_centre",
    "secure_childrens_home",
    "mental_health_act",
    "deprivation_of_liberty_order",
)
SETTING: tuple[Value, ...] = ("none", *((setting,) for setting in SETTINGS))


class Facts(Protocol):
    """A case, or all completions of one, that conditions can be asked of."""

    def is_one_of(self, fact: str, *values: str) -> Truth:
        """Whether the fact has one of these values, or for a list of settings, whether one of these is in it."""

    def is_concern(self, fact: str) -> Truth:
        """Whether there is concern; where that is not known, it is presumed if this pack presumes it."""

    def aged(self, event: str, classes: frozenset[str]) -> Truth:
        """Whether the person was in one of these classes of age at the event: ``harm``, ``death`` or ``now``."""


Conditions = Callable[[Facts], Rules]


def is_yes(facts: Facts, fact: str) -> Truth:
    return facts.is_one_of(fact, "yes")


def known_or_suspected(facts: Facts, fact: str) -> Truth:
    return facts.is_one_of(fact, "known", "suspected")


def aged_where_no_event_is_named(facts: Facts, classes: frozenset[str]) -> Truth:
    """The age at death if the person died, else on the day of the assessment; if not known, where both agree (0004)."""
    died = is_yes(facts, "died")
    at_death, now = facts.aged("death", classes), facts.aged("now", classes)
    return any_of(all_of(died, at_death), all_of(negated(died), now), all_of(at_death, now))


def adult(facts: Facts) -> Truth:
    """An adult, where the rule names no event."""
    return aged_where_no_event_is_named(facts, ADULT)


def child(facts: Facts) -> Truth:
    """A child, where the rule names no event."""
    return aged_where_no_event_is_named(facts, CHILD)


class OneCase:
    """What is known of one case, with the ages that are possible."""

    def __init__(self, case: Given, ages: Ages, *, presumed: str | None = None) -> None:
        self._case, self._ages, self._presumed = case, ages, presumed

    def is_one_of(self, fact: str, *values: str) -> Truth:
        """Whether the fact has one of these values; not known, where the fact is not."""
        if fact not in self._case:
            return UNKNOWN
        value = self._case[fact]
        return truth(holds=value in values if isinstance(value, str) else bool(set(value) & set(values)))

    def is_concern(self, fact: str) -> Truth:
        """Whether there is concern; presumed where that is not known."""
        return TRUE if fact == self._presumed and fact not in self._case else self.is_one_of(fact, "concern")

    def aged(self, event: str, classes: frozenset[str]) -> Truth:
        """Whether of this age at the event: not known, if some possible ages say so and some do not."""
        found = {getattr(age, event) in classes for age in self._ages}
        return truth(holds=found.pop()) if len(found) == 1 else UNKNOWN


FactValues = Mapping[str, tuple[Value, ...]]
"""The facts, besides age and dates, that a pack asks for, with the values that a completion may give."""
