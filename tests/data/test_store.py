from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.cases import CaseStatus, CaseSummaryFields, StoredCase
from data.errors import (
    NoSuchCaseError,
    StoreClosedError,
    StoreExistsError,
    StoreMissingError,
    StoreUnavailableError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from data.purge import Reason, purge
from data.store import Store
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, database_of, files_under

SUMMARY = CaseSummaryFields("C-0001", "O'Q.", "The board must consider a review", CaseStatus.ASSESSED)


def test_everything_is_there_after_closing_and_unlocking(store: Store, directory: Path):
    case_id = store.new_case(DOCUMENT)
    saved_at = store.save(case_id, DOCUMENT, position="section:subject:surname", summary=SUMMARY)
    first = store.load(case_id)
    store.close()
    with Store.unlock(directory, PASSPHRASE) as again:
        assert again.load(case_id) == first
        assert first == StoredCase(
            case_id, DOCUMENT, "section:subject:surname", CaseStatus.ASSESSED, first.created_at, saved_at, uid=first.uid
        )
        [line] = again.cases()
        assert (line.id, line.reference, line.subject, line.outcome) == (case_id, *_texts(SUMMARY))
        assert (line.status, line.changed_at) == (CaseStatus.ASSESSED, saved_at)


def _texts(summary: CaseSummaryFields) -> tuple[str, str, str]:
    return summary.reference, summary.subject, summary.outcome


def test_a_new_case_is_a_draft_from_now(store: Store):
    before = datetime.datetime.now(datetime.UTC)
    case = store.load(store.new_case({"facts": {}}))
    assert before <= case.created_at == case.changed_at <= datetime.datetime.now(datetime.UTC)
    assert case.created_at.utcoffset() == datetime.timedelta(0)
    assert (case.status, case.position, case.document) == (CaseStatus.DRAFT, "", {"facts": {}})


def test_the_last_saved_comes_first_even_when_the_clock_goes_back(directory: Path):
    times = iter(datetime.datetime(2026, 3, day, tzinfo=datetime.UTC) for day in (9, 8, 7, 6, 5))
    with Store.create(directory, PASSPHRASE, cost=CHEAP, clock=lambda: next(times)) as store:
        first, second, third = (store.new_case({"facts": {}}) for _ in range(3))
        assert [case.id for case in store.cases()] == [third, second, first]
        store.save(first, {"facts": {}}, position="", summary=CaseSummaryFields())
        assert [case.id for case in store.cases()] == [first, third, second]
        assert [case.id for case in store.cases(limit=2)] == [first, third]


def test_the_clock_of_another_time_zone_is_stored_as_utc(directory: Path):
    summer = datetime.timezone(datetime.timedelta(hours=1))
    noon = datetime.datetime(2026, 7, 1, 12, tzinfo=summer)
    with Store.create(directory, PASSPHRASE, cost=CHEAP, clock=lambda: noon) as store:
        saved_at = store.load(store.new_case({})).changed_at
    assert saved_at.isoformat() == "2026-07-01T11:00:00+00:00"


def test_deleting_takes_the_case_away_and_its_id_is_not_given_again(store: Store):
    kept, deleted = store.new_case(DOCUMENT), store.new_case(DOCUMENT)
    purge(store, deleted, Reason.MISTAKE)
    assert [case.id for case in store.cases()] == [case.id for case in store.cases("fracture")] == [kept]
    assert store.new_case(DOCUMENT) not in (kept, deleted)


@pytest.mark.parametrize(
    "use",
    [
        lambda store: store.load(7),
        lambda store: purge(store, 7, Reason.MISTAKE),
        lambda store: store.save(7, DOCUMENT, position="", summary=SUMMARY),
    ],
)
def test_a_case_that_is_not_there_is_said_and_not_made(store: Store, use: Callable[[Store], object]):
    with pytest.raises(NoSuchCaseError, match="has been deleted"):
        use(store)
    assert store.cases() == []
    assert store.cases("fracture") == []


@pytest.mark.parametrize("value", ["high_visibility", 150, 0, None, True, ["a"], {"last": 7}, "é\ud800\0"])
def test_a_setting_comes_back_and_can_be_replaced(store: Store, value: object):
    assert store.setting("last_case") is None
    store.set_setting("last_case", "something else")
    store.set_setting("last_case", value)
    assert store.setting("last_case") == value


@pytest.mark.parametrize("wrong", [{"facts": object()}, {"facts": float("nan")}, {"facts": {1, 2}}])
def test_a_document_that_json_cannot_hold_changes_nothing(store: Store, wrong: dict[str, object]):
    case_id = store.new_case(DOCUMENT, summary=SUMMARY)
    before = store.load(case_id)
    with pytest.raises((TypeError, ValueError)):
        store.save(case_id, wrong, position="elsewhere", summary=CaseSummaryFields())
    assert store.load(case_id) == before
    assert len(store.cases("O'Q")) == 1
    store.save(case_id, {"facts": {}}, position="", summary=CaseSummaryFields())
    assert store.load(case_id).document == {"facts": {}}


@pytest.mark.parametrize(
    "use",
    [
        lambda store: store.cases(),
        lambda store: store.load(1),
        lambda store: store.new_case(DOCUMENT),
        lambda store: store.save(1, DOCUMENT, position="", summary=SUMMARY),
        lambda store: purge(store, 1, Reason.MISTAKE),
        lambda store: store.setting("last_case"),
        lambda store: store.set_setting("last_case", 1),
        lambda store: store.check(),
        lambda store: store.change_passphrase(PASSPHRASE, "another set of plain words"),
    ],
)
def test_a_closed_store_says_that_it_is_locked(store: Store, use: Callable[[Store], object]):
    store.new_case(DOCUMENT)
    store.close()
    store.close()
    with pytest.raises(StoreClosedError, match="Unlock"):
        use(store)


def test_threads_take_turns_and_lose_nothing(store: Store):
    ids = [store.new_case({}) for _ in range(4)]

    def work(case_id: int) -> None:
        for number in range(25):
            text = f"case {case_id} number {number}"
            store.save(case_id, {"concerns": {"text": text}}, position="", summary=CaseSummaryFields(subject=text))
            assert store.load(case_id).document == {"concerns": {"text": text}}

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, ids))
    assert sorted(case.subject for case in store.cases("number 24")) == [f"case {each} number 24" for each in ids]


