"""The cases in which these rules are most easily got wrong, one test each, in words that a lawyer can check."""

from __future__ import annotations

import datetime

import pytest

from logic.assessment import Assessment, Outcome, Status
from logic.evaluate import evaluate
from logic.facts import Value
from logic.loader import packs_of
from logic.truth import Truth
from tests.logic.strategies import TODAY, facts

PACKS = {pack.id: pack for pack in packs_of("england")}


def assess(pack: str, **answers: Value) -> Assessment:
    return assess_on(TODAY, pack, **answers)


def assess_on(day: datetime.date, pack: str, **answers: Value) -> Assessment:
    return evaluate(PACKS[pack], facts(**answers), day)


def status(assessment: Assessment, rule: str) -> Status:
    return next(result.status for result in assessment.rules if result.rule.id == rule)


def elsewhere(assessment: Assessment, rule: str) -> str:
    return next(result.elsewhere for result in assessment.rules if result.rule.id == rule)


# --- Age at each event ----------------------------------------------------------------------------------------------

HARMED_AT_17_DIED_AT_19 = {
    "date_of_birth": "2006-01-01",
    "date_of_harm": "2023-06-01",
    "date_of_death": "2025-06-01",
    "seriously_harmed": "yes",
    "abuse_or_neglect": "known",
}


def test_harm_at_17_and_death_at_19_are_judged_each_by_its_own_age():
    procedure = assess("scr-children", **HARMED_AT_17_DIED_AT_19, joint_working_concern="concern")
    assert status(procedure, "abuse-and-death") is Status.NOT_MET, "the death was an adult's"
    assert status(procedure, "abuse-and-serious-harm") is Status.MET, "the harm was a child's"
    current = assess("cspr-england", **HARMED_AT_17_DIED_AT_19, in_area="yes")
    assert status(current, "notify-panel") is Status.MET
    adults = assess(
        "sar-england",
        **HARMED_AT_17_DIED_AT_19,
        adult_in_area="yes",
        care_and_support_needs="yes",
        joint_working_concern="concern",
        death_from_abuse="suspected",
    )
    assert status(adults, "death-from-abuse") is Status.MET


def test_a_person_is_no_child_from_the_start_of_the_18th_birthday():
    dying = {"date_of_birth": "2008-05-01", "abuse_or_neglect": "known", "seriously_harmed": "no"}
    assert assess("scr-children", **dying, date_of_death="2026-04-30").outcome is Outcome.MUST
    assert assess("scr-children", **dying, date_of_death="2026-05-01").outcome is Outcome.NOT_APPLICABLE


def test_a_person_born_on_29_february_is_18_on_1_march():
    dying = {"date_of_birth": "2008-02-29", "abuse_or_neglect": "known", "seriously_harmed": "no"}
    assert assess("scr-children", **dying, date_of_death="2026-02-28").outcome is Outcome.MUST
    assert assess("scr-children", **dying, date_of_death="2026-03-01").outcome is Outcome.NOT_APPLICABLE


def test_a_date_of_birth_that_nobody_knows_leaves_both_packs_open():
    answers: dict[str, Value] = {"died": "yes", "abuse_or_neglect": "known", "date_of_birth": "unknown"}
    children = assess("scr-children", **answers, seriously_harmed="no")
    adults = assess("scr-adults", **answers, adult_at_risk="yes", complex_or_serious="yes")
    assert (children.outcome, adults.outcome) == (Outcome.UNDETERMINED, Outcome.UNDETERMINED)
    assert "age_group" in children.outstanding
    assert "age_group" in adults.outstanding


# --- The three ways for a child -------------------------------------------------------------------------------------


def test_a_death_needs_no_concern_about_joint_working():
    """Abuse and (death or (harm and concern)); not (death or harm) and concern."""
    answers: dict[str, Value] = {"age_group": "child", "abuse_or_neglect": "suspected", "died": "yes"}
    for concern in ("concern", "clearly_none", "unknown"):
        result = assess("scr-children", **answers, joint_working_concern=concern)
        assert (result.outcome, result.presumed) == (Outcome.MUST, False)


