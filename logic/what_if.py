"""What would change the outcome: other answers, missing answers, other rules. The case itself is never touched."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, product

from logic.assessment import STRENGTH, Assessment, Outcome, Status
from logic.consistency import ContradictionError
from logic.evaluate import evaluate, open_completions
from logic.facts import NONE, UNKNOWN, Answer, Facts, Value
from logic.pack import QuestionKind, RulePack
from logic.truth import Truth

MOST_FACTS = 3
"""The most answers that are looked at together. More than three are no longer a hint that helps anybody."""

_AGE_GROUP = "age_group"


@dataclass(frozen=True, slots=True)
class Change:
    """Answers that, given together, make the outcome what ``outcome`` says.

    ``answers`` are fact and value, in the order in which the pack asks for them. A value stands for all that the pack
    treats alike (see ``treated_alike``).
    """

    answers: tuple[tuple[str, Value], ...]
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Comparison:
    """The same facts under two packs.

    ``only_first`` and ``only_second`` are the facts that decide under the one pack and not under the other;
    ``differs`` tells whether the outcomes differ.
    """

    first: Assessment
    second: Assessment
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether the two packs come to different outcomes."""
        return self.first.outcome is not self.second.outcome

    @property
    def blocking(self) -> tuple[str, ...]:
        """Why the weaker pack does not reach what the stronger one does.

        Of each of its rules that would make it stronger, what fails; where nothing fails, what cannot be told. Empty
        where the outcomes are the same, and where the weaker pack has no rule so strong.
        """
        if not self.differs:
            return ()
        weaker = max((self.first, self.second), key=lambda each: STRENGTH[each.outcome])
        obstacle = {Status.NOT_MET: Truth.FALSE, Status.UNDETERMINED: Truth.UNKNOWN}
        return tuple(
            dict.fromkeys(
                child.says
                for result in weaker.rules
                if STRENGTH[Outcome(result.rule.modality.value)] < STRENGTH[weaker.outcome]
                for child in result.finding.children
                if child.truth is obstacle.get(result.status)
            )
        )


def what_if(pack: RulePack, facts: Facts, changes: Mapping[str, Answer], assessed_on: datetime.date) -> Assessment:
    """The assessment with some answers replaced. Raises as ``evaluate`` does."""
    return evaluate(pack, {**facts, **changes}, assessed_on)


def settling_answers(assessment: Assessment, facts: Facts, assessed_on: datetime.date) -> tuple[Change, ...]:
    """The smallest sets of open facts whose answers would settle the outcome, fewest answers first.

    Each says what to establish and what then follows, whatever stays open; none holds a smaller one. Up to three
    answers are looked at together. Dates have too many answers to list: ``age_group`` stands for them. Empty for
    parallel processes, which have no one outcome to settle.
    """
    pack = assessment.pack
    if pack.parallel:
        return ()
    found: list[Change] = []
    for change in sorted(_settling(assessment, facts, assessed_on), key=lambda change: len(change.answers)):
        answers = set(change.answers)
        if not any(answers >= set(smaller.answers) for smaller in found):
            found.append(change)
    return tuple(
        Change(tuple(_as_answered(pack, *each) for each in change.answers), change.outcome) for change in found
    )


def smallest_changes(assessment: Assessment, facts: Facts, assessed_on: datetime.date) -> tuple[Change, ...]:
    """The fewest known answers that, had they been others, would have changed the outcome.

    Empty where no change of up to three answers does, where nothing is known yet, and for parallel processes.
    """
    pack = assessment.pack
    if pack.parallel:
        return ()
    others = {
        question.fact: tuple(
            _as_answered(pack, question.fact, value)[1]
            for value in _other_values(pack, question.fact, facts[question.fact].value)
        )
        for question in pack.questions
        if question.kind is not QuestionKind.DATE
        and not question.records_only
        and question.fact in facts
        and facts[question.fact].is_known
    }
    for size in range(1, MOST_FACTS + 1):
        found = [
            Change(change, outcome)
            for chosen in combinations(others, size)
            for values in product(*(others[fact] for fact in chosen))
            for change in [tuple(zip(chosen, values, strict=True))]
            for outcome in [_outcome(pack, facts, dict(change), assessed_on)]
            if outcome not in (None, assessment.outcome)
        ]
        if found:
            return tuple(found)
    return ()


