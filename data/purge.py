"""Removing a case so that nothing of it can be read again, with a receipt that says so.

Deleting overwrites what was deleted, but pages that were rearranged earlier can still hold copies of it (measured:
after 600 saves, words of three cases in ten were left). So after each purge the whole database is written anew
(VACUUM), which leaves no free page and no gap. Backups are purged in the same way, each in a copy that takes its place
once it was read through: they keep every other case, and no case comes back from them. A backup that cannot be opened
with the present key is left, and named.

A purge that was cut short, by a kill or a full disk, is finished at the next opening (``finish``): the case is gone at
once, in one transaction with its receipt, and what is still to be written anew is noted in that transaction.

What cannot be promised: a drive may keep old copies of blocks, and backups of the whole computer hold what they hold.
Both are encrypted with the same data key, so changing that key (``StoreKeys.replace_data_key``) makes
them unreadable.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlite_utils import Database

from data import history, word_index
from data.atomic import sync_directory
from data.cases import CaseStatus, drafts_key
from data.connection import check_undamaged, plain_errors
from data.errors import NoSuchCaseError, OnHoldError, StoreError
from data.lifecycle import check_step

if TYPE_CHECKING:
    from data.store import Store

FORMAT: Final = "safeguarding-review-purge-receipt/1"

_BEING_CLEANED: Final = ".unfinished"

_UNFINISHED: Final = "purges_unfinished"
"""The setting with the cases and reviews that are gone, but whose traces, here or in backups, may not be."""


@dataclass(frozen=True, slots=True)
class GoneCase:
    """A case that was removed, as a backup knows it.

    A row id is not enough: a restored backup goes back to its ids, and gives them out again. ``id`` and ``created_at``
    (UTC, ISO 8601) tell it in a backup from before cases had a ``uid``.
    """

    uid: str
    id: int
    created_at: str


@dataclass(frozen=True, slots=True)
class GoneReview:
    """A review that was removed: when it was recorded (UTC, ISO 8601), and the SHA-256 of its record."""

    at: str
    document_sha256: str


@dataclass(frozen=True)
class Gone:
    """The cases and reviews that were removed.

    ``only_elsewhere``: their traces are left only in backups on a disk that was not connected.
    """

    cases: tuple[GoneCase, ...] = ()
    reviews: tuple[GoneReview, ...] = ()
    only_elsewhere: bool = False

    def without(self, done: Gone) -> Gone:
        """What is left once ``done`` is."""
        return Gone(
            tuple(each for each in self.cases if each not in done.cases),
            tuple(each for each in self.reviews if each not in done.reviews),
        )


class Reason(StrEnum):
    """Why a case is removed. A closed list, since a receipt outlives the case and must hold nothing personal."""

    RETENTION = "retention"
    TRANSFERRED = "transferred"
    REPLACED = "replaced"
    DUPLICATE = "duplicate"
    MISTAKE = "mistake"


REASONS: Final = {
    Reason.RETENTION: "The time for which it is kept is over",
    Reason.TRANSFERRED: "It was handed over and is kept elsewhere",
    Reason.REPLACED: "It was replaced by the copy that was imported",
    Reason.DUPLICATE: "It was there twice",
    Reason.MISTAKE: "It was started by mistake",
}
"""The reasons in words."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What is left of a purged case. No personal data: the reference is the authority's own number for the case.

    ``document_sha256`` is the digest of the case file as it last was, ``history_sha256`` the last link of its history,
    both in hexadecimal; ``at`` is in UTC, ISO 8601. ``digest`` links this receipt to the one before.
    """

    number: int
    uid: str
    reference: str
    status: str
    document_sha256: str
    history_lines: int
    history_sha256: str
    finalised: int
    attachments: int
    attachment_bytes: int
    created_at: str
    at: str
    name: str
    role: str
    reason: str
    digest: str

    @property
    def text(self) -> str:
        """The receipt as a page of plain text."""
        return "\n".join(
            [
                "Receipt: a case was removed from Safeguarding Review Assessment",
                "",
                f"Receipt number: {self.number}",
                f"Reference: {self.reference or 'none'}",
                f"Id of the case: {self.uid}",
                f"Removed at: {self.at} (UTC)",
                f"Removed by: {', '.join(each for each in (self.name, self.role) if each) or 'not recorded'}",
                f"Why: {REASONS[Reason(self.reason)]}",
                f"Status before: {self.status}",
                f"Started at: {self.created_at} (UTC)",
                f"Finalised assessments: {self.finalised}",
                f"Lines of history: {self.history_lines}",
                f"Attached files: {self.attachments}, {self.attachment_bytes} bytes",
                f"SHA-256 of the case file: {self.document_sha256}",
                f"SHA-256 of the end of its history: {self.history_sha256}",
                f"SHA-256 of this receipt and the one before: {self.digest}",
                "",
            ]
        )


@dataclass(frozen=True, slots=True)
class Purged:
    """A purge that was done. ``left`` names backups that could not be opened, and so may still hold the case."""

    receipt: Receipt
    backups_cleaned: int
    left: tuple[str, ...]


def purge(store: Store, case_id: int, reason: Reason) -> Purged:
    """Remove a case with its words, history, finalised assessments, attachments and drafts, here and in backups.

    Raises NoSuchCaseError; OnHoldError under a legal hold. Where a later error is raised (a full disk), the case is
    gone and its receipt kept; the next opening does the rest.
    """
    with store.changing() as database:
        receipt = remove(store, database, case_id, reason)
    cleaned, left = finish(store)
    return Purged(receipt, cleaned, left)


def remove(store: Store, database: Database, case_id: int, reason: Reason) -> Receipt:
    """Take the case out and write its receipt, within the caller's transaction. ``finish`` has to follow it."""
    row = database.execute(
        "SELECT uid, reference, status, held, document, created_at FROM cases WHERE id = ?", (case_id,)
    ).fetchone()
    if row is None:
        raise NoSuchCaseError
    uid, reference, status, held, document, created_at = row
    if held:
        raise OnHoldError
    check_step(CaseStatus(status), CaseStatus.PURGED)
    history.settle(database, case_id)
    end = database.execute("SELECT number, digest FROM history_ends WHERE case_id = ?", (case_id,)).fetchone()
    files = database.execute(
        "SELECT count(*), coalesce(sum(size), 0) FROM attachments WHERE case_id = ?", (case_id,)
    ).fetchone()
    frozen = database.execute("SELECT count(*) FROM finalised WHERE case_id = ?", (case_id,)).fetchone()[0]
    about = {
        "uid": uid,
        "reference": reference,
        "status": status,
        "document_sha256": history.sha256(document),
        "history_lines": end[0] if end else 0,
        "history_sha256": end[1] if end else "",
        "finalised": frozen,
        "attachments": files[0],
        "attachment_bytes": files[1],
        "created_at": created_at,
    }
    receipt = write_receipt(store, database, about, reason)
    _delete(database, case_id)
    note_gone(database, Gone((GoneCase(uid, case_id, created_at),)))
    return receipt


