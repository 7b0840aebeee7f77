"""The arguments of the program, and how wrong ones are refused."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Any, NoReturn

from ui.command_line.ending import UnusableError
from ui.command_line.referrals import Variant
from ui.command_line.store_arguments import add_store_commands
from ui.command_line.writing import print_text

USAGE = {
    "assess": "assess CASE [--pdf OUT] [--format text|json] [--pack ID ...] [--what-if FACT=VALUE ...] "
    "[--compare PACK] [--variant identifiable|pseudonymised|chronology] "
    "[--signing-key FILE [--signing-passphrase-fd N]] [--encrypt [--passphrase-fd N]]",
    "verify": "verify PDF [--format text|json] [--signers FILE] [--passphrase-fd N]",
    "rules": "rules [PACK] [--pdf OUT]",
    "schema": "schema",
    "store": "store COMMAND",
}

SELF_TEST_WINDOW = "--self-test-window"
"""The argument with which the self test starts the program once more, to open its window where no display is needed."""


class _Parser(argparse.ArgumentParser):
    """Refuses arguments in one line, with the usage that is ``allowed``, and repeats nothing of what was typed."""

    def __init__(self, *, allowed: str, **options: Any) -> None:  # noqa: ANN401 - as argparse has it
        super().__init__(**options)
        self.allow_abbrev = False
        self._allowed = allowed

    def error(self, message: str) -> NoReturn:
        # These parts of argparse's message are names that this program has given; the rest may be what was typed.
        ours = re.match(r"argument ([^:]+): |the following arguments are required: (.+)", message)
        place = (ours[1] or f"{ours[2]} (missing)") if ours else "the arguments"
        raise UnusableError(f"{place}: allowed: {self._allowed}")

    def _print_message(self, message: str, file: object = None) -> None:
        del file  # argparse's own method lets a failed write pass as done
        print_text(message)


def parser(version: str) -> argparse.ArgumentParser:
    """What the program takes. Parsing raises `UnusableError` for what it does not take."""
    program = "safeguarding-review"
    usages = (
        f"{program} [--data-dir FOLDER] [--language LANGUAGE]",
        f"{program} --version",
        f"{program} --self-test",
        *(f"{program} {each}" for each in USAGE.values()),
    )
    parser = _Parser(
        prog=program,
        description="Works out, on the facts entered, whether a safeguarding review is triggered and why. "
        "Without a command it opens the app.",
        allowed="; ".join(usages),
    )
    parser.add_argument("--version", action="version", version=f"{program} {version}")
    parser.add_argument("--self-test", action="store_true", help="try whether this installation works; opens no store")
    parser.add_argument(SELF_TEST_WINDOW, action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--data-dir", metavar="FOLDER", type=Path, help="where the app keeps its encrypted store")
    parser.add_argument("--language", help="of the app, such as en; that of this computer where it is left out")
    parser.set_defaults(version_of_app=version)
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND")

    assess = commands.add_parser("assess", help="assess a case file", allowed=f"{program} {USAGE['assess']}")
    assess.add_argument("case", metavar="CASE", help="a JSON file, a .jsonl file with one case a line, or - for input")
    assess.add_argument("--pdf", metavar="OUT", help="also write the referral; for a .jsonl file, a folder of them")
    assess.add_argument("--format", choices=("text", "json"), default="text", help="of the result; text if left out")
    assess.add_argument("--pack", metavar="ID", action="append", help="only this rule pack; may be repeated")

    assess.add_argument(
        "--what-if",
        metavar="FACT=VALUE",
        action="append",
        help="also try this answer in place of the one entered; may be repeated",
    )
    assess.add_argument(
        "--compare", metavar="PACK", help="also say how the result differs under this rule pack, or the file of one"
    )

    _add_pdf_options(assess)

    verify = commands.add_parser(
        "verify", help="check that a referral is as it was signed", allowed=f"{program} {USAGE['verify']}"
    )
    verify.add_argument("pdf", metavar="PDF", help="the referral, or - for input")
    verify.add_argument("--format", choices=("text", "json"), default="text", help="of the answer; text if left out")
    verify.add_argument(
        "--signers", metavar="FILE", help="the signers known: fingerprints, certificates of authorities"
    )
    verify.add_argument(
        "--passphrase-fd", metavar="N", type=int, help="of an encrypted copy: the open file that gives its passphrase"
    )

    rules = commands.add_parser("rules", help="print the rules in words", allowed=f"{program} {USAGE['rules']}")
    rules.add_argument("pack", metavar="PACK", nargs="?", help="the id of a rule pack; all if left out")
    rules.add_argument("--pdf", metavar="OUT", help="write them as a PDF to read and to sign, and print nothing")

    commands.add_parser("schema", help="print the JSON Schema of a case file", allowed=f"{program} {USAGE['schema']}")
    add_store_commands(commands, program)
    return parser


def _add_pdf_options(assess: argparse.ArgumentParser) -> None:
    assess.add_argument(
        "--variant",
        choices=tuple(Variant),
        default=Variant.IDENTIFIABLE,
        help="of the PDF: the referral, the same without the people in it, or the chronology alone",
    )
    assess.add_argument(
        "--signing-key", metavar="FILE", help="sign with this PKCS#12 file; with a key made for this run if left out"
    )
    assess.add_argument(
        "--signing-passphrase-fd", metavar="N", type=int, help="the open file that gives the passphrase of that key"
    )
    assess.add_argument("--encrypt", action="store_true", help="write a copy that only a passphrase opens")
    assess.add_argument("--passphrase-fd", metavar="N", type=int, help="the open file that gives that passphrase")
