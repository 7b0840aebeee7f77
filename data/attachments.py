"""Files that belong to a case: scanned letters, photographs. Kept in the encrypted store, given back byte for byte.

What a file is, is judged by its content, never by its name. Taken are kinds that a reader can show without running
anything; this program itself opens none. Word documents and the like are refused, since they can hold macros: saved as
PDF they are welcome.
"""

from __future__ import annotations

import datetime
import hashlib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlite_utils import Database

from data import history
from data.errors import NoSuchCaseError, ReasonNeededError, StoreError
from data.paths import reason

if TYPE_CHECKING:
    from data.store import Store

LARGEST: Final = 25 * 1024 * 1024
"""Bytes that one file may have."""
LARGEST_OF_CASE: Final = 100 * 1024 * 1024
"""Bytes that all files of a case may have together."""
MOST_OF_CASE: Final = 200
"""Files that a case may have."""
LONGEST_NAME: Final = 120

PIECE: Final = 256 * 1024
"""Bytes in which a file is kept and read, so that no more need be in memory at once."""


class FileKind(StrEnum):
    """What may be attached; the value is the ending that its name gets."""

    PDF = "pdf"
    JPEG = "jpg"
    PNG = "png"
    TEXT = "txt"


class AttachmentError(StoreError):
    """The file is not taken; the message says why and what would be."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """One file of a case. ``size`` is in bytes, ``sha256`` in hexadecimal, ``at`` when it was added (UTC)."""

    id: int
    case_id: int
    name: str
    kind: FileKind
    size: int
    sha256: str
    at: datetime.datetime


def attach(store: Store, case_id: int, path: Path) -> Attachment:
    """Put a copy of the file at ``path`` into the case. The file itself stays where it is.

    Raises AttachmentError for a kind or size that is not taken, or a file that cannot be read; NoSuchCaseError;
    ReasonNeededError for a closed case.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise AttachmentError(f"The file cannot be read: {reason(error)}.") from error
    return attach_bytes(store, case_id, path.name, content)


