"""The facts that a case can state, and the values that each can have.

Rule packs declare them with their questions. The case file format also names facts that no pack held here asks for
yet: they are read, kept and printed, so that a file written for a newer edition of the app is not refused by this one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from logic.facts import NONE, UNKNOWN
from logic.loader import questions_by_fact
from logic.pack import Question, QuestionKind


@dataclass(frozen=True)
class FactShape:
    """How one fact is stated.

    ``values`` are the allowed values in the order of the screen, and empty for a date (a partial ISO date or
    ``unknown``). A list fact takes its ``settings`` as a list, or ``none`` or ``unknown`` as text. ``require_note``
    are the values that need their evidence in the note.
    """

    label: str
    kind: QuestionKind
    values: tuple[str, ...] = ()
    require_note: frozenset[str] = frozenset()

    @property
    def settings(self) -> tuple[str, ...]:
        """The values that a list fact can combine; empty for other kinds."""
        if self.kind is not QuestionKind.SETTINGS:
            return ()
        return tuple(value for value in self.values if value not in (NONE, UNKNOWN))

    @property
    def single_values(self) -> tuple[str, ...]:
        """The values that stand alone: all of a choice's; ``none`` and ``unknown`` for a list fact."""
        return tuple(value for value in self.values if value not in self.settings)


def holds_words(note: str) -> bool:
    r"""Whether a note can count as evidence: it holds a letter or a digit, not only spaces or dashes.

    >>> holds_words(" \u200b - ")
    False
    """
    return any(map(str.isalnum, note))


@cache
def fact_shapes() -> Mapping[str, FactShape]:
    """Every fact of the case file format by name: those that the packs ask for, in order, then the others.

    Raises PackError where a pack is faulty.
    """
    asked = {fact: _shape(question) for fact, question in questions_by_fact().items()}
    return {**asked, **{fact: shape for fact, shape in _ASKED_BY_LATER_PACKS.items() if fact not in asked}}


def _shape(question: Question) -> FactShape:
    values = tuple(option.value for option in question.options)
    return FactShape(question.label, question.kind, values, question.require_note)


def _yes_no(label: str) -> FactShape:
    return FactShape(label, QuestionKind.CHOICE, ("yes", "no", UNKNOWN))


def _known_or_suspected(label: str) -> FactShape:
    return FactShape(label, QuestionKind.CHOICE, ("known", "suspected", "no", UNKNOWN))


# A pack that brings the question takes over from the line here, which can then go.
_ASKED_BY_LATER_PACKS = {
    "date_aware": FactShape("Date the agency became aware", QuestionKind.DATE),
    "in_area": _yes_no("In this authority's area"),
    "normally_resident": _yes_no("Normally lives in this authority's area"),
    "outside_england": _yes_no("Outside England"),
    "looked_after": _yes_no("Looked after by the authority"),
    "care_leaver": _yes_no("Care leaver"),
    "adult_in_area": _yes_no("Adult in this board's area"),
    "care_and_support_needs": _yes_no("Needs for care and support"),
    "death_from_abuse": _known_or_suspected("Death resulted from abuse or neglect"),
    "serious_abuse": _known_or_suspected("Serious abuse or neglect"),
}
