"""The real window in the pseudo-locale: every word on it comes from a catalogue, and there is room for longer ones.

``test_translations.py`` runs this in a process of its own, where ``pseudo_locale`` is a plugin of pytest: a language is
chosen once, before the screens are loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.counts import FULL
from tests.ui.driver import open_everything, read
from tests.ui.other_words import OtherWords
from tests.ui.pseudo_locale import TRANSLATOR
from tests.ui.test_every_page import around, pages, problems, settle  # noqa: F401 - a fixture
from tools.translation.pseudo import pseudo
from ui import texts
from ui.components.file_dialog import choose_file, choose_folder, choose_target
from ui.window import Window

OTHER_WORDS = OtherWords()


@pytest.fixture(autouse=True)
def qt_speaks_it(app: QApplication) -> Iterator[None]:
    assert TRANSLATOR is not None
    app.installTranslator(TRANSLATOR)
    yield
    app.removeTranslator(TRANSLATOR)


SIZES = [(200, QSize(1280, 720))]
"""Text sizes in percent, each with a window that it has to fit."""
if FULL:
    SIZES += [(100, QSize(1180, 780)), (125, QSize(1092, 614)), (200, QSize(640, 480))]


@pytest.mark.parametrize("size, room", SIZES)
def test_every_page_is_translated_and_nothing_is_cut_off(
    pages: Iterator[tuple[str, Callable[[], object]]],  # noqa: F811 - the fixture
    window: Window,
    app: QApplication,
    size: int,
    room: QSize,
):
    window.resize(room)
    window.display.choose_text_size(size)
    wrong: list[str] = []
    count = 0
    for name, show in pages:
        show()
        page = window.page
        assert page is not None
        open_everything(page)
        settle(app)
        settle(app)  # once more for large letters in a small window, where a page takes longer to come to rest
        wrong += [f"{name}: {words} in {said!r}" for said, words in plain_words(window)]
        wrong += [f"{name}: {problem}" for problem in (*problems(page), *around(window))]
        count += 1
    assert count >= 25
    assert not wrong, "\n".join(dict.fromkeys(wrong))


def test_the_window_around_the_pages_is_translated(window: Window, app: QApplication):
    window.hide_screen()
    settle(app)
    assert list(plain_words(window)) == []
    window.show_screen()
    window.notice.say(texts.UNEXPECTED_TITLE, texts.UNEXPECTED_BODY)
    settle(app)
    assert window.notice.isVisible()
    assert list(plain_words(window)) == []


def test_a_dialog_for_files_is_translated(window: Window, app: QApplication, tmp_path: Path):
    """Its words are Qt's own, and the dialog is ours: see ``ui.components.file_dialog``. Names of folders are not."""
    for dialog in (
        choose_file(window, texts.IMPORT_BROWSE, texts.IMPORT_FILTERS, lambda _: None, at=tmp_path),
        choose_target(window, texts.EXPORT_PATH, [texts.EXPORT_FILTER], lambda _: None, at=tmp_path / "referral.pdf"),
        choose_folder(window, texts.RESTORE_ELSEWHERE, lambda _: None),
    ):
        settle(app)
        folders = [tmp_path, Path.home()]
        names = {str(name) for at in folders for name in (at, *at.parts, *(path.name for path in at.iterdir()))}
        assert [each for each in plain_words(dialog) if each[0] not in names] == []
        dialog.reject()


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_over_what_is_typed_is_translated(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]):
    box = kind("words")
    qtbot.addWidget(box)
    box.selectAll()
    menu = box.createStandardContextMenu()
    menu.popup(QPoint(0, 0))
    shown = [action.text().partition("\t")[0] for action in menu.actions() if not action.isSeparator()]
    menu.close()
    assert pseudo("&Copy") in shown
    assert [words for words in shown if OTHER_WORDS.taken_out_of(words)] == []


def plain_words(root: QWidget) -> Iterator[tuple[str, list[str]]]:
    """Each text that is shown or read out, with the words in it that are neither translated nor somebody else's."""
    for said in dict.fromkeys(_said(root)):
        if "\u2026" in said:
            continue  # shortened for the eye; what is read out in its place is whole
        if words := OTHER_WORDS.taken_out_of(said.replace("\u200b", "")):
            yield said, words


def _said(root: QWidget) -> Iterator[str]:
    yield root.windowTitle()
    for each in read(root):
        yield from (each.name, each.description)
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root):
            yield from _shown_by(widget)
    for menu in root.findChildren(QMenu):
        yield from (action.text() for action in menu.actions())


def _shown_by(widget: QWidget) -> Iterator[str]:
    """What a widget shows that assistive technology may be told otherwise."""
    yield widget.toolTip()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(index) for index in range(widget.count()))
