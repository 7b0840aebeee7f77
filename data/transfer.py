"""Handing cases to another user or another computer in one encrypted file: case, history, what was finalised, files.

The inside of the file (``data/sealed.py`` is the outside) is a row of frames, each a letter, four bytes of length and
the content: ``J`` a JSON object, ``B`` bytes of the attachment that was named last. One manifest, then for every case
its own object, its history, its finalised assessments and its attachments, and at the end how many there were.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from sqlite_utils import Database

from data import attachments as files
from data import case_rows, history
from data.atomic import TEMPORARY, sync_directory, sync_file
from data.cases import CaseStatus, drafts_key
from data.errors import StoreUnavailableError
from data.lifecycle import move
from data.passphrase import check_passphrase
from data.paths import reason
from data.sealed import Opener, Recipient, TransferError, damaged, seal, unseal
from data.slots import Argon2Parameters

if TYPE_CHECKING:
    from data.store import Store

SUFFIX: Final = ".sgreview"
"""The ending of a transfer file's name."""

MOST_CASES: Final = 100_000
LONGEST_OBJECT: Final = 64 * 1024 * 1024
"""Bytes of one JSON object: a case of the largest size that is read, once more in its history, and some room."""

SENT: Final = "sent"
"""The kind of the line of history that says a case was written to a transfer file."""

_JSON, _BYTES = b"J", b"B"
_LENGTH: Final = 4


@dataclass(frozen=True, slots=True)
class Written:
    """A transfer file that was written. ``sha256`` is that of the file, for the other side to compare by telephone."""

    path: Path
    cases: int
    size: int
    sha256: str


class Permission(Protocol):
    """Whether writing may go on; it is asked on the thread that writes. Whatever a method raises ends the writing."""

    def check(self) -> None:
        """Asked before each case."""

    def begin(self) -> None:
        """Asked once, before the file takes its place; from then on it is written."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A JSON object of the file, or where ``content`` is given, bytes of the attachment named before."""

    data: dict[str, Any]
    content: bytes | None = None


def write_transfer(
    store: Store,
    case_ids: Sequence[int],
    path: Path,
    recipients: Sequence[Recipient],
    *,
    cost: Argon2Parameters | None = None,
    permission: Permission | None = None,
) -> Written:
    """Write the cases to ``path``, whole or not at all, so that only the recipients can open it.

    Give a passphrase agreed on another way, ``RecoveryCode.new()`` to be told by telephone, or the recipient's public
    key. ``permission`` can stop it, and nothing is left then. The history of each case says that it was sent. They
    stay as they are: once the other side has them, call ``mark_transferred``, and purge them. Raises NoSuchCaseError;
    WeakPassphraseError; StoreUnavailableError where the file cannot be written; what ``permission`` raises.
    """
    for each in recipients:
        if isinstance(each, str):
            check_passphrase(each)
    chosen = list(dict.fromkeys(case_ids))
    if not 1 <= len(chosen) <= MOST_CASES:
        raise ValueError(f"from 1 to {MOST_CASES} cases")
    with store.changing() as database:
        history.settle(database)
        try:
            content = _content(database, chosen, store.now(), permission)
            written = _write(path, content, recipients, cost or Argon2Parameters(), permission)
        except OSError as error:
            raise StoreUnavailableError(
                f"The transfer file could not be written: {reason(error)}. Your cases are as they were. Check that the "
                "disk is connected, has room and allows writing, then try again."
            ) from error
        size, digest = written
        when = history.stamp(database, store.now())
        for case_id in chosen:
            history.write(database, case_id, when, SENT, new={"sha256": digest})
    return Written(path, len(chosen), size, digest)


def mark_transferred(store: Store, case_ids: Iterable[int], to: str) -> None:
    """Say that the other side has the cases; ``to`` is whom, for the history. They are closed, and ready to purge."""
    for case_id in case_ids:
        move(store, case_id, CaseStatus.TRANSFERRED, reason=to)


def frames(path: Path, opener: Opener) -> Iterator[Frame]:
    """Everything in the file, in order, checked as far as it was read.

    What came before an error is to be thrown away. Raises TransferError, WrongTransferSecretError.
    """
    try:
        with path.open("rb") as file, closing(unseal(file, opener)) as content:
            yield from _frames(content)
    except OSError as error:
        raise TransferError(f"The file cannot be read: {reason(error)}.") from error


