"""The criteria, one by one: each clause with its own answer, evidence, source and citation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logic.age_question import as_asked
from logic.assessment import Assessment, Finding, Outcome, RuleResult, Status
from logic.case import Case
from logic.consistency import implies_death
from logic.dates import day_in_words
from logic.explain import basis, headline, leaves, outcome_tag, sentence, status_words, truth_in_words
from logic.facts import Answer
from logic.pack import Citation, Question, RulePack
from logic.reviews import standing_in_words
from reports.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    KeyValue,
    KeyValues,
    Paragraph,
    Role,
    Span,
    Table,
    Tag,
    Text,
    Tone,
    quiet,
    strong,
    text,
)
from reports.clauses import Clause, columns_for, in_line, in_row
from reports.wording import answer_words, date_in_words, fact_label

_HOW_TO_READ = (
    "Each criterion has a letter, and each of its clauses a number. A clause that names no source has that of what it "
    "is part of. Evidence, and a long source, is given in full at the first clause that rests on it. A clause that was "
    "found before is named below the table of its criterion."
)
_LONG_SOURCE = 80
"""From how many letters on a source is printed once, and referred to later; a shorter one is found sooner if it is
there."""


class Criteria:
    """Writes out the assessments of one case.

    Rules are lettered through all packs and clauses numbered within their rule (``B3``), so that a meeting can refer
    to them. Evidence, and a long source, is printed once in full, at the first clause that rests on it; later clauses
    refer to that one.
    """

    def __init__(self, case: Case, assessments: Sequence[Assessment]) -> None:
        self._case = case
        self._assessments = tuple(assessments)
        self._first_clause: dict[str, str] = {}
        self._clause_at: dict[tuple[str, str], str] = {}
        self._source_at: dict[str, str] = {}
        self._letters = _letters()

    def adopted(self) -> Iterator[Block]:
        """The criteria of the procedure that the authority has adopted."""
        yield from self._section("The criteria of the adopted procedure", adopted=True)

    def current_law(self) -> Iterator[Block]:
        """The criteria of current statute and guidance, where they were assessed."""
        yield from self._section("The position under current law", adopted=False)

    def beside(self) -> Iterator[Block]:
        """The other processes that may run beside a review: which may apply, and what to do about them."""
        for assessment in self._assessments:
            if not assessment.pack.parallel:
                continue
            yield Heading(3, assessment.pack.title)
            shown = {
                lead: [each for each in assessment.rules if each.status is status]
                for status, lead in ((Status.MET, "May apply:"), (Status.UNDETERMINED, "Cannot be told:"))
            }
            yield Paragraph(
                text(headline(assessment), " ", basis(assessment)), Role.SMALL, keep_with_next=any(shown.values())
            )
            for lead, results in shown.items():
                if all(shown.values()):  # of one kind alone the words above have said it
                    yield Paragraph(text(strong(lead)), Role.SMALL, keep_with_next=True)
                if results:
                    yield Bullets(tuple(map(_process, results)), Role.SMALL)

    def other_facts(self) -> Iterator[Block]:
        """The answers that no clause rests on: recorded for the board, deciding nothing. Call after the criteria."""
        rows = tuple(
            KeyValue(self._label(fact), tuple(self._answer(fact, answer, labelled=False)))
            for fact, answer in self._case.facts.items()
            if fact not in self._first_clause
        )
        if rows:
            yield Heading(2, "Other facts recorded")
            said = "None of the criteria above rests on these answers."
            yield Paragraph(text(said), Role.SMALL, keep_with_next=True)
            yield KeyValues("Other facts recorded", rows)

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
        chosen = [each for each in self._assessments if each.pack.adopted is adopted and not each.pack.parallel]
        if not chosen:
            return
        yield Heading(2, title)
        if not self._first_clause:
            yield Paragraph(text(_HOW_TO_READ), Role.FINE)
        applying = [each for each in chosen if each.outcome is not Outcome.NOT_APPLICABLE]
        for assessment in applying:
            yield from self._pack(assessment)
        others = [each for each in chosen if each.outcome is Outcome.NOT_APPLICABLE]
        for assessment in others:
            said = text(strong(f"{assessment.pack.title}: "), basis(assessment))
            yield Paragraph(said, Role.SMALL)

    def _pack(self, assessment: Assessment) -> Iterator[Block]:
        pack = assessment.pack
        yield Heading(
            3,
            pack.title,
            Tag(outcome_tag(assessment), tone_of(assessment.outcome)),
            anchor=f"pack-{pack.id}",
        )
        said: list[str | Span] = [strong(headline(assessment))]
        for kind in ("supersession",) if pack.adopted else ("who_decides", "not_a_notification"):
            for statement in pack.statements_of(kind):
                said += [f" {statement.text} ", quiet(_cited(statement.citation))]
        yield Paragraph(text(*said), Role.SMALL)
        yield from self._rules(assessment)

    def _rules(self, assessment: Assessment) -> Iterator[Block]:
        printed: dict[tuple[str, ...], str] = {}
        for result in sorted(assessment.rules, key=_by_status):
            letter = next(self._letters)
            yield Heading(4, f"{letter}. {result.rule.title}", Tag(status_words(result), tone_of_rule(result)))
            same_as = printed.setdefault(result.rule.all_of, letter)
            if same_as != letter:
                yield _criterion(result, f"The conditions are those of {same_as}.")
                continue
            yield _criterion(result, "")
            clauses, before = self._clauses(assessment.pack, letter, result)
            if clauses and result.status is Status.NOT_MET:
                marks = tuple(each.reference for each in clauses)
                yield Bullets(tuple(map(in_line, clauses)), Role.SMALL, marks)
            elif clauses:
                rows = tuple(map(in_row, clauses))
                yield Table(f"Clauses of {letter}: {result.rule.title}", columns_for(rows), rows)
            if before:
                yield Paragraph(text(quiet("And, as found above: "), *before), Role.SMALL)

    def _clauses(self, pack: RulePack, letter: str, result: RuleResult) -> tuple[list[Clause], list[Span]]:
        """Each clause; and one sentence on those that an earlier rule of the pack has printed already."""
        clauses: list[Clause] = []
        before: list[Span] = []
        for finding in result.finding.children:
            reference = f"{letter}{len(clauses) + 1}"
            earlier = self._clause_at.setdefault((pack.id, finding.id), reference)
            if earlier == reference:
                clauses.append(self._clause(result.rule.citation, reference, finding))
            else:
                words = f"{truth_in_words(finding).lower()}: {finding.says.rstrip('.')}, "
                before += [Span("; " if before else ""), Span(words), quiet(f"clause {earlier}")]
        return clauses, [*before, Span(".")] if before else []

    def _clause(self, said: Citation, reference: str, finding: Finding) -> Clause:
        cited = "" if _adds_nothing(finding.citation, said) else f" {self._source(finding.citation, reference)}"
        grounds = self._parts(finding, reference) if finding.children else self._grounds(reference, finding)
        holds = strong(f"{truth_in_words(finding)}. ")
        return Clause(reference, text(holds, sentence(finding.says), quiet(cited)), tuple(grounds))

    def _parts(self, whole: Finding, reference: str) -> Iterator[Paragraph]:
        """What a clause is made of: each condition in it with its own answer, once."""
        said: set[str] = set()
        for finding in leaves(whole):
            if finding.id in said:
                continue
            said.add(finding.id)
            source = (
                "" if _adds_nothing(finding.citation, whole.citation) else self._source(finding.citation, reference)
            )
            cited = f" {source}" if source else ""
            lead = [strong(f"{truth_in_words(finding)}: "), Span(sentence(finding.says)), quiet(cited)]
            elsewhere = [self._first_clause.get(each.fact, reference) for each in finding.evidence]
            told = any(each.answer and (each.answer.note or _origin(each.answer)) for each in finding.evidence)
            if not told and all(each.answer and each.answer.is_known for each in finding.evidence):
                for each in finding.evidence:  # an answer without evidence or source needs no line of its own
                    self._first_clause.setdefault(each.fact, reference)
                    answer = answer_words(self._question(each.fact), each.fact, each.answer)
                    lead.append(quiet(f" {self._label(each.fact)}: {answer}."))
                yield Paragraph(text(*lead), Role.SMALL)
            elif reference not in elsewhere and elsewhere:
                yield Paragraph(text(*lead, quiet(f" See {', '.join(dict.fromkeys(elsewhere))}.")), Role.SMALL)
            else:
                yield Paragraph(text(*lead), Role.SMALL)
                yield from self._grounds(reference, finding)

    def _source(self, citation: Citation, reference: str) -> str:
        """A citation; or the clause at which it is printed in full, if it is long and was printed before."""
        cited = _cited(citation)
        first = self._source_at.get(cited)
        if first is not None and len(cited) >= _LONG_SOURCE:
            return "Source as above." if first == reference else f"Source as at {first}."
        self._source_at.setdefault(cited, reference)
        return cited

    def _grounds(self, reference: str, finding: Finding) -> Iterator[Paragraph]:
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
            source = f" Source: {origin}" if origin else ""
            yield Paragraph(text(f"Evidence: {answer.note}", quiet(source)), Role.SMALL)
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
        found = next((pack.question(fact) for pack in packs if pack.asks(fact)), None)
        return as_asked(found, self._case.facts, self._case.assessed_on) if found else None

    def _label(self, fact: str) -> str:
        return fact_label(self._question(fact), fact)


def _process(result: RuleResult) -> Text:
    rule = result.rule
    return text(strong(f"{rule.title}. "), sentence(rule.then), " ", quiet(_cited(rule.citation)))


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


def rules_used(assessments: Sequence[Assessment]) -> Iterator[Block]:
    """Which rules these are: pack, version, validity, the day that they were checked to, and the digest of the file."""
    if assessments:
        yield Heading(3, "The rules that were used")
        yield Bullets(tuple(_provenance(assessment.pack) for assessment in assessments), role=Role.FINE)


def _provenance(pack: RulePack) -> Text:
    force = ""
    if pack.in_force_from and pack.in_force_until:
        force = f" In force from {day_in_words(pack.in_force_from)} until {day_in_words(pack.in_force_until)}."
    elif pack.in_force_from:
        force = f" In force from {day_in_words(pack.in_force_from)}."
    elif pack.in_force_until:
        force = f" In force until {day_in_words(pack.in_force_until)}."
    said = (
        f", version {pack.version}: {pack.title}.{force} Verified to {day_in_words(pack.verified_to)}. "
        f"{sentence(standing_in_words(pack))} SHA-256 {pack.sha256}"
    )
    return text(strong(pack.id), said)


def _criterion(result: RuleResult, conditions: str) -> Paragraph:
    rule = result.rule
    follows = {
        Status.MET: sentence(rule.then),
        Status.UNDETERMINED: f"If it is met, {rule.then}.",
        Status.NOT_MET: "",
    }[result.status]
    said = " ".join(part for part in (follows, result.elsewhere) if part)
    return Paragraph(
        text(
            rule.says,
            " ",
            conditions,
            " " if conditions else "",
            strong(said),
            " " if said else "",
            quiet(f"{_cited(rule.citation)} Decided by {rule.decides}."),
        ),
        Role.SMALL,
    )


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
