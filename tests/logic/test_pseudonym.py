from __future__ import annotations

import datetime
import json
import re
from functools import cache

import pytest

from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import read_case, write_case
from logic.evaluate import evaluate
from logic.generalising import generalised_date, without_days, without_numbers
from logic.leftovers import leftovers_in, texts_of
from logic.loader import packs_of
from logic.name_matching import letters_and_digits
from logic.pseudonym import Pseudonymised, pseudonymise
from logic.sections import Subject
from tests.logic.planted import CHANGED, DAYS, EMAILS, NAMES, NUMBERS, PLACES, parts, planted_case

DAY = datetime.date(2026, 3, 16)


def assessed(case: Case) -> list[Assessment]:
    return [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(case.nation)]


def made(case: Case, subject: Subject = Subject.CHILD) -> Pseudonymised:
    return pseudonymise(case, assessed(case), subject)


@cache
def planted() -> Pseudonymised:
    return made(planted_case())


def case_of(**content: object) -> Case:
    document = {"format": "safeguarding-review-case/1", "assessed_on": "2026-03-16", "facts": {}, **content}
    return read_case(json.dumps(document), today=DAY)


def written(found: Pseudonymised) -> str:
    return write_case(found.case)


def planted_in(text: str) -> list[str]:
    """What is planted and can still be read in a text, however it is spaced."""
    squeezed = letters_and_digits(text)
    words = set(re.findall(r"[^\W_]+", text.casefold()))
    found = []
    for planted in (*NAMES, *PLACES, *NUMBERS, *EMAILS, *CHANGED):
        for part in parts(planted):
            plain = letters_and_digits(part)
            if plain in (squeezed if len(plain) > 4 else words):
                found.append(part)
    return found


def test_nothing_planted_can_be_read_in_any_field():
    found = planted()
    for place, text in texts_of(found.case):
        assert not planted_in(text), place
    assert not planted_in(written(found))
    assert found.case.reference is None


def test_no_day_can_be_read_in_any_field():
    text = written(planted())
    # The day on which it is as at has to be a day, and is the last of its month.
    days = set(re.findall(r"\d{4}-\d{2}-\d{2}", text))
    assert days == {"2026-03-31"}
    assert not re.search(
        r"\b9(?:th)?\s*(?:of\s*)?mar|\bmar\w*\s+9\b|09/03|9/3|9\.3\.|seventeenth|17/07", text, re.IGNORECASE
    )


def test_what_was_replaced_is_told_with_how_often():
    replaced = planted().replacements
    assert sum(each.times for each in replaced if each.label == "Child A") > 100
    labels = {each.label for each in replaced}
    assert {"Mother", "Sibling 1", "Worker 1", "[number]", "[place]", "in March 2026", "[family name]"} <= labels
    assert len({(each.original, each.label) for each in replaced}) == len(replaced)


def test_roles_stand_in_place_of_names_and_one_person_has_one_role():
    found = planted().case
    household = found.sections["household"]
    assert isinstance(household, tuple)
    assert [row["name"] for row in household] == ["Mother", "Partner 1", "Sibling 1"]
    assert found.sections["subject"]["relative_name"] == "Mother"  # type: ignore[call-overload]
    agencies = found.sections["agencies"]
    assert isinstance(agencies, tuple)
    assert agencies[0]["worker"] == "Worker 1, social worker"
    assert agencies[1]["agency"] == "Police"  # names nobody in particular


def test_answers_and_choices_stay_and_so_does_the_result():
    case = planted_case()
    found = made(case)
    assert found.same_result
    assert {fact: each.value for fact, each in found.case.facts.items() if not fact.startswith("date_")} == {
        fact: each.value for fact, each in case.facts.items() if not fact.startswith("date_")
    }
    assert [each.outcome for each in found.assessments] == [each.outcome for each in assessed(case)]


