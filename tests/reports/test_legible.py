"""Text as the page can show it: nothing dropped, nothing obeyed."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.blocks import text
from reports.legible import Legible, code_of, name_of
from reports.setting import Run

LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
ANY_TEXT = st.text(st.characters(), max_size=60) | st.text("<>&/'\"=bifont img src\u202e\u0627\n", max_size=60)


@given(ANY_TEXT)
def test_every_character_is_shown_or_given_as_its_code(words: str):
    legible = Legible()
    seen = "".join(run.text for line in legible.lines(text(words)) for run in line)
    for character in set(unicodedata.normalize("NFC", words)):
        if character in legible.unshown:
            assert code_of(character) in seen
        elif not character.isspace() and character not in "\u2010\u2011\ufb00\ufb01\ufb02\ufb03\ufb04":
            assert character in seen


def test_what_was_typed_is_never_markup():
    typed = "<b>&amp;</b> <img src='x'/> [U+0041]"
    assert Legible().lines(text(typed)) == [[Run(typed)]]


@pytest.mark.parametrize(
    "typed, seen",
    [
        ("e\u0301", "é"),
        ("Llanfair\u2010y\u2011pwll", "Llanfair-y-pwll"),
        ("\ufb01le", "file"),
        ("ŵ Ł ş €", "ŵ Ł ş €"),
        ("a\tb\u3000c", "a b c"),
        ("\u202eevil", "[U+202E]evil"),
        ("\ud800", "[U+D800]"),
        ("\x00\x07", "[U+0000][U+0007]"),
        ("soft\xadhyphen", "soft[U+00AD]hyphen"),
        ("\U0001f600", "[U+1F600]"),
    ],
)
def test_one_line_shows_equivalents_and_codes(typed: str, seen: str):
    assert Legible().line(typed) == seen


@pytest.mark.parametrize("end", ["\r\n", *LINE_ENDS])
def test_every_kind_of_line_end_breaks_the_line(end: str):
    assert Legible().lines(text(f"one{end}two")) == [[Run("one")], [Run("two")]]


def test_unshown_characters_are_counted():
    legible = Legible()
    legible.lines(text("ab\ufdd0c\ufdd0"))
    legible.line("\ufdd0")
    assert legible.unshown == {"\ufdd0": 3}


@pytest.mark.parametrize("typed", ["\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0915\u094d\u200d\u0937"])
def test_joiners_stay_where_a_script_needs_them(typed: str):
    legible = Legible()
    assert legible.lines(text(typed)) == [[Run(typed)]]
    assert not legible.unshown


def test_a_joiner_between_latin_letters_is_shown():
    assert Legible().line("a\u200cb") == "a[U+200C]b"


def test_characters_are_named_for_the_list():
    assert name_of("\u0627") == "arabic letter alef"
    assert name_of("\x07") == "control character"
