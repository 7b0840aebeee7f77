"""`assess` on many cases as several processes: beside another run, and where its main process is ended from outside."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

ROOT = Path(__file__).resolve().parent.parent
CASE = {
    "format": "safeguarding-review-case/1",
    "nation": "england",
    "facts": {"age_group": "child", "abuse_or_neglect": "suspected", "died": "no", "seriously_harmed": "yes"},
}
LINE = json.dumps(CASE).encode() + b"\n"
ALONE = 8
"""So many cases are done by the main process before it starts others."""
SECONDS = 120
"""What is far longer than any of this takes, and ends a test that would never end."""


@contextlib.contextmanager
def started(cases: Path, directory: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program writing PDFs; whatever it leaves running is ended with the test."""
    command = [sys.executable, str(ROOT / "main.py"), "assess", str(cases), "--pdf", str(directory)]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=os.name == "posix"
    ) as process:
        try:
            yield process
        except BaseException:
            if os.name == "posix":
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
            process.kill()
            raise


def pages_of(pdf: Path) -> int:
    assert pdf.read_bytes().rstrip().endswith(b"%%EOF")
    return len(PdfReader(pdf, strict=True).pages)


def test_two_runs_at_once_into_one_folder_lose_no_pdf(tmp_path: Path):
    cases, directory = tmp_path / "cases.jsonl", tmp_path / "referrals"
    cases.write_bytes(LINE * 12)
    with started(cases, directory) as one, started(cases, directory) as other:
        for process in (one, other):
            printed, said = process.communicate(timeout=SECONDS)
            assert (process.returncode, len(printed.splitlines()), said) == (0, 12, b"")
    expected = {f"{number:06d}{end}.pdf" for number in range(1, 13) for end in ("", "-2")}
    assert {each.name for each in directory.iterdir()} == expected
    assert all(pages_of(each) for each in directory.iterdir())


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX only: named pipes, and signals")
@pytest.mark.parametrize("end", ["SIGKILL", "SIGTERM"])
def test_no_process_outlives_the_main_one(end: str, tmp_path: Path):
    cases, directory = tmp_path / "cases.jsonl", tmp_path / "referrals"
    os.mkfifo(cases)
    under_way = 4 * (os.cpu_count() or 1)
    with started(cases, directory) as process, cases.open("wb") as feed:  # kept open: the main process waits for more
        feed.write(LINE * (ALONE + under_way))
        feed.flush()
        assert process.stdout is not None
        for _ in range(ALONE + 1):  # the last of these comes from another process
            assert process.stdout.readline()
        process.send_signal(signal.Signals[end])
        # Every process that it started holds its output, which thus ends with the last of them.
        _, said = process.communicate(timeout=SECONDS)
        assert process.returncode == -signal.Signals[end]
        assert b"Traceback" not in said
    found = list(directory.iterdir())
    assert ALONE < len(found) <= ALONE + under_way
    assert all(pages_of(each) for each in found)
