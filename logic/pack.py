"""The shape of a rule pack: questions, propositions, rules and statements, each with its citation.

A pack is data. It is written in TOML, read by ``logic.loader`` and evaluated by ``logic.evaluate``; nothing in a pack
can be executed, and the operators below are all there are.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

ADULT_AGE = 18


class Modality(StrEnum):
    """How strongly a rule binds the body that decides. Declared strongest first."""

    MUST = "must"
    """A duty."""
    SHOULD = "should"
    """Guidance."""
    CONSIDER = "consider"
    """The decision-maker weighs it."""
    MAY = "may"
    """A power."""


class QuestionKind(StrEnum):
    """How a question is answered."""

    CHOICE = "choice"
    """One of the options."""
    SETTINGS = "settings"
    """Any number of the options together, or none, or not known."""
    DATE = "date"
    """A day, a month, a year, or not known."""


class AgeAt(StrEnum):
    """The event at which an age is taken."""

    HARM = "harm"
    DEATH = "death"
    ASSESSMENT = "assessment"
    DEATH_OR_ASSESSMENT = "death_or_assessment"
    """At death if the person died, else on the day of the assessment."""


class PeriodUnit(StrEnum):
    """What a time limit is counted in."""

    WORKING_DAYS = "working_days"
    MONTHS = "months"


class Basis(StrEnum):
    """What a time limit rests on."""

    STATUTE = "statute"
    GUIDANCE = "guidance"
    PRACTICE = "practice"
    LOCAL = "local"
    """Set by the authority or the board, so the pack gives no figure."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a statement comes from.

    ``at`` is the place in the source (section, paragraph, chapter). ``checked`` is False where nobody has yet compared
    the statement with the source itself: it is then printed as "to be checked by a qualified reader".
    """

    source: str
    at: str
    checked: bool
    note: str = ""

    @property
    def place(self) -> str:
        """The source and the place in it, in one line."""
        return f"{self.source}, {self.at}" if self.at else self.source

    @property
    def in_words(self) -> str:
        """The citation in one line, with its warning where it is unchecked."""
        return self.place if self.checked else f"{self.place} (to be checked by a qualified reader)"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that a question offers: the stored value, and the words on screen."""

    value: str
    label: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """What a term in a question means, offered on demand."""

    title: str
    text: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Question:
    """One question that establishes one fact.

    ``label`` names the fact in a few words, for lists; ``ask`` is the question. ``true_when`` and ``false_when`` are
    the option values that make the fact true and false; any other answer leaves it unknown. ``require_note`` are the
    values that need written evidence. A question that only records is never asked by the interview and decides no
    rule.
    """

    fact: str
    kind: QuestionKind
    label: str
    ask: str
    why: str
    topic: str
    hint: str
    options: tuple[Option, ...]
    true_when: frozenset[str]
    false_when: frozenset[str]
    require_note: frozenset[str]
    definitions: tuple[Definition, ...]
    citation: Citation
    records_only: bool

    def label_of(self, value: str) -> str:
        """The words for an option's value; the value itself where it is no option (a date)."""
        return next((option.label for option in self.options if option.value == value), value)


@dataclass(frozen=True, slots=True)
class AllOf:
    """True where all of the named propositions are."""

    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """True where any of the named propositions is."""

    of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """True where the named proposition is false."""

    of: str


@dataclass(frozen=True, slots=True)
class IsOneOf:
    """True where the fact has one of the values (a list fact: where any setting is one of them)."""

    fact: str
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class CompareAge:
    """True where the age attained at the event is at least ``at_least`` and below ``under``, in years."""

    at: AgeAt
    at_least: int
    under: int | None

    def holds_at(self, years: int) -> bool:
        """Whether it holds for somebody of this age at the event."""
        return self.at_least <= years and (self.under is None or years < self.under)


@dataclass(frozen=True, slots=True)
class PresumeUnless:
    """True unless the fact has one of the values: what is not known is presumed."""

    fact: str
    values: frozenset[str]


Expression = AllOf | AnyOf | Not | IsOneOf | CompareAge | PresumeUnless


@dataclass(frozen=True, slots=True)
class Proposition:
    """A named statement about the case.

    ``says`` states it as it is when true, ``says_not`` when false, ``says_unknown`` when it cannot be told.
    """

    id: str
    says: str
    says_not: str
    says_unknown: str
    says_presumed: str
    expression: Expression
    citation: Citation


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What to say where a rule fails on one proposition alone: another body may have the duty."""

    fails_only_on: str
    says: str


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """By when something is to be done where the rule holds.

    ``amount`` in ``unit`` after the start; 0 where the limit is set locally. ``start`` is the date fact that the limit
    runs from, empty where the case holds no such date; ``start_says`` names the start in words. Two limits of a rule
    with the same ``what`` are two readings of one limit: the earlier leads.
    """

    what: str
    amount: int
    unit: PeriodUnit
    start: str
    start_says: str
    basis: Basis
    citation: Citation


@dataclass(frozen=True, slots=True)
class Rule:
    """One criterion: it holds where all of its propositions do.

    ``says`` is the criterion in our own words; ``then`` completes "The board ..." or "The authority ..." with what
    follows; ``decides`` names who is bound.
    """

    id: str
    modality: Modality
    title: str
    says: str
    then: str
    decides: str
    all_of: tuple[str, ...]
    citation: Citation
    elsewhere: Elsewhere | None
    time_limits: tuple[TimeLimit, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """Words that go with a result of the pack; ``kind`` says which (see ``STATEMENT_KINDS``).

    Those of the kind ``not_applicable`` go only with the result that the pack does not apply.
    """

    kind: str
    text: str
    citation: Citation


@dataclass(frozen=True, slots=True)
class Revision:
    """One line of a pack's changelog: what a version brought, and the day on which it was made."""

    version: str
    date: datetime.date
    what: str


