"""What an organisation says is done when a store is opened, and nobody is kept from their cases by it."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import x25519

from data.authority_key import AuthorityKey
from data.backup import list_backups
from data.organisation import follow, keep_backups
from data.paths import BACKUPS, KEYS
from data.policy import Policy
from data.preferences import Preferences
from data.purge import Reason, purge
from data.store import Store
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, files_under

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


def test_a_folder_for_backups_that_cannot_be_used_is_said_and_the_cases_open(store: Store, tmp_path: Path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert follow(store, Policy({"backup_folder": str(tmp_path / "file")})).notice == ""
    store.new_case(DOCUMENT)
    with pytest.raises(Exception, match="is not a folder"):
        store.backups.make_if_due()
    assert list(files_under(tmp_path / "file")) == []
