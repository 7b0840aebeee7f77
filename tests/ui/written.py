"""A file that was written, as the pages after it are shown it."""

from __future__ import annotations

from pathlib import Path

from logic.case import Case
from ui.pages.writing import Written
from ui.referral_file import Variant

FINGERPRINT = "0123456789abcdef" * 4


def written(case: Case, variant: Variant = Variant.REFERRAL, *, is_protected: bool = False) -> Written:
    """The referral of a case, written to a folder of documents."""
    return Written(Path("Documents", "referral.pdf"), case, variant, is_protected, FINGERPRINT, {})
