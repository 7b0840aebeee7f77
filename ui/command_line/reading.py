"""What a command reads: a case file, a file of one case a line, or standard input."""

from __future__ import annotations

import codecs
import contextlib
import datetime
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from logic.case import Case
from logic.case_file import MAX_BYTES, CaseFileError, read_case
from ui.command_line.ending import UnusableError

CASE_FILE = "a case file that can be opened and read"


def opened(path: str, allowed: str = CASE_FILE) -> contextlib.AbstractContextManager[IO[bytes]]:
    """The file to read, or standard input for ``-``; raises `UnusableError` where it cannot be opened."""
    if path == "-":
        if sys.stdin is None:
            raise UnusableError("standard input: allowed: an input that is open")
        return contextlib.nullcontext(sys.stdin.buffer)
    try:
        return Path(path).open("rb")
    except (OSError, ValueError) as error:
        raise unreadable(shown(path), error, allowed) from error


def read_whole(file: IO[bytes], name: str) -> bytes:
    """The whole content, or so much more than is allowed that it will be refused."""
    try:
        return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise unreadable(name, error) from error


def lines(file: IO[bytes], name: str) -> Iterator[tuple[int, bytes]]:
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
        raise unreadable(name, error) from error


def unreadable(name: str, error: Exception, allowed: str = CASE_FILE) -> UnusableError:
    """The error for a file that the system would not open or read."""
    reason = getattr(error, "strerror", None) or "the path cannot be used"
    return UnusableError(f"{name}: the file: allowed: {allowed} ({reason})")


def case_of(content: bytes, name: str, day: datetime.date) -> Case:
    """The case in ``content``; raises `UnusableError` naming the file, the place and what is allowed there."""
    try:
        return read_case(content, today=day)
    except CaseFileError as error:
        raise UnusableError(f"{name}: {error}") from None


def shown(path: str) -> str:
    """The path on one line, whatever characters its name has and whatever the locale made of them."""
    if path == "-":
        return "standard input"
    text = os.fsencode(path).decode("utf-8", "replace")
    return "".join(each if each.isprintable() else "?" for each in text)
