"""Whether work that is done beside the window may go on to write its file. No Qt."""

from __future__ import annotations

import threading


class CancelledError(Exception):
    """The person has changed their mind before anything was written."""


class Permit:
    """It can be taken back until the writing begins. Asked and taken back on different threads."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._cancelled = False
        self._begun = False

    def cancel(self) -> bool:
        """Take the permit back; whether that was in time, so that nothing is written."""
        with self._turn:
            self._cancelled = not self._begun
            return self._cancelled

    def check(self) -> None:
        """Raise CancelledError where the permit was taken back."""
        with self._turn:
            if self._cancelled:
                raise CancelledError

    def begin(self) -> None:
        """As ``check``; from now on it is too late to cancel."""
        with self._turn:
            if self._cancelled:
                raise CancelledError
            self._begun = True
