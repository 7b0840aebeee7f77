"""What of the libraries is not shipped, and why. Less to install, to scan and to keep free of flaws."""

from __future__ import annotations

import ast
import fnmatch
import shutil
from collections.abc import Iterable
from pathlib import Path

from product import ROOT

UNUSED_PACKAGES = ("pip",)
"""sqlite-utils has a command that installs plugins with it; the app neither has that command nor may install."""

UNUSED_FILES = (
    "*.pyi", "*.lib", "*.h", "*/py.typed", "*/tests/*", "*/test/*",  # for whoever compiles, types or tests
    "bin/*", "Scripts/*", "__pycache__/*", "*/__pycache__/*",
    "PIL/_avif*", "PIL/_webp*", "PIL/_imagingft*", "PIL/_imagingcms*", "PIL/_imagingtk*", "PIL/_imagingmath*",
    "PIL/_imagingmorph*",  # formats and effects: the referral holds no picture of another's making
    "holidays/locale/*", "holidays/financial/*", "lxml/includes/*", "lxml/isoschematron/*",
    "lxml/html/*", "lxml/objectify*",  # pikepdf writes the metadata of a PDF with lxml.etree
    "reportlab/fonts/*",  # typefaces that no page is set in, one of them under the GPL
    "*.dist-info/RECORD", "*.dist-info/sboms/*",  # what pip and scanners of wheels read; our own bill lists the parts
    "reportlab/fonts/*", "reportlab/graphics/*",  # typefaces and charts of its own
)  # fmt: skip

UNUSED_OF_PYTHON = (
    "python.exe", "pythonw.exe", "python*._pth", "python.cat",  # our own programs start Python
    "LICENSE.txt",  # goes to the licences of all parts
    "_ssl.pyd", "libssl-3.dll",  # TLS: nothing is sent
    "_hashlib.pyd", "libcrypto-3.dll",  # Python has the digests without OpenSSL; the store's cipher is elsewhere
    "_wmi.pyd", "winsound.pyd",
)  # fmt: skip

QT_PLUGINS_WINDOWS = ("platforms/qwindows.dll", "platforms/qoffscreen.dll")
"""The window system, and the one without a screen for the self test. Pictures are drawn or PNG, which need none."""

QT_PLUGINS_LINUX = (
    "platforms/libqxcb.so", "platforms/libqwayland*.so", "platforms/libqoffscreen.so",
    "platforminputcontexts/libcompose*.so", "platforminputcontexts/libibus*.so",
    "platformthemes/libqxdgdesktopportal.so", "wayland-decoration-client/libbradient.so", "wayland-shell-integration/*",
    "wayland-graphics-integration-client/*",
)  # fmt: skip

NETWORK_OF_QT = ("Qt6Network", "Qt6WebEngine", "Qt6WebSockets", "Qt6HttpServer", "Qt6Qml", "Qt6Quick", "Qt63D")
"""What must never be found in a package, whatever else is."""


def qt_modules() -> set[str]:
    """The modules of Qt that the screens import, read from their source: ``QtCore`` and the like."""
    found: set[str] = set()
    for path in sorted((ROOT / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("PySide6."):
                found.add(node.module.split(".")[1])
            elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
                found |= {alias.name for alias in node.names}
    return found


def remove(folder: Path, patterns: Iterable[str]) -> None:
    """Remove the files below ``folder`` whose name from there matches one of the patterns, and empty folders."""
    wanted = tuple(patterns)
    for path in [path for path in folder.rglob("*") if path.is_file()]:
        name = path.relative_to(folder).as_posix()
        if any(fnmatch.fnmatch(name, pattern) for pattern in wanted):
            path.unlink()
    remove_empty_folders(folder)


def remove_empty_folders(folder: Path) -> None:
    """Remove the folders below ``folder`` with nothing in them."""
    for path in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


def prune_libraries(folder: Path) -> None:
    """Remove from a folder of packages what no platform needs."""
    for name in UNUSED_PACKAGES:
        shutil.rmtree(folder / name, ignore_errors=True)
        for info in folder.glob(f"{name}-*.dist-info"):
            shutil.rmtree(info)
    remove(folder, UNUSED_FILES)
