"""The sections of a referral: complete, well formed, and never asking for what a rule pack asks."""

from __future__ import annotations

import pytest

from logic.loader import questions_by_fact
from logic.sections import FieldKind, SectionsError, Subject, load_sections, parse_sections, sections_by_id
from tests.logic.strategies import facts

MINIMAL = """
[[section]]
id = "one"
title = "One"
intro = "Words."
[[section.field]]
id = "a"
label = "A"
kind = "choice"
options = "letters"

[options]
letters = [{ value = "x", label = "X" }, { value = "unknown", label = "Not known" }]
"""

FORM = """
[[section]]
id = "one"
title = "One"
intro = "Words."
[[section.field]]
id = "a"
label = "A"
"""


def test_the_sections_of_the_case_file_format_are_all_there_in_order():
    assert [section.id for section in load_sections()] == [
        *("subject", "referrer", "incident", "household", "agencies", "chronology", "concerns", "safety"),
        *("parallel_processes", "sign_off"),
    ]
    assert [section.id for section in load_sections() if section.repeats] == [
        *("household", "agencies", "chronology", "parallel_processes")
    ]


def test_no_field_asks_for_what_a_rule_pack_asks():
    asked = {question.label.lower(): fact for fact, question in questions_by_fact().items()}
    for section in load_sections():
        if not section.repeats:  # in a table, the date of birth is another person's
            assert not section.by_id.keys() & asked.values()
            assert not {field.label.lower() for field in section.fields} & asked.keys()


def test_whoever_does_not_know_can_say_so():
    known_to_the_writer = {"referring_as", "lead_view"}
    for section in load_sections():
        for field in section.fields:
            if field.options and field.id not in known_to_the_writer:
                assert {"unknown", "NOBT"} & field.values, f"{section.id}.{field.id}"


def test_the_words_are_short_plain_and_without_stars():
    for section in load_sections():
        assert len(section.intro) <= 140
        for field in section.fields:
            for words in (field.label, field.hint, *(option.label for option in field.options)):
                assert len(words) <= 110, words
                assert "*" not in words
                assert words == words.strip()
                assert not words.endswith("."), words


def test_questions_about_children_are_not_put_about_adults():
    subject = sections_by_id()["subject"]
    child, adult = subject.fields_for(Subject.CHILD), subject.fields_for(Subject.ADULT)
    assert {"school", "legal_status"} <= {field.id for field in child}
    assert {"school", "legal_status"}.isdisjoint(field.id for field in adult)
    assert {"support_reasons", "mental_capacity"} <= {field.id for field in adult}
    assert {"support_reasons", "mental_capacity"}.isdisjoint(field.id for field in child)
    assert set(subject.fields_for(Subject.BOTH)) == {*child, *adult} == set(subject.fields)


def test_a_field_names_its_options_in_words():
    gender = sections_by_id()["subject"].by_id["gender"]
    assert gender.label_of("unknown") == "Not known"
    assert gender.label_of("2020") == "2020"
    assert {field.kind for section in load_sections() for field in section.fields} == set(FieldKind)


def test_an_edited_description_is_read():
    (section,) = parse_sections(MINIMAL)
    assert section.fields[0].values == {"x", "unknown"}
    assert not section.repeats
    assert (section.fields[0].hint, section.fields[0].expected) == ("", False)
    assert [option.hint for option in section.fields[0].options] == ["", ""]


def test_all_that_a_description_can_say_is_read():
    text = MINIMAL.replace('intro = "Words."', 'intro = "Words."\nrow_name = "person"')
    more = 'kind = "choice"\nhint = "As written"\nexpected = true\nsubject = "both"\ntold_by = ["died"]'
    text = text.replace('kind = "choice"', more)
    text = text.replace('label = "X"', 'label = "X", hint = "The first"')
    (section,) = parse_sections(text)
    (field,) = section.fields
    assert (section.row_name, section.repeats) == ("person", True)
    assert (field.hint, field.expected, field.subject) == ("As written", True, Subject.BOTH)
    assert field.told_by == ("died",)
    assert [option.hint for option in field.options] == ["The first", ""]


def test_what_the_answers_tell_is_not_expected_any_more():
    incident = sections_by_id()["incident"]
    date, place = incident.by_id["date"], incident.by_id["place"]
    assert date.is_expected({})
    assert date.is_expected(facts(date_of_harm="unknown", died="yes"))
    assert not date.is_expected(facts(date_of_harm="2026"))
    assert not date.is_expected(facts(date_of_harm="unknown", date_of_death="2026-03-01"))
    assert place.is_expected(facts(date_of_harm="2026"))
    assert not incident.by_id["time"].is_expected({}), "boards do not usually ask for it"


def test_what_tells_a_field_is_a_fact():
    named = {fact for section in load_sections() for field in section.fields for fact in field.told_by}
    assert named == {"date_of_harm", "date_of_death", "date_aware"}
    assert named <= questions_by_fact().keys()


def test_a_question_of_yes_or_no_can_be_answered_by_not_known_too():
    (section,) = parse_sections(f'{FORM}kind = "yes_no_unknown"\n[options]')
    assert [(option.value, option.label) for option in section.fields[0].options] == [
        ("yes", "Yes"),
        ("no", "No"),
        ("unknown", "Not known"),
    ]


def test_a_fault_is_named_by_its_place():
    for text, place in (
        ("[options", "sections: not TOML"),
        ("[options]", "sections: keys section, options"),
        (f'{FORM}kind = "text"\n{FORM}kind = "text"\n[options]', "section: each id or value once"),
        ("section = 1\n[options]", "sections, section: a list"),
        ("section = []\n[options]", "section: one or more tables"),
        ("section = [1]\n[options]", "section: one or more tables"),
        ("[[section]]\n[options]\nletters = [1, { value = 'x', label = 'X' }]", "options.letters: one or more tables"),
        (f'{FORM}kind = "text"\ntold_by = [1]\n[options]', "section one, field a, told_by: names of facts"),
        ("[[section]]\n[options]\nletters = 1", "options.letters: one or more tables"),
        ("[[section]]\n[options]\nletters = [{ value = 'x', words = 'X' }]", "options.letters: keys value, label"),
    ):
        with pytest.raises(SectionsError) as refused:
            parse_sections(text)
        assert str(refused.value).startswith(place)


@pytest.mark.parametrize(
    "old, new",
    [
        ('title = "One"', 'titel = "One"'),
        ('title = "One"', 'title = ""'),
        ('title = "One"', "title = 1"),
        ('kind = "choice"', 'kind = "menu"'),
        ('kind = "choice"', 'kind = "text"'),
        ('options = "letters"', 'options = "numbers"'),
        ('options = "letters"', ""),
        ('label = "A"', 'label = "A"\nsubject = "elder"'),
        ('label = "A"', 'label = "A"\nexpected = "yes"'),
        ('value = "unknown"', 'value = "x"'),
        ("[options]", "[options]\nspare = [{ value = 'y', label = 'Y' }]"),
        ("[options]", "[options]\nempty = []"),
        ("[options]", '[[section.field]]\nid = "a"\nlabel = "B"\nkind = "text"\n[options]'),
        ("[options]", "[options"),
        ("[options]", "[other]\n[options]"),
    ],
)
def test_a_faulty_description_is_refused(old: str, new: str):
    assert old in MINIMAL
    with pytest.raises(SectionsError):
        parse_sections(MINIMAL.replace(old, new))
