"""Days that a text tells with a month in Welsh: "17 Gorffennaf 2014", "yr 17eg o Orffennaf", "y nawfed o Fawrth".

The first letter of a month changes after many words, as in "o Fawrth"; without its day it stands as in a calendar.
"""

from __future__ import annotations

import re

from logic.welsh_mutations import mutations
from logic.year_after_month import CENTURY, YEAR, YEARS, in_full

_MONTHS = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
    "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
)  # fmt: skip
_SHORT = {
    "Ion": "Ionawr", "Chwef": "Chwefror", "Chwe": "Chwefror", "Maw": "Mawrth", "Ebr": "Ebrill", "Meh": "Mehefin",
    "Gorff": "Gorffennaf", "Gor": "Gorffennaf", "Hyd": "Hydref", "Tach": "Tachwedd", "Rhag": "Rhagfyr",
}  # fmt: skip
"""With a capital only: "hyd" is "until", and "rhag" is "from"."""
_OF_FORM = {form: month for month in _MONTHS for form in (month.casefold(), *mutations(month.casefold()))}
_FULL = "|".join(sorted(_OF_FORM, key=len, reverse=True))
_DOUBTFUL = ("mai", "fai", "medi", "fedi")
"""In small letters they are also "that it is", "fault" and "reap"."""
_SUFFIX = r"\s?(?:af|ail|il|ydd|edd|fed|ed|eg|ain)(?![^\W_])"
_IN_WORDS = (
    r"(?:(?:cyntaf|gyntaf|ail|[td]rydydd|[pb]edwerydd|[pb]umed|chweched|seithfed|wythfed|nawfed|[dn]?degfed|"
    r"[dn]?deuddegfed|ddeuddegfed|[pb]ymthegfed|[dn]?deunawfed|ddeunawfed|ddegfed|ugeinfed|unfed)"
    r"(?:\s+ar\s+(?:ddeg|bymtheg|hugain)){0,2})"
)
_IN_FIGURES = rf"(?<![^\W_])[0-3]?\d(?:{_SUFFIX})?"
_DAY = rf"(?:{_IN_FIGURES}|(?<![^\W_]){_IN_WORDS})"
_AND = r"(?:-|\u2013|/|&|,?\s*(?:ac?|neu|i|hyd)(?![^\W_]))(?:['\u2019]r)?\s*(?:yr?\s+)?"
_SEVERAL = rf"(?:(?:{_DAY}\s*,\s*){{0,9}}{_DAY}\s*{_AND}|(?:{_DAY}\s*,\s*){{2,9}})"
"""Days before the last one, as in "8, 9 a 10 Mawrth"."""
_LEAD = (
    r"(?:(?<![^\W_])(?:(?P<on>on\s+)|(?P<ar>ar\s+)|(?P<between>rhwng\s+)))?(?:(?<![^\W_])(?:the|yr?)\s+)?"
    r"(?P<weekday>(?<![^\W_])d?dydd\s+(?:llun|mawrth|mercher|iau|gwener|sadwrn|sul),?\s+)?(?:(?<![^\W_])yr?\s+)?"
)
_DAY_FIRST = re.compile(
    rf"""{_LEAD}(?<!\d[.:,/])(?(between){_SEVERAL}|(?:{_SEVERAL})?)
    (?:{_IN_FIGURES}\s*(?:o\s+(?:fis\s+)?|(?P<joint>[-./])?\s*)|(?<![^\W_]){_IN_WORDS}\s+o\s+(?:fis\s+)?)
    (?P<month>{_FULL}|(?P<short>(?-i:{"|".join(_SHORT)})))(?![^\W\d_]|-[^\W\d_]){YEAR}""",
    re.IGNORECASE | re.VERBOSE,
)
_MONTH_FIRST = re.compile(
    rf"""(?<![^\W_])(?P<month>{_FULL})(?![^\W\d_])\s+(?:
    (?:yr?\s+)?(?:[0-3]?\d{_SUFFIX})(?:,?\s*(?P<year>{CENTURY}\d\d)(?!\d))?
    |[0-3]?\d,?\s+(?P<year2>{CENTURY}\d\d)(?!\d)
    |(?<!mai\s)(?<!medi\s)[0-3]?\d(?=\s*(?:[.,;)](?!\d)|\Z)))""",
    re.IGNORECASE | re.VERBOSE,
)
_PAUSE = re.compile(r"\s*(?:[.,:;)\n\u2013-]|\Z|['\u2019]?\d\d(?!\d))")


def without_days_in_welsh(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Free text in which a day with a month in Welsh is that month, and what was replaced by what.

    >>> without_days_in_welsh("Gwelwyd hi ar yr 17eg o Orffennaf 2014.")[0]
    'Gwelwyd hi ym mis Gorffennaf 2014.'
    """
    replaced: list[tuple[str, str]] = []

    def replace(found: re.Match[str]) -> str:
        if found["month"] in _DOUBTFUL and not _is_month(found):
            return found[0]
        words = _in(found) + _month(found["month"], *(found[each] for each in YEARS))
        replaced.append((found[0], words))
        return words

    def replace_month_first(found: re.Match[str]) -> str:
        words = _month(found["month"], found["year"], found["year2"])
        replaced.append((found[0], words))
        return words

    text = _DAY_FIRST.sub(replace, text)
    return _MONTH_FIRST.sub(replace_month_first, text), replaced


def _is_month(found: re.Match[str]) -> bool:
    beside = (found["on"], found["ar"], found["between"], found["weekday"], *(found[each] for each in YEARS))
    return any(beside) or bool(re.search(rf"\d{_SUFFIX}", found[0]) or _PAUSE.match(found.string, found.end()))


def _in(found: re.Match[str]) -> str:
    """What a month has in place of the "on" of a day."""
    if found["on"]:
        return "In " if found["on"][0].isupper() else "in "
    word = found["ar"] or found["between"]
    return "" if not word else "Ym mis " if word[0].isupper() else "ym mis "


def _month(name: str, *years: str | None) -> str:
    month = _SHORT.get(name) or _OF_FORM[name.casefold()]
    return f"{month} {in_full(next((each for each in years if each), ''))}".strip()
