"""How soon the app can be used, beside a bare window; and how soon another page of a case shows.

    python -m benchmarks.startup [--cases N] [--runs N]

- Starting: a whole process, from its start until its first page can be typed in (the passphrase, for a store that is
  there), beside a process that does nothing but open an empty PySide6 window. Both alternate in the same run. By the
  clock, by the processor's time, and by the most memory that each held.
- Changing pages: from the press until the next page is laid out and painted and the one before is deleted, through
  every page of a case with all its sections filled, in a store of N cases (10,000 unless told otherwise). The place is
  written to the store beside the window; the next press comes once that is done, and what it takes at work is in it.

Exit status 1 where a figure is above what it may be.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import json
import multiprocessing
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QThreadPool

from benchmarks.store import CHEAP, PASSPHRASE, Took, fill
from data.keys import KeyFile
from data.paths import DATABASE, KEYS, STORE, data_directory
from data.store import Store
from logic.case_file import read_case
from logic.sections import load_sections
from ui.app import make_application
from ui.case_session import CaseSession
from ui.display import Display
from ui.garbage import GarbageCollection
from ui.navigator import Navigator
from ui.places import ABOUT, CHECK, EXPORT, RESULT, TASKS, Place, question, section
from ui.window import Window

ROOT: Final = Path(__file__).resolve().parent.parent
EXAMPLE: Final = ROOT / "docs" / "examples" / "example-case.json"

WALL, MEMORY, PAGE = 2.0, 1.6, 100.0
"""At most: times the bare window's time, times its memory, and milliseconds a page at the 95th percentile."""

ROUNDS: Final = 6

_REPORT: Final = """
import json, time
with open("/proc/self/status") as status:  # what resource.getrusage gives counts the parent's memory too
    memory = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:"))
print(json.dumps({"processor": time.process_time(), "memory": memory}), flush=True)
"""

BARE: Final = f"""
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1180, 780)
window.show()
app.processEvents()
{_REPORT}
"""

APP: Final = f"""
import sys
from PySide6.QtWidgets import QApplication, QLineEdit
sys.path.insert(0, {str(ROOT)!r})
sys.argv = ["main.py"]

def until_the_first_page(_app):
    QApplication.processEvents()
    field = QApplication.activeWindow().focusWidget()
    assert isinstance(field, QLineEdit) and field.echoMode() == QLineEdit.EchoMode.Password, field
    exec({_REPORT!r})
    return 0

QApplication.exec = until_the_first_page
from main import main
main([])
"""
"""The whole program as it is started from a menu; only the waiting for events ends when the first page stands."""


@dataclass(frozen=True, slots=True)
class Start:
    """One start of a process: seconds by the clock and of the processor, and the most memory, in MB."""

    clock: float
    processor: float
    memory: float


def main(arguments: Sequence[str]) -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup")
    parser.add_argument("--cases", type=int, default=10_000, metavar="N")
    parser.add_argument("--runs", type=int, default=15, metavar="N")
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="startup-") as folder:
        os.environ["XDG_DATA_HOME"] = folder
        directory = data_directory(None)
        Store.create(directory, PASSPHRASE, cost=CHEAP).close()
        wall, memory = starting(options.runs)
        began = time.monotonic()
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:  # its memory is not the app's
            pool.submit(fill_store, directory, options.cases).result()
        print(f"{options.cases:,} cases made in {time.monotonic() - began:.0f} s")
        page = changing(directory)
    print(f"start: {wall:.2f} times a bare window (at most {WALL}), memory {memory:.2f} times (at most {MEMORY});")
    print(f"page change: {page:.0f} ms at the 95th percentile (at most {PAGE:.0f})")
    return 0 if wall <= WALL and memory <= MEMORY and page <= PAGE else 1


def fill_store(directory: Path, number: int) -> None:
    """Put the cases into the store in ``directory``."""
    key = bytes(KeyFile.read(directory / STORE / KEYS).open_with(PASSPHRASE))
    fill(directory / STORE / DATABASE, key, number)


