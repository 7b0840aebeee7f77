"""The interview: which question comes next, and which answers count.

An interview never changes: an answer gives a new one. The path is worked out from the answers every time, so going
back and changing an answer can leave nothing stale behind. An answer whose question the path no longer reaches is set
aside: kept, shown and not used, until the path reaches it again.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from logic.assessment import Assessment
from logic.completions import Sensitivity
from logic.consistency import ContradictionError, check, contradictions, with_implications
from logic.evaluate import check_answer, explore
from logic.facts import UNKNOWN, Answer, Facts
from logic.pack import Question, RulePack

_AGE_GROUP, _BORN = "age_group", "date_of_birth"
_EVENT_OF = {"date_of_harm": "harm", "date_of_death": "death"}
_DATES = frozenset({_BORN, *_EVENT_OF})
_NOT_KNOWN = Answer(UNKNOWN)


@dataclass(frozen=True, slots=True)
class _Path:
    used: Facts
    asked: tuple[Question, ...]
    current: Question | None
    assessments: tuple[Assessment, ...]


@dataclass(frozen=True)
class Interview:
    """One case's questions and answers, under the packs given, in their order.

    ``answers`` is everything that was answered, whether it counts now or not; ``assessed_on`` is the only "now".
    """

    packs: Sequence[RulePack]
    assessed_on: datetime.date
    answers: Facts = field(default_factory=dict)

    @property
    def current(self) -> Question | None:
        """The next question: the first declared one whose fact can still matter. None when there is none."""
        return self._path.current

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions on the path that have been answered, in the order in which they are asked."""
        return self._path.asked

    @property
    def path(self) -> tuple[str, ...]:
        """The facts of the answered questions on the path, in the order in which they are asked."""
        return tuple(question.fact for question in self._path.asked)

    @property
    def used(self) -> Facts:
        """The answers that count: those on the path, and those that only record."""
        return self._path.used

    @property
    def set_aside(self) -> Facts:
        """The answers that do not count, because nothing on the path asks for them."""
        return {fact: answer for fact, answer in self.answers.items() if fact not in self._path.used}

    @property
    def assessments(self) -> tuple[Assessment, ...]:
        """What each pack comes to on the answers that count."""
        return self._path.assessments

    def answer(self, fact: str, answer: Answer) -> Interview:
        """The interview with one more, or one other, answer.

        Raises ContradictionError where it cannot be true together with the other answers that would count, even if
        these imply it so that it is not asked; KeyError for a fact that no pack asks for; ValueError for an answer
        that is none of the question's options.
        """
        check_answer(self.question(fact), answer)
        out_of_order = tuple(
            found
            for found in contradictions({**self.used, fact: answer}, self.assessed_on)
            if fact in found.facts and _DATES.issuperset(found.facts)
        )
        if out_of_order:  # even where the new date closes the path of the other: a slip in a date is the likeliest
            raise ContradictionError(out_of_order)
        changed = Interview(self.packs, self.assessed_on, {**self.answers, fact: answer})
        together = {**changed.used, fact: answer}
        if changed.current is not None and changed.current.fact in self.used:
            together[changed.current.fact] = changed.answers.get(changed.current.fact, answer)
        check(together, self.assessed_on)
        return changed

    def without(self, fact: str) -> Interview:
        """The interview as if the question had not been answered."""
        return Interview(
            self.packs, self.assessed_on, {name: answer for name, answer in self.answers.items() if name != fact}
        )

    def question(self, fact: str) -> Question:
        """The question for a fact, in the words of the pack for which it is on the path, else of the first that asks.

        Raises KeyError where no pack asks for it.
        """
        for question in self.asked:
            if question.fact == fact:
                return question
        for pack in self.packs:
            if pack.asks(fact):
                return pack.question(fact)
        raise KeyError(fact)

    def before(self, fact: str | None) -> Question | None:
        """The question asked before the one for ``fact``; before the end of the path where ``fact`` is None."""
        place = self.path.index(fact) if fact in self.path else len(self.path)
        return self.asked[place - 1] if place else None

    @cached_property
    def _path(self) -> _Path:
        records = {
            question.fact: self.answers[question.fact]
            for pack in self.packs
            for question in pack.questions
            if question.records_only and question.fact in self.answers
        }
        # A record can imply the death. Where the death was answered for itself, that answer stays on the path.
        said = "died" in self.answers and self.answers["died"].is_known
        used: dict[str, Answer] = {} if said else dict(records)
        asked: list[Question] = []
        while True:
            explored = [explore(pack, used, self.assessed_on) for pack in self.packs]
            question = self._next(used, explored)
            if question is None or question.fact not in self.answers:
                break
            if contradictions({**used, question.fact: self.answers[question.fact]}, self.assessed_on):
                break  # it was set aside, and no longer fits what has been answered since: it is asked again
            asked.append(question)
            used[question.fact] = self.answers[question.fact]
        if records.keys() - used.keys():
            used |= records
            explored = [explore(pack, used, self.assessed_on) for pack in self.packs]
        return _Path(used, tuple(asked), question, tuple(assessment for assessment, _ in explored))

    def _next(self, used: Facts, explored: Sequence[tuple[Assessment, Sensitivity]]) -> Question | None:
        for pack, (_, sensitivity) in zip(self.packs, explored, strict=True):
            dates_first = any(
                self._can_matter(question, used, sensitivity)
                for question in pack.questions
                if question.fact == _BORN or question.fact in _EVENT_OF
            )
            for question in pack.questions:
                if question.fact == _AGE_GROUP and dates_first:
                    continue
                if self._can_matter(question, used, sensitivity):
                    return question
        return None

    @staticmethod
    def _can_matter(question: Question, used: Facts, sensitivity: Sensitivity) -> bool:
        """Whether the answer could change an outcome. A date matters where an age that it bears on does."""
        fact = question.fact
        if fact in used or question.records_only:
            return False
        if fact == _BORN:
            return bool(sensitivity.events)
        if fact in _EVENT_OF:
            born_is_known = _BORN in used and used[_BORN].is_known
            may_be_asked = fact != "date_of_death" or with_implications(used).get("died", _NOT_KNOWN).value == "yes"
            return born_is_known and may_be_asked and _EVENT_OF[fact] in sensitivity.events
        return fact in sensitivity.facts


def recorded(facts: Mapping[str, Answer], packs: Sequence[RulePack], assessed_on: datetime.date) -> Interview:
    """The interview of a case whose answers come from elsewhere, such as a case file or the store."""
    return Interview(tuple(packs), assessed_on, dict(facts))
