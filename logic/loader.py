"""Reading rule packs from TOML, strictly.

A pack that is wrong in any way is refused when it is read: an unknown key, a missing key, a name that nothing
declares, a value that no option has. A rule that silently never holds would be a wrong "not met".
"""

from __future__ import annotations

import datetime
import hashlib
import tomllib
from collections.abc import Callable, Collection, Mapping
from functools import cache
from importlib import resources
from itertools import pairwise
from typing import Any, NoReturn, TypeVar

from logic.case import NATIONS
from logic.facts import NONE, UNKNOWN
from logic.pack import (
    STATEMENT_KINDS,
    AgeAt,
    AllOf,
    AnyOf,
    Basis,
    Citation,
    CompareAge,
    Definition,
    Elsewhere,
    Expression,
    IsOneOf,
    Modality,
    Not,
    Option,
    PeriodUnit,
    PresumeUnless,
    Proposition,
    Question,
    QuestionKind,
    Revision,
    Rule,
    RulePack,
    Statement,
    TimeLimit,
)
from logic.strict_toml import Table

FORMAT = "safeguarding-review-pack/1"
PEOPLE = ("child", "adult", "both")
"""Whom the rules of a pack are about."""

OLDEST = 150
"""The oldest age, in years, that a rule can ask about: older than anybody has become."""


class PackError(ValueError):
    """A rule pack is wrong. The message names the place in it, and what is allowed there."""


@cache
def load_packs() -> tuple[RulePack, ...]:
    """All packs that come with the app, in the order in which they are shown.

    Raises PackError where one is wrong, or where two packs give the same fact different answers.
    """
    packs: list[RulePack] = []
    for file in resources.files("logic.packs").iterdir():
        if file.name.endswith(".toml"):
            try:
                packs.append(read_pack(file.read_bytes()))
            except PackError as error:
                raise PackError(f"{file.name}: {error}") from error
    packs.sort(key=lambda pack: pack.order)
    _check_together(packs)
    return tuple(packs)


def packs_of(*nations: str, shown: Collection[str] = ()) -> tuple[RulePack, ...]:
    """The packs of one nation, or of several one after the other, in the order in which they are shown.

    ``shown`` are ids of packs to keep to. A nation of which it names none keeps all of its packs: no case may be left
    without rules because a list was made for another nation. None for a nation of which the app holds none.
    """
    found: list[RulePack] = []
    for nation in dict.fromkeys(nations):
        held = [pack for pack in load_packs() if pack.nation == nation]
        found += [pack for pack in held if pack.id in shown] or held
    return tuple(found)


def questions_by_fact() -> dict[str, Question]:
    """Every fact that any pack asks for, with the first question declared for it."""
    found: dict[str, Question] = {}
    for pack in load_packs():
        for question in pack.questions:
            found.setdefault(question.fact, question)
    return found


def read_pack(content: bytes) -> RulePack:
    """Read one pack. Raises PackError with the place and what is allowed there."""
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"not a TOML file in UTF-8: {error}"
        raise PackError(message) from error
    return _Reader(document).pack(hashlib.sha256(content).hexdigest())


def _refuse(place: str, allowed: str) -> NoReturn:
    raise PackError(f"{place}: {allowed}")


