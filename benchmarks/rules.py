"""How long a full assessment takes, beside zen-engine evaluating the same pack as decision tables.

    python -m benchmarks.rules [--pack ID ...]

Both run in this process, on the same random cases, one after the other in turns. Ours gives the whole assessment: the
tree of findings with its citations, the status of each rule, every outcome that the open facts allow, and the facts
that can still change it. Nothing is remembered of a case. zen-engine, with its trace on, looks the same result up in
tables (without the tree). Before anything is timed, what the tables say is compared with our result on every
combination, or on a large sample.

Both are held to one processor, which is to the advantage of zen-engine: with two, it hands its work from thread to
thread and takes up to twice as much time of the processors.

Where a table would be longer than somebody might keep, nothing is known of the last facts of the pack in the cases
that are timed, so that the table is shorter. That is to the advantage of the tables, which are searched row by row.

Printed besides: zen-engine with the tables of the rules alone, which know no outcome and nothing of what is open; and
how long it takes to prepare a pack, which is done once (and, quicker, for each new range of ages).
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

import zen

from benchmarks.decision_table import TODAY, Case, Tables, TooManyRowsError, answers, result_of, tables_of
from logic.consistency import ContradictionError
from logic.evaluate import evaluate
from logic.facts import UNKNOWN, Facts
from logic.loader import load_packs
from logic.pack import RulePack

MOST_ROWS = 10_000  # of a table that somebody might still keep
COMPARED = 20_000  # combinations, at most, that are compared before anything is timed
CASES = 200  # timed, of each pack
ROUNDS = 9
KNOWN = (0.0, 0.25, 0.5, 0.75, 1.0)  # shares of known facts in the timed cases
AT_LEAST, AT_MOST = 3.0, 4.0  # the bars: times as fast as the peer; slower with nothing known than with all


Job = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds for one evaluation: the median over the rounds, and the quickest and slowest round."""

    median: float
    least: float
    most: float

    @property
    def in_words(self) -> str:
        """In microseconds, with the spread."""
        return f"{self.median * 1e6:8.0f} us ({self.least * 1e6:.0f} to {self.most * 1e6:.0f})"


