"""The source that is packed: that of the last commit, so that a package can always be traced to one."""

from __future__ import annotations

import fnmatch
import io
import shutil
import subprocess
import tarfile
import tomllib
from pathlib import Path

from product import BUILD, ROOT

PARTS = ("logic", "data", "reports", "ui")
PACKED = ("main.py", *PARTS, "LICENSE", "NOTICE", "CHANGELOG.md", "pyproject.toml", "docs")
"""What goes into the packages, or is read for them."""


def export() -> Path:
    """The files of the last commit in a folder of their own; in an unpacked source archive, its files."""
    folder = BUILD / "source"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    made = subprocess.run(["git", "archive", "HEAD"], cwd=ROOT, stdout=subprocess.PIPE, check=False)
    if made.returncode == 0:
        with tarfile.open(fileobj=io.BytesIO(made.stdout)) as archive:
            archive.extractall(folder, filter="data")
        changed = subprocess.run(
            ["git", "status", "--porcelain", "--", "main.py", *PARTS],
            cwd=ROOT, capture_output=True, text=True, check=True,
        ).stdout.splitlines()  # fmt: skip
        if changed:
            print(f"Not packed, because it is not committed: changes to {len(changed)} files")
    else:
        for name in PACKED:
            place = ROOT / name
            if place.is_dir():
                shutil.copytree(place, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(place, folder / name)
    return folder


def place_app(source: Path, folder: Path) -> None:
    """Copy the four parts and main.py, with the data files that pyproject.toml names, into ``folder``."""
    project = tomllib.loads((source / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]
    patterns = ("*.py", *project["package-data"]["*"])
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(source / "main.py", folder)
    for part in PARTS:
        for path in sorted((source / part).rglob("*")):
            if path.is_file() and any(fnmatch.fnmatch(path.name, pattern) for pattern in patterns):
                target = folder / path.relative_to(source)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, target)
