"""What a person sees before the file is written: the pages as they will be, and what was replaced on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from logic.dates import MONTHS, DateError, PartialDate
from logic.sections import sections_by_id
from ui import texts
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.column import Column
from ui.components.expander import Expander
from ui.components.pages_view import PagesView
from ui.components.row import Row
from ui.components.summary import SummaryRow
from ui.components.text import Heading, Text
from ui.pages.writing import Clock, Target, WritingPage
from ui.plurals import counted
from ui.referral_file import ReferralFile
from ui.words import date_in_words

if TYPE_CHECKING:  # slow to load, and the window opens without them
    from logic.leftovers import Leftover
    from logic.pseudonym import Replacement

_AT_ONCE = 40
"""How many lines of a list show at once; the rest stand behind a line."""

_PLACE = re.compile(r"(?P<section>\w+)(?:\[row (?P<row>\d+)\])?\.(?P<field>\w+)")

_MONTH = re.compile(rf"(?:[a-z]+ )?(?P<month>{'|'.join(MONTHS)})(?: (?P<year>\d{{4}}))?")
"""What stands in place of a day: "March 2026", "in March"."""

_LEFT_OUT = "(left out)"
"""What the file itself says where nothing stands in place of what was there."""


class PreviewPage(WritingPage):
    """The very pages that will be written."""

    def __init__(self, session: CaseSession, file: ReferralFile, target: Target, now: Clock) -> None:
        super().__init__(session, texts.PREVIEW_TITLE, now)
        self.add(Text(texts.PREVIEW_INTRO))
        self.pages = PagesView(file.unsigned)
        self.add(self.pages)
        self.add_primary(texts.EXPORT_BUTTON).clicked.connect(lambda: self.write(file, target))
        self.add_status()


class ReplacementsPage(WritingPage):
    """What stands in place of names, and what may still be one. ``looks`` asks to see the pages."""

    looks = Signal(object, object)

    def __init__(self, session: CaseSession, file: ReferralFile, target: Target, now: Clock) -> None:
        super().__init__(session, texts.REPLACED_TITLE, now)
        found = file.pseudonymised
        lists = [each for each in (found.leftovers, found.replacements) if each]
        self.add(Text(texts.REPLACED_INTRO[len(lists)]))
        if not found.same_result:
            self.add(Banner(texts.REPLACED_RESULT_TITLE, texts.REPLACED_RESULT_BODY, tone="consider"))
        self._add_leftovers(found.leftovers)
        self._add_replacements(found.replacements, is_alone=not found.leftovers)
        look = Button(texts.EXPORT_PREVIEW)
        look.clicked.connect(lambda: self.looks.emit(file, target))
        self.primary = Button(texts.EXPORT_BUTTON, look="primary")
        self.primary.clicked.connect(lambda: self.write(file, target))
        self.add(Row(self.primary, look), before=32)
        self.add_status()

    def _add_leftovers(self, leftovers: Sequence[Leftover]) -> None:
        if not leftovers:
            self.add(Banner(texts.REPLACED_NOTHING_LEFT))
            return
        title = counted(texts.REPLACED_LEFT_TITLE, len(leftovers))
        self.add(Heading(title, look="subheading"), before=24)
        self.add(Text(texts.REPLACED_LEFT_BODY), before=8)
        self._add_rows([self._leftover(each) for each in leftovers])

    def _leftover(self, each: Leftover) -> SummaryRow:
        looks = texts.REPLACED_LOOKS.get(each.looks, each.looks)
        return SummaryRow(self._where(each.place), texts.REPLACED_LEFT.format(words=each.words, looks=looks))

    def _where(self, place: str) -> str:
        """The place as the screen calls it."""
        found = _PLACE.fullmatch(place)
        if found is None:
            fact = place.split(".")[1] if "." in place else place
            return texts.REPLACED_WHERE_FACT.format(label=self.session.question_of(fact).label)
        section = sections_by_id().get(found["section"])
        if section is None or found["field"] not in section.by_id:
            return place
        words = texts.REPLACED_WHERE_ROW if found["row"] else texts.REPLACED_WHERE_FORM
        return words.format(section=section.title, number=found["row"], field=section.by_id[found["field"]].label)

    def _add_replacements(self, replacements: Sequence[Replacement], *, is_alone: bool) -> None:
        if not is_alone:  # or the heading of the page says the same
            self.add(Heading(texts.REPLACED_LIST, look="subheading"), before=36)
        if not replacements:
            self.add(Text(texts.REPLACED_NONE))
            return
        self._add_rows([SummaryRow(*row) for row in rows_of(replacements)], before=12 if is_alone else 0)

    def _add_rows(self, rows: Sequence[SummaryRow], *, before: float = 0) -> None:
        for number, row in enumerate(rows[:_AT_ONCE]):
            self.add(row, before=0 if number else before)
        rest = rows[_AT_ONCE:]
        if rest:
            words = counted(texts.REPLACED_MORE, len(rest))
            self.add(Expander(words, fill=lambda column: _fill(column, rest)))


def rows_of(replacements: Iterable[Replacement]) -> list[tuple[str, str, str]]:
    """What was there, what stands in its place, and how often, as the screen says it.

    What looks the same is one row, such as a day that was chosen in a field and the same day in a text. Names come in
    the order in which they are given, then days in the order of the calendar, those of no year last.
    """
    times: dict[tuple[str, str], int] = {}
    days: dict[tuple[str, str], tuple[int, int, int]] = {}
    for each in replacements:
        label = texts.REPLACED_LEFT_OUT if each.label == _LEFT_OUT else date_in_words(each.label)
        shown = (date_in_words(each.original), label)
        times[shown] = times.get(shown, 0) + each.times
        day = _day_of(each)
        if day is not None:
            days[shown] = day
    in_order = [shown for shown in times if shown not in days]
    in_order += [shown for shown, _ in sorted(days.items(), key=itemgetter(1))]
    return [(*shown, counted(texts.REPLACED_COUNT, times[shown])) for shown in in_order]


def _day_of(each: Replacement) -> tuple[int, int, int] | None:
    """Year, month and day of a date that was replaced, to put it in its place; None for anything else."""
    try:
        first = PartialDate.parse(each.original).first
    except DateError:
        said = _MONTH.fullmatch(each.label)
        number = re.search(r"(?<!\d)\d\d?(?!\d)", each.original)
        if said is None:
            return None
        return int(said["year"] or _NO_YEAR), MONTHS.index(said["month"]) + 1, int(number[0]) if number else 0
    return first.year, first.month, first.day


_NO_YEAR = 9999


def _fill(column: Column, rows: Sequence[SummaryRow]) -> None:
    for row in rows:
        column.add(row, before=0)
