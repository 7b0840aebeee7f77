"""Who and what a case names, and the label of each: the same person has one label, and no two people share one."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from logic.case import Case
from logic.cast import FAMILY, Cast
from logic.sections import Subject, sections_by_id

DAY = datetime.date(2026, 11, 23)


def cast(sections: dict[str, Any] | None = None, about: Subject = Subject.CHILD, number: str | None = None) -> Cast:
    """The cast of a case with these sections; a list is a table."""
    held = {name: tuple(data) if isinstance(data, list) else data for name, data in (sections or {}).items()}
    return Cast(Case(DAY, reference=number, sections=held), about)


def looked_for(found: Cast, kind: str) -> dict[str, str]:
    """What is looked for in free text, and the label that it gets."""
    return {each.words: each.label for each in found.targets if each.kind == kind}


@pytest.mark.parametrize(
    "about, label", [(Subject.CHILD, "Child A"), (Subject.ADULT, "Adult A"), (Subject.BOTH, "Person A")]
)
def test_the_person_is_known_by_every_name_its_parts_and_its_initials(about: Subject, label: str):
    names = {"forenames": "Zorvanthe Ann-Lu", "surname": "O'Quill", "other_names": "Zorvi Maddri; known as Zee"}
    found = cast({"subject": names}, about)
    assert found.labels == {label}
    assert looked_for(found, "name") == dict.fromkeys(
        [
            *("Zorvanthe Ann-Lu O'Quill", "O'Quill Ann-Lu Zorvanthe", "Zorvanthe Ann-Lu", "Ann-Lu Zorvanthe"),
            *("Zorvanthe", "Ann-Lu", "Ann", "Lu", "O'Quill", "Quill"),
            *("Zorvi Maddri", "Maddri Zorvi", "Zorvi", "Maddri", "Zee"),
        ],
        label,
    )
    assert looked_for(found, "initials") == dict.fromkeys(["ZAO", "ZO", "ZALO", "ZA", "ZAL", "AL", "ZM"], label)
    short = looked_for(found, "short name")
    assert {"Zor", "Zorvanth", "Zorv"} <= short.keys()
    assert not {"Zo", "Zorvanthe", "Zorvi", "Ann"} & short.keys()
    assert found.person("Zorvanthe Ann-Lu O'Quill") == found.person("zorvi maddri, known to us") == label


@pytest.mark.parametrize(
    "relation, details, label",
    [
        ("parent", "", "Parent 1"),
        ("parent", "Mother", "Mother"),
        ("parent", "mum", "Mother"),
        ("parent", "his dad", "Father"),
        ("parent", "stepmother", "Parent 1"),
        ("parent", "foster father", "Parent 1"),
        ("child", "", "Son or daughter 1"),
        ("sibling", "brother", "Sibling 1"),
        ("partner", "her husband", "Partner 1"),
        ("former_partner", "", "Former partner 1"),
        ("grandparent", "", "Grandparent 1"),
        ("other_relative", "", "Relative 1"),
        ("other_relative", "aunt", "Relative 1"),
        ("other_relative", "uncle", "Relative 1"),
        ("other_relative", "step-sister", "Relative 1"),
        ("", "wife", "Partner 1"),
        ("", "sister", "Sibling 1"),
        ("", "grandmother", "Grandparent 1"),
        ("", "", "Person 1"),
        ("friend", "mother", "Friend 1"),
        ("resident", "", "Resident 1"),
        ("foster_carer", "mother", "Foster carer 1"),
        ("social_care_staff", "", "Worker 1"),
        ("health_staff", "", "Worker 1"),
        ("education_staff", "", "Worker 1"),
        ("police", "", "Worker 1"),
        ("other_staff", "", "Worker 1"),
        ("stranger", "", "Stranger 1"),
    ],
)
def test_people_of_the_household_are_called_by_what_they_are_to_the_person(relation: str, details: str, label: str):
    row = {"name": "Torm Vexmoor", "relation": relation, "relation_details": details}
    found = cast({"household": [row]})
    assert found.person("Torm Vexmoor") == label
    assert set(looked_for(found, "name").values()) == {label}


def test_each_relation_that_a_case_can_state_has_a_label():
    for option in sections_by_id()["household"].by_id["relation"].options:
        if option.value not in {"unknown", "other"}:
            found = cast({"household": [{"name": "Torm", "relation": option.value}]})
            assert not found.person("Torm").startswith("Person")


def test_people_and_bodies_are_found_in_every_field_that_names_them():
    found = cast(
        {
            "subject": {
                "relative_name": "Aar Aaron",
                "relative_relationship": "his father",
                "lead_worker": "Bee Beeson, team manager",
                "gp": "Ceeton Surgery",
                "school": "Deeton Primary",
            },
            "referrer": {"name": "Eff Effson", "discussed_with": "Gee Geeson", "agency": "Heeton Trust"},
            "household": [{"name": "Aar Aaron", "relation": "parent"}],
            "agencies": [{"worker": "Jay Jayson (nurse)", "agency": "Kayton Health"}, {"worker": "Bee Beeson"}],
            "parallel_processes": [{"organisation": "Elton Constabulary"}],
            "sign_off": {"prepared_by": "Enn Ennson", "lead_name": "Emm Emmson"},
        }
    )
    assert {name: found.person(name) for name in ("Aar Aaron", "Bee Beeson", "Eff Effson")} == {
        "Aar Aaron": "Father",
        "Bee Beeson": "Worker 1",
        "Eff Effson": "Worker 2",
    }
    assert [found.person(f"{name} {name}son") for name in ("Gee", "Jay", "Enn", "Emm")] == [
        f"Worker {number}" for number in (3, 4, 5, 6)
    ]
    assert found.person("Nobody Here") == "Person"
    assert looked_for(found, "place") == {
        "Ceeton Surgery": "GP practice",
        "Deeton Primary": "School",
        "Heeton Trust": "Agency 1",
        "Kayton Health": "Agency 2",
        "Elton Constabulary": "Agency 3",
    }
    assert found.body("Heeton Trust, ward 3") == "Agency 1"
    assert found.body("Somebody else") == "Somebody else"


def test_a_body_that_names_none_in_particular_keeps_its_words():
    agencies = [{"agency": "Police"}, {"agency": "Children's social care"}]
    found = cast({"agencies": agencies, "subject": {"gp": "GP practice"}})
    assert looked_for(found, "place") == {}
    assert found.body("Police") == "Police"
    assert found.body("GP practice") == "GP practice"


def test_mothers_and_schools_are_numbered_only_where_there_are_several():
    two = cast(
        {
            "household": [
                {"name": "Aar Aaron", "relation": "parent", "relation_details": "mother"},
                {"name": "Bee Beeson", "relation": "parent", "relation_details": "mother"},
            ],
        }
    )
    assert (two.person("Aar Aaron"), two.person("Bee Beeson")) == ("Mother 1", "Mother 2")


def test_a_name_that_several_bear_stands_for_none_of_them():
    found = cast(
        {
            "subject": {"forenames": "Zorvanthe", "surname": "Quill"},
            "household": [{"name": "Torm Quill", "relation": "sibling"}],
        }
    )
    names = looked_for(found, "name")
    assert names["Quill"] == FAMILY
    assert (names["Torm"], names["Zorvanthe"]) == ("Sibling 1", "Child A")


@pytest.mark.parametrize("name", ["unknown", "mother", "Dr", "(not known)", "?", "-", ", his aunt"])
def test_words_that_name_nobody_are_not_looked_for(name: str):
    found = cast({"household": [{"name": name, "relation": "sibling"}, {"name": "Torm", "relation": "sibling"}]})
    assert set(looked_for(found, "name")) == {"Torm"}


def test_a_title_and_what_stands_in_brackets_are_no_part_of_a_name():
    found = cast({"household": [{"name": "Mrs Torm Vexmoor (fictional)", "relation": "sibling"}]})
    assert set(looked_for(found, "name")) == {"Torm Vexmoor", "Vexmoor Torm", "Torm", "Vexmoor"}


def test_one_person_is_one_with_a_title_and_without():
    found = cast(
        {
            "subject": {"relative_name": "Drelith Vexmoor"},
            "household": [{"name": "Mrs Drelith VEXMOOR", "relation": "parent", "relation_details": "mother"}],
        }
    )
    assert found.person("Drelith Vexmoor") == found.person("Mrs Drelith Vexmoor") == "Relative 1"


def test_another_name_of_somebody_has_its_short_form_too():
    found = cast({"household": [{"name": "Torm Vexmoor known as Tammo", "relation": "sibling"}]})
    assert {"Tor", "Tam"} <= looked_for(found, "short name").keys()


def test_one_letter_is_no_name_and_no_initials():
    found = cast({"household": [{"name": "T. Vexmoor", "relation": "sibling"}, {"name": "Q", "relation": "friend"}]})
    assert set(looked_for(found, "name")) == {"T Vexmoor", "Vexmoor T", "Vexmoor"}
    assert set(looked_for(found, "initials")) == {"TV"}
    assert found.names == ["Vexmoor"]


@pytest.mark.parametrize(
    "section, field",
    [
        ("subject", "home_address"),
        ("subject", "current_address"),
        ("referrer", "address"),
        ("household", "address"),
        ("incident", "place_details"),
    ],
)
def test_an_address_is_looked_for_line_by_line_and_without_its_number(section: str, field: str):
    row = {field: "Flat 2b Larkspurn Rise\n9 Wetherfolde; Oxgate, the High Street"}
    found = cast({section: [row] if section == "household" else row})
    assert looked_for(found, "place") == dict.fromkeys(
        ["Flat 2b Larkspurn Rise", "Larkspurn Rise", "9 Wetherfolde", "Wetherfolde", "Oxgate", "the High Street"],
        "[place]",
    )


def test_a_place_of_three_letters_or_without_a_name_is_not_looked_for():
    assert looked_for(cast({"incident": {"place_details": "Rye, Bath, hospital, London Road"}}), "place") == {
        "Bath": "[place]",
    }


@pytest.mark.parametrize(
    "section, field",
    [
        ("subject", "relative_contact"),
        ("referrer", "phone"),
        ("referrer", "email"),
        ("referrer", "discussed_with_contact"),
        ("agencies", "contact"),
        ("parallel_processes", "contact"),
    ],
)
def test_what_reaches_somebody_is_looked_for(section: str, field: str):
    row = {field: "Wetherfolde, p.q@council.example or +44 7700 900462 or 123456"}
    found = cast({section: row if section in {"subject", "referrer"} else [row]})
    assert looked_for(found, "place")["p.q"] == "[email address]"
    assert looked_for(found, "place")["Wetherfolde"] == "[place]"
    assert looked_for(found, "number") == {"+44 7700 900462": "[phone number]", "123456": "[phone number]"}


@pytest.mark.parametrize(
    "section, field",
    [
        ("subject", "nhs_number"),
        ("subject", "case_system_number"),
        ("subject", "pupil_number"),
        ("referrer", "linked_cases"),
    ],
)
def test_numbers_are_looked_for_one_by_one(section: str, field: str):
    found = cast({section: {field: "LQ-4471-B, 943 476 5919; A1\nLQ-X, none, 123"}})
    assert looked_for(found, "number") == dict.fromkeys(["LQ-4471-B", "943 476 5919", "LQ-X", "123"], "[number]")


@pytest.mark.parametrize(
    "reference, expected", [("REF/20931 (draft 2)", ["REF/20931"]), (None, []), ("C1", []), ("training", [])]
)
def test_the_reference_of_the_case_is_looked_for(reference: str | None, expected: list[str]):
    assert list(looked_for(cast(number=reference), "number")) == expected
