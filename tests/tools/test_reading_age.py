"""The reading age of a text: of words whose syllables anybody can count, and of sentences whose grade is worked out."""

from __future__ import annotations

import pytest

from tools.linting.reading_age import grade, reading_age, syllables

SPOKEN = {
    1: "child court died harm harmed health judged known life lives looked month placed rules month caused cause",
    2: "abuse adult after being carer centre changes concern custom detained household inquest learning "
    "mental neglect order outside people practice proceed secure seeing settles suffered trial useful working",
    3: "agencies area aftercare custody evidence example hospital idea injury liberty notified permanent period "
    "protected protection register safeguarding serious suspected threatening together",
    4: "authority capacity experienced particular recovery reliable seriously usually information",
    5: "accommodation investigation notification ordinarily particularly organisation",
}


@pytest.mark.parametrize("number", SPOKEN)
def test_syllables_are_counted_as_they_are_spoken(number: int):
    words = SPOKEN[number].split()
    assert {word: syllables(word) for word in words} == dict.fromkeys(words, number)


def test_parts_of_a_word_add_up_and_a_possessive_adds_nothing():
    assert syllables("life-threatening") == 4
    assert syllables("authority's") == syllables("authority") == 4
    assert syllables("Children's") == 2


def test_a_number_is_a_short_word():
    assert syllables("18th") == 1
    assert grade(["The child is 18."]) == grade(["The child is old."])


def test_the_grade_is_that_of_the_formula():
    # 6 words, 1 sentence, 7 syllables: 0.39 * 6 + 11.8 * 7 / 6 - 15.59
    assert grade(["Has the person died at home?"]) == pytest.approx(0.516, abs=0.001)
    # 9 words, 2 sentences, 15 syllables
    assert grade(["The authority must be told.", "It notifies the Panel."]) == pytest.approx(
        0.39 * 4.5 + 11.8 * 15 / 9 - 15.59
    )


def test_a_label_without_a_full_stop_is_a_sentence_of_its_own():
    assert grade(["A child", "An adult"]) == grade(["A child.", "An adult."])
    assert grade([]) == grade([""]) == 0


def test_a_crowded_text_is_for_older_readers_and_nothing_is_for_the_unborn():
    plain = "Has the person died? Say yes if they took their own life."
    crowded = (
        "Notwithstanding considerations of organisational accountability, determination of applicability necessitates "
        "authoritative interpretation of statutory responsibilities."
    )
    assert reading_age([plain]) < 9
    assert reading_age([crowded]) > 25
    assert reading_age(["No."]) == 5
