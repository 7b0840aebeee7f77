"""Days become months, wherever they stand; and what identifies by its mere form is taken out: a postcode, a number."""

from __future__ import annotations

import calendar
import datetime
import re

from logic.dates import DateError, PartialDate
from logic.days_without_year import DAY_OF_WEEK, counts_something, in_place_of, without_days_of_no_year
from logic.facts import UNKNOWN
from logic.welsh_dates import without_days_in_welsh
from logic.year_after_month import CENTURY, MEASURE, YEAR, YEARS, in_full

_MONTHS = {name.casefold(): number for number, name in enumerate(calendar.month_name) if name}
_SHORT = {name.casefold(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_NUMBER_OF = {**_SHORT, **_MONTHS}
_MONTH = "|".join(sorted(_NUMBER_OF, key=len, reverse=True))
_FULL = "|".join(_MONTHS)
_ABBREVIATED = "|".join(sorted(_SHORT.keys() - _MONTHS, key=len, reverse=True))
_ORDINALS = (
    "twenty[- ]?first|twenty[- ]?second|twenty[- ]?third|twenty[- ]?fourth|twenty[- ]?fifth|twenty[- ]?sixth|"
    "twenty[- ]?seventh|twenty[- ]?eighth|twenty[- ]?ninth|thirtieth|thirty[- ]?first|first|second|third|fourth|fifth|"
    "sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|"
    "eighteenth|nineteenth|twentieth"
)
_DECEMBER = 12
_SUFFIX = rf"\s*(?:st|nd|rd|th)(?:(?![^\W\d_])|(?=(?:of)?(?:{_MONTH})))"
_DAY = rf"(?:[0-3]?\d(?:{_SUFFIX})?|{_ORDINALS})"
_SEVERAL = (
    rf"(?<![^\W_])(?<!\d[.:,/]){_DAY}\s*(?:-|\u2013|/|&|,(?:\s*(?:and|or|to))?|and|or|to|until|till)\s*(?:the\s+)?"
)
"""Days before the last one, as in "8, 9 and 10 March"."""

_MARK = r"[-/.\u2010-\u2015\u2212\u2044\u2215]"

_DATES = re.compile(
    rf"""(?:(?<![^\W_])(?:(?P<on>on\s+)|(?P<between>(?:between|from)\s+))?
        (?<![^\W_])(?:the\s+)?(?P<weekday>(?<![^\W_]){DAY_OF_WEEK},?\s+)?(?:(?<![^\W_])the\s+)?)?(?:
    (?<![\d/])(?P<year>{CENTURY}\d\d)(?:\s*{_MARK}\s*(?P<month>[01]?\d)\s*{_MARK}\s*[0-3]?\d|[:;,_|\\](?P<month9>[01]?\d)[:;,_|\\][0-3]?\d
        |-(?P<month6>{_MONTH})-[0-3]?\d)(?!\d)
    |(?P<several2>(?(between)(?:{_SEVERAL}){{0,9}}|(?(on)(?:{_SEVERAL}){{0,9}}|(?:(?<![^\W_])(?<![.,:/£$-])[0-3]?\d[-\u2013])?)))
        (?<!\d)(?P<day>[0-3]?\d)\s*(?P<mark>{_MARK})\s*(?P<month2>[0-3]?\d)\s*{_MARK}\s*(?P<year2>{CENTURY}\d\d|\d\d)(?!\d|/\d)
    |(?<!\d)(?<!\d[,:;|_\\])(?P<day7>[0-3]?\d)(?:[,:;|_\\/.-](?P<month7>[0-3]?\d)[,:;|_\\/.-]|[^\S\n]{{1,2}}(?P<month8>[0-3]?\d)[^\S\n]{{1,2}})
        (?P<year7>{CENTURY}\d\d)(?!\d|[,:;|_\\\s]\d)
    |(?P<several>(?(between)(?:{_SEVERAL}){{1,9}}|(?:{_SEVERAL}){{0,9}}))(?<![^\W_]){_DAY}(?:\s+day(?=\s+of))?
        \s*(?:of\s*)?(?P<joint>[-.,/])?\s*(?P<month3>{_FULL}|(?P<short>{_ABBREVIATED}))(?![^\W\d_])
        {YEAR}(?P<further>(?:\s*(?:,|&|,?\s*and|to)\s*(?:the\s+)?[0-3]?\d{_SUFFIX}(?!\s*(?:of\s+)?(?:{_MONTH})(?![^\W\d_]))){{1,9}})?
    |(?<![^\W_])(?P<month5>{_MONTH})(?![^\W\d_])\.?,?\s*(?P<year8>{CENTURY}\d\d)\s*[,-]?\s*(?:on\s+)?(?:the\s+)?[0-3]?\d{_SUFFIX}
    |(?<![^\W_])(?P<month10>{_MONTH})(?:(?![^\W\d_])\.?\s*\(\s*(?:the\s+)?[0-3]?\d{_SUFFIX}\s*\)|-[0-3]?\d-(?P<year10>{CENTURY}\d\d)(?!\d))
    |(?<![^\W_])(?P<month4>{_FULL}|(?P<short4>{_ABBREVIATED}))(?![^\W\d_])(?(short4)\.?)\s*(?P<the>,?\s*the\s+)?(?P<day4>{_DAY})
        (?![^\W_]|-[^\W\d_])(?!(?<=19|20)\s+\d\d(?![\w:.]))(?:\s*,?\s*(?P<year4>{CENTURY}\d\d)(?!\d)|(?P<more>(?:\s*(?:-|\u2013|/|&|,|and|or|to)\s*(?:the\s+)?[0-3]?\d
        (?:{_SUFFIX})?(?![^\W_]|[/.:-]\d)){{1,9}}))?
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_ORDINAL = re.compile(rf"\d{_SUFFIX}", re.IGNORECASE)
_PAUSE = re.compile(rf"\s*(?:[.,:;)\n\u2013-]|\Z|['\u2019]?\d\d(?!\d|{MEASURE}))", re.IGNORECASE)
"""What stands after a month, and hardly after a verb."""
_NEAR = 40
"""Characters on either side of a day that are looked at."""
_MEASURED = re.compile(MEASURE, re.IGNORECASE)
_SECTION = re.compile(
    r"(?<![^\W_])(?:sections?|(?<!['\u2019])ss?|para|paragraphs?|clauses?|chapters?|parts?|steps?|figures?|tables?|version|"
    r"regulations?|rules?|pages?)\.?\s+\Z",
    re.IGNORECASE,
)
_AGE = re.compile(r"[\s-]*(?:year|yr|month|week|day)s?[\s-]+olds(?![^\W_])", re.IGNORECASE)
_WITHIN = re.compile(r"(?<![^\W_])(?:in|during|throughout|within|early|late|mid)[\s-]+\Z", re.IGNORECASE)
"""After these a month has no day: "In March 15 staff left"."""
_MANY = re.compile(
    rf"{MEASURE}|\s+(?:of(?![^\W_])(?!\s+['\u2019]?\d)|(?:hours|minutes|days|nights|weeks|months|years|times|occasions|"
    r"visits|sessions|appointments|children|adults|people|tablets|staff)(?![^\W_]))",
    re.IGNORECASE,
)
_YEARS = ("year", "year2", "year4", "year8", "year10", *YEARS)
_LAST_OF_SEVERAL = re.compile(r"(?:-|\u2013|/|&|and|or|to|until|till)\s*(?:the\s+)?\Z", re.IGNORECASE)
_NUMBERED = re.compile(
    r"(?<![^\W_])(?:aged?|ages|flats?|rooms?|wards?|units?|numbers?|nos?|sections?|pages?|years?)\.?\s+\Z",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:,|&|and|or)", re.IGNORECASE)
_AFTER_MONTH = re.compile(rf"(?<![^\W_])(?:{_MONTH})\.?\s+\Z", re.IGNORECASE)
_SPACED = re.compile(
    r"(?<![^\W_])(?P<told_by>(?:d\.?o\.?b\.?|birth|birthday|born|dated?|died|death)(?:\s+(?:is|was|on|of))?[\s:=-]{1,3})"
    r"(?P<numbers>(?P<day>[0-3]?\d)[\s,:;_]{1,2}(?P<month>[01]?\d)[\s,:;_]{1,2}(?P<year>(?:1[89]|2[01])?\d\d))(?![^\W_]|[.,:/-]\d)",
    re.IGNORECASE,
)
"""Three numbers that would be none of a day elsewhere: "DOB 17 7 14"."""
_UNSEEN = re.compile(
    r"(?<=[0-9A-Za-z ])[\u00ad\u200b-\u200d\u2060\ufeff]+|[\u00ad\u200b-\u200d\u2060\ufeff]+(?=[0-9A-Za-z])"
)
_LETTERS = str.maketrans("\u02e2\u1d57\u207f\u1d48\u02b3\u02b0", "stndrh")
_RAISED = re.compile(r"(?<=\d)(?:\u02e2\u1d57|\u207f\u1d48|\u02b3\u1d48|\u1d57\u02b0)")
_YEARS_ONLY = re.compile(r"(?:1[89]|2[01])\d\d[\s-]?(?:0\d|1[0-2]|(?:1[89]|2[01])\d\d)")
_FORMS = (
    (re.compile(r"(?<![^\W_])[A-Z]{1,2}\d[A-Z\d]?\s{0,3}\d\s?[A-Z]{2}(?![^\W_])", re.IGNORECASE), "[postcode]"),
    (re.compile(r"(?<![\w])(?:\+\s?\d|\(?0)(?:[\s().-]{0,3}\d){8,12}(?!\d)"), "[phone number]"),
    (re.compile(r"(?<![\d.:/])\d(?:[\s-]?\d){5,}(?![\d/:])"), "[number]"),
)


def generalised_date(iso: str) -> str:
    """A partial ISO date without its day. Text that is no date comes back as it is.

    >>> generalised_date("2026-03-09")
    '2026-03'
    """
    if iso == UNKNOWN:
        return iso
    try:
        date = PartialDate.parse(iso)
    except DateError:
        return iso
    return f"{date.first:%Y-%m}" if date.is_exact else iso


def year_of(iso: str) -> str:
    """The year of a partial ISO date; anything else as it is."""
    return iso if generalised_date(iso) == UNKNOWN else iso[:4]


def last_of_month(day: datetime.date) -> datetime.date:
    """The last day of the month of ``day``."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def without_days(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Free text with every day in it made a month, and what was replaced by what.

    >>> without_days("Seen on 9th March 2026 and 12/03/26.")[0]
    'Seen in March 2026 and March 2026.'
    """
    replaced: list[tuple[str, str]] = []

    def replace(found: re.Match[str]) -> str:
        named = _named(found)
        if named in ("may", "march", "mar") and not _is_month(found):
            return found[0]  # more likely the verb, or the unit
        if _is_number(found):
            return found[0]
        words = _of_no_day(found) + _month_words(found) + _of_something(found)
        replaced.append((found[0], words))
        return words

    def replace_spaced(found: re.Match[str]) -> str:
        day, month = int(found["day"]), int(found["month"])
        if not (1 <= month <= _DECEMBER and 1 <= day <= calendar.monthrange(2000, month)[1]):
            return found[0]
        words = f"{calendar.month_name[month]} {in_full(found['year'])}"
        replaced.append((found["numbers"], words))
        return found["told_by"] + words

    text = _plainly(text)
    text, in_welsh = without_days_in_welsh(text)
    text = _SPACED.sub(replace_spaced, text)
    text = _DATES.sub(replace, text)
    text, without_year = without_days_of_no_year(text)
    return text, [*in_welsh, *replaced, *without_year]


def without_numbers(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Free text without what identifies by its form alone, and what was replaced by what."""
    replaced: list[tuple[str, str]] = []
    for pattern, label in _FORMS:

        def replace(found: re.Match[str], label: str = label) -> str:
            if _YEARS_ONLY.fullmatch(found[0]):
                return found[0]
            replaced.append((found[0], label))
            return label

        text = pattern.sub(replace, text)
    return text, replaced


def _is_month(found: re.Match[str]) -> bool:
    """Whether what stands around a month in small letters leaves no doubt that it is one, and not a verb."""
    beside = (found["on"], found["between"], found["weekday"], _year(found))
    return any(beside) or bool(_ORDINAL.search(found[0]) or _PAUSE.match(found.string, found.end()))


def _is_number(found: re.Match[str]) -> bool:
    """Whether figures that have the form of a day are a quantity, the number of a section, or a number of something."""
    before = found.string[max(0, found.start() - _NEAR) : found.start()]
    after = found.string[found.end() : found.end() + _NEAR]
    if found["year2"] and _AGE.match(after):
        return True
    if found["mark"] == ".":
        return bool(_MEASURED.match(after) or _SECTION.search(before))
    if found["year7"]:
        return _date_of(found) is None
    if found["month5"]:
        return counts_something(after) and not found["on"]
    if not found["month4"] or found["on"] or found["year4"]:
        return False
    return _is_number_after_month(found, before, after)


def _is_number_after_month(found: re.Match[str], before: str, after: str) -> bool:
    if found["day4"].strip().isdigit():
        return bool(found["the"] or _WITHIN.search(before) or _MANY.match(after))
    if not _ORDINAL.search(found[0]) or "," in (found["the"] or ""):
        return counts_something(after)
    return bool(found["the"] and _WITHIN.search(before)) and counts_something(after)


def _date_of(found: re.Match[str]) -> datetime.date | None:
    """The day that three numbers tell, if they do."""
    year, first, second = (int(each) for each in (found["year7"], found["day7"], found["month7"] or found["month8"]))
    for day, month in ((first, second), (second, first)):
        if 1 <= month <= _DECEMBER and 1 <= day <= calendar.monthrange(year, month)[1]:
            return datetime.date(year, month, day)
    return None


def _of_no_day(found: re.Match[str]) -> str:
    """What stands before the day and is none: the "3, " of "aged 3, 9 March"."""
    several = found["several"]
    if not several:
        return ""
    before = found.string[max(0, found.start() - _NEAR) : found.start()]
    if _AFTER_MONTH.search(before) or (not found["on"] and _NUMBERED.search(before)):
        return several
    sure = found["on"] or found["between"] or found["weekday"] or _ORDINAL.search(several) or several.count(",") > 1
    return several if "," in several and not sure and not _LAST_OF_SEVERAL.search(several) else ""


def _of_something(found: re.Match[str]) -> str:
    """What stands after the day and is none: the ", 10" of "March 9, 10 officers came"."""
    after = found.string[found.end() : found.end() + _NEAR]
    more = found["more"] or found["further"]
    return more if more and _GOES_ON.match(more) and (counts_something(after) or _MANY.match(after)) else ""


def _named(found: re.Match[str]) -> str | None:
    return found["month3"] or found["month4"] or found["month5"] or found["month6"] or found["month10"]


def _year(found: re.Match[str]) -> str:
    return next((found[each] for each in _YEARS if found[each]), "")


def _month_words(found: re.Match[str]) -> str:
    named, in_numbers = _named(found), _date_of(found) if found["year7"] else None
    if in_numbers:
        return f"{_in(found)}{in_numbers:%B %Y}"
    month = _NUMBER_OF[named.casefold()] if named else int(found["month"] or found["month2"] or found["month9"])
    if not named and found["day"] and month > _DECEMBER:  # the month first, as some write it
        month = int(found["day"])
    if not 1 <= month <= _DECEMBER:
        return "[date]"
    year = in_full(_year(found))
    words = f"{calendar.month_name[month]} {year}".strip()
    return _in(found) + words


def _in(found: re.Match[str]) -> str:
    """What a month has in place of "on" and of "between" days of it; "from" one day stays."""
    between = found["between"] or ""
    one = not (found["several"] or found["several2"])
    return between if between and one else in_place_of(found["on"] or between)


def _plainly(text: str) -> str:
    """The text without marks that cannot be seen, and with small raised letters after a figure as letters."""
    return _RAISED.sub(lambda found: found[0].translate(_LETTERS), _UNSEEN.sub("", text))
