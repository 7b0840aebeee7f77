"""The first command on a fresh computer: each thing that may be missing is named, with the line that installs it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="make and sh are for Linux; docs/windows.md has the rest"
)


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A fresh clone, as far as setting up is concerned: no .venv, and requirements that name nothing."""
    shutil.copytree(ROOT / "tools", tmp_path / "tools")
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "run.txt").write_text("# nothing\n", encoding="utf-8")
    return tmp_path


def program(path: Path, text: str) -> Path:
    """An executable shell script."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def set_up(clone: Path, python: str | Path) -> subprocess.CompletedProcess[str]:
    """Run tools/set-up with a Python of our choice."""
    return subprocess.run(
        [clone / "tools" / "set-up", "run"],
        env=os.environ | {"PYTHON": str(python)}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def refused(run: subprocess.CompletedProcess[str]) -> str:
    """The one line of a refusal."""
    assert run.returncode == 1
    assert run.stderr.count("\n") == 1
    return run.stderr


def test_no_python_names_its_packages(clone: Path):
    line = refused(set_up(clone, "no-such-python3"))
    assert "no-such-python3 is missing" in line
    assert "apt-get install --yes python3 python3-venv" in line


def test_an_old_python_is_told_the_version_it_is_and_the_one_it_should_be(clone: Path):
    old = program(
        clone / "old",
        'case "$2" in *print*) echo 3.9 ;; *"(3, 11)"*) exit 1 ;; *) echo "asked for more" >&2 ;; esac',
    )
    line = refused(set_up(clone, old))
    assert "needs Python 3.11 or later" in line
    assert "is 3.9" in line


def test_a_python_without_ensurepip_names_the_package(clone: Path):
    bare = program(clone / "bare", f'case "$2" in *ensurepip*) exit 1 ;; *) exec {sys.executable} "$@" ;; esac')
    line = refused(set_up(clone, bare))
    assert "package python3-venv" in line
    assert "apt-get install --yes python3-venv" in line
    assert not (clone / ".venv").exists()


def test_a_fresh_clone_gets_an_environment_and_a_second_run_does_nothing(clone: Path):
    first = set_up(clone, sys.executable)
    assert first.returncode == 0, first.stderr
    assert "Installing requirements/run.txt" in first.stdout
    second = set_up(clone, "no-such-python3")
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")


def test_changed_requirements_are_installed_again_and_a_failure_is_not_taken_for_done(clone: Path):
    called = clone / "called"
    program(clone / ".venv" / "bin" / "python", f'case "$1" in -m) echo "$@" >> {called}; exit 1 ;; esac')
    for _ in range(2):
        run = set_up(clone, sys.executable)
        assert run.returncode == 1
        assert "Could not install requirements/run.txt" in run.stderr
    commands = called.read_text(encoding="utf-8").splitlines()
    assert len(commands) == 2
    assert all("--require-hashes" in command and "--only-binary=:all:" in command for command in commands)


def test_an_environment_whose_python_is_gone_is_made_anew(clone: Path):
    (clone / ".venv" / "bin").mkdir(parents=True)
    (clone / ".venv" / "bin" / "python").symlink_to("/nowhere/python3")
    run = set_up(clone, sys.executable)
    assert run.returncode == 0, run.stderr
    assert "Making .venv" in run.stdout
