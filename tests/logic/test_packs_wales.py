"""The Welsh packs on cases that a lawyer can check by eye: child and adult practice reviews, and the single review.

Every case is assessed on 23 November 2026. A fact that a case does not name is not known.
"""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from logic.assessment import Assessment, Outcome
from logic.deadlines import deadlines
from logic.evaluate import evaluate
from logic.explain import headline
from logic.facts import Value
from logic.loader import packs_of
from tests.logic.strategies import TODAY, facts

Case = Mapping[str, Value]

PACKS = {pack.id: pack for pack in packs_of("wales")}

ABUSED_CHILD = {"age_group": "child", "abuse_or_neglect": "suspected"}
ALIVE_AND_UNHARMED = {"died": "no", "harm_life_threatening": "no", "seriously_harmed": "no", "harm_permanent": "no"}
NOT_KNOWN_TO_SERVICES = {"child_protection_register_6_months": "no", "looked_after_6_months": "no"}
ABUSED_ADULT = {"age_group": "adult", "adult_at_risk": "yes", "abuse_or_neglect": "suspected"}


def assess(pack: str, case: Case) -> Assessment:
    return evaluate(PACKS[pack], facts(**case), TODAY)


def statuses(assessment: Assessment) -> dict[str, str]:
    return {result.rule.id: result.status.value for result in assessment.rules}


def test_wales_has_its_own_packs_and_no_procedure_of_an_english_authority():
    assert list(PACKS) == ["wales-child", "wales-adult", "wales-susr"]
    assert not any(pack.adopted for pack in PACKS.values())


@pytest.mark.parametrize("serious", ["yes", "no", "unknown"])
def test_harm_at_18_asks_for_the_dates_whichever_question_tells_of_the_harm(serious: str):
    """Looked after until 18: it hangs on the age at the harm, though "seriously harmed" alone rules none out."""
    said = {"age_group": "adult", "abuse_or_neglect": "known", "died": "yes", "harm_life_threatening": "yes"}
    result = assess("wales-child", {**said, "looked_after_6_months": "yes", "seriously_harmed": serious})
    assert result.outcome is Outcome.UNDETERMINED
    assert {"date_of_birth", "date_of_harm"} <= set(result.outstanding)


# --- Children: what happened ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "happened",
    [
        pytest.param({"died": "yes"}, id="the child died"),
        pytest.param({"suicide": "suspected"}, id="a suspected suicide is a death"),
        pytest.param(
            {"seriously_harmed": "yes", "harm_life_threatening": "yes", "harm_permanent": "no"},
            id="an injury could have threatened life",
        ),
        pytest.param({"seriously_harmed": "yes", "harm_permanent": "yes"}, id="the damage is serious and permanent"),
    ],
)
def test_each_of_the_three_outcomes_for_a_child_is_enough(happened: Case):
    result = assess("wales-child", {**ABUSED_CHILD, **NOT_KNOWN_TO_SERVICES, **happened})
    assert result.outcome is Outcome.MUST
    assert statuses(result)["concise-review"] == "met"


@pytest.mark.parametrize(
    "happened",
    [
        pytest.param({"seriously_harmed": "yes", "harm_permanent": "no"}, id="serious, and healed"),
        pytest.param({"seriously_harmed": "no", "harm_permanent": "yes"}, id="permanent, and not serious"),
    ],
)
def test_damage_that_is_not_both_serious_and_permanent_does_not_meet_the_criteria(happened: Case):
    """England asks only for serious harm; Wales for more."""
    result = assess("wales-child", {**ABUSED_CHILD, **ALIVE_AND_UNHARMED, **NOT_KNOWN_TO_SERVICES, **happened})
    assert result.outcome is Outcome.NOT_MET


def test_whether_the_damage_is_permanent_can_stay_open():
    case = {**ABUSED_CHILD, **ALIVE_AND_UNHARMED, "seriously_harmed": "yes", "harm_permanent": "unknown"}
    result = assess("wales-child", case)
    assert result.outcome is Outcome.UNDETERMINED
    assert result.could_become == (Outcome.MUST, Outcome.NOT_MET)
    assert result.outstanding == ("harm_permanent",)


@pytest.mark.parametrize("concern", ["concern", "clearly_none", "unknown"])
def test_concern_about_working_together_makes_no_difference_in_wales(concern: str):
    result = assess("wales-child", {**ABUSED_CHILD, "died": "yes", "joint_working_concern": concern})
    assert result.outcome is Outcome.MUST
    assert not result.presumed