HARMED_CHILD: dict[str, Value] = {
    "age_group": "child",
    "abuse_or_neglect": "known",
    "died": "no",
    "seriously_harmed": "yes",
}


def test_an_unknown_concern_triggers_for_a_child_under_the_procedure():
    result = assess("scr-children", **HARMED_CHILD, joint_working_concern="unknown")
    assert (result.outcome, result.presumed) == (Outcome.MUST, True)
    assert result.outstanding == ("joint_working_concern",), "presumed, and still asked for"


def test_an_unknown_concern_does_not_trigger_for_an_adult():
    answers: dict[str, Value] = {
        "age_group": "adult",
        "adult_in_area": "yes",
        "care_and_support_needs": "yes",
        "died": "yes",
        "death_from_abuse": "known",
    }
    result = assess("sar-england", **answers, joint_working_concern="unknown")
    assert status(result, "death-from-abuse") is Status.UNDETERMINED
    assert (result.outcome, result.presumed, result.could_become) == (Outcome.MAY, False, (Outcome.MUST,))


def test_a_clear_absence_of_concern_rebuts_the_presumption():
    result = assess("scr-children", **HARMED_CHILD, joint_working_concern="clearly_none")
    assert (result.outcome, result.presumed) == (Outcome.NOT_MET, False)


def test_what_is_suspected_counts_as_much_as_what_is_known_and_unknown_is_neither():
    dead: dict[str, Value] = {
        "age_group": "child",
        "died": "yes",
        "seriously_harmed": "no",
        "detention_at_death": "none",
    }
    outcomes = {
        answer: assess("scr-children", **dead, abuse_or_neglect=answer).outcome
        for answer in ("known", "suspected", "no", "unknown")
    }
    assert outcomes == {"known": "must", "suspected": "must", "no": "not_met", "unknown": "undetermined"}


def test_a_blank_is_not_no():
    result = assess("scr-children", age_group="child", died="yes", detention_at_death="none")
    assert result.outcome is Outcome.UNDETERMINED
    assert "abuse_or_neglect" in result.outstanding


# --- Custody and detention ------------------------------------------------------------------------------------------

DETAINED: dict[str, Value] = {"age_group": "child", "abuse_or_neglect": "no", "died": "yes"}


@pytest.mark.parametrize(
    "setting",
    [
        *("custody", "police_custody", "remand", "sentenced", "young_offender_institution"),
        *("secure_training_centre", "secure_childrens_home", "mental_health_act"),
    ],
)
def test_a_death_in_custody_without_abuse_is_should_and_not_must(setting: str):
    result = assess("scr-children", **DETAINED, detention_at_death=(setting,))
    assert (result.outcome, result.could_become) == (Outcome.SHOULD, ())


def test_a_death_in_custody_does_not_wait_for_the_abuse_to_be_known():
    result = assess("scr-children", **{**DETAINED, "abuse_or_neglect": "unknown"}, detention_at_death=("custody",))
    assert (result.outcome, result.could_become) == (Outcome.SHOULD, (Outcome.MUST,))


def test_harm_in_custody_is_no_death_in_custody():
    """The custody criterion is about deaths only; a living child has no place of detention at death."""
    result = assess("scr-children", **{**HARMED_CHILD, "abuse_or_neglect": "no"}, detention_at_death="none")
    assert result.outcome is Outcome.NOT_MET


def test_an_informal_patient_is_not_detained():
    """No setting stands for an informal patient: the answer is "none of these"."""
    settings = {option.value for option in PACKS["scr-children"].question("detention_at_death").options}
    assert not {setting for setting in settings if "informal" in setting}
    assert assess("scr-children", **DETAINED, detention_at_death="none").outcome is Outcome.NOT_MET
    (option,) = (
        each
        for each in PACKS["scr-children"].question("detention_at_death").options
        if each.value == "mental_health_act"
    )
    assert "informal patient is not detained" in option.hint


def test_a_welfare_placement_in_a_secure_childrens_home_counts():
    (option,) = (
        each
        for each in PACKS["scr-children"].question("detention_at_death").options
        if each.value == "secure_childrens_home"
    )
    assert "welfare placement" in option.hint


