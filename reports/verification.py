"""Whether a file is a referral as it was signed, by whom, and whether its facts still give its result.

Everything is read from bytes that anyone may have made: see plain_pdf for why nothing in them can make this run long.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from cryptography import x509

from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import CaseFileError, read_case
from logic.evaluate import evaluate
from logic.pack import RulePack
from logic.result_file import FORMAT as RESULT_FORMAT
from logic.result_file import result_to_json
from logic.strict_json import JsonError, Repeated, parse
from reports.attachments import CASE_FILE, RESULT_FILE
from reports.encrypted_copy import WrongPassphraseError, open_copy
from reports.known_signers import KnownSigners
from reports.plain_pdf import NotPlainError, TooLargeError, read_plain
from reports.signature import with_room
from reports.signed_file import NotSignedError, SignedFile, bears_our_mark, read_signed
from reports.signer import fingerprint_of, name_of
from reports.training import TRAINING

FORMAT: Final = "safeguarding-review-verification/1"

MAX_BYTES: Final = 100_000_000
"""The largest file that is looked at. The longest case file, printed and signed, stays well below."""
_LARGEST_CASE: Final = 10_000_000
_LARGEST_RESULT: Final = 40_000_000
_DEEPEST_RESULT: Final = 200
_MOST_ASSESSMENTS: Final = 50
_OURS_TO_REPEAT: Final = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,39}")


_DECIDING: Final = frozenset({
    "training", "reference", "assessed_on", "assessments",
    "pack", "version", "sha256", "outcome", "presumed", "could_become", "outstanding", "rules",
    "id", "modality", "status", "finding", "operator", "truth", "answers", "children",
    "fact", "value", "source", "date", "note",
})  # fmt: skip
"""The keys of a result that say what was decided and on what."""


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
    PACK = "pack"


_SAYS: Final[Mapping[Reason, str]] = {
    Reason.SAME: "Nothing has been changed since it was signed, and its facts give the same result here.",
    Reason.OTHER_RESULT: "Nothing has been changed since it was signed, but the rules give its facts another result "
    "here. Do not rely on the result printed in it. Ask the sender, and report this to whoever looks after the app.",
    Reason.OTHER_PAGES: "Nothing has been changed since it was signed, but its pages are not those that this version "
    "prints from the facts in it. Do not rely on the pages. Ask the sender, and report this to whoever looks after the "
    "app.",
    Reason.CHANGED: "The file has been changed since it was signed, or damaged on its way. Do not rely on it. Ask the "
    "sender for the original, as a file and not as a print or a copy saved from a viewer.",
    Reason.UNSIGNED: "The file names this app but carries no signature. Nobody can tell whether it was changed. Ask "
    "the sender for the signed original.",
    Reason.NO_PDF: "This is not a PDF file, so it is not a referral made with this app.",
    Reason.ANOTHERS: "This is not a referral made with this app, so there is nothing to check it against.",
    Reason.ENCRYPTED: "The file is protected by a passphrase, so what it holds cannot be checked. Give the passphrase, "
    "or open the file, save the referral attached to it and check that.",
    Reason.WRONG_PASSPHRASE: "The passphrase does not open the file, so what it holds cannot be checked. Try again, or "
    "ask the sender.",
    Reason.TOO_LARGE: f"The file is larger than {MAX_BYTES // 1_000_000} MB, which no referral made with this app is.",
    Reason.NO_CASE: "The file is signed but carries no facts and result that this version can read, so it is not a "
    "referral that can be checked.",
    Reason.PACK: "Nothing has been changed since it was signed. Whether its facts still give its result cannot be "
    "told, because it was made with rules that are not held here. Check it with the version of the app that it names.",
}
_SAME_PAGES: Final = " Its pages show these facts."
_UNKNOWN_SIGNER: Final = (
    " Who signed it is not known here. Anyone can make such a file and sign it: compare the fingerprint with the "
    "sender, in person or by a phone number that you had before, and then add it to the signers you know."
)


@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed, as far as it can be told.

    ``known_as`` is the name under which the signer is known here, and None for a signer who is not; ``name`` is only
    what the certificate says of itself. ``at`` is when, by the clock of the computer that signed, and ``app_version``
    what with.
    """

    name: str
    fingerprint: str
    certificate: x509.Certificate
    at: datetime.datetime
    app_version: str
    known_as: str | None


