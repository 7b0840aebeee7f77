"""A month to choose a day from, for whoever finds that easier than typing it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QEvent, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QSizePolicy, QTableView, QWidget

from logic.dates import EARLIEST_YEAR, LATEST_YEAR, day_in_words
from ui import texts
from ui.accessibility import announce
from ui.components.buttons import Button
from ui.components.column import Column
from ui.components.row import Row
from ui.components.text import Text
from ui.theme import px

_CELL = 42
"""A day, in pixels at 100%."""
_LEAST_CELL = 32
_OTHER_MONTH = 0.75
"""The size of the days before and after the month, beside those in it."""


class Calendar(QWidget):
    """Qt's calendar with buttons of our own, which have words. ``chosen`` carries the day as ISO text.

    The arrow keys move by days, Page Up and Page Down by months, and Enter chooses. A screen reader hears each day that
    is come to, with its month and year: the cells hold bare numbers. ``field`` is what the day is for.
    """

    chosen = Signal(str)

    def __init__(self, field: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._month = Text(look="strong")
        self.grid = _Month(texts.CALENDAR_OF.format(field=field))
        self.grid.currentPageChanged.connect(self._say_month)
        self.grid.selectionChanged.connect(self._say_day)
        for signal in (self.grid.clicked, self.grid.activated):
            signal.connect(self._choose)
        self.steps = Row(
            *(
                _step(words, field, partial(self._turn, months))
                for words, months in ((texts.CALENDAR_YEAR_BEFORE, -12), (texts.CALENDAR_MONTH_BEFORE, -1),
                                      (texts.CALENDAR_MONTH_AFTER, 1), (texts.CALENDAR_YEAR_AFTER, 12))
            ),
            space=8,
        )  # fmt: skip
        column = Column(self, space=8)
        for part in (self.steps, self._month, self.grid):
            column.add(part)
        self._say_month()

    def show_day(self, day: datetime.date) -> None:
        """Turn to the month of a day, and stand on it."""
        self.grid.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.grid.setSelectedDate(QDate(day.year, day.month, day.day))
        self.grid.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._say_month()

    def _turn(self, months: int) -> None:
        self.grid.setSelectedDate(self.grid.selectedDate().addMonths(months))

    def _say_month(self) -> None:
        shown = datetime.date(self.grid.yearShown(), self.grid.monthShown(), 1)
        self._month.setText(day_in_words(shown).partition(" ")[2])

    def _say_day(self) -> None:
        self._say_month()
        announce(self.grid, day_in_words(_day(self.grid.selectedDate())))

    def _choose(self, day: QDate) -> None:
        self.chosen.emit(_day(day).isoformat())


class _Month(QCalendarWidget):
    """Qt's calendar without its bar, in our colours, weeks beginning on Monday."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setLocale(QLocale())  # the language of the window, not that of the computer
        self.setNavigationBarVisible(False)  # its arrows are drawn in one colour, and have no words
        self.setDateEditEnabled(False)  # a box over the calendar that nothing names: there are boxes to type in
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setDateRange(QDate(EARLIEST_YEAR, 1, 1), QDate(LATEST_YEAR, 12, 31))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setAccessibleDescription(texts.CALENDAR_HINT)
        view = self.findChild(QTableView)
        if view is not None:
            view.setAccessibleName(name)
            view.setAccessibleDescription(texts.CALENDAR_HINT)
        self._colour()

    def sizeHint(self) -> QSize:
        """Seven days across, and a line of names above six weeks, each large enough to hit."""
        return QSize(7 * px(_CELL), 7 * px(_CELL))

    def minimumSizeHint(self) -> QSize:
        """Narrower where there is no room for that."""
        return QSize(7 * px(_LEAST_CELL), 7 * px(_CELL))

    def paintCell(self, painter: QPainter, rect: QRect, date: QDate) -> None:
        """Draw a day; one of the month before or after smaller, so that nobody takes it for one of this month."""
        if (date.year(), date.month()) == (self.yearShown(), self.monthShown()):
            super().paintCell(painter, rect, date)
            return
        painter.save()
        face = QFont(self.font())
        face.setPixelSize(round(face.pixelSize() * _OTHER_MONTH))
        painter.setFont(face)
        painter.setPen(self.palette().color(QPalette.ColorRole.Shadow))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(date.day()))
        painter.restore()

    def changeEvent(self, event: QEvent) -> None:
        """Take other colours when the window does."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        """Draw Saturdays and Sundays as other days: Qt's red fades on a dark ground, and says nothing here."""
        plain = QTextCharFormat()
        plain.setForeground(self.palette().color(QPalette.ColorRole.Text))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.setWeekdayTextFormat(day, plain)


def _step(words: str, field: str, pressed: Callable[[], None]) -> Button:
    button = Button(words, look="compact")
    button.setAccessibleName(texts.CALENDAR_STEP_OF.format(step=words, field=field))
    button.clicked.connect(lambda _checked=False: pressed())
    return button


def _day(day: QDate) -> datetime.date:
    return datetime.date(day.year(), day.month(), day.day())
