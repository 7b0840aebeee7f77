"""Choosing cases: all of them, or some that are found by a search and ticked."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from data.case_list import CaseQuery
from data.errors import StoreError
from data.store import Store
from logic.pack import Option
from ui import texts
from ui.accessibility import announce
from ui.components.card import CheckCard
from ui.components.case_list import title_of
from ui.components.choices import Choices
from ui.components.column import Column
from ui.components.error_summary import Problem
from ui.components.field import TextField
from ui.components.slot import Slot
from ui.components.text import Text
from ui.plurals import counted

_SHOWN = 8
"""How many of the cases that a search finds can be ticked at once."""
_SEARCH_PAUSE = 150
"""Milliseconds without a key before the list is searched."""

_ALL, _SOME = "all", "some"


class WhichCases(QWidget):
    """All cases, or some: found by a search and ticked. ``changed`` says that other things can be ticked now."""

    changed = Signal()

    def __init__(self, store: Store) -> None:
        """Raises StoreError."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._store = store
        self._ticked: dict[int, str] = {}
        self.count = store.count(CaseQuery())
        options = [Option(_ALL, counted(texts.SEND_ALL, self.count)), Option(_SOME, texts.SEND_SOME)]
        self.how_many = Choices(texts.SEND_WHICH, options)
        self.how_many.set_value(_SOME)
        self.how_many.edited.connect(self._show_search)
        self.search = TextField(texts.HOME_SEARCH)
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._pause.timeout.connect(self._find)
        self.search.edited.connect(self._pause.start)
        self.cases = Slot(space=8)
        self._said = Text(look="secondary")
        self._wrong = Text(look="error")
        self._wrong.hide()
        self._more = Text(look="secondary")
        column = Column(self, space=12)
        column.add(self.how_many)
        column.add(self.search, before=24)
        for part in (self._said, self._wrong, self.cases, self._more):
            column.add(part)
        self._find()

    @property
    def cards(self) -> list[CheckCard]:
        """The cases that can be ticked now: those that are, and then what the search finds."""
        # Those that were taken away are hidden, and Qt deletes them later.
        return [each for each in self.cases.findChildren(CheckCard) if not each.isHidden()]

    def case_ids(self) -> list[int]:
        """The cases that are chosen. Raises StoreError."""
        if self.how_many.value == _ALL:
            return [each.id for each in self._store.cases()]
        return list(self._ticked)

    def check(self) -> list[Problem]:
        """What is missing, if anything is."""
        is_missing = not self.count or (self.how_many.value == _SOME and not self._ticked)
        message = texts.SEND_NONE if is_missing else ""
        self._show_wrong(message)
        first = next(iter(self.cards), self.search.focus_target if self.count else self.how_many.focus_target)
        return [Problem(message, first)] if message else []

    def _show_wrong(self, message: str) -> None:
        """Say what is missing where it can be put right: above the cases to tick."""
        self._wrong.setText(message)
        self._wrong.setAccessibleName(texts.ERROR_BESIDE_FIELD.format(message=message) if message else "")
        self._wrong.setVisible(bool(message))

    def _show_search(self) -> None:
        some = self.how_many.value == _SOME
        self._show_wrong("")
        for part in (self.search, self.cases, self._said):
            part.setVisible(some)
        self._more.setVisible(some and bool(self._more.text()))
        self.changed.emit()

    def _find(self) -> None:
        try:
            found = self._store.find(CaseQuery(self.search.value, limit=_SHOWN + 1))
        except StoreError as error:
            self.search.set_error(str(error))
            return
        self._more.setText(_what_is_not_shown(len(found), is_searched=bool(self.search.value)))
        self._more.setVisible(bool(self._more.text()))
        others = {each.id: title_of(each) for each in found[:_SHOWN] if each.id not in self._ticked}
        self.cases.show_only(*(self._card(*each) for each in [*self._ticked.items(), *others.items()]))
        self._say()
        self.changed.emit()

    def _card(self, case_id: int, words: str) -> CheckCard:
        card = CheckCard(str(case_id), words)
        card.setChecked(case_id in self._ticked)
        card.toggled.connect(lambda is_on: self._tick(case_id, words, is_on=is_on))
        return card

    def _tick(self, case_id: int, words: str, *, is_on: bool) -> None:
        if is_on:
            self._ticked[case_id] = words
        else:
            self._ticked.pop(case_id, None)
        self._say()
        announce(self._said, self._said.text())

    def _say(self) -> None:
        self._said.setText(counted(texts.SEND_CHOSEN, len(self._ticked)))


def _what_is_not_shown(found: int, *, is_searched: bool) -> str:
    if found > _SHOWN:
        return texts.SEND_MORE_FOUND if is_searched else texts.SEND_MORE
    return texts.HOME_NONE_FOUND if is_searched and not found else ""
