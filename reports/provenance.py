"""Which rules a referral rests on, so that it can be worked out again from the same ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from logic.assessment import Assessment
from logic.dates import day_in_words
from logic.explain import sentence
from logic.pack import RulePack
from logic.reviews import standing_in_words
from reports.blocks import Block, Bullets, Heading, Paragraph, Role, Text, strong, text


def rules_used(assessments: Sequence[Assessment]) -> Iterator[Block]:
    """Which rules these are: pack, version, validity, the day that they were checked to, and the digest of the file."""
    if not assessments:
        return
    standings = {standing_in_words(each.pack) for each in assessments}
    common = standings.pop() if len(standings) == 1 else ""
    yield Heading(3, "The rules that were used")
    if common:
        yield Paragraph(text(f"Each of them: {common[0].lower()}{common[1:]}."), Role.FINE, keep_with_next=True)
    yield Bullets(tuple(_provenance(each.pack, common) for each in assessments), role=Role.FINE)


def _provenance(pack: RulePack, common: str) -> Text:
    """``common`` is what has been said already of the standing of all packs."""
    standing = standing_in_words(pack)
    said = [f"{pack.title}.", *_in_force(pack), f"Verified to {day_in_words(pack.verified_to)}."]
    said += [] if standing == common else [sentence(standing)]
    return text(strong(pack.id), f", version {pack.version}: {' '.join(said)} SHA-256 {pack.sha256}")


def _in_force(pack: RulePack) -> Iterator[str]:
    days = [("from", pack.in_force_from), ("until", pack.in_force_until)]
    if given := [f"{which} {day_in_words(day)}" for which, day in days if day]:
        yield f"In force {' '.join(given)}."
