"""All answers of a case on one page, each with a link to change it; and the list of sections."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from logic.case import NATION_NAMES
from logic.consistency import contradictions
from logic.dates import day_in_words
from logic.explain import answer_in_words
from logic.facts import Answer
from logic.pack import Question
from logic.sections import Section, load_sections
from ui import texts
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import LinkButton
from ui.components.summary import SummaryList, SummaryRow
from ui.components.text import Heading, Text
from ui.pages.case_page import CasePage
from ui.pages.row_words import title_of_row
from ui.places import ABOUT, CHECK, QUESTION, QUESTIONS, SECTION, TASKS, Place, question, section
from ui.plurals import counted
from ui.progress import entries, rows_of
from ui.words import date_in_words, field_in_words, labelled


class CheckPage(CasePage):
    """What will be in the referral: the nation, the answers that decide, those set aside, and every section."""

    def __init__(self, session: CaseSession) -> None:
        super().__init__(session, Place(CHECK), texts.CHECK_TITLE)
        self.add(Text(texts.CHECK_INTRO))
        unfinished = unfinished_banner(session, self.changes.emit)
        if unfinished is not None:
            self.add(unfinished)
        if session.interview.set_aside:
            link = LinkButton(counted(texts.CHECK_SET_ASIDE_COUNT, len(session.interview.set_aside)))
            link.clicked.connect(self.show_set_aside)
            self.add(link)
        self._add_case()
        self._add_answers()
        self._add_set_aside()
        self._add_records()
        for each in load_sections():
            self._add_section(each)
        is_open = session.interview.current is not None
        button = self.add_primary(texts.CHECK_NEXT_QUESTION if is_open else texts.CHECK_EXPORT)
        if is_open:
            button.clicked.connect(lambda: self.wants.emit(Place(QUESTIONS)))
        else:
            button.clicked.connect(self.continued)

    def show_set_aside(self) -> None:
        """Go to the answers that are not used, where there are any."""
        heading, answers = self._set_aside
        heading.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in (answers, heading):
            self.reveal(part)

    def _add_case(self) -> None:
        self._begin_list()
        about = {texts.REFERENCE_LABEL: self.session.reference}
        about[texts.CHECK_NATION] = NATION_NAMES[self.session.nation]
        if self.session.event_nation is not None:
            about[texts.CHECK_EVENT_NATION] = NATION_NAMES[self.session.event_nation]
        for label, words in about.items():
            self._add_provided(label, words, Place(ABOUT))
        self._list.add(SummaryRow(texts.ASSESSED_ON, day_in_words(self.session.interview.assessed_on)))

    def _add_answers(self) -> None:
        self._heading(texts.CHECK_DECIDES)
        for asked in self.session.interview.asked:
            self._add_answer(asked, self.session.interview.answers[asked.fact])
        current = self.session.interview.current
        if current is not None:
            link = self._link(texts.ANSWER_NOW, texts.ANSWER_NAME.format(what=current.label), Place(QUESTIONS))
            self._list.add(SummaryRow(current.label, texts.NOT_ANSWERED, link=link))

    def _add_records(self) -> None:
        recorded = record_questions(self.session)
        if not recorded:
            return
        self._heading(texts.CHECK_RECORDED)
        for asked in recorded:
            answer = self.session.interview.answers.get(asked.fact)
            if answer is not None:
                self._add_answer(asked, answer)
                continue
            self._add_provided(asked.label, "", question(asked.fact))

    def _add_set_aside(self) -> None:
        if not self.session.interview.set_aside:
            return
        heading = Heading(texts.CHECK_SET_ASIDE, look="subheading")
        heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.add(heading, before=36)
        self.add(Text(texts.CHECK_SET_ASIDE_BODY), before=8)
        self._begin_list(before=8)
        self._set_aside = heading, self._list
        for fact, answer in self.session.interview.set_aside.items():
            asked = self.session.question_of(fact)
            words = answer_in_words(asked, answer)
            self._list.add(SummaryRow(asked.label, words, *origin_of(answer)))

    def _add_answer(self, asked: Question, answer: Answer) -> None:
        link = self._change(asked.label, question(asked.fact))
        self._list.add(SummaryRow(asked.label, answer_in_words(asked, answer), *origin_of(answer), link=link))

    def _add_section(self, each: Section) -> None:
        self._heading(each.title)
        rows = rows_of(self.session.sections.get(each.id))
        if each.repeats:
            for number, row in enumerate(rows):
                title = title_of_row(each, row)
                details = [
                    labelled(field.label, field_in_words(field, row[field.id]))
                    for field in each.fields
                    if row.get(field.id)
                ][1:]
                link = self._change(title, section(each.id, number))
                self._list.add(SummaryRow(title, *(details or [""]), link=link))
            link = self._link(texts.ADD, texts.ADD_NAME.format(what=each.row_name), section(each.id, len(rows)))
            self._list.add(SummaryRow(texts.ROW_NEW.format(row_name=each.row_name), "", link=link))
            return
        row = rows[0] if rows else {}
        asked, answers = each.fields_for(self.session.subject), self.session.interview.answers
        shown = [field for field in asked if row.get(field.id) or field.is_expected(answers)]
        for field in shown:
            words = field_in_words(field, row[field.id]) if row.get(field.id) else ""
            self._add_provided(field.label, words, section(each.id))

    def _add_provided(self, label: str, words: str, place: Place) -> None:
        """A line with what was provided; where that is nothing, its link asks for it."""
        if words:
            link = self._change(label, place)
        else:
            link = self._link(texts.ANSWER_NOW, texts.ANSWER_NAME.format(what=label), place)
        self._list.add(SummaryRow(label, words or texts.NOT_PROVIDED, link=link))

    def _heading(self, words: str) -> None:
        self.add(Heading(words, look="subheading"), before=36)
        self._begin_list(before=0)

    def _begin_list(self, *, before: float | None = None) -> None:
        self._list = SummaryList()
        self.add(self._list, before=before)

    def _change(self, what: str, place: Place) -> LinkButton:
        return self._link(texts.CHANGE, texts.CHANGE_NAME.format(what=what), place)

    def _link(self, words: str, name: str, place: Place) -> LinkButton:
        link = LinkButton(words, name=name)
        link.clicked.connect(lambda: self.changes.emit(place))
        return link


class TasksPage(CasePage):
    """The sections of the case as a page, for when there is no room for them at the side."""

    def __init__(self, session: CaseSession) -> None:
        super().__init__(session, Place(TASKS), texts.TASKS_TITLE, has_back=False)
        listed = SummaryList()
        for entry in entries(session):
            link = LinkButton(entry.title)
            link.setAccessibleDescription(entry.status)
            link.clicked.connect(lambda _checked=False, place=entry.place: self.wants.emit(Place.read(place)))
            listed.add(SummaryRow(link, entry.status))
        self.add(listed)


def unfinished_banner(session: CaseSession, follow: Callable[[Place], None]) -> Banner | None:
    """What was typed and does not count yet, with a link to each page; nothing where there is none."""
    found: dict[Place, str] = {}
    sections = {each.id: each for each in load_sections()}
    for place in session.unfinished:
        if place.kind == QUESTION and any(pack.asks(place.name) for pack in session.interview.packs):
            found[place] = session.interview.question(place.name).label
        elif place.kind == SECTION and place.name in sections:
            title = sections[place.name].title
            numbered = texts.CHECK_UNFINISHED_ROW.format(section=title, number=(place.row or 0) + 1)
            found[place] = title if place.row is None else numbered
    if not found:
        return None
    banner = Banner(texts.CHECK_UNFINISHED, counted(texts.CHECK_UNFINISHED_BODY, len(found)))
    for place, label in found.items():
        link = LinkButton(label, name=texts.CHANGE_NAME.format(what=label))
        link.clicked.connect(lambda _checked=False, place=place: follow(place))
        banner.column.add(link)
    return banner


def record_questions(session: CaseSession) -> Sequence[Question]:
    """The questions that decide nothing but are worth recording, of the packs that apply.

    One that the other answers leave nothing of is among them only where it was answered: whether the death was by
    suicide is not asked about somebody who did not die.
    """
    found: dict[str, Question] = {}
    for assessment in session.assessments:
        if assessment.outcome != "not_applicable":
            for asked in assessment.pack.questions:
                if asked.records_only and (asked.fact in session.interview.answers or _may_be_so(asked, session)):
                    found.setdefault(asked.fact, asked)
    return tuple(found.values())


def _may_be_so(asked: Question, session: CaseSession) -> bool:
    """Whether any answer that affirms a question could be true with those that count. A date could."""
    used, day = session.interview.used, session.interview.assessed_on
    affirmed = [{**used, asked.fact: Answer(value)} for value in asked.true_when]
    return not affirmed or any(
        all(asked.fact not in each.facts for each in contradictions(facts, day)) for facts in affirmed
    )


def origin_of(answer: Answer) -> list[str]:
    """Where an answer comes from, line by line: source with date, note."""
    date = date_in_words(answer.date).replace(" ", "\u00a0") if answer.date else ""  # of one piece
    source = ""
    if answer.source and date:
        source = texts.CHECK_SOURCE_DATED.format(source=answer.source, date=date)
    elif answer.source:
        source = texts.CHECK_SOURCE.format(source=answer.source)
    elif date:
        source = texts.CHECK_DATED.format(date=date)
    return [line for line in (source, answer.note) if line]
