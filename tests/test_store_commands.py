"""`store`: what support staff do on the command line, with passphrases from file descriptors."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import x25519

from data.authority_key import AuthorityPublicKey
from data.backup import list_backups
from data.cases import CaseSummaryFields
from data.store import Store
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, database_of, files_under
from tests.in_process import Run, run

OTHER = "another set of plain words"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="hands on open files by number, as POSIX shells do")


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """The directory of a closed store with one case."""
    with Store.create(tmp_path / "cases", PASSPHRASE, cost=CHEAP) as store:
        store.new_case(DOCUMENT, summary=CaseSummaryFields("C-0001"))
    return tmp_path / "cases"


@contextlib.contextmanager
def giving(text: str) -> Iterator[str]:
    """The number of an open file that gives the text."""
    reading, writing = os.pipe()
    os.write(writing, f"{text}\n".encode())
    os.close(writing)
    try:
        yield str(reading)
    finally:
        os.close(reading)


def command(directory: Path, *arguments: str | Path, **given: str) -> Run:
    """Run a command on the store; each of ``given`` is handed on as the open file of that name."""
    with contextlib.ExitStack() as files:
        options = [
            each
            for name, text in given.items()
            for each in (f"--{name.replace('_', '-')}-fd", files.enter_context(giving(text)))
        ]
        return run("--data-dir", directory, "store", *arguments, *options)


def opens(directory: Path, secret: str) -> int:
    with Store.unlock(directory, secret) as store:
        return len(store.cases())


def test_check_says_what_is_there_and_that_it_is_whole(directory: Path):
    result = command(directory, "check", passphrase=PASSPHRASE)
    assert (result.status, result.err) == (0, "")
    assert "Cases: 1" in result.out
    assert "passphrase (set up 20" in result.out
    assert "as it was written" in result.out


def test_check_of_a_damaged_store_ends_with_one_and_says_what_to_do(directory: Path):
    path = database_of(directory)
    raw = path.read_bytes()
    path.write_bytes(raw[:9000] + b"\x00\x01" + raw[9002:])
    result = command(directory, "check", passphrase=PASSPHRASE)
    assert (result.status, result.out) == (1, "")
    assert "is damaged" in result.err
    assert "Restore a backup" in result.err


def test_a_backup_is_made_listed_compared_and_restored(directory: Path, tmp_path: Path):
    assert command(directory, "backup", passphrase=PASSPHRASE).status == 0
    [backup] = list_backups(directory / "backups")
    assert str(backup.path) in command(directory, "backups").out
    with Store.unlock(directory, PASSPHRASE) as store:
        store.new_case({"facts": {}})
    before = files_under(directory)
    compared = command(directory, "restore", backup.path, "--compare", passphrase=PASSPHRASE)
    assert compared.status == 0
    assert "and 1 that are not in the backup" in compared.out
    refused = command(directory, "restore", backup.path, passphrase=PASSPHRASE)
    assert refused.status == 2
    assert "--replace" in refused.err
    assert files_under(directory) == before
    beside = command(directory, "restore", backup.path, "--to", tmp_path / "beside", passphrase=PASSPHRASE)
    assert beside.status == 0
    assert (opens(tmp_path / "beside", PASSPHRASE), opens(directory, PASSPHRASE)) == (1, 2)
    assert "is set aside" in command(directory, "restore", backup.path, "--replace", passphrase=PASSPHRASE).out
    assert opens(directory, PASSPHRASE) == 1


def test_a_backup_on_a_stick_restores_a_store_that_is_gone(directory: Path, tmp_path: Path):
    (tmp_path / "stick").mkdir()
    assert command(directory, "backup", tmp_path / "stick", passphrase=PASSPHRASE).status == 0
    [backup] = list_backups(tmp_path / "stick")
    assert command(tmp_path / "new", "restore", backup.path, passphrase=PASSPHRASE).status == 0
    assert opens(tmp_path / "new", PASSPHRASE) == 1


def test_the_passphrase_is_changed(directory: Path):
    assert command(directory, "change-passphrase", passphrase=PASSPHRASE, new_passphrase=OTHER).status == 0
    assert opens(directory, OTHER) == 1
    weak = command(directory, "change-passphrase", passphrase=OTHER, new_passphrase="short")
    assert weak.status == 2
    assert "12 characters" in weak.err


def test_a_recovery_code_brings_a_forgotten_passphrase_back(directory: Path):
    code = command(directory, "recovery-code", passphrase=PASSPHRASE).out.strip()
    slip = command(directory, "recover", recovery_code=code[:-1], new_passphrase=OTHER)
    assert slip.status == 2
    assert code[:20] not in slip.err
    assert command(directory, "recover", recovery_code=code.lower(), new_passphrase=OTHER).status == 0
    assert opens(directory, OTHER) == 1


def test_the_authority_s_private_key_recovers_the_cases_of_somebody_who_left(tmp_path: Path):
    private = x25519.X25519PrivateKey.generate()
    directory = tmp_path / "cases"
    Store.create(directory, PASSPHRASE, cost=CHEAP, authority=AuthorityPublicKey(private.public_key())).close()
    pem = tmp_path / "recovery.pem"
    hidden = serialization.BestAvailableEncryption(b"the password of the key")
    pem.write_bytes(private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, hidden))
    given = {"private_key_passphrase": "the password of the key", "new_passphrase": OTHER}
    assert command(directory, "recover", "--private-key", pem, **given).status == 0
    assert opens(directory, OTHER) == 0


def test_keys_are_rotated_and_the_backups_with_them(directory: Path):
    command(directory, "backup", passphrase=PASSPHRASE)
    command(directory, "recovery-code", passphrase=PASSPHRASE)
    result = command(directory, "rotate-keys", passphrase=PASSPHRASE)
    assert result.status == 0
    assert "The recovery code is now: " in result.out
    assert len(list_backups(directory / "backups")) == 1
    assert opens(directory, PASSPHRASE) == 1


def test_a_case_is_purged_with_a_receipt(directory: Path):
    for reference, reason in (("C-0001", "curiosity"), ("C-0002", "mistake")):
        result = command(directory, "purge", reference, "--reason", reason, passphrase=PASSPHRASE)
        assert (result.status, result.out) == (2, "")
        assert "allowed" in result.err
        assert reference not in result.err
    result = command(directory, "purge", "C-0001", "--reason", "mistake", passphrase=PASSPHRASE)
    assert result.status == 0
    assert json.loads(result.out)["reason"] == "mistake"
    assert opens(directory, PASSPHRASE) == 0


def test_cases_are_exported_encrypted_or_one_of_them_readable(directory: Path, tmp_path: Path):
    sealed, readable = tmp_path / "cases.sgreview", tmp_path / "case.json"
    given = {"passphrase": PASSPHRASE, "transfer_passphrase": OTHER}
    result = command(directory, "export", sealed, **given)
    assert result.status == 0
    assert "encrypted: 1" in result.out
    assert hashlib.sha256(sealed.read_bytes()).hexdigest() in result.out
    assert b"Fracture" not in sealed.read_bytes()
    for arguments in (
        [sealed],
        [tmp_path / "x", "--reference", "C-0002"],
        [tmp_path / "x", "--json", *["--reference", "C-0001"] * 2],
    ):
        assert command(directory, "export", *arguments, **given).status == 2
    assert not (tmp_path / "x").exists()
    result = command(directory, "export", readable, "--json", "--reference", "C-0001", passphrase=PASSPHRASE)
    assert (result.status, "Anybody who has it can read it" in result.out) == (0, True)
    assert json.loads(readable.read_bytes())["facts"] == DOCUMENT["facts"]
    with Store.unlock(directory, PASSPHRASE) as opened:
        [case] = opened.cases()
        sent, written = opened.history(case.id)[-2:]
    assert (sent.kind, written.kind, written.place) == ("sent", "written", "case_file")
    assert written.new == {"sha256": hashlib.sha256(readable.read_bytes()).hexdigest()}


@pytest.mark.parametrize(
    "arguments",
    [
        ["store"],
        ["store", "burn"],
        ["store", "check", "--passphrase", PASSPHRASE],
        ["store", "check"],
        ["store", "check", "--passphrase-fd", "987"],
        ["store", "restore"],
        ["store", "restore", "x", "--compare", "--replace"],
    ],
)
def test_what_is_not_allowed_is_refused_in_one_line_without_repeating_it(directory: Path, arguments: list[str]):
    result = run("--data-dir", directory, *arguments)
    assert (result.status, result.out) == (2, "")
    assert result.err.count("\n") == 1
    assert "allowed" in result.err
    assert PASSPHRASE not in result.err


@pytest.mark.parametrize("name", ["check", "backup", "recovery-code", "rotate-keys"])
def test_a_wrong_passphrase_and_a_missing_store_are_said(directory: Path, tmp_path: Path, name: str):
    wrong = command(directory, name, passphrase="a wrong passphrase")
    assert (wrong.status, "does not open" in wrong.err) == (2, True)
    missing = command(tmp_path / "nowhere", name, passphrase=PASSPHRASE)
    assert (missing.status, "no cases" in missing.err) == (2, True)
    assert not (tmp_path / "nowhere").exists()
