"""The bar at the top of the window: which case, whether it is saved, and what is always at hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget

from data.settings import TEXT_SIZES
from data.settings import Theme as Colours
from ui import texts
from ui.components.buttons import Button
from ui.components.column import Column
from ui.components.row import Row
from ui.components.text import Text
from ui.theme import px

_ROOMY, _COMPACT = (24, 10, 24, 10), (24, 6, 24, 6)

ROOMY_FROM, _COMPACT_FROM = 700, 480
"""The least width of window, in pixels at 100%, for everything in comfort, and for everything side by side at all."""

_LONGEST, _LONGEST_IF_TINY = 280, 200
"""The most that the reference of a case takes of the bar, in pixels at 100%."""


class Header(QFrame):
    """The bar. It says only what anyone may see over a shoulder: the reference, never a name.

    Where there is little room, text size and colours share one menu, and a button leads to the sections that no longer
    show at the side; where there is hardly any, all but that and hiding the screen goes into one menu (`set_room`).
    """

    text_size_chosen = Signal(int)
    colours_chosen = Signal(object)
    help_pressed = Signal()
    hide_pressed = Signal()
    lock_pressed = Signal()
    cases_pressed = Signal()
    sections_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._is_compact = self._is_tiny = self._has_case = self._has_sections = self._is_open = False
        self._title = _OneLine(look="strong")
        self._saved = _OneLine(look="hint")
        self.sections = _button(texts.SECTIONS_BUTTON, self.sections_pressed)
        self.cases = _button(texts.ALL_CASES, self.cases_pressed)
        self.text_size, self.display = Button(texts.TEXT_SIZE), Button(texts.DISPLAY)
        self.both = Button(texts.SIZE_AND_DISPLAY)
        self._fill_menus()
        self.help = _button(texts.HELP, self.help_pressed)
        self.hide_screen = _button(texts.HIDE_SCREEN, self.hide_pressed)
        self.lock = _button(texts.LOCK, self.lock_pressed)
        self.menu = Button(texts.MENU)
        self._in_menu: dict[Button, QAction] = {}
        self._buttons = (
            self.sections,
            self.cases,
            self.text_size,
            self.display,
            self.both,
            self.help,
            self.hide_screen,
            self.lock,
            self.menu,
        )
        tools = Row(*self._buttons, space=8)
        tools.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._column = Column(self, margins=_ROOMY)
        self._left = Row(self._title, self._saved, space=20, between_lines=0)
        self._column.add(Row(self._left, tools, space=24, between_lines=6))
        self.show_case("", has_sections=False)
        self.show_saved("")
        self.show_open(is_open=False)

    def show_case(self, title: str, *, has_sections: bool) -> None:
        """Say which case is open; nothing outside a case. ``has_sections`` is whether its sections can be shown."""
        self._title.say(title)
        self._has_case, self._has_sections = bool(title), has_sections
        self._fit()

    def show_saved(self, words: str) -> None:
        """Say when the case was last saved, or that it is not."""
        self._saved.say(words)
        self._saved.setVisible(bool(words))

    def show_open(self, *, is_open: bool) -> None:
        """Offer to hide and lock only while the store is open."""
        self._is_open = is_open
        self._fit()

    def show_choices(self, colours: Colours, text_size: int) -> None:
        """Mark what is chosen in the menus."""
        for action in (*self._sizes.actions(), *self._colours.actions()):
            action.setChecked(action.data() in {colours.value, text_size})

    def set_room(self, width: int) -> None:
        """Take as much room as is comfortable in a window so many pixels wide."""
        self._is_compact, self._is_tiny = width < px(ROOMY_FROM), width < px(_COMPACT_FROM)
        self._column.set_margins(_COMPACT if self._is_compact else _ROOMY)
        for button in self._buttons:
            button.set_look("compact" if self._is_compact else "secondary")
        for words in (self._title, self._saved):
            words.set_longest(_LONGEST_IF_TINY if self._is_tiny else _LONGEST)
        if self._is_tiny and self.menu.menu() is None:
            self._fill_menu()
        self._fit()

    def _fit(self) -> None:
        self._left.setVisible(self._has_case or not self._is_tiny)
        self.sections.setVisible(self._is_compact and self._has_sections)
        self.text_size.setVisible(not self._is_compact)
        self.display.setVisible(not self._is_compact)
        self.both.setVisible(self._is_compact and not self._is_tiny)
        self.hide_screen.setVisible(self._is_open)
        self.menu.setVisible(self._is_tiny)
        for button, is_wanted in ((self.cases, self._has_case), (self.help, True), (self.lock, self._is_open)):
            button.setVisible(is_wanted and not self._is_tiny)
            if button in self._in_menu:
                self._in_menu[button].setVisible(is_wanted)

    def _fill_menu(self) -> None:
        """What there is no room for side by side, in one menu; made for whoever needs it."""
        menu = QMenu(texts.MENU, self.menu)
        for button, pressed in (
            (self.cases, self.cases_pressed),
            (self.help, self.help_pressed),
            (self.lock, self.lock_pressed),
        ):
            # Made here, not by Qt: PySide loses one that it did not make when it meets another thing at its address.
            action = self._in_menu[button] = QAction(menu)
            action.setText(button.text())
            action.triggered.connect(lambda _checked=False, pressed=pressed: pressed.emit())
            menu.addAction(action)
        for group in (self._sizes, self._colours):
            menu.addSeparator()
            menu.addActions(group.actions())
        self.menu.setMenu(menu)

    def _fill_menus(self) -> None:
        self._sizes, self._colours = QActionGroup(self), QActionGroup(self)
        for percent in TEXT_SIZES:
            _add(self._sizes, texts.TEXT_SIZE_PERCENT.format(percent=percent), percent)
        for colours in Colours:
            _add(self._colours, texts.DISPLAY_CHOICES[colours.value], colours.value)
        self._sizes.triggered.connect(lambda action: self.text_size_chosen.emit(action.data()))
        self._colours.triggered.connect(lambda action: self.colours_chosen.emit(Colours(action.data())))
        for button, groups in (
            (self.text_size, [self._sizes]),
            (self.display, [self._colours]),
            (self.both, [self._sizes, self._colours]),
        ):
            menu = QMenu(button.text(), button)
            for group in groups:
                menu.addActions(group.actions())
                menu.addSeparator()
            button.setMenu(menu)


def _button(words: str, pressed: SignalInstance) -> Button:
    button = Button(words)
    button.clicked.connect(pressed)
    return button


def _add(group: QActionGroup, words: str, data: object) -> None:
    action = QAction(group)
    action.setText(words)  # as in `Button`
    action.setCheckable(True)
    action.setData(data)


class _OneLine(Text):
    """A short text that is as wide as itself; a long one loses its middle to the eye, not to assistive technology."""

    def __init__(self, *, look: str) -> None:
        self._words = ""  # before the parent's own making, which may change the font
        self._longest: float = _LONGEST
        super().__init__(look=look, wide=True)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)

    def say(self, words: str) -> None:
        """Show ``words``."""
        self._words = words
        self.setAccessibleName(words)
        self._shorten()

    def set_longest(self, longest: float) -> None:
        """Take no more room than ``longest``, in pixels at 100%."""
        if longest != self._longest:
            self._longest = longest
            self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        """Shorten afresh when the size of the text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._shorten()

    def _shorten(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, px(self._longest)))
