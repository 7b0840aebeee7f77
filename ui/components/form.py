"""The fields of a section as widgets, made from its description alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from logic.case_file import MAX_TEXT
from logic.sections import Field as SectionField
from logic.sections import FieldKind, SectionRow
from ui import texts
from ui.components.buttons import LinkButton
from ui.components.choices import Choices
from ui.components.column import Column
from ui.components.date_field import DateField
from ui.components.error_summary import Problem
from ui.components.field import LongTextField, TextField
from ui.components.select_field import SelectField
from ui.typed_dates import TypedDateError

Widget = TextField | LongTextField | DateField | SelectField | Choices

_MOST_CARDS = 6
"""The most options that stand as cards; more of them go into a list that opens."""


class Form(QWidget):
    """Fields one under another. What boards usually ask for shows at once; the rest at the press of a button.

    ``values`` leaves out what is empty or wrong. ``edited`` is emitted on every change that a person makes.
    """

    edited = Signal()

    def __init__(self, fields: Sequence[SectionField], row: SectionRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = Column(self, space=28)
        self.widgets: dict[str, Widget] = {}
        for field in fields:
            widget = _widget_for(field)
            _show_value(widget, row.get(field.id, ""))
            widget.edited.connect(self.edited)
            self.widgets[field.id] = widget
            column.add(widget)
        has_usual = any(field.expected for field in fields)
        self._extra = [
            self.widgets[field.id] for field in fields if has_usual and not field.expected and not row.get(field.id)
        ]
        self._switch = LinkButton("")
        self._switch.clicked.connect(self._toggle)
        column.add(self._switch)
        self._show_extra(is_shown=False)

    @property
    def values(self) -> dict[str, str | tuple[str, ...]]:
        """What was entered, by field."""
        found = {name: _value_of(widget) for name, widget in self.widgets.items()}
        return {name: value for name, value in found.items() if value}

    def check(self) -> list[Problem]:
        """What is wrong, shown beside each field as well; empty where nothing is."""
        problems = []
        for widget in self.widgets.values():
            message = _problem_of(widget)
            widget.set_error(message)
            if message:
                widget.show()
                problems.append(Problem(message, widget.focus_target))
        return problems

    def unfinished(self) -> dict[str, object]:
        """What stands in the boxes of dates that cannot be read yet, by field."""
        return {
            name: list(widget.typed)
            for name, widget in self.widgets.items()
            if isinstance(widget, DateField) and _problem_of(widget)
        }

    def restore_unfinished(self, draft: Mapping[str, object]) -> None:
        """Put back what `unfinished` gave."""
        for name, typed in draft.items():
            widget = self.widgets.get(name)
            if isinstance(widget, DateField) and isinstance(typed, list):
                widget.show_typed([str(part) for part in typed])
                widget.show()

    def _toggle(self) -> None:
        self._show_extra(is_shown=not self._extra_shown)
        if self._extra_shown:
            self._extra[0].focus_target.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_extra(self, *, is_shown: bool) -> None:
        self._extra_shown = is_shown
        for widget in self._extra:
            widget.setVisible(is_shown or bool(_value_of(widget)) or bool(widget.error))
        count = len(self._extra)
        more = texts.MORE_FIELDS["one" if count == 1 else "other"].format(count=count)
        self._switch.set_words(texts.FEWER_FIELDS if is_shown else more)
        self._switch.setVisible(bool(count))


def _widget_for(field: SectionField) -> Widget:
    label, hint, options = field.label, field.hint, field.options
    if field.kind is FieldKind.CHOICE and len(options) > _MOST_CARDS:
        return SelectField(label, options, hint)
    makers: dict[FieldKind, Callable[[], Widget]] = {
        FieldKind.TEXT: lambda: TextField(label, hint),
        FieldKind.LONG_TEXT: lambda: LongTextField(label, hint),
        FieldKind.DATE: lambda: DateField(label, hint, offer_unknown=True),
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