def _content(database: Database, case_ids: Sequence[int], now: str, permission: Permission | None) -> Iterator[bytes]:
    yield _object({"manifest": {"cases": len(case_ids), "made_at": now}})
    for case_id in case_ids:
        if permission is not None:
            permission.check()
        case = case_rows.load(database, case_id)
        row = database.execute(
            "SELECT reference, subject, outcome, deadline, created_at, changed_at FROM cases WHERE id = ?", (case_id,)
        ).fetchone()
        names = ("reference", "subject", "outcome", "deadline", "created_at", "changed_at")
        drafts = database.execute("SELECT value FROM settings WHERE key = ?", (drafts_key(case_id),)).fetchone()
        told = {
            **dict(zip(names, row, strict=True)),
            "uid": case.uid,
            "status": case.status.value,
            "position": case.position,
            "closed": case.is_closed,
            "reason": case.reason,
            "held": case.held,
            "drafts": json.loads(drafts[0]) if drafts else None,
            "document": case.document,
        }
        yield _object({"case": told})
        for line in history.as_json(database, case_id)["lines"]:
            yield _object({"line": line})
        frozen = database.execute(
            "SELECT number, at, name, role, document, assessments FROM finalised WHERE case_id = ? ORDER BY number",
            (case_id,),
        ).fetchall()
        for each in frozen:
            yield _object({"finalised": list(each)})
        for held in files.of_case(database, case_id):
            at = held.at.isoformat(timespec="microseconds")
            yield _object({"file": {"name": held.name, "size": held.size, "sha256": held.sha256, "at": at}})
            for piece in files.pieces(database, held.id):
                yield _frame(_BYTES, piece)
    yield _object({"end": len(case_ids)})


def _write(
    path: Path,
    content: Iterator[bytes],
    recipients: Sequence[Recipient],
    cost: Argon2Parameters,
    permission: Permission | None,
) -> tuple[int, str]:
    with tempfile.NamedTemporaryFile(prefix=TEMPORARY, suffix=".tmp", dir=path.parent, delete=False) as file:
        beside = Path(file.name)
        try:
            seal(file, content, recipients, cost)
            file.flush()
            sync_file(file.fileno())
            size = file.tell()
            file.close()
            with beside.open("rb") as written:
                digest = hashlib.file_digest(written, "sha256").hexdigest()
            if permission is not None:
                permission.begin()
            beside.replace(path)
        except BaseException:
            for tidy in (file.close, beside.unlink):  # the first error is the one to report
                with suppress(OSError):
                    tidy()
            raise
    sync_directory(path.parent)
    return size, digest


def _frames(content: Iterator[bytes]) -> Iterator[Frame]:
    held, at_end = bytearray(), False
    while True:
        while not at_end and len(held) < 1 + _LENGTH:
            at_end = not _more(held, content)
        if not held:
            return
        letter, length = bytes(held[:1]), int.from_bytes(held[1 : 1 + _LENGTH], "big")
        longest = LONGEST_OBJECT if letter == _JSON else files.PIECE
        if len(held) < 1 + _LENGTH or letter not in (_JSON, _BYTES) or length > longest:
            raise damaged()
        while len(held) < 1 + _LENGTH + length:
            if not _more(held, content):
                raise damaged()
        body = bytes(held[1 + _LENGTH : 1 + _LENGTH + length])
        del held[: 1 + _LENGTH + length]
        yield Frame({}, body) if letter == _BYTES else Frame(_read(body))


def _more(held: bytearray, content: Iterator[bytes]) -> bool:
    piece = next(content, None)
    if piece:
        held += piece
    return piece is not None


def _read(body: bytes) -> dict[str, Any]:
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        raise damaged() from None
    if not isinstance(data, dict) or len(data) != 1:
        raise damaged()
    return data


def _object(data: dict[str, object]) -> bytes:
    return _frame(_JSON, case_rows.as_text(data).encode())


def _frame(letter: bytes, body: bytes) -> bytes:
    return letter + len(body).to_bytes(_LENGTH, "big") + body
