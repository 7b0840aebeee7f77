"""What-if: other answers, missing answers, other packs. Each claim is checked by evaluating every case it is about."""

from __future__ import annotations

import copy
import itertools
import random
from collections.abc import Iterator, Mapping

import pytest

from logic.advice import change_in_words, comparison_in_words, settling_in_words
from logic.assessment import STRENGTH, Assessment, Outcome
from logic.consistency import ContradictionError
from logic.evaluate import evaluate, open_completions
from logic.facts import NONE, UNKNOWN, Answer, Facts, Value
from logic.loader import load_packs
from logic.pack import QuestionKind, RulePack
from logic.what_if import (
    MOST_FACTS,
    Change,
    compare,
    settling_answers,
    smallest_changes,
    treated_alike,
    what_if,
)
from tests.counts import count
from tests.logic.small_packs import pack as small_pack
from tests.logic.small_packs import proposition, question, rule
from tests.logic.strategies import TODAY, facts

PACKS = {pack.id: pack for pack in load_packs() if not pack.parallel}
CASES = count(12, 300)  # random cases of each pack
FEW = 4  # open facts, or known ones, in a case of which every change is tried
DATES: tuple[dict[str, Value], ...] = (
    {},
    {},
    {"date_of_birth": "2010-06-15"},
    {"date_of_birth": "2008"},
    {"date_of_birth": "2008", "date_of_death": "2026"},
    {"date_of_birth": "2001", "date_of_harm": "2018"},
)


def assess(pack: RulePack, answers: Facts) -> Assessment | None:
    """The assessment; None where the answers contradict each other."""
    try:
        return evaluate(pack, answers, TODAY)
    except ContradictionError:
        return None


def values(pack: RulePack, fact: str) -> list[Value]:
    """Every known answer to a question, one setting at a time."""
    asked = pack.question(fact)
    listed = asked.kind is QuestionKind.SETTINGS
    return [
        (option.value,) if listed and option.value != NONE else option.value
        for option in asked.options
        if option.value != UNKNOWN
    ]


def deciding(pack: RulePack) -> list[str]:
    """The facts with options that decide something."""
    return [each.fact for each in pack.questions if each.kind is not QuestionKind.DATE and not each.records_only]


def some_cases(pack: RulePack, *, leave: int | None = None, known: int | None = None) -> Iterator[Facts]:
    """Random cases, the same in every run: all but ``leave`` facts known, or ``known`` of them."""
    chance = random.Random(pack.id)  # noqa: S311 - not for secrets
    names, number = deciding(pack), CASES
    while number:
        size = known if known is not None else len(names) - (leave or 0)
        chosen = chance.sample(names, max(0, min(size, len(names))))
        case = facts(**{fact: chance.choice(values(pack, fact)) for fact in chosen}, **chance.choice(DATES))
        if assess(pack, case) is not None:
            number -= 1
            yield case


def given(answers: Mapping[str, Value]) -> dict[str, Answer]:
    return {fact: Answer(value) for fact, value in answers.items()}


def standing_for(pack: RulePack, change: Change) -> Iterator[dict[str, Value]]:
    """Every set of answers that a change stands for."""
    spelt_out = [
        [(fact, (each,) if isinstance(value, tuple) else each) for each in treated_alike(pack, fact, value)]
        for fact, value in change.answers
    ]
    for answers in itertools.product(*spelt_out):
        yield dict(answers)


def spelt_out(pack: RulePack, changes: tuple[Change, ...]) -> set[frozenset[tuple[str, Value]]]:
    return {frozenset(answers.items()) for change in changes for answers in standing_for(pack, change)}


# --- What-if itself -------------------------------------------------------------------------------------------------


def test_what_if_leaves_the_case_as_it_was():
    case = facts(age_group="child", died="yes", abuse_or_neglect="no")
    before = copy.deepcopy(case)
    changed = what_if(PACKS["scr-children"], case, {"abuse_or_neglect": Answer("suspected")}, TODAY)
    assert changed.outcome is Outcome.MUST
    assert case == before
    assert evaluate(PACKS["scr-children"], case, TODAY).outcome is Outcome.UNDETERMINED  # detention is open


