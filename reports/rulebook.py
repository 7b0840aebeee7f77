"""Rule packs in words, each rule beside its citation, for the lawyer who signs them off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from logic.dates import day_in_words
from logic.explain import sentence
from logic.pack import (
    AllOf,
    AnyOf,
    CompareAge,
    IsOneOf,
    Not,
    PresumeUnless,
    Proposition,
    Question,
    RulePack,
)
from reports.plain_text import cited, filled, heading, period_in_words

_STATEMENT_HEADINGS = {
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
_JOINED = {AllOf: "all of these", AnyOf: "any of these", Not: "this is not so"}


def rulebook(packs: Iterable[RulePack]) -> str:
    """The packs in words, ending with a line break."""
    return "\n".join(line for pack in packs for line in (*_pack(pack), "")).rstrip() + "\n"


def _pack(pack: RulePack) -> Iterator[str]:
    yield from heading(pack.title)
    kind = "the authority's adopted procedure" if pack.adopted else "current law, shown beside the procedure"
    yield from filled(f"{pack.id}, version {pack.version}: {kind}")
    yield f"Nation: {pack.nation.replace('_', ' ').title()}"
    yield f"In force: {_period(pack)}"
    yield f"Verified to: {day_in_words(pack.verified_to)}"
    yield f"SHA-256: {pack.sha256}"
    for rule in pack.rules:
        yield ""
        yield from filled(f"{rule.title} ({rule.id}): {rule.modality.value.upper()}")
        yield from filled(rule.says, first="  ")
        yield from filled(f"Then {rule.then}. Decided by {rule.decides}.", first="  ")
        yield from cited(rule.citation, "  ")
        yield "  It holds when all of these are so:"
        for name in rule.all_of:
            yield from _proposition(pack, pack.propositions[name], "    ")
        if rule.elsewhere:
            says = pack.propositions[rule.elsewhere.fails_only_on].says
            yield from filled(f'Where only "{says}" fails: {rule.elsewhere.says}', first="  ")
        for limit in rule.time_limits:
            yield from filled(f"Time limit: {limit.what}, {period_in_words(limit)}.", first="  ")
            yield from cited(limit.citation, "    ")
    yield ""
    yield "Facts that are asked for"
    for question in pack.questions:
        yield from _question(question)
    for kind, title in _STATEMENT_HEADINGS.items():
        statements = pack.statements_of(kind)
        if statements:
            yield ""
            yield title
        for statement in statements:
            yield from filled(statement.text, first="  - ", rest="    ")
            yield from cited(statement.citation, "    ")


def _period(pack: RulePack) -> str:
    start = day_in_words(pack.in_force_from) if pack.in_force_from else "not stated"
    return f"{start} to {day_in_words(pack.in_force_until)}" if pack.in_force_until else f"from {start}"


def _proposition(pack: RulePack, proposition: Proposition, indent: str) -> Iterator[str]:
    yield from filled(sentence(proposition.says), first=f"{indent}- ", rest=f"{indent}  ")
    inner = f"{indent}  "
    expression = proposition.expression
    if isinstance(expression, (IsOneOf, PresumeUnless)):
        question = pack.question(expression.fact)
        answers = [option.label for option in question.options if option.value in expression.values]
        how = "True unless the answer is" if isinstance(expression, PresumeUnless) else "True when the answer is"
        yield from filled(f"{how}: {' / '.join(answers)} ({expression.fact})", first=inner)
    elif isinstance(expression, CompareAge):
        yield from filled(_age_in_words(expression), first=inner)
    yield from cited(proposition.citation, inner)
    if isinstance(expression, (AllOf, AnyOf, Not)):
        names = (expression.of,) if isinstance(expression, Not) else expression.of
        yield f"{inner}True when {_JOINED[type(expression)]}:"
        for name in names:
            yield from _proposition(pack, pack.propositions[name], f"{inner}  ")


def _age_in_words(age: CompareAge) -> str:
    parts = [f"{age.at_least} or over"] if age.at_least else []
    parts += [f"under {age.under}"] if age.under is not None else []
    return f"True when the age is {' and '.join(parts)}, taken at {age.at.value.replace('_', ' ')}"


def _question(question: Question) -> Iterator[str]:
    recorded = " (recorded only: it decides no rule)" if question.records_only else ""
    yield from filled(f"{question.fact}: {question.ask}{recorded}", first="  - ", rest="    ")
    for option in question.options:
        needs_note = ", with the evidence in a note" if option.value in question.require_note else ""
        yield from filled(f"{option.value}: {option.label}{needs_note}", first="      ", rest="        ")
    for definition in question.definitions:
        yield from filled(f"{definition.title} {definition.text}", first="      ", rest="        ")
        yield from cited(definition.citation, "        ")
    yield from cited(question.citation, "    ")
