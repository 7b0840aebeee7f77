"""Reads the rule packs as a careful editor would, and says what is not as it should be.

    python -m tools.lint_packs [FILE ...]

Without a file, all packs of ``logic/packs``. Beyond what the app refuses when it loads a pack (a name that nothing
declares, a proposition that no rule uses, two packs that differ on a fact): a question that no interview comes to; a
rule that no case meets, or that none fails; a source that nothing cites; a fact that decides nothing; a rule without
its place in its source; punctuation; characters that do not read alike everywhere; questions too hard to read; and a
reading by a lawyer of a pack that was changed since. Prints the reading age of the questions. Exit status 1 for a
fault.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

from logic.loader import PackError, load_packs, read_pack
from logic.pack import RulePack
from logic.reviews import Standing, load_reviews, standing
from tools.linting import search, texts

PACKS = Path("logic/packs")
_HARDEST = 3
_OF_AGES = frozenset({"date_of_birth", "age_group", "date_of_harm", "date_of_death"})


def main(arguments: Sequence[str]) -> int:
    """Look at the packs that are asked for, and print what was found."""
    parser = argparse.ArgumentParser(prog="python -m tools.lint_packs", description="Looks for faults in rule packs.")
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="a rule pack; all of them if left out")
    files = parser.parse_args(arguments).files or sorted(PACKS.glob("*.toml"))
    found = 0
    for file in files:
        try:
            pack = read_pack(file.read_bytes())
        except PackError as error:
            print(f"{file}: {error}")
            found += 1
            continue
        for fault in faults(pack, file.read_text("utf-8")):
            print(f"{file}: {fault}")
            found += 1
        print(_reading_in_words(pack))
    if not files or any(file.parent == PACKS for file in files):
        try:
            load_packs()
        except PackError as error:
            print(f"{PACKS}: {error}")
            found += 1
    print(f"{found} fault{'' if found == 1 else 's'} in {len(files)} packs.")
    return 1 if found else 0


def faults(pack: RulePack, source: str) -> Iterator[str]:
    """Everything that is wrong with a pack; ``source`` is the text of its file."""
    yield from (f"question {fact}: no interview was found to come to it" for fact in search.never_asked(pack))
    for rule, status in search.never_reached(pack):
        yield f"rule {rule}: no case was found in which it is {status.replace('_', ' ')}"
    for question in pack.questions:
        if not question.records_only and question.fact not in pack.values_told_apart.keys() | _OF_AGES:
            yield f"question {question.fact}: no rule looks at the answer, so it is records_only"
    yield from _of_sources(pack, source)
    yield from texts.faults(pack)
    yield from _of_reading_age(pack)
    yield from _of_readings(pack)


def _of_sources(pack: RulePack, source: str) -> Iterator[str]:
    cited = {citation.source for _, citation in texts.citations(pack)}
    rules = {f"rule {rule.id}" for rule in pack.rules}
    for key, name in tomllib.loads(source)["sources"].items():
        if name not in cited:
            yield f"source {key}: nothing cites it"
    for place, citation in texts.citations(pack):
        if place in rules and citation.checked and not (citation.at or citation.note):
            yield f"{place}: names no place in its source, and no note says why"


def _of_reading_age(pack: RulePack) -> Iterator[str]:
    ages = texts.reading_ages(pack)
    for fact, years in ages.items():
        if years > texts.OLDEST_QUESTION:
            yield f"question {fact}: reading age {years:.1f}; at most {texts.OLDEST_QUESTION:g}"
    mean = sum(ages.values()) / len(ages)
    if mean > texts.OLDEST_MEAN:
        yield f"the questions: reading age {mean:.1f} on average; at most {texts.OLDEST_MEAN:g}"


def _of_readings(pack: RulePack) -> Iterator[str]:
    if standing(pack) is Standing.STALE:
        yield f"version {pack.version} was changed after a qualified reader had read it: raise the version"
    for review in load_reviews():
        if review.pack == pack.id and review.version not in {change.version for change in pack.changes}:
            yield f"a reading is on record of version {review.version}, which the changelog does not know"


def _reading_in_words(pack: RulePack) -> str:
    ages = texts.reading_ages(pack)
    hardest = ", ".join(f"{fact} {years:.1f}" for fact, years in list(ages.items())[:_HARDEST])
    mean = sum(ages.values()) / len(ages)
    without = [place for place, citation in texts.citations(pack) if not citation.at]
    return (
        f"{pack.id}: reading age {mean:.1f} on average; hardest {hardest}. "
        f"{len(without)} citations name no place in their source."
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