def test_what_if_an_answer_were_not_known():
    case = facts(age_group="child", died="yes", abuse_or_neglect="known", detention_at_death=NONE)
    changed = what_if(PACKS["scr-children"], case, {"abuse_or_neglect": Answer(UNKNOWN)}, TODAY)
    assert (changed.outcome, changed.outstanding) == (Outcome.UNDETERMINED, ("abuse_or_neglect",))


def test_what_if_refuses_what_cannot_be_true():
    case = facts(age_group="child", detention_at_death=("custody",))
    with pytest.raises(ContradictionError):
        what_if(PACKS["scr-children"], case, {"died": Answer("no")}, TODAY)


@pytest.mark.parametrize("pack", PACKS.values(), ids=lambda pack: pack.id)
def test_what_if_is_the_assessment_of_the_changed_case(pack: RulePack):
    for case in some_cases(pack, leave=2):
        fact = deciding(pack)[-1]
        changes = given({fact: values(pack, fact)[0]})
        expected = assess(pack, {**case, **changes})
        if expected is not None:
            assert what_if(pack, case, changes, TODAY) == expected


# --- Answers that settle --------------------------------------------------------------------------------------------


def is_settled(assessment: Assessment) -> bool:
    return not assessment.could_become


@pytest.mark.parametrize("pack", PACKS.values(), ids=lambda pack: pack.id)
def test_settling_answers_settle_whatever_stays_open(pack: RulePack):
    for case in some_cases(pack, leave=FEW):
        assessment = evaluate(pack, case, TODAY)
        for change in settling_answers(assessment, case, TODAY):
            for answers in standing_for(pack, change):
                assert_every_completion_comes_to(pack, {**case, **given(answers)}, change.outcome)


def assert_every_completion_comes_to(pack: RulePack, case: Facts, outcome: Outcome) -> None:
    still_open = [fact for fact in deciding(pack) if fact not in case]
    reached = 0
    for answers in itertools.product(*(values(pack, fact) for fact in still_open)):
        assessment = assess(pack, {**case, **given(dict(zip(still_open, answers, strict=True)))})
        if assessment is not None:
            reached += 1
            assert assessment.outcome is outcome, (case, answers)
    assert reached, "no way in which the rest can turn out"


@pytest.mark.parametrize("pack", PACKS.values(), ids=lambda pack: pack.id)
def test_settling_answers_are_all_the_smallest_sets_there_are(pack: RulePack):
    for case in some_cases(pack, leave=FEW):
        assessment = evaluate(pack, case, TODAY)
        found = spelt_out(pack, settling_answers(assessment, case, TODAY))
        assert found == smallest_settling_sets(pack, case, assessment), case


def smallest_settling_sets(pack: RulePack, case: Facts, assessment: Assessment) -> set[frozenset[tuple[str, Value]]]:
    """By trying every set of up to three answers to the open facts."""
    smallest: set[frozenset[tuple[str, Value]]] = set()
    candidates = [fact for fact in assessment.outstanding if pack.question(fact).kind is not QuestionKind.DATE]
    for size in range(1, MOST_FACTS + 1):
        for chosen in itertools.combinations(candidates, size):
            for answers in itertools.product(*(values(pack, fact) for fact in chosen)):
                each = frozenset(zip(chosen, answers, strict=True))
                settled = assess(pack, {**case, **given(dict(each))})
                if settled is not None and is_settled(settled) and not any(other <= each for other in smallest):
                    smallest.add(each)
    return smallest


@pytest.mark.parametrize("pack", PACKS.values(), ids=lambda pack: pack.id)
def test_settling_answers_come_fewest_first_in_the_order_of_the_questions(pack: RulePack):
    places = [each.fact for each in pack.questions]
    for case in some_cases(pack, known=1):
        changes = settling_answers(evaluate(pack, case, TODAY), case, TODAY)
        sizes = [len(change.answers) for change in changes]
        assert sizes == sorted(sizes)
        assert all(1 <= size <= MOST_FACTS for size in sizes)
        for change in changes:
            asked = [places.index(fact) for fact, _ in change.answers]
            assert asked == sorted(asked)


