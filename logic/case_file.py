"""The case file: one case as JSON, read strictly and written in one canonical form.

A file that is wrong in any way is refused whole, with the place and what is allowed there: an answer that was
misspelt and skipped would be a wrong result. A refusal never repeats what a person typed, not even the name of an
unknown key: it may stand in a log, and what was typed may be about a child.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, NoReturn

from logic.assessment import answer_as_json
from logic.case import ENGLAND, NATIONS, Case
from logic.consistency import contradictions
from logic.dates import DateError, PartialDate
from logic.facts import UNKNOWN, Answer, Facts, Value
from logic.pack import QuestionKind
from logic.sections import (
    STAND_ALONE,
    Field,
    FieldKind,
    Section,
    SectionData,
    SectionRow,
    load_sections,
    sections_by_id,
)
from logic.strict_json import JsonError, Repeated, parse
from logic.vocabulary import FactShape, fact_shapes, says_something

FORMAT = "safeguarding-review-case/1"

MAX_BYTES = 10_000_000
"""The largest case that is read, in bytes. A long chronology has some hundred thousand."""
MAX_TEXT = 100_000
"""The longest text in one place, in characters: about forty printed pages."""
MAX_REFERENCE = 200
"""The longest reference, in characters."""
MAX_ROWS = 5_000
"""The most rows in one table."""
MAX_NESTING = 64
"""The most brackets within brackets that are parsed; a case needs four."""

TOP_LEVEL = ("format", "training", "reference", "nation", "event_nation", "assessed_on", "facts", "set_aside")
"""The keys beside the sections, in the order in which they are written."""
ANSWER_KEYS = ("value", "source", "date", "note")

_LINE_BREAKS = re.compile(r"[\t\r\n]")
# Control characters other than tab and line breaks, halves of characters, and the two that no document may hold.
NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")

_ALLOWED_TEXT = f"text of up to {MAX_TEXT:,} characters, with no control characters but tabs and line breaks"
_ALLOWED_DATE = f"{UNKNOWN}, or a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY from 1800 to 2200"
_ALLOWED_DAY = "a day that exists, as YYYY-MM-DD from 1800 to 2200"


class CaseFileError(ValueError):
    """A case file is wrong.

    ``place`` says where (``facts.died``, or line and column), ``allowed`` what may stand there. Neither repeats the
    file's content. ``reference`` is the case's reference where that much could be read, for a list of results.
    """

    def __init__(self, place: str, allowed: str) -> None:
        super().__init__(f"{place}: allowed: {allowed}")
        self.place = place
        self.allowed = allowed
        self.reference: str | None = None


def read_case(content: bytes | str, *, today: datetime.date, line: int | None = None) -> Case:
    """Read one case.

    ``content`` is UTF-8, with or without a byte order mark. ``today`` stands for ``assessed_on`` where the file does
    not give it. ``line`` is the number of the line where the case is one line of several, for the place in errors.

    Raises CaseFileError where anything is wrong, contradictory answers included.
    """
    try:
        document = parse(content, max_bytes=MAX_BYTES, max_nesting=MAX_NESTING, line=line)
    except JsonError as error:
        raise CaseFileError(error.place, error.allowed) from None
    start = f"line {line}, " if line is not None else ""
    try:
        return _case(document, today)
    except CaseFileError as error:
        located = CaseFileError(f"{start}{error.place}", error.allowed)
        located.reference = _readable_reference(document)
        raise located from None


def case_to_json(case: Case) -> dict[str, Any]:
    """The case as plain data for JSON: only what was given, always in the same order.

    Reading the result gives an equal case. Text that a case file cannot hold is replaced as by ``clean_text``.
    """
    result: dict[str, Any] = {"format": FORMAT}
    if case.training:
        result["training"] = True
    if case.reference is not None:
        result["reference"] = _LINE_BREAKS.sub(" ", clean_text(case.reference))
    result["nation"] = case.nation
    if case.event_nation is not None:
        result["event_nation"] = case.event_nation
    result |= {"assessed_on": case.assessed_on.isoformat(), "facts": _facts_as_json(case.facts)}
    if case.set_aside:
        result["set_aside"] = _facts_as_json(case.set_aside)
    for section in load_sections():
        entered = case.sections.get(section.id, ())
        rows = [_row_as_json(row, section) for row in (entered if isinstance(entered, tuple) else (entered,))]
        rows = [row for row in rows if row]
        if rows:
            result[section.id] = rows if section.repeats else rows[0]
    return result


def write_case(case: Case) -> str:
    """The text of the case file, to be stored as UTF-8."""
    return json.dumps(case_to_json(case), ensure_ascii=False, indent=2) + "\n"


def clean_text(text: str) -> str:
    r"""The text as a case can hold it: other line breaks become plain ones, other control characters spaces.

    >>> clean_text("one\x0btwo\x00three")
    'one\ntwo three'
    """
    return NOT_TEXT.sub(lambda found: "\n" if found[0] in "\x0b\x0c\x85" else " ", text)


def _refuse(place: str, allowed: str) -> NoReturn:
    raise CaseFileError(place, allowed)


# ---- From data to a case ----


def _case(document: object, today: datetime.date) -> Case:
    sections = sections_by_id()
    top = _checked_object(document, "the top level", "", _top_level_keys(), ("format", "facts"))
    if top["format"] != FORMAT:
        _refuse("format", FORMAT)
    if top.get("training", True) is not True:
        _refuse("training", "true, for a case that is invented to practise with; any other case leaves it out")
    assessed_on = _day(top["assessed_on"], "assessed_on") if "assessed_on" in top else today
    nation, event_nation = top.get("nation", ENGLAND), top.get("event_nation")
    if nation not in NATIONS:
        _refuse("nation", ", ".join(NATIONS))
    if "event_nation" in top and event_nation not in NATIONS:
        _refuse("event_nation", ", ".join(NATIONS))
    facts = _facts(top["facts"], "facts")
    set_aside = _facts(top.get("set_aside", {}), "set_aside")
    for fact in set_aside:
        if fact in facts:
            _refuse(f"set_aside.{fact}", "a fact that is not in facts too")
    for found in contradictions(facts, assessed_on):
        places = " and ".join(f"facts.{fact}" for fact in found.facts)
        _refuse(places, f"answers that can both be true; here {found.says}")
    entered = {name: _section(top[name], section) for name, section in sections.items() if name in top}
    return Case(
        assessed_on=assessed_on,
        reference=_reference(top["reference"]) if "reference" in top else None,
        nation=nation,
        event_nation=event_nation,
        facts=facts,
        set_aside=set_aside,
        sections={name: data for name, data in entered.items() if data},
        training="training" in top,
    )


@cache
def _top_level_keys() -> tuple[str, ...]:
    return (*TOP_LEVEL, *sections_by_id())


def _checked_object(
    value: object, place: str, prefix: str, allowed: tuple[str, ...] | Mapping[str, Any], required: tuple[str, ...] = ()
) -> dict[str, Any]:
    """The object, once it is one whose keys are all allowed, each there once, and the required ones among them."""
    if not isinstance(value, dict):
        _refuse(place, f"an object with the keys {', '.join(required or allowed)}")
    if isinstance(value, Repeated):
        _refuse(f"the {_ordinal(value.number)} key of {place}", "each key once")
    for number, key in enumerate(value, 1):
        if key not in allowed:
            _refuse(f"the {_ordinal(number)} key of {place}", ", ".join(allowed))
    for key in required:
        if key not in value:
            _refuse(f"{prefix}{key} (missing)", FORMAT if key == "format" else "it must be given")
    return value


def _text(value: object, place: str) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT or NOT_TEXT.search(value):
        _refuse(place, _ALLOWED_TEXT)
    return value


def _reference(value: object) -> str:
    if not isinstance(value, str) or len(value) > MAX_REFERENCE or NOT_TEXT.search(value) or _LINE_BREAKS.search(value):
        _refuse("reference", f"text on one line, of up to {MAX_REFERENCE} characters")
    return value


def _readable_reference(document: object) -> str | None:
    """The reference of a case that is refused for something else."""
    if not isinstance(document, dict) or isinstance(document, Repeated) or "reference" not in document:
        return None
    try:
        return _reference(document["reference"])
    except CaseFileError:
        return None


def _partial_date(value: object, place: str) -> str:
    if value != UNKNOWN:
        try:
            PartialDate.parse(value if isinstance(value, str) else "")
        except DateError:
            _refuse(place, _ALLOWED_DATE)
    return str(value)


def _day(value: object, place: str) -> datetime.date:
    try:
        date = PartialDate.parse(value if isinstance(value, str) else "")
    except DateError:
        _refuse(place, _ALLOWED_DAY)
    if not date.is_exact:
        _refuse(place, _ALLOWED_DAY)
    return date.first


def _facts(value: object, place: str) -> Facts:
    shapes = fact_shapes()
    given = _checked_object(value, place, f"{place}.", shapes)
    return {fact: _answer(answer, shapes[fact], f"{place}.{fact}") for fact, answer in given.items()}


def _answer(given: object, shape: FactShape, place: str) -> Answer:
    if not isinstance(given, dict):
        answer = Answer(checked_value(given, shape, place))
    else:
        parts = _checked_object(given, place, f"{place}.", ANSWER_KEYS, ("value",))
        answer = Answer(
            value=checked_value(parts["value"], shape, f"{place}.value"),
            source=_text(parts.get("source", ""), f"{place}.source"),
            date=_date_of_source(parts.get("date", ""), f"{place}.date"),
            note=_text(parts.get("note", ""), f"{place}.note"),
        )
    if answer.value in shape.require_note and not says_something(answer.note):
        _refuse(f"{place}.note (missing)", f"the evidence in words, which {answer.value} needs")
    return answer


def _date_of_source(value: object, place: str) -> str:
    return "" if value == "" else _partial_date(value, place)


def checked_value(given: object, shape: FactShape, place: str) -> Value:
    """What a case file gives as the value of a fact, once it is one. Raises CaseFileError that names the place."""
    if shape.kind is QuestionKind.DATE:
        return _partial_date(given, place)
    return _chosen(given, place, shape.single_values, shape.settings)


def _chosen(given: object, place: str, single: tuple[str, ...], settings: tuple[str, ...]) -> Value:
    """One of the values that stand alone, or a list of different settings where there are any."""
    if isinstance(given, str) and given in single:
        return given
    if not settings:
        _refuse(place, ", ".join(single))
    if not isinstance(given, list) or not given:
        _refuse(place, f"{', '.join(single)}, or a list of one or more of {', '.join(settings)}")
    seen: list[str] = []
    for number, setting in enumerate(given, 1):
        if setting not in settings or setting in seen:
            _refuse(f"{place}[item {number}]", f"each once: {', '.join(settings)}")
        seen.append(setting)
    return tuple(seen)


def _section(value: object, section: Section) -> SectionData:
    if not section.repeats:
        return _row(value, section, section.id)
    if not isinstance(value, list) or len(value) > MAX_ROWS:
        _refuse(section.id, f"a list of up to {MAX_ROWS:,} objects")
    rows = [_row(row, section, f"{section.id}[row {number}]") for number, row in enumerate(value, 1)]
    return tuple(row for row in rows if row)


def _row(value: object, section: Section, place: str) -> SectionRow:
    given = _checked_object(value, place, f"{place}.", section.by_id)
    row = {name: _entry(entry, section.by_id[name], f"{place}.{name}") for name, entry in given.items()}
    return {name: entry for name, entry in row.items() if entry != ""}


def _entry(value: object, field: Field, place: str) -> str | tuple[str, ...]:
    if value == "":  # an empty box says nothing, whatever its kind
        return ""
    if field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT):
        return _text(value, place)
    if field.kind is FieldKind.DATE:
        return _partial_date(value, place)
    if field.kind is FieldKind.CHOICES:
        single = tuple(option.value for option in field.options if option.value in STAND_ALONE)
        return _chosen(value, place, single, tuple(o.value for o in field.options if o.value not in STAND_ALONE))
    return _chosen(value, place, tuple(option.value for option in field.options), ())


def _ordinal(number: int) -> str:
    last_two = number % 100
    ending = "th" if last_two in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


# ---- From a case to data ----


def _facts_as_json(facts: Facts) -> dict[str, Any]:
    known = [fact for fact in fact_shapes() if fact in facts]
    others = sorted(facts.keys() - set(known))
    return {fact: _answer_as_json(facts[fact]) for fact in (*known, *others)}


def _answer_as_json(answer: Answer) -> Any:  # noqa: ANN401 - text, a list or an object
    parts = {key: clean_text(part) if isinstance(part, str) else part for key, part in answer_as_json(answer).items()}
    return parts if len(parts) > 1 else parts["value"]


def _row_as_json(row: SectionRow, section: Section) -> dict[str, Any]:
    entries = {field.id: row[field.id] for field in section.fields if row.get(field.id)}
    return {name: list(each) if isinstance(each, tuple) else clean_text(each) for name, each in entries.items()}
