"""Names, numbers and places are found however they are typed, and everyday words are left alone."""

from __future__ import annotations

import pytest

from logic.name_matching import Finder, Folded, Target, folded, letters_and_digits


def found(text: str, *targets: Target) -> list[tuple[str, str, bool]]:
    """Each stretch as it stands in the text, the label it gets, and whether it is meant."""
    return [
        (text[each.start : each.end], each.target.label, each.meant) for each in Finder(targets).find(Folded.of(text))
    ]


def name(words: str, label: str = "L") -> Target:
    return Target(words, label, "name")


def words_found(text: str, words: str, kind: str) -> list[str]:
    return [each for each, _, meant in found(text, Target(words, "L", kind)) if meant]


@pytest.mark.parametrize(
    "text, plain",
    [
        ("Drélith", "drelith"),
        ("Ünwick", "unwick"),
        ("Østergrith", "ostergrith"),
        ("Łukasz Đorđe", "lukasz dorde"),
        ("Þórr", "thorr"),
        ("Æbba Œdi", "aebba oedi"),
        ("O\u2019Vex\u2011moor", "o'vex-moor"),
        ("STRAẞE", "strasse"),
        ("zero\u200bwidth", "zerowidth"),
    ],
)
def test_case_accents_and_kinds_of_mark_are_folded_away(text: str, plain: str):
    assert folded(text) == plain


def test_letters_and_digits_are_what_is_left():
    assert letters_and_digits(" O'Vex-Moor_2 (Ünwick) ") == "ovexmoor2unwick"


def test_a_stretch_takes_the_marks_of_its_last_letter_with_it():
    text = "met Zoe\u0301 there"
    assert found(text, name("Zoé")) == [("Zoe\u0301", "L", True)]
    assert found("met Zoe\u0301", name("Zoé")) == [("Zoe\u0301", "L", True)]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("then Torvan came", ["Torvan"]),
        ("torvan", ["torvan"]),
        ("TOR-VAN", ["TOR-VAN"]),
        ("Tor van", ["Tor van"]),
        ("T. o. r. v. a. n", ["T. o. r. v. a. n"]),
        ("xTorvany", ["Torvan"]),  # a long name within a word
        ("Torva", []),
    ],
)
def test_a_long_name_is_found_with_slips_of_the_space_bar_and_within_a_word(text: str, expected: list[str]):
    assert words_found(text, "Torvan", "name") == expected


@pytest.mark.parametrize("text, expected", [("Wub", ["Wub"]), ("Wubs", []), ("xWub", []), ("W. ub", ["W. ub"])])
def test_a_short_name_is_found_alone_only(text: str, expected: list[str]):
    assert words_found(text, "Wub", "name") == expected


def test_a_name_of_five_letters_is_long_enough_to_be_found_within_a_word():
    assert words_found("xTorvas", "Torva", "name") == ["Torva"]
    assert words_found("xTorvs", "Torv", "name") == []


@pytest.mark.parametrize(
    "text, words, expected",
    [
        ("may she", "May", []),
        ("May came", "May", ["May"]),
        ("MAY", "May", ["MAY"]),
        ("disgraceful", "Grace", []),
        ("met Rose King.", "Rose King", ["Rose King"]),
        ("met ROSE-KING.", "Rose King", ["ROSE-KING"]),
        ("met Rose-King.", "Rose-King", ["Rose-King"]),
        ("a rose king", "Rose King", []),
        ("a rose King", "Rose King", []),
        ("a Rose king", "Rose King", []),
        ("Made On", "Madeon", []),
        ("Mad eon", "Madeon", ["Mad eon"]),
    ],
)
def test_a_name_made_of_everyday_words_counts_where_each_is_written_as_a_name(
    text: str, words: str, expected: list[str]
):
    assert words_found(text, words, "name") == expected


def test_an_everyday_word_in_small_letters_is_left_to_the_reader():
    assert found("may she", name("May")) == [("may", "L", False)]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("ZQ came", ["ZQ"]),
        ("z.q. came", ["z.q"]),
        ("Z Q", ["Z Q"]),
        ("Z-Q", ["Z-Q"]),
        ("Z  Q Z'Q", []),
        ("Zq", []),
        ("XZQ ZQX", []),
    ],
)
def test_initials_are_found_in_capitals_or_with_stops(text: str, expected: list[str]):
    assert words_found(text, "ZQ", "initials") == expected


def test_initials_that_are_letters_of_this_work_need_their_stops():
    assert words_found("The GP and the G.P. came", "GP", "initials") == ["G.P"]


@pytest.mark.parametrize(
    "text, expected",
    [("Zeb came", ["Zeb"]), ("ZEB's", ["ZEB"]), ("a zeb", []), ("Zebra", []), ("aZeb", [])],
)
def test_a_short_form_is_found_alone_and_with_a_capital(text: str, expected: list[str]):
    assert words_found(text, "Zeb", "short name") == expected


