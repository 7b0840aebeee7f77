"""Leaving the computer locks the cases: its screen locked, its lid closed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.driver import Driver
from ui import texts
from ui.case_session import CaseSession
from ui.computer_session import ComputerSession, is_leaving
from ui.navigator import Navigator
from ui.places import RESULT, Place

ROOT = Path(__file__).resolve().parents[2]

ON_A_BUS = """
import sys
from PySide6.QtCore import SLOT, QCoreApplication, QDeadlineTimer, QEventLoop, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from ui.computer_session import ComputerSession

class End(QObject):
    reached = False
    @Slot()
    def reach(self):
        self.reached = True

name, path, interface, signal, *values = sys.argv[1:]
app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
assert bus.isConnected() and QDBusConnection.systemBus().isConnected()
assert bus.registerService(name)
heard, end, missed = [], End(), False
session = ComputerSession(app, None)
session.left.connect(lambda: heard.append(True))
for connection in (bus, QDBusConnection.systemBus()):
    end.reached = False
    assert connection.connect("", "/end", "test.End", "Reached", end, SLOT("reach()"))
    # The bus answers in order: once this is answered, it knows what is listened for on this connection.
    bus_name = "org.freedesktop.DBus"
    asked = QDBusMessage.createMethodCall(bus_name, "/org/freedesktop/DBus", bus_name, "GetId")
    assert connection.call(asked).type() == QDBusMessage.MessageType.ReplyMessage
    message = QDBusMessage.createSignal(path, interface, signal)
    message.setArguments([value == "true" for value in values])
    assert bus.send(message)
    assert bus.send(QDBusMessage.createSignal("/end", "test.End", "Reached"))  # what one sends arrives in order
    limit = QDeadlineTimer(20_000)
    while not end.reached and not limit.hasExpired():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    missed = missed or not end.reached
    connection.disconnect("", "/end", "test.End", "Reached", end, SLOT("reach()"))
print("nothing arrived" if missed else "left" if heard else "stayed")
"""

LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep")
GNOME = ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
SESSION = ("org.freedesktop.login1", "/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock")


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no message bus to start (Linux: dbus)")
@pytest.mark.parametrize(
    "message, expected",
    [
        ((*LOGIN, "true"), "left"),
        ((*LOGIN, "false"), "stayed"),
        ((*GNOME, "true"), "left"),
        ((*GNOME, "false"), "stayed"),
        (SESSION, "left"),
    ],
    ids=["sleeps", "wakes", "screen-locked", "screen-unlocked", "told-to-lock"],
)
def test_what_the_desktop_says_is_heard(message: tuple[str, ...], expected: str):
    both_buses = 'DBUS_SYSTEM_BUS_ADDRESS=$DBUS_SESSION_BUS_ADDRESS exec "$@"'
    command = ["dbus-run-session", "--", "sh", "-c", both_buses, "sh", sys.executable, "-c", ON_A_BUS, *message]
    run = subprocess.run(command, cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=False)
    assert run.stdout.strip() == expected, run.stderr


@pytest.mark.parametrize(
    "message, parameter, expected",
    [(0x02B1, 0x7, True), (0x02B1, 0x8, False), (0x0218, 0x4, True), (0x0218, 0x7, False), (0x000F, 0x4, False)],
    ids=["lock", "unlock", "suspend", "resume", "paint"],
)
def test_what_windows_says_is_understood(message: int, parameter: int, expected: bool):  # noqa: FBT001
    assert is_leaving(message, parameter) is expected


def test_leaving_the_computer_saves_and_locks(at: Callable[[Place], CaseSession], navigator: Navigator, driver: Driver):
    at(Place(RESULT))
    listener = navigator.findChild(ComputerSession)
    assert isinstance(listener, ComputerSession)
    listener.locks()
    assert navigator.store is None
    assert driver.heading == texts.UNLOCK_TITLE
