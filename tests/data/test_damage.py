"""A damaged store is said to be damaged: never a traceback, never wrong data, never an empty store in its place."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from data.cases import CaseSummaryFields
from data.connection import check_undamaged, open_database
from data.errors import StoreDamagedError
from data.paths import KEYS, KEYS_COPY, STORE
from data.store import Store
from tests.counts import count
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, database_of, files_under, key_of


@pytest.fixture
def closed(directory: Path) -> Path:
    """The directory of a closed store with a few cases."""
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        for number in range(5):
            store.new_case({**DOCUMENT, "concerns": {"note": f"word{number} " * 2000}})
    return directory


def test_one_changed_bit_anywhere_in_the_database_is_noticed(closed: Path):
    path, key = database_of(closed), key_of(closed)
    whole = path.read_bytes()
    places = random.Random(8)  # noqa: S311 - not a secret
    chosen = [*range(0, 128, 4), *(places.randrange(len(whole)) for _ in range(count(60, 2000)))]
    for place in chosen:
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << place % 8]) + whole[place + 1 :])
        with pytest.raises(StoreDamagedError, match="is damaged"):
            check_undamaged(open_database(path, key), path)
    path.write_bytes(whole)
    check_undamaged(open_database(path, key), path)


@pytest.mark.parametrize("length", [0, 1, 16, 4095, 4096, 20_000, -1])
def test_a_database_that_was_cut_short_is_refused_and_left_as_it_is(closed: Path, length: int):
    path = database_of(closed)
    cut = path.read_bytes()[:length]
    path.write_bytes(cut)
    with pytest.raises(StoreDamagedError, match="is damaged"):
        Store.unlock(closed, PASSPHRASE)
    assert path.read_bytes() == cut


def test_another_store_s_database_does_not_open_with_this_key(closed: Path, tmp_path: Path):
    Store.create(tmp_path / "other", PASSPHRASE, cost=CHEAP).close()
    database_of(closed).write_bytes(database_of(tmp_path / "other").read_bytes())
    with pytest.raises(StoreDamagedError):
        Store.unlock(closed, PASSPHRASE)


def test_an_ordinary_database_in_the_place_is_refused(closed: Path):
    database_of(closed).write_bytes(b"SQLite format 3\0" + bytes(4080))
    with pytest.raises(StoreDamagedError):
        Store.unlock(closed, PASSPHRASE)


@pytest.mark.parametrize("missing", [["cases.db"], [KEYS, KEYS_COPY]])
def test_a_missing_file_is_named_and_nothing_is_made_in_its_place(closed: Path, missing: list[str]):
    for name in missing:
        (closed / STORE / name).unlink()
    before = files_under(closed)
    with pytest.raises(StoreDamagedError, match=f"{missing[0]}, is missing"):
        Store.unlock(closed, PASSPHRASE)
    assert files_under(closed) == before


def test_damage_while_the_store_is_open_is_said_when_it_is_met(closed: Path):
    path = database_of(closed)
    with Store.unlock(closed, PASSPHRASE) as store:
        assert store._database
        store._database.execute("PRAGMA cache_size = 1")
        ids = [case.id for case in store.cases()]
        raw = path.read_bytes()
        path.write_bytes(raw[:4096] + bytes(len(raw) - 4096))
        with pytest.raises(StoreDamagedError):
            store.check()
        with pytest.raises(StoreDamagedError):
            store.save(ids[0], DOCUMENT, position="", summary=CaseSummaryFields())
        path.write_bytes(raw)
    with Store.unlock(closed, PASSPHRASE) as store:
        assert len(store.cases("fracture")) == len(ids)
