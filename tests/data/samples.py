"""What several tests of the store share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from data.keys import Argon2Parameters, KeyFile
from data.paths import DATABASE, KEYS, STORE

ROOT = Path(__file__).resolve().parents[2]

PASSPHRASE = "seven plain words in no order"
CHEAP = Argon2Parameters(memory_kib=64 * 1024, passes=1, lanes=2)

DOCUMENT: dict[str, object] = {
    "format": "safeguarding-review-case/1",
    "reference": "C-0001",
    "facts": {
        "died": "no",
        "seriously_harmed": {"value": "yes", "source": "Consultant paediatrician", "note": "Fracture of the left arm"},
    },
    "set_aside": {"detention_at_death": {"value": ["remand"], "note": "Moved in spring"}},
    "subject": {"surname": "O'Q.", "gender": "female"},
    "chronology": [{"date": "2024-03", "what": "First visit"}, {"date": "2024-05-01", "what": "Second visit"}],
}


def database_of(directory: Path) -> Path:
    """The database file of the store in ``directory``."""
    return directory / STORE / DATABASE


def key_of(directory: Path, passphrase: str = PASSPHRASE) -> bytes:
    """The data key of the store in ``directory``."""
    return bytes(KeyFile.read(directory / STORE / KEYS).open_with(passphrase))


def files_under(*directories: Path) -> dict[Path, bytes]:
    """Every file below the directories with its bytes."""
    return {path: path.read_bytes() for directory in directories for path in directory.rglob("*") if path.is_file()}


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """As on a disk with room for ``size`` bytes a file: writing more fails. Skips where there is no such limit."""
    resource = pytest.importorskip("resource", reason="this system limits no file sizes")
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, usual[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