class _Reader:
    """Reads one pack; a new one for each."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._top = Table("pack", document, PackError)
        self._sources: dict[str, str] = {}
        self._questions: dict[str, Question] = {}

    def pack(self, sha256: str) -> RulePack:
        top = self._top
        if top.text("format") != FORMAT:
            _refuse("pack.format", f"must be {FORMAT}")
        sources = top.table("sources")
        self._sources = {key: sources.text(key) for key in sources.left()}
        nation = top.text("nation")
        if nation not in NATIONS:
            _refuse("pack.nation", f"must be one of {', '.join(NATIONS)}")
        person = top.text("person")
        if person not in PEOPLE:
            _refuse("pack.person", f"must be one of {', '.join(PEOPLE)}")
        in_force = top.table("in_force")
        for table in top.tables("question"):
            question = self._question(table)
            if self._questions.setdefault(question.fact, question) is not question:
                _refuse(table.place, "asks for a fact that an earlier question asks for")
        propositions = self._propositions(top.tables("proposition"))
        rules = tuple(self._rule(table, propositions) for table in top.tables("rule"))
        if len({rule.id for rule in rules}) != len(rules):
            _refuse("pack.rule", "must have ids that differ")
        if not rules:
            _refuse("pack.rule", "must be there at least once")
        _check_all_used(propositions, rules)
        version = top.text("version")
        pack = RulePack(
            id=top.text("id"),
            version=version,
            sha256=sha256,
            title=top.text("title"),
            nation=nation,
            order=top.take("order", int),
            adopted=top.take("adopted", bool),
            person=person,
            review=top.text("review"),
            several_harms=top.take("several_harms", bool, default=False),
            parallel=top.take("parallel", bool, default=False),
            settles_each_rule=top.take("settles_each_rule", bool, default=False),
            in_force_from=_day(in_force, "from"),
            in_force_until=_day(in_force, "until"),
            verified_to=top.take("verified_to", datetime.date),
            changes=_changes(top.tables("changes"), version),
            questions=tuple(self._questions.values()),
            propositions=propositions,
            rules=rules,
            statements=tuple(self._statement(table) for table in top.tables("statement")),
        )
        in_force.done()
        top.done()
        if pack.in_force_from and pack.in_force_until and pack.in_force_until < pack.in_force_from:
            _refuse("pack.in_force", "must end after it began")
        return pack

    def _citation(self, table: Table) -> Citation:
        cite = table.table("cite")
        key = cite.text("source")
        if key not in self._sources:
            _refuse(f"{cite.place}.source", "must be one of the pack's sources")
        citation = Citation(self._sources[key], cite.text("at", ""), cite.take("checked", bool), cite.text("note", ""))
        cite.done()
        return citation

    def _question(self, table: Table) -> Question:
        kind = _member(table, "kind", QuestionKind)
        options = tuple(self._option(each) for each in table.tables("options", []))
        values = [option.value for option in options]
        true_when, false_when = table.words("true_when", []), table.words("false_when", [])
        require_note = table.words("require_note", [])
        if kind is QuestionKind.DATE:
            if options or true_when or false_when or require_note:
                _refuse(table.place, "is a date, so it has no options")
        else:
            if sorted(values) != sorted((*true_when, *false_when, UNKNOWN)):
                _refuse(table.place, "true_when, false_when and unknown must share out the options between them")
            if not set(require_note) <= set(values):
                _refuse(table.place, "require_note must name options")
            if kind is QuestionKind.SETTINGS and false_when != (NONE,):
                _refuse(table.place, f"is a list fact, so false_when must be [{NONE}]")
        question = Question(
            fact=table.text("fact"),
            kind=kind,
            label=table.text("label"),
            ask=table.text("ask"),
            why=table.text("why"),
            topic=table.text("topic"),
            hint=table.text("hint", ""),
            options=options,
            true_when=frozenset(true_when),
            false_when=frozenset(false_when),
            require_note=frozenset(require_note),
            definitions=tuple(self._definition(each) for each in table.tables("definitions", [])),
            citation=self._citation(table),
            records_only=table.take("records_only", bool, default=False),
        )
        table.done()
        return question

    def _option(self, table: Table) -> Option:
        option = Option(table.text("value"), table.text("label"), table.text("hint", ""))
        table.done()
        return option

    def _definition(self, table: Table) -> Definition:
        definition = Definition(table.text("title"), table.text("text"), self._citation(table))
        table.done()
        return definition

    def _propositions(self, tables: list[Table]) -> dict[str, Proposition]:
        """In declared order; a proposition may name only earlier ones, so none can go round in a circle."""
        found: dict[str, Proposition] = {}
        for table in tables:
            name = table.text("id")
            if name in found:
                _refuse(table.place, "has the id of an earlier proposition")
            expression = self._expression(table, found)
            presumes = isinstance(expression, PresumeUnless)
            found[name] = Proposition(
                id=name,
                says=table.text("says"),
                says_not=table.text("says_not"),
                says_unknown=table.text("says_unknown"),
                says_presumed=table.text("says_presumed") if presumes else "",
                expression=expression,
                citation=self._citation(table),
            )
            table.done()
        return found

    def _expression(self, table: Table, earlier: Mapping[str, Proposition]) -> Expression:
        readers: dict[str, Callable[[], Expression]] = {
            "all_of": lambda: AllOf(_names(table, "all_of", earlier)),
            "any_of": lambda: AnyOf(_names(table, "any_of", earlier)),
            "not": lambda: Not(_names(table, "not", earlier)[0]),
            "is_one_of": lambda: IsOneOf(*self._fact_and_values(table.table("is_one_of"))),
            "presume_unless": lambda: PresumeUnless(*self._fact_and_values(table.table("presume_unless"))),
            "compare_age": lambda: _compare_age(table.table("compare_age")),
        }
        present = [operator for operator in readers if table.has(operator)]
        if len(present) != 1:
            _refuse(table.place, f"must have exactly one of {', '.join(readers)}")
        return readers[present[0]]()

    def _fact_and_values(self, table: Table) -> tuple[str, frozenset[str]]:
        fact, values = table.text("fact"), frozenset(table.words("values"))
        table.done()
        question = self._questions.get(fact)
        if question is None or question.kind is QuestionKind.DATE or question.records_only:
            _refuse(f"{table.place}.fact", "must be a fact that this pack asks for, other than a date or a mere record")
        if not values or not values <= question.true_when | question.false_when:
            _refuse(f"{table.place}.values", "must be options of the question, other than unknown")
        return fact, values

    def _rule(self, table: Table, propositions: Mapping[str, Proposition]) -> Rule:
        names = _names(table, "all_of", propositions)
        elsewhere = None
        if table.has("elsewhere"):
            inner = table.table("elsewhere")
            elsewhere = Elsewhere(inner.text("fails_only_on"), inner.text("says"))
            inner.done()
            if elsewhere.fails_only_on not in names:
                _refuse(f"{inner.place}.fails_only_on", "must be one of the rule's own propositions")
        rule = Rule(
            id=table.text("id"),
            modality=_member(table, "modality", Modality),
            title=table.text("title"),
            says=table.text("says"),
            then=table.text("then"),
            decides=table.text("decides"),
            all_of=names,
            citation=self._citation(table),
            elsewhere=elsewhere,
            time_limits=tuple(self._time_limit(each) for each in table.tables("time_limits", [])),
        )
        table.done()
        return rule

    def _time_limit(self, table: Table) -> TimeLimit:
        start = table.text("from", "")
        if start and (start not in self._questions or self._questions[start].kind is not QuestionKind.DATE):
            _refuse(f"{table.place}.from", "must be a date that this pack asks for")
        limit = TimeLimit(
            what=table.text("what"),
            amount=table.take("amount", int, 0),
            unit=_member(table, "unit", PeriodUnit),
            start=start,
            start_says=table.text("from_says"),
            basis=_member(table, "basis", Basis),
            citation=self._citation(table),
        )
        table.done()
        if limit.amount < 0 or (limit.amount == 0) is not (limit.basis is Basis.LOCAL):
            _refuse(f"{table.place}.amount", "must be 1 or more, and left out only where the basis is local")
        return limit

    def _statement(self, table: Table) -> Statement:
        kind = table.text("kind")
        if kind not in STATEMENT_KINDS:
            _refuse(f"{table.place}.kind", f"must be one of {', '.join(STATEMENT_KINDS)}")
        statement = Statement(kind, table.text("text"), self._citation(table))
        table.done()
        return statement


_Member = TypeVar("_Member", Modality, QuestionKind, AgeAt, PeriodUnit, Basis)


def _member(table: Table, key: str, kind: type[_Member]) -> _Member:
    value = table.text(key)
    if value not in set(kind):
        _refuse(f"{table.place}.{key}", f"must be one of {', '.join(kind)}")
    return kind(value)


def _names(table: Table, key: str, earlier: Mapping[str, Proposition]) -> tuple[str, ...]:
    names = (table.text(key),) if key == "not" else table.words(key)
    if not names or not set(names) <= set(earlier):
        _refuse(f"{table.place}.{key}", "must name propositions declared before it")
    return names


def _compare_age(table: Table) -> CompareAge:
    at = _member(table, "at", AgeAt)
    at_least = table.take("at_least", int, 0)
    under = table.take("under", int) if table.has("under") else None
    table.done()
    if not 0 <= at_least < (OLDEST if under is None else under) <= OLDEST or (not at_least and under is None):
        _refuse(table.place, f"must have at_least or under, in years up to {OLDEST}, and under above at_least")
    return CompareAge(at, at_least, under)


def _day(table: Table, key: str) -> datetime.date | None:
    return table.take(key, datetime.date) if table.has(key) else None


def _changes(tables: list[Table], version: str) -> tuple[Revision, ...]:
    changes = []
    for table in tables:
        changes.append(Revision(table.text("version"), table.take("date", datetime.date), table.text("what")))
        table.done()
    if not changes or changes[0].version != version:
        _refuse("pack.changes", "must begin with the version of the pack")
    if len({change.version for change in changes}) != len(changes):
        _refuse("pack.changes", "must have versions that differ")
    if any(earlier.date > later.date for later, earlier in pairwise(changes)):
        _refuse("pack.changes", "must be in order, the newest first")
    return tuple(changes)


def _check_all_used(propositions: Mapping[str, Proposition], rules: tuple[Rule, ...]) -> None:
    used = {name for rule in rules for name in rule.all_of}
    for proposition in propositions.values():
        if isinstance(proposition.expression, (AllOf, AnyOf)):
            used |= set(proposition.expression.of)
        elif isinstance(proposition.expression, Not):
            used.add(proposition.expression.of)
    for name in propositions:
        if name not in used:
            _refuse(f"pack.proposition {name}", "is used by no rule")


def _check_together(packs: list[RulePack]) -> None:
    """Packs share facts, so they must agree on how each is answered, and differ in id and order."""
    if len({pack.id for pack in packs}) != len(packs) or len({pack.order for pack in packs}) != len(packs):
        _refuse("packs", "must have ids and orders that differ")
    first: dict[str, Question] = {}
    for pack in packs:
        for question in pack.questions:
            other = first.setdefault(question.fact, question)
            same = (
                question.kind is other.kind
                and question.true_when == other.true_when
                and question.false_when == other.false_when
                and question.require_note == other.require_note
            )
            if not same:
                _refuse(f"{pack.id}.{question.fact}", "must be answered as in the packs before it")
