"""An assessment as plain text, for a terminal: the same words as on screen and in the PDF, without layout."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from logic.advice import change_in_words, settling_in_words
from logic.assessment import Assessment, Outcome, RuleResult
from logic.at_odds import AT_ODDS_BODY, AT_ODDS_TITLE, at_odds
from logic.case import Case
from logic.dates import PartialDate, day_in_words
from logic.deadlines import Deadline, deadlines
from logic.explain import (
    StillNeeded,
    answer_in_words,
    basis,
    clauses,
    headline,
    outcome_tag,
    presumptions,
    sentence,
    status_words,
    still_needed,
)
from logic.facts import UNKNOWN
from logic.loader import questions_by_fact
from logic.pack import Citation, TimeLimit
from logic.reviews import standing_in_words
from logic.what_if import settling_answers, smallest_changes
from logic.working_days import HORIZON
from reports.training import TRAINING, TRAINING_TAG

WIDTH = 88
"""Columns that a line takes at most."""

_CLOSING = ("purpose", "no_blame", "who_decides", "your_part", "weighing", "not_a_notification")
_TRUTH_COLUMN = 15
_ITEMS = 6
"""The most sets of answers that are listed. More are no longer a hint that helps anybody."""


def report(case: Case, assessments: Sequence[Assessment]) -> str:
    """The whole result of one case, ending with a line break.

    ``assessments`` are those of the case, in the order to print; they may be none where no rules are held.
    """
    lines = [
        "Safeguarding Review Assessment",
        "An indication on the facts entered. The board or the authority decides.",
        *([TRAINING] if case.training else []),
        "",
        *filled(f"Case {case.reference}" if case.reference else "Case without a reference"),
        f"Assessed on {day_in_words(case.assessed_on)}",
        "",
        *_at_odds(case),
    ]
    if not assessments:
        nation = case.nation.replace("_", " ").title()
        lines += [f"No rules are held for {nation} yet, so nothing has been assessed.", ""]
    for assessment in assessments:
        lines += [*_pack(case, assessment), ""]
    lines += [*_answers(case), ""]
    lines += _statements(assessments)
    return "\n".join(lines).rstrip() + "\n"


def one_line(case: Case, assessments: Sequence[Assessment]) -> str:
    """The outcomes of one case on one line, without a line break."""
    outcomes = "; ".join(f"{each.pack.id}: {outcome_tag(each)}" for each in assessments)
    training = f" ({TRAINING_TAG})" if case.training else ""
    return f"{case.reference or 'Without a reference'}{training}: {outcomes or 'no rules are held for this nation'}"


def heading(words: str) -> list[str]:
    """A heading with a line below it."""
    return [*filled(words), "-" * min(len(words), WIDTH)]


def filled(text: str, *, first: str = "", rest: str | None = None) -> list[str]:
    """The text in lines of at most WIDTH columns; ``first`` and ``rest`` start the first line and the others."""
    return textwrap.wrap(
        text, WIDTH, initial_indent=first, subsequent_indent=first if rest is None else rest, break_on_hyphens=False
    )


def _at_odds(case: Case) -> Iterator[str]:
    found = at_odds(case.facts, case.assessed_on)
    if found:
        yield from heading(AT_ODDS_TITLE)
        for each in found:
            yield from filled(each.says, first="- ", rest="  ")
        yield from filled(AT_ODDS_BODY)
        yield ""


def _pack(case: Case, assessment: Assessment) -> Iterator[str]:
    pack = assessment.pack
    yield from heading(pack.title)
    yield f"{pack.id}, version {pack.version}"
    yield from filled(sentence(standing_in_words(pack)))
    yield ""
    yield from filled(f"{outcome_tag(assessment).upper()}. {headline(assessment)}")
    yield from filled(basis(assessment))
    for statement in pack.statements_of("supersession"):
        yield ""
        yield from filled(statement.text)
    if assessment.outcome is Outcome.NOT_APPLICABLE:
        return
    for result in assessment.rules:
        yield ""
        yield from _rule(result)
    yield from _titled("Presumed", (sentence(finding.says) for finding in presumptions(assessment)))
    yield from _by_when(deadlines(assessment, case.facts))
    needed = still_needed(assessment, case.facts, case.assessed_on)
    if needed:
        yield ""
        yield "Still needed"
        for each in needed:
            yield from _needed(each)
    if len(needed) > 1:  # of one open fact the lines above say it already
        yield from _shortest(
            "What would settle it",
            [
                settling_in_words(pack, change, case.facts, case.assessed_on)
                for change in settling_answers(assessment, case.facts, case.assessed_on)
            ],
        )
    yield from _shortest(
        "What would have changed it",
        [
            change_in_words(pack, change, case.facts, case.assessed_on)
            for change in smallest_changes(assessment, case.facts, case.assessed_on)
        ],
    )


def _titled(title: str, items: Iterable[str]) -> Iterator[str]:
    """A list below its title; nothing where the list is empty."""
    for number, item in enumerate(items):
        if number == 0:
            yield from ("", title)
        yield from filled(item, first="  - ", rest="    ")


def _rule(result: RuleResult) -> Iterator[str]:
    rule = result.rule
    yield from filled(f"{rule.title} ({rule.modality}): {status_words(result)}")
    for clause in clauses(result):
        indent = "  " + "  " * clause.depth
        start = f"{clause.truth_words:<{_TRUTH_COLUMN}}"
        yield from filled(sentence(clause.finding.says), first=indent + start, rest=indent + " " * _TRUTH_COLUMN)
    if result.elsewhere:
        yield from filled(result.elsewhere, first="  ")
    yield from filled(f"Source: {rule.citation.in_words}", first="  ")


def _shortest(title: str, items: Sequence[str]) -> Iterator[str]:
    """The items below their title, the fewest answers first; of many the first, and how many more there are."""
    shown = items if len(items) <= _ITEMS else items[: _ITEMS - 1]
    more = f"And {len(items) - len(shown)} more such sets of answers." if len(shown) < len(items) else ""
    yield from _titled(title, (*shown, *((more,) if more else ())))


def _by_when(limits: Sequence[Deadline]) -> Iterator[str]:
    """Each time limit with its source; below it the other readings, and once how the days were counted."""
    for number, deadline in enumerate(_leading_first(limits)):
        if number == 0:
            yield from ("", "By when")
        indent = "  " if deadline.leads else "    "
        yield from filled(_deadline(deadline), first=f"{indent}- ", rest=f"{indent}  ")
        yield from cited(deadline.limit.citation, f"{indent}  ")
    for assumption in dict.fromkeys(each.assumption for each in limits if each.assumption):
        yield from filled(assumption, first="  ")


def _leading_first(limits: Sequence[Deadline]) -> Iterator[Deadline]:
    """The limits in their order, each followed by the other readings of it."""
    for leading in limits:
        if leading.leads:
            yield leading
            yield from (
                each
                for each in limits
                if not each.leads and (each.rule, each.limit.what) == (leading.rule, leading.limit.what)
            )


def cited(citation: Citation, indent: str) -> Iterator[str]:
    """A source in square brackets, with its mark where it is unchecked, and its note."""
    note = f" {citation.note}" if citation.note else ""
    yield from filled(f"[{citation.in_words}]{note}", first=indent, rest=f"{indent} ")


def _deadline(deadline: Deadline) -> str:
    limit = deadline.limit
    words = limit.what if deadline.leads else f"another reading: {limit.what}"
    if deadline.due is not None:
        words += f" by {day_in_words(deadline.due)}"
        if deadline.due_latest not in (None, deadline.due):
            words += ", the earliest day that the date given allows"
    if not deadline.certain:
        words += ", if the criterion is met"
    if deadline.beyond_horizon:
        words += f". Bank holidays are known up to {day_in_words(HORIZON)}: check this day"
    return f"{sentence(words)} {sentence(period_in_words(limit))}"


def period_in_words(limit: TimeLimit) -> str:
    """A time limit without its purpose: "5 working days from the day on which ...; guidance"."""
    if limit.amount == 0:
        return f"from {limit.start_says}; the time is set locally"
    unit = limit.unit.value.replace("_", " ")
    return (
        f"{limit.amount} {unit if limit.amount > 1 else unit.removesuffix('s')} from {limit.start_says}; {limit.basis}"
    )


def _needed(needed: StillNeeded) -> Iterator[str]:
    asked = "answered Not known" if needed.asked else "not answered yet"
    yield from filled(f"{needed.question.label} ({asked})", first="  - ", rest="    ")
    for effect in needed.effects:
        yield from filled(f"{effect.answer}: {effect.says}.", first="      ", rest="        ")


def _answers(case: Case) -> Iterator[str]:
    yield from heading("Facts entered")
    questions = questions_by_fact()
    if not case.facts:
        yield "None."
    for fact, answer in case.facts.items():
        question = questions[fact]
        yield from filled(f"{question.label}: {answer_in_words(question, answer)}", rest="  ")
        dated = PartialDate.parse(answer.date).in_words if answer.date not in ("", UNKNOWN) else ""
        for label, text in (("Source", answer.source), ("Dated", dated), ("Note", answer.note)):
            if text:
                yield from _paragraphs(f"{label}: {text}")


def _paragraphs(text: str) -> Iterator[str]:
    for paragraph in text.splitlines():
        yield from filled(paragraph, first="  ")


def _statements(assessments: Iterable[Assessment]) -> Iterator[str]:
    relevant = [each.pack for each in assessments if each.outcome is not Outcome.NOT_APPLICABLE]
    texts = dict.fromkeys(
        statement.text for kind in _CLOSING for pack in relevant for statement in pack.statements_of(kind)
    )
    if texts:
        yield from heading("About this result")
    for text in texts:
        yield from filled(text, first="- ", rest="  ")
