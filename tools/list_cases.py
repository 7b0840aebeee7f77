"""Writes down what the tested case files come to, for the rulebook: ``logic/case_list.toml``.

    python -m tools.list_cases [--check]

With ``--check`` it writes nothing, and ends with 1 where the list is out of date.
"""

from __future__ import annotations

import argparse
import json
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from logic.assessment import RuleResult, Status
from logic.case_file import read_case
from logic.evaluate import evaluate
from logic.loader import load_packs
from tools.linting.search import ASSESSED_ON

CASES = Path("tests/cases")
PUBLISHED = "published"
LIST = Path("logic/case_list.toml")
_HEADER = """\
# The tested case files: title, law, and of each pack for which a result is expected the outcome and the rules met.
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
    """The entries of the list: first the cases made up for it, then those from published reports."""
    expected = tomllib.loads((CASES / "expectations.toml").read_text("utf-8"))["cases"]
    for name, entry in expected.items():
        yield _entry(name, entry["title"], entry["law"], entry["expect"])
    published = tomllib.loads((CASES / PUBLISHED / "index.toml").read_text("utf-8"))
    for name, entry in published.items():
        yield _entry(f"{PUBLISHED}/{name}", f"Published case {name}", "", entry["expect"])


def _entry(name: str, title: str, law: str, packs: Iterable[str]) -> str:
    path = CASES / f"{name}.json"
    case = read_case(path.read_bytes(), today=ASSESSED_ON)
    held = {pack.id: pack for pack in load_packs()}
    found = [evaluate(held[pack], case.facts, case.assessed_on) for pack in packs]
    lines = [f"[{json.dumps(name)}]", f"title = {_text(title)}", *([f"law = {_text(law)}"] if law else [])]
    lines += [f"packs.{each.pack.id} = {json.dumps([each.outcome.value, *_met(each.rules)])}" for each in found]
    return "\n" + "\n".join(lines) + "\n"


def _text(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)


def _met(results: Sequence[RuleResult]) -> list[str]:
    return [result.rule.id for result in results if result.status is Status.MET]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
