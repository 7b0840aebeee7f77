"""`verify`: whether a PDF is a referral as it was signed, by whom, and whether its facts still give its result."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from enum import StrEnum

from data.policy import load_policy
from data.preferences import Preferences
from logic.loader import load_packs
from logic.review import IN_WORDS
from reports.known_signers import KnownSigners, KnownSignersError
from reports.verification import MAX_BYTES, Reason, Result, Verification, verify
from ui.command_line.ending import DONE, MISMATCH, UnusableError
from ui.command_line.passphrase import passphrase_from
from ui.command_line.reading import opened, shown, unreadable
from ui.command_line.writing import print_text

_IN_WORDS: Mapping[StrEnum, str] = {
    Result.INTACT: "Intact",
    Result.DIFFERENT_RESULT: "Different result",
    Result.ALTERED: "Altered",
    Result.NOT_OURS: "Not a referral that can be checked",
    Result.PACK_NOT_HELD: "Rules not held here",
    Reason.UNSIGNED: "Not signed",
    Reason.ENCRYPTED: "Not checked: protected by a passphrase",
    Reason.WRONG_PASSPHRASE: "Not checked: the passphrase is not the right one",
    Reason.PROTECTED: "Not checked: protected by a passphrase",
}
"""What is said first: of the result, or of the reason where that says more."""
_HOW_TO_GIVE_IT = (
    "How to give the passphrase: run verify at a terminal, which asks for it; or add --passphrase-fd N, where N is the "
    "number of an open file whose first line it is."
)


def verify_file(options: argparse.Namespace) -> int:
    """Look at the file and print what was found; raises `UnusableError` where it or the list cannot be read."""
    known = _known_signers(options.signers)
    content = _read(options.pdf, MAX_BYTES, "a file that can be opened and read")
    packs, version = load_packs(), options.version_of_app
    found = verify(content, packs=packs, known_signers=known, app_version=version)
    if found.reason is Reason.ENCRYPTED:
        passphrase = passphrase_from(options.passphrase_fd, "--passphrase-fd", "Passphrase of the file: ")
        if passphrase is not None:
            found = verify(content, packs=packs, known_signers=known, passphrase=passphrase, app_version=version)
    if options.format == "json":
        print_text(json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n")
    else:
        print_text(_report(found))
    return DONE if found.result is Result.INTACT else MISMATCH


def _report(found: Verification) -> str:
    lines = [f"{_IN_WORDS.get(found.reason, _IN_WORDS[found.result])}.", found.says]
    lines += [_HOW_TO_GIVE_IT] if found.reason is Reason.ENCRYPTED else []
    lines += [f"Result of {each}." for each in found.differences]
    lines += [f"Rules not held: {each}." for each in found.packs_not_held]
    if found.case is not None and found.case.reference:
        lines.append(f"Case: {found.case.reference}")
    if review := found.review:
        lines += [
            f"Decision: {IN_WORDS[review.decision]}",
            f"Decided, by the clock of the computer that recorded it: {review.at:%Y-%m-%d %H:%M}",
            f"SHA-256 of the referral that was reviewed: {review.sha256}",
        ]
    if signed := found.signed_by:
        who = f"{signed.known_as} (known here)" if signed.known_as is not None else "not known here"
        groups = " ".join(signed.fingerprint[at : at + 4] for at in range(0, len(signed.fingerprint), 4))
        lines += [
            f"Signer: {who}",
            f"Name in the certificate: {signed.name}",
            f"Fingerprint of the key: {groups}",
            f"Signed, by the clock of the computer that did: {signed.at:%Y-%m-%d %H:%M} UTC",
            f"Made with version: {signed.app_version}",
        ]
    lines.append(f"SHA-256 of what was checked: {found.sha256}")
    return "\n".join(lines) + "\n"


def _known_signers(path: str | None) -> KnownSigners:
    """Whom the policy of this computer names, and those on the list that was given."""
    named = KnownSigners.of_policy(Preferences(load_policy()).items("known_signers"))
    if path is None:
        return named
    try:
        return named | KnownSigners.read(_read(path, 1_000_000, "a list of signers that can be opened and read"))
    except KnownSignersError as error:
        raise UnusableError(f"--signers: {shown(path)}: {error}") from error


def _read(path: str, limit: int, allowed: str) -> bytes:
    """The content, or so much more than the limit that it will be refused."""
    try:
        with opened(path, allowed) as file:
            return file.read(limit + 1)
    except OSError as error:
        raise unreadable(shown(path), error, allowed) from error
