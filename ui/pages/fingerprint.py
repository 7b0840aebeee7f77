"""The fingerprint of a key, as one person reads it out by phone and another compares it."""

from __future__ import annotations

from ui.components.text import Text
from ui.signing_key import grouped


class Fingerprint(Text):
    """In two lines, with as many groups in one as in the other. A screen reader is told them as one."""

    def __init__(self, fingerprint: str) -> None:
        groups = grouped(fingerprint).split()
        half = (len(groups) + 1) // 2
        lines = (" ".join(groups[:half]), " ".join(groups[half:]))
        super().__init__("\n".join(lines), look="strong", wide=True)
        self.setAccessibleName(" ".join(groups))
