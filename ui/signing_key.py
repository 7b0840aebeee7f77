"""The practitioner's signing key: made when it is first needed, kept in the encrypted store. No Qt."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from data.store import Store
from data.trust import keep_signing_key, signing_key

if TYPE_CHECKING:  # slow to load, and the window opens without it
    from reports.signer import Signer

LARGEST_KEY_FILE = 1_000_000
"""Bytes that are read of a file with a key at most."""


def kept_signer(store: Store) -> Signer | None:
    """Who signs from this store, if there is a key yet. Raises StoreError; SignerError where it cannot be read."""
    from reports.signer import Signer  # noqa: PLC0415 - as above

    pem = signing_key(store)
    return None if pem is None else Signer.from_pem(pem)


def signer_named(store: Store, name: str, now: datetime.datetime) -> Signer:
    """The signer of this store, under ``name``; a key is made for the first time.

    The name of a key of one's own can be changed, and is where ``name`` is another and not empty: the key stays the
    same, and with it the fingerprint. The name in an authority's certificate is theirs. Raises as ``kept_signer``.
    """
    from reports.signer import Signer  # noqa: PLC0415 - as above

    signer = kept_signer(store)
    if signer is None:
        signer = Signer.make(name, now=now)
    elif signer.is_self_issued and name and (renamed := signer.with_name(name, now=now)).name != signer.name:
        signer = renamed
    else:
        return signer
    keep_signing_key(store, signer.to_pem())
    return signer


def import_key(store: Store, content: bytes, passphrase: str) -> Signer:
    """Sign with the key in a PKCS#12 file from now on. Raises SignerError and StoreError, with nothing changed."""
    from reports.signer import Signer  # noqa: PLC0415 - as above

    signer = Signer.from_pkcs12(content, passphrase)
    keep_signing_key(store, signer.to_pem())
    return signer


def grouped(fingerprint: str) -> str:
    """A fingerprint in groups of four, to be read out and compared."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, len(fingerprint), 4))
