"""Backups are made by themselves, beside the window; what keeps them from it is said."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from data.backup import list_backups
from data.paths import BACKUPS, KEYS, STORE
from data.store import Store
from logic.case_file import FORMAT
from tests.data.samples import CHEAP, DOCUMENT, PASSPHRASE
from ui import texts
from ui.navigator import Navigator
from ui.window import Window


def opened(window: Window, directory: Path) -> Navigator:
    navigator = Navigator(window, directory, "test")
    navigator.open_with(Store.unlock(directory, PASSPHRASE))
    return navigator


def a_store(directory: Path) -> None:
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as store:
        store.new_case(DOCUMENT)


def test_opening_the_store_makes_the_backup_that_is_due(window: Window, qtbot: QtBot, tmp_path: Path):
    a_store(tmp_path / "cases")
    navigator = opened(window, tmp_path / "cases")
    qtbot.waitUntil(lambda: len(list_backups(tmp_path / "cases" / BACKUPS)) == 1)
    assert navigator.close()
    navigator = opened(window, tmp_path / "cases")
    assert navigator.close(), "closing waits for a backup that is being made"
    assert len(list_backups(tmp_path / "cases" / BACKUPS)) == 1, "nothing has changed since"


def test_the_first_backup_is_made_when_the_first_case_is_left(window: Window, qtbot: QtBot, tmp_path: Path):
    folder = tmp_path / "cases" / BACKUPS
    Store.create(tmp_path / "cases", PASSPHRASE, cost=CHEAP).close()
    assert opened(window, tmp_path / "cases").close()
    assert list_backups(folder) == [], "there is nothing to keep yet"
    navigator = opened(window, tmp_path / "cases")
    assert navigator.store is not None
    navigator.open_case(navigator.store.new_case({"format": FORMAT, "facts": {}}))
    navigator.show_home()
    qtbot.waitUntil(lambda: len(list_backups(folder)) == 1)
    assert navigator.close()


def test_leaving_a_case_while_a_backup_is_made_makes_no_second_one(window: Window, qtbot: QtBot, tmp_path: Path):
    a_store(tmp_path / "cases")
    navigator = opened(window, tmp_path / "cases")
    store = navigator.store
    assert store is not None
    case = store.new_case({"format": FORMAT, "facts": {}})
    with store.backups.paused():  # the one that is due at opening waits for this
        for _ in range(4):
            navigator.open_case(case)
            navigator.show_home()
    qtbot.waitUntil(lambda: len(store.backups.all()) == 1)
    assert navigator.close()
    assert len(list_backups(tmp_path / "cases" / BACKUPS)) == 1


def test_a_backup_that_cannot_be_made_is_said(window: Window, qtbot: QtBot, tmp_path: Path):
    a_store(tmp_path / "cases")
    (tmp_path / "cases" / BACKUPS).touch()  # a file where the folder should be
    navigator = opened(window, tmp_path / "cases")
    qtbot.waitUntil(lambda: window.notice.banner is not None)
    assert window.notice.banner
    assert texts.BACKUP_FAILED_TITLE in window.notice.banner.heading.text()
    assert navigator.close()


def test_a_key_file_that_was_put_right_is_said(window: Window, tmp_path: Path):
    a_store(tmp_path / "cases")
    (tmp_path / "cases" / STORE / KEYS).write_bytes(b"")
    navigator = opened(window, tmp_path / "cases")
    assert window.notice.banner
    assert texts.STORE_NOTICE_TITLE in window.notice.banner.heading.text()
    assert navigator.close()
