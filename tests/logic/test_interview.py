"""The interview: what is asked, in what order, what counts, and that nothing that was answered is ever lost."""

from __future__ import annotations

import datetime
import functools
import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.assessment import Outcome
from logic.consistency import ContradictionError, contradictions
from logic.dates import PartialDate, birthday
from logic.evaluate import evaluate
from logic.facts import NONE, UNKNOWN, Answer, Facts, Value
from logic.interview import Interview, recorded
from logic.loader import packs_of
from logic.pack import Question, QuestionKind, RulePack
from tests.counts import count
from tests.logic.strategies import TODAY, answers_to, facts, questions_of

PACKS = tuple(pack for pack in packs_of("england") if not pack.parallel)
QUESTIONS = questions_of(PACKS)
RECORDS = {fact for fact, question in QUESTIONS.items() if question.records_only}
DATES = ("date_of_birth", "date_of_harm", "date_of_death")

START = Interview(PACKS, TODAY)

GROUPS: dict[str, Sequence[RulePack]] = {
    "all": PACKS,
    "all, backwards": PACKS[::-1],
    "the procedure": PACKS[:2],
    **{pack.id: (pack,) for pack in PACKS},
}


# --- Drawing interviews ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answers:
    """Answers to the questions of some packs. An interview follows from them, however they were given."""

    packs: str
    values: Mapping[str, Value]

    @property
    def interview(self) -> Interview:
        return recorded(facts(**self.values), GROUPS[self.packs], TODAY)


@st.composite
def answers(draw: st.DrawFn, *, to_all: bool = False) -> Answers:
    """Answers that do not contradict each other: to some questions, or to all of them."""
    group = draw(st.sampled_from(sorted(GROUPS)))
    questions = questions_of(GROUPS[group])
    chosen = sorted(questions) if to_all else draw(st.lists(st.sampled_from(sorted(questions)), unique=True))
    values = {fact: draw(answers_to(questions[fact])).value for fact in chosen}
    while found := contradictions(facts(**values), TODAY):
        values[found[0].facts[1]] = UNKNOWN
    return Answers(group, values)


# --- What holds on every path ---------------------------------------------------------------------------------------


@given(answers(to_all=True))
def test_it_always_ends(every: Answers):
    assert every.interview.current is None


@given(answers())
def test_it_asks_nothing_twice_and_no_mere_record(some: Answers):
    interview = some.interview
    assert len(set(interview.path)) == len(interview.path)
    assert not RECORDS & {*interview.path, *([interview.current.fact] if interview.current else [])}


@given(answers())
def test_every_answer_is_either_used_or_set_aside(some: Answers):
    interview = some.interview
    assert not interview.used.keys() & interview.set_aside.keys()
    assert {**interview.used, **interview.set_aside} == interview.answers
    assert interview.used.keys() - RECORDS == set(interview.path)
    assert interview.current is None or interview.current.fact not in interview.answers


@given(answers())
def test_the_answers_that_count_are_those_that_are_assessed(some: Answers):
    interview = some.interview
    for pack, assessment in zip(interview.packs, interview.assessments, strict=True):
        assert assessment.as_json() == evaluate(pack, interview.used, TODAY).as_json()


@settings(max_examples=count(15, 300))
@given(answers())
def test_asking_in_order_leads_to_the_same_path(some: Answers):
    """Whoever answers from the start, with the same answers, is asked the same questions up to the first open one."""
    interview = some.interview
    records = {fact: interview.used[fact] for fact in RECORDS & interview.used.keys()}
    # A record that was there first may have answered whether the person died.
    replayed = recorded({} if "died" in interview.path else records, interview.packs, TODAY)
    asked = []
    while replayed.current is not None and replayed.current.fact in interview.answers:
        asked.append(replayed.current.fact)
        replayed = replayed.answer(asked[-1], interview.answers[asked[-1]])
    assert tuple(asked) == interview.path[: len(asked)]
    if interview.current is None:
        assert tuple(asked) == interview.path
    else:
        assert replayed.current is not None


