"""Signing for Windows (Authenticode), with the certificate of the publisher or of the authority that deploys.

The payload is signed before it is packed, the installer after. Files that their own publisher has signed keep that
signature. Without a time stamp a signature ends with its certificate: give the address of a time stamp server.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from product import NAME
from programs import run

_NO_SIGNATURE = "No signature found"


@dataclass(frozen=True)
class Signer:
    """A certificate with its key in a PKCS #12 file, the file with its password, and the time stamp server's address.

    The password is in a file, since what is on a command line can be seen by everyone on the computer.
    """

    certificate: Path
    password: Path
    time_stamp: str = ""

    def sign(self, path: Path) -> None:
        """Sign one program, library or installer in place, with SHA-256; ends the build where that fails."""
        signed = path.with_name(f"{path.name}.signed")
        stamp = ("-ts", self.time_stamp) if self.time_stamp else ()
        run(
            "osslsigncode", "sign", "-pkcs12", self.certificate, "-readpass", self.password, "-h", "sha256",
            "-n", NAME, *stamp, "-in", path, "-out", signed,
        )  # fmt: skip
        signed.chmod(path.stat().st_mode)
        signed.replace(path)

    def sign_unsigned(self, paths: Iterable[Path]) -> int:
        """Sign those that bear no signature yet; return how many these were."""
        unsigned = [path for path in paths if not is_signed(path)]
        for path in unsigned:
            self.sign(path)
        return len(unsigned)


def is_signed(path: Path) -> bool:
    """Whether the file bears a signature, of whomever."""
    said = run("osslsigncode", "verify", "-ignore-cdp", "-ignore-crl", "-in", path, allowed=(0, 1))
    return _NO_SIGNATURE not in said
