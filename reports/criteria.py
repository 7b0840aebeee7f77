"""The criteria, one by one: each clause with its own answer, evidence, source and citation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logic.assessment import Assessment, Finding, Outcome, RuleResult, Status
from logic.case import Case
from logic.consistency import implies_death
from logic.dates import day_in_words
from logic.explain import Clause, basis, clauses, headline, outcome_tag, sentence, status_words
from logic.facts import Answer
from logic.pack import Citation, Question, RulePack
from reports.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Paragraph,
    Role,
    Span,
    Table,
    Tag,
    Tone,
    quiet,
    strong,
    text,
)
from reports.wording import answer_words, date_in_words, fact_label

_CLAUSE_COLUMNS = (
    Column("Clause", 0.62),
    Column("Condition as found, and its source", 3.6),
    Column("Holds?", 0.95),
    Column("Answer, evidence and source", 3.4),
)


_HOW_TO_READ = (
    "Each criterion has a letter, and each of its clauses a number. A clause that names no source has that of what it "
    "is part of. Evidence is given in full at the first clause that rests on it."
)


class Criteria:
    """Writes out the assessments of one case.

    Rules are lettered through all packs and clauses numbered within their rule (``B3``), so that a meeting can refer
    to them. Evidence is printed once in full, at the first clause that rests on it; later clauses refer to that one.
    """

    def __init__(self, case: Case, assessments: Sequence[Assessment]) -> None:
        self._case = case
        self._assessments = tuple(assessments)
        self._first_clause: dict[str, str] = {}
        self._clause_at: dict[tuple[str, str], str] = {}
        self._letters = _letters()

    def adopted(self) -> Iterator[Block]:
        """The criteria of the procedure that the authority has adopted."""
        yield from self._section("The criteria of the adopted procedure", adopted=True)

    def current_law(self) -> Iterator[Block]:
        """The criteria of current statute and guidance, where they were assessed."""
        yield from self._section("The position under current law", adopted=False)

    def other_facts(self) -> Iterator[Block]:
        """The answers that no clause rests on: recorded for the board, deciding nothing. Call after the criteria."""
        rows = tuple(
            (_cell(strong(self._label(fact))), Cell(tuple(self._answer(fact, answer, labelled=False))))
            for fact, answer in self._case.facts.items()
            if fact not in self._first_clause
        )
        if rows:
            yield Heading(2, "Other facts recorded")
            yield Paragraph(text("None of the criteria above rests on these answers."), keep_with_next=True)
            yield Table("Other facts recorded", (Column("Fact", 1.0), Column("Answer, evidence and source", 2.4)), rows)

    def set_aside(self) -> Iterator[Block]:
        """Answers to questions that later answers made irrelevant."""
        rows = tuple(
            (_cell(strong(self._label(fact))), Cell(tuple(self._answer(fact, answer, labelled=False))))
            for fact, answer in self._case.set_aside.items()
        )
        if rows:
            yield Heading(2, "Answers set aside")
            yield Paragraph(
                text(
                    "These answers were given before a later answer made their questions irrelevant. "
                    "They were not used. They are kept here so that nothing that was said is lost."
                ),
                keep_with_next=True,
            )
            yield Table("Answers set aside, not used", (Column("Fact", 1.0), Column("Answer, not used", 2.4)), rows)

    def _section(self, title: str, *, adopted: bool) -> Iterator[Block]:
        chosen = [assessment for assessment in self._assessments if assessment.pack.adopted is adopted]
        if not chosen:
            return
        yield Heading(2, title)
        if not self._first_clause:
            yield Paragraph(text(_HOW_TO_READ), Role.SMALL)
        for assessment in chosen:
            yield from self._pack(assessment)

    def _pack(self, assessment: Assessment) -> Iterator[Block]:
        pack = assessment.pack
        yield Heading(3, pack.title, Tag(outcome_tag(assessment), tone_of(assessment.outcome)))
        if assessment.outcome is Outcome.NOT_APPLICABLE:
            yield Paragraph(text(basis(assessment)), Role.SMALL)
            yield Paragraph(text(provenance(pack)), Role.FINE)
            return
        yield Paragraph(text(strong(headline(assessment))))
        for kind in ("supersession",) if pack.adopted else ("who_decides", "not_a_notification"):
            for statement in pack.statements_of(kind):
                yield Paragraph(text(statement.text, " ", quiet(_cited(statement.citation))), Role.SMALL)
        unchecked = " ".join(statement.text for statement in pack.statements_of("to_be_checked"))
        yield Paragraph(text(provenance(pack), " " if unchecked else "", unchecked), Role.FINE)
        yield from self._rules(assessment)

    def _rules(self, assessment: Assessment) -> Iterator[Block]:
        printed: dict[tuple[str, ...], str] = {}
        for result in sorted(assessment.rules, key=_by_status):
            letter = next(self._letters)
            yield Heading(4, f"{letter}. {result.rule.title}", Tag(status_words(result), tone_of_rule(result)))
            same_as = printed.setdefault(result.rule.all_of, letter)
            yield from _criterion(result, "" if same_as == letter else f"The conditions are those of {same_as}.")
            if same_as != letter:
                continue
            rows = tuple(self._clauses(assessment.pack, letter, result))
            yield Table(f"Clauses of {letter}: {result.rule.title}", _CLAUSE_COLUMNS, rows, row_header=1)

    def _clauses(self, pack: RulePack, letter: str, result: RuleResult) -> Iterator[tuple[Cell, ...]]:
        """One row for each clause. One that an earlier rule of the pack has too refers to its row there."""
        number = 0
        inside_of: int | None = None
        said: list[Citation] = [result.rule.citation]  # by the rule, and by the clauses that this one is part of
        for clause in clauses(result):
            if inside_of is not None and clause.depth > inside_of:
                continue  # a part of a clause that stands elsewhere with all of its parts
            number += 1
            reference = f"{letter}{number}"
            del said[clause.depth + 1 :]
            earlier = self._clause_at.setdefault((pack.id, clause.finding.id), reference)
            inside_of = clause.depth if earlier != reference else None
            yield self._clause(said[-1], reference, clause, None if earlier == reference else earlier)
            said.append(clause.finding.citation)

    def _clause(self, said: Citation, reference: str, clause: Clause, earlier: str | None) -> tuple[Cell, ...]:
        finding = clause.finding
        condition = [Paragraph(text(sentence(finding.says)), Role.SMALL)]
        if earlier is None:
            if not _adds_nothing(finding.citation, said):
                condition.append(Paragraph(text(_cited(finding.citation)), Role.FINE))
            grounds = tuple(self._grounds(reference, finding))
        else:
            grounds = (Paragraph(text(quiet(f"As in {earlier}.")), Role.SMALL),)
        return (
            _cell(quiet(reference)),
            Cell(tuple(condition), depth=clause.depth),
            _cell(strong(clause.truth_words)),
            Cell(grounds),
        )

    def _grounds(self, reference: str, finding: Finding) -> Iterator[Paragraph]:
        if finding.children:
            yield Paragraph(text(quiet("See the indented clauses.")), Role.SMALL)
        for evidence in finding.evidence:
            first = self._first_clause.setdefault(evidence.fact, reference)
            yield from self._answer(evidence.fact, evidence.answer, None if first == reference else first)

    def _answer(
        self, fact: str, answer: Answer | None, full_at: str | None = None, *, labelled: bool = True
    ) -> Iterator[Paragraph]:
        """The answer with its evidence and source; or where these are printed, if that is elsewhere."""
        said = [
            strong(f"{self._label(fact)}: ") if labelled else Span(""),
            Span(answer_words(self._question(fact), fact, answer)),
        ]
        if answer is None:
            yield Paragraph(tuple(said), Role.SMALL)
            return
        if implied_by := self._implies(fact, answer):
            said.append(quiet(f" (it follows from: {self._label(implied_by).lower()})"))
        origin = _origin(answer)
        if full_at is not None:
            said += [quiet(f" (see {full_at})")] if origin or answer.note else []
            yield Paragraph(tuple(said), Role.SMALL)
        elif answer.note:
            yield Paragraph(tuple(said), Role.SMALL)
            yield Paragraph(text(f"Evidence: {answer.note}"), Role.SMALL)
            if origin:
                yield Paragraph(text(quiet(f"Source: {origin}")), Role.SMALL)
        else:
            said += [quiet(f" (source: {origin})")] if origin else []
            yield Paragraph(tuple(said), Role.SMALL)

    def _implies(self, fact: str, answer: Answer) -> str | None:
        """The fact from which an answer follows that nobody gave."""
        entered = self._case.facts.get(fact)
        if fact == "died" and answer.is_known and (entered is None or not entered.is_known):
            return implies_death(self._case.facts)
        return None

    def _question(self, fact: str) -> Question | None:
        packs = (assessment.pack for assessment in self._assessments)
        return next((pack.question(fact) for pack in packs if pack.asks(fact)), None)

    def _label(self, fact: str) -> str:
        return fact_label(self._question(fact), fact)


def tone_of(outcome: Outcome) -> Tone:
    """How an outcome is shown."""
    if outcome.is_modality:
        return Tone(outcome.value)
    return Tone.OPEN if outcome is Outcome.UNDETERMINED else Tone.QUIET


def tone_of_rule(result: RuleResult) -> Tone:
    """How the status of a rule is shown."""
    if result.status is Status.MET:
        return Tone(result.rule.modality.value)
    return Tone.OPEN if result.status is Status.UNDETERMINED else Tone.QUIET


def provenance(pack: RulePack) -> str:
    """Which rules these are: pack, version, validity, the day they were checked to, and the digest of the file."""
    force = ""
    if pack.in_force_from and pack.in_force_until:
        force = f" In force from {day_in_words(pack.in_force_from)} until {day_in_words(pack.in_force_until)}."
    elif pack.in_force_from:
        force = f" In force from {day_in_words(pack.in_force_from)}."
    elif pack.in_force_until:
        force = f" In force until {day_in_words(pack.in_force_until)}."
    return (
        f"Rule pack {pack.id}, version {pack.version}.{force} Verified to {day_in_words(pack.verified_to)}. "
        f"SHA-256 {pack.sha256}."
    )


def _criterion(result: RuleResult, conditions: str) -> Iterator[Paragraph]:
    rule = result.rule
    follows = {
        Status.MET: sentence(rule.then),
        Status.UNDETERMINED: f"If it is met, {rule.then}.",
        Status.NOT_MET: "",
    }[result.status]
    said = " ".join(part for part in (follows, result.elsewhere) if part)
    yield Paragraph(
        text(rule.says, " ", conditions, " " if conditions else "", strong(said)), Role.SMALL, keep_with_next=True
    )
    cited = text(f"{_cited(rule.citation)} Decided by {rule.decides}.")
    yield Paragraph(cited, Role.FINE, keep_with_next=not conditions)


def _adds_nothing(citation: Citation, said: Citation) -> bool:
    """Whether a clause comes from where that comes from of which it is a part, with nothing to add."""
    same_place = (citation.source, citation.at, citation.checked) == (said.source, said.at, said.checked)
    return same_place and citation.note in ("", said.note)


def _origin(answer: Answer) -> str:
    """Who or what said so, and when; empty where neither was given."""
    return ", ".join(part for part in (answer.source, date_in_words(answer.date) if answer.date else "") if part)


def _cited(citation: Citation) -> str:
    words = sentence(citation.in_words)
    return f"{words} {sentence(citation.note)}" if citation.note else words


def _cell(*parts: object) -> Cell:
    return Cell((Paragraph(text(*parts), Role.SMALL),))  # type: ignore[arg-type]


def _by_status(result: RuleResult) -> int:
    return (Status.MET, Status.UNDETERMINED, Status.NOT_MET).index(result.status)


def _letters() -> Iterator[str]:
    """A to Z, then AA to ZZ."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from alphabet
    yield from (first + second for first in alphabet for second in alphabet)
