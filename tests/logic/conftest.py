"""Reports how many combinations of facts were compared with the independent table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

COMPARED = pytest.StashKey[Counter[str]]()


@pytest.fixture
def count_compared(request: pytest.FixtureRequest) -> Callable[[str, int], None]:
    """Adds to the number of combinations compared for a pack, which the end of the run prints."""
    compared = request.config.stash.setdefault(COMPARED, Counter())

    def count(pack: str, number: int) -> None:
        compared[pack] += number

    return count


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    compared = config.stash.get(COMPARED, None)
    if compared:
        terminalreporter.section("combinations of facts compared with the independent table")
        for pack, number in sorted(compared.items()):
            terminalreporter.write_line(f"{pack:<14} {number:>11,}")
        terminalreporter.write_line(f"{'in all':<14} {sum(compared.values()):>11,}")
