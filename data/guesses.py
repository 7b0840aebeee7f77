"""A wait after wrong passphrases.

It slows down whoever tries passphrases at the screen of a borrowed laptop, and survives a restart. It is a courtesy:
whoever can copy the files can guess elsewhere, and what defends there is the cost of each guess (``data.slots``).
"""

from __future__ import annotations

import contextlib
import datetime
import json
import math
from pathlib import Path
from typing import Final

from data.atomic import write_whole
from data.errors import TooManyGuessesError
from data.paths import GUESSES

_FREE: Final = 3
_WAITS: Final = (5, 15, 30, 60)
"""Seconds after the third wrong guess in a row, the fourth and so on; the last for every further one. That leaves at
most ten guesses in five minutes, the number that Cyber Essentials has for services."""

_LONGEST_FILE: Final = 1024


def refuse_if_too_soon(directory: Path, now: datetime.datetime) -> None:
    """Raise TooManyGuessesError while the wait after the last wrong guess lasts."""
    wrong, last = _read(directory)
    if wrong < _FREE or last is None:
        return
    wait = datetime.timedelta(seconds=_WAITS[min(wrong - _FREE, len(_WAITS) - 1)])
    if now < last:  # the clock was set back, and nobody should wait until it has caught up: the wait starts now
        _write(directory, wrong, now)
        last = now
    left = (last + wait - now).total_seconds()
    if left > 0:
        raise TooManyGuessesError(math.ceil(left))


def count_wrong_guess(directory: Path, now: datetime.datetime) -> None:
    """Remember one more wrong guess. Where that cannot be written the guess costs its time all the same."""
    _write(directory, _read(directory)[0] + 1, now)


def forget_wrong_guesses(directory: Path) -> None:
    """The right passphrase was given."""
    with contextlib.suppress(OSError):
        (directory / GUESSES).unlink(missing_ok=True)


def _read(directory: Path) -> tuple[int, datetime.datetime | None]:
    try:
        with (directory / GUESSES).open("rb") as file:
            content = json.loads(file.read(_LONGEST_FILE))
        wrong, last = int(content["wrong"]), datetime.datetime.fromisoformat(content["last"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return 0, None  # whoever can change the file could remove it
    return (wrong, last) if wrong >= 0 and last.tzinfo is not None else (0, None)


def _write(directory: Path, wrong: int, now: datetime.datetime) -> None:
    content = {"wrong": wrong, "last": now.astimezone(datetime.UTC).isoformat()}
    with contextlib.suppress(OSError):
        write_whole(directory / GUESSES, json.dumps(content).encode())