@given(answers())
def test_the_next_question_is_put_in_the_words_of_the_pack_that_asks_it(some: Answers):
    """Two packs may ask for one fact in words, and with a citation, of their own."""
    current = some.interview.current
    assert current is None or some.interview.question(current.fact) == current


def test_an_adult_is_asked_for_in_the_words_for_adults():
    adult = answered(date_of_birth=UNKNOWN, age_group="adult")
    assert adult.current is not None
    assert adult.question(adult.current.fact).citation == adult.current.citation


@given(answers())
def test_an_answer_that_is_set_aside_would_make_no_difference(some: Answers):
    """Even where an earlier question is open. Dates bear on each other, and a place of detention on the death."""
    interview = some.interview
    for fact in interview.set_aside.keys() - {*DATES, "age_group", "detention_at_death"}:
        counted = {**interview.used, fact: interview.answers[fact]}
        if not contradictions(counted, TODAY):
            for assessment in interview.assessments:
                found = evaluate(assessment.pack, counted, TODAY)
                assert (found.outcome, found.could_become) == (assessment.outcome, assessment.could_become), fact


def test_a_change_that_opens_a_question_keeps_the_answers_after_it():
    """Alive, then not known whether alive: the detention question opens, and what was said of the harm still counts."""
    alive = answered(
        date_of_birth="2015-03-01", died="no", abuse_or_neglect="known", seriously_harmed="yes", in_area="yes"
    )
    unsure = alive.answer("died", Answer(UNKNOWN))
    assert {"abuse_or_neglect", "seriously_harmed", "in_area"} <= unsure.used.keys()
    assert unsure.current is not None
    assert unsure.current.fact not in alive.answers


def test_a_case_without_a_date_of_birth_counts_what_it_says():
    case = recorded(
        facts(age_group="child", abuse_or_neglect="suspected", died="no", seriously_harmed="yes"), PACKS, TODAY
    )
    assert set(case.used) == {"age_group", "abuse_or_neglect", "died", "seriously_harmed"}
    assert case.assessments[0].outcome is Outcome.MUST


@settings(max_examples=count(15, 300))
@given(answers(), st.data())
def test_going_on_back_and_changing_lead_where_the_answers_alone_lead(some: Answers, data: st.DataObject):
    """An interview has no memory of the way; what is refused changes nothing."""
    interview = some.interview
    questions = questions_of(interview.packs)
    for _ in range(4):
        fact = data.draw(st.sampled_from(sorted(questions)))
        before = (dict(interview.answers), interview.path, interview.current)
        after = _tried(interview, fact, data.draw(answers_to(questions[fact])))
        assert (dict(interview.answers), interview.path, interview.current) == before, "an interview never changes"
        again = recorded(dict(sorted(after.answers.items())), interview.packs, TODAY)
        assert (after.path, after.current, after.used) == (again.path, again.current, again.used)
        interview = after


def _tried(interview: Interview, fact: str, answer: Answer) -> Interview:
    """The interview with the answer, or as it was where the answer contradicts another."""
    try:
        return interview.answer(fact, answer)
    except ContradictionError:
        return interview


@given(answers())
def test_going_back_meets_the_questions_in_reverse(some: Answers):
    interview = some.interview
    met = []
    question = interview.before(None)
    while question is not None:
        met.append(question.fact)
        question = interview.before(question.fact)
    assert tuple(reversed(met)) == interview.path


# --- Nothing that cannot matter -------------------------------------------------------------------------------------


class Days(NamedTuple):
    """Days of birth, harm and death, in this order."""

    birth: datetime.date
    harm: datetime.date
    death: datetime.date


@settings(max_examples=count(40, 500))
@given(answers())
def test_a_question_is_asked_only_if_two_answers_to_it_can_end_differently(some: Answers):
    """Tried out: other facts completed in every way until two answers to the question give different outcomes."""
    interview = some.interview
    question = interview.current
    if question is not None:
        assert any(can_matter(pack, interview.used, question) for pack in interview.packs), question.fact


