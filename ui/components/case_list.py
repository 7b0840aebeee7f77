"""The list of cases. It draws only what shows, so that ten thousand cases are no slower than ten."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from data.cases import CaseStatus, CaseSummary
from data.errors import StoreClosedError, StoreError
from logic.dates import day_in_words
from ui import texts
from ui.components.drawing import draw_wrapped, small, wrapped_height
from ui.components.text import Rule
from ui.theme import px
from ui.times import moment_in_words

Index = QModelIndex | QPersistentModelIndex

Page = Callable[[int], Sequence[CaseSummary]]
"""The next cases of a list, from a place on, counted from 0; none where it ends. Raises StoreError."""

_ACROSS, _DOWN, _BAR = 16, 12, 4
_BETWEEN = " · "
_NO_BREAK, _LINE_END = "\u00a0", "\u2028"
_SECOND_LINE = Qt.ItemDataRole.UserRole

_NO_LONGER_HERE = frozenset({CaseStatus.EXPORTED, CaseStatus.TRANSFERRED})
"""Whose time limits are no longer in the hands of the person: the referral is written, or the case handed over."""


def title_of(case: CaseSummary) -> str:
    """The reference and the name, as far as the case has them."""
    reference, person = case.reference or texts.NO_REFERENCE, case.subject or texts.NO_NAME
    return texts.CASE_LINE.format(reference=reference, person=person)


class CaseList(QListView):
    """Choose with the arrow keys and open with Enter, or click. ``opened`` carries the case.

    ``failed`` carries the StoreError because of which the list ends too early.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self._model.failed.connect(self.failed)
        self.setModel(self._model)
        self.setItemDelegate(_Line(self))
        self.setAccessibleName(texts.HOME_LIST)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._open)
        self._edge = Rule(self)
        self._edge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for changed in (self.verticalScrollBar().valueChanged, self.verticalScrollBar().rangeChanged):
            changed.connect(self._show_edge)
        self._show_edge()

    def show_cases(self, page: Page, now: datetime.datetime) -> None:
        """Replace the list, with the first case chosen. ``page`` gives the cases from a place on. Raises StoreError."""
        self._model.replace(page, now)
        if self._model.cases:
            self.setCurrentIndex(self._model.index(0))

    @property
    def cases(self) -> Sequence[CaseSummary]:
        """The cases in the list, as far as it was gone through."""
        return self._model.cases

    def height_up_to(self, most: int) -> int:
        """The pixels that its cases take one under another, or ``most`` where they take more."""
        height = 0
        for row in range(self._model.rowCount()):
            height += self.sizeHintForRow(row)
            if height >= most:
                return most
        return height

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edge at the bottom."""
        super().resizeEvent(event)
        self._edge.setGeometry(0, self.height() - 1, self.viewport().width(), 1)

    def _show_edge(self) -> None:
        """Mark where the list ends, as long as there is more of it: a case may be cut there."""
        bar = self.verticalScrollBar()
        self._edge.setVisible(bar.value() < bar.maximum())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the case that is chosen."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the lines again when the size of the text changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        case = self._model.case_at(index)
        if case is not None:
            self.opened.emit(case)


class _Model(QAbstractListModel):
    """The cases, as Qt asks for them: page by page, as the list is gone through.

    It belongs to the view and lives as long. While that does not show, as after its page was left, nothing more is
    fetched: the store may be closed by then.
    """

    failed = Signal(object)

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.cases: tuple[CaseSummary, ...] = ()
        self._page: Page = lambda _: ()
        self._has_more = False
        self._now = datetime.datetime.now(datetime.UTC)

    def replace(self, page: Page, now: datetime.datetime) -> None:
        self.beginResetModel()
        self.cases, self._now, self._page = tuple(page(0)), now, page
        self._has_more = bool(self.cases)
        self.endResetModel()

    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid() and self._view.isVisible()

    def fetchMore(self, parent: Index) -> None:
        if not self._has_more or parent.isValid():
            return
        self._has_more = False  # what is said of a failure lays the page out anew, and Qt would ask again
        following = self._following()
        self._has_more = bool(following)
        if following:
            self.beginInsertRows(QModelIndex(), len(self.cases), len(self.cases) + len(following) - 1)
            self.cases += following
            self.endInsertRows()

    def _following(self) -> tuple[CaseSummary, ...]:
        """The next cases; none where they cannot be read. Qt asks when it likes, so nobody else could say that."""
        try:
            return tuple(self._page(len(self.cases)))
        except StoreClosedError:  # locked a moment ago, and the list is about to go
            return ()
        except StoreError as error:
            self.failed.emit(error)
            return ()

    def case_at(self, index: Index) -> CaseSummary | None:
        """The case of a line; None for a line that is there no more, as assistive technology may still ask for."""
        return self.cases[index.row()] if index.isValid() and index.row() < len(self.cases) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        case = self.case_at(index)
        if case is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(case)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return _BETWEEN.join(part for part in self._second_line(case) if part).replace(_NO_BREAK, " ")
        if role == _SECOND_LINE:
            return self._second_line(case)
        return None

    def _second_line(self, case: CaseSummary) -> list[str]:
        """What is pressing, or nothing, and then the rest. No day and no time goes over the end of a line."""
        changed = _unbroken(texts.CASE_CHANGED.format(when=moment_in_words(case.changed_at, self._now)))
        parts = (texts.CASE_STATUS[case.status.value], case.outcome.rstrip("."), changed)
        return [self._deadline(case), _BETWEEN.join(part for part in parts if part)]

    def _deadline(self, case: CaseSummary) -> str:
        if not case.deadline or case.status in _NO_LONGER_HERE:
            return ""
        day = datetime.date.fromisoformat(case.deadline)
        words = texts.CASE_OVERDUE if day < self._now.astimezone().date() else texts.CASE_DUE
        return words.format(date=_unbroken(day_in_words(day)))


class _Line(QStyledItemDelegate):
    """Draws one case: its title in bold, and what there is to say of it under that."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        palette, role = option.palette, QPalette.ColorRole
        # What is chosen shows while the arrow keys move it; otherwise it would look like the case that is open.
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and option.widget.hasFocus()
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, palette.color(role.Light))
        if chosen:
            painter.fillRect(option.rect.adjusted(0, 0, px(_BAR) - option.rect.width(), 0), palette.color(role.Accent))
        words = option.rect.adjusted(px(_ACROSS), px(_DOWN), -px(_ACROSS), -px(_DOWN))
        first, second = _words(index), _second_line(index, option, words.width())
        painter.save()
        painter.setClipRect(option.rect)
        draw_wrapped(painter, _bold(option.font), palette.color(role.Text), words, first)
        below = wrapped_height(_bold(option.font), first, words.width())
        painter.setPen(palette.color(role.Shadow))
        second.draw(painter, QPointF(words.left(), words.top() + below))
        painter.setPen(palette.color(role.Mid))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = option.widget
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        room = width - 2 * px(_ACROSS)
        second = _second_line(index, option, room)
        height = wrapped_height(_bold(option.font), _words(index), room) + ceil(second.boundingRect().height())
        return QSize(width, height + 2 * px(_DOWN) + 1)


