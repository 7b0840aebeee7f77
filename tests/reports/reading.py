"""Reading a referral back: what its pages show, line by line, and what is read out."""

from __future__ import annotations

import json
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import read_case
from logic.dates import PartialDate
from logic.evaluate import evaluate
from logic.loader import packs_of
from reports.referral import referral_pdf
from tests.reports import tagged

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
    """The lines of each page, in the order in which they are drawn."""
    return ["\n".join(each.text for each in page) for page in tagged.shown(pdf)]


def squeezed(text: str) -> str:
    """Text without any white space, which layout changes, and with composed letters."""
    return "".join(unicodedata.normalize("NFC", text).split())


@cache
def whole_text(pdf: bytes) -> str:
    """What the pages show, squeezed, without what stands on every page or is repeated."""
    return "".join(squeezed(each.text) for page in tagged.shown(pdf) for each in page if each.content is not None)


def body(page: str) -> list[str]:
    """The lines of a page without the three at its top and the three at its bottom."""
    return page.splitlines()[3:-3]
