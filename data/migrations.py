"""The shape of the database, from the first version on.

A migration, once released, is never edited: stores in the field have run it. Each runs in one transaction with the
record that it ran. Adding one needs an old store under ``tests/data/stores/`` that proves it.
"""

from __future__ import annotations

import json
import uuid
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from data import word_index
from data.connection import damaged, plain_errors
from data.errors import StoreTooNewError
from data.search import words_of_case

MIGRATIONS = Migrations("store")


@MIGRATIONS(name="0001_cases_and_settings")
def _cases_and_settings(database: Database) -> None:
    # id: AUTOINCREMENT never gives an id twice, so what refers to a deleted case cannot come to mean another. (A backup
    # that is restored goes back to its own ids: what outlives a restore names a case by its uid, see 0003.)
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


@MIGRATIONS(name="0003_history")
def _history(database: Database) -> None:
    # uid: the same for a case wherever it is transferred to, so that a copy is recognised.
    # closed: 1 once finalised or transferred; a change then needs `reason`, which is why the case was opened again.
    # held: why the case must not be removed; empty where it may.
    for column in ("uid TEXT", "closed INTEGER NOT NULL DEFAULT 0", *(f"{c} TEXT NOT NULL DEFAULT ''" for c in _ADDED)):
        database.execute(f"ALTER TABLE cases ADD COLUMN {column}")
    for (case_id,) in database.execute("SELECT id FROM cases").fetchall():
        database.execute("UPDATE cases SET uid = ? WHERE id = ?", (str(uuid.uuid4()), case_id))
    database.execute("CREATE UNIQUE INDEX cases_uid ON cases (uid)")
    # All that the list of cases shows, so that it is sorted and filtered without reading the cases themselves.
    database.execute(
        "CREATE INDEX cases_list ON cases (revision, status, deadline, changed_at, reference, subject, outcome, held)"
    )
    database.execute(
        """
        CREATE TABLE history (
            case_id INTEGER NOT NULL,
            number INTEGER NOT NULL,
            at TEXT NOT NULL,
            name TEXT NOT NULL,
            role TEXT NOT NULL,
            kind TEXT NOT NULL,
            place TEXT NOT NULL,
            old TEXT NOT NULL CHECK (json_valid(old)),
            new TEXT NOT NULL CHECK (json_valid(new)),
            reason TEXT NOT NULL,
            digest TEXT NOT NULL,
            PRIMARY KEY (case_id, number)
        ) STRICT, WITHOUT ROWID
        """
    )
    # What is being typed now: each place with what it held before. It becomes a line of history when it is left.
    database.execute(
        """
        CREATE TABLE history_open (
            case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
            place TEXT NOT NULL,
            at TEXT NOT NULL,
            name TEXT NOT NULL,
            role TEXT NOT NULL,
            old TEXT NOT NULL,
            new TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (case_id, place)
        ) STRICT, WITHOUT ROWID
        """
    )
    # How long each history is and how it ends, so that lines taken off its end are missed.
    database.execute(
        """
        CREATE TABLE history_ends (
            case_id INTEGER PRIMARY KEY NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            digest TEXT NOT NULL
        ) STRICT
        """
    )
    database.execute(
        """
        CREATE TABLE finalised (
            case_id INTEGER NOT NULL,
            number INTEGER NOT NULL,
            at TEXT NOT NULL,
            name TEXT NOT NULL,
            role TEXT NOT NULL,
            document TEXT NOT NULL CHECK (json_valid(document)),
            assessments TEXT NOT NULL CHECK (json_valid(assessments)),
            PRIMARY KEY (case_id, number)
        ) STRICT
        """
    )
    # What is recorded stays as it is; only together with its case can it go.
    for table in ("history", "finalised"):
        database.execute(
            f"CREATE TRIGGER {table}_stays BEFORE UPDATE ON {table}"
            " BEGIN SELECT raise(ABORT, 'what is recorded is not changed'); END"
        )
        database.execute(
            f"CREATE TRIGGER {table}_goes_with_its_case BEFORE DELETE ON {table}"  # noqa: S608 - constants
            " WHEN EXISTS (SELECT 1 FROM cases WHERE id = old.case_id)"
            " BEGIN SELECT raise(ABORT, 'what is recorded is not removed'); END"
        )
    database.execute(
        """
        CREATE TABLE attachments (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            case_id INTEGER NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            kind TEXT NOT NULL,
            size INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            at TEXT NOT NULL
        ) STRICT
        """
    )
    database.execute("CREATE INDEX attachments_of_case ON attachments (case_id)")
    database.execute(
        """
        CREATE TABLE attachment_pieces (
            attachment_id INTEGER NOT NULL REFERENCES attachments (id) ON DELETE CASCADE,
            number INTEGER NOT NULL,
            piece BLOB NOT NULL,
            PRIMARY KEY (attachment_id, number)
        ) STRICT
        """
    )
    database.execute(
        """
        CREATE TABLE receipts (
            number INTEGER PRIMARY KEY NOT NULL,
            receipt TEXT NOT NULL CHECK (json_valid(receipt)),
            digest TEXT NOT NULL
        ) STRICT
        """
    )
    for happens in ("UPDATE", "DELETE"):
        database.execute(
            f"CREATE TRIGGER receipts_stay_on_{happens.lower()} BEFORE {happens} ON receipts"
            " BEGIN SELECT raise(ABORT, 'a receipt stays'); END"
        )


