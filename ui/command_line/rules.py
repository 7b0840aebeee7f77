"""`rules`: the rule packs in words, as text or as a PDF to be signed."""

from __future__ import annotations

import argparse

from logic.loader import load_packs
from reports.rulebook import rulebook
from ui.command_line.ending import DONE
from ui.command_line.packs import packs_named
from ui.command_line.pdf_file import pdf_path, write_pdf
from ui.command_line.writing import print_text


def rules(options: argparse.Namespace) -> int:
    """Print the pack named, or all of them; or write them as a PDF. Raises `UnusableError` or `OutputError`."""
    packs = load_packs() if options.pack is None else packs_named([options.pack], "PACK")
    if options.pdf is None:
        print_text(rulebook(packs))
        return DONE
    path = pdf_path(options.pdf)
    from reports.rulebook_pdf import rulebook_pdf  # noqa: PLC0415 - slow to load, and most runs write none

    write_pdf(path, rulebook_pdf(packs, app_version=options.version_of_app))
    return DONE
