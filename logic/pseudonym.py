"""A case without the people in it: who they are to the person stands in place of their names, months in place of days.

It is made from the facts: every field that names somebody or something is replaced as a whole, and what stood in it is
then looked for in all free text. No rule can find a name that stands in no field, so what still looks like one is
listed for a person to read.
"""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from logic.assessment import Assessment
from logic.case import Case
from logic.cast import ADDRESSES, BIRTHS, BODIES, CONTACTS, FAMILY, NUMBERS, PEOPLE, Cast
from logic.consistency import contradictions
from logic.evaluate import evaluate
from logic.facts import Answer, Facts
from logic.generalising import generalised_date, last_of_month, without_days, without_numbers, year_of
from logic.leftovers import Leftover, leftovers_in
from logic.name_matching import SOMEBODY, Finder, Folded, Found, folded
from logic.online_addresses import without_online_addresses
from logic.sections import FieldKind, SectionData, SectionRow, Subject, sections_by_id

_GAP = re.compile(r"[\s'\u2019-]*|\s*,\s*|\s+[A-Za-z]\.?\s+")
_LONGEST_GAP = 4
_ABBREVIATION = re.compile(r"\b[A-Z]{2,4}\b")
_TITLE = re.compile(r"(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|rev|pc|dc|ds)\b\.?\s+$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Replacement:
    """What was replaced, by what, and how often. ``original`` is as it first stood."""

    original: str
    label: str
    times: int


@dataclass(frozen=True)
class Pseudonymised:
    """A case without the people in it, its assessments, and what a person has to read before sending it.

    ``same_result`` is False where months in place of days let the rules come to something else: say so, or send the
    identifiable form. ``leftovers`` are words and numbers that still look as if they could tell who it is.
    """

    case: Case
    assessments: tuple[Assessment, ...]
    same_result: bool
    replacements: tuple[Replacement, ...]
    leftovers: tuple[Leftover, ...]


def pseudonymise(case: Case, assessments: Sequence[Assessment], subject: Subject) -> Pseudonymised:
    """The case with roles in place of names, months of days, and no numbers or places.

    ``assessments`` are those of ``case``; ``subject`` is whom they treat the person as. The result is assessed anew
    under the same packs, as whoever checks it will.
    """
    cast = Cast(case, subject)
    names = Finder(cast.targets)
    counted: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], str] = {}
    doubtful: list[Leftover] = []

    def count(original: str, label: str) -> None:
        key = (folded(original), label)
        counted[key] += 1
        first.setdefault(key, original)

    def clean(text: str, place: str) -> str:
        # Addresses first: a name within one is not all of it that tells whose it is.
        text, of_addresses = without_online_addresses(text)
        text, left = _without_names(text, names, count)
        doubtful.extend(Leftover(place, words, "like a name") for words in left)
        text, of_days = without_days(text)
        text, of_numbers = without_numbers(text)
        for original, label in (*of_addresses, *of_days, *of_numbers):
            count(original, label)
        return text

    sections = {
        name: _section(name, data, cast, clean, count)
        for name, data in case.sections.items()
        if name in sections_by_id()
    }
    cleaned = Case(
        assessed_on=case.assessed_on,
        nation=case.nation,
        event_nation=case.event_nation,
        facts=_facts(case.facts, "facts", clean),
        set_aside=_facts(case.set_aside, "set_aside", clean),
        sections={name: data for name, data in sections.items() if data},
        training=case.training,
    )
    if case.reference:
        count(case.reference, "(left out)")
    cleaned, found, same = _dated(cleaned, case, assessments)
    leftovers = (*doubtful, *leftovers_in(cleaned, cast.names, cast.labels))
    return Pseudonymised(
        cleaned,
        found,
        same,
        tuple(Replacement(first[key], key[1], times) for key, times in sorted(counted.items())),
        tuple(dict.fromkeys(leftovers)),
    )


# ---- What becomes of each part ----

_Clean = Callable[[str, str], str]
_Count = Callable[[str, str], None]


def _facts(facts: Facts, place: str, clean: _Clean) -> Facts:
    return {
        fact: Answer(
            value=generalised_date(answer.value) if isinstance(answer.value, str) else answer.value,
            source=clean(answer.source, f"{place}.{fact}.source"),
            date=generalised_date(answer.date),
            note=clean(answer.note, f"{place}.{fact}.note"),
        )
        for fact, answer in facts.items()
    }


def _section(name: str, data: SectionData, cast: Cast, clean: _Clean, count: _Count) -> SectionData:
    if not isinstance(data, tuple):
        return _row(name, name, data, cast, clean, count)
    rows = (_row(name, f"{name}[row {number}]", row, cast, clean, count) for number, row in enumerate(data, start=1))
    return tuple(row for row in rows if row)


