"""What a screen reader does: finds things by role and name on the accessibility bus, AT-SPI, in its own process.

It sees no widget: what it cannot find or use here, nobody with a screen reader can.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MatchRule, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

ROOT = Path(__file__).resolve().parents[2]

_REGISTRY = "org.a11y.atspi.Registry"
_ROOT_PATH = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_RETURN, _KEY_BY_SYMBOL = 0xFF0D, 3
"""The symbol of the Enter key (X11, ``keysymdef.h``), and the kind of event that names a key by its symbol."""

_LONGEST = 30.0
"""Seconds until what does not appear is held to be missing."""

_REGISTRIES = 5
"""How often the registry may end before it answers."""


class Role(IntEnum):
    """What a thing is, by the numbers of ``AtspiRole`` (at-spi2-core, ``atspi-constants.h``)."""

    CHECK_BOX = 7
    LABEL = 29
    LIST = 31
    LIST_ITEM = 32
    PANEL = 39
    PASSWORD_TEXT = 40
    PUSH_BUTTON = 43
    RADIO_BUTTON = 44
    TEXT = 61
    HEADING = 83
    LINK = 88


class State(IntEnum):
    """How a thing is, by the numbers of ``AtspiStateType``."""

    CHECKED = 4
    EXPANDED = 10
    FOCUSED = 12
    SENSITIVE = 24
    VISIBLE = 30


def why_not_here() -> str:
    """What this computer lacks for a virtual screen with an accessibility bus; empty where it lacks nothing."""
    if sys.platform != "linux":
        return "AT-SPI is the accessibility bus of Linux"
    packages = {"Xvfb": "xvfb", "dbus-daemon": "dbus-daemon"}
    lacking = [package for program, package in packages.items() if shutil.which(program) is None]
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        lacking.append("at-spi2-core")
    return f"needs the packages {' '.join(lacking)}" if lacking else ""


@contextlib.contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """A display that nobody sees and a message bus of its own: the environment for programs that use them."""
    with contextlib.ExitStack() as stack:
        screen = stack.enter_context(
            _running("Xvfb", "-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp")
        )
        environment = {**os.environ, "DISPLAY": f":{_first_line(screen)}", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        environment.update(QT_QPA_PLATFORM="xcb", PYTHONWARNINGS="")
        bus = stack.enter_context(
            _running("dbus-daemon", "--session", "--nofork", "--print-address=1", environment=environment)
        )
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(bus)
        yield environment


def give_keyboard(display: str) -> None:
    """Have the window of a display take what is typed, as a window manager does; there is none here."""
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = ctypes.c_void_p
    library.XDefaultRootWindow.restype = ctypes.c_ulong
    screen = ctypes.c_void_p(library.XOpenDisplay(display.encode()))
    ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda _screen, _error: 0)
    library.XSetErrorHandler(ignore)  # of the programs' windows only one shows, and the others refuse
    root, parent, windows, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
    found = map(ctypes.byref, (root, parent, windows, count))
    library.XQueryTree(screen, ctypes.c_ulong(library.XDefaultRootWindow(screen)), *found)
    for number in range(count.value):
        library.XSetInputFocus(screen, ctypes.c_ulong(windows[number]), 1, ctypes.c_ulong(0))
    library.XSync(screen, 0)
    library.XSetErrorHandler(None)
    library.XCloseDisplay(screen)


@contextlib.contextmanager
def _running(*command: str, environment: dict[str, str] | None = None) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline().strip()
    assert line, f"{process.args!r} did not start"
    return line


@dataclass(frozen=True)
class Thing:
    """One thing on the accessibility bus: whose it is, and which."""

    owner: str
    path: str


@dataclass(frozen=True)
class Met:
    """A thing as it is read out. ``label`` is the group that it stands in, where that has a name."""

    thing: Thing
    role: int
    name: str
    within: tuple[str, ...]


class ScreenReader:
    """Reads one program and works it, through the bus that ``environment`` leads to."""

    def __init__(self, environment: dict[str, str]) -> None:
        with open_dbus_connection(bus=environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
            where = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            (address,) = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=_LONGEST).body
        self._bus: DBusConnection = open_dbus_connection(bus=address)
        events = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._call(
            message_bus.bus_name, message_bus.object_path, message_bus.interface, "AddMatch", "s", events.serialise()
        )
        self._register()
        self._heard: deque[Any] = deque(maxlen=10_000)
        self._bus.filter(events, queue=self._heard).__enter__()
        self.announced: list[str] = []

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _register(self) -> None:
        """Say that events are wanted. The program and this one may start the registry at once: one of the two ends."""
        for _ in range(_REGISTRIES):
            with contextlib.suppress(GoneError):
                self._call(_REGISTRY, "/org/a11y/atspi/registry", _REGISTRY, "RegisterEvent", "s", "object:")
                return
        self.close()
        raise GoneError("no registry of the accessibility bus stays")

    # ---- Reading

    def headings(self) -> list[str]:
        """The headings, in order; the first is that of the page."""
        return [met.name for met in self.read() if met.role == Role.HEADING]

    @property
    def heading(self) -> str:
        """The heading of the page; empty while there is none."""
        return next((met.name for met in self.read() if met.role == Role.HEADING), "")

    def words(self) -> list[str]:
        """Everything that is read out, in order."""
        return [met.name for met in self.read() if met.name]

    def read(self) -> Iterator[Met]:
        """Everything that shows, in the order in which a screen reader goes through it."""
        registry = Thing(_REGISTRY, _ROOT_PATH)
        for program in self._children(registry):
            yield from self._walk(program, (), showing=False)

    def _walk(self, thing: Thing, within: tuple[str, ...], *, showing: bool) -> Iterator[Met]:
        if showing and not self.has(thing, State.VISIBLE):
            return
        role, name = self._call(thing.owner, thing.path, _ACCESSIBLE, "GetRole")[0], self.name(thing)
        yield Met(thing, role, name, within)
        inside = (*within, name) if role == Role.PANEL and name else within
        for child in self._children(thing):
            yield from self._walk(child, inside, showing=True)

    def name(self, thing: Thing) -> str:
        """What a thing is called."""
        return str(self._property(thing, _ACCESSIBLE, "Name"))

    def description(self, thing: Thing) -> str:
        """What is said of a thing besides its name: its hint, and what is wrong with it."""
        return str(self._property(thing, _ACCESSIBLE, "Description"))

    def text(self, thing: Thing) -> str:
        """What stands in a box."""
        return str(self._call(thing.owner, thing.path, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)[0])

    def has(self, thing: Thing, state: State) -> bool:
        """Whether a thing is in a state."""
        low, high = self._call(thing.owner, thing.path, _ACCESSIBLE, "GetState")[0]
        return bool((low | high << 32) >> state & 1)

    # ---- Finding

    def find(self, role: Role, name: str, *, within: str = "") -> Thing:
        """The first thing of this role and name, inside a group of a name if one is given; waited for if need be."""
        found: list[Thing] = []

        def look() -> bool:
            for met in self.read():
                if met.role == role and met.name == name and (not within or within in met.within):
                    found.append(met.thing)
                    return True
            return False

        self.wait_until(look, f"{role.name} {name!r}")
        return found[0]

    def wait_for_heading(self, heading: str) -> None:
        """Wait until the page has this heading."""
        self.wait_until(lambda: self.heading == heading, f"the page {heading!r}")

    def wait_for_another_page(self, heading: str) -> None:
        """Wait until the page has another heading than this one."""
        self.wait_until(lambda: self.heading not in ("", heading), f"what follows {heading!r}")

    def wait_until(self, is_so: Callable[[], bool], what: str) -> None:
        """Look, and look again whenever the program says that something changed."""
        limit = time.monotonic() + _LONGEST
        while not self._holds(is_so):
            assert time.monotonic() < limit, f"waited in vain for {what}; there was {self.words()}"
            with contextlib.suppress(TimeoutError):
                self._bus.recv_until_filtered(self._heard, timeout=0.5)
            self._listen()

    @staticmethod
    def _holds(is_so: Callable[[], bool]) -> bool:
        try:
            return is_so()
        except GoneError:  # the page changed while it was read
            return False

    def _listen(self) -> None:
        while self._heard:
            signal = self._heard.popleft()
            if signal.header.fields.get(3) == "Announcement":
                self.announced.append(str(signal.body[3][1]))

    # ---- Doing

    def press(self, role: Role, name: str, *, within: str = "") -> None:
        """Press a button, follow a link, choose an answer."""
        thing = self.find(role, name, within=within)
        assert self.has(thing, State.SENSITIVE), f"{name!r} cannot be pressed now"
        actions = self._call(thing.owner, thing.path, "org.a11y.atspi.Action", "GetActions")[0]
        names = [action[0] for action in actions]
        wanted = next(name for name in ("Press", "Toggle", "SetFocus") if name in names)
        done = self._call(thing.owner, thing.path, "org.a11y.atspi.Action", "DoAction", "i", names.index(wanted))[0]
        assert done, f"{name!r} does not do what it offers"

    def fill(self, role: Role, name: str, text: str) -> None:
        """Put a text into a box."""
        thing = self.find(role, name)
        edit = "org.a11y.atspi.EditableText"
        assert self._call(thing.owner, thing.path, edit, "SetTextContents", "s", text)[0], f"{name!r} takes no text"

    def focus(self, thing: Thing) -> None:
        """Move the focus to a thing."""
        assert self._call(thing.owner, thing.path, "org.a11y.atspi.Component", "GrabFocus")[0]
        self.wait_until(lambda: self.has(thing, State.FOCUSED), "the focus")

    def enter(self) -> None:
        """Press the Enter key, wherever the focus is."""
        controller = "org.a11y.atspi.DeviceEventController"
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        self._call(_REGISTRY, path, controller, "GenerateKeyboardEvent", "isu", _RETURN, "", _KEY_BY_SYMBOL)

    # ---- The bus

    def _children(self, thing: Thing) -> list[Thing]:
        return [Thing(*child) for child in self._call(thing.owner, thing.path, _ACCESSIBLE, "GetChildren")[0]]

    def _property(self, thing: Thing, interface: str, name: str) -> object:
        where = DBusAddress(thing.path, bus_name=thing.owner, interface=interface)
        return self._answer(Properties(where).get(name))[0][1]

    def _call(self, owner: str, path: str, interface: str, method: str, types: str = "", *arguments: object) -> Any:  # noqa: ANN401 - as the bus answers
        where = DBusAddress(path, bus_name=owner, interface=interface)
        return self._answer(new_method_call(where, method, types or None, arguments))

    def _answer(self, message: Any) -> Any:  # noqa: ANN401 - as the bus answers
        reply = self._bus.send_and_get_reply(message, timeout=_LONGEST)
        if reply.header.message_type == MessageType.error:
            raise GoneError(str(reply.body))
        return reply.body


class GoneError(LookupError):
    """What was asked about is not there any more."""
