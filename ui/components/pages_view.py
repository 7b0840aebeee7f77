"""Pages of a PDF on the screen: one at a time, larger and smaller, and as text for whoever does not see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QKeyEvent, QPainter, QPalette, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QSizePolicy, QWidget

from ui import texts
from ui.accessibility import announce
from ui.components.buttons import Button
from ui.components.column import Column
from ui.components.expander import Expander
from ui.components.row import Row
from ui.components.text import Text
from ui.theme import gap, px

if TYPE_CHECKING:  # slow to load, and the window opens without it
    from reports.page_images import Pages

_ZOOMS = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_PROPORTION = 297 / 210  # of a page of A4
_OF_THE_WINDOW = 0.9
"""How much of the height of what holds it an enlarged page takes at most; more of it is scrolled to."""


class PagesView(QWidget):
    """The pages of ``pdf``. Nothing of it is written to a disk."""

    def __init__(self, pdf: bytes, parent: QWidget | None = None) -> None:
        from reports.page_images import Pages, PagesError  # noqa: PLC0415 - as above

        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.number, self._zoom = 0, 0
        column = Column(self, space=12)
        self._pages: Pages | None = None
        try:
            self._pages = Pages(pdf)
        except PagesError:
            column.add(Text(texts.PAGES_TROUBLE))
            return
        self.before, self.next = Button(texts.PAGES_BEFORE), Button(texts.PAGES_NEXT)
        self.before_below, self.next_below = Button(texts.PAGES_BEFORE), Button(texts.PAGES_NEXT)
        self.smaller, self.larger = Button(texts.PAGES_SMALLER), Button(texts.PAGES_LARGER)
        self.where = Text(look="strong", wide=True)
        self.where.setWordWrap(False)
        self.where.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self.picture = _Picture(self)
        self.words = _Words()
        self.as_text = Expander(texts.PAGES_WORDS)
        self.as_text.content.add(self.words)
        self.as_text.toggled.connect(lambda _open: self._show_words())
        column.add(Row(self.before, self.where, self.next, self.smaller, self.larger, between_lines=8))
        column.add(self.picture)
        self.below = Row(self.before_below, self.next_below, between_lines=8)
        column.add(self.below)
        self.below.setVisible(self.count > 1)  # once it stands there: else it would flash up as a window of its own
        column.add(Text(texts.PAGES_HINT.format(keys=texts.PAGES_KEYS), look="hint"))
        column.add(self.as_text)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.before_below.clicked.connect(lambda: self._turn_from_below(-1))
        self.next_below.clicked.connect(lambda: self._turn_from_below(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self._show()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages) if self._pages is not None else 0

    def turn(self, pages: int) -> None:
        """Go so many pages on, or back, as far as there are pages."""
        number = min(max(self.number + pages, 0), self.count - 1)
        if number != self.number:
            self.number = number
            self.picture.to_its_top()
            self._show()
            announce(self.where, self.where.text())

    def _turn_from_below(self, pages: int) -> None:
        """Go to a page from its end: its top shows, and the focus goes there from the button, which does not."""
        self.turn(pages)
        self.picture.setFocus(Qt.FocusReason.OtherFocusReason)

    def zoom(self, steps: int) -> None:
        """Show the page larger, or smaller, as far as it goes; the smallest is as wide as there is room."""
        self._zoom = min(max(self._zoom + steps, 0), len(_ZOOMS) - 1)
        self._show()

    @property
    def is_enlarged(self) -> bool:
        """Whether the page is larger than there is room for."""
        return self._zoom > 0

    def draw(self, width: int) -> QImage:
        """The page for room ``width`` pixels wide, at the size that is chosen."""
        if self._pages is None:
            return QImage()
        ratio = self.devicePixelRatioF()
        try:
            drawn = self._pages.picture(self.number, round(width * _ZOOMS[self._zoom] * ratio))
        except ValueError:  # PagesError
            return QImage()
        image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGB32).copy()
        image.setDevicePixelRatio(ratio)
        return image

    def _show(self) -> None:
        where = texts.PAGES_NUMBER.format(number=self.number + 1, count=self.count)
        self.where.setText(where)
        self.picture.setAccessibleName(where)
        self.picture.setAccessibleDescription(texts.PAGES_KEYS)
        self.words.setAccessibleName(texts.PAGES_WORDS_NAME.format(number=self.number + 1))
        for before, following in ((self.before, self.next), (self.before_below, self.next_below)):
            _enable(before, following, is_enabled=self.number > 0)
            _enable(following, before, is_enabled=self.number < self.count - 1)
        _enable(self.smaller, self.larger, is_enabled=self._zoom > 0)
        _enable(self.larger, self.smaller, is_enabled=self._zoom < len(_ZOOMS) - 1)
        self.picture.fit()
        self.picture.draw()
        self._show_words()

    def _show_words(self) -> None:
        if self.as_text.is_open and self._pages is not None:
            try:
                self.words.setPlainText(self._pages.words(self.number))
            except ValueError:  # PagesError
                self.words.setPlainText(texts.PAGES_TROUBLE)


class _Picture(QScrollArea):
    """The page itself, which takes the focus so that keys can turn and move it."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, view: PagesView) -> None:
        super().__init__()
        self._view = view
        self._label = QLabel()
        self.setWidget(self._label)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Show the whole page, as high as it is, where it is not enlarged; else a part, with scroll bars."""
        policy = Qt.ScrollBarPolicy
        # Not as needed: the width, and with it the page, would come and go.
        bars = policy.ScrollBarAlwaysOn if self._view.is_enlarged else policy.ScrollBarAlwaysOff
        if bars != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bars)
            self.setHorizontalScrollBarPolicy(bars)
            self.updateGeometry()

    def to_its_top(self) -> None:
        """Scroll to the top of the page, and to where that shows, if it is out of sight."""
        self.verticalScrollBar().setValue(0)
        around = self._around
        if around is not None and (above := self.mapTo(around.viewport(), QPoint(0, 0)).y()) < 0:
            bar = around.verticalScrollBar()
            bar.setValue(bar.value() + above - gap(8))

    @property
    def _around(self) -> QScrollArea | None:
        """What scrolls the picture with everything else."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def draw(self) -> None:
        """Draw the page as the view has it."""
        width = max(self.viewport().width(), 1)
        image = self._view.draw(width)
        if not image.isNull():  # white paper on a white ground needs an edge
            painter = QPainter(image)
            painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
            size = image.deviceIndependentSize().toSize()
            painter.drawRect(0, 0, size.width() - 1, size.height() - 1)
            painter.end()
        self._label.setPixmap(QPixmap.fromImage(image))
        self._label.resize(image.deviceIndependentSize().toSize())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as there is room, and as high as the page then is; one that is enlarged scrolls inside it."""
        whole = self._label.height() or round(max(self.width(), px(160)) * _PROPORTION)
        around = self._around
        if self._view.is_enlarged and around is not None:
            whole = min(whole, round(around.viewport().height() * _OF_THE_WINDOW))
        return QSize(px(400), whole)

    def minimumSizeHint(self) -> QSize:
        """Narrow where it must be."""
        return QSize(px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page for the new width, and be as high as it then is."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.draw()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages, and change their size."""
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()))
        sizes = {"+": 1, "=": 1, "-": -1}.get(event.text())
        if steps is not None:
            self._view.turn(steps)
        elif sizes is not None:
            self._view.zoom(sizes)
        elif event.key() == Qt.Key.Key_Home:
            self._view.turn(-self._view.count)
        elif event.key() == Qt.Key.Key_End:
            self._view.turn(self._view.count)
        elif self._view.is_enlarged:
            super().keyPressEvent(event)
        else:
            event.ignore()  # what holds it scrolls


class _Words(QPlainTextEdit):
    """The text of a page, to be read line by line, and not to be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def sizeHint(self) -> QSize:
        """High enough for a good part of a page."""
        return QSize(px(400), px(360))

    def minimumSizeHint(self) -> QSize:
        """Narrow where it must be."""
        return QSize(px(160), px(360))


def _enable(button: Button, other: Button, *, is_enabled: bool) -> None:
    """Enable a button or not; the focus does not get lost on one that can no longer be pressed."""
    if not is_enabled and button.hasFocus():
        other.setEnabled(True)
        other.setFocus(Qt.FocusReason.OtherFocusReason)
    button.setEnabled(is_enabled)
