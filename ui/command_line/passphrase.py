"""Passphrases for a command: from an open file descriptor or typed unseen, never as an argument that others can see."""

from __future__ import annotations

import getpass
import os
import sys

from ui.command_line.ending import UnusableError

_LONGEST = 4_096
"""Bytes."""


def passphrase_from(descriptor: int | None, argument: str, prompt: str) -> str | None:
    """A passphrase; None where none was given and nobody is there to type it.

    ``descriptor`` is the number of an open file whose first line is the passphrase; where it is None the person is
    asked, if there is one. ``argument`` names the option in an error. Raises `UnusableError`.
    """
    if descriptor is not None:
        return _from_descriptor(descriptor, argument)
    if sys.stdin is None or not sys.stdin.isatty():
        return None
    try:
        return getpass.getpass(prompt) or None
    except EOFError:
        return None


def _from_descriptor(descriptor: int, argument: str) -> str:
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            line = file.readline(_LONGEST + 1)
        passphrase = line.rstrip(b"\r\n").decode("utf-8")
    except (OSError, ValueError) as error:
        raise UnusableError(f"{argument}: allowed: the number of an open file that gives UTF-8 text") from error
    if not passphrase or len(line) > _LONGEST:
        raise UnusableError(f"{argument}: allowed: a first line that is a passphrase of up to {_LONGEST:,} bytes")
    return passphrase