def test_the_age_group_takes_part_in_settling():
    case = facts(died="yes", abuse_or_neglect="known")
    assessment = evaluate(PACKS["scr-children"], case, TODAY)
    assert settling_answers(assessment, case, TODAY) == (
        Change((("age_group", "child"),), Outcome.MUST),
        Change((("age_group", "adult"),), Outcome.NOT_APPLICABLE),
    )


def test_a_setting_that_settles_is_given_as_a_list():
    case = facts(age_group="child", died="yes", abuse_or_neglect="no", seriously_harmed="no")
    assessment = evaluate(PACKS["scr-children"], case, TODAY)
    assert settling_answers(assessment, case, TODAY) == (
        Change((("detention_at_death", ("custody",)),), Outcome.SHOULD),
        Change((("detention_at_death", NONE),), Outcome.NOT_MET),
    )


def test_nothing_settles_what_is_settled():
    case = facts(age_group="child", died="yes", abuse_or_neglect="known")
    assert settling_answers(evaluate(PACKS["scr-children"], case, TODAY), case, TODAY) == ()


def test_a_group_that_the_dates_rule_out_settles_nothing():
    case = facts(date_of_birth="2016-01-01", died="yes")
    assessment = evaluate(PACKS["scr-children"], case, TODAY)
    changes = settling_answers(assessment, case, TODAY)
    assert changes
    assert all(fact != "age_group" for change in changes for fact, _ in change.answers)


def test_where_the_dates_leave_one_group_at_the_events_that_count_that_one_is_still_tried():
    """In Wales an injury of which nobody knows the date need not be serious harm, and "a child" is ruled out."""
    case = facts(date_of_birth="1980", died="no", abuse_or_neglect="suspected", adult_at_risk="yes")
    case |= facts(seriously_harmed="no", harm_life_threatening="yes", protective_action_6_months="no")
    assessment = evaluate(PACKS["wales-adult"], case, TODAY)
    settling = Change((("age_group", "adult"),), Outcome.MUST)
    assert settling in settling_answers(assessment, case, TODAY)


def test_an_answer_that_is_not_known_is_as_open_to_settle_as_one_that_was_not_given():
    case = facts(age_group="child", died="yes", abuse_or_neglect="no", seriously_harmed="no")
    unknown = {**case, **facts(detention_at_death=UNKNOWN)}
    pack = PACKS["scr-children"]
    assert settling_answers(evaluate(pack, case, TODAY), case, TODAY)
    assert settling_answers(evaluate(pack, unknown, TODAY), unknown, TODAY) == settling_answers(
        evaluate(pack, case, TODAY), case, TODAY
    )


# --- Answers that would have made it different -----------------------------------------------------------------------


@pytest.mark.parametrize("pack", PACKS.values(), ids=lambda pack: pack.id)
def test_smallest_changes_are_all_the_smallest_there_are(pack: RulePack):
    for case in some_cases(pack, known=FEW):
        assessment = evaluate(pack, case, TODAY)
        changes = smallest_changes(assessment, case, TODAY)
        assert spelt_out(pack, changes) == fewest_changes(pack, case, assessment), case
        assert sum(1 for change in changes for _ in standing_for(pack, change)) == len(spelt_out(pack, changes))
        for change in changes:
            changed = evaluate(pack, {**case, **given(dict(change.answers))}, TODAY)
            assert changed.outcome is change.outcome
            assert change.outcome is not assessment.outcome


def fewest_changes(pack: RulePack, case: Facts, assessment: Assessment) -> set[frozenset[tuple[str, Value]]]:
    """By trying every other answer to up to three of the known facts, fewest first."""
    known = [fact for fact in deciding(pack) if fact in case]
    for size in range(1, MOST_FACTS + 1):
        found = set()
        for chosen in itertools.combinations(known, size):
            others = ([each for each in values(pack, fact) if each != case[fact].value] for fact in chosen)
            for answers in itertools.product(*others):
                changed = assess(pack, {**case, **given(dict(zip(chosen, answers, strict=True)))})
                if changed is not None and changed.outcome is not assessment.outcome:
                    found.add(frozenset(zip(chosen, answers, strict=True)))
        if found:
            return found
    return set()


