"""The signature on a referral: PAdES B-B over the whole file, made without a network.

The file is written once, with room for the signature, and never added to: there is one revision, and the signature
covers every byte of it but its own. It certifies the document as final (DocMDP, no changes), so that any reader of
PDF says so when something is appended. Nothing of it is seen on the pages, which have their own lines to sign by hand.
"""

from __future__ import annotations

import datetime
import hashlib
import io
from typing import Final

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from reports.signed_data import longest, sign
from reports.signed_file import APPLICATION, read_signed
from reports.signer import Signer

_FIELD: Final = "Signature"
_UNSET: Final = 9_999_999_999
_RANGE: Final = f"/ByteRange [ 0 {_UNSET} {_UNSET} {_UNSET} ] /Contents <".encode()
_HIDDEN_AND_LOCKED: Final = 0b10000100  # printed as nothing, since it has no size; Locked
_NO_CHANGES: Final = 1


def sign_pdf(
    pdf: bytes, signer: Signer, *, at: datetime.datetime, app_version: str, printing: bytes | None = None
) -> bytes:
    """The PDF with a signature.

    ``pdf`` is what this package made, not yet signed; ``at`` is the time of signing, with its zone, as this computer
    has it; ``printing`` is what ``reports.printing.Printing.to_json`` gives, so that the pages can be compared when the
    file is verified. But for the signature itself, equal arguments give equal bytes. What is returned has been read
    back as ``verify`` would.
    """
    room = longest(signer)
    return seal(with_room(pdf, room=room, at=at, app_version=app_version, printing=printing), signer)


def with_room(
    pdf: bytes, *, room: int, at: datetime.datetime, app_version: str, printing: bytes | None = None
) -> bytes:
    """The PDF as it is before ``seal`` puts the signature into it."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        if printing is not None:
            _keep(document, printing, at)
        add_signature(document, room=room, at=at, app_version=app_version)
        file = io.BytesIO()
        document.save(
            file,
            deterministic_id=True,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=False,  # they stay as they were packed, and so does how each of them ends
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    return file.getvalue()


def _keep(document: pikepdf.Pdf, printing: bytes, at: datetime.datetime) -> None:
    """Keep how it was printed where PDF has programs keep what is for them alone (ISO 32000-1, 14.5)."""
    private = document.make_stream(printing)
    document.Root.PieceInfo = Dictionary(
        SafeguardingReview=Dictionary(LastModified=String(date_of(at)), Private=private)
    )


def date_of(at: datetime.datetime) -> str:
    """A moment as PDF writes it, in UTC."""
    return f"D:{at.astimezone(datetime.UTC):%Y%m%d%H%M%S}Z"


def add_signature(document: pikepdf.Pdf, *, room: int, at: datetime.datetime, app_version: str) -> None:
    """Put a field into the document, tagged as the other content is, with ``room`` bytes for a signature to come."""
    value = document.make_indirect(
        Dictionary(
            Type=Name.Sig,
            Filter=Name("/Adobe.PPKLite"),
            SubFilter=Name("/ETSI.CAdES.detached"),
            ByteRange=Array([0, _UNSET, _UNSET, _UNSET]),
            Contents=String(bytes(room)),
            M=String(date_of(at)),
            Reference=Array([_final()]),
            Prop_Build=Dictionary(App=Dictionary(Name=Name(f"/{APPLICATION}"), REx=String(app_version))),
        )
    )
    page = document.pages[-1].obj
    widget = document.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Sig,
            T=String(_FIELD),
            TU=String("Electronic signature of the whole file"),
            F=_HIDDEN_AND_LOCKED,
            Rect=Array([0, 0, 0, 0]),
            P=page,
            V=value,
        )
    )
    page.Annots = Array([*page.get("/Annots", Array()), widget])
    _tag(document, widget, page)
    fields = document.Root.get("/AcroForm", Dictionary()).get("/Fields", Array())
    form = document.Root.get("/AcroForm", Dictionary())
    form.Fields, form.SigFlags = Array([*fields, widget]), 3
    document.Root.AcroForm = form
    document.Root.Perms = Dictionary(DocMDP=value)


def _final() -> Dictionary:
    parameters = Dictionary(Type=Name.TransformParams, P=_NO_CHANGES, V=Name("/1.2"))
    return Dictionary(Type=Name.SigRef, TransformMethod=Name.DocMDP, TransformParams=parameters)


def _tag(document: pikepdf.Pdf, widget: pikepdf.Object, page: pikepdf.Object) -> None:
    """Give the field its place at the end of the structure, which PDF/UA asks of every field."""
    tree = document.Root.get("/StructTreeRoot")
    if tree is None:
        return
    number = int(tree.ParentTreeNextKey)
    top = tree.K[0] if isinstance(tree.K, Array) else tree.K
    reference = Dictionary(Type=Name.OBJR, Obj=widget, Pg=page)
    element = document.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Form, P=top, Pg=page, K=reference))
    top.K = Array([*(top.K if isinstance(top.K, Array) else [top.K]), element])
    tree.ParentTree.Nums = Array([*tree.ParentTree.Nums, number, element])
    tree.ParentTreeNextKey = number + 1
    widget.StructParent = number


def seal(file: bytes, signer: Signer) -> bytes:
    """Fill the room that ``add_signature`` left with a signature over all the other bytes.

    Raises ValueError where the file has no such room, or could not be read back.
    """
    if file.count(_RANGE) != 1:
        raise ValueError("the file has no room for a signature, or more than one")
    at = file.index(_RANGE)
    begin = at + len(_RANGE) - 1
    end = file.index(b">", begin) + 1
    numbers = b"/ByteRange [ 0 %d %d %d ]" % (begin, end, len(file) - end)
    whole = bytearray(file)
    whole[at:begin] = numbers.ljust(len(_RANGE) - len(b" /Contents <")) + b" /Contents "
    digest = hashlib.sha256(whole[:begin])
    digest.update(memoryview(whole)[end:])
    room = end - begin - 2
    signature = sign(signer, digest.digest()).hex().encode()
    if len(signature) > room:
        raise ValueError("the room for the signature is too small")
    whole[begin + 1 : end - 1] = signature.ljust(room, b"0")
    signed = bytes(whole)
    read_signed(signed)  # a referral that this app would itself refuse must never be sent
    return signed
