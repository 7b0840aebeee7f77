"""The content of a document, free of any look: what each part is, in reading order.

A document is a tuple of blocks. Blocks carry meaning (a heading and its level, which cells of a table are headers, what
is to be filled in by hand), so that one list serves layout, tagging and any other form of output.

Everything here may hold what a person typed, except headings, captions and labels: these become bookmarks and column
heads, and hold only words of this app and of the rule packs.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from logic.genogram import Genogram


class Weight(StrEnum):
    """How a run of text stands out from its neighbours."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    """Said in a lower voice: sources, citations."""


class Role(StrEnum):
    """What a paragraph is for, which decides its size."""

    BODY = "body"
    LEAD = "lead"
    """The first words under a title."""
    SMALL = "small"
    """Particulars that back up what stands beside them."""
    FINE = "fine"
    """Citations, and which version of which rules."""


class Tone(StrEnum):
    """What a status or a panel conveys. Colour follows it, and words always say the same."""

    MUST = "must"
    SHOULD = "should"
    CONSIDER = "consider"
    MAY = "may"
    OPEN = "open"
    """It cannot be told yet."""
    QUIET = "quiet"
    """Not met, or not applicable."""
    NOTE = "note"
    """Something to know."""


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text, its line breaks kept. ``to`` is the anchor of a heading that it leads to."""

    text: str
    weight: Weight = Weight.PLAIN
    to: str = ""


Text = tuple[Span, ...]
"""Runs of text that follow one another without a gap."""


def text(*parts: str | Span) -> Text:
    """Join plain strings and spans; empty strings are left out."""
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts if part)


def strong(words: str) -> Span:
    """Words in bold."""
    return Span(words, Weight.STRONG)


def quiet(words: str) -> Span:
    """Words in a lower voice."""
    return Span(words, Weight.QUIET)


@dataclass(frozen=True, slots=True)
class Tag:
    """A status in one to three words, printed in capitals within a frame."""

    words: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. ``level`` is 1 for the title of the document, and grows by at most 1 from one heading to the next.

    ``anchor`` is a name for links to it, once in a document.
    """

    level: int
    words: str
    tag: Tag | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. ``keep_with_next`` where it makes no sense apart from the block that follows."""

    text: Text
    role: Role = Role.BODY
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of points. ``marks`` are what each is called, where they have names of their own: ``B1``."""

    items: tuple[Text, ...]
    role: Role = Role.BODY
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell of a table holds. ``depth`` indents a row header below the row that it is part of."""

    paragraphs: tuple[Paragraph, ...]
    tag: Tag | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its header, and its share of the width beside the other columns."""

    header: str
    share: float


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headers that are repeated on every page that the table reaches.

    ``caption`` names the table for whoever cannot see it. The cell in the column ``row_header`` (counted from 0) heads
    its row; None where no column does.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_header: int | None = 0


@dataclass(frozen=True, slots=True)
class KeyValue:
    """One labelled particular."""

    label: str
    value: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class KeyValues:
    """Labelled particulars: a table whose first column heads its rows. ``compact`` may set short ones side by side."""

    caption: str
    rows: tuple[KeyValue, ...]
    compact: bool = False


@dataclass(frozen=True, slots=True)
class Callout:
    """A panel that stands out: its status, what that is the status of, its sentence, and what belongs with it.

    ``level`` makes the sentence a heading of that level; 0 leaves it a sentence.
    """

    tone: Tone
    sentence: str
    blocks: tuple[Paragraph | Bullets | KeyValues, ...]
    tag: Tag | None = None
    about: str = ""
    level: int = 0


@dataclass(frozen=True, slots=True)
class Blank:
    """One space of so many ``lines`` to be filled in by hand, or ``value`` where it is already known."""

    label: str
    lines: int = 1
    value: str = ""
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class BlankRow:
    """Spaces to be filled in by hand, side by side."""

    blanks: tuple[Blank, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """Boxes to tick by hand."""

    legend: str
    options: tuple[str, ...]
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Signature:
    """Where a person signs: who, what it confirms, and the spaces."""

    title: str
    confirms: str
    rows: tuple[BlankRow, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing, what it shows in words, and how to read it for whoever sees it."""

    drawing: Genogram
    alternative: str
    key: Text


@dataclass(frozen=True, slots=True)
class OnePage:
    """What is filled in together, and so stays on one page wherever it fits one."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


Block = (
    Heading
    | Paragraph
    | Bullets
    | Table
    | KeyValues
    | Callout
    | BlankRow
    | Choices
    | Signature
    | Figure
    | OnePage
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Document:
    """Blocks with what stands on every page, and what the file says of itself.

    ``title`` goes into the file's metadata, which many systems show and index: it holds no personal data. ``dated`` is
    the day that the file gives as its date. ``marking`` is printed in capitals at the top and bottom of every page;
    ``head_left`` and ``head_right`` below it at the top, ``foot`` at the bottom beside the page number.
    """

    title: str
    marking: str
    head_left: str
    head_right: str
    foot: str
    dated: datetime.date
    blocks: tuple[Block, ...]
    language: str = "en-GB"
