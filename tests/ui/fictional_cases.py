"""The cases that stand in the list on a tour of the window, with one for each state that a case can be in.

All of them are fictional.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from data import lifecycle
from data.attachments import attach_bytes
from data.store import Store
from logic.case import Case
from logic.case_file import read_case
from tests.ui.conftest import NOW
from ui.case_session import CaseSession

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "docs" / "examples" / "example-case.json"

OTHERS: Mapping[str, tuple[str, str]] = {
    "not-met": ("criteria-not-met.json", "Child B"),
    "adult": ("board-weighs-the-review.json", "Adult C"),
    "parallel": ("several-processes-at-once.json", "Adult D"),
}
"""Cases besides the example: the file of each in ``tests/cases``, and whom it is about."""

COPIED = (
    "Name\tDate of birth\tRelationship\n"
    "Adult E (fictional)\t3/5/1961\tGrandmother\n"
    "Child F (fictional)\tsummer\tHalf-brother\n"
)
"""Rows as a spreadsheet copies them, one date of which cannot be read."""

CODE = "0123456789ABCDEFGHJKMNPQRSTV"
"""A recovery code that opens nothing."""


def filled(store: Store) -> Mapping[str, int]:
    """Put the cases into a new store, the example last, so that it stands first in the list; their ids by name."""
    example = read_case(EXAMPLE.read_bytes(), today=NOW.date())
    first = ("date_of_birth", "died", "abuse_or_neglect")
    begun = Case(assessed_on=NOW.date(), facts={fact: example.facts[fact] for fact in first})
    put = {"begun": begun, "changed": example, "exported": example, "held": example, "closed": example}
    for name, (file, person) in OTHERS.items():
        case = read_case((ROOT / "tests" / "cases" / file).read_bytes(), today=NOW.date())
        subject = {"surname": "Example (fictional)", "forenames": person}
        put[name] = replace(case, sections={"subject": subject}, assessed_on=NOW.date())
    ids = {}
    for number, (name, case) in enumerate(put.items(), start=2):
        ids[name] = CaseSession.create(store, replace(case, reference=f"EXAMPLE-{number:04} (fictional)")).id
    lifecycle.hold(store, ids["held"], "A letter of the coroner (fictional)")
    closed = CaseSession.load(store, ids["closed"], NOW.date)
    closed.exported({})
    closed.hand_over("The office of the board (fictional)")
    ids["example"] = CaseSession.create(store, example).id
    attach_bytes(store, ids["example"], "letter.txt", b"A scanned letter (fictional)")
    return ids
