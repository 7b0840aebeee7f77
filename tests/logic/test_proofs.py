"""A proof is said of exactly the pack that was compared, and of nothing else."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from logic.loader import load_packs
from logic.proofs import Proof, load_proofs, proof_in_words

PACK = load_packs()[0]
PROOF = Proof(PACK.sha256, 12_345, "abc123", datetime.date(2026, 11, 23))
WRITTEN = f"""
[{PACK.id}]
sha256 = "{PACK.sha256}"
compared = 12345
digest = "abc123"
date = 2026-11-23
"""

Load = Callable[[str | None], Mapping[str, Proof]]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Reads another record than the app's own; none, where there is no content."""

    def read(content: str | None) -> Mapping[str, Proof]:
        if content is not None:
            (tmp_path / "proofs.toml").write_text(content, "utf-8")
        monkeypatch.setattr("logic.proofs.FILE", str(tmp_path / "proofs.toml"))
        return load_proofs.__wrapped__()

    return read


def test_the_record_is_read_as_it_was_written(load: Load):
    assert load(WRITTEN) == {PACK.id: PROOF}


def test_where_nothing_was_proved_nothing_is_claimed(load: Load):
    assert load(None) == {}
    assert proof_in_words(PACK, {}).startswith("Not proved by exhaustion: no comparison")
    assert proof_in_words(PACK, {"another": PROOF}).startswith("Not proved by exhaustion: no comparison")


def test_a_proof_is_told_with_what_was_compared_and_when():
    assert proof_in_words(PACK, {PACK.id: PROOF}) == (
        "Agrees with an independently written table on all 12,345 combinations of facts compared on 23 November 2026. "
        "Digest of the results: abc123"
    )


def test_a_proof_of_the_pack_before_it_was_changed_is_worth_nothing():
    stale = replace(PROOF, sha256="0" * 64)
    assert proof_in_words(PACK, {PACK.id: stale}).startswith("Not proved by exhaustion as it stands: it was changed")


def test_without_another_record_the_proofs_are_those_of_the_app():
    assert load_proofs()
    for pack in load_packs():
        assert proof_in_words(pack) == proof_in_words(pack, load_proofs())
        if pack.id in load_proofs():
            assert f"{load_proofs()[pack.id].compared:,} combinations" in proof_in_words(pack)


@pytest.mark.parametrize(
    "old, new, says",
    [
        ("compared = 12345", "", rf"^proofs\.{PACK.id}\.compared: is missing"),
        ("compared = 12345", 'compared = "many"', rf"^proofs\.{PACK.id}\.compared"),
        ("compared = 12345", "compared = 12345\nby = 'x'", rf"^proofs\.{PACK.id}\.by: is not a key"),
    ],
)
def test_a_record_that_is_wrong_is_refused(load: Load, old: str, new: str, says: str):
    with pytest.raises(ValueError, match=says):
        load(WRITTEN.replace(old, new))
