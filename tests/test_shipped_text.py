"""What must not stand in any file that ships: paths of one computer, and the hosts of package registries."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

FORBIDDEN = {
    "a path of one computer": re.compile(r"(?<![\w./-])/(?:root|home|work|Users)/\w|\b[A-Z]:\\+Users\\+\w"),
    "the host of a package registry": re.compile(
        r"\b(?:(?:test\.)?pypi\.org|files\.pythonhosted\.org|registry\.npmjs\.org|(?:deb|archive)\.(?:debian|ubuntu)\.\w+)\b"
    ),
    "a location in a requirements file": re.compile(
        r"^\s*(?:-i|-f|--(?:extra-)?index-url|--find-links)\b", re.MULTILINE
    ),
}


def shipped() -> list[Path]:
    """The files under version control, or all of an unpacked source archive."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    names = listed.stdout.split("\0")[:-1] if listed.returncode == 0 else None
    paths = (
        [ROOT / name for name in names] if names else [path for path in ROOT.rglob("*") if ".venv" not in path.parts]
    )
    return [path for path in paths if path.is_file()]


@pytest.mark.parametrize("kind", FORBIDDEN)
def test_no_file_that_ships_holds(kind: str):
    found = []
    for path in shipped():
        if b"\0" in (content := path.read_bytes()):
            continue  # a picture or a typeface, whose bytes can spell anything
        text = content.decode(errors="replace")
        found += [
            f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}: {match[0]!r}"
            for match in FORBIDDEN[kind].finditer(text)
        ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("name", ["run", "test", "maintain", "packages", "windows-python"])
def test_every_requirement_is_exact_and_has_hashes(name: str):
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.findall(r"^[a-zA-Z].*(?:\\\n.*)+", text, re.MULTILINE)
    assert entries
    for entry in entries:
        assert re.match(r"[\w.-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_what_is_tested_is_what_is_run():
    def pins(name: str) -> set[str]:
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        return set(re.findall(r"^\S+==\S+", text, re.MULTILINE))

    assert pins("run") <= pins("test")
