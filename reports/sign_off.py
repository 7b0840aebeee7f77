"""The last pages: declaration and signatures, and the spaces that the board fills in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logic.assessment import Assessment
from logic.case import ENGLAND, Case
from logic.sections import load_sections
from reports.blocks import Blank, BlankRow, Block, Choices, Heading, OnePage, Paragraph, Role, Signature, text
from reports.record import row_of
from reports.wording import field_words

DECLARATION = (
    "I have set out what I know, and where it comes from. I have kept what is known apart from what is thought. "
    "I know that the result above is an indication on these facts, and that the board decides. "
    "I will send what is still missing when I have it."
)

DECISIONS = (
    "The criteria are met",
    "The criteria are met, but another way of learning is more proportionate",
    "The criteria are met, but the case overlaps with another review",
    "The criteria are not met; learning for a single agency",
    "The criteria are not met; another kind of review is held",
    "The criteria are not met",
)
"""The six decisions that boards distinguish."""


def declaration_and_signatures(case: Case) -> OnePage:
    """What the practitioner and the safeguarding lead confirm, and where they sign."""
    return OnePage(tuple(_declaration(case)))


def _declaration(case: Case) -> Iterator[Block]:
    yield Heading(2, "Declaration and sign-off")
    yield Paragraph(text(DECLARATION), Role.SMALL, keep_with_next=True)
    said = {field: _words(case, field) for field in ("prepared_by", "prepared_on", "lead_name", "lead_role")}
    view, reason, when = (_words(case, field) for field in ("lead_view", "lead_reason", "lead_date"))
    role = row_of(case, "referrer").get("role", "")
    yield Signature(
        "Practitioner",
        "I make the declaration above.",
        (_signing(said["prepared_by"], role if isinstance(role, str) else "", said["prepared_on"]),),
    )
    yield Signature(
        "Safeguarding lead or senior manager",
        "I have read this referral.",
        (
            BlankRow((Blank("View", value=view), Blank("Reasons or comments", value=reason, share=2.0))),
            _signing(said["lead_name"], said["lead_role"], when),
        ),
    )


def _signing(name: str, role: str, date: str) -> BlankRow:
    return BlankRow(
        (
            Blank("Name", value=name, share=1.1),
            Blank("Job title", value=role, share=2.0),
            Blank("Signature", share=1.6),
            Blank("Date", value=date, share=0.9),
        )
    )


def for_the_board(case: Case, assessments: Sequence[Assessment]) -> OnePage:
    """Blank spaces for the board: receipt, recommendation, decision, who was told."""
    return OnePage(tuple(_of_the_board(case, assessments)))


def _of_the_board(case: Case, assessments: Sequence[Assessment]) -> Iterator[Block]:
    yield Heading(2, "For the board to complete")
    yield Paragraph(text("Left blank by the referrer."), Role.SMALL, keep_with_next=True)
    yield BlankRow((Blank("Board reference"), Blank("Referral received on"), Blank("Sent to the sub-group chair on")))
    yield BlankRow(
        (
            Blank("Agency summaries called for on"),
            Blank("Summaries due by"),
            Blank("Considered by the sub-group on"),
        )
    )
    yield Choices("Are the criteria met? Tick one.", DECISIONS, columns=2)
    yield Choices("If held, the review is:", ("Mandatory", "Discretionary"), columns=2)
    yield Choices("The sub-group recommends:", ("A review", "No review"), columns=2)
    yield BlankRow((Blank("Reasons", lines=5),))
    yield Choices("The independent chair:", ("Agrees", "Does not agree"), columns=2)
    yield BlankRow((Blank("Chair's decision and reasons", lines=4),))
    yield BlankRow((Blank("Chair's name"), Blank("Signature", share=1.4), Blank("Date", share=0.7)))
    yield Choices("Told of the decision:", _to_be_told(case, assessments), columns=2)


def _to_be_told(case: Case, assessments: Sequence[Assessment]) -> tuple[str, ...]:
    panel = case.nation == ENGLAND and any(assessment.pack.person == "child" for assessment in assessments)
    told = ["The referrer", "The agencies", "The person or the family"]
    return (*told, "The national Panel") if panel else (*told, "Others who need to know")


def _words(case: Case, field: str) -> str:
    section = next(each for each in load_sections() if each.id == "sign_off")
    value = row_of(case, "sign_off").get(field, "")
    return field_words(section.by_id[field], value) if value else ""
