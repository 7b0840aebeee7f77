"""Under which combinations of facts engine and table are compared: a few for every run, far more for a proof.

The known values of each fact and "not known" give the *whole* of a pack: every combination there is. For small packs a
proof tries it under every situation of dates, or without dates; the largest have up to 10^11, and for them it tries

* every combination of the facts that each rule hangs on, the others not being known, so that each rule's own table is
  complete;
* every combination of known answers, as long as there are not too many;
* and of the whole a regular sample under every situation of dates.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tests.logic.oracle.ages import CLASSES, Age
from tests.logic.oracle.case import CONDITIONS, FACTS
from tests.logic.oracle.every_completion import completions
from tests.logic.oracle.facts import Value
from tests.logic.oracle.situations import SITUATIONS, Situation

AGE_GROUPS = ("child", "adult")
UNDATED = SITUATIONS[0]
UNDER_EVERY_SITUATION = 4_000  # so large a whole is tried under every situation of dates
WITHOUT_DATES = 300_000  # so large a whole, or so many combinations for a rule, are tried without dates
ALL_KNOWN = 60_000  # so many combinations of known answers are tried
SOME_KNOWN = 5_000  # where there are more: a regular sample
A_SITUATION = 600  # a regular sample of a larger whole, under a situation of dates
HUGE, OF_HUGE = 10**8, 200  # of a whole as large as this only so many: each takes ten times as long
IN_EVERY_RUN = {"whole": 600, "rule": 50, "known": 100, "situation": 15}

Facts = dict[str, Value]
Choices = Mapping[str, tuple[Value | None, ...]]
"""For each fact the values that it may take; ``None`` is not known."""


@dataclass(frozen=True)
class Part:
    """Some combinations of one pack, in a fixed order: every ``step``-th of all that the choices give."""

    words: str
    situation: Situation
    choices: Choices
    first: int
    step: int

    def __iter__(self) -> Iterator[Facts]:
        for number in range(self.first, size(self.choices), self.step):
            yield {**combination(self.choices, number), **self.situation.dates}


def size(choices: Choices) -> int:
    """How many combinations there are."""
    return math.prod(len(values) for values in choices.values())


def combination(choices: Choices, number: int) -> Facts:
    """One combination by its number."""
    case: Facts = {}
    for fact, values in choices.items():
        number, place = divmod(number, len(values))
        value = values[place]
        if value is not None:
            case[fact] = value
    return case


def whole(pack: str) -> Choices:
    """Every value of every fact that decides in a pack, and not known."""
    return {fact: (None, *values) for fact, values in {"age_group": AGE_GROUPS, **FACTS[pack]}.items()}


def in_full(pack: str) -> Iterator[Part]:
    """What a proof tries."""
    everything = whole(pack)
    if size(everything) <= UNDER_EVERY_SITUATION:
        yield from (Part("all", situation, everything, 0, 1) for situation in SITUATIONS)
        return
    yield from _parts(pack, whole_at_most=WITHOUT_DATES, rule=WITHOUT_DATES, known=ALL_KNOWN)
    yield from _under_every_situation(everything, OF_HUGE if size(everything) >= HUGE else A_SITUATION)


def in_brief(pack: str) -> Iterator[Part]:
    """What every run tries."""
    some = IN_EVERY_RUN
    yield from _parts(pack, whole_at_most=some["whole"], rule=some["rule"], known=some["known"], sample=True)
    yield from _under_every_situation(whole(pack), some["situation"])


def _parts(pack: str, *, whole_at_most: int, rule: int, known: int, sample: bool = False) -> Iterator[Part]:
    everything = whole(pack)
    if sample or size(everything) <= whole_at_most:
        yield _regular("all", UNDATED, everything, whole_at_most)
    if size(everything) <= whole_at_most and not sample:
        return
    for name, facts in facts_of_rules(pack).items():
        yield _regular(name, UNDATED, {fact: everything[fact] for fact in everything if fact in facts}, rule)
    answers: Choices = {fact: tuple(value for value in values if value) for fact, values in everything.items()}
    yield _regular("all known", UNDATED, answers, known if size(answers) <= known else min(known, SOME_KNOWN))


def _under_every_situation(choices: Choices, number: int) -> Iterator[Part]:
    for place, situation in enumerate(SITUATIONS):
        part = _regular("a sample", situation, choices, number)
        yield Part(part.words, situation, choices, place % part.step, part.step)


def _regular(words: str, situation: Situation, choices: Choices, at_most: int) -> Part:
    """Every so many: a step that shares no factor with the number of values, so that no fact keeps its value."""
    step = -(-size(choices) // at_most)
    while step > 1 and math.gcd(step, size(choices)) > 1:
        step += 1
    return Part(words, situation, choices, 0, step)


def facts_of_rules(pack: str) -> dict[str, set[str]]:
    """For each rule of the table, the facts that it hangs on at some age, and those that bear on the age."""
    every = completions(pack, {})
    found: dict[str, set[str]] = {}
    ages = [
        Age(harm, death, now)
        for at, harm in enumerate(CLASSES)
        for since, death in enumerate(CLASSES[at:], at)
        for now in CLASSES[since:]
    ]
    for age in ages:
        for rule, (_, holds) in CONDITIONS[pack](every.at(age)).items():
            on = {fact for fact in every.axes if every.without(fact, holds.yes) & every.without(fact, holds.no)}
            found.setdefault(rule, {"age_group", "died"}).update(on)
    return found
