"""Whether a file is a referral as it was signed, by whom, and whether its facts still give its result.

Everything is read from bytes that anyone may have made: see plain_pdf for why nothing in them can make this run long.
"""

from __future__ import annotations

import datetime
import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from cryptography import x509

from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import CaseFileError, read_case
from logic.evaluate import evaluate
from logic.pack import RulePack
from logic.result_file import FORMAT as RESULT_FORMAT
from logic.result_file import result_to_json
from logic.review import Review
from logic.strict_json import JsonError, Repeated, parse
from reports.attachments import CASE_FILE, RESULT_FILE
from reports.encrypted_copy import WrongPassphraseError, open_copy
from reports.known_signers import KnownSigners
from reports.plain_pdf import NotPlainError, TooLargeError, read_plain
from reports.review_file import review_in
from reports.signature import with_room
from reports.signed_file import NotSignedError, SignedFile, bears_our_mark, read_signed
from reports.signer import fingerprint_of, name_of
from reports.training import TRAINING
from reports.verdict import MAX_BYTES, PAGES_NOT_COMPARED, SAME_PAGES, SAYS, UNKNOWN_SIGNER, Reason, Result

__all__ = ["FORMAT", "MAX_BYTES", "Reason", "Result", "SignedBy", "Verification", "verify"]

FORMAT: Final = "safeguarding-review-verification/1"

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
_BESIDE: Final = {
    "rules": "which conditions are met",
    "could_become": "what it could become",
    "outstanding": "what is still needed",
}


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
    ``review`` is what the record of a review carries: such a file is no referral, and has no case.
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
    review: Review | None = None

    @property
    def document(self) -> str | None:
        """What kind of document it is: "referral", or "review_record"; None where that cannot be told."""
        if self.result in (Result.ALTERED, Result.NOT_OURS):
            return None
        return "review_record" if self.review else "referral"

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
        unknown = self.signed_by is not None and not self.signer_is_known
        return f"{self.says_of_the_file} {UNKNOWN_SIGNER}" if unknown else self.says_of_the_file

    @property
    def says_of_the_file(self) -> str:
        """The same without what to do about a signer who is not known, for a screen that says that in its own place."""
        parts = (TRAINING if self.is_training else "", SAYS[self.reason], self.says_of_the_pages)
        return " ".join(part for part in parts if part)

    @property
    def says_of_the_pages(self) -> str:
        """Whether the pages of a good file show the facts in it, as far as that was told; empty for any other."""
        if self.result is not Result.INTACT or self.case is None:
            return ""
        return SAME_PAGES if self.pages_compared else PAGES_NOT_COMPARED

    def as_json(self) -> dict[str, Any]:
        """The verification in the format ``safeguarding-review-verification/1``."""
        return {
            "format": FORMAT,
            "result": self.result.value,
            "reason": self.reason.value,
            "document": self.document,
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
            "review": self.review and _review_as_json(self.review),
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
    return _with_pages(found, file, app_version) if found.case and found.result is Result.INTACT else found


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
    if not bears_our_mark(content):
        return Result.NOT_OURS, Reason.PROTECTED if b"/Encrypt" in content else Reason.ANOTHERS
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
        if review := review_in(file):
            return Verification(Result.INTACT, Reason.REVIEW, digest, signed_by, review=review)
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
        f"{_pack_words(now['pack'], now['version'])}: {_difference(then, now)}"
        for then, now in zip(recorded["assessments"], here["assessments"], strict=True)
        if _deciding(then) != _deciding(now)
    )
    same = not differences and _deciding(recorded) == _deciding(here)
    agreed = Reason.SAME if assessments else Reason.NO_RESULT
    return Verification(
        Result.INTACT if same else Result.DIFFERENT_RESULT,
        agreed if same else Reason.OTHER_RESULT,
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


def _difference(then: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """How two assessments differ, where they do: in the outcome, or in what stands beside the same outcome."""
    recorded, here = _outcome_words(then), _outcome_words(now)
    if recorded != here:
        return f"recorded {recorded}, here {here}"
    differ = [words for key, words in _BESIDE.items() if _deciding(then.get(key)) != _deciding(now.get(key))]
    return f"{here} in both, but another account of {' and '.join(differ) or 'the assessment'}"


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


def _review_as_json(review: Review) -> dict[str, Any]:
    return {"decision": review.decision.value, "at": review.at.isoformat(), "referral_sha256": review.sha256}