def starting(runs: int) -> tuple[float, float]:
    """Both processes in turn; return how many times the bare window's time by the clock, and its memory, ours takes."""
    taken: dict[str, list[Start]] = {"bare window": [], "first page": []}
    for run in range(runs + 1):
        for name, program in (("bare window", BARE), ("first page", APP)):
            found = started(program)
            if run:  # the first compiles and fills the disk's cache
                taken[name].append(found)
    for name, starts in taken.items():
        clock, processor, memory = (
            statistics.median(getattr(each, what) for each in starts) for what in ("clock", "processor", "memory")
        )
        print(f"{name:>12}: {clock:.3f} s, of which {processor:.3f} s at work; {memory:.0f} MB")
    bare, ours = taken["bare window"], taken["first page"]
    wall = statistics.median(our.clock / its.clock for our, its in zip(ours, bare, strict=True))
    at_work = statistics.median(our.processor / its.processor for our, its in zip(ours, bare, strict=True))
    print(f"{'times':>12}: {wall:.2f} by the clock, {at_work:.2f} at work")
    return wall, statistics.median(each.memory for each in ours) / statistics.median(each.memory for each in bare)


def started(program: str) -> Start:
    """Start a process and wait until it says that its window stands."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own programs
        [sys.executable, "-c", program], stdout=subprocess.PIPE, env=environ, cwd=ROOT
    ) as process:
        assert process.stdout is not None  # noqa: S101 - it is a pipe
        line = process.stdout.readline()
        clock = time.perf_counter() - began
    if process.returncode:
        raise SystemExit(f"it did not start: exit status {process.returncode}")
    said = json.loads(line)
    return Start(clock, said["processor"], said["memory"] / 1024)


def changing(directory: Path) -> float:
    """Go through every page of a full case, again and again; the 95th percentile in milliseconds."""
    app = make_application()
    window = Window(app, Display(app, directory))
    navigator = Navigator(window, directory, "benchmark")
    window.show()
    gc.freeze()
    GarbageCollection(window)  # as in the program
    store = Store.unlock(directory, PASSPHRASE)
    case = read_case(EXAMPLE.read_bytes(), today=datetime.datetime.now(datetime.UTC).date())
    session = CaseSession.create(store, case)
    navigator.open_with(store)
    app.processEvents()
    navigator.open_case(session.id)
    journey = navigator.journey
    assert journey is not None  # noqa: S101 - opened just above
    places = [question(each.fact) for each in journey.session.interview.asked]
    for each in load_sections():
        places += [section(each.id), *([section(each.id, 0)] if each.repeats else [])]
    places += [Place(kind) for kind in (RESULT, CHECK, EXPORT, TASKS, ABOUT)]
    taken: dict[Place, list[Took]] = {place: [] for place in places}
    for _ in range(ROUNDS):
        for place in places:
            clock, processor = time.perf_counter(), time.process_time()
            journey.go(place)
            app.processEvents()
            # As an event loop does after a press: without one, Qt would delete nothing, and slow down as pages pile up.
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            shown = time.perf_counter()
            QThreadPool.globalInstance().waitForDone()
            taken[place].append(Took((shown - clock) * 1000, (time.process_time() - processor) * 1000))
    for place, times in sorted(taken.items(), key=lambda item: -statistics.median(took.clock for took in item[1]))[:5]:
        clock, at_work = (statistics.median(getattr(took, what) for took in times) for what in ("clock", "at_work"))
        print(f"  {place!s:>28}: median {clock:.0f} ms, of which {at_work:.0f} ms at work")
    every = [took for times in taken.values() for took in times]
    clock, at_work = (
        statistics.quantiles((getattr(took, what) for took in every), n=20)[-1] for what in ("clock", "at_work")
    )
    print(f"{len(every)} changes among {len(places)} pages: 95th percentile {clock:.0f} ms, {at_work:.0f} ms at work")
    navigator.close()
    return float(clock)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
