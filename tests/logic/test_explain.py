"""What an assessment says in words: the result, why, what is presumed, and what is still needed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logic import explain
from logic.assessment import Assessment, Outcome, Status
from logic.consistency import ContradictionError
from logic.evaluate import evaluate
from logic.facts import NONE, UNKNOWN, Answer, Value
from logic.loader import packs_of, read_pack
from logic.pack import QuestionKind
from logic.truth import Truth
from tests.counts import count
from tests.logic.small_packs import as_toml, date_question, document, pack, proposition, question, rule
from tests.logic.strategies import TODAY, consistent_facts, facts

PACKS = {each.id: each for each in packs_of("england") if not each.parallel}
names = st.sampled_from(sorted(PACKS))
any_case = consistent_facts(PACKS.values())

NEVER_SAID = re.compile(
    r"no (further )?(review|action|referral) (is |was )?(needed|required|necessary)"
    r"|(review|referral|action) (is |was )?(not |un)(needed|required|necessary)"
    r"|need not (be )?(refer|review)|do(es)? not (need|have) to (refer|review)|no further action",
    re.IGNORECASE,
)


def assess(pack_id: str, **answers: Value) -> Assessment:
    return evaluate(PACKS[pack_id], facts(**answers), TODAY)


def everything_said(assessment: Assessment, answers: dict[str, Answer]) -> list[str]:
    """Every text that the module makes of an assessment."""
    return [
        explain.headline(assessment),
        explain.basis(assessment),
        explain.outcome_tag(assessment),
        *(explain.outcome_in_words(assessment.pack, outcome) for outcome in Outcome),
        *(explain.status_words(each) for each in assessment.rules),
        *(explain.reason(each) for each in assessment.rules),
        *(clause.finding.says for each in assessment.rules for clause in explain.clauses(each)),
        *(effect.says for each in explain.still_needed(assessment, answers, TODAY) for effect in each.effects),
    ]


# --- The result -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "pack_id, answers, tag, headline",
    [
        (
            "scr-children",
            {"age_group": "child", "died": "yes", "abuse_or_neglect": "known"},
            "Must",
            "A Serious Case Review must be initiated.",
        ),
        (
            "scr-children",
            {"age_group": "child", "died": "no", "abuse_or_neglect": "known", "seriously_harmed": "yes"},
            "Must, presumed",
            "A Serious Case Review must be initiated.",
        ),
        (
            "scr-children",
            {"age_group": "child", "died": "yes", "abuse_or_neglect": "no", "detention_at_death": ("custody",)},
            "Should",
            "A Serious Case Review should always be carried out.",
        ),
        (
            "scr-adults",
            {"age_group": "adult", "adult_at_risk": "yes", "learning_insight": "yes", "complex_or_serious": "no"},
            "May",
            "A review may be held.",
        ),
        (
            "scr-children",
            {"age_group": "child"},
            "Cannot be told",
            "It cannot be told yet whether the criteria are met.",
        ),
        (
            "scr-children",
            {"age_group": "child", "died": "no", "seriously_harmed": "no"},
            "Not met",
            "The criteria are not met on the facts entered.",
        ),
        (
            "scr-adults",
            {"age_group": "child"},
            "Does not apply",
            "These criteria do not apply to a person of this age.",
        ),
    ],
)
def test_the_result_in_one_sentence(pack_id: str, answers: dict[str, Value], tag: str, headline: str):
    result = assess(pack_id, **answers)
    assert explain.outcome_tag(result) == tag
    assert explain.headline(result) == headline


def test_two_duties_are_both_said():
    result = assess(
        "cspr-england", age_group="child", died="yes", abuse_or_neglect="known", in_area="yes", looked_after="yes"
    )
    said = explain.headline(result)
    assert "notify the national Child Safeguarding Practice Review Panel" in said
    assert "notify the Secretary of State and Ofsted" in said


def test_two_rules_of_one_consequence_say_it_once():
    result = assess(
        "scr-children",
        age_group="child",
        died="yes",
        seriously_harmed="yes",
        abuse_or_neglect="known",
        joint_working_concern="concern",
    )
    assert explain.headline(result).count("must be initiated") == 1
    assert "Abuse or neglect, and death; Abuse or neglect, and serious harm" in explain.basis(result)


@given(names, any_case)
def test_every_result_is_a_sentence_with_its_reason(pack_id: str, answers: dict[str, Answer]):
    result = evaluate(PACKS[pack_id], answers, TODAY)
    for said in (explain.headline(result), explain.basis(result)):
        assert re.fullmatch(r"[A-Z0-9].*\.", said)
        assert "  " not in said
        assert ".." not in said


@given(names, any_case)
def test_nothing_ever_says_that_no_review_is_needed(pack_id: str, answers: dict[str, Answer]):
    result = evaluate(PACKS[pack_id], answers, TODAY)
    for said in everything_said(result, answers):
        assert not NEVER_SAID.search(said), said


@given(names, any_case)
def test_a_result_without_a_rule_never_sounds_like_a_clearance(pack_id: str, answers: dict[str, Answer]):
    result = evaluate(PACKS[pack_id], answers, TODAY)
    if result.outcome is Outcome.NOT_MET:
        assert explain.headline(result) == "The criteria are not met on the facts entered."
        assert "not a finding that no review should be held" in explain.basis(result)
    if result.outcome is Outcome.UNDETERMINED:
        assert "Refer now" in explain.basis(result)


@given(names, any_case)
def test_must_is_said_only_of_a_result_that_is_must(pack_id: str, answers: dict[str, Answer]):
    result = evaluate(PACKS[pack_id], answers, TODAY)
    for modality in (Outcome.MUST, Outcome.SHOULD):
        said = re.search(rf"\b{modality.value}\b", explain.headline(result))
        assert bool(said) is (result.outcome is modality)


@given(names, any_case)
def test_the_words_for_a_met_outcome_are_those_of_rules_that_are_met(pack_id: str, answers: dict[str, Answer]):
    result = evaluate(PACKS[pack_id], answers, TODAY)
    met = [each for each in result.rules if each.status is Status.MET and each.rule.modality.value == result.outcome]
    for each in met:
        assert each.rule.then[1:] in explain.headline(result)
        assert each.rule.title in explain.basis(result)
    if result.outcome.is_modality and not met:
        assert "One of the criteria is met whichever way the open facts turn out" in explain.basis(result)


# --- Whichever way --------------------------------------------------------------------------------------------------

EITHER_WAY = pack(
    [question("died"), question("concern", ["yes"], ["no"])],
    [
        proposition("dead", is_one_of={"fact": "died", "values": ["yes"]}),
        proposition("alive", is_one_of={"fact": "died", "values": ["no"]}),
        proposition("concern", presume_unless={"fact": "concern", "values": ["no"]}),
    ],
    [rule("of-the-dead", "must", "dead"), rule("of-the-living", "must", "alive", "concern")],
)


def test_must_whichever_of_two_criteria_applies_is_said_that_way():
    result = evaluate(EITHER_WAY, facts(age_group="child", concern="yes"), TODAY)
    assert result.outcome is Outcome.MUST
    assert explain.headline(result) == "The board must act."
    assert explain.basis(result) == (
        "One of the criteria is met whichever way the open facts turn out, though it cannot be told which."
    )


def test_that_it_rests_on_a_presumption_is_said_even_where_no_single_criterion_is_settled():
    result = evaluate(EITHER_WAY, facts(age_group="child"), TODAY)
    assert (result.outcome, result.presumed) == (Outcome.MUST, True)
    assert explain.outcome_tag(result) == "Must, presumed"
    assert "rests on a presumption" in explain.basis(result)


BY_COLOUR = pack(
    [question("colour", ["red"], ["green"]), question("late"), question("small")],
    [
        *(proposition(name, is_one_of={"fact": "colour", "values": [name]}) for name in ("red", "green")),
        *(proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in ("late", "small")),
    ],
    [
        rule("where-red", "must", "red", then="red must be told"),
        rule("where-green", "must", "green", then="green must be told"),
        rule("where-late", "must", "late", then="the late must be told"),
        rule("where-small", "may", "small", then="the small may be told"),
    ],
)


def test_only_what_can_still_follow_is_said_to_follow():
    either = evaluate(BY_COLOUR, facts(late="no", small="yes"), TODAY)
    assert explain.headline(either) == "Red must be told or green must be told."
    both = evaluate(BY_COLOUR, facts(colour="red", late="yes", small="yes"), TODAY)
    assert explain.headline(both) == "Red must be told and the late must be told."
    assert explain.basis(both) == "Criteria met: Title of where-red; Title of where-late."
    one = evaluate(BY_COLOUR, facts(colour="red", small="yes"), TODAY)
    assert explain.headline(one) == "Red must be told."
    assert explain.outcome_in_words(BY_COLOUR, Outcome.MUST) == (
        "red must be told or green must be told or the late must be told"
    )


def test_why_a_pack_does_not_apply_names_whom_it_is_about_and_what_its_own_words_add():
    adult, child = {"age_group": "adult"}, {"age_group": "child"}
    for pack_id, answers, people in (("scr-children", adult, "children"), ("scr-adults", child, "adults")):
        found = assess(pack_id, **answers)
        assert found.outcome is Outcome.NOT_APPLICABLE
        assert explain.basis(found) == f"The criteria are about {people}. They do not apply on the ages entered."
    (of_ni,) = (each for each in packs_of("northern_ireland") if each.id == "ni-child")
    found = evaluate(of_ni, facts(age_group="adult"), TODAY)
    added = [each.text for each in of_ni.statements_of("not_applicable")]
    assert added
    assert explain.basis(found) == " ".join(
        ("The criteria are about children. They do not apply on the ages entered.", *added)
    )


def test_a_pack_for_everybody_of_some_age_says_that_it_is_not_about_others():
    from_sixteen = {
        **document(
            [date_question("date_of_birth"), question("age_group", ["child"], ["adult"]), question("late")],
            [proposition("old_enough", compare_age={"at": "assessment", "at_least": 16}), SMALL[0]],
            [rule("of-late", "must", "old_enough", "late")],
        ),
        "person": "both",
    }
    found = evaluate(read_pack(as_toml(from_sixteen)), facts(date_of_birth="2015-03-01"), TODAY)
    assert found.outcome is Outcome.NOT_APPLICABLE
    assert explain.basis(found) == (
        "The criteria are about children and adults of other ages. They do not apply on the ages entered."
    )


SMALL = [proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in ("late", "small")]


def test_what_is_open_is_counted():
    assert explain.basis(evaluate(BY_COLOUR, facts(colour="unknown", late="no", small="no"), TODAY)) == (
        "One of the criteria is met whichever way the open facts turn out, though it cannot be told which."
    )
    small = pack([question("late"), question("small")], SMALL, [rule("both", "must", "late", "small")])
    assert explain.basis(evaluate(small, facts(late="yes"), TODAY)).startswith("One open fact could settle it.")
    assert explain.basis(evaluate(small, {}, TODAY)).startswith("2 open facts could settle it.")


def test_of_parallel_processes_it_is_said_which_may_apply():
    parallel = pack(
        [question("late"), question("small")], SMALL, [rule("first", "must", "late"), rule("second", "may", "small")]
    )
    either = replace(BY_COLOUR, parallel=True)
    parallel = replace(parallel, parallel=True)
    said = {
        "These may apply: Title of first.": evaluate(parallel, facts(late="yes", small="no"), TODAY),
        "These may apply: Title of first; Title of second.": evaluate(parallel, facts(late="yes", small="yes"), TODAY),
        "It cannot be told yet which applies.": evaluate(either, facts(late="no"), TODAY),
        "Each body decides for itself. If you are in doubt, ask.": evaluate(parallel, facts(late="no"), TODAY),
    }
    assert {words: explain.basis(found) for words, found in said.items()} == {words: words for words in said}
    open_ = evaluate(parallel, {}, TODAY)
    assert explain.headline(open_) == "It cannot be told yet whether another body needs to know."


# --- Reasons --------------------------------------------------------------------------------------------------------


@given(names, any_case)
def test_the_reason_names_what_decides(pack_id: str, answers: dict[str, Answer]):
    for each in evaluate(PACKS[pack_id], answers, TODAY).rules:
        said = explain.reason(each)
        deciding = {Status.MET: Truth.TRUE, Status.NOT_MET: Truth.FALSE, Status.UNDETERMINED: Truth.UNKNOWN}[
            each.status
        ]
        assert said
        for child in each.finding.children:
            if child.truth is not deciding:
                assert explain.sentence(child.says) not in said
        assert any(explain.sentence(child.says) in said for child in each.finding.children if child.truth is deciding)


def test_that_there_is_no_age_at_death_goes_without_saying_beside_the_living():
    result = assess("scr-children", age_group="child", died="no", abuse_or_neglect="known")
    assert explain.reason(result.rules[0]) == "The person has not died."


def test_each_condition_is_followed_by_those_that_it_is_made_of():
    result = assess("scr-children", age_group="child", died="yes", detention_at_death=("custody",))
    custody = next(each for each in result.rules if each.rule.id == "death-in-custody-or-detention")
    assert [(clause.depth, clause.finding.id, clause.truth_words) for clause in explain.clauses(custody)] == [
        (0, "child_at_death", "Yes"),
        (0, "died", "Yes"),
        (0, "in_custody_or_detained", "Yes"),
        (1, "setting_of_the_procedure", "Yes"),
        (1, "deprived_of_liberty_at_16_or_17", "No"),
        (2, "deprivation_of_liberty_order", "No"),
        (2, "aged_16_or_17_at_death", "Not known"),
    ]


def test_the_status_in_words():
    answers: dict[str, Value] = {
        "age_group": "child",
        "died": "no",
        "abuse_or_neglect": "known",
        "seriously_harmed": "yes",
    }
    presumed = assess("scr-children", **answers)
    assert [explain.status_words(each) for each in presumed.rules] == ["Not met", "Met by presumption", "Not met"]
    settled = assess("scr-children", **answers, joint_working_concern="concern")
    assert [explain.status_words(each) for each in settled.rules] == ["Not met", "Met", "Not met"]
    open_ = assess("scr-children", age_group="child")
    assert [explain.status_words(each) for each in open_.rules] == ["Cannot be told"] * 3


@given(names, any_case)
def test_what_is_presumed_is_marked_and_listed(pack_id: str, answers: dict[str, Answer]):
    result = evaluate(PACKS[pack_id], answers, TODAY)
    listed = {finding.id for finding in explain.presumptions(result)}
    met_by_it = {
        clause.finding.id
        for each in result.rules
        if each.presumed
        for clause in explain.clauses(each)
        if clause.truth_words == "Yes, presumed" and not clause.finding.children
    }
    assert listed == met_by_it
    assert bool(listed) is any(explain.status_words(each) == "Met by presumption" for each in result.rules)
    for finding in explain.presumptions(result):
        assert "presumed" in finding.says


def test_the_one_thing_that_is_presumed_is_listed_once():
    harmed = facts(age_group="child", died="no", abuse_or_neglect="known", seriously_harmed="yes")
    (presumed,) = explain.presumptions(evaluate(PACKS["scr-children"], harmed, TODAY))
    assert [each.fact for each in presumed.evidence] == ["joint_working_concern"]
    settled = {**harmed, **facts(joint_working_concern="concern")}
    assert explain.presumptions(evaluate(PACKS["scr-children"], settled, TODAY)) == ()
    assert explain.presumptions(assess("scr-children", age_group="child")) == ()


def test_only_the_procedure_for_children_presumes():
    assert [pack_id for pack_id, each in PACKS.items() if each.presumed_facts] == ["scr-children"]


# --- Answers --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fact, value, words",
    [
        ("abuse_or_neglect", "suspected", "Yes, it is suspected"),
        ("abuse_or_neglect", UNKNOWN, "Not known"),
        ("detention_at_death", "none", "None of these"),
        (
            "detention_at_death",
            ("police_custody", "mental_health_act"),
            "In police custody; Detained under the Mental Health Act",
        ),
        ("date_of_birth", "2010-05", "May 2010"),
        ("date_of_birth", "2010-05-03", "3 May 2010"),
        ("date_of_birth", UNKNOWN, "Not known"),
    ],
)
def test_an_answer_in_words(fact: str, value: Value, words: str):
    assert explain.answer_in_words(PACKS["scr-children"].question(fact), Answer(value)) == words


def test_an_answer_that_nobody_gave_is_not_unknown():
    died = PACKS["scr-children"].question("died")
    assert explain.answer_in_words(died, None) == "Not asked"
    assert explain.answer_in_words(died, Answer(UNKNOWN)) == "Not known"


# --- What is still needed -------------------------------------------------------------------------------------------


@settings(max_examples=count(50, 400))
@given(names, any_case)
def test_what_each_answer_would_do_is_what_it_does(pack_id: str, answers: dict[str, Answer]):
    result = evaluate(PACKS[pack_id], answers, TODAY)
    needed = explain.still_needed(result, answers, TODAY)
    assert [each.question.fact for each in needed] == list(result.outstanding)
    for each in needed:
        assert each.asked is (each.question.fact in answers)
        if each.question.kind is QuestionKind.DATE:
            assert each.effects == ()
            continue
        expected = []
        for option in each.question.options:
            if option.value == UNKNOWN:
                continue
            listed = each.question.kind is QuestionKind.SETTINGS and option.value != NONE
            value: Value = (option.value,) if listed else option.value
            try:
                after = evaluate(PACKS[pack_id], {**answers, each.question.fact: Answer(value)}, TODAY)
            except ContradictionError:
                continue
            expected.append((option.label, after.outcome, explain.result_in_words(after)))
        assert [(effect.answer, effect.outcome, effect.says) for effect in each.effects] == expected
        assert expected


def test_an_answer_that_nobody_can_give_is_left_out_and_the_others_are_told():
    """Aged 25, alive, and in Wales: "a child" would be refused."""
    (of_wales,) = (each for each in packs_of("wales") if each.id == "wales-child")
    answers = facts(date_of_birth="2001-11-23", died="no", seriously_harmed="no")
    needed = explain.still_needed(evaluate(of_wales, answers, TODAY), answers, TODAY)
    (age_group,) = (each for each in needed if each.question.fact == "age_group")
    assert [effect.answer for effect in age_group.effects] == ["An adult"]


def test_an_answer_is_said_to_lead_only_to_what_can_still_follow():
    """A child known to be abused, who may have died, and who was a care leaver: not every "should" can follow."""
    answers = facts(age_group="child", abuse_or_neglect="known", care_leaver="yes", in_area="no", outside_england="no")
    needed = explain.still_needed(evaluate(PACKS["cspr-england"], answers, TODAY), answers, TODAY)
    (died,) = (each for each in needed if each.question.fact == "died")
    assert died.effects[0].says == "the authority should notify the Secretary of State and Ofsted"


def test_what_the_presumption_still_needs():
    answers = facts(age_group="child", died="no", abuse_or_neglect="known", seriously_harmed="yes")
    (needed,) = explain.still_needed(evaluate(PACKS["scr-children"], answers, TODAY), answers, TODAY)
    assert [(effect.answer, effect.outcome.value) for effect in needed.effects] == [
        ("Yes, there is cause for concern", "must"),
        ("No, it is clear that there are no concerns", "not_met"),
    ]


@given(names, any_case)
def test_the_number_of_open_facts_is_the_number_that_are_outstanding(pack_id: str, answers: dict[str, Answer]):
    result = evaluate(PACKS[pack_id], answers, TODAY)
    if result.outcome is Outcome.UNDETERMINED and result.outstanding:
        number = len(result.outstanding)
        said = "One open fact could" if number == 1 else f"{number} open facts could"
        assert explain.basis(result).startswith(said)


def test_a_partial_date_that_alone_decides_is_named_as_what_to_make_exact():
    """Aged 15 or 16 at death, under a deprivation of liberty order: every fact is known, and yet not closely enough."""
    result = assess(
        "scr-children",
        date_of_birth="2010",
        date_of_death="2026",
        abuse_or_neglect="no",
        detention_at_death=("deprivation_of_liberty_order",),
    )
    assert (result.outcome, result.outstanding) == (Outcome.UNDETERMINED, ())
    assert not explain.basis(result).startswith("0 open facts")


# --- Several packs --------------------------------------------------------------------------------------------------


def test_the_strongest_result_comes_first_and_equal_ones_keep_their_order():
    answers: dict[str, Value] = {"age_group": "child", "died": "yes", "abuse_or_neglect": "known", "in_area": "yes"}
    results = [assess(pack_id, **answers) for pack_id in PACKS]
    ordered = explain.strongest_first(results)
    assert [(each.pack.id, each.outcome.value) for each in ordered] == [
        ("scr-children", "must"),
        ("cspr-england", "must"),
        ("scr-adults", "not_applicable"),
        ("sar-england", "not_applicable"),
    ]


def test_where_there_is_room_for_one_it_is_the_strongest_of_the_adopted_procedure():
    dead_child = facts(age_group="child", died="yes", looked_after="yes", abuse_or_neglect="no", in_area="yes")
    england = [evaluate(each, dead_child, TODAY) for each in packs_of("england")]
    assert {each.outcome for each in england if each.pack.id == "cspr-england"} == {Outcome.MUST}
    assert explain.leading(england).pack.adopted
    assert explain.leading(england).outcome is not Outcome.MUST
    wales = [evaluate(each, facts(age_group="adult"), TODAY) for each in packs_of("wales")]
    assert not any(each.pack.adopted for each in wales)
    assert explain.leading(wales) is explain.strongest_first(wales)[0]
    assert explain.leading(wales).outcome is not Outcome.NOT_APPLICABLE
    assert explain.leading(england[:1]) is england[0]
