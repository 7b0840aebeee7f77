"""The rule packs that were named on the command line, and those that the policy of the computer keeps to."""

from __future__ import annotations

from collections.abc import Iterable

from data.policy import load_policy
from data.preferences import Preferences
from logic.loader import load_packs
from logic.pack import RulePack
from ui.command_line.ending import UnusableError


def packs_named(ids: Iterable[str], argument: str) -> list[RulePack]:
    """The packs with these ids, each once and in that order; raises `UnusableError` for an id that is not held."""
    held = {pack.id: pack for pack in load_packs()}
    if not held.keys() >= set(ids):
        raise UnusableError(f"{argument}: allowed: {', '.join(held)}")
    return [held[each] for each in dict.fromkeys(ids)]


def packs_shown() -> tuple[str, ...]:
    """The ids that the policy of this computer keeps to where none are named; empty for all.

    What users choose for themselves is in their encrypted store, and is for the window.
    """
    return Preferences(load_policy()).items("packs_shown")
