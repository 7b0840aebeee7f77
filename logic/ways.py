"""The truth table of a rule in its smallest form: each way in which it is met, and each in which it is not.

A way says as little as it can: it names the conditions that settle the rule whatever the others are. Together the ways
cover every case in which the rule is settled; where none fits, it cannot be told yet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from logic.facts import NONE
from logic.pack import (
    AllOf,
    AnyOf,
    CompareAge,
    Expression,
    IsOneOf,
    Not,
    PresumeUnless,
    Proposition,
    QuestionKind,
    Rule,
    RulePack,
)

_Way = frozenset[tuple[str, bool]]
"""The names of conditions, each with whether it has to be so."""
_ALWAYS: _Way = frozenset()


@dataclass(frozen=True, slots=True)
class Way:
    """One way of settling a rule: for each condition of the table, whether it has to be so; None where it may be both.

    ``wants`` stands beside ``TruthTable.conditions``.
    """

    wants: tuple[bool | None, ...]


@dataclass(frozen=True, slots=True)
class TruthTable:
    """The conditions of a rule, or of a ``part`` of one, with the smallest ways to meet it and not to meet it.

    A condition is one question, one age, or a part that has a table of its own. One that is presumed is so unless an
    answer rebuts it, and so where nobody knows. ``part`` is None for the table of the rule itself.
    """

    part: Proposition | None
    conditions: tuple[Proposition, ...]
    met: tuple[Way, ...]
    not_met: tuple[Way, ...]


MOST_WAYS = 8
"""The most ways to be met that one table lists. A rule with more is set out part by part: the parts add up, and their
ways would multiply."""


def truth_tables(pack: RulePack, rule: Rule) -> tuple[TruthTable, ...]:
    """The truth table of one rule of the pack, followed by those of the parts that it names, if it names any."""
    whole = _table(pack, None, AllOf(rule.all_of), frozenset())
    if len(whole.met) <= MOST_WAYS:
        return (whole,)
    parts = tuple(name for name in rule.all_of if isinstance(pack.propositions[name].expression, (AllOf, AnyOf)))
    return (
        _table(pack, None, AllOf(rule.all_of), frozenset(parts)),
        *(_table(pack, pack.propositions[name], pack.propositions[name].expression, frozenset()) for name in parts),
    )


def _table(pack: RulePack, part: Proposition | None, expression: Expression, opaque: frozenset[str]) -> TruthTable:
    names = tuple(_conditions(pack, expression, opaque))
    reader = _Reader(pack, opaque)

    def rows(ways: Iterable[_Way]) -> tuple[Way, ...]:
        wanted = (tuple(dict(way).get(name) for name in names) for way in ways)
        found = sorted(wanted, key=lambda wants: [(want is None, want is not True) for want in wants])
        return tuple(Way(wants) for wants in found)

    return TruthTable(
        part,
        tuple(pack.propositions[name] for name in names),
        rows(reader.ways(expression, wanted=True)),
        rows(reader.ways(expression, wanted=False)),
    )


def _conditions(pack: RulePack, expression: Expression, opaque: frozenset[str]) -> dict[str, None]:
    """The conditions in the order in which the expression comes to them, each once."""
    found: dict[str, None] = {}
    names = expression.of if isinstance(expression, (AllOf, AnyOf)) else ()
    if isinstance(expression, Not):
        names = (expression.of,)
    for name in names:
        inner = pack.propositions[name].expression
        if name not in opaque and isinstance(inner, (AllOf, AnyOf, Not)):
            found |= _conditions(pack, inner, opaque)
        else:
            found[name] = None
    return found


class _Reader:
    """Works out the ways of one pack's propositions; those that are ``opaque`` are not looked into."""

    def __init__(self, pack: RulePack, opaque: frozenset[str]) -> None:
        self._pack = pack
        self._opaque = opaque

    def ways(self, expression: Expression, *, wanted: bool) -> set[_Way]:
        """The smallest ways in which the expression is ``wanted``."""
        match expression:
            case AllOf(of):
                return self._joined(of, wanted=wanted) if wanted else self._either(of, wanted=wanted)
            case AnyOf(of):
                return self._either(of, wanted=wanted) if wanted else self._joined(of, wanted=wanted)
            case Not(of):
                return self._named(of, wanted=not wanted)
            case _:
                raise TypeError("a condition is reached by its name")

    def _named(self, name: str, *, wanted: bool) -> set[_Way]:
        expression = self._pack.propositions[name].expression
        if name not in self._opaque and isinstance(expression, (AllOf, AnyOf, Not)):
            return self.ways(expression, wanted=wanted)
        return {frozenset({(name, wanted)})}

    def _joined(self, names: Iterable[str], *, wanted: bool) -> set[_Way]:
        ways = {_ALWAYS}
        for name in names:
            parts = self._named(name, wanted=wanted)
            ways = self._smallest(one | other for one in ways for other in parts)
        return ways

    def _either(self, names: Iterable[str], *, wanted: bool) -> set[_Way]:
        return self._smallest(way for name in names for way in self._named(name, wanted=wanted))

    def _smallest(self, ways: Iterable[_Way]) -> set[_Way]:
        """Without those that cannot be, and those that hold a smaller one; two that differ in one condition join."""
        found = {way for way in ways if self._can_be(way)}
        while True:
            joined = {
                way
                for one, other in combinations(found, 2)
                for clash in [{name for name, so in one if (name, not so) in other}]
                if len(clash) == 1
                for way in [frozenset(each for each in one | other if each[0] not in clash)]
                if self._can_be(way) and not any(smaller <= way for smaller in found)
            }
            found |= joined
            found = {way for way in found if not any(other < way for other in found)}
            if not joined:
                return found

    def _can_be(self, way: _Way) -> bool:
        """Whether some answers and ages fit the way."""
        wants = dict(way)
        if len(wants) < len(way):
            return False
        ages: dict[str, list[tuple[CompareAge, bool]]] = {}
        answers: dict[str, list[tuple[frozenset[str], bool]]] = {}
        for name, so in wants.items():
            match self._pack.propositions[name].expression:
                case CompareAge() as age:
                    ages.setdefault(age.at, []).append((age, so))
                case IsOneOf(fact, values):
                    answers.setdefault(fact, []).append((values, so))
                case PresumeUnless(fact, values):
                    answers.setdefault(fact, []).append((values, not so))
                case AllOf() | AnyOf() | Not():  # a part that is not looked into
                    continue
        return all(map(self._some_age, ages.values())) and all(
            self._some_answer(fact, wanted) for fact, wanted in answers.items()
        )

    @staticmethod
    def _some_age(wanted: Sequence[tuple[CompareAge, bool]]) -> bool:
        """Whether an age fits; none at all, where the event did not happen, fails every comparison."""
        bounds = {0} | {bound for age, _ in wanted for bound in (age.at_least, age.under or 0)}
        return not any(so for _, so in wanted) or any(
            all(age.holds_at(years) is so for age, so in wanted) for years in bounds
        )

    def _some_answer(self, fact: str, wanted: Iterable[tuple[frozenset[str], bool]]) -> bool:
        question = self._pack.question(fact)
        known = question.true_when | question.false_when
        excluded = frozenset[str]().union(*(values for values, so in wanted if not so))
        needed = [values for values, so in wanted if so]
        left = known - excluded
        if question.kind is not QuestionKind.SETTINGS:
            return any(all(value in values for values in needed) for value in left)
        settings = left - {NONE}
        return (bool(settings) and all(values & settings for values in needed)) or (
            NONE in left and all(NONE in values for values in needed)
        )
