"""Ways into the store beside the passphrase: the recovery code, the wait after wrong guesses, and going back."""

from __future__ import annotations

import datetime
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from data.connection import damaged
from data.errors import TooManyGuessesError
from data.paths import BACKUPS, DATABASE, SET_ASIDE, STORE
from data.recovery_code import RecoveryCode
from data.store import Store
from tests.data.samples import DOCUMENT
from tests.ui.conftest import CHEAP, NOW, PASSPHRASE
from tests.ui.driver import Driver, read
from ui import texts
from ui.clipboard import ClipboardWatch
from ui.components.passphrase_choice import PassphraseChoice
from ui.entrance import CODE_IS_KEPT
from ui.navigator import Navigator
from ui.pages.access import UnlockPage
from ui.pages.recovery import RecoveryCodePage
from ui.pages.restore import RestorePage
from ui.printed_code import write_code_page
from ui.theme import gap
from ui.window import Window

ANOTHER = "another one for the tests"


def a_store(directory: Path, *, cases: int = 1) -> RecoveryCode:
    with Store.create(directory, PASSPHRASE, cost=CHEAP, clock=lambda: NOW) as store:
        for _ in range(cases):
            store.new_case(DOCUMENT)
        return store.keys.new_recovery_code(PASSPHRASE)


def words_on(driver: Driver) -> str:
    return "\n".join(each.name for each in read(driver.page))


@pytest.mark.parametrize(
    "typed, says",
    [
        ("short", "at least 12 characters"),
        ("abcdefghijklmnop", "simple pattern"),
        ("password12345678", "guessed first"),
        ("tractor velvet onion", "Strength: "),
        ("tractor velvet onion marble seven", texts.STRENGTH["strong"]),
    ],
)
def test_the_strength_is_said_while_a_passphrase_is_typed(typed: str, says: str, qtbot: QtBot):
    choice = PassphraseChoice("Passphrase", "", "Again")
    qtbot.addWidget(choice)
    choice.show()
    choice.first.control.setText(typed)
    qtbot.waitUntil(lambda: any(says in each.name for each in read(choice)))


def test_a_code_that_was_not_written_down_is_not_taken_for_kept(navigator: Navigator, driver: Driver, directory: Path):
    navigator.start()
    code = a_store(directory)
    page = navigator._entrance.show_code(store := Store.unlock(directory, PASSPHRASE), code)
    driver.window.show_page(page)
    for typed, says in (("", texts.CODE_EMPTY), ("XXXX", texts.CODE_WRONG)):
        page.typed.set_value(typed)
        driver.go_on()
        assert page.typed.error == says
    assert store.setting(CODE_IS_KEPT) is None
    driver.tab_to(texts.CODE_LATER)
    driver.press(Qt.Key.Key_Return)
    assert store.setting(CODE_IS_KEPT) is False
    store.close()


def test_the_page_to_print_holds_the_code(tmp_path: Path):
    code = RecoveryCode.new()
    write_code_page(tmp_path / "page.pdf", code, datetime.date(2026, 3, 16))
    text = subprocess.run(
        ["pdftotext", tmp_path / "page.pdf", "-"], check=True, capture_output=True, text=True
    ).stdout  # fmt: skip
    assert code.symbols in "".join(text.split()).replace("-", "")
    assert "16 March 2026" in text


