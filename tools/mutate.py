"""Tries whether the tests notice mistakes: in the rule packs, and in the code of ``logic``.

    python -m tools.mutate packs [--pack ID ...]
    python -m tools.mutate logic [--module NAME ...] [--sample N] [--survivors FILE]

Each mutant has one mistake. Who notices it kills it; one that survives is either a gap in the tests or no mistake at
all, and then ``tools/mutation/survivors.toml`` says why. Exit status 1 where a mutant survives without a reason.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from tools.mutation import forked

ROOT = Path(__file__).resolve().parent.parent
REASONS = tomllib.loads((ROOT / "tools/mutation/survivors.toml").read_text("utf-8"))


def main(arguments: Sequence[str]) -> int:
    """Run the mutants that are asked for, and print what became of them."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutate", description="Mutation testing of packs and logic.")
    commands = parser.add_subparsers(dest="command", required=True)
    packs = commands.add_parser("packs", help="mistakes in the rule packs")
    packs.add_argument("--pack", action="append", metavar="ID", help="only this pack; may be repeated")
    modules = commands.add_parser("logic", help="mistakes in the code of logic")
    modules.add_argument("--module", action="append", metavar="NAME", help="only this module; may be repeated")
    modules.add_argument("--sample", type=int, metavar="N", help="only N mutants of each module, the same in every run")
    modules.add_argument(
        "--survivors",
        type=Path,
        metavar="FILE",
        help="only the mutants that survived in an earlier run, of which FILE is the output",
    )
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        tree = forked.copy_of(ROOT, Path(folder))
        forked.prepare(tree)
        if options.command == "packs":
            return _report("packs", _pack_verdicts(options.pack))
        names = _survivors(options.survivors) if options.survivors else None
        return _report("logic", _logic_verdicts(options.module, options.sample, names))


def _pack_verdicts(only: Sequence[str] | None) -> Iterator[tuple[str, str, forked.Verdict]]:
    from tools.mutation import judge, packs  # noqa: PLC0415 - reads the copy of the tree, once there is one

    for pack, file in judge.pack_files():
        if only and pack.id not in only:
            continue
        strict = judge.judge_of(pack)
        for mutant in packs.mutants(tomllib.loads(file.read_text("utf-8"))):
            yield mutant.pack, mutant.name, judge.verdict(mutant, strict)


def _logic_verdicts(
    only: Sequence[str] | None, sample: int | None, names: frozenset[str] | None
) -> Iterator[tuple[str, str, forked.Verdict]]:
    from tools.mutation import modules  # noqa: PLC0415 - as above

    for module in only or modules.TESTS:
        without = modules.unchanged_tests(module)
        for mutant in modules.mutants(module, sample):
            if names is None or f"{module}: {mutant.name}" in names:
                yield module, mutant.name, modules.verdict(mutant, without)


_SURVIVED = "survived: "


def _survivors(output: Path) -> frozenset[str]:
    """The mutants that did not die in a run with this output."""
    lines = output.read_text("utf-8").splitlines()
    return frozenset(line.removeprefix(_SURVIVED) for line in lines if line.startswith(_SURVIVED))


def _report(kind: str, verdicts: Iterable[tuple[str, str, forked.Verdict]]) -> int:
    began = time.monotonic()
    tried, killed, slow, explained = (Counter[str]() for _ in range(4))
    survivors = []
    for group, name, verdict in verdicts:
        tried[group] += 1
        if verdict.killed:
            killed[group] += 1
            slow[group] += verdict.how.startswith("too slow")
        elif REASONS.get(kind, {}).get(group, {}).get(name):
            explained[group] += 1
        else:
            survivors.append(f"{group}: {name}")
            print(f"{_SURVIVED}{group}: {name}", flush=True)
    print(f"{'':<18}{'mutants':>9}{'killed':>9}{'by time':>9}{'explained':>11}{'survived':>10}{'killed':>9}")
    for group in [*tried, "in all"]:
        all_, dead, late, known = (
            sum(each.values()) if group == "in all" else each[group] for each in (tried, killed, slow, explained)
        )
        share = dead / all_ if all_ else 1.0
        print(f"{group:<18}{all_:>9}{dead:>9}{late:>9}{known:>11}{all_ - dead - known:>10}{share:>9.1%}")
    print(f"{time.monotonic() - began:.0f} seconds")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
