"""The criteria, one by one: each clause with its own answer, evidence, source and citation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logic.age_question import as_asked
from logic.assessment import Assessment, Evidence, Finding, Outcome, RuleResult, Status
from logic.case import Case
from logic.consistency import implies_death
from logic.explain import basis, headline, leaves, outcome_tag, sentence, status_words, truth_in_words
from logic.facts import Answer
from logic.pack import Citation, Question, RulePack
from logic.truth import Truth
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
from reports.wording import answer_words, cited_in_full, date_in_words, fact_label

_HOW_TO_READ = (
    "Each criterion has a letter, each of its clauses a number. A clause without a source has that of what it is part "
    "of. Evidence, and a long source, is given in full at the first clause that rests on it. A clause found before is "
    "named below its criterion. \u201cTo be checked\u201d: by a qualified reader."
)
_OTHER_FACTS = "Other facts recorded, on which no criterion rests"
_NOT_KNOWN = "It is not known"
"""How the packs begin what they say of a condition that cannot be told."""
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

    def day(self, fact: str) -> Iterator[Paragraph]:
        """The answer to the question of a day that is counted from, unless a clause has printed it."""
        answer = self._case.facts.get(fact)
        if answer is not None and fact not in self._first_clause:
            self._first_clause[fact] = ""  # no clause, and not among the other facts either
            yield from self._answer(fact, answer)

    def other_facts(self) -> Iterator[Block]:
        """The answers that no clause rests on: recorded for the board, deciding nothing. Call after the criteria."""
        rows = tuple(
            KeyValue(self._label(fact), tuple(self._answer(fact, answer, labelled=False)))
            for fact, answer in self._case.facts.items()
            if fact not in self._first_clause
        )
        if rows:
            yield Heading(2, _OTHER_FACTS)
            yield KeyValues(_OTHER_FACTS, rows)

    def set_aside(self) -> Iterator[Block]:
        """Answers that make no difference beside the others, or do not fit them."""
        rows = tuple(
            (_cell(strong(self._label(fact))), Cell(tuple(self._answer(fact, answer, labelled=False))))
            for fact, answer in self._case.set_aside.items()
        )
        if rows:
            yield Heading(2, "Answers set aside")
            yield Paragraph(
                text(
                    "Going by the other answers and the rules that apply, these make no difference or do not fit. "
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
        says = headline(assessment)
        below = {sentence(result.rule.then) for result in assessment.rules if result.status is Status.MET}
        said: list[Span] = [] if says in below else [strong(says)]
        for kind in ("supersession",) if pack.adopted else ("who_decides", "not_a_notification"):
            for statement in pack.statements_of(kind):
                said += [
                    Span(f" {statement.text} " if said else f"{statement.text} "),
                    quiet(cited_in_full(statement.citation)),
                ]
        if said:
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
            if any(clause.is_to_weigh for clause in clauses) and result.status is not Status.NOT_MET:
                rows = tuple(map(in_row, clauses))
                yield Table(f"Clauses of {letter}: {result.rule.title}", columns_for(rows), rows)
            elif clauses:
                marks = tuple(each.reference for each in clauses)
                yield Bullets(tuple(map(in_line, clauses)), Role.SMALL, marks)
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
                lead = "" if _says_itself(finding) else f"{truth_in_words(finding).lower()}: "
                words = f"{lead}{finding.says.rstrip('.')}, "
                before += [Span("; " if before else ""), Span(words), quiet(f"clause {earlier}")]
        return clauses, [*before, Span(".")] if before else []

    def _clause(self, said: Citation, reference: str, finding: Finding) -> Clause:
        source = "" if _adds_nothing(finding.citation, said) else f" {self._source(finding.citation, reference)}"
        parts = self._parts(finding, reference) if finding.children else self._grounds(reference, finding.evidence)
        grounds = tuple(parts)
        given = [each.answer for each in _evidence_in(finding) if self._first_clause.get(each.fact) == reference]
        return Clause(
            reference,
            text(*_found(finding, ". "), quiet(source)),
            grounds,
            is_to_weigh=any(answer and (answer.note or _origin(answer)) for answer in given),
            in_parts=bool(finding.children and given),
        )

    def _parts(self, whole: Finding, reference: str) -> Iterator[Paragraph]:
        """What a clause is made of: each condition in it with its own answer, once, and each answer once."""
        said: set[str] = set()
        answered: set[str] = set()
        for finding in leaves(whole):
            if finding.id in said:
                continue
            said.add(finding.id)
            lead = list(_found(finding, ": ")) if finding.says != whole.says else []
            if not _adds_nothing(finding.citation, whole.citation):
                lead += [Span(" " if lead else ""), quiet(self._source(finding.citation, reference))]
            facts = tuple(each for each in finding.evidence if each.fact not in answered)
            answered.update(each.fact for each in facts)
            elsewhere = [self._first_clause.get(each.fact, reference) for each in facts]
            told = any(each.answer and (each.answer.note or _origin(each.answer)) for each in facts)
            if facts and reference not in elsewhere:
                lead += [Span(" " if lead else ""), quiet(f"See {', '.join(dict.fromkeys(elsewhere))}.")]
                told = False
            elif not told:
                for each in facts:  # an answer without evidence or source needs no line of its own
                    self._first_clause.setdefault(each.fact, reference)
                    answer = answer_words(self._question(each.fact), each.fact, each.answer)
                    lead += [Span(" " if lead else ""), strong(f"{self._label(each.fact)}: "), Span(f"{answer}.")]
            if lead:
                yield Paragraph(text(*lead), Role.SMALL)
            if told:
                yield from self._grounds(reference, facts)

    def _source(self, citation: Citation, reference: str) -> str:
        """A citation; or the clause at which it is printed in full, if it is long and was printed before."""
        source = cited_in_full(citation)
        first = self._source_at.get(source)
        if first is not None and len(source) >= _LONG_SOURCE:
            return "Source as above." if first == reference else f"Source as at {first}."
        self._source_at.setdefault(source, reference)
        return source

    def _grounds(self, reference: str, found: Sequence[Evidence]) -> Iterator[Paragraph]:
        for evidence in found:
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
            source = f" Source: {origin}" if origin else ""
            yield Paragraph((*said, quiet(". Evidence: "), Span(answer.note), quiet(source)), Role.SMALL)
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
            quiet(f"{cited_in_full(rule.citation)} Decided by {rule.decides}."),
        ),
        Role.SMALL,
    )


def _evidence_in(finding: Finding) -> Iterator[Evidence]:
    """The answers that a condition rests on, with those of the conditions that it is made of."""
    return (evidence for leaf in leaves(finding) for evidence in leaf.evidence)


def _found(finding: Finding, between: str) -> Text:
    """Whether a condition holds, and the condition as it was found, in a sentence."""
    says = sentence(finding.says)
    if _says_itself(finding):
        return strong(_NOT_KNOWN), Span(says.removeprefix(_NOT_KNOWN))
    return strong(f"{truth_in_words(finding)}{between}"), Span(says)


def _says_itself(finding: Finding) -> bool:
    """Whether a condition begins with the words that nobody knows, so that they need not be said before it."""
    return finding.truth is Truth.UNKNOWN and not finding.presumed and finding.says.startswith(_NOT_KNOWN)


def _adds_nothing(citation: Citation, said: Citation) -> bool:
    """Whether a clause comes from where that comes from of which it is a part, with nothing to add."""
    same_place = (citation.source, citation.at, citation.checked) == (said.source, said.at, said.checked)
    return same_place and citation.note in ("", said.note)


def _origin(answer: Answer) -> str:
    """Who or what said so, and when; empty where neither was given."""
    return ", ".join(part for part in (answer.source, date_in_words(answer.date) if answer.date else "") if part)


def _cell(*parts: object) -> Cell:
    return Cell((Paragraph(text(*parts), Role.SMALL),))  # type: ignore[arg-type]


def _by_status(result: RuleResult) -> int:
    return (Status.MET, Status.UNDETERMINED, Status.NOT_MET).index(result.status)


def _letters() -> Iterator[str]:
    """A to Z, then AA to ZZ."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    yield from alphabet
    yield from (first + second for first in alphabet for second in alphabet)
