"""The MSI: every file of the payload a component with an identifier that never changes, packed by wixl.

wixl knows no permissions, and writes the time of the build and a number of its own into the file; that is mended
afterwards.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from xml.etree import ElementTree

from msi_file import add_table, set_language, set_summary
from product import BUILD, COMMAND, NAME, PUBLISHER, SUMMARY, UPGRADE_CODE, stable_id, transfer_suffix
from programs import run
from reproducible import digest_of, environment, files_below
from windows_payload import WINDOWED

POLICY_FOLDER = "Safeguarding Review"
"""Under ProgramData; `data/policy.py` looks there. Only administrators may write to it."""

_ONLY_ADMINISTRATORS_WRITE = "D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)"


def product_code(version: str) -> str:
    """The GUID of this version, which Windows wants to differ from that of every other version."""
    return stable_id("product", version)


def source_of(payload: Path, version: str) -> ElementTree.Element:
    """The description of the installer that wixl packs."""
    wix = ElementTree.Element("Wix", xmlns="http://schemas.microsoft.com/wix/2006/wi")
    product = ElementTree.SubElement(
        wix, "Product", Id=product_code(version), UpgradeCode=UPGRADE_CODE, Name=NAME, Version=version,
        Manufacturer=PUBLISHER, Language="2057",
    )  # fmt: skip
    ElementTree.SubElement(
        product, "Package", InstallerVersion="500", InstallScope="perMachine", Compressed="yes", Description=SUMMARY,
        Manufacturer=PUBLISHER, Languages="2057", Keywords="Installer",
    )  # fmt: skip
    ElementTree.SubElement(
        product, "MajorUpgrade",
        DowngradeErrorMessage="A newer version is installed. Remove it first if you want this one.",
    )  # fmt: skip
    ElementTree.SubElement(product, "Media", Id="1", Cabinet="payload.cab", EmbedCab="yes")
    ElementTree.SubElement(product, "Icon", Id="product.ico", SourceFile=f"windows-launcher/{COMMAND}.ico")
    for name, value in (
        ("ARPPRODUCTICON", "product.ico"),
        ("ARPNOMODIFY", "1"),
        ("ARPCOMMENTS", SUMMARY),
        ("MSIRESTARTMANAGERCONTROL", "Disable"),  # a person who is typing is never closed; the new files wait
        ("REBOOT", "ReallySuppress"),
        ("MSIFASTINSTALL", "1"),  # no restore point for a program that changes no part of the system
    ):
        ElementTree.SubElement(product, "Property", Id=name, Value=value)
    _condition(product, "VersionNT64 >= 603", f"{NAME} needs 64-bit Windows 10 or later.")
    # What scanners of installed software read; an MSI does not say it by itself.
    ElementTree.SubElement(product, "CustomAction", Id="SayWhere", Property="ARPINSTALLLOCATION", Value="[INSTALLDIR]")
    sequence = ElementTree.SubElement(product, "InstallExecuteSequence")
    ElementTree.SubElement(sequence, "Custom", Action="SayWhere", After="CostFinalize")
    # Within the transaction: where the new version cannot be installed, the old one comes back.
    ElementTree.SubElement(sequence, "RemoveExistingProducts", After="InstallInitialize")
    components = _folders(product, payload)
    feature = ElementTree.SubElement(product, "Feature", Id="Main", Title=NAME, Level="1", Absent="disallow")
    for component in components:
        ElementTree.SubElement(feature, "ComponentRef", Id=component)
    return wix


def _condition(product: ElementTree.Element, expression: str, message: str) -> None:
    ElementTree.SubElement(product, "Condition", Message=message).text = f"Installed OR ({expression})"


def _folders(product: ElementTree.Element, payload: Path) -> list[str]:
    top = ElementTree.SubElement(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    program_files = ElementTree.SubElement(top, "Directory", Id="ProgramFiles64Folder")
    main = ElementTree.SubElement(program_files, "Directory", Id="INSTALLDIR", Name=NAME)
    components: list[str] = []
    folders = {"": main}
    for name, path in files_below(payload):
        folder, _, file = name.rpartition("/")
        component = ElementTree.SubElement(
            _folder(folders, folder), "Component", Id=_id("c", name), Guid=stable_id("component", name.lower()),
            Win64="yes",
        )  # fmt: skip
        ElementTree.SubElement(
            component, "File", Id=_id("f", name), Name=file, Source=path.relative_to(BUILD).as_posix(), KeyPath="yes",
        )  # fmt: skip
        components.append(component.attrib["Id"])
        if name == WINDOWED:
            _start_menu(component)
            _association(component)
    ElementTree.SubElement(top, "Directory", Id="ProgramMenuFolder")
    data = ElementTree.SubElement(top, "Directory", Id="CommonAppDataFolder")
    policy = ElementTree.SubElement(data, "Directory", Id="POLICYDIR", Name=POLICY_FOLDER)
    component = ElementTree.SubElement(
        policy, "Component", Id="PolicyFolder", Guid=stable_id("component", "policy folder"), Win64="yes",
    )  # fmt: skip
    ElementTree.SubElement(component, "CreateFolder")
    components.append("PolicyFolder")
    return components


def _folder(folders: dict[str, ElementTree.Element], name: str) -> ElementTree.Element:
    if name not in folders:
        parent, _, last = name.rpartition("/")
        folders[name] = ElementTree.SubElement(_folder(folders, parent), "Directory", Id=_id("d", name), Name=last)
    return folders[name]


def _start_menu(component: ElementTree.Element) -> None:
    """An ordinary shortcut. An advertised one would have Windows Installer look at the program at each start."""
    ElementTree.SubElement(
        component, "Shortcut", Id="StartMenu", Directory="ProgramMenuFolder", Name=NAME, Description=SUMMARY,
        Target=f"[INSTALLDIR]{WINDOWED}", WorkingDirectory="INSTALLDIR", Icon="product.ico",
    )  # fmt: skip


def _association(component: ElementTree.Element) -> None:
    """A transfer file opens the app."""
    kind = "SafeguardingReview.Transfer.1"
    command = f'"[INSTALLDIR]{WINDOWED}" "%1"'
    for key, value in (
        (transfer_suffix(), kind),
        (kind, "Safeguarding review transfer file"),
        (rf"{kind}\DefaultIcon", f"[INSTALLDIR]{WINDOWED},0"),
        (rf"{kind}\shell\open\command", command),
    ):
        _registry_value(component, rf"Software\Classes\{key}", value)


def _registry_value(component: ElementTree.Element, key: str, value: str) -> None:
    ElementTree.SubElement(component, "RegistryValue", Root="HKLM", Key=key, Type="string", Value=value)


def _id(kind: str, name: str) -> str:
    """An identifier that the tables of an MSI take, the same for the same name."""
    return f"{kind}{hashlib.sha256(name.lower().encode()).hexdigest()[:24]}"


def build(payload: Path, target: Path, date: int, version: str) -> None:
    """Pack ``payload`` into the MSI ``target``."""
    work = BUILD / "msi"
    work.mkdir(parents=True, exist_ok=True)
    description = work / f"{COMMAND}.wxs"
    wix = source_of(payload, version)
    ElementTree.indent(wix)
    ElementTree.ElementTree(wix).write(description, encoding="utf-8", xml_declaration=True)
    target.unlink(missing_ok=True)
    run("wixl", "--arch", "x64", "--output", target, description, env=environment(date), cwd=BUILD)
    add_table(
        target, "MsiLockPermissionsEx",
        (
            "MsiLockPermissionsEx\tLockObject\tTable\tSDDLText\tCondition",
            "s72\ts72\ts32\ts0\tS255",
            "MsiLockPermissionsEx\tMsiLockPermissionsEx",
        ),
        [("PolicyFolder", "POLICYDIR", "CreateFolder", _ONLY_ADMINISTRATORS_WRITE, "")],
    )  # fmt: skip
    set_language(target, "x64;2057")
    set_summary(target, date, stable_id("package", f"{version}:{digest_of(payload)}"))
