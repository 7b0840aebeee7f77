"""The signature's own container: CMS SignedData as PAdES baseline B-B has it (RFC 5652, RFC 5035, EN 319 142-1).

Only one encoding is made and only that one is accepted, byte for byte: whatever could be written in another way
without breaking the signature (a certificate beside the signer's, an unsigned attribute, the other of the two valid
ECDSA values) is refused. So no byte of a signed file can change unseen.
"""

from __future__ import annotations

import hashlib
import hmac
import warnings
from typing import Annotated, Final

from cryptography import x509
from cryptography.hazmat import asn1
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

from reports.signer import PublicKey, Signer, is_canonical, is_usable

_DATA: Final = x509.ObjectIdentifier("1.2.840.113549.1.7.1")
_SIGNED_DATA: Final = x509.ObjectIdentifier("1.2.840.113549.1.7.2")
_SHA256: Final = x509.ObjectIdentifier("2.16.840.1.101.3.4.2.1")
_CONTENT_TYPE: Final = x509.ObjectIdentifier("1.2.840.113549.1.9.3")
_MESSAGE_DIGEST: Final = x509.ObjectIdentifier("1.2.840.113549.1.9.4")
_SIGNING_CERTIFICATE: Final = x509.ObjectIdentifier("1.2.840.113549.1.9.16.2.47")
_ECDSA_SHA256: Final = x509.ObjectIdentifier("1.2.840.10045.4.3.2")
_RSA_SHA256: Final = x509.ObjectIdentifier("1.2.840.113549.1.1.11")
_MOST_CERTIFICATES: Final = 9


class SignedDataError(ValueError):
    """The container is not one that ``sign`` makes, or what it signs is something else."""


@asn1.sequence
class _Algorithm:
    algorithm: x509.ObjectIdentifier
    parameters: asn1.Null | None


@asn1.sequence
class _Content:
    content_type: x509.ObjectIdentifier


@asn1.sequence
class _Attribute:
    kind: x509.ObjectIdentifier
    values: asn1.SetOf[asn1.TLV]


@asn1.sequence
class _CertificateHash:
    value: bytes


@asn1.sequence
class _SigningCertificate:
    certificates: list[_CertificateHash]


@asn1.sequence
class _IssuerAndSerial:
    issuer: asn1.TLV
    serial: int


@asn1.sequence
class _SignerInfo:
    version: int
    signer: _IssuerAndSerial
    digest: _Algorithm
    attributes: Annotated[asn1.SetOf[_Attribute], asn1.Implicit(0)]
    algorithm: _Algorithm
    signature: bytes


@asn1.sequence
class _SignedData:
    version: int
    digests: asn1.SetOf[_Algorithm]
    content: _Content
    certificates: Annotated[asn1.SetOf[asn1.TLV], asn1.Implicit(0)]
    signers: asn1.SetOf[_SignerInfo]


@asn1.sequence
class _ContentInfo:
    kind: x509.ObjectIdentifier
    content: Annotated[_SignedData, asn1.Explicit(0)]


def sign(signer: Signer, digest: bytes) -> bytes:
    """The DER of a detached signature over content with this SHA-256 digest."""
    attributes = _attributes([signer.certificate, *signer.chain], digest)
    signature = signer.sign(asn1.encode_der(asn1.SetOf(attributes)))
    return _container([signer.certificate, *signer.chain], attributes, signature)


def longest(signer: Signer) -> int:
    """Bytes that a signature by this signer takes at most: one on a curve is sometimes shorter by a few."""
    certificates = [signer.certificate, *signer.chain]
    return len(_container(certificates, _attributes(certificates, bytes(32)), bytes(signer.longest_signature)))