@pytest.mark.parametrize(
    "born, died",
    [
        ("2008-03-17", "2026-03-16"),
        ("2008-03-16", "2026-03-16"),
        ("2008-03-31", "2026-03-01"),
        ("2008-03-01", "2026-03-02"),
    ],
)
def test_a_birthday_in_the_month_does_not_change_the_result(born: str, died: str):
    case = case_of(
        assessed_on="2026-03-20",
        facts={"date_of_birth": born, "died": "yes", "date_of_death": died, "abuse_or_neglect": "known"},
    )
    found = made(case)
    assert found.same_result
    assert [each.outcome for each in found.assessments] == [each.outcome for each in assessed(case)]
    assert "-16" not in written(found)


def test_the_result_can_be_computed_again_from_the_pseudonymised_case():
    found = planted()
    again = read_case(written(found), today=datetime.date(2030, 1, 1))
    assert assessed(again) == list(found.assessments)


@pytest.mark.parametrize("initials", ["SMPQ", "S.M.P.Q.", "SPQ", "SP", "PQ", "Miss PQ"])
def test_initials_of_a_name_with_a_hyphen_are_replaced(initials: str):
    case = case_of(
        subject={"forenames": "Siân Mair", "surname": "Prys-Quillibrax"},
        incident={"outline": f"The nurse saw that {initials} was afraid."},
    )
    text = json.loads(written(made(case)))["incident"]["outline"]
    assert text.replace("Miss ", "").replace("A.", "A") == "The nurse saw that Child A was afraid."


def test_the_case_of_two_nations_stays_one():
    case = case_of(nation="england", event_nation="wales", facts={"age_group": "child"})
    assert made(case).case.event_nation == "wales"


def test_text_in_which_nobody_is_named_stays_as_it_is():
    text = (
        "The health visitor saw the child at home. May had been a hard month, and she will be seen again. The police "
        "and the GP were told; 3 of 4 visits were missed. It rose to 40.1 degrees at 19:40. Section 47, 2 adults."
    )
    case = case_of(incident={"outline": text}, subject={"surname": "Quillibrax"})
    assert made(case).case.sections["incident"]["outline"] == text  # type: ignore[call-overload]


def test_a_name_that_is_an_everyday_word_is_replaced_where_it_is_written_as_a_name():
    case = case_of(
        household=[{"name": "May Fennimarch (fictional)", "relation": "sibling"}],
        incident={"outline": "She may ask May. Then may came to by."},
    )
    found = made(case)
    assert found.case.sections["incident"]["outline"] == "She may ask Sibling 1. Then may came to by."  # type: ignore[call-overload]
    assert ("incident.outline", "may") in {(each.place, each.words) for each in found.leftovers}


def test_a_whole_name_of_everyday_words_is_replaced_and_hides_in_no_doubtful_one():
    case = case_of(
        household=[{"name": "Rose King (fictional)", "relation": "sibling"}],
        incident={"outline": "Then Rose King came; ROSE KING left. She rose. King Rose was late. A rose king."},
    )
    found = made(case)
    assert found.case.sections["incident"]["outline"] == (  # type: ignore[call-overload]
        "Then Sibling 1 came; Sibling 1 left. She rose. Sibling 1 was late. A rose king."
    )
    assert {"rose. King", "rose king"} <= {each.words for each in found.leftovers}


def test_a_short_form_of_a_first_name_is_replaced_where_it_is_written_as_a_name():
    found = made(
        case_of(
            subject={"forenames": "Zebulon", "surname": "Qrstuvson"},
            incident={"outline": "Zeb was seen. ZEB's aunt came. A zebra and a zeb of string were in the shed."},
        )
    )
    said = str(found.case.sections["incident"])
    assert "Zeb" not in said
    assert "ZEB" not in said
    assert "A zebra and a zeb of string" in said


