"""Answers, and what they imply or contradict whatever the rules say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

UNKNOWN = "unknown"
NONE = "none"

Value = str | tuple[str, ...]
"""One chosen value, or the chosen settings of a list fact, or the ISO text of a (partial) date."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person answered to one question.

    ``value`` is one of the question's values, a tuple of settings for a list fact, or a partial ISO date; and
    ``unknown`` always means that the person does not know. ``source`` and ``note`` are free text as typed; ``date``
    is a partial ISO date: when the source said so. Empty where not given.
    """

    value: Value
    source: str = ""
    date: str = ""
    note: str = ""

    @property
    def is_known(self) -> bool:
        """Whether this says anything other than "not known"."""
        return self.value != UNKNOWN

    @property
    def chosen(self) -> tuple[str, ...]:
        """The chosen values: several for a list fact, else the one."""
        return self.value if isinstance(self.value, tuple) else (self.value,)


Facts = Mapping[str, Answer]
"""The answers that count, by fact name. A fact that is not in it counts as not known."""
