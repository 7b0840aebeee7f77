"""Puts on record that a qualified reader has read a rule pack against its sources.

    python -m tools.sign_pack PACK --reviewer NAME --role ROLE --organisation NAME --scope TEXT
        [--date YYYY-MM-DD] [--open-point TEXT ...]

Adds one reading to ``logic/reviews.toml``, with the version and the digest of the pack as it stands. Only the reader,
or somebody who holds the signed rulebook, gives this command. Exit status 2 where it cannot be put on record.
"""

from __future__ import annotations

import argparse
import datetime
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from logic.loader import load_packs
from logic.reviews import Review, ReviewError, read_reviews, standing_in_words

RECORD = Path("logic") / "reviews.toml"


def main(arguments: Sequence[str]) -> int:
    """Add the reading that is asked for, and print how the pack stands."""
    packs = {pack.id: pack for pack in load_packs()}
    parser = argparse.ArgumentParser(prog="python -m tools.sign_pack", description="Records a reading of a rule pack.")
    parser.add_argument("pack", metavar="PACK", choices=packs, help=f"one of {', '.join(packs)}")
    parser.add_argument("--reviewer", required=True, metavar="NAME", help="who read it")
    parser.add_argument("--role", required=True, help="as what, such as solicitor")
    parser.add_argument("--organisation", required=True, metavar="NAME", help="for whom")
    parser.add_argument("--scope", required=True, metavar="TEXT", help="what was compared with what")
    parser.add_argument("--date", type=datetime.date.fromisoformat, help="of the signature; today if left out")
    parser.add_argument(
        "--open-point", action="append", default=[], metavar="TEXT", help="what is left; may be repeated"
    )
    parser.add_argument("--record", type=Path, default=RECORD, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    pack = packs[options.pack]
    reading = Review(
        pack=pack.id,
        version=pack.version,
        sha256=pack.sha256,
        reviewer=options.reviewer,
        role=options.role,
        organisation=options.organisation,
        date=options.date or datetime.datetime.now().astimezone().date(),
        scope=options.scope,
        open_points=tuple(options.open_point),
    )
    text = options.record.read_text("utf-8").rstrip("\n") + "\n\n" + as_toml(reading)
    try:
        record = read_reviews(text.encode())
    except ReviewError as error:
        print(f"Nothing was recorded: {error}", file=sys.stderr)
        return 2
    options.record.write_text(text, "utf-8")
    print(f"{pack.id}, version {pack.version}: {standing_in_words(pack, record)}.")
    return 0


def as_toml(review: Review) -> str:
    """One reading as it stands in the record."""
    entries = {
        "pack": review.pack,
        "version": review.version,
        "sha256": review.sha256,
        "reviewer": review.reviewer,
        "role": review.role,
        "organisation": review.organisation,
        "date": review.date,
        "scope": review.scope,
        "open_points": list(review.open_points),
    }
    lines = (
        f"{key} = {value if isinstance(value, datetime.date) else json.dumps(value, ensure_ascii=False)}"
        for key, value in entries.items()
    )
    return "[[review]]\n" + "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
