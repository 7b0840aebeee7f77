"""Other forms of the referral: without the people in it, and the chronology alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from logic.case import Case
from logic.pseudonym import Pseudonymised
from reports.attachments import attachments_of
from reports.blocks import Block, Document, Heading, Paragraph, Role, text
from reports.glance import FORM_TITLE
from reports.pdf import PRODUCT, render
from reports.record import row_of, table_of
from reports.referral import OFFICIAL_SENSITIVE, referral_blocks
from reports.training import for_training

CHRONOLOGY_TITLE = "Chronology"
PSEUDONYMISED_TITLE = f"{FORM_TITLE}, pseudonymised"

_NO_NAMES = (
    "This is a pseudonymised form. Roles stand in place of names and months in place of days; numbers, addresses and "
    "contact details are left out. Somebody who knows the case may still recognise it: handle it with the same care."
)
_PART = "This is part of a referral. It says nothing of whether a review is needed."
_NOTHING = "No event has been entered."


def pseudonymised_pdf(found: Pseudonymised, *, app_version: str, marking: str = OFFICIAL_SENSITIVE) -> bytes:
    """The referral of a pseudonymised case. Nothing in the file comes from the identifiable one.

    Sign it with ``Signer.without_name``. Other arguments as for ``referral_pdf``; it names no board, which would tell
    the place.
    """
    blocks = referral_blocks(found.case, found.assessments, app_version=app_version, is_pseudonymised=True)
    title = next(at for at, block in enumerate(blocks) if isinstance(block, Heading)) + 1
    document = Document(
        title=PSEUDONYMISED_TITLE,
        marking=marking,
        head_left=PRODUCT,
        head_right="Pseudonymised form",
        foot="Review referral: an indication. The board decides.",
        dated=found.case.assessed_on,
        blocks=(*blocks[:title], Paragraph(text(_NO_NAMES)), *blocks[title:]),
    )
    return render(
        for_training(document) if found.case.training else document, attachments_of(found.case, found.assessments)
    )


def chronology_pdf(case: Case, *, app_version: str, marking: str = OFFICIAL_SENSITIVE, board_name: str = "") -> bytes:
    """The chronology alone, with whom it is about. The case file attached holds no more than that."""
    chosen = _of_chronology(case)
    document = Document(
        title=CHRONOLOGY_TITLE,
        marking=marking,
        head_left=board_name or PRODUCT,
        head_right=f"Case {case.reference}" if case.reference else CHRONOLOGY_TITLE,
        foot="Part of a referral.",
        dated=case.assessed_on,
        blocks=tuple(_chronology(chosen, app_version)),
    )
    return render(for_training(document) if case.training else document, attachments_of(chosen, ()))


def _of_chronology(case: Case) -> Case:
    subject = {field: value for field, value in row_of(case, "subject").items() if field in ("surname", "forenames")}
    abbreviations = {field: value for field, value in row_of(case, "concerns").items() if field == "abbreviations"}
    sections = {"subject": subject, "chronology": case.sections.get("chronology", ()), "concerns": abbreviations}
    return replace(case, facts={}, set_aside={}, sections={name: data for name, data in sections.items() if data})


def _chronology(case: Case, app_version: str) -> Iterator[Block]:
    yield Heading(1, CHRONOLOGY_TITLE)
    subject = row_of(case, "subject")
    name = " ".join(str(subject[field]) for field in ("forenames", "surname") if subject.get(field))
    if name:
        yield Paragraph(text(f"About: {name}"), Role.LEAD)
    yield Paragraph(text(_PART), Role.SMALL, keep_with_next=True)
    yield table_of(case, "chronology") or Paragraph(text(_NOTHING))
    if abbreviations := row_of(case, "concerns").get("abbreviations"):
        yield Heading(2, "Abbreviations")
        yield Paragraph(text(str(abbreviations)), Role.SMALL)
    yield Paragraph(text(f"Made with {PRODUCT} {app_version}."), Role.FINE)
