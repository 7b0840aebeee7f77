"""Rule packs in words as a PDF, for the lawyer who reads them against their sources, and signs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from logic.case_list import ListedCase, cases_of
from logic.dates import day_in_words
from logic.explain import sentence
from logic.pack import AllOf, AnyOf, Citation, Not, Proposition, Question, Rule, RulePack
from logic.proofs import proof_in_words
from logic.reviews import reviews_of, standing_in_words
from logic.ways import TruthTable, truth_tables
from reports.blocks import (
    Blank,
    BlankRow,
    Block,
    Bullets,
    Callout,
    Cell,
    Choices,
    Column,
    Document,
    Heading,
    KeyValue,
    KeyValues,
    PageBreak,
    Paragraph,
    Role,
    Signature,
    Span,
    Table,
    Tag,
    Text,
    Tone,
    quiet,
    strong,
    text,
)
from reports.encoding import (
    HOW_TO_READ,
    STATEMENT_HEADINGS,
    WAY,
    OpenPoint,
    encoded,
    in_force,
    kind_in_words,
    open_points,
)
from reports.pdf import PRODUCT, render
from reports.plain_text import period_in_words

TITLE = "Rulebook"
_MARKING = "Rules only: no personal data"
_CONFIRMS = (
    "I have compared the rules above with their sources, within the scope that I give below. What I found is ticked "
    "above, and the open points that I leave are below."
)
_CONDITIONS = (Column("No.", 0.4), Column("Condition, and how it is encoded", 3.4), Column("Source", 2.6))
_POINTS = (Column("To do", 1.1), Column("Source", 2.4), Column("What rests on it", 2.6), Column("Checked", 0.9))
_QUESTIONS = (Column("Fact", 1.1), Column("Question", 3.0), Column("Answers", 1.9))
_RESULT_SHARE, _WAY_SHARE = 1.3, 0.7


def rulebook_pdf(packs: Sequence[RulePack], *, app_version: str) -> bytes:
    """The packs, of which there is at least one, as a PDF file; each begins a new page.

    Equal arguments give equal bytes. The file's date is that of the latest change to a pack.
    """
    one = packs[0] if len(packs) == 1 else None
    return render(
        Document(
            title=f"{TITLE}: {one.title}" if one else TITLE,
            marking=_MARKING,
            head_left=PRODUCT,
            head_right=f"{TITLE}: {one.id}, version {one.version}" if one else f"{TITLE}: {len(packs)} rule packs",
            foot="An indication on the facts entered. The board or the authority decides.",
            dated=max(change.date for pack in packs for change in pack.changes),
            blocks=tuple(_blocks(packs, app_version)),
        )
    )


def _blocks(packs: Sequence[RulePack], app_version: str) -> Iterator[Block]:
    yield Heading(1, TITLE)
    yield Paragraph(
        text(
            "What the app asks, what counts and what follows: in words, each beside its source, to be read and signed."
        ),
        Role.LEAD,
    )
    for number, pack in enumerate(packs):
        if number:
            yield PageBreak()
        yield from _pack(pack, app_version)


def _pack(pack: RulePack, app_version: str) -> Iterator[Block]:
    yield Heading(2, pack.title)
    yield KeyValues("Particulars of the pack", tuple(_particulars(pack)))
    yield Heading(3, "Changes")
    yield Bullets(
        tuple(text(strong(f"{change.version}, {day_in_words(change.date)}. "), change.what) for change in pack.changes)
    )
    yield Heading(3, "Rules")
    yield Paragraph(text(HOW_TO_READ), Role.SMALL)
    printed: dict[tuple[str, ...], str] = {}
    for rule in pack.rules:
        yield from _rule(pack, rule, printed.setdefault(rule.all_of, rule.title))
    yield Heading(3, "Questions")
    yield Paragraph(text("In the order in which they are asked. Not known is always an answer."), keep_with_next=True)
    yield Table("Questions", _QUESTIONS, tuple(_question(question) for question in pack.questions))
    yield from _definitions(pack.questions)
    yield Heading(3, "Words that go with the result")
    for kind, title in STATEMENT_HEADINGS.items():
        for statement in pack.statements_of(kind):
            cited = quiet(f"({statement.citation.in_words})")
            yield Paragraph(text(strong(f"{title}. "), f"{statement.text} ", cited), Role.SMALL)
    yield from _cases(pack)
    yield from _open_points(open_points(pack))
    yield from _sign_off(pack)
    yield Paragraph(text(f"Made with {PRODUCT} {app_version}."), Role.FINE)


def _particulars(pack: RulePack) -> Iterator[KeyValue]:
    rows = {
        "Rule pack": f"{pack.id}, version {pack.version}: {kind_in_words(pack)}",
        "Nation": pack.nation.replace("_", " ").title(),
        "In force": in_force(pack),
        "Replaced": " ".join(statement.text for statement in pack.statements_of("supersession")),
        "Verified to": day_in_words(pack.verified_to),
        "Read by": sentence(standing_in_words(pack)),
        "Proof": proof_in_words(pack),
        "SHA-256": pack.sha256,
    }
    for label, words in rows.items():
        if words:
            yield KeyValue(label, (Paragraph(text(words), Role.SMALL),))


def _rule(pack: RulePack, rule: Rule, conditions_of: str) -> Iterator[Block]:
    """One rule. ``conditions_of`` is the title of the first rule with the same conditions: there they are set out."""
    yield Heading(4, rule.title, Tag(rule.modality.value, Tone(rule.modality.value)))
    yield Paragraph(text(rule.says), keep_with_next=True)
    yield Paragraph(
        text(strong("Then "), f"{rule.then}. ", strong("Decided by "), f"{rule.decides}."), keep_with_next=True
    )
    yield Paragraph(text(quiet(f"{rule.id}. "), *_cited(rule.citation)), Role.FINE, keep_with_next=True)
    if conditions_of == rule.title:
        for table in truth_tables(pack, rule):
            yield from _table(pack, rule, table)
    else:
        yield Paragraph(text(f"The conditions and the truth table are those of “{conditions_of}” above."))
    if rule.elsewhere:
        says = sentence(pack.propositions[rule.elsewhere.fails_only_on].says)
        yield Paragraph(text(strong("Where only this fails: "), f"{says} {rule.elsewhere.says}"), Role.SMALL)
    if rule.time_limits:
        yield Paragraph(text(strong("Time limits")), Role.SMALL, keep_with_next=True)
        yield Bullets(
            tuple(
                text(sentence(f"{limit.what}, {period_in_words(limit)}"), " ", *_cited(limit.citation))
                for limit in rule.time_limits
            ),
            Role.SMALL,
        )


def _table(pack: RulePack, rule: Rule, table: TruthTable) -> Iterator[Block]:
    of = table.part.says if table.part else rule.title
    if table.part:
        yield Paragraph(text(strong("When is this so? "), sentence(table.part.says)), Role.SMALL, keep_with_next=True)
    yield Table(
        f"Conditions: {of}",
        _CONDITIONS,
        tuple(
            (
                _cell(strong(str(number))),
                Cell(
                    (
                        Paragraph(text(sentence(condition.says)), Role.SMALL),
                        Paragraph(text(quiet(sentence(_how(pack, table, condition)))), Role.FINE),
                    )
                ),
                Cell((Paragraph(_cited(condition.citation), Role.FINE),)),
            )
            for number, condition in enumerate(table.conditions, 1)
        ),
    )
    columns = (
        Column("Result", _RESULT_SHARE),
        *(Column(str(number), _WAY_SHARE) for number in range(1, len(table.conditions) + 1)),
    )
    rows = tuple(
        (_cell(strong(result)), *(_cell(WAY[want]) for want in way.wants))
        for result, ways in (("Met", table.met), ("Not met", table.not_met))
        for way in ways
    )
    yield Table(f"Truth table: {of}", columns, rows)


def _how(pack: RulePack, table: TruthTable, condition: Proposition) -> str:
    """How a condition is encoded; of one that has a table of its own, that it has."""
    if isinstance(condition.expression, (AllOf, AnyOf, Not)) and condition is not table.part:
        return "See its own table below"
    return encoded(pack, condition)


def _question(question: Question) -> tuple[Cell, ...]:
    said = [Paragraph(text(strong(question.ask)), Role.SMALL), Paragraph(text(question.why), Role.SMALL)]
    if question.hint:
        said.append(Paragraph(text(question.hint), Role.SMALL))
    if question.records_only:
        said.append(Paragraph(text(quiet("Recorded only: it decides no rule.")), Role.SMALL))
    said.append(Paragraph(_cited(question.citation), Role.FINE))
    answers = []
    for option in question.options:
        note = " (evidence needed)" if option.value in question.require_note else ""
        hint = f" ({option.hint})" if option.hint else ""
        answers.append(Paragraph(text(option.label, quiet(f"{hint}{note}")), Role.SMALL))
    answers = answers or [Paragraph(text("A day, a month or a year"), Role.SMALL)]
    label = (Paragraph(text(strong(question.label)), Role.SMALL), Paragraph(text(quiet(question.fact)), Role.FINE))
    return Cell(label), Cell(tuple(said)), Cell(tuple(answers))


def _definitions(questions: Iterable[Question]) -> Iterator[Block]:
    definitions = {each.title: each for question in questions for each in question.definitions}
    if definitions:
        yield Heading(3, "Definitions")
    for each in definitions.values():
        yield Paragraph(text(strong(f"{each.title} "), f"{each.text} ", *_cited(each.citation)), Role.SMALL)


def _cases(pack: RulePack) -> Iterator[Block]:
    cases = cases_of(pack)
    if not cases:
        return
    titles = {rule.id: rule.title for rule in pack.rules}
    yield Heading(3, "Tested cases")
    yield Paragraph(
        text("What each comes to, and is expected to. The files are kept with the tests, in tests/cases."),
        keep_with_next=True,
    )
    yield Table(
        "Tested cases",
        (Column("Case", 2.2), Column("Result", 1.0), Column("Rules met", 2.8)),
        tuple(
            (
                Cell(
                    (
                        Paragraph(text(case.title), Role.SMALL),
                        Paragraph(text(quiet(_of_case(case))), Role.FINE),
                    )
                ),
                _cell(case.outcomes[pack.id].replace("_", " ").capitalize()),
                _cell("; ".join(titles[rule] for rule in case.met[pack.id]) or "None"),
            )
            for case in cases
        ),
    )


def _of_case(case: ListedCase) -> str:
    return f"{case.law}. File {case.name}.json" if case.law else f"File {case.name}.json"


def _open_points(points: Sequence[OpenPoint]) -> Iterator[Block]:
    yield Heading(3, f"Open points to check ({len(points)})")
    if not points:
        yield Paragraph(text("None: every statement has been compared with its source."))
        return
    yield Table(
        "Open points to check",
        _POINTS,
        tuple(
            (
                _cell(point.why),
                Cell((Paragraph(text(point.citation.place, *_note(point.citation)), Role.SMALL),)),
                Cell(tuple(Paragraph(text(each), Role.SMALL) for each in point.rests)),
                _cell(""),
            )
            for point in points
        ),
    )


def _sign_off(pack: RulePack) -> Iterator[Block]:
    yield PageBreak()
    yield Heading(3, "Sign-off")
    for review in reviews_of(pack):
        yield Callout(
            Tone.NOTE,
            f"Read by {review.reviewer}, {review.role}, {review.organisation}, on {day_in_words(review.date)}",
            (
                Paragraph(text(strong("Scope: "), review.scope)),
                *((Bullets(tuple(text(point) for point in review.open_points)),) if review.open_points else ()),
            ),
        )
    yield Paragraph(
        text(f"About {pack.id}, version {pack.version}, whose digest (SHA-256) is {pack.sha256}."), keep_with_next=True
    )
    findings = ("They agree with the sources", "They do but for the open points", "They do not agree")
    yield Choices("The rules and their sources. Tick one.", findings)
    yield Signature(
        "Qualified reader",
        _CONFIRMS,
        (
            BlankRow((Blank("Scope: what was compared with what", lines=2),)),
            BlankRow((Blank("Open points", lines=4),)),
            BlankRow((Blank("Name", share=1.2), Blank("Role", share=1.0), Blank("Organisation", share=1.2))),
            BlankRow((Blank("Signature", share=2.0), Blank("Date", share=0.8))),
        ),
    )


def _cell(words: str | Span) -> Cell:
    return Cell((Paragraph(text(words), Role.SMALL),))


def _cited(citation: Citation) -> Text:
    return text(quiet(citation.in_words), *_note(citation))


def _note(citation: Citation) -> Text:
    return text(quiet(f". {citation.note}")) if citation.note else ()
