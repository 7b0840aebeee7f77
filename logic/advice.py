"""What-if, in plain words: what would settle an outcome, what would have changed it, and how two packs differ.

The screen, the PDF and the command line all say it with these words.
"""

from __future__ import annotations

from collections.abc import Sequence

from logic.assessment import STRENGTH, Assessment
from logic.explain import answer_in_words, headline, outcome_in_words, sentence
from logic.facts import Facts, Value
from logic.pack import RulePack
from logic.what_if import Change, Comparison, treated_alike


def settling_in_words(pack: RulePack, change: Change) -> str:
    """What answers would settle, in one sentence that begins with "If"."""
    answers = [f"“{pack.question(fact).label}” is {_values(pack, fact, value)}" for fact, value in change.answers]
    return sentence(f"if {_listed(answers)}: {outcome_in_words(pack, change.outcome)}")


def change_in_words(pack: RulePack, change: Change, facts: Facts) -> str:
    """What other answers would have made of the outcome, in one sentence. ``facts`` are those that were assessed."""
    answers = [
        f"“{pack.question(fact).label}” had been {_values(pack, fact, value)} "
        f"and not “{answer_in_words(pack.question(fact), facts.get(fact))}”"
        for fact, value in change.answers
    ]
    return sentence(f"if {_listed(answers)}: {outcome_in_words(pack, change.outcome)}")


def comparison_in_words(comparison: Comparison) -> tuple[str, ...]:
    """How two packs come out on the same facts, and why they differ if they do: some sentences."""
    first, second = comparison.first, comparison.second
    if not comparison.differs:
        return (
            f"{_named(first)} and {_named(second)} come to the same strength of result.",
            *(f"{_named(each)}: {headline(each)}" for each in (first, second)),
        )
    stronger, weaker = sorted((first, second), key=lambda each: STRENGTH[each.outcome])
    said = [f"{_named(each)}: {headline(each)}" for each in (first, second)]
    if comparison.blocking:
        reasons = " ".join(sentence(reason) for reason in comparison.blocking)
        said.append(f"What keeps {_named(weaker)} from a stronger result: {reasons}")
    elif stronger.outcome.is_modality:
        said.append(f"{_named(weaker)} has no rule as strong as that.")
    for assessment, facts in ((first, comparison.only_first), (second, comparison.only_second)):
        if facts:
            labels = "; ".join(assessment.pack.question(fact).label for fact in facts)
            said.append(f"Only {_named(assessment)} looks at: {labels}.")
    return tuple(said)


def _values(pack: RulePack, fact: str, value: Value) -> str:
    """The answer, or all the answers that do the same, by their labels."""
    labels = [f"“{pack.question(fact).label_of(each)}”" for each in treated_alike(pack, fact, value)]
    return " or ".join(labels)


def _named(assessment: Assessment) -> str:
    return f"“{assessment.pack.title}”"


def _listed(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
