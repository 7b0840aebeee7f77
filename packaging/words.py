"""Filling in the words of a template."""

from __future__ import annotations

import re
from collections.abc import Mapping


def filled(text: str, words: Mapping[str, str]) -> str:
    """The text with each ``@WORD@`` replaced; raises KeyError for one that has no meaning here."""
    return re.sub("@([A-Z_]+)@", lambda found: words[found[1]], text)
