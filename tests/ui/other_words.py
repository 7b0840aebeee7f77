"""Whose the words on a screen are that are not the interface's own: what stays English in every language.

The interface speaks one language; the rules, and what people have typed, speak theirs. These are left out when a
screen is searched for words that no catalogue holds:

- the rule packs, the sections of the record and what is made of them (``logic``), which the PDF prints alike;
- messages of the store (``data``), and what the pages of a referral say of themselves (``reports``);
- what was typed: the example case, and whatever a test that fills pages writes itself;
- what the operating system says of its own;
- names of months and of days of the week, which Qt knows by language; of the user of this computer, of files, cases and
  keys; fingerprints; what a receipt counts.
"""

from __future__ import annotations

import ast
import errno
import getpass
import json
import os
import re
import tomllib
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

_WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
_PLAIN = re.compile(r"[A-Za-z]{2}")
_EXPECTED = re.compile(
    r"[0-9a-f]{4}[0-9a-f-]*|\d+[A-Z]?|EXAMPLE-\d+|UTC|bytes|draft|(?:\w+\.)?(?:sgreview|json|p12|pfx|pdf|txt|bak|db)|safeguarding-review"
    r"|Ctrl|Shift|Alt|Esc|Mon|Tue|Wed|Thu|Fri|Sat|Sun|January|February|March|April|May|June|July|August|September|October|November|December"
)


class OtherWords:
    """The phrases of others, by their first word.

    A phrase counts whole: that "Change" stands in a longer text of a pack excuses no button of that name.
    """

    def __init__(self) -> None:
        self._phrases: dict[str, list[list[str]]] = {}
        for text in chain(_of_data_files(), _of_code(), [getpass.getuser(), os.strerror(errno.EACCES)]):
            words = _WORD.findall(text)
            if words:
                self._phrases.setdefault(_begun(words[0]), []).append(words[1:])
        for each in self._phrases.values():
            each.sort(key=len, reverse=True)

    def taken_out_of(self, said: str) -> list[str]:
        """The words in plain letters that are nobody else's."""
        words, left, at = _WORD.findall(said.lower() if said.isupper() else said), [], 0
        while at < len(words):
            following = words[at + 1 :]
            phrases = self._phrases.get(_begun(words[at]), [])
            length = next((len(each) + 1 for each in phrases if following[: len(each)] == each), 0)
            if not length and _PLAIN.search(words[at]) and not _EXPECTED.fullmatch(words[at]):
                left.append(words[at])
            at += length or 1
        return left


def _begun(word: str) -> str:
    """A first word as it is with or without the capital that a sentence gives it."""
    return word[:1].lower() + word[1:]


def _of_data_files() -> Iterator[str]:
    for path in (ROOT / "logic").rglob("*.toml"):
        yield from _strings(tomllib.loads(path.read_text("utf-8")))
    for text in _strings(json.loads((ROOT / "docs" / "examples" / "example-case.json").read_text("utf-8"))):
        yield from text.splitlines()
        yield from re.split(r", |\n", text)  # a name is replaced without the team behind it


def _strings(value: Any) -> Iterator[str]:  # noqa: ANN401 - whatever TOML and JSON hold
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from chain.from_iterable(map(_strings, value.values()))
    elif isinstance(value, list):
        yield from chain.from_iterable(map(_strings, value))


def _of_code() -> Iterator[str]:
    """The texts in code; one small word alone is a name in the program, unless a test types it."""
    for part in ("logic", "data", "reports"):
        for text in _constants(path for path in (ROOT / part).rglob("*.py") if path.name != "declared_settings.py"):
            if " " in text.strip() or text[:1].isupper():
                yield text
    here = Path(__file__).parent
    filling = [path for path in here.glob("*.py") if not path.name.startswith("test_")]
    for text in _constants([*filling, here / "test_every_page.py"]):
        yield from re.split(r"[\n\t]", text)


def _constants(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
