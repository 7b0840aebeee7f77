"""All completions of a pack at once, one bit each. Part of the independent table.

Every way of giving each fact of a pack one of its values has a number, and so a place in a whole number's bits. The
conditions of the table are then worked out for all of them together. No completion is reasoned away.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tests.logic.oracle.ages import Age
from tests.logic.oracle.case import CONDITIONS, FACTS, MODALITIES
from tests.logic.oracle.facts import FactValues, Value
from tests.logic.oracle.truths import FALSE, TRUE, Truth


@dataclass(frozen=True)
class Axis:
    """One fact among the completions: its values, and by how many places two neighbouring values are apart."""

    values: tuple[Value, ...]
    apart: int


class Completions:
    """The completions of one pack as bits. ``every`` has all of them, ``consistent`` those that can be."""

    def __init__(self, pack: str, known: Mapping[str, Value]) -> None:
        self._pack = pack
        self.axes: dict[str, Axis] = {}
        self._outcomes: dict[Age, Mapping[str, int]] = {}
        size = 1
        for fact, values in with_lists(pack, known).items():
            self.axes[fact] = Axis(values, size)
            size *= len(values)
        self.every = (1 << size) - 1
        self._with = {
            (fact, value): self._stripes(axis, place)
            for fact, axis in self.axes.items()
            for place, value in enumerate(axis.values)
        }
        died = 0
        for fact, of_the_living in ONLY_OF_THE_DEAD.items():
            if fact in self.axes:
                died |= self.every & ~self.with_value(fact, of_the_living)
        self.consistent = self.every & ~(self.with_value("died", "no") & died)

    def _stripes(self, axis: Axis, place: int) -> int:
        period = axis.apart * len(axis.values)
        stripe = ((1 << axis.apart) - 1) << (axis.apart * place)
        return stripe * (self.every // ((1 << period) - 1))

    def with_value(self, fact: str, value: Value) -> int:
        """The completions in which the fact has this value."""
        return self._with[fact, value]

    def that_say(self, case: Mapping[str, Value]) -> int:
        """The completions that agree with what is known."""
        return functools.reduce(int.__and__, (self.with_value(*item) for item in case.items()), self.every)

    def without(self, fact: str, bits: int) -> int:
        """These completions, whatever they say of one fact: each put at the place of that fact's first value."""
        axis = self.axes[fact]
        found = 0
        for place, value in enumerate(axis.values):
            found |= (bits & self._with[fact, value]) >> (place * axis.apart)
        return found

    def moved_to(self, fact: str, value: Value, bits: int) -> int:
        """These completions with one fact changed to this value."""
        axis = self.axes[fact]
        return self.without(fact, bits) << (axis.values.index(value) * axis.apart)

    def at(self, age: Age) -> AtAge:
        """All completions at one age, for the conditions of the table to ask."""
        return AtAge(self, age)

    def outcomes(self, age: Age) -> Mapping[str, int]:
        """For each outcome the completions that come to it, the person being of this age at each event."""
        if age not in self._outcomes:
            self._outcomes[age] = self._outcomes_at(age)
        return self._outcomes[age]

    def _outcomes_at(self, age: Age) -> Mapping[str, int]:
        rules = CONDITIONS[self._pack](AtAge(self, age)).values()
        left, found = self.consistent, dict[str, int]()
        for wanted in MODALITIES:
            reached = left & any_bits(holds.yes for modality, holds in rules if modality == wanted)
            if reached:
                found[wanted] = reached
            left &= ~reached
        if not found:
            return {"not_applicable": self.consistent}  # no answers at all make a rule hold at this age
        return {**found, "not_met": left}


ONLY_OF_THE_DEAD: Mapping[str, Value] = {"detention_at_death": "none", "suicide": "no"}
"""What implies a death, each with the value that does not."""


def with_lists(pack: str, known: Mapping[str, Value]) -> FactValues:
    """The facts of a pack with their values, and beside single settings the list of several that is known, if any."""
    return {
        fact: values if known.get(fact, values[0]) in values else (*values, known[fact])
        for fact, values in FACTS[pack].items()
    }


def completions(pack: str, known: Mapping[str, Value]) -> Completions:
    """All completions of a pack, whatever is known."""
    several = frozenset((fact, value) for fact, value in known.items() if value not in FACTS[pack][fact])
    return _completions(pack, several)


@functools.lru_cache(maxsize=64)
def _completions(pack: str, several: frozenset[tuple[str, Value]]) -> Completions:
    return Completions(pack, dict(several))


def any_bits(some: Iterable[int]) -> int:
    """What is in any of these."""
    return functools.reduce(int.__or__, some, 0)


class AtAge:
    """Answers the conditions of the table for every completion, at one age."""

    def __init__(self, every: Completions, age: Age) -> None:
        self._completions, self._age = every, age

    def is_one_of(self, fact: str, *values: str) -> Truth:
        found = any_bits(
            self._completions.with_value(fact, value)
            for value in self._completions.axes[fact].values
            if value in values or (isinstance(value, tuple) and set(value) & set(values))
        )
        return Truth(found, self._completions.every & ~found)

    def is_concern(self, fact: str) -> Truth:
        return self.is_one_of(fact, "concern")

    def aged(self, event: str, classes: frozenset[str]) -> Truth:
        return TRUE if getattr(self._age, event) in classes else FALSE


def pairs(bits: Mapping[str, int]) -> Iterable[tuple[int, int]]:
    """Each two of these."""
    return itertools.combinations(bits.values(), 2)
