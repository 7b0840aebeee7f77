"""What was changed in a case since it was opened, so that it can be undone and done again. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from logic.interview import Interview
from logic.sections import SectionData
from ui.places import Place

MOST_STEPS = 100
"""How far back one can go. Each step holds a whole case, whose parts it mostly shares with its neighbours."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A case as it stood after a change; ``place`` is where that change was made. What it refers to never changes."""

    place: Place
    interview: Interview
    sections: Mapping[str, SectionData]
    reference: str
    drafts: Mapping[str, Mapping[str, object]]


@dataclass(slots=True)
class Changes:
    """The moments of one case in order: ``now``, those before it, and those that were undone."""

    now: Moment
    _past: list[Moment] = field(default_factory=list)
    _future: list[Moment] = field(default_factory=list)
    _goes_on: bool = False

    def record(self, moment: Moment, *, goes_on: bool) -> None:
        """A change was made. With ``goes_on`` it belongs to the one before, as one letter does to the next.

        It never does where it was made elsewhere, or after something was undone.
        """
        if not (goes_on and self._goes_on and moment.place == self.now.place and not self._future):
            self._past = [*self._past, self.now][-MOST_STEPS:]
        self._goes_on = goes_on
        self._future = []
        self.now = moment

    def tidy(self, moment: Moment) -> None:
        """The case was put in order without anybody changing anything: there is nothing to undo in that."""
        self.now = moment

    def note_drafts(self, drafts: Mapping[str, Mapping[str, object]]) -> None:
        """What is left unfinished before a change that moves it about: undoing that change puts it back."""
        self.now = replace(self.now, drafts=dict(drafts))

    def pause(self) -> None:
        """The person went elsewhere: what is changed from here on is a change of its own."""
        self._goes_on = False

    def undo(self) -> tuple[Moment, Place] | None:
        """Go back by one change: how the case stands then, and where the change was made. None at the beginning."""
        if not self._past:
            return None
        self._goes_on = False
        undone, self.now = self.now, self._past.pop()
        self._future.append(undone)
        return self.now, undone.place

    def redo(self) -> tuple[Moment, Place] | None:
        """Do again what was undone last. None where nothing was."""
        if not self._future:
            return None
        self._past.append(self.now)
        self.now = self._future.pop()
        return self.now, self.now.place
