"""Who signs: a private key and the certificate that names its holder.

A practitioner without a certificate from their authority signs with one that names nobody but them and was issued by
themselves. It proves that two files come from the same holder and that neither was changed since; who that is, the
receiver has to learn once by another way (see verification).
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import pkcs12
from cryptography.x509.oid import NameOID

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
PublicKey = ec.EllipticCurvePublicKey | rsa.RSAPublicKey

_CURVES: Final = {
    "secp256r1": 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
    "secp384r1": 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973,
}
"""The curves of FIPS 186-5 that readers of PDF understand, and the order of each."""
_SMALLEST_RSA: Final = 2048
_LARGEST_RSA: Final = 8192
_LONGEST_NAME: Final = 64
"""Bytes of UTF-8 that the library takes for a common name; RFC 5280, appendix A.1, has so many characters."""
_MOST_CERTIFICATES: Final = 8
_VALID: Final = datetime.timedelta(days=365 * 20)
"""A board files a referral for decades; a certificate that vouches for nobody gains nothing by ending early."""


class SignerError(ValueError):
    """A key cannot be used. The message is for the person who chose it, and repeats nothing of the file."""


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class Signer:
    """A key with its certificate, and the certificates that lead from it to an authority, if any.

    The private key never shows in ``repr``. Use ``make``, ``from_pkcs12`` or ``from_pem``.
    """

    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    _key: PrivateKey

    def __repr__(self) -> str:
        return f"Signer({self.fingerprint})"

    @classmethod
    def make(cls, name: str, *, now: datetime.datetime) -> Self:
        """A new key on the curve P-256, with a certificate that it issues to itself.

        ``name`` is the practitioner's display name or role, shortened to what a certificate can hold; ``now`` is the
        time, with its zone, from which the certificate counts.
        """
        return cls._self_issued(ec.generate_private_key(ec.SECP256R1()), name, now)

    def without_name(self, *, now: datetime.datetime) -> Signer:
        """The same key with a certificate that names nobody, for a document that must not say who wrote it."""
        return self._self_issued(self._key, "", now)

    def with_name(self, name: str, *, now: datetime.datetime) -> Signer:
        """The same key with a certificate that it issues to itself under another name. Arguments as for ``make``."""
        return self._self_issued(self._key, name, now)

    @property
    def is_self_issued(self) -> bool:
        """Whether the holder issued the certificate, and can change the name in it."""
        return self.certificate.issuer == self.certificate.subject

    @classmethod
    def _self_issued(cls, key: PrivateKey, name: str, now: datetime.datetime) -> Self:
        common = "".join(each if each.isprintable() else " " for each in name).strip()
        common = common.encode()[:_LONGEST_NAME].decode(errors="ignore").strip()
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common or "Practitioner")])
        begin = now.astimezone(datetime.UTC).replace(microsecond=0)
        certificate = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(subject)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begin - datetime.timedelta(days=1))  # the receiver's clock may be slow
            .not_valid_after(begin + _VALID)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(
                x509.KeyUsage(
                    digital_signature=True,
                    content_commitment=True,
                    key_encipherment=False,
                    data_encipherment=False,
                    key_agreement=False,
                    key_cert_sign=False,
                    crl_sign=False,
                    encipher_only=False,
                    decipher_only=False,
                ),
                critical=True,
            )
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .sign(key, hashes.SHA256())
        )
        return cls(certificate, (), key)

    @classmethod
    def from_pkcs12(cls, content: bytes, passphrase: str) -> Self:
        """The key and certificates in a PKCS#12 file (.p12, .pfx), as an authority issues them.

        Raises SignerError where the file or the passphrase is not right, or the key is of a kind not used here.
        """
        try:
            key, certificate, others = pkcs12.load_key_and_certificates(content, passphrase.encode() or None)
        except (ValueError, TypeError) as error:
            raise SignerError(
                "The certificate file cannot be opened with this passphrase, or is not a PKCS#12 file (.p12 or .pfx)."
            ) from error
        if key is None or certificate is None:
            raise SignerError("The certificate file holds no private key with its certificate. Export it with both.")
        return cls._checked(certificate, tuple(others), key)

    @classmethod
    def from_pem(cls, content: bytes) -> Self:
        """What ``to_pem`` gave. Raises SignerError for anything else."""
        try:
            key = serialization.load_pem_private_key(content, None)
            certificate, *others = x509.load_pem_x509_certificates(content)
        except (ValueError, TypeError) as error:
            raise SignerError("The signing key that was kept cannot be read.") from error
        return cls._checked(certificate, tuple(others), key)

    @classmethod
    def _checked(cls, certificate: x509.Certificate, chain: tuple[x509.Certificate, ...], key: object) -> Self:
        if not isinstance(key, (ec.EllipticCurvePrivateKey, rsa.RSAPrivateKey)) or not is_usable(key.public_key()):
            raise SignerError(
                "The key is of a kind that cannot sign a referral. Ask for one on the curve P-256 or P-384, or for RSA "
                f"of {_SMALLEST_RSA:,} to {_LARGEST_RSA:,} bits."
            )
        if certificate.public_key() != key.public_key():
            raise SignerError("The certificate and the private key in the file do not belong together.")
        return cls(certificate, leading_up_from(certificate, chain), key)

    def to_pem(self) -> bytes:
        """The key and certificates as they are kept in the encrypted store. **Not encrypted**: never a file."""
        key = self._key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        return key + b"".join(each.public_bytes(serialization.Encoding.PEM) for each in (self.certificate, *self.chain))

    @property
    def fingerprint(self) -> str:
        """What names this key among the known signers: see ``fingerprint_of``."""
        return fingerprint_of(self.certificate)

    @property
    def name(self) -> str:
        """The name in the certificate."""
        return name_of(self.certificate)

    @property
    def longest_signature(self) -> int:
        """Bytes that ``sign`` gives at most."""
        if isinstance(self._key, rsa.RSAPrivateKey):
            return self._key.key_size // 8
        return len(encode_dss_signature(*[_CURVES[self._key.curve.name]] * 2))

    def sign(self, content: bytes) -> bytes:
        """The signature of the SHA-256 of ``content``: ECDSA with the smaller of both valid values, or RSA PKCS #1."""
        if isinstance(self._key, rsa.RSAPrivateKey):
            return self._key.sign(content, padding.PKCS1v15(), hashes.SHA256())
        r, s = decode_dss_signature(self._key.sign(content, ec.ECDSA(hashes.SHA256())))
        order = _CURVES[self._key.curve.name]
        return encode_dss_signature(r, min(s, order - s))


