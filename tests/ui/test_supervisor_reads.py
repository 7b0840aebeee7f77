"""The supervisor's journey with a screen reader: open, see that it is intact, trust, decide, file the record."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pypdf import PdfReader

from data.settings import Settings, save_settings
from data.settings import Theme as Colours
from main import VERSION
from tests.ui.assistive import Role, State, why_not_here
from tests.ui.export_and_review import received
from tests.ui.test_screen_reader import Start, begun, create_the_store
from ui import texts

pytestmark = pytest.mark.skipif(bool(why_not_here()), reason=why_not_here())

REASON = "The chronology stops before the last visit (fictional)"
NAME = "Team manager (fictional)"


@pytest.fixture
def start() -> Iterator[Start]:
    """A function that starts the app on a store and returns what reads its screen."""
    yield from begun()


def test_a_referral_is_opened_judged_and_filed_by_role_and_name(start: Start, directory: Path, tmp_path: Path):
    save_settings(directory, Settings(theme=Colours.HIGH_VISIBILITY, text_size=200))
    file, target = tmp_path / "received.pdf", tmp_path / "record.pdf"
    file.write_bytes(received(VERSION))
    reader = start(directory)
    create_the_store(reader)

    reader.press(Role.PUSH_BUTTON, texts.HOME_REVIEW)
    reader.wait_for_heading(texts.REVIEW_OPEN_TITLE)
    reader.fill(Role.TEXT, texts.REVIEW_PATH, str(file))
    reader.press(Role.PUSH_BUTTON, texts.REVIEW_CHECK)
    reader.wait_for_heading(texts.REVIEW_INTACT_UNKNOWN)
    reader.press(Role.PUSH_BUTTON, texts.REVIEW_TRUST)
    reader.press(Role.PUSH_BUTTON, texts.REVIEW_TRUST_BUTTON)
    reader.wait_for_heading(texts.REVIEW_FOUND["intact"])
    assert reader.has(reader.find(Role.HEADING, texts.REVIEW_FOUND["intact"]), State.FOCUSED), "read out at once"
    assert "A Serious Case Review must be initiated." in reader.headings()

    reader.press(Role.PUSH_BUTTON, texts.REVIEW_PAGES)
    reader.press(Role.PUSH_BUTTON, texts.PAGES_WORDS)
    words = reader.find(Role.TEXT, texts.PAGES_WORDS_NAME.format(number=1))
    reader.wait_until(lambda: "OFFICIAL-SENSITIVE" in reader.text(words), "the text of the first page")

    reader.press(Role.RADIO_BUTTON, texts.REVIEW_DECISIONS["return"], within=texts.REVIEW_DECISION)
    reader.fill(Role.TEXT, texts.REVIEW_REASON, REASON)
    reader.fill(Role.TEXT, texts.REVIEW_NAME, NAME)
    reader.press(Role.PUSH_BUTTON, texts.REVIEW_RECORD)
    reader.wait_for_heading(texts.REVIEWED_TITLE)
    reader.fill(Role.TEXT, texts.EXPORT_PATH, str(target))
    reader.press(Role.PUSH_BUTTON, texts.REVIEWED_BUTTON)
    reader.wait_until(lambda: texts.REVIEWED_WRITTEN.format(path=target) in reader.words(), "that it is written")
    printed = " ".join(" ".join(page.extract_text() for page in PdfReader(target).pages).split())
    assert REASON in printed
    assert NAME in printed
