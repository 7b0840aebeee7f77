"""Tries to break the command line with case files that nobody would write.

Run with ``python -m tools.fuzz_case_file --seconds 1200``. It takes the case files of the repository, the right and the
wrong ones, changes their structure, their text and their bytes, and runs the program on the result in this process.
Whatever the input, the program has to end with status 0 or 2, without a traceback, with no more on standard error than
one line for each case that it refuses, and without repeating there what the file holds. What is accepted must come out
as JSON, be right by the published schema, and read the same once it is written again.

Inputs that are answered in a new way are kept in memory and changed further. Inputs that break a promise are stored,
and the run ends with status 1.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import random
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import jsonschema

from logic.case_file import CaseFileError, read_case, write_case
from logic.loader import load_packs
from logic.schema import case_file_schema
from tests.in_process import Run, run
from tools.odd_cases import PLANTED, Node, any_case, as_text, encoded, mangled, one_in, restructured
from ui.command_line.assess import today
from ui.command_line.ending import DONE, UNUSABLE

ROOT = Path(__file__).resolve().parent.parent
SEEDS = (ROOT / "docs" / "examples", ROOT / "tests" / "cases")
_LARGEST = 60_000
"""Inputs are kept below this many bytes, so that many are tried; sizes have tests of their own."""


@dataclass
class Attempt:
    """One run of the program: the arguments without the path, how the file is named, and what it holds."""

    content: bytes
    suffix: str
    options: list[str]


@dataclass
class Findings:
    """What a run of the fuzzer found."""

    tried: int = 0
    statuses: Counter[int] = field(default_factory=Counter)
    answers: set[str] = field(default_factory=set)
    """Answers that differ in more than numbers."""
    broken: list[tuple[str, Attempt]] = field(default_factory=list)


class Fuzzer:
    """Makes attempts from a corpus that grows with each input that is answered in a new way."""

    def __init__(self, seed: int, directory: Path) -> None:
        self._chance = random.Random(seed)  # noqa: S311 - repeatable, not secret
        self._directory = directory
        self._documents, self._contents = _seeds()
        self._validator = jsonschema.Draft202012Validator(case_file_schema())
        self._day = today()
        self.findings = Findings()

    def step(self) -> None:
        """Try one input."""
        attempt = self._attempt()
        result = self._run(attempt)
        self.findings.tried += 1
        wrong = self._judge(attempt, result)
        self.findings.statuses[result.status] += 1
        answer = f"{result.status} {attempt.suffix} " + re.sub(r"[0-9]+|^\S+: ", "", result.err[:300])
        if answer not in self.findings.answers and len(attempt.content) < _LARGEST:
            self.findings.answers.add(answer)
            self._contents.append(attempt.content)
        if wrong:
            self.findings.broken.append((wrong, attempt))

    def _attempt(self) -> Attempt:
        chance = self._chance
        suffix = chance.choice([".json", ".json", ".jsonl", "-"])
        options = ["--format", chance.choice(["json", "json", "text"])]
        if one_in(3, chance):
            options += ["--pack", chance.choice(load_packs()).id]
        if one_in(8, chance):
            options += ["--pdf", str(self._directory / f"out{suffix}")]
        content = self._content()
        if suffix == ".jsonl" and one_in(2, chance):
            lines = [self._content().replace(b"\n", b" ") for _ in range(chance.randrange(4))]
            content = chance.choice([b"\n", b"\r\n", b"\n\n"]).join([content.replace(b"\n", b" "), *lines])
        return Attempt(content, suffix, options)

    def _content(self) -> bytes:
        chance = self._chance
        match chance.randrange(10):
            case 0 | 1:
                return encoded(as_text(any_case(chance), chance), chance)
            case 2 | 3 | 4 | 5:
                document = chance.choice([*self._documents, any_case(chance)])
                content = encoded(as_text(restructured(document, chance), chance), chance)
            case _:
                content = chance.choice(self._contents)
        return mangled(content, chance) if one_in(3, chance) else content

    def _run(self, attempt: Attempt) -> Run:
        if attempt.suffix == "-":
            return run("assess", "-", *attempt.options, stdin=attempt.content)
        path = self._directory / f"case{attempt.suffix}"
        path.write_bytes(attempt.content)
        return run("assess", path, *attempt.options)

    def _judge(self, attempt: Attempt, result: Run) -> str:
        """What promise is broken, in a few words; empty where none is."""
        complaints = result.err.count("\n")
        checks: dict[str, Callable[[], bool]] = {
            "the status is 0 or 2": lambda: result.status in (DONE, UNUSABLE),
            "no message repeats what was typed": lambda: PLANTED.lower() not in result.err.lower(),
            "there is no traceback": lambda: "Traceback" not in result.err,
            "each complaint is one line": lambda: all(": allowed: " in line for line in result.err.split("\n")[:-1]),
            "a complaint comes with status 2": lambda: (complaints > 0) == (result.status == UNUSABLE),
            "one case has one complaint and no result": lambda: (
                attempt.suffix == ".jsonl" or result.status == DONE or (complaints == 1 and not result.out)
            ),
            "the result is JSON": lambda: "text" in attempt.options or self._is_json(attempt, result, complaints),
            "what is accepted is right by the schema and reads the same again": lambda: (
                attempt.suffix == ".jsonl" or result.status != DONE or self._reads_again(attempt.content)
            ),
        }
        for words, holds in checks.items():
            if not holds():
                return words
        return ""

    def _is_json(self, attempt: Attempt, result: Run, complaints: int) -> bool:
        if attempt.suffix != ".jsonl":
            return result.status != DONE or bool(json.loads(result.out)["format"])
        documents = [json.loads(line) for line in result.out.splitlines()]
        return sum("error" in document for document in documents) == complaints

    def _reads_again(self, content: bytes) -> bool:
        case = read_case(content, today=self._day)
        written = write_case(case)
        again = read_case(written, today=self._day)
        right = self._validator.is_valid(json.loads(content.decode("utf-8-sig")))
        return right and again == case and write_case(again) == written


def _seeds() -> tuple[list[Node], list[bytes]]:
    documents, contents = [], []
    for path in sorted(each for place in SEEDS for each in place.rglob("*.json")):
        text = path.read_text("utf-8").replace("Planted-Name-7Q", PLANTED)
        contents.append(text.encode("utf-8", "surrogatepass"))
        try:
            read_case(text, today=today())
        except CaseFileError:
            continue
        documents.append(_with_planted_texts(json.loads(text)))
    return documents, contents


def _with_planted_texts(node: Node, key: str = "") -> Node:
    """The document with the planted name wherever a person's own words can stand."""
    if isinstance(node, dict):
        return {name: _with_planted_texts(each, name) for name, each in node.items()}
    if isinstance(node, list):
        return [_with_planted_texts(each, key) for each in node]
    return f"{PLANTED} {node}" if key in ("source", "note", "reference", "outline", "event", "surname") else node


