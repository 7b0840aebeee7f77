"""The store is a standard SQLCipher 4 file: other programs read it with the data key; and deleted words are gone.

The first reader here is none of SQLCipher's: it follows the published description of the format with a general
cryptographic library, and hands the plain pages to Python's own SQLite.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import shutil
import sqlite3
import subprocess
from pathlib import Path

import apsw
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from data.cases import CaseSummaryFields
from data.purge import Reason, purge
from data.store import Store
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE, database_of, key_of

PAGE, SALT, IV, MAC = 4096, 16, 16, 64


def plain_pages(path: Path, key: bytes) -> bytes:
    """The database with every page's code checked and its content decrypted."""
    raw = path.read_bytes()
    salt = raw[:SALT]
    mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(each ^ 0x3A for each in salt), 2, 32)
    plain = bytearray()
    for number, start in enumerate(range(0, len(raw), PAGE), 1):
        page = raw[start + (SALT if number == 1 else 0) : start + PAGE]
        content, iv, code = page[: -IV - MAC], page[-IV - MAC : -MAC], page[-MAC:]
        signed = content + iv + number.to_bytes(4, "little")
        assert hmac.compare_digest(hmac.digest(mac_key, signed, "sha512"), code)
        decryptor = Cipher(algorithms.AES256(key), modes.CBC(iv)).decryptor()
        plain += (b"SQLite format 3\0" if number == 1 else b"") + decryptor.update(content) + bytes(IV + MAC)
    return bytes(plain)


def test_a_store_can_be_read_without_sqlcipher(store: Store, directory: Path, tmp_path: Path):
    case_id = store.new_case(DOCUMENT, position="question:died", summary=CaseSummaryFields("C-0001", "O'Q."))
    store.close()
    (tmp_path / "plain.db").write_bytes(plain_pages(database_of(directory), key_of(directory)))
    with contextlib.closing(sqlite3.connect(tmp_path / "plain.db")) as plain:
        [row] = plain.execute("SELECT id, reference, subject, position, document FROM cases")
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert (*row[:4], json.loads(row[4])) == (case_id, "C-0001", "O'Q.", "question:died", DOCUMENT)


def test_no_word_of_a_deleted_case_is_left_on_any_page(store: Store, directory: Path):
    for number in range(40):
        store.new_case({"concerns": {"note": f"zibeline{number} " + "filler " * 50 * number}})
    with_words = plain_pages(database_of(directory), key_of(directory))
    for case in store.cases():
        purge(store, case.id, Reason.MISTAKE)
    without = plain_pages(database_of(directory), key_of(directory))
    assert b"zibeline" in with_words
    assert b"zibeline" not in without
    assert b"beline" not in without  # the index stores what words do not share with their neighbours
    assert b"filler" not in without


def test_what_was_replaced_stays_in_the_history_and_goes_with_its_case(store: Store, directory: Path):
    case_id = store.new_case({"concerns": {"note": "zibeline " * 3000}}, summary=CaseSummaryFields(subject="zibeline"))
    store.save(case_id, {"concerns": {"note": "other"}}, position="", summary=CaseSummaryFields())
    assert b"beline" in plain_pages(database_of(directory), key_of(directory))
    purge(store, case_id, Reason.MISTAKE)
    assert b"beline" not in plain_pages(database_of(directory), key_of(directory))


def sqlcipher_program() -> str | None:
    """The SQLCipher shell, if one is installed that knows the format of version 4 (Debian 12's is of version 3)."""
    program = shutil.which("sqlcipher")
    if program is None:
        return None
    said = subprocess.run([program, ":memory:", "PRAGMA cipher_version;"], capture_output=True, text=True, check=False)
    return program if said.stdout.strip()[:1].isdigit() and int(said.stdout.strip().split(".")[0]) >= 4 else None


@pytest.mark.skipif(sqlcipher_program() is None, reason="the sqlcipher shell, version 4 or later, is not installed")
def test_the_sqlcipher_shell_opens_a_store_and_finds_it_clean(directory: Path):
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        store.new_case(DOCUMENT, summary=CaseSummaryFields("C-0001"))
    program = sqlcipher_program()
    assert program
    key = f"PRAGMA key = \"x'{key_of(directory).hex()}'\";"
    statements = f"{key} PRAGMA cipher_integrity_check; PRAGMA integrity_check; SELECT reference FROM cases;"  # noqa: S608 - a key in hexadecimal
    run = subprocess.run(
        [program, "-batch", str(database_of(directory))], input=statements, capture_output=True, text=True, check=True
    )
    *checks, reference = run.stdout.split()
    assert reference == "C-0001"
    assert set(checks) == {"ok"}, "the checks print nothing else where a file is clean"


def test_another_implementation_of_the_format_opens_a_store_and_finds_it_whole(store: Store, directory: Path):
    store.new_case(DOCUMENT, summary=CaseSummaryFields("C-0001"))
    store.close()
    with contextlib.closing(apsw.Connection(str(database_of(directory)), flags=apsw.SQLITE_OPEN_READONLY)) as other:
        for setting in ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{key_of(directory).hex()}'\""):
            other.execute(f"PRAGMA {setting}")
        assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert other.execute("SELECT reference FROM cases").fetchall() == [("C-0001",)]
