"""Text as the page can show it: nothing that a person typed is dropped, and nothing of it is obeyed.

The typefaces cover most living scripts. A character without a sign in any of them, and every character that would act
without being seen (control characters, direction overrides), is shown as its code, ``[U+0007]``, and listed at the end
of the document. Joiners stay where scripts need them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from reports.blocks import Span, Text
from reports.setting import Run
from reports.typeface import face_of, regular

_LINE_END = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_ADDRESS = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+"
    r"|https?://[A-Za-z0-9.-]+(?::\d+)?(?:[/?#][A-Za-z0-9/?#%&=+._~:;,@!$()*-]*[A-Za-z0-9/=_~-])?/?"
)
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_JOINERS = "\u200c\u200d"
_SAME_SHAPE = str.maketrans({
    "\u2010": "-", "\u2011": "-",  # hyphens of word processors
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl",  # text copied out of a PDF
})  # fmt: skip


class Legible:
    """Turns text into what the typefaces can show, and remembers what they could not.

    One for each document. ``unshown`` counts the characters that were shown as codes.
    """

    def __init__(self) -> None:
        self.unshown: Counter[str] = Counter()

    def line(self, words: str) -> str:
        """Text for a place that holds one line: line breaks become spaces, and codes stand for what has no sign."""
        return " ".join("".join(part for part, _ in self._parts(line)) for line in _lines_of(words))

    def lines(self, content: Text) -> list[list[Run]]:
        """Text as lines of runs; at least one line."""
        lines: list[list[Run]] = [[]]
        for span in content:
            for number, line in enumerate(_lines_of(span.text)):
                if number:
                    lines.append([])
                for part, coded in self._parts(line):
                    lines[-1] += [Run(part, span.weight, coded, span.to)] if coded or span.to else _linked(part, span)
        return lines

    def _parts(self, line: str) -> Iterator[tuple[str, bool]]:
        """Runs of the line: as they are, or (True) as codes."""
        if line.isascii() and line.isprintable():
            if line:
                yield line, False
            return
        run: list[str] = []
        codes: list[str] = []
        for character in line:
            shown = _shown(character, run[-1] if run else "")
            if shown:
                if codes:
                    yield "".join(codes), True
                    codes.clear()
                run.append(shown)
            else:
                if run:
                    yield "".join(run), False
                    run.clear()
                self.unshown[character] += 1
                codes.append(code_of(character))
        if run or codes:
            yield "".join(run or codes), not run


def _linked(words: str, span: Span) -> Iterator[Run]:
    """Addresses of e-mail and of the web lead to what they say, as whoever hears a page expects of them."""
    end = 0
    for found in _ADDRESS.finditer(words) if "@" in words or "://" in words else ():
        if found.start() > end:
            yield Run(words[end : found.start()], span.weight)
        address = found[0]
        yield Run(address, span.weight, to=address if "://" in address else f"mailto:{address}")
        end = found.end()
    if end < len(words):
        yield Run(words[end:], span.weight)


def _lines_of(words: str) -> list[str]:
    # Composed letters have signs where a letter followed by its accent would be set as two.
    return _LINE_END.split(unicodedata.normalize("NFC", words).translate(_SAME_SHAPE))


def _shown(character: str, before: str) -> str:
    """What stands for a character; empty where nothing does."""
    category = unicodedata.category(character)
    if character == "\t" or (category == "Zs" and character != "\xa0"):
        return " "
    if category in _UNSEEN:
        return character if character in _JOINERS and before and face_of(before) is not regular() else ""
    return character if face_of(character) else ""


def code_of(character: str) -> str:
    """The visible code of a character.

    >>> code_of("\N{BELL}")
    '[U+1F514]'
    """
    return f"[U+{ord(character):04X}]"


def name_of(character: str) -> str:
    """The name that Unicode gives a character, in lower case; control characters have none."""
    return unicodedata.name(
        character, "control character" if unicodedata.category(character) == "Cc" else "no name"
    ).lower()
