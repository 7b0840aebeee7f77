"""The first page: who refers, about whom, which review is indicated, by what, how sure, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logic.assessment import Assessment, Outcome, Status
from logic.at_odds import AT_ODDS_BODY, AT_ODDS_TITLE, at_odds
from logic.case import ENGLAND, Case
from logic.dates import day_in_words
from logic.explain import basis, headline, outcome_tag, presumptions, sentence, strongest_first
from logic.facts import UNKNOWN
from logic.sections import SectionRow, load_sections
from reports.blocks import (
    Block,
    Bullets,
    Callout,
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
    strong,
    text,
)
from reports.criteria import tone_of
from reports.record import row_of
from reports.time_limits import by_when
from reports.wording import NOT_KNOWN, date_in_words, field_words

FORM_TITLE = "Referral for a statutory case review"
FORM_VERSION = "1"

_NAMED_AT_MOST = 5
"""The most open facts that the first page names; more are counted, and named behind it."""

_NOT_TO_THE_PANEL = (
    "This referral is not the online notification to the national Child Safeguarding Practice Review Panel. "
    "Only the local authority can send that, and only sending it meets the duty to notify."
)
_NOT_A_NOTIFICATION = (
    "This referral is not a statutory notification. Whoever has a duty to notify another body does that as well."
)


def at_a_glance(
    case: Case, assessments: Sequence[Assessment], board_name: str, *, is_pseudonymised: bool = False
) -> Iterator[Block]:
    """The first page. Everything on it is said again, with its grounds, on the pages that follow.

    In a pseudonymised form the day of the case is made up, and so only its month is printed.
    """
    yield Heading(1, FORM_TITLE)
    yield Paragraph(_which_month(case) if is_pseudonymised else _which_case(case), Role.LEAD)
    yield KeyValues("The referral at a glance", tuple(_particulars(case, board_name)))
    reviews = [each for each in assessments if not each.pack.parallel]
    adopted = [each for each in reviews if each.pack.adopted]
    leading = strongest_first(adopted or reviews)
    applying = [each for each in leading if each.outcome is not Outcome.NOT_APPLICABLE]
    for assessment in applying or leading:
        yield _result(case, assessment)
    if odd := at_odds(case.facts, case.assessed_on):
        says = Bullets(tuple(text(each.says) for each in odd))
        yield Callout(Tone.OPEN, AT_ODDS_TITLE, (says, Paragraph(text(AT_ODDS_BODY))), level=2)
    if not assessments:
        yield Callout(
            Tone.OPEN,
            "The criteria were not assessed.",
            (Paragraph(text("This edition holds no rules for the nation of this case. The board decides.")),),
            level=2,
        )
    if current := [each for each in reviews if adopted and not each.pack.adopted]:
        yield Heading(2, "Under current law")
        yield Table(
            "The position under current law",
            (Column("Rules", 1.5), Column("Indication", 3.4), Column("Result", 1.1)),
            tuple(_current(case, assessment) for assessment in current),
        )
    yield Callout(
        Tone.NOTE,
        "An indication, not a decision",
        (
            Bullets(
                (
                    text("This document says what the rules indicate on the facts entered. The board decides."),
                    text(_NOT_TO_THE_PANEL if case.nation == ENGLAND else _NOT_A_NOTIFICATION),
                    text("It does not wait for missing facts. They follow when they are known."),
                )
            ),
        ),
    )


def person_in_words(case: Case) -> str:
    """The name of the person whom the referral is about, as far as it is known."""
    row = row_of(case, "subject")
    names = (row.get("forenames", ""), row.get("surname", ""))
    return " ".join(name for name in names if isinstance(name, str) and name.strip())


def _which_case(case: Case) -> Text:
    return text(
        f"Case {case.reference}. " if case.reference else "No case reference was given. ",
        f"Facts as at {day_in_words(case.assessed_on)}.",
    )


def _which_month(case: Case) -> Text:
    month = date_in_words(f"{case.assessed_on:%Y-%m}")
    return text(f"This form gives no case reference. Facts as at {month}.")


def _particulars(case: Case, board_name: str) -> Iterator[KeyValue]:
    if board_name:
        yield _row("To", board_name)
    name = person_in_words(case)
    yield KeyValue("About", (Paragraph(text(strong(name) if name else NOT_KNOWN, _ages(case))),))
    referrer = row_of(case, "referrer")
    yield _row("Referred by", _entered(referrer, "name", "role", "agency"))
    yield _row("Contact", _entered(referrer, "phone", "email", "address"))
    lead = ("discussed_with", "discussed_with_role", "discussed_with_contact", "discussed_on")
    yield _row("Discussed with", _entered(referrer, *lead))
    yield _row("Board is asked for", _entered(referrer, "purpose"))
    yield _row("Date of referral", _entered(referrer, "referral_date"))


def _ages(case: Case) -> str:
    """The dates that tell the person's age, as far as they were answered."""
    said = []
    for fact, words in (("date_of_birth", "born"), ("date_of_harm", "harmed"), ("date_of_death", "died")):
        answer = case.facts.get(fact)
        if answer is not None and isinstance(answer.value, str) and answer.value != UNKNOWN:
            said.append(f"{words} {date_in_words(answer.value)}")
    return f" ({'; '.join(said)})" if said else ""


