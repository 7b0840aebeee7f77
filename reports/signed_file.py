"""Reading a signed file back: whether the signature covers every byte of it, who signed, and what it carries."""

from __future__ import annotations

import datetime
import hashlib
import re
from dataclasses import dataclass
from typing import Final

from cryptography import x509

from reports.plain_pdf import NotPlainError, PlainPdf, read_plain
from reports.signed_data import SignedDataError, check

APPLICATION: Final = "Safeguarding Review Assessment"
"""Names the program within the signature (PDF Signature Build Dictionary), and tells its files from others."""

_MARK: Final = re.compile(APPLICATION.replace(" ", "(?: |#20)").encode())
_SIGNATURE: Final = re.compile(
    rb"<< /ByteRange (?P<range>\[ 0 [0-9]{1,10} [0-9]{1,10} [0-9]{1,10} \] +)"
    rb"/Contents (?P<contents><[0-9a-f]{2,200000}>)"
    rb" /Filter /Adobe\.PPKLite /M (?:\(D:(?P<at>[0-9]{14})Z\)|<[0-9a-f]{32,128}>)"
    rb" /Prop_Build << /App << /Name /" + re.escape(APPLICATION.replace(" ", "#20").encode()) +
    rb" /REx (?:\((?P<version>[0-9A-Za-z.+-]{1,40})\)|<[0-9a-f]{32,256}>) >> >>"
    rb" /Reference \[ << /TransformMethod /DocMDP /TransformParams << /P 1 /Type /TransformParams /V /1\.2 >>"
    rb" /Type /SigRef >> \] /SubFilter /ETSI\.CAdES\.detached /Type /Sig >>"
)  # fmt: skip
_PRINTING: Final = re.compile(
    rb" /PieceInfo << /SafeguardingReview << /LastModified \(D:[0-9]{14}Z\) /Private ([1-9][0-9]{0,6}) 0 R >> >> "
)
_LARGEST_PRINTING: Final = 100_000
_FILE: Final = re.compile(rb"/EF << /F ([1-9][0-9]{0,6}) 0 R /UF \1 0 R >> /F \(([a-z.]{1,40})\) ")


class NotSignedError(ValueError):
    """The file is not one that this app has signed and nobody has touched since."""


@dataclass(frozen=True, slots=True)
class SignedFile:
    """A file whose signature is right. Nothing here says that the signer is who the certificate says.

    ``certificates`` are the signer's and those above it. ``at`` is when it was signed and ``app_version`` what with, as
    the file says; ``room`` are the bytes kept for the signature. In an encrypted file both are encrypted too: ``at`` is
    None and ``app_version`` empty.
    """

    certificates: tuple[x509.Certificate, ...]
    at: datetime.datetime | None
    app_version: str
    room: int
    pdf: PlainPdf

    @property
    def is_encrypted(self) -> bool:
        """Whether what the file holds needs a passphrase."""
        return b" /Encrypt " in self.pdf.trailer

    def attachment(self, name: str, limit: int) -> bytes:
        """The content of the attached file of this name.

        Raises NotPlainError where there is not exactly one, TooLargeError where it has more than ``limit`` bytes.
        """
        numbers = [
            int(found[1])
            for each in self.pdf.objects
            if each.text.endswith(b" >>") and b" /Type /Filespec " in each.text
            for found in _FILE.finditer(each.text)
            if found[2].decode() == name
        ]
        if len(numbers) != 1:
            raise NotPlainError
        return self.pdf[numbers[0]].unpacked(limit)

    @property
    def printing(self) -> bytes | None:
        """What ``sign_pdf`` kept of how it was printed; None where it kept nothing.

        Raises NotPlainError or TooLargeError where it cannot be read.
        """
        found = [match for each in self.pdf.objects if (match := _PRINTING.search(each.text))]
        return self.pdf[int(found[0][1])].unpacked(_LARGEST_PRINTING) if len(found) == 1 else None


def read_signed(content: bytes) -> SignedFile:
    """Read a signed file and check the signature. Raises NotSignedError."""
    try:
        pdf = read_plain(content)
        found = [match for each in pdf.objects if (match := _SIGNATURE.fullmatch(each.text))]
        if len(found) != 1:
            raise NotSignedError
        signature = found[0]
        # Where the text stands in the file follows from the text itself being there once only.
        begin = content.index(signature["contents"])
        end = begin + len(signature["contents"])
        covered = b"[ 0 %d %d %d ]" % (begin, end, len(content) - end)
        if signature["range"].rstrip(b" ") != covered or content.count(signature["contents"]) != 1:
            raise NotSignedError
        digest = hashlib.sha256(content[:begin])
        digest.update(content[end:])
        certificates = check(_without_padding(bytes.fromhex(signature["contents"][1:-1].decode())), digest.digest())
        file = SignedFile(
            certificates=tuple(certificates),
            at=_moment(signature["at"]),
            app_version=(signature["version"] or b"").decode(),
            room=len(signature["contents"]) // 2 - 1,
            pdf=pdf,
        )
    except (NotPlainError, SignedDataError, ValueError) as error:
        raise NotSignedError from error
    if file.is_encrypted is not (file.at is None and not file.app_version):
        raise NotSignedError
    return file


def _moment(digits: bytes | None) -> datetime.datetime | None:
    return None if digits is None else datetime.datetime.strptime(f"{digits.decode()}+0000", "%Y%m%d%H%M%S%z")


def bears_our_mark(content: bytes) -> bool:
    """Whether the file names this app somewhere, so that it may have been signed by it before something changed."""
    return _MARK.search(content) is not None


def _without_padding(padded: bytes) -> bytes:
    """The container without the zeros that fill the room. Raises NotSignedError where they are not all zero.

    The signature does not cover this room, so something could be hidden there.
    """
    head = re.match(rb"\x30\x82(..)", padded, re.DOTALL)  # a container has between 256 and 65,535 bytes
    if head is None:
        raise NotSignedError
    length = head.end() + int.from_bytes(head[1], "big")
    if length > len(padded) or any(padded[length:]):
        raise NotSignedError
    return padded[:length]
