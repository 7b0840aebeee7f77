"""How long a full assessment takes, beside zen-engine evaluating the same pack as a decision table.

    python -m benchmarks.rules [--pack ID ...]

Both run in this process, on the same random cases, one after the other in turns. Ours gives the whole assessment: the
tree of findings with its citations, the status of each rule, every outcome that the open facts allow, and the facts
that can still change it. zen-engine, with its trace on, looks the same result up in a table (without the tree). Before
anything is timed, the table is compared with our result on every combination, or on a large sample.

The table holds every result ready made. Ours works a result out when it meets a combination of values for the first
time, and remembers it; the tree, with each case's own sources and notes, is made every time. Both are printed: `first`
with nothing remembered, `again` with every combination met before, as in the table. The bar is for `again`, against
the table that says as much as ours: with the status of each rule.
"""

from __future__ import annotations

import argparse
import datetime
import random
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import zen

import logic.evaluate
from benchmarks.decision_table import (
    TODAY,
    Case,
    Table,
    TooManyRowsError,
    answers,
    result_of,
    table_of,
)
from logic.consistency import ContradictionError
from logic.evaluate import evaluate
from logic.facts import UNKNOWN, Facts
from logic.loader import load_packs
from logic.pack import RulePack

MOST_ROWS = 5000  # of a table that somebody might still keep
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
    missed = False
    for pack in load_packs():
        if not options.pack or pack.id in options.pack:
            print(f"\n{pack.id} {pack.version}")
            missed |= not _measured(pack)
            sys.stdout.flush()
    return 1 if missed else 0


def _measured(pack: RulePack) -> bool:
    cases = some_cases(pack, CASES)
    facts = [answers(pack, case) for case in cases]
    jobs = {"ours, first": _ours(pack, facts, remember=False), "ours, again": _ours(pack, facts)}
    for name, with_rules in (("outcome", False), ("outcome and rules", True)):
        try:
            table = table_of(pack, with_rules=with_rules, most_rows=MOST_ROWS)
        except TooManyRowsError:
            print(f"  table of {name}: more than {MOST_ROWS} rows, so not compared")
            continue
        decision = zen.ZenEngine().create_decision(table.as_jdm())
        print(f"  table of {name}: {len(table.rows)} rows; {_compared(table, decision)}")
        jobs[f"zen, {name}"] = _theirs(decision, cases)
    times = timed(jobs, len(cases))
    for name, taken in times.items():
        ratios = ", ".join(f"{taken.median / times[ours].median:.1f}" for ours in ("ours, first", "ours, again"))
        print(
            f"  {name:<24}{taken.in_words}" + (f"   ratio to ours, first and again: {ratios}" if "zen" in name else "")
        )
    growth = _growth(pack)
    print(f"  first, none known against all known: {growth:.1f} times as long (at most {AT_MOST:.0f})")
    peer = times.get("zen, outcome and rules")
    ratio = peer.median / times["ours, again"].median if peer else AT_LEAST
    if ratio < AT_LEAST:
        print(f"  MISSED: {ratio:.1f} times as fast is less than {AT_LEAST:.0f}")
    if growth > AT_MOST:
        print(f"  MISSED: {growth:.1f} times as long is more than {AT_MOST:.0f}")
    return growth <= AT_MOST and ratio >= AT_LEAST


def some_cases(pack: RulePack, number: int) -> list[Case]:
    """Random cases that do not contradict themselves, from nothing known to all known; the same in every run."""
    chance = random.Random(pack.id)  # noqa: S311 - not for secrets
    facts = [each for each in pack.questions if each.fact in {*pack.values_told_apart, "age_group"}]
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


def _compared(table: Table, decision: Any) -> str:  # noqa: ANN401 - has no types where it is not installed
    """Compare the table with our result. Raises SystemExit where they differ: there is nothing to time then."""
    every = table.combinations <= COMPARED
    cases = table.cases() if every else iter(some_cases(table.pack, COMPARED // 4))
    compared = 0
    for case in cases:
        if not _possible(table.pack, case):
            continue
        expected = result_of(evaluate(table.pack, answers(table.pack, case), TODAY), with_rules=table.with_rules)
        said = decision.evaluate(dict(case))["result"]
        names = ("outcome", "presumed", "could_become", "outstanding", "rules")
        found = tuple(_frozen(said[name]) for name in names if name in said)
        if found != expected:
            raise SystemExit(f"the table differs from the engine: {case}\n  {found}\n  {expected}")
        compared += 1
    return f"{'all' if every else 'a sample of'} {compared:,} that can be true compared, all the same"


def _frozen(value: Any) -> Any:  # noqa: ANN401 - JSON
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _ours(pack: RulePack, cases: Sequence[Facts], *, remember: bool = True) -> Job:
    # Nothing else forgets: a result that is remembered is right for as long as the program runs.
    forget = getattr(getattr(logic.evaluate, "_settled", None), "cache_clear", lambda: None)

    def run(day: datetime.date = TODAY) -> None:
        for facts in cases:
            if not remember:
                forget()
            evaluate(pack, facts, day)

    return run


def _theirs(decision: Any, cases: Sequence[Case]) -> Job:  # noqa: ANN401 - as above
    contexts = [dict(case) for case in cases]

    def run() -> None:
        for context in contexts:
            decision.evaluate(context, {"trace": True})

    return run


def _growth(pack: RulePack) -> float:
    """How many times as long an assessment takes with nothing known as with all known, nothing being remembered."""
    all_known = [answers(pack, case) for case in some_cases(pack, 40 * len(KNOWN)) if UNKNOWN not in case.values()]
    jobs = {
        "none": _ours(pack, [{}] * len(all_known), remember=False),
        "all": _ours(pack, all_known, remember=False),
    }
    times = timed(jobs, len(all_known))
    return times["none"].median / times["all"].median


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