def test_without_abuse_or_neglect_the_criteria_are_not_met():
    result = assess("wales-child", {"age_group": "child", "died": "yes", "abuse_or_neglect": "no"})
    assert result.outcome is Outcome.NOT_MET


def test_abuse_or_neglect_not_known_is_not_the_same_as_none():
    result = assess("wales-child", {"age_group": "child", "died": "yes", "abuse_or_neglect": "unknown"})
    assert result.outcome is Outcome.UNDETERMINED
    assert result.outstanding == ("abuse_or_neglect",)


# --- Children: concise or extended ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "register, looked_after, concise, extended",
    [
        ("no", "no", "met", "not_met"),
        ("yes", "no", "not_met", "met"),
        ("no", "yes", "not_met", "met"),
        ("yes", "unknown", "not_met", "met"),
        ("no", "unknown", "undetermined", "undetermined"),
        ("unknown", "unknown", "undetermined", "undetermined"),
    ],
)
def test_the_last_six_months_decide_between_concise_and_extended(
    register: str, looked_after: str, concise: str, extended: str
):
    case = {
        **ABUSED_CHILD,
        "died": "yes",
        "child_protection_register_6_months": register,
        "looked_after_6_months": looked_after,
    }
    result = assess("wales-child", case)
    assert result.outcome is Outcome.MUST, "a review of one kind or the other must be held either way"
    assert statuses(result) == {
        "concise-review": concise,
        "extended-review": extended,
        "extended-review-at-18": "not_met",
    }


def test_the_headline_names_the_kind_of_review():
    result = assess("wales-child", {**ABUSED_CHILD, **NOT_KNOWN_TO_SERVICES, "died": "yes"})
    assert headline(result) == "The safeguarding board must hold a concise child practice review."


def test_with_the_six_months_open_the_headline_names_both_kinds():
    said = headline(assess("wales-child", {**ABUSED_CHILD, "died": "yes"}))
    assert "a concise child practice review" in said
    assert "an extended child practice review" in said


# --- Children: age --------------------------------------------------------------------------------------------------

BORN = "2008-06-15"


@pytest.mark.parametrize(
    "died_on, looked_after, outcome",
    [
        pytest.param("2026-06-14", "no", Outcome.MUST, id="the day before the 18th birthday"),
        pytest.param("2026-06-15", "no", Outcome.NOT_MET, id="on the 18th birthday"),
        pytest.param("2026-06-15", "yes", Outcome.MUST, id="on the 18th birthday, looked after in the 6 months"),
        pytest.param("2026-06-15", "unknown", Outcome.UNDETERMINED, id="on the 18th birthday, perhaps looked after"),
    ],
)
def test_a_death_about_the_18th_birthday(died_on: str, looked_after: str, outcome: Outcome):
    case = {
        "date_of_birth": BORN,
        "date_of_death": died_on,
        "abuse_or_neglect": "known",
        "child_protection_register_6_months": "no",
        "looked_after_6_months": looked_after,
        "harm_life_threatening": "no",
        "seriously_harmed": "no",
    }
    assert assess("wales-child", case).outcome is outcome


def test_who_was_looked_after_and_died_at_19_is_no_longer_within_six_months_of_childhood():
    case = {
        "date_of_birth": "2006-01-01",
        "date_of_death": "2025-01-01",
        "looked_after_6_months": "yes",
        "abuse_or_neglect": "known",
        "seriously_harmed": "no",
        "harm_life_threatening": "no",
    }
    assert assess("wales-child", case).outcome in {Outcome.NOT_MET, Outcome.NOT_APPLICABLE}


def test_an_injury_at_17_counts_although_the_person_is_19_now():
    case = {
        "date_of_birth": "2007-01-01",
        "date_of_harm": "2024-06-01",
        "died": "no",
        "abuse_or_neglect": "suspected",
        "seriously_harmed": "yes",
        "harm_life_threatening": "yes",
        **NOT_KNOWN_TO_SERVICES,
    }
    assert statuses(assess("wales-child", case))["concise-review"] == "met"


