"""Who can open a store: passphrase, recovery code, the authority's key; and changing that."""

from __future__ import annotations

import datetime
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa, x25519
from cryptography.x509.oid import NameOID

from data.authority_key import AuthorityKey, AuthorityPublicKey, is_encrypted
from data.errors import (
    LastSlotError,
    StoreDamagedError,
    StoreUnavailableError,
    UnusableKeyError,
    WrongAuthorityKeyError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from data.keys import KeyFile
from data.paths import KEYS, KEYS_COPY, STORE
from data.recovery_code import RecoveryCode
from data.slots import PassphraseSlot, RecoveryCodeSlot
from data.store import Store
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, database_of, files_under, key_of, no_file_longer_than

OTHER = "another set of plain words"
PEM, PKCS8 = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
SPKI = serialization.PublicFormat.SubjectPublicKeyInfo


def private_pem(key: Any, password: bytes | None = None) -> bytes:  # noqa: ANN401 - any kind of key
    hidden = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    pem: bytes = key.private_bytes(PEM, PKCS8, hidden)
    return pem


def certificate(key: ec.EllipticCurvePrivateKey) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Recovery")])
    long_ago = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 1, long_ago, long_ago + datetime.timedelta(days=1))
    return builder.sign(key, hashes.SHA256()).public_bytes(PEM)


def unlocks(directory: Path, secret: Any) -> bool:  # noqa: ANN401 - any kind of secret
    with Store.unlock(directory, secret) as store:
        return [case.reference for case in store.cases()] == [""]


@pytest.fixture
def filled(store: Store) -> Store:
    store.new_case(DOCUMENT)
    return store


def test_a_recovery_code_opens_the_store_and_a_new_passphrase_can_be_set(filled: Store, directory: Path):
    code = filled.keys.new_recovery_code(PASSPHRASE)
    filled.close()
    with Store.unlock(directory, RecoveryCode.typed(code.printed.lower())) as recovered:
        assert recovered.recovered
        assert len(recovered.cases("fracture")) == 1
        recovered.keys.set_passphrase(OTHER, cost=CHEAP)
    assert unlocks(directory, OTHER)
    assert unlocks(directory, code)
    with pytest.raises(WrongPassphraseError):
        Store.unlock(directory, PASSPHRASE)


def test_a_new_recovery_code_ends_the_earlier_one(filled: Store, directory: Path):
    first, second = filled.keys.new_recovery_code(PASSPHRASE), filled.keys.new_recovery_code(PASSPHRASE)
    filled.close()
    with pytest.raises(WrongRecoveryCodeError, match="newer code"):
        Store.unlock(directory, first)
    assert unlocks(directory, second)


def test_an_unlocked_screen_is_not_enough_to_keep_a_way_in(filled: Store, directory: Path):
    before = files_under(directory)
    for change in (
        lambda: filled.keys.new_recovery_code("a wrong passphrase"),
        lambda: filled.keys.change_passphrase("a wrong passphrase", OTHER, cost=CHEAP),
        lambda: filled.keys.remove("recovery-code", "a wrong passphrase"),
        lambda: filled.keys.replace_data_key("a wrong passphrase", cost=CHEAP),
    ):
        with pytest.raises(WrongPassphraseError):
            change()
    with pytest.raises(ValueError, match="change_passphrase"):
        filled.keys.set_passphrase(OTHER)
    assert files_under(directory) == before


@pytest.mark.parametrize("kind", ["x25519", "p256", "certificate"])
def test_the_authority_s_private_key_opens_the_store_of_somebody_who_left(directory: Path, kind: str):
    private: Any = x25519.X25519PrivateKey.generate() if kind == "x25519" else ec.generate_private_key(ec.SECP256R1())
    public = certificate(private) if kind == "certificate" else private.public_key().public_bytes(PEM, SPKI)
    pem = private_pem(private, b"the password of the key")
    with Store.create(directory, PASSPHRASE, cost=CHEAP, authority=AuthorityPublicKey.from_pem(public)) as store:
        store.new_case(DOCUMENT)
        assert [slot.kind for slot in store.keys.slots()] == ["passphrase", "authority-key"]
    assert is_encrypted(pem)
    assert unlocks(directory, AuthorityKey.from_pem(pem, "the password of the key"))
    with pytest.raises(WrongAuthorityKeyError):
        Store.unlock(directory, AuthorityKey.from_pem(private_pem(x25519.X25519PrivateKey.generate())))