def _row(label: str, words: str) -> KeyValue:
    return KeyValue(label, (Paragraph(text(words or NOT_KNOWN)),))


def _entered(row: SectionRow, *fields: str) -> str:
    by_id = next(section.by_id for section in load_sections() if section.id == "referrer")
    words = dict.fromkeys(field_words(by_id[field], row[field]) for field in fields if row.get(field))
    return ", ".join(", ".join(line.strip() for line in word.splitlines() if line.strip()) for word in words)


def _result(case: Case, assessment: Assessment) -> Callout:
    pack, tone = assessment.pack, tone_of(assessment.outcome)
    deciding = [
        result
        for result in assessment.rules
        if result.status is Status.MET and result.rule.modality.value == assessment.outcome.value
    ]
    lines = []
    if deciding:
        criteria = [f"{result.rule.title} ({result.rule.citation.in_words})" for result in deciding]
        lines.append(Paragraph(text(strong("By which criterion: "), sentence("; ".join(criteria)))))
        sure = ["Met by presumption.", *(sentence(finding.says) for finding in presumptions(assessment))]
        lines.append(
            Paragraph(
                text(strong("How sure: "), " ".join(sure) if assessment.presumed else "Met on the facts entered.")
            )
        )
    else:
        lines.append(Paragraph(text(strong("What that means: "), basis(assessment))))
    if when := by_when(assessment, case):
        lines.append(Paragraph(text(strong("By when: "), when)))
    lines.append(Paragraph(text(strong("What is missing: "), *_missing(assessment))))
    return Callout(
        tone, headline(assessment), tuple(lines), Tag(outcome_tag(assessment), tone), about=pack.title, level=2
    )


def _missing(assessment: Assessment) -> Text:
    """The open facts by name, where they are few enough for the first page."""
    open_facts = assessment.outstanding
    if not open_facts:
        return text("No open fact could change this result.")
    if len(open_facts) > _NAMED_AT_MOST:
        there = Span("Facts still to supply", to="facts-still-to-supply")
        return text(f"{len(open_facts)} facts, listed under ", there, ".")
    return text(sentence("; ".join(assessment.pack.question(fact).label for fact in open_facts)))


def _current(case: Case, assessment: Assessment) -> tuple[Cell, ...]:
    applies = assessment.outcome is not Outcome.NOT_APPLICABLE
    says = [Paragraph(text(headline(assessment) if applies else basis(assessment)), Role.SMALL)]
    if applies and (when := by_when(assessment, case)):
        says.append(Paragraph(text(strong("By when: "), when), Role.SMALL))
    if applies and assessment.outstanding:
        says.append(Paragraph(text(strong("Missing: "), *_missing(assessment)), Role.SMALL))
    return (
        Cell((Paragraph(text(Span(assessment.pack.title, to=f"pack-{assessment.pack.id}")), Role.SMALL),)),
        Cell(tuple(says)),
        Cell((), Tag(outcome_tag(assessment), tone_of(assessment.outcome))),
    )
