"""The family as a drawing: where each person stands and which lines join them, worked out from the household table.

Plain geometry in units of one column and one row, for any surface: the printed referral, the screen. The customary
signs are used: a square for a man or boy, a circle for a woman or girl, a diamond where that is not recorded; a double
outline for the person, a cross through someone who died. A line tells only what was entered: how someone is related to
the person. Who else is related to whom is not known, and not drawn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from logic.case import Case
from logic.dates import DateError, PartialDate
from logic.facts import UNKNOWN
from logic.sections import SectionRow, load_sections

COLUMNS = 6
"""The most people beside one another; more of one generation go into further rows."""
MOST_PEOPLE = 18
"""The most people that are drawn; a drawing of more could not be read, and the table has them all."""
SYMBOL = 0.13
"""Half the height of a sign, in rows; its width is the same length."""
CENTRE = 0.42
"""How far below the top of its row the centre of a sign is, in rows."""


class Sign(StrEnum):
    """The shape that stands for a person."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"


class Stroke(StrEnum):
    """How a line is drawn."""

    SOLID = "solid"
    DASHED = "dashed"
    """Through whom they are related is not recorded."""
    ENDED = "ended"
    """A relationship that is over: crossed by two short strokes."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person as drawn: ``name``, ``relation`` and ``born`` below the sign, in the cell ``column`` and ``row``."""

    name: str
    relation: str
    born: str
    sign: Sign
    column: float
    row: int
    is_subject: bool = False
    died: bool = False
    same_household: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line through points, each (columns from the left, rows from the top)."""

    points: tuple[tuple[float, float], ...]
    stroke: Stroke = Stroke.SOLID


@dataclass(frozen=True, slots=True)
class Genogram:
    """The drawing: ``columns`` by ``rows`` units. ``left_out`` counts the relatives for whom there was no room."""

    people: tuple[Person, ...]
    lines: tuple[Line, ...]
    columns: int
    rows: int
    left_out: int


_GENERATIONS: Mapping[str, int] = {
    "grandparent": 0,
    "parent": 1,
    "sibling": 2,
    "partner": 2,
    "former_partner": 2,
    "child": 3,
}
_SUBJECT_GENERATION = 2

_MALE = frozenset({
    *("father", "stepfather", "grandfather", "brother", "stepbrother", "son", "stepson"),
    *("husband", "boyfriend", "he", "male", "man", "boy"),
})  # fmt: skip
_FEMALE = frozenset({
    *("mother", "stepmother", "grandmother", "sister", "stepsister", "daughter", "stepdaughter"),
    *("wife", "girlfriend", "she", "female", "woman", "girl"),
})  # fmt: skip
_WORD = re.compile(r"[a-z]+")


def genogram_of(case: Case) -> Genogram | None:
    """The drawing for a case; None where no relative of the person is recorded."""
    rows = case.sections.get("household", ())
    relatives = [row for row in rows if row.get("relation") in _GENERATIONS] if isinstance(rows, tuple) else []
    if not relatives:
        return None
    shown, left_out = relatives[:MOST_PEOPLE], len(relatives[MOST_PEOPLE:])
    generations: list[list[SectionRow | None]] = [[] for _ in range(4)]
    for relation in ("grandparent", "parent", "sibling"):
        generations[_GENERATIONS[relation]] += [row for row in shown if row.get("relation") == relation]
    generations[_SUBJECT_GENERATION].append(None)
    for relation in ("partner", "former_partner", "child"):
        generations[_GENERATIONS[relation]] += [row for row in shown if row.get("relation") == relation]
    people: list[tuple[str, Person]] = []
    at = 0
    for generation in generations:
        for start in range(0, len(generation), COLUMNS):
            part = generation[start : start + COLUMNS]
            first = (COLUMNS - len(part)) / 2
            people += [
                _relative(row, first + place, at) if row is not None else ("", _subject(case, first + place, at))
                for place, row in enumerate(part)
            ]
            at += 1
    return Genogram(tuple(person for _, person in people), tuple(_lines(people)), COLUMNS, at, left_out)


def _subject(case: Case, column: float, row: int) -> Person:
    data = case.sections.get("subject", {})
    entered = data if isinstance(data, Mapping) else {}
    names = (entered.get("forenames", ""), entered.get("surname", ""))
    name = " ".join(each for each in names if isinstance(each, str) and each.strip())
    born, died = case.facts.get("date_of_birth"), case.facts.get("died")
    sign = {"male": Sign.SQUARE, "female": Sign.CIRCLE}.get(str(entered.get("gender", "")), Sign.DIAMOND)
    return Person(
        name or "The person",
        "the person",
        _date(born.value) if born is not None and isinstance(born.value, str) else "",
        sign,
        column,
        row,
        is_subject=True,
        died=died is not None and died.value == "yes",
    )


def _relative(row: SectionRow, column: float, at: int) -> tuple[str, Person]:
    relation = str(row["relation"])
    details = str(row.get("relation_details", ""))
    born = row.get("date_of_birth", "")
    person = Person(
        str(row.get("name", "")).strip() or "Name not known",
        details.strip() or _label(relation).lower(),
        _date(born) if isinstance(born, str) else "",
        _sign(details),
        column,
        at,
        same_household=row.get("same_household") == "yes",
    )
    return relation, person


def _label(relation: str) -> str:
    household = next(section for section in load_sections() if section.id == "household")
    return household.by_id["relation"].label_of(relation)


def _sign(details: str) -> Sign:
    """What the words on the relationship tell; nothing where they tell of both."""
    words = set(_WORD.findall(details.lower()))
    if words & _FEMALE and not words & _MALE:
        return Sign.CIRCLE
    return Sign.SQUARE if words & _MALE and not words & _FEMALE else Sign.DIAMOND


def _date(iso: str) -> str:
    if not iso or iso == UNKNOWN:
        return ""
    try:
        return f"born {PartialDate.parse(iso).in_words}"
    except DateError:
        return ""


def _lines(people: Sequence[tuple[str, Person]]) -> Iterator[Line]:
    subject = next(person for relation, person in people if not relation)
    middle, top, bottom = subject.column + 0.5, subject.row + CENTRE - SYMBOL, subject.row + CENTRE + SYMBOL
    parents = [person for relation, person in people if relation == "parent"]
    bar = subject.row + 0.04
    if parents:
        yield Line(((middle, bar), (middle, top)))
    for parent in parents:
        yield Line((_below(parent), (parent.column + 0.5, bar), (middle, bar)))
    for relation, person in people:
        centre = person.column + 0.5
        if relation == "grandparent":
            to = min((each.row for each in parents), default=subject.row) + 0.02
            yield Line((_below(person), (centre, to), (middle, to), (middle, to + 0.06)), Stroke.DASHED)
        elif relation == "sibling":
            over = (parents and bar) or subject.row + 0.12
            yield Line(((centre, person.row + CENTRE - SYMBOL), (centre, over), (middle, over), (middle, top)))
        elif relation in ("partner", "former_partner"):
            stroke = Stroke.ENDED if relation == "former_partner" else Stroke.SOLID
            level = subject.row + CENTRE + SYMBOL / 2
            yield (
                Line(((middle, level), (centre, level)), stroke)
                if person.row == subject.row
                else Line(((middle, bottom), (middle, person.row + 0.1), (centre, person.row + 0.1)), stroke)
            )
        elif relation == "child":
            over = person.row + 0.12
            yield Line(((middle, bottom), (middle, over), (centre, over), (centre, person.row + CENTRE - SYMBOL)))


def _below(person: Person) -> tuple[float, float]:
    return person.column + 0.5, person.row + CENTRE + SYMBOL


def in_words(genogram: Genogram) -> str:
    """The drawing in words, for whoever does not see it: each person with all that the drawing shows of them."""
    said = [_in_words(person) for person in genogram.people]
    if genogram.left_out:
        said.append(f"{genogram.left_out} more relatives are in the table only")
    lead = "Diagram of the family, drawn from the table above, each with how they are related to the person. "
    return f"{lead}{'. '.join(said)}."


_SIGNS: Mapping[Sign, str] = {Sign.SQUARE: "male", Sign.CIRCLE: "female", Sign.DIAMOND: "sex not recorded"}


def _in_words(person: Person) -> str:
    said = [person.name, person.relation, _SIGNS[person.sign]]
    said += [person.born] if person.born else []
    said += ["died"] if person.died else []
    said += ["same household"] if person.same_household else []
    return ", ".join(said)
