"""Nothing that was done to a case is missing from its history, and nobody changes the history unnoticed."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data import history
from data.cases import CaseStatus, CaseSummaryFields
from data.changes import changes, goes_on
from data.errors import NoSuchCaseError, ReasonNeededError, WrongStepError
from data.history import Entry
from data.lifecycle import STEPS, finalise, finalised, hold, move, newer_packs, note_written, release, reopen
from data.purge import Reason, purge
from data.store import Store
from logic.assessment import Assessment
from logic.evaluate import evaluate
from logic.facts import Answer
from logic.loader import packs_of
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE

SUMMARY = CaseSummaryFields()
PACKS = packs_of("england")
DAY = datetime.date(2026, 11, 23)


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.at = datetime.datetime(2026, 11, 23, 9, tzinfo=datetime.UTC)

    def __call__(self) -> datetime.datetime:
        return self.at

    def forward(self, **duration: float) -> None:
        self.at += datetime.timedelta(**duration)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(directory: Path, clock: Clock) -> Iterator[Store]:
    with Store.create(directory, PASSPHRASE, cost=CHEAP, clock=clock) as made:
        made.set_setting("setting:your_name", "Worker A")
        made.set_setting("setting:your_role", "Social worker")
        yield made


def assessments() -> tuple[Assessment, ...]:
    facts = {"age_group": Answer("child"), "abuse_or_neglect": Answer("known"), "died": Answer("yes")}
    return tuple(evaluate(pack, facts, DAY) for pack in PACKS)


def save(store: Store, case_id: int, document: dict[str, Any], status: CaseStatus = CaseStatus.DRAFT) -> None:
    store.save(case_id, document, position="", summary=CaseSummaryFields(status=status))


def said(store: Store, case_id: int) -> list[tuple[str, Any, Any]]:
    """Place, old and new of the changes, in order."""
    return [(line.place, line.old, line.new) for line in store.history(case_id) if line.kind == history.CHANGED]


def test_every_change_says_who_when_and_what(store: Store, clock: Clock):
    case_id = store.new_case({"facts": {"died": "no"}, "subject": {"surname": "A."}})
    clock.forward(minutes=1)
    save(store, case_id, {"facts": {"died": {"value": "yes", "note": "Told by phone"}}, "subject": {"surname": "A."}})
    clock.forward(minutes=1)
    save(store, case_id, {"facts": {"died": {"value": "yes", "note": "Told by phone"}}, "subject": {}})
    first, second, third = store.history(case_id)
    assert (first.kind, first.new["subject"]) == (history.CREATED, {"surname": "A."})
    assert second == Entry(
        2, datetime.datetime(2026, 11, 23, 9, 1, tzinfo=datetime.UTC), "Worker A", "Social worker", history.CHANGED,
        "facts.died", "no", {"value": "yes", "note": "Told by phone"}, "", second.digest,
    )  # fmt: skip
    assert (third.place, third.old, third.new) == ("subject.surname", "A.", None)
    assert store.verify_history(case_id).broken_at is None


def test_typing_is_one_line_whatever_it_is_saved_in(store: Store, clock: Clock):
    case_id = store.new_case({})
    text = "Bruising seen on both arms"
    for length in range(1, len(text) + 1):
        clock.forward(seconds=0.4)
        save(store, case_id, {"subject": {"religion": text[:length]}})
    save(store, case_id, {"subject": {"religion": "Bruising seen on both legs"}})
    save(store, case_id, {"subject": {"religion": "Bruising seen on both legs", "surname": "B."}})
    assert said(store, case_id) == [
        ("subject.religion", None, "Bruising seen on both legs"),
        ("subject.surname", None, "B."),
    ]


def test_a_passage_that_was_saved_and_then_deleted_stays_in_the_history(store: Store):
    case_id = store.new_case({})
    for text in ("Three words here", "", "Other"):
        save(store, case_id, {"subject": {"religion": text}})
    assert said(store, case_id) == [
        ("subject.religion", None, "Three words here"),
        ("subject.religion", "Three words here", "Other"),
    ]


def test_each_choice_is_its_own_line(store: Store):
    case_id = store.new_case({"facts": {}})
    for answer in ("yes", "no", "unknown"):
        save(store, case_id, {"facts": {"died": answer}})
    assert [(old, new) for _, old, new in said(store, case_id)] == [(None, "yes"), ("yes", "no"), ("no", "unknown")]


@pytest.mark.parametrize("what", ["time", "person", "lock", "leave"])
def test_another_sitting_or_person_is_another_line(store: Store, clock: Clock, directory: Path, what: str):
    case_id = store.new_case({})
    save(store, case_id, {"subject": {"religion": "On"}})
    if what == "time":
        clock.forward(minutes=31)
    elif what == "person":
        store.set_setting("setting:your_name", "Worker B")
    elif what == "leave":
        store.settle(case_id)
    else:
        store.close()
        store = Store.unlock(directory, PASSPHRASE, clock=clock)
    save(store, case_id, {"subject": {"religion": "On and on"}})
    assert [(old, new) for _, old, new in said(store, case_id)] == [(None, "On"), ("On", "On and on")]
    store.close()


def test_rows_that_come_and_go_are_named(store: Store):
    rows = [{"what": "one"}, {"what": "two"}, {"what": "three"}]
    case_id = store.new_case({"chronology": rows})
    save(store, case_id, {"chronology": [rows[0], rows[2]]})
    save(store, case_id, {"chronology": [rows[0], {"what": "other"}]})
    assert said(store, case_id) == [
        ("chronology[row 2]", {"what": "two"}, None),
        ("chronology[row 2].what", "three", "other"),
    ]


values = st.none() | st.text(max_size=5) | st.lists(st.sampled_from(["a", "b"]), max_size=2)
rows = st.lists(st.dictionaries(st.sampled_from(["what", "date"]), st.text(max_size=3), max_size=2), max_size=3)
documents = st.fixed_dictionaries(
    {},
    optional={
        "reference": st.text(max_size=3),
        "facts": st.dictionaries(st.sampled_from(["died", "suicide"]), values, max_size=2),
        "subject": st.dictionaries(st.sampled_from(["surname", "gender"]), values, max_size=2),
        "chronology": rows,
    },
)


@given(old=documents, new=documents)
def test_there_is_a_change_exactly_where_something_differs(old: dict[str, Any], new: dict[str, Any]):
    found = changes(old, new)
    assert bool(found) is (without_nothing(old) != without_nothing(new))
    assert all(each.old != each.new for each in found)


def without_nothing(document: dict[str, Any]) -> dict[str, Any]:
    """A key that holds nothing is as good as none."""
    said = {
        key: {name: each for name, each in part.items() if each is not None} if isinstance(part, dict) else part
        for key, part in document.items()
    }
    return {key: part for key, part in said.items() if part not in ({}, [], None)}


@given(before=st.text(max_size=60), after=st.text(max_size=60))
def test_typing_on_never_takes_away_more_than_a_word(before: str, after: str):
    if goes_on("subject.religion", before, after):
        words_before = set(before.split())
        assert len([word for word in words_before if word not in after]) <= 2  # joined to, or cut off, its neighbour
    assert goes_on("subject.religion", before, before + after)


STEPS_OF_TAMPERING = [
    "UPDATE history SET new = '\"no\"' WHERE number = 2",
    "UPDATE history SET name = 'Worker B' WHERE number = 2",
    "UPDATE history SET at = '2020-01-01T00:00:00.000000+00:00' WHERE number = 2",
    "DELETE FROM history WHERE number = 2",
    "DELETE FROM history WHERE number = 4",
    "DELETE FROM history",
    "UPDATE finalised SET assessments = '[]'",
    "UPDATE finalised SET document = '{}'",
    "DELETE FROM finalised",
]


def worked_on(store: Store) -> int:
    case_id = store.new_case(DOCUMENT)
    save(store, case_id, {**DOCUMENT, "facts": {"died": "yes"}})
    finalise(store, case_id, assessments())
    hold(store, case_id, "Inquiry")
    return case_id


def test_the_database_refuses_to_change_what_is_recorded(store: Store):
    case_id = worked_on(store)
    before = store.history(case_id)
    for statement in STEPS_OF_TAMPERING:
        with pytest.raises(Exception, match="what is recorded is not"), store.changing() as database:
            database.execute(statement)
    assert store.history(case_id) == before


def test_what_was_changed_all_the_same_is_noticed(store: Store):
    case_id = worked_on(store)
    with store.using() as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {trigger}")
    for statement in STEPS_OF_TAMPERING:
        assert store.verify_history(case_id).broken_at is None
        with store.using() as database:
            database.execute("BEGIN")
            database.execute(statement)
            assert history.verify(database, case_id).broken_at is not None, statement
            database.execute("ROLLBACK")


def test_the_history_can_be_checked_by_others(store: Store):
    import hashlib  # noqa: PLC0415 - as an outsider would

    case_id = worked_on(store)
    with store.using() as database:
        exported = history.as_json(database, case_id)
    previous = ""
    for line in json.loads(json.dumps(exported))["lines"]:
        parts = [line[name] for name in ("number", "at", "name", "role", "kind", "place")]
        states = [json.dumps(line[name], separators=(",", ":")) for name in ("old", "new")]
        text = json.dumps([previous, *parts, *states, line["reason"]], separators=(",", ":"))
        previous = hashlib.sha256(text.encode()).hexdigest()
        assert previous == line["digest"]
    text = history.as_text(store.history(case_id))
    assert "Worker A, Social worker" in text
    assert "facts.died" in text


def test_a_finalised_assessment_is_frozen_and_a_change_needs_a_reason(store: Store):
    case_id = store.new_case({**DOCUMENT, "assessed_on": "2026-11-23"})
    frozen = finalise(store, case_id, assessments())
    assert frozen.assessed_on == "2026-11-23"
    assert [each["sha256"] for each in frozen.assessments] == [pack.sha256 for pack in PACKS]
    with pytest.raises(ReasonNeededError, match="Say why"):
        save(store, case_id, {"facts": {"died": "yes"}})
    assert store.load(case_id).document == {**DOCUMENT, "assessed_on": "2026-11-23"}
    save(store, case_id, {**DOCUMENT, "assessed_on": "2026-11-23"}, CaseStatus.EXPORTED)
    with pytest.raises(WrongStepError, match="Say why"):
        reopen(store, case_id, "  ")
    reopen(store, case_id, "The pathologist's report came")
    save(store, case_id, {"facts": {"died": "yes"}})
    lines = store.history(case_id)
    assert {line.reason for line in lines if line.kind in (history.CHANGED, history.REOPENED)} == {
        "The pathologist's report came"
    }
    again = finalise(store, case_id, assessments())
    assert [each.number for each in finalised(store, case_id)] == [1, 2]
    assert finalised(store, case_id)[0] == frozen
    assert again.digest != frozen.digest
    assert store.verify_history(case_id).broken_at is None


def test_a_newer_pack_is_offered_and_changes_nothing(store: Store):
    case_id = store.new_case(DOCUMENT)
    frozen = finalise(store, case_id, assessments())
    assert newer_packs(frozen, PACKS) == ()
    with store.changing() as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {trigger}")
        old = json.dumps([{"pack": "scr-children", "version": "0.9.0", "sha256": "00", "outcome": "must", "rules": []}])
        database.execute("UPDATE finalised SET assessments = ?", (old,))
    [older] = finalised(store, case_id)
    [newer] = newer_packs(older, PACKS)
    assert (newer.pack, newer.version_then) == ("scr-children", "0.9.0")
    assert finalised(store, case_id) == [older]


def test_only_the_steps_of_the_table_are_taken(store: Store):
    assert set(STEPS) == set(CaseStatus)
    for old in CaseStatus:
        for new in CaseStatus:
            if old in (CaseStatus.PURGED, CaseStatus.TRANSFERRED) or old is new:
                continue
            case_id = store.new_case({}, summary=CaseSummaryFields(status=old))
            allowed = new in STEPS[old]
            if allowed and new not in (CaseStatus.PURGED, CaseStatus.TRANSFERRED):
                save(store, case_id, {}, new)
                line = store.history(case_id)[-1]
                assert (line.kind, line.old, line.new) == (history.STATUS, old, new)
            elif not allowed:
                with pytest.raises(WrongStepError, match="cannot become"):
                    save(store, case_id, {}, new)
                assert store.load(case_id).status is old


def test_a_transferred_case_is_changed_only_after_it_is_taken_back(store: Store):
    case_id = store.new_case(DOCUMENT)
    move(store, case_id, CaseStatus.TRANSFERRED, reason="To team B")
    with pytest.raises(ReasonNeededError):
        save(store, case_id, {"facts": {}}, CaseStatus.TRANSFERRED)
    with pytest.raises(WrongStepError):
        move(store, case_id, CaseStatus.DRAFT)
    reopen(store, case_id, "It never arrived")
    assert store.load(case_id).status is CaseStatus.DRAFT
    save(store, case_id, {"facts": {}})


def test_a_hold_needs_a_reason_and_is_recorded(store: Store):
    case_id = store.new_case(DOCUMENT)
    with pytest.raises(WrongStepError):
        hold(store, case_id, "")
    hold(store, case_id, "Public inquiry")
    assert (store.load(case_id).held, store.cases()[0].held) == ("Public inquiry", True)
    release(store, case_id, "The inquiry has reported")
    assert store.cases()[0].held is False
    assert [line.reason for line in store.history(case_id)][1:] == ["Public inquiry", "The inquiry has reported"]


def forget_history(store: Store) -> None:
    """Make the cases ones from before there was a history."""
    with store.changing() as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            database.execute(f"DROP TRIGGER {trigger}")
        database.execute("DELETE FROM history")
        database.execute("DELETE FROM history_ends")


def test_a_case_from_before_there_was_a_history_begins_one(store: Store):
    case_id = store.new_case({"facts": {"died": "no"}})
    forget_history(store)
    save(store, case_id, {"facts": {"died": "yes"}})
    assert [line.kind for line in store.history(case_id)] == [history.BEGUN, history.CHANGED]
    assert store.history(case_id)[0].new == {"facts": {"died": "no"}}


def test_writing_a_case_from_before_there_was_a_history_begins_one_with_what_it_held(store: Store):
    case_id = store.new_case({"facts": {"died": "no"}})
    forget_history(store)
    note_written(store, case_id, "chronology", b"a file")
    begun, written = store.history(case_id)
    assert (begun.kind, begun.new) == (history.BEGUN, {"facts": {"died": "no"}})
    assert (written.kind, written.place) == (history.WRITTEN, "chronology")


def test_of_a_case_that_is_gone_no_line_is_written_so_that_no_file_is(store: Store):
    case_id = store.new_case({"facts": {"died": "no"}})
    purge(store, case_id, Reason.MISTAKE)
    with pytest.raises(NoSuchCaseError):
        note_written(store, case_id, "chronology", b"a file")
