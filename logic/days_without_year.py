"""Days that a text gives without a year: "16/3", "16.3.", "on the 16th", "Tuesday the 16th".

Where the month is told too it stays. What is as likely a fraction, a score, a time, a number of something or a section
of an Act stays as it is: of "4/10" only what stands beside it tells a day in October from a pain.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass

from logic.word_lists import word_list

DAY_OF_WEEK = (
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?-i:Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUES?|WEDS?|THURS?"
    r"|FRI|SAT|SUN)\b\.?)"
)
"""A day of the week, for a pattern that ignores case: short ones with a capital only, since "he sat" is none."""

DATE = "[date]"
"""What stands in place of a day whose month is not told."""

_DECEMBER = 12
_LONGEST_MONTH = 31
_NEAR = 40
"""Characters on either side of a day that are looked at."""
_PAIR = re.compile(
    r"(?<![^\W_])(?<!\d[/.:,])(?<![£$€#])(?P<range>\d\d?\s?[-\u2013]\s?)?"
    r"(?P<first>\d\d?)(?P<mark>\s?/\s?|[.-])(?P<second>\d\d?)(?!\w|%|[/:,.]\d|-\d(?!\d?[/.]\d))"
)
_ORDINAL = re.compile(
    r"(?<![^\W_])(?:(?P<digits>[23]?1\s?st|2?2\s?nd|2?3\s?rd|(?:[4-9]|1\d|2[04-9]|30)\s?th)"
    r"|(?P<words>(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty[- ]?(?:fir|seco|thi|four|fif|six|seven"
    r"|eigh|nin)(?:st|nd|rd|th)|thirtieth|thirty[- ]?first))(?![^\W_])(?!-[^\W\d_])",
    re.IGNORECASE,
)
_AFTER_DAY_OF_WEEK = re.compile(
    rf"(?<![^\W_]){DAY_OF_WEEK},?\s+(?:the\s+)?(?P<day>\d\d?)(?![^\W_]|[.:/,-]\d)", re.IGNORECASE
)
_LEAD = re.compile(
    rf"(?:(?<![^\W_])(?P<on>on)\s+)?(?:(?<![^\W_])the\s+)?(?:(?<![^\W_]){DAY_OF_WEEK},?\s+)?(?:(?<![^\W_])the\s+)?\Z",
    re.IGNORECASE,
)
"""What goes with a day: it is taken out together with it."""


def _ends_with(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{words})[,:]?\s+(?:the\s+)?\Z", re.IGNORECASE)


_DAYS_ONLY = _ends_with(rf"dated|w/[cbe]|commencing|{DAY_OF_WEEK}")
_ON = _ends_with("on")
_WHEN = _ends_with("since|until|till|between|from|due|seen|visited|met|born|died|admitted|discharged")
_ABOUT_THEN = _ends_with("by|before|after|between|from|to")
_OCCASION = _ends_with("visits?|calls?|meetings?|contacts?|appointments?|reviews?|conferences?")
_PART_OF_DAY = _ends_with("(?:morning|afternoon|evening|night|day|week|weekend|hours|events) of")
_THE = re.compile(r"(?<![^\W_])the\s+\Z", re.IGNORECASE)
_AND_ANOTHER = re.compile(r"\s*(?:,|/|-|\u2013|&|and|or|to|until|till)\s*(?:the\s+)?", re.IGNORECASE)
_LINE_BEGINS = re.compile(r"(?:^|\n)[\s*\u2022-]*\Z")
_ENTRY = re.compile(r"\s*[:\u2013-]\s")
_CAPITAL = re.compile(r"\s+[A-Z]")
_SENTENCE_GOES_ON = re.compile(r"\.\s*[a-z:,;)\u2013-]")

_NO_DAY_AFTER = re.compile(
    r"(?<![^\W_])(?:for|in|every|lasting|over|last|past|next|aged?|about|nearly|almost|only|than|x|flat|apartment|room|"
    r"house|unit|number|no|page|section|sections|s|ss|para|paragraph|clause|chapter|part|step|figure|table|version|"
    r"regulation|rule|ref|reference|circular|years?|class|ward|scored?|scores|ratio|gcs)\.?:?\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_NO_DAY_AFTER_DECIMAL = re.compile(
    r"(?<![^\W_])(?:at|is|was|of|to|weigh(?:s|ed|ing|t)?|temp|temperature|bmi)[:,]?\s+\Z", re.IGNORECASE
)
_UNIT = re.compile(
    r"\s*-?(?:hours?|hrs?|minutes?|mins?|days?|nights?|weeks?|months?|years?|yrs?|old|ago|later|course|of|times?|"
    r"occasions|visits|sessions|appointments|attempts|children|adults|people|pay|tablets?|doses?|inch(?:es)?|miles?|"
    r"pints?|bottles?|cups?|spoons?|litres?|units?|kg|g|mg|mcg|ml|cm|mm|m|stone|degrees|c|per|am|pm|train|bus|flight|"
    r"service)(?![^\W_])|\s*[%\u00b0\u00bd]",
    re.IGNORECASE,
)
_UNIT_OF_MANY = re.compile(
    r"\s*-?(?:hours|hrs|minutes|mins|days|nights|weeks|months|years|yrs|old|ago|later|times|occasions|visits|sessions|"
    r"appointments|attempts|tablets|doses|inches|miles)(?![^\W_])|\s*[%\u00b0\u00bd]",
    re.IGNORECASE,
)
"""What more than one of can be had: "16/3 night staff rang" tells a day."""
_SCALE = re.compile(
    r"(?<![^\W_])(?:pain|scor\w*|scal\w*|rat(?:ed|es?|ings?)|mood|marks?|grade\w*|gcs|apgar|vision|acuity|safety|out\s+of|"
    r"fraction|ratio)(?![^\W_])",
    re.IGNORECASE,
)
_FRACTIONS = {(1, 2), (1, 3), (2, 3), (1, 4), (3, 4)}
_ALWAYS = (24, 7)
"""Day and night."""

_GOES_ON = word_list("goes_on")
_COUNTED = word_list("counted")
_WORDS = re.compile(r"\s+((?:[^\W\d_]+(?:['\u2019-][^\W\d_]+)*\s*){1,3})")
_OF_A_MONTH = re.compile(
    r"\s+of\s+(?:this|that|the|last|next|each|every)\s+(?:same\s+|following\s+)?month", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Day:
    """A stretch of text that tells a day, and what is to stand in its place."""

    start: int
    end: int
    words: str


def without_days_of_no_year(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Free text in which a day that has no year is its month, or no day, and what was replaced by what.

    >>> without_days_of_no_year("Seen on 16/3; pain 4/10. Again on Tuesday the 23rd.")[0]
    'Seen in March; pain 4/10. Again on [date].'
    """
    text, of_pairs = _replaced(text, _pairs(text))
    text, of_ordinals = _replaced(text, _ordinals(text))
    text, of_weeks = _replaced(text, _days_of_weeks(text))
    return text, [*of_pairs, *of_ordinals, *of_weeks]


