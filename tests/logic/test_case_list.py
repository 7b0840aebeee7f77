"""The list of tested cases says what the rulebook prints of each, and is refused where it is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from logic.assessment import Outcome
from logic.case_list import ListedCase, cases_of, load_cases
from logic.loader import load_packs

EVE = "eve-of-18th-birthday"
ENTRY = """
["a-case"]
title = "A case"
packs.scr-children = ["must", "abuse-and-death"]
packs.sar-england = ["not_applicable"]
"""

Load = Callable[[str], tuple[ListedCase, ...]]


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Load:
    """Reads another list than the app's own."""

    def read(content: str) -> tuple[ListedCase, ...]:
        (tmp_path / "list.toml").write_text(content, "utf-8")
        monkeypatch.setattr("logic.case_list.FILE", str(tmp_path / "list.toml"))
        return load_cases.__wrapped__()

    return read


def test_a_case_is_listed_with_its_law_and_what_it_comes_to_under_each_pack():
    eve = next(case for case in load_cases() if case.name == EVE)
    assert eve.title == "Death on the day before the 18th birthday, neglect suspected"
    assert eve.law.startswith("Family Law Reform Act 1969, section 9")
    assert eve.outcomes["scr-children"] is Outcome.MUST
    assert eve.met["scr-children"] == ("abuse-and-death",)
    assert eve.met["cspr-england"] == ("notify-panel", "rapid-review", "local-review")


def test_a_pack_has_exactly_the_cases_that_expect_a_result_of_it():
    for pack in load_packs():
        assert cases_of(pack) == tuple(case for case in load_cases() if pack.id in case.outcomes)
        assert len(cases_of(pack)) < len(load_cases())


def test_a_case_may_be_about_no_law_in_particular(load: Load):
    (case,) = load(ENTRY)
    assert case == ListedCase(
        name="a-case",
        title="A case",
        law="",
        outcomes={"scr-children": Outcome.MUST, "sar-england": Outcome.NOT_APPLICABLE},
        met={"scr-children": ("abuse-and-death",), "sar-england": ()},
    )


@pytest.mark.parametrize(
    "old, new, says",
    [
        ('title = "A case"', "", r"^case_list\.a-case\.title: is missing"),
        ('title = "A case"', 'title = "A case"\nwords = "x"', r"^case_list\.a-case\.words: is not a key"),
        ("must", "perhaps", "perhaps"),
    ],
)
def test_a_list_that_is_wrong_is_refused(load: Load, old: str, new: str, says: str):
    with pytest.raises(ValueError, match=says):
        load(ENTRY.replace(old, new))