def test_a_store_is_not_created_over_another(store: Store, directory: Path):
    case_id = store.new_case(DOCUMENT)
    store.close()
    with pytest.raises(StoreExistsError, match="already"):
        Store.create(directory, "another set of plain words", cost=CHEAP)
    with Store.unlock(directory, PASSPHRASE) as again:
        assert again.load(case_id).document == DOCUMENT


def test_a_weak_passphrase_creates_nothing(directory: Path):
    with pytest.raises(WeakPassphraseError):
        Store.create(directory, "too short", cost=CHEAP)
    assert not directory.exists()


def test_where_there_is_no_store_none_is_made_by_unlocking(directory: Path):
    assert not Store.exists(directory)
    with pytest.raises(StoreMissingError, match="no cases"):
        Store.unlock(directory, PASSPHRASE)
    assert not directory.exists()


def test_a_store_exists_once_it_is_whole(store: Store, directory: Path):
    assert Store.exists(directory)
    assert [each.name for each in directory.iterdir() if each.is_dir()] == ["store"]
    assert store.cases() == []


def test_not_being_able_to_look_is_not_the_same_as_no_store(tmp_path: Path):
    with pytest.raises(StoreUnavailableError, match="cannot be read"):
        Store.exists(tmp_path / ("x" * 300))


