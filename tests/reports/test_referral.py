"""The referral: everything that was entered, what the rules make of it, and spaces for those who decide."""

from __future__ import annotations

import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from itertools import chain, combinations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.assessment import Outcome, Status
from logic.at_odds import AT_ODDS_TITLE
from logic.case import Case
from logic.evaluate import evaluate
from logic.explain import answer_in_words, clauses, headline, sentence, status_words
from logic.loader import load_packs, packs_of
from logic.pack import RulePack
from logic.sections import Subject, load_sections
from reports.blocks import Callout, Heading, OnePage
from reports.referral import referral_blocks, referral_pdf, subject_of
from reports.sign_off import DECISIONS
from reports.wording import NOT_KNOWN, cited, field_words
from tests.counts import count
from tests.reports.reading import (
    DAY,
    EXAMPLE,
    assessments_of,
    body,
    case_of,
    example,
    pages,
    referral,
    squeezed,
    whole_text,
)

EMPTY: dict[str, Any] = {"facts": {}}
UNSHOWN = "Characters that could not be printed"


def entered(case: Case) -> Iterator[str]:
    """Everything that was entered in the sections, in words."""
    for section in load_sections():
        data = case.sections.get(section.id, {})
        for row in data if isinstance(data, tuple) else (data,):
            for field, value in row.items():
                yield field_words(section.by_id[field], value)


def test_everything_that_was_entered_is_printed():
    case = case_of(EXAMPLE)
    text = whole_text(example())
    said = list(entered(case))
    assert len(said) > 80
    for words in chain.from_iterable(each.splitlines() for each in said):
        assert squeezed(words) in text.replace("continued", "")


def test_every_answer_is_printed_with_its_evidence_and_source():
    case = case_of(EXAMPLE)
    text = whole_text(example())
    questions = {question.fact: question for pack in packs_of(case.nation) for question in pack.questions}
    for fact, answer in case.facts.items():
        if fact in questions and answer.is_known:
            question = questions[fact]
            said = answer_in_words(question, answer)
            assert squeezed(f"{question.label}: {said}") in text or squeezed(f"{question.label}{said}") in text
        for words in (answer.note, answer.source):
            assert squeezed(words) in text


def test_every_rule_is_printed_with_its_status_clauses_and_citations_in_order():
    case = case_of(EXAMPLE)
    whole = whole_text(example())
    text = whole.split(squeezed("The criteria of the adopted procedure"), 1)[1]
    for assessment in assessments_of(case):
        assert squeezed(assessment.pack.title) in text
        assert squeezed(f"{assessment.pack.id}, version {assessment.pack.version}: ") in text
        assert assessment.pack.sha256 in text
        if assessment.outcome is Outcome.NOT_APPLICABLE or assessment.pack.parallel:
            continue
        for result in assessment.rules:
            _, found, rest = text.partition(squeezed(f". {result.rule.title}{status_words(result).upper()}"))
            assert found
            assert squeezed(cited(result.rule.citation)) in rest[:2000]
            own = rest.split(squeezed(f"Decided by {result.rule.decides}."), 1)[-1]
            for clause in clauses(result):
                assert squeezed(cited(clause.finding.citation)) in text
                if not clause.finding.children:
                    assert squeezed(clause.finding.says) in whole
                if clause.depth == 0 and squeezed("The conditions are those of") not in rest[:600]:
                    assert squeezed(clause.finding.says) in own


def test_the_age_of_one_who_has_grown_up_is_printed_as_that_at_the_harm():
    grown_up = {"date_of_birth": "1990-05-01", "died": "no", "seriously_harmed": "yes", "age_group": "child"}
    assert squeezed("Child or adult when harmed: A child") in whole_text(referral({"facts": grown_up}))
    assert squeezed("when harmed: ") not in whole_text(referral({"facts": {"age_group": "child"}}))


