"""An open case and the store: everything is kept, and what cannot be kept is said."""

from __future__ import annotations

import datetime
import threading
from pathlib import Path

import pytest

from data.cases import CaseStatus
from data.errors import StoreClosedError
from data.store import Store
from logic.assessment import Outcome
from logic.case import Case
from logic.consistency import ContradictionError
from logic.facts import Answer
from logic.sections import Subject, load_sections
from tests.ui.conftest import NOW, PASSPHRASE
from ui import progress
from ui.case_session import CaseSession
from ui.places import RESULT, TASKS, Place, question, section

CHILD_HARMED = {
    "date_of_birth": "2020-01-01",
    "died": "no",
    "abuse_or_neglect": "suspected",
    "seriously_harmed": "yes",
    "date_of_harm": "2026-03-01",
    "joint_working_concern": "unknown",
}


def today() -> datetime.date:
    """The day of these tests."""
    return NOW.date()


def answer(session: CaseSession, answers: dict[str, str]) -> None:
    """Give answers in the order in which they are asked."""
    for fact, value in answers.items():
        session.answer(fact, Answer(value))


def test_every_answer_is_in_the_store_before_the_next_line_runs(session: CaseSession, store: Store):
    session.answer("date_of_birth", Answer("2020", "Ward sister", "2026-03-16", "By phone"))
    given = {"value": "2020", "source": "Ward sister", "date": "2026-03-16", "note": "By phone"}
    assert store.load(session.id).document["facts"] == {"date_of_birth": given}
    assert session.saved.at == NOW
    assert session.saved.problem == ""


def test_a_case_opens_where_it_was_left_with_all_that_was_entered(session: CaseSession, store: Store, directory: Path):
    answer(session, CHILD_HARMED)
    session.set_section("subject", {"surname": "A (fictional)"})
    session.set_section("agencies", ({"agency": "One"}, {"agency": "Two"}))
    session.keep_draft(question("in_area"), {"value": "yes", "note": "half a sent"})
    session.go_to(section("agencies", 1))
    session.leave()
    store.close()
    with Store.unlock(directory, PASSPHRASE) as again:
        back = CaseSession.load(again, session.id, today)
        assert back.case == session.case
        assert back.place == Place("section", "agencies", 1)
        assert back.draft(question("in_area")) == {"value": "yes", "note": "half a sent"}
        assert [each.outcome for each in back.assessments] == [each.outcome for each in session.assessments]


def test_where_the_person_is_comes_into_the_store_and_is_no_change_of_the_case(session: CaseSession, store: Store):
    session.set_section("subject", {"surname": "A (fictional)"})
    before = store.history(session.id)
    session.go_to(section("agencies"))
    session.keep_place()
    assert store.load(session.id).position == str(section("agencies"))
    assert store.history(session.id) == before


def test_a_place_that_is_written_late_never_replaces_a_later_one(session: CaseSession, store: Store):
    late = [threading.Thread(target=session.keep_place) for _ in range(20)]
    for number, thread in enumerate(late):
        session.go_to(section("agencies", number))
        thread.start()
        if number % 3 == 0:
            session.set_section("subject", {"surname": f"A{number} (fictional)"})
    for thread in late:
        thread.join()
    assert store.load(session.id).position == str(section("agencies", 19))


def test_what_closed_paths_leave_is_set_aside_and_comes_back(session: CaseSession, store: Store):
    answer(session, CHILD_HARMED)
    session.answer("abuse_or_neglect", Answer("no"))
    assert "joint_working_concern" in session.case.set_aside
    reloaded = CaseSession.load(store, session.id, today)
    assert reloaded.case == session.case
    reloaded.answer("abuse_or_neglect", Answer("known"))
    assert reloaded.case.facts["joint_working_concern"].value == "unknown"


def test_a_contradiction_changes_nothing(session: CaseSession, store: Store):
    answer(
        session, {"date_of_birth": "2007-06-01", "died": "no", "abuse_or_neglect": "known", "seriously_harmed": "yes"}
    )
    assert session.interview.current is not None
    assert session.interview.current.fact == "date_of_harm"
    before = store.load(session.id)
    with pytest.raises(ContradictionError):
        session.answer("date_of_harm", Answer("2006"))
    assert store.load(session.id) == before
    assert "date_of_harm" not in session.interview.answers


