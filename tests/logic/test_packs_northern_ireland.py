"""The pack of Northern Ireland on cases that a lawyer can check by eye: case management reviews of children.

Every case is assessed on 23 November 2026. A fact that a case does not name is not known.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from logic.assessment import Assessment, Outcome
from logic.evaluate import evaluate
from logic.explain import headline
from logic.facts import Value
from logic.loader import packs_of
from tests.logic.strategies import TODAY, facts

Case = Mapping[str, Value]

(PACK,) = packs_of("northern_ireland")

NO_GROUND = {
    "abuse_or_neglect": "no",
    "child_registered": "no",
    "sibling_registered": "no",
    "looked_after": "no",
    "looked_after_before": "no",
    "sibling_looked_after": "no",
}
CHILD: Case = {
    "age_group": "child",
    "died": "no",
    "significant_harm": "no",
    **NO_GROUND,
    "joint_working_concern": "clearly_none",
    "single_agency_concern": "clearly_none",
    "outstanding_learning": "no",
}
CONCERN = {"joint_working_concern": "concern"}


def assess(case: Case) -> Assessment:
    return evaluate(PACK, facts(**case), TODAY)


def statuses(assessment: Assessment) -> dict[str, str]:
    return {result.rule.id: result.status.value for result in assessment.rules}


# --- What happened --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "happened",
    [
        pytest.param({"died": "yes"}, id="the child died"),
        pytest.param({"significant_harm": "yes"}, id="significant harm"),
        pytest.param({"significant_harm": "yes", "seriously_harmed": "no"}, id="significant harm that is not serious"),
    ],
)
def test_death_or_significant_harm_with_abuse_and_concern_must_be_reviewed(happened: Case):
    result = assess({**CHILD, **CONCERN, "abuse_or_neglect": "suspected", **happened})
    assert result.outcome is Outcome.MUST
    assert headline(result) == "The Safeguarding Board for Northern Ireland must hold a case management review."


def test_without_death_or_significant_harm_the_criteria_are_not_met():
    assert assess({**CHILD, **CONCERN, "abuse_or_neglect": "known"}).outcome is Outcome.NOT_MET


# --- Concern is needed, for a death too ------------------------------------------------------------------------------


def test_a_death_from_abuse_without_concern_about_agencies_does_not_meet_the_criteria():
    """In the English procedure the same death must be reviewed: there a death dispenses with concern."""
    assert assess({**CHILD, "died": "yes", "abuse_or_neglect": "known"}).outcome is Outcome.NOT_MET


def test_concern_that_is_not_known_is_never_presumed():
    case = {**CHILD, "died": "yes", "abuse_or_neglect": "known"}
    result = assess({**case, "joint_working_concern": "unknown", "single_agency_concern": "unknown"})
    assert result.outcome is Outcome.UNDETERMINED
    assert not result.presumed
    assert result.could_become == (Outcome.MUST, Outcome.NOT_MET)
    assert result.outstanding == ("joint_working_concern", "single_agency_concern")


def test_concern_about_one_agency_is_enough_where_all_worked_well_together():
    result = assess({**CHILD, "died": "yes", "abuse_or_neglect": "known", "single_agency_concern": "concern"})
    assert result.outcome is Outcome.MUST


def test_no_concern_about_working_together_leaves_open_a_concern_about_one_agency():
    result = assess({**CHILD, "died": "yes", "abuse_or_neglect": "known", "single_agency_concern": "unknown"})
    assert result.outcome is Outcome.UNDETERMINED
    assert result.outstanding == ("single_agency_concern",)


# --- Grounds, brothers and sisters included --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "ground",
    [
        pytest.param({"abuse_or_neglect": "suspected"}, id="abuse or neglect suspected"),
        pytest.param({"child_registered": "yes"}, id="the child is or was registered"),
        pytest.param({"sibling_registered": "yes"}, id="a brother or sister is or was registered"),
        pytest.param({"looked_after": "yes"}, id="looked after"),
        pytest.param({"looked_after_before": "yes"}, id="looked after long ago"),
        pytest.param({"sibling_looked_after": "yes"}, id="a brother or sister is or was looked after"),
    ],
)
def test_each_ground_is_enough_without_the_others(ground: Case):
    assert assess({**CHILD, **CONCERN, "died": "yes", **ground}).outcome is Outcome.MUST


def test_a_death_with_no_ground_does_not_meet_the_criteria():
    assert assess({**CHILD, **CONCERN, "died": "yes"}).outcome is Outcome.NOT_MET


def test_the_family_history_stays_open_where_it_is_not_known():
    result = assess({**CHILD, **CONCERN, "died": "yes", "sibling_registered": "unknown"})
    assert result.outcome is Outcome.UNDETERMINED
    assert result.outstanding == ("sibling_registered",)


def test_a_natural_death_of_a_child_once_looked_after_counts_where_there_is_concern():
    result = assess({**CHILD, **CONCERN, "died": "yes", "looked_after_before": "yes", "abuse_or_neglect": "no"})
    assert result.outcome is Outcome.MUST


# --- Good work ------------------------------------------------------------------------------------------------------


def test_outstanding_learning_from_effective_work_must_be_reviewed_though_nobody_was_harmed():
    result = assess({**CHILD, "outstanding_learning": "yes"})
    assert result.outcome is Outcome.MUST
    assert statuses(result) == {"death-or-significant-harm": "not_met", "effective-work": "met"}


@pytest.mark.parametrize(
    "dates, status",
    [
        pytest.param({"date_of_birth": "2008-11-24"}, "met", id="alive, 18 tomorrow"),
        pytest.param({"date_of_birth": "2008-11-23"}, "not_met", id="alive, 18 today"),
        pytest.param({"date_of_birth": "2000-01-01", "date_of_death": "2017-01-01"}, "met", id="died at 17, long ago"),
        pytest.param({"date_of_birth": "2000-01-01", "date_of_death": "2018-01-01"}, "not_met", id="died at 18"),
        pytest.param({"date_of_birth": "2006-01-01", "date_of_harm": "2023-06-01"}, "met", id="harmed at 17, 20 now"),
    ],
)
def test_effective_work_is_reviewed_in_the_case_of_a_child(dates: Case, status: str):
    died = "yes" if "date_of_death" in dates else "no"
    harmed = "yes" if "date_of_harm" in dates else "no"
    case = {**CHILD, "age_group": "unknown", "died": died, "significant_harm": harmed, **dates}
    assert statuses(assess({**case, "outstanding_learning": "yes"}))["effective-work"] == status


# --- Age ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "died_on, outcome",
    [
        pytest.param("2026-06-14", Outcome.MUST, id="the day before the 18th birthday"),
        pytest.param("2026-06-15", Outcome.NOT_MET, id="on the 18th birthday"),
    ],
)
def test_a_death_about_the_18th_birthday(died_on: str, outcome: Outcome):
    dates = {"age_group": "unknown", "date_of_birth": "2008-06-15", "date_of_death": died_on}
    case = {**CHILD, **CONCERN, **dates, "died": "yes", "abuse_or_neglect": "known"}
    assert assess(case).outcome is outcome


def test_harm_at_17_and_death_at_19_are_judged_separately():
    case = {
        **CHILD,
        **CONCERN,
        "age_group": "unknown",
        "date_of_birth": "2006-01-01",
        "date_of_harm": "2023-06-01",
        "date_of_death": "2025-06-01",
        "died": "yes",
        "significant_harm": "yes",
        "abuse_or_neglect": "known",
    }
    result = assess(case)
    assert result.outcome is Outcome.MUST
    found = {child.id: child.truth.value for child in result.rules[0].finding.children[0].children}
    assert found == {"died_as_a_child": "false", "harmed_as_a_child": "true"}


# --- Adults ---------------------------------------------------------------------------------------------------------


def test_there_are_no_rules_for_adults_and_the_pack_says_so_without_saying_that_no_review_is_needed():
    assert assess({"age_group": "adult", "died": "yes"}).outcome is Outcome.NOT_APPLICABLE
    said = " ".join(statement.text for statement in PACK.statements_of("not_applicable"))
    assert "no rules for adults" in said
    assert "not a finding that no review should be held" in said


def test_the_bill_on_adults_is_left_to_a_qualified_reader():
    said = " ".join(statement.text for statement in PACK.statements_of("to_be_checked"))
    assert "Adult Protection Bill" in said