def test_the_age_group_can_be_what_decides():
    case = facts(age_group="child", died="yes", abuse_or_neglect="known")
    changes = smallest_changes(evaluate(PACKS["scr-children"], case, TODAY), case, TODAY)
    assert Change((("age_group", "adult"),), Outcome.NOT_APPLICABLE) in changes
    assert Change((("died", "no"),), Outcome.UNDETERMINED) in changes
    assert Change((("abuse_or_neglect", "no"),), Outcome.UNDETERMINED) in changes
    assert len(changes) == 3


def test_a_death_in_custody_needs_two_changes_to_be_no_death():
    case = facts(age_group="child", died="yes", detention_at_death=("custody",), seriously_harmed="no")
    case |= facts(abuse_or_neglect="known", joint_working_concern="clearly_none")
    changes = smallest_changes(evaluate(PACKS["scr-children"], case, TODAY), case, TODAY)
    assert [change.answers for change in changes] == [(("age_group", "adult"),), (("abuse_or_neglect", "no"),)]


def test_where_nothing_is_known_there_is_nothing_to_change():
    for pack in PACKS.values():
        assert smallest_changes(evaluate(pack, {}, TODAY), {}, TODAY) == ()


def test_more_than_three_changes_are_no_hint():
    names = [f"fact{number}" for number in range(4)]
    pack = small_pack(
        [question(name) for name in names],
        [
            *(proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in names),
            proposition("any", any_of=names),
        ],
        [rule("one", "must", "any")],
    )
    three = facts(fact0="yes", fact1="yes", fact2="yes", fact3="no")
    assert len(smallest_changes(evaluate(pack, three, TODAY), three, TODAY)) == 1
    four = facts(**dict.fromkeys(names, "yes"))
    assert smallest_changes(evaluate(pack, four, TODAY), four, TODAY) == ()
    assert settling_answers(evaluate(pack, {}, TODAY), {}, TODAY) == tuple(
        Change(((name, "yes"),), Outcome.MUST) for name in names
    )
    # The larger sets, of which there are many, are not even tried.
    each_alone = [(Outcome.MUST, ((name, "yes"),)) for name in names]
    assert list(open_completions(pack, {}, TODAY).settling(names, MOST_FACTS)) == each_alone


def test_values_that_are_treated_alike():
    pack = PACKS["scr-children"]
    assert treated_alike(pack, "abuse_or_neglect", "suspected") == ("known", "suspected")
    assert treated_alike(pack, "abuse_or_neglect", "no") == ("no",)
    assert treated_alike(pack, "age_group", "child") == ("child",)
    assert "mental_health_act" in treated_alike(pack, "detention_at_death", ("custody",))
    assert treated_alike(pack, "detention_at_death", ("deprivation_of_liberty_order",)) == (
        "deprivation_of_liberty_order",
    )


# --- The same facts under two packs ---------------------------------------------------------------------------------

CHILD_DEATH = facts(age_group="child", died="yes", abuse_or_neglect="suspected", seriously_harmed="no")


def test_comparing_two_packs():
    elsewhere = {**CHILD_DEATH, **facts(in_area="no", normally_resident="no", looked_after="no", care_leaver="no")}
    found = compare(PACKS["scr-children"], PACKS["cspr-england"], elsewhere, TODAY)
    assert (found.first.outcome, found.second.outcome) == (Outcome.MUST, Outcome.NOT_MET)
    assert found.differs
    assert found.only_first == ("joint_working_concern", "detention_at_death")
    assert found.only_second == ("in_area", "outside_england", "normally_resident", "looked_after", "care_leaver")
    assert found.blocking == (
        "This authority is not the one that notifies",
        "The child was not looked after",
        "The person was not a care leaver",
    )


