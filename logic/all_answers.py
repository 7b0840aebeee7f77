"""Every way of answering the facts of a pack, judged all at once.

Each way gives every fact one of its known values, and is one bit of a long integer. Instead of walking through them one
by one, a proposition is the integer whose bits are set where it holds, and "and", "or" and "not" of Python integers
judge all of them together. Values that no proposition tells apart share a bit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property, lru_cache, reduce
from math import prod
from operator import and_, or_
from typing import NamedTuple

from logic.ages import Ages, class_attained
from logic.axis import Axis
from logic.facts import NONE, UNKNOWN, Answer, Facts, Value
from logic.pack import AgeAt, AllOf, AnyOf, CompareAge, Expression, IsOneOf, Not, PresumeUnless, Rule, RulePack

DIED, DETENTION, HARMED = "died", "detention_at_death", "seriously_harmed"

World = tuple[bool, bool]
"""Whether the person died, and whether there was serious harm: on these it hangs at which events an age counts."""


class Judged(NamedTuple):
    """The answers with which something is true, and those with which it cannot be told, as bits."""

    true: int
    unknown: int = 0


class AllAnswers:
    """All ways of answering the facts of a pack.

    ``fixed`` are facts that have the one value throughout. ``left_unknown`` are facts without an answer: where a
    presumption covers one it is presumed, and any other condition on it neither holds nor fails.
    """

    def __init__(self, pack: RulePack, fixed: Facts, left_unknown: AbstractSet[str]) -> None:
        self.pack = pack
        self._fixed = fixed
        values = {
            fact: values
            for fact, values in values_told_apart(pack).items()
            if fact not in fixed and fact not in left_unknown
        }
        total = number_of_answers(values)
        self.every = (1 << total) - 1
        self.axes: dict[str, Axis] = {}
        stride = 1
        for fact, told_apart in values.items():
            self.axes[fact] = Axis(told_apart, stride, total)
            stride *= len(told_apart)
        self._judged: dict[tuple[str, Ages | None], Judged] = {}
        self._held: dict[tuple[str, Ages | None], int] = {}

    @cached_property
    def worlds(self) -> Mapping[World, int]:
        """The answers by whether the person died, and whether there was serious harm.

        A place of detention at death without a death contradicts itself, and is in none. A death that is left unknown,
        since a presumption covers it, is taken for one.
        """
        died, unharmed = self._answered(DIED, frozenset({"yes"})), self._answered(HARMED, frozenset({"no"}))
        alive = self._false(died)
        if DETENTION in self.axes:
            alive &= self.axes[DETENTION].where(frozenset({NONE}))
        return {
            (has_died, harmed): (_not_false(died) if has_died else alive)
            & (self.every ^ unharmed.true if harmed else unharmed.true)
            for has_died in possible(self._fixed, DIED)
            for harmed in possible(self._fixed, HARMED)
        }

    def holds(self, rule: Rule, ages: Ages) -> int:
        """The answers with which the rule holds, if the person was of these ages."""
        key = (rule.id, ages if self.pack.is_about_ages(rule) else None)
        if key not in self._held:
            self._held[key] = self._judge(AllOf(rule.all_of), ages).true
        return self._held[key]

    def _proposition(self, name: str, ages: Ages) -> Judged:
        key = (name, ages if name in self.pack.propositions_about_ages else None)
        if key not in self._judged:
            self._judged[key] = self._judge(self.pack.propositions[name].expression, ages)
        return self._judged[key]

    def _judge(self, expression: Expression, ages: Ages) -> Judged:
        match expression:
            case AllOf(of):
                parts = [self._proposition(name, ages) for name in of]
                true = reduce(and_, [part.true for part in parts], self.every)
                return Judged(true, true ^ reduce(and_, map(_not_false, parts), self.every))
            case AnyOf(of):
                parts = [self._proposition(name, ages) for name in of]
                true = reduce(or_, [part.true for part in parts], 0)
                return Judged(true, true ^ reduce(or_, map(_not_false, parts), 0))
            case Not(of):
                part = self._proposition(of, ages)
                return Judged(self._false(part), part.unknown)
            case IsOneOf(fact, values):
                return self._answered(fact, values)
            case PresumeUnless(fact, values):
                return Judged(self.every ^ self._answered(fact, values).true)
            case CompareAge():
                return Judged(self._aged(expression, ages))

    def _answered(self, fact: str, values: frozenset[str]) -> Judged:
        answer = self._fixed.get(fact)
        if answer is not None:
            return Judged(0 if values.isdisjoint(answer.chosen) else self.every)
        if fact not in self.axes:
            return Judged(0, self.every)
        return Judged(self.axes[fact].where(values))

    def _aged(self, condition: CompareAge, ages: Ages) -> int:
        """The answers with which the age at the event is within the bounds: none where there was no such event."""
        died = self._answered(DIED, frozenset({"yes"}))
        if condition.at is AgeAt.DEATH_OR_ASSESSMENT:
            found = _not_false(died) if self._is_within(condition, ages.death) else 0
            return found | (self._false(died) if self._is_within(condition, ages.assessment) else 0)
        if not self._is_within(condition, getattr(ages, condition.at)):
            return 0
        if condition.at is AgeAt.DEATH:
            return _not_false(died)
        if condition.at is AgeAt.HARM and self.pack.one_harm:
            return self.every ^ self._answered(HARMED, frozenset({"no"})).true
        return self.every

    def _is_within(self, condition: CompareAge, age: int) -> bool:
        """Whether a class of age is within the bounds of the condition."""
        told_apart = self.pack.ages_told_apart
        return class_attained(condition.at_least, told_apart) <= age and (
            condition.under is None or age < class_attained(condition.under, told_apart)
        )

    def _false(self, judged: Judged) -> int:
        return self.every ^ _not_false(judged)


def _not_false(judged: Judged) -> int:
    return judged.true | judged.unknown


@lru_cache(maxsize=64)
def all_answers(pack: RulePack, fixed: tuple[tuple[str, Value], ...], left_unknown: frozenset[str]) -> AllAnswers:
    """As ``AllAnswers``, and kept: it holds nobody's answers but those that are fixed."""
    return AllAnswers(pack, {fact: Answer(value) for fact, value in fixed}, left_unknown)


