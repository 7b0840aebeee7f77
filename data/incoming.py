"""Cases that come in, from a transfer file or a JSON case file: what they are, and whether they are here already.

First look (`inspect_transfer`, `inspect_case_file`), which changes nothing; where a case is here already, let the
person choose; then take in (`import_transfer`, `import_case_file`), all in one transaction or nothing.
"""

from __future__ import annotations

import datetime
import hashlib
import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlite_utils import Database

from data import attachments as files
from data import case_rows, history, purge
from data.attachments import AttachmentError
from data.cases import CaseStatus, CaseSummaryFields, drafts_key
from data.sealed import Opener, TransferError, damaged
from data.transfer import Frame, frames
from logic.case_file import CaseFileError, case_to_json, read_case

if TYPE_CHECKING:
    from data.store import Store

_MOST_LINES: Final = 1_000_000


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


@dataclass
class _Case:
    """A case of a file while it is read."""

    number: int
    told: dict[str, Any]
    document: dict[str, Any]
    lines: list[dict[str, Any]] = field(default_factory=list)
    finalised: list[list[Any]] = field(default_factory=list)
    files: list[tuple[dict[str, Any], bytearray]] = field(default_factory=list)

    @property
    def digest(self) -> str:
        return _digest(self.document)


def inspect_transfer(store: Store, path: Path, opener: Opener) -> list[Incoming]:
    """What is in a transfer file, read to its end and checked; changes nothing.

    Raises TransferError (WrongTransferSecretError) for a file that cannot be read whole.
    """
    found = []
    for case in _cases(frames(path, opener)):
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
            for case in _cases(frames(path, opener))
        ]
    purge.finish(store)
    return taken


def inspect_case_file(store: Store, content: bytes, *, today: datetime.date) -> Incoming:
    """What is in a JSON case file. Raises CaseFileError, with the place and what is allowed there."""
    with store.using() as database:
        return _incoming(database, _of_case_file(content, today))


def import_case_file(store: Store, content: bytes, *, today: datetime.date, choice: Choice = Choice.SKIP) -> TakenIn:
    """Take in a JSON case file as a new draft; ``choice`` is for one that is here already. Raises as above."""
    case = _of_case_file(content, today)
    with store.changing() as database:
        taken = _take_in(store, database, case, choice)
    purge.finish(store)
    return taken


def export_case_file(store: Store, case_id: int) -> str:
    """The JSON case file of a case, readable by anyone who has the file. Raises NoSuchCaseError."""
    return json.dumps(store.load(case_id).document, ensure_ascii=False, indent=2) + "\n"


def _cases(content: Iterator[Frame]) -> Iterator[_Case]:
    """The cases of a transfer file, each whole; the last only once the end was found where it should be."""
    first = next(content, Frame({}))
    expected = _part(first.data.get("manifest"), {"cases": int, "made_at": str})["cases"]
    case: _Case | None = None
    number = 0
    for frame in content:
        [(kind, data)] = frame.data.items() if frame.content is None else [("bytes", frame.content)]
        if kind in ("case", "end"):
            if case is not None:
                _check_files(case)
                yield case
            if kind == "end":
                if data != number or number != expected or next(content, None) is not None:
                    raise damaged()
                return
            number += 1
            case = _case(number, data)
        elif case is None:
            raise damaged()
        else:
            _add(case, kind, data)
    raise damaged()


def _case(number: int, data: object) -> _Case:
    told = _part(data, _TOLD)
    try:
        CaseStatus(told["status"])
        if str(uuid.UUID(told["uid"])) != told["uid"]:
            raise damaged()
        for name in ("created_at", "changed_at"):
            _moment(told[name])
        document = case_to_json(read_case(json.dumps(told["document"]), today=datetime.date(2000, 1, 1)))
    except CaseFileError:
        raise TransferError(
            f"Case {number} in this file cannot be read by this version of the program, so nothing was imported. "
            "Install the version that it was sent with."
        ) from None
    except ValueError:
        raise damaged() from None
    return _Case(number, told, document)


