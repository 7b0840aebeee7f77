"""What the installers say of the product, in one place: names, identifiers that must never change, version and date."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "packages"

NAME = "Safeguarding Review Assessment"
COMMAND = "safeguarding-review"
APP_ID = "uk.safeguarding_review.SafeguardingReview"
"""What Linux desktops know the app by, in their customary form; it is no web address."""

PUBLISHER = "The Safeguarding Review Assessment contributors"
SUMMARY = "Works out whether a safeguarding review is triggered, and writes the referral"
LICENCE = "Apache-2.0"

UPGRADE_CODE = "4218EFC6-410A-4C6F-A8E4-79CD31DEFB30"
"""What Windows knows every version of the product by. A new one would leave two entries after an upgrade."""

_NAMESPACE = uuid.UUID("f68c1883-e345-4124-89cf-be11b09adbc9")


def stable_id(kind: str, name: str) -> str:
    """The GUID of a part of the installer, the same at every build, as Windows writes them."""
    return str(uuid.uuid5(_NAMESPACE, f"{kind}:{name}")).upper()


def version(source: Path = ROOT) -> str:
    """The version that ``main.py`` in ``source`` says."""
    found = _constant(source / "main.py", "VERSION")
    if re.fullmatch(r"\d+\.\d+\.\d+", found):
        return found
    raise SystemExit("main.py: VERSION: allowed: three numbers with dots between, as Windows Installer compares them")


def transfer_suffix(source: Path = ROOT) -> str:
    """How the name ends of the encrypted file in which a case goes to another computer."""
    return _constant(source / "data" / "transfer.py", "SUFFIX")


def _constant(path: Path, name: str) -> str:
    """A text that a module gives a name, read without running it."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if not isinstance(node, ast.Assign | ast.AnnAssign) or not isinstance(node.value, ast.Constant):
            continue
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        if any(isinstance(target, ast.Name) and target.id == name for target in targets):
            return str(node.value.value)
    raise SystemExit(f"{path.name} names no {name}")


def source_date() -> int:
    """The time that everything in the packages bears: SOURCE_DATE_EPOCH, or that of the last commit; in seconds."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    shown = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )  # fmt: skip
    if shown.returncode != 0:
        raise SystemExit("There is no git history here to take the date from. Set SOURCE_DATE_EPOCH to one in seconds.")
    return int(shown.stdout)
