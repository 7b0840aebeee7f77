"""How a referral was printed, kept in the signed file, so that its pages can be printed once more and compared.

The signature says that nobody has touched the file since. It does not say that the pages show the facts in it: whoever
makes a file can write what they like on its pages, and sign that. Equal facts, printed by the same version, give equal
pages; so pages that are not the same were not printed from the facts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from typing import Any, Final, Self

from logic.assessment import Assessment
from logic.case import Case
from logic.pseudonym import Pseudonymised
from logic.strict_json import JsonError, Repeated, parse
from reports.plain_pdf import NotPlainError, PlainObject, PlainPdf, TooLargeError
from reports.referral import OFFICIAL_SENSITIVE, referral_pdf
from reports.variants import chronology_pdf, pseudonymised_pdf

_LIBRARIES: Final = ("pikepdf", "reportlab", "uharfbuzz")
"""The libraries that decide how pages are written; with others, equal facts may give other bytes."""
_LARGEST: Final = 100_000
_LENGTH: Final = re.compile(rb" /Length [0-9]+(?= )")
_SIGNATURE: Final = re.compile(rb"<< /ByteRange \[ 0 [0-9]+ [0-9]+ [0-9]+ \] +/Contents <[0-9a-f]+>")


class Form(StrEnum):
    """Which form of the referral the pages show."""

    REFERRAL = "referral"
    PSEUDONYMISED = "pseudonymised"
    CHRONOLOGY = "chronology"


@dataclass(frozen=True, slots=True)
class Printing:
    """What the pages depend on beside the facts; ``libraries`` are those that wrote them, with their versions."""

    form: Form = Form.REFERRAL
    marking: str = OFFICIAL_SENSITIVE
    board_name: str = ""
    libraries: str = ""

    @classmethod
    def here(cls, form: Form = Form.REFERRAL, *, marking: str = OFFICIAL_SENSITIVE, board_name: str = "") -> Self:
        """As this installation prints."""
        return cls(form, marking, board_name, ", ".join(f"{each} {metadata.version(each)}" for each in _LIBRARIES))

    @classmethod
    def read(cls, content: bytes) -> Self:
        """What ``to_json`` gave. Raises NotPlainError for anything else."""
        try:
            found: Any = parse(content, max_bytes=_LARGEST, max_nesting=1)
            values = [found[key] for key in ("form", "marking", "board_name", "libraries")]
            if isinstance(found, Repeated) or not all(isinstance(each, str) for each in values):
                raise NotPlainError
            return cls(Form(values[0]), *values[1:])
        except (JsonError, KeyError, TypeError, ValueError) as error:
            raise NotPlainError from error

    def to_json(self) -> bytes:
        """The same as JSON in UTF-8."""
        document = {
            "form": self.form.value,
            "marking": self.marking,
            "board_name": self.board_name,
            "libraries": self.libraries,
        }
        return json.dumps(document).encode()

    def print(self, case: Case, assessments: Sequence[Assessment], app_version: str) -> bytes:
        """The unsigned PDF of a case in this form, as this version prints it."""
        if self.form is Form.CHRONOLOGY:
            return chronology_pdf(case, app_version=app_version, marking=self.marking, board_name=self.board_name)
        if self.form is Form.PSEUDONYMISED:
            found = Pseudonymised(case, tuple(assessments), same_result=True, replacements=(), leftovers=())
            return pseudonymised_pdf(found, app_version=app_version, marking=self.marking)
        return referral_pdf(
            case, assessments, app_version=app_version, marking=self.marking, board_name=self.board_name
        )


def are_alike(one: PlainPdf, other: PlainPdf) -> bool:
    """Whether two files hold the same, object by object, but for the signature and for how streams are packed.

    ``other`` is ours: nothing of ``one`` is unpacked beyond what it has.
    """
    return len(one.objects) == len(other.objects) and all(map(_is_alike, one.objects, other.objects))


def _is_alike(one: PlainObject, other: PlainObject) -> bool:
    if _comparable(one.text) != _comparable(other.text):
        return False
    if one.stream == other.stream:
        return True
    if one.stream is None or other.stream is None:
        return False
    expected = other.unpacked(len(other.stream) * 2000)
    try:
        return one.unpacked(len(expected)) == expected
    except (NotPlainError, TooLargeError):
        return False


def _comparable(text: bytes) -> bytes:
    return _SIGNATURE.sub(b"<< ", _LENGTH.sub(b"", text))
