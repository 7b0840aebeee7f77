"""A fingerprint, of a key or a file, as one person reads it out by phone and another compares it."""

from __future__ import annotations

from ui import texts
from ui.components.text import Text
from ui.signing_key import grouped


def in_two_lines(fingerprint: str) -> str:
    """In groups of four, as many in one line as in the other."""
    groups = grouped(fingerprint).split()
    half = (len(groups) + 1) // 2
    return "\n".join((" ".join(groups[:half]), " ".join(groups[half:])))


class Fingerprint(Text):
    """In two lines, under its label if it has one. A screen reader is told them as one."""

    def __init__(self, fingerprint: str, label: str = "", *, look: str = "strong") -> None:
        lines, one_line = in_two_lines(fingerprint), grouped(fingerprint)
        if label:
            lines = texts.LABELLED.format(label=label, words=f"\n{lines}")
            one_line = texts.LABELLED.format(label=label, words=one_line)
        super().__init__(lines, look=look, wide=True)
        self.setAccessibleName(one_line)
