"""How old a reader has to be to read a text with ease: the Flesch-Kincaid grade, and five years for school to begin.

The formula counts words in a sentence and syllables in a word (Kincaid and others, 1975). It knows nothing of meaning:
it finds the long and the crowded sentence, and a person has to judge what to do about it. Syllables are counted by
rule, which is right for about nine English words in ten and near for the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

BEGINS_SCHOOL_AT = 5
"""Years to add to a grade of the American schools that the formula was made for."""

_WORD = re.compile(r"[A-Za-z]+(?:['-][A-Za-z]+)*|\d+(?:st|nd|rd|th)?")
_SENTENCE_ENDS = re.compile(r"[.?!:;]+(?=\s|$)")
_GROUPS = re.compile(r"[aeiouy]+")
_SILENT_END = re.compile(r"(?:(?:[aeiouy]l|[^aeiouyl])e|(?:[aeiouy]l|[^aeiouylsxzcgh])es|[^aeiouytd]ed)$")
_APART = re.compile(
    r"(?<![cgst])ia(?!ge)|(?<![cgstx])io(?!n)|iu|ier(?!c)|(?<=[dr])ea$|eo(?!us|n|p)|(?<![gq])ua(?!r)|uou|[aeoy]ing"
)
_SPOKEN = {
    "business": 2, "centre": 2, "create": 2, "created": 3, "experience": 4, "experienced": 4, "household": 2,
    "lifetime": 2, "realise": 3, "safeguard": 2, "safeguarded": 3, "safeguarding": 3, "safely": 2, "safety": 2,
    "severely": 3, "somebody": 3, "someone": 2, "something": 2, "sometimes": 2, "useful": 2, "violence": 3,
    "violent": 3, "whole": 1,
}  # fmt: skip
"""Words of this field that the rules below get wrong."""


def syllables(word: str) -> int:
    """How many syllables a word is spoken with; 1 at least. Parts joined by a hyphen add up; a number counts as one."""
    parts = word.lower().split("-")
    return sum(_of_part(part) for part in parts if part)


def grade(texts: Iterable[str]) -> float:
    """The Flesch-Kincaid grade of some texts read one after the other; 0 where there is no word. May be below 0."""
    joined = [text if _SENTENCE_ENDS.search(text[-1:]) else f"{text}." for text in texts if text]
    words = [word for text in joined for word in _WORD.findall(text)]
    sentences = sum(len(_SENTENCE_ENDS.findall(text)) for text in joined)
    if not words:
        return 0.0
    return 0.39 * len(words) / sentences + 11.8 * sum(map(syllables, words)) / len(words) - 15.59


def reading_age(texts: Iterable[str]) -> float:
    """The age in years at which the texts are read with ease, by the grade; never below the start of school."""
    return max(float(BEGINS_SCHOOL_AT), grade(texts) + BEGINS_SCHOOL_AT)


def _of_part(part: str) -> int:
    if part in _SPOKEN:
        return _SPOKEN[part]
    stem = part.removesuffix("'s")
    if stem in _SPOKEN:
        return _SPOKEN[stem]
    if not stem.isalpha():
        return 1
    count = len(_GROUPS.findall(stem)) + len(_APART.findall(stem))
    if _SILENT_END.search(stem) and count > 1:
        count -= 1
    return max(1, count)
