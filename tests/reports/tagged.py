"""Reading a PDF as software for people with little or no sight does: by its structure, and by what its signs mean.

Only the file is looked at: the text comes from the Unicode maps of the fonts and from replacement texts, the order from
the structure tree. Nothing of the package that wrote it is used.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import pikepdf

_MAPPED = re.compile(rb"<([0-9A-F]{4})> <([0-9A-F]+)>")


@dataclass(frozen=True)
class Shown:
    """Text as one text object shows it. ``content`` is its number on the page, None for an artifact."""

    text: str
    content: int | None
    languages: tuple[tuple[str, str], ...]


@dataclass
class Node:
    """An element of the structure tree, or a stretch of text in it (``tag`` is empty)."""

    tag: str
    text: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    alternative: str = ""
    kids: list[Node] = field(default_factory=list)
    language: str = ""

    def said(self) -> str:
        """Its text with that of all below it."""
        return self.text + "".join(kid.said() for kid in self.kids)

    def walk(self) -> Iterator[Node]:
        """Itself and all below it, in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


@cache
def shown(pdf: bytes) -> tuple[tuple[Shown, ...], ...]:
    """What each page shows, in the order in which it is drawn."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        maps: dict[int, dict[int, str]] = {}
        return tuple(tuple(_page(page, maps)) for page in opened.pages)


@cache
def structure(pdf: bytes) -> Node:
    """The structure tree with its texts."""
    by_page = shown(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        places = {page.obj.objgen: number for number, page in enumerate(opened.pages)}
        texts: dict[tuple[int, int], list[Shown]] = {}
        for number, page in enumerate(by_page):
            for each in page:
                if each.content is not None:
                    texts.setdefault((number, each.content), []).append(each)
        return _node(opened.Root.StructTreeRoot.K, None, places, texts)


def _node(
    element: pikepdf.Object,
    page: int | None,
    places: dict[tuple[int, int], int],
    texts: dict[tuple[int, int], list[Shown]],
) -> Node:
    page = places[element.Pg.objgen] if "/Pg" in element else page
    node = Node(str(element.S)[1:], alternative=str(element.get("/Alt", "")))
    if "/A" in element:
        node.attributes = {str(key)[1:]: str(value).removeprefix("/") for key, value in element.A.items()}
    if "/ActualText" in element:
        node.text = str(element.ActualText)
        return node
    kids: list[Any] = list(element.get("/K", []))
    for kid in kids:
        if isinstance(kid, int):
            assert page is not None
            node.kids += _texts(texts.get((page, kid), []))
        elif kid.get("/Type") == "/MCR":
            node.kids += _texts(texts.get((places[kid.Pg.objgen], int(kid.MCID)), []))
        elif kid.get("/Type") == "/OBJR":
            node.attributes["link"] = str(kid.Obj.Contents)
        else:
            node.kids.append(_node(kid, page, places, texts))
    return node


def _texts(pieces: list[Shown]) -> list[Node]:
    return [Node("", text, language=language) for piece in pieces for text, language in piece.languages]


def _page(page: pikepdf.Page, maps: dict[int, dict[int, str]]) -> Iterator[Shown]:
    fonts = {name: _unicode_map(font, maps) for name, font in page.obj.Resources.Font.items()}
    font: dict[int, str] = {}
    marks: list[tuple[str, pikepdf.Object | None]] = []
    parts: list[tuple[str, str]] = []
    replaced = ""
    for instruction in pikepdf.parse_content_stream(page):
        operands: Any = instruction.operands
        name = str(instruction.operator)
        if name in ("BDC", "BMC"):
            marks.append((str(operands[0]), operands[1] if name == "BDC" else None))
            replaced = _replacement(marks)
            if _property(marks[-1][1], "/ActualText"):
                parts.append((replaced, _language(marks)))
        elif name == "EMC":
            marks.pop()
            replaced = _replacement(marks)
        elif name == "Tf":
            font = fonts[str(operands[0])]
        elif name == "TJ" and not replaced:
            codes = b"".join(bytes(each) for each in operands[0] if isinstance(each, pikepdf.String))
            text = "".join(font[int.from_bytes(codes[at : at + 2])] for at in range(0, len(codes), 2))
            parts.append((text, _language(marks)))
        elif name == "ET":
            text = "".join(part for part, _ in parts)
            yield Shown(text, _content(marks), tuple(parts))
            parts = []
    assert not marks


def _unicode_map(font: pikepdf.Object, maps: dict[int, dict[int, str]]) -> dict[int, str]:
    number = font.objgen[0]
    if number not in maps:
        maps[number] = {
            int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be")
            for code, text in _MAPPED.findall(font.ToUnicode.read_bytes())
        }
    return maps[number]


def _property(properties: pikepdf.Object | None, key: str) -> str:
    return str(properties[key]) if isinstance(properties, pikepdf.Dictionary) and key in properties else ""


def _replacement(marks: list[tuple[str, pikepdf.Object | None]]) -> str:
    return next((text for _, each in marks if (text := _property(each, "/ActualText"))), "")


def _language(marks: list[tuple[str, pikepdf.Object | None]]) -> str:
    return next((text for _, each in reversed(marks) if (text := _property(each, "/Lang"))), "")


def _content(marks: list[tuple[str, pikepdf.Object | None]]) -> int | None:
    for tag, properties in marks:
        if tag == "/Artifact":
            return None
        if isinstance(properties, pikepdf.Dictionary) and "/MCID" in properties:
            return int(properties.MCID)
    raise AssertionError("words that are neither content nor an artifact")
