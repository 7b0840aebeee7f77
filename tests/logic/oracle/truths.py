"""Kleene's logic, for one case or for all completions of a case at once. Part of the independent table.

A truth says in which completions something holds and in which it does not, one bit each. Of one case whose facts are
all known there is one completion; what is neither true nor false in it is not known. The same conditions can so be
worked out for a single case and for a million completions.
"""

from __future__ import annotations

from typing import NamedTuple


class Truth(NamedTuple):
    """``yes``: the completions in which it is true. ``no``: those in which it is false. The rest: not known."""

    yes: int
    no: int


TRUE, FALSE, UNKNOWN = Truth(-1, 0), Truth(0, -1), Truth(0, 0)  # -1 has every bit


def truth(*, holds: bool | None) -> Truth:
    """The truth of what holds, does not hold, or is not known to."""
    return {True: TRUE, False: FALSE, None: UNKNOWN}[holds]


def all_of(*truths: Truth) -> Truth:
    """Whether all are true: false as soon as one is false, whatever is not known."""
    yes, no = -1, 0
    for one in truths:
        yes, no = yes & one.yes, no | one.no
    return Truth(yes, no)


def any_of(*truths: Truth) -> Truth:
    """Whether any is true: true as soon as one is true, whatever is not known."""
    return negated(all_of(*map(negated, truths)))


def negated(one: Truth) -> Truth:
    """The opposite. What is not known stays so."""
    return Truth(one.no, one.yes)
