"""Addresses and names of users are taken out however they are mistyped; an "@" that is short for "at" stays."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.online_addresses import without_online_addresses
from logic.word_lists import word_list
from tests.logic.ordinary_english import sentences


@pytest.mark.parametrize(
    "written",
    [
        *(
            "p.q@council.example",
            "P.Q@Council.Gov.Uk",
            "jane@mail.example",
            "o'neil@x.y.uk",
            "jane\uff20council.gov.uk",
        ),
        *("jane.doe @ example", "jane.doe @example", "jane.doe@ council.gov.uk", "jane_doe @ school", "zorvi99 @ mail"),
        *(
            "j.doe@council",
            "jane@council",
            "jane@snorrington",
            "jane-doe@nhs",
            "jane@gov",
            "jane.doe@home",
            "mum.x@work",
        ),
        *("jane.doe(at)council.gov.uk", "jane.doe (at) council", "jane (at) council.gov.uk", "jane[at]council"),
        *("jane.doe [at] council [dot] gov [dot] uk", "jane(dot)doe(AT)council(dot)gov", "jane.doe <at> council"),
        *("jane dot doe at council dot gov dot uk", "Jane at mail dot com", "jane.doe at council.gov.uk"),
        *("jane @ council. gov.uk", "jane.doe@council . gov . uk", "jane @ home.co.uk", "jane.doe@home.Then.uk"),
    ],
)
def test_an_address_of_e_mail_is_left_out(written: str):
    assert without_online_addresses(f"Sent to {written}, twice.") == (
        "Sent to [email address], twice.",
        [(written, "[email address]")],
    )


@pytest.mark.parametrize(
    "written, label",
    [
        ("@jane_doe", "[user name]"),
        ("@zorvi", "[user name]"),
        ("@zorvi.99", "[user name]"),
        ("@99zorvi", "[user name]"),
        ("@_zorvi", "[user name]"),
        ("@zorvi.ab9", "[user name]"),
        ("\uff20zorvi", "[user name]"),
        ("jane_doe99", "[user name]"),
        ("x_y", "[user name]"),
        ("https://council.example/case?id=1", "[web address]"),
        ("www.council.example", "[web address]"),
        ("facebook.com/jane.doe", "[web address]"),
        ("council.gov.uk", "[web address]"),
    ],
)
def test_a_name_of_a_user_and_an_address_of_the_web_are_left_out(written: str, label: str):
    assert without_online_addresses(f"See {written} there.") == (f"See {label} there.", [(written, label)])


@pytest.mark.parametrize(
    "text",
    [
        *(
            "seen @ school",
            "seen @school",
            "seen@school",
            "met@her",
            "met@mums",
            "met@christmas",
            "visit @ home. Then left",
            "Mum @ work",
            "visit @ mum's",
        ),
        *("met @ 3pm", "@10am", "lunch@12", "met @ 10.30 with", "10.30 @ school", "9.30am @ school", "09:30 @ home"),
        *("e.g. @ school", "10 a.m. @ the", "6 p.m @ the", "3 @ £5 each", "A@E", "met @ Larkspurn", "visit @mums"),
        *("home.Mum @ work", "seen @ home.Then he", "left home.Police came", "at home.Then", "met @ Police station"),
        *("he was (at) home", "the (at) most", "a red dot on it", "a dot at the end", "she looked at Mr.Test"),
        *("_never_", "____ signed", "either/or", "and/or", "5.10 at home", "i.e. at school", "@ school", "@", "x @ y"),
    ],
)
def test_what_is_short_for_at_stays(text: str):
    assert without_online_addresses(text) == (text, [])


_LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=12)


@given(
    first=_LETTERS,
    last=_LETTERS,
    domain=_LETTERS,
    form=st.sampled_from(
        [
            "{}.{}@{}", "{}_{} @ {}", "{}.{} @{}", "{}.{}@ {}", "{}.{}(at){}", "{}.{} [at] {}", "{}.{}@{}.gov.uk",
            "{}.{} @ {} . gov . uk", "{}.{} at {}.gov.uk", "{} dot {} at {} dot com", "{}{}@{}.example",
        ]
    ),
)  # fmt: skip
def test_nobody_can_be_written_to_in_any_form(first: str, last: str, domain: str, form: str):
    said, _ = without_online_addresses(f"Rang, then wrote to {form.format(first, last, domain)} about it.")
    assert said == "Rang, then wrote to [email address] about it."


_WORDS = sorted(word_list("everyday") | word_list("generic") | word_list("goes_on"))


@given(st.lists(st.sampled_from([*_WORDS, "@", "3pm", "10.30", "e.g.", "and/or", "p.m."]), max_size=12).map(" ".join))
def test_ordinary_words_and_times_with_the_sign_stay(text: str):
    assert without_online_addresses(text) == (text, [])


def test_ordinary_english_names_no_user_and_has_no_address_of_e_mail():
    for text in sentences():
        assert {label for _, label in without_online_addresses(text)[1]} <= {"[web address]"}  # of sources


@pytest.mark.parametrize(
    "words", ["a.a", "a_", "a.", "a@", "a (at ", "a dot ", "[at]", "a at b.", "a" * 9, "@", "a.b at "]
)
def test_no_text_takes_long(words: str):
    began = time.process_time()
    without_online_addresses(words * 1500)
    assert time.process_time() - began < 5
