"""A message above every page, which stays until its cause is gone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.column import Column
from ui.components.page import PAGE_MARGINS, PAGE_MARGINS_NARROW
from ui.components.row import Row
from ui.components.viewport import own_viewport
from ui.theme import COLUMN


class Notice(QScrollArea):
    """As high as its message; or as high as it may be, and then the message scrolls, so that the page keeps room."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        own_viewport(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tallest = 0
        self._is_compact = False
        self._sheet = QWidget()
        self._column = Column(self._sheet, margins=(24, 16, 24, 0), widest=COLUMN)
        self.setWidget(self._sheet)
        self._sheet.setAutoFillBackground(False)
        self.banner: Banner | None = None
        self.hide()

    def say(self, title: str, message: str, *actions: Button, tone: str = "must") -> None:
        """Show a message, with a button for each thing that can be done."""
        banner = Banner(title, message, tone=tone)
        if actions:
            banner.column.add(Row(*actions))
        self.put(banner, f"{title}. {message}")

    def put(self, banner: Banner, read_out: str) -> None:
        """Show a banner that has more in it than a message."""
        self.clear()
        self.banner = banner
        self._column.add(banner)
        self.verticalScrollBar().setValue(0)
        self.show()
        self.updateGeometry()
        announce(banner, read_out, urgent=True)

    def clear(self) -> None:
        """Take the message away."""
        if self.banner is not None:
            self._column.remove(self.banner)
            self.banner = None
        self.hide()

    def set_room(self, tallest: int, *, is_compact: bool) -> None:
        """Be at most so many pixels high, and stand in line with the page.

        If compact, the margins of the page are smaller, and it nearly always has a scroll bar beside it.
        """
        side = PAGE_MARGINS_NARROW[0] if is_compact else PAGE_MARGINS[0]
        self._column.set_margins((side, 16, side, 0))
        if (tallest, is_compact) != (self._tallest, self._is_compact):
            self._tallest, self._is_compact = tallest, is_compact
            self._keep_aside()
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Its message wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of its message, as far as it may be that high."""
        bar = self.verticalScrollBar().sizeHint().width()
        whole = self._column.heightForWidth(width - bar if self._is_compact else width)
        if whole > self._tallest:
            whole = self._column.heightForWidth(width - bar)
        return min(whole, self._tallest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in line with the page."""
        super().resizeEvent(event)
        self._keep_aside()

    def _keep_aside(self) -> None:
        """Leave empty what the scroll bar of the page takes below, unless a bar of its own stands there."""
        bar = self.verticalScrollBar().sizeHint().width()
        is_whole = self._column.heightForWidth(self.width() - bar) <= self._tallest
        self.setViewportMargins(0, 0, bar if self._is_compact and is_whole else 0, 0)

    def sizeHint(self) -> QSize:
        """The width is the window's to say, and the height follows."""
        return QSize(COLUMN, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window can be."""
        return QSize(0, 0)
