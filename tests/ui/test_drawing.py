"""Words that are measured to stay on one line stay on it when they are drawn."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from logic.facts import Answer
from ui import texts
from ui.components.drawing import width_of_line, width_of_longest_word, wrapped_height
from ui.language import texts_in
from ui.pages.check import origin_of
from ui.theme import BODY, SMALL, font

LABELS = [words for name in texts_in(texts) if isinstance(words := getattr(texts, name), str) and len(words) < 80]


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("size", [SMALL, BODY, BODY * 1.25, BODY * 2])
def test_a_width_that_is_enough_for_a_line_wraps_nothing(app: QApplication, size: float, *, bold: bool):
    del app
    face = font(size, bold=bold)
    one_line = wrapped_height(face, "One", 1000)
    assert len(LABELS) > 300
    for words in LABELS:
        assert wrapped_height(face, words, width_of_line(face, words)) == one_line, words
        longest = max(words.split(), key=lambda word: width_of_line(face, word))
        assert wrapped_height(face, longest, width_of_longest_word(face, words)) == one_line, longest


def test_a_date_beside_an_answer_is_never_broken_at_the_end_of_a_line(app: QApplication):
    del app
    (words,) = origin_of(Answer("yes", source="A letter", date="2026-03-12"))
    assert words.endswith("12\u00a0March\u00a02026")
