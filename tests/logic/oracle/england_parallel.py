"""The pack of the other reviews and proceedings of England: its facts, and for each rule its condition.

Written from the statutes and the guidance on each process, without sight of the pack. Every rule is a flag to tell
somebody or to ask, never a decision: several may hold at once, and none shuts out another.
"""

from __future__ import annotations

from tests.logic.oracle.ages import ADULT, CHILD, FROM_16
from tests.logic.oracle.facts import (
    ABUSE,
    SETTING,
    SETTINGS,
    YES_NO,
    Conditions,
    Facts,
    FactValues,
    Rules,
    is_yes,
    known_or_suspected,
)
from tests.logic.oracle.truths import all_of, any_of

FACTS: dict[str, FactValues] = {
    "parallel-england": {
        "died": YES_NO,
        "seriously_harmed": YES_NO,
        "detention_at_death": SETTING,
        "approved_premises_or_immigration_detention": YES_NO,
        "unnatural_or_unexplained_death": YES_NO,
        "death_by_family_or_household": ABUSE,
        "offensive_weapon": ABUSE,
        "killed_by_person_in_mental_health_care": ABUSE,
        "suspect_managed_under_mappa": YES_NO,
        "suspect_charged": YES_NO,
        "learning_disability_or_autism": YES_NO,
        "patient_safety_incident": YES_NO,
        "police_contact": YES_NO,
        "criminal_investigation": YES_NO,
        "youth_justice_supervision": YES_NO,
    },
}

PRISONS = ("custody", "remand", "sentenced", "young_offender_institution", "secure_training_centre")
CUSTODY = (*PRISONS, "police_custody", "secure_childrens_home")


def parallel_england(facts: Facts) -> Rules:
    died = is_yes(facts, "died")
    died_as_child = all_of(died, facts.aged("death", CHILD))
    died_as_adult = all_of(died, facts.aged("death", ADULT))
    elsewhere_detained = is_yes(facts, "approved_premises_or_immigration_detention")
    unnatural = is_yes(facts, "unnatural_or_unexplained_death")
    holds = {
        "child-death-review": died_as_child,
        "joint-agency-response": all_of(
            died_as_child,
            any_of(unnatural, facts.is_one_of("detention_at_death", *CUSTODY, "mental_health_act")),
        ),
        "domestic-homicide-review": all_of(
            died, facts.aged("death", FROM_16), known_or_suspected(facts, "death_by_family_or_household")
        ),
        "offensive-weapons-homicide-review": all_of(died_as_adult, known_or_suspected(facts, "offensive_weapon")),
        "mappa-serious-case-review": all_of(
            is_yes(facts, "suspect_managed_under_mappa"), is_yes(facts, "suspect_charged")
        ),
        "leder": all_of(died_as_adult, is_yes(facts, "learning_disability_or_autism")),
        "patient-safety-incident": is_yes(facts, "patient_safety_incident"),
        "mental-health-homicide": all_of(died, known_or_suspected(facts, "killed_by_person_in_mental_health_care")),
        "prisons-and-probation-ombudsman": all_of(
            died, any_of(facts.is_one_of("detention_at_death", *PRISONS), elsewhere_detained)
        ),
        "police-conduct": any_of(
            all_of(any_of(died, is_yes(facts, "seriously_harmed")), is_yes(facts, "police_contact")),
            all_of(died, facts.is_one_of("detention_at_death", "police_custody")),
        ),
        "coroner": all_of(
            died, any_of(unnatural, facts.is_one_of("detention_at_death", *SETTINGS), elsewhere_detained)
        ),
        "criminal-proceedings": any_of(is_yes(facts, "criminal_investigation"), is_yes(facts, "suspect_charged")),
        "youth-justice-in-the-community": is_yes(facts, "youth_justice_supervision"),
        "youth-justice-in-custody": all_of(
            died_as_child, facts.is_one_of("detention_at_death", *PRISONS, "secure_childrens_home")
        ),
    }
    return {rule: ("consider", truth) for rule, truth in holds.items()}


CONDITIONS: dict[str, Conditions] = {"parallel-england": parallel_england}
