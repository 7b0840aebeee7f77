from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.errors import WeakPassphraseError
from data.passphrase import StrengthLevel, check_passphrase, normalised, strength


@pytest.mark.parametrize(
    "passphrase",
    [
        "seven plain words in no order",
        "Blwyddyn Newydd Dda i ti",
        "correct1horsebattery",
        "пароль из четырёх слов",
        "a" * 5000 + " and then something else",
        "   leading and trailing   ",
    ],
)
def test_long_and_varied_passphrases_are_taken(passphrase: str):
    check_passphrase(passphrase)


@pytest.mark.parametrize(
    "passphrase",
    [
        "",
        "eleven char",
        "aaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "redsky redsky redsky",
        "123456789012",
        "ABCDEFGHIJKLM",
        "zyxwvutsrqpon",
        "qwertyuiopas",
        "a b c d e f g h i",
        "Password12345",
        "Summer2026!!!",
        "Manchester1985",
        "liverpoolfc1892",
        "Safeguarding2026",
        "Social Worker 1!",
        "with a tab\there in it",
        "with a line break\nin it",
        "half a pair \ud800 of surrogates",
    ],
)
def test_short_patterned_and_untypeable_ones_are_refused_with_advice(passphrase: str):
    with pytest.raises(WeakPassphraseError, match=r"\.$") as refused:
        check_passphrase(passphrase)
    assert not passphrase or passphrase not in str(refused.value)


@pytest.mark.parametrize(
    "passphrase, level",
    [
        ("short", StrengthLevel.REFUSED),
        ("Welcome2025!!", StrengthLevel.REFUSED),
        ("tulips and 71", StrengthLevel.FAIR),
        ("oxen tulip harbour", StrengthLevel.GOOD),
        ("seven plain words in no order", StrengthLevel.STRONG),
    ],
)
def test_strength_is_said_and_a_refusal_explained(passphrase: str, level: StrengthLevel):
    found = strength(passphrase)
    assert found.level == level, found.guesses_log10
    assert bool(found.problem) == (level is StrengthLevel.REFUSED)


@given(st.text(max_size=200))
def test_any_text_can_be_judged_and_what_is_not_refused_may_be_chosen(text: str):
    if strength(text).level is not StrengthLevel.REFUSED:
        check_passphrase(text)


@given(st.text())
def test_composed_and_decomposed_spellings_are_one_passphrase(text: str):
    assert normalised(unicodedata.normalize("NFD", text)) == normalised(unicodedata.normalize("NFC", text))


@given(st.text(alphabet=st.characters(categories=["Zs", "L"])))
def test_every_space_is_the_plain_one(text: str):
    assert not {each for each in normalised(text) if unicodedata.category(each) == "Zs"} - {" "}


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_nothing_else_is_changed(text: str):
    assert normalised(text) == text
