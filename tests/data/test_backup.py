"""Backups: each opens alone and was read through; older ones go only after that; going back loses nothing."""

from __future__ import annotations

import datetime
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from data.backup import Backup, BackupPlan, list_backups, prune
from data.cases import CaseSummaryFields
from data.errors import NoBackupError, StoreDamagedError, StoreUnavailableError, WrongPassphraseError
from data.incoming import Choice, import_transfer
from data.paths import BACKUPS, DATABASE, KEYS, RESTORED, SET_ASIDE, STORE
from data.purge import Reason, purge
from data.restore import compare, restore, restore_beside
from data.store import Store
from data.transfer import write_transfer
from logic.case_file import FORMAT
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, database_of, files_under, no_file_longer_than

OTHER = "another set of plain words"
NOW = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)


@pytest.fixture
def filled(store: Store) -> Store:
    store.new_case(DOCUMENT)
    return store


def references(directory: Path, passphrase: str = PASSPHRASE) -> list[str]:
    with Store.unlock(directory, passphrase) as store:
        return [case.reference for case in store.cases()]


def save(store: Store, reference: str) -> None:
    store.save(store.cases()[0].id, DOCUMENT, position="", summary=CaseSummaryFields(reference))


def test_a_backup_opens_alone_elsewhere(filled: Store, tmp_path: Path):
    stick = tmp_path / "stick"
    stick.mkdir()
    save(filled, "C-0007")
    made = filled.backups.make_in(stick)
    assert [made] == list_backups(stick)
    assert made.size == (made.path / DATABASE).stat().st_size
    filled.close()
    shutil.rmtree(filled._path.parents[1])
    restore_beside(made.path, tmp_path / "new laptop", PASSPHRASE)
    assert references(tmp_path / "new laptop") == ["C-0007"]


def test_a_backup_is_made_when_something_changed_and_the_newest_is_old_enough(filled: Store):
    plan, clock = BackupPlan(hours=4), [NOW]
    filled._session.clock = lambda: clock[0]
    assert filled.backups.make_if_due(plan)
    assert filled.backups.make_if_due(plan) is None
    clock[0] += datetime.timedelta(hours=5)
    assert filled.backups.make_if_due(plan) is None, "nothing has changed"
    save(filled, "C-0007")
    clock[0] = NOW + datetime.timedelta(hours=3)
    assert filled.backups.make_if_due(plan) is None, "the newest is not four hours old"
    clock[0] = NOW + datetime.timedelta(hours=4)
    assert filled.backups.make_if_due(plan)
    save(filled, "C-0008")
    clock[0] = NOW - datetime.timedelta(days=30)  # set back: nobody knows how old the newest is
    assert filled.backups.make_if_due(plan)
    assert [backup.number for backup in filled.backups.all()] == [3, 2, 1]


def test_a_store_that_was_not_read_through_is_so_with_the_next_backup(filled: Store):
    filled.backups.make()
    filled._session.checked = False  # as for one of more than 64 MB at opening
    assert filled.backups.make_if_due()
    assert filled.checked


def test_of_many_backups_the_newest_and_one_a_day_and_week_stay(tmp_path: Path):
    plan = BackupPlan(recent=3, days=4, weeks=3)
    for number in range(60):  # two a day, but one of the clock's days is wrong by a year
        made = NOW + datetime.timedelta(hours=12 * number) - datetime.timedelta(days=365 * (number == 58))
        place = tmp_path / f"{number:06d}-{made:%Y%m%dT%H%M%SZ}-{'before-0003_x' if number == 5 else 'automatic'}"
        place.mkdir()
        (place / DATABASE).touch()
    prune(tmp_path, plan)
    kept = {backup.number: backup for backup in list_backups(tmp_path)}
    assert {59, 58, 57} <= kept.keys(), "the newest by number, whatever the clock said"
    assert 5 in kept, "the last from before a migration"
    days = {backup.made_at.date() for backup in kept.values() if backup.number > 50}
    assert len(days) >= 4
    assert len({backup.made_at.isocalendar()[:2] for backup in kept.values()}) >= 3
    assert len(kept) <= 3 + 4 + 3 + 1


def test_a_backup_that_is_not_whole_replaces_no_other(filled: Store, directory: Path):
    first = filled.backups.make(BackupPlan(recent=1, days=0, weeks=0))
    before = files_under(first.path)
    save(filled, "C-0007")
    with no_file_longer_than(8192), pytest.raises(StoreUnavailableError, match="could not be made: File too large"):
        filled.backups.make(BackupPlan(recent=1, days=0, weeks=0))
    assert filled.backups.all() == [first]
    assert files_under(directory / BACKUPS) == before
    second = filled.backups.make(BackupPlan(recent=1, days=0, weeks=0))
    assert filled.backups.all() == [second]


