"""An encrypted file of any length that is written and read as a stream: the outside of a transfer file.

    8 bytes   "SGREVIEW"
    1 byte    version, 1
    4 bytes   length of the header (big-endian), at most 64 KiB
    header    JSON: format, and key slots as in a key file (``data/slots.py``): passphrase, transfer code, public key
    pieces    each 64 KiB of content and 16 bytes of code (AES-256-GCM); the last is shorter

Each file has a random key of its own, which only the slots hold. The nonce of a piece is its number and whether it is
the last, and each piece vouches for everything before the pieces too; so a file that is cut short, put together from
others or changed in any byte is refused (the construction is known as STREAM). Nothing is compressed, so a small file
never becomes a large one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterable, Sequence
from typing import IO, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from data.authority_key import AuthorityKey, AuthorityPublicKey
from data.errors import StoreError
from data.recovery_code import RecoveryCode
from data.slots import FORMAT as SLOT_FORMAT
from data.slots import (
    Argon2Parameters,
    AuthoritySlot,
    PassphraseSlot,
    RecoveryCodeSlot,
    canonical,
    read_slot,
)

FORMAT: Final = "safeguarding-review-transfer/1"
PIECE: Final = 64 * 1024

_MAGIC: Final = b"SGREVIEW"
_VERSION: Final = 1
_TAG: Final = 16
_LONGEST_HEADER: Final = 64 * 1024
_MOST_SLOTS: Final = 8
_MOST_PASSPHRASES: Final = 2  # each costs a derivation

_Slot = PassphraseSlot | RecoveryCodeSlot | AuthoritySlot

Recipient = str | RecoveryCode | AuthorityPublicKey
"""For whom a file is sealed: a passphrase, a code made for this one file, or somebody's public key."""

Opener = str | RecoveryCode | AuthorityKey
"""What opens it: the passphrase, the code, or the private key."""


class TransferError(StoreError):
    """A transfer file cannot be read. The message is for the person; nothing was imported."""


class WrongTransferSecretError(TransferError):
    """The passphrase, code or key is not one that this file was sealed for."""

    def __init__(self) -> None:
        super().__init__(
            "That does not open this file. Check the passphrase or code with the person who sent it. If the file was "
            "sealed for a key, only the holder of that key can open it."
        )


def damaged() -> TransferError:
    """The error for a file that is not as it was written."""
    return TransferError(
        "This file is damaged, incomplete or was changed, so nothing was imported. Ask for it to be sent again."
    )


def seal(file: IO[bytes], content: Iterable[bytes], recipients: Sequence[Recipient], cost: Argon2Parameters) -> None:
    """Write ``content`` to the open file so that each of the recipients can open it. Raises OSError as writing does."""
    if not 1 <= len(recipients) <= _MOST_SLOTS:
        raise ValueError(f"from 1 to {_MOST_SLOTS} recipients")
    key = AESGCM.generate_key(256)
    slots = [_slot(key, each, cost).as_json() for each in recipients]
    header = canonical({"format": FORMAT, "slots": slots})
    start = _MAGIC + bytes([_VERSION]) + len(header).to_bytes(4, "big") + header
    file.write(start)
    cipher, bound = AESGCM(key), hashlib.sha256(start).digest()
    held, number = bytearray(), 0
    for part in content:
        held += part
        while len(held) > PIECE:  # one byte more than a piece, so that it is known not to be the last
            file.write(cipher.encrypt(_nonce(number, last=False), bytes(held[:PIECE]), bound))
            del held[:PIECE]
            number += 1
    file.write(cipher.encrypt(_nonce(number, last=True), bytes(held), bound))


def unseal(file: IO[bytes], opener: Opener) -> Generator[bytes, None, None]:
    """The content of an open file, piece by piece; each piece was checked, and the end is proved by the last.

    What came before an error is to be thrown away. Raises WrongTransferSecretError, or TransferError for a file that is
    none of ours, of a later version, cut short or changed; StoreUnavailableError where memory is short.
    """
    start, slots = _header(file)
    key = next((found for each in slots if (found := each.unwrap(opener)) is not None), None)
    if key is None:
        raise WrongTransferSecretError
    cipher, bound = AESGCM(bytes(key)), hashlib.sha256(start).digest()
    number, piece = 0, file.read(PIECE + _TAG)
    while True:
        following = file.read(PIECE + _TAG) if len(piece) == PIECE + _TAG else b""
        try:
            content = cipher.decrypt(_nonce(number, last=not following), piece, bound)
        except InvalidTag:
            raise damaged() from None
        yield content
        if not following:
            return
        number, piece = number + 1, following


def _header(file: IO[bytes]) -> tuple[bytes, list[_Slot]]:
    first = file.read(len(_MAGIC) + 5)
    if len(first) < len(_MAGIC) + 5 or not first.startswith(_MAGIC):
        raise TransferError("This is not a transfer file of this app.")
    if first[len(_MAGIC)] != _VERSION:
        raise TransferError(
            "A newer version of this app wrote this file. Install that version, or ask for the file to be written "
            "with this one."
        )
    length = int.from_bytes(first[-4:], "big")
    raw = file.read(length) if length <= _LONGEST_HEADER else b""
    if not raw or len(raw) != length:
        raise damaged()
    try:
        header = json.loads(raw)
        if not isinstance(header, dict) or header.keys() != {"format", "slots"} or header["format"] != FORMAT:
            raise damaged()
        held = header["slots"]
        if not isinstance(held, list) or not 1 <= len(held) <= _MOST_SLOTS:
            raise damaged()
        slots = [read_slot(each, form=SLOT_FORMAT) for each in held]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise damaged() from None
    known = [each for each in slots if isinstance(each, PassphraseSlot | RecoveryCodeSlot | AuthoritySlot)]
    if sum(isinstance(each, PassphraseSlot) for each in known) > _MOST_PASSPHRASES:
        raise damaged()
    return first + raw, known


def _slot(key: bytes, recipient: Recipient, cost: Argon2Parameters) -> _Slot:
    if isinstance(recipient, str):
        return PassphraseSlot.wrap(key, recipient, cost)
    if isinstance(recipient, RecoveryCode):
        return RecoveryCodeSlot.wrap(key, recipient)
    return AuthoritySlot.wrap(key, recipient)


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