def write_receipt(store: Store, database: Database, about: Mapping[str, Any], reason: Reason) -> Receipt:
    """Write the next receipt, linked to the one before, within the caller's transaction.

    ``about`` are the fields of ``Receipt`` that say what was removed.
    """
    last = database.execute("SELECT number, digest FROM receipts ORDER BY number DESC LIMIT 1").fetchone() or (0, "")
    when = history.stamp(database, store.now())
    content = {
        "number": last[0] + 1,
        **about,
        "at": when.at,
        "name": when.name,
        "role": when.role,
        "reason": reason.value,
    }
    text = json.dumps(content)
    digest = history.sha256(last[1] + text)
    database.execute(
        "INSERT INTO receipts (number, receipt, digest) VALUES (?, ?, ?)", (content["number"], text, digest)
    )
    return Receipt(**content, digest=digest)


def finish(store: Store) -> tuple[int, tuple[str, ...]]:
    """Do what purges have left to do; nothing where there is nothing.

    Returns how many backups were cleaned, and the names of those that could not be opened; among them the folder for
    backups where its disk is not connected, which is seen to by the first call at which it is. Raises
    StoreUnavailableError where the disk is full or failing: the next call tries again.
    """
    with store.backups.paused(), store.using() as database:  # no copy from before outlives the purge
        gone = _gone(database)
        if gone == Gone():
            return 0, ()
        if not gone.only_elsewhere:
            database.execute("VACUUM")
        away = store.backups.away()
        cleaned, left = 0, [] if away is None else [str(away)]
        for path in store.backup_databases():
            try:
                cleaned += _clean(store, path, gone)
            except StoreError:
                left.append(path.parent.name)
    with store.changing() as database:
        later = _gone(database).without(gone)
        if away is not None:
            later = Gone((*gone.cases, *later.cases), (*gone.reviews, *later.reviews), only_elsewhere=later == Gone())
        _set_gone(database, later)
    return cleaned, tuple(left)


def receipts(store: Store) -> list[Receipt]:
    """The receipts of all purges, oldest first."""
    with store.using() as database:
        rows = database.execute("SELECT receipt, digest FROM receipts ORDER BY number").fetchall()
    return [Receipt(**json.loads(text), digest=digest) for text, digest in rows]


