"""Reading TOML strictly: every key has its kind, none is missing, and none is left over."""

from __future__ import annotations

from typing import Any, NoReturn, TypeVar

_T = TypeVar("_T")
_MISSING = object()


class Table:
    """A TOML table of which every key must be read exactly once.

    ``place`` names the table in messages. ``error`` is what is raised, with the place and what is allowed there.
    """

    def __init__(self, place: str, content: object, error: type[ValueError]) -> None:
        self.place = place
        self._error = error
        if not isinstance(content, dict):
            self._refuse("", "must be a table")
        self._left: dict[str, Any] = dict(content)

    def take(self, key: str, kind: type[_T], default: object = _MISSING) -> _T:
        """The value of a key, which must be there unless a default is given."""
        value = self._left.pop(key, default)
        if value is _MISSING:
            self._refuse(f".{key}", "is missing")
        # Exactly the type: Python counts True as an int and a moment as a date.
        if type(value) is not kind:
            self._refuse(f".{key}", f"must be {kind.__name__}")
        return value

    def text(self, key: str, default: object = _MISSING) -> str:
        """A text without spaces around it; it may be empty only where a default is given."""
        value = self.take(key, str, default)
        if value != value.strip() or (default is _MISSING and not value):
            self._refuse(f".{key}", "must be a text without spaces around it")
        return value

    def words(self, key: str, default: object = _MISSING) -> tuple[str, ...]:
        """A list of different, non-empty texts."""
        values = self.take(key, list, default)
        if not all(isinstance(value, str) and value for value in values) or len(set(values)) != len(values):
            self._refuse(f".{key}", "must be a list of different texts")
        return tuple(values)

    def tables(self, key: str, default: object = _MISSING) -> list[Table]:
        """A list of tables."""
        values = self.take(key, list, default)
        return [Table(f"{self.place}.{key}[{number}]", value, self._error) for number, value in enumerate(values, 1)]

    def table(self, key: str) -> Table:
        """A table within this one."""
        return Table(f"{self.place}.{key}", self.take(key, dict), self._error)

    def left(self) -> tuple[str, ...]:
        """The keys that are there and not read yet."""
        return tuple(self._left)

    def has(self, key: str) -> bool:
        """Whether the key is there and not read yet."""
        return key in self._left

    def done(self) -> None:
        """Refuse keys that nothing has read."""
        for key in self._left:
            self._refuse(f".{key}", "is not a key of this table")

    def _refuse(self, inside: str, allowed: str) -> NoReturn:
        raise self._error(f"{self.place}{inside}: {allowed}")
