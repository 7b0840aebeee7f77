"""The pages as they are shown: the right ones, in pixels and in words, from memory alone."""

from __future__ import annotations

import datetime
import io
from pathlib import Path

import pikepdf
import pytest

from logic.assessment import Assessment
from logic.case import Case
from logic.case_file import read_case
from logic.evaluate import evaluate
from logic.loader import packs_of
from reports.page_images import Pages, PagesError
from reports.referral import referral_pdf

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "examples" / "example-case.json"
PER_PIXEL = 4


@pytest.fixture(scope="module")
def referral() -> bytes:
    case: Case = read_case(EXAMPLE.read_bytes(), today=datetime.date(2026, 3, 16))
    assessments: list[Assessment] = [evaluate(pack, case.facts, case.assessed_on) for pack in packs_of(*case.nations)]
    return referral_pdf(case, assessments, app_version="test", marking="MARKED-FOR-A-TEST")


def test_every_page_is_drawn_and_told_in_words(referral: bytes):
    pages = Pages(referral)
    assert len(pages) >= 3
    for number in range(len(pages)):
        picture = pages.picture(number, 400)
        assert abs(picture.width - 400) <= 1
        assert picture.height == pytest.approx(400 * 297 / 210, abs=2), "A4"
        assert len(picture.pixels) == picture.stride * picture.height >= picture.width * picture.height * PER_PIXEL
        assert {picture.pixels[0], picture.pixels[1], picture.pixels[2]} == {255}, "a white corner"
        assert min(picture.pixels[0::PER_PIXEL]) < 100, "and ink"
        assert "MARKED-FOR-A-TEST" in pages.words(number)
        assert f"Page {number + 1} of {len(pages)}" in pages.words(number)


def test_a_page_that_is_not_there_and_a_file_that_is_none(referral: bytes, tmp_path: Path):
    pages = Pages(referral)
    with pytest.raises(IndexError):
        pages.picture(len(pages), 100)
    for content in (b"", b"no PDF", referral[:300]):
        with pytest.raises(PagesError):
            Pages(content)
    with pikepdf.open(io.BytesIO(referral)) as document:
        document.save(tmp_path / "closed.pdf", encryption=pikepdf.Encryption(user="a passphrase", owner="another"))
    with pytest.raises(PagesError):
        Pages((tmp_path / "closed.pdf").read_bytes())


def test_a_page_of_vast_size_takes_no_more_memory_than_others(tmp_path: Path):
    document = pikepdf.new()
    document.add_blank_page(page_size=(14_400, 14_400))
    document.save(tmp_path / "vast.pdf")
    picture = Pages((tmp_path / "vast.pdf").read_bytes()).picture(0, 1_000_000)
    assert picture.width * picture.height <= 41_000_000
