"""Everything that was done to a case: who, when, what stood there before and after, and whether the record is whole."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from pathlib import Path

from data import history
from data.atomic import write_whole
from data.cases import CaseStatus
from data.errors import StoreError
from data.history import Entry
from data.paths import reason
from logic.case import NATION_NAMES
from logic.dates import DateError, PartialDate
from logic.explain import answer_in_words
from logic.facts import Answer
from logic.sections import load_sections
from ui import texts
from ui.accessibility import announce
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.column import Column
from ui.components.expander import Expander
from ui.components.file_dialog import choose_target
from ui.components.slot import Slot
from ui.components.summary import SummaryRow
from ui.components.text import Text
from ui.pages.case_page import CasePage
from ui.places import HISTORY, Place
from ui.plurals import counted
from ui.times import moment_in_words, time_of_day

_SHOWN = 20
_LONGEST = 300
"""Characters of a text before and after that are shown here; the saved file has all."""

_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")


_OF_THE_CASE = {
    "reference": texts.REFERENCE_LABEL,
    "assessed_on": texts.ASSESSED_ON,
    "nation": texts.CHECK_NATION,
    "event_nation": texts.CHECK_EVENT_NATION,
}


class HistoryPage(CasePage):
    """The lines, newest first, under the word whether they are as they were written."""

    def __init__(self, session: CaseSession, now: Callable[[], datetime.datetime]) -> None:
        super().__init__(session, Place(HISTORY), texts.HISTORY_HEADING)
        self._now = now()
        self._lines: list[Entry] = []
        self._said = Slot()
        try:
            self._lines = session.store.history(session.id)
            broken_at = session.store.verify_history(session.id).broken_at
        except StoreError as error:
            self.add(Banner(texts.FILES_TROUBLE, str(error), tone="must"))
            return
        if broken_at is None:
            self.add(Text(counted(texts.HISTORY_WHOLE, len(self._lines))))
        else:
            is_cut = broken_at > len(self._lines)
            said = texts.HISTORY_CUT if is_cut else texts.HISTORY_BROKEN.format(number=broken_at)
            self.add(Banner(texts.HISTORY_BROKEN_TITLE, said, tone="must"))
        save = Button(texts.HISTORY_SAVE)
        save.clicked.connect(self._choose)
        self.add(save)
        self.add(self._said)
        self.add(Text(texts.HISTORY_NEWEST, look="secondary"), before=24)
        newest = self._lines[::-1]
        self._add_lines(self.column, newest[:_SHOWN])
        if earlier := newest[_SHOWN:]:
            more = counted(texts.HISTORY_MORE, len(earlier))
            self.add(Expander(more, fill=lambda column: self._add_lines(column, earlier)))

    def save_to(self, path: Path) -> None:
        """Write the whole history as text, and say what became of it."""
        if path.exists():
            self._say(texts.FILE_EXISTS)
            return
        try:
            write_whole(path, history.as_text(self._lines).encode("utf-8", "replace"))
        except OSError as error:
            self._say(texts.EXPORT_FAILED.format(reason=reason(error)))
            return
        self._say(texts.HISTORY_SAVED.format(path=path))

    def _choose(self) -> None:
        at = Path.home() / f"{texts.HISTORY_FILE_NAME}.txt"
        choose_target(self, texts.HISTORY_SAVE, texts.HISTORY_FILTERS, self.save_to, at=at)

    def _say(self, words: str) -> None:
        said = Text(words)
        self._said.show_only(said)
        announce(said, words)

    def _add_lines(self, column: Column, lines: list[Entry]) -> None:
        for line in lines:
            when = moment_in_words(line.at, self._now)
            if time_of_day(line.at) not in when:
                when = texts.BACKUP_WHEN.format(day=when, time=time_of_day(line.at))
            who = ", ".join(each for each in (line.name, line.role) if each)
            by = texts.HISTORY_BY.format(when=when, who=who) if who else when
            column.add(SummaryRow(self._what(line), by, *self._details(line)), before=4)

    def _what(self, line: Entry) -> str:
        return texts.HISTORY_KINDS.get(line.kind, line.kind).format(place=self._place_in_words(line))

    def _place_in_words(self, line: Entry) -> str:
        """The place as the screens call it; a file by its name."""
        if line.kind == history.WRITTEN:
            return texts.HISTORY_FORMS.get(line.place, line.place)
        if line.kind != history.CHANGED:
            return line.place
        part, _, field = line.place.partition(".")
        if part in {"facts", "set_aside"}:
            try:
                return self.session.question_of(field).label
            except KeyError:
                return field
        section_id, _, row = part.partition("[")
        section = next((each for each in load_sections() if each.id == section_id), None)
        if section is None:
            return _OF_THE_CASE.get(part, part)
        label = next((each.label for each in section.fields if each.id == field), "")
        number = "".join(each for each in row if each.isdigit())
        title = texts.CHECK_UNFINISHED_ROW.format(section=section.title, number=number) if number else section.title
        return texts.LABELLED.format(label=title, words=label) if label else title

    def _details(self, line: Entry) -> list[str]:
        details = []
        if line.kind in {history.CHANGED, history.STATUS}:
            details = [
                texts.HISTORY_WAS.format(words=_state(self._as_shown(line, line.old), line.kind)),
                texts.HISTORY_IS.format(words=_state(self._as_shown(line, line.new), line.kind)),
            ]
        is_handed_over = line.kind == history.STATUS and line.new == CaseStatus.TRANSFERRED.value
        why = texts.HISTORY_TO if is_handed_over else texts.HISTORY_REASON
        return [*details, *([why.format(words=line.reason)] if line.reason else [])]

    def _as_shown(self, line: Entry, state: object) -> object:
        """What stood there; an answer in the words of its question, and not as the case file has it."""
        part, _, fact = line.place.partition(".")
        if part in {"nation", "event_nation"}:
            return NATION_NAMES.get(str(state), state)
        if part not in {"facts", "set_aside"} or state is None:
            return state
        answer = state if isinstance(state, dict) else {"value": state}
        value = answer.get("value")
        try:
            asked = self.session.question_of(fact)
            words = answer_in_words(asked, Answer(tuple(value) if isinstance(value, list) else str(value)))
        except (KeyError, ValueError):  # from a version with other questions
            return state
        return {**answer, "value": words}


def _state(state: object, kind: str) -> str:
    words = _in_words(state)
    if kind == history.STATUS:
        words = texts.CASE_STATUS.get(words, words)
    return f"{words[:_LONGEST]}…" if len(words) > _LONGEST else words or texts.HISTORY_NOTHING


def _in_words(state: object) -> str:
    """What stood there, without the signs of JSON."""
    if isinstance(state, dict):
        return "; ".join(_in_words(each) for each in state.values() if each)
    if isinstance(state, list):
        return "; ".join(_in_words(each) for each in state)
    return "" if state is None else _day_in_words(str(state))


def _day_in_words(text: str) -> str:
    """A date as people write it; any other text as it is."""
    if not _DATE.fullmatch(text):
        return text
    try:
        return PartialDate.parse(text).in_words
    except DateError:
        return text
