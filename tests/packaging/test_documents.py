"""What the papers for buyers and IT departments tell people to run is there to be run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT

PAPERS = [*sorted((ROOT / "docs" / "buyers-pack").glob("*.md")), ROOT / "docs" / "it-guide.md",
          ROOT / "docs" / "release-checklist.md"]  # fmt: skip


@pytest.mark.parametrize("paper", PAPERS, ids=lambda path: path.name)
def test_every_command_and_link_leads_somewhere(paper: Path):
    text = paper.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert set(re.findall(r"`make ([a-z-]+)`", text)) <= targets
    for path in re.findall(r"(?:pytest|less) ([^`]+)", text):
        for part in path.split():
            if part.startswith(("tests/", "requirements/", "tools/")):
                assert (ROOT / part.rstrip(",`")).exists(), part
    for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text):
        assert (paper.parent / link).exists(), link


@pytest.mark.parametrize("paper", sorted((ROOT / "docs" / "buyers-pack").glob("*.md")), ids=lambda path: path.name)
def test_each_statement_is_one_page_with_the_command_for_each_claim(paper: Path):
    text = paper.read_text(encoding="utf-8")
    assert len(text.split()) < 500
    rows = [
        line for line in text.splitlines() if line.startswith("| ") and "See it" not in line and "Matter" not in line
    ]
    assert rows
    if "| Claim |" in text:
        assert all("`" in row.split("|")[2] for row in rows)
