"""The MSI: what its tables say, and its life on Wine, from an older version to removal."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import product
import pytest
import windows_imports
import windows_installer
from programs import path_of
from windows_payload import CONSOLE, WINDOWED

from data.store import Store
from tests.packaging.conftest import ROOT, only
from tests.packaging.wine import Wine

EXAMPLE = ROOT / "docs" / "examples" / "example-case.json"
INSTALLED = Path("Program Files") / product.NAME
PASSPHRASE = "seven plain words in no order"


@pytest.fixture(scope="module")
def msi(built: Path) -> Path:
    return only(built / "out", "*.msi")


def table(msi: Path, name: str) -> list[dict[str, str]]:
    """The rows of a table of the installer."""
    said = subprocess.run([path_of("msiinfo"), "export", msi, name], capture_output=True, text=True, check=True).stdout
    columns, _, _, *rows = said.replace("\r", "").rstrip("\n").split("\n")
    names = columns.split("\t")
    return [dict(zip(names, row.split("\t"), strict=False)) for row in rows]


def test_the_tables_say_what_windows_and_administrators_go_by(msi: Path):
    properties = {row["Property"]: row["Value"] for row in table(msi, "Property")}
    assert properties["ALLUSERS"] == "1", "for everyone on the computer"
    assert properties["UpgradeCode"] == f"{{{product.UPGRADE_CODE}}}"
    assert properties["ProductVersion"] in msi.name
    assert properties["ProductName"] == product.NAME
    assert properties["ARPPRODUCTICON"] == "product.ico"
    summary = subprocess.run([path_of("msiinfo"), "suminfo", msi], capture_output=True, text=True, check=True).stdout
    assert "Template: x64;2057" in summary
    upgrades = table(msi, "Upgrade")
    assert {row["UpgradeCode"] for row in upgrades} == {f"{{{product.UPGRADE_CODE}}}"}
    assert [row["ActionProperty"] for row in upgrades] == ["WIX_UPGRADE_DETECTED", "WIX_DOWNGRADE_DETECTED"]
    order = {row["Action"]: int(row["Sequence"]) for row in table(msi, "InstallExecuteSequence")}
    assert order["InstallInitialize"] < order["RemoveExistingProducts"] < order["InstallFiles"]


def test_nothing_of_a_user_is_written_or_removed(msi: Path):
    roots = {row["Root"] for row in table(msi, "Registry")}
    assert roots == {"2"}, "only HKEY_LOCAL_MACHINE"
    folders = {row["Directory"] for row in table(msi, "Directory")}
    assert not folders & {"AppDataFolder", "LocalAppDataFolder", "PersonalFolder", "DesktopFolder"}
    assert table(msi, "RemoveFile") == []


def test_every_component_is_a_64_bit_one_with_an_id_of_its_own_that_its_path_gives(msi: Path, built: Path):
    components = table(msi, "Component")
    ids = [row["ComponentId"] for row in components]
    assert len(set(ids)) == len(ids)
    assert all(int(row["Attributes"]) & 256 for row in components)
    assert f"{{{product.stable_id('component', 'python3.dll')}}}" in ids
    files = [path for path in (built / "windows").rglob("*") if path.is_file()]
    assert len(table(msi, "File")) == len(files)


def test_only_administrators_may_write_where_the_policy_lies(msi: Path):
    (lock,) = table(msi, "MsiLockPermissionsEx")
    assert lock["LockObject"] == "POLICYDIR"
    assert lock["SDDLText"].startswith("D:P"), "nothing is inherited from ProgramData, where users may make files"
    assert re.findall(r"\(A;OICI;(\w+);;;(\w+)\)", lock["SDDLText"]) == [
        ("FA", "SY"), ("FA", "BA"), ("0x1200a9", "BU"),
    ]  # fmt: skip


def test_every_library_that_is_loaded_is_shipped_or_part_of_windows(built: Path):
    payload = built / "windows"
    assert len(windows_imports.libraries(payload)) > 40
    assert list(windows_imports.missing(payload)) == []


def test_nothing_of_qts_network_qml_or_web_is_shipped(built: Path):
    names = [path.name for path in (built / "windows").rglob("*")]
    assert not [name for name in names if re.search(r"Network|Qml|Quick|WebEngine|libssl|_ssl|3D", name)]


@pytest.fixture
def wine(built: Path, tmp_path: Path) -> Iterator[Wine]:
    assert built.is_dir()
    wine = Wine.new(tmp_path / "wine")
    yield wine
    wine.end()


def entries(wine: Wine) -> list[str]:
    """The names and versions of what Windows lists as installed by us."""
    key = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"
    said = wine.run("reg", "query", key, "/s").out
    found = re.findall(r"DisplayName\s+REG_SZ\s+(.+?)\r?\n(?:.*\n)*?.*DisplayVersion\s+REG_SZ\s+(\S+)", said)
    return [f"{name} {version}" for name, version in found if name == product.NAME]


@pytest.mark.timeout(900)
def test_install_upgrade_use_and_remove(wine: Wine, msi: Path, built: Path, tmp_path: Path):
    older = tmp_path / "older.msi"
    windows_installer.build(built / "windows", older, 1_700_000_000, "0.0.1")
    version = product.version(built / "source")

    assert wine.run("msiexec", "/i", older, "/qn").status == 0
    assert entries(wine) == [f"{product.NAME} 0.0.1"]
    kept = wine.drive / "users" / "someone" / "AppData" / "Local" / "safeguarding-review" / "store" / "cases.db"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"a case")

    assert wine.run("msiexec", "/i", msi, "/qn").status == 0
    assert entries(wine) == [f"{product.NAME} {version}"]
    program = wine.drive / INSTALLED / CONSOLE
    assert (wine.drive / INSTALLED / WINDOWED).exists()
    _use(wine, program, tmp_path, version)
    opened = rf"HKLM\Software\Classes\{product.transfer_suffix()}"
    assert "SafeguardingReview.Transfer.1" in wine.run("reg", "query", opened, "/ve").out

    assert wine.run("msiexec", "/x", msi, "/qn").status == 0
    assert entries(wine) == []
    assert not (wine.drive / INSTALLED).exists()
    assert not list(wine.drive.rglob("*.lnk"))
    assert kept.read_bytes() == b"a case"
    assert wine.run("reg", "query", opened, "/ve").status != 0


def _use(wine: Wine, program: Path, tmp_path: Path, version: str) -> None:
    assert wine.run(program, "--version").out.strip() == f"safeguarding-review {version}"
    rules = wine.run(program, "rules", "scr-children")
    assert rules.status == 0
    assert "Serious" in rules.out

    folder = tmp_path / "Zażółć Ωμέγα"  # a path that no Windows code page has all of
    folder.mkdir()
    case = folder / "case.json"
    case.write_bytes(EXAMPLE.read_bytes())
    referral = folder / "referral.pdf"
    assessed = wine.run(program, "assess", case, "--pdf", referral, "--format", "json")
    assert assessed.status == 0, assessed.err
    assert json.loads(assessed.out)["assessments"][0]["outcome"] == "must"
    assert referral.read_bytes().startswith(b"%PDF-")
    verified = wine.run(program, "verify", referral, "--format", "json")
    assert verified.status == 0, verified.err
    assert json.loads(verified.out)["result"] == "intact"

    store = folder / "store of another computer"  # made by this system's Python: the format is the same everywhere
    with Store.create(store, PASSPHRASE) as opened:
        opened.new_case({"reference": "C-0001", "facts": {"died": "no"}})
    for command in (("check",), ("backup",), ("backups",)):
        given = () if command == ("backups",) else ("--passphrase-fd", "0")
        ended = wine.run(program, "--data-dir", store, "store", *command, *given, stdin=f"{PASSPHRASE}\n")
        assert ended.status == 0, f"store {command[0]}: {ended.err}"
        assert ended.out

    group_policy = r"HKLM\Software\Policies\Safeguarding Review"
    set_there = wine.run("reg", "add", group_policy, "/v", "IdleLockMinutes", "/t", "REG_DWORD", "/d", "3", "/reg:64")
    assert set_there.status == 0
    tested = wine.run(program, "--self-test")
    assert tested.status == 0, tested.err  # on which Wine notes crashes of helpers of its own, too
    assert re.fullmatch(r"Self test passed: .* policy of 1 setting, store, .* window \(.*\)\.\s*", tested.out)
    shown = wine.run(program, "--language", "en_XA", "--self-test-window", QT_QPA_PLATFORM="offscreen")
    assert shown.status == 0, f"in another language: {shown.err}"
