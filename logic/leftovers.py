"""What in a pseudonymised case still looks as if it could tell who it is. A person reads the list before sending."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from logic.case import Case
from logic.days_without_year import may_be_day_and_month
from logic.name_matching import EVERYDAY, folded
from logic.sentences import begins_sentence
from logic.word_lists import word_list

_WORD = re.compile(r"[^\W_]+(?:['\u2019-][^\W_]+)*")
_NUMBER = re.compile(
    r"(?<![\w./])\d\d?/\d\d?(?![\w/])|(?<![\w.])[A-Za-z]{0,3}\d[\d/-]{3,}[A-Za-z]{0,3}(?!\w)"
    r"|(?<!\w)[A-Z]{1,3}\d{1,4}\s?[A-Z]{0,3}(?!\w)"
)
_YEAR_OR_MONTH = re.compile(r"(?:1[89]|2[01])\d\d(?:-[01]\d)?(?:[/-]\d\d)?")
_KNOWN = word_list("known")
_OF_SOME = frozenset({"subject.first_language", "subject.religion", "subject.sexual_orientation"})
"""Fields that stay as they were typed, since a panel asks for them, though a rare answer can tell who it is."""
_OF_MOST = _KNOWN | {"no", "none", "not", "known", "unknown"}


@dataclass(frozen=True, slots=True)
class Leftover:
    """Words or a number to read again, where they stand, and what they look like.

    ``looks`` is "a name", "a number", "like a name", or "something that not everybody shares".
    """

    place: str
    words: str
    looks: str


def leftovers_in(case: Case, names: Sequence[str], labels: Iterable[str]) -> Iterator[Leftover]:
    """What looks like a name or a number in all the text of the case.

    ``names`` are the parts of names that were replaced, for words that are nearly one of them; ``labels`` stand in
    their places and are passed over.
    """
    known = _KNOWN | {folded(word) for label in labels for word in _WORD.findall(label)}
    parts = {part for part in map(folded, names) if len(part) > len("May")}
    for place, text in texts_of(case):
        for words, looks in _in_text(text, known, parts):
            yield Leftover(place, words, looks)
        if place in _OF_SOME and not _OF_MOST.issuperset(map(folded, _WORD.findall(text))):
            yield Leftover(place, text, "something that not everybody shares")


def texts_of(case: Case) -> Iterator[tuple[str, str]]:
    """Every text in the case that a person typed, with its place."""
    for kind, facts in (("facts", case.facts), ("set_aside", case.set_aside)):
        for fact, answer in facts.items():
            yield f"{kind}.{fact}.source", answer.source
            yield f"{kind}.{fact}.note", answer.note
    for section, data in case.sections.items():
        rows = data if isinstance(data, tuple) else (data,)
        for number, row in enumerate(rows, start=1):
            place = f"{section}[row {number}]" if isinstance(data, tuple) else section
            yield from ((f"{place}.{field}", value) for field, value in row.items() if isinstance(value, str))


def _in_text(text: str, known: frozenset[str], parts: Iterable[str]) -> Iterator[tuple[str, str]]:
    for found in _NUMBER.finditer(text):
        if not _YEAR_OR_MONTH.fullmatch(found[0]) and (len(found[0]) > len("9/3") or may_be_day_and_month(found[0])):
            yield found[0], "a number"
    capitals: list[str] = []
    for found in _WORD.finditer(text):
        word, plain = found[0], folded(found[0]).removesuffix("'s")
        if plain in known or plain.isdigit():
            continue
        if _nearly(plain, parts):
            yield word, "like a name"
        elif word[0].isupper() and plain not in EVERYDAY and not begins_sentence(text, found.start()):
            capitals.append(word)
    yield from ((word, "a name") for word in dict.fromkeys(capitals))


def _nearly(word: str, parts: Iterable[str]) -> bool:
    """Whether the word is one of the names but for a slip."""
    return len(word) > len("May") and word not in EVERYDAY and any(_slipped(word, part) for part in parts)


def _slipped(word: str, part: str) -> bool:
    """Whether two words differ by one letter if they are short, by two if they are long, or by two exchanged."""
    longest = max(len(word), len(part))
    allowed = 1 if longest <= len("Amelia") else 2
    # Most pairs of words differ so much that they need not be compared letter by letter.
    close = abs(len(word) - len(part)) <= allowed and word[0] == part[0]
    return close and longest - _letters_shared(word, part) <= allowed


def _letters_shared(word: str, part: str) -> int:
    """How many letters the two have in the same order."""
    return sum(block.size for block in SequenceMatcher(None, word, part).get_matching_blocks())
