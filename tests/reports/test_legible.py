"""Text as the page can show it: nothing dropped, nothing obeyed."""

from __future__ import annotations

import html
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus import Paragraph

from reports import design
from reports.blocks import Span, Weight, text
from reports.legible import Legible, code_of, name_of

LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
ANY_TEXT = st.text(st.characters(), max_size=60) | st.text("<>&/'\"=bifont img src\u202e\u0627\n", max_size=60)


def shown(markup: str) -> str:
    """What markup shows: our own marks taken out, and the rest unescaped."""
    return html.unescape(re.sub(r"<br/>|</?(?:b|font)(?: color=\"0x[0-9a-f]{6}\")?>", " ", markup))


@given(ANY_TEXT)
def test_every_character_is_shown_or_given_as_its_code(words: str):
    legible = Legible()
    seen = "".join(shown(part) for part in legible.markup(text(words)))
    for character in set(unicodedata.normalize("NFC", words)):
        if character in legible.unshown:
            assert code_of(character) in seen
        elif not character.isspace() and character not in "\u2010\u2011\ufb00\ufb01\ufb02\ufb03\ufb04":
            assert character in seen


@given(ANY_TEXT)
def test_what_was_typed_is_never_markup(words: str):
    markup = "".join(Legible().markup(text(words)))
    ours = re.sub(r"<br/>|<font color=\"0x[0-9a-f]{6}\">\[U\+[0-9A-F]{4,6}\]</font>", "", markup)
    assert "<" not in ours
    assert not re.search(r"&(?!amp;|lt;|gt;)", ours)


@given(ANY_TEXT)
def test_the_layout_library_reads_back_what_was_typed(words: str):
    legible = Legible()
    parts = legible.markup((Span(words, Weight.STRONG),))
    read = "".join(frag.text for part in parts for frag in Paragraph(part or " ", design.BODY).frags)
    assert "".join(read.split()) == "".join("".join(shown(part) for part in parts).split())


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
    assert Legible().markup(text(f"one{end}two")) == ["one<br/>two"]


def test_unshown_characters_are_counted():
    legible = Legible()
    legible.markup(text("ab\u0627c\u0627"))
    legible.line("\u0627")
    assert legible.unshown == {"\u0627": 3}


def test_characters_are_named_for_the_list():
    assert name_of("\u0627") == "arabic letter alef"
    assert name_of("\x07") == "control character"
