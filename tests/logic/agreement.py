"""The rule engine beside the independent table: what each says of the same facts, and how they differ."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from logic.assessment import Assessment
from logic.consistency import ContradictionError
from logic.evaluate import evaluate
from logic.facts import Answer
from logic.pack import RulePack
from tests.logic.combinations import Facts, Part
from tests.logic.oracle import table
from tests.logic.oracle.situations import Situation


@dataclass(frozen=True)
class Compared:
    """How many combinations were compared, a digest of what the table says of them in order, and the differences."""

    number: int
    digest: str
    differences: tuple[str, ...]


def assess(pack: RulePack, facts: Mapping[str, table.Value], situation: Situation) -> Assessment:
    """What the engine says of these facts, the dates of the situation being among them."""
    return evaluate(pack, {name: Answer(value) for name, value in facts.items()}, situation.today)


def said(assessment: Assessment) -> table.Expected:
    """What the engine says, in the shape of the table."""
    return table.Expected(
        outcome=assessment.outcome.value,
        presumed=assessment.presumed,
        could_become=frozenset(outcome.value for outcome in assessment.could_become),
        outstanding=frozenset(assessment.outstanding),
        rules=tuple(
            (
                result.rule.id,
                table.RuleStatus(result.rule.modality.value, result.status.value, presumed=result.presumed),
            )
            for result in assessment.rules
        ),
    )


def expected_or_contradiction(pack: str, facts: Facts, situation: Situation) -> table.Expected | None:
    """What the table says, or None of facts that contradict themselves."""
    if table.contradicts_itself(facts, situation.today):
        return None
    return table.expected(pack, facts, situation.today)


def disagreement(pack: RulePack, facts: Facts, situation: Situation, expected: table.Expected | None) -> str | None:
    """How engine and table differ, or None. Of facts that contradict themselves, both say that they do.

    ``expected`` is what the table says, or None of facts that contradict themselves.
    """
    case = f"{pack.id}, {situation.words}, {facts}"
    try:
        actual = said(assess(pack, facts, situation))
    except ContradictionError as error:
        return None if expected is None else f"{case}\n    engine only: {error}"
    if expected is None:
        return f"{case}\n    the table says that these facts contradict themselves"
    if actual == expected:
        return None
    lines = [case]
    for name in ("outcome", "presumed", "could_become", "outstanding"):
        of_table, of_engine = getattr(expected, name), getattr(actual, name)
        if of_table != of_engine:
            lines.append(f"    {name}: table {_shown(of_table)}, engine {_shown(of_engine)}")
    lines += [
        f"    {of_table[0]}: table {of_table[1]}, engine {of_engine[1]}"
        for of_table, of_engine in itertools.zip_longest(expected.rules, actual.rules, fillvalue=("no such rule", None))
        if of_table != of_engine
    ]
    return "\n".join(lines)


def _shown(value: object) -> str:
    return ", ".join(sorted(value)) or "nothing" if isinstance(value, frozenset) else str(value)


def compare(pack: RulePack, parts: Iterable[Part]) -> Compared:
    """Compare engine and table on every combination of these parts. The simplest differences come first."""
    digest, number, differences = hashlib.sha256(), 0, list[tuple[int, str]]()
    for part in parts:
        for facts in part:
            number += 1
            expected = expected_or_contradiction(pack.id, facts, part.situation)
            digest.update(_line(expected))
            difference = disagreement(pack, facts, part.situation, expected)
            if difference is not None:
                differences.append((len(facts), f"{part.words}: {difference}"))
    differences.sort(key=lambda found: found[0])
    return Compared(number, digest.hexdigest(), tuple(text for _, text in differences))


def _line(expected: table.Expected | None) -> bytes:
    if expected is None:
        return b"contradiction\n"
    rules = (f"{rule}={of.status}{'!' if of.presumed else ''}" for rule, of in expected.rules)
    could_become, outstanding = (",".join(sorted(some)) for some in (expected.could_become, expected.outstanding))
    presumed = "presumed" if expected.presumed else ""
    return "|".join((expected.outcome, presumed, could_become, outstanding, *rules, "\n")).encode()
