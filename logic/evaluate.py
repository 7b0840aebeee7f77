"""Evaluating a rule pack on the facts of a case."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import lru_cache

from logic.ages import AgeRange, age_range
from logic.alike import alike
from logic.assessment import STRENGTH, Assessment, Outcome
from logic.completions import Completions, Sensitivity
from logic.consistency import check, with_implications
from logic.dates import PartialDate
from logic.facts import NONE, UNKNOWN, Answer, Facts, Value
from logic.finding_tree import Shape, shape_of
from logic.pack import (
    AgeAt,
    IsOneOf,
    PresumeUnless,
    Question,
    QuestionKind,
    Rule,
    RulePack,
)

_REMEMBERED = 4096
"""Combinations of values of which the result is kept: far more than one case needs, and a few megabytes."""


def evaluate(pack: RulePack, facts: Facts, assessed_on: datetime.date) -> Assessment:
    """Assess a case under one pack.

    ``facts`` are the answers that count; one that is missing counts as not known. ``assessed_on`` is the only "now".
    The result is exact over every way in which the open facts can turn out. Raises ContradictionError where answers
    contradict each other, and ValueError for an answer that is none of its question's options.
    """
    return explore(pack, facts, assessed_on)[0]


def explore(pack: RulePack, facts: Facts, assessed_on: datetime.date) -> tuple[Assessment, Sensitivity]:
    """As ``evaluate``, with what each open fact could still change of what the pack is to settle."""
    check(facts, assessed_on)
    for fact, answer in facts.items():
        if pack.asks(fact):
            check_answer(pack.question(fact), answer)
    facts = with_implications(facts)
    ages = age_range(facts, assessed_on, pack.ages_told_apart)
    settled = _settled(pack, _known_values(pack, facts), ages)
    return (
        Assessment(
            pack=pack,
            outcome=settled.outcome,
            presumed=settled.presumed,
            could_become=settled.could_become,
            outstanding=_outstanding(pack, facts, settled.of_outcome),
            rules=settled.shape.filled(facts),
        ),
        settled.of_rules if settled.of_rules is not None else settled.of_outcome,
    )


@dataclass(frozen=True, slots=True)
class _Settled:
    """What follows from the values alone, whoever said them. ``of_rules`` only where each rule is to be settled."""

    outcome: Outcome
    presumed: bool
    could_become: tuple[Outcome, ...]
    shape: Shape
    of_outcome: Sensitivity
    of_rules: Sensitivity | None


def _known_values(pack: RulePack, facts: Facts) -> tuple[tuple[str, Value], ...]:
    """The known answers that the pack looks at, in a form that can be remembered."""
    given = ((fact, facts.get(fact)) for fact in pack.facts_that_decide)
    return tuple([(fact, answer.value) for fact, answer in given if answer is not None and answer.is_known])


@lru_cache(maxsize=_REMEMBERED)
def _settled(pack: RulePack, known: tuple[tuple[str, Value], ...], ages: AgeRange) -> _Settled:
    """Work out what the values come to. An interview asks for the same again after every answer."""
    facts = {fact: Answer(value) for fact, value in known}
    presumed_open = frozenset(fact for fact in pack.presumed_facts if fact not in facts)
    completed = Completions(pack, facts, ages, frozenset(), alike=alike(pack, facts))
    outcome = _outcome(pack, facts, ages, presumed_open) if presumed_open else completed.outcome
    of_outcome = completed.sensitivity()
    return _Settled(
        outcome=outcome,
        presumed=outcome.is_modality and _rests_on_presumption(pack, facts, ages, presumed_open, outcome),
        could_become=tuple(other for other in completed.outcomes if other is not outcome),
        shape=shape_of(pack, facts, ages, completed.ages),
        of_outcome=of_outcome,
        of_rules=_of_each_rule(pack, facts, ages, of_outcome) if pack.settles_each_rule else None,
    )


def _of_each_rule(pack: RulePack, facts: Facts, ages: AgeRange, of_outcome: Sensitivity) -> Sensitivity:
    """What each open fact could still change of the outcome, or of any one rule."""
    found = [of_outcome]
    for rule in pack.rules:
        if _fails_at_once(pack, rule, facts):
            continue
        is_open = {fact for fact in pack.facts_of(rule) if fact not in facts}
        if pack.is_about_ages(rule) or not is_open <= of_outcome.facts:
            found.append(Completions(pack, facts, ages, frozenset(), only=rule).sensitivity())
    return Sensitivity(
        frozenset().union(*(each.facts for each in found)),
        frozenset().union(*(each.events for each in found)),
        frozenset().union(*(each.finer_events for each in found)),
    )


def _fails_at_once(pack: RulePack, rule: Rule, facts: Facts) -> bool:
    """Whether one of the known ``facts`` alone makes the rule fail, so that nothing else need be looked at."""
    conditions = (pack.propositions[name].expression for name in rule.all_of)
    return any(
        isinstance(condition, IsOneOf)
        and condition.fact in facts
        and condition.values.isdisjoint(facts[condition.fact].chosen)
        for condition in conditions
    )


def open_completions(pack: RulePack, facts: Facts, assessed_on: datetime.date) -> Completions:
    """Every way in which the open facts can turn out, presumed ones too. Raises as ``evaluate`` does."""
    check(facts, assessed_on)
    facts = with_implications(facts)
    ages = age_range(facts, assessed_on, pack.ages_told_apart)
    return Completions(pack, facts, ages, frozenset())


def _is_known(facts: Facts, fact: str) -> bool:
    return fact in facts and facts[fact].is_known


def check_answer(question: Question, answer: Answer | None) -> None:
    """Raise ValueError for an answer that is none of the question's options, or no date.

    Such a value would be false under every condition: a silent and wrong "not met".
    """
    if answer is None or answer.value == UNKNOWN:
        return
    value = answer.value
    if question.kind is QuestionKind.SETTINGS and value != NONE:
        fits = isinstance(value, tuple) and len(value) == len(set(value)) > 0 and question.true_when.issuperset(value)
    elif question.kind is QuestionKind.DATE:
        fits = isinstance(value, str) and bool(PartialDate.parse(value).text)
    else:
        fits = value in question.true_when or value in question.false_when
    if not fits:
        message = f"{question.fact} has an answer that is none of its options"
        raise ValueError(message)


def _outcome(pack: RulePack, facts: Facts, ages: AgeRange, presumed_open: frozenset[str]) -> Outcome:
    return Completions(pack, facts, ages, presumed_open, alike=alike(pack, facts)).outcome


def _rests_on_presumption(
    pack: RulePack, facts: Facts, ages: AgeRange, presumed_open: frozenset[str], outcome: Outcome
) -> bool:
    """Whether the answer that rebuts a presumption would give a weaker outcome."""
    for proposition in pack.propositions.values():
        leaf = proposition.expression
        if isinstance(leaf, PresumeUnless) and leaf.fact in presumed_open:
            for value in sorted(leaf.values):
                rebutted = {**facts, leaf.fact: Answer(value)}
                other = _outcome(pack, rebutted, ages, presumed_open - {leaf.fact})
                if STRENGTH[other] > STRENGTH[outcome]:
                    return True
    return False


def _outstanding(pack: RulePack, facts: Facts, sensitivity: Sensitivity) -> tuple[str, ...]:
    """The open facts that matter, as the pack asks for them. A finer age is a matter of the dates that are open."""
    matter = set(sensitivity.facts)
    if sensitivity.finer_events:
        matter.add("date_of_birth")
        matter |= {f"date_of_{event}" for event in sensitivity.finer_events if event != AgeAt.ASSESSMENT}
    return tuple(
        question.fact for question in pack.questions if question.fact in matter and not _is_known(facts, question.fact)
    )
