"""The record of what was proved of each pack: ``logic/proofs.toml``, which the rulebook prints."""

from __future__ import annotations

import datetime
import tomllib
from dataclasses import dataclass
from pathlib import Path

RECORD = Path("logic/proofs.toml")
HOW_TO_PROVE = "PROOF=1 .venv/bin/python -m pytest tests/logic/test_exhaustive.py -k every_combination"
_HEADER = f"""\
# For each rule pack: with how many combinations of facts it was compared with the independent table, and agreed.
# "sha256" is of the pack, "digest" of all results that the table expects, in order. Written by
#   {HOW_TO_PROVE}
# and never by hand.
"""


@dataclass(frozen=True)
class Proof:
    """That a pack agreed with the table on so many combinations."""

    pack: str
    sha256: str
    compared: int
    digest: str
    date: datetime.date


def read() -> dict[str, Proof]:
    """The record as it stands."""
    if not RECORD.exists():
        return {}
    return {pack: Proof(pack, **entry) for pack, entry in tomllib.loads(RECORD.read_text("utf-8")).items()}


def record(proof: Proof) -> None:
    """Put a proof in the place of the last one of the same pack."""
    proofs = {**read(), proof.pack: proof}
    text = _HEADER + "".join(
        f'\n[{each.pack}]\nsha256 = "{each.sha256}"\ncompared = {each.compared}\n'
        f'digest = "{each.digest}"\ndate = {each.date.isoformat()}\n'
        for _, each in sorted(proofs.items())
    )
    RECORD.write_text(text, "utf-8")
