"""The shape of the database, from the first version on.

A migration, once released, is never edited: stores in the field have run it. Each runs in one transaction with the
record that it ran. Adding one needs an old store under ``tests/data/stores/`` that proves it.
"""

from __future__ import annotations

import json
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from data.connection import damaged, plain_errors
from data.errors import StoreTooNewError
from data.search import words_of_case

MIGRATIONS = Migrations("store")


@MIGRATIONS(name="0001_cases_and_settings")
def _cases_and_settings(database: Database) -> None:
    # id: AUTOINCREMENT never gives an id twice, so what refers to a deleted case cannot come to mean another.
    # revision: rises with every save in the store, so that "most recent" does not hang on the computer's clock.
    # document: last, since it is long, and lists need not read past the columns before it.
    database.execute(
        """
        CREATE TABLE cases (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            revision INTEGER NOT NULL UNIQUE,
            reference TEXT NOT NULL,
            subject TEXT NOT NULL,
            outcome TEXT NOT NULL,
            status TEXT NOT NULL,
            position TEXT NOT NULL,
            created_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            document TEXT NOT NULL CHECK (json_valid(document))
        ) STRICT
        """
    )
    database.execute(
        "CREATE TABLE settings (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL CHECK (json_valid(value))) STRICT"
    )


@MIGRATIONS(name="0002_search")
def _search(database: Database) -> None:
    # A plain table and not SQLite's full-text index: saving writes only the words that changed, and a word that was
    # taken out is gone from the file at once (see the decision record).
    database.execute(
        """
        CREATE TABLE case_words (
            word TEXT NOT NULL,
            case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
            PRIMARY KEY (word, case_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute("CREATE INDEX words_of_case ON case_words (case_id, word)")
    rows = database.execute("SELECT id, document, reference, subject FROM cases").fetchall()
    for case_id, document, reference, subject in rows:
        words = words_of_case(json.loads(document), reference, subject)
        database.conn.executemany("INSERT INTO case_words VALUES (?, ?)", ((word, case_id) for word in words))


def unapplied(database: Database, path: Path, migrations: Migrations) -> tuple[str, ...]:
    """The names of the migrations that the existing store at ``path`` still needs, in order.

    Raises StoreTooNewError if a version unknown to this one has written it, StoreDamagedError if it records no
    beginning or one with gaps.
    """
    with plain_errors(path):
        applied = [each.name for each in migrations.applied(database)]
        waiting = tuple(each.name for each in migrations.pending(database))
    known = [*(name for name in applied if name not in waiting), *waiting]
    names = _names(migrations)
    if set(applied) - set(names):
        raise StoreTooNewError
    if not applied or known != names:
        raise damaged(path)
    return waiting


def apply(database: Database, path: Path, migrations: Migrations) -> None:
    """Bring the database up to date, one transaction for each migration. Raises StoreErrors as ``plain_errors``."""
    with plain_errors(path):
        migrations.apply(database)


def _names(migrations: Migrations) -> list[str]:
    with Database(memory=True, execute_plugins=False) as empty:  # where none has run, all are pending
        return [each.name for each in migrations.pending(empty)]