def test_a_short_form_that_is_an_everyday_word_is_left_to_the_reader():
    assert found("Will came", Target("Will", "L", "short name")) == [("Will", "L", False)]


@pytest.mark.parametrize(
    "text, words, expected",
    [
        ("no. 943 476 5919.", "9434765919", ["943 476 5919"]),
        ("943/476-5919", "943 476 5919", ["943/476-5919"]),
        ("19434765919", "9434765919", []),
        ("94347659191", "9434765919", []),
        ("refA8234321x", "A823432", []),
        ("refA823432x", "A823432", ["A823432"]),  # a long one, joined to a word
        ("refA82x", "A82", []),
        ("ref1234x", "1234", ["1234"]),
        ("A8234x", "A8234", []),
        ("A 82", "A82", ["A 82"]),
    ],
)
def test_a_number_is_found_however_it_is_parted_and_not_within_a_longer_one(text: str, words: str, expected: list[str]):
    assert words_found(text, words, "number") == expected


@pytest.mark.parametrize(
    "text, words, expected",
    [
        ("at 14 Larkspurn Rise", "14 Larkspurn Rise", ["14 Larkspurn Rise"]),
        ("at 14, larkspurn-rise", "14 Larkspurn Rise", ["14, larkspurn-rise"]),
        ("Lark spurn", "Larkspurn", ["Lark spurn"]),
        ("nearLarkspurns", "Larkspurn", ["Larkspurn"]),
        ("Wethers", "Wether", ["Wether"]),
        ("Wethe", "Wethe", ["Wethe"]),
        ("Wethes", "Wethe", []),
        ("xWeth", "Weth", []),
    ],
)
def test_a_place_is_found_in_any_spelling(text: str, words: str, expected: list[str]):
    assert words_found(text, words, "place") == expected


def test_the_longest_of_several_is_taken_and_nothing_within_it_again():
    targets = (name("Torm", "short"), name("Torm Hask", "long"), name("Hask", "other"))
    assert found("Torm Hask met Torm and Hask.", *targets) == [
        ("Torm Hask", "long", True),
        ("Torm", "short", True),
        ("Hask", "other", True),
    ]


def test_what_is_doubtful_does_not_hide_what_is_meant():
    king, rose, both = name("King", "K"), name("Rose", "R"), name("Rose King", "RK")
    assert found("Rose king", king, rose, both) == [("Rose", "R", True), ("king", "K", False)]
    assert found("She rose. King came.", king, rose, both) == [("rose. King", "RK", False), ("King", "K", True)]


def test_a_doubtful_stretch_is_told_once_and_the_next_one_too():
    assert found("a rose king, a king", name("King", "K"), name("Rose", "R"), name("Rose King", "RK")) == [
        ("rose king", "RK", False),
        ("king", "K", False),
    ]


def test_where_there_is_nothing_to_find_nothing_is_found():
    assert found("", name("Torvan")) == []
    assert found("Torvan", name("-")) == []
    assert found("Torvan") == []


@pytest.mark.parametrize(
    "text, expected",
    [
        ("met Nghatrin", [("Nghatrin", "L", True)]),
        ("nghatrin", [("nghatrin", "L", True)]),
        ("i Gatrin", [("Gatrin", "L", True)]),
        ("met Gatrin", [("Gatrin", "[name]", True)]),
        ("met gatrin", [("gatrin", "L", False)]),
        ("met fegan", [("fegan", "L", False)]),
        ("Gatrin met", [("Gatrin", "L", False)]),
        ("xGatrin Gatrins", []),
        ("met Bedr", [("Bedr", "[name]", True)]),
        ("met bedr", []),
        ("Bedr met", [("Bedr", "L", False)]),
        ("met Wen", [("Wen", "L", False)]),
        ("gan wen", [("wen", "L", True)]),
        ("gan will, Will", []),
        ("met gatrin haf-prys", [("gatrin haf-prys", "L", True)]),
        ("met Gatrin  Haf Prys", [("Gatrin  Haf Prys", "L", True)]),
        ("met Barc House", [("Barc House", "[name]", True)]),
        ("met barc house", []),
        ("i barc house", [("barc house", "L", True)]),
        ("met Trust House", []),
    ],
)
def test_a_form_that_a_name_has_in_welsh_is_judged_by_what_stands_around(
    text: str, expected: list[tuple[str, str, bool]]
):
    words = ("nghatrin", "gatrin", "fegan", "bedr", "wen", "will", "gatrin haf-prys", "barc house", "trust house")
    assert found(text, *(Target(each, "L", "mutated") for each in words)) == expected
