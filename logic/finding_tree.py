"""The finding tree of one evaluation: every proposition, without short cuts.

How each proposition of a pack is judged is prepared once, parts before the wholes that are made of them. An evaluation
then goes through the list, and hangs its own answers into the tree, with their sources and notes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple, Self

from logic.ages import Ages, class_attained
from logic.assessment import Evidence, Finding, RuleResult, Status
from logic.facts import UNKNOWN, Answer, Facts
from logic.pack import (
    AgeAt,
    AllOf,
    AnyOf,
    Citation,
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
# An enum's member is slow to look up by name, and an evaluation does so dozens of times.
_TRUE, _FALSE, _UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN
_MET, _NOT_MET, _UNDETERMINED = Status.MET, Status.NOT_MET, Status.UNDETERMINED
_truth, _presumed = attrgetter("truth"), attrgetter("presumed")
_new = tuple.__new__
"""Makes a named tuple of all its fields in half the time that calling it takes: an evaluation makes dozens."""

_Same = tuple[str, str, str, Truth, bool, Citation]
"""The first fields of a finding: they are the same in every case in which the proposition comes to this."""
_SAME = Finding._fields.index("evidence")

_Aged = Mapping[str, Finding]
"""What each proposition that looks at an age comes to, as it is where nobody has answered."""


def findings(pack: RulePack, facts: Facts, ages: tuple[Ages, ...]) -> tuple[RuleResult, ...]:
    """The result of each rule of the pack, every proposition judged by Kleene's logic.

    ``facts`` carry what they imply. ``ages`` are the ages that are possible, in classes of the ages that the pack
    tells apart.
    """
    aged = _aged(pack, ages, _value(facts, "died"), _value(facts, "seriously_harmed"))
    found: dict[str, Finding] = {}
    for name, finding in _judges(pack):
        found[name] = finding(facts, aged, found)
    return tuple([_of_rule(rule, found) for rule in pack.rules])


def _of_rule(rule: Rule, found: Mapping[str, Finding]) -> RuleResult:
    """One rule on its own conditions."""
    parts = tuple(map(found.__getitem__, rule.all_of))
    truth = all_of(map(_truth, parts))
    presumed = truth is _TRUE and True in map(_presumed, parts)
    finding = _new(Finding, (rule.id, rule.says, "all_of", truth, presumed, rule.citation, (), parts))
    status = _MET if truth is _TRUE else _NOT_MET if truth is _FALSE else _UNDETERMINED
    elsewhere = "" if rule.elsewhere is None else _elsewhere(rule, rule.elsewhere, found)
    return _new(RuleResult, (rule, status, presumed, finding, elsewhere))


def _elsewhere(rule: Rule, elsewhere: Elsewhere, found: Mapping[str, Finding]) -> str:
    """What to tell another body, where the rule fails on the area alone."""
    if found[elsewhere.fails_only_on].truth is not _FALSE:
        return ""
    others = [found[name].truth for name in rule.all_of if name != elsewhere.fails_only_on]
    return elsewhere.says if all_of(others) is _TRUE else ""


class _Said(NamedTuple):
    """What is said of a proposition, by what it comes to."""

    true: _Same
    false: _Same
    unknown: _Same
    presumed: _Same

    @classmethod
    def of(cls, proposition: Proposition, operator: str) -> Self:
        """In the proposition's own words. One that is made of others has none for "presumed": its parts say that."""
        name, cited = proposition.id, proposition.citation
        return cls(
            (name, proposition.says, operator, _TRUE, False, cited),
            (name, proposition.says_not, operator, _FALSE, False, cited),
            (name, proposition.says_unknown, operator, _UNKNOWN, False, cited),
            (name, proposition.says_presumed or proposition.says, operator, _TRUE, True, cited),
        )

    def where(self, truth: Truth) -> _Same:
        """What is said where the proposition comes to this without a presumption."""
        return self.true if truth is _TRUE else self.false if truth is _FALSE else self.unknown


# Named tuples, like the findings they make: an evaluation goes through dozens of them.


class _Whole(NamedTuple):
    """A proposition that is made of others."""

    said: _Said
    operator: str
    of: tuple[str, ...]

    def finding(self, _facts: Facts, _aged: _Aged, found: Mapping[str, Finding]) -> Finding:
        said, parts = self.said, tuple(map(found.__getitem__, self.of))
        presumed = False
        if self.operator == "all_of":
            truth = all_of(map(_truth, parts))
            presumed = truth is _TRUE and True in map(_presumed, parts)
        elif self.operator == "any_of":
            truth = any_of(map(_truth, parts))
            presumed = truth is _TRUE and False not in [part.presumed for part in parts if part.truth is _TRUE]
        else:
            truth = parts[0].truth.negated
        return _new(Finding, (*(said.presumed if presumed else said.where(truth)), (), parts))


class _OfAnswer(NamedTuple):
    """A proposition that looks at one answer: whether it is one of some values."""

    said: _Said
    fact: str
    values: frozenset[str]
    unanswered: Finding

    def finding(self, facts: Facts, _aged: _Aged, _found: Mapping[str, Finding]) -> Finding:
        answer = facts.get(self.fact)
        if answer is None:
            return self.unanswered
        said = self.said.where(_is_one_of(answer, self.values))
        return _new(Finding, (*said, (_new(Evidence, (self.fact, answer)),), ()))


