"""What is typed on costs one row until something else is done: nothing shows of that but the speed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data import history
from data.case_list import CaseQuery
from data.cases import CaseSummaryFields
from data.connection import open_database
from data.lifecycle import finalise, reopen
from data.purge import Reason, purge
from data.restore import compare
from data.store import Store
from logic.evaluate import evaluate
from logic.facts import Answer
from logic.loader import packs_of
from tests.counts import count
from tests.data.samples import CHEAP, PASSPHRASE, database_of, key_of
from tests.data.test_disk import fill
from tests.data.test_file_format import plain_pages
from tests.data.test_history import DAY, Clock

SUMMARY = CaseSummaryFields("C-0001")
WORD = "Quillfeather"


def noted(text: str, surname: str = "A.") -> dict[str, Any]:
    return {"facts": {"died": {"value": "no", "note": text}}, "subject": {"surname": surname}}


def save(store: Store, case_id: int, document: dict[str, Any], summary: CaseSummaryFields = SUMMARY) -> None:
    store.save(case_id, document, position="question:died", summary=summary)


def typed_on(store: Store, *texts: str) -> int:
    """A case in whose note these were typed, one after another; the last has not been put in its place."""
    case_id = store.new_case(noted(""))
    for text in texts:
        save(store, case_id, noted(text))
    return case_id


def waiting(directory: Path) -> list[str]:
    """What another program reads in the row for what is typed on."""
    database = open_database(database_of(directory), key_of(directory))
    rows = database.execute("SELECT document FROM typed_on").fetchall()
    database.close()
    return [text for (text,) in rows]


def as_killed(directory: Path, target: Path) -> Path:
    """The store as a kill would leave it now."""
    shutil.copytree(directory, target)
    return target


def lines(store: Store, case_id: int) -> list[tuple[str, str, Any, Any]]:
    return [(line.kind, line.place, line.old, line.new) for line in store.history(case_id)]


def test_a_word_that_is_typed_on_is_read_found_and_listed_at_once(store: Store, directory: Path):
    case_id, other = typed_on(store, "Seen", "Seen by"), store.new_case(noted("Other"))
    save(store, case_id, noted("Seen by"))
    save(store, case_id, noted(f"Seen by {WORD}"))
    assert WORD in waiting(directory)[0], "one row holds it"
    at = store.save(case_id, noted(f"Seen by {WORD} again"), position="question:died", summary=SUMMARY)
    assert (store.load(case_id).document, store.load(case_id).changed_at) == (noted(f"Seen by {WORD} again"), at)
    assert waiting(directory), "reading the case leaves it there"
    listed = store.cases()
    assert [each.id for each in listed] == [case_id, other]
    assert listed[0].changed_at == at
    assert waiting(directory) == []
    save(store, case_id, noted(f"Seen by {WORD} again today"))
    assert waiting(directory), "after a look at the list, typing goes on as before"
    assert [each.id for each in store.cases(f"{WORD} today")] == [case_id]
    assert store.count(CaseQuery("today")) == 1
    save(store, case_id, noted("Seen by somebody"))
    assert store.cases(WORD) == []


steps = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.sampled_from(["a", " word", " two words", "é", "\ud800", " O'Neil"])),
        st.tuples(st.just("take"), st.integers(1, 12)),
        st.tuples(st.just("surname"), st.sampled_from(["A.", "A.B", "C"])),
        st.tuples(st.just("choose"), st.sampled_from(["yes", "no"])),
        st.tuples(st.just("rows"), st.sampled_from([[], [{"what": "x"}], [{"what": "xy"}, {"what": "z"}]])),
        st.tuples(st.just("summary"), st.sampled_from(["C-0001", "C-0002"])),
        st.tuples(st.just("nothing"), st.none()),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.create(tmp_path_factory.mktemp("lasting") / "cases", PASSPHRASE, cost=CHEAP) as store:
        yield store


@settings(max_examples=count(15, 1000))
@given(steps=steps)
def test_history_and_words_are_as_if_each_step_had_been_put_in_its_place(lasting: Store, steps: list[tuple[str, Any]]):
    ids = [lasting.new_case(noted(f"begun {WORD}")) for _ in range(2)]
    for case_id, one_by_one in zip(ids, (False, True), strict=True):
        document, summary = noted(f"begun {WORD}"), SUMMARY
        for kind, what in steps:
            facts = document["facts"]["died"]
            if kind == "type":
                facts["note"] += what
            elif kind == "take":
                facts["note"] = facts["note"][:-what]
            elif kind == "surname":
                document["subject"]["surname"] = what
            elif kind == "choose":
                facts["value"] = what
            elif kind == "rows":
                document["chronology"] = what
            elif kind == "summary":
                summary = CaseSummaryFields(what)
            if one_by_one:
                with lasting.changing():  # something else is done with the store
                    pass
            save(lasting, case_id, document, summary)
    first, second = (lasting.load(case_id).document for case_id in ids)
    assert first == second
    assert lines(lasting, ids[0]) == lines(lasting, ids[1])
    with lasting.using() as database:
        held = [
            database.execute("SELECT words FROM words_of_cases WHERE case_id = ?", (case_id,)).fetchone()
            for case_id in ids
        ]
    assert held[0] == held[1]
    assert all(lasting.verify_history(case_id).broken_at is None for case_id in ids)


def test_words_that_are_taken_back_one_by_one_are_still_one_line(store: Store):
    case_id = typed_on(store, "One", "One two", "One two three four", "One two three", "One two", "One", "One more")
    assert [(old["note"], new["note"]) for kind, _, old, new in lines(store, case_id) if kind == history.CHANGED] == [
        ("", "One more")
    ]


def test_a_sitting_ends_in_time_however_it_was_saved(directory: Path):
    clock = Clock()
    with Store.create(directory, PASSPHRASE, cost=CHEAP, clock=clock) as store:
        case_id = store.new_case(noted(""))
        for minutes, text in ((0, "One"), (20, "One two"), (20, "One two three")):
            clock.forward(minutes=minutes)
            save(store, case_id, noted(text))
        notes = [(old["note"], new["note"]) for kind, _, old, new in lines(store, case_id) if kind == history.CHANGED]
    assert notes == [("", "One two"), ("One two", "One two three")]


def test_where_the_person_is_is_kept_with_what_they_type(store: Store):
    case_id = typed_on(store, "One", "One two")
    store.save(case_id, noted("One two three"), position="section:subject:surname", summary=SUMMARY)
    assert store.load(case_id).position == "section:subject:surname"


def test_what_a_killed_process_had_typed_on_is_put_in_its_place_at_the_next_opening(
    store: Store, directory: Path, tmp_path: Path
):
    case_id = typed_on(store, "Seen", "Seen by", f"Seen by {WORD}")
    killed = as_killed(directory, tmp_path / "killed")
    with Store.unlock(killed, PASSPHRASE) as again:
        assert waiting(killed) == []
        assert [each.id for each in again.cases(WORD)] == [case_id]
        assert again.load(case_id).document == noted(f"Seen by {WORD}")
        assert lines(again, case_id)[-1][-1] == {"value": "no", "note": f"Seen by {WORD}"}
        assert again.verify_history(case_id).broken_at is None


def test_a_backup_that_is_compared_with_a_killed_store_is_seen_to_be_older(
    store: Store, directory: Path, tmp_path: Path
):
    typed_on(store, "Seen", "Seen by")
    backup = store.backups.make()
    case_id = store.cases()[0].id
    save(store, case_id, noted(f"Seen by {WORD}"))
    assert waiting(directory)
    killed = as_killed(directory, tmp_path / "killed")
    assert compare(killed, killed / "backups" / backup.path.name, PASSPHRASE).older == 1


def test_a_backup_holds_everything_in_its_place(store: Store):
    case_id = typed_on(store, "Seen", f"Seen {WORD}")
    backup = store.open_backup(store.backups.make().path / "cases.db")
    assert WORD in backup.execute("SELECT document FROM cases WHERE id = ?", (case_id,)).fetchone()[0]
    assert backup.execute("SELECT count(*) FROM typed_on").fetchone() == (0,)
    backup.close()


def test_a_purge_takes_what_was_typed_on_along(store: Store, directory: Path):
    case_id = typed_on(store, "Seen", f"Seen {WORD}")
    assert waiting(directory)
    purge(store, case_id, Reason.MISTAKE)
    store.close()
    assert WORD.encode() not in plain_pages(database_of(directory), key_of(directory))


def test_a_case_that_is_finalised_is_frozen_with_its_last_word_and_then_closed(store: Store):
    case_id = typed_on(store, "Seen", f"Seen {WORD}")
    facts = {"age_group": Answer("child"), "abuse_or_neglect": Answer("known"), "died": Answer("no")}
    frozen = finalise(store, case_id, [evaluate(pack, facts, DAY) for pack in packs_of("england")])
    assert frozen.document == noted(f"Seen {WORD}")
    save(store, case_id, noted(f"Seen {WORD}"))
    save(store, case_id, noted(f"Seen {WORD}"))
    with pytest.raises(Exception, match="reason"):
        save(store, case_id, noted(f"Seen {WORD} and"))
    assert store.load(case_id).document == noted(f"Seen {WORD}")
    reopen(store, case_id, "The board asked")
    for more in ("and", "and more"):
        save(store, case_id, noted(f"Seen {WORD} {more}"))
    assert [line.reason for line in store.history(case_id)][-1] == "The board asked"


def test_what_another_program_wrote_meanwhile_is_noticed_and_kept_in_the_history(store: Store, directory: Path):
    case_id = typed_on(store, "Seen", "Seen by")
    store.cases()
    other = open_database(database_of(directory), key_of(directory))
    other.execute("UPDATE cases SET document = replace(document, 'Seen by', 'Written elsewhere')")
    other.close()
    save(store, case_id, noted("Seen by me"))
    assert ("died", "Written elsewhere") in [
        (place.removeprefix("facts."), old["note"])
        for kind, place, old, _ in lines(store, case_id)
        if kind == history.CHANGED and old
    ]
    assert store.load(case_id).document == noted("Seen by me")


def test_on_a_disk_that_is_full_what_was_typed_on_is_read_and_later_found(small_disk: Path):
    directory = small_disk / "cases"
    store = Store.create(directory, PASSPHRASE, cost=CHEAP)
    case_id = typed_on(store, "Seen", f"Seen {WORD}")
    filler = small_disk / "filler"
    fill(filler)
    assert [each.id for each in store.cases()] == [case_id], "nobody is kept from their cases"
    assert store.load(case_id).document == noted(f"Seen {WORD}")
    with pytest.raises(Exception, match="is full"):
        save(store, case_id, noted(f"Seen {WORD} again"))
    assert store.load(case_id).document == noted(f"Seen {WORD}")
    store.close()
    with Store.unlock(directory, PASSPHRASE) as again:
        assert again.load(case_id).document == noted(f"Seen {WORD}")
        assert len(again.cases()) == 1
        filler.unlink()
        assert len(again.cases(WORD)) == 1
        assert lines(again, case_id)[-1][-1] == {"value": "no", "note": f"Seen {WORD}"}


def test_a_save_that_failed_is_not_gone_on_from(store: Store, directory: Path):
    case_id = typed_on(store, "Seen", "Seen by")
    assert store._database
    store._database.execute("PRAGMA busy_timeout = 20")
    other = open_database(database_of(directory), key_of(directory))
    other.execute("BEGIN EXCLUSIVE")
    for document in (noted("Seen by me"), noted("Seen by me", surname="B.")):
        with pytest.raises(Exception, match="not been saved"):
            save(store, case_id, document)
    other.execute("ROLLBACK")
    other.close()
    save(store, case_id, noted("Seen by me here", surname="B."))
    assert store.load(case_id).document == noted("Seen by me here", surname="B.")
    assert [place for _, place, _, _ in lines(store, case_id)][1:] == ["facts.died", "facts.died", "subject.surname"]


def test_what_did_not_fit_on_the_disk_is_saved_whole_once_it_does(small_disk: Path):
    with Store.create(small_disk / "cases", PASSPHRASE, cost=CHEAP) as store:
        case_id = store.new_case(noted(""), summary=SUMMARY)
        fill(small_disk / "filler")
        os.truncate(small_disk / "filler", (small_disk / "filler").stat().st_size - 128 * 1024)  # for the journal
        other = CaseSummaryFields("C-0002")
        with pytest.raises(Exception, match="is full"):
            save(store, case_id, noted("word " * 40_000), other)
        (small_disk / "filler").unlink()
        save(store, case_id, noted("word " * 40_000 + "more"), other)
        assert [each.reference for each in store.cases("more")] == ["C-0002"]
