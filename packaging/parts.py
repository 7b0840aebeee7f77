"""The parts that a package is made of: the pinned libraries, Python, Qt, the typefaces; each with its licence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path

from product import ROOT
from pruning import UNUSED_PACKAGES

REQUIREMENTS = ROOT / "requirements" / "run.txt"

_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)
_UNSAID = {"pyside6-essentials": "LGPL-3.0-only", "shiboken6": "LGPL-3.0-only"}
"""What their metadata offers as one of several licences, of which this is the one taken."""

_LONGEST_NAME = 100
"""Characters. Some publishers put the whole text where the name of the licence should be."""


@dataclass(frozen=True)
class Part:
    """One library, as it was installed. ``licence`` is what its publisher says, in words or as an SPDX expression."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    sha256: str = ""


def normal(name: str) -> str:
    """The name of a library as the package index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(requirements: Path = REQUIREMENTS) -> dict[str, str]:
    """The version of each library that requirements/run.txt pins and that is shipped."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", requirements.read_text(encoding="utf-8"), re.MULTILINE)
    return {normal(name): version for name, version in found if normal(name) not in UNUSED_PACKAGES}


def installed(folder: Path) -> list[Part]:
    """The pinned libraries that are installed in ``folder``, by name; others there are passed over."""
    wanted = pinned()
    parts = [_part(info) for info in sorted(folder.glob("*.dist-info"))]
    return sorted((part for part in parts if part.name in wanted), key=lambda part: part.name)


def _part(info: Path) -> Part:
    said = HeaderParser().parsestr((info / "METADATA").read_text(encoding="utf-8"))
    name = normal(said["Name"])
    classified = [
        line.rpartition(" :: ")[2] for line in said.get_all("Classifier", []) if line.startswith("License ::")
    ]
    stated = said.get("License-Expression") or said.get("License") or ", ".join(classified)
    licence = _UNSAID.get(name) or (stated if len(stated) <= _LONGEST_NAME else ", ".join(classified)) or "see its text"
    texts = [
        path
        for path in sorted(info.rglob("*"))
        if path.is_file() and _LICENCE_FILE.search(path.relative_to(info).as_posix())
    ]
    return Part(name, said["Version"], " ".join(licence.split()), tuple(texts))


def without_text(parts: Iterable[Part]) -> list[Part]:
    """The parts whose package holds no text of a licence."""
    return [part for part in parts if not part.texts]
