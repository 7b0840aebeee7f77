"""The encoding of a rule pack in words: what each condition asks of the answers, and what is still to be checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from logic.dates import day_in_words
from logic.pack import AllOf, AnyOf, Citation, CompareAge, IsOneOf, Not, PresumeUnless, Proposition, RulePack

STATEMENT_HEADINGS = {
    "purpose": "Purpose",
    "no_blame": "Not about blame",
    "who_decides": "Who decides",
    "your_part": "The practitioner's part",
    "weighing": "Weighing the kind of review",
    "supersession": "What has replaced these rules",
    "not_a_notification": "Not a notification",
    "not_applicable": "Where the rules do not apply",
    "to_be_checked": "To be checked",
    "further_reading": "Further reading",
}
HOW_TO_READ = (
    "A condition has a number. Each line of the table below is one way in which the rule is met, or is not met: it "
    "needs the conditions marked yes to be so and those marked no not to be so; a dash says that it may be either. "
    "Where no line fits, it cannot be told yet."
)
WAY = {True: "yes", False: "no", None: "-"}
"""What a line of a truth table wants of a condition."""


@dataclass(frozen=True, slots=True)
class OpenPoint:
    """Something that a qualified reader has to check: a source with its place, and what rests on it."""

    citation: Citation
    rests: tuple[str, ...]

    @property
    def why(self) -> str:
        """What is to be done, in a few words."""
        return "Compare with the source" if not self.citation.checked else "Find the place in the source"


def kind_in_words(pack: RulePack) -> str:
    """What kind of rules these are."""
    return "the authority's adopted procedure" if pack.adopted else "current law, shown beside the procedure"


def in_force(pack: RulePack) -> str:
    """When the law behind the pack was in force."""
    if pack.in_force_from is None and pack.in_force_until is None:
        return "not stated for the pack as a whole"
    start = day_in_words(pack.in_force_from) if pack.in_force_from else "not stated"
    return f"{start} to {day_in_words(pack.in_force_until)}" if pack.in_force_until else f"from {start}"


def encoded(pack: RulePack, proposition: Proposition) -> str:
    """What makes a proposition true, in one phrase without a full stop."""
    match proposition.expression:
        case IsOneOf(fact, values):
            return f"True when the answer is: {_labels(pack, fact, values)} ({fact})"
        case PresumeUnless(fact, values):
            return f"True unless the answer is: {_labels(pack, fact, values)} ({fact}); presumed where it is not known"
        case CompareAge() as age:
            return _age_in_words(age)
        case AllOf():
            return "True when all of these are so"
        case AnyOf():
            return "True when any of these is so"
        case Not():
            return "True when this is not so"


def open_points(pack: RulePack) -> tuple[OpenPoint, ...]:
    """What is still to be checked, each source and place once, in the order in which the pack comes to them."""
    found: dict[Citation, list[str]] = {}
    for what, citation in _cited(pack):
        if not (citation.checked and citation.at):
            found.setdefault(citation, []).append(what)
    return tuple(OpenPoint(citation, tuple(dict.fromkeys(rests))) for citation, rests in found.items())


def _cited(pack: RulePack) -> Iterator[tuple[str, Citation]]:
    for rule in pack.rules:
        yield f"Rule: {rule.title}", rule.citation
        yield from ((f"Time limit: {limit.what}", limit.citation) for limit in rule.time_limits)
    for proposition in pack.propositions.values():
        yield f"Condition: {proposition.says}", proposition.citation
    for question in pack.questions:
        yield f"Question: {question.label}", question.citation
        yield from ((f"Definition: {each.title}", each.citation) for each in question.definitions)
    for statement in pack.statements:
        yield f"Statement: {STATEMENT_HEADINGS[statement.kind]}", statement.citation


def _labels(pack: RulePack, fact: str, values: frozenset[str]) -> str:
    return " / ".join(option.label for option in pack.question(fact).options if option.value in values)


def _age_in_words(age: CompareAge) -> str:
    parts = [f"{age.at_least} or over"] if age.at_least else []
    parts += [f"under {age.under}"] if age.under is not None else []
    return f"True when the age is {' and '.join(parts)}, taken at {age.at.value.replace('_', ' ')}"
