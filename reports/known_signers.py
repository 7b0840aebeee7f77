"""Whose signatures are known here: keys that somebody has vouched for, and authorities whose certificates count.

Nothing in a file makes its signer known. A person compares the fingerprint with the sender once, by another way, and
says so; or the authority's policy names its own certificate, and everyone who signs with one that it issued is known.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Self

from cryptography import x509
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
    certificates of those who issue to people.
    """

    people: Mapping[str, str] = field(default_factory=dict)
    authorities: Sequence[x509.Certificate] = ()

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

    def with_person(self, certificate: x509.Certificate, name: str) -> KnownSigners:
        """These and one more, once a person has vouched for them."""
        return KnownSigners({**self.people, fingerprint_of(certificate): name}, self.authorities)

    def name_for(self, certificates: Sequence[x509.Certificate], at: datetime.datetime) -> str | None:
        """The name of the signer as known here, or None where nobody has vouched for them.

        ``certificates`` are the signer's and those above it, as the file has them; ``at`` is when the file says that
        it was signed: a certificate of an authority has to have been valid then.
        """
        signer = certificates[0]
        if (known := self.people.get(fingerprint_of(signer))) is not None:
            return known or name_of(signer)
        return name_of(signer) if self.authorities and self._issued(certificates, at) else None

    def _issued(self, certificates: Sequence[x509.Certificate], at: datetime.datetime) -> bool:
        """Whether an authority issued the certificate, for signing, directly or through others (RFC 5280, 6.1)."""
        try:
            return self._leads_up(certificates, at)
        except Exception:  # noqa: BLE001 - anyone's certificates: what cannot be read, and so raises anything, is not known
            return False

    def _leads_up(self, certificates: Sequence[x509.Certificate], at: datetime.datetime) -> bool:
        signer = certificates[0]
        usage = signer.extensions.get_extension_for_class(x509.KeyUsage).value
        if not (usage.digital_signature or usage.content_commitment):
            return False
        verifier = (
            verification.PolicyBuilder()
            .store(verification.Store(list(self.authorities)))
            .time(at)
            .extension_policies(
                ca_policy=verification.ExtensionPolicy.webpki_defaults_ca(),
                ee_policy=verification.ExtensionPolicy.permit_all(),
            )
            .build_client_verifier()
        )
        verifier.verify(signer, list(certificates[1:]))
        return True
