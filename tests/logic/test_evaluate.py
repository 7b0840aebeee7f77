"""Evaluating one pack on the facts of a case: the result, its tree of findings, and what is refused."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from logic.assessment import STRENGTH, Assessment, Finding, Outcome, Status
from logic.consistency import ContradictionError
from logic.evaluate import evaluate, open_completions
from logic.facts import UNKNOWN, Answer, Value
from logic.interview import Interview
from logic.loader import packs_of, read_pack
from logic.pack import AgeAt, AllOf, AnyOf, CompareAge, IsOneOf, Not, PresumeUnless, RulePack
from logic.truth import Truth, all_of, any_of
from tests.logic.small_packs import as_toml, document, pack, proposition, question, rule
from tests.logic.strategies import TODAY, consistent_facts, facts

PACKS = {each.id: each for each in packs_of("england")}
CHILDREN = PACKS["scr-children"]

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN

any_pack = st.sampled_from(list(PACKS.values()))
any_case = consistent_facts(PACKS.values())


def findings(finding: Finding) -> Iterator[Finding]:
    """A finding and all below it."""
    yield finding
    for child in finding.children:
        yield from findings(child)


def truth_of(assessment: Assessment, name: str) -> Finding:
    """The finding of a proposition, wherever in the tree it is."""
    return next(found for result in assessment.rules for found in findings(result.finding) if found.id == name)


# --- The worked example ---------------------------------------------------------------------------------------------


def test_a_child_seriously_harmed_with_joint_working_unknown_comes_to_must_by_presumption():
    """The example of the result format, field by field."""
    answers = {
        **facts(age_group="child", abuse_or_neglect="suspected", died="no", detention_at_death="none"),
        "seriously_harmed": Answer("yes", source="Consultant paediatrician", note="Skull fracture"),
        "joint_working_concern": Answer(UNKNOWN),
    }
    result = evaluate(CHILDREN, answers, TODAY).as_json()
    rules = result.pop("rules")
    assert result == {
        "pack": "scr-children",
        "version": CHILDREN.version,
        "sha256": CHILDREN.sha256,
        "outcome": "must",
        "presumed": True,
        "could_become": ["not_met"],
        "outstanding": ["joint_working_concern"],
    }
    assert [{key: value for key, value in each.items() if key != "finding"} for each in rules] == [
        {"id": "abuse-and-death", "modality": "must", "status": "not_met", "presumed": False},
        {"id": "abuse-and-serious-harm", "modality": "must", "status": "met", "presumed": True},
        {"id": "death-in-custody-or-detention", "modality": "should", "status": "not_met", "presumed": False},
    ]
    harm = rules[1]["finding"]
    assert [(child["id"], child["truth"], child["presumed"]) for child in harm["children"]] == [
        ("child_at_harm", "true", False),
        ("abuse_or_neglect", "true", False),
        ("seriously_harmed", "true", False),
        ("joint_working_concern_presumed", "true", True),
    ]
    assert harm["children"][2]["answers"] == [
        {"fact": "seriously_harmed", "value": "yes", "source": "Consultant paediatrician", "note": "Skull fracture"}
    ]
    assert harm["children"][3]["answers"] == [{"fact": "joint_working_concern", "value": "unknown"}]
    assert json.loads(json.dumps(result)) == result


def test_a_fact_that_nobody_gave_is_null_and_one_that_nobody_knows_is_unknown():
    result = evaluate(CHILDREN, facts(died="unknown"), TODAY)
    assert truth_of(result, "died").as_json()["answers"] == [{"fact": "died", "value": "unknown"}]
    assert truth_of(result, "abuse_or_neglect").as_json()["answers"] == [{"fact": "abuse_or_neglect", "value": None}]


def test_a_death_that_is_implied_counts_in_the_rules_too():
    answers = facts(age_group="child", abuse_or_neglect="known", suicide="suspected")
    result = evaluate(CHILDREN, answers, TODAY)
    assert result.rules[0].status is Status.MET
    assert "died" not in result.outstanding


# --- What is refused ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PACKS)
def test_answers_that_contradict_each_other_are_refused_by_every_pack(name: str):
    with pytest.raises(ContradictionError):
        evaluate(PACKS[name], facts(died="no", suicide="yes"), TODAY)
    with pytest.raises(ContradictionError):
        evaluate(PACKS[name], facts(age_group="adult", date_of_birth="2020"), TODAY)


def test_of_answers_that_contradict_each_other_nothing_can_turn_out():
    with pytest.raises(ContradictionError):
        open_completions(PACKS["scr-children"], facts(died="no", date_of_death="2026-01-01"), TODAY)


OUT_OF_RANGE: list[tuple[str, Value]] = [
    ("abuse_or_neglect", "probably"),
    ("abuse_or_neglect", ""),
    ("abuse_or_neglect", "Known"),
    ("age_group", "teenager"),
    ("died", "true"),
    ("joint_working_concern", "yes"),
    ("detention_at_death", ()),
    ("detention_at_death", ("prison",)),
    ("detention_at_death", ("custody", "prison")),
    ("suicide", "maybe"),
    ("date_of_birth", "12/03/2010"),
    ("date_of_birth", ""),
    ("date_of_harm", "2023-02-29"),
    ("date_of_death", "yesterday"),
]


@pytest.mark.parametrize("fact, value", OUT_OF_RANGE)
def test_a_value_that_is_no_option_is_refused_and_not_taken_for_no(fact: str, value: Value):
    with pytest.raises(ValueError, match=r".") as refusal:
        evaluate(CHILDREN, facts(**{fact: value}), TODAY)
    assert not isinstance(refusal.value, ContradictionError)
    assert not value or str(value) not in str(refusal.value)


MISSHAPEN: list[tuple[str, Value]] = [
    ("detention_at_death", ("unknown",)),
    ("detention_at_death", ("none",)),
    ("detention_at_death", ("none", "custody")),
    ("detention_at_death", ("unknown", "custody")),
    ("detention_at_death", ("custody", "custody")),
    ("detention_at_death", "custody"),
    ("abuse_or_neglect", ("known",)),
    ("abuse_or_neglect", ("known", "no")),
    ("died", ("no",)),
    ("date_of_birth", ("2010",)),
]


@pytest.mark.parametrize("fact, value", MISSHAPEN)
def test_a_value_of_another_shape_is_refused_and_not_taken_for_no(fact: str, value: Value):
    """A list that holds "unknown", or a list where one value belongs, would pass every condition by."""
    with pytest.raises(ValueError, match=r"."):
        evaluate(CHILDREN, facts(**{fact: value}), TODAY)


@given(any_pack, any_case)
def test_every_consistent_case_has_an_outcome(pack: RulePack, answers: dict[str, Answer]):
    result = evaluate(pack, answers, TODAY)
    assert [each.rule.id for each in result.rules] == [each.id for each in pack.rules]
    assert result.outcome not in result.could_become
    assert [STRENGTH[each] for each in result.could_become] == sorted({STRENGTH[each] for each in result.could_become})
    assert Outcome.UNDETERMINED not in result.could_become, "every completion is determined"
    assert result.outcome is not Outcome.UNDETERMINED or len(result.could_become) > 1
    assert not result.presumed or result.outcome.is_modality
    assert all(pack.asks(fact) and not answers.get(fact, Answer(UNKNOWN)).is_known for fact in result.outstanding)
    assert json.loads(json.dumps(result.as_json())) == result.as_json()


@given(any_pack, any_case, st.randoms(use_true_random=False))
def test_the_order_in_which_facts_are_given_does_not_matter(pack: RulePack, answers: dict[str, Answer], random: object):
    shuffled = list(answers.items())
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert evaluate(pack, dict(shuffled), TODAY) == evaluate(pack, answers, TODAY)


@given(any_pack, any_case)
def test_sources_and_notes_are_evidence_and_decide_nothing(pack: RulePack, answers: dict[str, Answer]):
    noted = {fact: Answer(each.value, "Somebody", "2020", "no, unknown") for fact, each in answers.items()}
    plain, with_notes = evaluate(pack, answers, TODAY), evaluate(pack, noted, TODAY)
    assert plain.outcome is with_notes.outcome
    assert plain.outstanding == with_notes.outstanding
    assert [each.status for each in plain.rules] == [each.status for each in with_notes.rules]


@given(any_pack, any_case)
def test_unknown_and_not_given_come_to_the_same(pack: RulePack, answers: dict[str, Answer]):
    known = {fact: answer for fact, answer in answers.items() if answer.is_known}
    with_unknown, without = evaluate(pack, answers, TODAY), evaluate(pack, known, TODAY)
    assert with_unknown.outcome is without.outcome
    assert with_unknown.presumed is without.presumed
    assert with_unknown.could_become == without.could_become
    assert with_unknown.outstanding == without.outstanding
    assert [each.status for each in with_unknown.rules] == [each.status for each in without.rules]


# --- Knowing more ---------------------------------------------------------------------------------------------------

DATES = {"date_of_birth", "date_of_harm", "date_of_death"}


@st.composite
def learning_more(draw: st.DrawFn) -> tuple[dict[str, Answer], dict[str, Answer]]:
    """A case, and the same case with more answers. Where the age group was relied on, no date comes to replace it."""
    more = draw(any_case)
    kept = draw(st.sets(st.sampled_from(sorted(more)))) if more else set()
    if "age_group" in kept:
        kept |= DATES & more.keys()
    return {fact: answer for fact, answer in more.items() if fact in kept}, more


@given(any_pack, learning_more())
def test_more_knowledge_never_reverses_what_was_settled(
    pack: RulePack, knowledge: tuple[dict[str, Answer], dict[str, Answer]]
):
    less, more = (evaluate(pack, answers, TODAY) for answers in knowledge)
    foreseen = {less.outcome, *less.could_become}
    if less.presumed:
        assert more.outcome in foreseen | {Outcome.UNDETERMINED}
    elif less.outcome.is_modality:
        assert STRENGTH[more.outcome] <= STRENGTH[less.outcome]
        assert more.outcome in foreseen
    elif less.outcome is not Outcome.UNDETERMINED:
        assert more.outcome in foreseen
    assert {more.outcome, *more.could_become} - {Outcome.UNDETERMINED} <= foreseen
    for before, after in zip(less.rules, more.rules, strict=True):
        if before.status is not Status.UNDETERMINED and not before.presumed:
            assert after.status is before.status


def test_a_presumption_is_the_one_thing_that_an_answer_can_reverse():
    known = facts(age_group="child", abuse_or_neglect="known", died="no", seriously_harmed="yes")
    presumed = evaluate(CHILDREN, known, TODAY)
    rebutted = evaluate(CHILDREN, known | facts(joint_working_concern="clearly_none"), TODAY)
    confirmed = evaluate(CHILDREN, known | facts(joint_working_concern="concern"), TODAY)
    assert (presumed.outcome, presumed.presumed, presumed.could_become) == ("must", True, (Outcome.NOT_MET,))
    assert (rebutted.outcome, rebutted.presumed, rebutted.could_become) == ("not_met", False, ())
    assert (confirmed.outcome, confirmed.presumed, confirmed.could_become) == ("must", False, ())


@given(any_pack, any_case)
def test_an_answer_to_what_is_not_outstanding_changes_nothing(pack: RulePack, answers: dict[str, Answer]):
    before = evaluate(pack, answers, TODAY)
    for question_ in pack.questions:
        if question_.fact in before.outstanding or question_.fact in answers or question_.fact in DATES:
            continue
        for option in question_.options:
            listed = question_.kind.value == "settings" and option.value not in {"none", UNKNOWN}
            value = (option.value,) if listed else option.value
            try:
                after = evaluate(pack, {**answers, question_.fact: Answer(value)}, TODAY)
            except ContradictionError:
                continue
            if question_.fact in {"suicide", "detention_at_death"} and before.outstanding != after.outstanding:
                continue  # this answer also says that the person died
            assert after.outcome is before.outcome, (question_.fact, value)


# --- The tree of findings -------------------------------------------------------------------------------------------


@given(any_pack, any_case)
def test_the_tree_holds_every_condition_of_every_rule_with_its_truth_and_citation(
    pack: RulePack, answers: dict[str, Answer]
):
    result = evaluate(pack, answers, TODAY)
    for each in result.rules:
        assert tuple(child.id for child in each.finding.children) == each.rule.all_of
        assert each.finding.truth is all_of(child.truth for child in each.finding.children)
        assert each.status.value == {T: "met", F: "not_met", U: "undetermined"}[each.finding.truth]
        assert each.finding.citation == each.rule.citation
        for found in findings(each.finding):
            if found is not each.finding:
                _check_finding(pack, found, answers)
    seen = {found.id for each in result.rules for found in findings(each.finding)}
    assert seen >= set(pack.propositions)


def _check_finding(pack: RulePack, found: Finding, answers: dict[str, Answer]) -> None:
    proposition = pack.propositions[found.id]
    assert found.citation == proposition.citation
    expected = {T: proposition.says, F: proposition.says_not, U: proposition.says_unknown}[found.truth]
    match proposition.expression:
        case PresumeUnless() if found.presumed:
            expected = proposition.says_presumed
        case CompareAge(AgeAt.DEATH) if _says_no(answers, "died"):
            expected = "The person has not died, so there is no age at death"
        case CompareAge(AgeAt.HARM) if _says_no(answers, "seriously_harmed"):
            expected = "There was no serious harm, so there is no age at the time of it"
    assert found.says == expected
    for evidence in found.evidence:
        assert evidence.answer == answers.get(evidence.fact) or evidence.fact == "died"
    truths = [child.truth for child in found.children]
    match proposition.expression:
        case AllOf(of):
            assert tuple(child.id for child in found.children) == of
            assert found.truth is all_of(truths)
        case AnyOf(of):
            assert tuple(child.id for child in found.children) == of
            assert found.truth is any_of(truths)
        case Not(of):
            assert [child.id for child in found.children] == [of]
            assert found.truth is truths[0].negated
        case IsOneOf(fact, values) if fact != "died":
            assert [evidence.fact for evidence in found.evidence] == [fact]
            assert found.truth is _plainly(answers.get(fact), values)
        case PresumeUnless(fact, values):
            assert [evidence.fact for evidence in found.evidence] == [fact]
            rebutted = _plainly(answers.get(fact), values)
            assert (found.truth, found.presumed) == (T if rebutted is U else rebutted.negated, rebutted is U)


def _says_no(answers: dict[str, Answer], fact: str) -> bool:
    return fact in answers and answers[fact].value == "no"


def _plainly(answer: Answer | None, values: frozenset[str]) -> Truth:
    if answer is None or answer.value == UNKNOWN:
        return U
    chosen = answer.value if isinstance(answer.value, tuple) else (answer.value,)
    return T if any(value in values for value in chosen) else F


def test_there_is_no_age_at_an_event_that_did_not_happen():
    result = evaluate(CHILDREN, facts(age_group="child", died="no", seriously_harmed="no"), TODAY)
    for name, says in (
        ("child_at_death", "The person has not died, so there is no age at death"),
        ("child_at_harm", "There was no serious harm, so there is no age at the time of it"),
    ):
        assert (truth_of(result, name).truth, truth_of(result, name).says) == (F, says)


def test_nothing_is_cut_short_by_a_condition_that_fails_first():
    result = evaluate(CHILDREN, facts(age_group="adult", abuse_or_neglect="known", died="no"), TODAY)
    assert [(child.id, child.truth) for child in result.rules[0].finding.children] == [
        ("child_at_death", F),
        ("abuse_or_neglect", T),
        ("died", F),
    ]


# --- Each operator --------------------------------------------------------------------------------------------------

ONE, OTHER = (proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in ("one", "other"))
ANSWERS = {T: "yes", F: "no", U: "unknown"}


def judged(expression: Mapping[str, object], **answers: Value) -> Finding:
    """What a pack of one rule, with one proposition of the given operator beside ``one`` and ``other``, finds of it."""
    small = pack(
        [question("one"), question("other"), question("place", ["home", "ward"], ["none"], kind="settings")],
        [ONE, OTHER, proposition("tested", **expression)],
        [rule("only", "must", "one", "other", "tested")],
    )
    return truth_of(evaluate(small, facts(**answers), TODAY), "tested")


@pytest.mark.parametrize("one", Truth)
@pytest.mark.parametrize("other", Truth)
def test_all_of_and_any_of_and_not(one: Truth, other: Truth):
    answers = {"one": ANSWERS[one], "other": ANSWERS[other]}
    assert judged({"all_of": ["one", "other"]}, **answers).truth is all_of([one, other])
    assert judged({"any_of": ["one", "other"]}, **answers).truth is any_of([one, other])
    assert judged({"not": "one"}, **answers).truth is one.negated


@pytest.mark.parametrize(
    "value, truth",
    [
        (("home",), T),
        (("ward",), F),
        (("home", "ward"), T),
        ("none", F),
        ("unknown", U),
    ],
)
def test_is_one_of_is_true_of_a_list_fact_where_any_setting_is_listed(value: Value, truth: Truth):
    assert judged({"is_one_of": {"fact": "place", "values": ["home"]}}, place=value).truth is truth


@pytest.mark.parametrize(
    "value, truth, presumed, says",
    [
        ("yes", T, False, "tested: yes"),
        ("no", F, False, "tested: no"),
        ("unknown", T, True, "tested: presumed"),
        (None, T, True, "tested: presumed"),
    ],
)
def test_presume_unless_presumes_what_nobody_knows(value: str | None, truth: Truth, presumed: bool, says: str):  # noqa: FBT001 - a column
    answers: dict[str, Value] = {"one": value} if value else {}
    found = judged({"presume_unless": {"fact": "one", "values": ["no"]}}, **answers)
    assert (found.truth, found.presumed, found.says) == (truth, presumed, says)


def test_compare_age_is_unknown_where_the_event_has_no_date():
    assert judged({"compare_age": {"at": "harm", "at_least": 1, "under": 9}}, date_of_birth="2005").truth is U


@pytest.mark.parametrize(
    "died, truth",
    [
        ("2022-06-14", F),
        ("2022-06-15", T),
        ("2026-06-14", T),
        ("2026-06-15", F),
        ("2022-06", U),
        ("2026-06", U),
        ("2023", T),
        ("2020", F),
    ],
)
def test_compare_age_counts_from_the_lower_birthday_up_to_the_day_before_the_upper(died: str, truth: Truth):
    bounds = {"compare_age": {"at": "death", "at_least": 12, "under": 16}}
    assert judged(bounds, date_of_birth="2010-06-15", date_of_death=died).truth is truth


@pytest.mark.parametrize(
    "answers, truth",
    [
        ({"died": "yes", "date_of_death": "2015-06-01"}, F),
        ({"died": "yes", "date_of_death": "2020-06-01"}, T),
        ({"died": "no"}, T),
        ({}, U),
        ({"date_of_death": "2015-06-01"}, F),
    ],
)
def test_an_age_without_an_event_is_taken_at_death_or_else_on_the_day_of_the_assessment(
    answers: dict[str, Value], truth: Truth
):
    bounds = {"compare_age": {"at": "death_or_assessment", "at_least": 18}}
    assert judged(bounds, date_of_birth="2000-01-01", **answers).truth is truth


def test_the_day_of_the_assessment_is_the_only_now():
    answers = facts(date_of_birth="2008-11-23", died="no", adult_at_risk="yes", learning_insight="yes")
    on_the_birthday = evaluate(PACKS["scr-adults"], answers, TODAY)
    the_day_before = evaluate(PACKS["scr-adults"], answers, TODAY - datetime.timedelta(days=1))
    assert on_the_birthday.outcome is Outcome.MAY
    assert the_day_before.outcome is Outcome.NOT_APPLICABLE


# --- A presumption further up the tree ------------------------------------------------------------------------------

PRESUMED = proposition("presumed", presume_unless={"fact": "worry", "values": ["no"]})
WORRY = [question("one"), question("worry")]


def presumed_in(expression: Mapping[str, object], **answers: Value) -> tuple[Truth, bool, bool]:
    """Truth and mark of a proposition made of ``one`` and the presumption, and the mark of the whole pack."""
    small = pack(
        WORRY,
        [proposition("one", is_one_of={"fact": "one", "values": ["yes"]}), PRESUMED, proposition("made", **expression)],
        [rule("only", "must", "made")],
    )
    result = evaluate(small, facts(age_group="child", **answers), TODAY)
    made = truth_of(result, "made")
    assert result.rules[0].presumed is made.presumed
    return made.truth, made.presumed, result.presumed


def test_what_needs_a_presumption_is_presumed():
    assert presumed_in({"all_of": ["one", "presumed"]}, one="yes") == (T, True, True)


def test_what_fails_for_another_reason_is_not_presumed():
    assert presumed_in({"all_of": ["one", "presumed"]}, one="no") == (F, False, False)


def test_what_holds_without_the_presumption_is_not_presumed():
    assert presumed_in({"any_of": ["one", "presumed"]}, one="yes") == (T, False, False)
    assert presumed_in({"any_of": ["one", "presumed"]}, one="no") == (T, True, True)


def test_what_was_answered_is_not_presumed():
    assert presumed_in({"all_of": ["one", "presumed"]}, one="yes", worry="yes") == (T, False, False)
    assert presumed_in({"all_of": ["one", "presumed"]}, one="yes", worry="no") == (F, False, False)


# --- Whichever way ---------------------------------------------------------------------------------------------------


def test_must_whichever_of_two_rules_applies_though_neither_is_settled():
    small = pack(
        [question("died")],
        [
            proposition("dead", is_one_of={"fact": "died", "values": ["yes"]}),
            proposition("alive", is_one_of={"fact": "died", "values": ["no"]}),
        ],
        [rule("of-the-dead", "must", "dead"), rule("of-the-living", "must", "alive")],
    )
    result = evaluate(small, facts(age_group="child"), TODAY)
    assert [each.status for each in result.rules] == [Status.UNDETERMINED, Status.UNDETERMINED]
    assert (result.outcome, result.could_become, result.outstanding) == (Outcome.MUST, (), ())


def test_the_weaker_of_two_where_each_way_reaches_one():
    small = pack(
        [question("died")],
        [
            proposition("dead", is_one_of={"fact": "died", "values": ["yes"]}),
            proposition("alive", is_one_of={"fact": "died", "values": ["no"]}),
        ],
        [rule("of-the-dead", "must", "dead"), rule("of-the-living", "consider", "alive")],
    )
    result = evaluate(small, facts(age_group="child"), TODAY)
    assert (result.outcome, result.could_become, result.outstanding) == (
        Outcome.CONSIDER,
        (Outcome.MUST,),
        ("died",),
    )


@given(any_pack, any_case)
def test_who_cannot_be_told_a_result_is_told_what_is_missing(pack: RulePack, answers: dict[str, Answer]):
    undated = {fact: answer for fact, answer in answers.items() if not fact.startswith("date_of_")}
    result = evaluate(pack, undated, TODAY)
    assert result.outstanding or result.outcome is not Outcome.UNDETERMINED


# --- Another authority ----------------------------------------------------------------------------------------------


@given(any_pack, any_case)
def test_elsewhere_is_said_exactly_where_the_area_alone_fails(pack: RulePack, answers: dict[str, Answer]):
    assume(any(each.elsewhere for each in pack.rules))
    for each in evaluate(pack, answers, TODAY).rules:
        if each.rule.elsewhere is None:
            assert each.elsewhere == ""
            continue
        area = each.rule.elsewhere.fails_only_on
        truths = {child.id: child.truth for child in each.finding.children}
        alone = truths.pop(area) is F and set(truths.values()) == {T}
        assert each.elsewhere == (each.rule.elsewhere.says if alone else "")
        assert ("elsewhere" in each.as_json()) is alone


@pytest.mark.parametrize("operator, other", [("all_of", "yes"), ("any_of", "no")])
def test_a_presumption_leaves_its_fact_unknown_so_that_no_denial_rests_on_it(operator: str, other: str):
    """The concern is presumed; that it is not one of a kind would need to be known, and cannot make a duty."""
    denying = pack(
        [question("concern", ["concern"], ["clearly_none"]), question("one")],
        [
            proposition("presumed", presume_unless={"fact": "concern", "values": ["clearly_none"]}),
            proposition("known", is_one_of={"fact": "concern", "values": ["concern"]}),
            proposition("one", is_one_of={"fact": "one", "values": ["yes"]}),
            proposition("together", **{operator: ["known", "one"]}),
            proposition("denied", **{"not": "together"}),
        ],
        [rule("only", "must", "presumed", "denied")],
    )
    found = evaluate(denying, facts(one=other), TODAY)
    assert not found.outcome.is_modality
    assert not found.presumed


def test_a_denial_holds_where_what_it_denies_cannot_be_so_though_a_presumed_fact_is_open():
    denying = pack(
        [question("concern", ["concern"], ["clearly_none"]), question("one")],
        [
            proposition("presumed", presume_unless={"fact": "concern", "values": ["clearly_none"]}),
            proposition("known", is_one_of={"fact": "concern", "values": ["concern"]}),
            proposition("not_one", is_one_of={"fact": "one", "values": ["no"]}),
            proposition("together", all_of=["known", "not_one"]),
            proposition("any", any_of=["together"]),
            proposition("denied", **{"not": "any"}),
        ],
        [rule("only", "must", "presumed", "denied")],
    )
    nothing_else = facts(date_of_birth="2015-01-01", died="no", seriously_harmed="no")
    assert evaluate(denying, nothing_else, TODAY).outcome is Outcome.UNDETERMINED


def test_one_of_two_open_facts_may_still_not_hold():
    """Also of somebody about whom nothing else is open, and where "no" is what counts."""
    either = pack(
        [question("one"), question("two")],
        [
            proposition("denied", is_one_of={"fact": "one", "values": ["no"]}),
            proposition("said", is_one_of={"fact": "two", "values": ["yes"]}),
        ],
        [rule("first", "may", "denied"), rule("second", "may", "said")],
    )
    nothing_else = facts(date_of_birth="2015-01-01", died="no", seriously_harmed="no")
    assert evaluate(either, nothing_else, TODAY).outcome is Outcome.UNDETERMINED


def test_once_somebody_is_said_to_have_been_an_adult_no_date_is_asked_for():
    """An age as a child that the answer rules out must not count as one that somebody could have had."""
    assert Interview((CHILDREN,), TODAY, facts(date_of_birth="2001")).current is not None
    assert Interview((CHILDREN,), TODAY, facts(date_of_birth="2001", age_group="adult")).current is None


def test_where_each_rule_is_to_be_settled_what_only_one_of_them_needs_is_asked_too():
    """Also in a pack that asks nothing of a death or of harm, on which ages hang."""
    two = document(
        [question("one"), question("two")],
        [proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in ("one", "two")],
        [rule("first", "may", "one"), rule("second", "may", "two")],
    )
    strongest, each = (read_pack(as_toml({**two, "settles_each_rule": marked})) for marked in (False, True))
    assert Interview((strongest,), TODAY, facts(one="yes")).current is None
    assert Interview((each,), TODAY, facts(one="yes")).current is each.question("two")


def test_a_rebuttal_that_cannot_be_true_rests_nothing_on_a_presumption():
    """Presumed dead: an answer of alive would make an adult of the child, which cannot be, and is no rebuttal."""
    presuming = pack(
        [question("one"), question("died")],
        [
            proposition("dead", presume_unless={"fact": "died", "values": ["no"]}),
            proposition("so", is_one_of={"fact": "one", "values": ["yes"]}),
        ],
        [rule("only", "must", "dead", "so")],
    )
    said = facts(date_of_birth="2000-01-01", age_group="child", one="yes", seriously_harmed="no")
    found = evaluate(presuming, said, TODAY)
    assert (found.outcome, found.presumed) == (Outcome.MUST, False)
    assert evaluate(presuming, {**said, **facts(one="no")}, TODAY).outcome is Outcome.NOT_MET
