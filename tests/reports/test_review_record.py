from __future__ import annotations

import datetime
import io
import json

import pikepdf
import pytest

from logic.review import Decision, Review, review_of_json
from reports.known_signers import KnownSigners
from reports.review_file import REVIEW_FILE
from reports.review_record import review_of, review_pdf
from reports.signature import sign_pdf
from reports.verification import Verification
from tests.reports.reading import squeezed, whole_text
from tests.reports.signed import AT, checked, signed, signed_example, signer

AT_DESK = datetime.datetime(2026, 3, 17, 9, 30, tzinfo=datetime.UTC)


def reviewed(decision: Decision, reason: str = "") -> tuple[Verification, Review]:
    found = checked(signed_example(), known_signers=KnownSigners().with_person(signer().certificate, "SW1, team"))
    role = "Safeguarding lead"
    return found, review_of(found, decision, reason=reason, name="SL1 (fictional)", role=role, at=AT_DESK)


def test_the_record_names_the_decision_the_reviewer_and_the_file():
    reason = "The records of the <b>health visitor</b> & the GP say otherwise."
    found, review = reviewed(Decision.OVERRIDE, reason)
    pdf = review_pdf(review, found.assessments, app_version="1.2.3")
    said = whole_text(pdf)
    for words in (
        reason, "SL1 (fictional)", "Safeguarding lead", "17 March 2026", "SW1, team, known to the reviewer",
        "EXAMPLE-0001", "As it was signed", found.assessments[0].pack.title,
    ):  # fmt: skip
        assert squeezed(words) in said
    assert found.sha256 in said.replace("-", "")
    assert review_pdf(review, found.assessments, app_version="1.2.3") == pdf


def test_the_record_carries_itself_and_can_be_signed():
    found, review = reviewed(Decision.AGREE)
    pdf = sign_pdf(review_pdf(review, found.assessments, app_version="1"), signer("SL1"), at=AT, app_version="1")
    with pikepdf.open(io.BytesIO(pdf)) as document:
        data = json.loads(document.attachments[REVIEW_FILE].get_file().read_bytes())
    assert review_of_json(data) == review


def test_a_file_that_could_not_be_checked_can_be_returned():
    found = checked(signed_example()[:-5])
    review = review_of(found, Decision.RETURN, reason="Damaged.", name="SL1", role="", at=AT_DESK)
    said = whole_text(review_pdf(review, found.assessments, app_version="1"))
    assert squeezed("Changed since it was signed, or damaged") in said
    assert squeezed("Not known here") in said


def signed_record(decision: Decision = Decision.RETURN) -> bytes:
    found, review = reviewed(decision, "The dates do not fit.")
    return signed(review_pdf(review, found.assessments, app_version="1.2.3"), signer("SL1"))


def test_a_signed_record_is_recognised_as_a_record_and_never_as_a_referral():
    found = checked(signed_record())
    assert (found.result, found.reason, found.document) == ("intact", "review", "review_record")
    assert "not a referral. Nothing has been changed" in found.says
    assert "Who signed it is not known here." in found.says
    assert (found.case, found.assessments, found.pages_compared) == (None, (), False)
    said = found.as_json()["review"]
    assert said == {
        "decision": "return",
        "at": AT_DESK.isoformat(),
        "referral_sha256": checked(signed_example()).sha256,
    }
    known = KnownSigners().with_person(signer("SL1").certificate, "SL1")
    assert checked(signed_record(), known_signers=known).signer_is_known
    assert checked(signed_example()).document == "referral"


def test_a_record_that_was_changed_or_never_signed_is_said_to_be():
    pdf = bytearray(signed_record())
    pdf[len(pdf) // 2] ^= 1
    assert (checked(bytes(pdf)).result, checked(bytes(pdf)).document) == ("altered", None)
    found, review = reviewed(Decision.AGREE)
    assert checked(review_pdf(review, found.assessments, app_version="1")).reason == "unsigned"


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b'{"format": "safeguarding-review-decision/1"}', b"[" * 900_000, b"\xff", b"1" * 2_000_000],
    ids=["nothing", "empty", "list", "format alone", "nested", "no text", "long"],
)
def test_a_record_that_carries_no_review_cannot_be_checked(content: bytes):
    found, review = reviewed(Decision.AGREE)
    with pikepdf.open(io.BytesIO(review_pdf(review, found.assessments, app_version="1.2.3"))) as document:
        document.attachments[REVIEW_FILE].obj.EF.F.write(content)
        file = io.BytesIO()
        document.save(file)
    refused = checked(signed(file.getvalue()))
    assert (refused.result, refused.reason, refused.review) == ("not_ours", "no_case", None)
