"""The facts that a case can state, and the values that each can have: what the rule packs' questions declare."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from logic.facts import NONE, UNKNOWN
from logic.loader import questions_by_fact
from logic.pack import QuestionKind


@dataclass(frozen=True)
class FactShape:
    """How one fact is stated.

    ``values`` are the allowed values in the order of the screen, and empty for a date (a partial ISO date or
    ``unknown``). A list fact takes its ``settings`` as a list, or ``none`` or ``unknown`` as text. ``require_note``
    are the values that need their evidence in the note.
    """

    label: str
    kind: QuestionKind
    values: tuple[str, ...]
    require_note: frozenset[str]

    @cached_property
    def settings(self) -> tuple[str, ...]:
        """The values that a list fact can combine; empty for other kinds."""
        if self.kind is not QuestionKind.SETTINGS:
            return ()
        return tuple(value for value in self.values if value not in (NONE, UNKNOWN))

    @cached_property
    def single_values(self) -> tuple[str, ...]:
        """The values that stand alone: all of a choice's; ``none`` and ``unknown`` for a list fact."""
        return tuple(value for value in self.values if value not in self.settings)


@cache
def fact_shapes() -> Mapping[str, FactShape]:
    """Every fact that a pack asks for, by name, in the order of the packs. Raises PackError where a pack is faulty."""
    return {
        fact: FactShape(
            question.label, question.kind, tuple(option.value for option in question.options), question.require_note
        )
        for fact, question in questions_by_fact().items()
    }


def says_something(note: str) -> bool:
    r"""Whether a note holds anything to see, as evidence has to.

    >>> says_something(" \u200b\n")
    False
    """
    return any(character.isprintable() and not character.isspace() for character in note)