def _words(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole) or "")


def _second_line(index: Index, option: QStyleOptionViewItem, width: int) -> QTextLayout:
    """What there is to say of a case, wrapped; a time limit comes first, and stands out.

    Where a line ends between two parts, no sign stands between them.
    """
    pressing, rest = index.data(_SECOND_LINE) or ("", "")
    words, long = _BETWEEN.join(part for part in (pressing, rest) if part), len(_BETWEEN)
    while True:
        layout = _laid_out(words, len(pressing), option, width)
        starts = [layout.lineAt(number).textStart() for number in range(1, layout.lineCount())]
        ends = (start - back for start in starts for back in range(1, long + 1))
        parted = next((end for end in ends if words.startswith(_BETWEEN, max(end, 0))), None)
        if parted is None:
            return layout
        words = words[:parted] + _LINE_END.rjust(long) + words[parted + long :]


def _laid_out(words: str, pressing: int, option: QStyleOptionViewItem, width: int) -> QTextLayout:
    """The words in lines of this width; the first of them, ``pressing`` characters, stand out."""
    layout = QTextLayout(words, small(option.font))
    strong = QTextLayout.FormatRange()
    strong.start, strong.length = 0, pressing
    strong.format.setFontWeight(QFont.Weight.Bold)
    strong.format.setForeground(option.palette.color(QPalette.ColorRole.Text))
    layout.setFormats([strong])
    layout.beginLayout()
    below = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, below))
        below += line.height()
    layout.endLayout()
    return layout


def _unbroken(words: str) -> str:
    return words.replace(" ", _NO_BREAK)


def _bold(font: QFont) -> QFont:
    face = QFont(font)
    face.setBold(True)
    return face