def test_a_wrong_passphrase_is_said_without_repeating_it(store: Store, directory: Path):
    store.close()
    before = files_under(directory / "store")
    with pytest.raises(WrongPassphraseError) as refused:
        Store.unlock(directory, "Seven plain words in no order")
    assert "plain words" not in str(refused.value)
    assert files_under(directory / "store") == before
    assert not any(b"plain words" in raw for raw in files_under(directory).values())


def test_spaces_and_accents_of_another_keyboard_open_the_store(directory: Path):
    Store.create(directory, "caf\u00e9 au lait et pain", cost=CHEAP).close()
    Store.unlock(directory, "cafe\u0301 au\u00a0lait et pain").close()


def test_changing_the_passphrase_encrypts_nothing_again(store: Store, directory: Path):
    case_id = store.new_case(DOCUMENT)
    before = database_of(directory).read_bytes()
    store.change_passphrase(PASSPHRASE, "another set of plain words", cost=CHEAP)
    store.close()
    assert database_of(directory).read_bytes() == before
    with pytest.raises(WrongPassphraseError):
        Store.unlock(directory, PASSPHRASE)
    with Store.unlock(directory, "another set of plain words") as again:
        assert again.load(case_id).document == DOCUMENT


@pytest.mark.parametrize(
    "old, new, error",
    [
        ("not the passphrase", "another set of plain words", WrongPassphraseError),
        (PASSPHRASE, "short", WeakPassphraseError),
    ],
)
def test_a_refused_change_leaves_the_passphrase(
    store: Store, directory: Path, old: str, new: str, error: type[Exception]
):
    with pytest.raises(error):
        store.change_passphrase(old, new, cost=CHEAP)
    store.close()
    Store.unlock(directory, PASSPHRASE).close()


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are POSIX")
def test_nobody_else_can_read_any_file_whatever_the_umask(directory: Path):
    usual = os.umask(0)
    try:
        with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
            store.new_case(DOCUMENT)
            store.change_passphrase(PASSPHRASE, "another set of plain words", cost=CHEAP)
            found = {path: path.stat().st_mode & 0o777 for path in [directory, *directory.rglob("*")]}
    finally:
        os.umask(usual)
    assert len(found) == 6
    assert {path: mode for path, mode in found.items() if mode & 0o077} == {}


def test_the_database_is_set_as_the_decision_record_says(store: Store):
    assert store._database
    wanted = {
        "journal_mode": "delete", "synchronous": 3, "secure_delete": 1, "temp_store": 2, "foreign_keys": 1,
        "trusted_schema": 0, "cell_size_check": 1, "cipher_memory_security": "1",
        "cipher_hmac_algorithm": "HMAC_SHA512", "cipher_page_size": "4096",
    }  # fmt: skip
    found = {name: store._database.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
    assert found == wanted
    with pytest.raises(Exception, match="not authorized"):
        store._database.execute("SELECT load_extension('libm.so.6')")


any_text = st.text(alphabet=st.characters())  # lone surrogates and NUL too
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | any_text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(any_text, inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def kept_store(tmp_path_factory: pytest.TempPathFactory):
    with Store.create(tmp_path_factory.mktemp("kept"), PASSPHRASE, cost=CHEAP) as made:
        yield made


@given(document=st.dictionaries(any_text, json_values, max_size=5), position=any_text, texts=st.tuples(*[any_text] * 3))
def test_every_document_comes_back_exactly(
    kept_store: Store, document: dict[str, Any], position: str, texts: tuple[str, str, str]
):
    summary = CaseSummaryFields(*texts)
    case_id = kept_store.new_case(document, position=position, summary=summary)
    kept_store.save(case_id, document, position=position, summary=summary)
    assert kept_store.load(case_id).document == document
    assert kept_store.load(case_id).position == position.encode("utf-8", "replace").decode()
    [line] = kept_store.cases(limit=1)
    assert _texts(CaseSummaryFields(line.reference, line.subject, line.outcome)) == tuple(
        text.encode("utf-8", "replace").decode() for text in texts
    )
