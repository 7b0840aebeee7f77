"""What was entered, as the screen says it. No Qt."""

from __future__ import annotations

from logic.dates import DateError, PartialDate
from logic.explain import NOT_KNOWN
from logic.facts import UNKNOWN
from logic.sections import Field, FieldKind
from ui import texts


def date_in_words(iso: str) -> str:
    """A partial ISO date as a person writes it; anything else as it stands."""
    try:
        return PartialDate.parse(iso).in_words
    except DateError:
        return iso


def field_in_words(field: Field, value: str | tuple[str, ...]) -> str:
    """What was entered in a field of a section: option labels, dates in words."""
    if isinstance(value, tuple):
        return "; ".join(field.label_of(each) for each in value)
    if field.kind is FieldKind.DATE:
        return NOT_KNOWN if value == UNKNOWN else date_in_words(value)
    return field.label_of(value)


def labelled(label: str, words: str) -> str:
    """A label and what goes with it on one line. A label that is a question keeps its own mark."""
    return f"{label} {words}" if label.endswith("?") else texts.LABELLED.format(label=label, words=words)


def first_line(words: str) -> str:
    """The first line of what was typed, where there is no room for more."""
    return words.strip().partition("\n")[0]


def capitalised(words: str) -> str:
    """Words that can stand inside a sentence, at the beginning of a line."""
    return words[:1].upper() + words[1:]


def size_in_words(size: int) -> str:
    """A size in bytes as people say it: in megabytes, and below a tenth of one in kilobytes, of which there is 1."""
    if size < _SMALLEST_IN_MEGABYTES:
        return texts.SIZE_SMALL.format(size=max(round(size / 1e3), 1))
    return texts.SIZE_LARGE.format(size=f"{size / 1e6:.1f}")


_SMALLEST_IN_MEGABYTES = 99_500
"""Bytes that are 100 kilobytes when rounded."""
