"""Nobody is said to have read a pack who has not read exactly this one."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest

from logic.evaluate import evaluate
from logic.loader import load_packs
from logic.result_file import full_assessment_to_json
from logic.reviews import (
    FORMAT,
    NOT_REVIEWED,
    Review,
    ReviewError,
    Standing,
    load_reviews,
    read_reviews,
    reviews_of,
    standing,
    standing_in_words,
)
from tools import sign_pack

PACK = load_packs()[0]
READING = Review(
    pack=PACK.id,
    version=PACK.version,
    sha256=PACK.sha256,
    reviewer="Reader A (fictional)",
    role="solicitor",
    organisation="Council B (fictional)",
    date=datetime.date(2026, 11, 20),
    scope="Every rule with its source",
    open_points=("The date in the changelog",),
)
ARGUMENTS = [
    *(PACK.id, "--reviewer", READING.reviewer, "--role", READING.role, "--organisation", READING.organisation),
    *("--scope", READING.scope, "--date", READING.date.isoformat(), "--open-point", READING.open_points[0]),
]
WRITTEN = f"""
format = "{FORMAT}"
[[review]]
pack = "scr-children"
version = "1.0.0"
sha256 = "00"
reviewer = "Reader A (fictional)"
role = "solicitor"
organisation = "Council B (fictional)"
date = 2026-11-20
scope = "Every rule with its source"
"""


def test_no_reading_on_record_is_of_a_pack_that_was_changed_since():
    """This is what fails where a pack is edited after it was signed."""
    assert {pack.id: standing(pack) for pack in load_packs() if standing(pack) is Standing.STALE} == {}


def test_every_reading_on_record_is_of_a_pack_that_is_held():
    versions = {(pack.id, change.version) for pack in load_packs() for change in pack.changes}
    assert {(each.pack, each.version) for each in load_reviews()} <= versions


@pytest.mark.parametrize(
    "record, expected, says",
    [
        ((), Standing.NOT_REVIEWED, NOT_REVIEWED),
        (
            (READING,),
            Standing.REVIEWED,
            "Read by Reader A (fictional), solicitor, Council B (fictional), on 20 November",
        ),
        ((replace(READING, pack="another"),), Standing.NOT_REVIEWED, NOT_REVIEWED),
        (
            (replace(READING, version="0.9.0", sha256="0" * 64),),
            Standing.EARLIER_VERSION,
            f"{NOT_REVIEWED} in this ver",
        ),
        ((replace(READING, sha256="0" * 64),), Standing.STALE, f"{NOT_REVIEWED} as it stands"),
        ((replace(READING, sha256="0" * 64), READING), Standing.STALE, f"{NOT_REVIEWED} as it stands"),
    ],
)
def test_a_pack_stands_as_the_record_says(record: tuple[Review, ...], expected: Standing, says: str):
    assert standing(PACK, record) is expected
    assert standing_in_words(PACK, record).startswith(says)


def test_the_newest_reading_comes_first():
    later = replace(READING, date=datetime.date(2026, 11, 22), reviewer="Reader C (fictional)")
    assert reviews_of(PACK, (READING, later)) == (later, READING)
    assert "Reader C" in standing_in_words(PACK, (READING, later))


def test_a_result_says_who_read_the_pack(monkeypatch: pytest.MonkeyPatch):
    assessment = evaluate(PACK, {}, READING.date)
    assert full_assessment_to_json(assessment, {})["reviewed"] is None
    monkeypatch.setattr("logic.reviews.load_reviews", lambda: (READING,))
    said = full_assessment_to_json(assessment, {})["reviewed"]
    assert said == {
        "reviewer": "Reader A (fictional)",
        "role": "solicitor",
        "organisation": "Council B (fictional)",
        "date": "2026-11-20",
        "scope": "Every rule with its source",
        "open_points": ["The date in the changelog"],
    }


def test_a_reading_without_open_points_is_read():
    (review,) = read_reviews(WRITTEN.encode())
    assert (review.pack, review.organisation, review.open_points) == ("scr-children", "Council B (fictional)", ())


@pytest.mark.parametrize(
    "content, says",
    [
        (b"format = ", "not a TOML file"),
        (b'format = "another/1"', "^reviews.format: must be"),
        (f'format = "{FORMAT}"\nsurprise = 1'.encode(), "^reviews.surprise: is not a key"),
        (f'format = "{FORMAT}"\n[[review]]\npack = "x"'.encode(), r"^reviews.review\[1\].version: is missing"),
        (f"{WRITTEN}\nreviewed_by = 'x'".encode(), r"^reviews.review\[1\].reviewed_by: is not a key"),
    ],
)
def test_a_record_that_is_wrong_is_refused(content: bytes, says: str):
    with pytest.raises(ReviewError, match=says):
        read_reviews(content)


def test_a_reading_is_put_on_record_with_the_digest_of_the_pack_as_it_stands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "reviews.toml"
    path.write_bytes(Path("logic/reviews.toml").read_bytes())
    assert sign_pack.main([*ARGUMENTS, "--record", str(path)]) == 0
    assert "Read by Reader A (fictional), solicitor" in capsys.readouterr().out
    assert read_reviews(path.read_bytes()) == (*load_reviews(), READING)
    assert sign_pack.main([*ARGUMENTS, "--record", str(path)]) == 0
    assert read_reviews(path.read_bytes()) == (*load_reviews(), READING, READING)


def test_what_cannot_be_put_on_record_leaves_it_as_it_is(tmp_path: Path):
    path = tmp_path / "reviews.toml"
    path.write_text(f'format = "{FORMAT}"\n', "utf-8")
    before = path.read_bytes()
    arguments = [*ARGUMENTS, "--record", str(path)]
    arguments[arguments.index(READING.role)] = " "
    assert sign_pack.main(arguments) == 2
    assert path.read_bytes() == before