def main(arguments: Sequence[str]) -> int:
    """Measure every pack, or those named; exit status 1 where a bar is missed or a table disagrees."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rules")
    parser.add_argument("--pack", action="append", metavar="ID", help="only this pack; may be repeated")
    options = parser.parse_args(arguments)
    if sys.platform == "linux":
        os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
    missed = False
    for pack in load_packs():
        if not options.pack or pack.id in options.pack:
            print(f"\n{pack.id} {pack.version}")
            missed |= not _measured(pack)
            sys.stdout.flush()
    return 1 if missed else 0


def _measured(pack: RulePack) -> bool:
    tables = _tables(pack)
    cases = some_cases(pack, CASES, tables.facts)
    facts = [answers(pack, case) for case in cases]
    decision = zen.ZenEngine().create_decision(tables.as_jdm())
    rules_alone = zen.ZenEngine().create_decision(tables.as_jdm(only_rules=True))
    rows = [len(table.rows) for table in tables.tables]
    print(f"  tables: {rows[0]:,} rows for the outcome, {sum(rows[1:]):,} for the rules; {_compared(tables, decision)}")
    times = timed(
        {
            "ours": _ours(pack, facts),
            "zen-engine": _theirs(decision, cases),
            "zen-engine, rules alone": _theirs(rules_alone, cases),
        },
        len(cases),
    )
    for name, taken in times.items():
        beside = "" if name == "ours" else f"   {taken.median / times['ours'].median:.1f} times ours"
        print(f"  {name:<24}{taken.in_words}{beside}")
    growth = _growth(pack)
    print(f"  none known against all known: {growth:.1f} times as long (at most {AT_MOST:.0f})")
    print(f"  preparing the pack, once: {_preparing(pack) * 1e3:.1f} ms")
    ratio = times["zen-engine"].median / times["ours"].median
    if ratio < AT_LEAST:
        print(f"  MISSED: {ratio:.1f} times as fast is less than {AT_LEAST:.0f}")
    if growth > AT_MOST:
        print(f"  MISSED: {growth:.1f} times as long is more than {AT_MOST:.0f}")
    return growth <= AT_MOST and ratio >= AT_LEAST


def _tables(pack: RulePack) -> Tables:
    """The tables of the pack; of as many of its facts, in their order, as fit into tables that one might keep."""
    facts = [each.fact for each in pack.questions if each.fact in pack.values_told_apart]
    for left_out in range(len(facts)):
        without = facts[len(facts) - left_out :]
        try:
            tables = tables_of(pack, without=without, most_rows=MOST_ROWS)
        except TooManyRowsError:
            continue
        if without:
            print(
                f"  a table would have more than {MOST_ROWS:,} rows; nothing known in any case of: {', '.join(without)}"
            )
        return tables
    raise SystemExit(f"{pack.id}: no table is short enough, so there is nothing to compare")


def some_cases(pack: RulePack, number: int, decide: Collection[str]) -> list[Case]:
    """Random cases that do not contradict themselves, from nothing known to all known; the same in every run.

    ``decide`` are the facts of which something may be known.
    """
    chance = random.Random(pack.id)  # noqa: S311 - not for secrets
    facts = [each for each in pack.questions if each.fact in decide]
    found: list[Case] = []
    while len(found) < number:
        share = KNOWN[len(found) % len(KNOWN)]
        case = {
            question.fact: chance.choice([each.value for each in question.options if each.value != UNKNOWN])
            if chance.random() < share
            else UNKNOWN
            for question in facts
        }
        if _possible(pack, case):
            found.append(case)
    return found


def _possible(pack: RulePack, case: Case) -> bool:
    try:
        evaluate(pack, answers(pack, case), TODAY)
    except ContradictionError:
        return False
    return True


def _compared(tables: Tables, decision: Any) -> str:  # noqa: ANN401 - has no types where it is not installed
    """Compare the tables with our result. Raises SystemExit where they differ: there is nothing to time then."""
    every = tables.combinations <= COMPARED
    cases = tables.cases() if every else iter(some_cases(tables.pack, COMPARED // 4, tables.facts))
    compared = 0
    for case in cases:
        if not _possible(tables.pack, case):
            continue
        expected = result_of(evaluate(tables.pack, answers(tables.pack, case), TODAY))
        found = {name: _frozen(said) for name, said in decision.evaluate(dict(case))["result"].items()}
        if {name: found.get(name) for name in expected} != expected:
            raise SystemExit(f"the tables differ from the engine: {case}\n  {found}\n  {expected}")
        compared += 1
    return f"{'all' if every else 'a sample of'} {compared:,} that can be true compared, all the same"


def _frozen(value: Any) -> Any:  # noqa: ANN401 - JSON
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _ours(pack: RulePack, cases: Sequence[Facts]) -> Job:
    def run() -> None:
        for facts in cases:
            evaluate(pack, facts, TODAY)

    return run


def _theirs(decision: Any, cases: Sequence[Case]) -> Job:  # noqa: ANN401 - as above
    contexts = [dict(case) for case in cases]

    def run() -> None:
        for context in contexts:
            decision.evaluate(context, {"trace": True})

    return run


def _growth(pack: RulePack) -> float:
    """How many times as long an assessment takes with nothing known as with all known."""
    decide = {*pack.values_told_apart, "age_group"}
    cases = some_cases(pack, 40 * len(KNOWN), decide)
    all_known = [answers(pack, case) for case in cases if UNKNOWN not in case.values()]
    times = timed({"none": _ours(pack, [{}] * len(all_known)), "all": _ours(pack, all_known)}, len(all_known))
    return times["none"].median / times["all"].median


def _preparing(pack: RulePack) -> float:
    """Seconds for the first assessment under a pack, more than for the next."""

    def first() -> None:
        evaluate(dataclasses.replace(pack), {}, TODAY)  # of which nothing is prepared

    times = timed({"first": first, "again": _ours(pack, [{}])}, 1)
    return times["first"].median - times["again"].median


def timed(jobs: dict[str, Job], each: int) -> dict[str, Times]:
    """Processor time of each job for one of its ``each`` evaluations: in turns, each after a run that is not timed."""
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(ROUNDS):
        for name, job in jobs.items():
            job()
            start = time.process_time()
            job()
            taken[name].append((time.process_time() - start) / each)
    return {name: Times(statistics.median(all_), min(all_), max(all_)) for name, all_ in taken.items()}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
