"""Which rules a result rests on, in words for the end of its page. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logic.dates import day_in_words
from logic.explain import sentence
from logic.pack import RulePack
from logic.reviews import standing_in_words
from ui import texts


def rules_in_words(packs: Sequence[RulePack]) -> Iterator[str]:
    """A line that leads in, and one for each of the packs; nothing where there is none.

    How all of them stand to a qualified reader is said once, in the lead, where it is the same.
    """
    if not packs:
        return
    standings = [standing_in_words(pack) for pack in packs]
    shared = standings[0] if len(packs) > 1 and len(set(standings)) == 1 else ""
    lead = texts.RESULT_PACKS_STANDING.format(standing=f"{shared[:1].lower()}{shared[1:]}")
    yield lead if shared else texts.RESULT_PACKS
    for pack, standing in zip(packs, standings, strict=True):
        verified = day_in_words(pack.verified_to)
        words = texts.RESULT_PACK.format(title=pack.title, version=pack.version, verified=verified)
        yield words if shared else f"{words} {sentence(standing)}"
