"""English made to look foreign, to find what cannot be translated or has no room for longer words.

Every letter becomes another that is still read as the same, so that plain letters on a screen betray words which no
catalogue holds; every vowel is doubled, which makes a text about a third longer, as translations into Welsh are; and
brackets show where a text begins and ends, so that one that is cut off or put together of pieces is seen.
"""

from __future__ import annotations

from tools.translation.messages import apart

_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áßçđéƒğħîĳķļμñöþ¶ŕšţû√ŵ×ýžÅßÇÐÉƒĞĦÎĲĶĻμÑÖÞ¶ŔŠŢÛ√Ŵ×ÝŽ",  # noqa: RUF001 - that they look alike is the point
)
"""Signs of the typeface of the app, so that no other one with lines of another height comes in."""

_VOWELS = "aeiouAEIOU"


def pseudo(text: str) -> str:
    """The text with accents, longer and in brackets; what has to stay as it is stays."""
    pieces = [piece if stays else _foreign(piece) for piece, stays in apart(text)]
    files = [pieces.pop(-2)] if len(pieces) > 1 and pieces[-2].startswith(" (*") else []  # Qt wants them at the end
    return "".join(["[", *pieces, "]", *files])


def _foreign(piece: str) -> str:
    return "".join(letter * 2 if letter in _VOWELS else letter for letter in piece).translate(_LETTERS)
