"""`make packages`: the Windows installer, the Debian package and the archive for Linux, with their bills of materials.

Everything goes to build/packages/out, with SHA256SUMS, and the sizes are printed.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import shutil
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

import bill_of_materials
import debian_package
import licences
import linux_payload
import windows_imports
import windows_installer
import windows_payload
from parts import Part, installed
from product import BUILD, COMMAND, source_date, version
from programs import missing
from reproducible import digest_of, settle, size_of, tar_gz
from signing import Signer
from source import export
from wheels import hashes_of
from windows_python import version_of

OUT = BUILD / "out"
LARGEST = 150_000_000
"""Bytes unpacked that a package should not exceed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build what was asked for; all, where nothing was."""
    options = _options(arguments)
    if lacking := missing():
        print(f"These Debian packages are missing: {' '.join(lacking)}\nTo install them: make packages-tools")
        return 3
    date = source_date()
    source = export()
    app_version = options.version or version(source)
    OUT.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    if options.only in (None, "windows"):
        made += _windows(source, date, app_version, options)
    if options.only in (None, "linux"):
        made += _linux(source, date, app_version)
    sums = OUT / "SHA256SUMS"
    sums.write_text("".join(f"{_sha256(path)}  {path.name}\n" for path in sorted(OUT.iterdir()) if path != sums))
    for path in made:
        print(f"{path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path}  {_megabytes(path)}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=("windows", "linux"), help="for one system; both if left out")
    parser.add_argument("--python-embed", type=Path, metavar="ZIP", help="a newer embeddable Python for Windows")
    parser.add_argument("--sign-with", type=Path, metavar="PFX", help="a certificate with its key, as PKCS #12")
    parser.add_argument("--password-file", type=Path, metavar="FILE", help="the password of that file")
    parser.add_argument("--time-stamp", default="", metavar="URL", help="a time stamp server, asked when signing")
    parser.add_argument("--version", help="another version than main.py says, to try an upgrade")
    options = parser.parse_args(arguments)
    if options.sign_with and not options.password_file:
        parser.error("--sign-with needs --password-file")
    return options


def _windows(source: Path, date: int, app_version: str, options: argparse.Namespace) -> list[Path]:
    payload = BUILD / "windows"
    windows_payload.build(source, payload, date, app_version, options.python_embed)
    python = version_of(BUILD / "windows-python")
    named = ".".join(str(number) for number in python)
    hashes = hashes_of(python[:2])
    found = [dataclasses.replace(part, sha256=hashes.get(part.name, "")) for part in installed(payload / "lib")]
    parts = _with_others(found, named)
    licences.gather(payload / "licences", found, source, BUILD / "windows-python" / "LICENSE.txt")
    _place_policy(source, payload / "policy")
    settle(payload, date)
    if lacking := list(windows_imports.missing(payload)):
        raise SystemExit("\n".join(lacking))
    _report("Windows", payload, named)
    signer = Signer(options.sign_with, options.password_file, options.time_stamp) if options.sign_with else None
    if signer:
        print(f"Signed {signer.sign_unsigned(windows_imports.libraries(payload))} files that bore no signature")
        settle(payload, date)
    target = OUT / f"{COMMAND}-{app_version}-x64.msi"
    windows_installer.build(payload, target, date, app_version)
    if signer:
        signer.sign(target)
    return [target, _bill(target, parts, app_version, date)]


def _place_policy(source: Path, folder: Path) -> None:
    """The templates for group policy, for whoever administers this computer."""
    shutil.copytree(source / "packaging" / "policy", folder, dirs_exist_ok=True)


def _linux(source: Path, date: int, app_version: str) -> list[Path]:
    payload = BUILD / "linux"
    linux_payload.build(source, payload, date)
    libraries = Path(sysconfig.get_paths()["purelib"])
    found = installed(libraries)
    named = ".".join(str(number) for number in sys.version_info[:3])
    licences.gather(payload / "licences", found, source, _licence_of_this_python())
    (payload / "policy").mkdir()
    shutil.copy(source / "packaging" / "policy" / "policy-example.json", payload / "policy")
    settle(payload, date)
    archive = OUT / f"{COMMAND}-{app_version}-linux-x86_64.tar.gz"
    tar_gz(payload, archive, f"{COMMAND}-{app_version}", date)
    package = OUT / f"{COMMAND}_{app_version}_amd64.deb"
    debian_package.build(payload, package, date, app_version, source)
    _report("Linux", payload, named)
    parts = _with_others(found, named)
    bills = [_bill(target, parts, app_version, date) for target in (archive, package)]
    return [archive, package, *bills]


def _with_others(parts: list[Part], python: str) -> list[Part]:
    """The libraries, and what is shipped beside them or within one of them."""
    (qt,) = (part.version for part in parts if part.name == "pyside6-essentials")
    return [*parts, Part("cpython", python, "PSF-2.0", ()), Part("qt", qt, "LGPL-3.0-only", ())]


def _licence_of_this_python() -> Path:
    prefix = Path(sysconfig.get_paths()["stdlib"])
    for path in (prefix / "LICENSE.txt", Path("/usr/share/doc/python3/copyright")):
        if path.exists():
            return path
    raise SystemExit("The licence of this Python is neither beside its library nor where Debian keeps it.")


def _bill(package: Path, parts: list[Part], app_version: str, date: int) -> Path:
    target = package.with_name(f"{package.name}.cdx.json")
    bill_of_materials.write(target, package, parts, sha256=_sha256(package), version=app_version, date=date)
    return target


def _report(system: str, payload: Path, python: str) -> None:
    size = size_of(payload)
    over = "" if size <= LARGEST else f", over the aim of {LARGEST / 1e6:.0f} MB; the largest files are:"
    print(f"{system}: {size / 1e6:.1f} MB unpacked, Python {python}, payload SHA-256 {digest_of(payload)}{over}")
    if over:
        files = sorted(payload.rglob("*"), key=lambda path: path.lstat().st_size, reverse=True)
        for path in files[:5]:
            print(f"    {path.lstat().st_size / 1e6:5.1f} MB  {path.relative_to(payload)}")


def _megabytes(path: Path) -> str:
    return f"{path.stat().st_size / 1e6:.1f} MB"


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
