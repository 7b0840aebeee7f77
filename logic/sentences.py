"""Where sentences begin and end in what people type: notes and lists as much as prose."""

from __future__ import annotations

import re

_ENDS = '.!?:\n\u2022-\u2013("\u201c'
_BREAK = re.compile(r"[.!?\n]")
_LONGEST = 300
"""Characters of a sentence that are looked at on each side."""


def begins_sentence(text: str, at: int) -> bool:
    """Whether what stands at a place may have its capital only because a sentence, or an item of a list, begins."""
    before = text[:at].rstrip(" '\u2018\u2019\u201c\"\t")
    return not before or before[-1] in _ENDS


def sentence_around(text: str, start: int, end: int) -> tuple[str, str]:
    """What of the sentence stands before and after a stretch of text."""
    return _BREAK.split(text[max(0, start - _LONGEST) : start])[-1], _BREAK.split(text[end : end + _LONGEST])[0]
