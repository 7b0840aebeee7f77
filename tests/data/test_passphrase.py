from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.errors import WeakPassphraseError
from data.passphrase import check_passphrase, normalised


@pytest.mark.parametrize(
    "passphrase",
    [
        "seven plain words in no order",
        "Blwyddyn Newydd Dda i ti",
        "correct1horse",
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
        "with a tab\there in it",
        "with a line break\nin it",
        "half a pair \ud800 of surrogates",
    ],
)
def test_short_patterned_and_untypeable_ones_are_refused_with_advice(passphrase: str):
    with pytest.raises(WeakPassphraseError, match=r"\.$") as refused:
        check_passphrase(passphrase)
    assert not passphrase or passphrase not in str(refused.value)


@given(st.text())
def test_composed_and_decomposed_spellings_are_one_passphrase(text: str):
    assert normalised(unicodedata.normalize("NFD", text)) == normalised(unicodedata.normalize("NFC", text))


@given(st.text(alphabet=st.characters(categories=["Zs", "L"])))
def test_every_space_is_the_plain_one(text: str):
    assert not {each for each in normalised(text) if unicodedata.category(each) == "Zs"} - {" "}


@given(st.text(alphabet=st.characters(codec="ascii")))
def test_nothing_else_is_changed(text: str):
    assert normalised(text) == text
