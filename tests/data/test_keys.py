from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from data.errors import StoreDamagedError, StoreTooNewError, StoreUnavailableError, WrongPassphraseError
from data.keys import Argon2Parameters, KeyFile, PassphraseSlot, new_data_key
from tests.data.samples import CHEAP, PASSPHRASE, no_file_longer_than


@pytest.fixture(scope="module")
def data_key() -> bytes:
    return bytes(new_data_key())


@pytest.fixture(scope="module")
def keys(data_key: bytes) -> KeyFile:
    return KeyFile.sealed(data_key, PassphraseSlot.wrap(data_key, PASSPHRASE, CHEAP))


@pytest.fixture
def path(keys: KeyFile, tmp_path: Path) -> Path:
    keys.write(tmp_path / "keys.json")
    return tmp_path / "keys.json"


def tamper(path: Path, **changes: object) -> None:
    """Change the key file as one who means harm would: with the right checksum. A double underscore reaches inside."""
    content = json.loads(path.read_text(encoding="utf-8"))
    del content["sha256"]
    for place, value in changes.items():
        target: Any = content
        *way, last = place.split("__")
        for step in way:
            target = target[int(step) if step.isdigit() else step]
        target[last] = value
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":")).encode()
    path.write_text(json.dumps({**content, "sha256": hashlib.sha256(canonical).hexdigest()}), encoding="utf-8")


def test_the_passphrase_opens_what_was_written(path: Path, data_key: bytes):
    assert KeyFile.read(path).open_with(PASSPHRASE) == data_key


def test_the_file_is_private_and_holds_neither_key_nor_passphrase(path: Path, data_key: bytes):
    raw = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert data_key not in raw
    assert data_key.hex().encode() not in raw
    assert PASSPHRASE.encode() not in raw


def test_two_slots_for_one_passphrase_share_nothing(keys: KeyFile, data_key: bytes):
    first, second = keys.slots[0], PassphraseSlot.wrap(data_key, PASSPHRASE, CHEAP)
    assert isinstance(first, PassphraseSlot)
    assert {first.salt, first.nonce, first.wrapped}.isdisjoint({second.salt, second.nonce, second.wrapped})


@pytest.mark.parametrize("wrong", ["", "Seven plain words in no order", PASSPHRASE + " ", "\ud800"])
def test_any_other_passphrase_is_wrong(keys: KeyFile, wrong: str):
    with pytest.raises(WrongPassphraseError):
        keys.open_with(wrong)


def test_a_new_passphrase_wraps_the_same_key_and_ends_the_old(keys: KeyFile, data_key: bytes):
    changed = keys.with_slot(data_key, PassphraseSlot.wrap(data_key, "another set of plain words", CHEAP))
    assert changed.open_with("another set of plain words") == data_key
    with pytest.raises(WrongPassphraseError):
        changed.open_with(PASSPHRASE)


def test_slots_of_later_kinds_survive_a_change_of_passphrase(path: Path, keys: KeyFile, data_key: bytes):
    later = {"kind": "security-key", "wrapped": "AAAA", "since": {"version": 9}}
    KeyFile.sealed(data_key, later, *keys.slots).write(path)
    fresh = PassphraseSlot.wrap(data_key, "another set of plain words", CHEAP)
    KeyFile.read(path).with_slot(data_key, fresh).write(path)
    assert KeyFile.read(path).open_with("another set of plain words") == data_key
    assert KeyFile.read(path).slots[0] == later


@pytest.mark.parametrize("memory_kib", [0, 64 * 1024 - 1, 1024 * 1024 + 1, 2**40])
def test_parameters_out_of_bounds_cannot_be_made(memory_kib: int):
    with pytest.raises(ValueError, match="65536"):
        Argon2Parameters(memory_kib=memory_kib)


