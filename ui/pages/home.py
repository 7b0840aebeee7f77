"""The list of cases, which is where the app opens; and the page that starts a new one."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent

from data.case_list import CaseQuery, Order
from data.cases import CaseStatus
from data.errors import StoreClosedError, StoreError
from data.store import Store
from logic.case_file import MAX_REFERENCE
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
from ui.theme import px

_LEAST_LIST = 180
"""Pixels at 100% that the list is high at least: less shows no two cases. Then the page scrolls, too."""
_MOST_OF_WINDOW = 0.9
"""What it takes at most of a window too low even for that: its edges have to be seen, to scroll past it."""
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

    def __init__(self, store: Store, now: Callable[[], datetime.datetime]) -> None:
        super().__init__(texts.HOME_TITLE)
        self._store = store
        self._now = now
        self.primary = Button(texts.HOME_NEW, look="primary")
        self.primary.clicked.connect(self.new_case)
        review = Button(texts.HOME_REVIEW)
        review.clicked.connect(self.review)
        self.add(Row(self.primary, review), before=24)
        settings = LinkButton(texts.SETTINGS_TITLE)
        settings.clicked.connect(self.settings)
        imports = LinkButton(texts.IMPORT_TITLE)
        imports.clicked.connect(self.imports)
        sends = LinkButton(texts.SEND_TITLE)
        sends.clicked.connect(self.sends)
        retention = LinkButton(texts.RETENTION_TITLE)
        retention.clicked.connect(self.retention)
        self.add(Row(imports, sends, retention, settings, space=24, between_lines=4), before=16)
        if store.setting(CODE_IS_KEPT) is False:
            self._remind_of_code()
        self.search = TextField(texts.HOME_SEARCH, texts.HOME_SEARCH_HINT)
        self.list = CaseList()
        self.list.opened.connect(lambda case: self.opened.emit(case.id))
        self.list.failed.connect(self.trouble)
        self._count = Text(look="secondary")
        self._pause = QTimer(self, singleShot=True, interval=_SEARCH_PAUSE)
        self._pause.timeout.connect(self._search)
        self.search.edited.connect(self._pause.start)
        self.which = SelectField(texts.HOME_STATUS, _STATUSES, none=texts.HOME_EVERY_STATUS)
        self.sorting = SelectField(texts.HOME_ORDER, _ORDERS, none=None)
        for choice in (self.which, self.sorting):
            choice.edited.connect(self._search)
        if not store.cases(limit=1):
            self._teach()
            return
        self._add_near()
        self.add(self.search, before=20)
        self.add(Row(self.which, self.sorting, space=24, between_lines=16), before=16)
        self.add(self._count)
        self.add(self.list, before=8)
        self._show()

    def _add_near(self) -> None:
        """Lead to the cases whose time limits are near, where there are any."""
        count = self._store.count(self._near())
        if count:
            self.near = LinkButton(counted(texts.HOME_NEAR_COUNT, count))
            self.near.clicked.connect(self._show_near)
            self.add(self.near, before=16)

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
        banner = Banner(texts.HOME_EMPTY_TITLE, texts.HOME_EMPTY_BODY, texts.TRAINING_OFFER_BODY)
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
        """Give the list the height that is left, so that only the list scrolls."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        left = self.viewport().height() - self.list.y() - self.column.below
        least = min(px(_LEAST_LIST), round(self.viewport().height() * _MOST_OF_WINDOW))
        self.list.setFixedHeight(max(left, least))

    def _search(self) -> None:
        try:
            self._show()
        except StoreClosedError:  # locked while it was typed
            return
        except StoreError as error:
            self.trouble.emit(error)
            return
        announce(self._count, self._count.text())

    def _show(self) -> None:
        query = self._query()
        self.list.show_cases(lambda place: self._store.find(replace(query, offset=place)), self._now())
        self._say(self._store.count(query))

    def _say(self, count: int) -> None:
        words = texts.HOME_FOUND if self.search.value or self.which.value else texts.HOME_COUNT
        found = counted(words, count)
        none = texts.HOME_NONE_FOUND if self.search.value else texts.HOME_NONE_SHOWN
        self._count.setText(found if count else none)
        self.list.setVisible(bool(count))


class NewCasePage(Page):
    """A reference, if there is one, and off to the first question. ``started`` carries the reference.

    ``training`` asks for a case to practise with instead.
    """

    started = Signal(str)
    training = Signal()

    def __init__(self) -> None:
        super().__init__(texts.NEW_TITLE, has_back=True)
        self.add(Text(texts.NEW_INTRO))
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
