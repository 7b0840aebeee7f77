"""Reports how many combinations of facts were compared with the independent table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

_COMPARED = "combinations compared"


@pytest.fixture
def count_compared(record_property: Callable[[str, object], None]) -> Callable[[str, int], None]:
    """Adds to the number of combinations compared for a pack, which the end of the run prints."""
    return lambda pack, number: record_property(_COMPARED, (pack, number))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    compared: Counter[str] = Counter()
    for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed"):
        for name, value in report.user_properties:
            if name == _COMPARED:
                pack, number = value
                compared[pack] += number
    if compared:
        terminalreporter.section("combinations of facts compared with the independent table")
        for pack, number in sorted(compared.items()):
            terminalreporter.write_line(f"{pack:<14} {number:>11,}")
        terminalreporter.write_line(f"{'in all':<14} {sum(compared.values()):>11,}")
