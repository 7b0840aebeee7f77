"""What `make run` does: open the app or, where there is no display, the same job on the example case.

The screen and the command line share everything below them, so the example shows that this copy works.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn

from ui.system_libraries import why_no_display

ROOT = Path(__file__).resolve().parent.parent
EXAMPLE = Path("docs", "examples", "example-case.json")
REFERRAL = Path("example-referral.pdf")


def main() -> NoReturn:
    """Become the app, or the command that assesses the example."""
    os.chdir(ROOT)
    arguments: list[str] = []
    if absent := why_no_display(os.environ):
        print(absent)
        print(f"Assessing the example case {EXAMPLE} instead. Its referral goes to {ROOT / REFERRAL}\n", flush=True)
        arguments = ["assess", str(EXAMPLE), "--pdf", str(REFERRAL)]
    os.execv(sys.executable, [sys.executable, "main.py", *arguments])  # noqa: S606 - our own program, and no shell


if __name__ == "__main__":
    main()
