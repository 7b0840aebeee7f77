"""What the facts entered come to: one plain sentence first, then everything that it rests on."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial

from logic.advice import comparison_in_words
from logic.assessment import Assessment, Outcome, RuleResult, Status
from logic.at_odds import AT_ODDS_BODY, AT_ODDS_TITLE, at_odds
from logic.consistency import ContradictionError
from logic.dates import day_in_words
from logic.deadlines import deadlines
from logic.explain import (
    StillNeeded,
    basis,
    headline,
    presumptions,
    result_in_words,
    sentence,
    still_needed,
    strongest_first,
)
from logic.pack import Question
from logic.sections import Subject, sections_by_id
from logic.what_if import compare
from ui import texts
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.column import Column
from ui.components.error_summary import Problem
from ui.components.expander import Expander
from ui.components.text import Heading, Text
from ui.pages.case_page import CasePage
from ui.pages.check import record_questions, unfinished_banner
from ui.pages.rule_view import RuleView
from ui.pages.rules_used import rules_in_words
from ui.pages.time_limits import TimeLimits
from ui.pages.trial import TrialView, questions_to_try
from ui.places import CHECK, PARALLEL, QUESTIONS, RESULT, Place, question, section
from ui.plurals import counted

_FIRST_NEEDED = 3
"""How many open facts show at once; the rest stand behind a line."""

_NO_KIND = ("other", "unknown")

_ABOUT = ("purpose", "no_blame", "who_decides", "supersession", "not_a_notification", "to_be_checked")


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
        self.needed: Sequence[StillNeeded] = ()
        self._says_now: dict[str, str] = {}
        self._add_at_odds()
        self._add_day(today)
        self._add_open_questions()
        unfinished = unfinished_banner(session, self.changes.emit)
        if unfinished is not None:
            self.add(unfinished)
        self._add_needed(adopted)
        self._add_time_limits(applying, today)
        self._add_rules(texts.RESULT_REASONS, adopted)
        self._add_trial()
        others = [each for each in strongest_first(applying) if not each.pack.adopted]
        self._add_law(main, [each for each in others if not each.pack.parallel])
        self._add_parallel([each for each in others if each.pack.parallel])
        self._add_weighing(applying)
        self._add_about(adopted, applying)
        self._add_end()

    @property
    def title(self) -> str:
        """The window's title does not tell the result to everyone who sees the taskbar."""
        is_wrong = self.errors.isVisibleTo(self)
        return (texts.WINDOW_TITLE_ERROR if is_wrong else texts.WINDOW_TITLE).format(page=texts.RESULT_TITLE)

    @staticmethod
    def _result_banner(assessment: Assessment, *, first: bool = False) -> Banner:
        prose = [basis(assessment)]
        if first and assessment.outcome is not Outcome.NOT_MET:  # which asks to refer where there is concern
            prose += [statement.text for statement in assessment.pack.statements_of("your_part")]
        title = assessment.pack.title
        prose.insert(0, texts.RESULT_ADOPTED.format(title=title) if assessment.pack.adopted else title)
        look = "result" if first else "small"
        return Banner(headline(assessment), *prose, tone=assessment.outcome.value, look=look)

    def _add_at_odds(self) -> None:
        """Answers that are hard to believe together, each a link to where it can be changed."""
        interview = self.session.interview
        found = at_odds(interview.used, interview.assessed_on)
        if not found:
            return
        banner = Banner(AT_ODDS_TITLE, *(each.says for each in found), AT_ODDS_BODY)
        for fact in dict.fromkeys(fact for each in found for fact in each.facts):
            label = texts.CHANGE_NAME.format(what=interview.question(fact).label)
            banner.column.add(self._link(label, question(fact)))
        self.add(banner)

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
        banner = Banner(texts.RESULT_OPEN_TITLE, texts.RESULT_OPEN_BODY.format(question=current.label))
        link = LinkButton(texts.RESULT_OPEN_BUTTON)
        link.clicked.connect(lambda: self.wants.emit(Place(QUESTIONS)))
        banner.column.add(link)
        self.add(banner)

    def _add_needed(self, adopted: Sequence[Assessment]) -> None:
        facts, day = self.session.interview.used, self.session.interview.assessed_on
        needed: dict[str, StillNeeded] = {}
        for assessment in adopted:
            for each in still_needed(assessment, facts, day):
                needed.setdefault(each.question.fact, each)
                self._says_now.setdefault(each.question.fact, result_in_words(assessment))
        presumed = [finding.says for assessment in adopted for finding in presumptions(assessment)]
        if not needed and not presumed:
            return
        banner = Banner(texts.RESULT_NEEDED, *(sentence(says) for says in presumed), texts.RESULT_NEEDED_BODY)
        every = self.needed = sorted(needed.values(), key=left_open)
        for each in every[:_FIRST_NEEDED]:
            self._add_one_needed(banner.column, each)
        rest = every[_FIRST_NEEDED:]
        if rest:
            more = counted(texts.RESULT_MORE_NEEDED, len(rest))
            banner.column.add(Expander(more, fill=lambda column: self._add_all_needed(column, rest)), before=16)
        self.add(banner)

    def _add_all_needed(self, column: Column, needed: Sequence[StillNeeded]) -> None:
        for each in needed:
            self._add_one_needed(column, each)

    def _add_one_needed(self, column: Column, needed: StillNeeded) -> None:
        fact = needed.question.fact
        asks = self.session.interview.question(fact).ask
        if self.session.can_answer(fact):
            column.add(self._link(asks, question(fact)), before=16)
        else:
            column.add(Text(asks, look="strong"), before=16)
        lines = [texts.RESULT_EFFECT.format(answer=each.answer, says=sentence(each.says)) for each in needed.effects]
        if not lines:
            lines = [texts.RESULT_NO_EFFECT]
        elif {each.says for each in needed.effects} == {self._says_now[fact]}:
            lines = [texts.RESULT_NOT_ALONE]
        for line in lines:
            column.add(Text(line, look="hint"), before=2)

    def _add_rules(self, title: str, assessments: Sequence[Assessment]) -> None:
        if assessments:
            self.add(Heading(title, look="subheading"), before=36)
        for assessment in assessments:
            self.add(Text(assessment.pack.title, look="secondary"), before=8)
            for result in assessment.rules:
                self.add(self._rule(assessment, result), before=12)

    def _add_time_limits(self, applying: Sequence[Assessment], today: datetime.date) -> None:
        facts = self.session.interview.used
        found = [(each, assessment.pack.nation) for assessment in applying for each in deadlines(assessment, facts)]
        leading = [(each, nation) for each, nation in dict.fromkeys(found) if each.leads]
        if leading:
            self.add(Heading(texts.RESULT_DEADLINES, look="subheading"), before=36)
            self.add(
                TimeLimits(leading, today, self._question_to_answer, lambda fact: self.changes.emit(question(fact))),
                before=8,
            )

    def _question_to_answer(self, fact: str) -> Question | None:
        """The question for a fact, where an answer to it would count now."""
        asks = any(pack.asks(fact) for pack in self.session.interview.packs)
        if not asks:
            return None
        asked = self.session.interview.question(fact)
        return asked if asked.records_only or self.session.can_answer(fact) else None

    def _add_trial(self) -> None:
        if questions_to_try(self.session):
            session = self.session
            self.add(Expander(texts.TRIAL_TITLE, fill=lambda column: column.add(TrialView(session))), before=24)

    def _add_law(self, main: Assessment, current: Sequence[Assessment]) -> None:
        if not current:
            return
        self.add(Heading(texts.RESULT_LAW, look="subheading"), before=36)
        self.add(Text(texts.RESULT_LAW_BODY), before=8)
        for assessment in current:
            title = assessment.pack.title
            banner = Banner(headline(assessment), title, basis(assessment), tone=assessment.outcome.value)
            self.add(banner)
            is_compared = assessment.pack.person == main.pack.person and main.pack.adopted
            if is_compared:
                self.add(
                    Expander(
                        texts.RESULT_COMPARED,
                        name=texts.RESULT_COMPARED_NAME.format(title=title),
                        fill=partial(self._fill_comparison, main, assessment),
                    ),
                    before=8,
                )
            self.add(self._criteria_of(assessment, title), before=4 if is_compared else 8)

    def _add_parallel(self, parallel: Sequence[Assessment]) -> None:
        if not parallel:
            return
        self.add(Heading(texts.RESULT_PARALLEL, look="subheading"), before=36)
        self.add(Text(texts.RESULT_PARALLEL_BODY), before=8)
        for assessment in parallel:
            title = assessment.pack.title
            holding = [sentence(each.rule.then) for each in assessment.rules if each.status is Status.MET]
            said = [texts.RESULT_PARALLEL_TELL, *holding] if holding else [headline(assessment), basis(assessment)]
            banner = Banner(*said, tone="notice")
            if self.session.interview.current_parallel is not None:
                link = LinkButton(texts.RESULT_PARALLEL_ASK)
                link.clicked.connect(lambda: self.wants.emit(Place(PARALLEL)))
                banner.column.add(link)
            self.add(banner)
            self.add(self._criteria_of(assessment, title), before=8)

    def _criteria_of(self, assessment: Assessment, title: str) -> Expander:
        name = texts.RESULT_CRITERIA_OF_NAME.format(title=title)
        return Expander(texts.RESULT_CRITERIA_OF, name=name, fill=partial(self._fill_rules, assessment))

    def _fill_comparison(self, main: Assessment, other: Assessment, column: Column) -> None:
        interview = self.session.interview
        compared = compare(main.pack, other.pack, interview.used, interview.assessed_on)
        for says in comparison_in_words(compared):
            column.add(Text(says), before=12)

    def _fill_rules(self, assessment: Assessment, column: Column) -> None:
        for result in assessment.rules:
            column.add(self._rule(assessment, result), before=12)

    def _rule(self, assessment: Assessment, result: RuleResult) -> RuleView:
        view = RuleView(assessment.pack, result, self.session.can_answer)
        view.changes.connect(self.changes)
        return view

    def _add_weighing(self, applying: Sequence[Assessment]) -> None:
        """For an adult, what to think of before suggesting a kind of review. The app itself prefers none."""
        about_adults = [each for each in applying if each.pack.person == Subject.ADULT]
        if about_adults:
            self.add(Expander(texts.WEIGH_TITLE, fill=partial(self._fill_weighing, about_adults)), before=36)

    def _fill_weighing(self, about_adults: Sequence[Assessment], column: Column) -> None:
        said = dict.fromkeys(
            statement.text for each in about_adults for statement in each.pack.statements_of("weighing")
        )
        for says in (*said, *texts.WEIGH_POINTS):
            column.add(Text(says), before=12)
        concerns = sections_by_id()["concerns"]
        kinds = [option.label for option in concerns.by_id["review_methods"].options if option.value not in _NO_KIND]
        column.add(Text(texts.WEIGH_METHODS.format(methods="; ".join(kinds)), look="hint"), before=12)
        column.add(self._link(texts.WEIGH_RECORD, section(concerns.id)))

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
            self.add(Text(texts.RESULT_NOT_APPLYING.format(packs="; ".join(others)), look="hint", wide=True))
        for words in rules_in_words([each.pack for each in applying]):
            self.add(Text(words, look="hint", wide=True), before=4)

    def _add_end(self) -> None:
        answers = self.session.interview.answers
        open_to_record = [each for each in record_questions(self.session) if each.fact not in answers]
        for number, asked in enumerate(open_to_record):
            link = self._link(texts.RESULT_RECORD.format(what=asked.ask), question(asked.fact))
            self.add(link, before=8 if number else 16)
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


def left_open(needed: StillNeeded) -> float:
    """How much an answer would leave open: the share of the answers after which the outcome still cannot be told.

    A date counts as leaving everything open, since it has no answers to look at.
    """
    if not needed.effects:
        return 1.0
    untold = [each for each in needed.effects if each.outcome is Outcome.UNDETERMINED]
    return len(untold) / len(needed.effects)


def _add_reading(column: Column, applying: Sequence[Assessment]) -> None:
    for assessment in applying:
        for statement in assessment.pack.statements_of("further_reading"):
            column.add(Text(statement.text))
