"""Says how hard the texts of the interface are to read, and which are too hard.

    python -m tools.lint_texts

The reading age is that of ``tools.linting.reading_age``, which counts words and syllables. A label of a few words gives
it too little to count, so only whole sentences are held to a limit; all texts count for the mean. Exit status 1 where
one is too hard. What makes a text easier, the formula does not know: see the Style section of CONTRIBUTING.md.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from types import ModuleType

from tools.linting.reading_age import reading_age
from tools.translation.messages import messages
from ui import texts
from ui.language import CONTEXT

OLDEST_MEAN = 9.0
"""The age in years at which most people read with ease, by GOV.UK's guidance on content."""
OLDEST_TEXT = 14.0
"""That no sentence may go beyond: the limit for questions of rule packs, and for the same tired reader."""

_FEWEST_WORDS = 8
_HARDEST = 5


def main() -> int:
    """Print the reading age, the hardest texts and those that are too hard; 1 where there is one."""
    ages = reading_ages(texts)
    hardest = ", ".join(f"{name} {age:.1f}" for name, age in list(ages.items())[:_HARDEST])
    print(f"ui/texts.py: reading age {mean_of(texts):.1f} on average; hardest {hardest}")
    found = list(faults(texts))
    for fault in found:
        print(f"ui/texts.py: {fault}")
    return 1 if found else 0


def faults(module: ModuleType) -> Iterator[str]:
    """Which texts are too hard."""
    for name, age in reading_ages(module).items():
        if age > OLDEST_TEXT:
            yield f"{name}: reading age {age:.1f}, and {OLDEST_TEXT:.0f} at most"
    if (mean := mean_of(module)) > OLDEST_MEAN:
        yield f"reading age {mean:.1f} on average, and {OLDEST_MEAN:.0f} at most"


def mean_of(module: ModuleType) -> float:
    """The reading age of all texts together, in years."""
    return reading_age(_said(module).values())


def reading_ages(module: ModuleType) -> dict[str, float]:
    """The reading age of each whole sentence, in years, the hardest first."""
    ages = {name: reading_age([text]) for name, text in _said(module).items() if len(text.split()) >= _FEWEST_WORDS}
    return dict(sorted(ages.items(), key=lambda each: -each[1]))


def _said(module: ModuleType) -> dict[str, str]:
    """Our texts by name, without Qt's own words."""
    return {each.name: _as_read(each.source) for each in messages(module) if each.context == CONTEXT}


def _as_read(text: str) -> str:
    """The text with something short in each place that is filled in."""
    return re.sub(r"\{\w+\}", "it", text)


if __name__ == "__main__":
    sys.exit(main())
