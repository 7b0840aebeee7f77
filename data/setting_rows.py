"""The settings table of the database: what is kept under a name, as JSON. Part of the caller's transaction."""

from __future__ import annotations

import json

from sqlite_utils import Database


def read(database: Database, key: str) -> object:
    """What is kept under ``key``, as JSON gives it; None where nothing is."""
    row = database.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
    return None if row is None else json.loads(row[0])


def write(database: Database, key: str, text: str) -> None:
    """Keep ``text``, which is JSON, under ``key``."""
    database.execute(
        "INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, text),
    )
