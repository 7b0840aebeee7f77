"""What each rule pack ought to say, written a second time: plain conditions, and every completion looked at.

The rule engine is compared with this table over every combination of facts (``test_exhaustive.py``). It was written
from the procedure, the law and the design, without sight of the engine or of the packs, and it imports neither. The
conditions are in a file for each nation. How outcomes follow from them is defined in ``one_by_one``, which is obvious
and slow; this file comes to the same from all completions at once.
"""

from __future__ import annotations

import dataclasses
import datetime
import functools
import itertools
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tests.logic.oracle.ages import Age, Given, events_that_count
from tests.logic.oracle.case import (
    CONDITIONS,
    FACTS,
    HARM,
    MODALITIES,
    PRESUMED,
    STRENGTH,
    Known,
    as_counted,
    contradicts_itself,
    dates_of,
    groups_that_count,
    unharmed,
)
from tests.logic.oracle.every_completion import ONLY_OF_THE_DEAD, any_bits, completions, pairs
from tests.logic.oracle.facts import SETTINGS, YES_NO, Ages, OneCase, Value
from tests.logic.oracle.truths import FALSE, TRUE, UNKNOWN

__all__ = ["FACTS", "SETTINGS", "Expected", "RuleStatus", "Value", "contradicts_itself", "expected"]

Outcomes = dict[str, int]
"""For each outcome, the completions that come to it."""


@dataclass(frozen=True)
class RuleStatus:
    """What one rule ought to come to."""

    modality: str
    status: str
    presumed: bool


@dataclass(frozen=True)
class Expected:
    """What an assessment with one pack ought to say."""

    outcome: str
    presumed: bool
    could_become: frozenset[str]
    outstanding: frozenset[str]
    rules: tuple[tuple[str, RuleStatus], ...]


def expected(pack: str, given: Given, today: datetime.date) -> Expected:
    """What the pack ought to say of these facts on ``today``, the day of the assessment."""
    known = Known.of(pack, given, today)
    tried = Tried(known)
    outcome = outcome_of_pack(known, tried)
    return Expected(
        outcome=outcome,
        presumed=outcome_is_presumed(known, outcome),
        could_become=tried.outcomes() - {outcome},
        outstanding=tried.outstanding(),
        rules=tuple(statuses(known).items()),
    )


def statuses(known: Known) -> dict[str, RuleStatus]:
    """Each rule by itself, and whether it is met only because something is presumed."""
    ages = ages_whatever_happened(known)
    with_presumption = CONDITIONS[known.pack](OneCase(known.case, ages, presumed=PRESUMED.get(known.pack)))
    without = CONDITIONS[known.pack](OneCase(known.case, ages))
    words = {TRUE: "met", FALSE: "not_met", UNKNOWN: "undetermined"}
    return {
        rule: RuleStatus(modality, words[holds], presumed=holds == TRUE and without[rule][1] != TRUE)
        for rule, (modality, holds) in with_presumption.items()
    }


def ages_whatever_happened(known: Known) -> Ages:
    """The ages that are possible, whether or not the person died or was harmed where that is not known."""
    return frozenset(
        age for died, harmed in known.may_have_happened() for age in known.ages_if(died=died, harmed=harmed)
    )


def outcome_of_pack(known: Known, tried: Tried | None = None) -> str:
    """The outcome; a fact that a presumption covers, where it is not known, counts as presumed (0004)."""
    presumed = PRESUMED.get(known.pack)
    if presumed is not None and presumed not in known.case:
        tried = Tried(dataclasses.replace(known, case={**known.case, presumed: "concern"}))
    found = (tried or Tried(known)).outcomes()
    if found == {"not_applicable"}:
        return "not_applicable"
    if found <= set(MODALITIES):
        return min(found, key=lambda modality: STRENGTH[modality])
    return "undetermined" if found & set(MODALITIES) else "not_met"


def outcome_is_presumed(known: Known, outcome: str) -> bool:
    """Whether the other answer to the presumed fact would give a weaker outcome."""
    presumed = PRESUMED.get(known.pack)
    if presumed is None or presumed in known.case or outcome not in MODALITIES:
        return False
    otherwise = dataclasses.replace(known, case={**known.case, presumed: "clearly_none"})
    return STRENGTH[outcome_of_pack(otherwise)] < STRENGTH[outcome]


