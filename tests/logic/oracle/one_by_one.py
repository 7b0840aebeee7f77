"""Outcomes and outstanding facts, worked out one completion at a time. Part of the independent table.

This is the definition, aims to be obvious, and is slow. ``table`` gives the same from all completions at once; the two
are compared in ``test_exhaustive.py``.
"""

from __future__ import annotations

import dataclasses
import functools
import itertools
from collections.abc import Iterator, Mapping

from tests.logic.oracle.ages import Age, events_that_count
from tests.logic.oracle.case import (
    CONDITIONS,
    FACTS,
    MODALITIES,
    PRESUMED,
    STRENGTH,
    Known,
    as_counted,
    dates_of,
    groups_that_count,
    lives_and_died,
    unharmed,
)
from tests.logic.oracle.facts import Ages, OneCase, Value
from tests.logic.oracle.truths import TRUE

Completion = Mapping[str, Value]


def outcome_of_pack(known: Known) -> str:
    """The outcome, a fact that a presumption covers being left unknown (0004)."""
    presumed = PRESUMED.get(known.pack)
    found = possible_outcomes(known, leave=None if presumed in known.case else presumed)
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


def possible_outcomes(known: Known, *, leave: str | None = None) -> frozenset[str]:
    """Every outcome that a completion can have; ``leave`` names a fact to leave unknown."""
    return frozenset(
        outcome for completion in completions(known, leave=leave) for outcome in outcomes(known, completion).values()
    )


def outstanding(known: Known) -> frozenset[str]:
    """Every open fact for which, in some completion, changing it alone changes that completion's outcome."""
    case, found, finer = known.case, set[str](), set[frozenset[str]]()
    for completion in completions(known):
        by_age = outcomes(known, completion)
        for fact, values in FACTS[known.pack].items():
            if fact in case or fact in found:
                continue
            for value in values:
                changed = changed_alone(case, completion, fact, value)
                if known.can_be(changed) and differ(outcomes(known, changed), by_age):
                    found.add(fact)
        happened = known.harm_left_open({**known.given, **completion})
        if age_group_matters(happened, by_age):
            found.add("age_group")
        finer |= finer_ages_that_matter(happened, by_age)
    return frozenset(found - known.given.keys() | dates_of(finer) & known.open_ages)


def differ(one: Mapping[Age, str], other: Mapping[Age, str]) -> bool:
    """Whether the outcomes differ at any age that both leave possible."""
    return any(one[age] != other[age] for age in one.keys() & other.keys())


def changed_alone(case: Completion, completion: Completion, fact: str, value: Value) -> dict[str, Value]:
    """The completion with one fact changed; who is then alive neither died in a setting nor by suicide (0004)."""
    changed = {**completion, fact: value}
    if fact == "died" and value == "no":
        for only_of_the_dead, of_the_living in (("detention_at_death", "none"), ("suicide", "no")):
            if only_of_the_dead in changed and only_of_the_dead not in case:
                changed[only_of_the_dead] = of_the_living
    return changed


def age_group_matters(happened: Completion, by_age: Mapping[Age, str]) -> bool:
    """Whether different outcomes are possible for a child and for an adult, at an event that counts (0004)."""
    possible: dict[tuple[str, ...], set[str]] = {}
    for age, outcome in by_age.items():
        possible.setdefault(groups_that_count(happened, age), set()).add(outcome)
    return len({frozenset(outcomes) for outcomes in possible.values()}) > 1


def finer_ages_that_matter(happened: Completion, by_age: Mapping[Age, str]) -> set[frozenset[str]]:
    """The changes of age, within childhood or within adulthood, that change the outcome: at which events (0004)."""
    return {
        frozenset(event for event in events_that_count(happened) if getattr(one, event) != getattr(other, event))
        for one, other in itertools.combinations(by_age, 2)
        if by_age[one] != by_age[other] and groups_that_count(happened, one) == groups_that_count(happened, other)
    }


def completions(known: Known, *, leave: str | None = None) -> Iterator[dict[str, Value]]:
    """Every way of giving the facts that are not known one of their values; ``leave`` names one to leave unknown."""
    for completion in all_answers(known.pack, known.case, leave=leave):
        if known.can_be(completion):
            yield completion


def all_answers(pack: str, case: Completion, *, leave: str | None = None) -> Iterator[dict[str, Value]]:
    """As ``completions``, those included that contradict themselves."""
    choices = [
        [None] if fact == leave else [case[fact]] if fact in case else list(values)
        for fact, values in FACTS[pack].items()
    ]
    for values in itertools.product(*choices):
        yield {fact: value for fact, value in zip(FACTS[pack], values, strict=True) if value is not None}


def outcomes(known: Known, completion: Completion) -> Mapping[Age, str]:
    """The outcome of a completion at every age: of facts all known, but perhaps one that a presumption covers."""
    return _outcomes(known.pack, tuple(map(completion.get, FACTS[known.pack])), known.ages(completion))


@functools.lru_cache(maxsize=100_000)
def _outcomes(pack: str, values: tuple[Value | None, ...], ages: Ages) -> Mapping[Age, str]:
    completion = {fact: value for fact, value in zip(FACTS[pack], values, strict=True) if value is not None}
    return {age: outcome_at(pack, completion, age) for age in ages}


def outcome_at(pack: str, completion: Completion, age: Age) -> str:
    """The strongest modality of a rule that holds, or that none does, or that none could at this age."""
    counted = _counted(pack, age, completion)
    if not some_answer_could_hold(pack, counted):
        return "not_applicable"
    return max(_modalities_reached(pack, completion, counted), key=STRENGTH.__getitem__, default="not_met")


@functools.cache
def some_answer_could_hold(pack: str, age: Age) -> bool:
    """Whether, at this age, any answers at all to the other facts make a rule hold."""
    return any(
        _modalities_reached(pack, answers, age) for answers in all_answers(pack, {}) if not lives_and_died(answers)
    )


def _modalities_reached(pack: str, completion: Completion, age: Age) -> list[str]:
    facts = OneCase(completion, frozenset({age}), presumed=PRESUMED.get(pack))
    return [modality for modality, holds in CONDITIONS[pack](facts).values() if holds == TRUE]


def _counted(pack: str, age: Age, completion: Completion) -> Age:
    return as_counted(age, died=completion["died"] == "yes", harmed=not unharmed(pack, completion))