def test_bail_and_community_sentences_are_said_not_to_count():
    assert "Bail and community sentences do not count" in PACKS["scr-children"].question("detention_at_death").hint


@pytest.mark.parametrize(
    "died, outcome",
    [
        ("2026-06-14", Outcome.NOT_MET),  # 15
        ("2026-06-15", Outcome.SHOULD),  # 16 today
    ],
)
def test_a_deprivation_of_liberty_order_counts_from_the_16th_birthday(died: str, outcome: Outcome):
    answers: dict[str, Value] = {"date_of_birth": "2010-06-15", "abuse_or_neglect": "no"}
    result = assess("scr-children", **answers, date_of_death=died, detention_at_death=("deprivation_of_liberty_order",))
    assert result.outcome is outcome


@pytest.mark.parametrize(
    "died, outcome",
    [
        ("2026-06-14", Outcome.SHOULD),  # 17
        ("2026-06-15", Outcome.NOT_APPLICABLE),  # 18 today
    ],
)
def test_a_deprivation_of_liberty_order_counts_up_to_the_18th_birthday(died: str, outcome: Outcome):
    answers: dict[str, Value] = {"date_of_birth": "2008-06-15", "abuse_or_neglect": "no", "seriously_harmed": "no"}
    result = assess("scr-children", **answers, date_of_death=died, detention_at_death=("deprivation_of_liberty_order",))
    assert result.outcome is outcome


def test_a_deprivation_of_liberty_order_of_a_child_of_unknown_age_is_open():
    result = assess("scr-children", **DETAINED, detention_at_death=("deprivation_of_liberty_order",))
    assert result.outcome is Outcome.UNDETERMINED
    assert result.outstanding == ("date_of_birth", "date_of_death")


def test_another_setting_beside_the_order_counts_at_any_age():
    answers: dict[str, Value] = {"date_of_birth": "2012-06-15", "date_of_death": "2026-06-15", "abuse_or_neglect": "no"}
    both = ("deprivation_of_liberty_order", "mental_health_act")
    assert assess("scr-children", **answers, detention_at_death=both).outcome is Outcome.SHOULD


def test_adults_have_no_custody_criterion():
    result = assess(
        "sar-england",
        age_group="adult",
        detention_at_death=("custody",),
        adult_in_area="yes",
        care_and_support_needs="yes",
        joint_working_concern="concern",
        death_from_abuse="no",
    )
    assert result.outcome is Outcome.MAY


# --- Suicide, missing persons ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("suicide", ["yes", "suspected"])
def test_suicide_counts_as_a_death_and_suspicion_suffices(suicide: str):
    result = assess("scr-children", age_group="child", abuse_or_neglect="suspected", suicide=suicide)
    assert result.outcome is Outcome.MUST


@pytest.mark.parametrize("suicide", ["yes", "suspected"])
def test_suicide_alone_is_no_trigger(suicide: str):
    answers: dict[str, Value] = {"age_group": "child", "abuse_or_neglect": "no", "detention_at_death": "none"}
    assert assess("scr-children", **answers, suicide=suicide).outcome is Outcome.NOT_MET


@pytest.mark.parametrize("suicide", ["yes", "suspected", "no", "unknown"])
def test_suicide_is_never_outstanding(suicide: str):
    for name in PACKS:
        assert "suicide" not in assess(name).outstanding
        assert "suicide" not in assess(name, suicide=suicide).outstanding


def test_a_missing_child_keeps_the_ways_of_death_and_of_harm_open():
    missing: dict[str, Value] = {"age_group": "child", "abuse_or_neglect": "known", "died": "unknown"}
    result = assess("scr-children", **missing)
    assert result.outcome is Outcome.UNDETERMINED
    assert {"died", "seriously_harmed"} <= set(result.outstanding)
    assert status(result, "abuse-and-death") is Status.UNDETERMINED
    assert status(result, "abuse-and-serious-harm") is Status.UNDETERMINED
    harmed = assess("scr-children", **missing, seriously_harmed="yes", joint_working_concern="concern")
    assert harmed.outcome is Outcome.MUST, "one of the two ways holds, whatever became of the child"


# --- Where it happened ----------------------------------------------------------------------------------------------

