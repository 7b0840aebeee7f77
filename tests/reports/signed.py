"""Signed referrals for tests, and a reader of signatures that did not write them."""

from __future__ import annotations

import datetime
from functools import cache
from typing import Any

from logic.loader import load_packs
from reports.known_signers import KnownSigners
from reports.printing import Printing
from reports.signature import sign_pdf
from reports.signer import Signer
from reports.verification import Verification, verify
from tests.reports.reading import example, referral

AT = datetime.datetime(2026, 3, 16, 14, 30, tzinfo=datetime.UTC)


@cache
def signer(name: str = "SW1 (fictional)") -> Signer:
    """One practitioner's key, the same for a whole run."""
    return Signer.make(name, now=AT)


@cache
def signed_example() -> bytes:
    """The example referral, signed by that practitioner."""
    return signed(example())


def signed(pdf: bytes, by: Signer | None = None) -> bytes:
    """A PDF of ours, signed."""
    return sign_pdf(pdf, by or signer(), at=AT, app_version="1.2.3", printing=Printing.here().to_json())


def signed_case(content: dict[str, Any]) -> bytes:
    """The referral of a case, given as the content of its case file, signed."""
    return signed(referral(content))


def checked(
    content: bytes, *, known_signers: KnownSigners | None = None, passphrase: str | None = None
) -> Verification:
    """What verification says of a file, with the packs that this version holds."""
    packs = load_packs()
    return verify(content, packs=packs, known_signers=known_signers, passphrase=passphrase, app_version="1.2.3")