def test_locking_takes_what_was_copied_off_the_clipboard(
    navigator: Navigator, driver: Driver, directory: Path, window: Window, qtbot: QtBot
):
    code = a_store(directory)
    navigator.open_with(Store.unlock(directory, PASSPHRASE))
    page = RecoveryCodePage(code, NOW.date)
    window.show_page(page)
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    driver.tab_to(texts.CODE_COPY)
    driver.press(Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == code.printed
    navigator.lock()
    assert QGuiApplication.clipboard().text() == ""


def test_the_recovery_code_and_its_buttons_show_without_scrolling(window: Window, app: QApplication):
    window.resize(1180, 780)  # as it opens
    page = RecoveryCodePage(RecoveryCode.new(), NOW.date)
    window.show_page(page)
    app.processEvents()
    assert page.verticalScrollBar().maximum() == 0


def test_what_another_program_copied_stays_on_the_clipboard(window: Window):
    watch = ClipboardWatch(window)
    QGuiApplication.clipboard().setText("of another program")
    watch._ours = b""  # as where no window of ours had the focus
    watch.forget()
    assert QGuiApplication.clipboard().text() == "of another program"
    QGuiApplication.clipboard().clear()


def test_a_forgotten_passphrase_is_replaced_with_the_recovery_code(
    navigator: Navigator, driver: Driver, directory: Path
):
    code = a_store(directory)
    navigator.start()
    driver.tab_to(texts.UNLOCK_RECOVER)
    driver.press(Qt.Key.Key_Return)
    assert driver.heading == texts.USE_CODE_TITLE
    driver.type("7QK4")
    driver.go_on()
    assert "28 characters" in words_on(driver)
    driver.page.code.set_value(code.printed.lower())  # type: ignore[attr-defined]  # of the page with the code
    driver.go_on()
    driver.wait_for_heading(texts.NEW_PASSPHRASE_TITLE)
    driver.tab_to(texts.NEW_PASSPHRASE_FIRST)
    driver.type(ANOTHER)
    driver.tab_to(texts.NEW_PASSPHRASE_AGAIN)
    driver.type(ANOTHER)
    driver.go_on()
    driver.wait_for_heading(texts.HOME_TITLE)
    navigator.lock()
    Store.unlock(directory, ANOTHER).close()


def test_several_wrong_guesses_make_one_wait_and_say_how_long(
    navigator: Navigator, driver: Driver, directory: Path, qtbot: QtBot
):
    a_store(directory)
    navigator.start()
    page = driver.page
    assert isinstance(page, UnlockPage)
    page.explain(TooManyGuessesError(1))
    assert "Wait 1 second" in page.passphrase.error
    assert "recovery code" in page.passphrase.error
    qtbot.waitUntil(lambda: not page.passphrase.error)
    assert not page.errors.isVisible()


def test_a_damaged_store_is_set_aside_and_a_backup_brought_back(navigator: Navigator, driver: Driver, directory: Path):
    a_store(directory, cases=2)
    with Store.unlock(directory, PASSPHRASE) as store:
        store.backups.make()
    whole = (directory / STORE / DATABASE).read_bytes()
    (directory / STORE / DATABASE).write_bytes(whole[:5000] + b"\0" * 3000 + whole[8000:])
    navigator.start()
    page = driver.page
    assert isinstance(page, UnlockPage)
    driver.type(PASSPHRASE)
    driver.go_on()
    driver.wait_until(lambda: page.damage is not None)
    said = words_on(driver)
    assert said.index(texts.STORE_TROUBLE_TITLE) < said.index(texts.UNLOCK_FIELD), "before a passphrase that is no help"
    assert texts.UNLOCK_BODY not in said
    assert texts.UNLOCK_RECOVER not in said, "nor is the code any help"
    driver.wait_until(lambda: driver.focus_name == texts.UNLOCK_RESTORE)
    driver.press(Qt.Key.Key_Return)
    assert driver.heading == texts.RESTORE_TITLE
    bring_back(driver)
    driver.wait_for_heading(texts.UNLOCK_TITLE)
    assert str(directory / SET_ASIDE) in words_on(driver).replace("\u200b", "")
    driver.type(PASSPHRASE)
    driver.go_on()
    driver.wait_for_heading(texts.HOME_TITLE)
    assert navigator.store is not None
    assert len(navigator.store.cases()) == 2


def test_in_a_small_window_the_focus_stays_in_sight_where_damage_is_said(
    driver: Driver, directory: Path, window: Window
):
    window.resize(640, 480)
    window.display.choose_text_size(200)
    page = UnlockPage(directory)
    window.show_page(page)
    page.focus_first()
    page.explain(damaged(directory / STORE / DATABASE))
    driver.wait_until(lambda: page.damage is not None and page.damage.heading.hasFocus())
    page.focus_first()
    driver.go_on()
    assert page.passphrase.error == texts.UNLOCK_EMPTY
    assert texts.STORE_TROUBLE_TITLE in words_on(driver), "that nothing was typed has put nothing right"


def test_a_damaged_store_that_was_put_right_is_unlocked_on_the_same_page(
    navigator: Navigator, driver: Driver, directory: Path
):
    a_store(directory)
    database = directory / STORE / DATABASE
    whole = database.read_bytes()
    database.write_bytes(whole[:5000] + b"\0" * 3000 + whole[8000:])
    navigator.start()
    page = driver.page
    assert isinstance(page, UnlockPage)
    for _ in range(2):
        page.focus_first()
        driver.type(PASSPHRASE)
        driver.go_on()
        driver.wait_until(lambda: page.damage is not None)
    database.write_bytes(whole)
    page.focus_first()
    driver.type("not the passphrase")
    driver.go_on()
    driver.wait_until(lambda: bool(page.passphrase.error))
    assert texts.UNLOCK_BODY in words_on(driver), "as if there had been no damage"
    assert texts.STORE_TROUBLE_TITLE not in words_on(driver)
    assert texts.UNLOCK_RECOVER in words_on(driver)
    driver.type(PASSPHRASE)
    driver.go_on()
    driver.wait_for_heading(texts.HOME_TITLE)


def test_what_going_back_would_lose_is_said_first(driver: Driver, directory: Path, window: Window, qtbot: QtBot):
    a_store(directory)
    with Store.unlock(directory, PASSPHRASE) as store:
        store.backups.make()
        store.new_case(DOCUMENT)
    page = RestorePage(directory, lambda: NOW)
    window.show_page(page)
    page.passphrase.control.setText(PASSPHRASE)
    driver.go_on()
    driver.wait_until(lambda: page.compared is not None)
    assert "1 case of now is not in it." in words_on(driver)
    assert not (directory / SET_ASIDE).exists(), "nothing has changed yet"
    assert texts.RESTORE_CHECK not in words_on(driver), "that is done, and what comes next stands out"
    with qtbot.assertNotEmitted(page.restored):
        driver.press(Qt.Key.Key_Return)
    assert texts.RESTORE_READ_TITLE in words_on(driver), "nor is it done again by the Enter key"
    page.passphrase.control.setText(PASSPHRASE[::-1])
    page.passphrase.control.setText(PASSPHRASE)
    assert texts.RESTORE_READ_TITLE not in words_on(driver), "what was read does not go with what is typed"
    page.focus_first()
    driver.go_on()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as the loop of the program does
    driver.wait_until(lambda: page.compared is not None)
    assert page.primary is not None
    assert page.primary.isEnabled(), "what was taken off the page meanwhile is no trouble"


def test_a_store_that_is_gone_is_not_taken_for_a_first_visit(navigator: Navigator, driver: Driver, directory: Path):
    a_store(directory)
    with Store.unlock(directory, PASSPHRASE) as store:
        store.backups.make()
    (directory / STORE).rename(directory.parent / "elsewhere")
    navigator.start()
    assert driver.heading == texts.RESTORE_TITLE
    assert texts.RESTORE_MISSING_STORE in words_on(driver)
    bring_back(driver)
    driver.wait_for_heading(texts.UNLOCK_TITLE)


def test_a_wrong_passphrase_for_a_backup_is_said_and_changes_nothing(driver: Driver, directory: Path, window: Window):
    a_store(directory)
    with Store.unlock(directory, PASSPHRASE) as store:
        store.backups.make()
    page = RestorePage(directory, lambda: NOW)
    window.show_page(page)
    page.passphrase.control.setText("not this one, I fear")
    driver.go_on()
    driver.wait_until(lambda: bool(page.passphrase.error))
    assert page.compared is None
    page.look_in(directory / "empty")
    assert texts.RESTORE_NONE_TITLE in words_on(driver)
    assert texts.RESTORE_BODY not in words_on(driver), "there is none to choose"
    driver.press(Qt.Key.Key_Return)  # in a field that no longer shows
    assert not page.is_working
    assert space_over_the_button(page) == gap(32), "the one thing to do stands by itself, as on every page"
    page.look_in(directory / BACKUPS)
    assert page.backups is not None
    assert space_over_the_button(page) == gap(16), "it belongs to the list"
    assert texts.RESTORE_BODY in words_on(driver)


def space_over_the_button(page: RestorePage) -> int:
    """The pixels between the button for another folder and what is above it."""
    QApplication.processEvents()
    above = page._none if page.backups is None else page._list
    return page._elsewhere.y() - above.geometry().bottom() - 1


def bring_back(driver: Driver) -> None:
    """Choose the newest backup on the page that shows, and go back to it."""
    page = driver.page
    assert isinstance(page, RestorePage)
    driver.tab_to(texts.RESTORE_PASSPHRASE)
    driver.type(PASSPHRASE)
    driver.go_on()
    driver.wait_until(lambda: page.compared is not None)
    driver.tab_to(texts.RESTORE_BUTTON)
    driver.press(Qt.Key.Key_Return)