def test_a_long_source_with_its_open_point_is_printed_once_and_referred_to_afterwards():
    facts = {"date_of_birth": "2010-01-01", "died": "yes", "date_of_death": "2026-06-01"}
    text = whole_text(referral({"nation": "scotland", "facts": facts}))
    (pack,) = (each for each in packs_of("scotland") if each.id == "scotland-child")
    assert text.count(squeezed(pack.propositions["child_at_death"].citation.note)) == 1
    assert squeezed("The person was under 18 at the time of the harm or risk. Source as at A1.") in text


def test_other_processes_that_may_apply_are_listed_with_what_to_do():
    (parallel,) = (each for each in assessments_of(case_of(EXAMPLE)) if each.pack.parallel)
    text = whole_text(example()).split(squeezed(parallel.pack.title))[-1]
    shown = [each for each in parallel.rules if each.status is not Status.NOT_MET]
    assert shown
    for result in shown:
        assert squeezed(result.rule.title) in whole_text(example())
        assert squeezed(sentence(result.rule.then)) in whole_text(example())
    assert text


def test_time_limits_are_given_as_days_with_how_they_are_counted():
    text = whole_text(example()).split(squeezed("Time limits"))[-1]
    assert squeezed("Day 1 is the next working day.") in text
    assert (
        squeezed("Notify the national Panel. By 17 March 2026 5 working days from the day on which the authority")
        in text
    )
    assert squeezed("Date the authority became aware: 10 March 2026 (source: Referral from the hospital") in text
    assert squeezed("Decide whether to hold a review. 1 month from the day on which the board is told") in text
    assert squeezed("By when: Notify the national Panel by 17 March 2026") in squeezed(pages(example())[0])


def test_the_first_page_answers_at_a_glance():
    first = " ".join(pages(referral(EXAMPLE, board_name="Example Safeguarding Board"))[0].split())
    for words in (
        "Example Safeguarding Board",
        "Child A Example (fictional) (born 21 July 2025; harmed 9 March 2026)",
        "SW1 (fictional), Social worker, Example Council, assessment team",
        "A Serious Case Review must be initiated.",
        "Abuse or neglect, and serious harm (Adopted procedure",
        "How sure: Met by presumption.",
        "What is missing: Concern about working together.",
        "The authority must notify the national Child Safeguarding Practice Review Panel.",
        "The board decides.",
        "This referral is not the online notification to the national Child Safeguarding Practice Review Panel.",
    ):
        assert words in first


@pytest.mark.parametrize("nation", ["wales", "scotland", "northern_ireland"])
def test_where_no_procedure_is_adopted_the_first_page_gives_the_result_under_the_law(nation: str):
    content = {"nation": nation, "facts": {"age_group": "child"}}
    pdf = referral(content)
    first = squeezed(pages(pdf)[0])
    results = [each for each in assessments_of(case_of(content)) if each.outcome is not Outcome.NOT_APPLICABLE]
    assert results
    for assessment in results:
        assert squeezed(f"{assessment.pack.title}{headline(assessment)}") in first
    assert squeezed("This referral is not a statutory notification.") in first
    assert squeezed("The national Panel") not in whole_text(pdf)


def test_parts_stand_in_the_order_of_the_form():
    blocks = _blocks({**EXAMPLE, "facts": {**EXAMPLE["facts"], "suicide": "no"}, "set_aside": {"good_practice": "no"}})
    parts = [part for block in blocks for part in (block.blocks if isinstance(block, OnePage) else (block,))]
    titles = [part.words for part in parts if isinstance(part, Heading)]
    expected = [
        "Referral for a statutory case review",
        "Under current law",
        "The criteria of the adopted procedure",
        "The position under current law",
        "Other facts recorded, on which no criterion rests",
        "The person",
        "More about the referral",
        "What happened",
        "Family, household and others",
        "Agencies",
        "Chronology",
        "Concerns and learning",
        "Safety now",
        "Other enquiries and proceedings",
        "Facts still to supply",
        "Answers set aside",
        "What this referral is for",
        "Declaration and sign-off",
        "For the board to complete",
    ]
    assert [title for title in titles if title in expected] == expected


