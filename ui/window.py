"""The window: a bar at the top, the sections of a case at the side, and one page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QGridLayout,
    QMainWindow,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from ui import texts
from ui.components.buttons import Button
from ui.components.column import Column
from ui.components.focus_ring import FocusRing
from ui.components.header import ROOMY_FROM, Header
from ui.components.notice import Notice
from ui.components.page import Page
from ui.components.side_list import SideList
from ui.components.tab_order import order_by_reading
from ui.components.text import Heading, Text
from ui.display import Display
from ui.places import TASKS, Entry
from ui.shortcuts import bind
from ui.theme import COLUMN, gap, px

_SIDE = 250
"""Width of the list at the side, in pixels at 100%."""

_OF_THE_NOTICE = 0.75
"""The most that a message above the page takes of what is below the bar; the page needs the rest."""


class Window(QMainWindow):
    """Shows pages and says what was pressed around them; where that leads is the navigator's business.

    ``may_close`` is asked before the window closes, so that whatever is open can be saved first. ``unsaved`` says only
    what is not saved, so that no other message takes its place; everything else is said in ``notice``.
    """

    section_chosen = Signal(str)
    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, app: QApplication, display: Display) -> None:
        super().__init__()
        self._display = display
        self.may_close: Callable[[], bool] = lambda: True
        self.setWindowTitle(texts.PRODUCT)
        self.setMinimumSize(480, 400)
        self.resize(QSize(1180, 780))
        self.header = Header()
        self.side = SideList()
        self.side.chosen.connect(self.section_chosen)
        self.training = _Strip(texts.TRAINING_STRIP)
        self.unsaved = Notice()
        self.notice = Notice()
        self._pages = QStackedWidget()
        self._page: Page | None = None
        self._help: Page | None = None
        self._left_from: QWidget | None = None
        self._left_for_cover: QWidget | None = None
        self._cover = _Cover()
        self._has_side = False
        self._ring = FocusRing(app, self)
        self._lay_out()
        self._wire()

    @property
    def page(self) -> Page | None:
        """The page that is open, though the help may stand over it."""
        return self._page

    @property
    def display(self) -> Display:
        """How the window looks, for the page on which that is chosen."""
        return self._display

    def show_page(self, page: Page) -> None:
        """Show ``page`` in place of the one before, which is deleted."""
        self._drop_help()
        old = self._page
        page.resize(self._pages.size())  # so that it is laid out once, at the width that it will have
        self._page = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.title_changed.connect(self._show_title)
        if old is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        self._order()
        page.focus_first()
        self._show_title()

    def show_help(self) -> None:
        """Show the help over the page that is open; where it shows already, go back to that page."""
        if self.is_hidden_by_cover:
            return
        if self._help is not None:
            self.close_help()
            return
        from ui.pages.help import HelpPage  # noqa: PLC0415 - the window opens without it

        self._left_from = self.focusWidget()
        self._help = HelpPage()
        self._help.back.connect(self.close_help)
        self._help.resize(self._pages.size())
        self._pages.addWidget(self._help)
        self._pages.setCurrentWidget(self._help)
        self._order()
        self._help.focus_first()
        self._show_title()

    def close_help(self) -> None:
        """Show the page again that is open, with the focus where it was."""
        self._drop_help()
        if self._page is not None:
            self._pages.setCurrentWidget(self._page)
        self._order()
        self._go_on_from(self._left_from)
        self._show_title()

    def _order(self) -> None:
        order_by_reading(self.header, self.side, self.unsaved, self.notice, self._pages)

    def _drop_help(self) -> None:
        if self._help is not None:
            self._pages.removeWidget(self._help)
            self._help.deleteLater()
            self._help = None

    def _go_on_from(self, left: QWidget | None) -> None:
        """Give the focus back to where it was; where that is gone, to where reading begins."""
        if left is not None and isValid(left) and left.isVisible():
            left.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (page := self._help or self._page) is not None:
            page.focus_first()

    def show_case(self, title: str, entries: Sequence[Entry], current: str, *, training: bool = False) -> None:
        """Say which case is open, and show its sections at the side with the ``current`` one marked.

        ``training``: it is a training case, which is said above every page of it.
        """
        self.training.setVisible(training)
        self._has_side = bool(entries)
        self.header.show_case(title, has_sections=self._has_side)
        self.side.show_entries(entries, current)
        self._fold()

    def hide_screen(self) -> None:
        """Cover everything at once, and end what is open over it."""
        for dialog in self.findChildren(QDialog):
            dialog.reject()
        if not self.is_hidden_by_cover:
            self._left_for_cover = self.focusWidget()
        self._everything.setCurrentWidget(self._cover)
        self._cover.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setWindowTitle(texts.WINDOW_TITLE.format(page=texts.HIDDEN_TITLE))

    def show_screen(self) -> None:
        """Take the cover away, and give the focus back."""
        if not self.is_hidden_by_cover:
            return
        self._everything.setCurrentWidget(self._shell)
        self._show_title()
        self._go_on_from(self._left_for_cover)

    @property
    def is_hidden_by_cover(self) -> bool:
        """Whether the screen is covered."""
        return self._everything.currentWidget() is self._cover

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the list at the side away where there is no room for it."""
        super().resizeEvent(event)
        self._fold()

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Scroll to what the Tab key comes to. Qt does so only where it comes from within what scrolls.

        Qt asks this as well of a page that goes, for somewhere to put the focus meanwhile: nothing scrolls for that.
        """
        left: QWidget | None = self.focusWidget()
        has_moved = super().focusNextPrevChild(is_next)
        reached: QWidget | None = self.focusWidget() if left is not None and left.isVisible() else None
        holder = reached
        while reached is not None and holder is not None:
            if isinstance(holder, QScrollArea):
                holder.ensureWidgetVisible(reached, gap(24), gap(24))
            holder = holder.parentWidget()
        return has_moved

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only once everything is saved."""
        if self.may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def _lay_out(self) -> None:
        self._shell, self._everything = QWidget(), QStackedWidget()
        grid = QGridLayout(self._shell)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.header, 0, 0, 1, 2)
        grid.addWidget(self.training, 1, 0, 1, 2)
        grid.addWidget(self.side, 2, 0, 3, 1)
        grid.addWidget(self.unsaved, 2, 1)
        grid.addWidget(self.notice, 3, 1)
        grid.addWidget(self._pages, 4, 1)
        grid.setRowStretch(4, 1)
        grid.setColumnStretch(1, 1)
        self._everything.addWidget(self._shell)
        self._everything.addWidget(self._cover)
        self.setCentralWidget(self._everything)

    def _wire(self) -> None:
        self.header.sections_pressed.connect(lambda: self.section_chosen.emit(TASKS))
        self._cover.uncovered.connect(self.show_screen)
        self.header.hide_pressed.connect(self.hide_screen)
        self.header.text_size_chosen.connect(self._display.choose_text_size)
        self.header.colours_chosen.connect(self._display.choose_colours)
        self._display.changed.connect(self._restyle)
        self.header.help_pressed.connect(self.show_help)
        for name, action in (
            ("help", self.show_help),
            ("hide", self.hide_screen),
            ("lock", self.header.lock.click),
            ("larger", lambda: self._display.step_text_size(1)),
            ("smaller", lambda: self._display.step_text_size(-1)),
            ("usual", lambda: self._display.choose_text_size(100)),
            # Where something is typed, the box takes these itself for what was typed in it.
            ("undo", self.undo_asked.emit),
            ("redo", self.redo_asked.emit),
        ):
            bind(name, action, self)
        self._restyle()

    def _restyle(self) -> None:
        palette, settings = self._display.palette, self._display.settings
        self._ring.set_colours(palette.focus_outside, palette.focus_inside)
        self.header.show_choices(settings.theme, settings.text_size)
        self.side.setFixedWidth(px(_SIDE))
        self._fold()

    def _fold(self) -> None:
        has_room = self.width() >= px(ROOMY_FROM)
        self.side.setVisible(self._has_side and has_room)
        self.header.set_room(self.width())
        below = self.height() - self.header.heightForWidth(self.width())
        for notice in (self.unsaved, self.notice):
            notice.set_room(round(below * _OF_THE_NOTICE), is_compact=not has_room)

    def _show_title(self) -> None:
        page = self._help or self._page
        self.setWindowTitle(page.title if page is not None else texts.PRODUCT)


class _Strip(QFrame):
    """One line across the window, under the bar, for what holds of everything below it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        Column(self, margins=(24, 6, 24, 6)).add(Text(words, look="strong", wide=True))
        self.hide()


class _Cover(QWidget):
    """What shows instead of everything else while the screen is hidden: nothing of any case.

    ``uncovered`` says that a key or the button was pressed.
    """

    uncovered = Signal()

    def __init__(self) -> None:
        super().__init__()
        column = Column(self, margins=(56, 56, 56, 56), widest=COLUMN)
        column.add(Heading(texts.HIDDEN_TITLE))
        column.add(Text(texts.HIDDEN_BODY))
        self.button = Button(texts.HIDDEN_SHOW, look="primary")
        self.button.clicked.connect(self.uncovered)
        self.button.installEventFilter(self)
        column.add(self.button, before=24)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take any key as a wish to go on, and keep it from whatever is beneath; but not a shift or control alone."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() not in _NOT_ALONE:
            self.uncovered.emit()
            return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click anywhere for one on the button."""
        event.accept()
        self.uncovered.emit()


_NOT_ALONE = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_F9}
)
