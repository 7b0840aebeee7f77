r"""Reading a PDF that is written in one plain form, and refusing every other.

A PDF can say the same in countless ways, and readers disagree on many: files within files, several revisions, objects
that shadow others, streams that unpack to terabytes. The referral is always written in one of these ways (objects
numbered from 1 in the order of the file, one table at the end, no compressed objects, no filters but Flate), so a file
in any other was not written by this app, or was changed since. Reading takes one pass, follows no reference, and
unpacks nothing without a limit: what the file holds cannot make it run long.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import Final

_HEADER: Final = re.compile(rb"%PDF-(?:1\.7|2\.0)\n%[\x80-\xff]{4}\n")
_OBJECT: Final = re.compile(rb"([1-9][0-9]{0,6}) 0 obj\n([^\n]*)\n(endobj\n|stream\n)")
_LENGTH: Final = re.compile(rb" /Length ([0-9]{1,10})(?= )")
_AFTER_STREAM: Final = b"\nendstream\nendobj\n"
_AFTER_LINE_BREAK: Final = b"endstream\nendobj\n"
_TRAILER: Final = re.compile(rb"trailer (<< [^\n]{1,2000} >>)\nstartxref\n([0-9]{1,10})\n%%EOF\n")
_STRING: Final = re.compile(rb"\((?:[^()\\]|\\.)*\)|<[0-9a-f]*>")
_MOST_OBJECTS: Final = 500_000


class NotPlainError(ValueError):
    """The file is not in the one form that is read here."""


class TooLargeError(ValueError):
    """A stream unpacks to more than is allowed."""


@dataclass(frozen=True, slots=True)
class PlainObject:
    """An object: its text, on one line as in the file, and the packed content of its stream if it has one."""

    text: bytes
    stream: bytes | None = None

    def unpacked(self, limit: int) -> bytes:
        """The content of the stream. Raises TooLargeError above ``limit`` bytes, NotPlainError where it is broken."""
        if self.stream is None:
            raise NotPlainError
        outside_strings = _STRING.sub(b"", self.text)
        if b"/Filter" not in outside_strings:
            if len(self.stream) > limit:
                raise TooLargeError
            return self.stream
        if outside_strings.count(b"/Filter") != 1 or b"/Filter /FlateDecode " not in outside_strings:
            raise NotPlainError
        unpacking = zlib.decompressobj()
        try:
            content = unpacking.decompress(self.stream, limit + 1)
        except zlib.error as error:
            raise NotPlainError from error
        if len(content) > limit:
            raise TooLargeError
        if not unpacking.eof or unpacking.unused_data:
            raise NotPlainError
        return content


@dataclass(frozen=True, slots=True)
class PlainPdf:
    """The objects of a file by number less one, and the dictionary at its end as text."""

    objects: tuple[PlainObject, ...]
    trailer: bytes

    def __getitem__(self, number: int) -> PlainObject:
        """The object of this number, from 1. Raises NotPlainError where there is none."""
        if not 1 <= number <= len(self.objects):
            raise NotPlainError
        return self.objects[number - 1]


def read_plain(content: bytes) -> PlainPdf:
    """Read a whole file. Raises NotPlainError for any that is not in the one form."""
    header = _HEADER.match(content)
    if header is None:
        raise NotPlainError
    at = header.end()
    objects: list[PlainObject] = []
    offsets: list[int] = []
    while found := _OBJECT.match(content, at):
        offsets.append(at)
        if int(found[1]) != len(offsets) or len(offsets) > _MOST_OBJECTS:
            raise NotPlainError
        text, at = found[2], found.end()
        if found[3] == b"endobj\n":
            objects.append(PlainObject(text))
            continue
        lengths = _LENGTH.findall(_STRING.sub(b"", text))
        if len(lengths) != 1:
            raise NotPlainError
        end = at + int(lengths[0])
        stream = content[at:end]
        # A stream that ends with a line break of its own is followed by no other.
        for after in (_AFTER_STREAM, _AFTER_LINE_BREAK):
            if content.startswith(after, end):
                at = end + len(after)
                break
        else:
            raise NotPlainError
        objects.append(PlainObject(text, stream))
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1) + b"".join(
        b"%010d 00000 n \n" % offset for offset in offsets
    )
    last = _TRAILER.fullmatch(content, at + len(table))
    if not objects or not content.startswith(table, at) or last is None or int(last[2]) != at:
        raise NotPlainError
    return PlainPdf(tuple(objects), last[1])