def test_evidence_is_printed_once_and_referred_to_afterwards():
    content = {
        "facts": {
            "age_group": "child",
            "died": "yes",
            "in_area": "yes",
            "abuse_or_neglect": {"value": "known", "note": "Only evidence", "source": "Only source"},
        }
    }
    text = whole_text(referral(content))
    assert text.count(squeezed("Only evidence")) == text.count(squeezed("Only source")) == 1
    assert squeezed("Abuse or neglect: Yes, it is known (see A2)") in text


def test_what_follows_from_another_answer_says_so():
    text = whole_text(referral({"facts": {"age_group": "child", "detention_at_death": ["remand"]}}))
    assert squeezed("Death: Yes (it follows from: custody or detention at death)") in text


def test_a_presumed_clause_is_said_to_be_presumed_and_its_fact_not_known():
    text = whole_text(example())
    assert squeezed(f"Concern about working together: {NOT_KNOWN}") in text
    assert squeezed("A4 Yes, presumed. Concern about how agencies worked together is presumed") in text


def test_facts_still_to_supply_say_what_each_answer_would_make_of_the_result():
    text = whole_text(example()).split(squeezed("Facts still to supply"))[-1]
    assert squeezed("Yes, there is cause for concern: a Serious Case Review must be initiated.") in text
    assert (
        squeezed("No, it is clear that there are no concerns: the criteria are not met on the facts entered.") in text
    )


def test_answers_set_aside_are_listed_as_not_used():
    content = {
        **EMPTY,
        "set_aside": {"seriously_harmed": {"value": "yes", "note": "Kept note", "source": "Kept source"}},
    }
    text = whole_text(referral(content)).split(squeezed("Answers set aside"))[-1]
    for words in ("They were not used.", "Serious harm", "Kept note", "Kept source"):
        assert squeezed(words) in text
    assert squeezed("Answers set aside") not in whole_text(referral(EMPTY))


def test_facts_that_no_rule_rests_on_are_printed_too():
    content = {"facts": {"age_group": "child", "suicide": {"value": "suspected", "note": "A note on it"}}}
    text = whole_text(referral(content)).split(squeezed("Other facts recorded"))[-1]
    for words in ("Suicide", "Suspected", "A note on it"):
        assert squeezed(words) in text


def test_answers_that_are_hard_to_believe_together_are_said_on_the_first_page():
    odd = {"age_group": "adult", "died": "yes", "abuse_or_neglect": "no", "death_from_abuse": "known"}
    first = squeezed(pages(referral({"facts": odd}))[0])
    assert squeezed(AT_ODDS_TITLE) in first
    assert squeezed("to have resulted from abuse or neglect, and another that there was none.") in first
    assert squeezed(AT_ODDS_TITLE) not in whole_text(example())


def test_an_empty_case_says_what_is_not_known_and_that_it_cannot_be_told():
    pdf = referral(EMPTY)
    first = " ".join(pages(pdf)[0].split())
    assert first.count(NOT_KNOWN) >= 5
    assert "It cannot be told yet whether the criteria are met." in first
    text = whole_text(pdf)
    for section in load_sections():
        assert squeezed(section.title) in text or section.id in {"sign_off", "referrer"}
    assert squeezed("At least one agency.") in text


def test_a_gap_in_a_section_is_never_a_blank():
    content = {**EMPTY, "subject": {"surname": "S"}, "household": [{"name": "P1"}], "chronology": [{"event": "E"}]}
    text = whole_text(referral(content))
    assert squeezed(f"First and middle names{NOT_KNOWN}") in text
    assert squeezed(f"P1{NOT_KNOWN}") in text  # the relationship
    assert squeezed(f"{NOT_KNOWN}E{NOT_KNOWN}") in text  # the date and the source of the event


def test_what_follows_up_an_answer_that_was_not_given_is_not_called_missing():
    subject = {"surname": "S", "disability": "no", "told": "no", "child_protection_plan": "never"}
    text = whole_text(referral({"facts": {"age_group": "child"}, "subject": subject}))
    nothing = text[text.index(squeezed("Nothing entered for: ")) :]
    assert squeezed("If they do not know, why not") in nothing
    for label in (
        "What the disability is",
        "When, for what kind of harm",
        "Next of kin or representative: date of birth",
    ):
        assert squeezed(label) not in text


