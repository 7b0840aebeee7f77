"""A date in three boxes, of which the day, or the day and the month, may stay empty; or "Not known"."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from logic.dates import DateError, PartialDate
from logic.facts import UNKNOWN
from ui import texts, typed_dates
from ui.accessibility import announce
from ui.components.card import CheckCard, narrow
from ui.components.column import Column
from ui.components.expander import Expander
from ui.components.field import Field, Line
from ui.components.row import Row
from ui.components.text import Text
from ui.typed_dates import Part, TypedDate, TypedDateError


class DateField(Field):
    """Day, month and year, typed. A whole date typed or pasted into the first box is spread over the three.

    ``name`` is what the date is of, for error messages ("The date of birth"). With ``offer_unknown`` there is a
    "Not known" to tick, which empties and disables the boxes; with ``offer_calendar`` a calendar to open, which helps
    with a day that is not long ago.
    """

    def __init__(
        self,
        label: str,
        hint: str = "",
        *,
        name: str = "",
        offer_unknown: bool = False,
        offer_calendar: bool = False,
        show_label: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint, show_label=show_label, parent=parent)
        self._name = name or label
        self.boxes = {Part.DAY: Line(2), Part.MONTH: Line(9), Part.YEAR: Line(4)}
        self._wrong_part = Part.DAY
        row = Row(*(_Labelled(texts.DATE_PARTS[part.value], box) for part, box in self.boxes.items()))
        for part, box in self.boxes.items():
            self._place(box, name=self._name_of(part), layout_widget=row)
            box.edited.connect(self.edited)
            box.editingFinished.connect(self._spread)
        self.calendar: Expander | None = None
        if offer_calendar:
            name = texts.CALENDAR_NAME.format(field=label)
            self.calendar = Expander(texts.CALENDAR, name=name, fill=self._fill_calendar)
            self.column.add(self.calendar, before=8)
        self.unknown: CheckCard | None = None
        if offer_unknown:
            self.unknown = CheckCard(UNKNOWN, texts.NOT_KNOWN)
            self.unknown.setAccessibleName(texts.FIELD_NOT_KNOWN.format(field=label))
            self.unknown.setSizePolicy(narrow(self.unknown.sizePolicy()))
            self.column.add(self.unknown, before=12)
            self.unknown.toggled.connect(self._unknown_changed)
            self.unknown.clicked.connect(self.edited)

    @property
    def focus_target(self) -> QWidget:
        """The box to mend, or the first."""
        return self.boxes[self._wrong_part]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed or ticked."""
        return self._typed.is_empty and not self._is_unknown

    def read(self) -> str:
        """The ISO text of the date, ``unknown``, or nothing where nothing was typed. It leaves the boxes as they are.

        Raises TypedDateError, whose message says what is wrong.
        """
        if self._is_unknown:
            return UNKNOWN
        typed = _spread_over_three(self._typed)
        if typed.is_empty:
            return ""
        try:
            return typed.read(self._name).text
        except TypedDateError as error:
            self._wrong_part = error.part
            raise

    def set_value(self, text: str) -> None:
        """Show the date whose ISO text this is, or "not known", or nothing."""
        if self.unknown is not None:
            self.unknown.setChecked(text == UNKNOWN)
        try:
            self._show(typed_dates.of(PartialDate.parse(text)))
        except DateError:
            self._show(TypedDate())

    @property
    def typed(self) -> tuple[str, str, str]:
        """What stands in the boxes for day, month and year."""
        day, month, year = (box.text() for box in self.boxes.values())
        return day, month, year

    def show_typed(self, parts: Sequence[str]) -> None:
        """Put texts into the boxes for day, month and year."""
        self._show(TypedDate(*parts[:3]))

    @property
    def _typed(self) -> TypedDate:
        return TypedDate(*self.typed)

    @property
    def _is_unknown(self) -> bool:
        return self.unknown is not None and self.unknown.isChecked()

    def _name_of(self, part: Part) -> str:
        return texts.DATE_PART_OF.format(field=self.label, part=texts.DATE_PARTS[part.value])

    def _show(self, typed: TypedDate) -> None:
        for box, text in zip(self.boxes.values(), (typed.day, typed.month, typed.year), strict=True):
            box.show_text(text)

    def _spread(self) -> None:
        """Show a whole date that was typed or pasted into one box in the three, once that box is left."""
        self._show(_spread_over_three(self._typed))

    def _fill_calendar(self, column: Column) -> None:
        from ui.components.calendar import Calendar  # noqa: PLC0415 - few pages need it, and it takes long to load

        calendar = Calendar(self.label)
        with contextlib.suppress(TypedDateError, DateError):
            calendar.show_day(PartialDate.parse(self.read()).first)
        calendar.chosen.connect(self._take_day)
        column.add(calendar)

    def _take_day(self, iso: str) -> None:
        """Write the day into the boxes, as if it had been typed, and put the calendar away."""
        assert self.calendar is not None  # noqa: S101 - it was chosen there
        self.set_value(iso)
        self.edited.emit()
        self.calendar.set_open(is_open=False)
        self.boxes[Part.DAY].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, PartialDate.parse(iso).in_words)

    def _unknown_changed(self, checked: bool) -> None:  # noqa: FBT001 - Qt's signal gives it so
        for box in self.boxes.values():
            box.setEnabled(not checked)
        if self.calendar is not None:
            self.calendar.setVisible(not checked)
        if checked:
            self._show(TypedDate())


def is_recent(what: str) -> bool:
    """Whether a calendar helps with a date, by what it is of: nobody turns back years of months to a date of birth."""
    return not what.endswith("date_of_birth")


def _spread_over_three(typed: TypedDate) -> TypedDate:
    """The parts of a date that stands whole in one box while the other two are empty; else what was typed."""
    filled = [text for text in (typed.day.strip(), typed.month.strip(), typed.year.strip()) if text]
    if len(filled) != 1:
        return typed
    is_year = len(filled[0]) == len("2024") and filled[0].isdigit()
    return TypedDate(year=filled[0]) if is_year else typed_dates.split(filled[0]) or typed


class _Labelled(QWidget):
    """A box with its own small label above it, no wider than it must be."""

    def __init__(self, label: str, box: Line) -> None:
        super().__init__()
        self.setSizePolicy(box.sizePolicy())
        column = Column(self, space=4)
        column.add(Text(label, look="small"))
        column.add(box)
