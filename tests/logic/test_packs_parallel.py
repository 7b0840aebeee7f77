"""Other reviews and proceedings in England, on cases that a lawyer can check by eye: whom to tell or to ask.

Every case is assessed on 23 November 2026. A fact that a case does not name is not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from logic.assessment import Outcome
from logic.evaluate import evaluate
from logic.facts import Value
from logic.loader import read_pack
from logic.pack import Modality
from tests.logic.strategies import TODAY, facts

Case = Mapping[str, Value]

PACK = read_pack(Path("logic/packs/parallel-england.toml").read_bytes())

NOTHING: Case = {
    "died": "no",
    "seriously_harmed": "no",
    "approved_premises_or_immigration_detention": "no",
    "unnatural_or_unexplained_death": "no",
    "detention_at_death": "none",
    "death_by_family_or_household": "no",
    "offensive_weapon": "no",
    "killed_by_person_in_mental_health_care": "no",
    "suspect_managed_under_mappa": "no",
    "suspect_charged": "no",
    "learning_disability_or_autism": "no",
    "patient_safety_incident": "no",
    "police_contact": "no",
    "criminal_investigation": "no",
    "youth_justice_supervision": "no",
}
CHILD_DIED: Case = {**NOTHING, "age_group": "child", "died": "yes"}
ADULT_DIED: Case = {**NOTHING, "age_group": "adult", "died": "yes"}


def flagged(case: Case) -> set[str]:
    """The rules that are met."""
    return {result.rule.id for result in evaluate(PACK, facts(**case), TODAY).rules if result.status.value == "met"}


def test_every_rule_only_says_whom_to_tell_or_to_ask():
    assert {rule.modality for rule in PACK.rules} == {Modality.CONSIDER}
    assert all(rule.then.startswith(("tell ", "check ")) for rule in PACK.rules)
    assert not any(rule.time_limits for rule in PACK.rules)


def test_where_nothing_happened_nothing_is_flagged():
    assert evaluate(PACK, facts(age_group="child", **NOTHING), TODAY).outcome is Outcome.NOT_MET


@pytest.mark.parametrize(
    "case, expected",
    [
        pytest.param(CHILD_DIED, {"child-death-review"}, id="any death of a child"),
        pytest.param(ADULT_DIED, set(), id="a natural death of an adult"),
        pytest.param(
            {**CHILD_DIED, "unnatural_or_unexplained_death": "yes"},
            {"child-death-review", "joint-agency-response", "coroner"},
            id="an unexplained death of a child",
        ),
        pytest.param(
            {**ADULT_DIED, "death_by_family_or_household": "suspected"},
            {"domestic-homicide-review"},
            id="a death of an adult through a partner",
        ),
        pytest.param(
            {**ADULT_DIED, "offensive_weapon": "suspected"}, {"offensive-weapons-homicide-review"}, id="a weapon"
        ),
        pytest.param({**CHILD_DIED, "offensive_weapon": "known"}, {"child-death-review"}, id="a weapon, and a child"),
        pytest.param({**ADULT_DIED, "learning_disability_or_autism": "yes"}, {"leder"}, id="a learning disability"),
        pytest.param(
            {**CHILD_DIED, "learning_disability_or_autism": "yes"},
            {"child-death-review"},
            id="a child with a learning disability is reviewed as a child",
        ),
        pytest.param({**ADULT_DIED, "suspect_managed_under_mappa": "yes"}, set(), id="a suspect not charged"),
        pytest.param(
            {**ADULT_DIED, "suspect_managed_under_mappa": "yes", "suspect_charged": "yes"},
            {"mappa-serious-case-review", "criminal-proceedings"},
            id="a suspect managed under MAPPA, and charged",
        ),
        pytest.param(
            {**ADULT_DIED, "killed_by_person_in_mental_health_care": "suspected"},
            {"mental-health-homicide"},
            id="a killing by someone in mental health care",
        ),
        pytest.param(
            {**ADULT_DIED, "detention_at_death": ("remand",)},
            {"prisons-and-probation-ombudsman", "coroner"},
            id="a death on remand",
        ),
        pytest.param(
            {**ADULT_DIED, "detention_at_death": ("mental_health_act",)},
            {"coroner"},
            id="a death of a detained patient",
        ),
        pytest.param(
            {**ADULT_DIED, "detention_at_death": ("deprivation_of_liberty_order",)},
            {"coroner"},
            id="a court order for deprivation of liberty: the coroner is asked, to be safe",
        ),
        pytest.param(
            {**ADULT_DIED, "approved_premises_or_immigration_detention": "yes"},
            {"prisons-and-probation-ombudsman", "coroner"},
            id="a death in approved premises or immigration detention",
        ),
        pytest.param(
            {**CHILD_DIED, "detention_at_death": ("secure_childrens_home",)},
            {"child-death-review", "joint-agency-response", "coroner", "youth-justice-in-custody"},
            id="a child's death in a secure children's home",
        ),
        pytest.param(
            {**NOTHING, "seriously_harmed": "yes", "police_contact": "yes"}, {"police-conduct"}, id="injured by police"
        ),
        pytest.param({**NOTHING, "police_contact": "yes"}, set(), id="police contact and no injury"),
        pytest.param(
            {**ADULT_DIED, "detention_at_death": ("police_custody",)},
            {"police-conduct", "coroner"},
            id="a death in police custody, whatever is said of contact",
        ),
        pytest.param({**NOTHING, "suspect_charged": "yes"}, {"criminal-proceedings"}, id="a charge alone"),
        pytest.param({**NOTHING, "patient_safety_incident": "yes"}, {"patient-safety-incident"}, id="patient safety"),
        pytest.param({**NOTHING, "criminal_investigation": "yes"}, {"criminal-proceedings"}, id="a criminal case"),
        pytest.param(
            {**NOTHING, "youth_justice_supervision": "yes"}, {"youth-justice-in-the-community"}, id="youth justice"
        ),
    ],
)
def test_the_processes_to_tell_or_ask(case: Case, expected: set[str]):
    assert flagged(case) == expected


def test_several_apply_at_once_and_none_hides_another():
    case = {**ADULT_DIED, "death_by_family_or_household": "known", "offensive_weapon": "known"}
    case |= {"criminal_investigation": "yes", "unnatural_or_unexplained_death": "yes"}
    expected = {"domestic-homicide-review", "offensive-weapons-homicide-review", "criminal-proceedings", "coroner"}
    assert flagged(case) == expected


@pytest.mark.parametrize("born, met", [("2010-06-16", False), ("2010-06-15", True)])
def test_a_domestic_homicide_review_is_of_a_person_of_16_or_over(born: str, *, met: bool):
    dates = {"date_of_birth": born, "date_of_death": "2026-06-15"}
    case = {**NOTHING, **dates, "died": "yes", "death_by_family_or_household": "known"}
    assert ("domestic-homicide-review" in flagged(case)) is met