CHILD_DIED: dict[str, Value] = {
    "age_group": "child",
    "died": "yes",
    "abuse_or_neglect": "known",
    "looked_after": "no",
    "care_leaver": "no",
}


def test_in_this_area_the_authority_must_notify_wherever_the_child_lives():
    result = assess("cspr-england", **CHILD_DIED, in_area="yes", normally_resident="no", outside_england="no")
    assert status(result, "notify-panel") is Status.MET


def test_outside_england_the_authority_where_the_child_lives_must_notify():
    result = assess("cspr-england", **CHILD_DIED, in_area="no", normally_resident="yes", outside_england="yes")
    assert status(result, "notify-panel") is Status.MET


@pytest.mark.parametrize("lives_here, abroad", [("yes", "no"), ("no", "yes"), ("no", "no")])
def test_elsewhere_another_authority_may_have_the_duty_and_is_to_be_told_now(lives_here: str, abroad: str):
    result = assess("cspr-england", **CHILD_DIED, in_area="no", normally_resident=lives_here, outside_england=abroad)
    assert result.outcome is Outcome.NOT_MET
    for rule in ("notify-panel", "rapid-review", "local-review"):
        assert elsewhere(result, rule) == "Another local authority may have this duty. Tell it now."


def test_nothing_is_said_of_elsewhere_where_more_than_the_area_fails_or_is_open():
    for abuse in ("no", "unknown"):
        answers = {**CHILD_DIED, "abuse_or_neglect": abuse}
        result = assess("cspr-england", **answers, in_area="no", normally_resident="no")
        assert not elsewhere(result, "notify-panel")


def test_an_adult_of_another_area_is_a_case_for_another_board():
    result = assess(
        "sar-england",
        age_group="adult",
        adult_in_area="no",
        care_and_support_needs="yes",
        joint_working_concern="concern",
        died="yes",
        death_from_abuse="known",
    )
    assert result.outcome is Outcome.NOT_MET
    assert elsewhere(result, "death-from-abuse") == "Another safeguarding adults board may have this duty. Tell it now."
    assert elsewhere(result, "discretionary") == "Another safeguarding adults board may have this power. Tell it now."
    assert not elsewhere(result, "serious-abuse")


# --- Children under current law -------------------------------------------------------------------------------------


def test_joint_working_plays_no_part_in_the_duty_to_notify():
    answers = {**CHILD_DIED, "in_area": "yes"}
    assert assess("cspr-england", **answers, joint_working_concern="clearly_none").outcome is Outcome.MUST


def test_a_looked_after_child_who_died_a_natural_death():
    answers = {**CHILD_DIED, "abuse_or_neglect": "no", "looked_after": "yes"}
    result = assess("cspr-england", **answers, in_area="yes")
    assert status(result, "looked-after-death") is Status.MET
    assert status(result, "notify-panel") is Status.NOT_MET


def test_notifying_is_must_a_rapid_review_should_and_a_local_review_a_judgement():
    """Meeting the criteria does not mean that a review will follow."""
    result = assess("cspr-england", **CHILD_DIED, in_area="yes")
    met = {each.rule.id: each.rule.modality.value for each in result.rules if each.status is Status.MET}
    assert met == {"notify-panel": "must", "rapid-review": "should", "local-review": "consider"}


@pytest.mark.parametrize(
    "died, outcome",
    [
        ("2026-06-14", Outcome.SHOULD),  # 24
        ("2026-06-15", Outcome.NOT_APPLICABLE),  # 25 today
    ],
)
def test_a_care_leaver_counts_up_to_and_including_24(died: str, outcome: Outcome):
    answers: dict[str, Value] = {"date_of_birth": "2001-06-15", "care_leaver": "yes", "seriously_harmed": "no"}
    assert assess("cspr-england", **answers, date_of_death=died).outcome is outcome


def test_a_care_leaver_who_died_as_an_adult_is_never_a_case_for_the_panel():
    result = assess(
        "cspr-england",
        date_of_birth="2006-06-15",
        date_of_death="2026-06-15",
        care_leaver="yes",
        abuse_or_neglect="known",
        in_area="yes",
        seriously_harmed="no",
    )
    assert (result.outcome, status(result, "notify-panel")) == (Outcome.SHOULD, Status.NOT_MET)


