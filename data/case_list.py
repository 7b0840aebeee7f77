"""Finding cases among very many: as one types, sorted and filtered.

A word that few cases hold leads through the table of words to its cases, which are then put in order. A beginning that
very many hold would bring them all, so the list itself is gone through, newest first, until a page is full, which is
soon. Both were measured, as was the border between them: ``benchmarks/store.py``.
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
from data.word_index import in_text

PAGE: Final = 50

_FEW: Final = 10_000
"""Occurrences up to which a word is looked up by itself."""
_NEWEST: Final = 4000
"""Cases that are gone through before the other way is taken."""

_BEYOND_ANY_LETTER: Final = "\U0010ffff"
_BEGINNING: Final = "(SELECT id FROM words WHERE word >= ? AND word < ?)"
_HELD: Final = "instr(words, ?)"
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
    if not words or query.limit is None or query.order is not Order.CHANGED or query.descending is False:
        return _by_columns(database, words, query)
    counted = sorted((_occurrences(database, word), word) for word in words)
    rare = [word for occurrences, word in counted if occurrences <= _FEW]
    common = [word for occurrences, word in counted if occurrences > _FEW]
    if not rare:
        page = _among_newest(database, common, query)
        return page if len(page) == query.limit else _by_columns(database, words, query)
    return _by_words(database, rare, common, query)


def count(database: Database, query: CaseQuery) -> int:
    """How many cases there are on all pages together."""
    where, values = _filters(query)
    words = sought_words(query.search)
    if not words:
        sql = f"SELECT count(*) FROM cases INDEXED BY cases_list WHERE {where}"  # noqa: S608 - constants
        return int(database.execute(sql, values).fetchone()[0])
    matching, bounds = _matching(words)
    sql = f"SELECT count(*) FROM ({matching})"  # noqa: S608 - constants
    if where != "TRUE":
        sql = f"SELECT count(*) FROM cases WHERE id IN ({matching}) AND {where}"  # noqa: S608 - constants
    return int(database.execute(sql, (*bounds, *values)).fetchone()[0])


def _by_words(database: Database, rare: Sequence[str], common: Sequence[str], query: CaseQuery) -> list[CaseSummary]:
    """Newest first, found through the words that few cases hold, and the others seen to in the texts of those."""
    where, values = _filters(query)
    matching, bounds = _matching(rare)
    conditions = [f"EXISTS (SELECT 1 FROM words_of_cases AS w WHERE w.case_id = o.case_id AND {_HELD})" for _ in common]  # noqa: S608 - constants
    if where != "TRUE":
        conditions.append(f"EXISTS (SELECT 1 FROM cases WHERE id = o.case_id AND {where})")  # noqa: S608 - constants
    # Put in order first (the limit of -1 keeps it so), so that texts are read only until the page is full.
    found = (
        f"SELECT c.case_id, c.revision FROM ({matching}) AS m CROSS JOIN case_order AS c ON c.case_id = m.case_id"  # noqa: S608 - constants
        " ORDER BY c.revision DESC LIMIT -1"
    )
    sql = (
        f"SELECT {_COLUMNS} FROM cases WHERE id IN (SELECT o.case_id FROM ({found}) AS o"  # noqa: S608 - constants
        f" WHERE {' AND '.join(conditions) or 'TRUE'} LIMIT ? OFFSET ?) ORDER BY revision DESC"
    )
    values_of_all = (*bounds, *map(in_text, common), *values, query.limit, query.offset)
    return _summaries(database.execute(sql, values_of_all).fetchall())


def _by_columns(database: Database, words: Sequence[str], query: CaseQuery) -> list[CaseSummary]:
    """In any order, through the list of all cases."""
    where, values = _filters(query)
    bounds: list[str] = []
    if words:
        matching, bounds = _matching(words)
        where = f"id IN ({matching}) AND {where}"
    limit = -1 if query.limit is None else query.limit
    sql = f"SELECT {_COLUMNS} FROM cases INDEXED BY cases_list WHERE {where} ORDER BY {_order(query)} LIMIT ? OFFSET ?"  # noqa: S608 - constants
    return _summaries(database.execute(sql, (*bounds, *values, limit, query.offset)).fetchall())


def _among_newest(database: Database, words: Sequence[str], query: CaseQuery) -> list[CaseSummary]:
    where, values = _filters(query)
    order = _order(query)
    holds = " AND ".join([f"EXISTS (SELECT 1 FROM words_of_cases WHERE case_id = id AND {_HELD})"] * len(words))  # noqa: S608 - constants
    rows = database.execute(
        f"SELECT {_COLUMNS} FROM (SELECT {_COLUMNS}, revision FROM cases INDEXED BY cases_list WHERE {where}"  # noqa: S608 - constants
        f" ORDER BY {order} LIMIT ?) WHERE {holds} ORDER BY {order} LIMIT ? OFFSET ?",
        (*values, _NEWEST, *map(in_text, words), query.limit, query.offset),
    ).fetchall()
    return _summaries(rows)


def _matching(words: Sequence[str]) -> tuple[str, list[str]]:
    """The statement that gives the ids of the cases with all of the words, and its values."""
    one = f"SELECT DISTINCT case_id FROM word_cases WHERE word_id IN {_BEGINNING}"  # noqa: S608 - constants
    return " INTERSECT ".join([one] * len(words)), _bounds(words)


def _occurrences(database: Database, word: str) -> int:
    """How often words that begin so stand in the table; of very many, one more than a few."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM word_cases WHERE word_id IN {_BEGINNING} LIMIT ?)"  # noqa: S608 - constants
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
