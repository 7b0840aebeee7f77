"""A referral as a screen reader says it: its structure tree walked from the beginning to the end.

``python -m tests.reports.speech`` writes ``spoken-example.txt`` anew, to be read through before it is committed.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path

from tests.reports.reading import example
from tests.reports.tagged import Node, structure

KEPT = Path(__file__).with_name("spoken-example.txt")
_WIDTH = 110


def speech(pdf: bytes) -> str:
    """What is said, a line or more for each thing."""
    lines = [line for said in _said(structure(pdf)) for line in textwrap.wrap(said, _WIDTH, subsequent_indent="    ")]
    return "\n".join(lines) + "\n"


def _said(node: Node) -> Iterator[str]:
    match node.tag:
        case "Document" | "Sect" | "Div":
            for kid in node.kids:
                yield from _said(kid)
        case "Table":
            yield from _table(node)
        case "L":
            items = [kid for kid in node.kids if kid.tag == "LI"]
            yield f"List with {_count(len(items), 'item')}"
            for item in items:
                yield "  " + " ".join(_words(kid) for kid in item.kids)
            yield "End of list"
        case "H1" | "H2" | "H3" | "H4":
            yield f"Heading level {node.tag[1]}: {_words(node)}"
        case _:
            yield _words(node)


def _table(table: Node) -> Iterator[str]:
    rows = [kid for kid in table.kids if kid.tag == "TR"]
    size = f"{_count(len(rows), 'row')}, {_count(len(rows[0].kids), 'column')}"
    yield f"Table: {table.attributes.get('Summary', '')}. {size}"
    heads: list[str] = []
    for row in rows:
        if all(cell.attributes.get("Scope") == "Column" for cell in row.kids):
            heads = [_words(cell) for cell in row.kids]
            yield f"  Columns: {'; '.join(heads)}"
            continue
        cells = [_words(cell) or "empty" for cell in row.kids]
        if heads:
            cells = [f"{head}: {cell}" for head, cell in zip(heads, cells, strict=True)]
        yield "  Row: " + " | ".join(cells)
    yield "End of table"


def _words(node: Node) -> str:
    if node.tag == "Form":
        return f"(form field: {node.alternative})"
    if node.tag == "Figure":
        return f"Figure: {node.alternative}"
    if node.tag == "Link":
        return f"link, {_joined(node)}"
    return _joined(node)


def _joined(node: Node) -> str:
    if not node.kids:
        return _in_language(node)
    inline = all(kid.tag in ("", "Span", "Link") for kid in node.kids)
    said = [_words(kid) if kid.tag else _in_language(kid) for kid in node.kids]
    return " ".join(("" if inline else " ").join(said).split())


def _in_language(node: Node) -> str:
    return f"[{node.language}: {node.text}]" if node.language else node.text


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


if __name__ == "__main__":
    KEPT.write_text(speech(example()), "utf-8")
