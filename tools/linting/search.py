"""Looks for cases that show what a pack can do: that each question is asked, and each rule can be met and can fail."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator

from logic.assessment import Status
from logic.consistency import contradictions
from logic.evaluate import evaluate
from logic.facts import NONE, UNKNOWN, Answer, Facts, Value
from logic.interview import recorded
from logic.pack import Question, QuestionKind, RulePack

ASSESSED_ON = datetime.date(2026, 11, 23)
"""The day on which the cases are judged: any will do, if it is the same in every run."""

_MOST_INTERVIEWS = 2000
_MOST_CASES = 6000
_NOT_KNOWN = 0.1
_BIRTHS = ("2016-05-01", "2008-11-23", "2008-11-24", "2008", "2006-06-15", "2001-11-23", "1994-01-01", UNKNOWN)
_EVENTS = ("2026-11-23", "2026-11-22", "2026-02", "2024-06-14", "2024-06-15", "2020-03-01", UNKNOWN, UNKNOWN)
"""Days around the birthdays that rules tell apart, seen from the day of the assessment."""


def never_asked(pack: RulePack) -> tuple[str, ...]:
    """The facts whose questions no interview was found to come to; facts that are only recorded are not asked."""
    wanted = {question.fact: None for question in pack.questions if not question.records_only}
    for case in _cases(pack, _MOST_INTERVIEWS):
        for fact in recorded(case, [pack], ASSESSED_ON).path:
            wanted.pop(fact, None)
        if not wanted:
            break
    return tuple(wanted)


def never_reached(pack: RulePack) -> tuple[tuple[str, Status], ...]:
    """The rules, each with met or not met, for which no case was found in which it is that."""
    wanted = {(rule.id, status): None for rule in pack.rules for status in (Status.MET, Status.NOT_MET)}
    for case in _cases(pack, _MOST_CASES):
        for result in evaluate(pack, case, ASSESSED_ON).rules:
            wanted.pop((result.rule.id, result.status), None)
        if not wanted:
            break
    return tuple(wanted)


def _cases(pack: RulePack, number: int) -> Iterator[Facts]:
    """The same cases in every run: some of mostly "yes", some of mostly "no", some with ages and no dates."""
    draw = random.Random(pack.id)  # noqa: S311 - nothing is secret
    for _ in range(number):
        leaning = draw.choice((0.2, 0.5, 0.8))
        case = {question.fact: Answer(_drawn(draw, question, leaning)) for question in pack.questions}
        if not contradictions(case, ASSESSED_ON):
            yield case


def _drawn(draw: random.Random, question: Question, leaning: float) -> Value:
    if question.kind is QuestionKind.DATE:
        dates = _BIRTHS if question.fact == "date_of_birth" else _EVENTS
        return draw.choice(dates)
    if draw.random() < _NOT_KNOWN:
        return UNKNOWN
    value = draw.choice(sorted(question.true_when if draw.random() < leaning else question.false_when))
    return (value,) if question.kind is QuestionKind.SETTINGS and value != NONE else value