def can_matter(pack: RulePack, used: Facts, question: Question) -> bool:
    """Whether two answers end in different outcomes of the pack, with some completion of everything else."""
    if not pack.asks(question.fact):
        return False
    lives = tuple(possible_days(used))
    if question.fact in DATES or question.fact == "age_group":
        varied = {"date_of_harm": "harm", "date_of_death": "death"}.get(question.fact)
        return any(
            len({complete_outcome(pack, case, days) for days in alike}) > 1
            for case in completions(pack, used)
            for alike in _differing_only_in(varied, lives)
        )
    return any(
        len({complete_outcome(pack, {**case, question.fact: value}, days) for value in values_of(question)} - {None})
        > 1
        for case in completions(pack, used, leaving_out=question.fact)
        for days in lives
    )


def _differing_only_in(varied: str | None, lives: Sequence[Days]) -> Iterator[Sequence[Days]]:
    """The lives in groups that differ in one event; all together for the date of birth and the age group."""
    if varied is None:
        yield lives
        return
    of_same = {life: life._replace(**{varied: datetime.date.min}) for life in lives}
    for same in dict.fromkeys(of_same.values()):
        yield [life for life in lives if of_same[life] == same]


def possible_days(used: Facts) -> Iterator[Days]:
    """Days of birth, harm and death that show every class of age which the answers leave possible."""
    known = {fact: PartialDate.parse(str(used[fact].value)) for fact in DATES if fact in used and used[fact].is_known}
    group = used.get("age_group", Answer(UNKNOWN)).value
    for birth in _births(known, str(group)):
        marks = [
            birthday(birth, years) + datetime.timedelta(days=shift) for years in (0, 16, 18, 25) for shift in (-1, 0)
        ]
        spans = [known.get(fact, PartialDate("", birth, TODAY)) for fact in DATES[1:]]
        events = [
            [day for day in {*marks, span.first, span.last, TODAY} if max(birth, span.first) <= day <= span.last]
            for span in spans
        ]
        for harm, death in itertools.product(*events):
            if harm <= death and not (
                "date_of_birth" not in known and _is_adult(birth, harm) != _is_adult(birth, TODAY)
            ):
                yield Days(birth, harm, death)


def _births(known: Mapping[str, PartialDate], group: str) -> Sequence[datetime.date]:
    if "date_of_birth" not in known:
        ages = {"child": (10, 17), "adult": (20, 30)}.get(group, (10, 17, 20, 30))
        return [TODAY.replace(year=TODAY.year - age) for age in ages]
    span = known["date_of_birth"]
    edges = {TODAY, *(edge for date in known.values() for edge in (date.first, date.last))}
    meeting = {
        edge.replace(year=edge.year - years, day=min(edge.day, 28)) + datetime.timedelta(days=shift)
        for edge in edges
        for years in (0, 16, 18, 25)
        for shift in (-1, 0, 1, 2)
    }
    return sorted({day for day in {span.first, span.last, *meeting} if span.first <= day <= min(span.last, TODAY)})


def _is_adult(birth: datetime.date, day: datetime.date) -> bool:
    return day >= birthday(birth, 18)


def values_of(question: Question) -> list[Value]:
    """Every known answer to a question that is no date; settings one at a time."""
    listed = question.kind is QuestionKind.SETTINGS
    return [
        (option.value,) if listed and option.value != NONE else option.value
        for option in question.options
        if option.value != UNKNOWN
    ]


def completions(pack: RulePack, used: Facts, leaving_out: str = "") -> Iterator[dict[str, Value]]:
    """Every way in which the open facts can turn out, ages left to the dates."""
    options: list[list[tuple[str, Value]]] = []
    for question in pack.questions:
        fact = question.fact
        if question.kind is QuestionKind.DATE or fact in {"age_group", leaving_out} or question.records_only:
            continue
        answer = used.get(fact)
        values = [answer.value] if answer is not None and answer.is_known else values_of(question)
        options.append([(fact, value) for value in values])
    for chosen in itertools.product(*options):
        yield dict(chosen)


def complete_outcome(pack: RulePack, case: Mapping[str, Value], days: Days) -> Outcome | None:
    """The outcome where everything is known; None where it contradicts itself."""
    dated = {**case, "date_of_birth": days.birth.isoformat(), "date_of_harm": days.harm.isoformat()}
    if case.get("died") == "yes":
        dated["date_of_death"] = days.death.isoformat()
    return _cached_outcome(pack, tuple(dated.items()))


