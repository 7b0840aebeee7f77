"""Says how hard the texts of the interface are to read, and which are too hard.

    python -m tools.lint_texts

The reading age is that of ``tools.linting.reading_age``, which counts words and syllables. A label of a few words gives
it too little to count, so only whole sentences are held to a limit; all texts count for the mean. Exit status 1 where
one is too hard. What makes a text easier, the formula does not know: see the Style section of CONTRIBUTING.md.
"""

from __future__ import annotations

import re
import sys

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
    """Print the reading age and the hardest texts; 1 where one is too hard."""
    said = {each.name: _as_read(each.source) for each in messages(texts) if each.context == CONTEXT}
    ages = {name: reading_age([text]) for name, text in said.items() if len(text.split()) >= _FEWEST_WORDS}
    hardest = sorted(ages, key=lambda name: -ages[name])
    mean = reading_age(said.values())
    print(
        f"ui/texts.py: reading age {mean:.1f} on average over {len(said)} texts; hardest "
        + ", ".join(f"{name} {ages[name]:.1f}" for name in hardest[:_HARDEST])
    )
    too_hard = [name for name in hardest if ages[name] > OLDEST_TEXT]
    for name in too_hard:
        print(f"ui/texts.py: {name}: reading age {ages[name]:.1f}, and {OLDEST_TEXT:.0f} at most: {said[name]}")
    if mean > OLDEST_MEAN:
        print(f"ui/texts.py: reading age {mean:.1f} on average, and {OLDEST_MEAN:.0f} at most")
    return 1 if too_hard or mean > OLDEST_MEAN else 0


def _as_read(text: str) -> str:
    """The text with something short in each place that is filled in."""
    return re.sub(r"\{\w+\}", "it", text)


if __name__ == "__main__":
    sys.exit(main())
