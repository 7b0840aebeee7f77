"""Where a person can be in a case, as text that the store keeps: ``question:died``, ``section:agencies:2``."""

from __future__ import annotations

from dataclasses import dataclass

TASKS, ABOUT, CHECK, RESULT, EXPORT = "tasks", "about", "check", "result", "export"
FILES, HISTORY, KEEPING = "files", "history", "keeping"
QUESTION, SECTION = "question", "section"
QUESTIONS = "questions"
"""Wherever the interview stands: its next question, or the last one where it has ended."""

PARALLEL = "parallel"
"""The same for the questions about parallel processes."""


_KINDS = frozenset(
    {TASKS, ABOUT, CHECK, RESULT, EXPORT, FILES, HISTORY, KEEPING, QUESTION, QUESTIONS, PARALLEL, SECTION}
)


@dataclass(frozen=True, slots=True)
class Place:
    """A page of a case. ``name`` is a fact or the id of a section; ``row`` counts the rows of a table from 0."""

    kind: str
    name: str = ""
    row: int | None = None

    @classmethod
    def read(cls, text: str) -> Place:
        """The place that ``text`` names; the list of sections for a text that no version wrote."""
        kind, _, rest = text.partition(":")
        name, _, row = rest.partition(":")
        if kind not in _KINDS:
            return cls(TASKS)
        return cls(kind, name, int(row) if row.isascii() and row.isdigit() else None)

    def __str__(self) -> str:
        """The text that `read` understands."""
        return ":".join(
            [self.kind, *([self.name] if self.name else []), *([] if self.row is None else [str(self.row)])]
        )


def question(fact: str) -> Place:
    """The page that asks for ``fact``."""
    return Place(QUESTION, fact)


def section(section_id: str, row: int | None = None) -> Place:
    """The page of a section, or of one row of its table."""
    return Place(SECTION, section_id, row)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list of sections: the place it leads to, its words, and its status in words or nothing."""

    place: str
    title: str
    status: str = ""
