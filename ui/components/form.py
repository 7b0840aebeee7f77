"""The fields of a section as widgets, made from its description alone."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from logic.case_file import MAX_TEXT
from logic.sections import Field as SectionField
from logic.sections import FieldKind, SectionRow
from ui import texts
from ui.components.buttons import LinkButton
from ui.components.choices import Choices
from ui.components.column import Column
from ui.components.date_field import DateField, is_recent
from ui.components.error_summary import Problem
from ui.components.field import LongTextField, TextField
from ui.components.select_field import SelectField
from ui.plurals import counted
from ui.typed_dates import TypedDateError

Widget = TextField | LongTextField | DateField | SelectField | Choices

_MOST_CARDS = 6
"""The most options that stand as cards; more of them go into a list that opens."""


class Form(QWidget):
    """Fields one under another. What is ``expected`` shows at once; the rest, if more than one, on request.

    ``expected`` are the ids of the fields that boards usually ask for.
    ``values`` leaves out what is empty or wrong. ``edited`` is emitted on every change that a person makes, and
    ``grown`` when more fields show.
    """

    edited = Signal()
    grown = Signal()

    def __init__(
        self, fields: Sequence[SectionField], row: SectionRow, expected: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fields = fields
        self._column = Column(self, space=28)
        self.widgets: dict[str, Widget] = {}
        later = [field for field in fields if expected and field.id not in expected and not row.get(field.id)]
        if len(later) == 1:
            later = []  # a button would take its place and show nothing else
        for field in fields:
            if field not in later:
                self._make(field, row.get(field.id, ""))
        rest = len(later)
        self._more = LinkButton(counted(texts.MORE_FIELDS, rest))
        self._more.clicked.connect(self._show_rest)
        self._column.add(self._more)
        self._more.setVisible(bool(rest))  # once it stands in the form: else it would flash up as a window of its own

    @property
    def values(self) -> dict[str, str | tuple[str, ...]]:
        """What was entered, by field."""
        found = {name: _value_of(widget) for name, widget in self.widgets.items()}
        return {name: value for name, value in found.items() if value}

    def check(self) -> list[Problem]:
        """What is wrong, shown beside each field as well, in the order of the page; empty where nothing is."""
        problems = []
        for field in self._fields:
            widget = self.widgets.get(field.id)
            if widget is None:
                continue
            message = _problem_of(widget)
            widget.set_error(message)
            if message:
                problems.append(Problem(message, widget.focus_target))
        return problems

    def unfinished(self) -> dict[str, object]:
        """What no case can hold yet, by field: the boxes of a date that cannot be read, a text that is too long."""
        wrong = {name: widget for name, widget in self.widgets.items() if _problem_of(widget)}
        return {
            name: list(widget.typed) if isinstance(widget, DateField) else widget.value
            for name, widget in wrong.items()
        }

    def restore_unfinished(self, draft: Mapping[str, object]) -> None:
        """Put back what `unfinished` gave."""
        for field in self._fields:
            if field.id not in draft:
                continue
            typed = draft[field.id]
            widget = self.widgets.get(field.id) or self._make(field, "")
            if isinstance(widget, DateField) and isinstance(typed, list):
                widget.show_typed([str(part) for part in typed])
            elif isinstance(widget, (TextField, LongTextField)) and isinstance(typed, str):
                widget.set_value(typed)

    def _make(self, field: SectionField, value: str | tuple[str, ...]) -> Widget:
        """Make the widget of a field and put it where the field belongs among those that show."""
        widget = _widget_for(field)
        _show_value(widget, value)
        widget.edited.connect(self.edited)
        order = [each.id for each in self._fields]
        before = [name for name in self.widgets if order.index(name) < order.index(field.id)]
        self.widgets[field.id] = widget
        self._column.put(len(before), widget)
        return widget

    def _show_rest(self) -> None:
        new = [self._make(field, "") for field in self._fields if field.id not in self.widgets]
        self._more.hide()
        self.grown.emit()
        new[0].focus_target.setFocus(Qt.FocusReason.TabFocusReason)


def _widget_for(field: SectionField) -> Widget:
    label, hint, options = field.label, field.hint, field.options
    if field.kind is FieldKind.CHOICE and len(options) > _MOST_CARDS:
        return SelectField(label, options, hint)
    makers: dict[FieldKind, Callable[[], Widget]] = {
        FieldKind.TEXT: lambda: TextField(label, hint),
        FieldKind.LONG_TEXT: lambda: LongTextField(label, hint),
        FieldKind.DATE: lambda: DateField(label, hint, offer_unknown=True, offer_calendar=is_recent(field.id)),
        FieldKind.CHOICE: lambda: Choices(label, options, hint, can_clear=True),
        FieldKind.CHOICES: lambda: Choices(label, options, hint, several=True),
        FieldKind.YES_NO_UNKNOWN: lambda: Choices(label, options, hint, inline=True, can_clear=True),
    }
    return makers[field.kind]()


def _show_value(widget: Widget, value: str | tuple[str, ...]) -> None:
    if isinstance(widget, Choices):
        widget.set_value(value)
        return
    if isinstance(value, str):
        widget.set_value(value)


def _value_of(widget: Widget) -> str | tuple[str, ...]:
    if isinstance(widget, DateField):
        try:
            return widget.read()
        except TypedDateError:
            return ""
    # What is too long is kept as far as a case can hold it; the field says to shorten it.
    return widget.value[:MAX_TEXT]


def _problem_of(widget: Widget) -> str:
    if isinstance(widget, DateField):
        try:
            widget.read()
        except TypedDateError as error:
            return str(error)
        return ""
    if isinstance(widget, (TextField, LongTextField)) and len(widget.value) > MAX_TEXT:
        return texts.TOO_LONG.format(longest=f"{MAX_TEXT:,}")
    return ""
