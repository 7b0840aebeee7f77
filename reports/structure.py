"""What the parts of a document are, for whoever does not see its pages: the structure tree of tagged PDF.

Layout makes the elements in reading order; drawing fills them, page by page, with references to what was drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Content:
    """A piece of what is drawn on a page (counted from 0), by its number there."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class LinkArea:
    """A link on a page (counted from 0), by its place among the links of that page."""

    page: int
    place: int


class Element:
    """An element of the structure: its standard type (``P``, ``TH`` ...), attributes, and what it is made of.

    ``attributes`` are those of ``owner`` (``Table``, ``List``, ``PrintField``), written as PDF names or, where they
    begin with a bracket, as text. ``alternative`` describes what is drawn; ``spoken`` is said in the place of it.
    """

    __slots__ = ("alternative", "attributes", "kids", "owner", "spoken", "tag")

    def __init__(
        self,
        tag: str,
        parent: Element | None = None,
        *,
        owner: str = "",
        attributes: Mapping[str, str] = _NOTHING,
        alternative: str = "",
        spoken: str = "",
    ) -> None:
        self.tag, self.owner, self.attributes = tag, owner, attributes
        self.alternative, self.spoken = alternative, spoken
        self.kids: list[Element | Content | LinkArea] = []
        if parent is not None:
            parent.kids.append(self)
