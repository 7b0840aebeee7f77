"""Finding cases among very many: as one types, sorted and filtered.

Measured choices (``benchmarks/store.py``): a word that few cases hold is looked up in the table of words, and its cases
are then sorted. A beginning that very many hold would bring them all, so the list itself is gone through, newest first,
until a page is full, which is soon.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlite_utils import Database

from data.cases import CaseStatus, CaseSummary
from data.search import sought_words

PAGE: Final = 50

_FEW: Final = 2000
"""Occurrences up to which a word is looked up by itself."""
_NEWEST: Final = 4000
"""Cases that are gone through before the other way is taken."""

_BEYOND_ANY_LETTER: Final = "\U0010ffff"
_COLUMNS: Final = "id, reference, subject, outcome, status, changed_at, deadline, held"


class Order(StrEnum):
    """By what a list is sorted; the case saved last comes first among equals."""

    CHANGED = "changed"
    REFERENCE = "reference"
    SUBJECT = "subject"
    OUTCOME = "outcome"
    STATUS = "status"
    DEADLINE = "deadline"


_SORTED: Final = {
    # Where there is nothing to sort by, a case comes last either way.
    Order.CHANGED: "revision {direction}",
    Order.STATUS: "status {direction}, revision DESC",
    **{
        order: f"{order.value} = '', {order.value} COLLATE NOCASE {{direction}}, revision DESC"
        for order in (Order.REFERENCE, Order.SUBJECT, Order.OUTCOME, Order.DEADLINE)
    },
}


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """Which cases to list.

    ``search``: each of its words begins some word that was typed. ``statuses`` and ``outcomes``: any of them; empty
    for all. ``due_by``: with a deadline up to this day (ISO date). ``descending`` None is the order's usual direction:
    last change newest first, everything else from A to Z.
    """

    search: str = ""
    statuses: tuple[CaseStatus, ...] = ()
    outcomes: tuple[str, ...] = ()
    due_by: str = ""
    order: Order = Order.CHANGED
    descending: bool | None = None
    limit: int | None = PAGE
    offset: int = 0


def find(database: Database, query: CaseQuery) -> list[CaseSummary]:
    """The cases of one page."""
    words = sought_words(query.search)
    where, values = _filters(query)
    order = _order(query)
    limit = -1 if query.limit is None else query.limit
    if not words:
        sql = f"SELECT {_COLUMNS} FROM cases INDEXED BY cases_list WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608 - constants
        return _summaries(database.execute(sql, (*values, limit, query.offset)).fetchall())
    counted = sorted((_occurrences(database, word), word) for word in words)
    words = tuple(word for _, word in counted)
    if counted[0][0] > _FEW and query.order is Order.CHANGED and query.limit is not None:
        page = _among_newest(database, words, query)
        if len(page) == query.limit:
            return page
    matching, bounds = _matching(words, few=counted[0][0] <= _FEW)
    sql = f"SELECT {_COLUMNS} FROM cases WHERE id IN ({matching}) AND {where} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608 - constants
    return _summaries(database.execute(sql, (*bounds, *values, limit, query.offset)).fetchall())


def count(database: Database, query: CaseQuery) -> int:
    """How many cases there are on all pages together."""
    where, values = _filters(query)
    words = sought_words(query.search)
    if not words:
        sql = f"SELECT count(*) FROM cases INDEXED BY cases_list WHERE {where}"  # noqa: S608 - constants
        return int(database.execute(sql, values).fetchone()[0])
    counted = sorted((_occurrences(database, word), word) for word in words)
    matching, bounds = _matching(tuple(word for _, word in counted), few=counted[0][0] <= _FEW)
    if where == "TRUE":
        sql = f"SELECT count(*) FROM ({matching})"  # noqa: S608 - constants
    else:
        sql = f"SELECT count(*) FROM cases WHERE id IN ({matching}) AND {where}"  # noqa: S608 - constants
    return int(database.execute(sql, (*bounds, *values)).fetchone()[0])


def _among_newest(database: Database, words: Sequence[str], query: CaseQuery) -> list[CaseSummary]:
    where, values = _filters(query)
    order = _order(query)
    holds = " AND ".join(
        ["EXISTS (SELECT 1 FROM case_words WHERE case_id = id AND word >= ? AND word < ?)"] * len(words)
    )
    rows = database.execute(
        f"SELECT {_COLUMNS} FROM (SELECT {_COLUMNS}, revision FROM cases INDEXED BY cases_list WHERE {where}"  # noqa: S608 - constants
        f" ORDER BY {order} LIMIT ?) WHERE {holds} ORDER BY {order} LIMIT ? OFFSET ?",
        (*values, _NEWEST, *_bounds(words), query.limit, query.offset),
    ).fetchall()
    return _summaries(rows)


def _matching(words: Sequence[str], *, few: bool) -> tuple[str, list[str]]:
    """The statement that gives the ids of the cases with all of the words, and its values; the rarest word first."""
    first = "SELECT DISTINCT case_id FROM case_words WHERE word >= ? AND word < ?"
    if few:
        others = " AND EXISTS (SELECT 1 FROM case_words AS w WHERE w.case_id = case_words.case_id"
        return first + f"{others} AND w.word >= ? AND w.word < ?)" * (len(words) - 1), _bounds(words)
    return " INTERSECT ".join([first] * len(words)), _bounds(words)


def _occurrences(database: Database, word: str) -> int:
    """How often words that begin so stand in the table; of very many, one more than a few."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM case_words WHERE word >= ? AND word < ? LIMIT ?)"
    return int(database.execute(sql, (word, word + _BEYOND_ANY_LETTER, _FEW + 1)).fetchone()[0])


def _order(query: CaseQuery) -> str:
    down = query.descending if query.descending is not None else query.order is Order.CHANGED
    return _SORTED[query.order].format(direction="DESC" if down else "ASC")


def _bounds(words: Sequence[str]) -> list[str]:
    return [bound for word in words for bound in (word, word + _BEYOND_ANY_LETTER)]


def _filters(query: CaseQuery) -> tuple[str, list[str]]:
    parts: list[str] = []
    values: list[str] = []
    for column, wanted in (("status", query.statuses), ("outcome", query.outcomes)):
        if wanted:
            parts.append(f"{column} IN ({', '.join('?' * len(wanted))})")
            values += [str(each) for each in wanted]
    if query.due_by:
        parts.append("deadline <> '' AND deadline <= ?")
        values.append(query.due_by)
    return " AND ".join(parts) or "TRUE", values


def _summaries(rows: Sequence[Any]) -> list[CaseSummary]:
    return [
        CaseSummary(
            case_id,
            reference,
            subject,
            outcome,
            CaseStatus(status),
            datetime.datetime.fromisoformat(changed_at),
            deadline,
            bool(held),
        )
        for case_id, reference, subject, outcome, status, changed_at, deadline, held in rows
    ]
