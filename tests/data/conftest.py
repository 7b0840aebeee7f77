"""Stores that are made quickly: real encryption, with the cheapest key derivation that the program allows."""

from __future__ import annotations

import os
import shutil
import subprocess
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


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of 1 MB, mounted for this test; only root may, and only where the system lets it."""
    place = tmp_path / "disk"
    place.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs", str(place)]
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only root can mount a small disk")
    if subprocess.run(options, capture_output=True, check=False).returncode != 0:
        pytest.skip("this system lets root mount no disk")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True)
