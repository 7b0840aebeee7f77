"""Disks that are full, read-only or gone, and files that others hold: said in words, and nothing saved is lost."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from data.cases import CaseSummaryFields
from data.connection import open_database
from data.errors import StoreInUseError, StoreUnavailableError
from data.restore import restore
from data.store import Store, utc_now
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, database_of, key_of, no_file_longer_than

SUMMARY = CaseSummaryFields()


def fill(filler: Path) -> None:
    """Write until there is no room for one more page."""
    try:
        with filler.open("wb", buffering=0) as file:
            while file.write(bytes(4096)):
                pass
    except OSError as error:
        assert error.errno == errno.ENOSPC  # noqa: PT017 - any number of writes comes before


def note(length: int) -> dict[str, object]:
    return {"concerns": {"note": "x" * length}}


def test_a_full_disk_is_said_and_what_was_saved_stays(small_disk: Path):
    with Store.create(small_disk / "cases", PASSPHRASE, cost=CHEAP) as store:
        case_id = store.new_case(note(10))
        filler = small_disk / "filler"
        fill(filler)
        with pytest.raises(StoreUnavailableError, match=r"is full.*not been saved.*Make room"):
            store.save(case_id, note(300_000), position="", summary=SUMMARY)
        with pytest.raises(StoreUnavailableError):
            store.new_case(note(300_000))
        assert store.load(case_id).document == note(10)
        filler.unlink()
        store.save(case_id, note(200_000), position="", summary=SUMMARY)
        store.check()
    with Store.unlock(small_disk / "cases", PASSPHRASE) as store:
        assert store.load(case_id).document == note(200_000)


def test_a_store_is_made_whole_or_not_at_all_on_a_full_disk(small_disk: Path):
    filler = small_disk / "filler"
    filler.write_bytes(bytes(990_000))
    with pytest.raises(StoreUnavailableError, match=r"could not be made|is full"):
        Store.create(small_disk / "cases", PASSPHRASE, cost=CHEAP)
    assert not Store.exists(small_disk / "cases")
    filler.unlink()
    Store.create(small_disk / "cases", PASSPHRASE, cost=CHEAP).close()


def test_a_read_only_disk_is_said(small_disk: Path):
    Store.create(small_disk / "cases", PASSPHRASE, cost=CHEAP).close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(StoreUnavailableError, match=r"Read-only file system.*allows writing"):
        Store.unlock(small_disk / "cases", PASSPHRASE)
    with pytest.raises(StoreUnavailableError, match="Read-only file system"):
        Store.create(small_disk / "others", PASSPHRASE, cost=CHEAP)


def test_a_backup_on_a_disk_that_is_full_or_read_only_is_said_and_the_store_goes_on(
    small_disk: Path, store: Store, directory: Path
):
    case_id = store.new_case(DOCUMENT)
    filler = small_disk / "filler"
    fill(filler)
    with pytest.raises(StoreUnavailableError, match=r"No space left on device.*cases are as they were"):
        store.backups.make_in(small_disk)
    assert list(small_disk.iterdir()) == [filler]
    filler.unlink()
    backup = store.backups.make_in(small_disk)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(StoreUnavailableError, match="Read-only file system"):
        store.backups.make_in(small_disk)
    assert store.load(case_id).document == DOCUMENT
    store.close()
    restore(directory, backup.path, PASSPHRASE, utc_now())  # a backup can be brought back from a read-only disk
    with Store.unlock(directory, PASSPHRASE) as again:
        assert again.load(case_id).document == DOCUMENT


def test_a_full_disk_keeps_neither_a_changed_passphrase_nor_a_new_key_from_being_all_or_nothing(small_disk: Path):
    with Store.create(small_disk / "cases", PASSPHRASE, cost=CHEAP) as store:
        store.new_case(note(10))
        fill(small_disk / "filler")
        with pytest.raises(StoreUnavailableError, match="has not been changed"):
            store.keys.replace_data_key(PASSPHRASE, cost=CHEAP)
        with pytest.raises(StoreUnavailableError, match="old passphrase still works"):
            store.change_passphrase(PASSPHRASE, "another set of plain words", cost=CHEAP)
        assert len(store.cases()) == 1
    Store.unlock(small_disk / "cases", PASSPHRASE).close()


def test_a_file_that_cannot_grow_is_said_and_what_was_saved_stays(store: Store, directory: Path):
    case_id = store.new_case(note(10))
    with no_file_longer_than(database_of(directory).stat().st_size):
        with pytest.raises(StoreUnavailableError, match="not been saved"):
            store.save(case_id, note(300_000), position="", summary=SUMMARY)
        assert store.load(case_id).document == note(10)
    store.save(case_id, note(300_000), position="", summary=SUMMARY)
    store.check()
    assert store.load(case_id).document == note(300_000)


def test_a_passphrase_that_cannot_be_written_stays_the_old_one(store: Store, directory: Path):
    with no_file_longer_than(64), pytest.raises(StoreUnavailableError, match="old passphrase still works"):
        store.change_passphrase(PASSPHRASE, "another set of plain words", cost=CHEAP)
    store.close()
    Store.unlock(directory, PASSPHRASE).close()


def test_a_store_that_cannot_be_made_leaves_nothing(directory: Path):
    with no_file_longer_than(8192), pytest.raises(StoreUnavailableError):
        Store.create(directory, PASSPHRASE, cost=CHEAP)
    assert not Store.exists(directory)
    assert [each.name for each in directory.iterdir()] == ["store.lock"]


windows_holds = pytest.mark.skipif(os.name != "posix", reason="Windows does not let go of open files")


@windows_holds
@pytest.mark.parametrize("what", ["folder", "database"])
@pytest.mark.parametrize("typing", [True, False])
def test_a_save_into_a_store_that_is_gone_is_refused_and_not_acknowledged(
    store: Store, directory: Path, what: str, *, typing: bool
):
    case_id = store.new_case(typed("On"))
    store.save(case_id, typed("On"), position="", summary=SUMMARY)
    store.save(case_id, typed("On and on"), position="", summary=SUMMARY)
    if what == "folder":
        shutil.rmtree(directory)
    else:
        database_of(directory).unlink()
    for more in ("", " and on"):
        document = typed(f"On and on and on{more}") if typing else {"facts": {}}
        with pytest.raises(StoreUnavailableError, match=r"cannot be read or written.*not been saved") as refused:
            store.save(case_id, document, position="", summary=SUMMARY)
        assert str(directory) in refused.value.briefly
        assert "saved" not in refused.value.briefly, "that is said above it"
    with pytest.raises(StoreUnavailableError):
        store.new_case({"facts": {}})
    with pytest.raises(StoreUnavailableError):
        store.backups.make()
    assert directory.exists() == (what == "database"), "nothing is put where the disk should be"
    assert not database_of(directory).exists()


def typed(text: str) -> dict[str, object]:
    return {"subject": {"religion": text}}


@windows_holds
def test_a_stick_that_was_pulled_out_and_put_back_is_saved_to_again(store: Store, directory: Path, tmp_path: Path):
    case_id = store.new_case(typed("On"))
    store.save(case_id, typed("On and"), position="", summary=SUMMARY)
    directory.rename(tmp_path / "pulled out")
    with pytest.raises(StoreUnavailableError, match="not been saved"):
        store.save(case_id, typed("On and on"), position="", summary=SUMMARY)
    shutil.copytree(tmp_path / "pulled out", directory)  # the same files, and others to the system, as on a new mount
    store.save(case_id, typed("On and on"), position="", summary=SUMMARY)
    with pytest.raises(StoreInUseError, match="another window"):
        Store.unlock(directory, PASSPHRASE)
    store.save(case_id, typed("On and on again"), position="", summary=SUMMARY)
    assert [line.new for line in store.history(case_id)][-1] == "On and on again"
    store.close()
    with Store.unlock(directory, PASSPHRASE) as again:
        assert again.load(case_id).document == typed("On and on again")


@windows_holds
def test_a_stick_that_another_window_opened_meanwhile_is_left_to_it(store: Store, directory: Path, tmp_path: Path):
    case_id = store.new_case(typed("On"))
    directory.rename(tmp_path / "pulled out")
    with pytest.raises(StoreUnavailableError):
        store.save(case_id, typed("On and"), position="", summary=SUMMARY)
    shutil.copytree(tmp_path / "pulled out", directory)
    with Store.unlock(directory, PASSPHRASE), pytest.raises(StoreInUseError, match="another window"):
        store.save(case_id, typed("On and"), position="", summary=SUMMARY)
    store.save(case_id, typed("On and"), position="", summary=SUMMARY)
    assert store.load(case_id).document == typed("On and")


@windows_holds
def test_a_save_into_a_file_that_was_replaced_is_refused_and_the_next_goes_to_the_file_that_is_there(
    store: Store, directory: Path
):
    case_id = store.new_case(DOCUMENT)
    shutil.copy(database_of(directory), directory / "copy")
    (directory / "copy").replace(database_of(directory))
    with pytest.raises(StoreUnavailableError, match=r"cannot be read or written.*not been saved"):
        store.save(case_id, {"facts": {}}, position="", summary=SUMMARY)
    store.save(case_id, {"facts": {}}, position="", summary=SUMMARY)
    store.close()
    with Store.unlock(directory, PASSPHRASE) as again:
        assert again.load(case_id).document == {"facts": {}}


def test_a_file_that_another_program_holds_is_said_and_can_be_saved_to_later(store: Store, directory: Path):
    case_id = store.new_case(DOCUMENT)
    assert store._database
    store._database.execute("PRAGMA busy_timeout = 20")
    other = open_database(database_of(directory), key_of(directory))
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreInUseError, match=r"virus scanner or a backup.*not been saved"):
        store.save(case_id, {"facts": {}}, position="", summary=SUMMARY)
    other.execute("ROLLBACK")
    store.save(case_id, {"facts": {}}, position="", summary=SUMMARY)
    assert store.load(case_id).document == {"facts": {}}
