"""The Scottish packs on cases that a lawyer can check by eye: learning reviews of children and of adults.

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
from logic.pack import Modality
from tests.logic.strategies import TODAY, facts

Case = Mapping[str, Value]

PACKS = {pack.id: pack for pack in packs_of("scotland")}

NO_GROUND = {
    "abuse_or_neglect": "no",
    "child_registered": "no",
    "sibling_registered": "no",
    "looked_after": "no",
    "aftercare_or_continuing_care": "no",
    "suicide": "no",
    "unlawful_or_violent_death": "no",
}
UNHARMED = {
    "died": "no",
    "significant_harm": "no",
    "risk_of_significant_harm": "no",
    "care_and_risk_management_harm": "no",
}
CHILD: Case = {
    "age_group": "child",
    "further_learning": "yes",
    "good_practice": "no",
    **NO_GROUND,
    **UNHARMED,
}

NO_CAUSE = {
    "death_from_abuse": "no",
    "harm_factor_in_death": "no",
    "suicide": "no",
    "accidental_death": "no",
    "unlawful_or_violent_death": "no",
}
PROTECTED: Case = {
    "age_group": "adult",
    "adult_support_and_protection": "yes",
    "joint_working_concern": "concern",
}
NOT_PROTECTED: Case = {
    "age_group": "adult",
    "adult_support_and_protection": "no",
    "died": "yes",
    **NO_CAUSE,
}


def assess(pack: str, case: Case) -> Assessment:
    return evaluate(PACKS[pack], facts(**case), TODAY)


def statuses(assessment: Assessment) -> dict[str, str]:
    return {result.rule.id: result.status.value for result in assessment.rules}


def test_scottish_guidance_never_says_must():
    assert list(PACKS) == ["scotland-child", "scotland-adult"]
    assert not any(rule.modality is Modality.MUST for pack in PACKS.values() for rule in pack.rules)


def test_no_criterion_for_children_is_passed_off_as_read_in_the_text_of_2024():
    pack = PACKS["scotland-child"]
    assert not any(rule.citation.checked for rule in pack.rules)
    assert any("2024" in statement.text for statement in pack.statements_of("to_be_checked"))


# --- Children -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "ground",
    [
        pytest.param({"abuse_or_neglect": "suspected"}, id="abuse or neglect suspected as a factor"),
        pytest.param({"child_registered": "yes"}, id="the child is or was registered"),
        pytest.param({"sibling_registered": "yes"}, id="a brother or sister is or was registered"),
        pytest.param({"looked_after": "yes"}, id="looked after"),
        pytest.param({"aftercare_or_continuing_care": "yes"}, id="aftercare or continuing care"),
        pytest.param({"suicide": "suspected"}, id="suicide suspected"),
        pytest.param({"unlawful_or_violent_death": "suspected"}, id="an unlawful death alleged"),
    ],
)
def test_one_ground_is_enough_after_a_childs_death(ground: Case):
    result = assess("scotland-child", {**CHILD, "died": "yes", **ground})
    assert result.outcome is Outcome.SHOULD
    assert statuses(result)["death"] == "met"


def test_a_childs_death_with_no_ground_does_not_meet_the_criteria():
    assert assess("scotland-child", {**CHILD, "died": "yes"}).outcome is Outcome.NOT_MET


def test_suicide_is_a_ground_in_scotland_and_stays_open_where_it_is_not_known():
    result = assess("scotland-child", {**CHILD, "died": "yes", "suicide": "unknown"})
    assert result.outcome is Outcome.UNDETERMINED
    assert result.outstanding == ("suicide",)


@pytest.mark.parametrize(
    "happened",
    [
        pytest.param({"significant_harm": "yes"}, id="significant harm"),
        pytest.param({"significant_harm": "yes", "seriously_harmed": "no"}, id="significant harm that is not serious"),
        pytest.param({"risk_of_significant_harm": "yes"}, id="a risk of significant harm, and no harm"),
    ],
)
def test_significant_harm_or_a_risk_of_it_is_enough(happened: Case):
    result = assess("scotland-child", {**CHILD, "abuse_or_neglect": "known", **happened})
    assert result.outcome is Outcome.SHOULD
    assert statuses(result)["harm-or-risk"] == "met"


def test_a_child_who_came_to_no_harm_and_no_risk_does_not_meet_the_criteria():
    assert assess("scotland-child", {**CHILD, "abuse_or_neglect": "known"}).outcome is Outcome.NOT_MET


@pytest.mark.parametrize(
    "learning, outcome",
    [("yes", Outcome.SHOULD), ("no", Outcome.NOT_MET), ("unknown", Outcome.UNDETERMINED)],
)
def test_there_must_be_more_to_learn(learning: str, outcome: Outcome):
    for happened in ({"died": "yes"}, {"significant_harm": "yes"}, {"care_and_risk_management_harm": "yes"}):
        case = {**CHILD, **happened, "abuse_or_neglect": "known", "further_learning": learning}
        assert assess("scotland-child", case).outcome is outcome


def test_harm_with_no_ground_does_not_meet_the_criteria():
    assert assess("scotland-child", {**CHILD, "significant_harm": "yes"}).outcome is Outcome.NOT_MET


@pytest.mark.parametrize("known", ["known", "suspected"])
def test_an_unlawful_death_is_enough_whether_known_or_suspected(known: str):
    result = assess("scotland-child", {**CHILD, "died": "yes", "unlawful_or_violent_death": known})
    assert result.outcome is Outcome.SHOULD


def test_concern_about_working_together_is_no_condition_for_children():
    assert not PACKS["scotland-child"].asks("joint_working_concern")


def test_harm_to_another_under_care_and_risk_management_needs_no_other_ground():
    result = assess("scotland-child", {**CHILD, "care_and_risk_management_harm": "yes"})
    assert statuses(result)["care-and-risk-management"] == "met"
    assert result.outcome is Outcome.SHOULD


def test_effective_practice_may_be_reviewed():
    result = assess("scotland-child", {**CHILD, "good_practice": "yes"})
    assert result.outcome is Outcome.MAY
    assert headline(result) == "The child protection committee may hold a learning review."


@pytest.mark.parametrize(
    "harmed_on, met",
    [
        pytest.param("2024-12-31", True, id="the day before the 18th birthday"),
        pytest.param("2025-01-01", False, id="on the 18th birthday"),
    ],
)
def test_harm_is_judged_at_the_age_of_the_harm_though_the_person_is_19(harmed_on: str, *, met: bool):
    case = {
        **CHILD,
        "age_group": "unknown",
        "date_of_birth": "2007-01-01",
        "date_of_harm": harmed_on,
        "significant_harm": "yes",
        "care_and_risk_management_harm": "yes",
        "abuse_or_neglect": "known",
        "good_practice": "yes",
    }
    found = statuses(assess("scotland-child", case))
    assert set(found.values()) == ({"met", "not_met"} if met else {"not_met"})
    assert [rule for rule, status in found.items() if status == "not_met"] == (["death"] if met else list(found))


@pytest.mark.parametrize(
    "died_on, outcome",
    [
        pytest.param("2024-12-31", Outcome.SHOULD, id="the day before the 18th birthday"),
        pytest.param("2025-01-01", Outcome.NOT_MET, id="on the 18th birthday"),
    ],
)
def test_a_death_is_judged_at_the_age_of_the_death(died_on: str, outcome: Outcome):
    dates = {"age_group": "unknown", "date_of_birth": "2007-01-01", "date_of_death": died_on}
    case = {**CHILD, **dates, "died": "yes", "suicide": "yes"}
    assert assess("scotland-child", case).outcome is outcome


@pytest.mark.parametrize(
    "dates, status",
    [
        pytest.param({"date_of_birth": "2008-11-24"}, "met", id="alive, 18 tomorrow"),
        pytest.param({"date_of_birth": "2008-11-23"}, "not_met", id="alive, 18 today"),
        pytest.param({"date_of_birth": "2000-01-01", "date_of_death": "2017-01-01"}, "met", id="died at 17, long ago"),
        pytest.param({"date_of_birth": "2000-01-01", "date_of_death": "2018-01-01"}, "not_met", id="died at 18"),
    ],
)
def test_effective_practice_is_about_the_case_of_a_child(dates: Case, status: str):
    died = "yes" if "date_of_death" in dates else "no"
    case = {**CHILD, "age_group": "unknown", "died": died, "good_practice": "yes", **dates}
    assert statuses(assess("scotland-child", case))["effective-practice"] == status


# --- Adults ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cause",
    [
        pytest.param({"death_from_abuse": "suspected"}, id="the death resulted from abuse or neglect"),
        pytest.param({"harm_factor_in_death": "suspected"}, id="harm or neglect was a factor, and not the cause"),
        pytest.param({"suicide": "yes"}, id="suicide"),
        pytest.param({"accidental_death": "known"}, id="an accident"),
        pytest.param({"unlawful_or_violent_death": "suspected"}, id="an alleged unlawful killing"),
    ],
)
def test_each_cause_of_an_adults_death_is_enough(cause: Case):
    result = assess("scotland-adult", {**PROTECTED, **NO_CAUSE, "died": "yes", **cause})
    assert result.outcome is Outcome.SHOULD
    assert statuses(result)["death-after-support-and-protection"] == "met"


def test_an_adults_death_from_another_cause_does_not_meet_the_criteria():
    assert assess("scotland-adult", {**PROTECTED, **NO_CAUSE, "died": "yes"}).outcome is Outcome.NOT_MET


@pytest.mark.parametrize(
    "concern, outcome",
    [("concern", Outcome.SHOULD), ("clearly_none", Outcome.NOT_MET), ("unknown", Outcome.UNDETERMINED)],
)
def test_concern_about_working_together_is_needed_and_never_presumed(concern: str, outcome: Outcome):
    result = assess("scotland-adult", {**PROTECTED, "died": "yes", "suicide": "yes", "joint_working_concern": concern})
    assert result.outcome is outcome
    assert not result.presumed


@pytest.mark.parametrize("cause", [cause for cause in NO_CAUSE if cause != "suicide"])
def test_a_cause_that_is_known_counts_as_one_that_is_suspected(cause: str):
    for answer in ("known", "suspected"):
        result = assess("scotland-adult", {**PROTECTED, **NO_CAUSE, "died": "yes", cause: answer})
        assert result.outcome is Outcome.SHOULD


def test_a_suspected_suicide_of_an_adult_counts():
    result = assess("scotland-adult", {**PROTECTED, **NO_CAUSE, "suicide": "suspected"})
    assert result.outcome is Outcome.SHOULD


@pytest.mark.parametrize("abuse", ["known", "suspected"])
def test_serious_abuse_of_a_living_adult(abuse: str):
    result = assess("scotland-adult", {**PROTECTED, "died": "no", "serious_abuse": abuse})
    assert statuses(result)["serious-abuse-under-support-and-protection"] == "met"
    assert result.outcome is Outcome.SHOULD


@pytest.mark.parametrize(
    "changed, outcome",
    [
        pytest.param({"serious_abuse": "no"}, Outcome.NOT_MET, id="no serious abuse"),
        pytest.param({"joint_working_concern": "clearly_none"}, Outcome.NOT_MET, id="clearly no concern"),
        pytest.param({"joint_working_concern": "unknown"}, Outcome.UNDETERMINED, id="concern not known"),
    ],
)
def test_each_condition_for_a_living_adult_is_needed(changed: Case, outcome: Outcome):
    case = {**PROTECTED, "died": "no", "serious_abuse": "known", **changed}
    assert assess("scotland-adult", case).outcome is outcome


@pytest.mark.parametrize(
    "born, harmed_on, outcome",
    [
        pytest.param("2010-11-23", "2026-11-22", Outcome.SHOULD, id="harmed at 15, 16 today"),
        pytest.param("2010-11-24", "2026-11-22", Outcome.NOT_APPLICABLE, id="16 tomorrow"),
    ],
)
def test_a_living_adult_is_16_on_the_day_of_the_assessment(born: str, harmed_on: str, outcome: Outcome):
    dates = {"age_group": "unknown", "date_of_birth": born, "date_of_harm": harmed_on}
    case = {**PROTECTED, **dates, "died": "no", "serious_abuse": "known", "seriously_harmed": "yes"}
    assert assess("scotland-adult", case).outcome is outcome
    case = {**case, "adult_support_and_protection": "no", "other_body_concern": "yes"}
    assert assess("scotland-adult", case).outcome is outcome


def test_serious_abuse_and_then_a_death_from_another_cause_meets_neither_limb():
    case = {**PROTECTED, **NO_CAUSE, "died": "yes", "serious_abuse": "known"}
    assert assess("scotland-adult", case).outcome is Outcome.NOT_MET


@pytest.mark.parametrize(
    "raised, outcome",
    [("yes", Outcome.SHOULD), ("no", Outcome.NOT_MET), ("unknown", Outcome.UNDETERMINED)],
)
def test_outside_adult_support_and_protection_another_body_must_raise_the_concern(raised: str, outcome: Outcome):
    result = assess("scotland-adult", {**NOT_PROTECTED, "other_body_concern": raised})
    assert result.outcome is outcome


def test_outside_adult_support_and_protection_a_concern_about_working_together_is_not_enough():
    case = {**NOT_PROTECTED, "other_body_concern": "no", "joint_working_concern": "concern", "suicide": "yes"}
    assert assess("scotland-adult", case).outcome is Outcome.NOT_MET


def test_outside_adult_support_and_protection_there_must_be_a_death_or_serious_harm():
    case = {**NOT_PROTECTED, "other_body_concern": "yes", "died": "no"}
    assert assess("scotland-adult", {**case, "seriously_harmed": "no"}).outcome is Outcome.NOT_MET
    assert assess("scotland-adult", {**case, "seriously_harmed": "yes"}).outcome is Outcome.SHOULD


@pytest.mark.parametrize(
    "died_on, outcome",
    [
        pytest.param("2010-06-14", Outcome.NOT_APPLICABLE, id="at 15, though 16 or over by now"),
        pytest.param("2010-06-15", Outcome.SHOULD, id="on the 16th birthday"),
    ],
)
def test_outside_adult_support_and_protection_the_age_at_death_counts(died_on: str, outcome: Outcome):
    dates = {"age_group": "unknown", "date_of_birth": "1994-06-15", "date_of_death": died_on}
    case = {**NOT_PROTECTED, **dates, "other_body_concern": "yes"}
    assert assess("scotland-adult", case).outcome is outcome


def test_a_settled_review_whichever_way_the_processes_turn_out():
    """Under adult support and protection or not: one of the two sets of criteria is met either way."""
    case = {**PROTECTED, "adult_support_and_protection": "unknown", "died": "yes", "suicide": "yes"}
    result = assess("scotland-adult", {**case, "other_body_concern": "yes"})
    assert result.outcome is Outcome.SHOULD
    assert "met" not in statuses(result).values()


@pytest.mark.parametrize(
    "died_on, adult, child",
    [
        pytest.param("2026-06-14", Outcome.NOT_APPLICABLE, Outcome.SHOULD, id="at 15"),
        pytest.param("2026-06-15", Outcome.SHOULD, Outcome.SHOULD, id="on the 16th birthday"),
    ],
)
def test_at_16_and_17_a_person_is_an_adult_for_the_one_and_a_child_for_the_other(
    died_on: str, adult: Outcome, child: Outcome
):
    case = {
        **CHILD,
        "age_group": "unknown",
        "date_of_birth": "2010-06-15",
        "date_of_death": died_on,
        "died": "yes",
        "suicide": "yes",
        "adult_support_and_protection": "yes",
        "joint_working_concern": "concern",
    }
    assert assess("scotland-adult", case).outcome is adult
    assert assess("scotland-child", case).outcome is child


def test_a_child_of_unknown_age_may_be_16_so_the_rules_for_adults_stay_open():
    result = assess("scotland-adult", {**PROTECTED, "age_group": "child", "died": "yes", "suicide": "yes"})
    assert result.outcome is Outcome.UNDETERMINED
    assert "date_of_birth" in result.outstanding
