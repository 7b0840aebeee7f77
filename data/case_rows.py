"""A case into the database and out of it, with its words and history. Part of the caller's transaction."""

from __future__ import annotations

import datetime
import json
import uuid
from collections.abc import Mapping
from typing import Any, Final

from sqlite_utils import Database

from data import history, word_index
from data.cases import CaseStatus, CaseSummaryFields, StoredCase
from data.errors import NoSuchCaseError, ReasonNeededError
from data.history import Stamp, storable
from data.lifecycle import check_step
from data.search import words_of_case

NEXT_REVISION: Final = "(SELECT coalesce(max(revision), 0) + 1 FROM cases)"


def insert(
    database: Database,
    document: Mapping[str, object],
    *,
    position: str,
    summary: CaseSummaryFields,
    when: Stamp,
    uid: str = "",
) -> int:
    """Add a case, without history, and return its id; ``uid`` is new where it is left out."""
    cursor = database.execute(
        "INSERT INTO cases (revision, reference, subject, outcome, status, deadline, position, created_at, changed_at,"  # noqa: S608 - a constant
        f" uid, document) VALUES ({NEXT_REVISION}, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*_columns(summary, position), when.at, when.at, uid or str(uuid.uuid4()), as_text(document)),
    )
    case_id = cursor.lastrowid
    assert case_id is not None  # noqa: S101 - only a statement that inserted nothing has none
    set_order(database, case_id)
    word_index.put(database, case_id, words_of_case(document, summary.reference, summary.subject))
    return case_id


def update(
    database: Database,
    case_id: int,
    text: str,
    *,
    position: str,
    summary: CaseSummaryFields,
    when: Stamp,
) -> None:
    """Replace a case by ``text``, its document as JSON, recording what changed.

    Raises NoSuchCaseError, ReasonNeededError for a changed document of a closed case, WrongStepError for a status that
    cannot follow.
    """
    row = database.execute(
        "SELECT document, status, closed, reason, reference, subject FROM cases WHERE id = ?", (case_id,)
    ).fetchone()
    if row is None:
        raise NoSuchCaseError
    held, status, closed, reason, *names = row
    document = json.loads(text)
    if text != held:
        before = json.loads(held)
        if history.record(database, case_id, before=before, after=document, when=when, reason=reason) and closed:
            raise ReasonNeededError
    if summary.status != status:
        check_step(CaseStatus(status), summary.status)
        history.write(database, case_id, when, history.STATUS, old=status, new=summary.status.value, reason=reason)
    database.execute(
        f"UPDATE cases SET revision = {NEXT_REVISION}, reference = ?, subject = ?, outcome = ?, status = ?,"  # noqa: S608 - a constant
        " deadline = ?, position = ?, changed_at = ?, document = ? WHERE id = ?",
        (*_columns(summary, position), when.at, text, case_id),
    )
    set_order(database, case_id)
    if text != held or names != [storable(summary.reference), storable(summary.subject)]:  # else they moved on only
        word_index.put(database, case_id, words_of_case(document, summary.reference, summary.subject))


def move(database: Database, case_id: int, position: str) -> None:
    """Note where the person is in a case; nothing where there is no such case any more."""
    database.execute("UPDATE cases SET position = ? WHERE id = ?", (storable(position), case_id))


def type_on(database: Database, case_id: int, text: str, when: Stamp) -> None:
    """Replace a case by ``text``, the JSON of what was typed on in it until ``when``; see ``data.typed_on``."""
    held, reason, reference, subject = database.execute(
        "SELECT document, reason, reference, subject FROM cases WHERE id = ?", (case_id,)
    ).fetchone()
    document = json.loads(text)
    history.record(
        database, case_id, before=json.loads(held), after=document, when=when, reason=reason, is_typed_on=True
    )
    database.execute(
        f"UPDATE cases SET revision = {NEXT_REVISION}, changed_at = ?, document = ? WHERE id = ?",  # noqa: S608 - a constant
        (when.at, text, case_id),
    )
    set_order(database, case_id)
    if text != held:
        word_index.put(database, case_id, words_of_case(document, reference, subject))


def set_order(database: Database, case_id: int) -> None:
    """Note in the narrow table too when the case was changed, compared with others."""
    database.execute(
        "INSERT INTO case_order (case_id, revision) SELECT id, revision FROM cases WHERE id = ?"
        " ON CONFLICT (case_id) DO UPDATE SET revision = excluded.revision",
        (case_id,),
    )


def load(database: Database, case_id: int) -> StoredCase:
    """The case as it was last saved, whether what was typed on is in its place or not. Raises NoSuchCaseError."""
    row = database.execute(
        "SELECT coalesce(t.document, c.document), position, status, created_at, coalesce(t.at, changed_at), uid,"
        " closed, reason, held FROM cases AS c LEFT JOIN typed_on AS t ON t.case_id = c.id WHERE c.id = ?",
        (case_id,),
    ).fetchone()
    if row is None:
        raise NoSuchCaseError
    document, position, status, created_at, changed_at, uid, closed, reason, held = row
    return StoredCase(
        id=case_id,
        document=json.loads(document),
        position=position,
        status=CaseStatus(status),
        created_at=datetime.datetime.fromisoformat(created_at),
        changed_at=datetime.datetime.fromisoformat(changed_at),
        uid=uid,
        is_closed=bool(closed),
        reason=reason,
        held=held,
    )


def as_text(value: object) -> str:
    """The value as JSON text; TypeError or ValueError for what JSON cannot hold.

    Escaped to ASCII, so that any text a keyboard or clipboard can produce, half a surrogate pair too, comes back.
    """
    return json.dumps(value, ensure_ascii=True, allow_nan=False, separators=(",", ":"))


def _columns(summary: CaseSummaryFields, position: str) -> tuple[Any, ...]:
    texts = (summary.reference, summary.subject, summary.outcome, summary.status.value, summary.deadline, position)
    return tuple(storable(text) for text in texts)