def test_damage_of_the_store_is_found_by_the_backup_and_replaces_no_other(filled: Store):
    first = filled.backups.make()
    path = filled._path
    raw = path.read_bytes()
    assert filled._database
    filled._database.execute("PRAGMA cache_size = 1")
    path.write_bytes(raw[:20_000] + b"\x01" + raw[20_001:])
    with pytest.raises(StoreDamagedError, match="Restore a backup"):
        filled.backups.make(BackupPlan(recent=1, days=0, weeks=0))
    assert filled.backups.all() == [first]
    assert len(list(first.path.parent.iterdir())) == 1


def test_a_changed_passphrase_opens_the_backups_too_and_the_old_one_no_longer(filled: Store, directory: Path):
    backup = filled.backups.make()
    filled.change_passphrase(PASSPHRASE, OTHER, cost=CHEAP)
    filled.close()
    with pytest.raises(WrongPassphraseError):
        compare(directory, backup.path, PASSPHRASE)
    assert compare(directory, backup.path, OTHER).backup.cases == 1


def test_a_new_data_key_is_followed_by_one_fresh_backup(filled: Store, directory: Path):
    old = filled.backups.make()
    filled.keys.replace_data_key(PASSPHRASE, cost=CHEAP)
    fresh = filled.backups.replace_all()
    assert [each.path for each in filled.backups.all()] == [fresh.path]
    assert not old.path.exists()
    filled.close()
    assert compare(directory, fresh.path, PASSPHRASE).backup.cases == 1


def test_backups_saves_purges_and_changes_of_key_at_once_hold_each_other_up_only_for_a_while(
    filled: Store, directory: Path
):
    case_id = filled.cases()[0].id

    def save_often() -> None:
        for _ in range(20):
            filled.save(case_id, DOCUMENT, position="", summary=CaseSummaryFields("C-0007"))

    def back_up_often() -> None:
        for _ in range(8):
            filled.backups.make(BackupPlan(recent=2, days=0, weeks=0))

    def purge_often() -> None:
        for _ in range(4):
            purge(filled, filled.new_case({"concerns": {"note": "zibeline"}}), Reason.MISTAKE)

    def change_keys() -> None:
        filled.change_passphrase(PASSPHRASE, PASSPHRASE, cost=CHEAP)
        filled.keys.replace_data_key(PASSPHRASE, cost=CHEAP)

    with ThreadPoolExecutor() as threads:
        work = [threads.submit(each) for each in (save_often, back_up_often, purge_often, change_keys)]
        for each in work:
            each.result(timeout=120)
    filled.backups.replace_all()
    filled.close()
    [backup] = list_backups(directory / BACKUPS)
    found = compare(directory, backup.path, PASSPHRASE)
    assert (found.backup.cases, found.older, found.missing) == (1, 0, 0)


@pytest.mark.parametrize("place", ["gone", "a file"])
def test_a_folder_that_is_not_there_is_said(filled: Store, tmp_path: Path, place: str):
    (tmp_path / "a file").touch()
    with pytest.raises(StoreUnavailableError, match="is not a folder, or its disk is not connected"):
        filled.backups.make_in(tmp_path / place)


def test_what_going_back_would_lose_is_counted_before(filled: Store, directory: Path):
    backup = filled.backups.make()
    save(filled, "C-0007")
    filled.new_case({"facts": {}})
    last = filled.new_case({"facts": {}})
    filled.close()
    before = files_under(directory)
    found = compare(directory, backup.path, PASSPHRASE)
    assert (found.older, found.missing, found.trouble) == (1, 2, "")
    assert found.store
    assert (found.backup.cases, found.store.cases) == (1, 3)
    with Store.unlock(directory, PASSPHRASE) as store:
        assert found.store.last_saved == store.load(last).changed_at
    assert files_under(directory) == before


def test_going_back_sets_the_present_store_aside(filled: Store, directory: Path):
    backup = filled.backups.make()
    save(filled, "C-0007")
    filled.close()
    aside = restore(directory, backup.path, PASSPHRASE, NOW)
    assert aside == directory / SET_ASIDE / "20260301T120000Z-1"
    assert references(directory) == [""]
    assert restore(directory, aside, PASSPHRASE, NOW) == directory / SET_ASIDE / "20260301T120000Z-2"
    assert references(directory) == ["C-0007"], "what was set aside can be brought back in the same way"


