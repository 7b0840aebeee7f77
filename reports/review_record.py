"""The record of a review: what a supervisor decided on a referral, and which file exactly they had read."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Sequence

from logic.assessment import Assessment
from logic.dates import day_in_words
from logic.explain import outcome_tag, result_in_words, sentence
from logic.review import IN_WORDS, RECORD_OF_A_REVIEW, Decision, Indication, Review
from reports.attachments import Attachment, Relationship, as_bytes
from reports.blocks import (
    Block,
    Callout,
    Cell,
    Column,
    Document,
    Heading,
    KeyValue,
    KeyValues,
    Paragraph,
    Role,
    Table,
    Tag,
    Tone,
    quiet,
    text,
)
from reports.criteria import tone_of
from reports.pdf import PRODUCT, render
from reports.referral import OFFICIAL_SENSITIVE
from reports.review_file import REVIEW_FILE
from reports.training import for_training
from reports.verification import Verification

_TONES = {Decision.AGREE: Tone.QUIET, Decision.RETURN: Tone.OPEN, Decision.OVERRIDE: Tone.NOTE}
_SAYS = {
    Decision.AGREE: "The referral is agreed.",
    Decision.RETURN: "The referral goes back to the referrer for more work.",
    Decision.OVERRIDE: "The reviewer sees the referral differently from the app's indication.",
}
_VERIFIED = {
    "intact": "As it was signed; its facts gave the same result when they were put through the rules again",
    "different_result": "As it was signed; its facts gave another result when they were put through the rules again",
    "pack_not_held": "As it was signed; the rules that it was made with were not at hand",
    "altered": "Changed since it was signed, or damaged",
    "not_ours": "Could not be checked",
}
_WHICH = (
    "The digest below names the file that was read. Whoever holds a file can compute its SHA-256: if it is the same, "
    "it is that file, to the last byte."
)
_INDICATION = "An indication on the facts entered. The board decides; this record does not bind it."


def review_of(
    found: Verification,
    decision: Decision,
    *,
    reason: str,
    name: str,
    role: str,
    at: datetime.datetime,
    own_key: bool = False,
) -> Review:
    """The review of a file that was verified. Raises ReviewError as ``Review`` does.

    ``own_key`` says that the reviewer signed the file too, and the record says so: a reader may want a second person.
    """
    signed = found.signed_by
    signer = (signed.known_as or "") if signed else ""
    return Review(
        decision=decision,
        reason=reason,
        name=name,
        role=role,
        at=at,
        sha256=found.sha256,
        verification=found.result.value,
        signer=f"{signer} (the reviewer's own key)" if signer and own_key else signer,
        fingerprint=signed.fingerprint if signed else "",
        reference=found.case.reference if found.case else None,
        indications=tuple(
            Indication(each.pack.id, each.pack.version, each.outcome.value) for each in found.assessments
        ),
    )


def review_pdf(
    review: Review,
    assessments: Sequence[Assessment],
    *,
    app_version: str,
    marking: str = OFFICIAL_SENSITIVE,
    training: bool = False,
) -> bytes:
    """The record as a PDF file, not yet signed, with itself attached as JSON.

    ``assessments`` are those that the referral's facts gave when it was verified; ``training`` says that they are those
    of a training case. Equal arguments give equal bytes.
    """
    document = Document(
        title=RECORD_OF_A_REVIEW,
        marking=marking,
        head_left=PRODUCT,
        head_right=f"Review of a referral · Case {review.reference}" if review.reference else "Review of a referral",
        foot="Not binding.",
        dated=review.at.date(),
        blocks=tuple(_blocks(review, assessments, app_version)),
    )
    return render(
        for_training(document) if training else document,
        (
            Attachment(
                REVIEW_FILE,
                as_bytes(json.dumps(review.as_json(), ensure_ascii=False, indent=1) + "\n"),
                Relationship.DATA,
                "The decision, and which file it is about",
            ),
        ),
    )


def _blocks(review: Review, assessments: Sequence[Assessment], app_version: str) -> Iterator[Block]:
    yield Heading(1, RECORD_OF_A_REVIEW)
    about = f"Case {review.reference}" if review.reference else "A case without a reference"
    yield Paragraph(text(about), Role.LEAD)
    tone = _TONES[review.decision]
    reason = (Paragraph(text(review.reason)),) if review.reason.strip() else ()
    yield Callout(
        tone, _SAYS[review.decision], reason, tag=Tag(IN_WORDS[review.decision], tone), about="Decision", level=2
    )
    yield KeyValues(
        "Who decided, and when",
        (
            _particular("Reviewed by", review.name),
            _particular("Job title", review.role or "Not given"),
            _particular(
                "On", f"{day_in_words(review.at.date())}, {review.at:%H:%M} {review.at.tzname() or ''}".strip()
            ),
        ),
    )
    yield Heading(2, "Which referral was read")
    yield Paragraph(text(_WHICH), Role.SMALL, keep_with_next=True)
    yield KeyValues(
        "The referral that was read",
        (
            _particular("SHA-256 of the file", _grouped(review.sha256)),
            _particular("What the check found", _VERIFIED.get(review.verification, review.verification)),
            _particular("Signed by", f"{review.signer}, known to the reviewer" if review.signer else "Not known here"),
            _particular("Fingerprint of the key", _grouped(review.fingerprint) or "None"),
        ),
    )
    if assessments:
        yield Heading(2, "What the referral indicates")
        yield Table(
            "What the referral indicates",
            (Column("Rules", 1.8), Column("Indication on the facts in the referral", 3.2), Column("Result", 1.2)),
            tuple(_row(each) for each in assessments),
        )
    yield Paragraph(text(quiet(f"{_INDICATION} Made with {PRODUCT} {app_version}.")), Role.FINE)


def _row(assessment: Assessment) -> tuple[Cell, ...]:
    pack = assessment.pack
    return (
        Cell(
            (
                Paragraph(text(pack.title), Role.SMALL),
                Paragraph(text(quiet(f"{pack.id}, version {pack.version}")), Role.FINE),
            )
        ),
        Cell((Paragraph(text(sentence(result_in_words(assessment))), Role.SMALL),)),
        Cell((), Tag(outcome_tag(assessment), tone_of(assessment.outcome))),
    )


def _particular(label: str, value: str) -> KeyValue:
    return KeyValue(label, (Paragraph(text(value), Role.SMALL),))


def _grouped(digits: str) -> str:
    """Hexadecimal digits in groups of eight, to be read out and compared."""
    return " ".join(digits[at : at + 8] for at in range(0, len(digits), 8))
