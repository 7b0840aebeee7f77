"""The authority's recovery key: with its private half a council opens the cases of somebody who has left.

The public half stands in the machine's policy. It is a PEM file, "PUBLIC KEY" or "CERTIFICATE", with a key for X25519
or for the curve P-256. Wrapping is HPKE (RFC 9180); ``docs/decisions/0008-key-slots.md`` says why.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Final, Self

from cryptography import x509
from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, x25519
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from data.errors import UnusableKeyError

_PublicKey = x25519.X25519PublicKey | ec.EllipticCurvePublicKey
_PrivateKey = x25519.X25519PrivateKey | ec.EllipticCurvePrivateKey
_CERTIFICATE: Final = b"-----BEGIN CERTIFICATE-----"
_KINDS: Final = "an X25519 key or a key on the curve P-256, in a PEM file"


@dataclass(frozen=True, eq=False)
class AuthorityPublicKey:
    """What the data key is wrapped for; made by ``from_pem``."""

    key: _PublicKey = field(repr=False)

    @classmethod
    def from_pem(cls, pem: bytes) -> Self:
        """The key in a public key or a certificate. Raises UnusableKeyError for anything else.

        A certificate is only a wrapper here: its dates and its issuer are not looked at, since the machine's policy is
        what makes the key trusted, and a store must stay recoverable after the certificate has run out.
        """
        try:
            if _CERTIFICATE in pem:
                key: object = x509.load_pem_x509_certificate(pem).public_key()
            else:
                key = serialization.load_pem_public_key(pem)
        except (ValueError, UnsupportedAlgorithm) as error:
            raise UnusableKeyError(
                f"The recovery key of your organisation cannot be used: allowed: {_KINDS}."
            ) from error
        return cls._usable(key)

    @classmethod
    def from_der(cls, der: bytes) -> Self:
        """The key in what ``der`` gave. Raises UnusableKeyError for anything else."""
        try:
            return cls._usable(serialization.load_der_public_key(der))
        except (ValueError, UnsupportedAlgorithm) as error:
            raise UnusableKeyError("This is no public key.") from error

    @classmethod
    def _usable(cls, key: object) -> Self:
        if not isinstance(key, _PublicKey) or _suite(key) is None:
            raise UnusableKeyError(f"The recovery key of your organisation cannot be used: allowed: {_KINDS}.")
        return cls(key)

    @property
    def der(self) -> bytes:
        """The key as a SubjectPublicKeyInfo (RFC 5280)."""
        return self.key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of ``der`` in hexadecimal, to tell keys apart."""
        return hashlib.sha256(self.der).hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AuthorityPublicKey) and other.der == self.der

    def __hash__(self) -> int:
        return hash(self.der)

    def wrap(self, data_key: bytes | bytearray, purpose: bytes) -> bytes:
        """``data_key`` so that only the private key, told the same ``purpose``, brings it back."""
        suite = _suite(self.key)
        assert suite is not None  # noqa: S101 - from_pem lets no other key in
        return suite.encrypt(bytes(data_key), self.key, info=purpose)


@dataclass(frozen=True)
class AuthorityKey:
    """The private half, as the council keeps it; made by ``from_pem``."""

    key: _PrivateKey = field(repr=False)

    @classmethod
    def from_pem(cls, pem: bytes, password: str | None = None) -> Self:
        """The private key in a PEM file, which ``password`` decrypts where it is encrypted.

        Raises UnusableKeyError if it is no key of a known kind, if its password is wrong or one is missing.
        """
        try:
            key = serialization.load_pem_private_key(pem, None if password is None else password.encode())
        except (ValueError, TypeError, UnsupportedAlgorithm) as error:
            raise UnusableKeyError(
                f"The private key cannot be used: allowed: {_KINDS}, with its own password where it has one."
            ) from error
        if not isinstance(key, _PrivateKey) or _suite(key.public_key()) is None:
            raise UnusableKeyError(f"The private key cannot be used: allowed: {_KINDS}.")
        return cls(key)

    @property
    def public(self) -> AuthorityPublicKey:
        """The public half."""
        return AuthorityPublicKey(self.key.public_key())

    def unwrap(self, wrapped: bytes, purpose: bytes) -> bytes | None:
        """What ``AuthorityPublicKey.wrap`` was given; None if it was wrapped for another key or purpose, or changed."""
        suite = _suite(self.key.public_key())
        assert suite is not None  # noqa: S101 - from_pem lets no other key in
        try:
            return suite.decrypt(wrapped, self.key, info=purpose)
        except (InvalidTag, ValueError):
            return None


def is_encrypted(pem: bytes) -> bool:
    """Whether a private key asks for a password, so that it can be asked for."""
    return b"ENCRYPTED" in pem


def _suite(key: _PublicKey) -> Suite | None:
    if isinstance(key, x25519.X25519PublicKey):
        return Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    if isinstance(key.curve, ec.SECP256R1):
        return Suite(KEM.P256, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
    return None
