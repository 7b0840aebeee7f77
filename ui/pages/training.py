"""A case that is invented to practise with: its story first, then the app as it is for any other case."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Signal

from logic.case import Case
from logic.dates import day_in_words
from ui import texts
from ui.components.banner import Banner
from ui.components.page import Page
from ui.components.steps import numbered
from ui.components.text import Heading, Text


class TrainingPage(Page):
    """What the case is about, and what can be practised with it. ``started`` carries the case."""

    started = Signal(object)

    def __init__(self, today: datetime.date, nation: str) -> None:
        super().__init__(texts.TRAINING_TITLE, has_back=True)
        self.add(Text(texts.TRAINING_INTRO))
        self.add(Banner(texts.TRAINING_STORY_TITLE, *_story(today)), before=24)
        self.add(Text(texts.TRAINING_KEPT))
        self.add(Heading(texts.TRAINING_TRY, look="subheading"), before=24)
        for step in numbered(texts.TRAINING_STEPS):
            self.add(step, before=10)
        case = training_case(today, nation)
        self.add_primary(texts.TRAINING_START).clicked.connect(lambda: self.started.emit(case))


def training_case(today: datetime.date, nation: str) -> Case:
    """The case with its story and no answer yet. ``today`` is the day from which its days are counted back."""
    return Case(
        assessed_on=today,
        reference=texts.TRAINING_REFERENCE,
        nation=nation,
        sections={
            "subject": {"forenames": texts.TRAINING_FORENAME, "surname": texts.TRAINING_SURNAME},
            "incident": {"outline": "\n".join(_story(today))},
        },
        training=True,
    )


def _story(today: datetime.date) -> tuple[str, ...]:
    found, died = today - datetime.timedelta(days=3), today - datetime.timedelta(days=2)
    born = datetime.date(found.year - 6, 12, 1)  # five or six, and a child under the rules of every nation
    days = {"born": day_in_words(born), "found": day_in_words(found), "died": day_in_words(died)}
    return tuple(line.format(**days) for line in texts.TRAINING_STORY)
