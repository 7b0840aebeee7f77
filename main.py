"""Safeguarding Review Assessment: opens the app, or runs one of its commands.

Here the parts are put together and nothing else is done. The commands need neither a screen nor Qt.
"""

from __future__ import annotations

import argparse
import codecs
import contextlib
import datetime
import json
import os
import re
import sys
import traceback
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, NoReturn

from data.atomic import write_whole
from data.paths import data_directory
from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import MAX_BYTES, CaseFileError, read_case
from logic.evaluate import evaluate
from logic.loader import load_packs, packs_of
from logic.pack import RulePack
from logic.schema import case_file_schema
from reports.plain_text import one_line, report
from reports.rulebook import rulebook

VERSION = "0.1.0"
RESULT_FORMAT = "safeguarding-review-result/1"

DONE, UNUSABLE, ENVIRONMENT, INTERRUPTED = 0, 2, 3, 130
"""What the program says to the one that started it. (1 is kept for a document that does not verify.)"""

USAGE = {
    "assess": "assess CASE [--pdf OUT] [--format text|json] [--pack ID ...]",
    "rules": "rules [PACK]",
    "schema": "schema",
}


class UnusableError(Exception):
    """The arguments or the input cannot be used. The message is the one line to print, without what was typed."""


class OutputError(Exception):
    """A result could not be written. The message is the one line to print; it is empty where nobody listens."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; ``arguments`` are those of the command line where left out."""
    os.umask(0o077)
    _leave_no_core_dump()
    _speak_utf8()
    try:
        status = _run(sys.argv[1:] if arguments is None else arguments)
        _flush()
    except UnusableError as error:
        _complain(str(error))
        return UNUSABLE
    except OutputError as error:
        _complain(str(error))
        return ENVIRONMENT
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: never a traceback, which could hold what was typed
        _complain(
            f"Something went wrong that this program did not expect ({_kind_and_place(error)}). Please report it."
        )
        return ENVIRONMENT
    return status


def today() -> datetime.date:
    """The day on which cases are judged that do not name one, where this computer is."""
    return datetime.datetime.now().astimezone().date()


def _run(arguments: Sequence[str]) -> int:
    try:
        options = _parser().parse_args(arguments)
    except SystemExit:  # --help and --version have been printed
        return DONE
    commands = {None: _open_app, "assess": _assess, "rules": _rules, "schema": _schema}
    return commands[options.command](options)


# ---- Commands ----


def _open_app(options: argparse.Namespace) -> int:
    from ui.system_libraries import why_qt_cannot_start  # noqa: PLC0415 - commands load nothing of the screen

    obstacle = why_qt_cannot_start(os.environ)
    if obstacle:
        raise OutputError(obstacle)
    from ui.app import run  # noqa: PLC0415 - Qt would abort the process where the check above fails

    return run(data_directory(options.data_dir), app_version=VERSION)


def _schema(_: argparse.Namespace) -> int:
    _print(json.dumps(case_file_schema(), ensure_ascii=False, indent=2) + "\n")
    return DONE


def _rules(options: argparse.Namespace) -> int:
    _print(rulebook(load_packs() if options.pack is None else _packs_named([options.pack], "PACK")))
    return DONE


def _assess(options: argparse.Namespace) -> int:
    packs = _packs_named(options.pack, "--pack") if options.pack else None
    day = today()
    if options.pdf == "":  # an unset variable in a script: to write nothing and say "done" would lose a referral
        raise UnusableError("--pdf: allowed: the path of a file, or of a folder for a .jsonl file")
    if options.case != "-" and options.case.lower().endswith(".jsonl"):
        return _assess_lines(options, packs, day)
    name = _shown(options.case)
    with _opened(options.case) as file:
        content = _read(file, name)
    case = _case(content, name, day)
    assessments = _assessments(case, packs)
    if options.pdf:
        _write_pdf(_output_path(options), case, assessments)
    if options.format == "json":
        _print(json.dumps(_result(case, assessments), ensure_ascii=False, indent=2) + "\n")
    else:
        _print(report(case, assessments))
    return DONE


