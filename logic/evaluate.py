"""Evaluating a rule pack on the facts of a case."""

from __future__ import annotations

import datetime

from logic.ages import AgeRange, age_range
from logic.assessment import STRENGTH, Assessment, Outcome
from logic.conditioning import Conditioned, conditioned
from logic.consistency import check, with_implications
from logic.dates import PartialDate
from logic.facts import NONE, UNKNOWN, Answer, Facts
from logic.finding_tree import findings
from logic.pack import AgeAt, PresumeUnless, Question, QuestionKind, RulePack
from logic.sensitivity import Sensitivity


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
        if (question := pack.questions_by_fact.get(fact)) is not None:
            check_answer(question, answer)
    facts = with_implications(facts)
    ages = age_range(facts, assessed_on, pack.ages_told_apart)
    completed = conditioned(pack, facts, ages)
    presumed_open = frozenset([fact for fact in pack.presumed_facts if not _is_known(facts, fact)])
    outcome = completed.leaving_unknown(presumed_open).outcome if presumed_open else completed.outcome
    of_outcome = completed.sensitivity()
    assessment = Assessment(
        pack=pack,
        outcome=outcome,
        presumed=outcome.is_modality and _rests_on_presumption(pack, facts, ages, presumed_open, outcome),
        could_become=tuple([other for other in completed.outcomes if other is not outcome]),
        outstanding=_outstanding(pack, facts, of_outcome),
        rules=findings(pack, facts, completed.ages),
    )
    return assessment, completed.sensitivity_of_rules() if pack.settles_each_rule else of_outcome


def open_completions(pack: RulePack, facts: Facts, assessed_on: datetime.date) -> Conditioned:
    """Every way in which the open facts can turn out, presumed ones too. Raises as ``evaluate`` does."""
    check(facts, assessed_on)
    facts = with_implications(facts)
    return conditioned(pack, facts, age_range(facts, assessed_on, pack.ages_told_apart))


def _is_known(facts: Facts, fact: str) -> bool:
    return fact in facts and facts[fact].is_known


_CHOICE = QuestionKind.CHOICE  # an enum's member is slow to look up by name


def check_answer(question: Question, answer: Answer | None) -> None:
    """Raise ValueError for an answer that is none of the question's options, or no date.

    Such a value would be false under every condition: a silent and wrong "not met".
    """
    if answer is None or answer.value == UNKNOWN:
        return
    value = answer.value
    if question.kind is _CHOICE:
        fits = value in question.true_when or value in question.false_when
    elif question.kind is QuestionKind.DATE:
        fits = isinstance(value, str) and bool(PartialDate.parse(value).text)
    elif isinstance(value, str):
        fits = value == NONE  # of the settings
    else:
        fits = len(value) == len(set(value)) > 0 and question.true_when.issuperset(value)
    if not fits:
        message = f"{question.fact} has an answer that is none of its options"
        raise ValueError(message)


def _rests_on_presumption(
    pack: RulePack, facts: Facts, ages: AgeRange, presumed_open: frozenset[str], outcome: Outcome
) -> bool:
    """Whether the answer that rebuts a presumption would give a weaker outcome."""
    for proposition in pack.propositions.values():
        leaf = proposition.expression
        if isinstance(leaf, PresumeUnless) and leaf.fact in presumed_open:
            for value in sorted(leaf.values):
                rebutted = {**facts, leaf.fact: Answer(value)}
                other = conditioned(pack, rebutted, ages, presumed_open - {leaf.fact})
                if other.outcomes and STRENGTH[other.outcome] > STRENGTH[outcome]:
                    return True
    return False


def _outstanding(pack: RulePack, facts: Facts, sensitivity: Sensitivity) -> tuple[str, ...]:
    """The open facts that matter, as the pack asks for them. A finer age is a matter of the dates that are open."""
    matter = sensitivity.facts
    if sensitivity.finer_events:
        dates = {f"date_of_{event}" for event in sensitivity.finer_events if event != AgeAt.ASSESSMENT}
        matter = matter.union(dates, ["date_of_birth"])
    if not matter:
        return ()
    return tuple([fact for fact in pack.questions_by_fact if fact in matter and not _is_known(facts, fact)])
