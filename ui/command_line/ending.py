"""How a command ends: its exit status, and the errors that carry the one line to print."""

from __future__ import annotations

DONE, MISMATCH, UNUSABLE, ENVIRONMENT, INTERRUPTED = 0, 1, 2, 3, 130
"""What the program says to the one that started it. MISMATCH is for a document that does not verify."""


NO_QT = 4
"""What the self test hears from the process that was to open a window, where the system lacks what Qt needs for one."""


class UnusableError(Exception):
    """The arguments or the input cannot be used. The message is the one line to print, without what was typed."""


class OutputError(Exception):
    """A result could not be written. The message is the one line to print; it is empty where nobody listens."""
