"""A declared setting as a field, or where the organisation has set it, as a line that says so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from data.declared_settings import Kind, Value
from data.policy import InForce
from data.settings import TEXT_SIZES
from logic.pack import Option
from ui import texts
from ui.components.choices import Choices
from ui.components.field import LongTextField, TextField
from ui.components.select_field import SelectField
from ui.components.summary import SummaryRow

_TEXT_SIZE = "text_size"


class SettingField:
    """The widget of one setting, and the value in it. ``name`` is that of the setting."""

    def __init__(self, held: InForce) -> None:
        self.name = held.setting.name
        self._held = held
        self.widget = _widget_of(held)
        self._before = self._typed()

    @property
    def is_changed(self) -> bool:
        """Whether somebody has chosen something else than what was in force."""
        return self._typed() != self._before

    @property
    def focus_target(self) -> QWidget:
        """Where the focus goes when someone follows a link to this field."""
        return self.widget.focus_target

    def read(self) -> Value:
        """What was chosen. Raises ValueError, in words, where that is not allowed."""
        setting, typed = self._held.setting, self._typed()
        value: object = typed
        if setting.kind is Kind.NUMBER:
            value = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < _LONGEST_NUMBER else None
            if not (isinstance(value, int) and self._held.least <= value <= self._held.most):
                raise ValueError(texts.SETTING_RANGE.format(least=self._held.least, most=self._held.most))
        elif setting.kind is Kind.YES_NO:
            value = typed == _YES
        elif setting.kind is Kind.LIST:
            value = [line.strip() for line in typed.splitlines() if line.strip()]
        try:
            return setting.checked(value)
        except ValueError:
            raise ValueError(texts.SETTING_WRONG.format(allowed=setting.allowed)) from None

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field."""
        self.widget.set_error(message)

    def _typed(self) -> str:
        value = self.widget.value
        return value if isinstance(value, str) else ""


_LONGEST_NUMBER = 10
_YES, _NO = "yes", "no"


def locked_line(held: InForce) -> SummaryRow:
    """A setting that the user cannot change: what holds, and who says so."""
    return SummaryRow(held.setting.title, in_words(held), held.words, held.setting.explanation)


def in_words(held: InForce) -> str:
    """The value of a setting as a person reads it."""
    value, setting = held.value, held.setting
    if isinstance(value, bool):
        return texts.YES if value else texts.NO
    if isinstance(value, tuple):
        return "; ".join(value) or texts.SETTING_NONE
    if setting.kind is Kind.CHOICE:
        return next(each.label for each in setting.options if each.value == value)
    return str(value).strip() or texts.SETTING_NONE


def _widget_of(held: InForce) -> TextField | LongTextField | SelectField | Choices:
    setting, value = held.setting, held.value
    hint = " ".join(each for each in (setting.explanation, held.words and f"{held.words}.") if each)
    if setting.name == _TEXT_SIZE:
        sizes = [Option(str(each), texts.TEXT_SIZE_PERCENT.format(percent=each)) for each in TEXT_SIZES]
        select = SelectField(setting.title, sizes, setting.explanation, none=None)
        select.set_value(str(value))
        return select
    if setting.kind is Kind.CHOICE:
        select = SelectField(
            setting.title, [Option(each.value, each.label) for each in setting.options], hint, none=None
        )
        select.set_value(str(value))
        return select
    if setting.kind is Kind.YES_NO:
        choice = Choices(setting.title, [Option(_YES, texts.YES), Option(_NO, texts.NO)], hint, inline=True)
        choice.set_value(_YES if value else _NO)
        return choice
    if setting.kind in {Kind.LONG_TEXT, Kind.LIST}:
        text = LongTextField(setting.title, hint, lines=3)
        text.set_value("\n".join(value) if isinstance(value, tuple) else str(value))
        return text
    if setting.kind is Kind.NUMBER:
        bounds = texts.SETTING_RANGE.format(least=held.least, most=held.most)
        number = TextField(setting.title, f"{hint} {bounds}", characters=8)
        number.set_value(str(value))
        return number
    line = TextField(setting.title, hint)
    line.set_value(str(value))
    return line