@pytest.mark.parametrize(
    "changes",
    [
        {"slots__0__kdf__memory_kib": 2**30},  # 1 TiB
        {"slots__0__kdf__memory_kib": 1024},
        {"slots__0__kdf__memory_kib": 65536.0},
        {"slots__0__kdf__memory_kib": True},
        {"slots__0__kdf__passes": 10**9},
        {"slots__0__kdf__passes": 0},
        {"slots__0__kdf__lanes": 1000},
        {"slots__0__kdf__name": "argon2i"},
        {"slots__0__kdf__version": 16},
        {"slots__0__kdf__salt": ""},
        {"slots__0__kdf__salt": "é"},
        {"slots__0__kdf__salt": None},
        {"slots__0__kdf": []},
        {"slots__0__extra": 1},
        {"slots__0__nonce": "AAAA"},
        {"slots__0__wrapped": "AAAA"},
        {"slots__0__kind": 7},
        {"slots": []},
        {"slots": [{"kind": "later"}] * 100},
        {"slots": [7]},
        {"format": "another-program/1"},
        {"format": None},
        {"more": 1},
        {"code": None},
        {"slots__0__made": "yesterday"},
        {"slots__0__made": 7},
        {"format": "safeguarding-review-keys/1"},  # the earlier format knew no code over the file
    ],
    ids=str,
)
def test_a_key_file_with_impossible_content_is_refused_before_any_derivation(path: Path, changes: dict[str, object]):
    tamper(path, **changes)
    with pytest.raises(StoreDamagedError, match=r"keys\.json, is damaged"):
        KeyFile.read(path)


@pytest.mark.parametrize(
    "changes",
    [
        {"slots__0__kdf__passes": 2},
        {"slots__0__kdf__lanes": 1},
        {"slots__0__kdf__salt": "A" * 22 + "=="},
        {"slots__0__nonce": "A" * 16},
        {"slots__0__wrapped": "A" * 64},
    ],
    ids=str,
)
def test_every_part_of_a_slot_is_bound_into_the_wrapping(path: Path, changes: dict[str, object]):
    tamper(path, **changes)
    with pytest.raises(WrongPassphraseError):
        KeyFile.read(path).open_with(PASSPHRASE)


def test_a_later_format_is_refused_as_newer(path: Path):
    tamper(path, format="safeguarding-review-keys/3", slots="of another shape")
    with pytest.raises(StoreTooNewError, match="newer version"):
        KeyFile.read(path)


def test_a_flipped_bit_anywhere_is_damage_or_harmless_and_never_a_wrong_passphrase(path: Path, keys: KeyFile):
    whole, found = path.read_bytes(), {"damaged": 0, "harmless": 0}
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        try:
            assert KeyFile.read(path) == keys
            found["harmless"] += 1
        except StoreDamagedError:
            found["damaged"] += 1
    assert found["damaged"] > len(whole) * 0.9


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 60_000, b"0" * 60_000, b" " * 10**6])
def test_what_is_no_key_file_is_damage(path: Path, raw: bytes):
    path.write_bytes(raw)
    with pytest.raises(StoreDamagedError):
        KeyFile.read(path)


def test_a_missing_and_an_unreadable_key_file_differ(path: Path):
    with pytest.raises(StoreDamagedError, match="is missing"):
        KeyFile.read(path.with_name("other.json"))
    with pytest.raises(StoreUnavailableError, match="cannot be read"):
        KeyFile.read(path.parent)


def test_a_full_disk_leaves_the_old_key_file(path: Path, keys: KeyFile):
    before = path.read_bytes()
    with no_file_longer_than(100), pytest.raises(OSError, match="File too large"):
        keys.write(path)
    assert path.read_bytes() == before
    assert [each.name for each in path.parent.iterdir()] == ["keys.json"]


def test_no_memory_for_the_derivation_is_said_plainly(keys: KeyFile):
    resource = pytest.importorskip("resource", reason="this system limits no memory")
    usual = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 16 * 1024 * 1024, usual[1]))
    try:
        with pytest.raises(StoreUnavailableError, match="not enough free memory"):
            keys.open_with(PASSPHRASE)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, usual)
