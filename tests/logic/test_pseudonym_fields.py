"""What becomes of each part of a case without the people in it, word by word, on a case small enough to read."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from logic.case import Case
from logic.evaluate import evaluate
from logic.facts import Answer
from logic.leftovers import Leftover
from logic.loader import packs_of
from logic.pseudonym import Pseudonymised, Replacement, pseudonymise
from logic.sections import Subject

DAY = datetime.date(2026, 3, 16)
FAMILY_OF_TWO: dict[str, Any] = {
    "subject": {"forenames": "Zorvanthe", "surname": "Quillibrax"},
    "household": [{"name": "Drelith Quillibrax", "relation": "parent", "relation_details": "Mother"}],
}


def made(
    sections: dict[str, Any],
    facts: dict[str, Answer] | None = None,
    set_aside: dict[str, Answer] | None = None,
    **more: Any,  # noqa: ANN401 - any attribute of a case
) -> Pseudonymised:
    held = {name: tuple(data) if isinstance(data, list) else data for name, data in sections.items()}
    case = Case(**{"assessed_on": DAY, **more}, facts=facts or {}, set_aside=set_aside or {}, sections=held)
    assessments = [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(case.nation)]
    return pseudonymise(case, assessments, Subject.CHILD)


def told(outline: str) -> str:
    """A text about the two of them, as it comes out."""
    sections = made({**FAMILY_OF_TWO, "incident": {"outline": outline}}).case.sections
    incident = sections["incident"]
    assert not isinstance(incident, tuple)
    return str(incident["outline"])


def test_each_field_becomes_what_it_is_to_the_person_or_is_left_out():
    found = made(
        {
            "subject": {
                "forenames": "Zorvanthe",
                "surname": "Quillibrax",
                "other_names": "Zorvi",
                "gender": "female",
                "home_address": "14 Larkspurn Rise",
                "nhs_number": "943 476 5919",
                "gp": "Mumblethorpe Surgery",
                "school": "Pennywhistle Primary",
                "relative_name": "Drelith Quillibrax",
                "relative_relationship": "mother",
                "relative_contact": "07700 900461",
                "relative_date_of_birth": "1980-05-17",
                "lead_worker": "Wub Fennimarch, social worker",
            },
            "referrer": {
                "name": "Prandelyn Grith",
                "email": "p.grith@council.example",
                "agency": "Snorrington Council",
            },
            "household": [
                {
                    "name": "Torm Vexmoor",
                    "relation": "partner",
                    "date_of_birth": "1979-11-02",
                    "address": "9 Gorsewick",
                },
                {"name": "", "relation": ""},
            ],
            "chronology": [
                {"date": "2026-03-09", "event": "Torm rang 07700 900461."},
                {"date": "2026-03", "event": ""},
            ],
        }
    )
    assert found.case.sections == {
        "subject": {
            "forenames": "Child A",
            "gender": "female",
            "home_address": "Address left out",
            "gp": "GP practice",
            "school": "School",
            "relative_name": "Mother",
            "relative_relationship": "mother",
            "relative_contact": "Contact details left out",
            "relative_date_of_birth": "1980",
            "lead_worker": "Worker 1, social worker",
        },
        "referrer": {"name": "Worker 2", "email": "Contact details left out", "agency": "Agency 1"},
        "household": (
            {"name": "Partner 1", "relation": "partner", "date_of_birth": "1979", "address": "Address left out"},
        ),
        "chronology": ({"date": "2026-03", "event": "Partner 1 rang [phone number]."}, {"date": "2026-03"}),
    }
    assert set(found.replacements) >= {
        Replacement("Zorvi", "(left out)", 1),
        Replacement("943 476 5919", "(left out)", 1),
        Replacement("1980-05-17", "1980", 1),
        Replacement("2026-03-09", "2026-03", 1),
        Replacement("Torm Vexmoor", "Partner 1", 1),
        Replacement("Torm", "Partner 1", 1),
        Replacement("07700 900461", "Contact details left out", 1),
        Replacement("07700 900461", "[phone number]", 1),
    }
    assert not {"2026-03", "female", "mother"} & {each.original for each in found.replacements}


def test_what_was_entered_after_an_empty_box_or_a_choice_of_several_is_not_lost():
    incident = {"place_details": "", "child_harm": ("neglect",), "outline": "Nothing was seen."}
    found = made({"incident": incident}).case.sections["incident"]
    assert found == {"child_harm": ("neglect",), "outline": "Nothing was seen."}


def test_a_forename_that_is_an_everyday_word_in_small_letters_does_not_stay_in_its_field():
    found = made({"subject": {"forenames": "may", "surname": "Quillibrax"}})
    assert found.case.sections["subject"] == {"forenames": "Child A"}


def test_a_body_is_replaced_with_what_is_written_after_its_name():
    found = made({"agencies": [{"agency": "Snorrington Council, Larkspurn House"}, {"agency": "Police"}]})
    assert found.case.sections["agencies"] == ({"agency": "Agency 1"}, {"agency": "Police"})


def test_each_replacement_is_counted_and_shown_as_it_first_stood():
    found = made({**FAMILY_OF_TWO, "incident": {"outline": "ZORVANTHE and Zorvanthe, on 9 March and 9 March."}})
    assert Replacement("Zorvanthe", "Child A", 3) in found.replacements
    assert Replacement("9 March", "March", 1) in found.replacements
    assert Replacement("on 9 March", "in March", 1) in found.replacements


def test_answers_keep_their_values_and_lose_their_days():
    answer = Answer("yes", source="Zorvanthe", date="2026-03-09", note="seen on 9 March 2026")
    found = made(
        FAMILY_OF_TWO,
        facts={"died": answer, "date_of_death": Answer("2026-03-09"), "detention_at_death": Answer(("custody",))},
        set_aside={"seriously_harmed": answer},
        reference="REF/20931",
        training=True,
    )
    plain = Answer("yes", source="Child A", date="2026-03", note="seen in March 2026")
    assert found.case.facts["died"] == plain
    assert found.case.facts["date_of_death"] == Answer("2026-03")
    assert found.case.facts["detention_at_death"] == Answer(("custody",))
    assert found.case.set_aside == {"seriously_harmed": plain}
    assert (found.case.reference, found.case.training) == (None, True)
    assert Replacement("REF/20931", "(left out)", 1) in found.replacements
    assert "" not in {each.original for each in made(FAMILY_OF_TWO).replacements}  # there is no reference


def test_what_may_be_a_name_is_listed_where_it_stands():
    doubt = Answer("yes", source="it may", note="she may")
    found = made(
        {
            "household": [{"name": "May", "relation": "sibling", "relation_details": "may"}],
            "incident": {"outline": "it may"},
        },
        facts={"died": doubt},
        set_aside={"seriously_harmed": doubt},
    )
    assert {each for each in found.leftovers if each.words == "may"} == {
        Leftover(place, "may", "like a name")
        for place in (
            *("household[row 1].relation_details", "incident.outline"),
            *("facts.died.source", "facts.died.note"),
            *("set_aside.seriously_harmed.source", "set_aside.seriously_harmed.note"),
        )
    }


@pytest.mark.parametrize(
    "worker, kept",
    [
        ("Wub Fennimarch, social worker", "Worker 1, social worker"),
        ("Wub Fennimarch, Health visitor", "Worker 1, Health visitor"),
        ("Wub Fennimarch, sister, ward 9", "Worker 1, sister, ward 9"),
        ("Wub Fennimarch, nurse at NHS and GP", "Worker 1, nurse at NHS and GP"),
        ("Wub Fennimarch, GP", "Worker 1, GP"),
        ("Wub Fennimarch, for Ann Other", "Worker 1"),  # a name of its own
        ("Wub Fennimarch, for \u00c9lise", "Worker 1"),
        ("Wub Fennimarch, Dr Other", "Worker 1"),
        ("Wub Fennimarch, (Other)", "Worker 1"),
        ("Wub Fennimarch,", "Worker 1"),
        ("Wub Fennimarch", "Worker 1"),
    ],
)
def test_a_job_title_stays_where_it_holds_no_name(worker: str, kept: str):
    found = made({"agencies": [{"worker": worker}], "sign_off": {"prepared_by": worker}})
    (row,) = found.case.sections["agencies"]
    assert row == {"worker": kept}
    assert found.case.sections["sign_off"] == {"prepared_by": "Worker 1"}


@pytest.mark.parametrize(
    "written, said",
    [
        ("Drelith Quillibrax rang", "Mother rang"),
        ("Quillibrax, Drelith rang", "Mother rang"),
        ("Drelith B. Quillibrax rang", "Mother rang"),
        ("Drelith  B. Quillibrax rang", "Mother  B. [family name] rang"),  # too far apart to be one name
        ("Drelith, with Quillibrax", "Mother, with [family name]"),
        ("Drelith Zorvanthe", "Mother Child A"),
        ("Drelith and Zorvanthe and Drelith", "Mother and Child A and Mother"),
        ("the Quillibrax house", "the [family name] house"),
        ("Quillibrax Drelith", "Mother"),
        ("Mrs Drelith and dr. Quillibrax", "Mother and [family name]"),
        ("xZorvanthes", "x Child A s"),
        ("at xZorvanthes came", "at x Child A s came"),
        ("(Zorvanthe)", "(Child A)"),
        ("Zorvanthe", "Child A"),
        ("nobody", "nobody"),
    ],
)
def test_a_name_and_what_belongs_to_it_becomes_one_label(written: str, said: str):
    assert told(written) == said


def test_a_first_name_and_a_surname_with_an_initial_between_them_are_one_person():
    subject = {"forenames": "Zorvanthe", "surname": "Quillibrax"}
    sections = {"subject": subject, "incident": {"outline": "Then Zorvanthe B. Quillibrax came."}}
    incident = made(sections).case.sections["incident"]
    assert not isinstance(incident, tuple)
    assert incident["outline"] == "Then Child A came."


def test_a_title_stays_before_what_is_no_name():
    sections = {"incident": {"place_details": "Gorsewick", "outline": "He is with the PC Gorsewick."}}
    incident = made(sections).case.sections["incident"]
    assert not isinstance(incident, tuple)
    assert incident["outline"] == "He is with the PC [place]."


@pytest.mark.parametrize(
    "born, died, day, age_group",
    [
        ("2008-02-01", "2026-03-09", "2026-03-31", None),
        # Born and died in the same month: the age is told in place of the day.
        ("2008-03-20", "2026-03-09", "2026-03-31", "child"),
        ("2008-03-02", "2026-03-09", "2026-03-31", "adult"),
        # Who lives was a child on the day that it is as at: so they can have been on the first of the month only.
        ("2008-03-20", "", "2026-03-01", "child"),
    ],
)
def test_the_result_is_kept_by_telling_the_age_where_months_do_not(
    born: str, died: str, day: str, age_group: str | None
):
    facts = {"date_of_birth": Answer(born), "died": Answer("yes" if died else "no"), "in_area": Answer("yes")}
    facts |= {"date_of_death": Answer(died)} if died else {}
    facts |= {"abuse_or_neglect": Answer("known"), "seriously_harmed": Answer("no"), "suicide": Answer("no")}
    found = made({}, facts=facts)
    before = [evaluate(pack, facts, DAY).outcome for pack in packs_of("england")]
    assert found.same_result
    assert [each.outcome for each in found.assessments] == before
    given = found.case.facts.get("age_group")
    assert (found.case.assessed_on.isoformat(), given.value if given else None) == (day, age_group)


def test_the_month_of_birth_is_left_out_where_only_that_keeps_the_result():
    """Harmed at 17, by six days, and 19 now: as months, the harm may be to an adult, and "child" fits nobody of 19."""
    facts = {
        "date_of_birth": Answer("2007-02-08"),
        "date_of_harm": Answer("2025-02-02"),
        "age_group": Answer("adult"),
        "seriously_harmed": Answer("no"),
        "died": Answer("no"),
    }
    found = made({}, facts=facts, nation="scotland")
    assert found.same_result
    assert found.case.facts == {
        **{fact: facts[fact] for fact in ("died", "seriously_harmed")},
        "date_of_harm": Answer("2025-02"),
        "age_group": Answer("child"),
    }


def test_where_months_cannot_keep_the_result_it_is_said():
    facts = {
        "date_of_birth": Answer("2001-03-20"),  # aged 24 at death, to the day
        "died": Answer("yes"),
        "date_of_death": Answer("2026-03-09"),
        "care_leaver": Answer("yes"),
        "abuse_or_neglect": Answer("no"),
        "in_area": Answer("yes"),
    }
    found = made({}, facts=facts)
    assert not found.same_result
    assert found.case.assessed_on == datetime.date(2026, 3, 31), "nothing of the month of assessment is left out"
    assert found.case.facts == {
        **facts,
        "date_of_birth": Answer("2001-03"),
        "date_of_death": Answer("2026-03"),
    }
    assert list(found.assessments) == [
        evaluate(pack, found.case.facts, found.case.assessed_on) for pack in packs_of("england")
    ]
