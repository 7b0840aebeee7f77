"""What a person should read again before sending: words and numbers that may still tell who it is."""

from __future__ import annotations

import datetime

import pytest

from logic.case import Case
from logic.facts import Answer
from logic.leftovers import Leftover, leftovers_in, texts_of

DAY = datetime.date(2026, 3, 16)


def listed(text: str, names: tuple[str, ...] = (), labels: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    case = Case(DAY, sections={"incident": {"outline": text}})
    return [(each.words, each.looks) for each in leftovers_in(case, names, labels)]


def test_every_text_is_read_and_named_by_its_place():
    case = Case(
        DAY,
        facts={"died": Answer("yes", source="by phone", note="heard twice")},
        set_aside={"suicide": Answer("no", source="a letter", note="unclear")},
        sections={
            "incident": {"outline": "words", "settings": ("home", "school")},
            "household": ({"name": "first"}, {"name": "second"}),
        },
    )
    assert list(texts_of(case)) == [
        ("facts.died.source", "by phone"),
        ("facts.died.note", "heard twice"),
        ("set_aside.suicide.source", "a letter"),
        ("set_aside.suicide.note", "unclear"),
        ("incident.outline", "words"),
        ("household[row 1].name", "first"),
        ("household[row 2].name", "second"),
    ]


def test_a_leftover_says_where_it_stands():
    case = Case(DAY, sections={"household": ({"name": ""}, {"name": "with Gorvenal"})})
    assert list(leftovers_in(case, (), ())) == [Leftover("household[row 2].name", "Gorvenal", "a name")]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Code 55021 and 4711-2", ["55021", "4711-2"]),
        ("Car KX19 ABC", ["KX19 ABC"]),
        ("In 2019, from 2019-04 to 2020/21, 2 of 3, 19:40", []),
        ("9/3 and 4/10, 16/17", ["9/3", "4/10", "16/17"]),  # may be days
        ("0/3, 9/0, .9/3, A9/3, 9/3a", []),
    ],
)
def test_numbers_are_listed_and_years_and_counts_are_not(text: str, expected: list[str]):
    assert [words for words, looks in listed(text) if looks == "a number"] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Gorvenal came.",
        "It was late. Gorvenal came.",
        "Who? Gorvenal.",
        "He said: \u201cGorvenal.\u201d",
        "He said 'no'.\n\tGorvenal came.",
        "Seen (Gorvenal).",
        "- Gorvenal",
    ],
)
def test_a_capital_that_only_begins_a_sentence_is_not_listed(text: str):
    assert listed(text) == []


def test_a_capital_within_a_sentence_is_listed_once_in_the_order_of_the_text():
    text = "Then 3 men met Thrape, Gorvenal and Thrape, the Police, May and 2 dogs at Wub's."
    assert listed(text) == [("Thrape", "a name"), ("Gorvenal", "a name"), ("Wub's", "a name")]


def test_the_labels_that_stand_for_people_are_passed_over():
    text = "Then Sibling 2 met Quorven A."
    assert ("Quorven", "a name") in listed(text)
    assert listed(text, labels=("Sibling 2", "Quorven A")) == []


@pytest.mark.parametrize(
    "name, word",
    [
        ("Quillibrax", "quilibrax"),  # one letter lost
        ("Quillibrax", "quilibrx"),  # two lost of a long one
        ("Quillibrax", "quillibraxes"),
        ("Quillibrax", "qiullibrax"),  # two exchanged
        ("Torvan", "torven"),
        ("Torv", "torvs"),
        ("Torvane", "torvexe"),
    ],
)
def test_a_name_with_a_slip_is_listed_though_it_is_written_small(name: str, word: str):
    assert listed(f"He saw {word} at home.", names=(name,)) == [(word, "like a name")]


@pytest.mark.parametrize(
    "name, word",
    [
        ("Quillibrax", "quilibr"),  # three lost
        ("Quillibrax", "puillibrax"),  # another first letter
        ("Torvan", "torvex"),  # two letters of a short name
        ("Torvan", "tovens"),
        ("Torvane", "torvexxx"),
        ("Mao", "maoo"),  # so short a name is like any word
        ("Torv", "tor"),
        ("Handa", "hand"),  # an everyday word
        ("Yes", "yess"),
    ],
)
def test_a_word_that_is_further_from_a_name_is_not_listed(name: str, word: str):
    assert listed(f"He saw {word} at home.", names=(name,)) == []


@pytest.mark.parametrize("said", ["No", "none", "Not known", "Unknown"])
def test_that_there_is_no_religion_tells_nobody_who_it_is(said: str):
    told, rare = (Case(DAY, sections={"subject": {"religion": text}}) for text in (said, "Mandaean"))
    assert list(leftovers_in(told, (), ())) == []
    assert Leftover("subject.religion", "Mandaean", "something that not everybody shares") in leftovers_in(rare, (), ())


def test_each_name_is_compared():
    assert listed("with torven", names=("Jo", "Abelard", "Torvan", "Zebulon")) == [("torven", "like a name")]
