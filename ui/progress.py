"""The sections of a case with their true statuses, and what comes after what. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from data.cases import CaseStatus
from logic.sections import Section, SectionData, SectionRow, load_sections
from ui import texts
from ui.case_session import CaseSession
from ui.places import (
    ABOUT,
    CHECK,
    EXPORT,
    FILES,
    HISTORY,
    KEEPING,
    PARALLEL,
    QUESTION,
    QUESTIONS,
    RESULT,
    SECTION,
    Entry,
    Place,
    section,
)


class Progress(StrEnum):
    """How far a section has come. None of these means "sent"."""

    NOT_STARTED = "not_started"
    STARTED = "started"
    DONE = "done"


def of_section(session: CaseSession, wanted: Section) -> Progress:
    """How far a section is: done once everything that boards usually ask for is in it."""
    data = session.sections.get(wanted.id)
    rows = rows_of(data)
    if not any(rows):
        return Progress.NOT_STARTED
    answers = session.interview.answers
    expected = [field.id for field in wanted.fields_for(session.subject) if field.is_expected(answers)]
    complete = all(row.get(field) for row in rows for field in expected)
    return Progress.DONE if complete else Progress.STARTED


def rows_of(data: SectionData | None) -> tuple[SectionRow, ...]:
    """The rows of a table; a form is a table of one row."""
    if data is None:
        return ()
    return (data,) if isinstance(data, Mapping) else data


def status_words(session: CaseSession, wanted: Section) -> str:
    """The status of a section in words: for a table, how many rows it has."""
    progress = of_section(session, wanted)
    if wanted.repeats and progress is not Progress.NOT_STARTED:
        count = len(rows_of(session.sections.get(wanted.id)))
        return texts.ROWS_ENTERED.format(count=count)
    return texts.PROGRESS[progress.value]


def questions_status(session: CaseSession) -> str:
    """The status of the interview in words."""
    if not session.interview.path:
        return texts.PROGRESS[Progress.NOT_STARTED.value]
    progress = Progress.STARTED if session.interview.current else Progress.DONE
    return texts.PROGRESS[progress.value]


def parallel_status(session: CaseSession) -> str:
    """The status of the questions about parallel processes in words."""
    interview = session.interview
    if interview.current_parallel is None:
        return texts.PROGRESS[Progress.DONE.value]
    started = interview.before(None, parallel=True) is not None
    return texts.PROGRESS[(Progress.STARTED if started else Progress.NOT_STARTED).value]


def entries(session: CaseSession) -> tuple[Entry, ...]:
    """The list at the side of every page of the case, and of the page that lists all sections."""
    return (
        Entry(QUESTIONS, texts.QUESTIONS_TITLE, questions_status(session)),
        Entry(RESULT, texts.RESULT_TITLE),
        *([Entry(PARALLEL, texts.PARALLEL_TITLE, parallel_status(session))] if session.has_parallel else []),
        *(Entry(str(section(each.id)), each.title, status_words(session, each)) for each in load_sections()),
        Entry(CHECK, texts.CHECK_TITLE),
        Entry(EXPORT, texts.EXPORT_TITLE, texts.EXPORTED if session.status is CaseStatus.EXPORTED else ""),
        Entry(FILES, texts.FILES_TITLE),
        Entry(HISTORY, texts.HISTORY_TITLE),
        Entry(KEEPING, texts.KEEPING_TITLE),
    )


def entry_of(session: CaseSession, place: Place) -> str:
    """The entry of the list that a place belongs to. What the case is about is told on the way to the questions."""
    if place.kind in {ABOUT, QUESTION, QUESTIONS}:
        return PARALLEL if session.interview.is_parallel(place.name) else QUESTIONS
    return str(section(place.name)) if place.kind == SECTION else place.kind


def after_section(section_id: str) -> Place:
    """Where Continue leads from a section: the next section, and from the last one to checking the answers."""
    ids = [each.id for each in load_sections()]
    following = ids.index(section_id) + 1
    return section(ids[following]) if following < len(ids) else Place(CHECK)


def before_section(section_id: str) -> Place:
    """Where Back leads from a section: the section before, and from the first one to the result."""
    ids = [each.id for each in load_sections()]
    place = ids.index(section_id)
    return section(ids[place - 1]) if place else Place(RESULT)
