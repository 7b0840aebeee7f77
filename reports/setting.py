"""Setting text in lines: words shaped, broken where a line is full, ordered for the eye, and written as operators.

Words are written in the order in which they are read. Each says its language where its script tells one, and its text
where the signs alone do not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reports.bidi import direction, has_right_to_left, in_visual_order, levels
from reports.blocks import Weight
from reports.canvas import Canvas, ShapedText
from reports.design import ACCENT, QUIET_INK, Colour, Style
from reports.structure import Element
from reports.typeface import Face, Shaped, face_of, in_weight, language_of, regular

_EM: Final = 1000.0
_FUZZ: Final = 0.001
_LONGEST: Final = 200
"""Longer words are shaped in parts, so that no word takes long, whatever was pasted."""
_STROKE: Final = 0.035
"""How thick the outline is that makes a typeface of one weight bold, in shares of the size."""
_FILLED: Final = 0
_FILLED_AND_OUTLINED: Final = 2
_CHUNK = re.compile("([^ ]*)( *)")
_BREAKS = re.compile(
    r"(?<=[^\W\d_][-/\u2013\u2014])(?=\w)|(?<=\])(?=\[)"
    "|(?<=[\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff])"
    "(?![\u3001\u3002\uff0c\uff0e\uff09\uff1a\uff1b\u300d\u300f\u3011\u3009\u300b\uff01\uff1f\u30fc])(?=.)"
)
"""Where a word may be broken: after a hyphen, stroke or dash within it, between codes, and between signs of Chinese."""


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one voice. ``coded`` are codes of what has no sign; ``to`` is an anchor that they lead to."""

    text: str
    weight: Weight = Weight.PLAIN
    coded: bool = False
    to: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A word, or a part of one between two changes of typeface, voice or direction, and the space after it."""

    word: Shaped
    width: float
    space: float
    breaks: bool
    """Whether a line may end after it."""
    bold: bool
    ink: Colour
    language: str
    to: str
    level: int


@dataclass(frozen=True, slots=True)
class Line:
    """One line. ``base`` is 1 where its paragraph runs from right to left; ``goes_on`` where only room ended it.

    ``parted`` tells that what follows it in its paragraph stands on a line of its own.
    """

    items: tuple[Item, ...]
    base: int
    goes_on: bool = False
    parted: bool = False

    @property
    def width(self) -> float:
        """How much room it takes, without the space at its end."""
        return sum(item.width + item.space for item in self.items) - (self.items[-1].space if self.items else 0.0)


def set_in_lines(paragraph: Sequence[Sequence[Run]], style: Style, width: float) -> list[Line]:
    """The lines of a paragraph, whose own line breaks are given; at least one. No line is wider than ``width``."""
    base = _base(paragraph)
    lines: list[Line] = []
    for number, runs in enumerate(paragraph, start=1):
        lines += _broken(_items(runs, style, base), width, base)
        if number < len(paragraph):
            lines[-1] = replace(lines[-1], parted=True)
    return lines or [Line((), base)]


def _base(paragraph: Sequence[Sequence[Run]]) -> int:
    for runs in paragraph:
        for run in runs:
            if (found := direction(run.text)) is not None:
                return found
    return 0


def _items(runs: Sequence[Run], style: Style, base: int) -> list[Item]:
    return [item for run in runs for item in _of_run(run, style, base)]


def _of_run(run: Run, style: Style, base: int) -> Iterator[Item]:
    bold = style.bold or run.weight is Weight.STRONG
    ink = ACCENT if run.coded or run.to else QUIET_INK if run.weight is Weight.QUIET else style.ink
    first = in_weight(regular(), bold=bold, italic=style.italic)
    at_levels: list[int] | None = None
    if base or has_right_to_left(run.text):
        own = direction(run.text)
        own = base if own is None else own
        shift = 2 if base and not own else 0
        at_levels = [level + shift for level in levels(run.text, own)]
    for found in _CHUNK.finditer(run.text):
        chunk, spaces = found.groups()
        if not chunk and not spaces:
            continue
        parts = _BREAKS.split(chunk) if len(chunk) > 1 else [chunk]
        start = found.start()
        for number, part in enumerate(parts, start=1):
            ends = number == len(parts)
            segments = list(_segments(part, first, at_levels[start : start + len(part)] if at_levels else None))
            segments = segments or [("", first, at_levels[start] if at_levels else 0)]  # spaces before any word
            for place, (text, face, level) in enumerate(segments, start=1):
                last = place == len(segments)
                word = face.shape(text, level % 2 == 1)
                yield Item(
                    word,
                    word.width * style.size / _EM,
                    face.shape(" ").width * style.size / _EM * len(spaces) if last and ends else 0.0,
                    last and (bool(spaces) if ends else True),
                    bold,
                    ink,
                    "" if face is first else next(filter(None, map(language_of, text)), ""),
                    run.to,
                    level,
                )
            start += len(part)


def _segments(text: str, first: Face, at_levels: list[int] | None) -> Iterator[tuple[str, Face, int]]:
    """Parts of a word in one typeface and one direction."""
    if at_levels is None and (text.isascii() or regular().covers.issuperset(map(ord, text))):
        for start in range(0, max(len(text), 1), _LONGEST):
            yield text[start : start + _LONGEST], first, 0
        return
    run, face, level = "", first, 0
    for place, character in enumerate(text):
        own_level = at_levels[place] if at_levels else 0
        own_face = face if run and _joins(character, face) else face_of(character) or face
        own_face = first if own_face is regular() else own_face
        if run and unicodedata.category(character) == "Mn" and own_face is not face and ord(run[-1]) in own_face.covers:
            if run[:-1]:  # an accent that the typeface of its letter lacks takes the letter with it
                yield run[:-1], face, level
            run, face = run[-1], own_face
        if run and (own_face is not face or own_level != level or len(run) >= _LONGEST):
            yield run, face, level
            run = ""
        run, face, level = run + character, own_face, own_level
    if run:
        yield run, face, level


def _joins(character: str, face: Face) -> bool:
    """Whether a mark, a joiner or a sign of any script stays with the typeface of what it follows."""
    if character in "\u200c\u200d":
        return True
    return unicodedata.category(character)[0] in "MP" and ord(character) in face.covers and face is not regular()


def _broken(items: Sequence[Item], width: float, base: int) -> Iterator[Line]:
    """The items of one line of text as lines of a page: as many words on each as fit."""
    line: list[Item] = []
    used = 0.0
    start = 0
    for place, item in enumerate(items):
        if not item.breaks and place < len(items) - 1:
            continue
        word = items[start : place + 1]
        start = place + 1
        wide = sum(each.width for each in word)
        if used + wide > width + _FUZZ and line:
            yield Line(tuple(line), base, goes_on=True)
            line, used = [], 0.0
        if wide > width + _FUZZ:
            *full, rest = _divided(word, width)
            for pieces in full:
                yield Line(pieces, base, goes_on=True)
            word, wide = rest, sum(each.width for each in rest)
        line += word
        used += wide + item.space
    yield Line(tuple(line), base)


def _divided(word: Sequence[Item], width: float) -> list[tuple[Item, ...]]:
    """A word that no line holds, letter by letter, in parts that fill a line each."""
    lines: list[tuple[Item, ...]] = []
    line: list[Item] = []
    used = 0.0
    for item in word:
        size = item.width / item.word.width if item.word.width else 0.0
        run = ""
        for letter, advance in _letters(item.word):
            if used + advance * size > width + _FUZZ and (run or line):
                line += [_part(item, run, size)] if run else []
                lines.append(tuple(line))
                line, run, used = [], "", 0.0
            run += letter
            used += advance * size
        whole = _part(item, run, size) if run else item  # no letters: spaces that follow the word in another voice
        line.append(replace(whole, space=item.space, breaks=item.breaks))
    return [*lines, tuple(line)]


def _part(item: Item, text: str, size: float) -> Item:
    word = item.word.face.shape(text, item.level % 2 == 1)
    return replace(item, word=word, width=word.width * size, space=0.0)


def _letters(word: Shaped) -> Iterator[tuple[str, float]]:
    """The letters of a word with their marks, and the width of each."""
    if word.plain:
        yield from ((glyph.text, glyph.advance) for glyph in word.glyphs)
        return
    letter = ""
    for character in word.text:
        if letter and unicodedata.category(character)[0] != "M" and character not in "\u200c\u200d":
            yield letter, word.face.shape(letter).width
            letter = ""
        letter += character
    yield letter, word.face.shape(letter).width


def draw_lines(
    canvas: Canvas,
    lines: Sequence[Line],
    style: Style,
    area: tuple[float, float, float],
    element: Element | None,
) -> None:
    """Draw lines below one another, as content of ``element`` or as an artifact; ``area`` is left, top and width.

    A paragraph from right to left stands at the right where it has several lines.
    """
    left, top, width = area
    baseline = top - (style.leading - style.size) / 2 - style.size * 0.8
    several = len(lines) > 1
    links = _Links(element)
    for line in lines:
        start = left + (width - line.width if line.base and several else 0.0)
        _draw_line(canvas, line, style, (start, baseline), links)
        baseline -= style.leading


def _draw_line(canvas: Canvas, line: Line, style: Style, start: tuple[float, float], links: _Links) -> None:
    """One line, in stretches: what leads somewhere is an element of its own."""
    placed = _placed(line, start[0])
    last = len(placed) - 1
    here = 0
    while here <= last:
        to = placed[here][0].to
        end = here
        while end <= last and placed[end][0].to == to:
            end += 1
        stretch = placed[here:end]
        writer = _Writer(canvas, style, (stretch[0][1], start[1]))
        for place, (item, left) in enumerate(stretch, start=here):
            writer.item(item, left, spaced=line.parted and place == last)
        element = links.element(to)
        if element is None:
            with canvas.artifact():
                canvas.drawText(writer.text())
        elif to:
            with canvas.marked(element):
                canvas.drawText(writer.text())
            right = max(left + item.width for item, left in stretch)
            low = start[1] - style.size * 0.25
            says = " ".join(item.word.text for item, _ in stretch)
            canvas.link((stretch[0][1], low, right, low + style.size * 1.2), to, says, element)
        else:
            with canvas.marked(element):
                canvas.drawText(writer.text())
        here = end


class _Links:
    """The element that words of a paragraph belong to: the paragraph's, or that of the link that they are part of."""

    def __init__(self, paragraph: Element | None) -> None:
        self._paragraph = paragraph
        self._to = ""
        self._link: Element | None = None

    def element(self, to: str) -> Element | None:
        """The element of words that lead to ``to``. A link that goes on in the next line stays one element."""
        if not to or self._paragraph is None:
            self._to = ""
            return self._paragraph
        if to != self._to:
            self._to, self._link = to, Element("Link", self._paragraph)
        return self._link


