"""The family diagram: everyone in it once, apart from one another, and in words all that is drawn."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from logic.case import Case
from logic.facts import Answer
from logic.genogram import COLUMNS, MOST_PEOPLE, Genogram, Sign, Stroke, genogram_of, in_words

RELATIONS = ("grandparent", "parent", "sibling", "partner", "former_partner", "child")


def drawn(*relations: str, details: str = "", **facts: Answer) -> Genogram | None:
    """The diagram of a case with these people in its table."""
    rows = tuple(
        {"name": f"P{number}", "relation": relation, "relation_details": details}
        for number, relation in enumerate(relations)
    )
    return genogram_of(Case(datetime.date(2026, 11, 23), facts=facts, sections={"household": rows}))


@given(st.lists(st.sampled_from([*RELATIONS, "friend", "stranger"]), max_size=40))
def test_every_relative_is_drawn_once_in_a_cell_of_their_own_or_counted(relations: list[str]):
    found = drawn(*relations)
    relatives = [each for each in relations if each in RELATIONS]
    if found is None:
        assert not relatives
        return
    assert len(found.people) - 1 + found.left_out == len(relatives)
    assert len(found.people) - 1 == min(len(relatives), MOST_PEOPLE)
    cells = [(person.column, person.row) for person in found.people]
    assert len(set(cells)) == len(cells)
    assert all(0 <= column <= COLUMNS - 1 and 0 <= row < found.rows for column, row in cells)
    assert sum(person.is_subject for person in found.people) == 1
    assert len([line for line in found.lines if len(line.points) > 1]) >= len(found.people) - 1
    said = in_words(found)
    assert all(person.name in said for person in found.people)


def test_the_sign_follows_the_words_on_the_relationship_and_guesses_nothing():
    for details, sign in (
        ("Mother", Sign.CIRCLE),
        ("his step-brother", Sign.SQUARE),
        ("Mother or father", Sign.DIAMOND),
        ("", Sign.DIAMOND),
    ):
        found = drawn("parent", details=details)
        assert found is not None
        assert found.people[0].sign is sign


def test_a_relationship_that_is_over_and_one_through_someone_unknown_are_told_by_their_lines():
    found = drawn("former_partner", "grandparent")
    assert found is not None
    assert [line.stroke for line in found.lines] == [Stroke.DASHED, Stroke.ENDED]


def test_who_died_is_crossed_and_said():
    found = drawn("parent", died=Answer("yes"))
    assert found is not None
    assert [person.died for person in found.people] == [False, True]
    assert "died" in in_words(found)
