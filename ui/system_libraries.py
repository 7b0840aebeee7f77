"""What Qt needs from the system before it can be imported and can open a window.

Where a library or the display is missing, Qt ends the process with a message of its own that names no remedy, or
Python fails to import it. This module looks first, and without Qt: it asks the system's loader for each library by
name, as Qt's own files would, and the display whether it answers. Linux only; elsewhere Qt ships all that it needs.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

WIDGETS = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""What Qt's modules for widgets load whatever the display, and the Debian package of each."""


@dataclass(frozen=True, slots=True)
class WindowSystem:
    """A way to show a window.

    ``plugin`` is Qt's name for it, ``variable`` the environment variable that names the display, ``libraries`` what
    Qt's plugin loads besides ``WIDGETS`` with the Debian package of each, and ``answers`` tries a display by name;
    it may be called only where all the libraries load.
    """

    plugin: str
    variable: str
    libraries: Mapping[str, str]
    answers: Callable[[str], bool]


def _x11_answers(display: str) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)  # a refused connection has to be closed too
    return not refused


def _wayland_answers(display: str) -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = wayland.wl_display_connect(display.encode())
    if connection is None:
        return False
    wayland.wl_display_disconnect(ctypes.c_void_p(connection))
    return True


WAYLAND = WindowSystem(
    plugin="wayland",
    variable="WAYLAND_DISPLAY",
    libraries={
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
    },
    answers=_wayland_answers,
)

X11 = WindowSystem(
    plugin="xcb",
    variable="DISPLAY",
    libraries={
        "libX11-xcb.so.1": "libx11-xcb1",
        "libxcb.so.1": "libxcb1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
    answers=_x11_answers,
)

WINDOW_SYSTEMS = (WAYLAND, X11)
"""In the order in which Qt tries them: it falls back from Wayland to X11."""


def packages() -> tuple[str, ...]:
    """The Debian packages that let Qt open a window on any of the window systems, in alphabetical order."""
    needed = set(WIDGETS.values()).union(*(system.libraries.values() for system in WINDOW_SYSTEMS))
    return tuple(sorted(needed))


def missing(libraries: Iterable[str]) -> tuple[str, ...]:
    """Those of the libraries, by the names that the loader knows them by, which the system cannot load."""
    return tuple(library for library in libraries if not _loads(library))


def why_no_display(environ: Mapping[str, str]) -> str | None:
    """Say why there is no display, or nothing where there is one or the libraries to ask it are missing.

    Args:
        environ: the environment that Qt will see.

    Returns:
        A sentence for the person at the terminal; or None.
    """
    if not _on_linux() or _needs_no_display(environ):
        return None
    systems = _named(environ)
    if not systems:
        return "There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set."
    if any(missing(system.libraries) or system.answers(environ[system.variable]) for system in systems):
        return None
    return f"The display that {systems[-1].variable} names does not answer, or does not let you in."


def why_qt_cannot_start(environ: Mapping[str, str]) -> str | None:
    """Say what keeps Qt from opening a window here, or nothing where it can.

    Args:
        environ: the environment that Qt will see. ``QT_QPA_PLATFORM`` decides, where it is set, which window system
            is tried; ``offscreen`` needs no display.

    Returns:
        A line for the person at the terminal, with the command that puts it right where there is one; or None.
    """
    if not _on_linux():
        return None
    if absent := why_no_display(environ):
        return absent
    systems = _named(environ)
    needed = WIDGETS
    if not _needs_no_display(environ) and all(missing(system.libraries) for system in systems):
        needed = WIDGETS | dict(systems[-1].libraries)
    lacking = missing(needed)
    if not lacking:
        return None
    names = sorted({needed[library] for library in lacking})
    if len(lacking) == 1:
        what = f"the library {lacking[0]} (package {names[0]})"
    else:
        what = f"{len(lacking)} libraries ({', '.join(lacking)})"
    as_root = "" if os.geteuid() == 0 else "sudo "  # root in a container often has no sudo
    return (
        f"The window needs {what} that this computer does not have. "
        f"To install: {as_root}apt-get install --yes {' '.join(names)}   (`make system-libraries` does it too)"
    )


def _on_linux() -> bool:
    return sys.platform == "linux"


def _plugins(environ: Mapping[str, str]) -> set[str]:
    """The plugins that the environment tells Qt to use, without their parameters; empty where Qt may choose."""
    return {name.partition(":")[0] for name in environ.get("QT_QPA_PLATFORM", "").split(";") if name}


def _needs_no_display(environ: Mapping[str, str]) -> bool:
    return bool(_plugins(environ) - {system.plugin for system in WINDOW_SYSTEMS})


def _named(environ: Mapping[str, str]) -> tuple[WindowSystem, ...]:
    """The window systems that the environment names a display for and lets Qt use."""
    allowed = _plugins(environ) or {system.plugin for system in WINDOW_SYSTEMS}
    return tuple(system for system in WINDOW_SYSTEMS if system.plugin in allowed and environ.get(system.variable))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