@dataclass(frozen=True)
class Verification:
    """What was found.

    ``sha256`` names the file looked at, or the original attached to it where that is an encrypted copy. ``case`` is
    what the file carries and ``assessments`` what it gives here, as far as verification came to them; ``differences``
    names each pack whose result is another, and ``packs_not_held`` those that are missing here.
    ``pages_compared`` tells that the pages were printed again from the facts; other versions of this program cannot.
    """

    result: Result
    reason: Reason
    sha256: str
    signed_by: SignedBy | None = None
    case: Case | None = None
    assessments: tuple[Assessment, ...] = ()
    differences: tuple[str, ...] = ()
    packs_not_held: tuple[str, ...] = ()
    pages_compared: bool = False

    @property
    def signer_is_known(self) -> bool:
        """Whether somebody here has vouched for the signer."""
        return self.signed_by is not None and self.signed_by.known_as is not None

    @property
    def is_training(self) -> bool:
        """Whether what the file carries is a training case, and so nobody real."""
        return self.case is not None and self.case.training

    @property
    def says(self) -> str:
        """What it means and what to do, for a person."""
        training = f"{TRAINING} " if self.is_training else ""
        same_pages = _SAME_PAGES if self.reason is Reason.SAME and self.pages_compared else ""
        return (
            training
            + _SAYS[self.reason]
            + same_pages
            + (_UNKNOWN_SIGNER if self.signed_by and not self.signer_is_known else "")
        )

    def as_json(self) -> dict[str, Any]:
        """The verification in the format ``safeguarding-review-verification/1``."""
        return {
            "format": FORMAT,
            "result": self.result.value,
            "reason": self.reason.value,
            "signer": "known" if self.signer_is_known else "unknown",
            "says": self.says,
            "sha256": self.sha256,
            "training": self.is_training,
            "signed_by": self.signed_by and _signed_by_as_json(self.signed_by),
            "reference": self.case.reference if self.case else None,
            "assessments": [
                {"pack": each.pack.id, "version": each.pack.version, "outcome": each.outcome.value}
                for each in self.assessments
            ],
            "differences": list(self.differences),
            "packs_not_held": list(self.packs_not_held),
            "pages_compared": self.pages_compared,
        }


def verify(
    content: bytes,
    *,
    packs: Iterable[RulePack],
    known_signers: KnownSigners | None = None,
    passphrase: str | None = None,
    app_version: str = "",
) -> Verification:
    """Look at a file. Takes time in proportion to its size whatever is in it, and raises nothing.

    ``packs`` are all the rule packs held, several versions of one too: the facts are put through those that the file
    names, by their digests. ``passphrase`` opens an encrypted copy, of which the original attached to it is checked.
    ``app_version`` is that of the program that asks: what the same version has printed is printed again and compared.
    """
    digest = hashlib.sha256(content).hexdigest()
    if len(content) > MAX_BYTES:
        return Verification(Result.NOT_OURS, Reason.TOO_LARGE, digest)
    try:
        file = read_signed(content)
        if file.is_encrypted and passphrase:
            content = open_copy(content, passphrase, MAX_BYTES)
            file, digest = read_signed(content), hashlib.sha256(content).hexdigest()
    except WrongPassphraseError:
        return Verification(Result.NOT_OURS, Reason.WRONG_PASSPHRASE, digest)
    except NotSignedError:
        result, reason = _not_as_signed(content)
        return Verification(result, reason, digest)
    if file.at is None:  # encrypted, and so is when it was signed
        return Verification(Result.NOT_OURS, Reason.ENCRYPTED, digest)
    known = known_signers or KnownSigners()
    signer = file.certificates[0]
    signed_by = SignedBy(
        name="".join(each if each.isprintable() else "?" for each in name_of(signer))[:200],
        fingerprint=fingerprint_of(signer),
        certificate=signer,
        at=file.at,
        app_version=file.app_version,
        known_as=known.name_for(file.certificates, file.at),
    )
    found = _recomputed(file, file.at.date(), {(pack.id, pack.sha256): pack for pack in packs}, digest, signed_by)
    return _with_pages(found, file, app_version) if found.result is Result.INTACT else found


def _with_pages(found: Verification, file: SignedFile, app_version: str) -> Verification:
    """Print the pages once more, where this is the version that printed them, and compare."""
    from reports.printing import Printing, are_alike  # noqa: PLC0415 - loads all that draws pages

    try:
        kept = file.printing
        printing = None if kept is None else Printing.read(kept)
    except (NotPlainError, TooLargeError):
        return replace(found, result=Result.NOT_OURS, reason=Reason.NO_CASE)
    if printing is None or found.case is None or file.at is None or file.app_version != app_version:
        return found
    if printing.libraries != Printing.here().libraries:
        return found
    unsigned = printing.print(found.case, found.assessments, app_version)
    again = with_room(unsigned, room=file.room, at=file.at, app_version=app_version, printing=kept)
    if are_alike(file.pdf, read_plain(again)):
        return replace(found, pages_compared=True)
    return replace(found, result=Result.DIFFERENT_RESULT, reason=Reason.OTHER_PAGES, pages_compared=True)


