"""Cases that a lawyer can check by eye, each with the result that the procedure and the law call for.

They are in ``words/``, a file for each pack, and were written straight from the procedure's words and from the edge
cases of the law, as a check on the table of all combinations.
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ASSESSED_ON = datetime.date(2026, 11, 23)


@dataclass(frozen=True)
class Case:
    """One case: what is known, in words and as facts, and the result. ``None`` where the file does not say."""

    words: str
    pack: str
    facts: Mapping[str, str | tuple[str, ...]]
    outcome: str
    presumed: bool
    could_become: frozenset[str] | None
    outstanding: frozenset[str] | None


def _read(pack: str, entry: dict[str, Any]) -> Case:
    case = Case(
        words=entry.pop("words"),
        pack=pack,
        facts={fact: tuple(value) if isinstance(value, list) else value for fact, value in entry.pop("facts").items()},
        outcome=entry.pop("outcome"),
        presumed=entry.pop("presumed", False),
        could_become=_set(entry.pop("could_become", None)),
        outstanding=_set(entry.pop("outstanding", None)),
    )
    if entry:
        raise ValueError(f"{pack}: {case.words}: no such key as {', '.join(entry)}")
    return case


def _set(names: list[str] | None) -> frozenset[str] | None:
    return None if names is None else frozenset(names)


CASES = tuple(
    _read(path.stem, entry)
    for path in sorted((Path(__file__).parent / "words").glob("*.toml"))
    for entry in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
)
