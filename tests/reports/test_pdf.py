"""The file itself: the same bytes for the same case, what it says of itself, its fonts, its bookmarks."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from reports.pdf import PRODUCT
from tests.reports.reading import EXAMPLE, ROOT, example, referral

_opened: list[str] | None = None
"""The files opened since a test began to watch, or None where none is watching."""


def _note_opening(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and _opened is not None:
        _opened.append(str(arguments[0]))


sys.addaudithook(_note_opening)


@pytest.fixture
def opened() -> Iterator[list[str]]:
    """The files opened from here on."""
    global _opened  # noqa: PLW0603 - an audit hook cannot be taken back, only told to stop
    _opened = []
    yield _opened
    _opened = None


def test_the_same_case_gives_the_same_bytes_again():
    assert referral(EXAMPLE) == referral(EXAMPLE)


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "2", "SOURCE_DATE_EPOCH": "5", "RL_invariant": "0", "RL_overlapAttachedSpace": "0"},
    ],
)
def test_another_process_elsewhere_gives_the_same_bytes(environment: dict[str, str]):
    script = (
        "import hashlib; from tests.reports.reading import EXAMPLE, referral; "
        "print(hashlib.sha256(referral(EXAMPLE)).hexdigest())"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == hashlib.sha256(example()).hexdigest()


def test_what_lies_in_the_home_of_the_user_is_not_run_and_changes_nothing(tmp_path: Path):
    for name in (".reportlab_mods", ".reportlab_settings"):
        (tmp_path / name).write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\nshowBoundary = 1\n")
    test_another_process_elsewhere_gives_the_same_bytes({"HOME": str(tmp_path), "USERPROFILE": str(tmp_path)})
    assert not (tmp_path / "ran").exists()


def test_several_threads_give_the_same_bytes():
    made: list[bytes] = []
    threads = [threading.Thread(target=lambda: made.append(referral(EXAMPLE))) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [referral(EXAMPLE)] * 3


def test_the_file_says_what_it_is_and_nothing_of_the_case_but_the_day():
    reader = PdfReader(io.BytesIO(example()))
    said: dict[str, Any] = dict(reader.metadata or {})
    assert said.pop("/CreationDate") == said.pop("/ModDate") == "D:20260316000000Z"
    assert {key: value for key, value in said.items() if value} == {
        "/Title": "Referral for a statutory case review",
        "/Author": PRODUCT,
        "/Creator": PRODUCT,
        "/Producer": PRODUCT,
    }


def test_the_file_is_in_british_english_on_a4_paper_and_shows_its_title():
    reader = PdfReader(io.BytesIO(example()))
    root: Any = reader.root_object
    assert root["/Lang"] == "en-GB"
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])
    for page in reader.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)


def test_every_font_is_embedded_and_is_the_one_typeface():
    names = fonts_of(example())
    assert names
    assert all("AtkinsonHyperlegibleNext" in name for name in names)


def fonts_of(pdf: bytes) -> set[str]:
    """The names of the fonts, each of which is embedded."""
    found = set()
    for page in PdfReader(io.BytesIO(pdf)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            (descendant,) = font["/DescendantFonts"]
            assert descendant.get_object()["/FontDescriptor"]["/FontFile2"].get_data()
            found.add(str(font["/BaseFont"]))
    return found


def test_bookmarks_lead_to_the_headings_on_their_pages():
    reader = PdfReader(io.BytesIO(example()))
    found = list(_bookmarks(reader, reader.outline))
    assert len(found) > 20
    titles = [title for title, _ in found]
    assert titles[0] == "Referral for a statutory case review"
    assert titles[-1] == "For the board to complete"
    numbers = [number for _, number in found]
    assert numbers == sorted(numbers)
    for title, number in found:
        assert title in " ".join(reader.pages[number].extract_text().split())


def _bookmarks(reader: PdfReader, outline: object) -> Iterator[tuple[str, int]]:
    if isinstance(outline, list):
        for each in outline:
            yield from _bookmarks(reader, each)
    elif isinstance(outline, Destination):
        number = reader.get_destination_page_number(outline)
        assert number is not None
        yield str(outline.title), number


HOSTILE = (
    "<b>bold</b> <img src='/etc/hostname'/> <img src=\"file:///etc/hostname\"> <a href='http://localhost/'>x</a> "
    "& &amp; &lt; </para><para> <font size=99>"
)


def test_an_address_that_was_typed_leads_to_what_it_says_and_nothing_else_is_a_link():
    typed = "See sw1@example.org or https://example.org/a?b=1. Not javascript:alert(1), file:///etc/hostname or a@b."
    reader = PdfReader(io.BytesIO(referral({"facts": {"died": {"value": "yes", "note": typed}}})))
    notes: list[Any] = [note.get_object() for page in reader.pages for note in page.get("/Annots", [])]
    targets = {note["/A"]["/URI"] for note in notes if "/A" in note}
    assert targets == {"mailto:sw1@example.org", "https://example.org/a?b=1"}


def test_markup_that_was_typed_opens_no_file_and_is_printed_as_typed(opened: list[str]):
    case = {
        "facts": {"died": {"value": "yes", "note": HOSTILE, "source": HOSTILE}},
        "reference": HOSTILE[:150],
        "subject": {"surname": HOSTILE, "home_address": HOSTILE},
        "household": [{"name": HOSTILE, "notes": HOSTILE}],
        "sign_off": {"lead_name": HOSTILE, "lead_reason": HOSTILE},
    }
    pdf = referral(case, board_name=HOSTILE, marking=HOSTILE)
    ours = (str(ROOT), sys.prefix, sys.base_prefix)
    assert [path for path in opened if not path.startswith(ours)] == []
    reader = PdfReader(io.BytesIO(pdf))
    for page in reader.pages:
        resources: Any = page["/Resources"]
        assert "/XObject" not in resources
        notes: list[Any] = [note.get_object() for note in page.get("/Annots", [])]
        assert all(note["/Subtype"] == "/Link" for note in notes)
    text = "".join("".join(page.extract_text().split()) for page in reader.pages)
    assert text.count("".join(HOSTILE.split())) >= 8
