"""The folder that runs on Linux without an installed Python: PyInstaller's, pruned, with fixed times."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import icu_data
from parts import pinned
from product import BUILD, COMMAND
from programs import run
from pruning import QT_PLUGINS_LINUX, UNUSED_PACKAGES
from reproducible import environment, settle
from source import place_app

SPECIFICATION = Path(__file__).parent / "linux.spec"

EXCLUDED = (
    *UNUSED_PACKAGES, "tkinter", "setuptools", "pytest", "IPython", "numpy", "unittest", "pydoc", "distutils",
    "ssl", "_ssl", "_hashlib", "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick",
    "PIL._avif", "PIL._webp", "PIL._imagingft", "PIL._imagingcms", "PIL._imagingtk", "PIL._imagingmath",
    "lxml.isoschematron", "lxml.html", "lxml.objectify",
)  # fmt: skip
"""Modules that libraries would use if they were there, and that nothing here needs: `pruning.py` says why."""

SYSTEM_LIBRARIES = ("libpython3*", "libffi.so*", "libbz2.so*", "liblzma.so*", "libexpat.so*", "libuuid.so*",
                    "libsqlite3.so*", "libz.so*", "libmpdec.so*")  # fmt: skip
"""The system's libraries that Python itself is linked to."""

NEVER_SHIPPED = ("PySide6/*translations/*", "*Qt6Network*", "*Qt6Qml*", "*Qt6Quick*", "*Qt6EglF*", "*Qt6Svg*",
                 "*Qt6Pdf*", "*Qt6VirtualKeyboard*", "holidays/locale/*", "lxml/isoschematron/*", "lxml/includes/*",
                 "reportlab/fonts/*", "*.dist-info/RECORD", "*.dist-info/sboms/*")  # fmt: skip


def build(source: Path, folder: Path, date: int) -> None:
    """Make the folder for Linux in ``folder``, which is emptied first, from the app in ``source``."""
    work = BUILD / "linux-work"
    shutil.rmtree(work, ignore_errors=True)
    app = work / "app"
    place_app(source, app)
    env = environment(date) | {
        "SOURCE_OF_APP": str(app), "NOT_NEEDED": " ".join(EXCLUDED), "QT_PLUGINS": " ".join(QT_PLUGINS_LINUX),
        "SYSTEM_LIBRARIES": " ".join(SYSTEM_LIBRARIES), "NEVER_SHIPPED": " ".join(NEVER_SHIPPED),
        "PINNED": " ".join(pinned()),
    }  # fmt: skip
    run(
        sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
        "--distpath", work / "dist", "--workpath", work / "work", SPECIFICATION, env=env, cwd=work,
    )  # fmt: skip
    shutil.rmtree(folder, ignore_errors=True)
    shutil.move(work / "dist" / COMMAND, folder)
    icu_data.shrink(folder, work / "icu")
    for path in sorted(folder.rglob("*.so*")):
        if not path.is_symlink():
            path.chmod(0o644)
            _forget_builder(path)
    settle(folder, date)


def _forget_builder(library: Path) -> None:
    """Remove an absolute search path: one of the builder's folders, in which anyone could put a library elsewhere."""
    searched = run("chrpath", "--list", library, allowed=(0, 2))
    if re.search(r"R(?:UN)?PATH=/", searched):
        run("chrpath", "--delete", library)
