"""What an organisation says is done when a store is opened, and nobody is kept from their cases by it."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import x25519

from data.authority_key import AuthorityKey
from data.backup import list_backups
from data.errors import BackupPlaceError, WrongPassphraseError
from data.keys import KeyFile
from data.organisation import follow, keep_backups
from data.paths import BACKUPS, DATABASE, KEYS, STORE
from data.policy import Policy
from data.preferences import Preferences
from data.purge import Reason, purge
from data.store import Store
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE
from tests.data.test_disk import fill
from tests.data.test_file_format import plain_pages

PRIVATE = x25519.X25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = (
    PRIVATE.public_key()
    .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    .decode()
)
ON_ONE_LINE = PUBLIC.strip().replace("\n", " ")
BASE64_ALONE = "".join(PUBLIC.strip().splitlines()[1:-1])


def private_key() -> AuthorityKey:
    pem = PRIVATE.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return AuthorityKey.from_pem(pem)


@pytest.mark.parametrize("key", [PUBLIC, ON_ONE_LINE, BASE64_ALONE])
def test_the_organisation_can_open_a_store_that_was_opened_under_its_policy(directory: Path, key: str):
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        store.new_case(DOCUMENT)
        assert follow(store, Policy({"recovery_key": key})).notice == ""
    with Store.unlock(directory, private_key()) as store:
        assert [store.load(case.id).document for case in store.cases()] == [DOCUMENT]


def test_a_recovery_key_that_is_none_keeps_nobody_from_their_cases(store: Store):
    found = follow(store, Policy({"recovery_key": "not a key", "backup_count": 9}))
    assert "recovery key of your organisation cannot be used" in found.notice
    assert found.preferences.number("idle_lock_minutes") == 5
    assert store.backups.plan.recent == 9, "what can be followed is"
    assert {slot.kind for slot in store.keys.slots()} == {"passphrase"}


def test_a_faulty_policy_is_said_once_the_store_is_open(store: Store):
    assert "Tell your IT support: here" in follow(store, Policy(problems=("here",))).notice


def test_backups_go_where_the_policy_says_and_older_ones_beside_the_store_still_follow(directory: Path, tmp_path: Path):
    policy = Policy({"backup_folder": str(tmp_path / "other disk"), "backup_count": 2})
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        case_id, gone = store.new_case(DOCUMENT), store.new_case({"surname": "Quillfeather"})
        beside = store.backups.make()
        follow(store, policy)
        assert store.backups.make_if_due() is not None, "there is none in the new place yet"
        made = store.backups.make()
        assert tmp_path / "other disk" in made.path.parents
        assert [each.path for each in store.backups.all()][:1] == [made.path], "the newest first, wherever it is"
        assert beside.path in [each.path for each in store.backups.all()]
        assert made.number == beside.number + 2
        assert purge(store, gone, Reason.MISTAKE).backups_cleaned == 3, "a purge reaches both places"
        store.change_passphrase(PASSPHRASE, "another set of plain words", cost=CHEAP)
        keys = [each.path / KEYS for each in store.backups.all()]
        assert {each.read_bytes() for each in keys} == {(directory / "store" / KEYS).read_bytes()}
    with Store.unlock(directory, "another set of plain words") as store:
        follow(store, policy)
        assert store.backups.folder == made.path.parent, "the same folder each time"
        assert store.load(case_id).document == DOCUMENT
        keep_backups(store, Preferences(Policy()))
        assert store.backups.folder == directory / BACKUPS


def test_two_stores_in_one_folder_for_backups_leave_each_other_alone(tmp_path: Path):
    policy = Policy({"backup_folder": str(tmp_path / "shared"), "backup_count": 1})
    for name in ("a", "b", "a"):
        place = tmp_path / name
        known = Store.exists(place)
        with Store.unlock(place, PASSPHRASE) if known else Store.create(place, PASSPHRASE, cost=CHEAP) as store:
            follow(store, policy)
            store.new_case(DOCUMENT)
            store.backups.make()
    folders = sorted((tmp_path / "shared").iterdir())
    assert [len(list_backups(each)) for each in folders] == [1, 1]


def unplug(disk: Path) -> Path:
    """What was on the disk is away, and its place an empty folder, as when it is unmounted."""
    away = disk.with_name("away")
    disk.rename(away)
    disk.mkdir()
    return away


def plug_in(away: Path, disk: Path) -> None:
    disk.rmdir()
    away.rename(disk)


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    """Where another disk is, in which the policy names a folder."""
    place = tmp_path / "other disk"
    place.mkdir()
    return place


def test_while_the_disk_for_backups_is_away_they_are_made_beside_the_cases_and_that_is_said(
    directory: Path, disk: Path
):
    policy = Policy({"backup_folder": str(disk / "backups")})
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        follow(store, policy)
        first = store.backups.make()
        away = unplug(disk)
        store.new_case(DOCUMENT)
        assert store.backups.all() == [], "those that are away are not listed"
        with pytest.raises(BackupPlaceError, match=r"no longer there\. Connect the disk.*beside your cases"):
            store.backups.make_if_due()
        [beside] = store.backups.all()
        assert beside.path.parent == directory / BACKUPS
        assert beside.number > first.number, "which is newer is told by the number, also when the disk is back"
        assert list(disk.iterdir()) == [], "nothing is put where the disk should be"
        assert store.backups.make_if_due() is None, "said again only when the next one is due"
        with pytest.raises(BackupPlaceError):
            store.backups.make()
    plug_in(away, disk)
    with Store.unlock(directory, PASSPHRASE) as store:
        assert first in store.backups.all(), "found again even before the policy is read"
        follow(store, policy)
        store.new_case(DOCUMENT)
        assert store.backups.make().path.parent == first.path.parent


def test_what_was_purged_while_the_disk_was_away_is_taken_out_of_its_backups_later(directory: Path, disk: Path):
    policy = Policy({"backup_folder": str(disk / "backups")})
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        follow(store, policy)
        kept, gone = store.new_case(DOCUMENT), store.new_case({"surname": "Quillfeather"})
        made = store.backups.make()
        away = unplug(disk)
        done = purge(store, gone, Reason.MISTAKE)
        assert done.left == (str(made.path.parent),), "the receipt's page says that it may be there still"
    Store.unlock(directory, PASSPHRASE).close()
    plug_in(away, disk)
    with Store.unlock(directory, PASSPHRASE) as store:
        backup = store.open_backup(made.path / DATABASE)
        assert [each for (each,) in backup.execute("SELECT id FROM cases")] == [kept]
        backup.close()
        assert store.setting("purges_unfinished") is None, "once is enough"
    key = bytes(KeyFile.read(directory / STORE / KEYS).open_with(PASSPHRASE))
    assert b"Quillfeather" not in plain_pages(made.path / DATABASE, key)


def test_a_new_key_replaces_the_backups_that_can_be_reached_and_says_that_others_are_left(directory: Path, disk: Path):
    policy = Policy({"backup_folder": str(disk / "backups")})
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        store.new_case(DOCUMENT)
        beside = store.backups.make()
        follow(store, policy)
        away = store.backups.make()
        unplug(disk)
        store.keys.replace_data_key(PASSPHRASE, cost=CHEAP)
        with pytest.raises(BackupPlaceError, match=r"beside your cases.*on that disk are as they were"):
            store.backups.replace_all()
        assert not beside.path.exists()
        [fresh] = store.backups.all()
        assert fresh.number > beside.number
        store.open_backup(fresh.path / DATABASE).close()
    assert (disk.with_name("away") / away.path.relative_to(disk)).exists()


def test_a_passphrase_that_was_changed_while_the_disk_was_away_reaches_its_backups_with_the_next(
    directory: Path, disk: Path
):
    policy = Policy({"backup_folder": str(disk / "backups")})
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        follow(store, policy)
        made = store.backups.make()
        away = unplug(disk)
        store.change_passphrase(PASSPHRASE, "another set of plain words", cost=CHEAP)
        plug_in(away, disk)
        KeyFile.read(made.path / KEYS).open_with(PASSPHRASE)
        store.backups.make()
        KeyFile.read(made.path / KEYS).open_with("another set of plain words")
        with pytest.raises(WrongPassphraseError):
            KeyFile.read(made.path / KEYS).open_with(PASSPHRASE)


@pytest.mark.parametrize("what", ["file", "missing disk"])
def test_a_folder_for_backups_that_cannot_be_used_is_said_and_the_cases_open(
    store: Store, directory: Path, tmp_path: Path, what: str
):
    chosen = tmp_path / what if what == "file" else tmp_path / what / "backups"
    if what == "file":
        chosen.write_text("", encoding="utf-8")
    assert follow(store, Policy({"backup_folder": str(chosen)})).notice == ""
    store.new_case(DOCUMENT)
    why = "not a folder" if what == "file" else "No such file"
    with pytest.raises(BackupPlaceError, match=rf"cannot be used: .*{why}.*disk is connected.*made beside your cases"):
        store.backups.make_if_due()
    assert [each.path.parent for each in store.backups.all()] == [directory / BACKUPS]
    assert not (tmp_path / "missing disk").exists()


def test_a_disk_for_backups_that_is_full_is_said_and_the_backup_made_beside_the_cases(
    store: Store, directory: Path, small_disk: Path
):
    store.new_case(DOCUMENT)
    fill(small_disk / "filler")
    follow(store, Policy({"backup_folder": str(small_disk)}))
    with pytest.raises(BackupPlaceError, match=r"No space left.*beside your cases"):
        store.backups.make_if_due()
    assert [each.path.parent for each in store.backups.all()] == [directory / BACKUPS]
