"""Judges wrong packs by what was written apart from the packs: the independent table, and the cases in words."""

from __future__ import annotations

import dataclasses
import itertools
import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import logic.loader
from logic.consistency import ContradictionError
from logic.evaluate import evaluate
from logic.facts import Answer
from logic.loader import PackError, load_packs, read_pack
from logic.pack import RulePack
from tests.logic.agreement import said
from tests.logic.combinations import AGE_GROUPS, Part, in_brief, size, whole
from tests.logic.oracle import table
from tests.logic.oracle.situations import SITUATIONS, Situation
from tests.logic.small_packs import as_toml
from tests.logic.test_deadlines import LIMITS, short_limits
from tests.logic.test_exhaustive import IN_OUR_AREA
from tools.mutation.forked import Verdict, judged
from tools.mutation.packs import PackMutant

AT_FIRST = 1500  # cases that judge every mutant
IN_THE_END = 12_000  # further cases for one that these let pass
WHOLE = 30_000  # so large a pack is judged by every combination there is
SECONDS = 120

_OF_ANY_PACK = "tests/logic/test_mutants.py"

Facts = dict[str, table.Value]


@dataclasses.dataclass(frozen=True, slots=True)
class _Judged:
    """A case, with what the table says of it. ``elsewhere``: the rules that fail on the area alone."""

    facts: Facts
    situation: Situation
    expected: table.Expected
    elsewhere: frozenset[str]

    def disagreement(self, pack: RulePack) -> str | None:
        """How the pack differs from the table, or None."""
        try:
            found = evaluate(pack, {fact: Answer(value) for fact, value in self.facts.items()}, self.situation.today)
        except ContradictionError:
            return "a contradiction where there is none"
        except (LookupError, ValueError) as error:
            return f"the engine gives up: {type(error).__name__}: {error}"
        actual = said(found)
        for name in ("outcome", "presumed", "could_become", "outstanding", "rules"):
            if getattr(actual, name) != getattr(self.expected, name):
                return f"{name}: {self.situation.words}, {_in_short(self.facts)}"
        if {result.rule.id for result in found.rules if result.elsewhere} != self.elsewhere:
            return f"elsewhere: {self.situation.words}, {_in_short(self.facts)}"
        return None


class TableJudge:
    """Compares wrong versions of one pack with the independent table, and then with what holds for every pack."""

    def __init__(self, pack: str) -> None:
        self._pack = pack
        self._of_any_pack = CaseJudge(_OF_ANY_PACK)
        self._some = list(_cases(pack, AT_FIRST, "at first"))
        self._more: list[_Judged] = []

    def __call__(self, mutant: RulePack) -> str | None:
        """How the mutant differs from the table, or the test that fails; None if it does in no case that was tried."""
        differs = self._differs(mutant, self._some) or self._differs(mutant, self._further())
        return differs or self._of_any_pack(mutant)

    @staticmethod
    def _differs(mutant: RulePack, cases: Iterable[_Judged]) -> str | None:
        return next((found for case in cases if (found := case.disagreement(mutant)) is not None), None)

    def _further(self) -> list[_Judged]:
        if not self._more:
            self._more = [
                *_cases(self._pack, IN_THE_END, "in the end"),
                *(_judged_case(self._pack, facts, situation) for facts, situation in _further_cases(self._pack)),
            ]
        return self._more


class CaseJudge:
    """Runs tests on a wrong version of one pack."""

    def __init__(self, *tests: str) -> None:
        self._tests = tests

    def __call__(self, mutant: RulePack) -> str | None:
        """The test that fails, or None."""
        packs = tuple(mutant if pack.id == mutant.id else pack for pack in load_packs())

        def exchange() -> None:
            logic.loader.load_packs = lambda: packs  # type: ignore[assignment] # this child ends soon

        verdict = judged(exchange, self._tests, SECONDS)
        return verdict.how if verdict.killed else None


def judge_of(pack: RulePack) -> TableJudge | CaseJudge:
    """The strictest judge that there is for a pack."""
    if pack.id in table.FACTS:
        return TableJudge(pack.id)
    return CaseJudge(_OF_ANY_PACK, f"tests/logic/test_packs_{pack.nation}.py")


def verdict(mutant: PackMutant, judge: TableJudge | CaseJudge) -> Verdict:
    """Whether the loader, the table of time limits or the judge notices a wrong pack."""
    try:
        pack = read_pack(as_toml(mutant.document))
    except PackError as error:
        return Verdict(killed=True, how=f"refused: {error}")
    if short_limits(pack) != LIMITS.get(pack.id):
        return Verdict(killed=True, how="time limits")
    found = judge(pack)
    return Verdict(killed=found is not None, how=found or "")


def _cases(pack: str, number: int, seed: str) -> Iterator[_Judged]:
    """Random cases, the same in every run: some with nearly all known, some with little."""
    chance = random.Random(f"{pack} {seed}")  # noqa: S311 - not for secrets
    facts = {"age_group": AGE_GROUPS, **table.FACTS[pack]}
    for share in itertools.cycle((1.0, 0.9, 0.6)):
        if not number:
            return
        situation = chance.choice(SITUATIONS) if chance.random() < 2 / 3 else SITUATIONS[0]
        case: Facts = {fact: chance.choice(values) for fact, values in facts.items() if chance.random() < share}
        case.update(situation.dates)
        if not table.contradicts_itself(case, situation.today):
            number -= 1
            yield _judged_case(pack, case, situation)


def _further_cases(pack: str) -> Iterator[tuple[Facts, Situation]]:
    """The whole of a small pack without dates; of a larger one, what every run of the tests compares."""
    everything = whole(pack)
    parts = [Part("all", SITUATIONS[0], everything, 0, 1)] if size(everything) <= WHOLE else in_brief(pack)
    for part in parts:
        for facts in part:
            if not table.contradicts_itself(facts, part.situation.today):
                yield facts, part.situation


def _judged_case(pack: str, facts: Facts, situation: Situation) -> _Judged:
    expected = table.expected(pack, facts, situation.today)
    elsewhere: frozenset[str] = frozenset()
    if pack in IN_OUR_AREA:
        here = table.expected(pack, {**facts, IN_OUR_AREA[pack]: "yes"}, situation.today)
        elsewhere = frozenset(
            rule
            for (rule, status), (_, if_here) in zip(expected.rules, here.rules, strict=True)
            if (status.status, if_here.status) == ("not_met", "met")
        )
    return _Judged(facts, situation, expected, elsewhere)


def _in_short(facts: Facts) -> str:
    return ", ".join(f"{fact}={value}" for fact, value in facts.items())


def pack_files() -> list[tuple[RulePack, Path]]:
    """The packs with their files, in the order in which the packs are shown."""
    files = {pack.id: Path(f"logic/packs/{pack.id}.toml") for pack in load_packs()}
    return [(pack, files[pack.id]) for pack in load_packs()]