def test_what_the_store_refuses_is_said_and_saved_later(session: CaseSession, store: Store, directory: Path):
    store.close()
    session.answer("date_of_birth", Answer("2020"))
    assert session.saved.problem == str(StoreClosedError())
    assert session.interview.used["date_of_birth"].value == "2020", "the change stays on screen"
    with Store.unlock(directory, PASSPHRASE, clock=lambda: NOW) as again:
        session._store = again
        assert session.save()
        assert session.saved.problem == ""
        assert again.load(session.id).document["facts"] == {"date_of_birth": "2020"}


def test_the_list_of_cases_shows_name_result_and_true_status(session: CaseSession, store: Store):
    (line,) = store.cases()
    assert (line.reference, line.subject, line.outcome, line.status) == ("C-0042", "", "", CaseStatus.DRAFT)
    answer(session, CHILD_HARMED)
    session.set_section("subject", {"surname": "Example (fictional)", "forenames": "Child A"})
    (line,) = store.cases("example")
    assert line.subject == "Child A Example (fictional)"
    assert line.outcome == "A Serious Case Review must be initiated."
    assert line.status is CaseStatus.DRAFT, "questions on current law are still open"
    while session.interview.current:
        session.answer(session.interview.current.fact, Answer("no"))
    assert store.cases()[0].status is CaseStatus.ASSESSED
    session.exported({"marking": "OFFICIAL", "board": "", "folder": "somewhere"})
    assert store.cases()[0].status is CaseStatus.EXPORTED
    assert session.export_choices()["marking"] == "OFFICIAL"
    session.set_section("subject", {"surname": "Other (fictional)"})
    assert store.cases()[0].status is CaseStatus.EXPORTED, "a change waits for its reason"
    assert session.reopen("The surname was wrong")
    assert store.cases()[0].status is CaseStatus.ASSESSED, "what is changed after it was written is not what was sent"


def test_another_day_changes_the_ages_and_no_answer(session: CaseSession):
    session.answer("date_of_birth", Answer("2008-06-01"))
    session.answer("died", Answer("no"))
    before = session.interview.answers
    session.assess_on(datetime.date(2027, 1, 1))
    assert session.interview.answers == before
    outcomes = {each.pack.id: each.outcome for each in session.assessments}
    assert outcomes["sar-england"] is not Outcome.NOT_APPLICABLE


def test_fields_follow_whom_the_case_is_about(session: CaseSession):
    met = [session.subject]
    session.answer("date_of_birth", Answer("2020-01-01"))
    met.append(session.subject)
    assert met == [Subject.BOTH, Subject.CHILD]


@pytest.mark.parametrize(
    "text, place",
    [
        ("question:died", Place("question", "died")),
        ("section:agencies:2", Place("section", "agencies", 2)),
        ("result", Place(RESULT)),
        ("", Place(TASKS)),
        ("what a newer version wrote", Place(TASKS)),
        ("section:agencies:-1", Place("section", "agencies")),
    ],
)
def test_a_place_is_read_from_what_the_store_kept(text: str, place: Place):
    assert Place.read(text) == place
    assert Place.read(str(place)) == place


def test_statuses_are_few_and_true(session: CaseSession):
    sections = {each.id: each for each in load_sections()}

    def said(name: str) -> str:
        return progress.status_words(session, sections[name])

    assert said("sign_off") == "Not started"
    session.set_section("sign_off", {"prepared_by": "SW1"})
    assert said("sign_off") == "Started"
    everything = {
        field.id: field.options[0].value if field.options else "2026-03-16" for field in sections["sign_off"].fields
    }
    session.set_section("sign_off", everything)
    assert said("sign_off") == "Done"
    session.set_section("agencies", ({"agency": "One"}, {}))
    assert said("agencies") == "2 entered"
    assert progress.questions_status(session) == "Not started"
    session.answer("date_of_birth", Answer("2020"))
    assert progress.questions_status(session) == "Started"


def test_the_way_through_the_sections_has_no_dead_end():
    ids = [each.id for each in load_sections()]
    walked, place = [], section(ids[0])
    while place.kind == "section":
        walked.append(place.name)
        place = progress.after_section(place.name)
    assert (walked, place) == (ids, Place("check"))
    back = progress.before_section(ids[-1])
    while back.kind == "section":
        back = progress.before_section(back.name)
    assert back == Place(RESULT)


def test_a_case_without_answers_has_no_result_to_show_in_the_list(store: Store):
    CaseSession.create(store, Case(assessed_on=today()))
    assert store.cases()[0].outcome == ""
