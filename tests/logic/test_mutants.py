"""Tests that are here because a mutant survived the others: each says what the mistake would have been."""

from __future__ import annotations

import pytest

from logic.loader import load_packs
from logic.pack import IsOneOf, Modality, PresumeUnless, RulePack
from logic.truth import Truth

PACKS = {pack.id: pack for pack in load_packs()}


def test_the_only_presumption_is_that_of_the_childrens_procedure():
    """`presume_unless` for `is_one_of`: what is not known would count as met, where the law does not say so."""
    presumed = {pack.id: set(pack.presumed_facts) for pack in PACKS.values() if pack.presumed_facts}
    assert presumed == {"scr-children": {"joint_working_concern"}}


@pytest.mark.parametrize("truth, text", [(Truth.TRUE, "true"), (Truth.FALSE, "false"), (Truth.UNKNOWN, "unknown")])
def test_truths_are_written_so_in_results(truth: Truth, text: str):
    """Another text: a program that reads the result would find none of the three."""
    assert truth.value == text


# How strongly each rule binds, from the law and not from the packs. A mistake here is a duty that is not one.
STRENGTHS = {
    "scr-children": {"must": 2, "should": 1},
    "scr-adults": {"consider": 1, "may": 2},
    "cspr-england": {"must": 2, "should": 2, "consider": 1},
    "sar-england": {"must": 2, "may": 1},
    "ni-child": {"must": 2},
}


@pytest.mark.parametrize("pack", STRENGTHS)
def test_how_many_rules_bind_how_strongly(pack: str):
    found = {
        modality.value: sum(rule.modality is modality for rule in PACKS[pack].rules)
        for modality in Modality
        if any(rule.modality is modality for rule in PACKS[pack].rules)
    }
    assert found == STRENGTHS[pack]


def test_scottish_packs_hold_no_duty():
    """Scotland's reviews rest on guidance: `must` there would be a duty that no statute makes."""
    for pack in PACKS.values():
        if pack.nation == "scotland":
            assert all(rule.modality is not Modality.MUST for rule in pack.rules)


@pytest.mark.parametrize("pack", PACKS.values(), ids=lambda pack: pack.id)
def test_answers_that_say_yes_and_answers_that_say_no_are_never_mixed(pack: RulePack):
    """A `no` beside the values that make a condition hold: the answer that closes it would open it."""
    for proposition in pack.propositions.values():
        expression = proposition.expression
        if isinstance(expression, (IsOneOf, PresumeUnless)):
            question = pack.question(expression.fact)
            alike = expression.values <= question.true_when or expression.values <= question.false_when
            assert alike, proposition.id
