"""Finding in free text what a person may have typed in many ways: a name, a number, an address.

Text is compared without case, accents and kinds of apostrophe or dash; with any spacing; joined to another word, or
with a space in the middle of a word. What is found is told apart from words that only happen to be spelt like it by a
short list of everyday words.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from logic.sentences import begins_sentence
from logic.welsh_mutations import is_only_welsh, stands_in_welsh
from logic.word_lists import word_list

_UNDECOMPOSED = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "\u0131": "i",
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "`": "'", "\u00b4": "'", "\u2032": "'",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "_": "-",
})  # fmt: skip

EVERYDAY = word_list("everyday")
"""Words that are too common in any text to be taken for a name, or for a piece of one, by their letters alone."""

_ACRONYMS = word_list("acronyms")
"""Letters that stand for a role or a body in this work, and may be a person's initials only by chance."""

SOMEBODY = "[name]"
"""What stands in place of a word that may be the name of somebody in the case, or of somebody else."""

_NOBODY = EVERYDAY | word_list("generic") | word_list("no_name") | word_list("known")
_PIECE = re.compile(r"[^\W_]+")
_WITHIN = r"[-'.]?"
_APART = r"[-'.\s]{0,3}"
_WHOLE = 5
"""Letters from which a name is found within a longer word too: nobody writes them together by chance."""
_SHORT = 3
"""Letters of what is too often a word: Nan, which Dan is after "fy"."""


