"""Moments in words, in the time of this computer. No Qt."""

from __future__ import annotations

import datetime

from logic.dates import day_in_words
from ui import texts


def time_of_day(moment: datetime.datetime) -> str:
    """The local time on a 24-hour clock: ``14:02``."""
    return moment.astimezone().strftime("%H:%M")


def moment_in_words(moment: datetime.datetime, now: datetime.datetime) -> str:
    """``today at 14:02``, ``yesterday at 09:30``, or ``23 November 2026``."""
    day, today = moment.astimezone().date(), now.astimezone().date()
    named = {0: texts.TODAY_AT, 1: texts.YESTERDAY_AT}.get((today - day).days)
    return named.format(time=time_of_day(moment)) if named else day_in_words(day)
