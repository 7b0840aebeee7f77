"""Every way in which a case file can be wrong is refused in one line that repeats nothing of the file."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from logic.case_file import MAX_BYTES, MAX_REFERENCE, MAX_ROWS, MAX_TEXT
from tests.in_process import Run, run

WRONG = Path(__file__).parent / "cases" / "wrong"
PLACES: dict[str, str] = tomllib.loads((WRONG / "places.toml").read_text("utf-8"))
PLANTED = "Planted-Name-7Q"


def case(facts: str = '{"died": "no"}', more: str = "") -> str:
    return f'{{"format": "safeguarding-review-case/1", "facts": {facts}{more}}}'


def note(text: str) -> str:
    return case(json.dumps({"died": {"value": "no", "note": text}}, ensure_ascii=False))


LATIN = "byte [0-9]+"
MADE: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "the whole file"),
    "only spaces and line breaks": (b" \r\n\t\n", "the whole file"),
    "only a byte order mark": (b"\xef\xbb\xbf", "the whole file"),
    "utf-16 with a mark, little end first": (note(PLANTED).encode("utf-16"), "line 1, byte 1"),
    "utf-16 with a mark, big end first": (b"\xfe\xff" + note(PLANTED).encode("utf-16-be"), "line 1, byte 1"),
    "utf-16 without a mark, little end first": (note(PLANTED).encode("utf-16-le"), "line 1, byte 2"),
    "utf-16 without a mark, big end first": (note(PLANTED).encode("utf-16-be"), "line 1, byte 1"),
    "utf-32": (note(PLANTED).encode("utf-32"), "line 1, byte 1"),
    "latin-1": (note(f"{PLANTED} café").encode("latin-1"), f"line 1, {LATIN}"),
    "windows-1252": (note(f"{PLANTED} “quoted”").encode("cp1252"), f"line 1, {LATIN}"),
    "latin-1 on a later line, after a mark": (
        b"\xef\xbb\xbf{\n" + f'  "reference": "{PLANTED}é"\n}}'.encode("latin-1"),
        "line 2, byte 32",
    ),
    "a character cut short": (note(f"{PLANTED} é").encode()[:-5] + b'"}}}', f"line 1, {LATIN}"),
    "an overlong form": (b'{"format": "\xc0\xaf"}', "line 1, byte 13"),
    "a half character in utf-8": (case().encode().replace(b"no", b"\xed\xa0\x80"), f"line 1, {LATIN}"),
    "beyond unicode": (b'{"format": "\xf5\x80\x80\x80"}', "line 1, byte 13"),
    "a raw nul": (case().encode().replace(b"no", b"no\x00"), f"line 1, {LATIN}"),
    "two marks": (b"\xef\xbb\xbf\xef\xbb\xbf" + case().encode(), "line 1, column 1"),
    "a raw control character": (note(PLANTED).encode().replace(b"7Q", b"\x07"), "line 1, column [0-9]+"),
    "a raw delete character": (note(f"{PLANTED}\x7f").encode(), "facts.died.note"),
    "a bomb of lists": (b"[" * 1_000_000, "line 1, column 65"),
    "a bomb of objects": (b'{"a":' * 500_000, "line 1, column 321"),
    "a bomb in a fact, closed": (case("[" * 100_000 + "]" * 100_000).encode(), "line 1, column [0-9]+"),
    "a bomb behind many quotes": (b'["\\"[[[[",' * 100_000, "line 1, column [0-9]+"),
    "a bomb on a later line": (b"{\n" * 3 + b"[" * 100, "line 4, column 62"),
    "an open quote and many escapes": (b'{"' + b'\\"' * 1_000_000 + b"[" * 70, "line 1, column 2"),
    "an integer of a million digits": (case(f'{{"died": {"9" * 1_000_000}}}').encode(), "facts.died"),
    "a fraction of a million digits": (case(f'{{"died": 0.{"1" * 1_000_000}}}').encode(), "facts.died"),
    "a huge exponent": (case('{"died": 1e999999999}').encode(), "facts.died"),
    "a huge number as the whole": (b"9" * 100_000, "the top level"),
    "too many bytes": (case(more=" " * MAX_BYTES).encode(), "the whole file"),
    "a note that is too long": (note("x" * (MAX_TEXT + 1)).encode(), "facts.died.note"),
    "a reference that is too long": (
        case(more=f', "reference": "{"x" * (MAX_REFERENCE + 1)}"').encode(),
        "reference",
    ),
    "too many rows": (case(more=f', "agencies": [{"{}," * MAX_ROWS}{{}}]').encode(), "agencies"),
    "a hundred thousand unknown keys": (
        ("{" + ",".join(f'"{PLANTED}{number}": 1' for number in range(100_000)) + "}").encode(),
        "the 1st key of the top level",
    ),
    "a hundred thousand keys alike": (
        ("{" + ",".join([f'"{PLANTED}": 1'] * 100_000) + "}").encode(),
        "the 2nd key of the top level",
    ),
}


def check_refused(result: Run, name: str, place: str) -> None:
    """One line: the file, the place, and what is allowed there; nothing that was typed, and no result."""
    assert result.status == 2
    assert result.out == ""
    assert result.err.endswith("\n")
    line = result.err.removesuffix("\n")
    assert re.fullmatch(rf"{re.escape(name)}: {place}: allowed: \S.*", line), line
    assert len(line.splitlines()) == 1
    assert PLANTED.lower() not in line.lower()


def wrong_files() -> list[Any]:
    return [pytest.param(WRONG / f"{name}.json", place, id=name) for name, place in PLACES.items()]


def test_every_wrong_file_has_its_place():
    assert {path.stem for path in WRONG.glob("*.json")} == PLACES.keys()
    assert len(PLACES) + len(MADE) >= 50


@pytest.mark.parametrize("path, place", wrong_files())
def test_a_wrong_file_is_refused(path: Path, place: str, tmp_path: Path):
    check_refused(run("assess", path, "--pdf", tmp_path / "out.pdf"), str(path), place)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content, place", MADE.values(), ids=MADE)
def test_wrong_bytes_are_refused(content: bytes, place: str, tmp_path: Path):
    path = tmp_path / "wrong.json"
    path.write_bytes(content)
    check_refused(run("assess", path, "--pdf", tmp_path / "out.pdf"), str(path), place)
    assert [each.name for each in tmp_path.iterdir()] == ["wrong.json"]


@pytest.mark.parametrize("path, place", wrong_files())
def test_a_wrong_case_on_standard_input_is_refused(path: Path, place: str):
    check_refused(run("assess", "-", "--format", "json", stdin=path.read_bytes()), "standard input", place)


def test_wrong_cases_among_lines_are_refused_alone(tmp_path: Path):
    good = '{"format": "safeguarding-review-case/1", "reference": "GOOD", "facts": {}}'
    # A line break can only be white space between two parts of JSON, or wrong where it stands.
    wrong = {name: " ".join((WRONG / f"{name}.json").read_text("utf-8").splitlines()) for name in PLACES}
    del wrong["json-line-break-in-text"]
    path = tmp_path / "cases.jsonl"
    path.write_text("".join(f"{text}\n{good}\n" for text in wrong.values()), encoding="utf-8")
    result = run("assess", path, "--format", "json", "--pack", "scr-children")
    assert result.status == 2
    results = [json.loads(line) for line in result.out.splitlines()]
    assert len(results) == 2 * len(wrong)
    assert all(each["reference"] == "GOOD" and each["assessments"] for each in results[1::2])
    assert [each["line"] for each in results[::2]] == list(range(1, 2 * len(wrong), 2))
    assert all(each.keys() == {"format", "line", "reference", "error"} for each in results[::2])
    said = result.err.splitlines()
    assert said == [f"{path}: {each['error']}" for each in results[::2]]
    assert PLANTED not in result.err
    assert all(line.startswith(f"{path}: line {2 * number + 1}, ") for number, line in enumerate(said))
