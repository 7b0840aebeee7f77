"""What an organisation checks before it trusts a package: hashes, bill of materials, licences, signatures."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import parts
import pytest
from programs import path_of
from signing import Signer, is_signed
from windows_payload import CONSOLE

from tests.packaging.conftest import only

PACKAGES = ("*.msi", "*.deb", "*.tar.gz")


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_the_hashes_are_those_of_the_files(built: Path):
    lines = (built / "out" / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    stated = {name: digest for digest, name in (line.split("  ") for line in lines)}
    assert stated == {path.name: sha256(path) for path in (built / "out").iterdir() if path.name != "SHA256SUMS"}
    assert len(stated) == 2 * len(PACKAGES)


@pytest.mark.parametrize("pattern", PACKAGES)
def test_the_bill_names_the_package_and_every_part_of_it(built: Path, pattern: str):
    package = only(built / "out", pattern)
    bill = json.loads(package.with_name(f"{package.name}.cdx.json").read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    product = bill["metadata"]["component"]
    assert product["hashes"] == [{"alg": "SHA-256", "content": sha256(package)}]
    found = {each["name"]: each["version"] for each in bill["components"]}
    pinned = parts.pinned(built / "source" / "requirements" / "run.txt")
    assert {name: version for name, version in found.items() if name not in {"cpython", "qt"}} == pinned
    assert {"cpython", "qt"} <= found.keys()
    assert all(each["licenses"] for each in bill["components"])
    assert {each["ref"] for each in bill["dependencies"]} >= {each["bom-ref"] for each in bill["components"]}


@pytest.mark.parametrize("system", ["windows", "linux"])
def test_the_licence_of_every_part_comes_with_it(built: Path, system: str):
    folder = built / system / "licences"
    names = {path.name for path in folder.iterdir()}
    assert {"safeguarding-review-LICENSE.txt", "Python.txt", "Qt-LGPL-3.0.txt", "Qt-GPL-3.0.txt"} <= names
    assert "Lesser General Public License" in (folder / "replacing-qt.md").read_text(encoding="utf-8")
    of_qt = {"pyside6-essentials", "shiboken6"}
    pinned = parts.pinned(built / "source" / "requirements" / "run.txt")
    lacking = {part for part in pinned.keys() - of_qt if not any(name.startswith(part) for name in names)}
    assert not lacking
    assert all(path.stat().st_size for path in folder.iterdir())


@pytest.fixture
def throwaway(tmp_path: Path) -> tuple[Signer, Path]:
    """A certificate of nobody, and the file that trusts it."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    password, bundle = tmp_path / "password", tmp_path / "certificate.pfx"
    password.write_text("of the test alone", encoding="utf-8")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test of signing",
         "-addext", "extendedKeyUsage=codeSigning", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    subprocess.run(
        ["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", bundle, "-passout",
         f"file:{password}"],
        check=True, capture_output=True,
    )  # fmt: skip
    return Signer(bundle, password), certificate


def verifies(path: Path, trusted: Path) -> bool:
    said = subprocess.run(
        [path_of("osslsigncode"), "verify", "-ignore-cdp", "-CAfile", trusted, "-in", path],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return said.returncode == 0 and "Signature verification: ok" in said.stdout


def test_programs_and_installer_can_be_signed_and_a_change_then_shows(
    built: Path, tmp_path: Path, throwaway: tuple[Signer, Path]
):
    signer, trusted = throwaway
    program = Path(shutil.copy(built / "windows" / CONSOLE, tmp_path))
    of_publisher = Path(shutil.copy(built / "windows" / "python3.dll", tmp_path))
    before = of_publisher.read_bytes()
    assert not is_signed(program)
    assert signer.sign_unsigned([program, of_publisher]) == 1
    assert verifies(program, trusted)
    assert of_publisher.read_bytes() == before, "what its publisher signed keeps that signature"

    changed = bytearray(program.read_bytes())
    changed[0x500] ^= 1
    program.write_bytes(changed)
    assert not verifies(program, trusted)

    installer = Path(shutil.copy(only(built / "out", "*.msi"), tmp_path))
    signer.sign(installer)
    assert verifies(installer, trusted)
