"""The application, a window on a new store, and what a person does with them."""

from __future__ import annotations

import datetime
import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from data.keys import Argon2Parameters
from data.settings import Settings
from data.settings import Theme as Colours
from data.store import Store
from logic.case import Case
from tests.counts import FULL
from tests.ui.driver import Driver
from ui.app import STYLE, prepare
from ui.case_session import CaseSession
from ui.display import Display
from ui.garbage import GarbageCollection
from ui.navigator import Navigator
from ui.palettes import LIGHT
from ui.places import Place
from ui.theme import Theme
from ui.window import Window

CHEAP = Argon2Parameters(memory_kib=64 * 1024, passes=1, lanes=1)
"""Tests open hundreds of stores; only those about the passphrase pay its full price."""

PASSPHRASE = "tests open this one"

HARDEST = Settings(theme=Colours.HIGH_VISIBILITY, text_size=200)
"""The look in which there is the least room."""

NOW = datetime.datetime(2026, 3, 16, 14, 2, tzinfo=datetime.UTC)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What Qt's application is made with: as the program makes it."""
    return ["tests", *STYLE]


@pytest.fixture(scope="session")
def prepared(qapp: QApplication) -> QApplication:
    """Qt's application, set up as the program sets it up."""
    prepare()
    return qapp


@pytest.fixture(autouse=True)
def app(prepared: QApplication) -> Iterator[QApplication]:
    """Qt's application in light colours at 100%; what a test leaves behind is gone before the next.

    As in the program, garbage is searched for on this thread alone.
    """
    Theme(LIGHT).apply(prepared)
    gc.disable()
    yield prepared
    prepared.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    GarbageCollection.look()
    gc.enable()


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Where the store of the test is, or will be."""
    return tmp_path / "cases"


@pytest.fixture
def store(directory: Path) -> Iterator[Store]:
    """A new store, open."""
    with Store.create(directory, PASSPHRASE, cost=CHEAP, clock=lambda: NOW) as opened:
        yield opened


@pytest.fixture
def session(store: Store) -> CaseSession:
    """A new case in the store, with nothing in it."""
    return CaseSession.create(store, Case(assessed_on=NOW.date(), reference="C-0042"))


@pytest.fixture
def window(app: QApplication, qtbot: QtBot, tmp_path: Path) -> Window:
    """The window, shown, with no page in it."""
    made = Window(app, Display(app, tmp_path / "settings"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture(
    params=[HARDEST, *([Settings()] if FULL else [])], ids=lambda look: f"{look.theme.value}-{look.text_size}"
)
def in_every_look(window: Window, request: pytest.FixtureRequest) -> None:
    """The window in high visibility at twice the size on a small screen; in a proof also as it comes."""
    look: Settings = request.param
    if look == HARDEST:
        window.resize(1280, 720)
    window.display.choose_colours(look.theme)
    window.display.choose_text_size(look.text_size)


@pytest.fixture
def navigator(window: Window, directory: Path) -> Navigator:
    """What leads through the window, not started yet."""
    return Navigator(window, directory, "test", now=lambda: NOW)


@pytest.fixture
def driver(window: Window) -> Driver:
    """A person at the keyboard of the window."""
    return Driver(window)


@pytest.fixture
def at(navigator: Navigator, session: CaseSession, store: Store) -> Callable[[Place], CaseSession]:
    """A function that opens the new case at a place in the window, and returns its session."""

    def go(place: Place) -> CaseSession:
        if navigator.journey is None:
            navigator.open_with(store)
            navigator.open_case(session.id)
        assert navigator.journey is not None
        navigator.journey.go(place)
        return navigator.journey.session

    return go
