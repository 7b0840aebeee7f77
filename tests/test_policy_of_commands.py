"""The commands follow the policy of the computer where nothing else is asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from data.policy import FORMAT
from tests.in_process import run
from tests.test_verify_command import CASE


@pytest.fixture
def ruled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the policy of the computer is for this test: the real place is an administrator's."""
    path = tmp_path / "policy.json"
    monkeypatch.setattr("data.policy.machine_file", lambda: path)
    return path


def set_policy(path: Path, **settings: object) -> None:
    path.write_text(json.dumps({"format": FORMAT, "settings": settings}), encoding="utf-8")
    path.chmod(0o644)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "case.json"
    path.write_text(CASE, encoding="utf-8")
    return path


def packs(*arguments: str | Path) -> list[str]:
    found = json.loads(run("assess", *arguments, "--format", "json").out)
    return [each["pack"] for each in found["assessments"]]


def test_the_policy_narrows_the_packs_and_what_is_named_overrides_it(ruled: Path, case: Path):
    assert len(packs(case)) > 1
    set_policy(ruled, packs_shown=["sar-england", "wales-child"])
    assert packs(case) == ["sar-england"]
    assert packs(case, "--pack", "scr-children") == ["scr-children"]
    many = case.with_suffix(".jsonl")
    many.write_text(CASE + "\n", encoding="utf-8")
    assert packs(many) == ["sar-england"]


def test_whom_the_policy_names_is_known_to_verify(ruled: Path, case: Path, tmp_path: Path):
    referral = tmp_path / "referral.pdf"
    assert run("assess", case, "--pdf", referral).status == 0
    found = json.loads(run("verify", referral, "--format", "json").out)
    assert found["signer"] == "unknown"
    set_policy(ruled, known_signers=[f"{found['signed_by']['fingerprint']} The team"])
    assert "Signer: The team (known here)" in run("verify", referral).out
