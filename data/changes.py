"""What differs between two states of a case, by fact, field or row; and what is still one piece of typing.

Places are named as in errors about a case file: ``facts.died``, ``subject.surname``, ``chronology[row 2].what``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from logic.sections import FieldKind, load_sections

LONGEST_CORRECTION: Final = 24
"""Characters: to take away more at once, or more than one word, is no longer typing on."""

_TYPED: Final = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.DATE})
_TYPED_IN_ANSWERS: Final = frozenset({"source", "note", "date"})
_ANSWERS: Final = ("facts", "set_aside")


@dataclass(frozen=True, slots=True)
class Change:
    """One place that changed. ``old`` and ``new`` are as JSON gives them, None where there was or is nothing."""

    place: str
    old: Any
    new: Any


def changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> tuple[Change, ...]:
    """Everything that differs between two case files, as JSON gives them; in the order of the places."""
    if old == new:
        return ()
    return tuple(each for name in _keys(old, new) for each in _of_part(name, old.get(name), new.get(name)))


def goes_on(place: str, before: object, after: object) -> bool:
    """Whether ``after`` is ``before`` typed on: text added, or at most the last few letters or one word put right.

    Such steps of one sitting are kept in the history as one change. What is chosen from a list is never typed, and
    whoever takes away more than a word has changed the text: what stood there is then kept in the history.
    """
    section, _, rest = place.partition(".")
    section, is_row, _ = section.partition("[")
    if section in _ANSWERS and isinstance(before, Mapping) and isinstance(after, Mapping):
        differ = [key for key in _keys(before, after) if before.get(key) != after.get(key)]
        return all(key in _TYPED_IN_ANSWERS and _typed_on(before.get(key), after.get(key)) for key in differ)
    if rest:
        return rest in _typed_fields().get(section, ()) and _typed_on(before, after)
    return not is_row and section == "reference" and _typed_on(before, after)


def _of_part(name: str, old: object, new: object) -> Iterator[Change]:
    if old == new:
        return
    if isinstance(old, Mapping | None) and isinstance(new, Mapping | None):
        yield from _of_fields(f"{name}.", old or {}, new or {})
    elif isinstance(old, list | None) and isinstance(new, list | None):
        yield from _of_rows(name, old or [], new or [])
    else:
        yield Change(name, old, new)


def _of_fields(prefix: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Change]:
    for key in _keys(old, new):
        if old.get(key) != new.get(key):
            yield Change(f"{prefix}{key}", old.get(key), new.get(key))


def _of_rows(name: str, old: Sequence[Any], new: Sequence[Any]) -> Iterator[Change]:
    start = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    rest = min(len(old), len(new)) - start
    end = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    was, becomes = old[start : len(old) - end], new[start : len(new) - end]
    if len(was) == len(becomes):
        for number, (one, other) in enumerate(zip(was, becomes, strict=True), start + 1):
            place = f"{name}[row {number}]"
            if isinstance(one, Mapping) and isinstance(other, Mapping):
                yield from _of_fields(f"{place}.", one, other)
            elif one != other:
                yield Change(place, one, other)
        return
    yield from (Change(f"{name}[row {number}]", row, None) for number, row in enumerate(was, start + 1))
    yield from (Change(f"{name}[row {number}]", None, row) for number, row in enumerate(becomes, start + 1))


def _typed_on(before: object, after: object) -> bool:
    one, other = "" if before is None else before, "" if after is None else after
    if not isinstance(one, str) or not isinstance(other, str):
        return False
    ahead = _begin_alike(one, other)
    behind = _begin_alike(one[ahead:][::-1], other[ahead:][::-1])
    taken = one[ahead : len(one) - behind]
    return len(taken) <= LONGEST_CORRECTION and len(taken.split()) <= 1


def _begin_alike(one: str, other: str) -> int:
    """How many characters at the beginning of both are the same: found by halving, since notes are long."""
    low, high = 0, min(len(one), len(other))
    if one.startswith(other[:high]):  # typed at the end
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


@cache
def _typed_fields() -> Mapping[str, frozenset[str]]:
    return {
        section.id: frozenset(field.id for field in section.fields if field.kind in _TYPED)
        for section in load_sections()
    }


def _keys(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, None]:
    return dict.fromkeys((*old, *new))
