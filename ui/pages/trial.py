"""What if: another answer tried, and what would follow from it. The case itself is never touched."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QSizePolicy, QWidget

from logic.advice import trial_in_words
from logic.assessment import Assessment, Outcome
from logic.consistency import ContradictionError
from logic.explain import headline, sentence, strongest_first
from logic.facts import Answer, Facts
from logic.pack import Option, Question, QuestionKind
from logic.what_if import what_if
from ui import texts
from ui.accessibility import announce
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.choices import Choices
from ui.components.column import Column
from ui.components.select_field import SelectField
from ui.components.tab_order import order_by_reading
from ui.components.text import Text


class TrialView(QWidget):
    """A question, its answers, and the result as it would be. Choosing here saves nothing."""

    def __init__(self, session: CaseSession) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._session = session
        self._facts: Facts = session.interview.used
        self._questions = {asked.fact: asked for asked in questions_to_try(session)}
        column = Column(self, space=16)
        column.add(Text(texts.TRIAL_INTRO))
        options = [Option(fact, asked.label, "") for fact, asked in self._questions.items()]
        self.asked = SelectField(texts.TRIAL_QUESTION, options)
        self.asked.edited.connect(self._offer)
        column.add(self.asked)
        self._answers, self._result = QWidget(), QWidget()
        for holder in (self._answers, self._result):
            holder.setSizePolicy(policy)
            column.add(holder)
        self._answer_column, self._result_column = Column(self._answers), Column(self._result, space=12)
        self.answer: Choices | None = None

    def _offer(self) -> None:
        self._answer_column.clear()
        self._result_column.clear()
        self.answer = None
        asked = self._questions.get(self.asked.value)
        if asked is None:
            return
        self.answer = Choices(asked.ask, asked.options, several=asked.kind is QuestionKind.SETTINGS)
        given = self._facts.get(asked.fact)
        if given is not None:
            self.answer.set_value(given.value)
        self.answer.edited.connect(self._try)
        self._answer_column.add(self.answer)
        order_by_reading(self)

    def _try(self) -> None:
        self._result_column.clear()
        if self.answer is None or not self.answer.value:
            return
        changes = {self.asked.value: Answer(self.answer.value)}
        day = self._session.interview.assessed_on
        try:
            tried = [(each, what_if(each.pack, self._facts, changes, day)) for each in self._session.assessments]
        except ContradictionError as error:
            message = texts.CONTRADICTION.format(says=error.contradictions[0].says)
            self._result_column.add(Banner(message))
            announce(self, message, urgent=True)
            return
        spoken = [self._add_result(*pair) for pair in self._worth_showing(tried)]
        self._result_column.add(Text(texts.TRIAL_NOT_SAVED, look="secondary"))
        announce(self, " ".join(spoken))

    @staticmethod
    def _worth_showing(tried: list[tuple[Assessment, Assessment]]) -> Iterator[tuple[Assessment, Assessment]]:
        """The adopted procedure first, then the law; nothing of what applies neither way, or runs beside unchanged."""
        entered = {id(trial): before for before, trial in tried}
        trials = strongest_first([trial for _, trial in tried])
        for trial in sorted(trials, key=lambda each: not each.pack.adopted):
            before = entered[id(trial)]
            beside = trial.pack.parallel and not trial_in_words(before, trial)
            if {before.outcome, trial.outcome} != {Outcome.NOT_APPLICABLE} and not beside:
                yield before, trial

    def _add_result(self, before: Assessment, trial: Assessment) -> str:
        """Show what one pack would come to; return it in words."""
        same = headline(before) == headline(trial)
        compared = texts.TRIAL_SAME if same else texts.TRIAL_AS_ENTERED.format(says=headline(before))
        banner = Banner(headline(trial), trial.pack.title, compared, tone=trial.outcome.value)
        for line in trial_in_words(before, trial):
            banner.column.add(Text(sentence(line), look="hint"))
        self._result_column.add(banner)
        return f"{trial.pack.title}: {headline(trial)} {compared}"


def questions_to_try(session: CaseSession) -> tuple[Question, ...]:
    """The questions whose answers can be tried: those answered and those open, without dates and mere records."""
    open_facts = {fact for each in session.assessments for fact in each.outstanding}
    facts = dict.fromkeys(
        asked.fact
        for each in session.assessments
        for asked in each.pack.questions
        if asked.fact in open_facts or asked.fact in session.interview.used
    )
    asked = [session.interview.question(fact) for fact in facts]
    return tuple(each for each in asked if each.kind is not QuestionKind.DATE and not each.records_only)
