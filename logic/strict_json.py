"""JSON more strictly than Python reads it, and safely whatever the bytes hold.

Refused are other encodings than UTF-8, too many bytes, deep nesting (before anything is parsed) and trailing content.
What only its place in the document can name is left to the caller, marked: a key given twice (``Repeated``) and a
number (``NUMBER``; none is ever converted, so that a huge one costs nothing).
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

_BRACKETS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)
_ALLOWED_AT_SYNTAX_ERROR = {
    "Expecting value": "a value",
    "Expecting property name": "a key in double quotes",
    "Expecting ':'": "a colon after the key",
    "Expecting ','": "a comma or a closing bracket",
    "Illegal trailing comma": "no comma before a closing bracket",
    "Unterminated string": "a text with a closing double quote",
    "Invalid control character": "no line break or control character within quotes, other than escaped",
    "Invalid \\escape": 'after a backslash, one of " \\ / b f n r t, or u and four hexadecimal digits',
    "Invalid \\uXXXX": "after \\u, four hexadecimal digits",
    "Extra data": "nothing after the closing bracket",
}


class JsonError(ValueError):
    """The content is not one JSON value in UTF-8. ``place`` and ``allowed`` never repeat any of it."""

    def __init__(self, place: str, allowed: str) -> None:
        super().__init__(f"{place}: allowed: {allowed}")
        self.place = place
        self.allowed = allowed


class Repeated(dict[str, Any]):
    """An object in which a key is given twice. ``number`` is the place of the second among the keys, from 1."""

    number = 0


NUMBER = object()
"""Stands for any number, infinite ones and "not a number" included."""


def parse(content: bytes | str, *, max_bytes: int, max_nesting: int, line: int | None = None) -> Any:  # noqa: ANN401 - whatever JSON holds
    """The one value that the content holds: text, lists, objects, True, False, None, and the marks of this module.

    ``line`` is the number of the line where the content is one line of several; places are then given within it.
    Texts may hold any character that JSON can express, lone surrogates and NUL too. Raises JsonError.
    """
    if len(content) > max_bytes:
        _refuse(_position(line, None), f"up to {max_bytes:,} bytes")
    text = content.removeprefix("\ufeff") if isinstance(content, str) else _decoded(content, line)
    if not text.strip(" \t\r\n"):
        _refuse(_position(line, None), "one JSON object, not an empty file")
    # Fewer brackets than the limit cannot nest too deeply, and need no closer look.
    if text.count("{") + text.count("[") > max_nesting:
        _check_nesting(text, max_nesting, line)
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        allowed = (words for start, words in _ALLOWED_AT_SYNTAX_ERROR.items() if error.msg.startswith(start))
        raise JsonError(_position(line or error.lineno, f"column {error.colno}"), next(allowed, "valid JSON")) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    repeated = Repeated(found)
    seen: set[str] = set()
    for number, (key, _) in enumerate(pairs, 1):
        if key in seen:
            repeated.number = number
            break
        seen.add(key)
    return repeated


def _number(_: str) -> object:
    return NUMBER


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=_number, parse_float=_number, parse_constant=_number)


def _decoded(content: bytes, line: int | None) -> str:
    encoding = "UTF-8 text without NUL bytes"
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The offset is counted after a byte order mark.
        mark = 3 if content.startswith(b"\xef\xbb\xbf") else 0
        raise JsonError(_byte_position(content, error.start + mark, line), encoding) from None
    if "\x00" in text:  # UTF-16 and UTF-32 without a byte order mark look like this
        _refuse(_byte_position(content, content.index(b"\x00"), line), encoding)
    return text


def _check_nesting(text: str, limit: int, line: int | None) -> None:
    depth = 0
    for found in _BRACKETS.finditer(text):
        bracket = found[0][0]
        if bracket in "[{":
            depth += 1
        elif bracket in "]}":
            depth -= 1
        if depth > limit:
            start = text.rfind("\n", 0, found.start()) + 1
            number = line or text.count("\n", 0, found.start()) + 1
            place = _position(number, f"column {found.start() - start + 1}")
            _refuse(place, f"at most {limit} brackets within brackets")


def _byte_position(content: bytes, offset: int, line: int | None) -> str:
    start = content.rfind(b"\n", 0, offset) + 1
    return _position(line or content.count(b"\n", 0, offset) + 1, f"byte {offset - start + 1}")


def _position(line: int | None, within: str | None) -> str:
    if line is None:
        return "the whole file"
    return f"line {line}, {within}" if within else f"line {line}"


def _refuse(place: str, allowed: str) -> NoReturn:
    raise JsonError(place, allowed)
