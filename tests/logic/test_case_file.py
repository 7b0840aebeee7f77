"""Reading and writing case files: what is allowed, how it is understood, and the one form in which it is written."""

from __future__ import annotations

import datetime
import json
import random
from collections.abc import Mapping
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.case import NATIONS, Case
from logic.case_file import (
    ANSWER_KEYS,
    FORMAT,
    MAX_BYTES,
    MAX_NESTING,
    MAX_REFERENCE,
    MAX_ROWS,
    MAX_TEXT,
    TOP_LEVEL,
    CaseFileError,
    case_to_json,
    clean_text,
    read_case,
    write_case,
)
from logic.facts import Answer, Facts
from logic.loader import load_packs
from logic.sections import STAND_ALONE, Field, FieldKind, Section, load_sections
from logic.vocabulary import fact_shapes
from tests.logic.strategies import TODAY, consistent_facts

T = TypeVar("T")


def read(document: object) -> Case:
    return read_case(json.dumps(document), today=TODAY)


def facts_of(**facts: object) -> Facts:
    return read({"format": FORMAT, "facts": facts}).facts


def refusal(document: object) -> CaseFileError:
    with pytest.raises(CaseFileError) as caught:
        read(document)
    return caught.value


# ---- What is read ----


def test_the_least_case_is_of_england_and_of_today():
    assert read({"format": FORMAT, "facts": {}}) == Case(assessed_on=TODAY)


def test_an_answer_is_a_value_or_a_value_with_where_it_comes_from():
    assert facts_of(died="no", seriously_harmed={"value": "yes", "source": "S", "date": "2026-11", "note": "N"}) == {
        "died": Answer("no"),
        "seriously_harmed": Answer("yes", "S", "2026-11", "N"),
    }


@pytest.mark.parametrize("extra", [{}, {"source": ""}, {"source": "", "date": "", "note": ""}])
def test_an_empty_source_date_or_note_says_nothing(extra: dict[str, str]):
    assert facts_of(died={"value": "no", **extra}) == {"died": Answer("no")}


def test_a_list_fact_holds_its_settings_in_the_order_given():
    assert facts_of(detention_at_death=["remand", "custody"])["detention_at_death"].value == ("remand", "custody")


@pytest.mark.parametrize("value", ["none", "unknown"])
def test_none_and_unknown_stand_alone(value: str):
    assert facts_of(detention_at_death=value) == {"detention_at_death": Answer(value)}


@pytest.mark.parametrize("value", ["2020", "2020-02", "2020-02-29", "1800", "2200-12-31", "unknown"])
def test_a_date_is_a_day_a_month_a_year_or_not_known(value: str):
    assert facts_of(date_aware=value) == {"date_aware": Answer(value)}


def test_clearly_none_stands_with_its_evidence():
    answer = {"value": "clearly_none", "note": "Audit of 3 May: 4 agencies."}
    assert facts_of(joint_working_concern=answer)["joint_working_concern"].note == answer["note"]


def test_a_byte_order_mark_and_windows_line_breaks_are_let_be():
    text = '\ufeff{"format": "safeguarding-review-case/1",\r\n "facts": {"died": "no"}}\r\n'
    assert read_case(text.encode(), today=TODAY) == read_case(text, today=TODAY)
    assert read_case(text, today=TODAY).facts == {"died": Answer("no")}


def test_text_keeps_its_line_breaks_tabs_and_every_script():
    note = "one\r\ntwo\tthree\n\n  “four” é 漢字 \U0001f9d2 שלום"
    assert facts_of(died={"value": "no", "note": note})["died"].note == note


def test_an_escaped_pair_of_surrogates_is_one_character():
    case = read_case(f'{{"format": "{FORMAT}", "reference": "\\ud83e\\uddd2", "facts": {{}}}}', today=TODAY)
    assert case.reference == "\U0001f9d2"


def test_empty_boxes_rows_and_sections_say_nothing():
    case = read(
        {
            "format": FORMAT,
            "facts": {},
            "subject": {"surname": "", "gender": "", "child_services": "", "relative_date_of_birth": ""},
            "agencies": [{}, {"agency": ""}, {"agency": "A"}],
            "chronology": [],
            "safety": {},
        }
    )
    assert case.sections == {"agencies": ({"agency": "A"},)}


@pytest.mark.parametrize(
    "document",
    [
        {"reference": "x" * MAX_REFERENCE},
        {"facts": {"died": {"value": "no", "note": "x" * MAX_TEXT}}},
        {"agencies": [{"agency": "x"}] * MAX_ROWS},
    ],
    ids=["reference", "text", "rows"],
)
def test_what_just_fits_is_read(document: dict[str, Any]):
    read({"format": FORMAT, "facts": {}, **document})


