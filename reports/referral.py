"""The referral: one document that a supervisor reads in five minutes and a board keeps.

The first page answers; the pages behind it give the grounds. Nothing is left blank that the app should have said:
what nobody knows is printed as not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logic.assessment import Assessment, Outcome
from logic.case import Case
from logic.explain import result_in_words, still_needed
from logic.sections import Subject
from reports import record
from reports.attachments import attachments_of
from reports.beside import beside
from reports.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Role,
    Span,
    Table,
    quiet,
    strong,
    text,
)
from reports.criteria import Criteria
from reports.glance import FORM_TITLE, FORM_VERSION, at_a_glance
from reports.pdf import PRODUCT, render
from reports.provenance import rules_used
from reports.sign_off import declaration_and_signatures, for_the_board
from reports.time_limits import time_limits
from reports.training import for_training
from reports.wording import cited

OFFICIAL_SENSITIVE = "OFFICIAL-SENSITIVE"


def referral_pdf(
    case: Case,
    assessments: Sequence[Assessment],
    *,
    app_version: str,
    marking: str = OFFICIAL_SENSITIVE,
    board_name: str = "",
) -> bytes:
    """The referral as a PDF file.

    ``assessments`` are those of ``case`` on its facts, in the order in which they are to be printed; ``marking`` is
    the protective marking on every page, printed in capitals; ``board_name`` is who receives it, where that is known.
    The case file and the result are attached as JSON (see attachments). The file's metadata hold nothing of the case
    but the day of its assessment. Equal arguments give equal bytes. A training case is marked as one on every page,
    whatever ``marking`` says.
    """
    document = Document(
        title=FORM_TITLE,
        marking=marking,
        head_left=board_name or PRODUCT,
        head_right=_running_head(case),
        foot="Review referral: an indication. The board decides.",
        dated=case.assessed_on,
        blocks=referral_blocks(case, assessments, app_version=app_version, board_name=board_name),
    )
    return render(for_training(document) if case.training else document, attachments_of(case, assessments))


def referral_blocks(
    case: Case,
    assessments: Sequence[Assessment],
    *,
    app_version: str,
    board_name: str = "",
    is_pseudonymised: bool = False,
) -> tuple[Block, ...]:
    """The content of the referral in reading order. Arguments as for ``referral_pdf``."""
    subject = subject_of(assessments)
    criteria = Criteria(case, assessments)
    return (
        *at_a_glance(case, assessments, board_name, is_pseudonymised=is_pseudonymised),
        *criteria.adopted(),
        *criteria.current_law(),
        *time_limits(case, assessments, criteria.day),
        *criteria.other_facts(),
        *record.sections(case, subject),
        *beside(assessments),
        *_still_to_supply(case, assessments, subject),
        *criteria.set_aside(),
        *_about(assessments, app_version),
        declaration_and_signatures(case),
        PageBreak(),
        for_the_board(case, assessments),
    )


def subject_of(assessments: Sequence[Assessment]) -> Subject:
    """Whom the adopted procedure treats the person as: a child, an adult, or (``both``) not settled."""
    applying = [each for each in assessments if each.outcome is not Outcome.NOT_APPLICABLE]
    people = {each.pack.person for each in applying if each.pack.adopted} or {each.pack.person for each in applying}
    return Subject(people.pop()) if len(people) == 1 else Subject.BOTH


def _running_head(case: Case) -> str:
    form = f"Form version {FORM_VERSION}"
    return f"{form} · Case {case.reference}" if case.reference else form


def _still_to_supply(case: Case, assessments: Sequence[Assessment], subject: Subject) -> Iterator[Block]:
    yield Heading(2, "Facts still to supply", anchor="facts-still-to-supply")
    rows, together = _open_facts(case, [each for each in assessments if not each.pack.parallel])
    if not rows and not together:
        yield Paragraph(text("No open fact could change a result above."), Role.SMALL)
    else:
        said = "These facts could change a result above. The referral does not wait for them."
        yield Paragraph(text(said), Role.SMALL, keep_with_next=True)
    if rows:
        yield Table(
            "Facts that could change a result",
            (Column("Fact", 1.0), Column("Effect of each answer", 3.0)),
            rows,
        )
    if together:
        lead = "Also open, and able to change a result together with other facts: " if rows else "Together: "
        yield Paragraph(text(strong(lead), "; ".join(together) + "."), Role.SMALL)
    beside = dict.fromkeys(
        each.pack.question(fact).label for each in assessments if each.pack.parallel for fact in each.outstanding
    )
    if beside:
        yield Paragraph(text(strong("For other reviews and proceedings: "), "; ".join(beside) + "."), Role.SMALL)
    if gaps := tuple(record.missing(case, subject)):
        yield Heading(3, "Also expected by boards, and not known at time of referral")
        yield Bullets(
            tuple(text(strong(f"{section.title}: "), "; ".join(labels) + ".") for section, labels in gaps),
            role=Role.SMALL,
        )


def _open_facts(case: Case, assessments: Sequence[Assessment]) -> tuple[tuple[tuple[Cell, ...], ...], list[str]]:
    """The open facts that could change a result.

    First a row for each whose answer alone changes one, with what each answer would make of it; then the labels of
    those that change one only together with others.
    """
    labels: dict[str, str] = {}
    effects: dict[str, list[Paragraph]] = {}
    for assessment in assessments:
        now = result_in_words(assessment)
        for needed in still_needed(assessment, case.facts, case.assessed_on):
            labels[needed.question.fact] = needed.question.label
            answers: dict[str, list[str]] = {}
            for effect in needed.effects:
                answers.setdefault(effect.says, []).append(effect.answer)
            if set(answers) - {now}:
                said = [quiet(f"{assessment.pack.title}. ")]
                for says, given in answers.items():
                    said += [strong(f"{'; '.join(given)}: "), Span(f"{says}. ")]
                effects.setdefault(needed.question.fact, []).append(Paragraph(tuple(said), Role.SMALL))
    rows = tuple(
        (
            Cell(
                (
                    Paragraph(text(strong(labels[fact])), Role.SMALL),
                    Paragraph(text(quiet("answered: not known" if fact in case.facts else "not asked")), Role.SMALL),
                )
            ),
            Cell(tuple(lines)),
        )
        for fact, lines in effects.items()
    )
    return rows, [label for fact, label in labels.items() if fact not in effects]


def _about(assessments: Sequence[Assessment], app_version: str) -> Iterator[Block]:
    yield Heading(2, "What this referral is for")
    applying = [each.pack for each in assessments if each.outcome is not Outcome.NOT_APPLICABLE]
    packs = applying or [each.pack for each in assessments]
    adopted = [pack for pack in packs if pack.adopted] or packs
    for kind in ("purpose", "no_blame", "weighing", "who_decides"):
        # Who decides under current law has been said at its criteria.
        stating = [pack for pack in adopted if pack.adopted or kind != "who_decides"]
        said = {statement.text: statement.citation for pack in stating for statement in pack.statements_of(kind)}
        for words, citation in said.items():
            yield Paragraph(text(words, " ", quiet(f"({cited(citation)})")), Role.SMALL)
    reading = {each.text: f"{each.text} " for pack in packs for each in pack.statements_of("further_reading")}
    yield from rules_used(assessments)
    made = f"Made with {PRODUCT} {app_version}."
    yield Paragraph(text("Further reading: " if reading else "", *reading.values(), made), Role.FINE)
