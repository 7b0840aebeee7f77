"""Whose signatures are known here: keys that somebody has vouched for, and authorities whose certificates count.

Nothing in a file makes its signer known. A person compares the fingerprint with the sender once, by another way, and
says so; or the authority's policy names its own certificate, and everyone who signs with one that it issued is known.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Self

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.x509 import verification

from reports.signer import fingerprint_of, name_of

_PERSON: Final = re.compile(r"\s*((?:[0-9A-Fa-f][\s:]*){64})(.*)")
_MOST_BYTES: Final = 1_000_000


class KnownSignersError(ValueError):
    """A list of known signers is wrong. The message names the line and what is allowed there."""


@dataclass(frozen=True)
class KnownSigners:
    """Who is known here.

    ``people`` maps the fingerprint of a key to the name under which it is known; ``authorities`` are the
    certificates of those who issue to people. ``named_authorities`` are fingerprints of authorities whose certificate
    is not at hand here, only in the files that they sign: of the key, or of the whole certificate.
    """

    people: Mapping[str, str] = field(default_factory=dict)
    authorities: Sequence[x509.Certificate] = ()
    named_authorities: frozenset[str] = frozenset()

    @classmethod
    def of_policy(cls, lines: Iterable[str]) -> Self:
        """Those whom an organisation names, a fingerprint and perhaps a name each: people, and authorities.

        Which of both does not have to be said: only the certificate of an authority can have issued others. Raises
        KnownSignersError.
        """
        people = cls.read("\n".join(lines).encode()).people
        return cls(people, (), frozenset(people))

    @classmethod
    def read(cls, content: bytes) -> Self:
        """A list as a text file: a fingerprint and a name on each line, or PEM certificates of authorities, or both.

        Fingerprints may be written in groups, as they are printed. Lines that begin with ``#`` are notes. Raises
        KnownSignersError.
        """
        try:
            text = content[: _MOST_BYTES + 1].decode("utf-8-sig")
            authorities = x509.load_pem_x509_certificates(content) if b"-----BEGIN" in content else []
        except ValueError as error:
            raise KnownSignersError("allowed: UTF-8 text with fingerprints, and certificates in PEM form") from error
        if len(content) > _MOST_BYTES:
            raise KnownSignersError(f"allowed: up to {_MOST_BYTES:,} bytes")
        people: dict[str, str] = {}
        within = False
        for number, line in enumerate(text.splitlines(), start=1):
            if line.startswith("-----"):
                within = line.startswith("-----BEGIN")
            elif not within and line.strip() and not line.startswith("#"):
                found = _PERSON.fullmatch(line)
                if found is None:
                    raise KnownSignersError(f"line {number}: allowed: a fingerprint of 64 hexadecimal digits, a name")
                people[re.sub(r"[\s:]", "", found[1]).lower()] = found[2].strip()
        return cls(people, tuple(authorities))

    def __or__(self, others: KnownSigners) -> KnownSigners:
        """These and the others, whose names hold where both name somebody."""
        return KnownSigners(
            {**self.people, **others.people},
            (*self.authorities, *others.authorities),
            self.named_authorities | others.named_authorities,
        )

    def with_person(self, certificate: x509.Certificate, name: str) -> KnownSigners:
        """These and one more, once a person has vouched for them."""
        return self | KnownSigners({fingerprint_of(certificate): name})

    def name_for(self, certificates: Sequence[x509.Certificate], at: datetime.datetime) -> str | None:
        """The name of the signer as known here, or None where nobody has vouched for them.

        ``certificates`` are the signer's and those above it, as the file has them; ``at`` is when the file says that
        it was signed: a certificate of an authority has to have been valid then.
        """
        signer = certificates[0]
        for fingerprint in _fingerprints(signer):
            if (known := self.people.get(fingerprint)) is not None:
                return known or name_of(signer)
        return name_of(signer) if self._issued(certificates, at) else None

    def _issued(self, certificates: Sequence[x509.Certificate], at: datetime.datetime) -> bool:
        """Whether an authority issued the certificate, for signing, directly or through others (RFC 5280, 6.1)."""
        try:
            named = [each for each in certificates[1:] if not self.named_authorities.isdisjoint(_fingerprints(each))]
            authorities = [*self.authorities, *named]
            return bool(authorities) and _leads_up(certificates, authorities, at)
        except Exception:  # noqa: BLE001 - anyone's certificates: what cannot be read, and so raises anything, is not known
            return False


def _leads_up(
    certificates: Sequence[x509.Certificate], authorities: Sequence[x509.Certificate], at: datetime.datetime
) -> bool:
    signer = certificates[0]
    usage = signer.extensions.get_extension_for_class(x509.KeyUsage).value
    if not (usage.digital_signature or usage.content_commitment):
        return False
    verifier = (
        verification.PolicyBuilder()
        .store(verification.Store(list(authorities)))
        .time(at)
        .extension_policies(
            ca_policy=verification.ExtensionPolicy.webpki_defaults_ca(),
            ee_policy=verification.ExtensionPolicy.permit_all(),
        )
        .build_client_verifier()
    )
    verifier.verify(signer, list(certificates[1:]))
    return True


def _fingerprints(certificate: x509.Certificate) -> tuple[str, str]:
    """Of the key, which this program shows, and of the whole certificate, which other programs show."""
    return fingerprint_of(certificate), certificate.fingerprint(hashes.SHA256()).hex()
