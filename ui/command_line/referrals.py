"""The PDFs that `assess` writes: which form of the referral, signed by whom, encrypted or not, and where they go."""

from __future__ import annotations

import argparse
import datetime
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from data.errors import WeakPassphraseError
from data.passphrase import check_passphrase
from logic.assessment import Assessment
from logic.case import Case
from ui.command_line.ending import OutputError, UnusableError
from ui.command_line.passphrase import passphrase_from
from ui.command_line.pdf_file import write_new_pdf, write_pdf
from ui.command_line.reading import opened, shown, unreadable
from ui.command_line.writing import reason

if TYPE_CHECKING:  # slow to load, and most runs write no PDF
    from logic.pseudonym import Pseudonymised
    from reports.signer import Signer

_LARGEST_KEY_FILE = 1_000_000
_MOST_PLACES = 12
_MADE_FOR_THIS_RUN = "Command line, key made for one run"


class Variant(StrEnum):
    """Which form of the referral is written."""

    IDENTIFIABLE = "identifiable"
    PSEUDONYMISED = "pseudonymised"
    CHRONOLOGY = "chronology"


@dataclass(frozen=True)
class Made:
    """A PDF, and a line for whoever has to read it before it is sent; empty where there is nothing to say."""

    pdf: bytes = field(repr=False)
    remark: str = ""


@dataclass(frozen=True)
class Referrals:
    """How referrals are made in this run, in this process or another.

    ``signing_key`` is what `reports.signer.Signer.to_pem` gives; ``passphrase`` encrypts the file, if there is one.
    """

    app_version: str
    variant: Variant
    signing_key: bytes = field(repr=False)
    passphrase: str | None = field(repr=False)

    @classmethod
    def of(cls, options: argparse.Namespace) -> Referrals:
        """As the options ask for; raises `UnusableError` for a key or a passphrase that cannot be used."""
        from reports.signer import Signer  # noqa: PLC0415 - only runs that write a PDF need it

        passphrase = _passphrase(options) if options.encrypt else None
        signer = _signer(options) if options.signing_key else Signer.make(_MADE_FOR_THIS_RUN, now=_now())
        return cls(options.version_of_app, Variant(options.variant), signer.to_pem(), passphrase)

    def make(self, case: Case, assessments: Sequence[Assessment]) -> Made:
        """The PDF of one case, and what to say of it."""
        from reports.encrypted_copy import encrypted_copy  # noqa: PLC0415 - as above
        from reports.printing import Form, Printing  # noqa: PLC0415 - as above
        from reports.signature import sign_pdf  # noqa: PLC0415 - as above
        from reports.signer import Signer  # noqa: PLC0415 - as above

        made = self._unsigned(case, assessments)
        printing = Printing.here(
            Form.REFERRAL if self.variant is Variant.IDENTIFIABLE else Form(self.variant.value)
        ).to_json()
        signer = Signer.from_pem(self.signing_key)
        if self.variant is Variant.PSEUDONYMISED:
            signer = signer.without_name(now=_now())
        if self.passphrase is None:
            signed = sign_pdf(made.pdf, signer, at=_now(), app_version=self.app_version, printing=printing)
            return Made(signed, made.remark)
        copy = encrypted_copy(
            made.pdf, self.passphrase, signer, at=_now(), app_version=self.app_version, printing=printing
        )
        return Made(copy, made.remark)

    def _unsigned(self, case: Case, assessments: Sequence[Assessment]) -> Made:
        from logic.pseudonym import pseudonymise  # noqa: PLC0415 - as above
        from reports.referral import referral_pdf, subject_of  # noqa: PLC0415 - as above
        from reports.variants import chronology_pdf, pseudonymised_pdf  # noqa: PLC0415 - as above

        if self.variant is Variant.CHRONOLOGY:
            return Made(chronology_pdf(case, app_version=self.app_version))
        if self.variant is Variant.IDENTIFIABLE:
            return Made(referral_pdf(case, assessments, app_version=self.app_version))
        found = pseudonymise(case, assessments, subject_of(assessments))
        return Made(pseudonymised_pdf(found, app_version=self.app_version), _remark(found))

    def write(self, path: Path, case: Case, assessments: Sequence[Assessment]) -> str:
        """Write the PDF of one case, whole or not at all, and return what to say of it. Raises `OutputError`."""
        made = self.make(case, assessments)
        write_pdf(path, made.pdf)
        return made.remark

    def write_numbered(self, directory: Path, number: int, case: Case, assessments: Sequence[Assessment]) -> str:
        """As ``write``, for one line of several: into the directory, in the place of no other file.

        That holds whatever other runs write there at the same time.
        """
        _make_folder(directory)
        made = self.make(case, assessments)
        named = None if self.variant is Variant.PSEUDONYMISED else case.reference
        write_new_pdf(_paths(directory, number, named), made.pdf)
        return made.remark


def _remark(found: Pseudonymised) -> str:
    """Where to look before a pseudonymised PDF is sent. The words themselves are not repeated: they may be a name."""
    places = list(dict.fromkeys(each.place for each in found.leftovers))
    parts = []
    if not found.same_result:
        parts.append("with months in place of days the rules come to another result than before")
    if places:
        listed = ", ".join(places[:_MOST_PLACES]) + (" and others" if len(places) > _MOST_PLACES else "")
        parts.append(f"words or numbers that may tell who it is are left in {listed}")
    return f"Read the PDF before you send it: {'; '.join(parts)}." if parts else ""


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)


def _signer(options: argparse.Namespace) -> Signer:
    from reports.signer import Signer, SignerError  # noqa: PLC0415 - as above

    name, allowed = shown(options.signing_key), "a PKCS#12 file that can be opened and read"
    try:
        with opened(options.signing_key, allowed) as file:
            content = file.read(_LARGEST_KEY_FILE)
    except OSError as error:
        raise unreadable(name, error, allowed) from error
    passphrase = passphrase_from(
        options.signing_passphrase_fd, "--signing-passphrase-fd", "Passphrase of the signing key: "
    )
    try:
        return Signer.from_pkcs12(content, passphrase or "")
    except SignerError as error:
        raise UnusableError(f"--signing-key: {name}: {error}") from error


def _passphrase(options: argparse.Namespace) -> str:
    passphrase = passphrase_from(options.passphrase_fd, "--passphrase-fd", "Passphrase for the PDF: ")
    if passphrase is None:
        raise UnusableError("--encrypt: allowed: with --passphrase-fd, or where somebody can type a passphrase")
    try:
        check_passphrase(passphrase)
    except WeakPassphraseError as error:
        raise UnusableError(f"--encrypt: {error}") from error
    return passphrase


def _make_folder(directory: Path) -> None:
    """Make the folder where it is missing; raises `OutputError`."""
    try:
        directory.mkdir(exist_ok=True)
    except (OSError, ValueError) as error:
        raise OutputError(f"The folder {shown(str(directory))} cannot be used: {reason(error)}.") from error


def _paths(directory: Path, number: int, reference: str | None) -> Iterator[Path]:
    """The paths that the PDF of one line may have, the best first."""
    safe = re.sub(r"[^A-Za-z0-9]+", "-", reference or "").strip("-")[:60]
    stem = f"{number:06d}-{safe}" if safe else f"{number:06d}"
    yield directory / f"{stem}.pdf"
    yield from (directory / f"{stem}-{attempt}.pdf" for attempt in itertools.count(2))