def possible(facts: Facts, fact: str) -> tuple[bool, ...]:
    """Whether a yes-or-no fact can be so: both where it is not known."""
    answer = facts.get(fact)
    return (True, False) if answer is None or not answer.is_known else (answer.value != "no",)


@lru_cache(maxsize=64)
def values_told_apart(pack: RulePack) -> Mapping[str, tuple[str, ...]]:
    """For each fact that varies, one value of each group of values that the pack treats alike.

    In the order of the options. ``died`` is always among them: the ages that count hang on it.
    """
    found: dict[str, tuple[str, ...]] = {}
    for fact in sorted({*pack.values_told_apart, DIED}):
        told: dict[tuple[bool, ...], str] = {}
        for value in known_values(pack, fact):
            told.setdefault(treatment(pack, fact, (value,)), value)
        found[fact] = tuple(told.values())
    return found


def number_of_answers(values: Mapping[str, Sequence[str]]) -> int:
    """In how many ways facts with these values can be answered."""
    return prod(map(len, values.values()))


def known_values(pack: RulePack, fact: str) -> Iterator[str]:
    """The values that say something, in the order of the options."""
    if not pack.asks(fact):
        yield from ("yes", "no")  # somebody died or not, whether the pack asks or not
        return
    yield from (option.value for option in pack.question(fact).options if option.value != UNKNOWN)


def treatment(pack: RulePack, fact: str, chosen: Sequence[str]) -> tuple[bool, ...]:
    """How the pack treats an answer: under which of the sets of values that it tells apart it falls."""
    sets = [*pack.values_told_apart.get(fact, ()), frozenset({NONE})]
    if fact in (DIED, HARMED):
        sets.append(frozenset({"no"}))
    return tuple([not values.isdisjoint(chosen) for values in sets])