class Tried:
    """Every completion of a case that does not contradict itself, by its outcome at each possible age."""

    def __init__(self, known: Known) -> None:
        self._known, self._all = known, completions(known.pack, known.case)
        self._by_age: dict[Age, Outcomes] = defaultdict(lambda: defaultdict(int))
        self._by_world: dict[tuple[str, str | None], dict[Age, Outcomes]] = {}
        for died in YES_NO:
            for harmed in YES_NO if HARM in self._all.axes else (None,):
                matching = {**known.case, "died": died, **({HARM: harmed} if harmed else {})}
                if all(matching[fact] == value for fact, value in known.case.items()):
                    self._try(matching, died, harmed)

    def _try(self, matching: dict[str, Value], died: str, harmed: str | None) -> None:
        some = self._all.that_say(matching) & self._all.consistent
        world = self._by_world.setdefault((died, harmed), defaultdict(dict))
        for age in self._known.ages_if(died=died, harmed=harmed):
            counted = as_counted(age, died=died == "yes", harmed=not unharmed(self._known.pack, matching))
            for outcome, bits in self._all.outcomes(counted).items():
                if found := bits & some:
                    self._by_age[age][outcome] |= found
                    world[age][outcome] = found

    def outcomes(self) -> frozenset[str]:
        """Every outcome that a completion can have."""
        return frozenset(outcome for by_outcome in self._by_age.values() for outcome in by_outcome)

    def outstanding(self) -> frozenset[str]:
        """Every open fact for which, in some completion, changing it alone changes that completion's outcome."""
        facts = {fact for fact in self._all.axes if fact not in self._known.case and self._matters(fact)}
        return frozenset(facts | (self._ages_that_matter() & self._known.open_ages))

    @functools.cached_property
    def _told_apart(self) -> list[Outcomes]:
        """The outcomes at each age, those only once that are the same at several."""
        return list({frozenset(by_outcome.items()): by_outcome for by_outcome in self._by_age.values()}.values())

    def _matters(self, fact: str) -> bool:
        """Whether completions that differ in this fact alone come to different outcomes at the same age."""
        return any(
            self._all.without(fact, one) & self._all.without(fact, other)
            for by_outcome in self._told_apart
            for one, other in pairs(by_outcome)
        ) or (fact == "died" and self._death_matters())

    def _death_matters(self) -> bool:
        """The same for a death and what implies one: who is then alive neither died in a setting nor by suicide."""
        return any(
            self._had_they_lived(one) & other or self._had_they_lived(other) & one
            for by_outcome in self._told_apart
            for one, other in pairs(by_outcome)
        )

    def _had_they_lived(self, bits: int) -> int:
        bits &= self._all.with_value("died", "yes")
        for fact, of_the_living in ONLY_OF_THE_DEAD.items():
            if fact in self._all.axes and fact not in self._known.case:
                bits = self._all.moved_to(fact, of_the_living, bits)
        return self._all.moved_to("died", "no", bits)

    def _ages_that_matter(self) -> frozenset[str]:
        """Which of the age group and the dates matter to the outcome of some completion (0004)."""
        finer = set[frozenset[str]]()
        group_matters = False
        for (died, harmed), by_age in self._by_world.items():
            happened = {**self._known.given, "died": died, **({HARM: harmed} if harmed else {})}
            case = self._known.harm_left_open(happened)
            groups = defaultdict(list)
            for age in by_age:
                groups[groups_that_count(case, age)].append(age)
            for ages in groups.values():
                for one, other in itertools.combinations(ages, 2):
                    if _differ(by_age[one], by_age[other]):
                        finer.add(frozenset(e for e in events_that_count(case) if getattr(one, e) != getattr(other, e)))
            possible = [_together(by_age[age] for age in ages) for ages in groups.values()]
            group_matters |= any(_differ_as_a_whole(*two) for two in itertools.combinations(possible, 2))
        return dates_of(finer) | ({"age_group"} if group_matters else set())


def _together(some: Iterable[Outcomes]) -> Outcomes:
    """For each outcome, the completions that come to it at any of some ages."""
    found: Outcomes = defaultdict(int)
    for by_outcome in some:
        for outcome, bits in by_outcome.items():
            found[outcome] |= bits
    return found


def _differ(one: Outcomes, other: Outcomes) -> bool:
    """Whether some completion comes to different outcomes at two ages."""
    if one == other:
        return False
    return any(one[first] & other[second] for first in one for second in other if first != second)


def _differ_as_a_whole(one: Outcomes, other: Outcomes) -> bool:
    """Whether some completion can come to outcomes at some ages that it cannot come to at others."""
    both = any_bits(one.values()) & any_bits(other.values())
    return any(both & (one.get(outcome, 0) ^ other.get(outcome, 0)) for outcome in {**one, **other})
