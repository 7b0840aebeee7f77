"""Facts, answers and dates for the tests of ``logic``, drawn where they can hurt.

Dates lie on, just before and just after the birthdays that the rules tell apart, and are often only a month or a year.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from hypothesis import strategies as st

from logic.consistency import contradictions
from logic.dates import PartialDate
from logic.facts import NONE, UNKNOWN, Answer, Facts, Value
from logic.pack import Question, QuestionKind, RulePack
from logic.truth import Truth

TODAY = datetime.date(2026, 11, 23)
"""The day of the assessment, unless a test is about another."""

BIRTHS = (
    *("2008-11-23", "2008-11-24", "2008-11", "2008"),  # 18 today, 18 tomorrow, 17 or 18
    *("2010-06-15", "2010", "2006-06-15", "2006"),  # 16; 15 or 16; 20; 19 or 20
    *("2001-11-24", "2001-11-23", "2001"),  # 24 today, 25 today, 24 or 25
    *("2012-02-29", "2008-02-29", "2017-03", "1950-01-01", UNKNOWN),
)
EVENTS = (
    *("2026-11-23", "2026-11-22", "2026-06-14", "2026-06-15", "2026-06", "2025"),
    *("2024-06-14", "2024-06-15", "2024-06", "2024", "2026-02-28", "2026-03-01", "2020", UNKNOWN),
)

truths = st.sampled_from(Truth)


def facts(**values: Value) -> dict[str, Answer]:
    """Bare answers, by fact name."""
    return {fact: Answer(value) for fact, value in values.items()}


def each_day(first: datetime.date, last: datetime.date) -> Iterator[datetime.date]:
    """Every day from the first to the last, both included."""
    for number in range((last - first).days + 1):
        yield first + datetime.timedelta(days=number)


@st.composite
def partial_dates(
    draw: st.DrawFn, first: datetime.date, last: datetime.date, forms: Sequence[int] = (10, 7, 4)
) -> PartialDate:
    """A day between the two, or the month or year around one. ``forms`` are the lengths of the ISO texts allowed."""
    day = draw(st.dates(first, last))
    return PartialDate.parse(day.isoformat()[: draw(st.sampled_from(forms))])


def answers_to(question: Question) -> st.SearchStrategy[Answer]:
    """Every answer that a question allows, "not known" among them."""
    if question.kind is QuestionKind.DATE:
        values = BIRTHS if question.fact == "date_of_birth" else EVENTS
        return st.builds(Answer, st.sampled_from(values))
    alone = [option.value for option in question.options]
    if question.kind is QuestionKind.SETTINGS:
        settings = [value for value in alone if value not in {NONE, UNKNOWN}]
        several = st.lists(st.sampled_from(settings), min_size=1, max_size=3, unique=True).map(tuple)
        return st.builds(Answer, st.sampled_from([NONE, UNKNOWN]) | several)
    return st.builds(Answer, st.sampled_from(alone))


def questions_of(packs: Iterable[RulePack]) -> dict[str, Question]:
    """The questions of some packs by fact, each once."""
    found: dict[str, Question] = {}
    for pack in packs:
        for question in pack.questions:
            found.setdefault(question.fact, question)
    return found


def any_facts(packs: Iterable[RulePack]) -> st.SearchStrategy[dict[str, Answer]]:
    """Any answers to any of the packs' questions, in any order; they may contradict each other."""
    every = questions_of(packs)
    answered = st.lists(st.sampled_from(sorted(every)), unique=True)
    return answered.flatmap(lambda names: st.fixed_dictionaries({name: answers_to(every[name]) for name in names}))


def consistent_facts(packs: Iterable[RulePack]) -> st.SearchStrategy[dict[str, Answer]]:
    """Answers that can all be true, as far as the closed list of contradictions goes."""
    return any_facts(packs).map(_without_contradictions)


def _without_contradictions(answers: Facts) -> dict[str, Answer]:
    """The answers without the later one of each pair that cannot be true together."""
    kept = dict(answers)
    while found := contradictions(kept, TODAY):
        del kept[found[0].facts[1]]
    return kept
