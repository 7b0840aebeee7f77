"""Which words a case is found by.

What matches is exact: case and accents do not count, an apostrophe joins ("obrien" finds O'Brien, and so does
"brien"), and everything else that is no letter, digit or mark parts words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from logic.sections import FieldKind, load_sections

_LONGEST_WORD = 64
"""Letters that count in a word. What is longer is pasted data, and is still found by how it begins."""

_MOST_SOUGHT = 32
"""Words that count in one search."""

_APOSTROPHES = frozenset("'\N{RIGHT SINGLE QUOTATION MARK}\N{LEFT SINGLE QUOTATION MARK}\N{MODIFIER LETTER APOSTROPHE}")

# Letters with a stroke or joined, which Unicode does not take apart though a keyboard without them would.
_PLAIN = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ŧ": "t",
    "\N{LATIN SMALL LETTER DOTLESS I}": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}

_TYPED = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.DATE})
_NOT_TYPED = frozenset({"format", "nation", "assessed_on"})


def words_of_case(document: Mapping[str, object], reference: str, subject: str) -> frozenset[str]:
    """The words of everything typed in a case, as the search index holds them.

    ``document`` is a case file as JSON gives it. Chosen values are not among them: whoever looks for "no" does not
    mean every case with a "no" in it.
    """
    found: set[str] = set()
    for text in (reference, subject, *_typed_in(document)):
        for chunk in set(_chunks(text)):
            found.update(_words(chunk))
    return frozenset(found)


def sought_words(search: str) -> tuple[str, ...]:
    """The words that a person seeks, as they stand in the index; a case matches if each begins a word of it."""
    return tuple(dict.fromkeys(_cut(chunk.replace("'", "")) for chunk in _chunks(search)))[:_MOST_SOUGHT]


def _typed_in(document: Mapping[str, object]) -> Iterator[str]:
    chosen = _chosen_fields()
    for name, content in document.items():
        if name in ("facts", "set_aside"):
            yield from _typed_in_answers(content)
        elif name not in _NOT_TYPED:
            yield from _strings(content, chosen.get(name, frozenset()))


def _typed_in_answers(answers: object) -> Iterator[str]:
    for answer in answers.values() if isinstance(answers, Mapping) else ():
        if isinstance(answer, Mapping):
            yield from (text for part in ("source", "note") if isinstance(text := answer.get(part), str))


def _strings(content: object, passed_over: frozenset[str]) -> Iterator[str]:
    if isinstance(content, str):
        yield content
    elif isinstance(content, Mapping):
        for name, each in content.items():
            if name not in passed_over:
                yield from _strings(each, passed_over)
    elif isinstance(content, list | tuple):
        for each in content:
            yield from _strings(each, passed_over)


@cache
def _chosen_fields() -> Mapping[str, frozenset[str]]:
    return {
        section.id: frozenset(field.id for field in section.fields if field.kind not in _TYPED)
        for section in load_sections()
    }


def _words(chunk: str) -> Iterator[str]:
    yield _cut(chunk.replace("'", ""))
    if "'" in chunk:
        yield from (_cut(part) for part in chunk.split("'") if part)


def _chunks(text: str) -> Iterator[str]:
    return (chunk for each in text.translate(_FOLDED).split() if (chunk := each.strip("'")))


def _cut(word: str) -> str:
    return word[:_LONGEST_WORD]


def _folded(letter: str) -> str:
    """One letter as the index spells it; a space for what parts words, an apostrophe for every kind of one.

    Letter by letter, so that the beginning of a word always folds to the beginning of the folded word.
    """
    parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    return "".join(_part(each) for each in parts)


class _Folded(dict[int, str]):
    """Each letter that was met as the index spells it: looked up by ``str.translate``, worked out once."""

    def __missing__(self, letter: int) -> str:
        folded = self[letter] = _folded(chr(letter))
        return folded


_FOLDED: Final = _Folded()


def _part(part: str) -> str:
    if part in _APOSTROPHES:
        return "'"
    if unicodedata.combining(part):
        return ""
    if part.isalnum() or unicodedata.category(part).startswith("M"):
        return _PLAIN.get(part, part)
    return " "
