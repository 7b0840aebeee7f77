"""Runs tests in a child of this process that starts with one thing changed.

The parent has read what is slow to read and stays as it is: however a mutant behaves, it ends with its child.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import shutil
import signal
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import holidays.countries.united_kingdom  # noqa: F401 - children find it read
import hypothesis.strategies  # noqa: F401 - as above
import pytest
from hypothesis import Phase, settings

_PASSED, _NO_TESTS = 0, 5
_TIMES = Path("mutation.times")

_MEMORY = 2**31  # bytes that a child may use: an integer that never ends is a mistake noticed, too

_OPTIONS = (
    *("-x", "-q", "--no-header", "--tb=line", "--assert=plain", "-c", "mutation.ini", "--rootdir=."),
    *("-p", "no:cacheprovider", "-p", "no:unraisableexception", "-p", "no:threadexception"),
)

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
    """Whether the tests noticed, and how: ``refused``, ``failed`` with the name of the test, ``too slow``.

    ``seconds`` of the processor that a child took to find out, if there was one.
    """

    killed: bool
    how: str
    seconds: float = 0.0


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
    sys.dont_write_bytecode = False  # what one child has compiled, the next one finds
    gc.freeze()


@dataclass(frozen=True, slots=True)
class Unchanged:
    """What tests take where nothing is changed: ``seconds`` of the processor, and of the clock by the id of each."""

    seconds: float
    each: dict[str, float]


def unchanged(tests: Sequence[str], seconds: int) -> Unchanged:
    """Run ``tests`` as they are. Raises RuntimeError where they fail: they would notice every mistake."""
    verdict = judged(lambda: None, tests, seconds)
    if verdict.killed:
        message = f"with nothing changed: {verdict.how}"
        raise RuntimeError(message)
    return Unchanged(verdict.seconds, json.loads(_TIMES.read_text("utf-8")))


def judged(
    before: Callable[[], None], tests: Sequence[str], seconds: int, times: Mapping[str, float] | None = None
) -> Verdict:
    """Run ``tests`` in a child, after ``before`` has changed it: the first file, then all others, until one fails.

    With the ``times`` that tests take, the quickest are run first. A child that needs more than ``seconds`` of the
    processor is stopped: a loop that never ends is a mistake noticed. How long it takes by the clock says more about
    the machine than about the mutant.
    """
    log = Path("mutation.log")
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        _be_the_child(before, tests, log, times or {})
    _, status, used = os.wait4(child, 0)
    taken = used.ru_utime + used.ru_stime
    code = os.waitstatus_to_exitcode(status)
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        return Verdict(killed=True, how=f"too slow: more than {seconds} seconds", seconds=taken)
    if code == _NO_TESTS:
        message = f"no test was found in {', '.join(tests)}"
        raise RuntimeError(message)
    return Verdict(code != _PASSED, "" if code == _PASSED else _first_failure(log, code), taken)


class _Quickly:
    """Plugin of the children: quick tests first; what fails is enough, nobody waits for a shorter example of it."""

    def __init__(self, times: Mapping[str, float]) -> None:
        self._times = times
        self.taken: dict[str, float] = {}

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self) -> None:
        settings.register_profile("first", settings(), phases=(Phase.explicit, Phase.generate))
        settings.load_profile("first")

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items.sort(key=lambda item: self._times.get(item.nodeid, 0.0))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        self.taken[report.nodeid] = self.taken.get(report.nodeid, 0.0) + report.duration


def _be_the_child(before: Callable[[], None], tests: Sequence[str], log: Path, times: Mapping[str, float]) -> None:
    code = 99
    try:
        with log.open("w", encoding="utf-8") as file:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
            before()
            plugin = _Quickly(times)
            first = [name for name in tests if _file_of(name) == _file_of(tests[0])]
            # Most mistakes are noticed by the first file, and the others need not even be read.
            for part in (first, [name for name in tests if name not in first]):
                code = pytest.main([*_OPTIONS, *part], plugins=[plugin]) if part else code
                if code != _PASSED:
                    break
            if not times:
                _TIMES.write_text(json.dumps(plugin.taken), "utf-8")
    finally:
        sys.stdout.flush()
        os._exit(int(code))


def _file_of(test: str) -> str:
    return test.partition("::")[0]


def _first_failure(log: Path, code: int) -> str:
    """The first test that failed, or the error that kept the tests from starting."""
    lines = log.read_text("utf-8", "replace").splitlines()
    named = [line for line in lines if line.startswith(("FAILED ", "ERROR "))]
    return named[0].split(" - ")[0].replace("FAILED ", "") if named else f"exit status {code}"