STATEMENT_KINDS = (
    "purpose",
    "no_blame",
    "who_decides",
    "your_part",
    "weighing",
    "supersession",
    "not_a_notification",
    "not_applicable",
    "to_be_checked",
    "further_reading",
)


@dataclass(frozen=True, eq=False)
class RulePack:
    """A dated, versioned set of rules. ``sha256`` is the digest of the file it was read from, in hexadecimal.

    ``adopted`` marks the procedure that the authority has adopted; other packs state current statute beside it.
    ``review`` names what the rules may trigger, for sentences ("a Serious Case Review"). ``several_harms`` tells that
    more questions than ``seriously_harmed`` say whether there was harm, so that a "no" to it alone rules none out.
    ``parallel`` marks a pack whose rules are other processes that may run beside a review, each for another body.
    ``settles_each_rule`` tells that it matters which of the rules hold, and not only how strong the strongest is.
    ``changes`` are the versions so far, the newest, which is this one, first.
    """

    id: str
    version: str
    sha256: str
    title: str
    nation: str
    order: int
    adopted: bool
    person: str
    review: str
    several_harms: bool
    parallel: bool
    settles_each_rule: bool
    in_force_from: datetime.date | None
    in_force_until: datetime.date | None
    verified_to: datetime.date
    changes: tuple[Revision, ...]
    questions: tuple[Question, ...]
    propositions: Mapping[str, Proposition]
    rules: tuple[Rule, ...]
    statements: tuple[Statement, ...]

    def statements_of(self, kind: str) -> tuple[Statement, ...]:
        """The statements of one kind, in declared order."""
        return tuple(statement for statement in self.statements if statement.kind == kind)

    def question(self, fact: str) -> Question:
        """The question that establishes a fact. Raises KeyError where the pack does not ask for it."""
        return self.questions_by_fact[fact]

    def asks(self, fact: str) -> bool:
        """Whether the pack has a question for the fact."""
        return fact in self.questions_by_fact

    @property
    def one_harm(self) -> bool:
        """Whether ``seriously_harmed: no`` says that there was no harm whose date or age could count."""
        return self.asks("seriously_harmed") and not self.several_harms

    @cached_property
    def questions_by_fact(self) -> Mapping[str, Question]:
        """The questions, in their order, by the fact that each establishes."""
        return {question.fact: question for question in self.questions}

    @cached_property
    def presumed_facts(self) -> frozenset[str]:
        """The facts that a presumption of this pack covers."""
        return frozenset(leaf.fact for leaf in self._leaves() if isinstance(leaf, PresumeUnless))

    @cached_property
    def values_told_apart(self) -> Mapping[str, tuple[frozenset[str], ...]]:
        """For each fact that decides, the sets of values that its propositions tell apart."""
        told: dict[str, list[frozenset[str]]] = {}
        for leaf in self._leaves():
            if isinstance(leaf, (IsOneOf, PresumeUnless)):
                told.setdefault(leaf.fact, []).append(leaf.values)
        return {fact: tuple(sets) for fact, sets in told.items()}

    @cached_property
    def facts_that_decide(self) -> tuple[str, ...]:
        """The facts, dates and the age group left out, on which a result can hang, in a fixed order."""
        return tuple(sorted({*self.values_told_apart, "died", "seriously_harmed"}))

    @cached_property
    def rules_by_modality(self) -> Mapping[str, tuple[Rule, ...]]:
        """The rules of each modality that the pack has, in declared order."""
        return {
            modality.value: tuple(rule for rule in self.rules if rule.modality is modality) for modality in Modality
        }

    def facts_of(self, rule: Rule) -> frozenset[str]:
        """The facts, dates and the age group left out, that the rule's conditions look at."""
        return self._facts_by_rule[rule.id]

    def is_about_ages(self, rule: Rule) -> bool:
        """Whether an age is among the rule's conditions."""
        return not self.propositions_about_ages.isdisjoint(rule.all_of)

    @cached_property
    def _facts_by_rule(self) -> dict[str, frozenset[str]]:
        return {
            rule.id: frozenset(
                leaf.fact for leaf in self._leaves_of(rule.all_of) if isinstance(leaf, (IsOneOf, PresumeUnless))
            )
            for rule in self.rules
        }

    @cached_property
    def propositions_about_ages(self) -> frozenset[str]:
        """The names of the propositions that look at an age, or are made of one that does."""
        return frozenset(
            name for name in self.propositions if any(isinstance(leaf, CompareAge) for leaf in self._leaves_of((name,)))
        )

    def _leaves_of(self, names: Iterable[str]) -> Iterator[Expression]:
        for name in names:
            match self.propositions[name].expression:
                case AllOf(of) | AnyOf(of):
                    yield from self._leaves_of(of)
                case Not(of):
                    yield from self._leaves_of((of,))
                case leaf:
                    yield leaf

    @cached_property
    def ages_told_apart(self) -> tuple[int, ...]:
        """The ages in years at which an age comparison of this pack changes, and 18; ascending."""
        told = {ADULT_AGE}
        for leaf in self._leaves():
            if isinstance(leaf, CompareAge):
                told |= {leaf.at_least} | ({leaf.under} if leaf.under is not None else set())
        return tuple(sorted(told - {0}))

    def _leaves(self) -> Iterator[Expression]:
        for proposition in self.propositions.values():
            yield proposition.expression
