"""JSON is refused by its place, told as a person counts, and nothing that it holds is repeated or costs time."""

from __future__ import annotations

from typing import Any

import pytest

from logic.strict_json import NUMBER, JsonError, Repeated, parse


def read(content: bytes | str, line: int | None = None) -> Any:  # noqa: ANN401 - whatever JSON holds
    return parse(content, max_bytes=200, max_nesting=3, line=line)


def refused(content: bytes | str, line: int | None = None) -> tuple[str, str]:
    with pytest.raises(JsonError) as found:
        read(content, line)
    assert str(found.value) == f"{found.value.place}: allowed: {found.value.allowed}"
    return found.value.place, found.value.allowed


@pytest.mark.parametrize(
    "content, value",
    [
        ('{"a": [true, false, null, "x"]}', {"a": [True, False, None, "x"]}),
        (b'\xef\xbb\xbf{"a": "\xc3\xa9"}', {"a": "é"}),
        ('\ufeff{"a": {}}', {"a": {}}),
        ("[[[]]]", [[[]]]),
        ("[[], [], [], []]", [[], [], [], []]),
        ('["[[[[", "{{{{", "\\"[[[["]', ["[[[[", "{{{{", '"[[[[']),
        ('"\\ud800"', "\ud800"),
    ],
)
def test_what_json_holds_is_read(content: bytes | str, value: object):
    assert read(content) == value


@pytest.mark.parametrize("number", ["1", "-0.5", "1e999", "NaN", "-Infinity", "9" * 100])
def test_no_number_is_converted(number: str):
    assert read(f"[{number}]")[0] is NUMBER


def test_an_object_with_a_key_given_twice_is_marked_with_the_place_of_the_second():
    once, twice = read('[{"a": 1, "b": 2}, {"a": "x", "b": "y", "b": "z", "a": "w"}]')
    assert not isinstance(once, Repeated)
    assert isinstance(twice, Repeated)
    assert twice.number == 3
    assert twice == {"a": "w", "b": "z"}


def test_a_file_of_exactly_the_size_is_read_and_one_byte_more_is_not():
    assert read(b'"' + b"x" * 198 + b'"') == "x" * 198
    assert refused(b'"' + b"x" * 199 + b'"') == ("the whole file", "up to 200 bytes")


@pytest.mark.parametrize("content", ["", " \t\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_to_be_one(content: bytes | str):
    assert refused(content) == ("the whole file", "one JSON object, not an empty file")
    assert refused(content, line=7) == ("line 7", "one JSON object, not an empty file")


@pytest.mark.parametrize(
    "content, place",
    [
        ("[[[[]]]]", "line 1, column 4"),
        ("\n[[[[]]]]", "line 2, column 4"),
        ("[\n[], [[\n  [[", "line 3, column 3"),
        ('[[[]], [[ "]" , [', "line 1, column 17"),
        ('{"a": {"b": {"c": {}}}}', "line 1, column 19"),
    ],
)
def test_what_nests_too_deeply_is_refused_at_the_bracket_that_does(content: str, place: str):
    assert refused(content) == (place, "at most 3 brackets within brackets")
    assert refused(content, line=9)[0] == f"line 9, {place.partition(', ')[2]}"


@pytest.mark.parametrize(
    "content, place, allowed",
    [
        ('{"a": }', "line 1, column 7", "a value"),
        ('{"a": 1,\n b: 2}', "line 2, column 2", "a key in double quotes"),
        ('{"a" 1}', "line 1, column 6", "a colon after the key"),
        ('{"a": 1 "b": 2}', "line 1, column 9", "a comma or a closing bracket"),
        ('["a', "line 1, column 2", "a text with a closing double quote"),
        (
            '["a\nb"]',
            "line 1, column 4",
            "no line break or control character within quotes, other than escaped",
        ),
        (
            '["\\x"]',
            "line 1, column 3",
            'after a backslash, one of " \\ / b f n r t, or u and four hexadecimal digits',
        ),
        ('["\\u12"]', "line 1, column 4", "after \\u, four hexadecimal digits"),
        ("{} {}", "line 1, column 4", "nothing after the closing bracket"),
    ],
)
def test_what_is_no_json_is_refused_with_what_may_stand_there(content: str, place: str, allowed: str):
    assert refused(content) == (place, allowed)
    assert refused(content, line=12)[0] == f"line 12, {place.partition(', ')[2]}"


@pytest.mark.parametrize(
    "content, place",
    [
        (b"\xff[]", "line 1, byte 1"),
        (b"\n\xff[]", "line 2, byte 1"),
        (b'["\xe9"]', "line 1, byte 3"),
        (b'\xef\xbb\xbf["\xe9"]', "line 1, byte 6"),
        (b'[\n\n"\xe9"]', "line 3, byte 2"),
        (b'[\n"\x00"]', "line 2, byte 2"),
        ("[]".encode("utf-16-le"), "line 1, byte 2"),
    ],
)
def test_another_encoding_is_refused_at_its_first_byte(content: bytes, place: str):
    assert refused(content) == (place, "UTF-8 text without NUL bytes")
    assert refused(content, line=4)[0] == f"line 4, {place.partition(', ')[2]}"
