"""Rule packs in words, each rule beside its citation, for the lawyer who signs them off: as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from logic.case_list import cases_of
from logic.dates import day_in_words
from logic.explain import sentence
from logic.pack import AllOf, AnyOf, Not, Proposition, Question, Rule, RulePack
from logic.proofs import proof_in_words
from logic.reviews import standing_in_words
from logic.ways import TruthTable, truth_tables
from reports.encoding import HOW_TO_READ, STATEMENT_HEADINGS, WAY, encoded, in_force, kind_in_words, open_points
from reports.plain_text import cited, filled, heading, period_in_words

_RESULT_COLUMN = 12
_WAY_COLUMN = 5


def rulebook(packs: Iterable[RulePack]) -> str:
    """The packs in words, ending with a line break."""
    return "\n".join(line for pack in packs for line in (*_pack(pack), "")).rstrip() + "\n"


def _pack(pack: RulePack) -> Iterator[str]:
    yield from heading(pack.title)
    yield from filled(f"{pack.id}, version {pack.version}: {kind_in_words(pack)}")
    yield f"Nation: {pack.nation.replace('_', ' ').title()}"
    yield f"In force: {in_force(pack)}"
    yield f"Verified to: {day_in_words(pack.verified_to)}"
    yield f"SHA-256: {pack.sha256}"
    yield from filled(sentence(standing_in_words(pack)))
    yield from filled(proof_in_words(pack))
    yield ""
    yield "Changes"
    for change in pack.changes:
        yield from filled(f"{change.version}, {day_in_words(change.date)}: {change.what}", first="  - ", rest="    ")
    yield ""
    yield from filled(f"How to read the truth tables. {HOW_TO_READ}")
    for rule in pack.rules:
        yield from _rule(pack, rule)
    yield ""
    yield "Facts that are asked for"
    for question in pack.questions:
        yield from _question(question)
    for kind, title in STATEMENT_HEADINGS.items():
        statements = pack.statements_of(kind)
        if statements:
            yield ""
            yield title
        for statement in statements:
            yield from filled(statement.text, first="  - ", rest="    ")
            yield from cited(statement.citation, "    ")
    yield from _cases(pack)
    yield from _open_points(pack)


def _rule(pack: RulePack, rule: Rule) -> Iterator[str]:
    yield ""
    yield from filled(f"{rule.title} ({rule.id}): {rule.modality.value.upper()}")
    yield from filled(rule.says, first="  ")
    yield from filled(f"Then {rule.then}. Decided by {rule.decides}.", first="  ")
    yield from cited(rule.citation, "  ")
    yield "  It holds when all of these are so:"
    for name in rule.all_of:
        yield from _proposition(pack, pack.propositions[name], "    ")
    for table in truth_tables(pack, rule):
        yield from _table(table)
    if rule.elsewhere:
        says = pack.propositions[rule.elsewhere.fails_only_on].says
        yield from filled(f'Where only "{says}" fails: {rule.elsewhere.says}', first="  ")
    for limit in rule.time_limits:
        yield from filled(f"Time limit: {limit.what}, {period_in_words(limit)}.", first="  ")
        yield from cited(limit.citation, "    ")


def _table(table: TruthTable) -> Iterator[str]:
    yield from filled(f"Truth table of: {sentence(table.part.says)}" if table.part else "Truth table", first="  ")
    for number, condition in enumerate(table.conditions, 1):
        yield from filled(f"{number:>2}  {sentence(condition.says)}", first="    ", rest="        ")
    numbers = "".join(f"{number:>{_WAY_COLUMN}}" for number in range(1, len(table.conditions) + 1))
    yield f"    {'':<{_RESULT_COLUMN}}{numbers}"
    for result, ways in (("met", table.met), ("not met", table.not_met)):
        for way in ways:
            yield f"    {result:<{_RESULT_COLUMN}}{''.join(f'{WAY[want]:>{_WAY_COLUMN}}' for want in way.wants)}"


def _proposition(pack: RulePack, proposition: Proposition, indent: str) -> Iterator[str]:
    yield from filled(sentence(proposition.says), first=f"{indent}- ", rest=f"{indent}  ")
    inner = f"{indent}  "
    expression = proposition.expression
    if not isinstance(expression, (AllOf, AnyOf, Not)):
        yield from filled(encoded(pack, proposition), first=inner)
        yield from cited(proposition.citation, inner)
        return
    yield from cited(proposition.citation, inner)
    yield f"{inner}{encoded(pack, proposition)}:"
    for name in (expression.of,) if isinstance(expression, Not) else expression.of:
        yield from _proposition(pack, pack.propositions[name], f"{inner}  ")


def _question(question: Question) -> Iterator[str]:
    recorded = " (recorded only: it decides no rule)" if question.records_only else ""
    yield from filled(f"{question.fact}: {question.ask}{recorded}", first="  - ", rest="    ")
    for text in (question.why, question.hint):
        yield from filled(text, first="      ")
    for option in question.options:
        needs_note = ", with the evidence in a note" if option.value in question.require_note else ""
        hint = f" ({option.hint})" if option.hint else ""
        yield from filled(f"{option.value}: {option.label}{hint}{needs_note}", first="      ", rest="        ")
    for definition in question.definitions:
        yield from filled(f"{definition.title} {definition.text}", first="      ", rest="        ")
        yield from cited(definition.citation, "        ")
    yield from cited(question.citation, "    ")


def _cases(pack: RulePack) -> Iterator[str]:
    cases = cases_of(pack)
    if cases:
        yield ""
        yield "Tested cases, and what each comes to"
    for case in cases:
        outcome = case.outcomes[pack.id].replace("_", " ")
        met = f"; met: {', '.join(case.met[pack.id])}" if case.met[pack.id] else ""
        yield from filled(f"{case.title} ({case.name}): {outcome}{met}", first="  - ", rest="    ")


def _open_points(pack: RulePack) -> Iterator[str]:
    points = open_points(pack)
    if points:
        yield ""
        yield f"Open points to check ({len(points)})"
    for point in points:
        note = f" {point.citation.note}" if point.citation.note else ""
        said = f"{point.why}: {point.citation.place}.{note} What rests on it: {sentence('; '.join(point.rests))}"
        yield from filled(said, first="  - ", rest="    ")
