"""Kleene's strong logic, cell by cell, and that what nobody knows never passes for "no"."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from logic.truth import Truth, UnknownTruthError, all_of, any_of
from tests.logic.strategies import truths

T, F, U = Truth.TRUE, Truth.FALSE, Truth.UNKNOWN

AND = {(T, T): T, (T, F): F, (T, U): U, (F, T): F, (F, F): F, (F, U): F, (U, T): U, (U, F): F, (U, U): U}
OR = {(T, T): T, (T, F): T, (T, U): T, (F, T): T, (F, F): F, (F, U): U, (U, T): T, (U, F): U, (U, U): U}
PAIRS = list(itertools.product(Truth, Truth))
NOT = {T: F, F: T, U: U}


@pytest.mark.parametrize("pair", PAIRS)
def test_both_hold_by_the_table_of_kleene(pair: tuple[Truth, Truth]):
    assert all_of(pair) is AND[pair]


@pytest.mark.parametrize("pair", PAIRS)
def test_either_holds_by_the_table_of_kleene(pair: tuple[Truth, Truth]):
    assert any_of(pair) is OR[pair]


@pytest.mark.parametrize("truth", Truth)
def test_the_opposite_by_the_table_of_kleene(truth: Truth):
    assert truth.negated is NOT[truth]


def test_of_no_conditions_all_hold_and_none_does():
    assert all_of([]) is T
    assert any_of([]) is F


@given(st.lists(truths, min_size=1))
def test_many_conditions_are_two_at_a_time_in_any_order(found: list[Truth]):
    together_all, together_any = found[0], found[0]
    for truth in found[1:]:
        together_all, together_any = AND[together_all, truth], OR[together_any, truth]
    assert all_of(iter(found)) is all_of(reversed(found)) is together_all
    assert any_of(iter(found)) is any_of(reversed(found)) is together_any


def test_unknown_is_never_taken_for_yes_or_no():
    for use in (bool, lambda truth: not truth, lambda truth: truth and T, lambda truth: truth or T):
        with pytest.raises(UnknownTruthError):
            use(U)
    with pytest.raises(UnknownTruthError):
        any([F, U])


def test_what_is_known_converts():
    assert bool(T) is True
    assert bool(F) is False
