"""Checking a referral that was received, with the rules held here and the signers known to this user. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from data.preferences import Preferences
from data.store import Store
from data.trust import known_signers
from logic.loader import load_packs
from ui.signing_key import kept_signer

if TYPE_CHECKING:  # slow to load, and the window opens without them
    from reports.known_signers import KnownSigners
    from reports.signer import Signer
    from reports.verification import Verification


@dataclass(frozen=True)
class Checked:
    """A file that was looked at, and what was found.

    ``content`` is what was checked: the file as it came, or the signed original in an encrypted copy. ``is_own`` says
    that it was signed with the key of this store.
    """

    content: bytes = field(repr=False)
    found: Verification
    is_own: bool = False


def check_referral(
    content: bytes, store: Store, preferences: Preferences, *, app_version: str, passphrase: str = ""
) -> Checked:
    """Look at a file. Raises StoreError; nothing else, whatever is in the file."""
    from reports.encrypted_copy import open_copy  # noqa: PLC0415 - as above
    from reports.verification import MAX_BYTES, Reason, verify  # noqa: PLC0415 - as above

    own = _own(store)
    known = known_here(store, preferences, own)
    packs = load_packs()
    found = verify(content, packs=packs, known_signers=known, passphrase=passphrase or None, app_version=app_version)
    if passphrase and found.reason not in {Reason.WRONG_PASSPHRASE, Reason.ENCRYPTED} and found.signed_by is not None:
        content = open_copy(content, passphrase, MAX_BYTES)
    signed = found.signed_by
    return Checked(content, found, own is not None and signed is not None and signed.fingerprint == own.fingerprint)


def known_here(store: Store, preferences: Preferences, own: Signer | None = None) -> KnownSigners:
    """The signers whom this user vouched for, those whom the organisation names, and ``own``. Raises StoreError."""
    from reports.known_signers import KnownSigners  # noqa: PLC0415 - as above

    myself = KnownSigners({} if own is None else {own.fingerprint: own.name})
    mine = KnownSigners({each.fingerprint: each.name for each in known_signers(store)})
    return myself | mine | KnownSigners.of_policy(preferences.items("known_signers"))


def _own(store: Store) -> Signer | None:
    from reports.signer import SignerError  # noqa: PLC0415 - as above

    try:
        return kept_signer(store)
    except SignerError:  # told where it is to sign; whoever signed with it is no longer known by it
        return None
