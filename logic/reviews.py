"""Who has read which rule pack against its sources: the signed record that is kept beside the packs.

A record is about one version of one pack, and about the very bytes that were read: the digest says which. Nobody has
read a pack until a record says so.
"""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

from logic.dates import day_in_words
from logic.pack import RulePack
from logic.strict_toml import Table

FORMAT = "safeguarding-review-reviews/1"
FILE = "reviews.toml"
"""Its name, within ``logic``."""

NOT_REVIEWED = "Not yet read against its sources by a qualified reader"


class ReviewError(ValueError):
    """The record is wrong. The message names the place in it, and what is allowed there."""


@dataclass(frozen=True, slots=True)
class Review:
    """One reading of one pack by a qualified reader.

    ``version`` and ``sha256`` are those of the pack that was read. ``scope`` says what was compared with what;
    ``open_points`` are what the reader left to be checked or changed.
    """

    pack: str
    version: str
    sha256: str
    reviewer: str
    role: str
    organisation: str
    date: datetime.date
    scope: str
    open_points: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The record in the result format."""
        return {
            "reviewer": self.reviewer,
            "role": self.role,
            "organisation": self.organisation,
            "date": self.date.isoformat(),
            "scope": self.scope,
            "open_points": list(self.open_points),
        }


class Standing(StrEnum):
    """How a pack stands to the record."""

    NOT_REVIEWED = "not_reviewed"
    REVIEWED = "reviewed"
    EARLIER_VERSION = "earlier_version"
    """Only a version before this one was read."""
    STALE = "stale"
    """This version was read, and the file has been changed since: the record is worth nothing, and CI fails."""


@cache
def load_reviews() -> tuple[Review, ...]:
    """The record that comes with the app, as it was written. Raises ReviewError where it is wrong."""
    return read_reviews((resources.files("logic") / FILE).read_bytes())


def read_reviews(content: bytes) -> tuple[Review, ...]:
    """Read a record. Raises ReviewError with the place and what is allowed there."""
    try:
        document = tomllib.loads(content.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReviewError(f"not a TOML file in UTF-8: {error}") from error
    top = Table("reviews", document, ReviewError)
    if top.text("format") != FORMAT:
        raise ReviewError(f"reviews.format: must be {FORMAT}")
    reviews = tuple(_review(table) for table in top.tables("review", []))
    top.done()
    return reviews


def reviews_of(pack: RulePack, reviews: Iterable[Review] | None = None) -> tuple[Review, ...]:
    """The readings of exactly this pack, newest first. ``reviews`` is the record; the app's own where left out."""
    record = load_reviews() if reviews is None else reviews
    matching = [each for each in record if (each.pack, each.sha256) == (pack.id, pack.sha256)]
    return tuple(sorted(matching, key=lambda each: each.date, reverse=True))


def standing(pack: RulePack, reviews: Iterable[Review] | None = None) -> Standing:
    """How the pack stands to the record; the app's own record where ``reviews`` is left out."""
    about = [each for each in (load_reviews() if reviews is None else reviews) if each.pack == pack.id]
    if any(each.version == pack.version and each.sha256 != pack.sha256 for each in about):
        return Standing.STALE
    if reviews_of(pack, about):
        return Standing.REVIEWED
    return Standing.EARLIER_VERSION if about else Standing.NOT_REVIEWED


def standing_in_words(pack: RulePack, reviews: Iterable[Review] | None = None) -> str:
    """Whether a qualified reader has read the pack, in one sentence without a full stop."""
    record = tuple(load_reviews() if reviews is None else reviews)
    match standing(pack, record):
        case Standing.REVIEWED:
            last = reviews_of(pack, record)[0]
            return f"Read by {last.reviewer}, {last.role}, {last.organisation}, on {day_in_words(last.date)}"
        case Standing.EARLIER_VERSION:
            return f"{NOT_REVIEWED} in this version; an earlier one was"
        case Standing.STALE:
            return f"{NOT_REVIEWED} as it stands: it was changed after it was read"
        case Standing.NOT_REVIEWED:
            return NOT_REVIEWED


def _review(table: Table) -> Review:
    review = Review(
        pack=table.text("pack"),
        version=table.text("version"),
        sha256=table.text("sha256"),
        reviewer=table.text("reviewer"),
        role=table.text("role"),
        organisation=table.text("organisation"),
        date=table.take("date", datetime.date),
        scope=table.text("scope"),
        open_points=table.words("open_points", []),
    )
    table.done()
    return review
