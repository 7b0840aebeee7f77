"""How fast one process of the program assesses many cases, and whether its memory stays flat.

    python -m benchmarks.many_cases [--cases N]

Writes N cases as JSON Lines (100,000 unless told otherwise) and gives them to `main.py assess` as a script would. The
same is done with a tenth of the cases: were anything kept for each case, the larger run would need more memory.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from logic.case import NATIONS
from logic.consistency import contradictions
from logic.facts import UNKNOWN, Answer
from logic.pack import QuestionKind
from logic.vocabulary import fact_shapes

ROOT = Path(__file__).resolve().parent.parent
FLAT = 1.1  # how many times the memory of the small run the large one may need
TODAY = datetime.date(2026, 11, 23)
DATES = ("2010-06-15", "2008", "2008-11", "1950-03-01", "2024-05", "2026-01-31")


@dataclass(frozen=True, slots=True)
class Run:
    """One run: seconds by the clock, of which the processor worked for so many, and the most memory in MiB."""

    cases: int
    seconds: float
    processor: float
    memory: float


def main(arguments: Sequence[str]) -> int:
    """Measure both runs and print them; exit status 1 where memory grows with the cases."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.many_cases")
    parser.add_argument("--cases", type=int, default=100_000, metavar="N", help="of the larger run")
    number = parser.parse_args(arguments).cases
    with tempfile.TemporaryDirectory(prefix="cases-") as folder:
        path = Path(folder) / "cases.jsonl"
        runs = []
        for count in (number // 10, number):
            with path.open("w", encoding="utf-8") as file:
                file.writelines(lines(count))
            runs.append(measured(path, count))
    for run in runs:
        print(
            f"{run.cases:>9,} cases: {run.seconds:7.1f} s, of which {run.processor:7.1f} s at work; "
            f"{run.cases / run.processor:6.0f} cases a second at work; at most {run.memory:5.1f} MiB"
        )
    growth = runs[1].memory / runs[0].memory
    print(f"memory of the larger run: {growth:.2f} times that of the smaller (at most {FLAT})")
    return 0 if growth <= FLAT else 1


def lines(number: int) -> Iterator[str]:
    """Random case lines of all nations that do not contradict themselves, the same in every run."""
    chance = random.Random(number)  # noqa: S311 - not for secrets
    shapes = fact_shapes()
    place = 0
    while place < number:
        facts: dict[str, object] = {}
        for fact, shape in shapes.items():
            if chance.random() < 1 / 2:
                value = chance.choice(DATES if shape.kind is QuestionKind.DATE else shape.values)
                listed = value in shape.settings
                noted = value in shape.require_note or chance.random() < 1 / 4
                told = [value] if listed else value
                facts[fact] = {"value": told, "note": f"Said on visit {place}"} if noted else told
        if _contradictory(facts):
            continue
        nation = NATIONS[place % len(NATIONS)]
        case = {"format": "safeguarding-review-case/1", "reference": f"C-{place:06}", "nation": nation, "facts": facts}
        yield json.dumps({**case, "assessed_on": TODAY.isoformat()}) + "\n"
        place += 1


def _contradictory(facts: dict[str, object]) -> bool:
    values = {fact: each["value"] if isinstance(each, dict) else each for fact, each in facts.items()}
    answers = {
        fact: Answer(tuple(value) if isinstance(value, list) else str(value))
        for fact, value in values.items()
        if value != UNKNOWN
    }
    return bool(contradictions(answers, TODAY))


def measured(path: Path, number: int) -> Run:
    """One run of the program over a file, in a process of its own, whose results are counted and let go."""
    command = [sys.executable, str(ROOT / "main.py"), "assess", str(path), "--format", "json"]
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:  # noqa: S603 - our own program
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        results = sum(1 for _ in process.stdout)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or results != number:
        raise SystemExit(f"{results} results for {number} cases, exit status {process.returncode}")
    memory = usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
    return Run(number, time.monotonic() - start, usage.ru_utime + usage.ru_stime, memory)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
