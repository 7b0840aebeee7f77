"""The colours of the pages said exactly: an ICC profile of sRGB, made here so that it is ours to ship.

Version 4 of the format (ICC.1:2010): a header, and tags with the three primaries, the white point, and the tone curve,
all from IEC 61966-2-1. The primaries are adapted to the white of the profile space by the Bradford transform.
"""

from __future__ import annotations

import struct
from functools import cache
from typing import Final

NAME: Final = "sRGB IEC61966-2.1"
_WHITE: Final = (0.9642, 1.0, 0.8249)
_RED: Final = (0.43607, 0.22249, 0.01392)
_GREEN: Final = (0.38515, 0.71687, 0.09708)
_BLUE: Final = (0.14307, 0.06061, 0.71410)
_ADAPTATION: Final = (1.04788, 0.02292, -0.05019, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168)
_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_MADE: Final = (2026, 1, 1, 0, 0, 0)
_RIGHTS: Final = "Part of Safeguarding Review Assessment, under its licence"


@cache
def srgb() -> bytes:
    """The profile."""
    curve = b"para" + struct.pack(">IHH", 0, 3, 0) + _fixed(*_CURVE)
    tags = {
        b"desc": _words(NAME),
        b"cprt": _words(_RIGHTS),
        b"wtpt": _point(_WHITE),
        b"chad": b"sf32" + bytes(4) + _fixed(*_ADAPTATION),
        b"rXYZ": _point(_RED),
        b"gXYZ": _point(_GREEN),
        b"bXYZ": _point(_BLUE),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    table, data = b"", b""
    start = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for tag, content in tags.items():
        if content not in places:
            places[content] = start + len(data)
            data += content + bytes(-len(content) % 4)
        table += tag + struct.pack(">II", places[content], len(content))
    size = start + len(data)
    header = struct.pack(">I4sI4s4s4s6H", size, bytes(4), 0x04200000, b"mntr", b"RGB ", b"XYZ ", *_MADE)
    header += b"acsp" + bytes(4) + struct.pack(">I", 0) + bytes(8) + bytes(8) + struct.pack(">I", 0)
    header += _fixed(*_WHITE)
    header += bytes(128 - len(header))
    return header + struct.pack(">I", len(tags)) + table + data


def _fixed(*numbers: float) -> bytes:
    return struct.pack(f">{len(numbers)}i", *(round(number * 65536) for number in numbers))


def _point(numbers: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _fixed(*numbers)


def _words(text: str) -> bytes:
    said = text.encode("utf-16-be")
    return b"mluc" + bytes(4) + struct.pack(">II2s2sII", 1, 12, b"en", b"GB", len(said), 28) + said
