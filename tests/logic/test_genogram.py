"""The family diagram: everyone in it once, apart from one another, and in words all that is drawn."""

from __future__ import annotations

import datetime
import itertools
from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.case import Case
from logic.facts import Answer
from logic.genogram import (
    CENTRE,
    COLUMNS,
    MOST_PARTNERS,
    MOST_PEOPLE,
    SYMBOL,
    Genogram,
    Line,
    Person,
    Sign,
    Stroke,
    genogram_of,
    in_words,
    left_out_in_words,
    stripes,
)
from logic.sections import SectionRow

DAY = datetime.date(2026, 11, 23)
RELATIONS = ("grandparent", "parent", "sibling", "partner", "former_partner", "child")


def drawn(*relations: str, details: str = "", **facts: Answer) -> Genogram | None:
    """The diagram of a case with these people in its table."""
    rows = tuple(
        {"name": f"P{number}", "relation": relation, "relation_details": details}
        for number, relation in enumerate(relations)
    )
    return genogram_of(Case(DAY, facts=facts, sections={"household": rows}))


def drawn_one(**row: str) -> Person:
    """The one relative in the table, as drawn."""
    found = genogram_of(Case(DAY, sections={"household": (row,)}))
    assert found is not None
    (person,) = (person for person in found.people if not person.is_subject)
    return person


def is_joined(found: Genogram, person: Person) -> bool:
    """Whether a line ends at the edge of the sign or, for a partner, in it."""
    left, right = person.column + 0.5 - SYMBOL, person.column + 0.5 + SYMBOL
    top, bottom = person.row + CENTRE - SYMBOL - 0.001, person.row + CENTRE + SYMBOL + 0.001
    ends = [each for line in found.lines for each in (line.points[0], line.points[-1])]
    return any(left <= x <= right and top <= y <= bottom for x, y in ends)


def crosses(line: Line, person: Person) -> bool:
    """Whether a line runs over a sign that it does not end at, or through the words below it from side to side."""
    left, right = person.column + 0.5 - SYMBOL, person.column + 0.5 + SYMBOL
    top, bottom = person.row + CENTRE - SYMBOL, person.row + CENTRE + SYMBOL
    ends = (line.points[0], line.points[-1])
    if any(left <= x <= right and top - 0.01 <= y <= bottom + 0.01 for x, y in ends):
        return False
    for (x1, y1), (x2, y2) in itertools.pairwise(line.points):
        if y1 == y2 and min(x1, x2) < right and max(x1, x2) > left and top < y1 < person.row + 1:
            return True
        if x1 == x2 and left < x1 < right and min(y1, y2) < bottom and max(y1, y2) > top:
            return True
    return False


def drawn_lines(lines: Iterable[Line]) -> list[list[tuple[float, float]]]:
    """Where lines run, to a hundredth: what is the same to the eye."""
    return [[(round(x, 2), round(y, 2)) for x, y in line.points] for line in lines]


@given(st.lists(st.sampled_from([*RELATIONS, "friend", "stranger"]), max_size=40))
def test_every_relative_is_drawn_once_in_a_cell_of_their_own_or_counted(relations: list[str]):
    found = drawn(*relations)
    relatives = [each for each in relations if each in RELATIONS]
    if found is None:
        assert not relatives
        return
    assert len(found.people) - 1 + found.left_out == len(relatives)
    assert len(found.people) - 1 <= MOST_PEOPLE
    if len(relatives) <= MOST_PEOPLE:
        kinds = Counter("partner" if each == "former_partner" else each for each in relatives)
        too_many = (("grandparent", COLUMNS), ("parent", COLUMNS), ("partner", MOST_PARTNERS))
        assert found.left_out == sum(max(kinds[kind] - most, 0) for kind, most in too_many)
    cells = [(person.column, person.row) for person in found.people]
    assert len(set(cells)) == len(cells)
    assert all(0 <= column <= COLUMNS - 1 and 0 <= row < found.rows for column, row in cells)
    assert sum(person.is_subject for person in found.people) == 1
    assert all(is_joined(found, person) for person in found.people if not person.is_subject)
    assert not [(line, person) for line in found.lines for person in found.people if crosses(line, person)]
    said = in_words(found)
    assert all(person.name in said for person in found.people)


@pytest.mark.parametrize(
    "sign, words",
    [
        (Sign.CIRCLE, "Mother stepmother grandmother sister stepsister daughter stepdaughter wife girlfriend"),
        (Sign.CIRCLE, "she female woman girl"),
        (Sign.SQUARE, "Father stepfather grandfather brother stepbrother son stepson husband boyfriend"),
        (Sign.SQUARE, "he male man boy"),
        (Sign.DIAMOND, "parent child sibling partner friend"),
    ],
)
def test_each_word_for_a_relative_gives_its_sign(sign: Sign, words: str):
    for word in words.split():
        assert drawn_one(relation="parent", relation_details=f"his {word}, at home").sign is sign


