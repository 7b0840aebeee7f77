"""What an evaluation finds: one tree for each rule, and the outcome of the pack."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NamedTuple

from logic.facts import Answer
from logic.pack import Citation, Rule, RulePack
from logic.truth import Truth


class Outcome(StrEnum):
    """What a pack comes to, strongest first."""

    MUST = "must"
    SHOULD = "should"
    CONSIDER = "consider"
    MAY = "may"
    UNDETERMINED = "undetermined"
    NOT_MET = "not_met"
    NOT_APPLICABLE = "not_applicable"

    @property
    def is_modality(self) -> bool:
        """Whether a rule is reached, whatever is still unknown."""
        return self in MODALITIES


MODALITIES = (Outcome.MUST, Outcome.SHOULD, Outcome.CONSIDER, Outcome.MAY)
STRENGTH = {outcome: place for place, outcome in enumerate(Outcome)}
"""Place of an outcome in the order of strength: 0 is the strongest."""


class Status(StrEnum):
    """What a rule comes to on its own conditions."""

    MET = "met"
    NOT_MET = "not_met"
    UNDETERMINED = "undetermined"


# Named tuples, not dataclasses: every evaluation makes dozens of them, and a frozen dataclass takes three times as long
# to make.


class Evidence(NamedTuple):
    """A fact that a finding rests on, and its answer; None where nobody has answered."""

    fact: str
    answer: Answer | None


class Finding(NamedTuple):
    """One proposition as evaluated. ``says`` states it as found; ``children`` are the propositions it is made of."""

    id: str
    says: str
    operator: str
    truth: Truth
    presumed: bool
    citation: Citation
    evidence: tuple[Evidence, ...]
    children: tuple[Finding, ...]

    def as_json(self) -> dict[str, Any]:
        """The finding in the result format, answers and their sources included."""
        return {
            "id": self.id,
            "operator": self.operator,
            "truth": self.truth.value,
            "presumed": self.presumed,
            "says": self.says,
            "citation": citation_as_json(self.citation),
            "answers": [
                {"fact": each.fact, **(answer_as_json(each.answer) if each.answer else {"value": None})}
                for each in self.evidence
            ],
            "children": [child.as_json() for child in self.children],
        }


class RuleResult(NamedTuple):
    """One rule as evaluated. ``elsewhere`` is what to tell another body where only the area fails, else empty."""

    rule: Rule
    status: Status
    presumed: bool
    finding: Finding
    elsewhere: str

    def as_json(self) -> dict[str, Any]:
        """The rule in the result format."""
        result: dict[str, Any] = {
            "id": self.rule.id,
            "modality": self.rule.modality.value,
            "status": self.status.value,
            "presumed": self.presumed,
            "finding": self.finding.as_json(),
        }
        if self.elsewhere:
            result["elsewhere"] = self.elsewhere
        return result


class Assessment(NamedTuple):
    """What a pack comes to on the facts entered.

    ``could_become`` are the other outcomes that the open facts allow, strongest first; ``outstanding`` the open facts
    that could change the outcome, in the order in which the pack asks for them.
    """

    pack: RulePack
    outcome: Outcome
    presumed: bool
    could_become: tuple[Outcome, ...]
    outstanding: tuple[str, ...]
    rules: tuple[RuleResult, ...]

    def as_json(self) -> dict[str, Any]:
        """The assessment in the result format ``safeguarding-review-result/1``."""
        return {
            "pack": self.pack.id,
            "version": self.pack.version,
            "sha256": self.pack.sha256,
            "outcome": self.outcome.value,
            "presumed": self.presumed,
            "could_become": [outcome.value for outcome in self.could_become],
            "outstanding": list(self.outstanding),
            "rules": [rule.as_json() for rule in self.rules],
        }


def answer_as_json(answer: Answer) -> dict[str, Any]:
    """An answer with whatever of source, date and note was given."""
    value = list(answer.value) if isinstance(answer.value, tuple) else answer.value
    extras = {"source": answer.source, "date": answer.date, "note": answer.note}
    return {"value": value, **{name: text for name, text in extras.items() if text}}


def citation_as_json(citation: Citation) -> dict[str, Any]:
    """A citation, with the mark that says whether it was checked against its source."""
    result: dict[str, Any] = {"source": citation.source, "at": citation.at, "checked": citation.checked}
    if citation.note:
        result["note"] = citation.note
    return result