def test_keys_made_with_openssl_are_taken(tmp_path: Path, filled: Store, directory: Path):
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    private, public = tmp_path / "private.pem", tmp_path / "public.pem"
    subprocess.run(["openssl", "genpkey", "-algorithm", "X25519", "-out", private], check=True)
    subprocess.run(["openssl", "pkey", "-in", private, "-pubout", "-out", public], check=True)
    authority = AuthorityPublicKey.from_pem(public.read_bytes())
    assert filled.keys.follow_policy(authority)
    assert not filled.keys.follow_policy(authority), "the same key again changes nothing"
    assert not filled.keys.follow_policy(None)
    filled.close()
    assert unlocks(directory, AuthorityKey.from_pem(private.read_bytes()))


@pytest.mark.parametrize(
    "pem",
    [
        b"",
        b"no key",
        rsa.generate_private_key(65537, 2048).public_key().public_bytes(PEM, SPKI),
        ec.generate_private_key(ec.SECP384R1()).public_key().public_bytes(PEM, SPKI),
    ],
)
def test_other_kinds_of_key_are_refused_in_words(pem: bytes):
    with pytest.raises(UnusableKeyError, match="X25519"):
        AuthorityPublicKey.from_pem(pem)


@pytest.mark.parametrize("password", [None, "a wrong password"])
def test_a_private_key_without_its_password_is_refused_in_words(password: str | None):
    pem = private_pem(x25519.X25519PrivateKey.generate(), b"the password of the key")
    with pytest.raises(UnusableKeyError, match="password"):
        AuthorityKey.from_pem(pem, password)


def test_the_last_slot_that_a_person_can_open_stays(filled: Store, directory: Path):
    private = x25519.X25519PrivateKey.generate()
    filled.keys.follow_policy(AuthorityPublicKey(private.public_key()))
    with pytest.raises(LastSlotError, match="only way left"):
        filled.keys.remove("passphrase", PASSPHRASE)
    code = filled.keys.new_recovery_code(PASSPHRASE)
    filled.keys.remove("recovery-code", PASSPHRASE)
    with pytest.raises(LastSlotError):
        filled.keys.remove("passphrase", PASSPHRASE)
    filled.keys.remove("authority-key", PASSPHRASE)
    filled.close()
    for secret, error in ((code, WrongRecoveryCodeError), (AuthorityKey(private), WrongAuthorityKeyError)):
        with pytest.raises(error):
            Store.unlock(directory, secret)
    assert unlocks(directory, PASSPHRASE)


def test_slots_that_were_taken_out_put_in_or_exchanged_are_noticed(filled: Store, directory: Path):
    filled.keys.new_recovery_code(PASSPHRASE)
    filled.close()
    key, path = key_of(directory), directory / STORE / KEYS
    keys = KeyFile.read(path)
    stranger = RecoveryCodeSlot.wrap(key, RecoveryCode.new())
    for slots in (keys.slots[:1], (*keys.slots, {"kind": "later"}), (keys.slots[0], stranger), keys.slots[::-1]):
        KeyFile(tuple(slots), keys.code).write(path)
        with pytest.raises(StoreDamagedError, match="changed by something other than this app"):
            Store.unlock(directory, PASSPHRASE)
    keys.write(path)
    assert unlocks(directory, PASSPHRASE)