@functools.lru_cache(maxsize=200_000)
def _cached_outcome(pack: RulePack, case: tuple[tuple[str, Value], ...]) -> Outcome | None:
    answers = facts(**dict(case))
    return None if contradictions(answers, TODAY) else evaluate(pack, answers, TODAY).outcome


@given(answers(to_all=True))
def test_the_outcome_is_that_of_answering_every_question(every: Answers):
    interview = every.interview
    # Dates and the age group bear on each other and on the events: where one is not asked, the others have settled it.
    left_out = {*DATES, "age_group"} - interview.used.keys()
    everything = {fact: answer for fact, answer in interview.answers.items() if fact not in left_out}
    if everything.get("died", Answer(UNKNOWN)).value == UNKNOWN and "detention_at_death" not in interview.used:
        # Whoever knows where a person was detained at death knows of the death.
        everything.pop("detention_at_death", None)
    for assessment in interview.assessments:
        asked_all = evaluate(assessment.pack, everything, TODAY)
        assert asked_all.outcome is assessment.outcome
        assert asked_all.presumed is assessment.presumed
        assert asked_all.could_become == assessment.could_become


@given(answers(to_all=True))
def test_what_stays_open_at_the_end_is_what_nobody_knows(every: Answers):
    interview = every.interview
    for assessment in interview.assessments:
        for fact in assessment.outstanding:
            if fact not in DATES and fact != "age_group":
                assert interview.used[fact].value == UNKNOWN, fact


# --- Answers that are set aside -------------------------------------------------------------------------------------


@settings(max_examples=count(25, 300))
@given(answers(), st.data())
def test_an_answer_set_aside_is_kept_and_comes_back_when_its_path_opens_again(some: Answers, data: st.DataObject):
    interview = some.interview
    if not interview.path:
        return
    fact = data.draw(st.sampled_from(list(interview.path)))
    there = _tried(interview, fact, data.draw(answers_to(QUESTIONS[fact])))
    assert there.answers.keys() == interview.answers.keys(), "a change loses no other answer"
    back = there.answer(fact, interview.answers[fact])
    assert (back.path, dict(back.used)) == (interview.path, dict(interview.used))


def answered(**values: Value) -> Interview:
    interview = START
    for fact, value in values.items():
        interview = interview.answer(fact, Answer(value))
    return interview


def test_a_date_of_death_is_set_aside_when_the_person_turns_out_to_live():
    dead = answered(date_of_birth="2008-11", died="yes", date_of_death="2026-11")
    alive = dead.answer("died", Answer("no"))
    assert "date_of_death" not in alive.used
    assert alive.set_aside == facts(date_of_death="2026-11")
    assert "date_of_death" in alive.answer("died", Answer("yes")).used


def test_a_source_and_a_note_survive_being_set_aside():
    noted = Answer("yes", "Health visitor", "2026-10", "Seen twice")
    harmed = answered(date_of_birth="2015", died="no", abuse_or_neglect="known").answer("seriously_harmed", noted)
    without_abuse = harmed.answer("abuse_or_neglect", Answer("no"))
    assert without_abuse.set_aside == {"seriously_harmed": noted}
    assert without_abuse.answer("abuse_or_neglect", Answer("suspected")).used["seriously_harmed"] == noted


# --- Order of the questions -----------------------------------------------------------------------------------------


def test_it_starts_with_the_date_of_birth():
    assert START.current is QUESTIONS["date_of_birth"]
    assert START.path == ()
    assert START.before(None) is None


def test_a_child_is_asked_about_adults_no_more():
    child = answered(date_of_birth="2015-03-01", died="no", abuse_or_neglect="known", seriously_harmed="yes")
    about_adults = {"adult_at_risk", "complex_or_serious", "adult_in_area", "care_and_support_needs"}
    assert not about_adults & all_asked(child)


def test_the_age_group_is_asked_where_the_date_of_birth_is_unknown():
    assert answered(date_of_birth="unknown").current is QUESTIONS["age_group"]


