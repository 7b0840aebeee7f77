"""Programs that had no part in writing a file, and what each of them finds wrong with it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import outloud
import page as page_validation

QPDF, PDFSIG = shutil.which("qpdf"), shutil.which("pdfsig")


def ua_1(path: Path) -> list[str]:
    """Against PDF/UA-1, for whoever cannot see the pages (ISO 14289-1), by page-validation."""
    return _against(path, page_validation.ValidationProfile.PDF_UA_1)


def a_3a(path: Path) -> list[str]:
    """Against PDF/A-3a, for archives (ISO 19005-3), by page-validation."""
    return _against(path, page_validation.ValidationProfile.PDF_A_3A)


def _against(path: Path, profile: page_validation.ValidationProfile) -> list[str]:
    found = page_validation.validate_pdf(str(path), profile=profile)
    if found.is_compliant:
        return []
    return [f"{each.rule_id}: {each.message}" for each in found.failures[:5]] or ["not compliant, without a reason"]


def heard(path: Path) -> list[str]:
    """What a person who has it read out would meet, by outloud. It falls silent where it falls over: that counts."""
    found = outloud.check(str(path))
    faults = [found.error] if found.error else []
    faults += [f"{run.rule} fell over" for run in found.runs if run.status == "crashed"]
    return faults + [f"{each.rule}, {each.severity}: {each.message}" for each in found.findings]


def whole(path: Path) -> list[str]:
    """The syntax of the file and every stream in it, by qpdf."""
    assert QPDF is not None
    run = subprocess.run([QPDF, "--check", path], capture_output=True, text=True, check=False)
    return [] if (run.returncode, run.stderr) == (0, "") else [f"{run.returncode}: {run.stderr}"]


def signature(path: Path) -> list[str]:
    """The signature, by poppler: one, valid, in the form of PAdES, over the whole file."""
    assert PDFSIG is not None
    run = subprocess.run([PDFSIG, "-nocert", path], capture_output=True, text=True, check=False)
    wanted = ("Signature is Valid", "Total document signed", "ETSI.CAdES.detached")
    faults = [f"not said: {words}" for words in wanted if words not in run.stdout]
    return faults + (["not one signature"] if run.stdout.count("Signature #") != 1 else [])


def faults(pdf: bytes, folder: Path, *, is_signed: bool, listen: bool = True) -> Iterator[str]:
    """What any of them finds wrong with the file. Those of the system are asked where they are installed."""
    path = folder / "judged.pdf"
    path.write_bytes(pdf)
    judges: list[Callable[[Path], list[str]]] = [ua_1, a_3a]
    judges += [heard] if listen else []
    judges += [whole] if QPDF else []
    judges += [signature] if PDFSIG and is_signed else []
    for judge in judges:
        yield from (f"{judge.__name__}: {fault}" for fault in judge(path))
