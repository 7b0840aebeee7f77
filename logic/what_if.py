"""What would change the outcome: other answers, missing answers, other rules. The case itself is never touched."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

from logic.assessment import Assessment, Outcome, Status
from logic.consistency import ContradictionError
from logic.evaluate import evaluate, open_completions
from logic.facts import NONE, UNKNOWN, Answer, Facts, Value
from logic.pack import QuestionKind, RulePack

MOST_FACTS = 3
"""The most answers that are looked at together. More than three are no longer a hint that helps anybody."""


@dataclass(frozen=True, slots=True)
class Change:
    """Answers that, given together, make the outcome what ``outcome`` says. ``answers`` are fact and value."""

    answers: tuple[tuple[str, Value], ...]
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same facts under two packs.

    ``only_first`` and ``only_second`` are the facts that decide under the one pack and not under the other;
    ``differs`` tells whether the outcomes differ.
    """

    first: Assessment
    second: Assessment
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the two packs come to different outcomes."""
        return self.first.outcome is not self.second.outcome

    @property
    def blocking(self) -> tuple[str, ...]:
        """Why the weaker pack does not reach what the stronger one does: its conditions that fail or are open."""
        weaker = max((self.first, self.second), key=lambda each: tuple(Outcome).index(each.outcome))
        return tuple(
            dict.fromkeys(
                child.says
                for result in weaker.rules
                if result.status is not Status.MET
                for child in result.finding.children
                if child.truth.value != "true"
            )
        )


def what_if(pack: RulePack, facts: Facts, changes: Mapping[str, Answer], assessed_on: datetime.date) -> Assessment:
    """The assessment with some answers replaced. Raises as ``evaluate`` does."""
    return evaluate(pack, {**facts, **changes}, assessed_on)


def settling_answers(assessment: Assessment, facts: Facts, assessed_on: datetime.date) -> tuple[Change, ...]:
    """The smallest sets of open facts whose answers could settle the outcome, fewest answers first.

    Each says what to establish and what then follows, whatever stays open. Ages are left to the dates.
    """
    open_facts = [fact for fact in assessment.outstanding if assessment.pack.question(fact).kind != "date"]
    completions = open_completions(assessment.pack, facts, assessed_on)
    return tuple(Change(answers, outcome) for outcome, answers in completions.settling(open_facts, MOST_FACTS))


def smallest_changes(assessment: Assessment, facts: Facts, assessed_on: datetime.date) -> tuple[Change, ...]:
    """The fewest known answers that, had they been others, would have changed the outcome.

    Empty where no change of up to three answers does, and where nothing is known yet.
    """
    pack = assessment.pack
    others = {
        question.fact: tuple(_other_values(pack, question.fact, facts[question.fact].value))
        for question in pack.questions
        if question.kind is not QuestionKind.DATE
        and not question.records_only
        and question.fact in facts
        and facts[question.fact].is_known
    }
    for size in range(1, MOST_FACTS + 1):
        found = [
            Change(change, outcome)
            for chosen in combinations(others, size)
            for values in product(*(others[fact] for fact in chosen))
            for change in [tuple(zip(chosen, values, strict=True))]
            for outcome in [_outcome(pack, facts, dict(change), assessed_on)]
            if outcome not in (None, assessment.outcome)
        ]
        if found:
            return tuple(found)
    return ()


def compare(first: RulePack, second: RulePack, facts: Facts, assessed_on: datetime.date) -> Comparison:
    """The same facts under two packs, or two versions of one."""
    decide = [set(pack.values_told_apart) for pack in (first, second)]
    return Comparison(
        evaluate(first, facts, assessed_on),
        evaluate(second, facts, assessed_on),
        tuple(question.fact for question in first.questions if question.fact in decide[0] - decide[1]),
        tuple(question.fact for question in second.questions if question.fact in decide[1] - decide[0]),
    )


def _other_values(pack: RulePack, fact: str, value: Value) -> Iterator[Value]:
    """One other answer for each way in which the pack treats answers to the fact."""
    sets = pack.values_told_apart.get(fact, ())

    def treated(one: Value) -> tuple[bool, ...]:
        chosen = one if isinstance(one, tuple) else (one,)
        return tuple(not values.isdisjoint(chosen) for values in sets)

    seen = {treated(value)}
    question = pack.question(fact)
    for option in question.options:
        if option.value != UNKNOWN and treated(option.value) not in seen:
            seen.add(treated(option.value))
            listed = question.kind is QuestionKind.SETTINGS and option.value != NONE
            yield (option.value,) if listed else option.value


def _outcome(pack: RulePack, facts: Facts, changes: Mapping[str, Value], assessed_on: datetime.date) -> Outcome | None:
    """The outcome with the values replaced; None where they contradict another answer."""
    try:
        return what_if(pack, facts, {fact: Answer(value) for fact, value in changes.items()}, assessed_on).outcome
    except ContradictionError:
        return None
