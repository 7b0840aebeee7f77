"""Mending an MSI that wixl has packed: what it cannot write, and the time of the build that it should not."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

from product import BUILD
from programs import run

_SUMMARY = bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9")
"""How the property set with the summary of a document begins."""

_PACKAGE_CODE, _CREATED, _LAST_SAVED = 9, 12, 13
_TEXT, _FILETIME = 0x1E, 0x40
_SECONDS_TO_1970, _TICKS = 11_644_473_600, 10_000_000
"""A time in it counts ticks of 100 ns since 1601."""


def add_table(msi: Path, name: str, header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Add a table. ``header`` holds the three lines of the exchange format: columns, their types, name and keys."""
    exchange = BUILD / "msi" / f"{name}.idt"
    exchange.parent.mkdir(parents=True, exist_ok=True)
    lines = [*header, *("\t".join(row) for row in rows)]
    exchange.write_text("".join(f"{line}\r\n" for line in lines), encoding="utf-8", newline="")
    run("msibuild", msi, "-i", exchange)


def set_language(msi: Path, template: str) -> None:
    """Say the processor and the language, as in ``x64;2057``, which wixl always gives as American."""
    raw = msi.read_bytes()
    wrong = b"x64;1033\0"
    if raw.count(wrong) != 1 or len(template) != len(wrong) - 1:
        raise SystemExit(f"{msi.name}: the processor and language are not where they are expected")
    msi.write_bytes(raw.replace(wrong, template.encode() + b"\0"))


def set_summary(msi: Path, date: int, package_code: str) -> None:
    """Replace what differs at every build: the two times by ``date``, in seconds since 1970, and the package code.

    Ends the build where they are not found, for a package that differs at every build is worse than none.
    """
    raw = bytearray(msi.read_bytes())
    start = raw.find(_SUMMARY)
    if start < 0 or raw.find(_SUMMARY, start + 1) >= 0:
        raise SystemExit(f"{msi.name}: the summary is not where it is expected")
    (offset,) = struct.unpack_from("<I", raw, start + 16)
    section = start - 28 + offset  # the identifier stands 28 bytes into the stream
    _, count = struct.unpack_from("<II", raw, section)
    places = dict(struct.unpack_from("<II", raw, section + 8 + 8 * number) for number in range(count))
    ticks = (date + _SECONDS_TO_1970) * _TICKS
    for property_ in (_CREATED, _LAST_SAVED):
        place = section + places[property_]
        if struct.unpack_from("<I", raw, place) != (_FILETIME,):
            raise SystemExit(f"{msi.name}: the summary holds no time where one is expected")
        struct.pack_into("<Q", raw, place + 4, ticks)
    code = f"{{{package_code}}}\0".encode()
    place = section + places[_PACKAGE_CODE]
    if struct.unpack_from("<II", raw, place) != (_TEXT, len(code)):
        raise SystemExit(f"{msi.name}: the summary holds no package code where it is expected")
    raw[place + 8 : place + 8 + len(code)] = code
    msi.write_bytes(raw)
