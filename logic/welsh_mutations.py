"""The first letter of a Welsh word changes after many others: Catrin, "i Gatrin", "â Chatrin", "yng Nghatrin".

So a name in a text in Welsh can begin with another letter than in its field. Source: the table of the soft, nasal and
aspirate mutations, in any grammar of Welsh.
"""

from __future__ import annotations

import re
import unicodedata

from logic.sentences import sentence_around
from logic.word_lists import word_list

_SOFT = {"ll": "l", "rh": "r", "p": "b", "t": "d", "c": "g", "b": "f", "d": "dd", "g": "", "m": "f"}
_NASAL = {"p": "mh", "t": "nh", "c": "ngh", "b": "m", "d": "n", "g": "ng"}
_ASPIRATE = {"p": "ph", "t": "th", "c": "ch"}
_LETTERS_OF_TWO = ("ch", "dd", "ph", "th")
"""Letters of the Welsh alphabet, written with two, that do not change: Charlotte stays so, and Thomas."""
_ONLY_WELSH = ("ng", "nh", "mh", "dd")
"""What no English word begins with."""
_SHORTEST = 3

_TRIGGER = re.compile(
    r"(?:[^\W\d_],?[^\S\n]+[io]|(?:^|\n)i|(?<![^\W_])(?:\u00e2|(?i:ar|gan|heb|wrth|yn|yng|ym|fy|dy|ei|gyda|tua|neu|"
    r"drwy|trwy|dros|hyd|efo|rhwng|\u00e2'i|a'i|o'i|i'w|i'r|o'r)))\s+\Z"
)
"""Words that change the next one, without those that English has too, unless they stand as they do only in Welsh."""
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_LOOKS_WELSH = re.compile(r"(?:dd|ff|ngh|mh|nh(?!s$)|gw|wy|ll(?!am))\w{2,}|\w{3,}(?:odd|wyd)")
_WELSH = word_list("welsh")
_ENOUGH = 2
"""Welsh words from which a sentence is taken to be in Welsh."""


def mutations(word: str) -> tuple[str, ...]:
    """The forms that a word can take besides its own: soft, nasal, aspirate. It is in small letters, without accents.

    >>> mutations("catrin")
    ('gatrin', 'nghatrin', 'chatrin')
    """
    if word.startswith(_LETTERS_OF_TWO):
        return ()
    first = next((letters for letters in _SOFT if word.startswith(letters)), None)
    if first is None:
        return ()
    changed = (table[first] + word[len(first) :] for table in (_SOFT, _NASAL, _ASPIRATE) if first in table)
    return tuple(form for form in changed if len(form) >= _SHORTEST)


def is_only_welsh(form: str) -> bool:
    """Whether a form is one by its first letters alone, wherever it stands."""
    return form.startswith(_ONLY_WELSH) and len(form) > _SHORTEST


def stands_in_welsh(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text stands after a word of Welsh that changes it, or in a sentence in Welsh."""
    before, after = sentence_around(text, start, end)
    before, after = (unicodedata.normalize("NFC", each) for each in (before, after))
    if _TRIGGER.search(before):
        return True
    words = _WORD.findall(f"{before} {after}".replace("\u2019", "'"))
    return len({word.casefold() for word in words if _is_welsh(word)}) >= _ENOUGH


def _is_welsh(word: str) -> bool:
    return word.casefold() in _WELSH or _LOOKS_WELSH.fullmatch(word) is not None
