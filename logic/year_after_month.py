"""The year that stands after the name of a month: four digits, or two of them where nothing else can be meant.

"On 3 April 15 children were seen" gives no year, and nor does "3 May, 10 May, 17 May". A number left as it was typed
tells no day; one made a year that is none makes a sentence false.
"""

from __future__ import annotations

import re

CENTURY = r"(?:1[89]|2[01])"
"""The first two digits of a year."""

MEASURE = (
    r"[^\S\n]*(?:(?:kg|kilos?|mg|mcg|\u00b5g|ug|grams?|ml|cl|litres?|cm|mm|km|metres?|miles?|mmol|mmhg|kcal|bpm|lbs?|oz|"
    r"stone|inch(?:es)?|units?|degrees|per\s+cent|(?-i:g))(?![^\W_])|[%\u00b0])"
)
"""What follows a quantity, for a pattern that ignores case."""

_NOTHING_FOLLOWS = r"(?=[^\S\n]*(?:\Z|\n(?!\s*(?-i:[a-z]))|[.:;)\]](?![^\S\n]*\d)))"
"""The end of a line, or of what is said."""

YEAR = rf"""(?:
    (?(short)\.?)\s*[-,/]?\s*(?P<year_in_full>{CENTURY}\d\d)(?!\d|\s*:\d)
    |[^\S\n]*(?P<year_at_end>{CENTURY}\s?\d\s?\d|['\u2019]?\d\d){_NOTHING_FOLLOWS}
    |(?(joint)(?P=joint)(?P<year_joined>\d\d)(?![^\W_]|[./:,-]\d)|(?!))
    )?"""
"""For a verbose pattern that ignores case and has the groups ``short``, a month that may end with a full stop, and
``joint``, the mark between the day and the month, as in "9-Mar-26"."""

YEARS = ("year_in_full", "year_at_end", "year_joined")
"""The groups of ``YEAR``, of which one at most has the year."""

_LATEST_TWO_DIGITS = 49
"""Two digits of a year up to this are of this century."""


def in_full(year: str) -> str:
    """A year with all four digits; what was no year comes back with its digits only.

    >>> in_full("'26"), in_full("86"), in_full("20 26")
    ('2026', '1986', '2026')
    """
    digits = re.sub(r"\D", "", year)
    if len(digits) != len("26"):
        return digits
    return f"20{digits}" if int(digits) <= _LATEST_TWO_DIGITS else f"19{digits}"
