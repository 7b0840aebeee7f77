"""`assess`: evaluate a case, or one a line, print the results and write the referrals."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
from pathlib import Path

from logic.result_file import full_result_to_json
from reports.plain_text import report
from ui.command_line.beside import Extras, assessments_of
from ui.command_line.ending import DONE, UnusableError
from ui.command_line.many import assess_lines
from ui.command_line.packs import packs_named, packs_shown
from ui.command_line.pdf_file import pdf_path
from ui.command_line.reading import case_of, opened, read_whole, shown
from ui.command_line.referrals import Referrals, Variant
from ui.command_line.writing import complain, print_text


def today() -> datetime.date:
    """The day on which cases are judged that do not name one, where this computer is."""
    return datetime.datetime.now().astimezone().date()


def assess(options: argparse.Namespace) -> int:
    """Evaluate the case or cases; raises `UnusableError` or `OutputError`, having written no half of a file."""
    _refuse_what_needs_a_pdf(options)
    packs = packs_named(options.pack, "--pack") if options.pack else None
    day = today()
    is_many = options.case != "-" and options.case.lower().endswith(".jsonl")
    path = None if options.pdf is None else pdf_path(options.pdf, many=is_many)
    if options.pdf is not None and options.what_if:
        raise UnusableError("--pdf: allowed: without --what-if, since a trial is no referral")
    extras = Extras.of(options)
    if is_many:
        return assess_lines(options, day)
    name = shown(options.case)
    with opened(options.case) as file:
        content = read_whole(file, name)
    case = case_of(content, name, day)
    assessments = assessments_of(case, packs, packs_shown())
    beside = extras.beside(case, assessments)
    if path is not None:
        _keep_the_case(path, options.case)
        complain(Referrals.of(options).write(path, case, assessments))
    if options.format == "json":
        result = {**full_result_to_json(case, assessments), **beside.as_json()}
        print_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n")
    else:
        print_text(report(case, assessments) + beside.as_text())
    return DONE


def _refuse_what_needs_a_pdf(options: argparse.Namespace) -> None:
    """Raise `UnusableError` for what says how a PDF is to be where none is asked for: whoever typed it expects one."""
    given = {
        "--variant": options.variant != Variant.IDENTIFIABLE,
        "--encrypt": options.encrypt,
        "--signing-key": options.signing_key is not None,
    }
    for option in (each for each, is_given in given.items() if is_given and options.pdf is None):
        raise UnusableError(f"{option} needs --pdf: allowed: with --pdf OUT, which says where the PDF is to go")


def _keep_the_case(path: Path, case: str) -> None:
    with contextlib.suppress(OSError, ValueError):
        if case != "-" and path.samefile(case):
            raise UnusableError("--pdf: allowed: a file other than the case, which would be lost")
