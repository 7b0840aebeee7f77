"""The case files that the packs are tested with, and what each comes to: for the rulebook, which lists them.

The files themselves are part of the tests and do not come with the app, so what the rulebook says of them is kept in a
small file that ``python -m tools.list_cases`` writes, and a test fails where it is out of date.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from logic.assessment import Outcome
from logic.pack import RulePack
from logic.strict_toml import Table

FILE = "case_list.toml"
"""Its name, within ``logic``."""


@dataclass(frozen=True, slots=True)
class ListedCase:
    """One case file, by its ``name`` below ``tests/cases``, with its title and the law it is about.

    ``outcomes`` and ``met`` are what it comes to, and the rules met, of each pack for which a result is expected.
    """

    name: str
    title: str
    law: str
    outcomes: Mapping[str, Outcome]
    met: Mapping[str, tuple[str, ...]]


@cache
def load_cases() -> tuple[ListedCase, ...]:
    """All case files that are tested, in the order of the list. Raises ValueError where the list is wrong."""
    content = tomllib.loads((resources.files("logic") / FILE).read_text("utf-8"))
    return tuple(_case(name, entry) for name, entry in content.items())


def cases_of(pack: RulePack) -> tuple[ListedCase, ...]:
    """The cases for which a result of the pack is expected."""
    return tuple(case for case in load_cases() if pack.id in case.outcomes)


def _case(name: str, entry: dict[str, Any]) -> ListedCase:
    table = Table(f"case_list.{name}", entry, ValueError)
    packs = table.table("packs")
    found = {pack: packs.words(pack) for pack in packs.left()}
    case = ListedCase(
        name,
        table.text("title"),
        table.text("law", ""),
        {pack: Outcome(words[0]) for pack, words in found.items()},
        {pack: words[1:] for pack, words in found.items()},
    )
    table.done()
    return case
