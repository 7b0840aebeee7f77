"""Where a sentence, or an item of a list, begins, and what stands in it beside a word."""

from __future__ import annotations

import pytest

from logic.sentences import begins_sentence, sentence_around


@pytest.mark.parametrize(
    "before", ["", "  ", "He came. ", "Who? ", "No! '", "Seen: \u201c", "a\n", "\u2022 ", "- ", "(", "x \u2013 "]
)
def test_a_sentence_begins_after_the_end_of_another_and_after_a_mark_of_a_list(before: str):
    assert begins_sentence(f"{before}X", len(before))


@pytest.mark.parametrize("before", ["met ", "met, ", "met; ", "'met' ", "of\t"])
def test_no_sentence_begins_after_a_word(before: str):
    assert not begins_sentence(f"{before}X", len(before))


@pytest.mark.parametrize(
    "text, before, after",
    [
        ("X", "", ""),
        ("a X b", "a ", " b"),
        ("One. a X b. Two. Three", " a ", " b"),
        ("One? Two! a X b! c", " a ", " b"),
        ("One\na X b\nc", "a ", " b"),
        ("ab" * 150 + "X" + "ba" * 150, "ab" * 150, "ba" * 150),
        ("c" + "ab" * 150 + "X" + "ba" * 150 + "c", "ab" * 150, "ba" * 150),
    ],
)
def test_what_stands_beside_a_word_in_its_sentence(text: str, before: str, after: str):
    at = text.index("X")
    assert sentence_around(text, at, at + 1) == (before, after)