def test_the_age_group_is_asked_where_a_month_straddles_the_birthday_and_every_date_is_given():
    straddling = answered(date_of_birth="2008-05-15", died="yes", date_of_death="2026-05")
    while straddling.current is not None and straddling.current.fact != "age_group":
        straddling = straddling.answer(straddling.current.fact, Answer(UNKNOWN))
    assert straddling.current is QUESTIONS["age_group"]
    assert "date_of_harm" in straddling.path, "every date that could settle it is asked first"


def test_child_or_adult_waits_for_the_dates_that_could_settle_it():
    seventeen_or_eighteen = answered(date_of_birth="2008", died="yes")
    assert seventeen_or_eighteen.current is QUESTIONS["date_of_death"]
    a_child_then = seventeen_or_eighteen.answer("date_of_death", Answer("2025"))
    assert "age_group" not in all_asked(a_child_then)


def test_of_a_young_adult_who_lives_it_is_asked_when_the_harm_was():
    harmed = answered(date_of_birth="2006-06-15", died="no", abuse_or_neglect="known", seriously_harmed="yes")
    assert harmed.current is QUESTIONS["date_of_harm"]
    as_a_child = harmed.answer("date_of_harm", Answer("2023"))
    assert as_a_child.assessments[0].outcome is Outcome.MUST
    assert harmed.answer("date_of_harm", Answer("2025")).assessments[0].outcome is Outcome.NOT_APPLICABLE


def all_asked(interview: Interview) -> set[str]:
    """The facts of every question from here to the end, each answered "not known"."""
    asked = set()
    while interview.current is not None:
        asked.add(interview.current.fact)
        interview = interview.answer(interview.current.fact, Answer(UNKNOWN))
    return asked


def test_when_the_person_died_is_asked_only_once_it_is_known_that_they_did():
    born = answered(date_of_birth="2006-06-15")
    assert "date_of_death" in all_asked(born.answer("died", Answer("yes")))
    assert "date_of_death" not in all_asked(born.answer("died", Answer("no")))
    assert "date_of_death" not in all_asked(born.answer("died", Answer(UNKNOWN)))


@given(answers())
def test_the_age_group_is_asked_only_where_the_dates_do_not_settle_it(some: Answers):
    interview = some.interview
    if "age_group" in interview.path:
        before = {fact: interview.answers[fact] for fact in interview.path[: interview.path.index("age_group")]}
        lives = list(possible_days(before))
        assert len({_is_adult(life.birth, day) for life in lives for day in (life.harm, life.death, TODAY)}) == 2


@given(answers())
def test_a_date_of_death_is_never_asked_of_the_living(some: Answers):
    interview = some.interview
    for fact in [*interview.path, *([interview.current.fact] if interview.current else [])]:
        if fact == "date_of_death":
            assert interview.used.get("died", Answer(UNKNOWN)).value != "no"
        if fact == "date_of_harm":
            assert interview.used.get("seriously_harmed", Answer(UNKNOWN)).value != "no"


@given(answers())
def test_a_date_of_harm_or_death_is_asked_only_once_there_is_a_date_of_birth_to_count_from(some: Answers):
    interview = some.interview
    for place, fact in enumerate(interview.path):
        if fact in {"date_of_harm", "date_of_death"}:
            assert "date_of_birth" in interview.path[:place]
            assert interview.used["date_of_birth"].is_known


@given(answers())
def test_the_next_question_is_in_the_words_of_the_first_pack_that_still_needs_it(some: Answers):
    interview = some.interview
    current = interview.current
    if current is not None:
        assert any(current in pack.questions for pack in interview.packs)
        assert interview.question(current.fact).fact == current.fact


# --- Refusals -------------------------------------------------------------------------------------------------------


def test_a_contradiction_is_refused_and_the_interview_goes_on():
    alive = answered(date_of_birth="2015-03-01", died="no")
    with pytest.raises(ContradictionError) as refusal:
        alive.answer("suicide", Answer("suspected"))
    assert {frozenset(each.facts) for each in refusal.value.contradictions} == {frozenset({"died", "suicide"})}
    assert "suicide" not in alive.answers
    assert alive.answer("suicide", Answer("no")).used["suicide"].value == "no"
    assert (
        alive.answer("died", Answer("yes")).answer("suicide", Answer("suspected")).used["suicide"].value == "suspected"
    )


