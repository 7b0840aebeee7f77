"""Text as the page can show it: nothing that a person typed is dropped, and nothing of it is obeyed.

The typeface covers Western and Central European Latin. A character without a glyph, and every character that would act
without being seen (control characters, direction overrides, zero-width joiners), is shown as its code, ``[U+0623]``,
and listed at the end of the document.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from html import escape

from reports import design
from reports.blocks import Text, Weight

_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_LINES_TOGETHER = 30
_CODES_TOGETHER = 12
"""So many codes, with hardly a word between them, fill a line. Unbroken, they would take the layout library minutes."""
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_WEIGHTS = {
    Weight.PLAIN: ("", ""),
    Weight.STRONG: ("<b>", "</b>"),
    Weight.QUIET: (f'<font color="{design.QUIET_INK.hexval()}">', "</font>"),
}
_SAME_SHAPE = str.maketrans({
    "\u2010": "-", "\u2011": "-",  # hyphens of word processors
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",  # text copied out of a PDF
})  # fmt: skip
_CODE = (f'<font color="{design.ACCENT.hexval()}">', "</font>")


class Legible:
    """Turns text into what the typeface can show, and remembers what it could not.

    One for each document. ``unshown`` counts the characters that were shown as codes.
    """

    def __init__(self) -> None:
        self._glyphs = design.load_typeface()
        self.unshown: Counter[str] = Counter()

    def line(self, words: str) -> str:
        """Text for a place that holds one line: line breaks become spaces, and codes stand for what has no glyph."""
        return " ".join("".join(part for part, _ in line) for line in self._lines(words))

    def markup(self, content: Text) -> list[str]:
        """Text as paragraph markup, in which only our own marks are markup and all else is escaped.

        Returned in parts of a few lines each, to be set one below the other without a gap: the time that the layout
        library takes for one paragraph grows faster than its lines.
        """
        lines = [""]
        for span in content:
            before, after = _WEIGHTS[span.weight]
            for number, line in enumerate(self._lines(span.text)):
                marked = "".join(_coded(part) if coded else escape(part, quote=False) for part, coded in line)
                if number:
                    lines.append("")
                lines[-1] += before + marked + after
        return ["<br/>".join(lines[at : at + _LINES_TOGETHER]) for at in range(0, len(lines), _LINES_TOGETHER)]

    def _lines(self, words: str) -> Iterator[list[tuple[str, bool]]]:
        # Composed letters have glyphs where a letter followed by its accent would be set as two.
        for line in _LINE_END.split(unicodedata.normalize("NFC", words).translate(_SAME_SHAPE)):
            parts: list[tuple[str, bool]] = []
            codes = 0
            for text, coded in self._parts(line):
                codes = codes + 1 if coded else 0 if len(text) > _CODES_TOGETHER else codes
                if codes > _CODES_TOGETHER:
                    yield parts
                    parts, codes = [], 1
                parts.append((text, coded))
            yield parts

    def _parts(self, line: str) -> Iterator[tuple[str, bool]]:
        """Runs of the line: as they are, or (True) as codes."""
        run: list[str] = []
        for character in line:
            if character == "\t" or (character != "\xa0" and unicodedata.category(character) == "Zs"):
                run.append(" ")
            elif ord(character) in self._glyphs and unicodedata.category(character) not in _UNSEEN:
                run.append(character)
            else:
                if run:
                    yield "".join(run), False
                    run.clear()
                self.unshown[character] += 1
                yield code_of(character), True
        if run:
            yield "".join(run), False


def code_of(character: str) -> str:
    """The visible code of a character.

    >>> code_of("\N{ARABIC LETTER ALEF}")
    '[U+0627]'
    """
    return f"[U+{ord(character):04X}]"


def name_of(character: str) -> str:
    """The name that Unicode gives a character, in lower case; control characters have none."""
    return unicodedata.name(
        character, "control character" if unicodedata.category(character) == "Cc" else "no name"
    ).lower()


def _coded(code: str) -> str:
    return code.join(_CODE)
