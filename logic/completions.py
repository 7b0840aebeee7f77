"""Every way in which the open facts of a case can turn out, judged all at once.

A completion gives each open fact one of its known values. Instead of walking through the completions one by one, each
is one bit of a long integer: a proposition is the integer whose bits are set where it holds, and "and", "or" and "not"
of Python integers judge all completions together. Values that no proposition tells apart share a bit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from itertools import combinations, product
from operator import and_, or_
from typing import NamedTuple
from weakref import WeakKeyDictionary

from logic.ages import AgeRange, Ages, events_that_count
from logic.alike import NONE_ALIKE, Alike
from logic.assessment import MODALITIES, STRENGTH, Outcome
from logic.axis import Axis
from logic.facts import NONE, Facts, Value
from logic.pack import AgeAt, AllOf, AnyOf, CompareAge, Expression, IsOneOf, Not, PresumeUnless, Rule, RulePack

_DIED, _DETENTION, _HARMED = "died", "detention_at_death", "seriously_harmed"
_EVENTS = frozenset({_DIED, _HARMED})
"""The facts on which it hangs which ages count."""


class Judged(NamedTuple):
    """The completions in which something is true, and those in which it cannot be told, as bits."""

    true: int
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What a change of one open fact alone can change.

    ``facts`` are the open facts, dates left out, that matter; ``age_group`` is among them where child or adult
    matters. ``events`` are the events at which an age matters, ``finer_events`` those at which an age within
    childhood or within adulthood does.
    """

    facts: frozenset[str]
    events: frozenset[str]
    finer_events: frozenset[str]