def test_the_sign_follows_the_words_on_the_relationship_and_guesses_nothing():
    for details, sign in (
        ("his step-brother", Sign.SQUARE),
        ("Mother or father", Sign.DIAMOND),
        ("", Sign.DIAMOND),
    ):
        assert drawn_one(relation="parent", relation_details=details).sign is sign


def test_a_person_is_shown_with_all_that_the_table_says_of_them():
    row = {"name": " P. Q. ", "relation": "partner", "relation_details": " wife ", "same_household": "yes"}
    assert drawn_one(**row, date_of_birth="1980-05-17") == Person(
        "P. Q.", "wife", "born 17 May 1980", Sign.CIRCLE, column=3.0, row=0, same_household=True
    )
    assert drawn_one(relation="partner", name=" ", same_household="no", date_of_birth="unknown") == Person(
        "Name not known", "husband, wife or partner", "", Sign.DIAMOND, column=3.0, row=0
    )
    assert drawn_one(relation="child", name="A", date_of_birth="1999").born == "born 1999"
    assert drawn_one(relation="child", name="A", date_of_birth="last year").born == ""


@pytest.mark.parametrize(
    "subject, facts, shown",
    [
        (
            {"forenames": "Z", "surname": "Q", "gender": "male"},
            {"date_of_birth": Answer("2009-07-17"), "died": Answer("no")},
            Person("Z Q", "the person", "born 17 July 2009", Sign.SQUARE, 2.0, 0, is_subject=True),
        ),
        (
            {"forenames": " ", "surname": "Q", "gender": "female"},
            {"date_of_birth": Answer("unknown"), "died": Answer("yes")},
            Person("Q", "the person", "", Sign.CIRCLE, 2.0, 0, is_subject=True, died=True),
        ),
        (
            {"gender": "unknown"},
            {"died": Answer("unknown")},
            Person("The person", "the person", "", Sign.DIAMOND, 2.0, 0, is_subject=True),
        ),
        ({}, {}, Person("The person", "the person", "", Sign.DIAMOND, 2.0, 0, is_subject=True)),
    ],
)
def test_the_person_is_shown_as_entered(subject: SectionRow, facts: dict[str, Answer], shown: Person):
    case = Case(DAY, facts=facts, sections={"subject": subject, "household": ({"relation": "partner"},)})
    found = genogram_of(case)
    assert found is not None
    assert found.people[0] == shown


def test_each_generation_has_its_row_and_is_centred():
    found = drawn("child", "former_partner", "partner", "sibling", "parent", "parent", "grandparent")
    assert found is not None
    assert [(person.name, person.column, person.row) for person in found.people] == [
        ("P6", 2.5, 0),
        *(("P4", 2.0, 1), ("P5", 3.0, 1)),
        *(("P3", 1.0, 2), ("P1", 2.0, 2), ("The person", 3.0, 2), ("P2", 4.0, 2)),
        ("P0", 2.5, 3),
    ]
    assert (found.columns, found.rows, found.left_out) == (6, 4, 0)


def test_brothers_and_sisters_fill_rows_above_the_person_and_children_rows_below():
    found = drawn(*["sibling"] * 7, "partner", *["child"] * 8)
    assert found is not None
    assert [(person.name, person.column, person.row) for person in found.people] == [
        *((f"P{number}", 1.5 + number, 0) for number in range(3)),
        *((f"P{number}", number - 3, 1) for number in range(3, 7)),
        *(("The person", 4.0, 1), ("P7", 5.0, 1)),
        *((f"P{number}", number - 8, 2) for number in range(8, 14)),
        *((f"P{number}", number - 12, 3) for number in range(14, 16)),
    ]
    assert found.rows == 4


def test_there_is_one_row_of_parents_and_one_of_grandparents():
    found = drawn(*["grandparent"] * 8, *["parent"] * 7)
    assert found is not None
    assert [person.row for person in found.people] == [*[0] * 6, *[1] * 6, 2]
    assert found.left_out == 3


def test_four_partners_are_drawn_and_a_fifth_counted():
    found = drawn(*["former_partner"] * 5)
    assert found is not None
    assert [person.name for person in found.people] == ["P1", "The person", "P0", "P2", "P3"]
    assert found.left_out == 1


