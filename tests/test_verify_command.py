"""`verify`, and what `assess --pdf` signs and encrypts, as whoever runs them meets them."""

from __future__ import annotations

import datetime
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from logic.review import Decision
from reports.review_record import review_of, review_pdf
from reports.verification import MAX_BYTES
from tests.counts import count
from tests.in_process import run
from tests.reports.signed import checked, signed
from tests.reports.test_signature import certificate, pkcs12

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = ROOT / "docs" / "examples" / "example-case.json"
PASSPHRASE = "seven grey herons at dusk"
Giving = Callable[[str], str]
CASE = json.dumps(
    {"format": "safeguarding-review-case/1", "reference": "C-1", "assessed_on": "2026-01-05", "facts": {"died": "no"}}
)


@pytest.fixture(scope="module")
def referral(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("referral") / "referral.pdf"
    assert run("assess", EXAMPLE, "--pdf", path).status == 0
    return path


@pytest.fixture
def giving() -> Iterator[Giving]:
    """A function that makes an open file whose content is what it is given, and tells its number."""
    opened: list[int] = []

    def make(content: str) -> str:
        reading, writing = os.pipe()
        os.write(writing, content.encode())
        os.close(writing)
        opened.append(reading)
        return str(reading)

    yield make
    for each in opened:
        os.close(each)


def as_json(*arguments: str | Path) -> dict[str, object]:
    found = run("verify", *arguments, "--format", "json")
    assert found.err == ""
    document: dict[str, object] = json.loads(found.out)
    assert found.status == (0 if document["result"] == "intact" else 1)
    return document


def test_a_referral_of_this_program_verifies_and_its_signer_is_not_known(referral: Path):
    document = as_json(referral)
    assert (document["format"], document["result"], document["signer"]) == (
        "safeguarding-review-verification/1", "intact", "unknown",
    )  # fmt: skip
    said = run("verify", referral)
    assert (said.status, said.err) == (0, "")
    assert said.out.startswith("Intact.\n")
    assert "Signer: not known here" in said.out


def test_a_signer_on_the_list_is_known(referral: Path, tmp_path: Path):
    fingerprint = as_json(referral)["signed_by"]["fingerprint"]  # type: ignore[index]
    listed = tmp_path / "signers.txt"
    listed.write_text(f"{fingerprint} Team leader\n")
    assert as_json(referral, "--signers", listed)["signer"] == "known"
    assert "Signer: Team leader (known here)" in run("verify", referral, "--signers", listed).out


def test_a_changed_referral_ends_with_1_and_says_so(referral: Path, tmp_path: Path):
    content = bytearray(referral.read_bytes())
    content[len(content) // 2] ^= 1
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(content)
    assert as_json(changed)["result"] == "altered"
    assert run("verify", changed).out.startswith("Altered.\n")


def test_a_path_that_cannot_be_read_ends_with_2(tmp_path: Path):
    for path in (tmp_path / "missing.pdf", tmp_path):
        found = run("verify", path)
        assert (found.status, found.out) == (2, "")
        assert found.err.count("\n") == 1
    assert run("verify").status == 2
    assert run("verify", EXAMPLE, "--signers", tmp_path / "missing").status == 2
    assert run("verify", EXAMPLE, "--passphrase-fd", "x").status == 2


def test_a_list_of_signers_that_is_wrong_ends_with_2_and_names_the_line(referral: Path, tmp_path: Path):
    listed = tmp_path / "signers.txt"
    listed.write_text("\nsecret words\n")
    found = run("verify", referral, "--signers", listed)
    assert found.status == 2
    assert "line 2" in found.err
    assert "secret" not in found.err


def test_what_is_no_referral_ends_with_1(tmp_path: Path):
    assert as_json(EXAMPLE)["result"] == "not_ours"
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        file.truncate(2 * MAX_BYTES)
    assert as_json(large)["reason"] == "too_large"
    assert run("verify", "-", stdin=b"%PDF-1.4").status == 1


def test_a_key_of_the_authority_signs(tmp_path: Path, giving: Giving):
    key = ec.generate_private_key(ec.SECP256R1())
    (tmp_path / "key.p12").write_bytes(pkcs12(key, certificate("SW1 (fictional)", key, "SW1 (fictional)", key)))
    out = tmp_path / "out.pdf"
    options = ("--signing-key", tmp_path / "key.p12", "--signing-passphrase-fd")
    assert run("assess", EXAMPLE, "--pdf", out, *options, giving("transport\n")).status == 0
    assert as_json(out)["signed_by"]["certificate_name"] == "SW1 (fictional)"  # type: ignore[index]
    out.unlink()
    refused = run("assess", EXAMPLE, "--pdf", out, *options, giving("wrong\n"))
    assert (refused.status, refused.out) == (2, "")
    assert "wrong" not in refused.err
    assert not out.exists()


def test_an_encrypted_copy_is_written_and_checked_with_its_passphrase(tmp_path: Path, giving: Giving):
    out = tmp_path / "out.pdf"
    made = run("assess", EXAMPLE, "--pdf", out, "--encrypt", "--passphrase-fd", giving(f"{PASSPHRASE}\n"))
    assert (made.status, made.err) == (0, "")
    assert {path.name for path in tmp_path.iterdir()} == {"out.pdf"}
    with pikepdf.open(io.BytesIO(out.read_bytes()), password=PASSPHRASE) as document:
        assert document.pages
    assert as_json(out)["reason"] == "encrypted"
    said = run("verify", out)
    assert said.out.startswith("Not checked: protected by a passphrase.\n")
    assert "--passphrase-fd N" in said.out
    assert as_json(out, "--passphrase-fd", giving(PASSPHRASE))["result"] == "intact"
    assert as_json(out, "--passphrase-fd", giving("another"))["reason"] == "wrong_passphrase"
    wrong = run("verify", out, "--passphrase-fd", giving("another"))
    assert wrong.out.startswith(
        "Not checked: the passphrase is not the right one.\nThe passphrase does not open the file"
    )
    assert "another" not in wrong.out


def test_the_record_of_a_review_is_told_from_a_referral(referral: Path, tmp_path: Path):
    found = checked(referral.read_bytes())
    at = datetime.datetime(2026, 3, 17, 9, 30, tzinfo=datetime.UTC)
    review = review_of(found, Decision.AGREE, reason="", name="SL1 (fictional)", role="", at=at)
    record = tmp_path / "record.pdf"
    record.write_bytes(signed(review_pdf(review, found.assessments, app_version="1.2.3")))
    said = run("verify", record)
    assert said.status == 0
    assert said.out.startswith("Intact.\nThis is the record of a review of a referral, not a referral.")
    assert "Decision: Agreed\n" in said.out
    assert f"SHA-256 of the referral that was reviewed: {found.sha256}\n" in said.out
    assert as_json(record)["document"] == "review_record"


@pytest.mark.parametrize("passphrase", ["short", "aaaaaaaaaaaaaaaa", ""])
def test_a_weak_passphrase_writes_nothing(passphrase: str, tmp_path: Path, giving: Giving):
    out = tmp_path / "out.pdf"
    refused = run("assess", EXAMPLE, "--pdf", out, "--encrypt", "--passphrase-fd", giving(f"{passphrase}\n"))
    assert (refused.status, refused.out) == (2, "")
    assert not out.exists()
    assert run("assess", EXAMPLE, "--pdf", out, "--encrypt").status == 2


# ---- Many cases ----


def many(path: Path, number: int) -> Path:
    with path.open("w", encoding="utf-8") as file:
        for each in range(1, number + 1):
            file.write(CASE.replace("C-1", f"C-{each:04d}") + "\n" if each % 7 else "{}\n")
    return path


def test_many_referrals_are_made_in_order_by_several_processes(tmp_path: Path):
    number = count(16, 200)
    lines = many(tmp_path / "cases.jsonl", number)
    command = [sys.executable, "main.py", "assess", str(lines), "--pdf", str(tmp_path / "out"), "--format", "json"]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    results = [json.loads(line) for line in made.stdout.splitlines()]
    expected = [f"C-{each:04d}" if each % 7 else None for each in range(1, number + 1)]
    assert [each["reference"] for each in results] == expected
    assert made.returncode == 2
    assert len(made.stderr.splitlines()) == number // 7  # the lines that are refused, and no progress for a file
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == [f"{each:06d}-C-{each:04d}.pdf" for each in range(1, number + 1) if each % 7]
    fingerprints = {
        as_json(tmp_path / "out" / name)["signed_by"]["fingerprint"]  # type: ignore[index]
        for name in (names[0], names[-1])
    }
    assert len(fingerprints) == 1


def test_a_folder_that_cannot_be_written_ends_with_3(tmp_path: Path):
    lines = many(tmp_path / "cases.jsonl", 12)
    made = run("assess", lines, "--pdf", tmp_path / "cases.jsonl" / "x")
    assert made.status == 3
    assert made.err.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no interrupt to one process")
def test_an_interrupted_run_leaves_whole_files_and_no_process(tmp_path: Path):
    lines = many(tmp_path / "cases.jsonl", 5000)
    command = [sys.executable, "main.py", "assess", str(lines), "--pdf", str(tmp_path / "out")]
    making = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    assert making.stdout is not None
    for _ in range(20):  # by the twentieth line the other processes are at work
        assert making.stdout.readline()
    threading.Timer(0.0, os.killpg, (making.pid, signal.SIGINT)).start()
    _, err = making.communicate(timeout=60)
    assert making.returncode == 130
    assert "Traceback" not in err
    began = time.monotonic()
    while _lives(making.pid) and time.monotonic() - began < 20:
        os.sched_yield()
    assert not _lives(making.pid)
    written = list((tmp_path / "out").iterdir())
    assert written
    for path in (*written[:3], *written[-3:]):
        assert as_json(path)["result"] == "intact"


def _lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True


@pytest.mark.skipif(shutil.which("script") is None, reason="script is not installed (Debian package bsdutils)")
def test_whoever_waits_at_a_terminal_sees_how_far_it_is(tmp_path: Path):
    lines = many(tmp_path / "cases.jsonl", 4)
    inner = f"{sys.executable} main.py assess {lines} --pdf {tmp_path / 'out'} > {tmp_path / 'results'}"
    shown = subprocess.run(
        ["script", "-qec", inner, "/dev/null"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "4 cases done" in shown.stdout
    assert len((tmp_path / "results").read_text().splitlines()) == 4