def test_what_cannot_be_told_blocks_too():
    found = compare(PACKS["scr-children"], PACKS["cspr-england"], CHILD_DEATH, TODAY)
    assert (found.first.outcome, found.second.outcome) == (Outcome.MUST, Outcome.UNDETERMINED)
    assert "It is not known whether this authority is the one that notifies" in found.blocking
    assert "The person has died" not in found.blocking


def test_nothing_blocks_where_the_outcomes_are_the_same():
    here = {**CHILD_DEATH, **facts(in_area="yes")}
    found = compare(PACKS["scr-children"], PACKS["cspr-england"], here, TODAY)
    assert (found.differs, found.blocking) == (False, ())


def test_a_pack_does_not_differ_from_itself():
    for pack in PACKS.values():
        found = compare(pack, pack, CHILD_DEATH, TODAY)
        assert (found.differs, found.blocking, found.only_first, found.only_second) == (False, (), (), ())


def test_a_rule_that_is_too_weak_anyway_blocks_nothing():
    adult = facts(age_group="adult", died="yes", adult_in_area="yes", care_and_support_needs="yes")
    adult |= facts(joint_working_concern="concern", death_from_abuse="no")
    adult |= facts(adult_at_risk="yes", complex_or_serious="yes", abuse_or_neglect="known", good_practice="no")
    found = compare(PACKS["scr-adults"], PACKS["sar-england"], adult, TODAY)
    assert (found.first.outcome, found.second.outcome) == (Outcome.CONSIDER, Outcome.MAY)
    sar = PACKS["sar-england"].propositions
    assert found.blocking == (sar["death_from_abuse"].says_not, sar["alive"].says_not)
    assert compare(PACKS["sar-england"], PACKS["scr-adults"], adult, TODAY).blocking == found.blocking


def test_a_rule_that_is_as_strong_as_what_is_reached_blocks_nothing():
    conditions = [proposition(name, is_one_of={"fact": name, "values": ["yes"]}) for name in ("one", "two")]
    asked = [question(name) for name in ("one", "two")]
    stronger = small_pack(asked, conditions, [rule("first", "must", "one"), rule("second", "may", "two")])
    weaker = small_pack(asked, conditions, [rule("first", "may", "one"), rule("second", "may", "two")])
    found = compare(stronger, weaker, facts(one="yes", two="no"), TODAY)
    assert (found.differs, found.blocking) == (True, ())


def test_a_pack_without_so_strong_a_rule_is_not_blocked():
    adult = facts(age_group="adult", died="yes", adult_in_area="yes", care_and_support_needs="yes")
    adult |= facts(joint_working_concern="concern", death_from_abuse="known")
    adult |= facts(adult_at_risk="yes", complex_or_serious="yes", abuse_or_neglect="known")
    found = compare(PACKS["sar-england"], PACKS["scr-adults"], adult, TODAY)
    assert (found.first.outcome, found.second.outcome) == (Outcome.MUST, Outcome.CONSIDER)
    assert found.blocking == ()
    assert any("no rule as strong" in said for said in comparison_in_words(found))


@pytest.mark.parametrize("first, second", list(itertools.combinations(PACKS, 2)))
def test_only_facts_of_its_own_are_named_for_a_pack(first: str, second: str):
    found = compare(PACKS[first], PACKS[second], CHILD_DEATH, TODAY)
    for fact in found.only_first:
        assert fact in PACKS[first].values_told_apart
        assert fact not in PACKS[second].values_told_apart
    for fact in found.only_second:
        assert fact in PACKS[second].values_told_apart
        assert fact not in PACKS[first].values_told_apart
    assert found.differs is (found.first.outcome is not found.second.outcome)


# --- In words -------------------------------------------------------------------------------------------------------


def test_settling_answers_in_words():
    case = facts(age_group="child", died="yes")
    pack = PACKS["scr-children"]
    said = [
        settling_in_words(pack, each, case, TODAY)
        for each in settling_answers(evaluate(pack, case, TODAY), case, TODAY)
    ]
    assert said[0] == (
        "If “Abuse or neglect” is “Yes, it is known” or “Yes, it is suspected”: "
        "a Serious Case Review must be initiated."
    )


