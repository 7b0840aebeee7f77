"""Files that travel inside a PDF, as PDF/A-3 has them: each says how it relates to the pages.

The referral carries two: ``case.json``, the case file that it was made from (``Source``), and ``result.json``, what the
rules came to (``Data``). Whoever holds the PDF can put the first through the same rules and compare with the second.
"""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import write_case
from logic.result_file import result_to_json
from reports.packing import packed, packs_plainly

CASE_FILE: Final = "case.json"
RESULT_FILE: Final = "result.json"


class Relationship(StrEnum):
    """How an attached file relates to the pages (ISO 19005-3, annex E)."""

    SOURCE = "Source"
    DATA = "Data"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A JSON file to attach. ``description`` is shown by the reader's list of attachments."""

    name: str
    content: bytes
    relationship: Relationship
    description: str


def attachments_of(case: Case, assessments: Sequence[Assessment]) -> tuple[Attachment, ...]:
    """The case file and the result, as JSON in UTF-8."""
    facts = write_case(case)
    result = json.dumps(result_to_json(case, assessments), ensure_ascii=False, indent=1) + "\n"
    return (
        Attachment(
            CASE_FILE,
            as_bytes(facts),
            Relationship.SOURCE,
            "The facts that this referral rests on",
        ),
        Attachment(RESULT_FILE, as_bytes(result), Relationship.DATA, "What the rules came to on these facts"),
    )


def as_bytes(text: str) -> bytes:
    """The text in UTF-8, with as many line breaks at its end as make it pack plainly: `verify` unpacks nothing else."""
    content = text.encode("utf-8", "replace")  # half a character can be typed, and UTF-8 cannot hold it
    while not packs_plainly(content):
        content += b"\n"
    return content


def attach(pdf: pikepdf.Pdf, attachments: Sequence[Attachment], dated: datetime.date) -> None:
    """Attach the files to the document as a whole, in order. Equal arguments give equal objects."""
    when = String(f"D:{dated:%Y%m%d}000000Z")
    specs, names = [], Array()
    for each in sorted(attachments, key=lambda attachment: attachment.name):
        stream = packed(pdf, each.content)
        stream.Type, stream.Subtype = Name.EmbeddedFile, Name("/application/json")
        digest = hashlib.md5(each.content, usedforsecurity=False).digest()  # the format asks for this kind
        stream.Params = Dictionary(Size=len(each.content), CreationDate=when, ModDate=when, CheckSum=String(digest))
        spec = pdf.make_indirect(
            Dictionary(
                Type=Name.Filespec,
                F=String(each.name),
                UF=String(each.name),
                Desc=String(each.description),
                AFRelationship=Name(f"/{each.relationship}"),
                EF=Dictionary(F=stream, UF=stream),
            )
        )
        specs.append(spec)
        names.append(String(each.name))
        names.append(spec)
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=names))
    pdf.Root.AF = Array(specs)
