"""Stores that are made quickly: real encryption, with the cheapest key derivation that the program allows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from data.store import Store
from tests.data.samples import CHEAP, PASSPHRASE


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """Where the store of this test goes; it does not exist yet."""
    return tmp_path / "cases"


@pytest.fixture
def store(directory: Path) -> Iterator[Store]:
    """A new, open, empty store."""
    with Store.create(directory, PASSPHRASE, cost=CHEAP) as made:
        yield made
