"""The order of text that runs from right to left among text that runs from left to right.

The Unicode Bidirectional Algorithm (UAX #9) without its explicit embeddings, overrides and isolates: those characters
never come this far, because the pages show them as codes. What one person typed in one place is ordered apart from
the words around it, as if isolated.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON"})
_AS_RIGHT: Final = frozenset({"R", "EN", "AN"})
_BRACKETS: Final = dict(zip("([{\u27e8\u3008\u300a\u300c\uff08", ")]}\u27e9\u3009\u300b\u300d\uff09", strict=True))
_OPEN_AT_MOST: Final = 63

_T = TypeVar("_T")


def has_right_to_left(text: str) -> bool:
    """Whether anything in the text runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def direction(text: str) -> int | None:
    """The direction that the first letter gives: 1 from right to left, 0 from left to right, None without a letter."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("R", "AL"):
            return 1
        if kind == "L":
            return 0
    return None


def levels(text: str, base: int) -> list[int]:
    """The embedding level of each character of a line: odd from right to left. ``base`` is that of the paragraph."""
    kinds = [unicodedata.bidirectional(character) or "L" for character in text]
    _resolve_weak(kinds, base)
    _resolve_brackets(text, kinds, base)
    _resolve_neutral(kinds, base)
    found = []
    for kind in kinds:
        odd = base % 2
        found.append(base + (1 if (kind == "R") != bool(odd) and kind in "LR" else 0))
        if kind in ("EN", "AN"):
            found[-1] = base + (1 if odd else 2)
    for place in range(len(text) - 1, -1, -1):  # spaces at the end of a line stay at its end (L1)
        if unicodedata.bidirectional(text[place]) not in ("WS", "S", "B"):
            break
        found[place] = base
    return found


def in_visual_order(items: Sequence[_T], levels_of: Sequence[int]) -> list[_T]:
    """Items of a line from left to right (rule L2)."""
    order = list(range(len(items)))
    for level in range(max(levels_of, default=0), 0, -1):
        for start, end in list(_stretches([levels_of[place] for place in order], level)):
            order[start:end] = order[start:end][::-1]
    return [items[place] for place in order]


def _stretches(levels_of: Sequence[int], least: int) -> Iterator[tuple[int, int]]:
    start = None
    for place, level in enumerate([*levels_of, -1]):
        if level >= least:
            start = place if start is None else start
        elif start is not None:
            yield start, place
            start = None


def _resolve_weak(kinds: list[str], base: int) -> None:  # noqa: C901 - the steps of the standard, in its order
    """Rules W1 to W7: marks, numbers and what stands among numbers."""
    edge = "R" if base % 2 else "L"
    before = edge
    for place, kind in enumerate(kinds):  # W1
        if kind == "NSM":
            kinds[place] = before
        before = kinds[place]
    strong = edge
    for place, kind in enumerate(kinds):  # W2, W3
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for place in range(1, len(kinds) - 1):  # W4
        around = kinds[place - 1], kinds[place + 1]
        if (around == ("EN", "EN") and kinds[place] in ("ES", "CS")) or (
            around == ("AN", "AN") and kinds[place] == "CS"
        ):
            kinds[place] = around[0]
    for start, end in list(_runs(kinds, "ET")):  # W5
        if (start and kinds[start - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN"):
            kinds[start:end] = ["EN"] * (end - start)
    kinds[:] = ["ON" if kind in ("ES", "ET", "CS", "BN") else kind for kind in kinds]  # W6
    strong = edge
    for place, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _runs(kinds: Sequence[str], wanted: str) -> Iterator[tuple[int, int]]:
    start = None
    for place, kind in enumerate([*kinds, ""]):
        if kind == wanted:
            start = place if start is None else start
        elif start is not None:
            yield start, place
            start = None


def _resolve_brackets(text: str, kinds: list[str], base: int) -> None:  # noqa: C901, PLR0912 - the same
    """Rule N0: a pair of brackets goes with what it holds."""
    edge = "R" if base % 2 else "L"
    pairs: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for place, character in enumerate(text):
        if kinds[place] != "ON":
            continue
        if character in _BRACKETS:
            if len(opened) == _OPEN_AT_MOST:
                break
            opened.append((_BRACKETS[character], place))
        else:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == character:
                    pairs.append((opened[depth][1], place))
                    del opened[depth:]
                    break
    for start, end in sorted(pairs):
        inside = {"R" if kind in _AS_RIGHT else kind for kind in kinds[start + 1 : end] if kind not in _NEUTRAL}
        if edge in inside:
            taken = edge
        elif inside:
            earlier = next((kind for kind in reversed(kinds[:start]) if kind in _AS_RIGHT or kind == "L"), edge)
            earlier = "R" if earlier in _AS_RIGHT else "L"
            taken = earlier if earlier in inside else edge
        else:
            continue
        for place in (start, end):
            kinds[place] = taken
            after = place + 1
            while after < len(text) and unicodedata.bidirectional(text[after]) == "NSM":
                kinds[after] = taken
                after += 1


def _resolve_neutral(kinds: list[str], base: int) -> None:
    """Rules N1 and N2: what stands between two of one direction takes it, else that of the paragraph."""
    edge = "R" if base % 2 else "L"
    place = 0
    while place < len(kinds):
        if kinds[place] not in _NEUTRAL:
            place += 1
            continue
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        left = _side(kinds[place - 1]) if place else edge
        right = _side(kinds[end]) if end < len(kinds) else edge
        kinds[place:end] = [left if left == right else edge] * (end - place)
        place = end


def _side(kind: str) -> str:
    return "R" if kind in _AS_RIGHT else "L"
