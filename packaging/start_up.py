"""`make start-up`: how long the program takes to start, from the built folder and from source, side by side."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from product import BUILD, COMMAND, ROOT

RUNS = 7
WHAT = {
    "a command (--version)": ("--version",),
    "the rules in words": ("rules",),
    "the window, offscreen": ("--self-test-window",),
}


def main() -> int:
    """Print a line for each thing that is started: seconds for the built folder, for the source, and their ratio."""
    frozen = BUILD / "linux" / COMMAND
    source = ROOT / ".venv" / "bin" / "python"
    if not frozen.exists():
        print("run `make packages` first")
        return 3
    print(f"Median of {RUNS} runs, after one that is not counted\n")
    print(f"{'':28}{'built':>9}{'source':>9}{'ratio':>8}")
    for name, arguments in WHAT.items():
        built = _seconds([str(frozen), *arguments])
        from_source = _seconds([str(source), str(ROOT / "main.py"), *arguments])
        print(f"{name:28}{built:8.2f}s{from_source:8.2f}s{built / from_source:8.2f}")
    return 0


def _seconds(command: Sequence[str]) -> float:
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    taken = []
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        subprocess.run(command, env=env, cwd=Path("/"), check=True, stdout=subprocess.DEVNULL)
        taken.append(time.perf_counter() - began)
    return statistics.median(taken[1:])


if __name__ == "__main__":
    sys.exit(main())