def fuzz(*, seconds: float = math.inf, attempts: float = math.inf, seed: int) -> Findings:
    """Try inputs until the time or the number is used up, and say how far it is once a minute."""
    with tempfile.TemporaryDirectory() as directory:
        fuzzer = Fuzzer(seed, Path(directory))
        findings, start, minutes = fuzzer.findings, time.monotonic(), 0.0
        while findings.tried < attempts and time.monotonic() < start + seconds:
            fuzzer.step()
            if (time.monotonic() - start) // 60 > minutes:
                minutes = (time.monotonic() - start) // 60
                print(f"{findings.tried:,} tried, {len(findings.broken)} broke a promise", flush=True)
        return findings


def keep(attempt: Attempt, directory: Path) -> Path:
    """Store an input, so that it can be tried again; returns its path."""
    directory.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(attempt.content).hexdigest()[:16]
    path = directory / f"{name}{'.jsonl' if attempt.suffix == '.jsonl' else '.json'}"
    path.write_bytes(attempt.content)
    return path


def main(arguments: Sequence[str] | None = None) -> int:
    """Fuzz for a while and report. Status 1 where a promise was broken."""
    parser = argparse.ArgumentParser(description="Try to break the command line with odd case files.")
    parser.add_argument("--seconds", type=float, default=60, help="how long; 60 if left out")
    parser.add_argument("--seed", type=int, default=None, help="to repeat a run; random if left out")
    parser.add_argument("--keep", type=Path, default=ROOT / "build" / "fuzz", help="where inputs that break are stored")
    options = parser.parse_args(arguments)
    seed = options.seed if options.seed is not None else random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}", flush=True)
    findings = fuzz(seconds=options.seconds, seed=seed)
    counts = ", ".join(f"status {status}: {number:,}" for status, number in sorted(findings.statuses.items()))
    print(f"{findings.tried:,} inputs tried ({counts}); {len(findings.answers):,} different answers")
    print(f"{len(findings.broken)} broke a promise")
    for words, attempt in findings.broken:
        print(f"not so: {words}: {keep(attempt, options.keep)} {' '.join(attempt.options)}")
    return 1 if findings.broken else 0


if __name__ == "__main__":
    sys.exit(main())