def is_usable(key: object) -> bool:
    """Whether a public key is of a kind and size that signs referrals."""
    if isinstance(key, ec.EllipticCurvePublicKey):
        return key.curve.name in _CURVES
    return isinstance(key, rsa.RSAPublicKey) and _SMALLEST_RSA <= key.key_size <= _LARGEST_RSA


def is_canonical(key: PublicKey, signature: bytes) -> bool:
    """Whether a valid signature is the one of the two ECDSA allows that ``Signer.sign`` gives; RSA has only one."""
    if isinstance(key, rsa.RSAPublicKey):
        return True
    return decode_dss_signature(signature)[1] * 2 <= _CURVES[key.curve.name]


def fingerprint_of(certificate: x509.Certificate) -> str:
    """SHA-256 of the public key in lower-case hexadecimal: what a person compares by phone, in groups of four.

    Of the key and not of the whole certificate, so that a signer stays known whose certificate is renewed.
    """
    key = certificate.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return hashlib.sha256(key).hexdigest()


def name_of(certificate: x509.Certificate) -> str:
    """The common name of the certificate's holder; the whole name on one line where it has none."""
    names = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    value = names[0].value if names else certificate.subject.rfc4514_string()
    return value if isinstance(value, str) else value.decode("utf-8", "replace")


def leading_up_from(certificate: x509.Certificate, others: Sequence[x509.Certificate]) -> tuple[x509.Certificate, ...]:
    """Those of ``others`` by which one comes from the certificate to its authority, nearest first."""
    found: list[x509.Certificate] = []
    last = certificate
    while last.issuer != last.subject and len(found) < _MOST_CERTIFICATES:
        above = next((each for each in others if each not in found and each.subject == last.issuer), None)
        if above is None:
            break
        found.append(above)
        last = above
    return tuple(found)