def test_eighteen_are_drawn_and_the_others_counted():
    all_of_them, one_more, two_more = (drawn(*["child"] * number) for number in (18, 19, 20))
    assert all_of_them is not None
    assert one_more is not None
    assert two_more is not None
    assert (len(all_of_them.people), all_of_them.left_out) == (19, 0)
    assert (len(two_more.people), two_more.left_out) == (19, 2)
    assert "table only" not in in_words(all_of_them)
    assert in_words(one_more).endswith(". 1 more relative is in the table only.")
    assert in_words(two_more).endswith(". 2 more relatives are in the table only.")


TOP, BOTTOM = CENTRE - SYMBOL, CENTRE + SYMBOL
"""The edges of a sign, below the top of its row."""


@pytest.mark.parametrize(
    "relations, expected",
    [
        (
            # Parents to a bar above the person, and from its middle down to the person's sign.
            ("parent", "parent"),
            [
                ((3.0, 1.04), (3.0, 1 + TOP)),
                ((2.5, BOTTOM), (2.5, 1.04), (3.0, 1.04)),
                ((3.5, BOTTOM), (3.5, 1.04), (3.0, 1.04)),
            ],
        ),
        (
            # Through which of them the grandparent is related is not known: it ends above the parents.
            ("grandparent", "parent"),
            [
                ((3.0, 2.04), (3.0, 2 + TOP)),
                ((3.0, 1 + BOTTOM), (3.0, 2.04), (3.0, 2.04)),
                *(((3.0, BOTTOM), (3.0, 1.02)), ((3.0, 1.02), (3.0, 1.02)), ((3.0, 1.02), (3.0, 1.08))),
            ],
        ),
        (
            # Where brothers and sisters stand below the parents, it ends above the parents all the same.
            ("grandparent", "parent", "sibling"),
            [
                ((3.5, 2.04), (3.5, 2 + TOP)),
                ((3.0, 1 + BOTTOM), (3.0, 2.04), (3.5, 2.04)),
                ((2.5, 2 + TOP), (2.5, 2.04), (3.5, 2.04), (3.5, 2 + TOP)),
                *(((3.0, BOTTOM), (3.0, 1.02)), ((3.0, 1.02), (3.5, 1.02)), ((3.5, 1.02), (3.5, 1.08))),
            ],
        ),
        (
            ("grandparent", "grandparent"),
            [
                *(((2.5, BOTTOM), (2.5, 1.02)), ((3.5, BOTTOM), (3.5, 1.02))),
                *(((2.5, 1.02), (3.5, 1.02)), ((3.0, 1.02), (3.0, 1.08))),
            ],
        ),
        (
            # From the bar below the parents where there are some, and from one of their own where not.
            ("parent", "sibling"),
            [
                ((3.5, 1.04), (3.5, 1 + TOP)),
                ((3.0, BOTTOM), (3.0, 1.04), (3.5, 1.04)),
                ((2.5, 1 + TOP), (2.5, 1.04), (3.5, 1.04), (3.5, 1 + TOP)),
            ],
        ),
        (("sibling",), [((3.5, TOP), (3.5, 0.12)), ((2.5, TOP), (2.5, 0.12)), ((2.5, 0.12), (3.5, 0.12))]),
        (("partner",), [((2.5, CENTRE + SYMBOL / 2), (3.5, CENTRE + SYMBOL / 2))]),
        (
            ("child", "child"),
            [
                ((3.0, BOTTOM), (3.0, 1.12), (2.5, 1.12), (2.5, 1 + TOP)),
                ((3.0, BOTTOM), (3.0, 1.12), (3.5, 1.12), (3.5, 1 + TOP)),
            ],
        ),
    ],
)
def test_lines_lead_from_the_edge_of_one_sign_to_that_of_the_other(
    relations: tuple[str, ...], expected: list[tuple[tuple[float, float], ...]]
):
    found = drawn(*relations)
    assert found is not None
    assert drawn_lines(found.lines) == drawn_lines(Line(points) for points in expected)


def test_a_partner_stands_at_each_side_and_others_are_reached_over_the_heads():
    found = drawn("former_partner", "former_partner", "former_partner", "partner")
    assert found is not None
    assert [person.name for person in found.people] == ["P0", "The person", "P3", "P1", "P2"]
    assert [line.stroke for line in found.lines] == [
        *(Stroke.SOLID, Stroke.ENDED),
        *(Stroke.ENDED, Stroke.SOLID, Stroke.ENDED, Stroke.SOLID),
    ]
    level, higher = CENTRE + SYMBOL / 2, CENTRE - SYMBOL / 2
    assert drawn_lines(found.lines) == drawn_lines(
        [
            Line(((2.0, level), (3.0, level))),
            Line(((2.0, level), (1.0, level))),
            Line(((2.0, higher), (2.5, higher), (2.5, 0.2), (3.0, 0.2), (4.0, 0.2))),
            Line(((4.0, 0.2), (4.0, TOP))),
            Line(((2.0, higher), (2.5, higher), (2.5, 0.2), (4.0, 0.2), (5.0, 0.2))),
            Line(((5.0, 0.2), (5.0, TOP))),
        ]
    )


