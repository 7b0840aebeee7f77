"""The key slots: each holds the data key, wrapped under a key made from something that a person or the authority has.

=================  =======================================================================
``passphrase``     Argon2id (RFC 9106) makes the wrapping key; AES-256-GCM wraps
``recovery-code``  HKDF-SHA256 (RFC 5869) makes it: 130 random bits need no costly derivation
``authority-key``  HPKE (RFC 9180) wraps for the authority's public key
=================  =======================================================================

Format, kind and every parameter are bound into the wrapping, so that nothing of a slot can be exchanged or weakened.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import datetime
import json
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Final

from argon2.exceptions import HashingError
from argon2.low_level import ARGON2_VERSION, Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from data.authority_key import AuthorityKey, AuthorityPublicKey
from data.errors import StoreUnavailableError, UnusableKeyError
from data.passphrase import normalised
from data.recovery_code import RecoveryCode

KEY_BYTES: Final = 32
FORMAT_NAME: Final = "safeguarding-review-keys/"
FORMAT: Final = f"{FORMAT_NAME}2"
FIRST_FORMAT: Final = f"{FORMAT_NAME}1"
"""Key files of the first version had passphrase slots only, without a date, and no code over the whole file."""

_LEAST_MEMORY_KIB: Final = 64 * 1024
_MOST: Final = 16
_BEARABLE_SECONDS: Final = 2.0
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_WRAPPED_BYTES: Final = KEY_BYTES + 16  # AES-GCM adds a tag of 16
_LONGEST_ENCAPSULATION: Final = 256

Key = bytes | bytearray
Secret = str | RecoveryCode | AuthorityKey
"""What opens a slot; a ``str`` is a passphrase."""


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
        in_bounds = 1 <= self.passes <= _MOST and 1 <= self.lanes <= _MOST
        if not in_bounds or not _LEAST_MEMORY_KIB <= self.memory_kib <= 1024 * 1024:
            raise ValueError("Argon2 takes 65536 to 1048576 KiB, 1 to 16 passes and 1 to 16 lanes")


@dataclass(frozen=True)
class PassphraseSlot:
    """Opens with a passphrase. ``made`` is its day (ISO 8601), None in a file of the first format."""

    KIND: ClassVar = "passphrase"
    made: str | None
    parameters: Argon2Parameters
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def wrap(cls, data_key: Key, passphrase: str, parameters: Argon2Parameters) -> PassphraseSlot:
        """A new slot, with new salt and nonce.

        Raises StoreUnavailableError if this computer cannot spare the memory that ``parameters`` ask for.
        """
        salt, nonce, made = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES), _today()
        wrapping_key = _derive(passphrase, salt, parameters)
        bound = _bound({"kind": cls.KIND, "made": made, "kdf": _argon2(salt, parameters)})
        return cls(made, parameters, salt, nonce, AESGCM(wrapping_key).encrypt(nonce, bytes(data_key), bound))

    @classmethod
    def wrap_as_dear_as_bearable(cls, data_key: Key, passphrase: str) -> PassphraseSlot:
        """A new slot at the default cost, or on a computer too small or slow for that at the dearest that it bears.

        Bearable is what takes at most two seconds. Halved is the memory alone, down to 64 MiB, which is used however
        long it takes. Raises StoreUnavailableError if this computer cannot spare even that.
        """
        memory = Argon2Parameters().memory_kib
        while memory > _LEAST_MEMORY_KIB:
            began = time.perf_counter()
            with contextlib.suppress(StoreUnavailableError):
                slot = cls.wrap(data_key, passphrase, Argon2Parameters(memory_kib=memory))
                if time.perf_counter() - began <= _BEARABLE_SECONDS:
                    return slot
            memory //= 2
        return cls.wrap(data_key, passphrase, Argon2Parameters(memory_kib=_LEAST_MEMORY_KIB))

    def unwrap(self, secret: Secret) -> bytearray | None:
        """The data key; None if the passphrase is wrong, or the slot was tampered with: nothing can tell which.

        Raises StoreUnavailableError if this computer cannot spare the memory.
        """
        if not isinstance(secret, str):
            return None
        return _open(_derive(secret, self.salt, self.parameters), self.nonce, self.wrapped, _bound(self._parameters()))

    def as_json(self) -> dict[str, object]:
        """The slot as the key file holds it."""
        return {**self._parameters(), "nonce": _text(self.nonce), "wrapped": _text(self.wrapped)}

    def _parameters(self) -> dict[str, object]:
        dated = {} if self.made is None else {"made": self.made}
        return {"kind": self.KIND, **dated, "kdf": _argon2(self.salt, self.parameters)}

    @classmethod
    def from_json(cls, data: Mapping[str, object], *, dated: bool = True) -> PassphraseSlot:
        """Read what ``as_json`` wrote. Raises ValueError if it is anything else, or its parameters out of bounds."""
        allowed = {"kind", "kdf", "nonce", "wrapped"} | ({"made"} if dated else set())
        kdf = data["kdf"] if data.keys() == allowed else None
        if not isinstance(kdf, dict) or kdf.keys() != _argon2(b"", Argon2Parameters()).keys():
            raise ValueError("not a passphrase slot")
        if (kdf["name"], kdf["version"]) != ("argon2id", ARGON2_VERSION):
            raise ValueError("an unknown key derivation")
        costs = [kdf["memory_kib"], kdf["passes"], kdf["lanes"]]
        if any(type(each) is not int for each in costs):
            raise ValueError("a cost that is no whole number")
        return cls(
            _day(data["made"]) if dated else None,
            Argon2Parameters(*costs),
            _bytes(kdf["salt"], _SALT_BYTES),
            _bytes(data["nonce"], _NONCE_BYTES),
            _bytes(data["wrapped"], _WRAPPED_BYTES),
        )


@dataclass(frozen=True)
class RecoveryCodeSlot:
    """Opens with the printed recovery code."""

    KIND: ClassVar = "recovery-code"
    made: str
    salt: bytes
    nonce: bytes
    wrapped: bytes

    @classmethod
    def wrap(cls, data_key: Key, code: RecoveryCode) -> RecoveryCodeSlot:
        """A new slot, with new salt and nonce."""
        salt, nonce, made = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES), _today()
        bound = _bound({"kind": cls.KIND, "made": made, "kdf": _hkdf(salt)})
        return cls(made, salt, nonce, AESGCM(_expand(code, salt)).encrypt(nonce, bytes(data_key), bound))

    def unwrap(self, secret: Secret) -> bytearray | None:
        """The data key; None if the code is another."""
        if not isinstance(secret, RecoveryCode):
            return None
        return _open(_expand(secret, self.salt), self.nonce, self.wrapped, _bound(self._parameters()))

    def as_json(self) -> dict[str, object]:
        """The slot as the key file holds it."""
        return {**self._parameters(), "nonce": _text(self.nonce), "wrapped": _text(self.wrapped)}

    def _parameters(self) -> dict[str, object]:
        return {"kind": self.KIND, "made": self.made, "kdf": _hkdf(self.salt)}

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> RecoveryCodeSlot:
        """Read what ``as_json`` wrote. Raises ValueError if it is anything else."""
        kdf = data["kdf"] if data.keys() == {"kind", "made", "kdf", "nonce", "wrapped"} else None
        if not isinstance(kdf, dict) or kdf.keys() != {"name", "salt"} or kdf["name"] != "hkdf-sha256":
            raise ValueError("not a slot for a recovery code")
        return cls(
            _day(data["made"]),
            _bytes(kdf["salt"], _SALT_BYTES),
            _bytes(data["nonce"], _NONCE_BYTES),
            _bytes(data["wrapped"], _WRAPPED_BYTES),
        )


@dataclass(frozen=True)
class AuthoritySlot:
    """Opens with the private key of the authority; keeps the public one, so that a new data key can be wrapped too."""

    KIND: ClassVar = "authority-key"
    made: str
    public_key: AuthorityPublicKey
    wrapped: bytes

    @classmethod
    def wrap(cls, data_key: Key, key: AuthorityPublicKey) -> AuthoritySlot:
        """A new slot; the same key twice gives different bytes."""
        made = _today()
        bound = _bound({"kind": cls.KIND, "made": made, "public_key": _text(key.der)})
        return cls(made, key, key.wrap(data_key, bound))

    def unwrap(self, secret: Secret) -> bytearray | None:
        """The data key; None if the slot is for another key."""
        if not isinstance(secret, AuthorityKey):
            return None
        opened = secret.unwrap(self.wrapped, _bound(self._parameters()))
        return None if opened is None or len(opened) != KEY_BYTES else bytearray(opened)

    def as_json(self) -> dict[str, object]:
        """The slot as the key file holds it."""
        return {**self._parameters(), "wrapped": _text(self.wrapped)}

    def _parameters(self) -> dict[str, object]:
        return {"kind": self.KIND, "made": self.made, "public_key": _text(self.public_key.der)}

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> AuthoritySlot:
        """Read what ``as_json`` wrote. Raises ValueError if it is anything else."""
        if data.keys() != {"kind", "made", "public_key", "wrapped"}:
            raise ValueError("not a slot for the authority's key")
        try:
            key = AuthorityPublicKey.from_der(_bytes(data["public_key"], None))
        except UnusableKeyError as error:
            raise ValueError("not a public key") from error
        return cls(_day(data["made"]), key, _bytes(data["wrapped"], None))


Slot = PassphraseSlot | RecoveryCodeSlot | AuthoritySlot | Mapping[str, object]
"""A slot; those of kinds that this version does not know as the mappings that were read."""


def read_slot(data: object, *, form: str) -> Slot:
    """The slot that a key file of the format ``form`` holds. Raises ValueError if it is none."""
    kind = data.get("kind") if isinstance(data, dict) else None
    if not isinstance(data, dict) or not isinstance(kind, str):
        raise ValueError("a slot without a kind")  # noqa: TRY004 - one kind of error for all that is wrong in a file
    if kind == PassphraseSlot.KIND:
        return PassphraseSlot.from_json(data, dated=form != FIRST_FORMAT)
    if form == FIRST_FORMAT:
        return data
    if kind == RecoveryCodeSlot.KIND:
        return RecoveryCodeSlot.from_json(data)
    return AuthoritySlot.from_json(data) if kind == AuthoritySlot.KIND else data


def canonical(content: Mapping[str, object]) -> bytes:
    """The one spelling of ``content`` that codes and checksums are taken over."""
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def _bound(parameters: Mapping[str, object]) -> bytes:
    return canonical({"format": FORMAT if "made" in parameters else FIRST_FORMAT, **parameters})


def _open(wrapping_key: bytes, nonce: bytes, wrapped: bytes, bound: bytes) -> bytearray | None:
    opened = bytearray(KEY_BYTES)
    try:
        AESGCM(wrapping_key).decrypt_into(nonce, wrapped, bound, opened)  # no copy of the key that cannot be wiped
    except InvalidTag:
        return None
    return opened


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


def _expand(code: RecoveryCode, salt: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt, f"{FORMAT} {RecoveryCodeSlot.KIND}".encode()).derive(code.material)


def _argon2(salt: bytes, parameters: Argon2Parameters) -> dict[str, object]:
    return {
        "name": "argon2id",
        "version": ARGON2_VERSION,
        "memory_kib": parameters.memory_kib,
        "passes": parameters.passes,
        "lanes": parameters.lanes,
        "salt": _text(salt),
    }


def _hkdf(salt: bytes) -> dict[str, object]:
    return {"name": "hkdf-sha256", "salt": _text(salt)}


def _today() -> str:
    return datetime.datetime.now(datetime.UTC).date().isoformat()


def _day(text: object) -> str:
    if not isinstance(text, str):
        raise ValueError("not a day")  # noqa: TRY004 - as above
    return datetime.date.fromisoformat(text).isoformat()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _bytes(text: object, length: int | None) -> bytes:
    if not isinstance(text, str):
        raise ValueError("not Base64")  # noqa: TRY004 - as above
    try:
        raw = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("not Base64") from error
    if len(raw) != length and (length is not None or len(raw) > _LONGEST_ENCAPSULATION):
        raise ValueError("a value of the wrong length")
    return raw
