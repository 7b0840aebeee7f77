"""What verifying a file can come to, and the words for it: what it means and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

MAX_BYTES: Final = 100_000_000
"""The largest file that is looked at. The longest case file, printed and signed, stays well below."""


class Result(StrEnum):
    """What a verification comes to. Only ``intact`` is good."""

    INTACT = "intact"
    DIFFERENT_RESULT = "different_result"
    ALTERED = "altered"
    NOT_OURS = "not_ours"
    PACK_NOT_HELD = "pack_not_held"


class Reason(StrEnum):
    """Why it came to that, for a screen that words it in its own way."""

    SAME = "same"
    OTHER_RESULT = "other_result"
    OTHER_PAGES = "other_pages"
    CHANGED = "changed"
    UNSIGNED = "unsigned"
    NO_PDF = "no_pdf"
    ANOTHERS = "anothers"
    ENCRYPTED = "encrypted"
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - a reason, not a passphrase
    TOO_LARGE = "too_large"
    NO_CASE = "no_case"
    NO_RESULT = "no_result"
    PROTECTED = "protected"
    PACK = "pack"
    REVIEW = "review"


SAYS: Final[Mapping[Reason, str]] = {
    Reason.SAME: "Nothing has been changed since it was signed, and its facts give the same result here.",
    Reason.OTHER_RESULT: "Nothing has been changed since it was signed, but the rules give its facts another result "
    "here. Do not rely on the result printed in it. Ask the sender, and report this to whoever looks after the app.",
    Reason.OTHER_PAGES: "Nothing has been changed since it was signed, but its pages are not those that this version "
    "prints from the facts in it. Do not rely on the pages. Ask the sender, and report this to whoever looks after the "
    "app.",
    Reason.CHANGED: "The file has been changed since it was signed, or damaged on its way. Do not rely on it. Ask the "
    "sender for the original, as a file and not as a printout or a copy that another program saved.",
    Reason.UNSIGNED: "The file names this app but carries no signature. Nobody can tell whether it was changed. Ask "
    "the sender for the signed original.",
    Reason.NO_PDF: "This is not a PDF file, so it is not a referral made with this app.",
    Reason.ANOTHERS: "This is not a referral made with this app, so there is nothing to check it against.",
    Reason.ENCRYPTED: "This is a copy protected by a passphrase, as it was signed. What it holds can be checked only "
    "with the passphrase. Give the passphrase, or open the file, save the referral attached to it and check that.",
    Reason.WRONG_PASSPHRASE: "The passphrase does not open the file, so what it holds was not checked. Try again: "
    "capitals and spaces count. If it still does not open, ask the sender for the passphrase, by phone and not by "
    "e-mail.",
    Reason.PROTECTED: "The file is protected by a passphrase, but not as this app writes such a copy, so nothing in it "
    "can be checked. Ask the sender for the file as the app wrote it.",
    Reason.TOO_LARGE: f"The file is larger than {MAX_BYTES // 1_000_000} MB, which no referral made with this app is.",
    Reason.NO_CASE: "The file is signed but carries no facts and result that this version can read, so it is not a "
    "referral that can be checked.",
    Reason.NO_RESULT: "Nothing has been changed since it was signed. It carries no result of any rules, so there is "
    "none to compare.",
    Reason.REVIEW: "This is the record of a review of a referral, not a referral. Nothing has been changed since it "
    "was signed. Its pages were not compared with the decision that it carries: see that they say the same. Check the "
    "referral that it names as well.",
    Reason.PACK: "Nothing has been changed since it was signed. Whether its facts still give the same result "
    "cannot be told, because it was made with rules that are not held here. Check it with the version of the app that "
    "it names.",
}
SAME_PAGES: Final = "Its pages match these facts."
PAGES_NOT_COMPARED: Final = (
    "Whether its pages match these facts cannot be told here, because it was not printed by this version of the app: "
    "compare what matters to you."
)
UNKNOWN_SIGNER: Final = (
    "Who signed it is not known here. Anyone can make such a file and sign it: compare the fingerprint with the "
    "sender, in person or by a phone number that you had before, and then add it to the signers you know."
)
