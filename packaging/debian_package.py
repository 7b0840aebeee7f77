"""The Debian package: the folder for Linux in /usr/lib, with what a desktop wants of a program around it."""

from __future__ import annotations

import datetime
import gzip
import hashlib
import os
import re
import shutil
import sys
from pathlib import Path

from icons import for_linux
from product import APP_ID, BUILD, COMMAND, PUBLISHER, SUMMARY, transfer_suffix
from programs import run
from reproducible import environment, files_below, settle, size_of
from words import filled

SOURCES = Path(__file__).parent / "debian"

MAINTAINER = os.environ.get("DEBIAN_MAINTAINER") or f"{PUBLISHER} <{COMMAND}@localhost>"
"""Whoever publishes the package gives an address that is read. A trial build has none."""

_OPENED_BY_NAME = ("libegl1", "libgl1")
"""Qt opens these by name when it starts, which no list of what its files are linked to shows."""


def build(payload: Path, target: Path, date: int, version: str, source: Path) -> None:
    """Pack ``payload`` into the package ``target``; its dependencies are those of the libraries that it loads."""
    tree = BUILD / "debian" / "tree"
    shutil.rmtree(tree.parent, ignore_errors=True)
    program = tree / "usr" / "lib" / COMMAND
    shutil.copytree(payload, program, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / COMMAND).symlink_to(f"../lib/{COMMAND}/{COMMAND}")
    day = datetime.datetime.fromtimestamp(date, datetime.UTC).date().isoformat()
    words = {
        "VERSION": version, "DATE": day, "APP_ID": APP_ID, "PUBLISHER": PUBLISHER,
        "DEVELOPER_ID": APP_ID.rpartition(".")[0], "SYNOPSIS": _synopsis(source),
        "SUFFIX": transfer_suffix(source),
    }  # fmt: skip
    _place_desktop_files(tree / "usr" / "share", words, date)
    _place_documents(tree / "usr" / "share" / "doc" / COMMAND, source, version, date)
    control = tree / "DEBIAN"
    control.mkdir()
    (control / "control").write_text(
        "\n".join(
            (
                f"Package: {COMMAND}",
                f"Version: {version}",
                "Architecture: amd64",
                f"Maintainer: {MAINTAINER}",
                f"Installed-Size: {-(-size_of(tree) // 1024)}",
                f"Depends: {_dependencies(program)}",
                "Section: misc",
                "Priority: optional",
                f"Description: {SUMMARY[0].lower()}{SUMMARY[1:]}",
                " For social workers: it asks only the questions that matter, says with the",
                " clause of each rule whether a review is triggered, and writes the referral",
                " as an accessible PDF. It gives an indication on the facts entered; the board",
                " decides.",
                " .",
                " It works without a network and keeps cases encrypted on this computer.",
                "",
            )
        ),
        encoding="utf-8",
    )
    _write_sums(tree, control)
    settle(tree, date)
    run(
        "dpkg-deb", "--root-owner-group", "--uniform-compression", "-Zxz", "-z3", "--build", tree, target,
        env=environment(date),
    )  # fmt: skip


def _place_desktop_files(share: Path, words: dict[str, str], date: int) -> None:
    (share / "applications").mkdir(parents=True)
    shutil.copy(SOURCES / f"{COMMAND}.desktop", share / "applications")
    kinds = share / "mime" / "packages" / f"{COMMAND}.xml"
    kinds.parent.mkdir(parents=True)
    kinds.write_text(filled((SOURCES / "mime.xml").read_text(encoding="utf-8"), words), encoding="utf-8")
    for_linux(share)
    metainfo = share / "metainfo" / f"{APP_ID}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(filled((SOURCES / "metainfo.xml").read_text(encoding="utf-8"), words), encoding="utf-8")
    manual = share / "man" / "man1" / f"{COMMAND}.1.gz"
    manual.parent.mkdir(parents=True)
    page = filled((SOURCES / f"{COMMAND}.1").read_text(encoding="utf-8"), words)
    manual.write_bytes(gzip.compress(page.encode(), 9, mtime=date))
    overrides = share / "lintian" / "overrides" / COMMAND
    overrides.parent.mkdir(parents=True)
    shutil.copy(SOURCES / "lintian-overrides", overrides)


def _place_documents(folder: Path, source: Path, version: str, date: int) -> None:
    folder.mkdir(parents=True)
    shutil.copy(SOURCES / "copyright", folder)
    for name in ("it-guide.md", "policy-reference.md"):
        path = source / "docs" / name
        if path.exists():
            shutil.copy(path, folder)
    when = datetime.datetime.fromtimestamp(date, datetime.UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    entry = f"{COMMAND} ({version}) stable; urgency=medium\n\n  * Version {version}.\n\n -- {MAINTAINER}  {when}\n"
    (folder / "changelog.gz").write_bytes(gzip.compress(entry.encode(), 9, mtime=date))


def _synopsis(source: Path) -> str:
    """The usage that the program itself prints when it is asked wrongly."""
    said = run(sys.executable, "-c", "from ui.command_line.arguments import USAGE; print(*USAGE.values(), sep='\\n')",
               cwd=source)  # fmt: skip
    lines = [f"{COMMAND} [\\-\\-data\\-dir FOLDER]", f"{COMMAND} \\-\\-self\\-test"]
    return "\n".join([*lines, *(f"{COMMAND} {line}".replace("-", "\\-") for line in said.splitlines())])


def _dependencies(program: Path) -> str:
    """The packages of this Debian that hold what the files of ``program`` are linked to and do not bring."""
    work = BUILD / "debian" / "dependencies"
    (work / "debian").mkdir(parents=True)
    (work / "debian" / "control").write_text(f"Source: {COMMAND}\n\nPackage: {COMMAND}\nArchitecture: amd64\n")
    folders = {path.parent for _, path in files_below(program) if ".so" in path.name}
    files = [path for _, path in files_below(program) if _is_elf(path) and not path.is_symlink()]
    options = [f"-l{folder}" for folder in sorted(folders)]
    said = run(
        "dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *options, *files, cwd=work
    )  # fmt: skip
    found = re.search(r"^shlibs:Depends=(.+)$", said, re.MULTILINE)
    if found is None:
        raise SystemExit(f"dpkg-shlibdeps named no dependencies:\n{said}")
    named = {entry.split()[0]: entry for entry in found[1].split(", ")}
    named = {each: each for each in _OPENED_BY_NAME} | named
    return ", ".join(named[name] for name in sorted(named))


def _is_elf(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _write_sums(tree: Path, control: Path) -> None:
    """The MD5 sums with which `dpkg --verify` notices a changed file."""
    lines = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {name}\n"
        for name, path in files_below(tree)
        if not name.startswith("DEBIAN/") and not path.is_symlink()
    ]
    (control / "md5sums").write_text("".join(lines), encoding="utf-8")