def may_be_day_and_month(words: str) -> bool:
    """Whether words such as "9/3" could tell a day, for a person to judge."""
    found = _PAIR.fullmatch(words)
    return found is not None and _month(int(found["first"]), int(found["second"])) is not None


def counts_something(after: str) -> bool:
    """Whether an ordinal is one of something, by what stands after it: " visit", but not " she rang"."""
    words = _WORDS.match(after)
    next_words = words[1].casefold().split() if words else []
    return bool(next_words) and next_words[0] not in _GOES_ON


def in_place_of(on: str | None) -> str:
    """What a month has in place of the "on" of a day."""
    return "" if not on else "In " if on[0].isupper() else "in "


def _replaced(text: str, days: list[_Day]) -> tuple[str, list[tuple[str, str]]]:
    parts: list[str] = []
    at = 0
    for each in days:
        parts += [text[at : each.start], each.words]
        at = each.end
    return "".join([*parts, text[at:]]), [(text[each.start : each.end], each.words) for each in days]


def _follows(found: list[_Day], text: str, at: int) -> bool:
    """Whether what stands at a place goes on from the last day that was found, as in "the 16th and the 17th"."""
    return bool(found) and _AND_ANOTHER.fullmatch(text, found[-1].end, at) is not None


# ---- Day and month in figures ----


def _pairs(text: str) -> list[_Day]:
    found: list[_Day] = []
    for pair in _PAIR.finditer(text):
        before, after = text[max(0, pair.start() - _NEAR) : pair.start()], text[pair.end() : pair.end() + _NEAR]
        day, second = int(pair["first"]), int(pair["second"])
        month = _month(day, second)
        american = _month(second, day) if month is None and pair["mark"].strip() == "/" else None
        follows = month is not None and _follows(found, text, pair.start())
        if american and (_ON.search(before) or _DAYS_ONLY.search(before)) and not _UNIT.match(after):
            month = american
        elif month is None or not _is_day(pair, day, month, before, after, follows=follows):
            continue
        stop = after[:1] == "." and _SENTENCE_GOES_ON.match(after) is not None
        lead = next(_LEAD.finditer(before))  # it matches no words at all, too
        start = pair.start() - (len(before) - lead.start())
        words = f"{in_place_of(lead['on'])}{calendar.month_name[month]}"
        found.append(_Day(start, pair.end() + stop, words))
    return found