def test_further_rows_hang_from_a_line_between_those_above():
    found = drawn("parent", *["sibling"] * 7, *["child"] * 7)
    assert found is not None
    assert found.rows == 5
    lines = drawn_lines(found.lines)
    # Two brothers or sisters above, five and the person below them; the line between passes between the two.
    assert [(3.0, 1.04), (3.0, 2.04), (5.5, 2.04)] in lines
    assert [(3.0, round(BOTTOM, 2)), (3.0, 1.04), (3.0, 1.04)] in lines
    # Six children, and the seventh below them.
    assert [(3.0, 3.12), (3.0, 4.12), (3.0, 4.12), (3.0, round(4 + TOP, 2))] in lines


def test_all_that_the_drawing_shows_of_somebody_is_said_in_words():
    rows = (
        {"name": "A", "relation": "parent", "relation_details": "father", "same_household": "yes"},
        {"name": "B", "relation": "sibling", "relation_details": "sister", "date_of_birth": "2012"},
        {"name": "C", "relation": "child"},
    )
    found = genogram_of(Case(DAY, facts={"died": Answer("yes")}, sections={"household": rows}))
    assert found is not None
    assert in_words(found) == (
        "Diagram of the family, drawn from the table above, each with how they are related to the person. "
        "A, father, male, same household. B, sister, female, born 2012. "
        "The person, the person, sex not recorded, died. C, son or daughter, sex not recorded."
    )


def test_a_relationship_that_is_over_and_one_through_someone_unknown_are_told_by_their_lines():
    found = drawn("former_partner", "grandparent")
    assert found is not None
    assert [line.stroke for line in found.lines] == [*[Stroke.DASHED] * 3, Stroke.ENDED]


def test_who_died_is_crossed_and_said():
    found = drawn("parent", died=Answer("yes"))
    assert found is not None
    assert [person.died for person in found.people] == [False, True]
    assert "died" in in_words(found)


def strokes(*rows: dict[str, str]) -> dict[tuple[tuple[float, float], ...], Stroke]:
    """How each line is drawn in the diagram of a case with these rows in its table, by where it runs."""
    found = genogram_of(Case(DAY, sections={"household": rows}))
    assert found is not None
    points = [tuple(each) for each in drawn_lines(found.lines)]
    assert len(set(points)) == len(points)
    return dict(zip(points, (line.stroke for line in found.lines), strict=True))


@pytest.mark.parametrize(
    "details",
    [
        *("Half-brother", "her older half sister", "halfbrother", "halfsister", "halfsibling"),
        *("step-brother", "stepbrother", "Stepsister", "stepsibling"),
        *("foster sister", "maternal sister", "paternal sister"),
    ],
)
def test_who_may_have_other_parents_hangs_from_a_dashed_line(details: str):
    drawn_so = strokes(
        {"relation": "parent"},
        {"relation": "sibling", "relation_details": details},
        {"relation": "sibling", "relation_details": "sister"},
    )
    assert drawn_so == {
        ((4.0, 1.04), (4.0, round(1 + TOP, 2))): Stroke.SOLID,
        ((3.0, round(BOTTOM, 2)), (3.0, 1.04), (4.0, 1.04)): Stroke.SOLID,
        ((2.0, round(1 + TOP, 2)), (2.0, 1.04)): Stroke.DASHED,
        ((3.0, round(1 + TOP, 2)), (3.0, 1.04), (4.0, 1.04), (4.0, round(1 + TOP, 2))): Stroke.SOLID,
        ((2.0, 1.04), (3.0, 1.04)): Stroke.DASHED,
    }


def test_where_no_parent_is_recorded_no_line_says_through_whom_they_are_related():
    drawn_so = strokes(*[{"relation": "sibling"}] * 6)
    assert set(drawn_so.values()) == {Stroke.DASHED}
    # One stands above, five and the person below; each stretch of the bars once, since dashes would fill each other.
    assert [each for each in drawn_so if each[0][0] == each[1][0] and each[0][1] != each[1][1]] == [
        ((5.5, round(1 + TOP, 2)), (5.5, 1.12)),
        ((3.0, round(TOP, 2)), (3.0, 0.12)),
        *(((at + 0.5, round(1 + TOP, 2)), (at + 0.5, 1.12)) for at in range(5)),
        ((2.5, 0.12), (2.5, 1.12)),
    ]
    assert [each for each in drawn_so if each[0][1] == each[1][1]] == [
        ((2.5, 0.12), (3.0, 0.12)),
        ((0.5, 1.12), (5.5, 1.12)),
    ]


