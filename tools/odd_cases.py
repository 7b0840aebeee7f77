"""Odd case files: documents and bytes changed at random, near enough to right ones to get far into the program."""

from __future__ import annotations

import copy
import json
import random
from dataclasses import dataclass
from typing import Any

from logic.facts import NONE, UNKNOWN
from logic.pack import QuestionKind
from logic.sections import load_sections
from logic.vocabulary import FactShape, fact_shapes

PLANTED = "Pl4ntedQZ"
"""Stands for what a person typed. No message may hold it."""

Node = Any
"""Whatever JSON holds, and the marks of this module."""


def one_in(number: int, chance: random.Random) -> bool:
    """True once in so many times."""
    return chance.randrange(number) == 0


class Raw(str):
    """Stands in a document for text that is written as it is, JSON or not."""

    __slots__ = ()


@dataclass
class Pairs:
    """An object that is written with these pairs, keys repeated or not."""

    pairs: list[tuple[str, Node]]


_ODD_TEXTS = (
    *("", " ", "yes", "no", "unknown", "none", "known", "suspected", "concern", "clearly_none", "child", "adult"),
    *("2020", "2020-02", "2020-02-29", "2020-02-30", "0000-00-00", "1800", "2200-12-31", "9" * 50, "٢٠٢٠", "20-1-1"),
    *(
        PLANTED,
        PLANTED * 200,
        f"{PLANTED}\n\t\r\n{PLANTED}",
        "\x00",
        "\x1b[31m",
        "\x7f",
        "\x9b",
        "\u2028\u2029",
        "\ufeff",
    ),
    *(
        "\ufffe",
        "\uffff",
        "\U0001f9d2",
        "é" * 99,
        "e\u0301",
        "\u202e" + PLANTED,
        "\u200b",
        "</script>&amp;<b>",
        "%s%n{0}",
    ),
    *(
        "../../etc/passwd",
        "C:\\x",
        "'; drop table",
        "$(id)",
        "safeguarding-review-case/1",
        "england",
        "wales",
        "scotland",
    ),
)
_ODD_RAW = (
    *(
        "0",
        "-1",
        "1e5",
        "1e999",
        "-1e999",
        "0.1",
        "NaN",
        "Infinity",
        "-Infinity",
        "9" * 5000,
        "1" * 400 + ".5",
        "-0",
        "01",
    ),
    *(
        "true",
        "false",
        "null",
        "True",
        "None",
        "undefined",
        "",
        ",",
        "[",
        "]",
        "{",
        "}",
        '"',
        "\\",
        "'x'",
        "/*x*/",
        "//x",
    ),
    *(
        '"\\ud800"',
        '"\\udc00x"',
        '"\\ud83d\\ude00"',
        '"\\ude00\\ud83d"',
        '"\\u0000"',
        '"\\u12"',
        '"\\x41"',
        '"\\"',
        '"\t"',
    ),
    *("[" * 63 + "]" * 63, "[" * 100, '{"a":' * 90, "[" * 3000 + "]" * 3000, '{"":{}}', "[[],{}]", '"\ud800"'),
)


def _odd_value(chance: random.Random) -> Node:
    match chance.randrange(6):
        case 0:
            return Raw(chance.choice(_ODD_RAW))
        case 1:
            return chance.choice(
                [[], {}, [PLANTED], {PLANTED: PLANTED}, ["remand"], ["remand", "custody"], ["none"], [[]]]
            )
        case 2:
            return {"value": _odd_value(chance), chance.choice(["source", "date", "note", PLANTED]): _odd_value(chance)}
        case 3:
            shape = chance.choice(list(fact_shapes().values()))
            return chance.choice(shape.values or ("2010-05", "2024"))
        case _:
            return chance.choice(_ODD_TEXTS)


def _odd_key(chance: random.Random) -> str:
    sections = load_sections()
    return chance.choice(
        [
            *(PLANTED, "", "\ud800", "\x00", "facts", "format", "value", "note", "__proto__", "é"),
            *(chance.choice(list(fact_shapes())), chance.choice(sections).id),
            chance.choice(chance.choice(sections).fields).id,
        ]
    )


def _places(node: Node, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path]
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        found += _places(value, (*path, key))
    return found


