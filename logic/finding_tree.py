"""The finding tree of one evaluation: every proposition, without short cuts.

A tree is made in two steps. Its shape, what each proposition comes to and the words for that, follows from the values
alone, whoever said them, and can be kept for the next evaluation of the same values. Then every evaluation hangs its
own answers into it, with their sources and notes, which are kept nowhere.
"""

from __future__ import annotations

from dataclasses import dataclass

from logic.ages import AgeRange, Ages
from logic.assessment import Evidence, Finding, RuleResult, Status
from logic.facts import UNKNOWN, Facts
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


@dataclass(frozen=True, slots=True)
class _Judged:
    """What one proposition comes to. ``evidence`` are the facts it looks at, and for an age those that may tell it."""

    proposition: Proposition
    says: str
    operator: str
    truth: Truth
    presumed: bool
    evidence: tuple[str, ...]
    is_age: bool
    children: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _JudgedRule:
    rule: Rule
    truth: Truth
    presumed: bool
    elsewhere: str


@dataclass(frozen=True, slots=True)
class Shape:
    """The tree without anybody's answers. ``propositions`` are in an order in which parts precede the whole."""

    propositions: tuple[_Judged, ...]
    rules: tuple[_JudgedRule, ...]

    def filled(self, facts: Facts) -> tuple[RuleResult, ...]:
        """The result of each rule, with the answers that each finding rests on.

        ``facts`` are answers whose values the shape was made of.
        """
        found: dict[str, Finding] = {}
        for each in self.propositions:
            proposition = each.proposition
            evidence = _that_tell_an_age(each.evidence, facts) if each.is_age else each.evidence
            found[proposition.id] = Finding(
                proposition.id,
                each.says,
                each.operator,
                each.truth,
                each.presumed,
                proposition.citation,
                tuple([Evidence(fact, facts.get(fact)) for fact in evidence]),
                tuple([found[name] for name in each.children]),
            )
        return tuple([_of_rule(each, found) for each in self.rules])


def _of_rule(judged: _JudgedRule, found: dict[str, Finding]) -> RuleResult:
    rule = judged.rule
    children = tuple([found[name] for name in rule.all_of])
    finding = Finding(rule.id, rule.says, "all_of", judged.truth, judged.presumed, rule.citation, (), children)
    return RuleResult(rule, _STATUS[judged.truth], judged.presumed, finding, judged.elsewhere)


def _that_tell_an_age(dates: tuple[str, ...], facts: Facts) -> tuple[str, ...]:
    """The dates that were answered, and the age group where it was, or where nothing else was."""
    answered = tuple([fact for fact in dates if fact in facts])
    return ("age_group", *answered) if "age_group" in facts or not answered else answered


def shape_of(pack: RulePack, facts: Facts, age_range: AgeRange, ages: tuple[Ages, ...]) -> Shape:
    """Judge every proposition and every rule by Kleene's logic.

    Of ``facts`` only the values count. ``ages`` are the ages that are possible, in classes of ``age_range``.
    """
    judging = _Judging(pack, facts, age_range, ages)
    rules = tuple(judging.rule(rule) for rule in pack.rules)
    return Shape(tuple(judging.found.values()), rules)


class _Judging:
    """Judges the propositions that the rules are made of, each once."""

    def __init__(self, pack: RulePack, facts: Facts, age_range: AgeRange, ages: tuple[Ages, ...]) -> None:
        self._pack = pack
        self._facts = facts
        self._range = age_range
        self._ages = ages
        self.found: dict[str, _Judged] = {}

    def rule(self, rule: Rule) -> _JudgedRule:
        """One rule on its own conditions."""
        children = [self._proposition(name) for name in rule.all_of]
        truth = all_of(child.truth for child in children)
        presumed = truth is Truth.TRUE and any(child.presumed for child in children)
        return _JudgedRule(rule, truth, presumed, self._elsewhere(rule))

    def _elsewhere(self, rule: Rule) -> str:
        """What to tell another body, where the rule fails on the area alone."""
        if rule.elsewhere is None:
            return ""
        others = {name: self._proposition(name).truth for name in rule.all_of}
        area = others.pop(rule.elsewhere.fails_only_on)
        fails_only_there = area is Truth.FALSE and all_of(others.values()) is Truth.TRUE
        return rule.elsewhere.says if fails_only_there else ""

    def _proposition(self, name: str) -> _Judged:
        if name not in self.found:
            judged = self._judge(self._pack.propositions[name])
            self.found[name] = judged  # after its parts, so that the order holds
        return self.found[name]

    def _judge(self, proposition: Proposition) -> _Judged:
        expression = proposition.expression
        parts: tuple[str, ...] = ()
        if isinstance(expression, (AllOf, AnyOf)):
            parts = expression.of
        elif isinstance(expression, Not):
            parts = (expression.of,)
        truth, presumed = self._truth(expression, tuple(self._proposition(name) for name in parts))
        return _Judged(
            proposition,
            self._says(proposition, truth, presumed=presumed),
            _OPERATOR[type(expression)],
            truth,
            presumed,
            _evidence(expression),
            isinstance(expression, CompareAge),
            parts,
        )

    def _says(self, proposition: Proposition, truth: Truth, *, presumed: bool) -> str:
        expression = proposition.expression
        if presumed and isinstance(expression, PresumeUnless):
            return proposition.says_presumed
        if isinstance(expression, CompareAge) and self._did_not_happen(expression.at):
            return NO_EVENT[expression.at][1]
        words = {
            Truth.TRUE: proposition.says,
            Truth.FALSE: proposition.says_not,
            Truth.UNKNOWN: proposition.says_unknown,
        }
        return words[truth]

    def _truth(self, expression: Expression, parts: tuple[_Judged, ...]) -> tuple[Truth, bool]:
        match expression:
            case AllOf():
                truth = all_of(part.truth for part in parts)
                return truth, truth is Truth.TRUE and any(part.presumed for part in parts)
            case AnyOf():
                truth = any_of(part.truth for part in parts)
                holding = [part for part in parts if part.truth is Truth.TRUE]
                return truth, truth is Truth.TRUE and all(part.presumed for part in holding)
            case Not():
                return parts[0].truth.negated, False
            case IsOneOf(fact, values):
                return self._is_one_of(fact, values), False
            case PresumeUnless(fact, values):
                known = self._is_one_of(fact, values)
                return (Truth.TRUE, True) if known is Truth.UNKNOWN else (known.negated, False)
            case CompareAge():
                return self._compare_age(expression), False

    def _is_one_of(self, fact: str, values: frozenset[str]) -> Truth:
        answer = self._facts.get(fact)
        if answer is None or not answer.is_known:
            return Truth.UNKNOWN
        return Truth.FALSE if values.isdisjoint(answer.chosen) else Truth.TRUE

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


def _evidence(expression: Expression) -> tuple[str, ...]:
    """The facts that an expression looks at itself; for an age, the dates that may tell it."""
    match expression:
        case IsOneOf(fact) | PresumeUnless(fact):
            return (fact,)
        case CompareAge(at):
            return ("date_of_birth", *_DATE_OF[at])
        case _:
            return ()
