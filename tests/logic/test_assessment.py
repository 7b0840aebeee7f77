"""The written form of a result, which files, the store and other programs hold to."""

from __future__ import annotations

import pytest

from logic.assessment import (
    MODALITIES,
    STRENGTH,
    Evidence,
    Finding,
    Outcome,
    RuleResult,
    Status,
    answer_as_json,
    citation_as_json,
)
from logic.facts import Answer
from logic.loader import load_packs
from logic.pack import Citation
from logic.truth import Truth

CITATION = Citation("Act (fictional)", "section 1", checked=True)
LEAF = Finding(
    id="died",
    says="The child has died.",
    operator="is_one_of",
    truth=Truth.TRUE,
    presumed=False,
    citation=CITATION,
    evidence=(Evidence("died", Answer("yes", source="GP", date="2026-03", note="by phone")), Evidence("suicide", None)),
    children=(),
)
WHOLE = Finding("both", "Both hold.", "all_of", Truth.UNKNOWN, True, CITATION, (), (LEAF,))  # noqa: FBT003 - in order

WRITTEN_LEAF = {
    "id": "died",
    "operator": "is_one_of",
    "truth": "true",
    "presumed": False,
    "says": "The child has died.",
    "citation": {"source": "Act (fictional)", "at": "section 1", "checked": True},
    "answers": [
        {"fact": "died", "value": "yes", "source": "GP", "date": "2026-03", "note": "by phone"},
        {"fact": "suicide", "value": None},
    ],
    "children": [],
}


def test_a_finding_is_written_with_all_that_it_rests_on():
    assert LEAF.as_json() == WRITTEN_LEAF
    assert WHOLE.as_json() == {
        "id": "both",
        "operator": "all_of",
        "truth": "unknown",
        "presumed": True,
        "says": "Both hold.",
        "citation": {"source": "Act (fictional)", "at": "section 1", "checked": True},
        "answers": [],
        "children": [WRITTEN_LEAF],
    }


def test_a_rule_is_written_with_whom_to_tell_only_where_somebody_is_to_be_told():
    rule = load_packs()[0].rules[0]
    written = {
        "id": rule.id,
        "modality": rule.modality.value,
        "status": "undetermined",
        "presumed": True,
        "finding": WRITTEN_LEAF,
    }
    result = RuleResult(rule, Status.UNDETERMINED, presumed=True, finding=LEAF, elsewhere="")
    assert result.as_json() == written
    told = result._replace(elsewhere="Tell the other board.")
    assert told.as_json() == {**written, "elsewhere": "Tell the other board."}


@pytest.mark.parametrize(
    "answer, written",
    [
        (Answer("no"), {"value": "no"}),
        (Answer(("custody", "remand"), note="two"), {"value": ["custody", "remand"], "note": "two"}),
    ],
)
def test_an_answer_is_written_with_what_was_given_of_it(answer: Answer, written: dict[str, object]):
    assert answer_as_json(answer) == written


def test_a_citation_that_was_not_checked_says_so():
    citation = Citation("Guidance", "paragraph 2", checked=False, note="Our inference.")
    assert citation_as_json(citation) == {
        "source": "Guidance",
        "at": "paragraph 2",
        "checked": False,
        "note": "Our inference.",
    }


def test_outcomes_have_their_published_words_strongest_first():
    assert [outcome.value for outcome in sorted(Outcome, key=STRENGTH.__getitem__)] == [
        *("must", "should", "consider", "may", "undetermined", "not_met", "not_applicable"),
    ]
    assert [status.value for status in Status] == ["met", "not_met", "undetermined"]
    assert [outcome for outcome in Outcome if outcome.is_modality] == list(MODALITIES)