class _Presumed(NamedTuple):
    """A proposition that holds unless an answer is one of some values: what is not known is presumed."""

    said: _Said
    fact: str
    values: frozenset[str]
    unanswered: Finding

    def finding(self, facts: Facts, _aged: _Aged, _found: Mapping[str, Finding]) -> Finding:
        answer = facts.get(self.fact)
        if answer is None:
            return self.unanswered
        rebutted = _is_one_of(answer, self.values)
        said = self.said.presumed if rebutted is _UNKNOWN else self.said.where(rebutted.negated)
        return _new(Finding, (*said, (_new(Evidence, (self.fact, answer)),), ()))


class _OfAge(NamedTuple):
    """A proposition that looks at an age. ``facts`` are those that may tell it."""

    proposition: str
    facts: tuple[str, ...]

    def finding(self, facts: Facts, aged: _Aged, _found: Mapping[str, Finding]) -> Finding:
        answered = [fact for fact in self.facts if fact in facts]
        if not answered:
            return aged[self.proposition]
        evidence = tuple([_new(Evidence, (fact, facts[fact])) for fact in answered])
        return _new(Finding, (*aged[self.proposition][:_SAME], evidence, ()))


@lru_cache(maxsize=256)
def _aged(pack: RulePack, ages: tuple[Ages, ...], died: str, harmed: str) -> _Aged:
    """Judge the propositions that look at an age. It hangs on nothing but the ages, the death and the harm."""
    return {
        proposition.id: _unanswered(
            _of_age(pack, proposition, proposition.expression, ages, {"died": died, _HARMED: harmed}), "age_group"
        )
        for proposition in pack.propositions.values()
        if isinstance(proposition.expression, CompareAge)
    }


_HARMED = "seriously_harmed"


def _of_age(
    pack: RulePack, proposition: Proposition, condition: CompareAge, ages: tuple[Ages, ...], answered: Mapping[str, str]
) -> _Same:
    said = _Said.of(proposition, "compare_age")
    if condition.at in NO_EVENT:
        fact, says = NO_EVENT[condition.at]
        tells = pack.one_harm if condition.at is AgeAt.HARM else pack.asks(fact)
        if tells and answered[fact] == "no":
            return _Said.of(replace(proposition, says_not=says), "compare_age").false
    events = [condition.at]
    if condition.at is AgeAt.DEATH_OR_ASSESSMENT:
        unlike = {"yes": AgeAt.ASSESSMENT, "no": AgeAt.DEATH}.get(answered["died"])
        events = [event for event in (AgeAt.DEATH, AgeAt.ASSESSMENT) if event is not unlike]
    lowest = class_attained(condition.at_least, pack.ages_told_apart)
    too_old = class_attained(condition.under, pack.ages_told_apart) if condition.under is not None else None
    possible = {
        lowest <= age and (too_old is None or age < too_old)
        for age in (getattr(each, event) for each in ages for event in events)
    }
    return said.unknown if len(possible) > 1 else said.true if possible.pop() else said.false


def _value(facts: Facts, fact: str) -> str:
    """The answer to a yes-or-no question, empty where there is none."""
    return str(facts[fact].value) if fact in facts else ""


def _is_one_of(answer: Answer, values: frozenset[str]) -> Truth:
    value = answer.value
    if value == UNKNOWN:
        return _UNKNOWN
    return _TRUE if (value in values if isinstance(value, str) else not values.isdisjoint(value)) else _FALSE


_Judge = _Whole | _OfAnswer | _Presumed | _OfAge


@lru_cache(maxsize=64)
def _judges(pack: RulePack) -> tuple[tuple[str, Callable[[Facts, _Aged, Mapping[str, Finding]], Finding]], ...]:
    """How to find each of the propositions that the rules are made of, by name, parts before the wholes."""
    found: dict[str, _Judge] = {}
    for rule in pack.rules:
        for name in rule.all_of:
            found |= _prepared(pack, name)
    return tuple([(name, judge.finding) for name, judge in found.items()])


def _prepared(pack: RulePack, name: str) -> Iterator[tuple[str, _Judge]]:
    """How a proposition is judged, after those that it is made of."""
    proposition = pack.propositions[name]
    match proposition.expression:
        case IsOneOf(fact, values):
            said = _Said.of(proposition, "is_one_of")
            yield name, _OfAnswer(said, fact, values, _unanswered(said.unknown, fact))
        case PresumeUnless(fact, values):
            said = _Said.of(proposition, "presume_unless")
            yield name, _Presumed(said, fact, values, _unanswered(said.presumed, fact))
        case CompareAge(at):
            yield name, _OfAge(name, ("age_group", "date_of_birth", *_DATE_OF[at]))
        case whole:
            parts = (whole.of,) if isinstance(whole, Not) else whole.of
            for part in parts:
                yield from _prepared(pack, part)
            operator = _OPERATOR[type(whole)]
            yield name, _Whole(_Said.of(proposition, operator), operator, parts)


def _unanswered(said: _Same, fact: str) -> Finding:
    """The finding where nobody has answered: the same in every case."""
    return Finding(*said, evidence=(Evidence(fact, None),), children=())
