"""Writes down what the tested case files come to, for the rulebook: ``logic/case_list.toml``.

    python -m tools.list_cases [--check]

With ``--check`` it writes nothing, and ends with 1 where the list is out of date.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from logic.assessment import Outcome, RuleResult, Status
from logic.case_file import read_case
from logic.evaluate import evaluate
from logic.loader import packs_of
from tools.linting.search import ASSESSED_ON

CASES = Path("tests/cases")
LIST = Path("logic/case_list.toml")
_NO_CASES = "wrong"
"""The folder of files that have to be refused."""
_HEADER = """\
# What each tested case file comes to: of every pack that applies, the outcome and then the rules that are met.
# Written by `python -m tools.list_cases`, and never by hand. The rulebook prints it.

"""


def main(arguments: Sequence[str]) -> int:
    """Write the list, or say whether it is as it should be."""
    parser = argparse.ArgumentParser(prog="python -m tools.list_cases", description="Lists the tested case files.")
    parser.add_argument("--check", action="store_true", help="write nothing; end with 1 where the list is out of date")
    text = _HEADER + "".join(listed())
    if parser.parse_args(arguments).check:
        if LIST.read_text("utf-8") == text:
            return 0
        print(f"{LIST} is out of date: python -m tools.list_cases")
        return 1
    LIST.write_text(text, "utf-8")
    return 0


def listed() -> Iterator[str]:
    """The lines of the list, one for each case file."""
    for path in sorted(CASES.rglob("*.json")):
        name = path.relative_to(CASES).with_suffix("").as_posix()
        if not name.startswith(f"{_NO_CASES}/"):
            case = read_case(path.read_bytes(), today=ASSESSED_ON)
            found = [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(case.nation)]
            packs = ", ".join(
                f"{each.pack.id} = {json.dumps([each.outcome.value, *_met(each.rules)])}"
                for each in found
                if each.outcome is not Outcome.NOT_APPLICABLE
            )
            yield f"{json.dumps(name)} = {{ {packs} }}\n"


def _met(results: Sequence[RuleResult]) -> list[str]:
    return [result.rule.id for result in results if result.status is Status.MET]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
