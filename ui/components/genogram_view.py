"""The family as a drawing, kept as the household table stands. Signs as in the PDF, painted from the same geometry."""

from __future__ import annotations

import re

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from logic.genogram import CENTRE, SYMBOL, Genogram, Line, Person, Sign, Stroke, in_words, stripes
from ui.components.drawing import small, wrapped_height
from ui.theme import px

_SIGN_SPACE = 76
"""The height of a row above its words, in pixels at 100%, which the shares in `logic.genogram` are of."""

_LEAST_COLUMN, _MOST_COLUMN, _ROOM, _STROKE, _DASHES, _SLASH, _INNER = 84, 180, 6, 2, (3.0, 2.0), 9, 0.72
_STRIPE = 0.13
"""How wide a stripe in a sign is, in halves of the height of the sign."""

_PARTS = re.compile(r"\s+|(?<=-)")
"""Where a line of words may end."""


class GenogramView(QWidget):
    """Shows a genogram. Assistive technology is told it in words, with each person and how they are related."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, genogram: Genogram, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._genogram = genogram
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(in_words(genogram))

    def hasHeightForWidth(self) -> bool:
        """The words under the signs wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at which every row shows with its words."""
        return round(self._tops(width)[-1])

    def sizeHint(self) -> QSize:
        """As wide as its columns are at least, and the height that follows."""
        width = round(self._columns * px(_LEAST_COLUMN))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """It can be drawn at any width: words that do not fit are cut, and stand in the table."""
        return QSize(px(_LEAST_COLUMN), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, then the people over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for line in self._genogram.lines:
            self._draw_line(painter, line)
        for person in self._genogram.people:
            self._draw_person(painter, person)
        painter.end()

    def _tops(self, width: int) -> list[float]:
        """Where each row begins, and where the last one ends, from the top of the widget."""
        tops = [0.0]
        for row in range(self._genogram.rows):
            words = [self._words_height(each, width) for each in self._genogram.people if each.row == row]
            tops.append(tops[-1] + px(_SIGN_SPACE) * (CENTRE + SYMBOL) + max(words, default=0) + px(_ROOM))
        return tops

    @property
    def _columns(self) -> float:
        """How many columns have people in them."""
        first, last = self._genogram.span
        return last - first

    def _column(self, width: int) -> float:
        """How wide a column is: a share of the whole, but no wider than words need."""
        return min(width / self._columns, px(_MOST_COLUMN))

    def _words_height(self, person: Person, width: int) -> int:
        room = round(self._column(width)) - px(_ROOM)
        return sum(wrapped_height(small(self.font()), each, room) for each in _words(person))

    def _point(self, column: float, row: float) -> QPointF:
        """A point of the drawing on the widget. Rows are as high as their words need, so only their heads are equal."""
        tops = self._tops(self.width())
        whole = min(int(row), self._genogram.rows - 1)
        below = row - whole
        head = px(_SIGN_SPACE) * (CENTRE + SYMBOL)
        share = px(_SIGN_SPACE) * below
        if below > CENTRE + SYMBOL:  # among the words: from the foot of the sign to the next row
            rest = (below - CENTRE - SYMBOL) / (1 - CENTRE - SYMBOL)
            share = head + rest * (tops[whole + 1] - tops[whole] - head)
        wide, first = self._column(self.width()), self._genogram.span[0]
        left = (self.width() - self._columns * wide) / 2
        return QPointF(left + (column - first) * wide, tops[whole] + share)

    def _draw_line(self, painter: QPainter, line: Line) -> None:
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        pen = QPen(ink, max(px(_STROKE), 1))
        if line.stroke is Stroke.DASHED:
            pen.setDashPattern(list(_DASHES))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [self._point(*each) for each in line.points]
        painter.drawPolyline(QPolygonF(points))
        if line.stroke is Stroke.ENDED:
            painter.setPen(QPen(ink, max(px(_STROKE), 1)))
            middle = (points[-2] + points[-1]) / 2
            for shift in (-px(4), px(4)):
                at, reach = middle + QPointF(shift, 0), QPointF(px(_SLASH) / 2, -px(_SLASH))
                painter.drawLine(at - reach, at + reach)

    def _draw_person(self, painter: QPainter, person: Person) -> None:
        role = QPalette.ColorRole
        ink, ground = self.palette().color(role.WindowText), self.palette().color(role.Window)
        centre = self._point(person.column + 0.5, person.row + CENTRE)
        half = px(_SIGN_SPACE) * SYMBOL
        painter.setPen(QPen(ink, max(px(_STROKE), 1)))
        painter.setBrush(ground)
        _draw_sign(painter, person.sign, centre, half)
        if person.same_household:
            painter.setPen(QPen(ink, half * _STRIPE))
            for start, end in stripes(person.sign):
                painter.drawLine(*(centre + QPointF(half * right, -half * up) for right, up in (start, end)))
            painter.setPen(QPen(ink, max(px(_STROKE), 1)))
        if person.is_subject:
            _draw_sign(painter, person.sign, centre, half * _INNER)
        if person.died:
            for slope in (1, -1):
                painter.drawLine(centre - QPointF(half, slope * half), centre + QPointF(half, slope * half))
        face = small(self.font())
        painter.setFont(face)
        room = round(self._column(self.width())) - px(_ROOM)
        y = centre.y() + half
        beneath = 1  # leaves the lower edge of the sign
        for words in _words(person):
            height = wrapped_height(face, words, room)
            area = QRectF(centre.x() - room / 2, y, room, height)
            widest = max((QFontMetrics(face).horizontalAdvance(each) for each in _PARTS.split(words)), default=0)
            painter.fillRect(area.adjusted(0, beneath, 0, 1), ground)
            beneath = 0
            wrap = Qt.TextFlag.TextWrapAnywhere if widest > room else Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(wrap), words)
            y += height


def _words(person: Person) -> list[str]:
    return [each for each in (person.name, person.relation, person.born) if each]


def _draw_sign(painter: QPainter, sign: Sign, centre: QPointF, half: float) -> None:
    box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
    match sign:
        case Sign.SQUARE:
            painter.drawRect(box)
        case Sign.CIRCLE:
            painter.drawEllipse(box)
        case Sign.DIAMOND:
            x, y = centre.x(), centre.y()
            corners = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
            painter.drawPolygon(QPolygonF([QPointF(*each) for each in corners]))
