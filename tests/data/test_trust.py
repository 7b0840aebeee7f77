"""The signing key, the known signers and the reviews in the store."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
from pathlib import Path

import pytest

from data.connection import open_database
from data.paths import DATABASE
from data.purge import Reason, first_broken_receipt, receipts
from data.restore import restore
from data.reviews import NoSuchReviewError, add_review, purge_reviews, referral_of, reviews
from data.store import Store, utc_now
from data.trust import forget_signer, keep_signing_key, know_signer, known_signers, signing_key
from logic.review import Decision, Indication, Review, ReviewError, review_of_json
from tests.data.samples import CHEAP, PASSPHRASE, database_of, files_under, key_of
from tests.data.test_file_format import plain_pages

REFERRAL = b"%PDF-1.7 a referral" * 5000
REVIEW = Review(
    decision=Decision.OVERRIDE,
    reason="Two agencies were asked again; both knew of the visits.",
    name="SL1 (fictional)",
    role="Safeguarding lead",
    at=datetime.datetime(2026, 3, 17, 9, 30, tzinfo=datetime.UTC),
    sha256=hashlib.sha256(REFERRAL).hexdigest(),
    verification="intact",
    signer="SW1 (fictional)",
    fingerprint="ab" * 32,
    reference="C-0001",
    indications=(Indication("scr-children", "1.0.0", "must"),),
)


def test_the_signing_key_outlives_the_session_and_is_nowhere_readable(store: Store, directory: Path):
    assert signing_key(store) is None
    keep_signing_key(store, b"-----BEGIN PRIVATE KEY-----first")
    keep_signing_key(store, b"-----BEGIN PRIVATE KEY-----second")
    store.close()
    assert not any(b"BEGIN PRIVATE" in content for content in files_under(directory).values())
    with Store.unlock(directory, PASSPHRASE) as again:
        assert signing_key(again) == b"-----BEGIN PRIVATE KEY-----second"


def test_a_signer_is_known_until_forgotten(store: Store):
    know_signer(store, "ab" * 32, "Team leader")
    know_signer(store, "cd" * 32, "Another")
    know_signer(store, "ab" * 32, "Team leader, north")
    assert [(each.fingerprint[:2], each.name) for each in known_signers(store)] == [
        ("cd", "Another"), ("ab", "Team leader, north"),
    ]  # fmt: skip
    forget_signer(store, "cd" * 32)
    forget_signer(store, "ef" * 32)
    assert len(known_signers(store)) == 1


def test_a_review_is_kept_with_the_very_file_it_is_about(store: Store, directory: Path):
    first = add_review(store, REVIEW, REFERRAL)
    other = dataclasses.replace(REVIEW, sha256=hashlib.sha256(b"x").hexdigest(), decision=Decision.AGREE, reason="")
    add_review(store, other, b"x")
    assert [each.review for each in reviews(store)] == [other, REVIEW]
    assert [each.id for each in reviews(store, REVIEW.sha256)] == [first]
    assert referral_of(store, first) == REFERRAL
    store.close()
    assert not any(b"a referral" in content for content in files_under(directory).values())
    with Store.unlock(directory, PASSPHRASE) as again:
        purge_reviews(again, [first], Reason.RETENTION)
        assert [each.review for each in reviews(again)] == [other]
        with pytest.raises(NoSuchReviewError):
            referral_of(again, first)
        with pytest.raises(NoSuchReviewError):
            purge_reviews(again, [first], Reason.RETENTION)


def test_a_purged_review_is_on_no_page_here_or_in_a_backup_and_leaves_a_receipt(store: Store, directory: Path):
    case_id = store.new_case({"concerns": {"note": "Stays"}})
    review_id = add_review(store, REVIEW, REFERRAL)
    backup = store.backups.make().path / DATABASE
    key = key_of(directory)
    assert b"PDF-1.7 a referral" in plain_pages(backup, key)
    [receipt] = purge_reviews(store, [review_id], Reason.RETENTION)
    for path in (database_of(directory), backup):
        assert b"PDF-1.7 a referral" not in plain_pages(path, key), path
        reopened = open_database(path, key)
        assert reopened.execute("SELECT id FROM cases").fetchall() == [(case_id,)]
        reopened.close()
    assert receipts(store) == [receipt]
    assert first_broken_receipt(store) is None
    assert (receipt.reference, receipt.attachment_bytes) == (REVIEW.reference, len(REFERRAL))
    assert REVIEW.name not in receipt.text
    assert REVIEW.reason not in receipt.text


def test_a_review_is_purged_from_the_backups_by_what_it_is_and_not_by_its_number(directory: Path):
    """A restored backup goes back to its numbers, and gives them out again."""
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        before = store.backups.make()
        kept = add_review(store, REVIEW, REFERRAL)
        both = store.backups.make()
    restore(directory, before.path, PASSPHRASE, utc_now())
    with Store.unlock(directory, PASSPHRASE) as store:
        mistaken = add_review(store, dataclasses.replace(REVIEW, name="Recorded by mistake"), REFERRAL)
        assert mistaken == kept, "the number is given out again"
        purge_reviews(store, [mistaken], Reason.MISTAKE)
    restore(directory, both.path, PASSPHRASE, utc_now())
    with Store.unlock(directory, PASSPHRASE) as store:
        assert [each.review.name for each in reviews(store)] == [REVIEW.name]


def test_a_review_of_another_file_is_not_kept(store: Store):
    with pytest.raises(ValueError, match="another file"):
        add_review(store, REVIEW, REFERRAL + b" ")
    assert reviews(store) == []


@pytest.mark.parametrize(
    "change",
    [
        {"name": " "},
        {"name": "x" * 201},
        {"role": "x" * 201},
        {"reason": "\u200b"},
        {"reason": "x" * 20_001},
        {"reason": "", "decision": Decision.RETURN},
        {"sha256": "AB" * 32},
        {"at": datetime.datetime(2026, 3, 17)},  # noqa: DTZ001 - without a zone on purpose
    ],
)
def test_a_review_that_lacks_what_it_needs_is_refused(change: dict[str, object]):
    with pytest.raises(ReviewError):
        dataclasses.replace(REVIEW, **change)  # type: ignore[arg-type]


def test_a_review_comes_back_from_json_and_nothing_else_does():
    assert review_of_json(REVIEW.as_json()) == REVIEW
    for wrong in (
        {},
        {"referral": None},
        REVIEW.as_json() | {"format": "x"},
        REVIEW.as_json() | {"decision": "perhaps"},
    ):
        with pytest.raises(ReviewError):
            review_of_json(wrong)
