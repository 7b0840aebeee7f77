"""Runs tests in a child of this process that starts with one thing changed.

The parent has read what is slow to read and stays as it is: however a mutant behaves, it ends with its child.
"""

from __future__ import annotations

import os
import resource
import shutil
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import holidays.countries.united_kingdom  # noqa: F401 - children find it read
import hypothesis.strategies  # noqa: F401 - as above
import pytest

_PASSED, _NO_TESTS = 0, 5

_MEMORY = 2**31  # bytes that a child may use: an integer that never ends is a mistake noticed, too

# Not the project's own settings: they ask for plugins, some of which load the screen's library.
_SETTINGS = """
[pytest]
addopts = --import-mode=importlib
markers =
    proof: left out
    timeout: the parent watches the time
filterwarnings = ignore
"""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether the tests noticed, and how: ``refused``, ``failed`` with the name of the test, ``too slow``."""

    killed: bool
    how: str


def copy_of(root: Path, folder: Path) -> Path:
    """A copy of the project to work on, so that nobody who edits it meanwhile meets a mutant, or makes one."""
    leave = shutil.ignore_patterns(".*", "build", "dist", "__pycache__", "fonts")
    return Path(shutil.copytree(root, folder / "tree", ignore=leave))


def prepare(tree: Path) -> None:
    """Have tests run on the files in ``tree`` from now on, in this process and its children."""
    os.chdir(tree)
    os.environ.update(PYTEST_DISABLE_PLUGIN_AUTOLOAD="1", QT_QPA_PLATFORM="offscreen")
    sys.path[:] = [str(tree), *(entry for entry in sys.path if entry not in ("", str(tree)))]
    (tree / "mutation.ini").write_text(_SETTINGS, "utf-8")


def judged(before: Callable[[], None], tests: Sequence[str], seconds: int) -> Verdict:
    """Run ``tests`` in a child, after ``before`` has changed it.

    A child that needs more than ``seconds`` of the processor is stopped: a loop that never ends is a mistake noticed.
    How long it takes by the clock says more about the machine than about the mutant.
    """
    log = Path("mutation.log")
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        _be_the_child(before, tests, log)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        return Verdict(killed=True, how=f"too slow: more than {seconds} seconds")
    if code == _NO_TESTS:
        message = f"no test was found in {', '.join(tests)}"
        raise RuntimeError(message)
    return Verdict(killed=code != _PASSED, how="" if code == _PASSED else _first_failure(log, code))


def _be_the_child(before: Callable[[], None], tests: Sequence[str], log: Path) -> None:
    code = 99
    try:
        with log.open("w", encoding="utf-8") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
            before()
            code = pytest.main(["-x", "-q", "--no-header", "--tb=line", "-c", "mutation.ini", "--rootdir=.", *tests])
    finally:
        sys.stdout.flush()
        os._exit(int(code))


def _first_failure(log: Path, code: int) -> str:
    """The first test that failed, or the error that kept the tests from starting."""
    lines = log.read_text("utf-8", "replace").splitlines()
    named = [line for line in lines if line.startswith(("FAILED ", "ERROR "))]
    return named[0].split(" - ")[0].replace("FAILED ", "") if named else f"exit status {code}"
