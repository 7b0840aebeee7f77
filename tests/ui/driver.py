"""What a person does at the keyboard, and what a screen reader reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from ui.components.expander import Expander
from ui.components.page import Page
from ui.window import Window

MOST_TABS = 400


@dataclass(frozen=True)
class Read:
    """One thing as a screen reader meets it."""

    role: QAccessible.Role
    name: str
    description: str
    widget: QWidget | None


def read(root: QWidget) -> list[Read]:
    """Everything visible in ``root`` in the order in which a screen reader goes through it."""
    return list(_walk(interface(root)))


def open_everything(page: Page) -> None:
    """Open all that can be opened on a page, and what stands in it."""
    while closed := [each for each in page.findChildren(Expander) if not each.is_open]:
        for expander in closed:
            expander.set_open(is_open=True)


def interface(widget: QWidget) -> QAccessibleInterface:
    """The widget as assistive technology sees it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name_of(thing: QAccessibleInterface) -> str:
    """What a screen reader calls a thing: a list by its label, since on Linux its own name is what is chosen."""
    if thing.role() == QAccessible.Role.ComboBox:
        labels = [label for label, _ in thing.relations(QAccessible.RelationFlag.Label)]
        return labels[0].text(QAccessible.Text.Name) if labels else ""
    return thing.text(QAccessible.Text.Name)


def _walk(thing: QAccessibleInterface) -> Iterator[Read]:
    widget = thing.object()
    if thing.state().invisible:
        return
    yield Read(
        thing.role(),
        name_of(thing),
        thing.text(QAccessible.Text.Description),
        widget if isinstance(widget, QWidget) else None,
    )
    for index in range(thing.childCount()):
        child = thing.child(index)
        if child is not None:
            yield from _walk(child)


class Driver:
    """Presses keys, and knows only what has the focus and what a screen reader says of it."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def page(self) -> Page:
        """The page that shows."""
        page = self.window.page
        assert page is not None
        return page

    @property
    def heading(self) -> str:
        """The heading of the page."""
        return self.page.heading.text()

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        widget = self.window.focusWidget()
        assert widget is not None
        return widget

    @property
    def focus_name(self) -> str:
        """What a screen reader calls what has the focus."""
        return name_of(interface(self.focus))

    def press(
        self, key: Qt.Key, times: int = 1, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key."""
        for _ in range(times):
            QTest.keyClick(self.focus, key, modifier)
            QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        QTest.keyClicks(self.focus, text)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until what a screen reader calls ``name`` has the focus."""
        met = []
        for _ in range(MOST_TABS):
            if self.focus_name == name:
                return self.focus
            met.append(self.focus_name)
            self.press(Qt.Key.Key_Tab)
        message = f"Tab never reached {name!r} on {self.heading!r}; it met {list(dict.fromkeys(met))}"
        raise AssertionError(message)

    def choose(self, name: str) -> None:
        """Move to an option with Tab and the arrow keys, and choose it with Space."""
        for _ in range(MOST_TABS):
            if self.focus_name == name:
                break
            if interface(self.focus).role() == QAccessible.Role.RadioButton:
                before = self.focus
                self.press(Qt.Key.Key_Down)
                if self.focus is not before and self.focus_name != self._first_of_group(before):
                    continue
            self.press(Qt.Key.Key_Tab)
        assert self.focus_name == name, f"no key reached {name!r} on {self.heading!r}"
        self.press(Qt.Key.Key_Space)

    def go_on(self) -> None:
        """Press Enter in a field of one line, on an option or a button; from anywhere else, on the primary button."""
        primary = self.page.primary
        if primary is not None and not isinstance(self.focus, (QLineEdit, QComboBox, QAbstractButton)):
            self.tab_to(primary.accessibleName())
        self.press(Qt.Key.Key_Return)

    def wait_for_heading(self, heading: str) -> None:
        """Wait until the page of this heading shows."""
        self.wait_until(lambda: self.window.page is not None and self.heading == heading)

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        limit = QDeadlineTimer(60_000)
        while not is_so():
            assert not limit.hasExpired(), f"waited in vain on {self.heading!r}"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)

    @staticmethod
    def _first_of_group(button: QWidget) -> str:
        parent = button.parentWidget()
        assert parent is not None
        names = [each.name for each in read(parent) if each.role == QAccessible.Role.RadioButton]
        return names[0]
