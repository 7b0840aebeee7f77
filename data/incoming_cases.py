"""Cases as a file brings them, read strictly before anything of them is taken in: a transfer file, a JSON case file."""

from __future__ import annotations

import datetime
import hashlib
import json
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from data import attachments as files
from data import history
from data.attachments import AttachmentError
from data.cases import CaseStatus, listed_subject
from data.sealed import TransferError, damaged
from data.transfer import Frame
from logic.case_file import CaseFileError, case_to_json, read_case

_MOST_LINES: Final = 1_000_000


@dataclass
class ReadCase:
    """A case of a file, read and checked.

    ``told`` is what the file says about it, ``document`` its case file; ``lines`` of history, ``finalised`` assessments
    and ``files``, each with its content.
    """

    number: int
    told: dict[str, Any]
    document: dict[str, Any]
    lines: list[dict[str, Any]] = field(default_factory=list)
    finalised: list[list[Any]] = field(default_factory=list)
    files: list[tuple[dict[str, Any], bytearray]] = field(default_factory=list)

    @property
    def digest(self) -> str:
        """The SHA-256 of the content, in hexadecimal."""
        return digest_of(self.document)


def cases_of_transfer(content: Iterator[Frame]) -> Iterator[ReadCase]:
    """The cases of a transfer file, each whole; the last only once the end was found where it should be.

    Raises TransferError.
    """
    first = next(content, Frame({}))
    expected = _part(first.data.get("manifest"), {"cases": int, "made_at": str})["cases"]
    case: ReadCase | None = None
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


def _case(number: int, data: object) -> ReadCase:
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
            f"Case {number} in this file cannot be read by this version of the app, so nothing was imported. "
            "Install the version that it was sent with."
        ) from None
    except ValueError:
        raise damaged() from None
    return ReadCase(number, told, document)


def _add(case: ReadCase, kind: str, data: Any) -> None:  # noqa: ANN401 - whatever the frame held
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


def _check_files(case: ReadCase) -> None:
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


def case_of_case_file(content: bytes, today: datetime.date) -> ReadCase:
    """The case of a JSON case file, as a new draft. Raises CaseFileError."""
    case = read_case(content, today=today)
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="microseconds")
    told = {
        "uid": "",
        "reference": case.reference or "",
        "subject": listed_subject(case.sections, training=case.training),
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
    return ReadCase(1, told, case_to_json(case))


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


def digest_of(document: Mapping[str, Any]) -> str:
    """The SHA-256 of a case file, whatever the order of its keys, in hexadecimal."""
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
