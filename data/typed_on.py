"""What is typed on in a case, saved at the price of one row.

To save a case means to record what changed, to put it first in the list and to see to the words by which it is found:
a dozen pages of the file. While somebody types on in one field, each of these changes with every word, and nobody looks
at them. So what is typed on goes into ``typed_on``, one row with the whole case, in a transaction of its own as durable
as any; and into its place before anything but typing is done with the store: before a search, a change, a backup, the
end. A process that was killed leaves the row, and the next opening puts it in its place.

What counts as typing on is what the history keeps as one line (``data.changes.goes_on``), so the history comes out the
same as if each step had been put in its place by itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from data import case_rows, history
from data.cases import CaseSummaryFields
from data.changes import changes, goes_on
from data.connection import transaction
from data.history import Stamp


@dataclass(frozen=True, slots=True)
class _Sitting:
    """The last save of a case, from which the next may go on.

    ``places`` are those that are being typed in since ``begun``; ``version`` tells whether another program has written
    since, which the lock on the store should prevent.
    """

    case_id: int
    position: str
    summary: CaseSummaryFields
    when: Stamp
    begun: str
    places: frozenset[str]
    document: Mapping[str, Any]
    version: int

    def after(self, case_id: int, text: str, position: str, summary: CaseSummaryFields, now: str) -> _Sitting | None:
        """The sitting once the case is as in ``text``; None where that is more than typing on."""
        if (case_id, position, summary) != (self.case_id, self.position, self.summary):
            return None
        if not history.within_a_sitting(self.begun, now):
            return None
        document = json.loads(text)
        for each in changes(self.document, document):
            if each.place not in self.places or not goes_on(each.place, each.old, each.new):
                return None
        return replace(self, document=document, when=replace(self.when, at=now))


class TypedOn:
    """What is typed on in the one open store; used by one thread at a time, as the database is."""

    def __init__(self) -> None:
        self._sitting: _Sitting | None = None
        self._waits = True  # a process that was killed may have left something

    def begin(
        self,
        database: Database,
        case_id: int,
        text: str,
        *,
        position: str,
        summary: CaseSummaryFields,
        when: Stamp,
    ) -> None:
        """Let the next save go on from this one. Part of its transaction; call ``end`` where that fails."""
        rows = database.execute("SELECT place, at FROM history_open WHERE case_id = ?", (case_id,)).fetchall()
        begun = min((at for _, at in rows), default=when.at)
        places = frozenset(place for place, _ in rows)
        self._sitting = _Sitting(case_id, position, summary, when, begun, places, json.loads(text), _version(database))

    def end(self) -> None:
        """Say that something else is done, so that the next save starts anew."""
        self._sitting = None

    def keep(
        self,
        database: Database,
        path: Path,
        case_id: int,
        text: str,
        *,
        position: str,
        summary: CaseSummaryFields,
        now: str,
    ) -> bool:
        """Keep this state of the case if it is the last one typed on, and whether it was: on the disk if so.

        ``text`` is the whole case as JSON. Raises as ``transaction``.
        """
        after = self._sitting and self._sitting.after(case_id, text, position, summary, now)
        if not after:
            return False
        with transaction(database, path):
            if _version(database) != after.version:
                return False
            database.execute(
                "INSERT INTO typed_on (case_id, at, name, role, document) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (case_id) DO UPDATE SET at = excluded.at, name = excluded.name, role = excluded.role,"
                " document = excluded.document",
                (case_id, now, after.when.name, after.when.role, text),
            )
        self._sitting, self._waits = after, True
        return True

    def put_in_place(self, database: Database, path: Path) -> None:
        """Put what was typed on where it belongs, in a transaction of its own. Raises as ``transaction``.

        Where that fails, for example since the disk is full, nothing is lost: the next call tries again.
        """
        if not self._waits:
            return
        with transaction(database, path):
            rows = database.execute("SELECT case_id, at, name, role, document FROM typed_on").fetchall()
            for case_id, at, name, role, text in rows:
                case_rows.type_on(database, case_id, text, Stamp(at, name, role))
            if rows:
                database.execute("DELETE FROM typed_on")
        self._waits = False


def _version(database: Database) -> int:
    """Changes when another connection writes; not by what this one does."""
    number: int = database.execute("PRAGMA data_version").fetchone()[0]
    return number
