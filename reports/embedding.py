"""The typefaces inside the file: of each the signs that are used, and what each of them stands for."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Final

import pikepdf
import uharfbuzz
from pikepdf import Array, Dictionary, Name, String

from reports.packing import packed
from reports.typeface import Face

_NONSYMBOLIC: Final = 32
_FORCE_ITALIC: Final = 64
_STEM: Final = 80
"""The thickness of stems, which readers use only where they lack the typeface that is embedded here."""
_LINES_IN_A_MAP: Final = 100
"""The most entries that a section of a Unicode map may have."""
_NOT_DRAWN: Final = ("GSUB", "GPOS", "GDEF", "DSIG", "MATH", "STAT", "meta")
"""Tables that shaping has used, or that nothing here uses."""
_REPLACEMENT: Final = "\ufffd"


def embedded(pdf: pikepdf.Pdf, face: Face, signs: Mapping[int, str]) -> pikepdf.Object:
    """The font that draws these signs of a face by their numbers; ``signs`` gives the text of each."""
    numbers = sorted(signs)
    program = _subset(face, numbers)
    tag = "".join(chr(65 + byte % 26) for byte in hashlib.sha256(repr((face.name, numbers)).encode()).digest()[:6])
    name = Name(f"/{tag}+{face.name}")
    stream = packed(pdf, program)
    stream.Length1 = len(program)
    measures = face.measures
    italic = "Italic" in face.name
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=_NONSYMBOLIC | (_FORCE_ITALIC if italic else 0),
        FontBBox=Array(measures.box),
        ItalicAngle=-8 if italic else 0,
        Ascent=measures.ascent,
        Descent=measures.descent,
        CapHeight=measures.capitals,
        StemV=_STEM,
        FontFile2=stream,
    )
    below = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
        DW=1000,
        W=_widths(face, numbers),
        CIDToGIDMap=Name.Identity,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(below)]),
            ToUnicode=packed(pdf, _unicode_map(signs)),
        )
    )


def _subset(face: Face, numbers: list[int]) -> bytes:
    wanted = uharfbuzz.SubsetInput()
    wanted.flags = (
        uharfbuzz.SubsetFlags.RETAIN_GIDS
        | uharfbuzz.SubsetFlags.NO_HINTING
        | uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE
        | uharfbuzz.SubsetFlags.NOTDEF_OUTLINE
    )
    wanted.glyph_set.update({0, *numbers})
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("ascii")) for tag in _NOT_DRAWN)
    return bytes(uharfbuzz.subset(face.harfbuzz, wanted).blob.data)


def _widths(face: Face, numbers: list[int]) -> Array:
    found = Array()
    run: list[int] = []
    for place, number in enumerate(numbers):
        if place and number != numbers[place - 1] + 1:
            found.append(Array(run))
            run = []
        if not run:
            found.append(number)
        run.append(round(face.advance(number)))
    if run:
        found.append(Array(run))
    return found


def _unicode_map(signs: Mapping[int, str]) -> bytes:
    entries = [
        f"<{number:04X}> <{(text or _REPLACEMENT).encode('utf-16-be').hex().upper()}>"
        for number, text in sorted(signs.items())
    ]
    sections = []
    for start in range(0, len(entries), _LINES_IN_A_MAP):
        part = entries[start : start + _LINES_IN_A_MAP]
        sections.append("\n".join([f"{len(part)} beginbfchar", *part, "endbfchar"]))
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
            *sections,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    ).encode("ascii")
