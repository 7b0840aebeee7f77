"""The Debian package: judged by Debian's own tools, and its life in a Debian with nothing else on it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import product
import pytest
from programs import path_of

from tests.packaging.conftest import ROOT, only

EXAMPLE = ROOT / "docs" / "examples" / "example-case.json"

needs_root = pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root may enter another Debian")


@pytest.fixture(scope="module")
def package(built: Path) -> Path:
    return only(built / "out", "*.deb")


def said(*command: str | Path) -> str:
    ended = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_lintian_finds_no_error(package: Path):
    said(path_of("lintian"), "--allow-root", "--fail-on", "error", "--no-tag-display-limit", package)


def test_what_the_desktop_reads_is_well_formed(package: Path, tmp_path: Path):
    said("dpkg-deb", "--extract", package, tmp_path)
    share = tmp_path / "usr" / "share"
    said(path_of("desktop-file-validate"), share / "applications" / "safeguarding-review.desktop")
    said(path_of("appstreamcli"), "validate", "--no-net", only(share / "metainfo", "*.xml"))
    assert (share / "icons" / "hicolor" / "256x256" / "apps" / "safeguarding-review.png").exists()
    assert (share / "doc" / "safeguarding-review" / "copyright").exists()


def test_nothing_of_qts_network_qml_or_web_is_shipped(package: Path):
    listed = said("dpkg-deb", "--contents", package)
    assert "libQt6Core" in listed
    assert not re.search(r"Qt6?(Network|Qml|Quick|WebEngine|3D)", listed)


def test_qt_sorts_with_what_is_left_of_its_data(built: Path):
    (data,) = (path for path in (built / "linux").rglob("libicudata.so.*") if not path.is_symlink())
    assert data.stat().st_size < 5_000_000
    script = """from PySide6.QtCore import QCollator, QLocale
for name, words in (("en_GB", "zebra Éa eb"), ("cy_GB", "dwr ddoe ci")):
    collator = QCollator(QLocale(name))
    print(*sorted(words.split(), key=collator.sortKey))"""
    ended = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"LD_PRELOAD": str(data), "PYTHONUTF8": "1"}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (ended.stderr, ended.stdout) == ("", "Éa eb zebra\nci dwr ddoe\n"), "Welsh has dd after d"


@pytest.fixture
def debian(built: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy of a minimal Debian, made once by debootstrap and kept beside the builds."""
    base = built / "debian-root"
    if not (base / "usr" / "bin" / "dpkg").exists():
        shutil.rmtree(base, ignore_errors=True)
        release = re.search(r"^VERSION_CODENAME=(\w+)$", Path("/etc/os-release").read_text(), re.MULTILINE)
        assert release
        said(path_of("debootstrap"), "--variant=minbase", release[1], base)
    root = tmp_path / "root"
    said("cp", "--archive", "--reflink=auto", base, root)
    shutil.copytree("/etc/apt", root / "etc" / "apt", dirs_exist_ok=True, symlinks=True)
    yield root
    shutil.rmtree(root)


def inside(root: Path, *command: str) -> str:
    clean = ["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8",
             "DEBIAN_FRONTEND=noninteractive"]  # fmt: skip
    proxies = [f"{key}={value}" for key, value in os.environ.items() if key.lower().endswith("_proxy")]
    return said("chroot", root, *clean, *proxies, *command)


@needs_root
@pytest.mark.timeout(900)
def test_install_upgrade_use_and_remove(debian: Path, package: Path, tmp_path: Path):
    version = product.version()
    older = tmp_path / "older"
    said("dpkg-deb", "--raw-extract", package, older)
    control = older / "DEBIAN" / "control"
    control.write_text(re.sub(r"(?m)^Version: .*", "Version: 0.0.1", control.read_text(encoding="utf-8")))
    said("dpkg-deb", "-Zgzip", "-z1", "--build", older, debian / "older.deb")
    shutil.copy(package, debian / "newer.deb")

    inside(debian, "apt-get", "update", "--quiet")
    inside(debian, "apt-get", "install", "--yes", "--no-install-recommends", "/older.deb")
    kept = debian / "root" / ".local" / "share" / "safeguarding-review" / "store" / "cases.db"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"a case")

    inside(debian, "apt-get", "install", "--yes", "--no-install-recommends", "/newer.deb")
    assert inside(debian, "safeguarding-review", "--version").strip() == f"safeguarding-review {version}"
    assert inside(debian, "dpkg", "--verify", "safeguarding-review") == ""
    example = debian / "usr" / "lib" / "safeguarding-review" / "policy" / "policy-example.json"
    policy = debian / "etc" / "safeguarding-review" / "policy.json"
    policy.parent.mkdir()
    shutil.copy(example, policy)
    ruled = len(json.loads(example.read_text(encoding="utf-8"))["settings"])
    tested = inside(debian, "safeguarding-review", "--self-test")
    assert re.fullmatch(rf"Self test passed: .* policy of {ruled} settings, store, .* window \(.*\)\.\n", tested)
    inside(debian, "QT_QPA_PLATFORM=offscreen", "safeguarding-review", "--language", "en_XA", "--self-test-window")
    shutil.rmtree(policy.parent)
    shutil.copy(EXAMPLE, debian / "case.json")
    inside(debian, "safeguarding-review", "assess", "/case.json", "--pdf", "/referral.pdf")
    inside(debian, "safeguarding-review", "verify", "/referral.pdf")
    assert kept.read_bytes() == b"a case"

    inside(debian, "dpkg", "--purge", "safeguarding-review")
    left = [path for path in everything(debian) if "safeguarding-review" in path]
    assert left == [kept.relative_to(debian).as_posix()]
    assert kept.read_bytes() == b"a case"


def everything(root: Path) -> list[str]:
    """Every file below ``root`` but what apt and dpkg note about themselves."""
    names = (path.relative_to(root).as_posix() for path in root.rglob("*") if not path.is_dir())
    return sorted(name for name in names if not name.startswith(("var/", "proc/")))
