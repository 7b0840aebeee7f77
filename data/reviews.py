"""Reviews of referrals received: what a supervisor decided, and the very file that they had read."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from data.errors import StoreError
from data.history import sha256
from data.purge import Gone, GoneReview, Reason, Receipt, finish, note_gone, write_receipt
from logic.review import Review, review_of_json

if TYPE_CHECKING:
    from data.store import Store


class NoSuchReviewError(StoreError):
    """There is no review with that id."""

    def __init__(self) -> None:
        super().__init__("That review is no longer in the store. It may have been removed in another window.")


@dataclass(frozen=True, slots=True)
class StoredReview:
    """A review as it was kept, and when (UTC)."""

    id: int
    at: datetime.datetime
    review: Review


def add_review(store: Store, review: Review, referral: bytes) -> int:
    """Keep a review with the referral that it is about, and return its id. What is kept is never changed.

    Raises ValueError where ``referral`` is not the file that the review names.
    """
    if hashlib.sha256(referral).hexdigest() != review.sha256:
        raise ValueError("the review is about another file")
    with store.changing() as database:
        cursor = database.execute(
            "INSERT INTO reviews (at, sha256, document, referral) VALUES (?, ?, ?, ?)",
            (store.now(), review.sha256, json.dumps(review.as_json()), referral),
        )
        review_id = cursor.lastrowid
    assert review_id is not None  # noqa: S101 - only a statement that inserted nothing has none
    return review_id


def reviews(store: Store, sha256: str | None = None) -> list[StoredReview]:
    """All reviews, or those of one file, last first."""
    with store.using() as database:
        rows = database.execute(
            "SELECT id, at, document FROM reviews WHERE ?1 IS NULL OR sha256 = ?1 ORDER BY id DESC", (sha256,)
        ).fetchall()
    return [_stored(*row) for row in rows]


def referral_of(store: Store, review_id: int) -> bytes:
    """The referral that a review is about, byte for byte. Raises NoSuchReviewError."""
    with store.using() as database:
        row = database.execute("SELECT referral FROM reviews WHERE id = ?", (review_id,)).fetchone()
    if row is None:
        raise NoSuchReviewError
    return bytes(row[0])


def purge_reviews(store: Store, review_ids: Sequence[int], reason: Reason) -> list[Receipt]:
    """Remove reviews with their referrals so that nothing of them can be read again, here and in backups.

    All or none; each leaves a receipt. Raises NoSuchReviewError, and later errors as ``purge.purge``: what is left is
    then done at the next opening.
    """
    if not review_ids:
        return []
    with store.changing() as database:
        done = [_remove(store, database, each, reason) for each in review_ids]
    finish(store)
    return done


def _remove(store: Store, database: Database, review_id: int, reason: Reason) -> Receipt:
    row = database.execute("SELECT at, document, referral FROM reviews WHERE id = ?", (review_id,)).fetchone()
    if row is None:
        raise NoSuchReviewError
    at, document, referral = row
    about = {
        "uid": "",
        "reference": review_of_json(json.loads(document)).reference or "",
        "status": "review of a referral received",
        "document_sha256": sha256(document),
        "history_lines": 0,
        "history_sha256": "",
        "finalised": 0,
        "attachments": 1,
        "attachment_bytes": len(referral),
        "created_at": at,
    }
    receipt = write_receipt(store, database, about, reason)
    database.execute("DELETE FROM reviews WHERE id = ?", (review_id,))
    note_gone(database, Gone(reviews=(GoneReview(at, sha256(document)),)))
    return receipt


def _stored(review_id: int, at: str, document: str) -> StoredReview:
    data: dict[str, Any] = json.loads(document)
    return StoredReview(review_id, datetime.datetime.fromisoformat(at), review_of_json(data))
