"""What `make run` does: open the app or, where there is no display, the same job on the example case.

The screen and the command line share everything below them, so the example shows that this copy works.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ui.system_libraries import why_no_display

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = Path("docs", "examples", "example-case.json")
REFERRAL = Path("example-referral.pdf")


def main() -> int:
    """Run the app or the example.

    Returns:
        The exit status of the program that was run.
    """
    arguments: list[str | Path] = []
    if absent := why_no_display(os.environ):
        print(absent)
        print(f"Assessing the example case {EXAMPLE} instead.\n", flush=True)
        arguments = ["assess", EXAMPLE, "--pdf", REFERRAL]
    status = subprocess.run([sys.executable, ROOT / "main.py", *arguments], check=False, cwd=ROOT).returncode  # noqa: S603 - ours
    if arguments and status == 0:
        print(f"\nThe referral is in {ROOT / REFERRAL}")
    return status


if __name__ == "__main__":
    sys.exit(main())
