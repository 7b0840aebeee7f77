"""What a change of one open fact alone can change.

For each fact, the answers with which another value of it would come to something else are worked out once. What matters
in one case is then looked up: do any of them agree with what is known?
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from logic.all_answers import DETENTION, DIED, HARMED, World
from logic.axis import Axis
from logic.completions import Completions, Part
from logic.facts import NONE

Partition = Sequence[Part]
"""The completions that come to each of several things: every completion is in just one part."""

_WHERE_AGES_COUNT = frozenset({DIED, HARMED})
"""The facts that say at which events an age counts."""
_Turning = Mapping[frozenset[str], int]
"""For some events, the answers with which the age at just these events comes to something else."""


class Sensitivity(NamedTuple):
    """What a change of one open fact alone can change.

    ``facts`` are the open facts, dates left out, that matter; ``age_group`` is among them where child or adult
    matters. ``events`` are the events at which an age matters, ``finer_events`` those at which an age within
    childhood or within adulthood does.
    """

    facts: frozenset[str]
    events: frozenset[str]
    finer_events: frozenset[str]


class Settled(NamedTuple):
    """Something that is to be settled: what the completions come to, and the facts and whether the ages bear on it."""

    partition: Partition
    facts: Container[str]
    about_ages: bool


class Turns:
    """The answers with which a change of one fact alone changes what some of the things to be settled come to."""

    def __init__(self, completions: Completions, things: Iterable[Settled]) -> None:
        self._facts: dict[str, int] = {}
        self._of_a_death = 0
        self._of_ages: list[tuple[_Turning, _Turning]] = []
        axes = completions.answers.axes
        finder = _Finder(completions)
        for partition, facts, about_ages in things:
            for fact in axes:
                if fact in facts or (about_ages and fact in _WHERE_AGES_COUNT):
                    self._facts[fact] = self._facts.get(fact, 0) | finder.changing(axes[fact], partition)
            if {DIED, DETENTION} <= axes.keys():
                self._of_a_death |= finder.changing_a_death(partition)
            if about_ages:
                self._of_ages.append((finder.crossing(partition), finder.within(partition)))

    def among(self, answers: int, known: Container[str]) -> Sensitivity:
        """What matters where the answers are among ``answers``, and those to the ``known`` facts cannot change."""
        facts = {fact for fact, turning in self._facts.items() if fact not in known and turning & answers}
        if DIED not in known and DETENTION not in known and self._of_a_death & answers:
            facts.add(DIED)
        events: set[str] = set()
        finer_events: set[str] = set()
        for crossing, within in self._of_ages:
            if of_groups := [changed for changed, turning in crossing.items() if turning & answers]:
                facts.add("age_group")
                events |= _smallest(of_groups)
            if finer := [changed for changed, turning in within.items() if turning & answers]:
                finer_events |= _smallest(finer)
        events |= finer_events
        return Sensitivity(frozenset(facts), frozenset(events), frozenset(finer_events))


class _Finder:
    """Finds where a change changes something."""

    def __init__(self, completions: Completions) -> None:
        self._answers = completions.answers
        self._completions = completions
        self._valid = completions.valid
        self._worlds: dict[World, tuple[tuple[str, ...], dict[tuple[bool, ...], list[int]]]] = {}
        for world in self._answers.worlds:
            events = tuple(sorted(completions.events(world)))
            self._worlds[world] = events, self._groups(events)

    def changing(self, axis: Axis, partition: Partition) -> int:
        """The answers with which another value of one fact comes to something else."""
        found = 0
        for one, other in combinations(range(len(axis.values)), 2):
            apart = (other - one) * axis.stride
            for place, valid in enumerate(self._valid):
                comparable = valid & axis.bits[one] & (valid >> apart)
                for part in partition[:-1]:  # where all parts but one are the same for two completions, so is the last
                    found |= comparable & (part[place] ^ (part[place] >> apart))
        return found

    def changing_a_death(self, partition: Partition) -> int:
        """The same for "died" where the place of detention is open too: without a death there is none.

        Each is put at the place of the first answer to "died", which is open.
        """
        axis, detention = self._answers.axes[DIED], self._answers.axes[DETENTION]
        nowhere = detention.values.index(NONE)
        yes, no = axis.values.index("yes"), axis.values.index("no")
        found = 0
        for place, valid in enumerate(self._valid):
            comparable = axis.aligned(valid, yes) & axis.aligned(detention.spread(valid, nowhere), no)
            for part in partition[:-1]:
                alive = axis.aligned(detention.spread(part[place], nowhere), no)
                found |= comparable & (axis.aligned(part[place], yes) ^ alive)
        return found

    def crossing(self, partition: Partition) -> _Turning:
        """Where a child can come to what an adult cannot, or the other way round, all else equal."""
        found: dict[frozenset[str], int] = {}
        for world, (events, groups) in self._worlds.items():
            for one, other in combinations(groups, 2):
                changed = frozenset(event for event, *pair in zip(events, one, other, strict=True) if len({*pair}) > 1)
                comparable = self._answers.worlds[world]
                for group in (one, other):
                    comparable &= _anywhere(self._valid, groups[group])
                for part in partition:
                    turning = comparable & (_anywhere(part, groups[one]) ^ _anywhere(part, groups[other]))
                    _add(found, changed, turning)
        return found

    def within(self, partition: Partition) -> _Turning:
        """Where an age within childhood, or within adulthood, comes to something else."""
        found: dict[frozenset[str], int] = {}
        for world, one, other in self._of_one_group():
            ages = self._completions.ages
            events, _ = self._worlds[world]
            changed = frozenset(event for event in events if getattr(ages[one], event) != getattr(ages[other], event))
            comparable = self._answers.worlds[world] & self._valid[one] & self._valid[other]
            for part in partition[:-1]:
                _add(found, changed, comparable & (part[one] ^ part[other]))
        return found

    def _of_one_group(self) -> Iterator[tuple[World, int, int]]:
        for world, (_, groups) in self._worlds.items():
            for places in groups.values():
                for one, other in combinations(places, 2):
                    yield world, one, other

    def _groups(self, events: Sequence[str]) -> dict[tuple[bool, ...], list[int]]:
        """The places of the ages, by whether the person was an adult at each of the events."""
        adult_from = self._completions.range.adult_from
        groups: dict[tuple[bool, ...], list[int]] = {}
        for place, ages in enumerate(self._completions.ages):
            groups.setdefault(tuple([getattr(ages, event) >= adult_from for event in events]), []).append(place)
        return groups


def _anywhere(part: Part, places: Iterable[int]) -> int:
    """The answers with which a completion is in the part at one of the ages."""
    found = 0
    for place in places:
        found |= part[place]
    return found


def _add(found: dict[frozenset[str], int], changed: frozenset[str], turning: int) -> None:
    if turning:
        found[changed] = found.get(changed, 0) | turning


def _smallest(changes: Sequence[frozenset[str]]) -> frozenset[str]:
    """The events of those changes that hold no smaller change: the rest only change along with them."""
    if len(changes) == 1:
        return changes[0]
    return frozenset(event for change in changes if not any(other < change for other in changes) for event in change)