@pytest.mark.parametrize("damage", ["database", "key files", "store"])
def test_a_backup_takes_the_place_of_a_store_that_does_not_open(filled: Store, directory: Path, damage: str):
    save(filled, "C-0007")
    backup = filled.backups.make()
    filled.close()
    if damage == "store":
        shutil.rmtree(directory / STORE)
    elif damage == "database":
        database_of(directory).write_bytes(b"nonsense" * 1000)
    else:
        for path in (directory / STORE).glob("keys*"):
            path.unlink()
    damaged: dict[Path, bytes] = {}
    if damage != "store":
        found = compare(directory, backup.path, PASSPHRASE)
        assert found.store is None
        assert "damaged" in found.trouble or "missing" in found.trouble
        damaged = files_under(directory / STORE)
    aside = restore(directory, backup.path, PASSPHRASE, NOW)
    assert references(directory) == ["C-0007"]
    if damage != "store":
        assert aside
        assert list(files_under(aside).values()) == list(damaged.values()), "nothing of the damaged store is lost"


@pytest.mark.parametrize("damage", ["database", "key file", "missing", "elsewhere"])
def test_a_backup_that_is_no_good_changes_nothing(filled: Store, directory: Path, tmp_path: Path, damage: str):
    backup = filled.backups.make()
    filled.close()
    place = backup.path
    if damage == "database":
        raw = (place / DATABASE).read_bytes()
        (place / DATABASE).write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    elif damage == "key file":
        (place / KEYS).write_bytes(b"{}")
    elif damage == "missing":
        (place / KEYS).unlink()
    else:
        place = tmp_path
    before = files_under(directory)
    with pytest.raises(NoBackupError if damage == "elsewhere" else StoreDamagedError):
        restore(directory, place, PASSPHRASE, NOW)
    assert files_under(directory) == before
    assert references(directory) == [""]


def test_a_disk_without_room_for_the_restored_store_changes_nothing(filled: Store, directory: Path):
    backup = filled.backups.make()
    filled.close()
    before = files_under(directory / STORE)
    with no_file_longer_than(8192), pytest.raises(StoreUnavailableError, match="Nothing has been changed"):
        restore(directory, backup.path, PASSPHRASE, NOW)
    assert files_under(directory / STORE) == before
    assert references(directory) == [""]


def test_a_restoration_that_was_decided_is_carried_out_by_the_next_opening(filled: Store, directory: Path):
    backup = filled.backups.make()
    save(filled, "C-0007")
    filled.close()
    shutil.copytree(backup.path, directory / RESTORED)
    assert references(directory) == [""]
    assert len(list((directory / SET_ASIDE).iterdir())) == 1
    (directory / STORE).rename(directory / RESTORED)  # as killed between the two renamings
    assert Store.exists(directory)
    assert references(directory) == [""]


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are POSIX")
def test_nobody_else_can_read_a_backup_or_what_was_set_aside(filled: Store, directory: Path):
    usual = os.umask(0)
    try:
        backup: Backup = filled.backups.make()
        filled.close()
        restore(directory, backup.path, PASSPHRASE, NOW)
    finally:
        os.umask(usual)
    assert [path for path in directory.rglob("*") if path.stat().st_mode & 0o077] == []


def test_a_case_that_was_given_the_row_of_another_after_a_restore_is_another_case(filled: Store, directory: Path):
    first = filled.backups.make()
    before = filled.new_case({"facts": {"died": "yes"}})
    second = filled.backups.make()
    filled.close()
    restore(directory, first.path, PASSPHRASE, NOW)
    with Store.unlock(directory, PASSPHRASE) as store:
        assert store.new_case({"facts": {}}) == before, "the row is given out again"
    found = compare(directory, second.path, PASSPHRASE)
    assert (found.older, found.missing) == (0, 1)


def test_a_case_that_came_back_from_elsewhere_is_ahead_of_its_backup(filled: Store, directory: Path, tmp_path: Path):
    case = filled.cases()[0]
    document = {"format": FORMAT, "facts": {}}
    for reference in ("C-0001", "C-0002", "C-0003"):
        filled.save(case.id, document, position="", summary=CaseSummaryFields(reference=reference))
    stick = filled.backups.make_in(tmp_path)
    sent = write_transfer(filled, [case.id], tmp_path / "sent", [OTHER], cost=CHEAP).path
    import_transfer(filled, sent, OTHER, {0: Choice.REPLACE, 1: Choice.REPLACE})
    filled.close()
    found = compare(directory, stick.path, PASSPHRASE)
    assert (found.older, found.missing) == (1, 0)