def test_changes_in_words():
    case = facts(age_group="child", died="yes", abuse_or_neglect="suspected")
    pack = PACKS["scr-children"]
    said = [
        change_in_words(pack, each, case, TODAY) for each in smallest_changes(evaluate(pack, case, TODAY), case, TODAY)
    ]
    assert said[0] == (
        "If “Child or adult” had been “An adult” and not “A child”: "
        "these criteria do not apply to a person of this age."
    )
    assert all(each.startswith("If “") and each.endswith(".") for each in said)


def test_only_what_can_follow_is_named():
    """Of the duties of one strength those that another answer rules out are not held out."""
    pack = PACKS["cspr-england"]
    case = facts(
        date_of_birth="2015-01-10", died="yes", seriously_harmed="no", abuse_or_neglect="no", in_area="yes",
        looked_after="no", care_leaver="no",
    )  # fmt: skip
    said = [
        change_in_words(pack, each, case, TODAY) for each in smallest_changes(evaluate(pack, case, TODAY), case, TODAY)
    ]
    [looked_after] = [each for each in said if "If “Looked after” had been" in each]
    assert looked_after.endswith(": the authority must notify the Secretary of State and Ofsted.")
    open_case = {fact: answer for fact, answer in case.items() if fact != "looked_after"}
    changes = settling_answers(evaluate(pack, open_case, TODAY), open_case, TODAY)
    said = [settling_in_words(pack, each, open_case, TODAY) for each in changes]
    assert "If “Looked after” is “Yes”: the authority must notify the Secretary of State and Ofsted." in said


def test_several_answers_in_words_are_joined():
    change = Change((("died", "yes"), ("abuse_or_neglect", "no"), ("detention_at_death", NONE)), Outcome.NOT_MET)
    assert settling_in_words(PACKS["scr-children"], change, facts(age_group="child"), TODAY) == (
        "If “Death” is “Yes”, “Abuse or neglect” is “No” and “Custody or detention at death” is “None of these”: "
        "the criteria are not met on the facts entered."
    )


def test_a_comparison_in_words():
    found = compare(PACKS["cspr-england"], PACKS["scr-children"], {**CHILD_DEATH, **facts(in_area="no")}, TODAY)
    said = comparison_in_words(found)
    titles = [f"“{PACKS[name].title}”" for name in ("cspr-england", "scr-children")]
    assert said[0].startswith(f"{titles[0]}: It cannot be told yet")
    assert said[1] == f"{titles[1]}: A Serious Case Review must be initiated."
    assert said[2].startswith(f"What keeps {titles[0]} from a stronger result: ")
    assert said[3].startswith(f"Only {titles[0]} looks at: In this authority's area; ")
    assert said[4] == f"Only {titles[1]} looks at: Concern about working together; Custody or detention at death."


def test_a_comparison_in_words_where_nothing_differs():
    found = compare(PACKS["cspr-england"], PACKS["scr-children"], {**CHILD_DEATH, **facts(in_area="yes")}, TODAY)
    said = comparison_in_words(found)
    assert "come to the same strength of result" in said[0]
    assert len(said) == 3


def test_the_weaker_of_two_is_the_one_that_is_blocked():
    for case in (CHILD_DEATH, facts(age_group="adult", died="yes")):
        for first, second in itertools.permutations(PACKS.values(), 2):
            found = compare(first, second, case, TODAY)
            weaker = max((found.first, found.second), key=lambda each: STRENGTH[each.outcome])
            says = {child.says for result in weaker.rules for child in result.finding.children}
            assert set(found.blocking) <= says


def test_parallel_processes_have_no_one_outcome_to_settle_or_to_change():
    (parallel,) = (pack for pack in load_packs() if pack.parallel)
    case = facts(died="no", age_group="child")
    assessment = evaluate(parallel, case, TODAY)
    assert assessment.outstanding
    assert settling_answers(assessment, case, TODAY) == ()
    assert smallest_changes(assessment, case, TODAY) == ()
