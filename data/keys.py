"""The key file: the data key in its slots, and a code over all of them.

The database is encrypted with a random 256-bit data key that exists on disk only wrapped, once in each slot (see
``data.slots``). Changing a passphrase rewrites one slot and no data. The code, an HMAC under the data key, covers every
slot, so that one that was taken out, put in or exchanged is noticed as soon as any of them opens.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from data.atomic import write_whole
from data.errors import (
    LastSlotError,
    StoreDamagedError,
    StoreTooNewError,
    StoreUnavailableError,
    WrongAuthorityKeyError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from data.paths import reason
from data.recovery_code import RecoveryCode
from data.slots import (
    FIRST_FORMAT,
    FORMAT,
    FORMAT_NAME,
    KEY_BYTES,
    Argon2Parameters,
    AuthoritySlot,
    Key,
    PassphraseSlot,
    RecoveryCodeSlot,
    Secret,
    Slot,
    canonical,
    read_slot,
)

__all__ = ["KEY_BYTES", "Argon2Parameters", "Key", "KeyFile", "PassphraseSlot", "Secret", "new_data_key", "wipe"]

_LONGEST_FILE: Final = 64 * 1024
_MOST_SLOTS: Final = 8  # each costs a derivation, so a file with thousands would never finish


def new_data_key() -> bytearray:
    """256 random bits from the operating system."""
    return bytearray(secrets.token_bytes(KEY_BYTES))


def wipe(key: bytearray) -> None:
    """Overwrite the key. Copies that libraries made on the way cannot be reached: ``docs/security.md`` names them."""
    key[:] = bytes(len(key))


@dataclass(frozen=True)
class KeyFile:
    """The slots in order, at most one of each kind, and the code over them: None in a file of the first format."""

    slots: tuple[Slot, ...]
    code: str | None

    @classmethod
    def sealed(cls, data_key: Key, *slots: Slot) -> KeyFile:
        """These slots under their code; all of them must hold ``data_key``."""
        return cls(slots, _code(data_key, slots))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of slots that there are: "passphrase", "recovery-code", "authority-key", or a later one."""
        return tuple(_kind(slot) for slot in self.slots)

    def slot(self, kind: str) -> Slot | None:
        """The slot of this kind, if there is one."""
        return next((slot for slot in self.slots if _kind(slot) == kind), None)

    def open_with(self, secret: Secret) -> bytearray:
        """The data key, for the caller to wipe.

        Raises WrongPassphraseError, WrongRecoveryCodeError or WrongAuthorityKeyError; StoreDamagedError if the slot
        opens but anything else in the file was changed; StoreUnavailableError where memory is short.
        """
        for slot in self.slots:
            if isinstance(slot, PassphraseSlot | RecoveryCodeSlot | AuthoritySlot):
                data_key = slot.unwrap(secret)
                if data_key is not None:
                    self.verify(data_key)
                    return data_key
        raise _wrong(secret)

    def verify(self, data_key: Key) -> None:
        """Raise StoreDamagedError unless the file was sealed with this data key and not changed since."""
        if self.code is not None and not hmac.compare_digest(self.code, _code(data_key, self.slots)):
            raise StoreDamagedError(
                "The key file of your cases has been changed by something other than this app, so it is not used. "
                "Delete nothing. Restore a backup of your cases, and tell your IT support: somebody may have tried to "
                "weaken the protection of this computer."
            )

    def with_slot(self, data_key: Key, fresh: Slot) -> KeyFile:
        """The same slots, but ``fresh`` in place of any other of its kind."""
        if _kind(fresh) not in self.kinds:
            return KeyFile.sealed(data_key, *self.slots, fresh)
        return KeyFile.sealed(data_key, *(fresh if _kind(slot) == _kind(fresh) else slot for slot in self.slots))

    def without(self, data_key: Key, kind: str) -> KeyFile:
        """The slots but those of this kind. Raises LastSlotError if a person could then open none."""
        left = tuple(slot for slot in self.slots if _kind(slot) != kind)
        if not any(isinstance(slot, PassphraseSlot | RecoveryCodeSlot) for slot in left):
            raise LastSlotError
        return KeyFile.sealed(data_key, *left)

    def content(self) -> bytes:
        """The bytes of the file."""
        slots = [dict(slot) if isinstance(slot, Mapping) else slot.as_json() for slot in self.slots]
        if self.code is None:
            content: dict[str, object] = {"format": FIRST_FORMAT, "slots": slots}
        else:
            content = {"format": FORMAT, "slots": slots, "code": self.code}
        content["sha256"] = _checksum(content)
        return (json.dumps(content, indent=1) + "\n").encode()

    def write(self, path: Path) -> None:
        """Write the file whole, readable by its owner only. Raises OSError as ``write_whole`` does."""
        write_whole(path, self.content())

    @classmethod
    def read(cls, path: Path) -> KeyFile:
        """Read a key file.

        Raises StoreDamagedError if it is missing, does not match its checksum or is no key file, before any costly
        derivation; StoreTooNewError for a later format; StoreUnavailableError if the disk cannot be read.
        """
        try:
            with path.open("rb") as file:
                raw = file.read(_LONGEST_FILE + 1)
        except FileNotFoundError:
            raise _damaged(path, "is missing") from None
        except OSError as error:
            raise StoreUnavailableError(
                f"The key file of your cases, {path}, cannot be read: {reason(error)}. Check that its disk is "
                "connected, then try again."
            ) from error
        try:
            return cls._parse(raw)
        except (ValueError, RecursionError):  # both UnicodeDecodeError and JSONDecodeError are ValueErrors
            raise _damaged(path, "is damaged") from None

    @classmethod
    def _parse(cls, raw: bytes) -> KeyFile:
        content = json.loads(raw.decode()) if len(raw) <= _LONGEST_FILE else None
        if not isinstance(content, dict):
            raise ValueError("not an object")  # noqa: TRY004 - one kind of error for all that is wrong in a file
        # The checksum has no key, so it stops no one who means harm (the wrapping and the code do). It is there to
        # tell a damaged file from a wrong passphrase, which would otherwise look the same, for ever.
        if content.pop("sha256", None) != _checksum(content):
            raise ValueError("the checksum does not match")
        form = content.get("format")
        if form not in (FIRST_FORMAT, FORMAT):
            if isinstance(form, str) and form.startswith(FORMAT_NAME):
                raise StoreTooNewError
            raise ValueError("an unknown format")
        code = content.pop("code", None)
        if isinstance(code, str) != (form == FORMAT):
            raise ValueError("a code missing or too many")
        slots = content.get("slots")
        if content.keys() != {"format", "slots"} or not isinstance(slots, list) or not 1 <= len(slots) <= _MOST_SLOTS:
            raise ValueError("slots missing or too many")
        return cls(tuple(read_slot(each, form=form) for each in slots), code)


def _kind(slot: Slot) -> str:
    return str(slot["kind"]) if isinstance(slot, Mapping) else slot.KIND


def _wrong(secret: Secret) -> WrongPassphraseError | WrongRecoveryCodeError | WrongAuthorityKeyError:
    if isinstance(secret, str):
        return WrongPassphraseError()
    return WrongRecoveryCodeError() if isinstance(secret, RecoveryCode) else WrongAuthorityKeyError()


def _damaged(path: Path, how: str) -> StoreDamagedError:
    return StoreDamagedError(
        f"The key file of your cases, {path}, {how}. Without it no passphrase can open them. Delete nothing. Restore a "
        "backup, which has a key file of its own, or ask your IT support to bring this file back."
    )


def _code(data_key: Key, slots: tuple[Slot, ...]) -> str:
    key = HKDF(SHA256(), KEY_BYTES, None, f"{FORMAT} code".encode()).derive(bytes(data_key))
    listed = [dict(slot) if isinstance(slot, Mapping) else slot.as_json() for slot in slots]
    return hmac.digest(key, canonical({"format": FORMAT, "slots": listed}), "sha256").hex()


def _checksum(content: Mapping[str, object]) -> str:
    return hashlib.sha256(canonical(content)).hexdigest()