def test_what_fits_stays_as_it_is_so_that_every_version_of_the_app_reads_the_files_of_every_other():
    assert (MAX_BYTES, MAX_TEXT, MAX_REFERENCE, MAX_ROWS) == (10_000_000, 100_000, 200, 5_000)


@pytest.mark.parametrize("depth, place", [(MAX_NESTING, "the top level"), (MAX_NESTING + 1, "line 1, column 65")])
def test_nesting_is_looked_at_before_anything_is_parsed(depth: int, place: str):
    with pytest.raises(CaseFileError) as caught:
        read_case("[" * depth + "]" * depth, today=TODAY)
    assert caught.value.place == place


def test_brackets_within_texts_do_not_nest():
    note = '[{\\" ' * 1000
    assert facts_of(died={"value": "no", "note": note})["died"].note == note


def test_every_fact_that_a_pack_asks_for_can_be_stated():
    asked = {question.fact for pack in load_packs() for question in pack.questions}
    assert asked == fact_shapes().keys()
    assert facts_of(**dict.fromkeys(asked, "unknown")) == dict.fromkeys(asked, Answer("unknown"))


# ---- What is refused (the files under tests/cases/wrong show the rest) ----


def test_a_refusal_names_the_reference_where_it_can_be_read():
    assert refusal({"format": FORMAT, "reference": "R-1", "facts": {"died": "x"}}).reference == "R-1"
    assert refusal({"format": FORMAT, "reference": ["R-1"], "facts": {}}).reference is None
    assert refusal({"format": FORMAT, "facts": []}).reference is None
    with pytest.raises(CaseFileError) as caught:
        read_case('{"reference": "R-1", "reference": "R-2"}', today=TODAY)
    assert caught.value.reference is None


def test_a_refusal_within_a_line_names_the_line():
    with pytest.raises(CaseFileError, match=r"^line 7, facts\.died: allowed: yes, no, unknown$"):
        read_case(f'{{"format": "{FORMAT}", "facts": {{"died": "x"}}}}', today=TODAY, line=7)
    with pytest.raises(CaseFileError, match=r"^line 7, column 2: allowed: "):
        read_case("{", today=TODAY, line=7)


def test_what_is_missing_is_named_with_what_it_has_to_be():
    assert (refusal({"facts": {}}).place, refusal({"facts": {}}).allowed) == ("format (missing)", FORMAT)
    without_facts = refusal({"format": FORMAT})
    assert (without_facts.place, without_facts.allowed) == ("facts (missing)", "it must be given")


@pytest.mark.parametrize(
    "number, words",
    [*((number, f"{number}th") for number in (4, 11, 12, 13)), (1, "1st"), (2, "2nd"), (3, "3rd"), (22, "22nd")],
)
def test_an_unknown_key_is_counted_not_named(number: int, words: str):
    facts = dict.fromkeys(list(fact_shapes())[: number - 1], "unknown")
    error = refusal({"format": FORMAT, "facts": {**facts, "xyzzy": "yes"}})
    assert error.place == f"the {words} key of facts"
    assert "xyzzy" not in str(error)


def test_a_key_given_twice_is_counted_however_many_there_are():
    keys = [f"key{number}" for number in range(110)]
    facts = ", ".join(f'"{key}": "no"' for key in [*keys, keys[0]])
    with pytest.raises(CaseFileError) as caught:
        read_case(f'{{"format": "{FORMAT}", "facts": {{{facts}}}}}', today=TODAY)
    assert (caught.value.place, caught.value.allowed) == ("the 111th key of facts", "each key once")


def test_answers_set_aside_may_contradict_those_that_count():
    case = read({"format": FORMAT, "facts": {"died": "no"}, "set_aside": {"date_of_death": "2020"}})
    assert case.set_aside == {"date_of_death": Answer("2020")}


@pytest.mark.parametrize("fact", fact_shapes())
@pytest.mark.parametrize("value", [True, False, None, 0, 1, 1.5, {}, [], [[]], [None], "", "Yes", {"value": True}])
def test_no_fact_takes_what_is_not_its_answer(fact: str, value: object):
    assert refusal({"format": FORMAT, "facts": {fact: value}}).place.startswith(f"facts.{fact}")


# ---- What is written ----


def entries(field: Field) -> st.SearchStrategy[str | tuple[str, ...]]:
    texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1, max_size=20)
    values = [option.value for option in field.options]
    match field.kind:
        case FieldKind.TEXT | FieldKind.LONG_TEXT:
            return texts.map(clean_text) | st.just("two\nlines")
        case FieldKind.DATE:
            return st.sampled_from(["2020", "2020-02", "2024-02-29", "unknown"])
        case FieldKind.CHOICES:
            several = [value for value in values if value not in STAND_ALONE]
            return st.lists(st.sampled_from(several), min_size=1, unique=True).map(tuple) | st.sampled_from(
                [value for value in values if value in STAND_ALONE]
            )
        case _:
            return st.sampled_from(values)