def _add(case: _Case, kind: str, data: Any) -> None:  # noqa: ANN401 - whatever the frame held
    if kind == "line" and len(case.lines) < _MOST_LINES:
        case.lines.append(_line(data, len(case.lines) + 1))
    elif kind == "finalised" and isinstance(data, list):
        case.finalised.append(_finalised(data, len(case.finalised) + 1))
    elif kind == "file" and len(case.files) < files.MOST_OF_CASE:
        _check_files(case)
        case.files.append((_part(data, {"name": str, "size": int, "sha256": str, "at": str}), bytearray()))
    elif kind == "bytes" and case.files:
        named, held = case.files[-1]
        whole = sum(len(each) for _, each in case.files) + len(data)
        if len(held) + len(data) > min(named["size"], files.LARGEST) or whole > files.LARGEST_OF_CASE:
            raise damaged()
        held += data
    else:
        raise damaged()


def _check_files(case: _Case) -> None:
    for named, content in case.files[-1:]:
        if len(content) != named["size"] or hashlib.sha256(content).hexdigest() != named["sha256"]:
            raise damaged()
        try:
            files.kind_of(bytes(content))
            _moment(named["at"])
        except (AttachmentError, ValueError):
            raise damaged() from None


def _finalised(data: list[Any], number: int) -> list[Any]:
    if [type(each) for each in data] != [int, *[str] * 5] or data[0] != number:
        raise damaged()
    try:
        _moment(data[1])
        document, assessments = (json.loads(text) for text in data[4:])
    except (ValueError, RecursionError):
        raise damaged() from None
    if not isinstance(document, dict) or not isinstance(assessments, list):
        raise damaged()
    return [number, data[1], *map(history.storable, data[2:])]


def _line(data: object, number: int) -> dict[str, Any]:
    texts = dict.fromkeys(("at", "name", "role", "kind", "place", "reason", "digest"), str)
    line = _part(data, {"number": int, **texts, "old": object, "new": object})
    try:
        _moment(line["at"])
    except ValueError:
        raise damaged() from None
    if line["number"] != number:
        raise damaged()
    return line


def _take_in(store: Store, database: Database, case: _Case, choice: Choice) -> TakenIn:
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


def _incoming(database: Database, case: _Case) -> Incoming:
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


def _duplicate(database: Database, case: _Case) -> Duplicate | None:
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
        if _digest(json.loads(each[4])) == case.digest:
            return _described(each, Likeness.SAME_CONTENT)
    return _described(rows[-1], Likeness.SAME_REFERENCE) if rows and reference else None


def _described(row: tuple[Any, ...], likeness: Likeness) -> Duplicate:
    case_id, reference, subject, changed_at, _ = row
    return Duplicate(case_id, likeness, reference, subject, datetime.datetime.fromisoformat(changed_at))


def _of_case_file(content: bytes, today: datetime.date) -> _Case:
    case = read_case(content, today=today)
    person = case.sections.get("subject", {})
    names = [person.get("forenames", ""), person.get("surname", "")] if isinstance(person, Mapping) else []
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="microseconds")
    told = {
        "uid": "",
        "reference": case.reference or "",
        "subject": " ".join(each for each in names if isinstance(each, str) and each),
        "outcome": "",
        "deadline": "",
        "status": CaseStatus.DRAFT.value,
        "position": "",
        "created_at": now,
        "changed_at": now,
        "closed": False,
        "reason": "",
        "held": "",
        "drafts": None,
    }
    return _Case(1, told, case_to_json(case))


_TOLD: Final[Mapping[str, type]] = {
    **dict.fromkeys(
        (
            "uid", "reference", "subject", "outcome", "deadline", "status", "position", "created_at", "changed_at",
            "reason", "held",
        ),
        str,
    ),
    "closed": bool,
    "drafts": object,
    "document": dict,
}  # fmt: skip


def _part(data: object, kinds: Mapping[str, type]) -> dict[str, Any]:
    if not isinstance(data, dict) or data.keys() != kinds.keys():
        raise damaged()
    for name, kind in kinds.items():
        if not isinstance(data[name], kind) or (kind is int and isinstance(data[name], bool)):
            raise damaged()
    return data


def _moment(text: str) -> datetime.datetime:
    found = datetime.datetime.fromisoformat(text)
    if found.tzinfo is None or found.isoformat(timespec="microseconds") != text:
        raise ValueError("not a moment as the store writes it")
    return found


def _digest(document: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