@pytest.mark.parametrize(
    "harmed_on, concise, at_18",
    [
        pytest.param("2024-06-14", "met", "not_met", id="at 17"),
        pytest.param("2024-06-15", "not_met", "met", id="on the 18th birthday"),
        pytest.param("2025-06-14", "not_met", "met", id="the day before the 19th birthday"),
        pytest.param("2025-06-15", "not_met", "not_met", id="on the 19th birthday"),
    ],
)
def test_the_age_that_counts_is_that_at_the_injury_and_not_todays(harmed_on: str, concise: str, at_18: str):
    """The person is 20 now and alive."""
    case = {
        "date_of_birth": "2006-06-15",
        "date_of_harm": harmed_on,
        "died": "no",
        "abuse_or_neglect": "known",
        "harm_life_threatening": "yes",
        "child_protection_register_6_months": "no",
    }
    found = statuses(assess("wales-child", {**case, "looked_after_6_months": "no"}))
    assert found["concise-review"] == concise
    found = statuses(assess("wales-child", {**case, "looked_after_6_months": "yes"}))
    assert found["extended-review-at-18"] == at_18
    assert found["extended-review"] == concise, "the same child, looked after"
    found = statuses(assess("wales-susr", {**case, "looked_after_6_months": "yes"}))
    assert found["child-criteria-at-18"] == at_18
    assert found["child-criteria"] == concise


@pytest.mark.parametrize(
    "pack, rule", [("wales-child", "extended-review-at-18"), ("wales-susr", "child-criteria-at-18")]
)
@pytest.mark.parametrize(
    "changed, status",
    [
        pytest.param({}, "met", id="died at 18"),
        pytest.param({"abuse_or_neglect": "no"}, "not_met", id="no abuse or neglect"),
        pytest.param({"looked_after_6_months": "no"}, "not_met", id="not looked after"),
        pytest.param({"date_of_death": "2025-06-15"}, "not_met", id="died on the 19th birthday"),
        pytest.param(
            {
                "died": "no",
                "date_of_death": "unknown",
                "date_of_harm": "2024-09-01",
                "seriously_harmed": "yes",
                "harm_permanent": "no",
            },
            "not_met",
            id="seriously harmed, and healed",
        ),
        pytest.param(
            {"died": "no", "date_of_death": "unknown", "harm_life_threatening": "no"},
            "not_met",
            id="alive and unharmed",
        ),
    ],
)
def test_a_person_who_had_just_turned_18_and_been_looked_after(pack: str, rule: str, changed: Case, status: str):
    case = {
        "date_of_birth": "2006-06-15",
        "date_of_death": "2024-09-01",
        "died": "yes",
        "abuse_or_neglect": "known",
        "harm_life_threatening": "no",
        "seriously_harmed": "no",
        "looked_after_6_months": "yes",
        **changed,
    }
    assert statuses(assess(pack, case))[rule] == status


def test_an_adult_of_80_is_outside_the_rules_for_children():
    case = {"date_of_birth": "1946-01-01", "date_of_death": "2026-01-01", **ALIVE_AND_UNHARMED, "died": "yes"}
    assert assess("wales-child", {**case, "date_of_harm": "2025"}).outcome is Outcome.NOT_APPLICABLE
    # Several questions ask about harm, so without its date it may have been in childhood.
    assert assess("wales-child", case).outcome is Outcome.NOT_MET


# --- Adults ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "action, concise, extended",
    [("no", "met", "not_met"), ("yes", "not_met", "met"), ("unknown", "undetermined", "undetermined")],
)
def test_protective_action_in_the_last_six_months_makes_an_adult_review_extended(
    action: str, concise: str, extended: str
):
    result = assess("wales-adult", {**ABUSED_ADULT, "died": "yes", "protective_action_6_months": action})
    assert result.outcome is Outcome.MUST
    assert statuses(result) == {"concise-review": concise, "extended-review": extended}


def test_an_adult_who_survives_a_potentially_life_threatening_injury():
    harm = {"died": "no", "seriously_harmed": "yes", "harm_life_threatening": "yes", "harm_permanent": "no"}
    assert assess("wales-adult", {**ABUSED_ADULT, **harm}).outcome is Outcome.MUST


@pytest.mark.parametrize("action", ["yes", "no"])
@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"adult_at_risk": "no"}, id="not an adult at risk"),
        pytest.param({"abuse_or_neglect": "no"}, id="no abuse or neglect"),
        pytest.param(ALIVE_AND_UNHARMED, id="neither died nor harmed"),
        pytest.param({**ALIVE_AND_UNHARMED, "seriously_harmed": "yes"}, id="serious harm that healed"),
        pytest.param({**ALIVE_AND_UNHARMED, "harm_permanent": "yes"}, id="permanent harm that is not serious"),
    ],
)
def test_each_condition_for_an_adult_is_needed(changed: Case, action: str):
    case = {**ABUSED_ADULT, "died": "yes", "protective_action_6_months": action, **changed}
    assert assess("wales-adult", case).outcome is Outcome.NOT_MET
    found = statuses(assess("wales-susr", {**case, "looked_after_6_months": "no"}))
    assert found["adult-criteria"] == "not_met"


