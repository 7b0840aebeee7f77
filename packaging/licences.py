"""The licence texts of all parts, in one folder of every package."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from parts import Part, without_text

COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts of the licences that many programs share."""

QT = {"LGPL-3": "LGPL-3.0.txt", "GPL-3": "GPL-3.0.txt"}
"""The LGPL is a supplement to the GPL, so both go with Qt, whose wheels bring neither."""

ICU = Path("/usr/share/doc/icu-devtools/copyright")
"""The licence of ICU, whose libraries Qt's wheels for Linux hold without its text."""

_BY_US = {"pyside6-essentials", "shiboken6"}


def gather(folder: Path, parts: Iterable[Part], source: Path, python: Path) -> None:
    """Write the texts into ``folder``; ends the build where a part has none.

    ``source`` is the app's own, ``python`` the file with the licence of Python.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    parts = list(parts)
    if lacking := {part.name for part in without_text(parts)} - _BY_US:
        raise SystemExit(f"No licence text comes with: {', '.join(sorted(lacking))}. Add it before you ship them.")
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(source / name, folder / f"safeguarding-review-{name}.txt")
    shutil.copy(python, folder / "Python.txt")
    for common, name in QT.items():
        shutil.copy(COMMON / common, folder / f"Qt-{name}")
    shutil.copy(ICU, folder / "Qt-ICU.txt")
    shutil.copy(Path(__file__).parent / "replacing-qt.md", folder / "replacing-qt.md")
    for path in sorted((source / "reports" / "fonts").glob("*.txt")):
        shutil.copy(path, folder / f"typefaces-{path.name}")
    for part in parts:
        for number, path in enumerate(part.texts, start=1):
            ending = f"-{number}" if len(part.texts) > 1 else ""
            shutil.copy(path, folder / f"{part.name}{ending}.txt")
    for path in folder.iterdir():
        path.chmod(0o644)
