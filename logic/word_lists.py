"""Lists of words that ship with the app, as data, so that a word can be added without touching a program."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources


@cache
def word_list(name: str) -> frozenset[str]:
    """The words of one list in ``word_lists.toml``. Raises KeyError where there is none of that name."""
    lists = tomllib.loads((resources.files("logic") / "word_lists.toml").read_text("utf-8"))
    return frozenset(str(lists[name]).split())
