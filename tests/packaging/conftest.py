"""What the tests of the packages share. Those of built packages need `make packages` before; see `built`."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def built() -> Path:
    """The folder in which `make packages` built. `make test-packages` names it, and then it has to be there."""
    named = os.environ.get("PACKAGES")
    if not named:
        pytest.skip("the packages are tried by `make test-packages`, after `make packages`")
    folder = ROOT / named
    assert (folder / "out" / "SHA256SUMS").exists(), "run `make packages` first"
    return folder


def only(folder: Path, pattern: str) -> Path:
    """The one file in ``folder`` that matches."""
    (found,) = folder.glob(pattern)
    return found
