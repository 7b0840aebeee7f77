"""What answers imply and what cannot be true together: the closed lists, and that nothing else is on them."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.consistency import ContradictionError, check, contradictions, implies_death, with_implications
from logic.dates import PartialDate
from logic.facts import Answer, Facts, Value
from logic.loader import load_packs
from tests.logic.calendar_walk import Dates, fits, walk
from tests.logic.strategies import TODAY, any_facts, each_day, facts, questions_of

SETTINGS = tuple(
    option.value
    for option in questions_of(load_packs())["detention_at_death"].options
    if option.value not in {"none", "unknown"}
)
SIGNS_OF_DEATH: list[tuple[str, Value]] = [
    *(("detention_at_death", (setting,)) for setting in SETTINGS),
    ("detention_at_death", ("custody", "mental_health_act")),
    ("date_of_death", "2020-01-01"),
    ("date_of_death", "2020-01"),
    ("date_of_death", "2020"),
    ("suicide", "yes"),
    ("suicide", "suspected"),
]
NO_SIGNS_OF_DEATH: list[tuple[str, Value]] = [
    ("detention_at_death", "none"),
    ("detention_at_death", "unknown"),
    ("date_of_death", "unknown"),
    ("suicide", "no"),
    ("suicide", "unknown"),
]


def pairs(given_facts: Facts) -> set[frozenset[str]]:
    return {frozenset(each.facts) for each in contradictions(given_facts, TODAY)}


# --- Implications ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("fact, value", SIGNS_OF_DEATH)
@pytest.mark.parametrize("died", [None, "unknown"])
def test_a_sign_of_death_implies_the_death_where_nobody_has_said(fact: str, value: Value, died: str | None):
    known = facts(**{fact: value}) | (facts(died=died) if died else {})
    assert with_implications(known)["died"].value == "yes"
    assert implies_death(known) == fact, "the referral says what it follows from"


@pytest.mark.parametrize("fact, value", SIGNS_OF_DEATH)
def test_nobody_is_said_to_have_told_of_a_death_that_they_did_not_know_of(fact: str, value: Value):
    known = {"died": Answer("unknown", "A neighbour", "2020", "Not sure"), **facts(**{fact: value})}
    assert with_implications(known)["died"] == Answer("yes")


@pytest.mark.parametrize("fact, value", NO_SIGNS_OF_DEATH)
@pytest.mark.parametrize("died", [None, "unknown", "yes", "no"])
def test_none_and_unknown_and_no_imply_nothing(fact: str, value: Value, died: str | None):
    known = facts(**{fact: value}) | (facts(died=died) if died else {})
    assert with_implications(known) == known
    assert implies_death(known) is None


@pytest.mark.parametrize("fact, value", SIGNS_OF_DEATH)
@pytest.mark.parametrize("died", ["yes", "no"])
def test_what_was_said_about_the_death_is_left_as_it_was(fact: str, value: Value, died: str):
    known = {"died": Answer(died, "A paramedic", "2020", "a note"), **facts(**{fact: value})}
    assert with_implications(known) == known


@given(any_facts(load_packs()))
def test_an_implication_adds_the_death_and_nothing_else(known: dict[str, Answer]):
    implied = with_implications(known)
    assert {fact: answer for fact, answer in implied.items() if fact != "died"} == {
        fact: answer for fact, answer in known.items() if fact != "died"
    }
    assert with_implications(implied) == implied


# --- Contradictions: a death that is denied -------------------------------------------------------------------------


@pytest.mark.parametrize("fact, value", SIGNS_OF_DEATH)
def test_a_sign_of_death_contradicts_died_no(fact: str, value: Value):
    (found,) = contradictions(facts(died="no", **{fact: value}), TODAY)
    assert set(found.facts) == {"died", fact}
    assert found.says


@pytest.mark.parametrize("fact, value", SIGNS_OF_DEATH)
@pytest.mark.parametrize("died", ["yes", "unknown", None])
def test_a_sign_of_death_contradicts_nothing_else(fact: str, value: Value, died: str | None):
    assert not pairs(facts(**{fact: value}) | (facts(died=died) if died else {}))


@pytest.mark.parametrize("fact, value", NO_SIGNS_OF_DEATH)
@pytest.mark.parametrize("died", ["yes", "no", "unknown"])
def test_what_is_no_sign_of_death_goes_with_any_answer(fact: str, value: Value, died: str):
    assert not pairs(facts(died=died, **{fact: value}))


def test_every_denied_sign_is_named():
    known = facts(died="no", detention_at_death=("custody",), date_of_death="2020", suicide="suspected")
    assert pairs(known) == {frozenset({"died", sign}) for sign in ("detention_at_death", "date_of_death", "suicide")}


# --- Contradictions: days out of order ------------------------------------------------------------------------------

ORDERED = [
    ("date_of_birth", "date_of_death"),
    ("date_of_birth", "date_of_harm"),
    ("date_of_harm", "date_of_death"),
]


@pytest.mark.parametrize("earlier, later", ORDERED)
@pytest.mark.parametrize(
    "first, second, possible",
    [
        ("2020-05-02", "2020-05-01", False),
        ("2020-05-01", "2020-05-01", True),
        ("2020-05-01", "2020-05-02", True),
        ("2020-06", "2020-05", False),
        ("2020-05", "2020-05", True),
        ("2020-05-31", "2020-05", True),
        ("2020-05", "2020-05-01", True),
        ("2020-06-01", "2020-05", False),
        ("2021", "2020-12-31", False),
        ("2020", "2020-01-01", True),
        ("2020-12-31", "2020", True),
        ("2020-02-29", "2020-02", True),
        ("2020-03-01", "2020-02", False),
        ("2021", "2020", False),
    ],
)
def test_days_contradict_only_where_none_fits(earlier: str, later: str, first: str, second: str, possible: bool):  # noqa: FBT001 - a column
    found = pairs(facts(**{earlier: first, later: second}))
    assert found == (set() if possible else {frozenset({earlier, later})})


@pytest.mark.parametrize("earlier, later", ORDERED)
def test_an_unknown_date_is_out_of_order_with_none(earlier: str, later: str):
    assert not pairs(facts(**{earlier: "2020-05-02", later: "unknown"}))
    assert not pairs(facts(**{earlier: "unknown", later: "2020-05-02"}))


_short_ranges = st.builds(
    lambda day, length: PartialDate.parse(day.isoformat()[:length]),
    st.dates(datetime.date(2019, 11, 20), datetime.date(2020, 3, 10)),
    st.sampled_from([10, 7]),
)


@given(st.fixed_dictionaries({name: st.none() | _short_ranges for name in ("birth", "harm", "death")}))
def test_the_order_of_days_against_trying_every_pair_of_days(known: dict[str, PartialDate | None]):
    dates = {f"date_of_{name}": date for name, date in known.items() if date is not None}

    def none_fits(earlier: str, later: str) -> bool:
        if earlier not in dates or later not in dates:
            return False
        firsts, seconds = (list(each_day(dates[name].first, dates[name].last)) for name in (earlier, later))
        return not any(first <= second for first, second in itertools.product(firsts, seconds))

    expected = {frozenset(pair) for pair in ORDERED if none_fits(*pair)}
    assert pairs(facts(**{name: date.text for name, date in dates.items()})) == expected


# --- Contradictions: an age group that the dates rule out -----------------------------------------------------------

CHILD_TODAY, ADULT_ALL_ALONG = "2015-03-01", "1980"


@pytest.mark.parametrize(
    "known",
    [
        facts(age_group="adult", date_of_birth=CHILD_TODAY),
        facts(age_group="adult", date_of_birth=CHILD_TODAY, died="yes"),
        facts(age_group="adult", date_of_birth="2000", date_of_death="2010", seriously_harmed="unknown"),
        facts(age_group="child", date_of_birth=ADULT_ALL_ALONG, seriously_harmed="no", died="no"),
        facts(age_group="child", date_of_birth=ADULT_ALL_ALONG, date_of_harm="2010", died="no"),
        facts(age_group="child", date_of_birth=ADULT_ALL_ALONG, date_of_harm="2010", date_of_death="2011"),
        facts(
            age_group="child", date_of_birth="2006", date_of_harm="2020", seriously_harmed="no", date_of_death="2025"
        ),
        facts(age_group="adult", date_of_birth="2005", date_of_death="2020", seriously_harmed="no"),
    ],
)
def test_an_age_group_that_fits_no_event_is_refused(known: Facts):
    assert pairs(known) == {frozenset({"age_group", "date_of_birth"})}


@pytest.mark.parametrize(
    "known",
    [
        facts(age_group="child", date_of_birth="2006", date_of_harm="2020", date_of_death="2025"),
        facts(age_group="adult", date_of_birth="2006", date_of_harm="2020", date_of_death="2025"),
        facts(age_group="child", date_of_birth=ADULT_ALL_ALONG),  # the harm may have been long ago
        facts(age_group="child", date_of_birth=ADULT_ALL_ALONG, date_of_death="2020"),  # and so may a harm before it
        facts(age_group="adult", date_of_birth="2008", died="no"),  # 17 or 18 today
        facts(age_group="unknown", date_of_birth=CHILD_TODAY),
        facts(age_group="adult", date_of_birth="unknown"),
        facts(age_group="adult", date_of_death="1900"),
    ],
)
def test_an_age_group_that_fits_some_event_is_taken(known: Facts):
    assert not pairs(known)


@given(
    st.sampled_from(["child", "adult"]),
    st.sampled_from(["2006-06-15", "2006-06", "2008-06-15", "2007-11-24"]),
    st.sampled_from([None, "2024-06-14", "2024-06-15", "2024-06", "2026-06"]),
    st.sampled_from([None, "2024-06-14", "2024-06-15", "2024-06", "2026-06-15", "2026-06"]),
    st.sampled_from([None, "yes", "no", "unknown"]),
    st.sampled_from([None, "yes", "no", "unknown"]),
)
def test_the_age_group_against_walking_through_the_days(  # noqa: PLR0917 - one argument for each fact
    group: str, born: str, harmed: str | None, died: str | None, seriously_harmed: str | None, has_died: str | None
):
    """Compared at each event that is not answered "no" with the ages that the days of the ranges give."""
    harm, death = (PartialDate.parse(text) if text else None for text in (harmed, died))
    dates = Dates(PartialDate.parse(born), harm, death)
    has_died = "yes" if died and has_died in {None, "unknown"} else has_died
    given_facts = dates.as_facts(group) | facts(
        **{name: value for name, value in (("seriously_harmed", seriously_harmed), ("died", has_died)) if value}
    )
    if not fits(dates) or (died and has_died == "no"):
        assert frozenset({"age_group", "date_of_birth"}) not in pairs(given_facts)
        return
    kinds = {
        "adult" if age else "child"
        for ages in walk(dates, (18,))
        for age, counts in zip(ages, (seriously_harmed != "no", has_died != "no", has_died != "yes"), strict=True)
        if counts
    }
    assert pairs(given_facts) == (set() if group in kinds else {frozenset({"age_group", "date_of_birth"})})


# --- Nothing else ---------------------------------------------------------------------------------------------------

CLOSED_LIST = {
    frozenset({"died", "detention_at_death"}),
    frozenset({"died", "date_of_death"}),
    frozenset({"died", "suicide"}),
    *(frozenset(pair) for pair in ORDERED),
    frozenset({"age_group", "date_of_birth"}),
}


@given(any_facts(load_packs()))
def test_no_other_pair_of_answers_is_ever_refused(known: dict[str, Answer]):
    assert pairs(known) <= CLOSED_LIST


@given(any_facts(load_packs()))
def test_facts_outside_the_list_play_no_part(known: dict[str, Answer]):
    listed = {*itertools.chain.from_iterable(CLOSED_LIST), "seriously_harmed"}
    assert pairs(known) == pairs({fact: answer for fact, answer in known.items() if fact in listed})


@given(any_facts(load_packs()), st.text(min_size=3))
def test_a_contradiction_names_both_facts_and_repeats_nothing_that_was_typed(known: dict[str, Answer], typed: str):
    typed = f"<{typed}>"
    with_notes = {fact: Answer(answer.value, typed, "2020", typed) for fact, answer in known.items()}
    found = contradictions(with_notes, TODAY)
    for each in found:
        assert set(each.facts) <= set(known)
        assert len(set(each.facts)) == 2
        assert typed not in each.says
        assert not any(character.isdigit() for character in each.says)


def test_check_raises_with_every_contradiction():
    known = facts(died="no", suicide="yes", date_of_birth="2020", date_of_harm="2010")
    with pytest.raises(ContradictionError) as refusal:
        check(known, TODAY)
    assert {frozenset(each.facts) for each in refusal.value.contradictions} == pairs(known)
    assert len(refusal.value.contradictions) == 2
    assert str(refusal.value) == "; ".join(each.says for each in refusal.value.contradictions)


def test_check_is_silent_where_all_can_be_true():
    check({}, TODAY)
    check(facts(died="yes", suicide="yes", date_of_birth="2010", date_of_death="2020"), TODAY)
