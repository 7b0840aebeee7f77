"""One case as the independent table sees it: what is known, what that implies, and what contradicts itself.

What the design leaves open is settled in docs/decisions/0004-completions.md; the comments marked 0004 say where.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Mapping
from dataclasses import dataclass

from tests.logic.oracle import england, england_parallel, northern_ireland, scotland, wales
from tests.logic.oracle.ages import Age, Given, events_that_count, events_where_group_fits, possible_ages
from tests.logic.oracle.facts import Ages, Conditions, FactValues, Value

_NATIONS = (england, england_parallel, wales, scotland, northern_ireland)
FACTS: dict[str, FactValues] = {pack: facts for nation in _NATIONS for pack, facts in nation.FACTS.items()}
CONDITIONS: dict[str, Conditions] = {pack: rules for nation in _NATIONS for pack, rules in nation.CONDITIONS.items()}

# The one presumption there is: no evidence that joint working was clearly without concern counts as concern.
# It belongs to the children's procedure. Elsewhere a joint-working limb is an ordinary condition.
PRESUMED = {"scr-children": "joint_working_concern"}

# The facts that say that harm was done. Where all are answered no, there was no harm to have an age at.
HARMS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(FACTS, ("seriously_harmed",)),
    **dict.fromkeys(wales.FACTS, wales.HARMS),
    "scotland-child": scotland.HARMS_TO_CHILD,
    "ni-child": northern_ireland.HARMS,
}

MODALITIES = ("must", "should", "consider", "may")
STRENGTH = {
    outcome: rank for rank, outcome in enumerate(("not_met", "undetermined", "may", "consider", "should", "must"))
}


def implies_death(case: Given) -> bool:
    """A date of death, a setting at death, or a suicide, suspected too."""
    return (
        "date_of_death" in case
        or case.get("detention_at_death", "none") != "none"
        or case.get("suicide") in {"yes", "suspected"}
    )


def all_that_is_known(given: Given) -> dict[str, Value]:
    """The facts with what they imply, and without those that say "unknown": that is as if not given."""
    case = {fact: value for fact, value in given.items() if value != "unknown"}
    return {"died": "yes", **case} if implies_death(case) else case


def lives_and_died(case: Given) -> bool:
    """Whether the case says that the person lives, and something that only the dead have."""
    return case.get("died") == "no" and implies_death(case)


def contradicts_itself(pack: str, given: Given, today: datetime.date) -> bool:
    """Whether these facts cannot all be true. Not for dates in the wrong order: no situation here has them."""
    case = all_that_is_known(given)
    return lives_and_died(case) or not fits(what_bears_on_age(pack, case), today)


def unharmed(pack: str, case: Given) -> bool:
    """Whether every fact that would say that harm was done says that none was."""
    return all(case.get(fact) == "no" for fact in HARMS[pack])


@dataclass(frozen=True)
class Known:
    """What is known in one case, as far as one pack goes.

    ``case``: the facts of the pack that are known. ``given``: all that is known, and ``today`` the day of the
    assessment. ``open_ages``: which of the age group, the date of birth and the date of death are not known.
    """

    pack: str
    case: Given
    given: Given
    today: datetime.date
    open_ages: frozenset[str]

    @staticmethod
    def of(pack: str, given: Given, today: datetime.date) -> Known:
        """What these facts say to this pack."""
        case = all_that_is_known(given)
        return Known(
            pack=pack,
            case={fact: case[fact] for fact in FACTS[pack] if fact in case},
            given=case,
            today=today,
            open_ages=frozenset({"age_group", "date_of_birth", "date_of_death"} - set(case)),
        )

    def ages(self, completion: Given) -> Ages:
        """The ages that are possible once it is known what the completion says: they hang on what happened."""
        return ages(what_bears_on_age(self.pack, {**self.given, **completion}), self.today)

    def can_be(self, completion: Given) -> bool:
        """Whether the completion does not contradict itself: nobody is alive and died, and the age group fits."""
        case = {**self.given, **completion}
        return not lives_and_died(completion) and fits(what_bears_on_age(self.pack, case), self.today)

    def ages_if(self, *, died: str, harmed: bool) -> Ages:
        """The ages that are possible if this happened: none, where the age group then fits no event."""
        case = {**self.given, "died": died, **({} if harmed else dict.fromkeys(HARMS[self.pack], "no"))}
        values = what_bears_on_age(self.pack, case)
        return ages(values, self.today) if fits(values, self.today) else frozenset()

    def may_have_happened(self) -> list[tuple[str, bool]]:
        """Each way in which the person may have died or not, and been harmed or not."""
        deaths = [self.given["died"]] if "died" in self.given else ["yes", "no"]
        harms = [True] if not unharmed(self.pack, self.given) else []
        harms += [False] if all(self.given.get(fact, "no") == "no" for fact in HARMS[self.pack]) else []
        return [(str(died), harmed) for died in deaths for harmed in harms]


BEARS_ON_AGE = ("date_of_birth", "date_of_harm", "date_of_death", "age_group", "died", "harmed")


def what_bears_on_age(pack: str, case: Given) -> tuple[Value | None, ...]:
    """The values of all that bears on the ages."""
    facts: Mapping[str, Value] = {**case, "harmed": "no"} if unharmed(pack, case) else case
    return tuple(facts.get(fact) for fact in BEARS_ON_AGE)


def _case(values: tuple[Value | None, ...]) -> Given:
    return {fact: value for fact, value in zip(BEARS_ON_AGE, values, strict=True) if value is not None}


@functools.cache
def ages(values: tuple[Value | None, ...], today: datetime.date) -> Ages:
    """Every age that these facts leave possible."""
    return possible_ages(_case(values), today)


@functools.cache
def fits(values: tuple[Value | None, ...], today: datetime.date) -> bool:
    """Whether the age group, if known, fits an event that happened."""
    case = _case(values)
    return bool(events_that_count(case) & events_where_group_fits(case, today))


def as_counted(age: Age, *, died: bool, harmed: bool) -> Age:
    """The ages that count in a completion (0004).

    For who died, "now" is the death. For who lives, an age at death is the age now. For who was not harmed, an age at
    harm is whichever of those counts.
    """
    base = age.death if died else age.now
    return Age(harm=age.harm if harmed else base, death=base, now=base)
