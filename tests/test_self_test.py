"""What a person who has just installed the program does first: the self test, and opening a file from the desktop."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from data.policy import load_policy
from tests.in_process import run
from ui.command_line import self_test

ROOT = Path(__file__).resolve().parent.parent


def started(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "main.py", *arguments],
        env=os.environ | environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_a_working_installation_says_so_in_one_line_and_leaves_nothing(tmp_path: Path, own_home: Path):
    before = sorted(own_home.rglob("*"))
    found = started("--self-test", TMPDIR=str(tmp_path), TEMP=str(tmp_path))
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.startswith("Self test passed: ")
    assert ", window (" in found.stdout
    assert found.stdout.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
    assert sorted(own_home.rglob("*")) == before


def test_an_outcome_that_the_rules_do_not_give_is_named(monkeypatch: pytest.MonkeyPatch):
    wrong = ("scr-children", {"age_group": "child", "abuse_or_neglect": "known", "died": "yes"}, "consider")
    monkeypatch.setattr(self_test, "SAMPLE", (*self_test.SAMPLE, wrong))
    found = run("--self-test")
    number = len(self_test.SAMPLE)
    assert (found.status, found.out) == (3, "")
    assert found.err == (
        f"Self test failed: the sample of outcomes: case {number} of scr-children gives must and should give consider\n"
    )


@pytest.mark.parametrize(
    "content, status, said",
    [
        ('{"format": "safeguarding-review-policy/1", "settings": {"idle_lock_minutes": 3}}', 0, "policy of 1 setting"),
        ("no policy at all", 3, "Self test failed: the policy: "),
    ],
    ids=["sound", "faulty"],
)
def test_it_says_whether_the_policy_was_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, status: int, said: str
):
    file = tmp_path / "policy.json"
    file.write_text(content, encoding="utf-8")
    file.chmod(0o644)
    monkeypatch.setattr(self_test, "load_policy", lambda: load_policy(file))
    found = run("--self-test")
    assert found.status == status, found.err
    assert said in found.out + found.err


def test_a_window_that_does_not_open_fails_the_test(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)  # so that the program starts `sys.executable` alone
    found = run("--self-test")
    assert found.status == 3
    assert found.err.startswith("Self test failed: the window: ")


def test_the_sample_has_every_outcome():
    assert {outcome for _, _, outcome in self_test.SAMPLE} == {
        "must", "should", "consider", "may", "undetermined", "not_met", "not_applicable",
    }  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a display")
def test_a_transfer_file_that_is_opened_from_the_desktop_opens_the_app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for variable in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    transfer = tmp_path / "case.SGREVIEW"
    transfer.touch()
    found = run(transfer)
    assert (found.status, found.err.partition(":")[0]) == (3, "There is no display to open a window on")
    assert run(tmp_path / "case.json").status == 2