@pytest.mark.parametrize("fact", ["date_of_harm", "date_of_death"])
def test_the_day_of_what_happened_is_not_called_missing_where_an_answer_tells_it(fact: str):
    incident = {"outline": "O", "place": "own_home"}
    missing = squeezed(f"When it happened {NOT_KNOWN}")
    untold = whole_text(referral({"facts": {"age_group": "child"}, "incident": incident}))
    told = whole_text(referral({"facts": {"age_group": "child", fact: "2026-03"}, "incident": incident}))
    not_known = whole_text(referral({"facts": {"age_group": "child", fact: "unknown"}, "incident": incident}))
    assert (missing in untold, missing in not_known) == (True, True)
    assert squeezed("When it happened") not in told
    beside = referral({"facts": {"age_group": "child"}, "set_aside": {fact: "2026-03"}, "incident": incident})
    assert squeezed("When it happened") not in whole_text(beside), "what is set aside is printed as well"
    entered = whole_text(referral({"facts": {}, "incident": {**incident, "date": "2026-03-09"}}))
    assert squeezed("When it happened 9 March 2026") in entered


def test_an_ordinary_referral_is_six_pages_and_that_of_the_board():
    for pdf in (example(), referral(EXAMPLE, board_name="Example Safeguarding Partnership")):
        shown = pages(pdf)
        assert len(shown) == 7
        assert "For the board to complete" in shown[-1]


@pytest.mark.parametrize("content", [EMPTY, EXAMPLE, {"facts": {"age_group": "adult"}, "nation": "northern_ireland"}])
def test_the_form_for_the_board_is_a_page_of_its_own(content: dict[str, Any]):
    *others, last = pages(referral(content))
    assert "For the board to complete" in body(last)[0]
    assert "Told of the decision:" in last
    assert not any("For the board to complete" in page for page in others)


def test_the_board_finds_its_six_decisions_and_its_blank_spaces():
    last = whole_text(example()).split(squeezed("For the board to complete"))[-1]
    assert len(set(DECISIONS)) == 6
    for words in (*DECISIONS, "Mandatory", "Discretionary", "Reasons", "Signature", "Date", "The national Panel"):
        assert squeezed(words) in last
    assert "Example" not in last


def test_weak_results_never_deny_a_review():
    contents = (
        EMPTY,
        {"facts": {"age_group": "child", "abuse_or_neglect": "no", "died": "no", "seriously_harmed": "no"}},
        {"facts": {"age_group": "adult", "adult_at_risk": "no"}},
    )
    for content in contents:
        text = whole_text(referral(content)).lower()
        assert "noreviewneeded" not in text
        assert "noreviewisneeded" not in text
        assert "reviewisnotneeded" not in text
    text = whole_text(referral(contents[1]))
    assert squeezed("The criteria are not met on the facts entered.") in text
    assert squeezed("This is not a finding that no review should be held.") in text


def test_our_own_words_have_glyphs_for_every_character():
    for nation in ("england", "wales", "scotland", "northern_ireland"):
        assert squeezed(UNSHOWN) not in whole_text(referral({**EMPTY, "nation": nation}))
    assert squeezed(UNSHOWN) not in whole_text(example())


def test_a_name_in_another_script_is_printed_as_it_is():
    text = whole_text(referral({**EMPTY, "subject": {"forenames": "\u0623\u062d\u0645\u062f"}}))
    assert "\u0623\u062d\u0645\u062f" in text
    assert squeezed(UNSHOWN) not in text


def test_characters_without_a_sign_are_shown_as_codes_and_listed():
    text = whole_text(referral({**EMPTY, "subject": {"forenames": "\U0001f9ff\U000e0041"}}))
    assert "[U+1F9FF][U+E0041]" in text
    listed = text.split(squeezed(UNSHOWN))[-1]
    assert squeezed("U+1F9FF nazar amulet") in listed