# --- Adults ---------------------------------------------------------------------------------------------------------

ADULT: dict[str, Value] = {
    "age_group": "adult",
    "adult_in_area": "yes",
    "care_and_support_needs": "yes",
    "joint_working_concern": "concern",
}


def test_serious_abuse_and_then_an_unrelated_death_is_may():
    """The gap in section 44: neither a death from abuse nor a living adult."""
    result = assess("sar-england", **ADULT, died="yes", death_from_abuse="no", serious_abuse="known")
    assert (result.outcome, result.could_become) == (Outcome.MAY, ())


def test_a_death_without_abuse_is_may():
    assert assess("sar-england", **ADULT, died="yes", death_from_abuse="no").outcome is Outcome.MAY


def test_suspicion_suffices_for_the_death_of_an_adult():
    assert assess("sar-england", **ADULT, died="yes", death_from_abuse="suspected").outcome is Outcome.MUST


@pytest.mark.parametrize("missing", ["adult_in_area", "care_and_support_needs"])
def test_without_area_or_needs_there_is_no_safeguarding_adults_review(missing: str):
    answers = {**ADULT, missing: "no"}
    assert assess("sar-england", **answers, died="yes", death_from_abuse="known").outcome is Outcome.NOT_MET


@pytest.mark.parametrize("missing", ["joint_working_concern", "death_from_abuse"])
def test_without_concern_or_a_death_from_abuse_a_review_stays_a_power(missing: str):
    answers: dict[str, Value] = {**ADULT, "died": "yes", "death_from_abuse": "known"}
    answers[missing] = "clearly_none" if missing == "joint_working_concern" else "no"
    assert assess("sar-england", **answers).outcome is Outcome.MAY


def test_a_living_adult_is_judged_by_the_age_on_the_day_of_the_assessment():
    answers = {**ADULT, "died": "no", "serious_abuse": "known", "date_of_birth": "2008-11-23"}
    del answers["age_group"]
    assert assess_on(TODAY, "sar-england", **answers).outcome is Outcome.MUST
    assert assess_on(datetime.date(2026, 11, 22), "sar-england", **answers).outcome is Outcome.NOT_APPLICABLE


def test_the_procedure_for_adults_never_comes_to_must():
    case: dict[str, Value] = {
        "age_group": "adult",
        "adult_at_risk": "yes",
        "died": "yes",
        "abuse_or_neglect": "known",
        "complex_or_serious": "yes",
        "learning_insight": "yes",
        "good_practice": "yes",
    }
    result = assess("scr-adults", **case)
    assert (result.outcome, result.could_become) == (Outcome.CONSIDER, ())


def test_good_practice_needs_neither_harm_nor_abuse():
    case: dict[str, Value] = {"adult_at_risk": "yes", "died": "no", "seriously_harmed": "no", "abuse_or_neglect": "no"}
    result = assess("scr-adults", age_group="adult", **case, good_practice="yes")
    assert result.outcome is Outcome.MAY


# --- One case, all packs --------------------------------------------------------------------------------------------


def test_the_adopted_procedure_is_evaluated_whatever_the_date():
    """No child Serious Case Review can start today; the procedure is the authority's own and is run all the same."""
    for year in (2010, 2016, 2026):
        day = datetime.date(year, 6, 1)
        result = assess_on(day, "scr-children", age_group="child", died="yes", abuse_or_neglect="known")
        assert result.outcome is Outcome.MUST


def test_unknown_alone_never_comes_to_not_met():
    for name in PACKS:
        result = assess(name)
        assert result.outcome is Outcome.UNDETERMINED
        assert {each.status for each in result.rules} == {Status.UNDETERMINED}


def test_a_decisive_no_settles_a_rule_whatever_else_is_unknown():
    result = assess("scr-children", age_group="child", died="no", seriously_harmed="no")
    assert (result.outcome, result.could_become, result.outstanding) == (Outcome.NOT_MET, (), ())
    assert any(child.truth is Truth.UNKNOWN for child in result.rules[0].finding.children), "and it still shows"
