"""One case as a person has recorded it: the answers, the sections of the referral, and the day it is judged on."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

from logic.facts import Facts
from logic.nations import ENGLAND, NATION_NAMES, NATIONS
from logic.sections import SectionData

__all__ = ["ENGLAND", "NATIONS", "NATION_NAMES", "Case"]


@dataclass(frozen=True)
class Case:
    """A case, on screen, in the store and in a case file.

    ``assessed_on`` is the only "now" that the rules know. ``facts`` are the answers that count; ``set_aside`` holds
    answers given on a path that has closed since: kept and shown, never used. ``sections`` holds what was entered in
    each section of ``logic/sections.toml``, by section id: a row for a form, a tuple of rows for a table. A
    ``reference`` of None means that the case has not been given one. ``event_nation`` is the nation in which the death
    or the harm happened, where that is another than ``nation``, the one whose authority refers; else None.
    ``training`` marks an invented case to practise with: everything made of it says so, and nothing makes it real.
    """

    assessed_on: datetime.date
    reference: str | None = None
    nation: str = ENGLAND
    event_nation: str | None = None
    facts: Facts = field(default_factory=dict)
    set_aside: Facts = field(default_factory=dict)
    sections: Mapping[str, SectionData] = field(default_factory=dict)
    training: bool = False

    @property
    def answers(self) -> Facts:
        """All answers that were given, those that are set aside too: a referral prints them all."""
        return {**self.set_aside, **self.facts}

    @property
    def nations(self) -> tuple[str, ...]:
        """The nations whose rules are shown: that of the authority, and that of the event where it is another."""
        return (self.nation,) if self.event_nation in {None, self.nation} else (self.nation, str(self.event_nation))
