"""What was proved of each rule pack: with how many combinations of facts it agreed with an independent table."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from logic.dates import day_in_words
from logic.pack import RulePack
from logic.strict_toml import Table

FILE = "proofs.toml"
"""Its name, within ``logic``. The tests that prove it write it (see docs/proof.md)."""


@dataclass(frozen=True, slots=True)
class Proof:
    """That a pack, known by its digest ``sha256``, agreed with the table on ``compared`` combinations of facts.

    ``digest`` is of all the results that the table expects, in order, in hexadecimal.
    """

    sha256: str
    compared: int
    digest: str
    date: datetime.date


@cache
def load_proofs() -> Mapping[str, Proof]:
    """The proofs on record by the id of their pack; none where nothing has been proved. Raises ValueError if wrong."""
    file = resources.files("logic") / FILE
    if not file.is_file():
        return {}
    content = tomllib.loads(file.read_text("utf-8"))
    return {pack: _proof(Table(f"proofs.{pack}", entry, ValueError)) for pack, entry in content.items()}


def proof_in_words(pack: RulePack, proofs: Mapping[str, Proof] | None = None) -> str:
    """What was proved of exactly this pack, in one sentence; ``proofs`` is the record, the app's own if left out."""
    proof = (load_proofs() if proofs is None else proofs).get(pack.id)
    if proof is None:
        return "Not proved by exhaustion: no comparison with an independent table is on record."
    if proof.sha256 != pack.sha256:
        return "Not proved by exhaustion as it stands: it was changed after it was compared with an independent table."
    return (
        f"Agrees with an independently written table on all {proof.compared:,} combinations of facts compared on "
        f"{day_in_words(proof.date)}. Digest of the results: {proof.digest}"
    )


def _proof(table: Table) -> Proof:
    proof = Proof(
        table.text("sha256"), table.take("compared", int), table.text("digest"), table.take("date", datetime.date)
    )
    table.done()
    return proof
