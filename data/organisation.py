"""What an organisation's policy and the user's own settings mean for a store that has just been opened."""

from __future__ import annotations

import base64
import binascii
import re
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from data.authority_key import AuthorityPublicKey
from data.backup import BackupPlan
from data.errors import StoreError, UnusableKeyError
from data.policy import Policy
from data.preferences import Preferences

if TYPE_CHECKING:
    from data.store import Store

_PEM: Final = re.compile(r"\s*(-----BEGIN [A-Z ]+-----)\s*([A-Za-z0-9+/=\s]+?)\s*(-----END [A-Z ]+-----)\s*")
_BACKUP_SET: Final = "backup_set"
"""The setting with the name that tells the backups of this store from others in a folder that several share."""


@dataclass(frozen=True)
class Followed:
    """The settings that hold while the store is open, and what to tell the user about the policy; empty if nothing."""

    preferences: Preferences
    notice: str


def follow(store: Store, policy: Policy) -> Followed:
    """Let what the policy and the user say hold for the open ``store``. To be called after each opening.

    The organisation's recovery key gets its slot, and backups go where they should, as many as they should. What of it
    cannot be done is in the notice: nobody is kept from their cases by it. Raises StoreClosedError alone.
    """
    preferences = Preferences(policy, store.setting, store.set_setting)
    notices = [policy.notice]
    for step in (_let_the_authority_in, keep_backups):
        try:
            step(store, preferences)
        except (StoreError, UnusableKeyError) as error:
            notices.append(str(error))
    return Followed(preferences, " ".join(each for each in notices if each))


def keep_backups(store: Store, preferences: Preferences) -> None:
    """Keep as many backups as the settings say, where they say. Also to be called when one of these was changed.

    In a folder that was chosen, each store has one of its own, since others may keep theirs there too and none may
    make room by removing another's. Raises StoreError.
    """
    chosen = preferences.text("backup_folder")
    folder = Path(chosen) / f"safeguarding-review-{_backup_set(store)}" if chosen else None
    store.backups.keep_in(folder, BackupPlan(recent=preferences.number("backup_count")))


def recovery_key(preferences: Preferences) -> AuthorityPublicKey | None:
    """The organisation's recovery key, where the policy names one. Raises UnusableKeyError.

    It may stand on one line: as PEM whose lines were joined, or as the base64 of a PEM file alone.
    """
    text = preferences.text("recovery_key").strip()
    if not text:
        return None
    if found := _PEM.fullmatch(text):
        return AuthorityPublicKey.from_pem("\n".join([found[1], *found[2].split(), found[3], ""]).encode())
    try:
        return AuthorityPublicKey.from_der(base64.b64decode("".join(text.split()), validate=True))
    except (binascii.Error, UnusableKeyError):
        return AuthorityPublicKey.from_pem(text.encode())  # which says what is allowed


def _let_the_authority_in(store: Store, preferences: Preferences) -> None:
    store.keys.follow_policy(recovery_key(preferences))


def _backup_set(store: Store) -> str:
    held = store.setting(_BACKUP_SET)
    if isinstance(held, str):
        return held
    made = uuid.uuid4().hex[:12]
    store.set_setting(_BACKUP_SET, made)
    return made
