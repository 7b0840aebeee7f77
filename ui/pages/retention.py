"""What is due for removal by the time that cases are kept, and the receipts of what was removed."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from data import purge
from data.atomic import write_whole
from data.cases import CaseSummary
from data.paths import reason
from data.preferences import Preferences
from data.purge import Receipt
from data.retention import due, due_reviews
from data.store import Store
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.case_list import title_of
from ui.components.column import Column
from ui.components.expander import Expander
from ui.components.file_dialog import choose_target
from ui.components.page import Page
from ui.components.slot import Slot
from ui.components.summary import SummaryRow
from ui.components.text import Heading, Text
from ui.plurals import counted
from ui.times import moment_in_words
from ui.words import capitalised

_AT_ONCE = 20
"""How many cases or receipts show at once; the rest stand behind a line."""


class RetentionPage(Page):
    """``opened`` carries the id of a case, whose removal is decided on its own page. Raises StoreError."""

    opened = Signal(int)

    def __init__(self, store: Store, preferences: Preferences, now: Callable[[], datetime.datetime]) -> None:
        super().__init__(texts.RETENTION_TITLE, has_back=True)
        self._now = now()
        days = preferences.number("retention_days")
        self.add(Text(counted(texts.RETENTION_DAYS, days) if days else texts.RETENTION_NEVER))
        if days:
            self._add_due(due(store, days, self._now), len(due_reviews(store, days, self._now)))
        self.add(Heading(texts.RECEIPTS_TITLE, look="subheading"), before=36)
        self.add(Text(texts.RECEIPTS_BODY))
        self.receipts = purge.receipts(store)
        self._add_receipts(purge.first_broken_receipt(store))

    def save_to(self, path: Path) -> None:
        """Write all receipts as text, and say what became of it."""
        if path.exists():
            self._say(texts.FILE_EXISTS)
            return
        try:
            write_whole(path, "\n".join(each.text for each in self.receipts).encode("utf-8", "replace"))
        except OSError as error:
            self._say(texts.EXPORT_FAILED.format(reason=reason(error)))
            return
        self._say(texts.RECEIPTS_SAVED.format(path=path))

    def _add_due(self, cases: Sequence[CaseSummary], reviews: int) -> None:
        self.add(Heading(counted(texts.RETENTION_DUE, len(cases)), look="subheading"), before=24)
        self._add_cases(self.column, cases[:_AT_ONCE])
        if rest := cases[_AT_ONCE:]:
            more = counted(texts.RETENTION_MORE, len(rest))
            self.add(Expander(more, fill=lambda column: self._add_cases(column, rest)))
        if reviews:
            self.add(Text(counted(texts.RETENTION_REVIEWS, reviews)))

    def _add_cases(self, column: Column, cases: Sequence[CaseSummary]) -> None:
        for case in cases:
            title = title_of(case)
            changed = texts.CASE_CHANGED.format(when=moment_in_words(case.changed_at, self._now))
            link = LinkButton(texts.RETENTION_OPEN, name=texts.RETENTION_OPEN_NAME.format(case=title))
            link.clicked.connect(lambda _checked=False, case_id=case.id: self.opened.emit(case_id))
            reference, person = case.reference or texts.NO_REFERENCE, case.subject or capitalised(texts.NO_NAME)
            column.add(
                SummaryRow(reference, person, texts.CASE_STATUS[case.status.value], changed, link=link), before=0
            )

    def _add_receipts(self, broken: int | None) -> None:
        if not self.receipts:
            self.add(Text(texts.RECEIPTS_NONE, look="secondary"))
            return
        if broken is not None:
            said = texts.RECEIPTS_BROKEN.format(number=broken)
            self.add(Banner(texts.RECEIPTS_BROKEN_TITLE, said, tone="must"))
        save = Button(texts.RECEIPTS_SAVE)
        save.clicked.connect(self._choose)
        self.add(save)
        self._said = Slot()
        self.add(self._said)
        newest = self.receipts[::-1]
        _fill(self.column, newest[:_AT_ONCE])
        if rest := newest[_AT_ONCE:]:
            more = counted(texts.RECEIPTS_MORE, len(rest))
            self.add(Expander(more, fill=lambda column: _fill(column, rest)))

    def _choose(self) -> None:
        at = Path.home() / f"{texts.RECEIPTS_FILE_NAME}.txt"
        choose_target(self, texts.RECEIPTS_SAVE, texts.HISTORY_FILTERS, self.save_to, at=at)

    def _say(self, words: str) -> None:
        said = Text(words)
        self._said.show_only(said)
        announce(said, words)


def _fill(column: Column, receipts: Sequence[Receipt]) -> None:
    for each in receipts:
        day = each.at.partition("T")[0]
        title = texts.RECEIPT_LINE.format(number=each.number, reference=each.reference or texts.NO_REFERENCE, day=day)
        column.add(Expander(title, fill=lambda inner, each=each: _lines(inner, each)), before=8)  # type: ignore[misc]  # a plain default


def _lines(column: Column, receipt: Receipt) -> None:
    for line in receipt.text.splitlines():
        if line:
            column.add(Text(line, wide=True), before=4)
