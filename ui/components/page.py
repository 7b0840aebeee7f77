"""A page: one heading, what belongs under it, and at most one primary button. It scrolls where it must."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLineEdit, QRadioButton, QScrollArea, QWidget

from ui import texts
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.column import Column
from ui.components.error_summary import ErrorSummary, Problem
from ui.components.tab_order import order_by_reading
from ui.components.text import Heading, Text
from ui.components.viewport import own_viewport
from ui.theme import COLUMN, gap, px

PAGE_MARGINS, PAGE_MARGINS_NARROW = (56.0, 40.0, 40.0, 40.0), (24.0, 24.0, 24.0, 32.0)
"""Space around a page where the window is wide, and where it is narrow."""


class Sheet(QWidget):
    """What a page scrolls."""

    def sizeHint(self) -> QSize:
        """As little as can be: its page gives it its width, and its height follows. To measure it would take long."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """What its layout says, where there may be too little room; to measure every word takes long."""
        return QSize(0, 0) if self._is_waiting() or self._has_room() else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        """What its layout says; but nothing while its page waits for a width of its own, since that would be wasted."""
        return 0 if self._is_waiting() else super().heightForWidth(width)

    def _is_waiting(self) -> bool:
        viewport = self.parentWidget()
        page = viewport.parentWidget() if viewport is not None else None
        return page is not None and page.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent)

    def _has_room(self) -> bool:
        """Whether it is as wide as its column ever is: then nothing in it can be given more."""
        viewport, column = self.parentWidget(), self.layout()
        if viewport is None or not isinstance(column, Column):
            return False
        return column.useful(viewport.width() + 1) <= viewport.width()


class Page(QScrollArea):
    """The base of all pages. ``heading`` is its words, or a banner that holds it.

    The heading is the first thing in the page for assistive technology, and takes the focus when the page opens; the
    back link and the caption stand above it only to the eye. The Enter key presses the primary button from any field
    of one line, and from an option; never from the heading, where somebody has only begun to read.
    """

    back = Signal()
    title_changed = Signal()

    def __init__(self, heading: str | Banner, *, caption: str = "", has_back: bool = False) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        own_viewport(self)
        self._sheet = Sheet()
        self.column = Column(self._sheet, space=_USUAL_SPACE, margins=PAGE_MARGINS, widest=COLUMN)
        lead = Heading(heading) if isinstance(heading, str) else heading
        self.heading = lead.heading if isinstance(lead, Banner) else lead
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.column.add(lead)
        self._above = 0
        if has_back:
            self.back_link = LinkButton(texts.BACK, arrow="back")
            self.back_link.clicked.connect(self.back)
            self._put_above(self.back_link)
        self.errors = ErrorSummary()
        self.errors.followed.connect(self._reveal)
        self._put_above(self.errors)
        self._below_errors: QWidget = lead
        if caption:
            self._below_errors = Text(caption, look="secondary")
            self._put_above(self._below_errors)
            self.column.set_space_before(lead, 6)
        self.primary: Button | None = None
        self.setWidget(self._sheet)

    @property
    def title(self) -> str:
        """What the window is called while this page shows. Never anything personal."""
        name = self.heading.text()
        return (texts.WINDOW_TITLE_ERROR if self.errors.isVisibleTo(self) else texts.WINDOW_TITLE).format(page=name)

    def add(self, widget: QWidget, *, before: float | None = None) -> None:
        """Put ``widget`` at the end of the page; ``before`` is the space above it, where it differs."""
        self.column.add(widget, before=before)

    def add_primary(self, text: str) -> Button:
        """Put the one primary button at the end of the page."""
        self.primary = Button(text, look="primary")
        self.add(self.primary, before=32)
        return self.primary

    def focus_first(self) -> None:
        """Place the focus where reading begins."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def order(self) -> None:
        """Make the Tab key follow the order of reading, after anything was added or moved."""
        order_by_reading(self)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what has to be put right, at the top and in the window's title, and move there."""
        self.errors.show_problems(problems)
        self.column.set_space_before(self._below_errors, _BELOW_ERRORS if problems else _USUAL_SPACE)
        self.order()
        self.title_changed.emit()
        if problems:
            self.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until ``widget`` shows whole, or from its top on where it is higher than the window.

        It may have been put into the page just now: it has its place there only once Qt has laid the page out.
        """
        QTimer.singleShot(0, widget, lambda: self._scroll_to(widget))

    def sizeHint(self) -> QSize:
        """Any size will do: the page scrolls. Measuring what is in it would take long, and nothing needs it."""
        return QSize(px(COLUMN), px(COLUMN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the primary button from a field of one line or an option: whoever only reads writes nothing."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.primary is not None:
            if self._is_in_a_field() and self.primary.isEnabled() and self.primary.isVisible():
                self.primary.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up margins where there is little room."""
        narrow = self.viewport().width() < px(_NARROWEST_WITH_MARGINS)
        self.column.set_margins(PAGE_MARGINS_NARROW if narrow else PAGE_MARGINS)
        super().resizeEvent(event)

    def _is_in_a_field(self) -> bool:
        focus = self.window().focusWidget()
        return isinstance(focus, _FIELDS) and self.isAncestorOf(focus)

    def _put_above(self, widget: QWidget) -> None:
        """Put a widget above the heading to the eye, though after it for assistive technology."""
        self.column.insert(self._above, widget)
        self._above += 1

    def _scroll_to(self, widget: QWidget) -> None:
        bar, room = self.verticalScrollBar(), self.viewport().height()
        top = widget.mapTo(self._sheet, QPoint(0, 0)).y() - gap(16)
        bottom = top + widget.height() + 2 * gap(16)
        if bottom - top > room or top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(bottom - room)

    def _reveal(self, widget: QWidget) -> None:
        self.ensureWidgetVisible(widget, gap(24), gap(96))


_FIELDS = (QLineEdit, QComboBox, QRadioButton, QCheckBox)
"""What Enter presses the primary button from. Buttons take Enter for themselves, and longer texts for a new line."""

_NARROWEST_WITH_MARGINS = 680

_USUAL_SPACE, _BELOW_ERRORS = 16.0, 32.0
"""Space between the parts of a page, and under what has to be put right, so that the heading stands by itself."""