def compare(first: RulePack, second: RulePack, facts: Facts, assessed_on: datetime.date) -> Comparison:
    """The same facts under two packs, or two versions of one."""
    decide = [set(pack.values_told_apart) for pack in (first, second)]
    return Comparison(
        evaluate(first, facts, assessed_on),
        evaluate(second, facts, assessed_on),
        tuple(question.fact for question in first.questions if question.fact in decide[0] - decide[1]),
        tuple(question.fact for question in second.questions if question.fact in decide[1] - decide[0]),
    )


def treated_alike(pack: RulePack, fact: str, value: Value) -> tuple[str, ...]:
    """The known answers to a question that the pack treats as it treats ``value``, in the order of the options."""
    told = _treatment(pack, fact, value)
    return tuple(
        option.value
        for option in pack.question(fact).options
        if option.value != UNKNOWN and _treatment(pack, fact, option.value) == told
    )


def _settling(assessment: Assessment, facts: Facts, assessed_on: datetime.date) -> Iterator[Change]:
    """Sets of answers that settle the outcome, some of them larger than need be."""
    pack = assessment.pack
    open_facts = [fact for fact in assessment.outstanding if pack.question(fact).kind is not QuestionKind.DATE]
    completions = open_completions(pack, facts, assessed_on)
    for outcome, answers in completions.settling(open_facts, MOST_FACTS):
        yield Change(answers, outcome)
    if _AGE_GROUP not in open_facts:
        return
    place = {question.fact: number for number, question in enumerate(pack.questions)}
    for group in ("child", "adult"):
        age = (_AGE_GROUP, group)
        try:
            of_group = open_completions(pack, {**facts, _AGE_GROUP: Answer(group)}, assessed_on)
        except ContradictionError:
            continue
        if len(of_group.outcomes) == 1:
            yield Change((age,), next(iter(of_group.outcomes)))
        for outcome, answers in of_group.settling(open_facts, MOST_FACTS - 1):
            yield Change(tuple(sorted((age, *answers), key=lambda answer: place[answer[0]])), outcome)


def _other_values(pack: RulePack, fact: str, value: Value) -> Iterator[str]:
    """One other answer for each way in which the pack treats answers to the fact."""
    seen = {_treatment(pack, fact, value)}
    for option in pack.question(fact).options:
        told = _treatment(pack, fact, option.value)
        if option.value != UNKNOWN and told not in seen:
            seen.add(told)
            yield option.value


def _treatment(pack: RulePack, fact: str, value: Value) -> tuple[bool, ...]:
    """How the pack treats an answer: which of the sets of values that its propositions name it is outside of."""
    chosen = value if isinstance(value, tuple) else (value,)
    sets = pack.values_told_apart.get(fact, ())
    if fact == _AGE_GROUP:
        sets = (*sets, pack.question(fact).true_when)
    return tuple(values.isdisjoint(chosen) for values in sets)


def _as_answered(pack: RulePack, fact: str, value: Value) -> tuple[str, Value]:
    """A fact and its value as an answer has it: a setting is one of a list."""
    listed = pack.question(fact).kind is QuestionKind.SETTINGS and isinstance(value, str) and value != NONE
    return fact, (str(value),) if listed else value


def _outcome(pack: RulePack, facts: Facts, changes: Mapping[str, Value], assessed_on: datetime.date) -> Outcome | None:
    """The outcome with the values replaced; None where they contradict another answer."""
    try:
        return what_if(pack, facts, {fact: Answer(value) for fact, value in changes.items()}, assessed_on).outcome
    except ContradictionError:
        return None
