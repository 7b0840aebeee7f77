"""Every link of a document leads somewhere: to a file that ships, and to a heading that is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]

_LINK = re.compile(r"\]\(([^()\s]+)\)")
_CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.MULTILINE | re.DOTALL)


def links(document: Path) -> Iterator[tuple[str, str]]:
    """The targets in our own tree: the path, empty for the document itself, and the heading."""
    for target in _LINK.findall(_CODE.sub("", document.read_text(encoding="utf-8"))):
        if not target.startswith(("http:", "https:", "mailto:")):
            path, _, heading = target.partition("#")
            yield path, heading


def anchors(document: Path) -> set[str]:
    """What the headings of a document are called in links."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_leads_somewhere(document: Path):
    lost = []
    for path, heading in links(document):
        target = document.parent / path if path else document
        if not target.exists() or (heading and heading not in anchors(target)):
            lost.append(f"{path}#{heading}".rstrip("#"))
    assert not lost


def test_the_guides_show_every_step():
    shown = {path for name in ("user-guide", "supervisor-guide") for path, _ in links(ROOT / f"docs/guide/{name}.md")}
    pictures = {Path(path).name for path in shown if path.endswith(".png")}
    for step in ("create", "home", "question", "result", "check"):
        assert f"{step}.png" in pictures, step
    for step in ("new-case", "section-household", "export", "preview", "exported", "review", "reviewed", "help"):
        assert f"{step}-light-100.png" in pictures, step
