"""One question of the interview, rendered by its kind. Nothing here knows which question it is."""

from __future__ import annotations

from logic.case_file import MAX_TEXT, CaseFileError, clean_text
from logic.consistency import Contradiction, ContradictionError
from logic.facts import Answer, Value
from logic.pack import Question, QuestionKind
from logic.vocabulary import says_something
from ui import texts
from ui.case_session import CaseSession, Draft
from ui.components.buttons import LinkButton
from ui.components.choices import Choices
from ui.components.date_field import DateField, is_recent
from ui.components.error_summary import Problem
from ui.components.expander import Expander
from ui.components.field import LongTextField, TextField
from ui.components.text import Text
from ui.pages.case_page import CasePage
from ui.places import question as place_of
from ui.typed_dates import TypedDateError


class QuestionPage(CasePage):
    """What is asked and why, the answers, what they mean, and where the answer comes from.

    An answer counts when Continue is pressed; until then what stands on the page is kept as a draft.
    """

    def __init__(self, session: CaseSession, asked: Question) -> None:
        super().__init__(session, place_of(asked.fact), asked.ask, caption=_caption(session, asked))
        self.question = asked
        self.add(Text(asked.why), before=12)
        self.control: Choices | DateField
        if asked.kind is QuestionKind.DATE:
            name = texts.THE.format(what=_lowered(asked.label))
            self.control = DateField(
                asked.label,
                asked.hint,
                name=name,
                offer_unknown=True,
                offer_calendar=is_recent(asked.fact),
                show_label=False,
            )
        else:
            several = asked.kind is QuestionKind.SETTINGS
            self.control = Choices(asked.ask, asked.options, asked.hint, several=several, show_label=False)
            if asked.hint:
                self.add(Text(asked.hint, look="hint"), before=8)
        self.add(self.control, before=8 if asked.kind is QuestionKind.DATE else None)
        self._add_provenance()
        for definition in asked.definitions:
            meaning = Expander(definition.title)
            meaning.content.add(Text(definition.text))
            meaning.content.add(Text(definition.citation.in_words, look="hint"))
            self.add(meaning, before=4)
        origin = Expander(texts.ASKED_UNDER)
        origin.content.add(Text(asked.citation.in_words))
        if asked.citation.note:
            origin.content.add(Text(asked.citation.note, look="hint"))
        self.add(origin, before=4)
        self.control.edited.connect(self._edited)
        self._other: list[LinkButton] = []
        self._restore()
        self.add_primary(texts.CONTINUE).clicked.connect(self._continue)

    @property
    def value(self) -> Value:
        """The answer as it stands; nothing where there is none. Raises TypedDateError."""
        return self.control.read() if isinstance(self.control, DateField) else self.control.value

    def keep(self) -> None:
        """Keep what stands on the page as a draft, unless it is the recorded answer."""
        draft = self._draft()
        recorded = self.session.interview.answers.get(self.question.fact)
        unchanged = draft == (self._draft_of(recorded) if recorded else _EMPTY)
        self.session.keep_draft(self.place, {} if unchanged else draft)

    def _add_provenance(self) -> None:
        self.provenance = Expander(texts.SOURCE_EXPANDER)
        self.source = TextField(texts.SOURCE, texts.SOURCE_HINT)
        self.source_date = DateField(texts.SOURCE_DATE, name=texts.SOURCE_DATE_NAME, offer_calendar=True)
        self.note = LongTextField(texts.NOTE, lines=3)
        self.evidence = LongTextField(texts.EVIDENCE, texts.EVIDENCE_HINT, lines=3)
        for field in (self.source, self.source_date, self.note):
            self.provenance.content.add(field)
        for field in (self.source, self.source_date, self.note, self.evidence):
            field.edited.connect(self.touch)
        self.add(self.evidence, before=20)
        self.add(self.provenance, before=20)
        self._ask_for_evidence(is_needed=False)

    def _edited(self) -> None:
        self._ask_for_evidence(is_needed=self._needs_evidence)
        self.touch()

    @property
    def _needs_evidence(self) -> bool:
        value = () if isinstance(self.control, DateField) else self.control.value
        chosen = {value} if isinstance(value, str) else set(value)
        return bool(chosen & self.question.require_note)

    @property
    def _lacks_evidence(self) -> bool:
        """Whether evidence is needed and none can be read: what nobody can see is none."""
        return self._needs_evidence and not says_something(clean_text(self._note))

    def _ask_for_evidence(self, *, is_needed: bool) -> None:
        """A note is evidence where the answer needs some: then it is asked for openly, in the same words either way."""
        shown, hidden = (self.evidence, self.note) if is_needed else (self.note, self.evidence)
        if hidden.value and not shown.value:
            shown.set_value(hidden.value)
            hidden.set_value("")
        shown.setVisible(True)
        hidden.setVisible(False)

    @property
    def _note(self) -> str:
        return (self.evidence if self._needs_evidence else self.note).value

    def _continue(self) -> None:
        problems = self._check()
        self.show_problems(problems)
        if problems:
            self.flush()
            return
        answer = Answer(self.value, self.source.value, self.source_date.read(), self._note)
        try:
            self.session.answer(self.question.fact, answer)
        except ContradictionError as error:
            self._explain(error.contradictions[0])
            self.flush()
            return
        except CaseFileError:
            self.control.set_error(texts.ANSWER_REFUSED)
            self.show_problems([Problem(texts.ANSWER_REFUSED, self.control.focus_target)])
            self.flush()
            return
        self.session.keep_draft(self.place, {})
        self.settle()
        self.kept.emit()
        self.continued.emit()

    def _check(self) -> list[Problem]:
        """What is wrong, shown beside each field as well."""
        self._forget_other()
        wrong: list[tuple[Choices | DateField | LongTextField | TextField, str]] = [
            (self.control, self._wrong_answer()),
            (self.evidence, texts.ENTER_EVIDENCE if self._lacks_evidence else _too_long(self.evidence)),
            (self.source, _too_long(self.source)),
            (self.source_date, _date_problem(self.source_date)),
            (self.note, _too_long(self.note)),
        ]
        for field, message in wrong:
            field.set_error(message)
        if self.source.error or self.source_date.error or self.note.error:
            self.provenance.set_open(is_open=True)
        return [Problem(message, field.focus_target) for field, message in wrong if message]

    def _wrong_answer(self) -> str:
        if isinstance(self.control, DateField):
            return _date_problem(self.control) or (texts.ENTER_DATE if not self.value else "")
        if self.value:
            return ""
        return texts.CHOOSE_ANY if self.question.kind is QuestionKind.SETTINGS else texts.CHOOSE

    def _explain(self, contradiction: Contradiction) -> None:
        """Name both answers that cannot be true together, with a link to each."""
        message = texts.CONTRADICTION.format(says=contradiction.says)
        self.control.set_error(message)
        for fact in contradiction.facts:
            if fact != self.question.fact:
                label = self.session.interview.question(fact).label
                link = LinkButton(texts.CHANGE_OTHER.format(label=label))
                link.clicked.connect(lambda _checked=False, other=fact: self.changes.emit(place_of(other)))
                self.control.column.add(link, before=8)
                self._other.append(link)
        self.show_problems([Problem(message, self.control.focus_target)])

    def _forget_other(self) -> None:
        for link in self._other:
            self.control.column.remove(link)
        self._other = []

    def _restore(self) -> None:
        recorded = self.session.interview.answers.get(self.question.fact)
        draft = self.session.draft(self.place) or (self._draft_of(recorded) if recorded else _EMPTY)
        value, note = draft.get("value", ""), str(draft.get("note", ""))
        if isinstance(self.control, DateField):
            _restore_date(self.control, value)
        else:
            self.control.set_value(tuple(map(str, value)) if isinstance(value, list) else str(value))
        self.source.set_value(str(draft.get("source", "")))
        _restore_date(self.source_date, draft.get("date", ""))
        needed = self._needs_evidence
        (self.evidence if needed else self.note).set_value(note)
        self._ask_for_evidence(is_needed=needed)
        if any(draft.get(name) for name in ("source", "date")) or (note and not needed):
            self.provenance.set_open(is_open=True)

    def _draft(self) -> Draft:
        if isinstance(self.control, DateField):
            value: object = _date_draft(self.control)
        else:
            value = list(self.control.value) if isinstance(self.control.value, tuple) else self.control.value
        return {
            "value": value,
            "source": self.source.value,
            "date": _date_draft(self.source_date),
            "note": self._note,
        }

    @staticmethod
    def _draft_of(answer: Answer) -> Draft:
        value = list(answer.value) if isinstance(answer.value, tuple) else answer.value
        return {"value": value, "source": answer.source, "date": answer.date, "note": answer.note}


