"""One open fact among all completions, as the bits of long integers (see ``logic.completions``)."""

from __future__ import annotations

from collections.abc import Sequence

from logic.facts import Value


class Axis:
    """One open fact: its values, and the bits of the completions that have each."""

    def __init__(self, values: Sequence[Value], stride: int, total: int) -> None:
        self.values = tuple(values)
        self.stride = stride
        first = _repeated((1 << stride) - 1, stride * len(values), total)
        self.bits = tuple(first << (place * stride) for place in range(len(values)))

    def where(self, values: frozenset[str]) -> int:
        """The completions in which the fact has one of the values."""
        found = 0
        for value, bits in zip(self.values, self.bits, strict=True):
            if value in values:
                found |= bits
        return found

    def aligned(self, bits: int, place: int) -> int:
        """The completions with the value at ``place``, moved onto those with the first value."""
        return (bits & self.bits[place]) >> (place * self.stride)

    def spread(self, bits: int, place: int) -> int:
        """What holds at ``place``, made to hold at every value."""
        first = self.aligned(bits, place)
        found = 0
        for other in range(len(self.values)):
            found |= first << (other * self.stride)
        return found


def _repeated(block: int, period: int, total: int) -> int:
    """The bits of ``block`` again after every ``period`` bits, up to ``total``, a multiple of it, or 0 for none."""
    if not total:
        return 0
    bits, width = block, period
    while width * 2 <= total:  # doubling, since dividing or multiplying such long integers is slow
        bits |= bits << width
        width *= 2
    return bits if width == total else bits | _repeated(block, period, total - width) << width
