"""The keys of an open store: who can open it, and changing that."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass

from data.atomic import sync_directory
from data.authority_key import AuthorityPublicKey
from data.backup import copy_database, count_cases, renew_keys
from data.connection import change_key, check_undamaged, open_database
from data.errors import StoreError, StoreUnavailableError
from data.key_files import settle, write_keys
from data.keys import KeyFile, new_data_key, wipe
from data.passphrase import check_passphrase
from data.paths import DATABASE_NEXT, KEYS_NEXT, reason
from data.recovery_code import RecoveryCode
from data.session import Session
from data.slots import Argon2Parameters, AuthoritySlot, PassphraseSlot, RecoveryCodeSlot, Slot


@dataclass(frozen=True)
class SlotSummary:
    """One way to open the store, for a list.

    ``kind`` is "passphrase", "recovery-code", "authority-key" or one of a later version; ``made`` the day on which it
    was set up (ISO 8601; empty where unknown); ``fingerprint`` the SHA-256 of the authority's key.
    """

    kind: str
    made: str
    fingerprint: str = ""


class StoreKeys:
    """Changes what opens the store that is open in ``session``.

    Whoever finds the screen unlocked must not be able to keep a way in, so whatever adds or removes one asks for the
    passphrase again. A change that raised has not been made. The backups beside the store follow each change; copies
    of the store or of a key file that were taken elsewhere keep opening with what opened them then.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def slots(self) -> tuple[SlotSummary, ...]:
        """What opens the store."""
        with self._session.using():
            return tuple(_summary(slot) for slot in self._session.keys.slots)

    def change_passphrase(self, old: str, new: str, *, cost: Argon2Parameters | None = None) -> None:
        """Let ``new`` open the store, and ``old`` no longer. No case is encrypted again.

        ``new`` may equal ``old``: then it is wrapped again, at the cost that this computer bears now. Raises
        WeakPassphraseError, WrongPassphraseError, or StoreUnavailableError, with ``old`` still valid.
        """
        check_passphrase(new)
        self._change(old, lambda key: self._session.keys.with_slot(key, _passphrase_slot(key, new, cost)))

    def set_passphrase(self, new: str, *, cost: Argon2Parameters | None = None) -> None:
        """Let ``new`` open the store that was opened with a recovery code or the authority's key.

        Raises WeakPassphraseError or StoreUnavailableError; ValueError if it was opened with a passphrase.
        """
        if not self._session.recovered:
            raise ValueError("the passphrase is known, and is changed with change_passphrase")
        check_passphrase(new)
        self._change(None, lambda key: self._session.keys.with_slot(key, _passphrase_slot(key, new, cost)))

    def new_recovery_code(self, passphrase: str) -> RecoveryCode:
        """Make a recovery code, which replaces any earlier one; show it once, to be printed, and forget it.

        Raises WrongPassphraseError or StoreUnavailableError.
        """
        code = RecoveryCode.new()
        self._change(passphrase, lambda key: self._session.keys.with_slot(key, RecoveryCodeSlot.wrap(key, code)))
        return code

    def follow_policy(self, authority: AuthorityPublicKey | None) -> bool:
        """Let the authority's key open the store where the policy names one; whether anything had to be changed.

        Where the policy names none, nothing changes: a slot is taken away by ``remove`` alone.
        """
        held = self._session.keys.slot(AuthoritySlot.KIND)
        if authority is None or (isinstance(held, AuthoritySlot) and held.public_key == authority):
            return False
        self._change(None, lambda key: self._session.keys.with_slot(key, AuthoritySlot.wrap(key, authority)))
        return True

    def remove(self, kind: str, passphrase: str) -> None:
        """Take a way in away. Raises LastSlotError, WrongPassphraseError or StoreUnavailableError."""
        self._change(passphrase, lambda key: self._session.keys.without(key, kind))

    def replace_data_key(self, passphrase: str, *, cost: Argon2Parameters | None = None) -> RecoveryCode | None:
        """Encrypt everything again under a new data key; for when the old one may be known to somebody.

        The passphrase stays. Returns a new recovery code where there was one: the old one opens nothing any more, nor
        does any earlier copy of the key file. Needs room for a second copy of the store; a kill at any moment leaves
        the store under the old key or the new. Backups keep the old key: follow with ``StoreBackups.replace_all``.
        Raises WrongPassphraseError, StoreDamagedError or StoreUnavailableError, with the old key still valid.
        """
        session = self._session
        with session.backing_up, session.using():  # a backup under the old key must not be finished after the change
            wipe(session.keys.open_with(passphrase))
            fresh = new_data_key()
            code = RecoveryCode.new() if RecoveryCodeSlot.KIND in session.keys.kinds else None
            slots: list[Slot] = [_passphrase_slot(fresh, passphrase, cost)]
            if code is not None:
                slots.append(RecoveryCodeSlot.wrap(fresh, code))
            authority = session.keys.slot(AuthoritySlot.KIND)
            if isinstance(authority, AuthoritySlot):
                slots.append(AuthoritySlot.wrap(fresh, authority.public_key))
            self._encrypt_again(fresh, KeyFile.sealed(fresh, *slots))
        return code

    def _encrypt_again(self, fresh: bytearray, keys: KeyFile) -> None:
        session = self._session
        following = session.store / DATABASE_NEXT
        assert session.database is not None  # noqa: S101 - `using` has looked
        try:
            with contextlib.suppress(FileNotFoundError):
                following.unlink()  # left by a process that was killed here
            cases = copy_database(session.database, session.path, following)
            with contextlib.closing(open_database(following, session.data_key)) as copy:
                change_key(copy, following, fresh)
            with contextlib.closing(open_database(following, fresh)) as copy:
                check_undamaged(copy, following)
                _require(count_cases(copy) == cases)
            keys.write(session.store / KEYS_NEXT)
        except OSError as error:
            self._clear_away()
            raise _not_changed(reason(error)) from error
        except BaseException:
            self._clear_away()
            raise
        self._take_over(fresh, keys)

    def _take_over(self, fresh: bytearray, keys: KeyFile) -> None:
        """Put the copy in the place of the database: from that moment the new key holds."""
        session = self._session
        assert session.database is not None  # noqa: S101 - as above
        session.database.close()
        try:
            os.replace(session.store / DATABASE_NEXT, session.path)  # noqa: PTH105 - one name for what is meant
        except OSError as error:
            session.database = open_database(session.path, session.data_key)
            self._clear_away()
            raise _not_changed(reason(error)) from error
        wipe(session.data_key)
        session.data_key, session.keys = fresh, keys
        session.database = open_database(session.path, fresh)
        with contextlib.suppress(OSError, StoreError):  # the next opening finishes what a full disk keeps from here
            sync_directory(session.store)
            settle(session.store, keys)

    def _clear_away(self) -> None:
        for name in (KEYS_NEXT, DATABASE_NEXT, f"{DATABASE_NEXT}-journal"):
            with contextlib.suppress(OSError):
                (self._session.store / name).unlink(missing_ok=True)

    def _change(self, passphrase: str | None, changed: Callable[[bytearray], KeyFile]) -> None:
        session = self._session
        with session.backing_up, session.using():  # in the order in which a backup takes them
            if passphrase is not None:
                wipe(session.keys.open_with(passphrase))
            keys = changed(session.data_key)
            try:
                write_keys(session.store, keys)
            except OSError as error:
                raise StoreUnavailableError(
                    f"Nothing about your passphrase or keys has been changed: {reason(error)}. Your old passphrase "
                    "still works. Check that the disk is connected, has room and allows writing, then try again."
                ) from error
            session.keys = keys
            for folder in session.backup_folders:
                renew_keys(folder, keys, session.data_key)


def _passphrase_slot(data_key: bytearray, passphrase: str, cost: Argon2Parameters | None) -> PassphraseSlot:
    if cost is None:
        return PassphraseSlot.wrap_as_dear_as_bearable(data_key, passphrase)
    return PassphraseSlot.wrap(data_key, passphrase, cost)


def _summary(slot: Slot) -> SlotSummary:
    if isinstance(slot, AuthoritySlot):
        return SlotSummary(slot.KIND, slot.made, slot.public_key.fingerprint)
    if isinstance(slot, PassphraseSlot | RecoveryCodeSlot):
        return SlotSummary(slot.KIND, slot.made or "")
    return SlotSummary(str(slot["kind"]), "")


def _require(every_case: bool) -> None:  # noqa: FBT001 - it is all that this asks
    if not every_case:
        raise _not_changed("the new copy did not hold every case")


def _not_changed(why: str) -> StoreUnavailableError:
    return StoreUnavailableError(
        f"The key of your cases has not been changed: {why}. The old one still holds. Check that the disk has room for "
        "a second copy of your cases and allows writing, then try again."
    )
