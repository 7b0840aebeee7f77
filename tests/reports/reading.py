"""Reading a PDF back with a library that did not write it."""

from __future__ import annotations

import io
import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import read_case
from logic.dates import PartialDate
from logic.evaluate import evaluate
from logic.loader import packs_of
from reports.referral import referral_pdf

ROOT = Path(__file__).resolve().parent.parent.parent
EXAMPLE = json.loads((ROOT / "docs" / "examples" / "example-case.json").read_text("utf-8"))
DAY = PartialDate.parse("2026-11-23").first


def case_of(content: dict[str, Any]) -> Case:
    """A case from the content of a case file; its format line may be left out."""
    return read_case(json.dumps({"format": "safeguarding-review-case/1", **content}), today=DAY)


def assessments_of(case: Case) -> list[Assessment]:
    """The case under every pack of its nation."""
    return [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(case.nation)]


def referral(content: dict[str, Any], **arguments: str) -> bytes:
    """The referral of a case, given as the content of its case file."""
    case = case_of(content)
    return referral_pdf(case, assessments_of(case), app_version="1.2.3", **arguments)


@cache
def example() -> bytes:
    """The referral of the example case."""
    return referral(EXAMPLE)


@cache
def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


def squeezed(text: str) -> str:
    """Text without any white space, which layout changes, and with composed letters."""
    return "".join(unicodedata.normalize("NFC", text).split())


@cache
def whole_text(pdf: bytes) -> str:
    """The text of all pages, squeezed, without what stands on every page."""
    return "".join(squeezed(line) for page in pages(pdf) for line in body(page))


def body(page: str) -> list[str]:
    """The lines of a page without the two at its top and the two at its bottom."""
    lines = page.splitlines()
    return lines[3:-3]
