"""The family as a drawing: where each person stands and which lines join them, worked out from the household table.

Plain geometry in units of one column and one row, for any surface: the printed referral, the screen. The customary
signs are used: a square for a man or boy, a circle for a woman or girl, a diamond where that is not recorded; a double
outline for the person, a cross through someone who died, stripes for who lived in the same household. A line tells
only what was entered: how someone is related to the person. Who else is related to whom is not known, and not drawn.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from logic.case import Case
from logic.dates import DateError, PartialDate
from logic.facts import UNKNOWN
from logic.sections import SectionRow, load_sections

COLUMNS = 6
"""The most people beside one another. Brothers and sisters, and children, go into further rows; of the others the rest
is left out, since a line to a further row would run across people whom it does not join."""
MOST_PEOPLE = 18
"""The most people that are drawn; a drawing of more could not be read, and the table has them all."""
MOST_NAMED = 6
"""How many of those who are not drawn are named beside the drawing; the others are counted."""
MOST_PARTNERS = 4
"""The most present and former partners that are drawn: one at each side of the person and two further to the right."""
SYMBOL = 0.13
"""Half the height of a sign, in rows; its width is the same length."""
CENTRE = 0.42
"""How far below the top of its row the centre of a sign is, in rows."""


class Sign(StrEnum):
    """The shape that stands for a person."""

    SQUARE = "square"
    CIRCLE = "circle"
    DIAMOND = "diamond"


_BETWEEN_STRIPES = 0.4
"""How far apart the stripes of a sign are, in halves of its height."""


def stripes(sign: Sign) -> tuple[tuple[tuple[float, float], tuple[float, float]], ...]:
    """The ends of the slanting stripes that fill a sign, in halves of its height from its centre, right and up.

    A pattern, since a tint cannot be told on every screen, in every print and by everyone.
    """
    reach = {Sign.SQUARE: math.sqrt(2), Sign.CIRCLE: 1.0, Sign.DIAMOND: math.sqrt(0.5)}[sign]
    most = math.floor(reach / _BETWEEN_STRIPES)
    found = []
    for number in range(-most, most + 1):
        away = number * _BETWEEN_STRIPES
        across, along = away * math.sqrt(0.5), _half_of_stripe(sign, away) * math.sqrt(0.5)
        found.append(((across - along, -across - along), (across + along, along - across)))
    return tuple(found)


def _half_of_stripe(sign: Sign, away: float) -> float:
    """Half the length of a stripe that passes so far from the centre."""
    match sign:
        case Sign.SQUARE:
            return math.sqrt(2) - abs(away)
        case Sign.CIRCLE:
            return math.sqrt(1.0 - away**2)
        case Sign.DIAMOND:
            return math.sqrt(0.5)


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
    """The drawing: ``columns`` by ``rows`` units. ``left_out`` counts the relatives for whom there was no room.

    ``others`` tells by name, or else by what they are to the person, who is in the table and is no relative or partner.
    """

    people: tuple[Person, ...]
    lines: tuple[Line, ...]
    columns: int
    rows: int
    left_out: int
    others: tuple[str, ...] = ()

    @property
    def span(self) -> tuple[float, float]:
        """From which column on people stand, and up to which: the drawing needs no room beside these."""
        columns = [person.column for person in self.people]
        return min(columns), max(columns) + 1.0


_DRAWN = ("grandparent", "parent", "sibling", "partner", "former_partner", "child")
"""Whom a drawing shows, from the top to the bottom."""
_PARTNERS = ("partner", "former_partner")

_MALE = frozenset({
    *("father", "stepfather", "grandfather", "brother", "stepbrother", "son", "stepson"),
    *("husband", "boyfriend", "he", "male", "man", "boy"),
})  # fmt: skip
_FEMALE = frozenset({
    *("mother", "stepmother", "grandmother", "sister", "stepsister", "daughter", "stepdaughter"),
    *("wife", "girlfriend", "she", "female", "woman", "girl"),
})  # fmt: skip
_NOT_THROUGH_BOTH = frozenset({
    *("half", "step", "foster", "maternal", "paternal", "halfbrother", "halfsister", "halfsibling"),
    *("stepbrother", "stepsister", "stepsibling"),
})  # fmt: skip
"""What is written of brothers and sisters who do not have both parents in common with the person."""
_WORD = re.compile(r"[a-z]+")


def genogram_of(case: Case) -> Genogram | None:
    """The drawing for a case; None where no relative of the person is recorded."""
    rows = case.sections.get("household", ())
    entered = rows if isinstance(rows, tuple) else ()
    relatives = [row for row in entered if row.get("relation") in _DRAWN]
    if not relatives:
        return None
    others = tuple(_called(row) for row in entered if row.get("relation") not in _DRAWN)
    people: list[tuple[str, Person]] = []
    for at, beside in enumerate(_rows(relatives[:MOST_PEOPLE])):
        first = (COLUMNS - len(beside)) / 2
        people += [
            ("", _subject(case, first + place, at))
            if row is None
            else (str(row["relation"]), _relative(row, first + place, at))
            for place, row in enumerate(beside)
        ]
    rows_used = people[-1][1].row + 1
    left_out = len(relatives) + 1 - len(people)
    return Genogram(tuple(person for _, person in people), tuple(_lines(people)), COLUMNS, rows_used, left_out, others)


def _called(row: SectionRow) -> str:
    """The name of someone who is not drawn, or else what the table tells of who it is."""
    told = [str(row.get(key, "")).strip() for key in ("name", "relation_details")]
    relation = str(row.get("relation", ""))
    told += [_label(relation).lower()] if relation not in ("", UNKNOWN) else []
    return next((each for each in told if each), "someone whose name is not known")


def _rows(relatives: Sequence[SectionRow]) -> list[list[SectionRow | None]]:
    """Who stands beside whom, from the top; None is the person.

    A partner stands at each side of the person, so that a straight line joins them and no sign is between.
    """
    by_relation = {relation: [row for row in relatives if row["relation"] == relation] for relation in _DRAWN}
    siblings = by_relation["sibling"]
    partners = [row for relation in _PARTNERS for row in by_relation[relation]][:MOST_PARTNERS]
    right, left = partners[:1] + partners[2:], partners[1:2]
    above = max(len(siblings) + 1 + len(partners) - COLUMNS, 0)
    rows: list[list[SectionRow | None]] = [
        [*by_relation["grandparent"][:COLUMNS]],
        [*by_relation["parent"][:COLUMNS]],
        *_in_rows(siblings[:above]),
        [*siblings[above:], *left, None, *right],
        *_in_rows(by_relation["child"]),
    ]
    return [row for row in rows if row]


def _in_rows(people: Sequence[SectionRow]) -> list[list[SectionRow | None]]:
    return [[*people[start : start + COLUMNS]] for start in range(0, len(people), COLUMNS)]


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


def _relative(row: SectionRow, column: float, at: int) -> Person:
    relation = str(row["relation"])
    details = str(row.get("relation_details", ""))
    born = row.get("date_of_birth", "")
    return Person(
        str(row.get("name", "")).strip() or "Name not known",
        details.strip() or _label(relation).lower(),
        _date(born) if isinstance(born, str) else "",
        _sign(details),
        column,
        at,
        same_household=row.get("same_household") == "yes",
    )


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
    by_relation = {relation: [person for each, person in people if each == relation] for relation in _DRAWN}
    parents, siblings = by_relation["parent"], by_relation["sibling"]
    yield from _lines_from_parents(subject, parents, siblings)
    first = min([each.row for each in (*parents, *siblings)], default=subject.row)
    yield from _lines_from_grandparents(by_relation["grandparent"], _centre(subject), first + 0.02)
    for relation in _PARTNERS:
        for partner in by_relation[relation]:
            yield from _lines_to_partner(subject, partner, Stroke.ENDED if relation in _OVER else Stroke.SOLID)
    yield from _lines_to_children(subject, by_relation["child"])


_OVER = frozenset({"former_partner"})


def _lines_from_grandparents(grandparents: Sequence[Person], middle: float, bar: float) -> Iterator[Line]:
    """Down to a bar that ends above the family. No stretch is drawn twice, which would close the gaps of the dashes."""
    if grandparents:
        for each in grandparents:
            yield Line((_below(each), (_centre(each), bar)), Stroke.DASHED)
        ends = sorted({middle, *(_centre(each) for each in grandparents)})
        yield Line(((ends[0], bar), (ends[-1], bar)), Stroke.DASHED)
        yield Line(((middle, bar), (middle, bar + 0.06)), Stroke.DASHED)


@dataclass(frozen=True, slots=True)
class _Bars:
    """The bars above the person and the brothers and sisters: by row how deep, and where lines meet them."""

    depths: Mapping[int, float]
    joins: Mapping[int, float]
    """Where the bar meets the person's line or, above the person's row, the line to the bar below."""
    feet: Mapping[int, float]
    """Where the line from the bar above meets it, in every row but the first."""

    @classmethod
    def of(cls, subject: Person, siblings: Sequence[Person], depth: float) -> _Bars:
        """The bars, each so far below the top of its row."""
        rows = sorted({*(each.row for each in siblings), subject.row})
        between = {row: _between([each for each in siblings if each.row == row]) for row in rows[:-1]}
        feet = {row + 1: at for row, at in between.items()}
        return cls({row: row + depth for row in rows}, {**between, subject.row: _centre(subject)}, feet)


def _lines_from_parents(subject: Person, parents: Sequence[Person], siblings: Sequence[Person]) -> Iterator[Line]:
    """Parents to a bar above their children; where these fill several rows, a bar above each, one below the other.

    Dashed is who may have other parents: half and step siblings, and everyone where no parent is recorded.
    """
    if parents:
        yield from _lines_through_parents(subject, parents, siblings)
    elif siblings:
        yield from _lines_through_someone_unknown(subject, siblings)


def _lines_through_parents(subject: Person, parents: Sequence[Person], siblings: Sequence[Person]) -> Iterator[Line]:
    bars, foot = _Bars.of(subject, siblings, 0.04), _above(subject)
    top = min(bars.depths)
    yield Line(((foot[0], bars.depths[subject.row]), foot))
    for parent in parents:
        yield Line((_below(parent), (_centre(parent), bars.depths[top]), (bars.joins[top], bars.depths[top])))
    for row, at in bars.feet.items():
        yield Line(((at, bars.depths[row - 1]), (at, bars.depths[row]), (bars.joins[row], bars.depths[row])))
    for sibling in siblings:
        centre, bar = _centre(sibling), bars.depths[sibling.row]
        if _is_apart(sibling):
            yield Line((_above(sibling), (centre, bar)), Stroke.DASHED)
        else:
            ends = (foot,) if sibling.row == subject.row else ()
            yield Line((_above(sibling), (centre, bar), (bars.joins[sibling.row], bar), *ends))
    for row, bar in bars.depths.items():
        beside = [each for each in siblings if each.row == row]
        solid = {bars.joins[row], bars.feet.get(row, bars.joins[row])}
        solid |= {_centre(each) for each in beside if not _is_apart(each)}
        solid |= {_centre(each) for each in parents if row == top}
        reached = sorted(solid | {_centre(each) for each in beside})
        for start, end in ((reached[0], min(solid)), (max(solid), reached[-1])):
            if start < end:
                yield Line(((start, bar), (end, bar)), Stroke.DASHED)


def _lines_through_someone_unknown(subject: Person, siblings: Sequence[Person]) -> Iterator[Line]:
    bars = _Bars.of(subject, siblings, 0.12)
    for each in (subject, *siblings):
        yield Line((_above(each), (_centre(each), bars.depths[each.row])), Stroke.DASHED)
    for row, at in bars.feet.items():
        yield Line(((at, bars.depths[row - 1]), (at, bars.depths[row])), Stroke.DASHED)
    for row, bar in bars.depths.items():
        reached = {bars.joins[row], bars.feet.get(row, bars.joins[row])}
        reached |= {_centre(each) for each in siblings if each.row == row}
        yield Line(((min(reached), bar), (max(reached), bar)), Stroke.DASHED)


def _is_apart(sibling: Person) -> bool:
    return not _NOT_THROUGH_BOTH.isdisjoint(_WORD.findall(sibling.relation.lower()))


def _lines_to_partner(subject: Person, partner: Person, stroke: Stroke) -> Iterator[Line]:
    """Straight to who stands beside the person; over the heads of those between to who stands further away."""
    middle, centre = _centre(subject), _centre(partner)
    if abs(partner.column - subject.column) == 1:
        level = subject.row + CENTRE + SYMBOL / 2
        yield Line(((middle, level), (centre, level)), stroke)
        return
    level, over, turn = subject.row + CENTRE - SYMBOL / 2, subject.row + 0.2, subject.column + 1.0
    yield Line(((middle, level), (turn, level), (turn, over), (centre - 1.0, over), (centre, over)), stroke)
    yield Line(((centre, over), (centre, partner.row + CENTRE - SYMBOL)))


def _lines_to_children(subject: Person, children: Sequence[Person]) -> Iterator[Line]:
    """From below the person to a bar above the children; from between these to a bar above a further row of them."""
    start: tuple[float, float] = _below(subject)
    for row in sorted({each.row for each in children}):
        beside = [each for each in children if each.row == row]
        over = row + 0.12
        for child in beside:
            centre = _centre(child)
            yield Line((start, (start[0], over), (centre, over), (centre, row + CENTRE - SYMBOL)))
        start = (_between(beside), over)


def _centre(person: Person) -> float:
    return person.column + 0.5


def _between(beside: Sequence[Person]) -> float:
    """Where a line can pass a row without touching anyone in it: between two people, or beside a single one."""
    return beside[0].column + len(beside) // 2


def _above(person: Person) -> tuple[float, float]:
    return _centre(person), person.row + CENTRE - SYMBOL


def _below(person: Person) -> tuple[float, float]:
    return _centre(person), person.row + CENTRE + SYMBOL


def in_words(genogram: Genogram) -> str:
    """The drawing in words, for whoever does not see it: each person with all that the drawing shows of them."""
    said = [_in_words(person) for person in genogram.people]
    lead = "Diagram of the family, drawn from the table above, each with how they are related to the person. "
    return f"{lead}{'. '.join(said)}. {left_out_in_words(genogram)}".rstrip()


def left_out_in_words(genogram: Genogram) -> str:
    """Who is in the table and not in the drawing, in sentences; empty where everyone is drawn."""
    said = []
    if genogram.left_out:
        more = "1 more relative is" if genogram.left_out == 1 else f"{genogram.left_out} more relatives are"
        said.append(f"{more} in the table only.")
    if genogram.others:
        named = [*genogram.others[:MOST_NAMED]]
        more_than_named = len(genogram.others) - MOST_NAMED
        named += [f"{more_than_named} more"] if more_than_named > 0 else []
        listed = f"{', '.join(named[:-1])} and {named[-1]}" if len(named) > 1 else named[0]
        said.append(f"In the table but not drawn: {listed.removesuffix('.')}.")
    return " ".join(said)


_SIGNS: Mapping[Sign, str] = {Sign.SQUARE: "male", Sign.CIRCLE: "female", Sign.DIAMOND: "sex not recorded"}


def _in_words(person: Person) -> str:
    said = [person.name, person.relation, _SIGNS[person.sign]]
    said += [person.born] if person.born else []
    said += ["died"] if person.died else []
    said += ["same household"] if person.same_household else []
    return ", ".join(said)
