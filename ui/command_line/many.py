"""`assess` on a file of one case a line: results in order, the PDFs made by as many processes as there are cores."""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from logic.case_file import CaseFileError, read_case
from logic.pack import RulePack
from logic.result_file import FORMAT as RESULT_FORMAT
from logic.result_file import full_result_to_json
from reports.plain_text import one_line
from ui.command_line.beside import Extras, assessments_of
from ui.command_line.ending import DONE, UNUSABLE, OutputError
from ui.command_line.packs import packs_named, packs_shown
from ui.command_line.reading import lines, opened, shown
from ui.command_line.referrals import Referrals
from ui.command_line.writing import complain, print_line

_ALONE = 8
"""So many lines are done before other processes are started, which takes about as long as these."""
_AHEAD = 4
"""Lines that are under way for each process. What is read ahead is held in memory, so it is few."""


@dataclass(frozen=True)
class Assessed:
    """What one line comes to: what to print, why it was refused if it was, and what to say of its PDF."""

    printed: str
    complaint: str = ""
    remark: str = ""


class Assessor:
    """Assesses lines, alike in this process and in others."""

    def __init__(self, options: argparse.Namespace, day: datetime.date, referrals: Referrals | None) -> None:
        """``day`` is the one on which cases are judged that name none; ``referrals`` is None where no PDF is wanted."""
        self._packs: Sequence[RulePack] | None = packs_named(options.pack, "--pack") if options.pack else None
        self._shown = packs_shown()
        self._extras = Extras.of(options)
        self._directory = None if options.pdf is None else Path(options.pdf)
        self._as_json = options.format == "json"
        self._day = day
        self._referrals = referrals

    def line(self, number: int, content: bytes) -> Assessed:
        """Assess one line and write its PDF. Raises `OutputError` where that cannot be written."""
        try:
            case = read_case(content, today=self._day, line=number)
            assessments = assessments_of(case, self._packs, self._shown)
            beside = self._extras.beside(case, assessments, line=number)
        except CaseFileError as error:
            refused = {"format": RESULT_FORMAT, "line": number, "reference": error.reference, "error": str(error)}
            return Assessed(_json_line(refused) if self._as_json else f"Not assessed: {error}", str(error))
        remark = ""
        if self._referrals is not None and self._directory is not None:
            remark = self._referrals.write_numbered(self._directory, number, case, assessments)
        if self._as_json:
            document = {**full_result_to_json(case, assessments), **beside.as_json()}
            return Assessed(_json_line(document), remark=remark)
        return Assessed(one_line(case, assessments) + beside.as_line(), remark=remark)


def assess_lines(options: argparse.Namespace, day: datetime.date) -> int:
    """Each line is a case of its own: one that is refused does not keep the others from being assessed.

    Raises `UnusableError` or `OutputError`; what was printed before stays.
    """
    name = shown(options.case)
    referrals = Referrals.of(options) if options.pdf else None
    status = DONE
    with opened(options.case) as file, _Progress(shown=options.pdf is not None) as progress:
        for done, assessed in enumerate(_assessed(options, day, referrals, lines(file, name)), start=1):
            progress.clear()
            if assessed.complaint:
                status = UNUSABLE
                complain(f"{name}: {assessed.complaint}")
            if assessed.remark:
                complain(f"{name}: case {done}: {assessed.remark}")
            print_line(assessed.printed)
            progress.one_more()
    return status


def _assessed(
    options: argparse.Namespace,
    day: datetime.date,
    referrals: Referrals | None,
    waiting: Iterator[tuple[int, bytes]],
) -> Iterator[Assessed]:
    """What the lines come to, in their order."""
    assessor = Assessor(options, day, referrals)
    processes = os.cpu_count() or 1
    for done, (number, content) in enumerate(waiting, start=1):
        yield assessor.line(number, content)
        # Without PDFs, handing the results over would take longer than finding them.
        if done == _ALONE and referrals is not None and processes > 1:
            break
    else:
        return
    context = multiprocessing.get_context("spawn")  # alike on every system, and safe beside threads
    with ProcessPoolExecutor(processes, context, _begin, (options, day, referrals)) as pool:
        ahead: deque[Future[Assessed]] = deque()
        try:
            for number, content in waiting:
                with _interruption_left_to_us():
                    ahead.append(pool.submit(_line, number, content))
                if len(ahead) >= processes * _AHEAD:
                    yield ahead.popleft().result()
            while ahead:
                yield ahead.popleft().result()
        except BrokenProcessPool as error:
            raise OutputError(
                "A process that made PDFs was ended from outside, for example for lack of memory. The results printed "
                "so far are complete; run the rest again."
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


_own: Assessor | None = None
"""The assessor of a process that was started for this; made once, since reading the rule packs takes a while."""


def _begin(options: argparse.Namespace, day: datetime.date, referrals: Referrals) -> None:
    global _own  # noqa: PLW0603 - how a process of a pool keeps what it was started with
    threading.Thread(target=_end_with_parent, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _own = Assessor(options, day, referrals)


def _end_with_parent() -> None:
    """End this process at once when the one that started it has ended, in whatever way.

    Killed, that one can tell nobody, and this one would wait for lines for ever with a signing key in its memory. A
    file that is being written is left without its name, so that nothing appears once nobody reads the results.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _line(number: int, content: bytes) -> Assessed:
    if _own is None:
        raise RuntimeError("the process was not started by a pool")
    return _own.line(number, content)


@contextlib.contextmanager
def _interruption_left_to_us() -> Iterator[None]:
    """Ctrl+C reaches every process of the terminal. Those started meanwhile ignore it, and this one ends them."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    usual = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, usual)


class _Progress:
    """A count on the terminal of whoever waits, where the results go elsewhere."""

    def __init__(self, *, shown: bool) -> None:
        self._shown = shown and _is_terminal(sys.stderr) and not _is_terminal(sys.stdout)
        self._done = 0

    def one_more(self) -> None:
        self._done += 1
        self._write(f"\r{self._done:,} cases done")

    def clear(self) -> None:
        """Make room for a line of its own."""
        if self._done:
            self._write("\r\x1b[K")

    def _write(self, text: str) -> None:
        if self._shown and sys.stderr is not None:
            with contextlib.suppress(OSError):
                sys.stderr.write(text)
                sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._done:
            self._write("\n")


def _is_terminal(stream: Any) -> bool:  # noqa: ANN401 - whatever stands in for a stream
    return stream is not None and stream.isatty()


def _json_line(result: dict[str, Any]) -> str:
    # Two characters that JSON allows within a text end a line for some readers of lines.
    return json.dumps(result, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
