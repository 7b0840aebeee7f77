"""The rule packs that were named on the command line."""

from __future__ import annotations

from collections.abc import Iterable

from logic.loader import load_packs
from logic.pack import RulePack
from ui.command_line.ending import UnusableError


def packs_named(ids: Iterable[str], argument: str) -> list[RulePack]:
    """The packs with these ids, each once and in that order; raises `UnusableError` for an id that is not held."""
    held = {pack.id: pack for pack in load_packs()}
    if not held.keys() >= set(ids):
        raise UnusableError(f"{argument}: allowed: {', '.join(held)}")
    return [held[each] for each in dict.fromkeys(ids)]
