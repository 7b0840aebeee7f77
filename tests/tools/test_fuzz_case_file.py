"""A short run of the fuzzer, so that it stays able to run; `make fuzz` lets it run for long."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.counts import FULL, count
from tools.fuzz_case_file import fuzz, keep
from ui.command_line.ending import DONE, UNUSABLE, UnusableError


def test_odd_case_files_break_no_promise(tmp_path: Path):
    seed = random.SystemRandom().randrange(1 << 32) if FULL else 7
    findings = fuzz(attempts=count(400, 40_000), seed=seed)
    broken = [f"{words}: {keep(attempt, tmp_path)} {attempt.options}" for words, attempt in findings.broken]
    assert not broken, f"seed {seed}:\n" + "\n".join(broken)
    assert findings.statuses.keys() == {DONE, UNUSABLE}
    assert len(findings.answers) > 100


def test_a_broken_promise_is_found(monkeypatch: pytest.MonkeyPatch):
    def echo(_: object, facts: object, *__: object) -> None:
        raise UnusableError(f"case: allowed: {facts}")

    monkeypatch.setattr("ui.command_line.beside.evaluate", echo)
    findings = fuzz(attempts=400, seed=7)
    assert "no message repeats what was typed" in {words for words, _ in findings.broken}
