"""A real process for tests to kill: works on a store without end, and says what it has been told is done.

``python -m tests.data.worker WORK DIRECTORY``. One line on standard output for each thing done.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from pathlib import Path

from data.cases import CaseSummaryFields
from data.errors import StoreError
from data.store import Store
from tests.data.samples import CHEAP, PASSPHRASE


def numbered(number: int) -> str:
    """The passphrase after ``number`` changes."""
    return f"{PASSPHRASE} {number}" if number else PASSPHRASE


def document_of(number: int, word: str) -> dict[str, object]:
    """The case as saved the ``number``-th time: its text changes in content and in length."""
    return {"facts": {"died": {"value": "unknown", "note": f"{word} {number} " * (1 + number % 400)}}, "number": number}


def save(directory: Path, word: str) -> Iterator[int]:
    """Save one case again and again."""
    store = Store.unlock(directory, PASSPHRASE)
    case_id = store.cases()[0].id
    start = store.load(case_id).document["number"]
    assert isinstance(start, int)
    for number in itertools.count(start + 1):
        summary = CaseSummaryFields(reference=f"{word}{number}", subject=word)
        store.save(case_id, document_of(number, word), position=f"question:{word}", summary=summary)
        yield number


def create(directory: Path, word: str) -> Iterator[int]:  # noqa: ARG001 - all kinds of work take the same
    """Create store after store."""
    for number in itertools.count():
        Store.create(directory / str(number), PASSPHRASE, cost=CHEAP).close()
        yield number


def change(directory: Path, word: str) -> Iterator[int]:  # noqa: ARG001 - all kinds of work take the same
    """Change the passphrase again and again."""
    store = Store.unlock(directory, PASSPHRASE)
    for number in itertools.count():
        store.change_passphrase(numbered(number), numbered(number + 1), cost=CHEAP)
        yield number + 1


def hold(directory: Path, word: str) -> Iterator[int]:  # noqa: ARG001 - all kinds of work take the same
    """Unlock and wait."""
    with Store.unlock(directory, PASSPHRASE):
        yield 0
        sys.stdin.read()


if __name__ == "__main__":
    kind, where, planted = sys.argv[1:]
    try:
        for done in {"save": save, "create": create, "change": change, "hold": hold}[kind](Path(where), planted):
            print(done, flush=True)  # noqa: T201 - what the test reads
    except StoreError as error:
        print(type(error).__name__, flush=True)  # noqa: T201 - what the test reads