def test_a_death_before_the_birth_is_refused():
    born = answered(date_of_birth="2008-05-15", died="yes")
    with pytest.raises(ContradictionError):
        born.answer("date_of_death", Answer("2007"))
    assert born.answer("date_of_death", Answer("2026-05")).used["date_of_death"].value == "2026-05"


def test_a_slip_in_a_date_is_refused_even_where_the_other_date_would_no_longer_be_asked_for():
    """Born in 2020, whoever died in 2015 would be a child throughout, and the date of death would quietly go."""
    dead = answered(date_of_birth="2000-06-15", died="yes", date_of_death="2015")
    with pytest.raises(ContradictionError) as refusal:
        dead.answer("date_of_birth", Answer("2020-06-15"))
    assert [each.facts for each in refusal.value.contradictions] == [("date_of_birth", "date_of_death")]
    assert dead.answer("date_of_birth", Answer("2001-06-15")).used["date_of_death"].value == "2015"


def test_an_answer_is_refused_that_brings_back_a_date_before_the_harm():
    """First said to have died in 2024, then to live and to have been harmed in 2025, then to have died after all."""
    dead = answered(date_of_birth="2006-06-15", died="yes", date_of_death="2024")
    alive = dead.answer("died", Answer("no"))
    for fact, value in {"abuse_or_neglect": "known", "seriously_harmed": "yes", "date_of_harm": "2025"}.items():
        alive = alive.answer(fact, Answer(value))
    with pytest.raises(ContradictionError) as refusal:
        alive.answer("died", Answer("yes"))
    assert [each.facts for each in refusal.value.contradictions] == [("date_of_harm", "date_of_death")]
    assert alive.used["date_of_harm"].value == "2025"


def test_a_date_of_death_is_refused_of_whoever_lives_though_it_is_not_asked_for():
    alive = answered(date_of_birth="2006-06-15", died="no")
    with pytest.raises(ContradictionError) as refusal:
        alive.answer("date_of_death", Answer("2026-06"))
    assert [each.facts for each in refusal.value.contradictions] == [("died", "date_of_death")]


def test_a_fact_that_no_pack_asks_for_is_refused():
    with pytest.raises(KeyError):
        START.answer("shoe_size", Answer("43"))
    with pytest.raises(KeyError):
        Interview(PACKS[:1], TODAY).answer("adult_at_risk", Answer("yes"))


OUT_OF_RANGE: list[tuple[str, Value]] = [
    ("date_of_birth", "15/05/2008"),
    ("date_of_birth", ("2008",)),
    ("suicide", "perhaps"),
    # Not yet on the path:
    ("died", "perhaps"),
    ("died", ("yes",)),
    ("abuse_or_neglect", "perhaps"),
    ("detention_at_death", "custody"),
    ("detention_at_death", ("prison",)),
    ("good_practice", "perhaps"),
    ("date_aware", "yesterday"),
]


@pytest.mark.parametrize("fact, value", OUT_OF_RANGE)
def test_an_answer_that_is_no_option_is_refused_whether_its_turn_has_come_or_not(fact: str, value: Value):
    with pytest.raises(ValueError, match=r".") as refusal:
        START.answer(fact, Answer(value))
    assert not isinstance(refusal.value, ContradictionError)


def test_an_answer_set_aside_that_no_longer_fits_does_not_block_its_path():
    """The date of harm was set aside; then the date of birth changed to a later one; then the harm comes back."""
    harmed = answered(
        date_of_birth="2007", died="no", abuse_or_neglect="known", seriously_harmed="yes", date_of_harm="2007-06"
    )
    younger = harmed.answer("seriously_harmed", Answer("no")).answer("date_of_birth", Answer("2008"))
    assert younger.answer("seriously_harmed", Answer("yes")).used["seriously_harmed"].value == "yes"


