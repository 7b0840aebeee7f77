"""A damaged store is said to be damaged: never a traceback, never wrong data, never an empty store in its place."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from data.cases import CaseSummaryFields
from data.connection import check_undamaged, open_database
from data.errors import StoreDamagedError
from data.paths import DATABASE, KEYS, KEYS_COPY, STORE
from data.restore import restore
from data.store import Store, utc_now
from tests.counts import count
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, database_of, files_under, key_of


@pytest.fixture
def closed(directory: Path) -> Path:
    """The directory of a closed store with a few cases."""
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        for number in range(5):
            store.new_case({**DOCUMENT, "concerns": {"note": f"word{number} " * 2000}})
    return directory


def flipped(whole: bytes, place: int) -> bytes:
    return whole[:place] + bytes([whole[place] ^ 1 << place % 8]) + whole[place + 1 :]


def test_one_changed_bit_anywhere_in_the_database_is_noticed(closed: Path):
    path, key = database_of(closed), key_of(closed)
    whole = path.read_bytes()
    places = random.Random(8)  # noqa: S311 - not a secret
    header, codes = range(0, 100, count(4, 1)), range(4096 - 80, 4096, count(8, 1))
    chosen = [*header, *codes, *(places.randrange(len(whole)) for _ in range(count(60, 2000)))]
    for place in chosen:
        path.write_bytes(flipped(whole, place))
        with pytest.raises(StoreDamagedError, match="is damaged"):
            check_undamaged(open_database(path, key), path)
    path.write_bytes(whole)
    check_undamaged(open_database(path, key), path)
    print(f"{len(chosen)} bytes of the database flipped: {len(chosen)} noticed")  # noqa: T201 - the count


def test_one_changed_bit_anywhere_in_the_key_file_is_put_right_or_harmless(closed: Path):
    path = closed / STORE / KEYS
    whole, found = path.read_bytes(), {"put right": 0, "harmless": 0}
    for place in range(0, len(whole), count(30, 1)):
        path.write_bytes(flipped(whole, place))
        with Store.unlock(closed, PASSPHRASE) as store:
            assert len(store.cases()) == 5
            found["put right" if store.notice else "harmless"] += 1
        assert path.read_bytes() == whole
    assert found["put right"] > found["harmless"]
    print(f"bytes of the key file flipped: {found}, 0 stores unreadable")  # noqa: T201 - the count


@pytest.mark.parametrize("what", ["database", "key files", "everything"])
def test_whatever_was_damaged_a_backup_takes_its_place(closed: Path, what: str):
    with Store.unlock(closed, PASSPHRASE) as store:
        backup = store.backups.make()
    places = random.Random(what)  # noqa: S311 - not a secret
    for _ in range(count(3, 50)):
        place = places.random()
        for path in (closed / STORE).iterdir():
            if what == "everything" or (path.suffix == ".db") == (what == "database"):
                raw = path.read_bytes()
                path.write_bytes(flipped(raw, int(place * len(raw))))
        try:
            Store.unlock(closed, PASSPHRASE).close()  # a bit of white space in a key file is harmless
        except StoreDamagedError as error:
            assert "backup" in str(error)  # noqa: PT017 - both ends are right
        restore(closed, backup.path, PASSPHRASE, utc_now())
        with Store.unlock(closed, PASSPHRASE) as store:
            assert len(store.cases("fracture")) == 5


def test_one_changed_bit_anywhere_in_a_backup_keeps_it_from_being_restored(closed: Path):
    with Store.unlock(closed, PASSPHRASE) as store:
        backup = store.backups.make()
    before, places = files_under(closed / STORE), random.Random(3)  # noqa: S311 - not a secret
    whole = (backup.path / DATABASE).read_bytes()
    for _ in range(count(5, 100)):
        (backup.path / DATABASE).write_bytes(flipped(whole, places.randrange(len(whole))))
        with pytest.raises(StoreDamagedError):
            restore(closed, backup.path, PASSPHRASE, utc_now())
    assert files_under(closed / STORE) == before


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
