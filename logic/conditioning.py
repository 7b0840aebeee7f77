"""A pack, conditioned on what is known of one case.

What can come of a pack with nothing known is worked out once for each range of ages, and kept: it holds nobody's
answers. Conditioning it on the answers of a case is then a matter of leaving out the completions that disagree with
them. (The term is that of knowledge compilation: Darwiche and Marquis, A Knowledge Compilation Map, 2002.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache, reduce
from itertools import combinations, product
from operator import or_

from logic.ages import AgeRange, Ages
from logic.all_answers import (
    DIED,
    HARMED,
    all_answers,
    known_values,
    number_of_answers,
    possible,
    treatment,
    values_told_apart,
)
from logic.assessment import Outcome
from logic.completions import Completions
from logic.facts import UNKNOWN, Facts, Value
from logic.pack import RulePack
from logic.sensitivity import Sensitivity, Settled, Turns

MOST_ANSWERS = 1 << 18
"""Of a pack with more ways of answering than this the known facts are fixed first, and what comes of the rest is kept
for them alone."""
_KEPT = 128
"""Packs and ranges of ages that are kept: more than a case needs; the largest pack takes half a megabyte for each."""


class Conditioned:
    """What can come of a pack, given what is known."""

    def __init__(self, compiled: _Compiled, places: Mapping[str, int], facts: Facts) -> None:
        answers, axes = compiled.answers.every, compiled.answers.axes
        for fact, place in places.items():
            answers &= axes[fact].bits[place]
        self._compiled = compiled
        self._known = places
        self._facts = facts
        self._answers = answers
        self.outcomes = tuple([outcome for outcome, bits in compiled.outcomes.items() if bits & answers])

    @property
    def outcome(self) -> Outcome:
        """The strongest modality reached in every completion, or that there is none."""
        if self.outcomes[-1].is_modality:
            return self.outcomes[-1]  # the weakest that there can be
        if self.outcomes[0].is_modality:
            return Outcome.UNDETERMINED
        return Outcome.NOT_APPLICABLE if Outcome.NOT_MET not in self.outcomes else Outcome.NOT_MET

    def leaving_unknown(self, facts: frozenset[str]) -> Conditioned:
        """The same, with some of the open facts not completed (see ``conditioned``)."""
        return Conditioned(self._compiled.leaving_unknown(facts), self._known, self._facts)

    @property
    def ages(self) -> tuple[Ages, ...]:
        """The ages that some completion has."""
        return self._compiled.ages(possible(self._facts, DIED), possible(self._facts, HARMED))

    def sensitivity(self) -> Sensitivity:
        """Which open facts can, changed alone, change the outcome of some completion."""
        return self._compiled.turns.among(self._answers, self._known)

    def sensitivity_of_rules(self) -> Sensitivity:
        """Which open facts can, changed alone, change the outcome of some completion or whether any one rule holds."""
        return self._compiled.turns_of_rules.among(self._answers, self._known)

    def settling(self, facts: Sequence[str], most: int) -> Iterator[tuple[Outcome, tuple[tuple[str, Value], ...]]]:
        """Each smallest set of answers to at most ``most`` of the open facts that leaves one outcome only.

        Yields the outcome with the answers, fewest answers first. An answer stands for all that are treated alike.
        """
        axes = {fact: self._compiled.answers.axes[fact] for fact in facts if self._is_completed(fact)}
        found: list[frozenset[tuple[str, Value]]] = []
        for size in range(1, most + 1):
            for chosen in combinations(axes, size):
                for values in product(*(axes[fact].values for fact in chosen)):
                    answers = tuple(zip(chosen, values, strict=True))
                    if any(smaller <= frozenset(answers) for smaller in found):
                        continue
                    left = self._answers
                    for fact, value in answers:
                        left &= axes[fact].bits[axes[fact].values.index(value)]
                    outcomes = [outcome for outcome in self.outcomes if self._compiled.outcomes[outcome] & left]
                    if len(outcomes) == 1:
                        found.append(frozenset(answers))
                        yield outcomes[0], answers

    def _is_completed(self, fact: str) -> bool:
        return fact in self._compiled.answers.axes and fact not in self._known


class _Compiled:
    """What can come of one pack for one range of ages, whatever the answers are.

    ``outcomes`` gives, strongest first, the answers with which some age comes to the outcome.
    """

    def __init__(self, pack: RulePack, fixed: _Fixed, left_unknown: frozenset[str], range_of_ages: AgeRange) -> None:
        answers = all_answers(pack, fixed, left_unknown)
        completions = Completions(answers, range_of_ages)
        by_outcome = completions.outcomes()
        self.answers = answers
        self._fixed, self._range = fixed, range_of_ages
        self.outcomes = {outcome: reduce(or_, part) for outcome, part in by_outcome.items()}
        of_outcome = Settled(list(by_outcome.values()), answers.axes, about_ages=True)
        self.turns = Turns(completions, [of_outcome])
        self.turns_of_rules = self.turns
        if pack.settles_each_rule:
            of_rules = [
                Settled(completions.of_rule(rule), pack.facts_of(rule), pack.is_about_ages(rule)) for rule in pack.rules
            ]
            self.turns_of_rules = Turns(completions, [of_outcome, *of_rules])
        self._ages = {
            (died, harmed): completions.ages_in([world for world in product(died, harmed) if world in answers.worlds])
            for died, harmed in product(_EITHER, repeat=2)
        }

    def leaving_unknown(self, facts: frozenset[str]) -> _Compiled:
        """The same, with these open facts left unknown in place of those that are."""
        return _compiled(self.answers.pack, self._fixed, facts, self._range)

    def ages(self, died: tuple[bool, ...], harmed: tuple[bool, ...]) -> tuple[Ages, ...]:
        """The ages that are possible where it is so, or not so, or either, that the person died and was harmed."""
        return self._ages[died, harmed]


_EITHER = ((True, False), (True,), (False,))


def conditioned(
    pack: RulePack,
    facts: Facts,
    ages: AgeRange,
    left_unknown: frozenset[str] = frozenset(),
    *,
    most_answers: int = MOST_ANSWERS,
) -> Conditioned:
    """What can come of the pack, given the known ``facts`` and the ``ages`` that they allow.

    The facts must be free of contradictions and carry what they imply. ``left_unknown`` are open facts that are not
    completed: where a presumption covers one it is presumed, and any other condition on it neither holds nor fails.
    A pack with more than ``most_answers`` ways of answering has its known facts fixed first; the result is the same.
    """
    places: dict[str, int] = {}
    fixed: list[tuple[str, Value]] = []
    decide = _places(pack, most_answers)
    for fact, answer in facts.items():
        value = answer.value
        if value == UNKNOWN or fact not in decide:
            continue
        of_values = decide[fact]
        place = of_values.get(value) if isinstance(value, str) else _place(pack, fact, value)
        if place is None:
            fixed.append((fact, value))
        else:
            places[fact] = place
    return Conditioned(_compiled(pack, tuple(sorted(fixed)), left_unknown, ages), places, facts)


_Fixed = tuple[tuple[str, Value], ...]


@lru_cache(maxsize=_KEPT)
def _compiled(pack: RulePack, fixed: _Fixed, left_unknown: frozenset[str], ages: AgeRange) -> _Compiled:
    return _Compiled(pack, fixed, left_unknown, ages)


@lru_cache(maxsize=64)
def _places(pack: RulePack, most_answers: int) -> Mapping[str, Mapping[Value, int | None]]:
    """For each fact that decides, the place of the value that stands for each of its values.

    There are none for a fact that is to be fixed first.
    """
    told_apart = values_told_apart(pack)
    if number_of_answers(told_apart) > most_answers:
        told_apart = {}
    return {
        fact: {value: _place(pack, fact, (value,)) for value in known_values(pack, fact)} if fact in told_apart else {}
        for fact in pack.facts_that_decide
    }


@lru_cache(maxsize=1024)
def _place(pack: RulePack, fact: str, chosen: tuple[str, ...]) -> int | None:
    """The place of the value that stands for an answer; None where none does, as for settings treated differently."""
    treated = treatment(pack, fact, chosen)
    values = values_told_apart(pack)[fact]
    return next((place for place, value in enumerate(values) if treatment(pack, fact, (value,)) == treated), None)