def attach_bytes(store: Store, case_id: int, name: str, content: bytes) -> Attachment:
    """As ``attach``, for content that is in memory, such as a photograph just taken."""
    kind = kind_of(content)
    with store.changing() as database:
        row = database.execute("SELECT closed, reason FROM cases WHERE id = ?", (case_id,)).fetchone()
        if row is None:
            raise NoSuchCaseError
        if row[0]:
            raise ReasonNeededError
        held = of_case(database, case_id)
        if len(held) >= MOST_OF_CASE or sum(each.size for each in held) + len(content) > LARGEST_OF_CASE:
            raise AttachmentError(
                f"A case can hold {MOST_OF_CASE} files of {_mb(LARGEST_OF_CASE)} together, and with this one it would "
                "be more. Remove one that is not needed, or send this one another way."
            )
        when = history.stamp(database, store.now())
        free = _free_name(clean_name(name, kind), {each.name for each in held})
        attachment_id = insert(database, case_id, (free, kind, when.at), content)
        new = {"name": free, "sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
        history.write(database, case_id, when, history.ATTACHED, place=free, new=new, reason=row[1])
        return next(each for each in of_case(database, case_id) if each.id == attachment_id)


def insert(database: Database, case_id: int, described: tuple[str, FileKind, str], content: bytes) -> int:
    """Put a file into the tables: its name, kind and time, and its content. Part of the caller's transaction."""
    name, kind, at = described
    cursor = database.execute(
        "INSERT INTO attachments (case_id, name, kind, size, sha256, at) VALUES (?, ?, ?, ?, ?, ?)",
        (case_id, name, kind.value, len(content), hashlib.sha256(content).hexdigest(), at),
    )
    attachment_id = cursor.lastrowid
    assert attachment_id is not None  # noqa: S101 - only a statement that inserted nothing has none
    for number, start in enumerate(range(0, len(content), PIECE)):
        database.execute(
            "INSERT INTO attachment_pieces (attachment_id, number, piece) VALUES (?, ?, ?)",
            (attachment_id, number, content[start : start + PIECE]),
        )
    return attachment_id


def attachments(store: Store, case_id: int) -> list[Attachment]:
    """The files of a case, in the order in which they were added."""
    with store.using() as database:
        return of_case(database, case_id)


def content_of(store: Store, attachment: Attachment) -> bytes:
    """The whole file. Raises AttachmentError if it was removed, StoreDamagedError as the store does."""
    with store.using() as database:
        content = b"".join(pieces(database, attachment.id))
    if hashlib.sha256(content).hexdigest() != attachment.sha256:
        raise AttachmentError("That file is no longer in the case.")
    return content


def remove(store: Store, attachment: Attachment) -> None:
    """Take a file out of its case; the history keeps its name and digest. Raises as ``attach``."""
    with store.changing() as database:
        row = database.execute("SELECT closed, reason FROM cases WHERE id = ?", (attachment.case_id,)).fetchone()
        if row is None:
            raise NoSuchCaseError
        if row[0]:
            raise ReasonNeededError
        if database.execute("DELETE FROM attachments WHERE id = ?", (attachment.id,)).rowcount == 0:
            raise AttachmentError("That file is no longer in the case.")
        when = history.stamp(database, store.now())
        old = {"name": attachment.name, "sha256": attachment.sha256, "size": attachment.size}
        history.write(
            database, attachment.case_id, when, history.DETACHED, place=attachment.name, old=old, reason=row[1]
        )


def of_case(database: Database, case_id: int) -> list[Attachment]:
    """The files of a case, from an open database."""
    rows = database.execute(
        "SELECT id, name, kind, size, sha256, at FROM attachments WHERE case_id = ? ORDER BY id", (case_id,)
    ).fetchall()
    return [
        Attachment(each, case_id, name, FileKind(kind), size, sha256, datetime.datetime.fromisoformat(at))
        for each, name, kind, size, sha256, at in rows
    ]


def pieces(database: Database, attachment_id: int) -> Iterator[bytes]:
    """The content of a file, piece by piece."""
    rows = database.execute(
        "SELECT piece FROM attachment_pieces WHERE attachment_id = ? ORDER BY number", (attachment_id,)
    )
    for (piece,) in rows:
        yield bytes(piece)


def kind_of(content: bytes) -> FileKind:
    """What the content is. Raises AttachmentError for an empty or too large one, and for a kind that is not taken."""
    if not content:
        raise AttachmentError("The file is empty.")
    if len(content) > LARGEST:
        raise AttachmentError(f"The file is larger than {_mb(LARGEST)}. Save it smaller, or split it.")
    if content.startswith(b"%PDF-") and b"%%EOF" in content[-2048:]:
        return FileKind.PDF
    if content.startswith(b"\xff\xd8\xff") and b"\xff\xd9" in content[-65_536:]:
        return FileKind.JPEG
    if content.startswith(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR") and b"IEND" in content[-65_536:]:
        return FileKind.PNG
    if _is_text(content) and not content.startswith(b"%PDF-"):  # a PDF that was cut short is no text
        return FileKind.TEXT
    raise AttachmentError(
        "This kind of file is not taken: allowed are PDF, JPEG, PNG and plain text, and whole files of these. Save it "
        "as PDF, or as JPEG for a photograph, and add that."
    )


def clean_name(name: str, kind: FileKind) -> str:
    """A name that is safe on every system and shows truly: no folders, no signs that reorder text, the right ending."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    plain = "".join(" " if unicodedata.category(each)[0] in "CZ" or each in '<>:"|?*%' else each for each in last)
    stem = " ".join(plain.split()).strip(". ")
    for ending in _ENDINGS[kind]:
        if stem.casefold().endswith(ending):
            stem = stem[: -len(ending)]
    stem = unicodedata.normalize("NFC", stem)[: LONGEST_NAME - 10].strip(". ")
    if not stem or stem.split(".")[0].rstrip().casefold() in _DEVICES:
        stem = f"file {stem}".strip()
    return f"{stem}.{kind.value}"


_ENDINGS: Final = {
    FileKind.PDF: (".pdf",),
    FileKind.JPEG: (".jpg", ".jpeg", ".jpe"),
    FileKind.PNG: (".png",),
    FileKind.TEXT: (".txt",),
}
_DEVICES: Final = frozenset(  # names that Windows gives to devices
    ["con", "prn", "aux", "nul", *(f"{each}{number}" for each in ("com", "lpt") for number in range(10))]
)


def _is_text(content: bytes) -> bool:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not any(unicodedata.category(each) == "Cc" and each not in "\t\r\n\f" for each in text)


def _free_name(name: str, taken: set[str]) -> str:
    stem, _, ending = name.rpartition(".")
    folded = {each.casefold() for each in taken}
    number = 1
    while name.casefold() in folded:
        number += 1
        name = f"{stem} ({number}).{ending}"
    return name


def _mb(size: int) -> str:
    return f"{size // (1024 * 1024)} MB"
