"""Three truth values, by Kleene's strong logic.

What nobody knows is not false. Every condition of a rule is therefore TRUE, FALSE or UNKNOWN, and an UNKNOWN can
never slip into an ``if`` unnoticed: converting it to ``bool`` raises.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class UnknownTruthError(TypeError):
    """An UNKNOWN was used where only yes or no will do."""


class Truth(Enum):
    """TRUE, FALSE or UNKNOWN.

    >>> Truth.UNKNOWN.negated
    <Truth.UNKNOWN: 'unknown'>
    >>> all_of([Truth.UNKNOWN, Truth.FALSE])
    <Truth.FALSE: 'false'>
    """

    TRUE = "true"
    FALSE = "false"
    UNKNOWN = "unknown"

    def __bool__(self) -> bool:
        """Raise UnknownTruthError for UNKNOWN, so that it is never taken for "no"."""
        if self is Truth.UNKNOWN:
            msg = "an unknown truth is neither yes nor no; compare it with 'is'"
            raise UnknownTruthError(msg)
        return self is Truth.TRUE

    @property
    def negated(self) -> Truth:
        """The opposite; the opposite of UNKNOWN is UNKNOWN."""
        return _FALSE if self is _TRUE else _TRUE if self is _FALSE else _UNKNOWN


_TRUE, _FALSE, _UNKNOWN = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN


def all_of(truths: Iterable[Truth]) -> Truth:
    """TRUE if all are TRUE, FALSE if any is FALSE, else UNKNOWN. Of nothing: TRUE."""
    found = _TRUE
    for each in truths:
        if each is _FALSE:
            return each
        if each is _UNKNOWN:
            found = each
    return found


def any_of(truths: Iterable[Truth]) -> Truth:
    """TRUE if any is TRUE, FALSE if all are FALSE, else UNKNOWN. Of nothing: FALSE."""
    found = _FALSE
    for each in truths:
        if each is _TRUE:
            return each
        if each is _UNKNOWN:
            found = each
    return found
