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

from logic.assessment import Outcome
from logic.pack import RulePack

FILE = "case_list.toml"
"""Its name, within ``logic``."""


@dataclass(frozen=True, slots=True)
class ListedCase:
    """One case file, by its ``name`` below ``tests/cases``: of each pack that applies, outcome and rules met."""

    name: str
    outcomes: Mapping[str, Outcome]
    met: Mapping[str, tuple[str, ...]]

    @property
    def in_words(self) -> str:
        """The name as words: what the case is about."""
        words = self.name.rpartition("/")[2].replace("-", " ").replace("_", " ")
        return f"{words[:1].upper()}{words[1:]}"


@cache
def load_cases() -> tuple[ListedCase, ...]:
    """All case files that are tested, in the order of their names."""
    content = tomllib.loads((resources.files("logic") / FILE).read_text("utf-8"))
    return tuple(_case(name, packs) for name, packs in content.items())


def cases_of(pack: RulePack) -> tuple[ListedCase, ...]:
    """The cases to which the pack applies."""
    return tuple(case for case in load_cases() if pack.id in case.outcomes)


def _case(name: str, packs: Mapping[str, list[str]]) -> ListedCase:
    return ListedCase(
        name,
        {pack: Outcome(found[0]) for pack, found in packs.items()},
        {pack: tuple(found[1:]) for pack, found in packs.items()},
    )