@pytest.mark.parametrize("abuse", ["known", "suspected"])
@pytest.mark.parametrize(
    "happened",
    [
        pytest.param({"died": "yes"}, id="died"),
        pytest.param(
            {"seriously_harmed": "yes", "harm_life_threatening": "yes", "harm_permanent": "no"},
            id="an injury could have threatened life",
        ),
        pytest.param({"seriously_harmed": "yes", "harm_permanent": "yes"}, id="the damage is serious and permanent"),
    ],
)
def test_each_of_the_three_outcomes_for_an_adult_is_enough(happened: Case, abuse: str):
    case = {**ABUSED_ADULT, **ALIVE_AND_UNHARMED, **happened, "abuse_or_neglect": abuse}
    assert assess("wales-adult", case).outcome is Outcome.MUST
    assert statuses(assess("wales-susr", case))["adult-criteria"] == "met"


@pytest.mark.parametrize(
    "dates, status",
    [
        pytest.param({"date_of_death": "2024-06-14"}, "not_met", id="died the day before the 18th birthday"),
        pytest.param({"date_of_death": "2024-06-15"}, "met", id="died on the 18th birthday"),
        pytest.param({"date_of_harm": "2024-06-14"}, "not_met", id="harmed the day before, and an adult now"),
        pytest.param({"date_of_harm": "2024-06-15"}, "met", id="harmed on the 18th birthday"),
        pytest.param(
            {"date_of_harm": "2024-06-14", "date_of_death": "2024-06-15"}, "met", id="harmed at 17 and died at 18"
        ),
    ],
)
def test_an_adult_is_18_at_the_event(dates: Case, status: str):
    case = {
        **ABUSED_ADULT,
        "age_group": "unknown",
        "date_of_birth": "2006-06-15",
        "died": "yes" if "date_of_death" in dates else "no",
        "harm_life_threatening": "yes" if "date_of_harm" in dates else "no",
        "seriously_harmed": "yes" if "date_of_harm" in dates else "no",
        "harm_permanent": "no",
        "protective_action_6_months": "no",
        **dates,
    }
    assert statuses(assess("wales-adult", case))["concise-review"] == status
    assert statuses(assess("wales-susr", case))["adult-criteria"] == status


def test_an_adult_who_died_of_something_else_after_abuse_still_meets_the_welsh_criteria():
    """Unlike in England, the death need not result from the abuse."""
    result = assess("wales-adult", {**ABUSED_ADULT, "died": "yes", "death_from_abuse": "no"})
    assert result.outcome is Outcome.MUST


def test_a_child_is_outside_the_rules_for_adults():
    assert assess("wales-adult", {"age_group": "child", "died": "yes"}).outcome is Outcome.NOT_APPLICABLE


# --- The single review ----------------------------------------------------------------------------------------------

NO_HOMICIDE = {
    "death_by_family_or_household": "no",
    "killed_by_person_in_mental_health_care": "no",
    "offensive_weapon": "no",
}


@pytest.mark.parametrize(
    "case, rule, outcome",
    [
        pytest.param({**ABUSED_CHILD, "died": "yes"}, "child-criteria", Outcome.SHOULD, id="a child"),
        pytest.param({**ABUSED_ADULT, "died": "yes"}, "adult-criteria", Outcome.SHOULD, id="an adult at risk"),
        pytest.param(
            {"age_group": "adult", "adult_at_risk": "no", "died": "yes", "death_by_family_or_household": "suspected"},
            "domestic-homicide-criteria",
            Outcome.CONSIDER,
            id="a domestic homicide",
        ),
        pytest.param(
            {
                **NO_HOMICIDE,
                "age_group": "adult",
                "adult_at_risk": "no",
                "died": "yes",
                "killed_by_person_in_mental_health_care": "known",
            },
            "mental-health-homicide-criteria",
            Outcome.CONSIDER,
            id="a killing by someone in mental health care",
        ),
        pytest.param(
            {
                **NO_HOMICIDE,
                "age_group": "adult",
                "adult_at_risk": "no",
                "died": "yes",
                "offensive_weapon": "suspected",
            },
            "offensive-weapon-criteria",
            Outcome.CONSIDER,
            id="a killing with an offensive weapon",
        ),
    ],
)
def test_any_one_of_the_five_criteria_leads_to_a_single_review(case: Case, rule: str, outcome: Outcome):
    case = {"looked_after_6_months": "no", **case}
    result = assess("wales-susr", case)
    assert statuses(result)[rule] == "met"
    assert result.outcome is outcome


