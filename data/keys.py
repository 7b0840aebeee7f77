"""The data key, and the key file that keeps it wrapped.

The database is encrypted with a random 256-bit data key that exists on disk only wrapped: each slot of the key file
holds it encrypted under a key made from something that a person has. Changing the passphrase therefore rewrites one
slot and no data. This version makes slots of one kind, "passphrase": Argon2id (RFC 9106) and AES-256-GCM. Slots of
kinds that it does not know (recovery code, the authority's key) are kept as they are.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from argon2.exceptions import HashingError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from data.atomic import write_whole
from data.errors import StoreDamagedError, StoreTooNewError, StoreUnavailableError, WrongPassphraseError
from data.passphrase import normalised
from data.paths import reason

KEY_BYTES = 32

_FORMAT_NAME = "safeguarding-review-keys/"
_FORMAT = f"{_FORMAT_NAME}1"
_PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind of slot
_SALT_BYTES = 16
_NONCE_BYTES = 12
_WRAPPED_BYTES = KEY_BYTES + 16  # AES-GCM adds a tag of 16
_LONGEST_FILE = 64 * 1024
_MOST_SLOTS = 8  # each costs a derivation, so a file with thousands would never finish


@dataclass(frozen=True)
class Argon2Parameters:
    """What it costs to try one passphrase: memory in KiB, passes over it, and lanes that fill it in parallel.

    The default takes about half a second on a two-core laptop. Raises ValueError outside the bounds: at least 64 MiB,
    so that nobody weakens a store by mistake, and at most 1 GiB, 16 passes and 16 lanes, so that a key file that was
    tampered with cannot make the program ask for all memory or run for days.
    """

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if not (64 * 1024 <= self.memory_kib <= 1024 * 1024 and 1 <= self.passes <= 16 and 1 <= self.lanes <= 16):  # noqa: PLR2004 - the bounds named above
            raise ValueError("Argon2 takes 65536 to 1048576 KiB, 1 to 16 passes and 1 to 16 lanes")


def new_data_key() -> bytes:
    """256 random bits from the operating system."""
    return secrets.token_bytes(KEY_BYTES)


@dataclass(frozen=True)
class PassphraseSlot:
    """The data key, wrapped under a key that Argon2id makes from a passphrase and ``salt``."""

    parameters: Argon2Parameters
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def wrap(cls, data_key: bytes, passphrase: str, parameters: Argon2Parameters) -> PassphraseSlot:
        """A new slot, with new salt and nonce.

        Raises StoreUnavailableError if this computer cannot spare the memory that ``parameters`` ask for.
        """
        salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
        wrapping_key = _derive(passphrase, salt, parameters)
        wrapped = AESGCM(wrapping_key).encrypt(nonce, data_key, _associated(salt, parameters))
        return cls(parameters, salt, nonce, wrapped)

    def unwrap(self, passphrase: str) -> bytes | None:
        """The data key; None if the passphrase is wrong (or the slot was tampered with: nothing can tell which).

        Raises StoreUnavailableError if this computer cannot spare the memory.
        """
        wrapping_key = _derive(passphrase, self.salt, self.parameters)
        try:
            return AESGCM(wrapping_key).decrypt(self.nonce, self.wrapped, _associated(self.salt, self.parameters))
        except InvalidTag:
            return None

    def as_json(self) -> dict[str, object]:
        """The slot as the key file holds it."""
        return {
            "kind": _PASSPHRASE,
            "kdf": _kdf(self.salt, self.parameters),
            "nonce": _text(self.nonce),
            "wrapped": _text(self.wrapped),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> PassphraseSlot:
        """Read what ``as_json`` wrote. Raises ValueError if it is anything else, or its parameters out of bounds."""
        kdf = data["kdf"] if data.keys() == {"kind", "kdf", "nonce", "wrapped"} else None
        if not isinstance(kdf, dict) or kdf.keys() != _kdf(b"", Argon2Parameters()).keys():
            raise ValueError("not a passphrase slot")
        if (kdf["name"], kdf["version"]) != ("argon2id", ARGON2_VERSION):
            raise ValueError("an unknown key derivation")
        costs = [kdf["memory_kib"], kdf["passes"], kdf["lanes"]]
        if any(type(each) is not int for each in costs):
            raise ValueError("a cost that is no whole number")
        return cls(
            Argon2Parameters(*costs),
            _bytes(kdf["salt"], _SALT_BYTES),
            _bytes(data["nonce"], _NONCE_BYTES),
            _bytes(data["wrapped"], _WRAPPED_BYTES),
        )


@dataclass(frozen=True)
class KeyFile:
    """The slots in order; those of kinds unknown to this version as the mappings that were read."""

    slots: tuple[PassphraseSlot | Mapping[str, object], ...]

    def open_with(self, passphrase: str) -> bytes:
        """The data key. Raises WrongPassphraseError, or StoreUnavailableError where memory is short."""
        return self._find(passphrase)[1]

    def with_new_passphrase(self, old: str, new: str, parameters: Argon2Parameters) -> KeyFile:
        """The same slots, but the one that ``old`` opens now opens with ``new``. Raises as ``open_with``."""
        place, data_key = self._find(old)
        fresh = PassphraseSlot.wrap(data_key, new, parameters)
        return KeyFile((*self.slots[:place], fresh, *self.slots[place + 1 :]))

    def _find(self, passphrase: str) -> tuple[int, bytes]:
        for place, slot in enumerate(self.slots):
            if isinstance(slot, PassphraseSlot):
                data_key = slot.unwrap(passphrase)
                if data_key is not None:
                    return place, data_key
        raise WrongPassphraseError

    def write(self, path: Path) -> None:
        """Write the file whole, readable by its owner only. Raises OSError as ``write_whole`` does."""
        slots = [slot.as_json() if isinstance(slot, PassphraseSlot) else dict(slot) for slot in self.slots]
        content: dict[str, object] = {"format": _FORMAT, "slots": slots}
        content["sha256"] = _checksum(content)
        write_whole(path, (json.dumps(content, indent=1) + "\n").encode())

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
        # The checksum has no key, so it stops no one who means harm (the wrapping does). It is there to tell a
        # damaged file from a wrong passphrase, which would otherwise look the same, for ever.
        if content.pop("sha256", None) != _checksum(content):
            raise ValueError("the checksum does not match")
        form = content.get("format")
        if form != _FORMAT:
            if isinstance(form, str) and form.startswith(_FORMAT_NAME):
                raise StoreTooNewError
            raise ValueError("an unknown format")
        slots = content.get("slots")
        if content.keys() != {"format", "slots"} or not isinstance(slots, list) or not 1 <= len(slots) <= _MOST_SLOTS:
            raise ValueError("slots missing or too many")
        return cls(tuple(_slot(each) for each in slots))


def _slot(data: object) -> PassphraseSlot | Mapping[str, object]:
    if not isinstance(data, dict) or not isinstance(data.get("kind"), str):
        raise ValueError("a slot without a kind")  # noqa: TRY004 - as above
    return PassphraseSlot.from_json(data) if data["kind"] == _PASSPHRASE else data


def _damaged(path: Path, how: str) -> StoreDamagedError:
    return StoreDamagedError(
        f"The key file of your cases, {path}, {how}. Without it no passphrase can open them. Delete nothing. Ask your "
        "IT support to bring this file back from a backup of your computer."
    )


def _derive(passphrase: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
    # A lone surrogate cannot be typed, but must lead to "wrong passphrase" and not to an encoding error.
    secret = normalised(passphrase).encode("utf-8", "surrogatepass")
    try:
        return hash_secret_raw(
            secret,
            salt,
            time_cost=parameters.passes,
            memory_cost=parameters.memory_kib,
            parallelism=parameters.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
            version=ARGON2_VERSION,
        )
    except (HashingError, MemoryError) as error:
        raise StoreUnavailableError(
            f"This computer has not enough free memory to check the passphrase ({parameters.memory_kib // 1024} MB are "
            "needed). Close other programs and try again."
        ) from error


def _kdf(salt: bytes, parameters: Argon2Parameters) -> dict[str, object]:
    return {
        "name": "argon2id",
        "version": ARGON2_VERSION,
        "memory_kib": parameters.memory_kib,
        "passes": parameters.passes,
        "lanes": parameters.lanes,
        "salt": _text(salt),
    }


def _associated(salt: bytes, parameters: Argon2Parameters) -> bytes:
    # Bound into the wrapping, so that no part of the slot can be moved into another format, kind or cost.
    return _canonical({"format": _FORMAT, "kind": _PASSPHRASE, "kdf": _kdf(salt, parameters)})


def _checksum(content: Mapping[str, object]) -> str:
    return hashlib.sha256(_canonical(content)).hexdigest()


def _canonical(content: Mapping[str, object]) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(text: object, length: int) -> bytes:
    if not isinstance(text, str):
        raise ValueError("not Base64")  # noqa: TRY004 - as above
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not Base64") from error
    if len(raw) != length:
        raise ValueError("a value of the wrong length")
    return raw
