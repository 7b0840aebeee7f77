"""What the facts entered come to: one plain sentence first, then everything that it rests on."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from logic.assessment import Assessment, Outcome
from logic.consistency import ContradictionError
from logic.dates import day_in_words
from logic.deadlines import Deadline, deadlines
from logic.explain import (
    StillNeeded,
    basis,
    headline,
    outcome_tag,
    presumptions,
    sentence,
    still_needed,
    strongest_first,
)
from ui import texts
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.column import Column
from ui.components.error_summary import Problem
from ui.components.expander import Expander
from ui.components.text import Heading, Text
from ui.pages.case_page import CasePage
from ui.pages.check import record_questions
from ui.pages.rule_view import RuleView
from ui.places import CHECK, QUESTIONS, RESULT, Place, question

_FIRST_NEEDED = 3
"""How many open facts show at once; the rest stand behind a line."""

_ABOUT = ("purpose", "no_blame", "who_decides", "weighing", "supersession", "not_a_notification", "to_be_checked")


class ResultPage(CasePage):
    """The result of the adopted procedure, and beside it the law as it is today."""

    def __init__(self, session: CaseSession, today: datetime.date) -> None:
        applying = [each for each in session.assessments if each.outcome is not Outcome.NOT_APPLICABLE]
        adopted = [each for each in strongest_first(applying) if each.pack.adopted]
        main = adopted[0] if adopted else strongest_first(session.assessments)[0]
        date = day_in_words(session.interview.assessed_on)
        banner = self._result_banner(main, first=True)
        caption = texts.RESULT_CAPTION.format(date=date)
        super().__init__(session, Place(RESULT), banner, caption=caption)
        for other in adopted[1:]:
            self.add(self._result_banner(other))
        self._add_day(today)
        self._add_open_questions()
        self._add_needed(adopted)
        self._add_rules(texts.RESULT_REASONS, adopted)
        self._add_deadlines(applying)
        self._add_law([each for each in strongest_first(applying) if not each.pack.adopted])
        self._add_about(adopted, applying)
        self._add_end()

    @property
    def title(self) -> str:
        """The window's title does not tell the result to everyone who sees the taskbar."""
        return texts.WINDOW_TITLE.format(page=texts.RESULT_TITLE)

    @staticmethod
    def _result_banner(assessment: Assessment, *, first: bool = False) -> Banner:
        prose = [basis(assessment)]
        if first:
            prose += [statement.text for statement in assessment.pack.statements_of("your_part")]
        else:
            prose.insert(0, texts.RESULT_TAGGED.format(title=assessment.pack.title, tag=outcome_tag(assessment)))
        look = "result" if first else "small"
        return Banner(headline(assessment), *prose, tone=assessment.outcome.value, look=look)

    def _add_day(self, today: datetime.date) -> None:
        then = self.session.interview.assessed_on
        if then == today:
            return
        words = texts.RESULT_OTHER_DAY.format(then=day_in_words(then), today=day_in_words(today))
        banner = Banner(words)
        button = Button(texts.RESULT_TODAY)
        button.clicked.connect(lambda: self._judge_on(today, button))
        banner.column.add(button)
        self.add(banner)

    def _judge_on(self, today: datetime.date, button: Button) -> None:
        try:
            self.session.assess_on(today)
        except ContradictionError as error:
            self.show_problems([Problem(sentence(error.contradictions[0].says), button)])
            return
        self.wants.emit(Place(RESULT))

    def _add_open_questions(self) -> None:
        current = self.session.interview.current
        if current is None:
            return
        self.add(Banner(texts.RESULT_OPEN_TITLE, texts.RESULT_OPEN_BODY.format(question=current.label)))

    def _add_needed(self, adopted: Sequence[Assessment]) -> None:
        facts, day = self.session.interview.used, self.session.interview.assessed_on
        needed: dict[str, StillNeeded] = {}
        for assessment in adopted:
            for each in still_needed(assessment, facts, day):
                needed.setdefault(each.question.fact, each)
        presumed = [finding.says for assessment in adopted for finding in presumptions(assessment)]
        if not needed and not presumed:
            return
        banner = Banner(texts.RESULT_NEEDED, *(sentence(says) for says in presumed), texts.RESULT_NEEDED_BODY)
        every = list(needed.values())
        for each in every[:_FIRST_NEEDED]:
            self._add_one_needed(banner.column, each)
        rest = every[_FIRST_NEEDED:]
        if rest:
            more = texts.RESULT_MORE_NEEDED["one" if len(rest) == 1 else "other"].format(count=len(rest))
            banner.column.add(Expander(more, fill=lambda column: self._add_all_needed(column, rest)))
        self.add(banner)

    def _add_all_needed(self, column: Column, needed: Sequence[StillNeeded]) -> None:
        for each in needed:
            self._add_one_needed(column, each)

    def _add_one_needed(self, column: Column, needed: StillNeeded) -> None:
        if self.session.can_answer(needed.question.fact):
            column.add(self._link(needed.question.ask, question(needed.question.fact)), before=16)
        else:
            column.add(Text(needed.question.ask, look="strong"), before=16)
        effects = [texts.RESULT_EFFECT.format(answer=each.answer, says=sentence(each.says)) for each in needed.effects]
        for line in effects or [texts.RESULT_NO_EFFECT]:
            column.add(Text(line, look="hint"), before=2)

    def _add_rules(self, title: str, assessments: Sequence[Assessment]) -> None:
        if assessments:
            self.add(Heading(title, look="subheading"), before=36)
        for assessment in assessments:
            self.add(Text(assessment.pack.title, look="secondary"), before=8)
            for result in assessment.rules:
                view = RuleView(assessment.pack, result, self.session.can_answer)
                view.changes.connect(self.changes)
                self.add(view, before=12)

    def _add_deadlines(self, applying: Sequence[Assessment]) -> None:
        found = [each for assessment in applying for each in deadlines(assessment, self.session.interview.used)]
        leading = [each for each in found if each.leads]
        if not leading:
            return
        self.add(Heading(texts.RESULT_DEADLINES, look="subheading"), before=36)
        for each in dict.fromkeys(leading):
            self._add_deadline(each)

    def _add_deadline(self, deadline: Deadline) -> None:
        limit = deadline.limit
        period = texts.PERIODS[limit.unit.value].format(count=limit.amount) if limit.amount else texts.PERIOD_LOCAL
        if deadline.due is not None:
            words = texts.RESULT_DUE.format(date=day_in_words(deadline.due), what=limit.what)
        else:
            words = texts.RESULT_DUE_NO_START.format(what=sentence(limit.what))
        self.add(Text(words, look="strong"), before=12)
        details = texts.RESULT_BASIS.format(
            limit=sentence(period), start=limit.start_says, citation=limit.citation.in_words
        )
        self.add(Text(details, look="hint"), before=2)
        if not deadline.certain:
            self.add(Text(texts.RESULT_DUE_UNCERTAIN, look="hint"), before=2)

    def _add_law(self, current: Sequence[Assessment]) -> None:
        if not current:
            return
        self.add(Heading(texts.RESULT_LAW, look="subheading"), before=36)
        self.add(Text(texts.RESULT_LAW_BODY), before=8)
        for assessment in current:
            banner = Banner(
                headline(assessment),
                texts.RESULT_TAGGED.format(title=assessment.pack.title, tag=outcome_tag(assessment)),
                basis(assessment),
                tone=assessment.outcome.value,
            )
            self.add(banner)
            for result in assessment.rules:
                view = RuleView(assessment.pack, result, self.session.can_answer)
                view.changes.connect(self.changes)
                self.add(view, before=12)

    def _add_about(self, adopted: Sequence[Assessment], applying: Sequence[Assessment]) -> None:
        self.add(Heading(texts.RESULT_ABOUT, look="subheading"), before=36)
        said = dict.fromkeys(
            statement.text
            for assessment in adopted
            for kind in _ABOUT
            for statement in assessment.pack.statements_of(kind)
        )
        for text in said:
            self.add(Text(text), before=12)
        self.add(Expander(texts.RESULT_READ, fill=lambda column: _add_reading(column, applying)))
        others = [each.pack.title for each in self.session.assessments if each not in applying]
        if others:
            self.add(Text(texts.RESULT_NOT_APPLYING.format(packs="; ".join(others)), look="hint"))
        for each in applying:
            pack = each.pack
            words = texts.RESULT_PACK.format(
                title=pack.title, version=pack.version, verified=day_in_words(pack.verified_to)
            )
            self.add(Text(words, look="hint"), before=4)

    def _add_end(self) -> None:
        for asked in record_questions(self.session):
            if asked.fact not in self.session.interview.answers:
                self.add(self._link(texts.RESULT_RECORD.format(what=asked.ask), question(asked.fact)), before=8)
        check = LinkButton(texts.RESULT_CHECK)
        check.clicked.connect(lambda: self.wants.emit(Place(CHECK)))
        self.add(check)
        is_open = self.session.interview.current is not None
        button = self.add_primary(texts.RESULT_OPEN_BUTTON if is_open else texts.RESULT_NEXT)
        if is_open:
            button.clicked.connect(lambda: self.wants.emit(Place(QUESTIONS)))
        else:
            button.clicked.connect(self.continued)

    def _link(self, words: str, place: Place) -> LinkButton:
        link = LinkButton(words)
        link.clicked.connect(lambda: self.changes.emit(place))
        return link


def _add_reading(column: Column, applying: Sequence[Assessment]) -> None:
    for assessment in applying:
        for statement in assessment.pack.statements_of("further_reading"):
            column.add(Text(statement.text))
