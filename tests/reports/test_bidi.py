"""Text from right to left, ordered as an independent library orders it."""

from __future__ import annotations

from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from reports.bidi import direction, in_visual_order, levels
from tests.counts import count

MIXED = st.text("abZ אבג ابت ١٢3 45 ,.-+%$/: ()[]{} ", min_size=1, max_size=16)  # noqa: RUF001 - a digit of Arabic


@settings(max_examples=count(300, 20_000))
@given(MIXED)
def test_a_line_is_ordered_as_another_library_orders_it(line: str):
    base = direction(line) or 0
    found = levels(line, base)
    assert "".join(in_visual_order(line, found)) == get_display(line, base_dir="R" if base else "L")
