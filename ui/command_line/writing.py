"""What a command writes: text on standard output, and the line that says what went wrong."""

from __future__ import annotations

import contextlib
import os
import sys

from ui.command_line.ending import OutputError


def print_text(text: str) -> None:
    """Write to standard output; raises `OutputError` where that fails."""
    if sys.stdout is None:
        raise OutputError("The result could not be written: standard output is closed.")
    try:
        sys.stdout.write(text)
    except OSError as error:
        raise _unwritable(error) from error


def print_line(line: str) -> None:
    """Write one line and hand it on at once, for a program that reads results as they come."""
    print_text(f"{line}\n")
    flush()


def flush() -> None:
    """Hand on what was written; raises `OutputError` where that fails."""
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
    return OutputError(f"The result could not be written to standard output: {reason(error)}.")


def reason(error: Exception) -> str:
    """Why the system would not read or write, in its own words, which repeat no path."""
    return getattr(error, "strerror", None) or "the path cannot be used"


def complain(line: str) -> None:
    """Write the line to standard error; where nobody listens there is nothing to be done."""
    if line and sys.stderr is not None:
        with contextlib.suppress(OSError):
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()
