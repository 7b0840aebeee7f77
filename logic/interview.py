"""The interview: which question comes next, and which answers count.

An interview never changes: an answer gives a new one. The path is worked out from the answers every time, so going
back and changing an answer can leave nothing stale behind. An answer counts where it can matter beside those that are
declared before it, even if a question between them is still open. One that can matter no longer is set aside: kept,
shown and not used, until it can matter again.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from logic.age_question import AGE_GROUP, as_asked
from logic.assessment import Assessment
from logic.consistency import ContradictionError, check, contradictions, with_implications
from logic.evaluate import check_answer, explore
from logic.facts import UNKNOWN, Answer, Facts
from logic.pack import Question, RulePack
from logic.sensitivity import Sensitivity

_BORN = "date_of_birth"
_EVENT_OF = {"date_of_harm": "harm", "date_of_death": "death"}
_DATES = frozenset({_BORN, *_EVENT_OF})
_NOT_KNOWN = Answer(UNKNOWN)


@dataclass(frozen=True, slots=True)
class _Path:
    """``unfit`` are the facts that could matter, but whose answers contradict those that count."""

    used: Facts
    asked: tuple[Question, ...]
    parallel: frozenset[str]
    current: Question | None
    current_parallel: Question | None
    unfit: tuple[str, ...]
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
        """The next question: the first declared one whose fact can still matter. None when there is none.

        Questions about parallel processes are a part of their own, which keeps nobody from the result.
        """
        current = self._path.current
        return as_asked(current, self.used, self.assessed_on) if current else None

    @property
    def current_parallel(self) -> Question | None:
        """The next question about parallel processes: one that bears on nothing else. None when there is none."""
        return self._path.current_parallel

    def is_parallel(self, fact: str) -> bool:
        """Whether the question for a fact is asked for parallel processes alone, as the answers stand."""
        # The review's next question stays with the review, though parallel processes may want to know it as well.
        is_next = self.current is not None and self.current.fact == fact
        is_next_there = self.current_parallel is not None and self.current_parallel.fact == fact
        return fact in self._path.parallel or (is_next_there and not is_next)

    @property
    def asked(self) -> tuple[Question, ...]:
        """The questions on the path that have been answered, in the order in which they are asked."""
        return tuple(as_asked(each, self.used, self.assessed_on) for each in self._path.asked)

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
        found = contradictions({**self.used, fact: answer}, self.assessed_on)
        out_of_order = tuple(each for each in found if _DATES.issuperset(each.facts))
        if out_of_order:  # even where the new date closes the path of the other: a slip in a date is the likeliest
            raise ContradictionError(out_of_order)
        changed = Interview(self.packs, self.assessed_on, {**self.answers, fact: answer})
        lost = {name: self.answers[name] for name in changed._path.unfit if name in self.used}
        check({**changed.used, **lost, fact: answer}, self.assessed_on)
        return changed

    def question(self, fact: str) -> Question:
        """The question for a fact, in the words of the pack for which it is asked, else of the first that asks for it.

        Raises KeyError where no pack asks for it.
        """
        on_the_way = [*self._path.asked, self._path.current, self._path.current_parallel]
        found = next((each for each in on_the_way if each is not None and each.fact == fact), None)
        if found is None:
            found = next((pack.question(fact) for pack in self.packs if pack.asks(fact)), None)
        if found is None:
            raise KeyError(fact)
        return as_asked(found, self.used, self.assessed_on)

    def before(self, fact: str | None, *, parallel: bool = False) -> Question | None:
        """The question asked before the one for ``fact``, in the same part of the interview.

        Where ``fact`` is None: the last one of the part, which ``parallel`` names then.
        """
        part = self._part(self.is_parallel(fact) if fact is not None else parallel)
        place = [question.fact for question in part].index(fact) if fact in self.path else len(part)
        return part[place - 1] if place else None

    def after(self, fact: str) -> Question | None:
        """The question after the one for ``fact`` in the same part: answered already, or the one to ask next."""
        parallel = self.is_parallel(fact)
        part = self._part(parallel)
        place = [question.fact for question in part].index(fact) + 1 if fact in self.path else len(part)
        if place < len(part):
            return part[place]
        return self.current_parallel if parallel else self.current

    def _part(self, parallel: bool) -> tuple[Question, ...]:  # noqa: FBT001 - the two parts are told apart by it
        return tuple(question for question in self.asked if (question.fact in self._path.parallel) is parallel)

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
        parallel: set[str] = set()
        explored = self._explored(used)
        while (found := self._answered(used, explored)) is not None:
            question, pack = found
            asked.append(question)
            used[question.fact] = self.answers[question.fact]
            if pack.parallel:
                parallel.add(question.fact)
            explored = self._explored(used)
        answered = self._that_matter(used, explored, dates_first=self.answers.keys())
        unfit = tuple(question.fact for question, _ in answered if question.fact in self.answers)
        # One that was answered is asked again where its answer no longer fits the others.
        to_ask = list(self._that_matter(used, explored, dates_first=_DATES))
        current = next((question for question, pack in to_ask if not pack.parallel), None)
        current_parallel = next((question for question, pack in to_ask if pack.parallel), None)
        if records.keys() - used.keys():
            used |= records
            explored = self._explored(used)
        assessments = tuple(assessment for assessment, _ in explored)
        return _Path(used, tuple(asked), frozenset(parallel), current, current_parallel, unfit, assessments)

    def _explored(self, used: Facts) -> list[tuple[Assessment, Sensitivity]]:
        return [explore(pack, used, self.assessed_on) for pack in self.packs]

    def _answered(
        self, used: Facts, explored: Sequence[tuple[Assessment, Sensitivity]]
    ) -> tuple[Question, RulePack] | None:
        """The next question whose answer counts: a question before it that is still open does not set it aside."""
        for question, pack in self._that_matter(used, explored, dates_first=self.answers.keys()):
            answer = self.answers.get(question.fact)
            if answer is not None and not contradictions({**used, question.fact: answer}, self.assessed_on):
                return question, pack
        return None

    def _that_matter(
        self, used: Facts, explored: Sequence[tuple[Assessment, Sensitivity]], *, dates_first: Collection[str]
    ) -> Iterator[tuple[Question, RulePack]]:
        """The questions whose answers can matter, as they are declared, pack by pack.

        The age group waits for those of the dates that are named: it is asked only where they do not settle it.
        """
        for pack, (_, sensitivity) in zip(self.packs, explored, strict=True):
            to_ask = [each for each in pack.questions if each.fact not in used and not each.records_only]
            matter = [question for question in to_ask if self._can_matter(question.fact, used, sensitivity)]
            waits = any(question.fact in _DATES and question.fact in dates_first for question in matter)
            yield from ((question, pack) for question in matter if not (waits and question.fact == AGE_GROUP))

    @staticmethod
    def _can_matter(fact: str, used: Facts, sensitivity: Sensitivity) -> bool:
        """Whether an open fact could change an outcome. A date matters where an age that it bears on does."""
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
