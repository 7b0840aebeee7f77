"""A supervisor's decision keeps its written form: files and stores of today are read by the versions to come."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from logic.review import (
    IN_WORDS,
    LONGEST_NAME,
    LONGEST_REASON,
    Decision,
    Indication,
    Review,
    ReviewError,
    review_of_json,
)

WRITTEN = {
    "format": "safeguarding-review-decision/1",
    "decision": "return",
    "reason": "The date of the harm is missing.",
    "name": "Supervisor A (fictional)",
    "role": "team manager",
    "at": "2026-03-17T09:30:00+00:00",
    "referral": {
        "sha256": "0123456789abcdef" * 4,
        "verification": "intact",
        "signer": "Worker B (fictional)",
        "fingerprint": "AB:CD",
        "reference": "C-0001",
        "indications": [{"pack": "scr-children", "version": "1.0.0", "outcome": "must"}],
    },
}
REVIEW = Review(
    decision=Decision.RETURN,
    reason="The date of the harm is missing.",
    name="Supervisor A (fictional)",
    role="team manager",
    at=datetime.datetime(2026, 3, 17, 9, 30, tzinfo=datetime.UTC),
    sha256="0123456789abcdef" * 4,
    verification="intact",
    signer="Worker B (fictional)",
    fingerprint="AB:CD",
    reference="C-0001",
    indications=(Indication("scr-children", "1.0.0", "must"),),
)


def test_the_written_form_is_read_and_written_alike():
    assert review_of_json(WRITTEN) == REVIEW
    assert REVIEW.as_json() == WRITTEN


@pytest.mark.parametrize(
    "written, words",
    [
        ("agree", "Agreed"),
        ("return", "Returned for more work"),
        ("override", "Seen differently from the result"),
    ],
)
def test_each_decision_has_its_written_form_and_its_words(written: str, words: str):
    review = review_of_json({**WRITTEN, "decision": written})
    assert IN_WORDS[review.decision] == words
    assert review.as_json()["decision"] == written


def test_agreement_needs_no_reason_and_the_rest_does():
    assert dataclasses.replace(REVIEW, decision=Decision.AGREE, reason="").reason == ""
    with pytest.raises(ReviewError, match="why you return it"):
        dataclasses.replace(REVIEW, decision=Decision.OVERRIDE, reason="")


def test_the_longest_name_job_title_and_reason_are_taken():
    full = {"name": "n" * LONGEST_NAME, "role": "r" * LONGEST_NAME, "reason": "w" * LONGEST_REASON}
    assert dataclasses.replace(REVIEW, **full).reason == full["reason"]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "change, place, says",
    [
        ({"name": " "}, "name", "your name"),
        ({"name": "n" * 201}, "name", "your name, of up to 200 characters"),
        ({"role": "r" * 201}, "role", "your job title, of up to 200 characters"),
        ({"reason": "w" * 20_001}, "reason", "up to 20,000 characters"),
        ({"at": datetime.datetime(2026, 3, 17)}, "at", "a time with its zone"),  # noqa: DTZ001 - on purpose
        ({"sha256": "0" * 63}, "sha256", "64 hexadecimal digits in lower case"),
    ],
)
def test_what_is_missing_is_named_with_what_it_needs(change: dict[str, object], place: str, says: str):
    with pytest.raises(ReviewError) as refused:
        dataclasses.replace(REVIEW, **change)  # type: ignore[arg-type]
    assert (refused.value.place, refused.value.allowed) == (place, says)
    assert str(refused.value) == f"{place}: allowed: {says}"


@pytest.mark.parametrize(
    "change, place",
    [
        ({"format": "safeguarding-review-decision/2"}, "format"),
        ({"referral": None}, "the whole review"),
        ({"decision": "perhaps"}, "the whole review"),
        ({"at": "yesterday"}, "the whole review"),
        ({"name": ""}, "name"),
    ],
)
def test_what_this_app_has_not_written_is_refused_by_its_place(change: dict[str, object], place: str):
    with pytest.raises(ReviewError) as refused:
        review_of_json({**WRITTEN, **change})
    assert refused.value.place == place
