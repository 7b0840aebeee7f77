"""The list of cases, which is where the app opens; and the page that starts a new one."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from data.case_list import CaseQuery, Order
from data.cases import CaseStatus
from data.errors import StoreClosedError, StoreError
from data.store import Store
from logic.case_file import MAX_REFERENCE
from logic.nations import NATION_NAMES
from logic.pack import Option
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.case_list import CaseList
from ui.components.error_summary import Problem
from ui.components.field import TextField
from ui.components.page import Page
from ui.components.row import Row
from ui.components.select_field import SelectField
from ui.components.text import Text
from ui.entrance import CODE_IS_KEPT
from ui.plurals import counted
from ui.theme import gap, px

_LEAST_LIST = 180
"""Pixels at 100% that the list is high at least: less shows no two cases. Then the page scrolls, too."""
_MOST_OF_WINDOW = 0.9
"""What it takes at most of a window too low even for that: its edges have to be seen, to scroll past it."""
_UNDER_LIST = 16
"""Pixels at 100% between the list and the links under it, and between those and the edge of the window."""
_NEAR = "near"
"""Shows the cases with a time limit that is near or past, as long as it is in the hands of the person."""
_DAYS_NEAR = 7
_IN_HAND = (CaseStatus.DRAFT, CaseStatus.ASSESSED, CaseStatus.RETURNED)
_STATUSES = [
    Option(_NEAR, texts.HOME_NEAR),
    *(Option(each.value, texts.CASE_STATUS[each.value]) for each in CaseStatus if each is not CaseStatus.PURGED),
]
_ORDERS = [Option(value, words) for value, words in texts.HOME_ORDERS.items()]
_SEARCH_PAUSE = 120
"""Milliseconds without a key before the list is searched."""


class HomePage(Page):
    """All cases of this store. ``opened`` carries the id of a case; ``new_case`` asks for a new one.

    ``review`` asks to open a referral that was received. ``trouble`` carries the StoreError because of which not all
    cases show.
    """

    opened = Signal(int)
    new_case = Signal()
    review = Signal()
    settings = Signal()
    new_code = Signal()
    imports = Signal()
    sends = Signal()
    retention = Signal()
    trouble = Signal(object)
    training = Signal()

    _has_cases = False

    def __init__(self, store: Store, now: Callable[[], datetime.datetime]) -> None:
        super().__init__(texts.HOME_TITLE)
        self._store = store
        self._now = now
        self.primary = Button(texts.HOME_NEW, look="primary")
        self.primary.clicked.connect(self.new_case)
        review = Button(texts.HOME_REVIEW)
        review.clicked.connect(self.review)
        self.add(Row(self.primary, review), before=16)
        if store.setting(CODE_IS_KEPT) is False:
            self._remind_of_code()
        self.search = TextField(texts.HOME_SEARCH)
        self.list = CaseList()
        self.list.setFixedHeight(px(_LEAST_LIST))
        self.list.opened.connect(lambda case: self.opened.emit(case.id))
        self.list.failed.connect(self.trouble)
        self._count = Text(look="secondary")
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._pause.timeout.connect(self._search)
        self.search.edited.connect(self._pause.start)
        self.which = SelectField(texts.HOME_STATUS, _STATUSES, none=texts.HOME_EVERY_STATUS)
        self.sorting = SelectField(texts.HOME_ORDER, _ORDERS, none=None)
        for choice in (self.which, self.sorting):
            choice.control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.edited.connect(self._search)
        if not store.cases(limit=1):
            self._teach()
            self._add_links(has_cases=False)
            return
        self._has_cases = True
        self.add(self.search, before=16)
        self.add(Row(self.which, self.sorting, space=24, between_lines=16), before=16)
        self._add_count()
        self.add(self.list, before=8)
        self._add_links(has_cases=True)
        self._show()

    def _add_links(self, *, has_cases: bool) -> None:
        """Lead to what is not about one case. It stands under the cases, for which people come here."""
        row = Row(space=24, between_lines=4)
        for words, asked in (
            (texts.IMPORT_TITLE, self.imports),
            (texts.SEND_TITLE, self.sends),
            (texts.RETENTION_TITLE, self.retention),
            (texts.SETTINGS_TITLE, self.settings),
        ):
            if has_cases or asked is not self.sends:
                link = LinkButton(words)
                link.clicked.connect(asked)
                row.add(link)
        self.add(row, before=_UNDER_LIST)

    def _add_count(self) -> None:
        """Say how many cases show, and lead to those whose time limits are near, where there are any."""
        self._line = Row(self._count, space=24, between_lines=4)
        count = self._store.count(self._near())
        self.near = LinkButton(counted(texts.HOME_NEAR_COUNT, count))
        self.near.clicked.connect(self._show_near)
        self._has_near = bool(count)
        self._line.add(self.near)
        self.show_all = LinkButton(texts.HOME_SHOW_ALL)
        self.show_all.clicked.connect(self._show_all)
        self.add(self._line)
        self.add(self.show_all, before=8)

    def _show_all(self) -> None:
        """Take back what was searched for and chosen, and let something else be searched for."""
        self.search.set_value("")
        self.which.set_value("")
        self._search()
        self.search.focus_target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_near(self) -> None:
        self.which.set_value(_NEAR)
        self.sorting.set_value(Order.DEADLINE.value)
        self._search()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _near(self) -> CaseQuery:
        last = self._now().astimezone().date() + datetime.timedelta(days=_DAYS_NEAR)
        return CaseQuery(statuses=_IN_HAND, due_by=last.isoformat())

    def _query(self) -> CaseQuery:
        """What is chosen above the list."""
        query = CaseQuery()
        if self.which.value:
            query = self._near() if self.which.value == _NEAR else CaseQuery(statuses=(CaseStatus(self.which.value),))
        return replace(query, search=self.search.value, order=Order(self.sorting.value))

    def _teach(self) -> None:
        """Say what the app is for where there is no case yet, and offer one to practise with."""
        banner = Banner(texts.HOME_EMPTY_TITLE, texts.HOME_EMPTY_BODY, texts.TRAINING_OFFER_BODY, tone="not_met")
        training = Button(texts.TRAINING_OFFER)
        training.clicked.connect(self.training)
        banner.column.add(training)
        self.add(banner, before=24)

    def _remind_of_code(self) -> None:
        banner = Banner(texts.CODE_REMINDER_TITLE, texts.CODE_REMINDER_BODY)
        button = Button(texts.NEW_CODE_TITLE)
        button.clicked.connect(self.new_code)
        banner.column.add(button)
        self.add(banner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list what it needs of the height that is left, so that only the list scrolls."""
        super().resizeEvent(event)
        if self._has_cases:
            left, top, right, _ = self.column.margins
            self.column.set_margins((left, top, right, _UNDER_LIST))
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        if self.list.isHidden():
            return
        others = self.column.heightForWidth(self.viewport().width()) - self.list.minimumHeight()
        left = self.viewport().height() - others
        least = min(px(_LEAST_LIST), round(self.viewport().height() * _MOST_OF_WINDOW))
        self.list.setFixedHeight(self.list.height_up_to(max(left, least)))

    def _search(self) -> None:
        try:
            self._show()
        except StoreClosedError:  # locked while it was typed
            return
        except StoreError as error:
            self.trouble.emit(error)
            return
        announce(self._count, self._count.text())
        QTimer.singleShot(0, self, self._show_found)

    def _show_found(self) -> None:
        """Where the window is low, scroll down to what was found, as far as what was asked still shows."""
        self._fit()
        end = self._line.y() + self._line.height() + (self.list.height() if self.list.isVisible() else px(_LEAST_LIST))
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if end > bar.value() + room:
            focus = self.focusWidget()
            choices = (self.which, self.sorting)
            asked = next((each for each in choices if focus is each.control), self.search)
            bar.setValue(asked.mapTo(self._sheet, QPoint(0, -gap(_UNDER_LIST))).y())

    def _show(self) -> None:
        query = self._query()
        self.list.show_cases(lambda place: self._store.find(replace(query, offset=place)), self._now())
        self._say(self._store.count(query))

    def _say(self, count: int) -> None:
        words = texts.HOME_FOUND if self.search.value or self.which.value else texts.HOME_COUNT
        found = counted(words, count)
        none = texts.HOME_NONE_SHOWN
        if self.search.value:
            none = texts.HOME_NONE_LIKE_THIS if self.which.value else texts.HOME_NONE_FOUND
        self._count.setText(found if count else none)
        self.list.setVisible(bool(count))
        self.show_all.setVisible(not count)
        self.near.setVisible(self._has_near and bool(count))


class NewCasePage(Page):
    """A reference, if there is one, and off to the first question. ``started`` carries the reference.

    ``training`` asks for a case to practise with instead. ``nation`` is the one whose rules a new case follows.
    """

    started = Signal(str)
    training = Signal()

    def __init__(self, nation: str) -> None:
        super().__init__(texts.NEW_TITLE, has_back=True)
        self.add(Text(texts.NEW_INTRO))
        self.add(Text(texts.NEW_NATION.format(nation=NATION_NAMES[nation])))
        self.reference = TextField(texts.NEW_REFERENCE, texts.NEW_REFERENCE_HINT, characters=24)
        self.add(self.reference, before=24)
        self.add_primary(texts.NEW_BUTTON).clicked.connect(self._start)
        training = LinkButton(texts.TRAINING_OFFER)
        training.clicked.connect(self.training)
        self.add(training, before=24)

    def _start(self) -> None:
        too_long = len(self.reference.value) > MAX_REFERENCE
        message = texts.REFERENCE_TOO_LONG.format(longest=MAX_REFERENCE) if too_long else ""
        self.reference.set_error(message)
        self.show_problems([Problem(message, self.reference.focus_target)] if message else [])
        if not message:
            self.started.emit(self.reference.value)
