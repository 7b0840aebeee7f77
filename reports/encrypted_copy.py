"""A copy of the referral for sending where secure e-mail is lacking: no page can be read without the passphrase.

The rules for archives forbid encryption, and encrypting a signed file breaks its signature. So the copy shows the same
pages, is signed itself, as it is sent, and has the signed original attached: whoever receives it reads the pages, saves
the attached file and puts that on record.
"""

from __future__ import annotations

import datetime
import io
import secrets
import unicodedata
import zlib
from typing import Final

import pikepdf
from pikepdf import AttachedFileSpec, Name

from reports.signature import add_signature, date_of, seal, sign_pdf
from reports.signed_data import longest
from reports.signed_file import NotSignedError, read_signed
from reports.signer import Signer

ORIGINAL: Final = "referral.pdf"
"""The name of the attached original."""


class WrongPassphraseError(ValueError):
    """The passphrase does not open the copy."""


def encrypted_copy(
    pdf: bytes,
    passphrase: str,
    signer: Signer,
    *,
    at: datetime.datetime,
    app_version: str,
    printing: bytes | None = None,
) -> bytes:
    """The PDF as a copy that only ``passphrase`` opens (AES-256, PDF 2.0); other arguments as for ``sign_pdf``.

    Nothing unencrypted is ever written to a disk. No two copies are equal: each has a key of its own.
    """
    signed = sign_pdf(pdf, signer, at=at, app_version=app_version, printing=printing)
    # Whoever has the passphrase may print and copy. Nobody needs the second one, which would lift restrictions.
    encryption = pikepdf.Encryption(user=_prepared(passphrase), owner=secrets.token_hex(32), R=6)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        original = AttachedFileSpec(
            document,
            signed,
            filename=ORIGINAL,
            description="The signed original: save this file and keep it on record",
            mime_type="application/pdf",
            creation_date=date_of(at),
            mod_date=date_of(at),
        )
        original.relationship = Name.Source
        document.attachments[ORIGINAL] = original
        document.Root.AF.append(document.attachments[ORIGINAL].obj)
        with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
            for claim in ("pdfaid:part", "pdfaid:conformance"):
                if claim in metadata:
                    del metadata[claim]
        add_signature(document, room=longest(signer), at=at, app_version=app_version)
        file = io.BytesIO()
        document.save(
            file, encryption=encryption, min_version="2.0", object_stream_mode=pikepdf.ObjectStreamMode.disable
        )
    return seal(file.getvalue(), signer)


def open_copy(content: bytes, passphrase: str, limit: int) -> bytes:
    """The signed original in a copy, whose own signature has to be right and by the same signer.

    Raises WrongPassphraseError, or NotSignedError where the copy was changed, or holds no original of up to ``limit``
    bytes by the same signer.
    """
    outer = read_signed(content)  # after this the file is in the one plain form: nothing in it unpacks by being opened
    try:
        with pikepdf.open(io.BytesIO(content), password=_prepared(passphrase), attempt_recovery=False) as document:
            stream = document.attachments[ORIGINAL].get_file().obj
            packed, filters = stream.read_raw_bytes(), stream.get("/Filter")
    except pikepdf.PasswordError as error:
        raise WrongPassphraseError from error
    except (pikepdf.PdfError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise NotSignedError from error
    original = _unpacked(packed, limit) if filters == Name.FlateDecode else packed
    if len(original) > limit or read_signed(original).certificates != outer.certificates:
        raise NotSignedError
    return original


def _unpacked(packed: bytes, limit: int) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, limit + 1)
    except zlib.error as error:
        raise NotSignedError from error


def _prepared(passphrase: str) -> str:
    """The passphrase as every reader takes it, however the keyboard composed its letters (ISO 32000-2, 7.6.4.3.3)."""
    return unicodedata.normalize("NFKC", passphrase)
