"""What-if, in plain words: what would settle an outcome, what would have changed it, and how two packs differ.

The screen, the PDF and the command line all say it with these words.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from logic.assessment import STRENGTH, Assessment, RuleResult
from logic.explain import (
    answer_in_words,
    headline,
    outcome_in_words,
    reason,
    result_in_words,
    sentence,
    status_words,
)
from logic.facts import Answer, Facts, Value
from logic.pack import RulePack
from logic.what_if import Change, Comparison, treated_alike, what_if


def settling_in_words(pack: RulePack, change: Change, facts: Facts, assessed_on: datetime.date) -> str:
    """What answers would settle, in one sentence that begins with "If". ``facts`` are those that were assessed."""
    answers = [f"“{pack.question(fact).label}” is {_values(pack, fact, value)}" for fact, value in change.answers]
    return sentence(f"if {_listed(answers)}: {_then(pack, change, facts, assessed_on)}")


def change_in_words(pack: RulePack, change: Change, facts: Facts, assessed_on: datetime.date) -> str:
    """What other answers would have made of the outcome, in one sentence. ``facts`` are those that were assessed."""
    answers = [
        f"“{pack.question(fact).label}” had been {_values(pack, fact, value)} "
        f"and not “{answer_in_words(pack.question(fact), facts.get(fact))}”"
        for fact, value in change.answers
    ]
    return sentence(f"if {_listed(answers)}: {_then(pack, change, facts, assessed_on)}")


def _then(pack: RulePack, change: Change, facts: Facts, assessed_on: datetime.date) -> str:
    """What follows from the answers: of the rules of that strength only those that can hold beside the other facts."""
    changed = what_if(pack, facts, {fact: Answer(value) for fact, value in change.answers}, assessed_on)
    same = changed.outcome is change.outcome
    return result_in_words(changed) if same else outcome_in_words(pack, change.outcome)


def trial_in_words(entered: Assessment, trial: Assessment) -> tuple[str, ...]:
    """What a trial changes beside the outcome, and why: some sentences; none where it changes nothing.

    Both are of one pack, ``trial`` with some answers replaced (see ``logic.what_if.what_if``).
    """
    said = [
        f"{after.rule.title} ({after.rule.modality}): {status_words(before).lower()} on the facts entered, "
        f"{status_words(after).lower()} in the trial. {reason(after)}"
        for before, after in zip(entered.rules, trial.rules, strict=True)
        if status_words(before) != status_words(after)
    ]
    for words, facts, others in (
        ("Still needed in the trial, and not on the facts entered", trial.outstanding, entered.outstanding),
        ("No longer needed in the trial", entered.outstanding, trial.outstanding),
    ):
        labels = [trial.pack.question(fact).label for fact in facts if fact not in others]
        if labels:
            said.append(f"{words}: {'; '.join(labels)}.")
    return tuple(said)


def comparison_in_words(comparison: Comparison) -> tuple[str, ...]:
    """How two packs come out on the same facts, and why they differ if they do: some sentences."""
    first, second = comparison.first, comparison.second
    versions = first.pack.id == second.pack.id
    name = {id(each): _named(each, with_version=versions) for each in (first, second)}
    said = [f"{name[id(each)]}: {headline(each)}" for each in (first, second)]
    if not comparison.differs:
        said.insert(0, f"{name[id(first)]} and {name[id(second)]} come to the same strength of result.")
    else:
        stronger, weaker = sorted((first, second), key=lambda each: STRENGTH[each.outcome])
        if comparison.blocking:
            reasons = " ".join(sentence(each) for each in comparison.blocking)
            said.append(f"What keeps {name[id(weaker)]} from a stronger result: {reasons}")
        elif stronger.outcome.is_modality:
            said.append(f"{name[id(weaker)]} has no rule as strong as that.")
        for assessment, facts in ((first, comparison.only_first), (second, comparison.only_second)):
            if facts:
                labels = "; ".join(assessment.pack.question(fact).label for fact in facts)
                said.append(f"Only {name[id(assessment)]} looks at: {labels}.")
    if versions:
        said += _rules_apart(comparison)
    return tuple(said)


def _rules_apart(comparison: Comparison) -> Iterator[str]:
    """The rules that two versions of a pack do not share, and those that come out differently under them."""
    sides = (comparison.first, comparison.second)
    of_first, of_second = ({result.rule.id: result for result in side.rules} for side in sides)
    for side, results, others in ((sides[0], of_first, of_second), (sides[1], of_second, of_first)):
        for result in results.values():
            if result.rule.id not in others:
                yield f"Only version {side.pack.version} has the rule “{result.rule.title}”. {_status(result)}"
    for rule, before in of_first.items():
        after = of_second.get(rule)
        if after is not None and _status(before) != _status(after):
            titles = " ".join(
                f"Version {side.pack.version}: {_status(result)}"
                for side, result in zip(sides, (before, after), strict=True)
            )
            yield f"“{after.rule.title}”. {titles}"


def _status(result: RuleResult) -> str:
    return f"{status_words(result)} ({result.rule.modality}). {reason(result)}"


def _values(pack: RulePack, fact: str, value: Value) -> str:
    """The answer, or all the answers that do the same, by their labels."""
    labels = [f"“{pack.question(fact).label_of(each)}”" for each in treated_alike(pack, fact, value)]
    return " or ".join(labels)


def _named(assessment: Assessment, *, with_version: bool) -> str:
    return f"“{assessment.pack.title}”{f', version {assessment.pack.version}' if with_version else ''}"


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
