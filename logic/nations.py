"""The nations of the United Kingdom, by the ids that case files, packs and settings use."""

from __future__ import annotations

ENGLAND = "england"

NATION_NAMES = {ENGLAND: "England", "wales": "Wales", "scotland": "Scotland", "northern_ireland": "Northern Ireland"}
NATIONS = tuple(NATION_NAMES)
"""The nations whose rules may apply, in the order in which they are offered."""
