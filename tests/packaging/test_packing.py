"""What must be the same at every build, and what must never change from one version to the next."""

from __future__ import annotations

import fnmatch
import re
from pathlib import Path

import icu_data
import linux_payload
import parts
import product
import pruning
import pytest
import reproducible
import source
import windows_imports
import windows_installer

import main


def a_folder(path: Path) -> Path:
    (path / "deep").mkdir(parents=True)
    (path / "deep" / "program").write_bytes(b"\x7fELF")
    (path / "deep" / "program").chmod(0o700)
    (path / "text").write_text("words", encoding="utf-8")
    (path / "link").symlink_to("deep/program")
    return path


def test_an_archive_is_the_same_whenever_and_by_whomever_it_is_made(tmp_path: Path):
    first, second = a_folder(tmp_path / "a"), a_folder(tmp_path / "b")
    (second / "text").chmod(0o640)
    for number, folder in enumerate((first, second)):
        reproducible.settle(folder, 1_700_000_000)
        reproducible.tar_gz(folder, tmp_path / f"{number}.tar.gz", "top", 1_700_000_000)
    assert (tmp_path / "0.tar.gz").read_bytes() == (tmp_path / "1.tar.gz").read_bytes()
    assert reproducible.digest_of(first) == reproducible.digest_of(second)


@pytest.mark.parametrize("change", ["content", "name", "permission"])
def test_a_changed_payload_has_another_digest(tmp_path: Path, change: str):
    folder = a_folder(tmp_path / "a")
    before = reproducible.digest_of(folder)
    if change == "content":
        (folder / "text").write_text("Words", encoding="utf-8")
    elif change == "name":
        (folder / "text").rename(folder / "texts")
    else:
        (folder / "text").chmod(0o755)
    assert reproducible.digest_of(folder) != before


def test_the_version_is_the_one_that_the_program_says():
    assert product.version() == main.VERSION


def test_the_date_is_the_one_given(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert product.source_date() == 1_700_000_000


def test_windows_recognises_the_product_and_its_parts_for_ever():
    assert product.UPGRADE_CODE == "4218EFC6-410A-4C6F-A8E4-79CD31DEFB30"
    assert product.stable_id("component", "python3.dll") == "F169E53E-EBA6-5443-8969-B935DCD4944E"


def test_each_version_has_a_product_code_of_its_own():
    assert windows_installer.product_code("1.0.0") != windows_installer.product_code("1.0.1")
    assert windows_installer.product_code("1.0.0") == windows_installer.product_code("1.0.0")


def test_a_library_that_nobody_brings_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    (tmp_path / "lib").mkdir()
    for name in ("program.exe", "lib/one.pyd", "lib/beside.dll"):
        (tmp_path / name).touch()
    loads = {"program.exe": {"kernel32.dll"}, "one.pyd": {"beside.dll", "absent.dll"}, "beside.dll": set()}
    monkeypatch.setattr(windows_imports, "imports", lambda path: loads[path.name])
    assert list(windows_imports.missing(tmp_path)) == [
        "lib/one.pyd loads absent.dll, neither shipped nor part of Windows"
    ]


def test_of_qt_the_packages_hold_what_the_screens_import_and_nothing_of_the_network():
    modules = pruning.qt_modules()
    assert {"QtCore", "QtGui", "QtWidgets"} <= modules
    assert not modules & {"QtNetwork", "QtQml", "QtQuick", "QtWebEngineCore"}


def test_the_shipped_libraries_are_those_that_are_pinned_but_for_the_one_that_installs_others():
    pinned = parts.pinned()
    assert "pip" not in pinned
    assert {"pyside6-essentials", "sqlcipher3", "cryptography"} <= pinned.keys()
    assert all(re.fullmatch(r"[0-9][0-9A-Za-z.]*", version) for version in pinned.values())


def test_of_the_data_of_icu_the_packages_hold_what_qt_sorts_by_here():
    kept = ["coll/root.res", "coll/cy.res", "coll/res_index.res", "coll/ucadata.icu", "en_GB.res", "pool.res",
            "zoneinfo64.res", "zone/en_GB.res", "cnvalias.icu"]  # fmt: skip
    assert [name for name in kept if not icu_data.is_kept(name)] == []
    unused = ["coll/zh.res", "coll/de_.res", "sr_Latn_RS.res", "fil.res", "curr/en.res", "lang/cy.res",
              "translit/root.res", "gb18030.cnv", "unames.icu"]  # fmt: skip
    assert [name for name in unused if icu_data.is_kept(name)] == []


def test_the_compiled_catalogues_are_shipped_and_those_of_qt_are_not(tmp_path: Path):
    source.place_app(product.ROOT, tmp_path)
    placed = {path.relative_to(tmp_path).as_posix() for path in (tmp_path / "ui" / "translations").iterdir()}
    assert placed == {"ui/translations/safeguarding-review_en_XA.qm"}, "what translators work on is not for users"
    for name in (*placed, "PySide6/Qt/translations/qtbase_de.qm"):
        shipped = not any(fnmatch.fnmatch(name, pattern) for pattern in linux_payload.NEVER_SHIPPED)
        assert shipped is (name in placed), name


def test_nothing_in_a_build_reads_the_clock():
    clock = re.compile(r"\btime\.time\(|\.now\(|\.today\(")
    scripts = (product.ROOT / "packaging").glob("*.py")
    assert not [path.name for path in scripts if clock.search(path.read_text(encoding="utf-8"))]