def test_to_record_a_suicide_leaves_the_question_of_death_where_it_was():
    dead = answered(date_of_birth="2015-03-01", died="yes")
    recorded_too = dead.answer("suicide", Answer("suspected"))
    assert recorded_too.path == dead.path
    assert recorded_too.set_aside == {}
    with pytest.raises(ContradictionError):
        recorded_too.answer("died", Answer("no"))


# --- Parallel processes: a part of their own ------------------------------------------------------------------------

CLEAR: Mapping[str, Value] = {
    "date_of_birth": "2015-03-01",
    "died": "yes",
    "date_of_death": "2026-05",
    "abuse_or_neglect": "known",
}


def england(**values: Value) -> Interview:
    """An interview with every pack of England, answered as given, and "not known" to the rest about the review."""
    interview = recorded(facts(**values), packs_of("england"), TODAY)
    while interview.current is not None:
        interview = interview.answer(interview.current.fact, Answer(UNKNOWN))
    return interview


def denial(question: Question) -> Answer:
    return Answer(NONE if question.kind is QuestionKind.SETTINGS else "no")


def test_parallel_processes_keep_nobody_from_the_result():
    whole, review = england(**CLEAR), recorded(facts(**CLEAR), PACKS, TODAY)
    while review.current is not None:
        review = review.answer(review.current.fact, Answer(UNKNOWN))
    assert whole.path == review.path
    assert whole.current is None
    assert whole.current_parallel is not None


def test_they_are_asked_until_each_is_settled_though_the_first_is_met_at_once():
    interview = england(**CLEAR)
    asked = []
    while interview.current_parallel is not None:
        asked.append(interview.current_parallel.fact)
        assert interview.is_parallel(asked[-1])
        interview = interview.answer(asked[-1], denial(interview.current_parallel))
    assert {"unnatural_or_unexplained_death", "police_contact", "criminal_investigation"} <= set(asked)
    assert "learning_disability_or_autism" not in asked, "that process is for adults"
    assert {result.status.value for result in interview.assessments[-1].rules} == {"met", "not_met"}
    assert interview.set_aside.keys() <= {"date_of_death"}


def test_before_and_after_stay_within_the_part():
    interview = england(**CLEAR)
    first = interview.current_parallel
    assert first is not None
    last_of_review = interview.before(None)
    assert last_of_review is not None
    assert interview.after(last_of_review.fact) is None, "the result comes next"
    interview = interview.answer(first.fact, denial(first))
    assert interview.before(first.fact) is None
    assert interview.after(first.fact) == interview.current_parallel
    assert interview.before(None, parallel=True) == first


def test_what_both_want_to_know_is_asked_as_a_part_of_the_review():
    interview = recorded({}, packs_of("england"), TODAY)
    assert interview.current is not None
    assert interview.current_parallel is not None
    assert interview.current.fact == interview.current_parallel.fact
    assert not interview.is_parallel(interview.current.fact)
    assert not interview.is_parallel("police_contact"), "not before it is asked"


def test_going_on_meets_every_answered_question_of_a_part_in_order_and_ends_at_the_open_one():
    interview = england(**CLEAR)
    for _ in range(3):
        assert interview.current_parallel is not None
        interview = interview.answer(interview.current_parallel.fact, denial(interview.current_parallel))
    review = [fact for fact in interview.path if not interview.is_parallel(fact)]
    parallel = [fact for fact in interview.path if interview.is_parallel(fact)]
    assert len(review) > len(parallel) == 3
    for part, end in ((review, None), (parallel, interview.current_parallel)):
        following = [interview.after(fact) for fact in part]
        assert following == [*(interview.question(fact) for fact in part[1:]), end]


def test_in_wales_it_is_asked_whether_a_review_is_concise_or_extended():
    """Both must be held, so the strength of the result does not hang on it; which of them it is does."""
    case = recorded(
        facts(date_of_birth="2015-03-01", died="yes", date_of_death="2020-05", abuse_or_neglect="known"),
        [pack for pack in packs_of("wales") if pack.id == "wales-child"],
        TODAY,
    )
    assert case.current is not None
    assert case.current.fact in {"child_protection_register_6_months", "looked_after_6_months"}