def _placed(line: Line, start: float) -> list[tuple[Item, float]]:
    """The items in the order of reading, each with its left edge."""
    if not line.base and all(item.level == 0 for item in line.items):
        found = []
        for item in line.items:
            found.append((item, start))
            start += item.width + item.space
        return found
    # A space belongs to its word's direction within a stretch, and to the line's between two.
    parts: list[tuple[int, float]] = []
    at_levels: list[int] = []
    for place, item in enumerate(line.items):
        parts.append((place, item.width))
        at_levels.append(item.level)
        if item.space and place < len(line.items) - 1:
            parts.append((-1, item.space))
            at_levels.append(min(item.level, line.items[place + 1].level))
    lefts: dict[int, float] = {}
    for place, wide in in_visual_order(parts, at_levels):
        lefts[place] = start
        start += wide
    return [(item, lefts[place]) for place, item in enumerate(line.items)]


class _Writer:
    """Writes the items of a line as a text object of the canvas."""

    def __init__(self, canvas: Canvas, style: Style, start: tuple[float, float]) -> None:
        self._canvas, self._style, self._baseline = canvas, style, start[1]
        self._text = ShapedText(canvas, *start)
        self._state: tuple[Face, bool, Colour] | None = None
        self._shown: list[str] = []
        self._language = ""
        self._pen: float | None = start[0]

    def item(self, item: Item, left: float, *, spaced: bool) -> None:
        """One item at its place, with the spaces after it; ``spaced`` asks for one where it has none."""
        faithful = self._canvas.reads_back(item.word)
        simple = faithful and item.word.plain
        self._prepare(item, left, flushed=not simple)
        if simple:
            self._shown.append(item.word.shown)
            self._pen = left + item.width
        else:
            self._text.put(self._placed(item, faithful=faithful))
            self._pen = left + item.width if not item.level % 2 else None
        if item.space or spaced:
            self._space(item, left)

    def _prepare(self, item: Item, left: float, *, flushed: bool) -> None:
        state = (item.word.face, item.bold and item.word.face.thickened, item.ink)
        moves = self._pen is None or abs(self._pen - left) > _FUZZ
        if moves or flushed or state != self._state or item.language != self._language:
            self._flush()
        if moves:
            self._text.move(left, self._baseline)
        if state != self._state:
            self._change(state)
        self._language = item.language

    def _space(self, item: Item, left: float) -> None:
        """The spaces after an item: at its right, or at its left where it runs from right to left."""
        blank = item.word.face.shape(" ")
        self._canvas.reads_back(blank)
        own = blank.width * self._style.size / _EM
        times = max(round(item.space / own), 1) if own else 1
        if item.level % 2:
            self._prepare(item, left - times * own, flushed=False)
            self._pen = None
        elif self._pen is not None:
            self._pen += item.space
        self._shown.append(blank.shown * times)

    def _placed(self, item: Item, *, faithful: bool) -> str:
        """A word sign by sign, in the order of its text; with its text beside it where the signs do not tell it."""
        face, size = item.word.face, self._style.size
        at, places = 0.0, []
        for glyph in item.word.glyphs:
            places.append((glyph, at + glyph.right))
            at += glyph.advance
        ordered = places[::-1] if item.level % 2 else places
        pen, rise, run = 0.0, 0.0, ""
        parts = []
        for glyph, place in ordered:
            up = glyph.up * size / _EM
            if abs(up - rise) > _FUZZ:
                parts.append(f"[{run}] TJ {up:.2f} Ts" if run else f"{up:.2f} Ts")
                rise, run = up, ""
            if abs(pen - place) > _FUZZ:
                run += f"{pen - place:.0f}"
                pen -= round(pen - place)
            run += f"<{glyph.number:04X}>"
            pen += face.advance(glyph.number)
        if not item.level % 2 and abs(pen - at) > _FUZZ:
            run += f"{pen - at:.0f}"
        parts.append(f"[{run}] TJ")
        if rise:
            parts.append("0 Ts")
        properties = f"/Lang ({item.language}) " if item.language else ""
        if not faithful:
            properties += f"/ActualText <FEFF{item.word.text.encode('utf-16-be', 'replace').hex().upper()}>"
        return " ".join([f"/Span <<{properties}>> BDC", *parts, "EMC"] if properties else parts)

    def _change(self, state: tuple[Face, bool, Colour]) -> None:
        face, thick, ink = state
        before = self._state
        if before is None or before[0] is not face:
            self._text.put(f"/{self._canvas.font(face)} {self._style.size:g} Tf")
        if before is None or before[2] != ink:
            self._text.put(f"{ink.numbers} rg")
        if thick:
            self._text.put(f"{ink.numbers} RG {self._style.size * _STROKE:.2f} w")
            self._text.setTextRenderMode(_FILLED_AND_OUTLINED)
        elif before is not None and before[1]:
            self._text.setTextRenderMode(_FILLED)
        self._state = state

    def _flush(self) -> None:
        if not self._shown:
            return
        shown = f"[{''.join(self._shown)}] TJ"
        self._text.put(f"/Span <</Lang ({self._language})>> BDC {shown} EMC" if self._language else shown)
        self._shown.clear()

    def text(self) -> ShapedText:
        """What has been written."""
        self._flush()
        if self._state is not None and self._state[1]:
            self._text.setTextRenderMode(_FILLED)
        return self._text