class Completions:
    """All completions of a case under one pack.

    ``left_unknown`` are open facts that are not completed: where a presumption covers one it is presumed, and any
    other condition on it neither holds nor fails. The facts must be free of contradictions and carry what they imply.
    With ``only``, the pack counts as if it had this one rule, and an age at which the rule fails is no age outside it.
    ``alike`` are facts that need not vary, because others stand for them.
    """

    def __init__(
        self,
        pack: RulePack,
        facts: Facts,
        ages: AgeRange,
        left_unknown: frozenset[str],
        *,
        only: Rule | None = None,
        alike: Alike = NONE_ALIKE,
    ) -> None:
        self._pack = pack
        self._rules = pack.rules_by_modality if only is None else {only.modality.value: (only,)}
        self._is_whole = only is None
        self._about_ages = only is None or pack.is_about_ages(only)
        self._facts = facts
        self._alike = alike
        self._range = ages
        self._allowed = {
            (died, harmed): self._ages_if(died=died, harmed=harmed)
            for died in _possible(facts, _DIED)
            for harmed in _possible(facts, _HARMED)
        }
        self._ages = tuple(sorted({each for allowed in self._allowed.values() for each in allowed}))
        self._judged: dict[str, Judged] = {}
        open_values: dict[str, tuple[Value, ...]] = {}
        looked_at = pack.values_told_apart if only is None else pack.facts_of(only) | _EVENTS
        for fact in sorted({*pack.values_told_apart, _DIED} & {*looked_at, _DIED}):
            answer = facts.get(fact)
            if (answer is None or not answer.is_known) and fact not in left_unknown | alike.settled.keys():
                open_values[fact] = _values_told_apart(pack, fact)
        total = len(self._ages)
        for values in open_values.values():
            total *= len(values)
        self._all = (1 << total) - 1
        self._axes: dict[str, Axis] = {}
        stride = 1
        for fact, values in open_values.items():
            self._axes[fact] = Axis(values, stride, total)
            stride *= len(values)
        self._age_axis = Axis([str(place) for place in range(len(self._ages))], stride, total)
        self._valid = self._consistent()

    @cached_property
    def outcomes(self) -> Mapping[Outcome, int]:
        """For each outcome that some completion has, the completions that have it; strongest first."""
        return self._partition()

    @property
    def ages(self) -> tuple[Ages, ...]:
        """The ages that some completion has."""
        return self._ages

    @property
    def outcome(self) -> Outcome:
        """The strongest modality reached in every completion, or that there is none."""
        if self.outcomes.get(Outcome.NOT_APPLICABLE) == self._valid:
            return Outcome.NOT_APPLICABLE
        reached = 0
        for modality in MODALITIES:
            reached |= self.outcomes.get(modality, 0)
            if reached == self._valid:
                return modality
        return Outcome.UNDETERMINED if reached else Outcome.NOT_MET

    @property
    def reaches_a_rule(self) -> bool:
        """Whether any rule holds in any completion."""
        return any(self._rule(rule.all_of).true & self._valid for rules in self._rules.values() for rule in rules)

    def sensitivity(self) -> Sensitivity:
        """Which open facts can, changed alone, change the outcome of some completion."""
        facts = {fact for fact, axis in self._axes.items() if self._is_sensitive(fact, axis)}
        facts.update(*(self._alike.stands_for.get(fact, ()) for fact in facts))
        crossing: set[frozenset[str]] = set()
        within: set[frozenset[str]] = set()
        adult_from = self._range.adult_from
        for (died, harmed), world in self._worlds.items() if self._about_ages else ():
            events = tuple(sorted(self._events(died=died, harmed=harmed)))
            groups: dict[tuple[bool, ...], list[int]] = {}
            for place, ages in enumerate(self._ages):
                group = tuple([getattr(ages, event) >= adult_from for event in events])
                groups.setdefault(group, []).append(place)
            for one, other in combinations(groups, 2):
                if self._groups_differ(groups[one], groups[other], world):
                    pairs = zip(events, one, other, strict=True)
                    crossing.add(frozenset(event for event, first, second in pairs if first is not second))
            for places in groups.values():
                for pair in combinations(places, 2):
                    if self._differs(self._age_axis, *pair, world):
                        first, second = (self._ages[place] for place in pair)
                        within.add(
                            frozenset(event for event in events if getattr(first, event) != getattr(second, event))
                        )
        if crossing:
            facts.add("age_group")
        finer = _smallest(within)
        return Sensitivity(frozenset(facts), _smallest(crossing) | finer, finer)

    def settling(self, facts: Sequence[str], most: int) -> Iterator[tuple[Outcome, tuple[tuple[str, Value], ...]]]:
        """Each smallest set of answers to at most ``most`` of the open facts that leaves one outcome only.

        Yields the outcome with the answers, fewest answers first. An answer stands for all that are treated alike.
        """
        found: list[frozenset[tuple[str, Value]]] = []
        for size in range(1, most + 1):
            for chosen in combinations([fact for fact in facts if fact in self._axes], size):
                for values in product(*(self._axes[fact].values for fact in chosen)):
                    answers = tuple(zip(chosen, values, strict=True))
                    if any(smaller <= frozenset(answers) for smaller in found):
                        continue
                    left = self._valid
                    for fact, value in answers:
                        axis = self._axes[fact]
                        left &= axis.bits[axis.values.index(value)]
                    only = next((outcome for outcome, bits in self.outcomes.items() if left and not left & ~bits), None)
                    if only is not None:
                        found.append(frozenset(answers))
                        yield only, answers

    def _groups_differ(self, one: Sequence[int], other: Sequence[int], world: int) -> bool:
        """Whether a child can come to outcomes that an adult cannot, or the other way round, all else equal."""

        def possible(bits: int, places: Sequence[int]) -> int:
            found = 0
            for place in places:
                found |= self._age_axis.aligned(bits & world, place)
            return found

        comparable = possible(self._valid, one) & possible(self._valid, other)
        return any(comparable & (possible(bits, one) ^ possible(bits, other)) for bits in self.outcomes.values())

    def _is_sensitive(self, fact: str, axis: Axis) -> bool:
        if fact == _DIED and _DETENTION in self._axes:
            return self._death_matters(axis)
        return any(self._differs(axis, *pair) for pair in combinations(range(len(axis.values)), 2))

    def _differs(self, axis: Axis, one: int, other: int, world: int = -1) -> bool:
        """Whether some completion comes to another outcome where one value of a fact takes the place of the other."""
        valid, apart = self._valid & world, (other - one) * axis.stride
        comparable = valid & axis.bits[one] & (valid >> apart)
        return bool(comparable) and any(comparable & (bits ^ (bits >> apart)) for bits in self._all_but_one_outcome)

    @cached_property
    def _all_but_one_outcome(self) -> tuple[int, ...]:
        """Each completion has one outcome: where all but one are the same for two, so is the last."""
        return tuple(self.outcomes.values())[:-1]

    def _death_matters(self, axis: Axis) -> bool:
        """Whether "died" matters where the place of detention is open too: without a death there is none."""
        detention = self._axes[_DETENTION]
        nowhere = detention.values.index(NONE)
        yes, no = axis.values.index("yes"), axis.values.index("no")
        comparable = axis.aligned(self._valid, yes) & axis.aligned(detention.spread(self._valid, nowhere), no)
        return any(
            comparable & (axis.aligned(bits, yes) ^ axis.aligned(detention.spread(bits, nowhere), no))
            for bits in self.outcomes.values()
        )

    def _consistent(self) -> int:
        """The completions that do not contradict themselves.

        Left out are a place of detention at death without a death, and an age that the age group rules out at the
        events that count.
        """
        found = 0
        for world, bits in self._worlds.items():
            for place, ages in enumerate(self._ages):
                if ages in self._allowed[world]:
                    found |= bits & self._age_axis.bits[place]
        if _DETENTION in self._axes:
            found &= _not_false(self._died()) | self._axes[_DETENTION].where(frozenset({NONE}))
        return found

    def _ages_if(self, *, died: bool, harmed: bool) -> tuple[Ages, ...]:
        """The ages that are possible if this happened; none where the age group then fits no event."""
        fits = self._range.allowed(events_that_count(died=died, harmed=harmed))
        return self._range.allowed(self._events(died=died, harmed=harmed)) if fits else ()

    def _events(self, *, died: bool, harmed: bool) -> frozenset[str]:
        """The events at which an age counts. Where more questions tell of harm, a "no" to one leaves an age at harm."""
        return events_that_count(died=died, harmed=harmed or not self._pack.one_harm)

    @cached_property
    def _worlds(self) -> dict[tuple[bool, bool], int]:
        """The completions by whether the person died, and whether there was serious harm."""
        died, unharmed = self._died(), self._answered(_HARMED, frozenset({"no"}))
        return {
            (has_died, harmed): (died.true if has_died else self._false(died))
            & (self._all ^ unharmed.true if harmed else unharmed.true)
            for has_died, harmed in self._allowed
        }

    def _partition(self) -> dict[Outcome, int]:
        """Every valid completion under the one outcome that it has."""
        left = self._valid
        found: dict[Outcome, int] = {}
        for modality in MODALITIES:
            for rule in self._rules.get(modality, ()):
                holds = self._rule(rule.all_of).true & left
                found[modality] = found.get(modality, 0) | holds
                left ^= holds
        found[Outcome.NOT_APPLICABLE] = left & self._outside_the_pack() if left and self._is_whole else 0
        found[Outcome.NOT_MET] = left ^ found[Outcome.NOT_APPLICABLE]
        return {outcome: found[outcome] for outcome in sorted(found, key=STRENGTH.__getitem__) if found[outcome]}

    def _outside_the_pack(self) -> int:
        """Completions whose age alone rules the pack out.

        A person who died has no age on the day of the assessment, one who is alive none at death, and one who was not
        harmed none at harm: the age at the event that did happen stands for it.
        """
        applicable = _applicable_ages(self._pack)
        outside = 0
        for (died, harmed), bits in self._worlds.items():
            for place, ages in enumerate(self._ages):
                base = ages.death if died else ages.assessment
                harm = ages.harm if harmed or not self._pack.one_harm else base
                if (harm, base) not in applicable:
                    outside |= self._age_axis.bits[place] & bits
        return outside

    def _died(self) -> Judged:
        return self._answered(_DIED, frozenset({"yes"}))

    def _rule(self, all_of: tuple[str, ...]) -> Judged:
        return self._judge(AllOf(all_of))

    def _proposition(self, name: str) -> Judged:
        if name not in self._judged:
            self._judged[name] = self._judge(self._pack.propositions[name].expression)
        return self._judged[name]

    def _judge(self, expression: Expression) -> Judged:
        match expression:
            case AllOf(of):
                parts = [self._proposition(name) for name in of]
                true = reduce(and_, [part.true for part in parts], self._all)
                return Judged(true, true ^ reduce(and_, map(_not_false, parts), self._all) if _any_open(parts) else 0)
            case AnyOf(of):
                parts = [self._proposition(name) for name in of]
                true = reduce(or_, [part.true for part in parts], 0)
                return Judged(true, true ^ reduce(or_, map(_not_false, parts), 0) if _any_open(parts) else 0)
            case Not(of):
                part = self._proposition(of)
                return Judged(self._all ^ _not_false(part), part.unknown)
            case IsOneOf(fact, values):
                return self._answered(fact, values)
            case PresumeUnless(fact, values):
                rebutted = self._answered(fact, values).true
                return Judged(self._all ^ rebutted)
            case CompareAge():
                return self._aged(expression)

    def _answered(self, fact: str, values: frozenset[str]) -> Judged:
        answer = self._facts.get(fact)
        if answer is not None and answer.is_known:
            return Judged(self._all if not values.isdisjoint(answer.chosen) else 0)
        if fact in self._alike.settled:
            return Judged(self._all if self._alike.settled[fact] else 0)
        if fact not in self._axes:
            return Judged(0, self._all)
        return Judged(self._axes[fact].where(values))

    def _aged(self, condition: CompareAge) -> Judged:
        lowest = self._range.attained(condition.at_least)
        first_too_old = self._range.attained(condition.under) if condition.under is not None else None

        def where(event: str) -> int:
            found = 0
            for ages, bits in zip(self._ages, self._age_axis.bits, strict=True):
                age = getattr(ages, event)
                if age >= lowest and (first_too_old is None or age < first_too_old):
                    found |= bits
            return found

        if condition.at is AgeAt.DEATH_OR_ASSESSMENT:
            died = self._died()
            return Judged((died.true & where(AgeAt.DEATH)) | (self._false(died) & where(AgeAt.ASSESSMENT)))
        true = where(condition.at)
        if condition.at is AgeAt.DEATH:
            true &= _not_false(self._died())
        elif condition.at is AgeAt.HARM and self._pack.one_harm:
            true &= self._all ^ self._answered(_HARMED, frozenset({"no"})).true
        return Judged(true)

    def _false(self, judged: Judged) -> int:
        return self._all ^ _not_false(judged)


