"""A trial and a comparison in plain text: what other answers, or other rules, would have made of a result."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from logic.advice import comparison_in_words, trial_in_words
from logic.assessment import Assessment
from logic.case import Case
from logic.explain import answer_in_words, headline, outcome_tag, result_in_words
from logic.facts import Facts
from logic.loader import questions_by_fact
from logic.result_file import full_assessment_to_json
from logic.what_if import Comparison
from reports.plain_text import filled, heading

THIS_IS_A_TRIAL = "This is a trial. The case is untouched, and the result for the facts entered stands."
_NOTHING = "Nothing differs."


def trial_report(case: Case, answers: Facts, entered: Sequence[Assessment], trial: Sequence[Assessment]) -> str:
    """A trial beside the result, ending with a line break.

    ``answers`` are those that were replaced; ``entered`` the assessments of the case, and ``trial`` the same packs with
    the answers replaced, in the same order.
    """
    lines = [*heading("Trial: what if"), *filled(THIS_IS_A_TRIAL), "", "Answers replaced"]
    questions = questions_by_fact()
    for fact, answer in answers.items():
        question = questions[fact]
        said = f"{question.label}: {answer_in_words(question, answer)}"
        entered_as = answer_in_words(question, case.facts.get(fact))
        lines += filled(f"{said} (entered: {entered_as})", first="  - ", rest="    ")
    for before, after in zip(entered, trial, strict=True):
        lines += ["", before.pack.title]
        lines += filled(_result(before), first="  Entered: ", rest="           ")
        lines += filled(_result(after), first="  Trial:   ", rest="           ")
        for said in trial_in_words(before, after) or ((_NOTHING,) if _same(before, after) else ()):
            lines += filled(said, first="  - ", rest="    ")
    return "\n".join(lines) + "\n"


def trial_line(trial: Sequence[Assessment]) -> str:
    """The outcomes of a trial for one line, to follow those of the case."""
    return f" | in the trial: {'; '.join(f'{each.pack.id}: {outcome_tag(each)}' for each in trial)}"


def trial_as_json(answers: Facts, case: Case, entered: Sequence[Assessment], trial: Sequence[Assessment]) -> Any:  # noqa: ANN401 - JSON
    """A trial in the result format. ``case`` is the one with the answers replaced; the rest as for ``trial_report``."""
    return {
        "note": THIS_IS_A_TRIAL,
        "answers": {
            fact: list(answer.value) if isinstance(answer.value, tuple) else answer.value
            for fact, answer in answers.items()
        },
        "assessments": [full_assessment_to_json(each, case.facts) for each in trial],
        "differs": [
            {
                "pack": before.pack.id,
                "entered": before.outcome.value,
                "trial": after.outcome.value,
                "says": [f"{_result(before)} In the trial: {_result(after)}", *trial_in_words(before, after)],
            }
            for before, after in zip(entered, trial, strict=True)
            if not _same(before, after)
        ],
    }


def comparison_report(comparisons: Sequence[Comparison]) -> str:
    """The same facts under other rules, ending with a line break."""
    return "\n".join(_comparisons(comparisons)) + "\n"


def comparison_line(comparisons: Sequence[Comparison]) -> str:
    """What the other rules come to, for one line, to follow the outcomes of the case."""
    other = comparisons[0].second
    return f" | compared with {other.pack.id}, version {other.pack.version}: {outcome_tag(other)}"


def comparison_as_json(comparisons: Sequence[Comparison], facts: Facts) -> Any:  # noqa: ANN401 - JSON
    """A comparison in the result format: the assessment under the other pack, and how each differs from it."""
    return {
        "assessment": full_assessment_to_json(comparisons[0].second, facts),
        "differs": [
            {
                "pack": each.first.pack.id,
                "version": each.first.pack.version,
                "differs": each.differs,
                "only_here": list(each.only_first),
                "only_there": list(each.only_second),
                "says": list(comparison_in_words(each)),
            }
            for each in comparisons
        ],
    }


def _comparisons(comparisons: Sequence[Comparison]) -> Iterator[str]:
    other = comparisons[0].second.pack
    yield from heading(f"Compared with {other.title}")
    yield from filled(f"{other.id}, version {other.version}, on the same facts. It changes nothing in the result.")
    for comparison in comparisons:
        pack = comparison.first.pack
        yield ""
        yield from filled(f"{pack.title} ({pack.id}, version {pack.version})")
        for said in comparison_in_words(comparison):
            yield from filled(said, first="  - ", rest="    ")


def _result(assessment: Assessment) -> str:
    return f"{outcome_tag(assessment).upper()}. {headline(assessment)}"


def _same(before: Assessment, after: Assessment) -> bool:
    """Whether a trial changed neither the result nor anything that is said of it."""
    return (
        (before.outcome, before.presumed, before.could_become) == (after.outcome, after.presumed, after.could_become)
        and result_in_words(before) == result_in_words(after)
        and not trial_in_words(before, after)
    )
