"""By when: every time limit of a result as a date, with the working days that are left."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from logic.dates import day_in_words
from logic.deadlines import Deadline
from logic.explain import sentence
from logic.pack import Question
from logic.working_days import working_days_between
from ui import texts
from ui.components.buttons import LinkButton
from ui.components.column import Column
from ui.components.expander import Expander
from ui.components.text import Text
from ui.plurals import counted


class TimeLimits(QWidget):
    """The limits that lead, soonest first, and those without a day after them.

    ``question_of`` gives the question for the date that a limit runs from, where it can be answered now, and
    ``change`` goes there.
    """

    def __init__(
        self,
        found: Sequence[tuple[Deadline, str]],
        today: datetime.date,
        question_of: Callable[[str], Question | None],
        change: Callable[[str], None],
    ) -> None:
        """``found`` is each deadline with the nation whose working days it counts."""
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._today = today
        self._column = Column(self, space=2)
        self._lines = 0
        for deadline, nation in sorted(found, key=lambda each: each[0].due or datetime.date.max):
            if deadline.due is not None:
                self._add(deadline, deadline.due, nation)
        without_day = [deadline for deadline, _ in found if deadline.due is None]
        if without_day:
            waiting = Expander(counted(texts.LIMIT_WITHOUT_DAY, len(without_day)))
            for deadline in without_day:
                waiting.content.add(Text(sentence(deadline.limit.what), look="strong"))
                _add_details(waiting.content, deadline)
            self._add_line(waiting)
        missing: dict[str, Question] = {}
        for deadline in without_day:
            asked = question_of(deadline.limit.start) if deadline.limit.start and deadline.start is None else None
            if asked is not None:
                missing.setdefault(asked.fact, asked)
        for asked in missing.values():
            link = LinkButton(texts.LIMIT_ENTER_DATE.format(what=asked.ask))
            link.clicked.connect(lambda _checked=False, fact=asked.fact: change(fact))
            self._add_line(link)
        assumed = dict.fromkeys(sentence(each.assumption) for each, _ in found if each.assumption)
        if assumed:
            counting = Expander(texts.LIMIT_ASSUMPTION)
            for says in assumed:
                counting.content.add(Text(says))
            self._add_line(counting)

    def _add_line(self, line: Expander | LinkButton) -> None:
        """Put something to press after the limits. Such lines stand together."""
        self._column.add(line, before=4 if self._lines else 12)
        self._lines += 1

    def _add(self, deadline: Deadline, due: datetime.date, nation: str) -> None:
        said = texts.RESULT_DUE.format(date=day_in_words(due), what=sentence(deadline.limit.what))
        self._column.add(Text(said, look="strong"), before=16)
        self._column.add(Text(self._left(due, nation)))
        if deadline.due_latest is not None and deadline.due_latest != due:
            latest = texts.LIMIT_LATEST.format(date=day_in_words(deadline.due_latest))
            self._column.add(Text(latest, look="hint"))
        _add_details(self._column, deadline)

    def _left(self, due: datetime.date, nation: str) -> str:
        """How long there is, in working days, whatever the limit itself is counted in."""
        days = working_days_between(self._today, due, nation)
        if due == self._today:
            return texts.LIMIT_TODAY
        if due < self._today:
            return texts.LIMIT_PASSED
        if days == 0:
            return texts.LIMIT_NO_WORKING_DAY
        return counted(texts.LIMIT_LEFT, days)


def _add_details(column: Column, deadline: Deadline) -> None:
    """The period, what it runs from, where that is written, and what is not certain about it."""
    limit = deadline.limit
    period = texts.PERIOD_LOCAL
    if limit.amount:
        period = counted(texts.PERIODS[limit.unit.value], limit.amount)
    details = texts.RESULT_BASIS.format(
        limit=sentence(period), start=limit.start_says, citation=limit.citation.in_words
    )
    column.add(Text(details, look="hint"), before=2)
    for says, is_so in (
        (texts.RESULT_DUE_UNCERTAIN, not deadline.certain),
        (texts.LIMIT_BEYOND, deadline.beyond_horizon),
    ):
        if is_so:
            column.add(Text(says, look="hint"), before=2)