def first_broken_receipt(store: Store) -> int | None:
    """The place, from 1, of the first receipt that is not as it was written or is missing; None where all are whole."""
    with store.using() as database:
        rows = database.execute("SELECT number, receipt, digest FROM receipts ORDER BY number").fetchall()
    previous = ""
    for place, (number, text, digest) in enumerate(rows, 1):
        if number != place or digest != history.sha256(previous + text):
            return place
        previous = digest
    return None


def receipt_as_json(receipt: Receipt) -> dict[str, object]:
    """The receipt as data."""
    return {"format": FORMAT, **asdict(receipt)}


def purge_all(store: Store, case_ids: Sequence[int], reason: Reason) -> list[Purged]:
    """Purge several cases at once, all or none; writes the database anew only once. Raises as ``purge``."""
    if not case_ids:
        return []
    with store.changing() as database:
        done = [remove(store, database, case_id, reason) for case_id in case_ids]
    cleaned, left = finish(store)
    return [Purged(receipt, cleaned, left) for receipt in done]


def _delete(database: Database, case_id: int) -> None:
    """Delete all that belongs to a case; in a backup of an earlier schema, what there is of it."""
    tables = set(database.table_names())
    if "words_of_cases" in tables:
        word_index.remove(database, case_id)
    database.execute("DELETE FROM cases WHERE id = ?", (case_id,))  # attachments and typing go with it
    for table in ("history", "finalised"):  # only once their case is gone
        if table in tables:
            database.execute(f"DELETE FROM {table} WHERE case_id = ?", (case_id,))  # noqa: S608 - constants
    database.execute("DELETE FROM settings WHERE key = ?", (drafts_key(case_id),))


def _clean(store: Store, path: Path, gone: Gone) -> bool:
    """Purge what is gone from the backup at ``path``, which is at every moment whole; whether it held any of it."""
    backup = store.open_backup(path)
    try:
        cases, old = _cases_held(backup, gone.cases), _reviews_held(backup, gone.reviews)
    finally:
        backup.close()
    if not cases and not old:
        return False
    copy = path.with_name(path.name + _BEING_CLEANED)
    with plain_errors(path):
        try:
            shutil.copyfile(path, copy)
            cleaned = store.open_backup(copy)
            try:
                cleaned.execute("BEGIN IMMEDIATE")
                for case_id in cases:
                    _delete(cleaned, case_id)
                for review_id in old:
                    cleaned.execute("DELETE FROM reviews WHERE id = ?", (review_id,))
                cleaned.execute("COMMIT")
                cleaned.execute("VACUUM")
                check_undamaged(cleaned, copy)
            finally:
                cleaned.close()
            copy.replace(path)
            sync_directory(path.parent)
        finally:
            copy.unlink(missing_ok=True)
    return True


def _cases_held(backup: Database, gone: Sequence[GoneCase]) -> list[int]:
    """The row ids that those of these cases which the backup holds have in it."""
    if any(column.name == "uid" for column in backup["cases"].columns):
        uids = {each.uid for each in gone}
        return [number for number, uid in backup.execute("SELECT id, uid FROM cases").fetchall() if uid in uids]
    known = {(each.id, each.created_at) for each in gone}
    return [row[0] for row in backup.execute("SELECT id, created_at FROM cases").fetchall() if tuple(row) in known]


def _reviews_held(backup: Database, gone: Sequence[GoneReview]) -> list[int]:
    """The same of reviews; none where the schema of the backup is from before there were any."""
    if not gone or "reviews" not in backup.table_names():
        return []
    rows = backup.execute("SELECT id, at, document FROM reviews").fetchall()
    return [number for number, at, document in rows if GoneReview(at, history.sha256(document)) in gone]


def note_gone(database: Database, gone: Gone) -> None:
    """Note, in the transaction that removes them, of what traces are left to remove: ``finish`` does that."""
    before = _gone(database)
    _set_gone(database, Gone((*before.cases, *gone.cases), (*before.reviews, *gone.reviews)))


def _gone(database: Database) -> Gone:
    row = database.execute("SELECT value FROM settings WHERE key = ?", (_UNFINISHED,)).fetchone()
    if row is None:
        return Gone()
    held = json.loads(row[0])
    return Gone(
        tuple(GoneCase(**each) for each in held["cases"]),
        tuple(GoneReview(**each) for each in held["reviews"]),
        only_elsewhere=held["only_elsewhere"],
    )


def _set_gone(database: Database, gone: Gone) -> None:
    database.execute("DELETE FROM settings WHERE key = ?", (_UNFINISHED,))
    if gone != Gone():
        database.execute("INSERT INTO settings (key, value) VALUES (?, ?)", (_UNFINISHED, json.dumps(asdict(gone))))
