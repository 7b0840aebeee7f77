"""The libraries for Windows: the wheels that requirements/run.txt pins, each checked against its hash, unpacked."""

from __future__ import annotations

import hashlib
import shutil
import sys
import zipfile
from pathlib import Path

from parts import normal
from product import BUILD, ROOT
from programs import run

REQUIREMENTS = ROOT / "requirements" / "run.txt"


def download(python: tuple[int, int]) -> list[Path]:
    """The pinned wheels for 64-bit Windows and this version of Python, from the package index or an earlier build.

    Only files whose hash stands in requirements/run.txt are taken; nothing of them is run.
    """
    version = f"{python[0]}.{python[1]}"
    wanted = hashlib.sha256(f"{version}\n{REQUIREMENTS.read_text(encoding='utf-8')}".encode()).hexdigest()[:16]
    folder = BUILD / "downloads" / f"windows-wheels-{wanted}"
    if not folder.exists():
        unfinished = folder.with_suffix(".unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        abi = version.replace(".", "")
        run(
            sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes",
            "--only-binary=:all:", "--platform", "win_amd64", "--implementation", "cp", "--python-version", version,
            "--abi", f"cp{abi}", "--abi", "abi3", "--abi", "none",
            "--dest", unfinished, "--requirement", REQUIREMENTS,
        )  # fmt: skip
        unfinished.rename(folder)
    return sorted(folder.glob("*.whl"))


def unpack(wheels: list[Path], folder: Path) -> None:
    """Put what the wheels install into ``folder``, as one folder of packages."""
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as opened:
            opened.extractall(folder)
    for data in sorted(folder.glob("*.data")):
        for part in ("purelib", "platlib"):
            if (data / part).is_dir():
                shutil.copytree(data / part, folder, dirs_exist_ok=True)
        shutil.rmtree(data)  # scripts and headers, which an installed app has no use for


def hashes_of(python: tuple[int, int]) -> dict[str, str]:
    """The SHA-256 of each wheel, by the name of the library."""
    return {normal(path.name.split("-")[0]): hashlib.sha256(path.read_bytes()).hexdigest() for path in download(python)}
