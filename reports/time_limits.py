"""By when: the time limits of the criteria that are met or may be, as dates, and how they are counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from logic.assessment import Assessment
from logic.case import Case
from logic.dates import day_in_words
from logic.deadlines import Deadline, deadlines
from logic.explain import sentence
from logic.pack import PeriodUnit, TimeLimit
from logic.working_days import ASSUMPTION, HORIZON
from reports.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Paragraph,
    Role,
    Span,
    Table,
    Text,
    quiet,
    strong,
    text,
)
from reports.wording import cited

_TITLE = "Time limits"


def by_when(assessment: Assessment, case: Case) -> str:
    """The limits that lead and have a date, in a sentence; empty where none has."""
    dated = [each for each in deadlines(assessment, case.facts) if each.leads and each.due is not None]
    said = dict.fromkeys(f"{each.limit.what} by {_day(each)}" for each in dated if each.certain)
    return sentence("; ".join(said)) if said else ""


def time_limits(
    case: Case, assessments: Sequence[Assessment], answer_to: Callable[[str], Iterable[Paragraph]]
) -> Iterator[Block]:
    """Every time limit once, with the reading of it that leads first, and the days that they are counted from.

    ``answer_to`` gives the answer to the question of such a day, or nothing where that was printed before.
    """
    found: dict[tuple[str, str, str], list[Deadline]] = {}
    for assessment in assessments:
        for deadline in deadlines(assessment, case.facts):
            limit = deadline.limit
            found.setdefault((limit.what, _counted(limit), limit.citation.in_words), []).append(deadline)
    if not found:
        return
    shown = [next((each for each in same if each.certain), same[0]) for same in found.values()]
    dated = [each for each in shown if each.due is not None]
    others = [each for each in shown if each.due is None]
    yield Heading(2, _TITLE, anchor="time-limits")
    working_days = any(each.limit.unit is PeriodUnit.WORKING_DAYS for each in shown)
    said = "These bind the board or the authority, not the person who refers."
    yield Paragraph(text(said, f" {ASSUMPTION}" if working_days else ""), Role.SMALL, keep_with_next=True)
    if dated:
        columns = (Column("What, and by when", 1.35), Column("How it is counted", 4.4))
        yield Table(_TITLE, columns, tuple(map(_row, dated)))
        for start in dict.fromkeys(each.limit.start for each in dated):
            yield from answer_to(start)
    if others:
        said = "No day can be given yet for these, because the day that they run from is not known:"
        yield Paragraph(text(said), Role.SMALL, keep_with_next=True)
        yield Bullets(tuple(map(_undated, others)), role=Role.SMALL)


def _undated(deadline: Deadline) -> Text:
    return (strong(sentence(deadline.limit.what)), *_remarks(deadline), Span(" "), *_how(deadline.limit))


def _row(deadline: Deadline) -> tuple[Cell, ...]:
    what = (strong(sentence(deadline.limit.what)), *_remarks(deadline))
    return (
        Cell((Paragraph(what, Role.SMALL), Paragraph(text(f"By {_due(deadline)}"), Role.SMALL))),
        Cell((Paragraph(_how(deadline.limit), Role.SMALL),)),
    )


def _remarks(deadline: Deadline) -> Text:
    another = "" if deadline.leads else " Another reading."
    return text(quiet(another + ("" if deadline.certain else " If the criterion is met.")))


def _how(limit: TimeLimit) -> Text:
    source = f"{cited(limit.citation)}. {sentence(limit.citation.note) if limit.citation.note else ''}".strip()
    return text(sentence(_counted(limit)), " ", quiet(source))


def _due(deadline: Deadline) -> str:
    said = _day(deadline)
    if deadline.beyond_horizon:
        said += f". Bank holidays are known up to {day_in_words(HORIZON)}: check this day"
    return said


def _day(deadline: Deadline) -> str:
    if deadline.due is None:
        return ""
    said = day_in_words(deadline.due)
    return said if deadline.due_latest in (None, deadline.due) else f"{said} at the earliest"


def _counted(limit: TimeLimit) -> str:
    if limit.amount == 0:
        return f"from {limit.start_says} ({limit.basis})"
    unit = limit.unit.value.replace("_", " ")
    unit = unit if limit.amount > 1 else unit.removesuffix("s")
    return f"{limit.amount} {unit} from {limit.start_says} ({limit.basis})"
