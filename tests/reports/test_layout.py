"""Pages made from blocks: what may be divided, what stays together, and what stands on every page."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.platypus.flowables import Flowable

from reports.blocks import (
    Blank,
    BlankRow,
    Block,
    Bullets,
    Callout,
    Cell,
    Choices,
    Column,
    Document,
    Heading,
    KeyValue,
    KeyValues,
    PageBreak,
    Paragraph,
    Role,
    Signature,
    Table,
    Tag,
    Text,
    Tone,
    text,
)
from reports.compose import Composer
from reports.furniture import Furniture
from reports.layout import Piece, Together
from reports.legible import Legible
from reports.pages import Pages
from reports.pdf import render
from reports.structure import Element
from tests.reports.reading import body, pages, squeezed, whole_text

WORDS = re.compile(r"w\d{6}")


def document(*blocks: Block, marking: str = "Official-Sensitive", head: str = "A board") -> bytes:
    """A document of these blocks as PDF."""
    return render(described(*blocks, marking=marking, head=head))


def described(*blocks: Block, marking: str = "Official-Sensitive", head: str = "A board") -> Document:
    """A document of these blocks."""
    return Document(
        title="A title",
        marking=marking,
        head_left=head,
        head_right="A form",
        foot="A foot",
        dated=datetime.date(2026, 11, 23),
        blocks=blocks,
    )


def numbered(count: int, start: int = 0) -> str:
    """Words that can be told apart: w000000 w000001 and so on."""
    return " ".join(f"w{number:06}" for number in range(start, start + count))


def of(words: str, role: Role = Role.SMALL) -> tuple[Paragraph, ...]:
    """The words as one paragraph."""
    return (Paragraph(text(words), role),)


def in_text(pdf: bytes) -> list[str]:
    """The numbered words in the order in which they are read."""
    return WORDS.findall(" ".join(line for page in pages(pdf) for line in page.splitlines()))


def table(rows: int, words_in_a_row: int) -> Table:
    """A table of two columns, its second one full of numbered words."""
    return Table(
        "A table",
        (Column("First head", 1.0), Column("Second head", 3.0)),
        tuple((Cell(of(f"row{row}")), Cell(of(numbered(words_in_a_row, row * words_in_a_row)))) for row in range(rows)),
    )


def test_every_page_says_its_number_and_how_many_there_are():
    read = pages(document(Paragraph(text(numbered(3000)))))
    assert len(read) > 3
    for number, page in enumerate(read, start=1):
        assert page.count(f"Page {number} of {len(read)}") == 1


def test_the_marking_stands_in_capitals_at_the_top_and_bottom_of_every_page():
    for page in pages(document(Paragraph(text(numbered(2000))), marking="confidential when completed")):
        lines = page.splitlines()
        assert lines[0] == lines[-1] == "CONFIDENTIAL WHEN COMPLETED"


def test_what_is_long_for_the_head_of_a_page_takes_several_lines():
    name = "The Safeguarding Partnership of Long Name and of Other Places with Long Names"
    for page in pages(document(head=name, marking="Confidential when completed " * 4)):
        lines = [line.strip() for line in page.splitlines()]
        assert squeezed(name) in squeezed("".join(lines))
        assert squeezed("".join(lines)).count(squeezed("CONFIDENTIAL WHEN COMPLETED")) == 8
        assert "…" not in page


def test_what_is_too_long_for_the_head_of_a_page_is_cut_there_and_printed_in_full_at_the_end():
    name = " ".join(f"long{number:03}" for number in range(60))
    read = pages(document(head=name))
    for page in read:
        assert "long000" in page
        assert "…" in page
    assert squeezed(name) in squeezed(read[-1])


def test_an_empty_document_has_one_page():
    assert len(pages(document())) == 1


@pytest.mark.parametrize("rows, words_in_a_row", [(300, 5), (3, 2500), (40, 60), (1, 4000)])
def test_a_table_that_crosses_pages_repeats_its_header_and_loses_nothing(rows: int, words_in_a_row: int):
    pdf = document(table(rows, words_in_a_row))
    assert in_text(pdf) == numbered(rows * words_in_a_row).split()
    read = pages(pdf)
    assert len(read) > 1
    for page in read:
        assert page.count("First head") == page.count("Second head") == 1
    for row in range(rows):
        assert any(f"row{row}" in body(page) for page in read)


@pytest.mark.parametrize("above", range(40, 60))
def test_a_table_begins_once_on_a_page_and_does_not_end_with_a_row_alone(above: int):
    read = pages(document(*of("\n".join("line" for _ in range(above))), Heading(2, "A heading"), table(4, 45)))
    rows = [[row for row in range(4) if f"row{row}" in body(page)] for page in read]
    assert [row for page in rows for row in page] == [0, 1, 2, 3]
    for page, shown in zip(read, rows, strict=True):
        assert page.count("First head") == bool(shown)
    assert rows[-1] != [3]


def test_the_rest_of_a_divided_row_says_that_it_is_continued():
    first, *others = pages(document(table(1, 3000)))
    assert "continued" not in first
    assert others
    assert all("continued" in page for page in others)


@pytest.mark.parametrize("letter", ["x", "&", "<", "W"])
def test_a_word_of_thousands_of_letters_is_broken_and_not_lost_wherever_it_stands(letter: str):
    word = letter * 3000
    pdf = document(
        Paragraph(text(word)),
        Table("A table", (Column("A", 1.0), Column("B", 4.0)), ((Cell(of(word)), Cell(of("end"))),)),
        KeyValues("Particulars", (KeyValue("A label", of(word)),), compact=True),
        Callout(Tone.NOTE, "A sentence", of(word)),
        Signature("Signer", "Signs it.", (BlankRow((Blank("Name", value=word), Blank("Signature"))),)),
        Bullets((text(word),)),
    )
    assert whole_text(pdf).count(letter) == 6 * len(word)


def test_many_short_lines_are_kept_apart_and_all_printed():
    lines = [f"w{number:06}" for number in range(2000)]
    pdf = document(KeyValues("Particulars", (KeyValue("A label", of("\n".join(lines))),)))
    assert in_text(pdf) == lines
    assert [line.strip() for page in pages(pdf) for line in body(page) if line.startswith("w")][:3] == lines[:3]


def test_a_page_break_begins_a_new_page_and_never_an_empty_one():
    read = pages(document(PageBreak(), *of("one"), PageBreak(), PageBreak(), *of("two"), PageBreak()))
    assert ["one" in page for page in read] == [True, False]
    assert ["two" in page for page in read] == [False, True]


def test_blank_spaces_and_boxes_need_no_text():
    pdf = document(
        BlankRow((Blank("Reference"), Blank("Reasons", lines=5))),
        Choices("One of these", ("First", "Second", "Third"), columns=2),
        Signature("Who", "I confirm it.", (BlankRow((Blank("Signature"), Blank("Date", value="1 May 2026"))),)),
    )
    (page,) = pages(pdf)
    for words in ("Reference", "Reasons", "One of these", "First", "Second", "Third", "Signature", "1 May 2026"):
        assert words in page


class Watched(Pages):
    """Pages that note what was placed on each of them."""

    def __init__(self, furniture: Furniture) -> None:
        super().__init__(furniture)
        self.placed: list[list[Piece]] = []

    def beforePage(self):  # noqa: N802 - called by Platypus
        self.placed.append([])

    def afterFlowable(self, flowable: Flowable):  # noqa: N802 - as above
        if isinstance(flowable, Piece):
            self.placed[-1] += flowable.pieces if isinstance(flowable, Together) else [flowable]

    @classmethod
    def pages_of(cls, blocks: Sequence[Block]) -> list[list[Piece]]:
        legible = Legible()
        made = cls(Furniture(described(), legible))
        made.drawn(Composer(legible, Element("Document")).chapters(blocks))
        return made.placed


def _level_by_level(levels: list[int]) -> list[int]:
    """Levels of headings as a document may have them: from 1, deeper by one at most."""
    found: list[int] = []
    for level in levels:
        found.append(min(level, (found[-1] if found else 0) + 1))
    return found


SOME_TEXT = st.integers(0, 250).map(numbered)
BLOCKS = st.one_of(
    st.tuples(st.just("heading"), st.integers(1, 4)),
    st.tuples(st.just("paragraph"), SOME_TEXT),
    st.tuples(st.just("lead-in"), st.integers(0, 40).map(numbered)),
    st.tuples(st.just("table"), st.integers(1, 12), st.integers(1, 60)),
    st.tuples(st.just("particulars"), SOME_TEXT),
    st.tuples(st.just("panel"), SOME_TEXT),
    st.tuples(st.just("points"), SOME_TEXT),
)


def _block(drawn: tuple[Any, ...], level: int) -> Block:
    kind, amount = drawn[:2]
    makers: dict[str, Callable[[], Block]] = {
        "heading": lambda: Heading(level, "A heading", Tag("met", Tone.MUST)),
        "paragraph": lambda: Paragraph(text(amount)),
        "lead-in": lambda: Paragraph(text(amount), keep_with_next=True),
        "table": lambda: table(amount, drawn[2]),
        "particulars": lambda: KeyValues("Particulars", (KeyValue("A label", of(amount)),) * 2, compact=True),
        "panel": lambda: Callout(Tone.MAY, "A sentence", of(amount), Tag("may", Tone.MAY), about="Something"),
        "points": lambda: Bullets((text(amount), text("two"))),
    }
    return makers[kind]()


@given(st.lists(BLOCKS, min_size=1, max_size=14))
def test_no_page_ends_with_a_heading_or_a_lead_in_and_nothing_is_lost(drawn: list[tuple[Any, ...]]):
    levels = iter(_level_by_level([each[1] for each in drawn if each[0] == "heading"]))
    blocks = [_block(each, next(levels) if each[0] == "heading" else 0) for each in drawn]
    placed = Watched.pages_of(blocks)
    for page in placed[:-1]:
        assert page
        assert not page[-1].keepWithNext
    read = document(*blocks)
    wanted = [word for block in blocks for word in WORDS.findall(_said(block))]
    assert in_text(read) == wanted


def _said(block: Block) -> str:
    """The words of a block, in reading order."""
    match block:
        case Paragraph(content):
            return _plain(content)
        case Table(rows=rows):
            return " ".join(_plain(paragraph.text) for row in rows for cell in row for paragraph in cell.paragraphs)
        case KeyValues(rows=particulars):
            return " ".join(_plain(paragraph.text) for each in particulars for paragraph in each.value)
        case Callout(blocks=inner):
            return " ".join(_said(each) for each in inner)
        case Bullets(items):
            return " ".join(_plain(item) for item in items)
    return ""


def _plain(content: Text) -> str:
    return "".join(span.text for span in content)
