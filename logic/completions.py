"""The completions of a pack for one range of ages: every way in which the answers and the ages can turn out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import product

from logic.ages import AgeRange, Ages, events_that_count
from logic.all_answers import DETENTION, DIED, HARMED, AllAnswers, World, values_told_apart
from logic.assessment import MODALITIES, Outcome
from logic.pack import Rule, RulePack

Part = Sequence[int]
"""Some of the completions: for each age, in the order of the ages, the answers as bits."""


class Completions:
    """All completions of a pack for one range of ages.

    Left out are those that contradict themselves: a place of detention at death without a death, and an age that the
    age group rules out at the events that count. ``valid`` are those that are left.
    """

    def __init__(self, answers: AllAnswers, ages: AgeRange) -> None:
        self.answers = answers
        self.range = ages
        self._allowed = {world: self._ages_if(world) for world in answers.worlds}
        self.ages = self.ages_in(tuple(self._allowed))
        self.valid: Part = [
            sum(bits for world, bits in answers.worlds.items() if each in self._allowed[world]) for each in self.ages
        ]

    def outcomes(self) -> Mapping[Outcome, Part]:
        """For each outcome that some completion has, the completions that have it; strongest first."""
        pack = self.answers.pack
        found: dict[Outcome, list[int]] = {outcome: [] for outcome in Outcome}
        for ages, valid in zip(self.ages, self.valid, strict=True):
            left = valid
            for modality in MODALITIES:
                holds = 0
                for rule in pack.rules_by_modality[modality.value]:
                    holds |= self.answers.holds(rule, ages)
                found[modality].append(holds & left)
                left ^= holds & left
            outside = left & self._outside_the_pack(ages)
            found[Outcome.NOT_APPLICABLE].append(outside)
            found[Outcome.NOT_MET].append(left ^ outside)
        return {outcome: part for outcome, part in found.items() if any(part)}

    def of_rule(self, rule: Rule) -> tuple[Part, Part]:
        """The completions in which the rule holds, and those in which it does not."""
        holds = [self.answers.holds(rule, ages) & valid for ages, valid in zip(self.ages, self.valid, strict=True)]
        return holds, [valid ^ held for valid, held in zip(self.valid, holds, strict=True)]

    def ages_in(self, worlds: Sequence[World]) -> tuple[Ages, ...]:
        """The ages that are possible in any of these worlds."""
        return tuple(sorted({each for world in worlds for each in self._allowed[world]}))

    def events(self, world: World) -> frozenset[str]:
        """The events at which an age counts. Where more questions tell of harm, a "no" to one leaves an age at harm."""
        died, harmed = world
        return events_that_count(died=died, harmed=harmed or not self.answers.pack.one_harm)

    def _ages_if(self, world: World) -> tuple[Ages, ...]:
        """The ages that are possible if this happened; none where the age group then fits no event."""
        died, harmed = world
        fits = self.range.allowed(events_that_count(died=died, harmed=harmed))
        return self.range.allowed(self.events(world)) if fits else ()

    def _outside_the_pack(self, ages: Ages) -> int:
        """The answers with which this age alone rules the pack out.

        A person who died has no age on the day of the assessment, one who is alive none at death, and one who was not
        harmed none at harm: the age at the event that did happen stands for it.
        """
        pack, outside = self.answers.pack, 0
        applicable = _applicable_ages(pack)
        for (died, harmed), bits in self.answers.worlds.items():
            base = ages.death if died else ages.assessment
            harm = ages.harm if harmed or not pack.one_harm else base
            if (harm, base) not in applicable:
                outside |= bits
        return outside


@lru_cache(maxsize=64)
def _applicable_ages(pack: RulePack) -> frozenset[tuple[int, int]]:
    """The classes of age, at harm and since, at which some answers make some rule hold."""
    classes = range(len(pack.ages_told_apart) + 1)
    found: set[tuple[int, int]] = set()
    for rule in pack.rules:
        answers = AllAnswers(pack, {}, values_told_apart(pack).keys() - pack.facts_of(rule) - {DIED, HARMED, DETENTION})
        consistent = sum(answers.worlds.values())
        found.update(
            (harm, base)
            for harm, base in product(classes, repeat=2)
            if answers.holds(rule, Ages(harm, base, base)) & consistent
        )
    return frozenset(found)
