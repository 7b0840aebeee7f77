"""What a supervisor decides on a referral that they have received: agree, return it, or see it differently."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from logic.vocabulary import says_something

FORMAT: Final = "safeguarding-review-decision/1"
RECORD_OF_A_REVIEW: Final = "Record of a review of a referral"
"""What the document is called that records one."""
LONGEST_REASON: Final = 20_000
LONGEST_NAME: Final = 200
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


class Decision(StrEnum):
    """What a supervisor makes of a referral."""

    AGREE = "agree"
    RETURN = "return"
    """Back to the referrer for more work."""
    OVERRIDE = "override"
    """Sent on, though the supervisor sees it differently from the indication."""


IN_WORDS: Final = {
    Decision.AGREE: "Agreed",
    Decision.RETURN: "Returned for more work",
    Decision.OVERRIDE: "Seen differently from the result",
}


class ReviewError(ValueError):
    """A review is not complete, or not one. ``place`` names the part, ``allowed`` what it needs."""

    def __init__(self, place: str, allowed: str) -> None:
        super().__init__(f"{place}: allowed: {allowed}")
        self.place = place
        self.allowed = allowed


@dataclass(frozen=True, slots=True)
class Indication:
    """What one rule pack came to in the referral: its id and version, and the outcome in the result format."""

    pack: str
    version: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Review:
    """One supervisor's decision on one file.

    ``sha256`` is the digest of the referral that was read, in lower-case hexadecimal, and ``verification`` what
    checking it came to ("intact"); ``signer`` the name under which its signer is known here, empty for one who is not,
    with the ``fingerprint`` of the key. ``reference`` and ``indications`` are the referral's. ``at`` has a time zone.

    Raises ReviewError where the name, or the reason for anything but agreement, is missing.
    """

    decision: Decision
    reason: str
    name: str
    role: str
    at: datetime.datetime
    sha256: str
    verification: str
    signer: str
    fingerprint: str
    reference: str | None
    indications: tuple[Indication, ...]

    def __post_init__(self) -> None:
        if not says_something(self.name):
            raise ReviewError("name", "your name")
        if len(self.name) > LONGEST_NAME:
            raise ReviewError("name", f"your name, of up to {LONGEST_NAME} characters")
        if len(self.role) > LONGEST_NAME:
            raise ReviewError("role", f"your job title, of up to {LONGEST_NAME} characters")
        if self.decision is not Decision.AGREE and not says_something(self.reason):
            raise ReviewError("reason", "why you return it or see it differently")
        if len(self.reason) > LONGEST_REASON:
            raise ReviewError("reason", f"up to {LONGEST_REASON:,} characters")
        if not _DIGEST.fullmatch(self.sha256):
            raise ReviewError("sha256", "64 hexadecimal digits in lower case")
        if self.at.tzinfo is None:
            raise ReviewError("at", "a time with its zone")

    def as_json(self) -> dict[str, Any]:
        """The review as plain data, for the store and to attach to its PDF."""
        return {
            "format": FORMAT,
            "decision": self.decision.value,
            "reason": self.reason,
            "name": self.name,
            "role": self.role,
            "at": self.at.isoformat(),
            "referral": {
                "sha256": self.sha256,
                "verification": self.verification,
                "signer": self.signer,
                "fingerprint": self.fingerprint,
                "reference": self.reference,
                "indications": [
                    {"pack": each.pack, "version": each.version, "outcome": each.outcome} for each in self.indications
                ],
            },
        }


def review_of_json(data: dict[str, Any]) -> Review:
    """What ``as_json`` gave. Raises ReviewError for anything else."""
    if data.get("format") != FORMAT:
        raise ReviewError("format", FORMAT)
    try:
        referral = data["referral"]
        return Review(
            decision=Decision(data["decision"]),
            reason=str(data["reason"]),
            name=str(data["name"]),
            role=str(data["role"]),
            at=datetime.datetime.fromisoformat(data["at"]),
            sha256=referral["sha256"],
            verification=str(referral["verification"]),
            signer=str(referral["signer"]),
            fingerprint=str(referral["fingerprint"]),
            reference=referral["reference"],
            indications=tuple(
                Indication(each["pack"], each["version"], each["outcome"]) for each in referral["indications"]
            ),
        )
    except ReviewError:
        raise
    except (KeyError, TypeError, ValueError) as error:
        raise ReviewError("the whole review", "what this app has written") from error