@pytest.mark.parametrize("name", [KEYS, KEYS_COPY])
@pytest.mark.parametrize("content", [None, b"", b"{}"])
def test_a_damaged_key_file_is_put_right_from_its_copy_and_said(
    filled: Store, directory: Path, name: str, content: bytes | None
):
    filled.close()
    path = directory / STORE / name
    whole = path.read_bytes()
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    with Store.unlock(directory, PASSPHRASE) as store:
        assert ("put right from its copy" in store.notice) is (name == KEYS)
        assert len(store.cases()) == 1
    assert path.read_bytes() == whole
    with Store.unlock(directory, PASSPHRASE) as store:
        assert store.notice == ""


def test_a_key_file_of_the_first_format_is_written_in_the_present_one(directory: Path):
    directory.mkdir(mode=0o700)
    shutil.copytree(Path(__file__).parent / "stores" / "0001_cases_and_settings", directory / STORE)
    Store.unlock(directory, PASSPHRASE).close()
    content = json.loads((directory / STORE / KEYS).read_bytes())
    assert content["format"] == "safeguarding-review-keys/2"
    assert (directory / STORE / KEYS_COPY).read_bytes() == (directory / STORE / KEYS).read_bytes()
    Store.unlock(directory, PASSPHRASE).close()


def test_a_new_data_key_ends_the_old_one_and_keeps_every_case_and_every_way_in(filled: Store, directory: Path):
    private = x25519.X25519PrivateKey.generate()
    filled.keys.follow_policy(AuthorityPublicKey(private.public_key()))
    first = filled.keys.new_recovery_code(PASSPHRASE)
    old_key, old_file = key_of(directory), (directory / STORE / KEYS).read_bytes()
    second = filled.keys.replace_data_key(PASSPHRASE, cost=CHEAP)
    assert second is not None
    assert len(filled.cases("fracture")) == 1, "the store goes on being open"
    filled.new_case({"facts": {}})
    filled.check()
    filled.close()
    assert key_of(directory) != old_key
    assert sorted(each.name for each in (directory / STORE).iterdir()) == ["cases.db", KEYS_COPY, KEYS]
    for secret in (PASSPHRASE, second, AuthorityKey(private)):
        with Store.unlock(directory, secret) as store:
            assert len(store.cases()) == 2
    with pytest.raises(WrongRecoveryCodeError):
        Store.unlock(directory, first)
    for name in (KEYS, KEYS_COPY):
        (directory / STORE / name).write_bytes(old_file)
    with pytest.raises(StoreDamagedError):
        Store.unlock(directory, PASSPHRASE)


def test_a_disk_without_room_for_a_new_data_key_leaves_the_old_one(filled: Store, directory: Path):
    size = database_of(directory).stat().st_size
    with no_file_longer_than(size - 4096), pytest.raises(StoreUnavailableError, match="has not been changed"):
        filled.keys.replace_data_key(PASSPHRASE, cost=CHEAP)
    assert len(filled.cases("fracture")) == 1
    filled.new_case(DOCUMENT)
    filled.close()
    assert sorted(each.name for each in (directory / STORE).iterdir()) == ["cases.db", KEYS_COPY, KEYS]
    Store.unlock(directory, PASSPHRASE).close()


def test_the_cost_is_the_default_or_the_dearest_that_is_bearable(monkeypatch: pytest.MonkeyPatch):
    slot = PassphraseSlot.wrap_as_dear_as_bearable(bytes(32), PASSPHRASE)
    assert slot.parameters.memory_kib in (64 * 1024, 128 * 1024, 256 * 1024)
    assert (slot.parameters.passes, slot.parameters.lanes) == (3, 4)
    times = iter(range(0, 1000, 10))  # a computer on which each derivation takes ten seconds
    monkeypatch.setattr("data.slots.time.perf_counter", lambda: float(next(times)))
    slow = PassphraseSlot.wrap_as_dear_as_bearable(bytes(32), PASSPHRASE)
    assert slow.parameters.memory_kib == 64 * 1024
    assert slow.unwrap(PASSPHRASE) == bytearray(32)


def test_the_key_is_overwritten_when_the_store_is_closed(store: Store):
    key = store._session.data_key
    assert any(key)
    store.close()
    assert not any(key)
