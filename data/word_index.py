"""The words by which cases are found, in the database. Part of the caller's transaction.

Each word is kept once, with a number; ``word_cases`` says which words stand in which cases, and ``words_of_cases``
all words of a case in one text, in which a beginning is found without a look-up for each word. Saving writes only what
changed, and a word that no case holds any more is taken out. Measured beside what was tried before:
``docs/decisions/0002-sqlcipher.md``.
"""

from __future__ import annotations

from typing import Final

from sqlite_utils import Database

_MARK: Final = " "
"""Stands before each word in the text of all words; words themselves hold none."""


def put(database: Database, case_id: int, words: frozenset[str]) -> None:
    """Let the case be found by these words and no others."""
    held = _held(database, case_id)
    gone, new = held - words, words - held
    if not gone and not new and held:
        return
    _take_out(database, case_id, gone)
    database.conn.executemany("INSERT INTO words (word) VALUES (?) ON CONFLICT DO NOTHING", [(each,) for each in new])
    database.conn.executemany(
        "INSERT INTO word_cases (word_id, case_id) SELECT id, ? FROM words WHERE word = ?",
        [(case_id, each) for each in new],
    )
    database.execute(
        "INSERT INTO words_of_cases (case_id, words) VALUES (?, ?)"
        " ON CONFLICT (case_id) DO UPDATE SET words = excluded.words",
        (case_id, "".join(_MARK + each for each in sorted(words))),
    )


def remove(database: Database, case_id: int) -> None:
    """Let the case no longer be found."""
    _take_out(database, case_id, _held(database, case_id))
    database.execute("DELETE FROM words_of_cases WHERE case_id = ?", (case_id,))


def in_text(beginning: str) -> str:
    """What stands in the text of all words of a case exactly where one of them begins so."""
    return _MARK + beginning


def _held(database: Database, case_id: int) -> frozenset[str]:
    row = database.execute("SELECT words FROM words_of_cases WHERE case_id = ?", (case_id,)).fetchone()
    return frozenset() if row is None else frozenset(row[0].split(_MARK)[1:])


def _take_out(database: Database, case_id: int, words: frozenset[str]) -> None:
    database.conn.executemany(
        "DELETE FROM word_cases WHERE case_id = ? AND word_id = (SELECT id FROM words WHERE word = ?)",
        [(case_id, each) for each in words],
    )
    database.conn.executemany(
        "DELETE FROM words WHERE word = ? AND NOT EXISTS (SELECT 1 FROM word_cases WHERE word_id = words.id)",
        [(each,) for each in words],
    )