def _row(  # noqa: PLR0917 - all of them, in the order of _section
    section: str, place: str, row: SectionRow, cast: Cast, clean: _Clean, count: _Count
) -> SectionRow:
    fields = sections_by_id()[section].by_id
    result: dict[str, str | tuple[str, ...]] = {}
    for field, value in row.items():
        if isinstance(value, tuple) or not value:
            result[field] = value
            continue
        kind = fields[field].kind
        if kind is FieldKind.DATE:
            result[field] = year_of(value) if field in BIRTHS.get(section, ()) else generalised_date(value)
            if result[field] != value:
                count(value, str(result[field]))
        elif kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
            label = _label(section, field, value, cast)
            if label is None:
                result[field] = clean(value, f"{place}.{field}")
                continue
            rest = _after_comma(value) if field in ("worker", "lead_worker") else ""
            result[field] = f"{label}, {clean(rest, f'{place}.{field}')}" if rest else label
            if label != value:
                count(value, label or "(left out)")
        else:
            result[field] = value
    return {field: value for field, value in result.items() if value}


def _after_comma(text: str) -> str:
    """The job title after a name, where no name of its own is in it.

    That is where it has no capital after its first letter, but for short words in capitals, such as GP.
    """
    rest = text.partition(",")[2].strip()
    return "" if any(letter.isupper() for letter in _ABBREVIATION.sub("", rest)[1:]) else rest


def _label(section: str, field: str, value: str, cast: Cast) -> str | None:
    """What stands in place of a field that names something; None for one that is free text."""
    if section == "subject" and field in ("surname", "forenames", "other_names"):
        return cast.person(value) if field == "forenames" else ""
    if field in PEOPLE.get(section, ()):
        return cast.person(value)
    if field in BODIES.get(section, ()):
        return cast.body(value)
    if field in ADDRESSES.get(section, ()):
        return "Address left out"
    if field in CONTACTS.get(section, ()):
        return "Contact details left out"
    return "" if field in NUMBERS.get(section, ()) else None


def _without_names(text: str, names: Finder, count: _Count) -> tuple[str, list[str]]:
    """The text with labels in place of names, and what may be a name or an everyday word."""
    found: list[Found] = []
    doubtful: list[str] = []
    last: Found | None = None
    for each in names.find(Folded.of(text)):
        if not each.meant:
            doubtful.append(text[each.start : each.end])
            last = each
            continue
        changed = last is not None and last.target.kind == "mutated" and last.target.label == each.target.label
        if last and changed and _belong_together(last, each, text):
            # What stands before another part of the same name is no other word.
            doubtful.pop()
            found.append(replace(each, start=last.start))
        elif found and _belong_together(found[-1], each, text):
            target = each.target if found[-1].target.label in (FAMILY, SOMEBODY) else found[-1].target
            found[-1] = replace(found[-1], end=each.end, target=target)
        else:
            found.append(each)
        last = None
    parts: list[str] = []
    at = 0
    for each in found:
        before = text[at : each.start]
        if each.target.kind in ("name", "mutated"):
            before = _TITLE.sub("", before)
        joined = text[each.end : each.end + 1].isalnum()
        parts += [before, " " if before[-1:].isalnum() else "", each.target.label, " " if joined else ""]
        count(text[each.start : each.end], each.target.label)
        at = each.end
    parts.append(text[at:])
    return "".join(parts), doubtful


def _belong_together(first: Found, second: Found, text: str) -> bool:
    """Whether two stretches are parts of one name, with a space, a hyphen, a comma or an initial between them."""
    between = text[first.end : second.start]
    close = len(between) <= _LONGEST_GAP and _GAP.fullmatch(between) is not None
    labels = {first.target.label, second.target.label}
    if SOMEBODY in labels:  # two who stand in a list are two
        return close and len(labels) > 1 and "," not in between
    return close and (len(labels) == 1 or FAMILY in labels)


# ---- Days ----


def _dated(cleaned: Case, case: Case, assessments: Sequence[Assessment]) -> tuple[Case, tuple[Assessment, ...], bool]:
    """The case as at a day that tells only the month, chosen so that the result stays the same if it can.

    One day at least is left to choose: months, being wider than days, contradict each other no sooner than they do.
    """
    tried = [
        (replace(cleaned, assessed_on=day, facts=facts), tuple(evaluate(each.pack, facts, day) for each in assessments))
        for day, facts in _candidates(cleaned, case)
        if not contradictions(facts, day)
    ]
    wanted = [(each.outcome, each.presumed) for each in assessments]
    for dated, found in tried:
        if [(each.outcome, each.presumed) for each in found] == wanted:
            return dated, found, True
    return (*tried[0], False)


def _candidates(cleaned: Case, case: Case) -> Iterator[tuple[datetime.date, Facts]]:
    days = (last_of_month(case.assessed_on), case.assessed_on.replace(day=1))
    for facts in (
        cleaned.facts,
        *({**cleaned.facts, "age_group": Answer(group)} for group in ("child", "adult")),
        *(
            {
                **{fact: each for fact, each in cleaned.facts.items() if fact != "date_of_birth"},
                "age_group": Answer(group),
            }
            for group in ("child", "adult")
        ),
    ):
        for day in days:
            yield day, facts