def test_homicide_criteria_need_a_death():
    case = {**ALIVE_AND_UNHARMED, "age_group": "adult", "adult_at_risk": "no", "looked_after_6_months": "no"}
    homicides = dict.fromkeys(NO_HOMICIDE, "suspected")
    assert assess("wales-susr", {**case, **homicides}).outcome is Outcome.NOT_MET
    assert assess("wales-susr", {**case, **homicides, "died": "yes"}).outcome is Outcome.CONSIDER


@pytest.mark.parametrize("known", ["known", "suspected"])
def test_a_killing_is_enough_whether_known_or_suspected(known: str):
    homicides = dict.fromkeys(NO_HOMICIDE, known)
    found = statuses(assess("wales-susr", {"age_group": "adult", "died": "yes", "adult_at_risk": "no", **homicides}))
    assert [found[rule] for rule in found if "homicide" in rule or "weapon" in rule] == ["met", "met", "met"]


@pytest.mark.parametrize(
    "harm, status",
    [
        pytest.param({"seriously_harmed": "yes", "harm_permanent": "yes"}, "met", id="serious and permanent"),
        pytest.param({"seriously_harmed": "yes", "harm_permanent": "no"}, "not_met", id="serious, and healed"),
        pytest.param({"seriously_harmed": "no", "harm_permanent": "yes"}, "not_met", id="permanent, and not serious"),
    ],
)
def test_the_single_review_judges_harm_as_the_child_pack_does(harm: Case, status: str):
    assert statuses(assess("wales-susr", {**ABUSED_CHILD, **ALIVE_AND_UNHARMED, **harm}))["child-criteria"] == status


def test_a_death_with_none_of_the_five_does_not():
    case = {"age_group": "adult", "adult_at_risk": "no", "died": "yes", "looked_after_6_months": "no", **NO_HOMICIDE}
    assert assess("wales-susr", case).outcome is Outcome.NOT_MET


@pytest.mark.parametrize(
    "born, domestic, weapon",
    [
        pytest.param("2010-06-16", "not_met", "not_met", id="15"),
        pytest.param("2010-06-15", "met", "not_met", id="16"),
        pytest.param("2008-06-15", "met", "met", id="18"),
    ],
)
def test_the_homicide_criteria_have_ages_of_their_own(born: str, domestic: str, weapon: str):
    case = {
        "date_of_birth": born,
        "date_of_death": "2026-06-15",
        "death_by_family_or_household": "known",
        "offensive_weapon": "known",
    }
    found = statuses(assess("wales-susr", case))
    assert found["domestic-homicide-criteria"] == domestic
    assert found["offensive-weapon-criteria"] == weapon


@pytest.mark.parametrize("died", ["yes", "no"])
@pytest.mark.parametrize("threatening", ["yes", "no", "unknown"])
@pytest.mark.parametrize("abuse", ["known", "no", "unknown"])
def test_the_single_review_meets_its_child_criteria_exactly_where_the_child_pack_comes_to_must(
    died: str, threatening: str, abuse: str
):
    case: Case = {
        "age_group": "child",
        "died": died,
        "harm_life_threatening": threatening,
        "seriously_harmed": "yes",
        "harm_permanent": "no",
        "abuse_or_neglect": abuse,
    }
    must = assess("wales-child", case).outcome is Outcome.MUST
    assert must is (statuses(assess("wales-susr", case))["child-criteria"] == "met")


# --- Times ----------------------------------------------------------------------------------------------------------


def test_the_target_for_the_report_is_marked_as_unchecked_and_the_decision_is_local():
    case = {**ABUSED_CHILD, **NOT_KNOWN_TO_SERVICES, "died": "yes"}
    times = {each.limit.what: each.limit for each in deadlines(assess("wales-child", case), facts(**case))}
    assert times["decide whether to hold a review"].amount == 0
    assert times["finish the report"].amount == 6
    assert not times["finish the report"].citation.checked
