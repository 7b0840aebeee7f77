"""Answering ahead: what a result still needs can be answered at once, before the questions that come first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from logic.consistency import ContradictionError, contradictions
from logic.facts import UNKNOWN
from logic.interview import recorded
from logic.loader import packs_of
from logic.nations import NATIONS
from logic.pack import QuestionKind
from tests.counts import count
from tests.logic.strategies import TODAY, answers_to, facts, questions_of

if TYPE_CHECKING:
    from logic.facts import Value


@pytest.mark.parametrize("nation", NATIONS)
@settings(max_examples=count(20, 1000))
@given(data=st.data())
def test_an_answer_to_what_is_still_needed_counts_whenever_it_is_given(nation: str, data: st.DataObject):
    packs = packs_of(nation)
    questions = questions_of(packs)
    given_first: dict[str, Value] = {
        fact: data.draw(answers_to(questions[fact])).value
        for fact in data.draw(st.lists(st.sampled_from(sorted(questions)), unique=True, max_size=8))
    }
    while found := contradictions(facts(**given_first), TODAY):
        given_first[found[0].facts[1]] = UNKNOWN
    interview = recorded(facts(**given_first), packs, TODAY)
    needed = {fact for assessment in interview.assessments for fact in assessment.outstanding}
    ahead = sorted(fact for fact in needed if questions[fact].kind is not QuestionKind.DATE)
    for fact in data.draw(st.lists(st.sampled_from(ahead), unique=True, max_size=3)) if ahead else ():
        answer = data.draw(answers_to(questions[fact]))
        try:
            after = interview.answer(fact, answer)
        except ContradictionError:
            continue  # refused with its reason, on the page of the question
        assert after.used[fact] == answer
