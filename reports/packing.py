"""Compressing what goes into the file, so that every reader finds where it ends.

A stream is followed by a line break and the word that ends it. Some validators take a carriage return or line feed at
the very end of the data for a part of that line break, and call the length wrong. So data that would end in one is
written in letters as well, which end in a mark of their own.
"""

from __future__ import annotations

import base64
import zlib
from typing import Final

import pikepdf
from pikepdf import Array, Name

_ENDS_IN_A_LINE_BREAK: Final = (b"\r", b"\n")


def packs_plainly(data: bytes) -> bool:
    """Whether the data, compressed, need not be written in letters."""
    return not zlib.compress(data, level=6).endswith(_ENDS_IN_A_LINE_BREAK)


def packed(pdf: pikepdf.Pdf, data: bytes) -> pikepdf.Object:
    """A stream of the data, compressed. Equal data give an equal stream."""
    small = zlib.compress(data, level=6)
    if not small.endswith(_ENDS_IN_A_LINE_BREAK):
        stream = pdf.make_stream(small)
        stream.Filter = Name.FlateDecode
        return stream
    stream = pdf.make_stream(base64.a85encode(small) + b"~>")
    stream.Filter = Array([Name.ASCII85Decode, Name.FlateDecode])
    return stream
