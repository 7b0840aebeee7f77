"""The words of the interface."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.translation.messages import messages
from ui import texts
from ui.language import CONTEXT, texts_in

UI = Path(texts.__file__).parent
NAMES = list(texts_in(texts))
SAID = [
    (message.name, words)
    for message in messages(texts)
    if message.context == CONTEXT
    for words in filter(None, (message.one, message.source))
]


def test_every_text_is_shown_somewhere():
    source = "\n".join(path.read_text("utf-8") for path in UI.rglob("*.py"))
    assert [name for name in NAMES if not re.search(rf"texts\.{name}\b", source)] == []


def test_no_words_for_people_hide_in_the_widgets():
    """A sentence in the code of a page would be missed by whoever translates or rewords the app."""
    inside = re.compile(r'(?:Text|Heading|Button|LinkButton|Banner|Expander|Tag)\(\s*f?"([^"]+)"')
    found = [
        f"{path.name}: {words}"
        for path in UI.rglob("*.py")
        for words in inside.findall(path.read_text("utf-8"))
        if words
    ]
    assert found == []


@pytest.mark.parametrize("name, words", SAID)
def test_the_words_are_plain(name: str, words: str):
    assert not re.search(
        r"\b(?:please|click|invalid|error code|exception|null|database|utili[sz]e|in order to)\b", words, re.IGNORECASE
    ), name
    assert "no review" not in words.casefold(), "the weakest result is that criteria are not met on the facts entered"
    for sentence in re.split(r"(?<=[.?!])\s", words):
        assert len(sentence.split()) <= 25, f"{name}: a sentence of more than 25 words"
    assert words == words.strip()
    assert "!" not in words
