"""Whoever has asked their computer for less motion sees nothing move here."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

DESKTOP = """
import sys
from jeepney import HeaderFields, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

desktop = open_dbus_connection(bus="SESSION")
desktop.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
print("ready", flush=True)
while True:
    asked = desktop.receive()
    if asked.header.fields.get(HeaderFields.member) == "ReadOne":
        assert asked.body == ("org.freedesktop.appearance", "reduced-motion"), asked.body
        unknown = new_error(asked, "org.freedesktop.portal.Error.NotFound")
        known = new_method_return(asked, "v", (("u", int(sys.argv[1] or 0)),))
        desktop.send(known if sys.argv[1] else unknown)
"""

APP = """
from PySide6.QtWidgets import QApplication, QProgressBar
from ui.components.working import Working

app = QApplication([])
working = Working("Writing")
working.start()
print("moves" if working.findChild(QProgressBar).isVisible() else "still" if working.isVisible() else "nothing shows")
"""

BOTH = """
import subprocess, sys
app, desktop, said = sys.argv[1:]
with subprocess.Popen([sys.executable, "-c", desktop, said], stdout=subprocess.PIPE) as running:
    running.stdout.readline()
    subprocess.run([sys.executable, "-c", app], check=True)
    running.kill()
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no message bus to start (Linux: dbus)")
@pytest.mark.parametrize(
    "said, expected", [("1", "still"), ("0", "moves"), ("", "moves")], ids=["less", "any", "unset"]
)
def test_the_bar_moves_unless_the_desktop_asks_for_less_motion(said: str, expected: str):
    assert run_on_a_bus("-c", BOTH, APP, DESKTOP, said) == expected


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no message bus to start (Linux: dbus)")
def test_where_no_desktop_answers_the_bar_moves():
    assert run_on_a_bus("-c", APP) == "moves"


def run_on_a_bus(*arguments: str) -> str:
    """What Python prints that runs with a message bus of its own."""
    command = ["dbus-run-session", "--", sys.executable, *arguments]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.strip()


def test_nothing_else_in_the_window_moves_by_itself():
    """Animations of Qt's, and timers that a page would be moved with, are not to come in unseen."""
    moving = ("QPropertyAnimation", "QVariantAnimation", "QSequentialAnimation", "QParallelAnimation", "QMovie")
    found = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in (ROOT / "ui").rglob("*.py")
        for name in moving
        if name in path.read_text("utf-8")
    ]
    assert found == []