def _assess_lines(options: argparse.Namespace, packs: Sequence[RulePack] | None, day: datetime.date) -> int:
    """Each line is a case of its own: one that is refused does not keep the others from being assessed."""
    status, name, as_json = DONE, _shown(options.case), options.format == "json"
    with _opened(options.case) as file:
        for number, content in _lines(file, name):
            try:
                case = read_case(content, today=day, line=number)
            except CaseFileError as error:
                status = UNUSABLE
                _complain(f"{name}: {error}")
                refused = {"format": RESULT_FORMAT, "line": number, "reference": error.reference, "error": str(error)}
                _print_line(_json_line(refused) if as_json else f"Not assessed: {error}")
                continue
            assessments = _assessments(case, packs)
            if options.pdf:
                _write_pdf(_unused_path(Path(options.pdf), number, case.reference), case, assessments)
            _print_line(_json_line(_result(case, assessments)) if as_json else one_line(case, assessments))
    return status


def _assessments(case: Case, packs: Sequence[RulePack] | None) -> list[Assessment]:
    chosen = packs_of(case.nation) if packs is None else packs
    return [evaluate(pack, case.facts, case.assessed_on) for pack in chosen]


def _packs_named(ids: Iterable[str], argument: str) -> list[RulePack]:
    held = {pack.id: pack for pack in load_packs()}
    if not held.keys() >= set(ids):
        raise UnusableError(f"{argument}: allowed: {', '.join(held)}")
    return [held[each] for each in dict.fromkeys(ids)]


def _result(case: Case, assessments: Iterable[Assessment]) -> dict[str, Any]:
    return {
        "format": RESULT_FORMAT,
        "reference": case.reference,
        "assessed_on": case.assessed_on.isoformat(),
        "assessments": [assessment.as_json() for assessment in assessments],
    }


