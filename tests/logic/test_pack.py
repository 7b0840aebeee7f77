"""What a rule pack knows about itself, on a small one in which every key and every operator occurs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from logic.loader import read_pack
from logic.pack import (
    STATEMENT_KINDS,
    AgeAt,
    Basis,
    Citation,
    CompareAge,
    Modality,
    Option,
    PeriodUnit,
    QuestionKind,
)
from tests.logic.small_packs import as_toml, full_document, pack, proposition, question, rule

PACK = read_pack(as_toml(full_document()))
STRONG, WEAK = PACK.rules


def test_the_words_of_the_format_are_as_published():
    assert list(Modality) == ["must", "should", "consider", "may"]
    assert list(QuestionKind) == ["choice", "settings", "date"]
    assert list(AgeAt) == ["harm", "death", "assessment", "death_or_assessment"]
    assert list(PeriodUnit) == ["working_days", "months"]
    assert list(Basis) == ["statute", "guidance", "practice", "local"]
    assert (
        *("purpose", "no_blame", "who_decides", "your_part", "weighing", "supersession", "not_a_notification"),
        *("not_applicable", "to_be_checked", "further_reading"),
    ) == STATEMENT_KINDS


@pytest.mark.parametrize(
    "citation, words",
    [
        (Citation("Act", "section 1", checked=True), "Act, section 1"),
        (Citation("Act", "", checked=True), "Act"),
        (Citation("Act", "", checked=False), "Act (to be checked by a qualified reader)"),
    ],
)
def test_a_citation_says_where_and_whether_it_was_checked(citation: Citation, words: str):
    assert citation.in_words == words


def test_an_answer_is_shown_by_its_label_and_a_date_as_it_is():
    options = (Option("yes", "Yes, it is known"), Option("no", "No"))
    died = replace(PACK.question("died"), options=options)
    assert [died.label_of(value) for value in ("yes", "no", "2026-03")] == ["Yes, it is known", "No", "2026-03"]


@pytest.mark.parametrize(
    "at_least, under, holds",
    [
        (0, 18, [0, 15, 16, 17]),
        (16, 18, [16, 17]),
        (18, None, [18, 19, 120]),
        (0, None, [0, 15, 16, 17, 18, 19, 120]),
    ],
)
def test_an_age_holds_from_its_birthday_and_until_the_other(at_least: int, under: int | None, holds: list[int]):
    age = CompareAge(AgeAt.DEATH, at_least, under)
    assert [years for years in (0, 15, 16, 17, 18, 19, 120) if age.holds_at(years)] == holds


def test_a_pack_knows_what_it_asks_and_what_decides():
    assert PACK.asks("died")
    assert not PACK.asks("weather")
    assert PACK.question("place").kind is QuestionKind.SETTINGS
    with pytest.raises(KeyError):
        PACK.question("weather")
    assert PACK.presumed_facts == {"concern"}
    assert PACK.values_told_apart == {
        "died": (frozenset({"yes"}),),
        "harmed": (frozenset({"yes", "perhaps"}),),
        "place": (frozenset({"home", "hospital"}),),
        "concern": (frozenset({"clearly_none"}),),
    }
    assert PACK.facts_that_decide == ("concern", "died", "harmed", "place", "seriously_harmed")
    assert PACK.ages_told_apart == (13, 18, 20)


def test_a_pack_knows_what_its_rules_hang_on():
    assert PACK.rules_by_modality == {"must": (STRONG,), "should": (), "consider": (), "may": (WEAK,)}
    assert PACK.facts_of(STRONG) == {"died", "harmed", "concern"}
    assert PACK.facts_of(WEAK) == {"died", "place"}
    assert (PACK.is_about_ages(STRONG), PACK.is_about_ages(WEAK)) == (True, True)
    ageless = pack(
        [question("died")],
        [proposition("dead", is_one_of={"fact": "died", "values": ["yes"]})],
        [rule("only", "must", "dead")],
    )
    assert not ageless.is_about_ages(ageless.rules[0])
    assert ageless.ages_told_apart == (18,)


def test_a_pack_gives_its_statements_by_their_kind():
    assert [each.text for each in PACK.statements_of("purpose")] == ["A review finds what can be learned."]
    assert PACK.statements_of("no_blame") == ()


def test_one_harm_is_ruled_out_by_one_answer_only_where_no_other_question_tells_of_harm():
    harmed = pack(
        [question("seriously_harmed")],
        [proposition("harmed", is_one_of={"fact": "seriously_harmed", "values": ["yes"]})],
        [rule("only", "must", "harmed")],
    )
    assert harmed.one_harm
    assert not replace(harmed, several_harms=True).one_harm
    assert not PACK.one_harm