@dataclass(frozen=True)
class Folded:
    """Text with its case, accents and kinds of mark taken away, and where each character of it came from."""

    text: str
    original: str
    origins: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Folded:
        """Fold a text of any length."""
        characters: list[str] = []
        origins: list[int] = []
        for at, character in enumerate(text):
            for part in unicodedata.normalize("NFKD", character).casefold().translate(_UNDECOMPOSED):
                if unicodedata.category(part) not in ("Mn", "Cf"):
                    characters.append(part)
                    origins.append(at)
        return cls("".join(characters), text, tuple(origins))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the folded text stands in the original, marks that follow its last letter included."""
        return self.origins[start], self.origins[end] if end < len(self.origins) else len(self.original)


def folded(text: str) -> str:
    """The text without case, accents and kinds of mark."""
    return Folded.of(text).text


def letters_and_digits(text: str) -> str:
    """What is left of a folded text to compare by."""
    return re.sub(r"[\W_]", "", folded(text))


@dataclass(frozen=True)
class Target:
    """Something to find: its words, and what to put in its place.

    ``kind`` is "name", "short name", "initials", "number", "place", or "mutated", of a name or place that begins as it
    may in a text in Welsh. ``label`` stands in the text afterwards.
    """

    words: str
    label: str
    kind: str

    @cached_property
    def patterns(self) -> tuple[str, ...]:
        """Regular expressions over folded text, each to be tried where its first character stands."""
        plain = letters_and_digits(self.words)
        if self.kind == "initials":
            return (r"(?<!\w)" + r"\.?[\s-]?".join(plain) + r"(?!\w)",)
        if self.kind == "number":
            edge = r"\d" if plain.isdigit() or len(plain) > _WHOLE else r"[^\W_]"
            return (rf"(?<!{edge})" + r"[-\s./()']{0,3}".join(plain) + rf"(?!{edge})",)
        if self.kind in ("place", "mutated", "short name"):
            words = [letters_and_digits(word) for word in re.split(r"[\W_]+", folded(self.words))]
            joined = r"[\W_]{0,4}".join(_WITHIN.join(word) for word in words if word)
            alone = rf"(?<![^\W_]){joined}(?![^\W_])"
            loose = rf"(?<![^\W_]){_APART.join(plain)}(?![^\W_])"
            return (joined if len(plain) > _WHOLE else alone, loose) if self.kind == "place" else (alone,)
        bounded = (rf"(?<![^\W_]){_WITHIN.join(plain)}(?![^\W_])", rf"(?<![^\W_]){_APART.join(plain)}(?![^\W_])")
        if len(plain) >= _WHOLE and plain not in EVERYDAY:
            return (_WITHIN.join(plain), bounded[1])
        return bounded

    @property
    def first(self) -> str:
        """The character that a stretch begins with."""
        return letters_and_digits(self.words)[:1]

    def is_meant(self, found: str, original: str) -> bool:
        """Whether a stretch of text stands for this, and is not an everyday word or several that are spelt like it."""
        if self.kind == "initials":
            dotted = "." in found
            return dotted or (original.isupper() and letters_and_digits(found) not in _ACRONYMS)
        if self.kind == "short name":
            return original[:1].isupper() and letters_and_digits(found) not in EVERYDAY
        if self.kind != "name":
            return True
        pieces = _PIECE.findall(found)
        if all(piece in EVERYDAY for piece in pieces):
            # As a name is written: the words of it, each with a capital.
            written = len(pieces) == len(_PIECE.findall(folded(self.words)))
            return written and all(piece[0].isupper() for piece in _PIECE.findall(original))
        return True


@dataclass(frozen=True)
class Found:
    """A stretch of the original text, and what it stands for; ``meant`` is False where it may well be another word."""

    start: int
    end: int
    target: Target
    meant: bool


class Finder:
    """Finds any of many targets in a text."""

    def __init__(self, targets: Iterable[Target]) -> None:
        by_first: dict[str, list[Target]] = defaultdict(list)
        for target in targets:
            if target.first:
                by_first[target.first].append(target)
        self._by_first = {
            first: [(target, re.compile(pattern)) for target in each for pattern in target.patterns]
            for first, each in by_first.items()
        }
        self._any = {
            first: re.compile("|".join(pattern.pattern for _, pattern in each))
            for first, each in self._by_first.items()
        }

    def find(self, text: Folded) -> Iterator[Found]:
        """The stretches that are found, in order.

        None that is meant stands within another. A doubtful one stands in no other doubtful one, and does not hide
        what is meant within it.
        """
        at = doubted = 0
        while at < len(text.text):
            best = self._best(text, at)
            if best is None:
                at += 1
                continue
            found, end = best
            if found.meant:
                yield found
                at = end
                continue
            if end > doubted:
                yield found
                doubted = end
            at += 1

    def _best(self, text: Folded, at: int) -> tuple[Found, int] | None:
        """What begins at a place in the folded text, and where it ends there: what is meant first, then the longest."""
        anything = self._any.get(text.text[at])
        if anything is None or anything.match(text.text, at) is None:
            return None
        best: tuple[Found, int] | None = None
        for target, pattern in self._by_first[text.text[at]]:
            if match := pattern.match(text.text, at):
                found = _as_it_stands(target, match[0], text.original, text.span(at, match.end()))
                if found and (best is None or (found.meant, match.end()) > (best[0].meant, best[1])):
                    best = found, match.end()
        return best


def _as_it_stands(target: Target, words: str, text: str, span: tuple[int, int]) -> Found | None:
    """What a stretch of text is by what stands in and around it; None where it is no more than an ordinary word."""
    start, end = span
    if target.kind != "mutated":
        return Found(start, end, target, target.is_meant(words, text[start:end]))
    first, *others = _PIECE.findall(words)
    told_by_others = any(each not in _NOBODY for each in others)
    if is_only_welsh(first) or told_by_others or (first not in _NOBODY and stands_in_welsh(text, start, end)):
        return Found(start, end, target, meant=True)
    is_capital = text[start].isupper()
    if first in _NOBODY or not (is_capital or len(first) >= _WHOLE):
        return None
    if is_capital and len(first) > _SHORT and not begins_sentence(text, start):
        # Somebody is named, perhaps another than whose name it is like.
        return Found(start, end, replace(target, label=SOMEBODY), meant=True)
    return Found(start, end, target, meant=False)