def check(container: bytes, digest: bytes) -> list[x509.Certificate]:
    """The signer's certificate and those above it, of a signature over content with this SHA-256 digest.

    Raises SignedDataError where the signature is of anything else, or is written in any way but ours. Says nothing of
    whether the certificate is to be trusted.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what a reader of certificates only frowns upon is not ours
            return _checked(container, digest)
    except Exception as error:  # the bytes are anyone's, and what those readers raise is no closed list
        raise SignedDataError from error


def _checked(container: bytes, digest: bytes) -> list[x509.Certificate]:
    found = asn1.decode_der(_ContentInfo, container)
    (info,) = found.content.signers.as_list()
    ders = [_whole(each) for each in found.content.certificates.as_list()]
    (named,) = (each for each in info.attributes.as_list() if each.kind == _SIGNING_CERTIFICATE)
    (listed,) = named.values.as_list()
    order = [each.value for each in asn1.decode_der(_SigningCertificate, _whole(listed)).certificates]
    if len(order) > _MOST_CERTIFICATES or sorted(order) != sorted(map(_hash, ders)):
        raise SignedDataError
    held = {_hash(der): x509.load_der_x509_certificate(der) for der in ders}
    certificates = [held[each] for each in order]
    key = certificates[0].public_key()
    if not (is_usable(key) and isinstance(key, (ec.EllipticCurvePublicKey, rsa.RSAPublicKey))):
        raise SignedDataError
    attributes = _attributes(certificates, digest)
    _verify(key, info.signature, asn1.encode_der(asn1.SetOf(attributes)))
    if not all(each.subject.public_bytes() and each.issuer.public_bytes() for each in certificates):
        raise SignedDataError  # a name that cannot be read raises here and not where somebody wants to see it
    if not hmac.compare_digest(_container(certificates, attributes, info.signature), container):
        raise SignedDataError
    return certificates


def _verify(key: PublicKey, signature: bytes, content: bytes) -> None:
    if isinstance(key, rsa.RSAPublicKey):
        key.verify(signature, content, padding.PKCS1v15(), hashes.SHA256())
    else:
        key.verify(signature, content, ec.ECDSA(hashes.SHA256()))
    if not is_canonical(key, signature):
        raise SignedDataError


def _attributes(certificates: list[x509.Certificate], digest: bytes) -> list[_Attribute]:
    """What is signed: that it is data, its digest, and which certificates vouch for it, all of those in the file."""
    listed = _SigningCertificate(certificates=[_CertificateHash(value=_hash(_der(each))) for each in certificates])
    values = ((_CONTENT_TYPE, _DATA), (_MESSAGE_DIGEST, digest), (_SIGNING_CERTIFICATE, listed))
    return [_Attribute(kind=kind, values=asn1.SetOf([_tlv(asn1.encode_der(value))])) for kind, value in values]


def _container(certificates: list[x509.Certificate], attributes: list[_Attribute], signature: bytes) -> bytes:
    signed_with = certificates[0]
    is_rsa = isinstance(signed_with.public_key(), rsa.RSAPublicKey)
    sha256 = _Algorithm(algorithm=_SHA256, parameters=None)
    info = _SignerInfo(
        version=1,
        signer=_IssuerAndSerial(issuer=_tlv(signed_with.issuer.public_bytes()), serial=signed_with.serial_number),
        digest=sha256,
        attributes=asn1.SetOf(attributes),
        algorithm=_Algorithm(algorithm=_RSA_SHA256, parameters=asn1.Null())
        if is_rsa
        else _Algorithm(algorithm=_ECDSA_SHA256, parameters=None),
        signature=signature,
    )
    data = _SignedData(
        version=1,
        digests=asn1.SetOf([sha256]),
        content=_Content(content_type=_DATA),
        certificates=asn1.SetOf([_tlv(_der(each)) for each in certificates]),
        signers=asn1.SetOf([info]),
    )
    return asn1.encode_der(_ContentInfo(kind=_SIGNED_DATA, content=data))


def _der(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.DER)


def _hash(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()


def _tlv(der: bytes) -> asn1.TLV:
    return asn1.decode_der(asn1.TLV, der)


def _whole(tlv: asn1.TLV) -> bytes:
    return asn1.encode_der(tlv)
