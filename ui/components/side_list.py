"""The sections of a case, each with its status, at the side of every page of the case."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QWidget

from ui import texts
from ui.components.column import Column
from ui.components.drawing import draw_wrapped, small, width_of_line, width_of_longest_word, wrapped_height
from ui.components.viewport import own_viewport
from ui.places import Entry
from ui.theme import BODY, px

_BAR, _ACROSS, _DOWN = 4, 18, 6
"""In pixels at 100%: the bar of the current entry, and the padding."""


class SideLink(QPushButton):
    """One entry: its title, and its status on a line of its own so that neither is ever squeezed."""

    accessible_role = QAccessible.Role.Link

    def __init__(self, entry: Entry, *, is_current: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.is_current = is_current
        self.setAutoDefault(True)  # so that Enter follows it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._say()

    def show_entry(self, entry: Entry, *, is_current: bool) -> None:
        """Show another entry, or the same with another status."""
        if (entry, is_current) != (self.entry, self.is_current):
            self.entry, self.is_current = entry, is_current
            self._say()
            self.updateGeometry()
            self.update()

    def _say(self) -> None:
        self.setText(self.entry.title.replace("&", "&&"))
        self.setAccessibleName(self.entry.title)
        here = texts.CURRENT_SECTION if self.is_current else ""
        self.setAccessibleDescription(". ".join(part for part in (self.entry.status, here) if part))

    def hasHeightForWidth(self) -> bool:
        """Title and status wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at which both show whole."""
        room = width - 2 * px(_ACROSS)
        title = wrapped_height(self._title_font(), self.entry.title, room)
        return title + wrapped_height(small(self.font()), self.entry.status, room) + 2 * px(_DOWN)

    def sizeHint(self) -> QSize:
        """The title on one line."""
        width = width_of_line(self._title_font(), self.entry.title) + 2 * px(_ACROSS)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        width = width_of_longest_word(self._title_font(), self.entry.title) + 2 * px(_ACROSS)
        return QSize(width, px(BODY) + 2 * px(_DOWN))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the two lines, and a bar and a ground where this is the current entry."""
        painter, role = QPainter(self), QPalette.ColorRole
        if self.is_current or self.underMouse():
            painter.fillRect(self.rect(), self.palette().color(role.Light))
        if self.is_current:
            painter.fillRect(0, 0, px(_BAR), self.height(), self.palette().color(role.Accent))
        words = QRect(px(_ACROSS), px(_DOWN), self.width() - 2 * px(_ACROSS), 0)
        draw_wrapped(painter, self._title_font(), self.palette().color(role.WindowText), words, self.entry.title)
        below = wrapped_height(self._title_font(), self.entry.title, words.width())
        quiet = self.palette().color(role.Shadow)
        draw_wrapped(painter, small(self.font()), quiet, words.translated(0, below), self.entry.status)
        painter.end()

    def _title_font(self) -> QFont:
        face = QFont(self.font())
        face.setBold(self.is_current)
        return face


class _Entries(QWidget):
    """What the list scrolls."""

    accessible_role = QAccessible.Role.List


class SideList(QScrollArea):
    """The list. ``chosen`` carries the place of the entry that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        entries = _Entries()
        entries.setAccessibleName(texts.SECTIONS)
        self._column = Column(entries, space=0, margins=(12, 16, 4, 16))
        self.links: tuple[SideLink, ...] = ()
        self._current = self._pressed = ""
        view = own_viewport(self)
        self.setWidget(entries)
        for covered in (view, entries):
            covered.setAutoFillBackground(False)  # the list has one ground, from the style sheet

    def show_entries(self, entries: Sequence[Entry], current: str) -> None:
        """Replace the list; ``current`` is the place that is open.

        Where another place is open than before, the list scrolls to it, unless it was pressed in the list: that stays
        under the pointer.
        """
        if len(entries) != len(self.links):
            self._column.clear()
            self.links = tuple(map(SideLink, entries))
            for link in self.links:
                link.clicked.connect(lambda _checked=False, link=link: self._press(link))
                self._column.add(link)
        for link, entry in zip(self.links, entries, strict=True):
            link.show_entry(entry, is_current=entry.place == current)
        if current != self._current:
            if current != self._pressed:
                QTimer.singleShot(0, self, self._show_current)
            self._current, self._pressed = current, ""

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where one is."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._show_current)

    def _press(self, link: SideLink) -> None:
        self._pressed = link.entry.place
        self.ensureWidgetVisible(link, 0, link.height() // 2)
        self.chosen.emit(link.entry.place)

    def _show_current(self) -> None:
        """Scroll no further than it takes to show the current entry and half of what comes two after it.

        What is cut there tells that there is more. At the top an entry shows whole or not at all, but for the end of
        the list: a status without its title says little.
        """
        here = next((number for number, link in enumerate(self.links) if link.is_current), None)
        value = 0
        if here is not None:
            last = self.links[min(here + 2, len(self.links) - 1)].geometry()
            needed = (last.center().y() if here + 2 < len(self.links) else last.bottom()) - self.viewport().height()
            tops = [link.y() for link in self.links[: here + 1]]
            value = next((top for top in tops if top >= needed), tops[-1]) if needed > 0 else 0
        self.verticalScrollBar().setValue(value)