def test_a_further_row_of_half_sisters_has_a_bar_of_its_own():
    drawn_so = strokes({"relation": "parent"}, *[{"relation": "sibling", "relation_details": "half-sister"}] * 6)
    assert [each for each, stroke in drawn_so.items() if stroke is Stroke.DASHED and each[0][1] == each[1][1]] == [
        ((0.5, 2.04), (2.5, 2.04)),
    ]
    assert drawn_so[(2.5, 1.04), (2.5, 2.04), (5.5, 2.04)] is Stroke.SOLID


def test_who_is_in_the_table_and_not_drawn_is_said():
    rows = (
        {"relation": "parent", "name": "A"},
        {"relation": "other", "name": " B ", "relation_details": "A's partner"},
        {"relation": "friend", "relation_details": " keyworker "},
        {"relation": "stranger", "name": " "},
        {"relation": "unknown"},
        {"relation": ""},
    )
    found = genogram_of(Case(DAY, sections={"household": rows}))
    assert found is not None
    said = (
        "In the table but not drawn: B, keyworker, someone whom they did not know, someone whose name is not known and "
        "someone whose name is not known."
    )
    assert left_out_in_words(found) == said
    assert in_words(found).endswith(f". {said}")


@pytest.mark.parametrize(
    "others, said",
    [
        (0, ""),
        (1, "In the table but not drawn: P1."),
        (2, "In the table but not drawn: P1 and P2."),
        (6, "In the table but not drawn: P1, P2, P3, P4, P5 and P6."),
        (7, "In the table but not drawn: P1, P2, P3, P4, P5, P6 and 1 more."),
        (8, "In the table but not drawn: P1, P2, P3, P4, P5, P6 and 2 more."),
    ],
)
def test_six_who_are_not_drawn_are_named_and_the_others_counted(others: int, said: str):
    found = drawn("parent", *["friend"] * others)
    assert found is not None
    assert left_out_in_words(found) == said


def test_relatives_without_room_and_others_are_both_said():
    found = drawn(*["child"] * 19, "friend")
    assert found is not None
    assert left_out_in_words(found) == "1 more relative is in the table only. In the table but not drawn: P19."


def test_the_drawing_needs_no_room_beside_the_people():
    alone, three = drawn("parent"), drawn("partner", "sibling")
    assert alone is not None
    assert three is not None
    assert (alone.span, three.span) == ((2.5, 3.5), (1.5, 4.5))


@given(st.lists(st.sampled_from(RELATIONS), min_size=1, max_size=MOST_PEOPLE))
def test_no_line_runs_beside_the_people(relations: list[str]):
    found = drawn(*relations, details="half-sister")
    assert found is not None
    first, last = found.span
    assert all(first <= x <= last for line in found.lines for x, _ in line.points)


@pytest.mark.parametrize(
    "sign, number, depth",
    [
        (Sign.SQUARE, 7, lambda x, y: max(abs(x), abs(y))),
        (Sign.CIRCLE, 5, lambda x, y: (x**2 + y**2) ** 0.5),
        (Sign.DIAMOND, 3, lambda x, y: abs(x) + abs(y)),
    ],
)
def test_the_stripes_of_a_sign_slant_from_edge_to_edge_evenly_about_its_middle(
    sign: Sign, number: int, depth: Callable[[float, float], float]
):
    found = stripes(sign)
    assert len(found) == number
    assert all(depth(*end) == pytest.approx(1) for ends in found for end in ends)
    assert all(x2 - x1 == pytest.approx(y2 - y1) and x1 < x2 for (x1, y1), (x2, y2) in found)
    away = [(x1 - y1) / 2**0.5 for (x1, y1), _ in found]
    assert [later - earlier for earlier, later in itertools.pairwise(away)] == pytest.approx([0.4] * (number - 1))
    assert sum(away) == pytest.approx(0)


def test_initials_at_the_end_of_the_sentence_have_one_full_stop():
    found = genogram_of(
        Case(DAY, sections={"household": ({"relation": "parent"}, {"relation": "friend", "name": "L. O."})})
    )
    assert found is not None
    assert left_out_in_words(found) == "In the table but not drawn: L. O."
