"""Cases that come in, from a transfer file or a JSON case file: what they are, and whether they are here already.

First look (`inspect_transfer`, `inspect_case_file`), which changes nothing; where a case is here already, let the
person choose; then take in (`import_transfer`, `import_case_file`), all in one transaction or nothing.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlite_utils import Database

from data import attachments as files
from data import case_rows, history, purge
from data.cases import CaseStatus, CaseSummaryFields, drafts_key
from data.incoming_cases import ReadCase, case_of_case_file, cases_of_transfer, digest_of
from data.sealed import Opener
from data.transfer import frames

if TYPE_CHECKING:
    from data.store import Store


class Likeness(StrEnum):
    """Why an incoming case is taken for one that is here already; the surest first."""

    SAME_CASE = "same_case"
    """It was transferred before, or comes back: the same id."""
    SAME_CONTENT = "same_content"
    """Every answer and word is the same."""
    SAME_REFERENCE = "same_reference"
    """It has the same reference, and other content."""


class Choice(StrEnum):
    """What to do with a case that is here already."""

    KEEP_BOTH = "keep_both"
    REPLACE = "replace"
    """Purge the one that is here, with a receipt, and take in the other."""
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A case that is here already. ``changed_at`` is when it was last saved (UTC)."""

    case_id: int
    likeness: Likeness
    reference: str
    subject: str
    changed_at: datetime.datetime


@dataclass(frozen=True, slots=True)
class Incoming:
    """A case in a file, by its ``number`` there, from 1. ``duplicate`` is the surest match here, if there is one."""

    number: int
    uid: str
    reference: str
    subject: str
    status: CaseStatus
    digest: str
    lines_of_history: int
    finalised: int
    files: int
    duplicate: Duplicate | None


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a case of a file: its id here, or None where it was skipped.

    ``history_is_whole`` is False where the history that came with it does not verify: show it, and ask the sender.
    """

    number: int
    case_id: int | None
    history_is_whole: bool = True


def inspect_transfer(store: Store, path: Path, opener: Opener) -> list[Incoming]:
    """What is in a transfer file, read to its end and checked; changes nothing.

    Raises TransferError (WrongTransferSecretError) for a file that cannot be read whole.
    """
    found = []
    for case in cases_of_transfer(frames(path, opener)):
        with store.using() as database:
            found.append(_incoming(database, case))
    return found


def import_transfer(
    store: Store, path: Path, opener: Opener, choices: Mapping[int, Choice] | None = None
) -> list[TakenIn]:
    """Take in the cases of a transfer file, all or none.

    ``choices`` says, by number, what to do with those that are here already; without a choice such a one is skipped.
    Raises as ``inspect_transfer``; OnHoldError where a case on legal hold would be replaced.
    """
    chosen = choices or {}
    with store.changing() as database:
        taken = [
            _take_in(store, database, case, chosen.get(case.number, Choice.SKIP))
            for case in cases_of_transfer(frames(path, opener))
        ]
    purge.finish(store)
    return taken


def inspect_case_file(store: Store, content: bytes, *, today: datetime.date) -> Incoming:
    """What is in a JSON case file. Raises CaseFileError, with the place and what is allowed there."""
    with store.using() as database:
        return _incoming(database, case_of_case_file(content, today))


def import_case_file(store: Store, content: bytes, *, today: datetime.date, choice: Choice = Choice.SKIP) -> TakenIn:
    """Take in a JSON case file as a new draft; ``choice`` is for one that is here already. Raises as above."""
    case = case_of_case_file(content, today)
    with store.changing() as database:
        taken = _take_in(store, database, case, choice)
    purge.finish(store)
    return taken


def export_case_file(store: Store, case_id: int) -> str:
    """The JSON case file of a case, readable by anyone who has the file. Raises NoSuchCaseError."""
    return json.dumps(store.load(case_id).document, ensure_ascii=False, indent=2) + "\n"


def _take_in(store: Store, database: Database, case: ReadCase, choice: Choice) -> TakenIn:
    duplicate = _duplicate(database, case)
    if duplicate is not None and choice is Choice.SKIP:
        return TakenIn(case.number, None)
    if duplicate is not None and choice is Choice.REPLACE:
        purge.remove(store, database, duplicate.case_id, purge.Reason.REPLACED)
    told = case.told
    status = CaseStatus(told["status"])
    summary = CaseSummaryFields(
        reference=told["reference"],
        subject=told["subject"],
        outcome=told["outcome"],
        status=CaseStatus.DRAFT if status in (CaseStatus.TRANSFERRED, CaseStatus.PURGED) else status,
        deadline=told["deadline"],
    )
    taken = database.execute("SELECT 1 FROM cases WHERE uid = ?", (told["uid"],)).fetchone()
    when = history.stamp(database, store.now())
    case_id = case_rows.insert(
        database,
        case.document,
        position=told["position"],
        summary=summary,
        when=when,
        uid="" if taken else told["uid"],
    )
    words = [history.storable(told[name]) for name in ("reason", "held")]
    database.execute(
        "UPDATE cases SET created_at = ?, closed = ?, reason = ?, held = ? WHERE id = ?",
        (told["created_at"], int(told["closed"]), *words, case_id),
    )
    if isinstance(told["drafts"], dict):
        database.execute(
            "INSERT INTO settings (key, value) VALUES (?, ?)",
            (drafts_key(case_id), case_rows.as_text(told["drafts"])),
        )
    for number, at, name, role, document, assessments in case.finalised:
        database.execute(
            "INSERT INTO finalised (case_id, number, at, name, role, document, assessments)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (case_id, number, at, name, role, document, assessments),
        )
    for named, content in case.files:
        kind = files.kind_of(bytes(content))
        name = files.clean_name(history.storable(named["name"]), kind)
        files.insert(database, case_id, (name, kind, named["at"]), bytes(content))
    history.adopt(database, case_id, case.lines)
    whole = history.verify(database, case_id).broken_at is None
    history.write(database, case_id, when, history.IMPORTED, new={"uid": told["uid"], "sha256": case.digest})
    return TakenIn(case.number, case_id, whole)


def _incoming(database: Database, case: ReadCase) -> Incoming:
    told = case.told
    return Incoming(
        number=case.number,
        uid=told["uid"],
        reference=told["reference"],
        subject=told["subject"],
        status=CaseStatus(told["status"]),
        digest=case.digest,
        lines_of_history=len(case.lines),
        finalised=len(case.finalised),
        files=len(case.files),
        duplicate=_duplicate(database, case),
    )


def _duplicate(database: Database, case: ReadCase) -> Duplicate | None:
    columns = "id, reference, subject, changed_at, document"
    row = database.execute(f"SELECT {columns} FROM cases WHERE uid = ?", (case.told["uid"],)).fetchone()  # noqa: S608 - a constant
    if row is not None:
        return _described(row, Likeness.SAME_CASE)
    reference = history.storable(case.told["reference"])
    rows = database.execute(
        f"SELECT {columns} FROM cases WHERE id IN (SELECT id FROM cases INDEXED BY cases_list WHERE reference = ?)",  # noqa: S608 - constants
        (reference,),
    ).fetchall()
    for each in rows:
        if digest_of(json.loads(each[4])) == case.digest:
            return _described(each, Likeness.SAME_CONTENT)
    return _described(rows[-1], Likeness.SAME_REFERENCE) if rows and reference else None


def _described(row: tuple[Any, ...], likeness: Likeness) -> Duplicate:
    case_id, reference, subject, changed_at, _ = row
    return Duplicate(case_id, likeness, reference, subject, datetime.datetime.fromisoformat(changed_at))
