"""A missing library or display is named, with its remedy, before Qt can abort over it."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest
import shiboken6

from ui import system_libraries
from ui.system_libraries import WAYLAND, WIDGETS, X11, missing, packages, why_no_display, why_qt_cannot_start

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt ships every library that it needs")

C_LIBRARY = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
"""What Python itself could not start without."""


def needed_by(path: Path) -> Iterator[str]:
    """The libraries that an ELF file says it needs: its DT_NEEDED entries (System V ABI, chapter 5)."""
    image = path.read_bytes()
    (sections,) = struct.unpack_from("<Q", image, 0x28)
    size, count = struct.unpack_from("<HH", image, 0x3A)
    headers = [struct.unpack_from("<IIQQQQIIQQ", image, sections + size * n) for n in range(count)]
    for _, kind, _, _, start, length, link, *_ in headers:
        if kind == 6:  # the dynamic section; its link is the section that holds the names
            names = headers[link][4]
            for tag, value in struct.iter_unpack("<QQ", image[start : start + length]):
                if tag == 1:
                    yield image[names + value : image.index(b"\0", names + value)].decode()


def needed_from_the_system(*roots: str) -> set[str]:
    """All that these files of Qt for Python need, directly or through each other, and do not bring with them."""
    folders = [Path(next(iter(module.__path__))) for module in (PySide6, shiboken6)]
    bundled = {path.name: path for folder in folders for path in folder.rglob("*.so*")}
    wanted, seen = list(roots), set[str]()
    while wanted:
        name = wanted.pop()
        if name not in seen:
            seen.add(name)
            wanted.extend(needed_by(bundled[name]) if name in bundled else ())
    return seen - bundled.keys() - C_LIBRARY


MODULES = (
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtTest.abi3.so",
    "libqoffscreen.so",
)


def test_the_list_for_widgets_is_exactly_what_the_installed_qt_loads():
    assert needed_from_the_system(*MODULES) == WIDGETS.keys()


def test_the_list_for_x11_is_exactly_what_the_installed_plugin_loads():
    assert needed_from_the_system("libqxcb.so") - WIDGETS.keys() == X11.libraries.keys()


def test_the_list_for_wayland_is_exactly_what_the_installed_plugin_loads():
    plugins = ("libqwayland.so", "libxdg-shell.so", "libqt-plugin-wayland-egl.so")
    assert needed_from_the_system(*plugins) - WIDGETS.keys() == WAYLAND.libraries.keys()


def test_a_library_that_is_not_there_is_missing():
    assert missing(["libc.so.6", "libnot-on-any-computer.so.9"]) == ("libnot-on-any-computer.so.9",)


def test_no_display_is_said_in_words():
    assert why_no_display({}) == (
        "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."
    )


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_display_that_does_not_answer_is_named(variable: str):
    assert variable in (why_no_display({variable: ":4711"}) or "")


def test_offscreen_needs_no_display():
    assert why_qt_cannot_start({"QT_QPA_PLATFORM": "offscreen"}) is None
    assert why_qt_cannot_start({"QT_QPA_PLATFORM": "vnc:size=800x600"}) is None


def test_a_plugin_that_the_environment_asks_for_is_the_one_that_counts():
    assert "DISPLAY" in (why_qt_cannot_start({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}) or "")


def test_a_missing_library_is_named_with_its_package_and_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(system_libraries, "WIDGETS", WIDGETS | {"libnot-there.so.9": "libnot-there9"})
    message = why_qt_cannot_start({"QT_QPA_PLATFORM": "offscreen"})
    assert message is not None
    assert "libnot-there.so.9 (package libnot-there9)" in message
    assert "apt-get install --yes libnot-there9 " in message
    assert "\n" not in message


def test_packages_are_named_once_each():
    assert len(set(packages())) == len(packages())
    assert {"libegl1", "libxcb-cursor0", "libwayland-client0"} < set(packages())


def in_mounts_of_its_own() -> list[str]:
    """The command that runs another in a mount namespace, in which a library can be covered up; empty without leave."""
    for command in (["unshare", "--map-root-user", "--mount"], ["unshare", "--mount"]):
        try:
            if subprocess.run([*command, "true"], check=False, capture_output=True).returncode == 0:
                return command
        except OSError:
            break
    return []


def path_of(library: str) -> str:
    """Where the loader finds a library that this process has not loaded."""
    program = f"import ctypes; ctypes.CDLL('{library}'); print(open('/proc/self/maps').read())"
    maps = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    name = library.partition(".so")[0]
    return next(line.split()[-1] for line in maps.splitlines() if f"/{name}.so" in line)


def run_without(library: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run our Python, with these arguments, where a library of the system is covered up."""
    hide = 'mount --bind /dev/null "$1"; shift; exec "$@"'
    return subprocess.run(
        [*in_mounts_of_its_own(), "sh", "-c", hide, "sh", path_of(library), sys.executable, *arguments],
        cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=False,
    )  # fmt: skip


needs_mounts = pytest.mark.skipif(
    not in_mounts_of_its_own(), reason="needs leave to make a mount namespace (unshare --mount)"
)


@needs_mounts
@pytest.mark.parametrize("library", ["libEGL.so.1", "libxkbcommon.so.0"])
def test_the_app_says_in_one_line_what_to_install_where_a_library_is_gone(library: str):
    run = run_without(library, "main.py")
    assert run.returncode == 3
    assert f"needs the library {library} (package {WIDGETS[library]})" in run.stderr
    assert run.stderr.count("\n") == 1


@needs_mounts
def test_the_suite_says_it_too_where_a_library_is_gone():
    run = run_without("libEGL.so.1", "-m", "pytest", "--collect-only", "-q", "tests/test_architecture.py")
    assert run.returncode == 4
    assert "needs the library libEGL.so.1 (package libegl1)" in run.stderr
    assert "Traceback" not in run.stderr


def test_the_app_says_in_one_line_that_there_is_no_display():
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environ = {name: value for name, value in os.environ.items() if name not in without}
    command = [sys.executable, "main.py"]
    run = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert run.returncode == 3
    assert run.stderr.startswith("There is no display")
    assert run.stderr.count("\n") == 1
