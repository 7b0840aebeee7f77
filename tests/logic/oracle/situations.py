"""The dates under which every combination of the other facts is tried.

Each situation is one way in which dates can, or cannot, settle an age: a birthday on the day, the day before, a month
or a year that straddles it, harm and death on either side of it, and each date missing in turn.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field

TODAY = datetime.date(2026, 11, 23)


@dataclass(frozen=True)
class Situation:
    """What the dates say. ``in_full``: every combination is tried in ``make test`` too."""

    words: str
    dates: Mapping[str, str] = field(default_factory=dict)
    today: datetime.date = TODAY
    in_full: bool = False


def _dates(birth: str = "", harm: str = "", death: str = "") -> dict[str, str]:
    named = {"date_of_birth": birth, "date_of_harm": harm, "date_of_death": death}
    return {name: text for name, text in named.items() if text}


SITUATIONS = (
    # No date of birth: the age group decides, or nothing does.
    Situation("no dates", in_full=True),
    Situation("date of death only", _dates(death="2026-01-31")),
    Situation("date of harm only", _dates(harm="2024-05")),
    Situation("dates of harm and death, no birth", _dates(harm="2024-05", death="2025")),
    Situation("harmed 25 years ago, no birth", _dates(harm="2001-06")),
    Situation("harmed 19 years ago, no birth", _dates(harm="2007-06-15")),
    Situation("harm 18 years ago to the day, no birth", _dates(harm="2008-11-23")),
    Situation("harmed 20 years before the death, no birth", _dates(harm="2003", death="2024-02-29")),
    Situation("died 30 years ago, no birth", _dates(death="1996")),
    # A date of birth only: age today is settled, ages at harm and death are where they could be no older.
    Situation("aged 9 today", _dates("2017-03-04")),
    Situation("aged 16 today", _dates("2010-11-23")),
    Situation("16 tomorrow", _dates("2010-11-24")),
    Situation("18 tomorrow", _dates("2008-11-24")),
    Situation("18 today", _dates("2008-11-23")),
    Situation("aged 24 today", _dates("2001-11-24")),
    Situation("25 today", _dates("2001-11-23")),
    Situation("aged 80 today", _dates("1946")),
    Situation("17 or 18 today", _dates("2008")),
    Situation("17 or 18 today, by the month", _dates("2008-11")),
    Situation("15 or 16 today", _dates("2010")),
    Situation("24 or 25 today", _dates("2001")),
    Situation("born this year", _dates("2026")),
    Situation("not yet born", _dates("2027-01-20")),
    Situation("born on 29 February, 17 on 28 February", _dates("2008-02-29"), datetime.date(2026, 2, 28)),
    Situation("born on 29 February, 18 on 1 March", _dates("2008-02-29"), datetime.date(2026, 3, 1)),
    # Birth and death.
    Situation("died the day before the 16th birthday", _dates("2010-06-15", death="2026-06-14")),
    Situation("died on the 16th birthday", _dates("2010-06-15", death="2026-06-15")),
    Situation("died the day before the 18th birthday", _dates("2008-06-15", death="2026-06-14")),
    Situation("died on the 18th birthday", _dates("2008-06-15", death="2026-06-15")),
    Situation("died the day before the 25th birthday", _dates("2001-06-15", death="2026-06-14")),
    Situation("died on the 25th birthday", _dates("2001-06-15", death="2026-06-15")),
    Situation("died the day before the 19th birthday", _dates("2007-06-15", death="2026-06-14")),
    Situation("died on the 19th birthday", _dates("2007-06-15", death="2026-06-15")),
    Situation("died at 18 or 19, by the month", _dates("2007-06-15", death="2026-06")),
    Situation("died at 15, would be an adult today", _dates("2000-01-01", death="2015-06-01")),
    Situation("born on 29 February, died on 28 February", _dates("2008-02-29", death="2026-02-28")),
    Situation("born on 29 February, died on 1 March", _dates("2008-02-29", death="2026-03-01")),
    Situation("died at 15 or 16, by the month", _dates("2010-06-15", death="2026-06")),
    Situation("died at 17 or 18, by the month", _dates("2008-06-15", death="2026-06")),
    Situation("died at 15, 16 or 17, by two years", _dates("2009", death="2025")),
    Situation("died at 16, 17 or 18, by two years", _dates("2008", death="2025")),
    Situation("died at 17 or 18, by the year of birth", _dates("2008", death="2026-06-15")),
    Situation("died at 15 or 16, an adult today or not", _dates("2008", death="2024-06-15")),
    Situation("died at 24 or 25, by the year of death", _dates("2001-06-15", death="2026")),
    Situation("born and died in the same month", _dates("2026-01", death="2026-01")),
    # Birth and harm.
    Situation("harmed at 17, 18 today", _dates("2008-11-23", harm="2026-11-22")),
    Situation("harmed at 17, aged 20 today", _dates("2006-06-15", harm="2024-06-14")),
    Situation("harmed on the 18th birthday", _dates("2006-06-15", harm="2024-06-15")),
    Situation("harmed at 17 or 18, by the month", _dates("2006-06-15", harm="2024-06")),
    Situation("harmed at 17 or 18, by the year of birth", _dates("2006", harm="2024-06-15")),
    Situation("harmed at 20, aged 26 today", _dates("2000-06-15", harm="2020-12")),
    Situation("harmed at 10, aged 12 today", _dates("2014-06-15", harm="2025")),
    # All three.
    Situation("harmed at 17, died at 19", _dates("2006-01-01", "2023-06-01", "2025-06-01")),
    Situation("harmed at 15, died at 17", _dates("2008-01-01", "2023-06-01", "2025-06-01")),
    Situation("harmed at 17 or 18, died at 18", _dates("2006-06-15", "2024", "2024-12")),
    Situation("harmed and died in the year of the 18th birthday", _dates("2006-06-15", "2024", "2024")),
    Situation("harmed in the year of the death at 17", _dates("2006-06-15", "2024", "2024-06-14")),
    Situation("harmed at 17 or 18, died at 24 or 25", _dates("2000", "2018-06-01", "2025-08")),
    Situation("harmed at 30, died at 31", _dates("1990-02-02", "2020-03", "2021-09-09")),
)
