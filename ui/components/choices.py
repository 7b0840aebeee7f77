"""A question answered by choosing: one option, or any number of them together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QSizePolicy, QWidget

from logic.facts import NONE, UNKNOWN
from logic.pack import Option
from ui import texts
from ui.components.buttons import LinkButton
from ui.components.card import CheckCard, RadioCard, narrow
from ui.components.column import Column
from ui.components.row import Row
from ui.components.text import Text

_STAND_ALONE = (NONE, UNKNOWN)


class Choices(QGroupBox):
    """Cards under one question, which assistive technology reads as the name of the group.

    With ``several``, any options can be ticked together, except that "none" and "not known" stand alone: ticking one
    of them unticks the rest. ``label`` is shown above the cards unless the page's heading asks the question already
    (``show_label=False``). With ``inline`` the cards stand side by side where there is room. With ``can_clear`` a
    choice can be taken back. ``edited`` is emitted on every change that a person makes.
    """

    edited = Signal()

    def __init__(
        self,
        label: str,
        options: Sequence[Option],
        hint: str = "",
        *,
        several: bool = False,
        show_label: bool = True,
        inline: bool = False,
        can_clear: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.label = label
        self._hint = hint
        self._several = several
        self._error = ""
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = Column(self, space=12)
        if show_label:
            self.column.add(Text(label, look="strong"))
            if hint:
                self.column.add(Text(hint, look="hint"), before=4)
        self._error_text = Text(look="error")
        self._error_text.hide()
        self.column.add(self._error_text, before=4)
        kind = CheckCard if several else RadioCard
        self.cards: tuple[RadioCard | CheckCard, ...] = tuple(
            kind(option.value, option.label, option.hint) for option in options
        )
        if inline:
            # Radio buttons exclude each other where they share a parent, and the arrow keys move between them.
            for card in self.cards:
                card.setSizePolicy(narrow(card.sizePolicy()))
            self.column.add(Row(*self.cards), before=6)
        for number, card in enumerate(self.cards):
            if not inline:
                self.column.add(card, before=None if number else 6)
            card.clicked.connect(lambda _checked=False, chosen=card: self._clicked(chosen))
        self._clear = LinkButton(texts.CLEAR_CHOICE, name=texts.CLEAR_CHOICE_NAME.format(question=label))
        self._clear.clicked.connect(self._take_back)
        self._can_clear = can_clear
        self.column.add(self._clear, before=4)
        self._offer_clear()
        self._describe()

    @property
    def value(self) -> str | tuple[str, ...]:
        """What is chosen, and nothing where nothing is.

        With ``several`` a tuple of values, or the text ``none`` or ``unknown`` where that stands alone.
        """
        chosen = tuple(card.value for card in self.cards if card.isChecked())
        if not self._several or (len(chosen) == 1 and chosen[0] in _STAND_ALONE):
            return chosen[0] if chosen else ""
        return chosen or ""

    def set_value(self, value: str | tuple[str, ...]) -> None:
        """Show what is chosen; nothing clears the choice."""
        wanted = {value} if isinstance(value, str) else set(value)
        for card in self.cards:
            # A radio button in a group of its own kind cannot be unticked while that group insists on one.
            card.setAutoExclusive(False)
            card.setChecked(card.value in wanted)
            card.setAutoExclusive(not self._several)
        self._offer_clear()

    @property
    def error(self) -> str:
        """What is wrong, or nothing."""
        return self._error

    @property
    def focus_target(self) -> QWidget:
        """Where the focus goes when someone follows a link to this question: the choice made, or the first."""
        return next((card for card in self.cards if card.isChecked()), self.cards[0])

    def set_error(self, message: str) -> None:
        """Show what is wrong above the options; an empty message clears it."""
        self._error = message
        self._error_text.setText(message)
        self._error_text.setAccessibleName(texts.ERROR_BESIDE_FIELD.format(message=message) if message else "")
        self._error_text.setVisible(bool(message))
        self.column.set_margins((16, 0, 0, 0) if message else (0, 0, 0, 0))
        self.setProperty("wrong", "true" if message else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        self._describe()

    def _describe(self) -> None:
        error = texts.ERROR_BESIDE_FIELD.format(message=self._error) if self._error else ""
        self.setAccessibleDescription(" ".join(part for part in (error, self._hint) if part))

    def _clicked(self, chosen: RadioCard | CheckCard) -> None:
        if self._several and chosen.isChecked():
            for card in self.cards:
                if card is not chosen and _exclude_each_other(card.value, chosen.value):
                    card.setChecked(False)
        self._offer_clear()
        self.edited.emit()

    def _take_back(self) -> None:
        self.set_value("")
        self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _offer_clear(self) -> None:
        self._clear.setVisible(self._can_clear and bool(self.value))


def _exclude_each_other(one: str, other: str) -> bool:
    """Whether two options exclude each other."""
    return one in _STAND_ALONE or other in _STAND_ALONE
