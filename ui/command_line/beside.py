"""What `assess` prints beside the result, where it is asked to: a trial, or the same facts under another rule pack."""

from __future__ import annotations

import argparse
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import CaseFileError
from logic.consistency import ContradictionError
from logic.evaluate import evaluate
from logic.facts import Answer
from logic.loader import packs_of
from logic.pack import RulePack
from logic.what_if import Comparison, compare, what_if
from reports.trial import (
    comparison_as_json,
    comparison_line,
    comparison_report,
    trial_as_json,
    trial_line,
    trial_report,
)
from ui.command_line.ending import UnusableError
from ui.command_line.trying import COMPARE, WHAT_IF, answers_to_try, pack_to_compare


def assessments_of(case: Case, packs: Sequence[RulePack] | None, shown: Collection[str] = ()) -> list[Assessment]:
    """The case under the packs given; under those of its nations where there are none, kept to those ``shown``."""
    chosen = packs_of(*case.nations, shown=shown) if packs is None else packs
    return [evaluate(pack, case.facts, case.assessed_on) for pack in chosen]


@dataclass(frozen=True)
class Beside:
    """What stands beside the result of one case; empty where nothing was asked for."""

    case: Case
    assessments: Sequence[Assessment]
    answers: Mapping[str, Answer]
    trial: Sequence[Assessment]
    comparisons: Sequence[Comparison]

    def as_json(self) -> dict[str, Any]:
        """The further keys of the result."""
        found: dict[str, Any] = {}
        if self.answers:
            tried = replace(self.case, facts={**self.case.facts, **self.answers})
            found["what_if"] = trial_as_json(self.answers, tried, self.assessments, self.trial)
        if self.comparisons:
            found["comparison"] = comparison_as_json(self.comparisons, self.case.facts)
        return found

    def as_text(self) -> str:
        """What follows the report, each part after an empty line."""
        found = ""
        if self.answers:
            found += "\n" + trial_report(self.case, self.answers, self.assessments, self.trial)
        if self.comparisons:
            found += "\n" + comparison_report(self.comparisons)
        return found

    def as_line(self) -> str:
        """What follows the outcomes on the line of the case."""
        trial = trial_line(self.trial) if self.answers else ""
        return trial + (comparison_line(self.comparisons) if self.comparisons else "")


@dataclass(frozen=True)
class Extras:
    """What was asked for on the command line: the answers to try, and the pack to compare with."""

    answers: Mapping[str, Answer]
    other: RulePack | None

    @classmethod
    def of(cls, options: argparse.Namespace) -> Extras:
        """What the options ask for; raises `UnusableError` that names the argument and what is allowed."""
        other = None if options.compare is None else pack_to_compare(options.compare)
        return cls(answers_to_try(options.what_if or ()), other)

    def beside(self, case: Case, assessments: Sequence[Assessment], *, line: int | None = None) -> Beside:
        """What stands beside the assessments of the case.

        Raises `UnusableError` where the trial contradicts the case, or the other pack does not take its answers; for
        one line of several, CaseFileError that names the ``line``.
        """
        try:
            trial = self._trial(case, assessments)
            comparisons = self._comparisons(case, assessments)
        except UnusableError as error:
            if line is None:
                raise
            place, _, allowed = str(error).partition(": allowed: ")
            refused = CaseFileError(f"line {line}, {place}", allowed)
            refused.reference = case.reference
            raise refused from None
        return Beside(case, assessments, self.answers, trial, comparisons)

    def _trial(self, case: Case, assessments: Sequence[Assessment]) -> list[Assessment]:
        if not self.answers:
            return []
        try:
            return [what_if(each.pack, case.facts, self.answers, case.assessed_on) for each in assessments]
        except ContradictionError as error:
            first = error.contradictions[0]
            allowed = f"answers that agree with the case; {' and '.join(first.facts)} would not: {first.says}"
            raise UnusableError(f"{WHAT_IF}: allowed: {allowed}") from None

    def _comparisons(self, case: Case, assessments: Sequence[Assessment]) -> list[Comparison]:
        other = self.other
        if other is None:
            return []
        packs = [each.pack for each in assessments if each.pack.sha256 != other.sha256]
        same = [pack for pack in packs if pack.id == other.id]
        try:
            found = [compare(pack, other, case.facts, case.assessed_on) for pack in same or packs]
        except ValueError:
            raise UnusableError(f"{COMPARE}: allowed: a rule pack that takes the answers of the case") from None
        if not found:
            raise UnusableError(f"{COMPARE}: allowed: a rule pack other than the one assessed")
        return found