@pytest.mark.parametrize("chosen", [*chain.from_iterable(combinations(range(4), size) for size in range(5))])
def test_any_choice_of_packs_can_be_printed(chosen: tuple[int, ...]):
    case = case_of(EXAMPLE)
    packs = packs_of("england")
    assessments = [evaluate(packs[place], case.facts, case.assessed_on) for place in chosen]
    pdf = referral_pdf(case, assessments, app_version="1")
    text = whole_text(pdf)
    for assessment in assessments:
        assert squeezed(headline(assessment)) in text or assessment.outcome is Outcome.NOT_APPLICABLE
    assert (squeezed("The criteria were not assessed.") in text) is (not chosen)


@pytest.mark.parametrize("pack", load_packs(), ids=lambda pack: pack.id)
def test_every_pack_can_be_printed_alone(pack: RulePack):
    case = Case(assessed_on=DAY)
    text = whole_text(referral_pdf(case, [evaluate(pack, {}, DAY)], app_version="1"))
    for rule in pack.rules:
        assert squeezed(rule.title) in text


def test_each_result_is_a_sentence_a_tag_and_a_tone():
    panels = [block for block in _blocks(EXAMPLE) if isinstance(block, Callout) and block.tag]
    assert [(panel.sentence, panel.tag.words, panel.tone.value) for panel in panels if panel.tag] == [
        ("A Serious Case Review must be initiated.", "Must, presumed", "must")
    ]


@pytest.mark.parametrize(
    "facts, subject",
    [({"age_group": "child"}, Subject.CHILD), ({"age_group": "adult"}, Subject.ADULT), ({}, Subject.BOTH)],
)
def test_fields_are_those_for_a_child_or_an_adult_or_both(facts: dict[str, str], subject: Subject):
    case = case_of({"facts": facts})
    assert subject_of(assessments_of(case)) is subject
    text = whole_text(referral({"facts": facts, "subject": {"surname": "S"}}))
    asks_of_child = squeezed("Unique pupil number") in text
    asks_of_adult = squeezed("Mental capacity for the decisions") in text
    assert (asks_of_child, asks_of_adult) == (subject is not Subject.ADULT, subject is not Subject.CHILD)


def test_an_enormous_case_is_printed_whole():
    content = {
        **EMPTY,
        "reference": "R" * 200,
        "household": [{"name": f"Person{number:03}", "notes": "note " * number} for number in range(60)],
        "chronology": [
            {"date": f"{2000 + number // 30}", "event": f"event{number:04} " + "words " * (number % 40), "source": "S"}
            for number in range(500)
        ],
    }
    pdf = referral(content)
    read = pages(pdf)
    assert len(read) > 30
    text = whole_text(pdf)
    places = [text.find(f"event{number:04}") for number in range(500)]
    assert -1 not in places
    assert places == sorted(places)
    assert all(f"Person{number:03}" in text for number in range(60))
    for number, page in enumerate(read, start=1):
        assert f"Page {number} of {len(read)}" in page
    repeated = [page for page in read if any("event0" in line for line in body(page))]
    assert all("What happened" in page for page in repeated)


TYPED = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=30)


@settings(max_examples=count(12, 400))
@given(TYPED, TYPED, TYPED)
def test_whatever_is_typed_a_referral_is_made_and_every_letter_is_shown_or_listed(name: str, note: str, board: str):
    content = {
        "facts": {"died": {"value": "yes", "note": note}},
        "subject": {"surname": name},
        "household": [{"name": name}],
    }
    text = whole_text(referral(content, board_name=board)).replace("continued", "")
    for character in squeezed(name + note):
        assert (
            character in text
            or f"[U+{ord(character):04X}]" in text
            or ord(character) in range(0x2010, 0x2012)
            or (0xFB00 <= ord(character) <= 0xFB04)
        )


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext, of the package poppler-utils")
def test_a_second_reader_sees_the_same_words(tmp_path: Path):
    file = tmp_path / "referral.pdf"
    file.write_bytes(example())
    said = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, text=True, check=True).stdout
    ours = "".join(page for page in pages(file.read_bytes()))
    assert Counter(squeezed(said)) == Counter(squeezed(ours))


def _blocks(content: dict[str, Any]) -> tuple[Any, ...]:
    case = case_of(content)
    return referral_blocks(case, assessments_of(case), app_version="1.2.3")