def _month(day: int, month: int) -> int | None:
    """The month, where it has such a day in any year."""
    return month if 1 <= month <= _DECEMBER and 1 <= day <= calendar.monthrange(2000, month)[1] else None


def _is_day(pair: re.Match[str], day: int, month: int, before: str, after: str, *, follows: bool) -> bool:
    is_part = pair["mark"].strip() != "/" or day <= month
    unit = _UNIT if is_part else _UNIT_OF_MANY
    if _NO_DAY_AFTER.search(before) or unit.match(after):
        return False
    if is_part and _SCALE.search(_in_sentence(before, after)):
        return False
    if follows:
        return True
    if pair["mark"].strip() == "/":
        return _is_day_by_slash(day, month, before, after)
    named = bool(_ON.search(before) or _DAYS_ONLY.search(before))
    if pair["mark"] == "-":
        return named and day > _DECEMBER
    return named or (
        after[:1] == "."
        and not _NO_DAY_AFTER_DECIMAL.search(before)
        and (
            _SENTENCE_GOES_ON.match(after) is not None
            or (len(pair["second"]) == 1 and _WHEN.search(before) is not None)
            or (day > _DECEMBER and _LINE_BEGINS.search(before) is not None)
        )
    )


def _is_day_by_slash(day: int, month: int, before: str, after: str) -> bool:
    if _DAYS_ONLY.search(before):
        return True
    if (day, month) == _ALWAYS:
        return False
    if day > _DECEMBER or _ON.search(before):
        return True
    if (day, month) in _FRACTIONS:
        return False
    entry = _ENTRY.match(after) or _CAPITAL.match(after)
    return (entry is not None and _LINE_BEGINS.search(before) is not None) or _WHEN.search(before) is not None


def _in_sentence(before: str, after: str) -> str:
    """What stands near in the same sentence."""
    return re.split(r"[.;\n]\s", before)[-1] + " " + re.split(r"[.;\n](?:\s|$)|\n", after)[0]


# ---- A day of a month that is not named ----


def _ordinals(text: str) -> list[_Day]:
    found: list[_Day] = []
    for ordinal in _ORDINAL.finditer(text):
        before, after = (
            text[max(0, ordinal.start() - _NEAR) : ordinal.start()],
            text[ordinal.end() : ordinal.end() + _NEAR],
        )
        follows = _follows(found, text, ordinal.start())
        late = ordinal["words"] is not None or int(re.sub(r"\D", "", ordinal["digits"])) > _DECEMBER
        if _tells_day(before, after, late=late, follows=follows):
            lead = next(_LEAD.finditer(before))  # it matches no words at all, too
            start = ordinal.start() - (len(before) - lead.start())
            words = f"{lead['on']} {DATE}" if lead["on"] else DATE
            found.append(_Day(start, ordinal.end(), words))
    return found


def _tells_day(before: str, after: str, *, late: bool, follows: bool) -> bool:
    """Whether an ordinal is a day, by what stands beside it. ``late`` ones are after the twelfth.

    ``follows`` says that it goes on from another that is.
    """
    if _OF_A_MONTH.match(after):
        return True
    words = _WORDS.match(after)
    next_words = words[1].casefold().split() if words else []
    if next_words and next_words[0] not in _GOES_ON and not _COUNTED.isdisjoint(next_words):
        return False
    if next_words[:1] == ["of"]:
        return False
    told_by = [_ON, _DAYS_ONLY, _WHEN, _PART_OF_DAY]
    if late:
        told_by += [_ABOUT_THEN, _OCCASION]
        told_by += [_THE] if not next_words or next_words[0] in _GOES_ON else []
        told_by += [_LINE_BEGINS] if _ENTRY.match(after) else []
    return follows or any(each.search(before) for each in told_by)


def _days_of_weeks(text: str) -> list[_Day]:
    """Days after a day of the week, as "Tuesday 16": not an hour, and not a number of anything."""
    found = []
    for each in _AFTER_DAY_OF_WEEK.finditer(text):
        words = _WORDS.match(text, each.end())
        if _DECEMBER < int(each["day"]) <= _LONGEST_MONTH and (
            words is None or words[1].casefold().split()[0] in _GOES_ON
        ):
            found.append(_Day(each.start(), each.end(), DATE))
    return found