def _not_as_signed(content: bytes) -> tuple[Result, Reason]:
    if not content.startswith(b"%PDF-"):
        damaged = bears_our_mark(content)
        return (Result.ALTERED, Reason.CHANGED) if damaged else (Result.NOT_OURS, Reason.NO_PDF)
    if b"/Encrypt" in content:
        return Result.NOT_OURS, Reason.ENCRYPTED
    if not bears_our_mark(content):
        return Result.NOT_OURS, Reason.ANOTHERS
    return Result.ALTERED, Reason.CHANGED if b"/ByteRange" in content else Reason.UNSIGNED


def _recomputed(
    file: SignedFile,
    signed_on: datetime.date,
    held: Mapping[tuple[str, str], RulePack],
    digest: str,
    signed_by: SignedBy,
) -> Verification:
    """Put the facts in the file through the rules that it names."""
    try:
        recorded = _recorded(file.attachment(RESULT_FILE, _LARGEST_RESULT))
        facts = file.attachment(CASE_FILE, _LARGEST_CASE)
    except (NotPlainError, TooLargeError, JsonError):
        return Verification(Result.NOT_OURS, Reason.NO_CASE, digest, signed_by)
    named = [(each["pack"], each["version"], each["sha256"]) for each in recorded["assessments"]]
    if missing := tuple(_pack_words(id_, version) for id_, version, sha256 in named if (id_, sha256) not in held):
        return Verification(Result.PACK_NOT_HELD, Reason.PACK, digest, signed_by, packs_not_held=missing)
    try:
        case = read_case(facts, today=signed_on)
    except CaseFileError:
        return Verification(Result.NOT_OURS, Reason.NO_CASE, digest, signed_by)
    assessments = tuple(evaluate(held[id_, sha256], case.facts, case.assessed_on) for id_, _, sha256 in named)
    here = result_to_json(case, assessments)
    differences = tuple(
        f"{_pack_words(now['pack'], now['version'])}: recorded {_outcome_words(then)}, here {_outcome_words(now)}"
        for then, now in zip(recorded["assessments"], here["assessments"], strict=True)
        if _deciding(then) != _deciding(now)
    )
    same = not differences and _deciding(recorded) == _deciding(here)
    return Verification(
        Result.INTACT if same else Result.DIFFERENT_RESULT,
        Reason.SAME if same else Reason.OTHER_RESULT,
        digest,
        signed_by,
        case,
        assessments,
        differences,
    )


def _recorded(content: bytes) -> dict[str, Any]:
    """The result as recorded, once it has the shape of one. Raises JsonError, NotPlainError."""
    found = parse(content, max_bytes=_LARGEST_RESULT, max_nesting=_DEEPEST_RESULT)
    if not isinstance(found, dict) or isinstance(found, Repeated) or found.get("format") != RESULT_FORMAT:
        raise NotPlainError
    assessments = found.get("assessments")
    if not isinstance(assessments, list) or len(assessments) > _MOST_ASSESSMENTS:
        raise NotPlainError
    for each in assessments:
        keys = ("pack", "version", "sha256")
        if not isinstance(each, dict) or not all(isinstance(each.get(key), str) for key in keys):
            raise NotPlainError
    return found


def _deciding(result: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    """A result without the words, which a later version may put in another way, and what it may add."""
    if isinstance(result, dict):
        return {key: _deciding(value) for key, value in result.items() if key in _DECIDING}
    return [_deciding(each) for each in result] if isinstance(result, list) else result


def _outcome_words(assessment: Mapping[str, Any]) -> str:
    outcome = assessment.get("outcome")
    if not isinstance(outcome, str) or not _OURS_TO_REPEAT.fullmatch(outcome):
        return "something else"
    return f"{outcome} (presumed)" if assessment.get("presumed") is True else outcome


def _pack_words(pack: str, version: str) -> str:
    """The pack's id and version; a file may hold anything in their place, which is not repeated."""
    return " ".join(each if _OURS_TO_REPEAT.fullmatch(each) else "(unreadable)" for each in (pack, version))


def _signed_by_as_json(signed: SignedBy) -> dict[str, Any]:
    return {
        "known_as": signed.known_as,
        "certificate_name": signed.name,
        "fingerprint": signed.fingerprint,
        "signed_at": signed.at.isoformat(),
        "app_version": signed.app_version,
    }
