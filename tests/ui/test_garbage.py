"""Parts of the window are taken apart on its own thread, whatever works beside it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.background import Background
from ui.garbage import GarbageCollection
from ui.window import Window


@pytest.fixture(autouse=True)
def as_python_does_it() -> Iterator[None]:
    """Garbage is searched for as Python does by itself, before the window says otherwise and after."""
    gc.enable()
    yield
    gc.enable()


def left_behind(taken_apart: list[threading.Thread], kind: type[QWidget | QAbstractListModel]) -> None:
    """Make a part of a window that nothing refers to but itself; on which thread it ends is noted."""

    class Part(kind):  # type: ignore[misc,valid-type]
        itself: object = None

    part = Part()
    part.itself = part
    part.destroyed.connect(
        lambda *_: taken_apart.append(threading.current_thread()), Qt.ConnectionType.DirectConnection
    )


def make_garbage() -> None:
    """What no thread can do without Python's wishing to search for garbage."""
    for _ in range(200_000):
        ring: list[object] = []
        ring.append(ring)


@pytest.mark.parametrize("kind", [QWidget, QAbstractListModel])
def test_work_beside_the_window_takes_nothing_of_it_apart(
    kind: type[QWidget | QAbstractListModel], window: Window, qtbot: QtBot
):
    taken_apart: list[threading.Thread] = []
    collection = GarbageCollection(window, interval=50)
    left_behind(taken_apart, kind)
    work = Background(make_garbage)
    with qtbot.waitSignal(work.done):
        work.start()
    qtbot.waitUntil(lambda: bool(taken_apart))
    assert taken_apart == [threading.main_thread()]
    assert collection.parent() is window
