"""The finding tree of one evaluation: every proposition, without short cuts.

How each proposition of a pack is judged is prepared once, parts before the wholes that are made of them. An evaluation
then goes through the list, and hangs its own answers into the tree, with their sources and notes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from logic.ages import Ages, class_attained
from logic.assessment import Evidence, Finding, RuleResult, Status
from logic.facts import UNKNOWN, Answer, Facts
from logic.pack import (
    AgeAt,
    AllOf,
    AnyOf,
    CompareAge,
    Elsewhere,
    IsOneOf,
    Not,
    PresumeUnless,
    Proposition,
    Rule,
    RulePack,
)
from logic.truth import Truth, all_of, any_of

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


_OPERATOR = {AllOf: "all_of", AnyOf: "any_of", Not: "not"}
_TRUE, _FALSE, _UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
_new = tuple.__new__
"""Makes a named tuple of all its fields in half the time that calling it takes: an evaluation makes dozens."""

_Aged = Mapping[str, tuple[Truth, str]]
"""What each proposition that looks at an age comes to, and the words for that."""


def findings(pack: RulePack, facts: Facts, ages: tuple[Ages, ...]) -> tuple[RuleResult, ...]:
    """The result of each rule of the pack, every proposition judged by Kleene's logic.

    ``facts`` carry what they imply. ``ages`` are the ages that are possible, in classes of the ages that the pack
    tells apart.
    """
    aged = _aged(pack, ages, _value(facts, "died"), _value(facts, "seriously_harmed"))
    found: dict[str, Finding] = {}
    for judge in _judges(pack):
        found[judge.proposition.id] = judge.finding(facts, aged, found)
    return tuple([_of_rule(rule, found) for rule in pack.rules])


def _of_rule(rule: Rule, found: Mapping[str, Finding]) -> RuleResult:
    """One rule on its own conditions."""
    children = tuple([found[name] for name in rule.all_of])
    truth = all_of([child.truth for child in children])
    presumed = truth is _TRUE and any(child.presumed for child in children)
    finding = _new(Finding, (rule.id, rule.says, "all_of", truth, presumed, rule.citation, (), children))
    elsewhere = "" if rule.elsewhere is None else _elsewhere(rule, rule.elsewhere, found)
    return RuleResult(rule, _status(truth), presumed, finding, elsewhere)


def _status(truth: Truth) -> Status:
    if truth is _TRUE:
        return Status.MET
    return Status.NOT_MET if truth is _FALSE else Status.UNDETERMINED


def _elsewhere(rule: Rule, elsewhere: Elsewhere, found: Mapping[str, Finding]) -> str:
    """What to tell another body, where the rule fails on the area alone."""
    others = {name: found[name].truth for name in rule.all_of}
    area = others.pop(elsewhere.fails_only_on)
    return elsewhere.says if area is _FALSE and all_of(others.values()) is _TRUE else ""


# Named tuples, like the findings they make: an evaluation goes through dozens of them.


class _Whole(NamedTuple):
    """A proposition that is made of others."""

    proposition: Proposition
    operator: str
    of: tuple[str, ...]

    def finding(self, _facts: Facts, _aged: _Aged, found: Mapping[str, Finding]) -> Finding:
        proposition, parts = self.proposition, tuple([found[name] for name in self.of])
        presumed = False
        if self.operator == "all_of":
            truth = all_of([part.truth for part in parts])
            presumed = truth is _TRUE and any(part.presumed for part in parts)
        elif self.operator == "any_of":
            truth = any_of([part.truth for part in parts])
            presumed = truth is _TRUE and all(part.presumed for part in parts if part.truth is _TRUE)
        else:
            truth = parts[0].truth.negated
        says = _says(proposition, truth)
        return _new(Finding, (proposition.id, says, self.operator, truth, presumed, proposition.citation, (), parts))


class _OfAnswer(NamedTuple):
    """A proposition that looks at one answer: whether it is one of some values."""

    proposition: Proposition
    fact: str
    values: frozenset[str]

    def finding(self, facts: Facts, _aged: _Aged, _found: Mapping[str, Finding]) -> Finding:
        proposition, answer = self.proposition, facts.get(self.fact)
        truth = _is_one_of(answer, self.values)
        says, evidence = _says(proposition, truth), (_new(Evidence, (self.fact, answer)),)
        return _new(Finding, (proposition.id, says, "is_one_of", truth, False, proposition.citation, evidence, ()))


class _Presumed(NamedTuple):
    """A proposition that holds unless an answer is one of some values: what is not known is presumed."""

    proposition: Proposition
    fact: str
    values: frozenset[str]

    def finding(self, facts: Facts, _aged: _Aged, _found: Mapping[str, Finding]) -> Finding:
        proposition, answer = self.proposition, facts.get(self.fact)
        rebutted = _is_one_of(answer, self.values)
        presumed = rebutted is _UNKNOWN
        truth = _TRUE if presumed else rebutted.negated
        says = proposition.says_presumed if presumed else _says(proposition, truth)
        evidence = (_new(Evidence, (self.fact, answer)),)
        return _new(
            Finding, (proposition.id, says, "presume_unless", truth, presumed, proposition.citation, evidence, ())
        )


class _OfAge(NamedTuple):
    """A proposition that looks at an age. ``dates`` are those that may tell it."""

    proposition: Proposition
    dates: tuple[str, ...]

    def finding(self, facts: Facts, aged: _Aged, _found: Mapping[str, Finding]) -> Finding:
        proposition = self.proposition
        truth, says = aged[proposition.id]
        # The dates that were answered, and the age group where it was, or where nothing else was.
        answered = [fact for fact in self.dates if fact in facts]
        if "age_group" in facts or not answered:
            answered.insert(0, "age_group")
        evidence = tuple([_new(Evidence, (fact, facts.get(fact))) for fact in answered])
        return _new(Finding, (proposition.id, says, "compare_age", truth, False, proposition.citation, evidence, ()))


@lru_cache(maxsize=256)
def _aged(pack: RulePack, ages: tuple[Ages, ...], died: str, harmed: str) -> _Aged:
    """Judge the propositions that look at an age. It hangs on nothing but the ages, the death and the harm."""
    return {
        proposition.id: _of_age(pack, proposition, proposition.expression, ages, {"died": died, _HARMED: harmed})
        for proposition in pack.propositions.values()
        if isinstance(proposition.expression, CompareAge)
    }


_HARMED = "seriously_harmed"


def _of_age(
    pack: RulePack, proposition: Proposition, condition: CompareAge, ages: tuple[Ages, ...], said: Mapping[str, str]
) -> tuple[Truth, str]:
    if condition.at in NO_EVENT:
        fact, says = NO_EVENT[condition.at]
        tells = pack.one_harm if condition.at is AgeAt.HARM else pack.asks(fact)
        if tells and said[fact] == "no":
            return _FALSE, says
    events = [condition.at]
    if condition.at is AgeAt.DEATH_OR_ASSESSMENT:
        unlike = {"yes": AgeAt.ASSESSMENT, "no": AgeAt.DEATH}.get(said["died"])
        events = [event for event in (AgeAt.DEATH, AgeAt.ASSESSMENT) if event is not unlike]
    lowest = class_attained(condition.at_least, pack.ages_told_apart)
    too_old = class_attained(condition.under, pack.ages_told_apart) if condition.under is not None else None
    possible = {
        lowest <= age and (too_old is None or age < too_old)
        for age in (getattr(each, event) for each in ages for event in events)
    }
    truth = _UNKNOWN if len(possible) > 1 else _TRUE if possible.pop() else _FALSE
    return truth, _says(proposition, truth)


def _value(facts: Facts, fact: str) -> str:
    """The answer to a yes-or-no question, empty where there is none."""
    return str(facts[fact].value) if fact in facts else ""


def _is_one_of(answer: Answer | None, values: frozenset[str]) -> Truth:
    if answer is None or answer.value == UNKNOWN:
        return _UNKNOWN
    value = answer.value
    return _TRUE if (value in values if isinstance(value, str) else not values.isdisjoint(value)) else _FALSE


def _says(proposition: Proposition, truth: Truth) -> str:
    """What the proposition comes to, in its own words for that."""
    if truth is _TRUE:
        return proposition.says
    return proposition.says_not if truth is _FALSE else proposition.says_unknown


_Judge = _Whole | _OfAnswer | _Presumed | _OfAge


@lru_cache(maxsize=64)
def _judges(pack: RulePack) -> tuple[_Judge, ...]:
    """Those of the propositions that the rules are made of, parts before the wholes."""
    found: dict[str, _Judge] = {}
    for rule in pack.rules:
        for name in rule.all_of:
            found |= {judge.proposition.id: judge for judge in _prepared(pack, name)}
    return tuple(found.values())


def _prepared(pack: RulePack, name: str) -> Iterator[_Judge]:
    """How a proposition is judged, after those that it is made of."""
    proposition = pack.propositions[name]
    match proposition.expression:
        case IsOneOf(fact, values):
            yield _OfAnswer(proposition, fact, values)
        case PresumeUnless(fact, values):
            yield _Presumed(proposition, fact, values)
        case CompareAge(at):
            yield _OfAge(proposition, ("date_of_birth", *_DATE_OF[at]))
        case whole:
            parts = (whole.of,) if isinstance(whole, Not) else whole.of
            for part in parts:
                yield from _prepared(pack, part)
            yield _Whole(proposition, _OPERATOR[type(whole)], parts)
