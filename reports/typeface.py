"""The typefaces: which one has a sign for a character, and how its words are shaped.

Atkinson Hyperlegible Next comes first. What it lacks is set in the typeface of the Noto family for that script, Korean
in Nanum Gothic, and Chinese and Japanese in Droid Sans Fallback. HarfBuzz shapes every word: it joins Arabic, orders
the vowels of Indic scripts, and kerns. Lengths are in thousandths of the size of the letters.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib import resources
from typing import Any, Final

import uharfbuzz

_DIRECTORY: Final = "fonts"
_PER_EM: Final = 1000.0
_FEATURES: Final = {"liga": False, "dlig": False, "clig": False}
"""Ligatures of Latin letters gain little, and every letter of its own reads back as itself."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A sign of a typeface: its number there, how far the next one stands from it, and how far it is moved itself.

    ``text`` is what it stands for, and empty where the sign before it stands for both.
    """

    number: int
    advance: float
    right: float
    up: float
    text: str


@dataclass(frozen=True, eq=False)
class Shaped:
    """A word, or a part of one, as signs of one typeface from left to right.

    ``plain`` tells that the signs run from left to right, and stand where they would without shaping but for kerning;
    ``faithful`` that each stands for a text of its own, so that they tell the whole text.
    """

    face: Face
    text: str
    glyphs: tuple[Glyph, ...]
    width: float
    plain: bool
    faithful: bool

    @cached_property
    def shown(self) -> str:
        """The signs and the kerning between them, as in the array that the operator TJ takes."""
        parts, run = [], ""
        for glyph in self.glyphs:
            run += f"{glyph.number:04X}"
            kern = self.face.advance(glyph.number) - glyph.advance
            if abs(kern) > _SAME:
                parts.append(f"<{run}>{kern:.0f}")
                run = ""
        return "".join(parts) + (f"<{run}>" if run else "")


_SAME: Final = 0.5


@dataclass(frozen=True, slots=True)
class Measures:
    """How high and how deep the signs of a face reach."""

    ascent: int
    descent: int
    capitals: int
    box: tuple[int, int, int, int]


class Face:
    """One typeface in one weight.

    ``language`` is the tag of the language or, where several share its script, of the script; empty for the first
    typeface, whose language is that of the document. ``thickened`` tells that bold is made by drawing the outline too;
    ``only`` are the code points that it is used for, where that is not all that it has.
    """

    def __init__(self, file: str, *, language: str = "", thickened: bool = True, only: Sequence[range] = ()) -> None:
        self.file, self.language, self.thickened, self._only = file, language, thickened, only
        self.name = file.removesuffix(".ttf").replace("_", "-")
        self._advances: dict[int, float] = {}
        self.shape = lru_cache(maxsize=20_000)(self._shape)

    @cached_property
    def data(self) -> bytes:
        """The file."""
        return (resources.files("reports") / _DIRECTORY / self.file).read_bytes()

    @cached_property
    def harfbuzz(self) -> Any:  # noqa: ANN401 - the library ships no types for its compiled part
        """The face as HarfBuzz has it."""
        return uharfbuzz.Face(self.data)

    @cached_property
    def _font(self) -> Any:  # noqa: ANN401 - as above
        return uharfbuzz.Font(self.harfbuzz)

    @cached_property
    def _scale(self) -> float:
        return _PER_EM / float(self.harfbuzz.upem)

    @cached_property
    def covers(self) -> frozenset[int]:
        """The code points that it has a sign for."""
        found = frozenset(self.harfbuzz.unicodes)
        return frozenset(code for code in found if any(code in part for part in self._only)) if self._only else found

    @cached_property
    def measures(self) -> Measures:
        """Its measures, as the file has them."""
        head, lines = self.harfbuzz.reference_table("head").data, self.harfbuzz.reference_table("hhea").data
        box = tuple(round(number * self._scale) for number in struct.unpack(">4h", head[36:44]))
        ascent, descent = (round(number * self._scale) for number in struct.unpack(">2h", lines[4:8]))
        capital = self._font.get_glyph_extents(self._font.get_nominal_glyph(ord("H")) or 0)
        height = round(capital.y_bearing * self._scale) if capital else ascent
        return Measures(ascent, descent, height, box)

    def advance(self, glyph: int) -> float:
        """The width of a sign as the file has it."""
        if glyph not in self._advances:
            self._advances[glyph] = self._font.get_glyph_h_advance(glyph) * self._scale
        return self._advances[glyph]

    def _shape(self, text: str, right_to_left: bool = False) -> Shaped:  # noqa: FBT001, FBT002 - a key of the cache
        if not text:
            return Shaped(self, text, (), 0.0, plain=True, faithful=True)
        buffer = uharfbuzz.Buffer()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if right_to_left else "ltr"
        uharfbuzz.shape(self._font, buffer, _FEATURES)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        starts = sorted({info.cluster for info in infos})
        ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
        said: set[int] = set()
        glyphs = []
        for info, at in zip(infos, positions, strict=True):
            cluster = info.cluster
            glyphs.append(
                Glyph(
                    info.codepoint,
                    at.x_advance * self._scale,
                    at.x_offset * self._scale,
                    at.y_offset * self._scale,
                    "" if cluster in said else text[cluster : ends[cluster]],
                )
            )
            said.add(cluster)
        width = sum(glyph.advance for glyph in glyphs)
        plain = not right_to_left and not any(each.right or each.up for each in glyphs)
        faithful = all(each.text for each in glyphs)
        return Shaped(self, text, tuple(glyphs), width, plain, faithful)


_REGULAR = Face("AtkinsonHyperlegibleNext_400Regular.ttf", thickened=False)
_BOLD = Face("AtkinsonHyperlegibleNext_700Bold.ttf", thickened=False)
_ITALIC = Face("AtkinsonHyperlegibleNext_400Regular_Italic.ttf", thickened=False)


def _noto(script: str, language: str, family: str = "Sans") -> Face:
    return Face(f"Noto{family}{script}-Regular.ttf", language=language)


_WIDE = _noto("", "")
"""More Latin, and Greek and Cyrillic, whose languages are told by ``language_of``."""

_HANGUL: Final = (range(0x1100, 0x1200), range(0x3130, 0x3190), range(0xA960, 0xA980), range(0xAC00, 0xD800))

_FALLBACKS: Final = (
    _WIDE,
    Face("NanumGothic.ttf", language="ko", only=_HANGUL),
    Face("DroidSansFallbackFull.ttf", only=(range(0x2E80, 0xA000), range(0xF900, 0xFB00), range(0xFE30, 0x40000))),
    _noto("Arabic", "und-Arab"),
    _noto("Hebrew", "he"),
    _noto("Devanagari", "und-Deva"),
    _noto("Bengali", "und-Beng"),
    _noto("Gurmukhi", "pa"),
    _noto("Gujarati", "gu"),
    _noto("Oriya", "or"),
    _noto("Tamil", "ta"),
    _noto("Telugu", "te"),
    _noto("Kannada", "kn"),
    _noto("Malayalam", "ml"),
    _noto("Sinhala", "si"),
    _noto("Thai", "th"),
    _noto("Lao", "lo"),
    _noto("Khmer", "km"),
    _noto("Myanmar", "und-Mymr"),
    _noto("Tibetan", "und-Tibt", "Serif"),
    _noto("Ethiopic", "und-Ethi"),
    _noto("Georgian", "ka"),
    _noto("Armenian", "hy"),
    _noto("Syriac", "und-Syrc"),
    _noto("Thaana", "dv"),
    _noto("NKo", "nqo"),
    _noto("Adlam", "ff-Adlm"),
    _noto("Tifinagh", "und-Tfng"),
    _noto("Mongolian", "und-Mong"),
    _noto("Cherokee", "chr"),
    _noto("CanadianAboriginal", "und-Cans"),
    _noto("Yi", "ii"),
    _noto("Javanese", "jv-Java"),
    _noto("OlChiki", "sat-Olck"),
    _noto("Symbols", ""),
    _noto("Symbols2", ""),
    _noto("Math", ""),
)

_SCRIPTS: Final = (
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x052F, "und-Cyrl"),
    (0x1100, 0x11FF, "ko"),
    (0x1F00, 0x1FFF, "el"),
    (0x2DE0, 0x2DFF, "und-Cyrl"),
    (0x2E80, 0x2FDF, "und-Hani"),
    (0x3040, 0x30FF, "ja"),
    (0x3100, 0x312F, "zh"),
    (0x3130, 0x318F, "ko"),
    (0x31F0, 0x31FF, "ja"),
    (0x3400, 0x9FFF, "und-Hani"),
    (0xA640, 0xA69F, "und-Cyrl"),
    (0xAC00, 0xD7FF, "ko"),
    (0xF900, 0xFAFF, "und-Hani"),
    (0x20000, 0x3FFFF, "und-Hani"),
)
"""Scripts that share a typeface with others: first and last code point, and the tag."""


@cache
def face_of(character: str) -> Face | None:
    """The typeface that has a sign for the character; None where none has."""
    code = ord(character)
    if code in _REGULAR.covers:
        return _REGULAR
    return next((face for face in _FALLBACKS if code in face.covers), None)


@cache
def language_of(character: str) -> str:
    """The language that a character tells by its script, or that script; empty for what any language may use."""
    code = ord(character)
    face = face_of(character)
    if face is None or face is _REGULAR:
        return ""
    return face.language or next((tag for first, last, tag in _SCRIPTS if first <= code <= last), "")


def regular() -> Face:
    """The first typeface, upright."""
    return _REGULAR


def in_weight(face: Face, *, bold: bool, italic: bool) -> Face:
    """The first typeface in that weight; the others have one weight, and are the same."""
    if face is not _REGULAR:
        return face
    return _BOLD if bold else _ITALIC if italic else _REGULAR
