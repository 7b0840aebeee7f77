"""Time limits of a case: from which day, by which day, under whose authority, and how sure."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.assessment import Assessment, Status
from logic.dates import PartialDate
from logic.deadlines import Deadline, deadlines
from logic.evaluate import evaluate
from logic.facts import Value
from logic.loader import load_packs, read_pack
from logic.pack import Basis, PeriodUnit, RulePack, TimeLimit
from logic.working_days import ASSUMPTION, HORIZON, add_months, add_working_days
from tests.logic.small_packs import CITE, as_toml, date_question, document, proposition, question, rule
from tests.logic.strategies import TODAY, consistent_facts, facts, partial_dates

PACKS = {pack.id: pack for pack in load_packs()}
LOCAL = {"unit": "working_days", "basis": "local", "from_says": "the day on which the board is told", "cite": CITE}

# A child who died, in our area, with abuse suspected: the Panel must be told.
NOTIFIABLE: dict[str, Value] = {
    "age_group": "child",
    "died": "yes",
    "seriously_harmed": "no",
    "abuse_or_neglect": "suspected",
    "in_area": "yes",
    "looked_after": "no",
    "care_leaver": "no",
}


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def of(pack: RulePack, answers: Mapping[str, Value]) -> tuple[Deadline, ...]:
    answered = facts(**answers)
    return deadlines(evaluate(pack, answered, TODAY), answered)


def cspr(**answers: Value) -> dict[str, list[Deadline]]:
    """The deadlines of the current English rules for a notifiable death, by rule."""
    found: dict[str, list[Deadline]] = {}
    for each in of(PACKS["cspr-england"], {**NOTIFIABLE, **answers}):
        found.setdefault(each.rule, []).append(each)
    return found


def limit(**more: Any) -> dict[str, Any]:  # noqa: ANN401 - any TOML
    """Five working days from the day on which the board was told, unless ``more`` says otherwise."""
    return {
        "what": "decide",
        "amount": 5,
        "unit": "working_days",
        "from": "date_told",
        "from_says": "the day on which the board was told",
        "basis": "guidance",
        "cite": CITE,
        **more,
    }


def small_pack(*limits: dict[str, Any], nation: str = "england") -> RulePack:
    """One rule, which holds where the person was harmed, with these time limits."""
    told, sent = ({**date_question(fact), "records_only": True} for fact in ("date_told", "date_sent"))
    content = document(
        [question("harmed"), told, sent],
        [proposition("harmed", is_one_of={"fact": "harmed", "values": ["yes"]})],
        [rule("one", "must", "harmed", time_limits=list(limits))],
    )
    return read_pack(as_toml({**content, "nation": nation}))


# --- What the packs say ---------------------------------------------------------------------------------------------

LIMITS = tomllib.loads(Path(__file__).with_name("time_limits.toml").read_text("utf-8"))


def in_short(limit: TimeLimit) -> str:
    """A time limit in the short form of the table."""
    if limit.basis is Basis.LOCAL:
        return "local" + (f" from {limit.start}" if limit.start else "")
    start = f" from {limit.start}" if limit.start else ""
    return f"{limit.amount} {limit.unit.value}{start}, {limit.basis.value}"


def short_limits(pack: RulePack) -> dict[str, list[str]]:
    return {each.id: [in_short(limit) for limit in each.time_limits] for each in pack.rules}


@pytest.mark.parametrize("pack", LIMITS)
def test_time_limits_of_a_pack_are_those_of_the_table(pack: str):
    assert short_limits(PACKS[pack]) == LIMITS[pack]


def test_a_limit_counted_in_working_days_is_never_said_to_be_statute():
    for pack in PACKS.values():
        for each in (each for one in pack.rules for each in one.time_limits):
            assert each.unit is PeriodUnit.MONTHS or each.basis is not Basis.STATUTE, (pack.id, each)


# --- Which limits there are -----------------------------------------------------------------------------------------


def test_a_rule_that_is_not_met_has_no_deadline():
    assert not of(small_pack(limit()), {"harmed": "no", "date_told": "2026-11-23"})
    assert "looked-after-death" not in cspr(date_aware="2026-11-23")
    assert "care-leaver-death" not in cspr(date_aware="2026-11-23")


@pytest.mark.parametrize("answers, certain", [({"harmed": "yes"}, True), ({}, False), ({"harmed": "unknown"}, False)])
def test_a_rule_that_cannot_be_told_has_an_uncertain_deadline(answers: dict[str, Value], *, certain: bool):
    (deadline,) = of(small_pack(limit()), {**answers, "date_told": "2026-11-23"})
    assert deadline.certain is certain
    assert deadline.due == day("2026-11-30")


def test_a_rule_that_is_met_by_presumption_is_met():
    answers = facts(age_group="child", abuse_or_neglect="known", died="no", seriously_harmed="yes")
    assessment = evaluate(PACKS["scr-children"], answers, TODAY)
    found = [each for each in deadlines(assessment, answers) if each.rule == "abuse-and-serious-harm"]
    assert assessment.presumed
    assert [each.certain for each in found] == [True, True]


@given(answers=consistent_facts(load_packs()))
def test_every_limit_of_every_rule_that_is_not_ruled_out_is_there_once(answers: dict[str, Any]):
    for pack in load_packs():
        assessment = evaluate(pack, answers, TODAY)
        expected = [
            (result.rule.id, each, result.status is Status.MET)
            for result in assessment.rules
            if result.status is not Status.NOT_MET
            for each in result.rule.time_limits
        ]
        found = deadlines(assessment, answers)
        assert [(each.rule, each.limit, each.certain) for each in found] == expected
        assert_one_reading_of_each_leads(assessment, found)


def assert_one_reading_of_each_leads(assessment: Assessment, found: tuple[Deadline, ...]) -> None:
    for result in assessment.rules:
        for what in {each.limit.what for each in found if each.rule == result.rule.id}:
            readings = [each for each in found if each.rule == result.rule.id and each.limit.what == what]
            (leader,) = [each for each in readings if each.leads]
            dues = [each.due for each in readings if each.due]
            assert leader.due == (min(dues) if dues else None)


# --- From which day to which ----------------------------------------------------------------------------------------


def test_five_working_days_from_awareness_and_not_from_the_death():
    (deadline,) = cspr(date_of_death="2026-10-01", date_of_birth="2016-05-01", date_aware="2026-12-22")["notify-panel"]
    assert deadline.start == PartialDate.parse("2026-12-22")
    assert (deadline.due, deadline.due_latest) == (day("2026-12-31"), day("2026-12-31"))  # Christmas, 28 December
    assert deadline.limit.basis is Basis.GUIDANCE, "the Act sets no time"


@pytest.mark.parametrize(
    "start, first, last",
    [
        ("2026-12", "2026-12-08", "2027-01-08"),  # from 1 December; from 31 December over New Year's Day
        ("2026", "2026-01-08", "2027-01-08"),  # from New Year's Day itself
        ("2024-02", "2024-02-08", "2024-03-07"),  # to 29 February
        ("2026-11-23", "2026-11-30", "2026-11-30"),
    ],
)
def test_a_partial_start_gives_a_first_and_a_last_day(start: str, first: str, last: str):
    (deadline,) = cspr(date_aware=start)["notify-panel"]
    assert deadline.start == PartialDate.parse(start)
    assert (deadline.due, deadline.due_latest) == (day(first), day(last))


@pytest.mark.parametrize("start", [{}, {"date_aware": "unknown"}])
def test_without_a_start_there_is_a_limit_and_no_date(start: dict[str, Value]):
    (deadline,) = cspr(**start)["notify-panel"]
    assert (deadline.start, deadline.due, deadline.due_latest) == (None, None, None)
    assert deadline.leads
    assert not deadline.beyond_horizon
    assert deadline.limit.amount == 5


def test_a_limit_set_locally_has_no_date_even_where_its_start_is_known():
    (deadline,) = of(small_pack({"what": "decide", "from": "date_told", **LOCAL}), {"date_told": "2026-11-23"})
    assert deadline.start == PartialDate.parse("2026-11-23")
    assert (deadline.due, deadline.due_latest) == (None, None)
    assert deadline.as_json()["amount"] is None


def test_a_limit_whose_start_the_case_does_not_hold_has_no_date():
    (publish,) = cspr(date_aware="2026-11-23", date_notified="2026-11-24")["local-review"]
    assert (publish.limit.amount, publish.limit.unit, publish.limit.basis) == (6, PeriodUnit.MONTHS, Basis.STATUTE)
    assert (publish.start, publish.due) == (None, None)


def test_months_end_on_the_same_day_or_the_last_of_the_month():
    pack = small_pack(limit(amount=6, unit="months"))
    (deadline,) = of(pack, {"harmed": "yes", "date_told": "2026-08"})
    assert (deadline.due, deadline.due_latest) == (day("2027-02-01"), day("2027-02-28"))


@pytest.mark.parametrize(
    "nation, due",
    [
        ("england", "2026-12-03"),
        ("wales", "2026-12-03"),
        ("scotland", "2026-12-04"),
        ("northern_ireland", "2026-12-03"),
    ],
)
def test_the_bank_holidays_are_those_of_the_nation_of_the_pack(nation: str, due: str):
    pack = small_pack(limit(), nation=nation)
    (deadline,) = of(pack, {"harmed": "yes", "date_told": "2026-11-26"})  # St Andrew's Day is 30 November
    assert deadline.due == day(due)


@given(start=partial_dates(datetime.date(2010, 1, 1), datetime.date(2030, 12, 31)), amount=st.integers(1, 30))
def test_due_dates_hold_for_every_day_on_which_a_partial_start_can_lie(start: PartialDate, amount: int):
    days, months = limit(amount=amount), limit(what="finish", amount=amount, unit="months")
    of_days, of_months = of(small_pack(days, months), {"harmed": "yes", "date_told": start.text})
    ends = start.first, start.last
    assert (of_days.due, of_days.due_latest) == tuple(add_working_days(end, amount, "england") for end in ends)
    assert (of_months.due, of_months.due_latest) == tuple(add_months(end, amount) for end in ends)


# --- Two readings of one limit --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "aware, notified, dues, leads",
    [
        ("2026-11-23", "2026-11-27", ("2026-12-14", "2026-12-18"), [True, False]),
        ("2026-12-01", "2026-11-27", ("2026-12-22", "2026-12-18"), [False, True]),
        ("2026-11-23", "2026-11-23", ("2026-12-14", "2026-12-14"), [True, False]),
        ("2026-11-23", "unknown", ("2026-12-14", None), [True, False]),
        ("unknown", "2026-11-27", (None, "2026-12-18"), [False, True]),
        ("unknown", "unknown", (None, None), [True, False]),
        ("2026-11", "2026-11-27", ("2026-11-20", "2026-12-18"), [True, False]),
    ],
)
def test_both_readings_of_fifteen_days_are_there_and_the_earlier_leads(
    aware: str, notified: str, dues: tuple[str | None, str | None], leads: list[bool]
):
    readings = cspr(date_aware=aware, date_notified=notified)["rapid-review"]
    assert [each.limit.start for each in readings] == ["date_aware", "date_notified"]
    assert [each.limit.amount for each in readings] == [15, 15]
    assert [each.due for each in readings] == [day(due) if due else None for due in dues]
    assert [each.leads for each in readings] == leads


def test_limits_for_different_things_do_not_lead_each_other():
    pack = small_pack(limit(), limit(what="finish", amount=15))
    assert [each.leads for each in of(pack, {"harmed": "yes", "date_told": "2026-11-23"})] == [True, True]


def test_two_limits_that_read_the_same_are_two():
    pack = small_pack(limit(), limit())
    assert [each.leads for each in of(pack, {"harmed": "yes", "date_told": "2026-11-23"})] == [True, False]


# --- How far ahead --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "start, beyond",
    [("2028-12-18", False), ("2028-12-27", True), ("2028", True), ("2029-03", True), ("2028-11", False)],
)
def test_a_deadline_past_the_announced_bank_holidays_says_so(start: str, *, beyond: bool):
    (deadline,) = of(small_pack(limit()), {"harmed": "yes", "date_told": start})
    assert deadline.due_latest is not None
    assert (deadline.due_latest > HORIZON) is beyond
    assert deadline.beyond_horizon is beyond


def test_months_need_no_bank_holidays():
    (deadline,) = of(small_pack(limit(amount=6, unit="months")), {"harmed": "yes", "date_told": "2040-01-01"})
    assert deadline.due == day("2040-07-01")
    assert not deadline.beyond_horizon
    assert deadline.assumption == ""  # how working days are counted is not said of months


@pytest.mark.parametrize("start", ["1800", "2200", "2200-12-31"])
def test_the_earliest_and_the_latest_dates_that_can_be_entered_have_deadlines(start: str):
    (deadline,) = of(small_pack(limit(amount=15)), {"harmed": "yes", "date_told": start})
    assert deadline.due is not None


# --- As JSON --------------------------------------------------------------------------------------------------------


def test_the_json_form_says_all_of_it():
    first, second = cspr(date_aware="2028-12", date_notified="2028-12-27")["rapid-review"]
    assert first.as_json() == {
        "rule": "rapid-review",
        "what": "complete the rapid review",
        "amount": 15,
        "unit": "working_days",
        "from": "the day on which the authority became aware",
        "from_fact": "date_aware",
        "basis": "guidance",
        "decides": "the safeguarding partners",
        "start": "2028-12",
        "due": "2028-12-22",
        "due_latest": "2029-01-22",
        "leads": True,
        "certain": True,
        "beyond_horizon": True,
        "assumption": ASSUMPTION,
        "citation": {
            "source": "Child Safeguarding Practice Review Panel guidance",
            "at": "",
            "checked": True,
            "note": "Counted from awareness. Some count from the notification.",
        },
    }
    assert (second.as_json()["start"], second.as_json()["leads"]) == ("2028-12-27", False)


def test_the_json_form_leaves_open_what_is_not_known():
    json = cspr()["rapid-review"][0].as_json()
    assert [json[name] for name in ("start", "due", "due_latest")] == [None, None, None]