def rows(section: Section) -> st.SearchStrategy[Any]:
    names = st.lists(st.sampled_from(section.fields), min_size=1, max_size=4, unique_by=lambda field: field.id)
    row = names.flatmap(lambda fields: st.fixed_dictionaries({field.id: entries(field) for field in fields}))
    return st.lists(row, min_size=1, max_size=3).map(tuple) if section.repeats else row


texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=20).map(clean_text)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Cases with everything that a case can hold."""
    answers = draw(consistent_facts(load_packs()))
    told = {
        fact: Answer(answer.value, draw(texts), draw(st.sampled_from(["", "2020", "unknown"])), f"7 {draw(texts)}")
        if draw(st.booleans()) or answer.value in fact_shapes()[fact].require_note
        else answer
        for fact, answer in answers.items()
    }
    aside = {fact: told.pop(fact) for fact in list(told) if draw(st.integers(0, 4)) == 0}
    sections = draw(st.lists(st.sampled_from(load_sections()), max_size=4, unique_by=lambda section: section.id))
    return Case(
        # Of the day that the facts were checked against: they must not contradict each other on it.
        assessed_on=TODAY,
        reference=draw(st.none() | texts),
        nation=draw(st.sampled_from(NATIONS)),
        event_nation=draw(st.none() | st.sampled_from(NATIONS)),
        facts=told,
        set_aside=aside,
        sections={section.id: draw(rows(section)) for section in sections},
        training=draw(st.booleans()),
    )


@given(cases())
def test_a_case_that_is_written_reads_as_the_same_case(case: Case):
    again = read_case(write_case(case), today=datetime.date(1999, 9, 9))
    assert again == case
    assert write_case(again) == write_case(case)
    assert read_case(write_case(case).encode(), today=TODAY) == case


@given(cases(), st.randoms(use_true_random=False))
def test_the_order_in_which_things_were_given_does_not_show(case: Case, chance: random.Random):
    def shuffled(mapping: Mapping[str, T]) -> dict[str, T]:
        return dict(chance.sample(list(mapping.items()), len(mapping)))

    other = Case(
        case.assessed_on,
        case.reference,
        case.nation,
        case.event_nation,
        shuffled(case.facts),
        shuffled(case.set_aside),
        {
            name: tuple(map(shuffled, rows)) if isinstance(rows, tuple) else shuffled(rows)
            for name, rows in shuffled(case.sections).items()
        },
        case.training,
    )
    assert write_case(other) == write_case(case)


def test_only_what_was_given_is_written_and_always_in_the_same_order():
    case = Case(
        assessed_on=TODAY,
        facts={"died": Answer("no", note="n"), "age_group": Answer("child")},
        sections={"agencies": ({}, {"still_involved": "yes", "agency": ""}), "safety": {}, "subject": {"gender": ""}},
    )
    assert json.dumps(case_to_json(case)) == json.dumps(
        {
            "format": FORMAT,
            "nation": "england",
            "assessed_on": "2026-11-23",
            "facts": {"age_group": "child", "died": {"value": "no", "note": "n"}},
            "agencies": [{"still_involved": "yes"}],
        }
    )


def test_it_is_written_line_by_line_in_letters_that_a_person_can_read():
    case = Case(TODAY, reference="Zoë 漢字", facts={"died": Answer("no")})
    assert write_case(case).splitlines() == [
        "{",
        f'  "format": "{FORMAT}",',
        '  "reference": "Zoë 漢字",',
        '  "nation": "england",',
        '  "assessed_on": "2026-11-23",',
        '  "facts": {',
        '    "died": "no"',
        "  }",
        "}",
    ]


def test_a_line_break_of_a_word_processor_stays_one_and_what_nobody_can_see_becomes_a_space():
    assert clean_text("one\x0btwo\x0cthree\x85four\nfive\ttab\x00nul\x7fdel") == (
        "one\ntwo\nthree\nfour\nfive\ttab nul del"
    )


@given(st.text(), st.text(), st.text())
def test_whatever_was_typed_or_pasted_is_written_so_that_it_can_be_read(reference: str, note: str, event: str):
    lone = "\ud800" + note  # a half character, as a faulty paste gives it
    case = Case(
        TODAY,
        reference[:MAX_REFERENCE],
        facts={"died": Answer("no", source=note, note=lone)},
        sections={"chronology": ({"event": event + lone},)},
    )
    again = read_case(write_case(case).encode("utf-8"), today=TODAY)
    assert again.facts["died"].note == clean_text(lone)
    assert again.sections["chronology"] == ({"event": clean_text(event + lone)},)


def test_no_section_is_called_like_another_key_of_the_file():
    assert not {section.id for section in load_sections()} & {*TOP_LEVEL, *ANSWER_KEYS}
