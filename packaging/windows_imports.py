"""Which libraries a Windows library loads when it is loaded, and whether each of them will be there."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator
from pathlib import Path

import pefile

OF_WINDOWS_10 = {
    "advapi32.dll", "authz.dll", "bcrypt.dll", "bcryptprimitives.dll", "cfgmgr32.dll", "comctl32.dll",
    "comdlg32.dll", "crypt32.dll", "d2d1.dll", "d3d11.dll", "d3d12.dll", "d3d9.dll", "dbghelp.dll",
    "dnsapi.dll", "dwmapi.dll", "dwrite.dll", "dxgi.dll", "gdi32.dll", "gdiplus.dll", "icuin.dll", "icuuc.dll",
    "imm32.dll", "iphlpapi.dll", "kernel32.dll", "mpr.dll", "msvcrt.dll", "ncrypt.dll", "netapi32.dll",
    "ntdll.dll", "ole32.dll", "oleaut32.dll", "opengl32.dll", "powrprof.dll", "propsys.dll", "psapi.dll",
    "rpcrt4.dll", "secur32.dll", "setupapi.dll", "shcore.dll", "shell32.dll", "shlwapi.dll", "ucrtbase.dll",
    "uiautomationcore.dll", "user32.dll", "userenv.dll", "usp10.dll", "uxtheme.dll", "version.dll", "winhttp.dll",
    "winmm.dll", "winspool.drv", "ws2_32.dll", "wtsapi32.dll",
}  # fmt: skip
"""Libraries that every Windows 10 since version 1703 brings, in small letters."""

INTERFACES = ("api-ms-win-*.dll", "ext-ms-win-*.dll")
"""Names that Windows resolves itself to one of its libraries."""

LIBRARIES = {".dll", ".pyd", ".exe"}


def imports(path: Path) -> set[str]:
    """The libraries that ``path`` loads, at once or when first used, by name in small letters."""
    image = pefile.PE(str(path), fast_load=True)
    image.parse_data_directories(
        [
            pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"],
            pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT"],
        ]
    )
    entries = [
        *getattr(image, "DIRECTORY_ENTRY_IMPORT", []),
        *getattr(image, "DIRECTORY_ENTRY_DELAY_IMPORT", []),
    ]
    found = {entry.dll.decode().lower() for entry in entries}
    image.close()
    return found


def is_of_windows(name: str) -> bool:
    """Whether Windows 10 brings the library of this name."""
    return name in OF_WINDOWS_10 or any(fnmatch.fnmatch(name, pattern) for pattern in INTERFACES)


def libraries(folder: Path) -> list[Path]:
    """Every library and program below ``folder``."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in LIBRARIES)


def missing(folder: Path) -> Iterator[str]:
    """A line for each library that something below ``folder`` loads and neither the folder nor Windows 10 has.

    A library is there where the one that loads it finds it: beside it, beside the program, or in a folder that the
    package itself names to Windows when it is imported.
    """
    everything = libraries(folder)
    shared = {path.name.lower() for path in everything if path.parent == folder or _is_named(path.parent)}
    for path in everything:
        beside = {other.name.lower() for other in everything if other.parent == path.parent}
        for name in sorted(imports(path) - shared - beside):
            if not is_of_windows(name):
                yield f"{path.relative_to(folder).as_posix()} loads {name}, neither shipped nor part of Windows"


def _is_named(folder: Path) -> bool:
    return folder.name in {"PySide6", "shiboken6"} or folder.name.endswith(".libs")
