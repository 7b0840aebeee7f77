"""A rule pack as decision tables, such as a rules engine evaluates: for the facts without dates.

The rows come from the pack's own evaluation and are few: a table branches only on facts that can still matter, joins
answers that lead to the same, and leaves the last answer of each branch to be what is left (the first row that fits
wins). A table of one row for each combination would be many times as long and as slow. The outcome has one table and
each rule has its own: one table of everything would have many more rows. This is as quick as we can make it for the
engine that runs it.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

from logic.assessment import Assessment, Finding, Status
from logic.consistency import ContradictionError
from logic.evaluate import evaluate
from logic.facts import NONE, UNKNOWN, Answer
from logic.pack import QuestionKind, RulePack
from logic.truth import Truth

TODAY = datetime.date(2026, 11, 23)

Case = Mapping[str, str]
"""One value for each fact of a table, ``unknown`` included."""
Result = tuple[Any, ...]


class TooManyRowsError(Exception):
    """The pack would need more rows than anybody would keep in a decision table."""


@dataclass(frozen=True, slots=True)
class _Branch:
    """What to look at next. Each arm: the values that lead there, and what follows."""

    fact: str
    arms: tuple[tuple[tuple[str, ...], _Branch | Result], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One decision table: for each row the values that each fact may have (none: any), and the result.

    ``name`` is the id of the rule that it gives the status of, empty for the table of the outcome.
    """

    name: str
    outputs: tuple[str, ...]
    rows: tuple[tuple[Mapping[str, tuple[str, ...]], Result], ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """A pack as decision tables, over ``facts``: each with its groups of values, those together that are alike."""

    pack: RulePack
    facts: Mapping[str, tuple[tuple[str, ...], ...]]
    tables: tuple[Table, ...]

    @property
    def combinations(self) -> int:
        """How many combinations of values that are told apart there are, "not known" included."""
        number = 1
        for groups in self.facts.values():
            number *= len(groups)
        return number

    def cases(self) -> Iterator[Case]:
        """Every combination, with the first of the values that are treated alike."""
        for values in product(*(tuple(group[0] for group in groups) for groups in self.facts.values())):
            yield dict(zip(self.facts, values, strict=True))

    def as_jdm(self, *, only_rules: bool = False) -> str:
        """In the form that zen-engine reads: input, decision tables side by side, output; or the rules alone."""
        at = {"position": {"x": 0, "y": 0}}
        nodes: list[dict[str, Any]] = [
            {"id": "in", "type": "inputNode", "name": "in", **at},
            {"id": "out", "type": "outputNode", "name": "out", **at},
        ]
        edges = []
        for place, table in enumerate(self.tables):
            if only_rules and not table.name:
                continue
            node = f"table{place}"
            nodes.append({"id": node, "type": "decisionTableNode", "name": node, "content": _content(table), **at})
            edges += [
                {"id": f"to{place}", "sourceId": "in", "targetId": node},
                {"id": f"from{place}", "sourceId": node, "targetId": "out"},
            ]
        return json.dumps({"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges})


def _content(table: Table) -> dict[str, Any]:
    facts = sorted({fact for row, _ in table.rows for fact in row})
    inputs = [{"id": f"i{place}", "name": fact, "field": fact} for place, fact in enumerate(facts)]
    outputs = [{"id": f"o{place}", "name": name, "field": name} for place, name in enumerate(table.outputs)]
    rules = [
        {"_id": f"r{number}"}
        | {f"i{place}": ", ".join(map(json.dumps, row.get(fact, ()))) for place, fact in enumerate(facts)}
        | {f"o{place}": json.dumps(value) for place, value in enumerate(result)}
        for number, (row, result) in enumerate(table.rows)
    ]
    return {"hitPolicy": "first", "inputs": inputs, "outputs": outputs, "rules": rules}


def tables_of(pack: RulePack, *, without: Collection[str], most_rows: int) -> Tables:
    """The decision tables of a pack, for cases in which nothing is known of the facts ``without``.

    Raises TooManyRowsError where one would have more than ``most_rows`` rows.
    """
    asked = [question.fact for question in pack.questions if question.kind is not QuestionKind.DATE]
    decide = {*pack.values_told_apart, "age_group"} - set(without)
    facts = {fact: _groups(pack, fact) for fact in asked if fact in decide}
    assessed = _Assessed(pack)
    of_outcome = Table("", _OUTCOME, _Builder(facts, assessed, "", most_rows).rows())
    of_rules = [
        Table(rule.id, (f"rule_{place}",), _Builder(facts, assessed, rule.id, most_rows).rows())
        for place, rule in enumerate(pack.rules)
    ]
    return Tables(pack, facts, (of_outcome, *of_rules))


def _groups(pack: RulePack, fact: str) -> tuple[tuple[str, ...], ...]:
    """The values of a fact, those together that no proposition tells apart; "not known" by itself."""
    sets = (*pack.values_told_apart.get(fact, ()), frozenset({NONE}))
    groups: dict[object, list[str]] = {}
    for option in pack.question(fact).options:
        alike: object = tuple(option.value in values for values in sets)
        if option.value == UNKNOWN or fact == "age_group":
            alike = option.value
        groups.setdefault(alike, []).append(option.value)
    return tuple(map(tuple, groups.values()))


def answers(pack: RulePack, case: Case) -> dict[str, Answer]:
    """The case as our engine takes it."""
    return {
        fact: Answer((value,) if _is_listed(pack, fact, value) else value)
        for fact, value in case.items()
        if value != UNKNOWN
    }


def result_of(assessment: Assessment) -> dict[str, Any]:
    """What the tables say of a case, from an assessment. The dates are open in every case of a table."""
    result = dict(zip(_OUTCOME, _result(assessment, ""), strict=True))
    for place, rule in enumerate(assessment.pack.rules):
        (result[f"rule_{place}"],) = _result(assessment, rule.id)
    return result


_OUTCOME = ("outcome", "presumed", "could_become", "outstanding")


def _result(assessment: Assessment, rule: str) -> Result:
    """The outcome with all that goes with it, or where a rule is named its status."""
    if rule:
        return tuple((each.status.value, each.presumed) for each in assessment.rules if each.rule.id == rule)
    return (
        assessment.outcome.value,
        assessment.presumed,
        tuple(outcome.value for outcome in assessment.could_become),
        assessment.outstanding,
    )


def _is_listed(pack: RulePack, fact: str, value: str) -> bool:
    return pack.question(fact).kind is QuestionKind.SETTINGS and value not in (NONE, UNKNOWN)


class _Assessed:
    """Assessments of cases in which some facts are decided, each made once."""

    def __init__(self, pack: RulePack) -> None:
        self._pack = pack
        self._known: dict[frozenset[tuple[str, str]], Assessment | None] = {}

    def of(self, case: Case) -> Assessment | None:
        """The assessment of a case; None where its answers contradict each other."""
        key = frozenset((fact, value) for fact, value in case.items() if value != UNKNOWN)
        if key not in self._known:
            try:
                self._known[key] = evaluate(self._pack, answers(self._pack, case), TODAY)
            except ContradictionError:
                self._known[key] = None
        return self._known[key]


class _Builder:
    """Builds one table; a new one for each."""

    def __init__(
        self, facts: Mapping[str, tuple[tuple[str, ...], ...]], assessed: _Assessed, rule: str, most_rows: int
    ) -> None:
        self._facts = facts
        self._assessed = assessed
        self._rule = rule
        self._most = most_rows
        self._number = 0

    def rows(self) -> tuple[tuple[Mapping[str, tuple[str, ...]], Result], ...]:
        """Build the table."""
        return tuple(self._rows_of(self._branch({}), {}))

    def _branch(self, case: Case) -> _Branch | Result:
        assessment = self._assessed.of(case)
        assert assessment is not None  # noqa: S101 - contradictions are left out one level up
        matter = [fact for fact in self._matter(assessment) if fact not in case]
        if not matter:
            return _result(assessment, self._rule)
        fact = min(matter, key=lambda each: self._left_after(case, each))
        arms: dict[_Branch | Result, list[str]] = {}
        for group in self._facts[fact]:
            further = {**case, fact: group[0]}
            if self._assessed.of(further) is not None:
                arms.setdefault(self._branch(further), []).extend(group)
        if len(arms) == 1:
            return next(iter(arms))
        self._number += len(arms) - 1
        if self._number > self._most:
            raise TooManyRowsError
        return _Branch(fact, tuple((tuple(values), arm) for arm, values in arms.items()))

    def _left_after(self, case: Case, fact: str) -> int:
        """How much still matters after a fact is decided, over its values: the less, the shorter the table."""
        left = 0
        for group in self._facts[fact]:
            further = {**case, fact: group[0]}
            assessment = self._assessed.of(further)
            if assessment is not None:
                left += sum(each not in further for each in self._matter(assessment))
        return left

    def _matter(self, assessment: Assessment) -> list[str]:
        """The facts that can still change the result."""
        matter = set() if self._rule else set(assessment.outstanding)
        for rule in assessment.rules:
            if rule.rule.id == self._rule and (rule.presumed or rule.status is Status.UNDETERMINED):
                matter |= set(_open_facts(rule.finding))
        if "died" in matter:
            matter |= {"detention_at_death", "suicide"}  # which imply a death
        return [fact for fact in self._facts if fact in matter]

    def _rows_of(
        self, branch: _Branch | Result, path: Mapping[str, tuple[str, ...]]
    ) -> Iterator[tuple[Mapping[str, tuple[str, ...]], Result]]:
        if not isinstance(branch, _Branch):
            yield path, branch
            return
        *first, (_, last) = sorted(branch.arms, key=lambda arm: _size(arm[1]))
        for values, arm in first:
            yield from self._rows_of(arm, {**path, branch.fact: values})
        yield from self._rows_of(last, path)  # what is left once the other arms have not fitted


def _size(branch: _Branch | Result) -> int:
    return sum(_size(arm) for _, arm in branch.arms) if isinstance(branch, _Branch) else 1


def _open_facts(finding: Finding) -> Iterator[str]:
    """The facts under a finding that is presumed or cannot be told."""
    if finding.truth is Truth.UNKNOWN or finding.presumed:
        for evidence in finding.evidence:
            yield evidence.fact
        if finding.operator == "compare_age":
            yield from ("age_group", "died", "seriously_harmed")
        for child in finding.children:
            yield from _open_facts(child)
