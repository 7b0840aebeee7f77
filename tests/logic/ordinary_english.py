"""Ordinary English in which no person is named: what the rule packs and the record of a case say, 27,000 words of it.

It is full of sections, ages, periods and numbers, and of capitals.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

LOGIC = Path(__file__).parents[2] / "logic"


@cache
def sentences() -> tuple[str, ...]:
    """The texts, one for each that stands there on its own."""
    files = (*sorted((LOGIC / "packs").glob("*.toml")), LOGIC / "sections.toml")
    return tuple(text for file in files for text in _texts(tomllib.loads(file.read_text("utf-8"))) if " " in text)


def _texts(held: object) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict):
        for each in held.values():
            yield from _texts(each)
    elif isinstance(held, list):
        for each in held:
            yield from _texts(each)
