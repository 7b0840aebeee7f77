"""The texts of the interface are easy enough to read, and one that is not is noticed."""

from __future__ import annotations

from types import ModuleType

from tools.lint_texts import OLDEST_MEAN, faults, mean_of
from ui import texts


def module(**said: object) -> ModuleType:
    made = ModuleType("texts")
    vars(made).update(said)
    return made


def test_ours_are_easy_enough():
    assert list(faults(texts)) == []
    assert mean_of(texts) < OLDEST_MEAN


def test_a_crowded_sentence_is_named():
    hard = "Notification of the appropriate organisation is obligatory, notwithstanding operational considerations."
    assert [each.partition(":")[0] for each in faults(module(EASY="Say so.", WHY={"law": hard}))] == [
        "WHY.law",
        "reading age 29.1 on average, and 9 at most",
    ]


def test_a_label_is_too_short_to_be_judged_and_what_is_filled_in_counts_as_one_short_word():
    label = module(TITLE="Safeguarding organisation")
    assert not any(each.startswith("TITLE") for each in faults(label))
    assert mean_of(module(SAID="The file is at {an_extraordinarily_long_name}.")) == mean_of(
        module(SAID="The file is at it.")
    )
