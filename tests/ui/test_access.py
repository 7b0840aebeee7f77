"""Getting at the cases: the first passphrase, every other time, the lock, and what cannot be opened."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from data.errors import WrongPassphraseError
from data.store import Store
from tests.ui.conftest import CHEAP, PASSPHRASE
from tests.ui.driver import Driver, interface, read
from ui import texts
from ui.components.card import CheckCard
from ui.components.page import Page
from ui.entrance import CODE_IS_KEPT
from ui.idle import IdleWatch
from ui.navigator import Navigator
from ui.pages.access import CreatePage, StoreTroublePage, UnlockPage
from ui.pages.recovery import RecoveryCodePage
from ui.window import Window


def test_a_store_is_created_and_unlocked_by_keyboard_alone(
    navigator: Navigator, driver: Driver, directory: Path, window: Window
):
    navigator.start()
    assert driver.heading == texts.CREATE_TITLE
    driver.tab_to(texts.CREATE_FIRST)
    driver.type(PASSPHRASE)
    driver.tab_to(texts.CREATE_AGAIN)
    driver.type(PASSPHRASE)
    driver.go_on()
    driver.wait_for_heading(texts.CODE_TITLE)
    page = driver.page
    assert isinstance(page, RecoveryCodePage)
    driver.tab_to(texts.CODE_CONFIRM)
    driver.type(page.code.value[-4:].lower())
    driver.go_on()
    driver.wait_for_heading(texts.HOME_TITLE)
    store = navigator.store
    assert store is not None
    assert store.setting(CODE_IS_KEPT) is True
    assert Store.exists(directory)
    driver.tab_to(texts.LOCK)
    driver.press(Qt.Key.Key_Return)
    driver.wait_for_heading(texts.UNLOCK_TITLE)
    assert navigator.store is None
    assert not window.header.lock.isVisible()
    driver.type(PASSPHRASE)  # the one field has the focus already
    driver.go_on()
    driver.wait_for_heading(texts.HOME_TITLE)


@pytest.mark.parametrize(
    "typed, says",
    [
        (("", ""), texts.CREATE_EMPTY),
        (("too short", "too short"), "at least 12 characters"),
        (("abcdefghijklmnop", "abcdefghijklmnop"), "simple pattern"),
        ((PASSPHRASE, PASSPHRASE + "!"), texts.CREATE_DIFFERENT),
    ],
)
def test_a_passphrase_that_will_not_do_is_refused_beside_its_field(
    typed: tuple[str, str], says: str, navigator: Navigator, driver: Driver, directory: Path
):
    navigator.start()
    page = driver.page
    assert isinstance(page, CreatePage)
    for field, text in zip((page.choice.first, page.choice.again), typed, strict=True):
        field.control.setText(text)
    driver.go_on()
    assert says in page.choice.first.error + page.choice.again.error
    assert driver.window.windowTitle().startswith("Error: ")
    assert not Store.exists(directory)
    assert page.choice.first.value == typed[0], "what was typed is kept"


def test_a_wrong_passphrase_is_said_kindly_and_can_be_typed_again(
    navigator: Navigator, driver: Driver, directory: Path, qtbot: QtBot
):
    Store.create(directory, PASSPHRASE, cost=CHEAP).close()
    navigator.start()
    page = driver.page
    assert isinstance(page, UnlockPage)
    driver.type("not the passphrase")
    driver.go_on()
    qtbot.waitUntil(lambda: bool(page.passphrase.error), timeout=20_000)
    assert page.passphrase.error == str(WrongPassphraseError())
    assert page.passphrase.value == ""
    assert driver.focus is page.passphrase.control, "it can be typed again at once"
    assert page.passphrase.error in interface(driver.focus).text(QAccessible.Text.Description)
    driver.type(PASSPHRASE)
    driver.go_on()
    driver.wait_for_heading(texts.HOME_TITLE)


@pytest.mark.usefixtures("in_every_look")
def test_what_is_wrong_and_the_field_to_type_it_again_in_show_together(
    navigator: Navigator, driver: Driver, directory: Path, qtbot: QtBot
):
    Store.create(directory, PASSPHRASE, cost=CHEAP).close()
    navigator.start()
    page = driver.page
    assert isinstance(page, UnlockPage)
    page.explain(WrongPassphraseError())
    qtbot.waitUntil(lambda: _is_in_sight(page.passphrase, page))


def _is_in_sight(widget: QWidget, page: Page) -> bool:
    """Whether the whole of it shows without scrolling."""
    return page.viewport().rect().contains(QRect(widget.mapTo(page.viewport(), QPoint(0, 0)), widget.size()))


def test_the_window_stays_alive_while_the_key_is_made(
    navigator: Navigator, driver: Driver, directory: Path, app: QApplication
):
    Store.create(directory, PASSPHRASE).close()  # at its full price
    navigator.start()
    page = driver.page
    assert isinstance(page, UnlockPage)
    driver.type(PASSPHRASE)
    driver.go_on()
    rounds = 0
    while page.is_working and driver.heading == texts.UNLOCK_TITLE:
        assert page.primary is None or not page.primary.isEnabled(), "it cannot be started twice"
        app.processEvents()
        rounds += 1
    assert rounds > 10
    driver.wait_for_heading(texts.HOME_TITLE)


def test_a_disk_that_cannot_be_read_is_not_taken_for_a_first_start(
    window: Window, driver: Driver, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    def refuse(path: Path) -> os.stat_result:
        raise PermissionError(13, "Permission denied", str(path))

    with monkeypatch.context() as broken:
        broken.setattr(os, "lstat", refuse)
        Navigator(window, tmp_path / "elsewhere", "test").start()
        assert isinstance(driver.page, StoreTroublePage)
        said = "\n".join(each.name for each in read(driver.page))
        assert "Permission denied" in said
        assert texts.STORE_TROUBLE_BODY in said, "who met it is told what to do"
    assert driver.page.primary is not None
    driver.page.primary.click()
    qtbot.waitUntil(lambda: driver.heading == texts.CREATE_TITLE)


def test_hiding_covers_everything_at_once_and_shows_it_again(
    navigator: Navigator, driver: Driver, store: Store, window: Window
):
    store.new_case({"format": "safeguarding-review-case/1", "facts": {}})
    navigator.open_with(store)
    driver.press(Qt.Key.Key_F9)
    shown = {each.name for each in read(window)}
    assert texts.HIDDEN_TITLE in shown
    assert not {texts.HOME_TITLE, texts.HOME_SEARCH} & shown
    assert window.windowTitle() == texts.WINDOW_TITLE.format(page=texts.HIDDEN_TITLE)
    driver.press(Qt.Key.Key_Return)
    assert texts.HOME_TITLE in {each.name for each in read(window)}


def test_nobody_there_locks_after_a_warning_and_a_key_stays(qtbot: QtBot, window: Window):
    watch = IdleWatch(window, seconds=20.15)
    window.windowHandle().installEventFilter(watch)
    with qtbot.waitSignal(watch.warned, timeout=5000):
        watch.start()
    with qtbot.waitSignal(watch.returned, timeout=5000):
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    short = IdleWatch(window, seconds=0.2)
    with qtbot.waitSignals([short.warned, short.idle], timeout=5000, order="strict"):
        short.start()


def test_a_key_that_answers_the_warning_changes_no_answer(qtbot: QtBot, window: Window):
    page = Page("A heading")
    box = CheckCard("one", "One of them")
    page.add(box)
    window.show_page(page)
    box.setFocus()
    watch = IdleWatch(window, seconds=20.15)
    window.windowHandle().installEventFilter(watch)
    with qtbot.waitSignal(watch.warned, timeout=5000):
        watch.start()
    with qtbot.waitSignal(watch.returned, timeout=5000):
        qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert not box.isChecked()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert box.isChecked(), "the next one does what it always does"
    watch.stop()


def test_hidden_cases_can_be_locked_at_once(navigator: Navigator, store: Store, window: Window, qtbot: QtBot):
    navigator.open_with(store)
    window.hide_screen()
    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert navigator.store is None


def test_idling_saves_locks_and_says_why(navigator: Navigator, driver: Driver, store: Store, directory: Path):
    navigator.open_with(store)
    navigator._lock_when_idle()
    assert driver.heading == texts.UNLOCK_TITLE
    assert any("5 minutes" in each.name for each in read(driver.page))
    Store.unlock(directory, PASSPHRASE).close()  # the lock on the store was given back