_ADDED = ("reason", "held", "deadline")


@MIGRATIONS(name="0004_numbered_words")
def _numbered_words(database: Database) -> None:
    # A third of the size of the table before, which held each word twice for every case.
    database.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT")
    database.execute(
        """
        CREATE TABLE word_cases (
            word_id INTEGER NOT NULL,
            case_id INTEGER NOT NULL,
            PRIMARY KEY (word_id, case_id)
        ) STRICT, WITHOUT ROWID
        """
    )
    database.execute(
        """
        CREATE TABLE words_of_cases (
            case_id INTEGER PRIMARY KEY NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
            words TEXT NOT NULL
        ) STRICT
        """
    )
    # Narrow, so that sorting what was found by its last change reads few pages and not every case.
    database.execute(
        """
        CREATE TABLE case_order (
            case_id INTEGER PRIMARY KEY NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
            revision INTEGER NOT NULL
        ) STRICT
        """
    )
    database.execute("INSERT INTO case_order (case_id, revision) SELECT id, revision FROM cases")
    for (case_id,) in database.execute("SELECT id FROM cases").fetchall():
        rows = database.execute("SELECT word FROM case_words WHERE case_id = ?", (case_id,)).fetchall()
        word_index.put(database, case_id, frozenset(word for (word,) in rows))
    database.execute("DROP TABLE case_words")


@MIGRATIONS(name="0005_signing_and_reviews")
def _signing_and_reviews(database: Database) -> None:
    # pem: the private key and its certificates. Only this encrypted database ever holds it.
    database.execute(
        "CREATE TABLE signing_keys (number INTEGER PRIMARY KEY NOT NULL, pem BLOB NOT NULL, at TEXT NOT NULL) STRICT"
    )
    database.execute(
        """
        CREATE TABLE known_signers (
            fingerprint TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL,
            since TEXT NOT NULL
        ) STRICT
        """
    )
    # referral: the file that was read, byte for byte; last, since it is long.
    database.execute(
        """
        CREATE TABLE reviews (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            document TEXT NOT NULL CHECK (json_valid(document)),
            referral BLOB NOT NULL
        ) STRICT
        """
    )
    database.execute("CREATE INDEX reviews_of_file ON reviews (sha256)")
    database.execute(
        "CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews"
        " BEGIN SELECT raise(ABORT, 'what is recorded is not changed'); END"
    )


@MIGRATIONS(name="0006_typed_on")
def _typed_on(database: Database) -> None:
    # The last state of a case in which somebody types on, until it is put in its place (``data.typed_on``), where it is
    # checked to be JSON. To check it here too would cost a tenth of such a save.
    database.execute(
        """
        CREATE TABLE typed_on (
            case_id INTEGER PRIMARY KEY NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
            at TEXT NOT NULL,
            name TEXT NOT NULL,
            role TEXT NOT NULL,
            document TEXT NOT NULL
        ) STRICT
        """
    )


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
