"""A referral on its way to a file: what was chosen for it, what is on its pages, and the signed bytes. No Qt."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from logic.assessment import Assessment
from logic.case import Case

if TYPE_CHECKING:  # slow to load, and the window opens without them
    from logic.pseudonym import Pseudonymised
    from reports.printing import Printing
    from reports.signer import Signer


class Variant(StrEnum):
    """Which form of the referral; the values are those of ``reports.printing.Form``."""

    REFERRAL = "referral"
    PSEUDONYMISED = "pseudonymised"
    CHRONOLOGY = "chronology"


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person chose for the file. ``passphrase`` is empty where the file is not to be protected by one."""

    variant: Variant
    marking: str
    board: str
    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True)
class ReferralFile:
    """The file that a case gives as it stands. Its parts are made when first asked for, on any thread."""

    case: Case
    assessments: Sequence[Assessment]
    chosen: Chosen
    app_version: str

    @cached_property
    def pseudonymised(self) -> Pseudonymised:
        """The case without the people in it, and what a person has to read before it is sent."""
        from logic.pseudonym import pseudonymise  # noqa: PLC0415 - as above
        from reports.referral import subject_of  # noqa: PLC0415 - as above

        return pseudonymise(self.case, self.assessments, subject_of(self.assessments))

    @cached_property
    def unsigned(self) -> bytes:
        """The PDF with the pages as they will be."""
        case, assessments = self.case, self.assessments
        if self.chosen.variant is Variant.PSEUDONYMISED:
            case, assessments = self.pseudonymised.case, self.pseudonymised.assessments
        return self._printing.print(case, assessments, self.app_version)

    def signed(self, signer: Signer, at: datetime.datetime) -> bytes:
        """The file to send, protected by the passphrase if one was chosen."""
        from reports.encrypted_copy import encrypted_copy  # noqa: PLC0415 - as above
        from reports.signature import sign_pdf  # noqa: PLC0415 - as above

        if self.chosen.variant is Variant.PSEUDONYMISED:
            signer = signer.without_name(now=at)
        version, printing = self.app_version, self._printing.to_json()
        if self.chosen.passphrase:
            return encrypted_copy(
                self.unsigned, self.chosen.passphrase, signer, at=at, app_version=version, printing=printing
            )
        return sign_pdf(self.unsigned, signer, at=at, app_version=version, printing=printing)

    @property
    def _printing(self) -> Printing:
        from reports.printing import Form, Printing  # noqa: PLC0415 - as above

        form = Form(self.chosen.variant.value)
        # The name of a board tells the place, which the pseudonymised form does not.
        board = "" if form is Form.PSEUDONYMISED else self.chosen.board
        return Printing.here(form, marking=self.chosen.marking, board_name=board)


def file_name(variant: Variant, reference: str, *, training: bool = False) -> str:
    """A name for the file that tells no more than the reference does, and in the pseudonymised form not even that.

    Of a training case it says so first.
    """
    start = "training-" if training else ""
    if variant is Variant.PSEUDONYMISED:
        return f"{start}referral-pseudonymised.pdf"
    safe = re.sub(r"[^A-Za-z0-9]+", "-", reference).strip("-")[:60]
    return f"{start}{variant.value}-{safe}.pdf" if safe else f"{start}{variant.value}.pdf"
