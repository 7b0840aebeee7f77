"""`assess`: evaluate a case, or one a line, print the results and write the referrals."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from data.atomic import write_whole
from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import CaseFileError, read_case
from logic.pack import RulePack
from logic.result_file import FORMAT as RESULT_FORMAT
from logic.result_file import full_result_to_json
from reports.plain_text import one_line, report
from ui.command_line.beside import Extras, assessments_of
from ui.command_line.ending import DONE, UNUSABLE, OutputError, UnusableError
from ui.command_line.packs import packs_named
from ui.command_line.reading import case_of, lines, opened, read_whole, shown
from ui.command_line.writing import complain, print_line, print_text, reason


def today() -> datetime.date:
    """The day on which cases are judged that do not name one, where this computer is."""
    return datetime.datetime.now().astimezone().date()


def assess(options: argparse.Namespace) -> int:
    """Evaluate the case or cases; raises `UnusableError` or `OutputError`, having written no half of a file."""
    packs = packs_named(options.pack, "--pack") if options.pack else None
    day = today()
    if options.pdf == "":  # an unset variable in a script: to write nothing and say "done" would lose a referral
        raise UnusableError("--pdf: allowed: the path of a file, or of a folder for a .jsonl file")
    if options.pdf is not None and options.what_if:
        raise UnusableError("--pdf: allowed: without --what-if, since a trial is no referral")
    extras = Extras.of(options)
    if options.case != "-" and options.case.lower().endswith(".jsonl"):
        return _assess_lines(options, packs, day, extras)
    name = shown(options.case)
    with opened(options.case) as file:
        content = read_whole(file, name)
    case = case_of(content, name, day)
    assessments = assessments_of(case, packs)
    beside = extras.beside(case, assessments)
    if options.pdf:
        _write_pdf(_output_path(options), case, assessments, options.version_of_app)
    if options.format == "json":
        result = {**full_result_to_json(case, assessments), **beside.as_json()}
        print_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n")
    else:
        print_text(report(case, assessments) + beside.as_text())
    return DONE


def _assess_lines(
    options: argparse.Namespace, packs: Sequence[RulePack] | None, day: datetime.date, extras: Extras
) -> int:
    """Each line is a case of its own: one that is refused does not keep the others from being assessed."""
    status, name, as_json = DONE, shown(options.case), options.format == "json"
    with opened(options.case) as file:
        for number, content in lines(file, name):
            try:
                case = read_case(content, today=day, line=number)
                assessments = assessments_of(case, packs)
                beside = extras.beside(case, assessments, line=number)
            except CaseFileError as error:
                status = UNUSABLE
                complain(f"{name}: {error}")
                refused = {"format": RESULT_FORMAT, "line": number, "reference": error.reference, "error": str(error)}
                print_line(_json_line(refused) if as_json else f"Not assessed: {error}")
                continue
            if options.pdf:
                path = _unused_path(Path(options.pdf), number, case.reference)
                _write_pdf(path, case, assessments, options.version_of_app)
            if as_json:
                print_line(_json_line({**full_result_to_json(case, assessments), **beside.as_json()}))
            else:
                print_line(one_line(case, assessments) + beside.as_line())
    return status


def _json_line(result: dict[str, Any]) -> str:
    # Two characters that JSON allows within a text end a line for some readers of lines.
    return json.dumps(result, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _write_pdf(path: Path, case: Case, assessments: Sequence[Assessment], version: str) -> None:
    from reports.referral import referral_pdf  # noqa: PLC0415 - most runs write none, and it is slow to load

    content = referral_pdf(case, assessments, app_version=version)
    try:
        if path.exists() and not path.is_file():
            raise OutputError(f"The PDF was not written: {shown(str(path))} is there, and is not a file.")
        write_whole(path, content)
    except (OSError, ValueError) as error:
        raise OutputError(f"The PDF was not written to {shown(str(path))}: {reason(error)}.") from error


def _output_path(options: argparse.Namespace) -> Path:
    path = Path(options.pdf)
    with contextlib.suppress(OSError, ValueError):
        if options.case != "-" and path.samefile(options.case):
            raise UnusableError("--pdf: allowed: a file other than the case, which would be lost")
    return path


def _unused_path(directory: Path, number: int, reference: str | None) -> Path:
    """A path for the PDF of one line at which there is nothing yet; the directory is made where it is missing."""
    try:
        directory.mkdir(exist_ok=True)
    except (OSError, ValueError) as error:
        raise OutputError(f"The folder {shown(str(directory))} cannot be used: {reason(error)}.") from error
    safe = re.sub(r"[^A-Za-z0-9]+", "-", reference or "").strip("-")[:60]
    stem = f"{number:06d}-{safe}" if safe else f"{number:06d}"
    path, attempt = directory / f"{stem}.pdf", 2
    while os.path.lexists(path):
        path, attempt = directory / f"{stem}-{attempt}.pdf", attempt + 1
    return path