_EMPTY: Draft = {"value": "", "source": "", "date": "", "note": ""}


def _date_draft(field: DateField) -> object:
    """A date as text where it can be read, else what stands in its three boxes."""
    try:
        return field.read()
    except TypedDateError:
        return list(field.typed)


def _restore_date(field: DateField, draft: object) -> None:
    if isinstance(draft, list):
        field.show_typed([str(part) for part in draft])
    else:
        field.set_value(str(draft))


def _date_problem(field: DateField) -> str:
    try:
        field.read()
    except TypedDateError as error:
        return str(error)
    return ""


def _too_long(field: TextField | LongTextField) -> str:
    """What to say of a text that no case can hold. All of it is kept meanwhile."""
    return texts.TOO_LONG.format(longest=f"{MAX_TEXT:,}") if len(field.value) > MAX_TEXT else ""


def _caption(session: CaseSession, asked: Question) -> str:
    if asked.records_only:
        return texts.RECORD_CAPTION.format(topic=asked.topic)
    path = session.interview.path
    number = path.index(asked.fact) + 1 if asked.fact in path else len(path) + 1
    return texts.QUESTION_CAPTION.format(topic=asked.topic, number=number)


def _lowered(label: str) -> str:
    return f"{label[:1].lower()}{label[1:]}"
