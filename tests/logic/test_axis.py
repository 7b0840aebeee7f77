"""The bits of one open fact among all completions, beside the completions written out one by one."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from math import prod

from hypothesis import given, settings
from hypothesis import strategies as st

from logic.axis import Axis
from tests.counts import count


@dataclass(frozen=True)
class Written:
    """Completions of several open facts in the order of their bits; ``values`` are those of the fact looked at."""

    values: tuple[str, ...]
    stride: int
    total: int

    def value_of(self, completion: int) -> str:
        return self.values[completion // self.stride % len(self.values)]

    def with_value(self, completion: int, value: str) -> int:
        """The completion that is the same but for the one fact."""
        apart = self.values.index(value) - self.values.index(self.value_of(completion))
        return completion + apart * self.stride


@st.composite
def written(draw: st.DrawFn) -> Written:
    """One to four open facts of one to four values each, one of which is looked at."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    place = draw(st.integers(0, len(sizes) - 1))
    return Written(tuple("abcd"[: sizes[place]]), prod(sizes[:place]), prod(sizes))


def bits_of(completions: Collection[int]) -> int:
    return sum(1 << completion for completion in set(completions))


@settings(max_examples=count(60, 1000))
@given(written(), st.data())
def test_the_bits_are_those_of_the_completions_written_out(all_of_them: Written, data: st.DataObject):
    values, total = all_of_them.values, all_of_them.total
    axis = Axis(values, all_of_them.stride, total)
    wanted = data.draw(st.frozensets(st.sampled_from("abcdx")))
    assert axis.where(wanted) == bits_of([each for each in range(total) if all_of_them.value_of(each) in wanted])
    some = data.draw(st.frozensets(st.integers(0, total - 1)))
    for place, value in enumerate(values):
        having = [each for each in some if all_of_them.value_of(each) == value]
        assert axis.bits[place] == axis.where(frozenset({value}))
        assert axis.aligned(bits_of(some), place) == bits_of([all_of_them.with_value(each, "a") for each in having])
        spread = [all_of_them.with_value(each, other) for each in having for other in values]
        assert axis.spread(bits_of(some), place) == bits_of(spread)


def test_where_nothing_is_possible_no_bit_is_set():
    assert Axis(("yes", "no"), 3, 0).where(frozenset({"yes", "no"})) == 0
