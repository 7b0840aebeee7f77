"""One case as the independent table sees it: what is known, what that implies, and what contradicts itself.

What the design leaves open is settled in docs/decisions/0004-completions.md; the comments marked 0004 say where.
"""

from __future__ import annotations

import datetime
import functools
from dataclasses import dataclass

from tests.logic.oracle import england, england_parallel, northern_ireland, scotland, wales
from tests.logic.oracle.ages import Age, Given, events_that_count, events_where_group_fits, group_at, possible_ages
from tests.logic.oracle.facts import YES_NO, Ages, Conditions, FactValues, Value

_NATIONS = (england, england_parallel, wales, scotland, northern_ireland)
FACTS: dict[str, FactValues] = {pack: facts for nation in _NATIONS for pack, facts in nation.FACTS.items()}
CONDITIONS: dict[str, Conditions] = {pack: rules for nation in _NATIONS for pack, rules in nation.CONDITIONS.items()}

# The one presumption there is: no evidence that joint working was clearly without concern counts as concern.
# It belongs to the children's procedure. Elsewhere a joint-working limb is an ordinary condition.
PRESUMED = {"scr-children": "joint_working_concern"}

# Where this is the only question about harm, its "no" says that there was no harm to have an age at. Where a pack asks
# more about harm, or asks it in other words, no one answer says that.
HARM = "seriously_harmed"
ONE_HARM = frozenset(pack for pack, facts in FACTS.items() if HARM in facts and pack not in wales.FACTS)

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


def contradicts_itself(given: Given, today: datetime.date) -> bool:
    """Whether these facts cannot all be true. Not for dates in the wrong order: no situation here has them."""
    case = all_that_is_known(given)
    return lives_and_died(case) or not fits(what_bears_on_age(case), today)


def unharmed(pack: str, case: Given) -> bool:
    """Whether the case says that there was no harm whose age could count."""
    return pack in ONE_HARM and case.get(HARM) == "no"


@dataclass(frozen=True)
class Known:
    """What is known in one case, as far as one pack goes.

    ``case``: the facts of the pack that are known. ``given``: all that is known, and ``today`` the day of the
    assessment. ``open_ages``: which of the age group and the dates are not known.
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
            open_ages=frozenset({"age_group", "date_of_birth", "date_of_harm", "date_of_death"} - set(case)),
        )

    def ages(self, completion: Given) -> Ages:
        """The ages that are possible once it is known what the completion says: they hang on what happened."""
        return ages(what_bears_on_age(self.harm_left_open({**self.given, **completion})), self.today)

    def can_be(self, completion: Given) -> bool:
        """Whether the completion does not contradict itself: nobody is alive and died, and the age group fits."""
        case = {**self.given, **completion}
        return not lives_and_died(completion) and fits(what_bears_on_age(case), self.today)

    def ages_if(self, *, died: str, harmed: str | None) -> Ages:
        """The ages that are possible if this happened: none, where the age group then fits no event."""
        case = {**self.given, "died": died, **({HARM: harmed} if harmed else {})}
        left_open = what_bears_on_age(self.harm_left_open(case))
        return ages(left_open, self.today) if fits(what_bears_on_age(case), self.today) else frozenset()

    def harm_left_open(self, case: Given) -> Given:
        """The case without a "no" that rules out no harm, because the pack has other questions about it."""
        ruled_out = case.get(HARM) == "no" and not unharmed(self.pack, case)
        return {fact: value for fact, value in case.items() if not (ruled_out and fact == HARM)}

    def may_have_happened(self) -> list[tuple[str, str]]:
        """Each way in which the person may have died or not, and been seriously harmed or not."""
        deaths = [self.given["died"]] if "died" in self.given else YES_NO
        harms = [self.given[HARM]] if HARM in self.given else YES_NO
        return [(str(died), str(harmed)) for died in deaths for harmed in harms]


BEARS_ON_AGE = ("date_of_birth", "date_of_harm", "date_of_death", "age_group", "died", HARM)


def what_bears_on_age(case: Given) -> tuple[Value | None, ...]:
    """The values of all that bears on the ages."""
    return tuple(case.get(fact) for fact in BEARS_ON_AGE)


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


def groups_that_count(case: Given, age: Age) -> tuple[str, ...]:
    """Child or adult, at each event that counts."""
    return tuple(group_at(age, event) for event in sorted(events_that_count(case)))


def dates_of(changes: set[frozenset[str]]) -> frozenset[str]:
    """The dates that would settle an age, given at which events it changes together and so changes an outcome (0004).

    Of changes only the smallest count: in the others, more changes than has to.
    """
    events = frozenset().union(*(change for change in changes if not any(other < change for other in changes)))
    dates = frozenset(f"date_of_{event}" for event in events - {"now"})
    return dates | {"date_of_birth"} if events else dates