def _not_false(judged: Judged) -> int:
    return judged.true | judged.unknown


def _any_open(parts: Sequence[Judged]) -> bool:
    return any(part.unknown for part in parts)


def _smallest(changes: set[frozenset[str]]) -> frozenset[str]:
    """The events of those changes that hold no smaller change: the rest only change along with them."""
    return frozenset(event for change in changes if not any(other < change for other in changes) for event in change)


def _possible(facts: Facts, fact: str) -> tuple[bool, ...]:
    """Whether a yes-or-no fact can be so: both where it is not known."""
    answer = facts.get(fact)
    return (True, False) if answer is None or not answer.is_known else (answer.value != "no",)


_told_apart: WeakKeyDictionary[RulePack, dict[str, tuple[Value, ...]]] = WeakKeyDictionary()


def _values_told_apart(pack: RulePack, fact: str) -> tuple[Value, ...]:
    """One value for each group of values that the pack treats alike, in the order of the options."""
    known = _told_apart.setdefault(pack, {})
    if fact not in known:
        known[fact] = _find_values_told_apart(pack, fact)
    return known[fact]


def _find_values_told_apart(pack: RulePack, fact: str) -> tuple[Value, ...]:
    if fact == _DIED:
        return ("yes", "no")  # always told apart: the ages that count hang on it
    told: dict[tuple[bool, ...], Value] = {}
    for option in pack.question(fact).options:
        if option.value != "unknown":
            sets = (*pack.values_told_apart.get(fact, ()), frozenset({NONE}))
            told.setdefault(tuple(option.value in values for values in sets), option.value)
    return tuple(told.values())


_applicable: WeakKeyDictionary[RulePack, frozenset[tuple[int, int]]] = WeakKeyDictionary()


def _applicable_ages(pack: RulePack) -> frozenset[tuple[int, int]]:
    """The classes of age, at harm and since, at which some answer to the other facts makes some rule hold."""
    if pack not in _applicable:
        _applicable[pack] = frozenset(_find_applicable_ages(pack))
    return _applicable[pack]


def _find_applicable_ages(pack: RulePack) -> Iterator[tuple[int, int]]:
    told_apart = pack.ages_told_apart
    for harm, base in product(range(len(told_apart) + 1), repeat=2):
        ages = AgeRange(told_apart, (Ages(harm, base, base),), None)
        if Completions(pack, {}, ages, frozenset()).reaches_a_rule:
            yield harm, base
