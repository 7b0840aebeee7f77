"""Calling the programs that a build needs, and saying which Debian package one is in that is missing."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

PACKAGES = {
    "appstreamcli": "appstream",
    "as": "binutils",
    "chrpath": "chrpath",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "dpkg-deb": "dpkg",
    "dpkg-shlibdeps": "dpkg-dev",
    "icupkg": "icu-devtools",
    "ld": "binutils",
    "lintian": "lintian",
    "msibuild": "msitools",
    "msiinfo": "msitools",
    "osslsigncode": "osslsigncode",
    "rsvg-convert": "librsvg2-bin",
    "objcopy": "binutils",
    "objdump": "binutils",
    "wine64": "wine64",
    "wixl": "wixl",
    "x86_64-w64-mingw32-gcc-posix": "gcc-mingw-w64-x86-64-posix",
    "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
}
"""The programs that building and trying the packages calls, and the Debian package of each."""

_WHERE_DEBIAN_HIDES_THEM = "/usr/lib/wine:/usr/sbin"
"""Where wine64 and icupkg are, which are on the path of root at most."""


def path_of(name: str) -> str:
    """Where the program is; ends the build with the package to install where it is not."""
    found = shutil.which(name) or shutil.which(name, path=_WHERE_DEBIAN_HIDES_THEM)
    if found is None:
        package = PACKAGES.get(name, name)
        raise SystemExit(f"{name} is missing (package {package}). To install it: apt-get install --yes {package}")
    return found


def missing() -> list[str]:
    """The Debian packages of the programs that are not here, in alphabetical order."""
    return sorted({PACKAGES[name] for name in PACKAGES if not _is_here(name)})


def _is_here(name: str) -> bool:
    return bool(shutil.which(name) or shutil.which(name, path=_WHERE_DEBIAN_HIDES_THEM))


def run(
    *command: str | Path, env: Mapping[str, str] | None = None, cwd: Path | None = None, allowed: Sequence[int] = (0,)
) -> str:
    """Run a program and return what it printed; ends the build with its own words where it fails."""
    name, *arguments = (str(part) for part in command)
    done = subprocess.run(
        [path_of(name) if "/" not in name else name, *arguments],
        env=env, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
    )  # fmt: skip
    printed = done.stdout.decode(errors="replace")
    if done.returncode not in allowed:
        last = "\n".join(printed.splitlines()[-30:])
        raise SystemExit(f"{Path(name).name} ended with {done.returncode}:\n{last}")
    return printed


if __name__ == "__main__":
    print(*sorted(set(PACKAGES.values())))