def _json_line(result: dict[str, Any]) -> str:
    # Two characters that JSON allows within a text end a line for some readers of lines.
    return json.dumps(result, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


# ---- Input ----


def _opened(path: str) -> contextlib.AbstractContextManager[IO[bytes]]:
    if path == "-":
        if sys.stdin is None:
            raise UnusableError("standard input: allowed: an input that is open")
        return contextlib.nullcontext(sys.stdin.buffer)
    try:
        return Path(path).open("rb")
    except (OSError, ValueError) as error:
        raise _unreadable(_shown(path), error) from error


def _read(file: IO[bytes], name: str) -> bytes:
    """The whole content, or so much more than is allowed that it will be refused."""
    try:
        return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _unreadable(name, error) from error


def _lines(file: IO[bytes], name: str) -> Iterator[tuple[int, bytes]]:
    """The lines that are not blank, with their numbers. Of one that is too long, enough that it will be refused."""
    longest = MAX_BYTES + 2
    number = 0
    try:
        while line := file.readline(longest):
            number += 1
            rest = line
            while len(rest) == longest and not rest.endswith(b"\n"):
                rest = file.readline(longest)
            content = line.rstrip(b"\r\n")
            if number == 1:
                content = content.removeprefix(codecs.BOM_UTF8)
            if content.strip(b" \t"):
                yield number, content
    except OSError as error:
        raise _unreadable(name, error) from error


def _unreadable(name: str, error: Exception) -> UnusableError:
    reason = getattr(error, "strerror", None) or "the path cannot be used"
    return UnusableError(f"{name}: the file: allowed: a case file that can be opened and read ({reason})")


def _case(content: bytes, name: str, day: datetime.date) -> Case:
    try:
        return read_case(content, today=day)
    except CaseFileError as error:
        raise UnusableError(f"{name}: {error}") from None


def _shown(path: str) -> str:
    """The path on one line, whatever characters its name has and whatever the locale made of them."""
    if path == "-":
        return "standard input"
    text = os.fsencode(path).decode("utf-8", "replace")
    return "".join(each if each.isprintable() else "?" for each in text)


# ---- Output ----


def _print(text: str) -> None:
    if sys.stdout is None:
        raise OutputError("The result could not be written: standard output is closed.")
    try:
        sys.stdout.write(text)
    except OSError as error:
        raise _unwritable(error) from error


def _print_line(line: str) -> None:
    _print(f"{line}\n")
    _flush()


def _flush() -> None:
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError as error:
        raise _unwritable(error) from error


def _unwritable(error: OSError) -> OutputError:
    """The error to raise once standard output has failed; what is left in its buffer is let go."""
    with contextlib.suppress(OSError, ValueError):
        # Python would try once more when it ends, and complain in its own way.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return OutputError("")
    return OutputError(f"The result could not be written to standard output: {_reason(error)}.")


def _write_pdf(path: Path, case: Case, assessments: Sequence[Assessment]) -> None:
    from reports.referral import referral_pdf  # noqa: PLC0415 - most runs write none, and it is slow to load

    content = referral_pdf(case, assessments, app_version=VERSION)
    try:
        if path.exists() and not path.is_file():
            raise OutputError(f"The PDF was not written: {_shown(str(path))} is there, and is not a file.")
        write_whole(path, content)
    except (OSError, ValueError) as error:
        raise OutputError(f"The PDF was not written to {_shown(str(path))}: {_reason(error)}.") from error


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
        raise OutputError(f"The folder {_shown(str(directory))} cannot be used: {_reason(error)}.") from error
    safe = re.sub(r"[^A-Za-z0-9]+", "-", reference or "").strip("-")[:60]
    stem = f"{number:06d}-{safe}" if safe else f"{number:06d}"
    path, attempt = directory / f"{stem}.pdf", 2
    while os.path.lexists(path):
        path, attempt = directory / f"{stem}-{attempt}.pdf", attempt + 1
    return path


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or "the path cannot be used"


def _complain(line: str) -> None:
    if line and sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()


# ---- Arguments ----


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
        _print(message)


def _parser() -> _Parser:
    program = "safeguarding-review"
    usages = (
        f"{program} [--data-dir FOLDER]",
        f"{program} --version",
        *(f"{program} {each}" for each in USAGE.values()),
    )
    parser = _Parser(
        prog=program,
        description="Works out, on the facts entered, whether a safeguarding review is triggered and why. "
        "Without a command it opens the app.",
        allowed="; ".join(usages),
    )
    parser.add_argument("--version", action="version", version=f"{program} {VERSION}")
    parser.add_argument("--data-dir", metavar="FOLDER", type=Path, help="where the app keeps its encrypted store")
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND")

    assess = commands.add_parser("assess", help="assess a case file", allowed=f"{program} {USAGE['assess']}")
    assess.add_argument("case", metavar="CASE", help="a JSON file, a .jsonl file with one case a line, or - for input")
    assess.add_argument("--pdf", metavar="OUT", help="also write the referral; for a .jsonl file, a folder of them")
    assess.add_argument("--format", choices=("text", "json"), default="text", help="of the result; text if left out")
    assess.add_argument("--pack", metavar="ID", action="append", help="only this rule pack; may be repeated")

    rules = commands.add_parser("rules", help="print the rules in words", allowed=f"{program} {USAGE['rules']}")
    rules.add_argument("pack", metavar="PACK", nargs="?", help="the id of a rule pack; all if left out")

    commands.add_parser("schema", help="print the JSON Schema of a case file", allowed=f"{program} {USAGE['schema']}")
    return parser


# ---- The process ----


def _leave_no_core_dump() -> None:
    """A dump of memory could hold what was typed. Windows writes none unless it is told to."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale, so that no name is lost on a Windows console or under LANG=C."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _kind_and_place(error: BaseException) -> str:
    """The kind of error and the line of this program where it arose: what mends it, and nothing that was typed."""
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return type(error).__name__
    return f"{type(error).__name__} at {Path(frames[-1].filename).name}:{frames[-1].lineno}"


if __name__ == "__main__":
    sys.exit(main())
