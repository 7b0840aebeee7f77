"""Evaluating a rule pack on the facts of a case."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import lru_cache

from logic.ages import AgeRange, Ages, age_range
from logic.alike import alike
from logic.assessment import STRENGTH, Assessment, Evidence, Finding, Outcome, RuleResult, Status
from logic.completions import Completions, Sensitivity
from logic.consistency import check, with_implications
from logic.dates import PartialDate
from logic.facts import NONE, UNKNOWN, Answer, Facts, Value
from logic.pack import (
    AgeAt,
    AllOf,
    AnyOf,
    CompareAge,
    Expression,
    IsOneOf,
    Not,
    PresumeUnless,
    Proposition,
    Question,
    QuestionKind,
    Rule,
    RulePack,
)
from logic.truth import Truth, all_of, any_of

_STATUS = {Truth.TRUE: Status.MET, Truth.FALSE: Status.NOT_MET, Truth.UNKNOWN: Status.UNDETERMINED}
_OPERATOR = {
    AllOf: "all_of",
    AnyOf: "any_of",
    Not: "not",
    IsOneOf: "is_one_of",
    CompareAge: "compare_age",
    PresumeUnless: "presume_unless",
}
# An age at an event that did not happen: which answer tells, and what to say in place of the proposition.
NO_EVENT = {
    AgeAt.DEATH: ("died", "The person has not died, so there is no age at death"),
    AgeAt.HARM: ("seriously_harmed", "There was no serious harm, so there is no age at the time of it"),
}
_DATE_OF = {
    AgeAt.HARM: ("date_of_harm",),
    AgeAt.DEATH: ("date_of_death",),
    AgeAt.ASSESSMENT: (),
    AgeAt.DEATH_OR_ASSESSMENT: ("died", "date_of_death"),
}

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
    for question in pack.questions:
        check_answer(question, facts.get(question.fact))
    facts = with_implications(facts)
    ages = age_range(facts, assessed_on, pack.ages_told_apart)
    settled = _settled(pack, _known_values(pack, facts), ages)
    tree = _Tree(pack, facts, ages, settled.ages)
    return (
        Assessment(
            pack=pack,
            outcome=settled.outcome,
            presumed=settled.presumed,
            could_become=settled.could_become,
            outstanding=_outstanding(pack, facts, settled.of_outcome),
            rules=tuple(tree.rule(rule) for rule in pack.rules),
        ),
        settled.of_rules if settled.of_rules is not None else settled.of_outcome,
    )


@dataclass(frozen=True, slots=True)
class _Settled:
    """What follows from the values alone, whoever said them. ``of_rules`` only where each rule is to be settled."""

    outcome: Outcome
    presumed: bool
    could_become: tuple[Outcome, ...]
    ages: tuple[Ages, ...]
    of_outcome: Sensitivity
    of_rules: Sensitivity | None


def _known_values(pack: RulePack, facts: Facts) -> tuple[tuple[str, Value], ...]:
    """The known answers that the pack looks at, in a form that can be remembered."""
    looked_at = {*pack.values_told_apart, "died", "seriously_harmed"}
    return tuple((fact, facts[fact].value) for fact in sorted(looked_at & facts.keys()) if facts[fact].is_known)


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
        ages=completed.ages,
        of_outcome=of_outcome,
        of_rules=_of_each_rule(pack, facts, ages, of_outcome) if pack.settles_each_rule else None,
    )


def _of_each_rule(pack: RulePack, facts: Facts, ages: AgeRange, of_outcome: Sensitivity) -> Sensitivity:
    """What each open fact could still change of the outcome, or of any one rule."""
    found = [of_outcome]
    for rule in pack.rules:
        is_open = {fact for fact in pack.facts_of(rule) if fact not in facts}
        may_tell_more = pack.is_about_ages(rule) or not is_open <= of_outcome.facts
        if may_tell_more and not _fails_at_once(pack, rule, facts):
            found.append(Completions(pack, facts, ages, frozenset(), only=rule).sensitivity())
    return Sensitivity(
        frozenset().union(*(each.facts for each in found)),
        frozenset().union(*(each.events for each in found)),
        frozenset().union(*(each.finer_events for each in found)),
    )


def _fails_at_once(pack: RulePack, rule: Rule, facts: Facts) -> bool:
    """Whether a known answer alone makes the rule fail, so that nothing else need be looked at."""
    conditions = (pack.propositions[name].expression for name in rule.all_of)
    return any(
        isinstance(condition, IsOneOf)
        and _is_known(facts, condition.fact)
        and condition.values.isdisjoint(_chosen(facts[condition.fact]))
        for condition in conditions
    )


def _chosen(answer: Answer) -> tuple[str, ...]:
    return answer.value if isinstance(answer.value, tuple) else (answer.value,)


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


class _Tree:
    """The finding tree of one evaluation: every proposition, without short cuts."""

    def __init__(self, pack: RulePack, facts: Facts, age_range: AgeRange, ages: tuple[Ages, ...]) -> None:
        self._pack = pack
        self._facts = facts
        self._range = age_range
        self._ages = ages
        self._found: dict[str, Finding] = {}

    def rule(self, rule: Rule) -> RuleResult:
        """One rule with its own status by Kleene's logic."""
        children = tuple(self._proposition(name) for name in rule.all_of)
        truth = all_of(child.truth for child in children)
        presumed = truth is Truth.TRUE and any(child.presumed for child in children)
        finding = Finding(rule.id, rule.says, "all_of", truth, presumed, rule.citation, (), children)
        elsewhere = ""
        if rule.elsewhere is not None:
            others = {child.id: child.truth for child in children}
            area = others.pop(rule.elsewhere.fails_only_on)
            if area is Truth.FALSE and all_of(others.values()) is Truth.TRUE:
                elsewhere = rule.elsewhere.says
        return RuleResult(rule, _STATUS[truth], presumed, finding, elsewhere)

    def _proposition(self, name: str) -> Finding:
        if name not in self._found:
            self._found[name] = self._evaluate(self._pack.propositions[name])
        return self._found[name]

    def _evaluate(self, proposition: Proposition) -> Finding:
        expression = proposition.expression
        children: tuple[Finding, ...] = ()
        if isinstance(expression, (AllOf, AnyOf)):
            children = tuple(self._proposition(name) for name in expression.of)
        elif isinstance(expression, Not):
            children = (self._proposition(expression.of),)
        truth, presumed = self._truth(expression, children)
        if presumed and isinstance(expression, PresumeUnless):
            says = proposition.says_presumed
        elif isinstance(expression, CompareAge) and self._did_not_happen(expression.at):
            says = NO_EVENT[expression.at][1]
        else:
            says = {
                Truth.TRUE: proposition.says,
                Truth.FALSE: proposition.says_not,
                Truth.UNKNOWN: proposition.says_unknown,
            }[truth]
        return Finding(
            proposition.id,
            says,
            _OPERATOR[type(expression)],
            truth,
            presumed,
            proposition.citation,
            tuple(Evidence(fact, self._facts.get(fact)) for fact in self._evidence(expression)),
            children,
        )

    def _truth(self, expression: Expression, children: tuple[Finding, ...]) -> tuple[Truth, bool]:
        match expression:
            case AllOf():
                truth = all_of(child.truth for child in children)
                return truth, truth is Truth.TRUE and any(child.presumed for child in children)
            case AnyOf():
                truth = any_of(child.truth for child in children)
                holding = [child for child in children if child.truth is Truth.TRUE]
                return truth, truth is Truth.TRUE and all(child.presumed for child in holding)
            case Not():
                return children[0].truth.negated, False
            case IsOneOf(fact, values):
                return self._is_one_of(fact, values), False
            case PresumeUnless(fact, values):
                known = self._is_one_of(fact, values)
                return (Truth.TRUE, True) if known is Truth.UNKNOWN else (known.negated, False)
            case CompareAge():
                return self._compare_age(expression), False

    def _is_one_of(self, fact: str, values: frozenset[str]) -> Truth:
        if not _is_known(self._facts, fact):
            return Truth.UNKNOWN
        return Truth.FALSE if values.isdisjoint(_chosen(self._facts[fact])) else Truth.TRUE

    def _did_not_happen(self, event: AgeAt) -> bool:
        fact = NO_EVENT[event][0] if event in NO_EVENT else ""
        tells = self._pack.one_harm if event is AgeAt.HARM else self._pack.asks(fact)
        return tells and fact in self._facts and self._facts[fact].value == "no"

    def _compare_age(self, condition: CompareAge) -> Truth:
        if self._did_not_happen(condition.at):
            return Truth.FALSE
        died = self._facts["died"].value if "died" in self._facts else UNKNOWN
        events: tuple[str, ...] = (condition.at.value,)
        if condition.at is AgeAt.DEATH_OR_ASSESSMENT:
            events = {"yes": ("death",), "no": ("assessment",)}.get(str(died), ("death", "assessment"))
        lowest = self._range.attained(condition.at_least)
        too_old = self._range.attained(condition.under) if condition.under is not None else None
        possible = {
            age >= lowest and (too_old is None or age < too_old)
            for ages in self._ages
            for age in (getattr(ages, event) for event in events)
        }
        if len(possible) > 1:
            return Truth.UNKNOWN
        return Truth.TRUE if possible.pop() else Truth.FALSE

    def _evidence(self, expression: Expression) -> tuple[str, ...]:
        if isinstance(expression, (IsOneOf, PresumeUnless)):
            return (expression.fact,)
        if isinstance(expression, CompareAge):
            dates = [fact for fact in ("date_of_birth", *_DATE_OF[expression.at]) if fact in self._facts]
            return ("age_group", *dates) if "age_group" in self._facts or not dates else tuple(dates)
        return ()
