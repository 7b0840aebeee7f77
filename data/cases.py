"""A case as the store gives it back."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from logic.sections import SectionData

TRAINING_CASE: Final = "TRAINING CASE"
"""How the list of cases names one that is invented to practise with."""


class CaseStatus(StrEnum):
    """How far the work on a case has come.

    A version that adds a status adds a migration too, if only an empty one: earlier versions cannot read the status,
    and must refuse the store rather than stumble over it.
    """

    DRAFT = "draft"
    """Questions that matter are still open."""
    ASSESSED = "assessed"
    """The questions that matter are answered."""
    EXPORTED = "exported"
    """A referral has been written out."""
    RETURNED = "returned"
    """The supervisor or the board sent it back to be worked on."""
    TRANSFERRED = "transferred"
    """It was handed to another user or another computer; this copy stays until it is purged."""
    PURGED = "purged"
    """It has been removed; only a receipt is left. No case in the store has this status."""


@dataclass(frozen=True, slots=True)
class CaseSummaryFields:
    """What the list of cases shows of one, as the caller words it; empty where there is nothing yet.

    ``reference`` is the authority's own; ``subject`` the name to show for the person; ``outcome`` the result in words;
    ``deadline`` the nearest day (ISO date) by which something is to be done.
    """

    reference: str = ""
    subject: str = ""
    outcome: str = ""
    status: CaseStatus = CaseStatus.DRAFT
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One line of the list of cases. ``changed_at`` is when it was last saved, in UTC; ``held`` says a legal hold."""

    id: int
    reference: str
    subject: str
    outcome: str
    status: CaseStatus
    changed_at: datetime.datetime
    deadline: str = ""
    held: bool = False


@dataclass(frozen=True, slots=True)
class StoredCase:
    """A case as it was last saved.

    ``document`` is the case file as JSON gives it, with every section and what is set aside; ``position`` is where the
    person was, as the screens name it ("question:died", "section:subject:surname"). Times are in UTC. ``uid`` stays
    with the case wherever it is transferred to. ``is_closed``: finalised or transferred, so that a change needs a
    reason first; ``reason`` is the one given since. ``held`` is why it must not be removed; empty where it may.
    """

    id: int
    document: dict[str, object]
    position: str
    status: CaseStatus
    created_at: datetime.datetime
    changed_at: datetime.datetime
    uid: str = ""
    is_closed: bool = False
    reason: str = ""
    held: str = ""


def listed_subject(sections: Mapping[str, SectionData], *, training: bool) -> str:
    """Whom the list of cases names: the person in the sections of a case; of a training case also that it is one."""
    person = sections.get("subject", {})
    parts = [person.get("forenames", ""), person.get("surname", "")] if isinstance(person, Mapping) else []
    name = " ".join(part for part in parts if isinstance(part, str) and part)
    if not training:
        return name
    return f"{TRAINING_CASE}: {name}" if name else TRAINING_CASE


def drafts_key(case_id: int) -> str:
    """Under which setting of the store the screens keep what was typed in a case and not continued from."""
    return f"drafts:{case_id}"
