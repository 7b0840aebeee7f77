"""The practitioner's signing key, and the signers whom they know. Kept in the encrypted store, and nowhere else."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from data.store import Store


@dataclass(frozen=True, slots=True)
class KnownSigner:
    """A signer for whom this user has vouched: the fingerprint of the key, the name given, and when (UTC)."""

    fingerprint: str
    name: str
    since: datetime.datetime


def signing_key(store: Store) -> bytes | None:
    """The key as it was last kept, with its certificates; None where none was made yet."""
    with store.using() as database:
        row = database.execute("SELECT pem FROM signing_keys ORDER BY number DESC LIMIT 1").fetchone()
    return None if row is None else bytes(row[0])


def keep_signing_key(store: Store, pem: bytes) -> None:
    """Sign with this key from now on. Earlier ones are forgotten; what they signed can be checked without them."""
    with store.changing() as database:
        database.execute("DELETE FROM signing_keys")
        database.execute("INSERT INTO signing_keys (pem, at) VALUES (?, ?)", (pem, store.now()))


def known_signers(store: Store) -> list[KnownSigner]:
    """Everybody known, by name."""
    with store.using() as database:
        rows = database.execute(
            "SELECT fingerprint, name, since FROM known_signers ORDER BY name, fingerprint"
        ).fetchall()
    return [KnownSigner(key, name, datetime.datetime.fromisoformat(since)) for key, name, since in rows]


def know_signer(store: Store, fingerprint: str, name: str) -> None:
    """Record that this user has made sure whose key it is: a choice of theirs, never done for them."""
    with store.changing() as database:
        database.execute(
            "INSERT INTO known_signers (fingerprint, name, since) VALUES (?, ?, ?)"
            " ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name",
            (fingerprint, name, store.now()),
        )


def forget_signer(store: Store, fingerprint: str) -> None:
    """Know this signer no longer. Does nothing where they were not known."""
    with store.changing() as database:
        database.execute("DELETE FROM known_signers WHERE fingerprint = ?", (fingerprint,))
