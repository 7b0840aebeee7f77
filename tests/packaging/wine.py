"""A Windows to install on, as far as Wine is one: a prefix of its own, with what Debian's Wine lacks."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from programs import path_of

SHIMS = Path(__file__).parent / "wine"


@dataclass(frozen=True)
class Ended:
    """What a program gave: its exit status, and what it printed."""

    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Wine:
    """One installation of Wine below ``prefix``."""

    prefix: Path

    @property
    def drive(self) -> Path:
        """Drive C."""
        return self.prefix / "drive_c"

    @classmethod
    def new(cls, prefix: Path) -> Wine:
        """A fresh prefix that says it is Windows 10."""
        wine = cls(prefix)
        wine.run("wineboot", "--init")
        for source in sorted(SHIMS.glob("*.c")):
            library = wine.drive / "windows" / "system32" / f"{source.stem}.dll"
            assert not library.exists(), f"this Wine has {library.name} itself, so the stand-in can go"
            compiler = path_of("x86_64-w64-mingw32-gcc-posix")
            subprocess.run(
                [compiler, "-shared", "-Os", "-s", "-o", str(library), str(source), "-lbcrypt"],
                check=True, capture_output=True,
            )  # fmt: skip
        assert wine.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f").status == 0
        return wine

    def run(self, *command: str | Path, stdin: str = "", **environment: str) -> Ended:
        """Run a Windows program; paths of this system that begin with ``/`` are turned into those of drive Z."""
        given = [str(part) for part in command]
        line: list[str] = [path_of("wine64"), given[0], *(self.seen(part) for part in given[1:])]
        ended = subprocess.run(
            line,
            input=stdin.encode(), capture_output=True, check=False, timeout=280,
            env=os.environ | {
                "WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml=",
                "WINEARCH": "win64", **environment,
            },
        )  # fmt: skip
        return Ended(ended.returncode, ended.stdout.decode(errors="replace"), ended.stderr.decode(errors="replace"))

    @staticmethod
    def seen(part: str) -> str:
        """The path as a program under Wine is given it; anything else as it is."""
        is_path = part.startswith("/") and Path(part).parent.is_dir() and part.count("/") > 1
        return "Z:" + part.replace("/", "\\") if is_path else part

    def end(self) -> None:
        """Stop what runs in the prefix, and remove it."""
        env = os.environ | {"WINEPREFIX": str(self.prefix)}
        subprocess.run([path_of("wineserver64"), "-k"], env=env, check=False, capture_output=True)
        shutil.rmtree(self.prefix, ignore_errors=True)