def test_what_only_resembles_a_name_is_listed():
    case = case_of(
        subject={"surname": "Quillibrax"},
        incident={
            "outline": "Quilibrax was late. He spoke to Gorvenal Thrape about car KX19 ABC. Code 55021. All of 2019. "
            "He lives in wetherfold."
        },
    )
    looks = {each.words: each.looks for each in made(case).leftovers}
    assert looks["Quilibrax"] == "like a name"
    assert looks["Gorvenal"] == looks["Thrape"] == "a name"
    assert "55021" in looks
    assert any(words.startswith("KX19") for words in looks)
    assert "2019" not in looks


def test_what_a_panel_asks_for_is_kept_and_a_rare_answer_is_listed():
    subject = {
        "surname": "Quillibrax",
        "first_language": "Lingala",
        "religion": "None",
        "sexual_orientation": "unknown",
    }
    found = made(case_of(subject=subject))
    assert ("subject.first_language", "Lingala") in texts_of(found.case)
    listed = {each.place: (each.words, each.looks) for each in found.leftovers}
    assert listed == {"subject.first_language": ("Lingala", "something that not everybody shares")}
    english = made(case_of(subject={**subject, "first_language": "English"}))
    assert english.leftovers == ()


def test_labels_and_months_are_not_listed():
    found = planted()
    listed = {each.words for each in found.leftovers}
    assert not listed & {"Child", "A", "Mother", "Worker", "March", "Sibling", "Agency"}


def test_people_who_share_a_surname_are_told_apart_by_their_other_names():
    case = case_of(
        subject={"surname": "Quillibrax", "forenames": "Zorvanthe"},
        household=[{"name": "Drelith Quillibrax", "relation": "parent", "relation_details": "Mother"}],
        incident={"outline": "Drelith Quillibrax held Zorvanthe Quillibrax. Quillibrax, Drelith rang."},
    )
    outline = made(case).case.sections["incident"]["outline"]  # type: ignore[call-overload]
    assert outline == "Mother held Child A. Mother rang."


def test_an_empty_case_and_an_adult():
    assert made(case_of()).replacements == ()
    found = made(case_of(subject={"surname": "Quillibrax", "forenames": "Zorvanthe"}), Subject.ADULT)
    assert found.case.sections["subject"]["forenames"] == "Adult A"  # type: ignore[call-overload]


@pytest.mark.parametrize("day", [each.words for each in DAYS])
def test_a_day_becomes_its_month(day: str):
    text, _ = without_days(f"Seen on {day} at home.")
    assert re.fullmatch(r"Seen in (?:March|July)(?: 2026| 2009)? at home\.", text)


def test_what_is_no_day_stays():
    for text in (
        "2 of 3 visits",
        "at 19:40",
        "1.5 mg",
        "aged 9",
        "section 2.1.3",
        "March 2026",
        "in 2026",
        "3 may have",
    ):
        assert without_days(text)[0] == text


@pytest.mark.parametrize("text", ["2026-03", "19:40", "3 to 4", "40.1", "2019 and 2020", "12,000"])
def test_what_is_no_number_of_anybody_stays(text: str):
    assert without_numbers(text)[0] == text


def test_a_month_and_what_is_not_known_are_not_made_vaguer():
    assert [generalised_date(each) for each in ("2026-03", "2026", "unknown", "")] == ["2026-03", "2026", "unknown", ""]


def test_sixty_people_and_a_long_chronology_take_a_moment_only():
    people = [
        {"name": f"Zorva{one}th Quill{other}brax", "relation": "sibling"}
        for one in "abcdefghijklmnopqrst"
        for other in "aei"
    ]
    event = "Visit by the health visitor; the mother said that all was well and asked about the appointment. " * 4
    case = case_of(household=people, chronology=[{"date": "2026-03-01", "event": event} for _ in range(500)])
    began = datetime.datetime.now(datetime.UTC)
    found = made(case)
    assert (datetime.datetime.now(datetime.UTC) - began).total_seconds() < 60
    assert len(list(leftovers_in(found.case, [], []))) == 0
