"""How often a test repeats itself: little in `make test`, much in `make proof`."""

from __future__ import annotations

import os

FULL = os.environ.get("PROOF") == "1"
"""Whether this run is a proof."""


def count(reduced: int, full: int) -> int:
    """The number of rounds for this run: ``reduced`` in `make test`, ``full`` in `make proof`."""
    return full if FULL else reduced
