"""What holds for every test: no display, no network, nobody's own files, the same time zone and language everywhere.

The environment is set while this file is read, before pytest-qt imports Qt, which looks at it once.
"""

from __future__ import annotations

import itertools
import os
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.counts import FULL
from ui.system_libraries import why_qt_cannot_start

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(TZ="Europe/London", LC_ALL="C.UTF-8", LANG="C.UTF-8", LANGUAGE="")
if hasattr(time, "tzset"):
    time.tzset()

# A run started in the background ignores Ctrl+C, and so would each program that it starts, the one under test too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# A busy machine is slow, not wrong: there is no deadline for one example. `make test` takes the same examples each
# time, so that a commit has one verdict; `make proof` looks for new ones.
settings.register_profile("reduced", max_examples=50, deadline=None, derandomize=True)
settings.register_profile("full", max_examples=2000, deadline=None, print_blob=True)
settings.load_profile("full" if FULL else "reduced")


@pytest.hookimpl(tryfirst=True)
def pytest_configure() -> None:
    """Name the missing package before pytest-qt imports Qt, whose own message names a file, if it gives one at all."""
    if obstacle := why_qt_cannot_start(os.environ):
        raise pytest.UsageError(obstacle)


def pytest_report_header() -> str:
    """Say which counts this run uses."""
    return "counts: full (PROOF=1)" if FULL else "counts: reduced (PROOF=1 or `make proof` for the full ones)"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the tests marked ``proof`` to `make proof`, and say how many those are."""
    if FULL:
        return
    left = [item for item in items if item.get_closest_marker("proof")]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if not item.get_closest_marker("proof")]


_reached_out: list[str] = []
"""What the test that is running asked of the network."""


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: refuse every socket but those of this machine's own file system, which X11 and D-Bus use."""
    if event == "socket.__new__" and arguments[1] in {socket.AF_INET, socket.AF_INET6, -1}:
        request = f"a socket of family {arguments[1]}"
    elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
        request = f"{event.removeprefix('socket.')} for {arguments[0]!r}"
    else:
        return
    _reached_out.append(request)
    message = f"No test may use the network, and this one asked for {request}."
    raise PermissionError(message)


sys.addaudithook(_refuse_network)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """Fail a test that reached for the network, even where the code under test swallowed the refusal."""
    _reached_out.clear()
    yield
    assert not _reached_out, f"this test asked for {', '.join(_reached_out)}; nothing here may use the network"


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Fresh directories, one after the other: one ``mktemp`` for each test would look through all before it."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in itertools.count())


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home directory for this test alone, so that it neither reads nor writes the files of whoever runs it.

    Programs that the test starts inherit it.

    Returns:
        The home directory, empty but for the runtime directory. Those of the platform for data, settings, caches and
        logs will lie below it; whoever wants one makes it.
    """
    home = next(homes)
    places = {
        "HOME": ".",
        "USERPROFILE": ".",
        "XDG_DATA_HOME": "data",
        "XDG_CONFIG_HOME": "config",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
        "XDG_RUNTIME_DIR": "runtime",
        "XDG_DOCUMENTS_DIR": "documents",
        "APPDATA": "roaming",
        "LOCALAPPDATA": "local",
        "WIN_PD_OVERRIDE_APPDATA": "roaming",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": "local",
    }
    for variable, name in places.items():
        monkeypatch.setenv(variable, str(home / name))
    (home / "runtime").mkdir(mode=0o700, parents=True)
    return home


@pytest.fixture
def in_time_zone() -> Iterator[Callable[[str], None]]:
    """A function that moves this process to another time zone, by its IANA name, until the test ends."""
    if not hasattr(time, "tzset"):
        pytest.skip("this platform cannot change the time zone of a running process")
    usual = os.environ["TZ"]

    def move(zone: str) -> None:
        os.environ["TZ"] = zone
        time.tzset()

    yield move
    move(usual)