def any_case(chance: random.Random) -> Node:
    """A case with some of the facts, each stated as it may be; they can contradict each other."""
    shapes = fact_shapes()
    names = chance.sample(list(shapes), chance.randrange(len(shapes) + 1))
    day = f"20{chance.randrange(10, 27)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"
    return {
        "format": "safeguarding-review-case/1",
        "reference": PLANTED,
        "assessed_on": day,
        "facts": {name: _stated(shapes[name], chance) for name in names},
    }


def _stated(shape: FactShape, chance: random.Random) -> Node:
    value: Node
    if shape.kind is QuestionKind.DATE:
        value = chance.choice(
            ["1930", "1990-02", "2008-11-23", "2008-02-29", "2012", "2019-07-01", "2024-06", "2026", UNKNOWN]
        )
    elif shape.settings and chance.randrange(3):
        value = chance.sample(shape.settings, chance.randrange(1, 4))
    else:
        value = chance.choice([each for each in shape.values if each not in shape.settings or each == NONE])
    return {"value": value, "note": f"{PLANTED} 1"} if chance.randrange(2) else value


def restructured(document: Node, chance: random.Random) -> Node:
    """The document with one to four odd things in it."""
    document = copy.deepcopy(document)
    for _ in range(chance.choice([1, 1, 1, 2, 4])):
        path = chance.choice(_places(document))
        if not path:
            document = chance.choice([document, [document], {"facts": document}, _odd_value(chance)])
            continue
        parent = document
        for key in path[:-1]:
            parent = parent[key]
        _change(parent, path[-1], chance)
    return document


def _change(parent: Node, last: str | int, chance: random.Random) -> None:
    match chance.randrange(8):
        case 0 | 1 | 2:
            parent[last] = _odd_value(chance)
        case 3:
            del parent[last]
        case 4 if isinstance(parent, dict):
            parent[_odd_key(chance)] = parent.pop(last)
        case 5 if isinstance(parent, dict):
            parent[_odd_key(chance)] = _odd_value(chance)
        case 5:
            parent += [copy.deepcopy(parent[last])] * chance.choice([1, 2, 50])
        case 6 if isinstance(parent[last], dict):
            pairs = list(parent[last].items()) or [(PLANTED, PLANTED)]
            parent[last] = Pairs([*pairs, (chance.choice(pairs)[0], _odd_value(chance))])
        case _:
            parent[last] = chance.choice([[parent[last]], {"value": parent[last]}, parent[last]])


def as_text(node: Node, chance: random.Random) -> str:
    """The node as JSON, or as near to it as the odd things in it allow."""
    space = chance.choice(["", "", "", " ", "\n", "\r\n\t"])
    if isinstance(node, Raw):
        return str(node)
    if isinstance(node, dict):
        node = Pairs(list(node.items()))
    if isinstance(node, Pairs):
        written = [f"{as_text(key, chance)}:{space}{as_text(value, chance)}" for key, value in node.pairs]
        return "{" + space + f",{space}".join(written) + "}"
    if isinstance(node, list):
        return "[" + f",{space}".join(as_text(each, chance) for each in node) + space + "]"
    return json.dumps(node, ensure_ascii=one_in(2, chance))


def mangled(content: bytes, chance: random.Random) -> bytes:
    """The bytes with a few of them changed, lost, added, doubled or moved."""
    result = bytearray(content or b"{}")
    for _ in range(chance.choice([1, 1, 2, 4, 16])):
        at, length = chance.randrange(len(result) + 1), chance.choice([1, 1, 2, 8, 64])
        match chance.randrange(7):
            case 0 if result:
                result[at % len(result)] ^= 1 << chance.randrange(8)
            case 1:
                result[at:at] = chance.randbytes(length)
            case 2:
                del result[at : at + length]
            case 3:
                result[at:at] = result[at : at + length] * chance.choice([1, 3, 40])
            case 4:
                result[at:at] = chance.choice(
                    [b"\x00", b'"', b"\\", b"{", b"[", b"}", b"]", b",", b"\n", b"\xff", b"\xc0\x80"]
                )
            case 5:
                result[at:at] = chance.choice(_ODD_RAW).encode("utf-8", "surrogatepass")
            case _:
                other = chance.randrange(len(result) + 1)
                result[at : at + length] = result[other : other + length]
    return bytes(result)


def encoded(text: str, chance: random.Random) -> bytes:
    """The text as bytes, mostly in UTF-8."""
    encoding = chance.choice(
        ["utf-8"] * 12 + ["utf-8-sig", "utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "cp037"]
    )
    return text.encode(encoding, "surrogatepass" if encoding.startswith("utf") else "replace")
