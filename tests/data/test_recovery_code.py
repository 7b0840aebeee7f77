from __future__ import annotations

import random

import pytest

from data.errors import MistypedRecoveryCodeError
from data.recovery_code import ALPHABET, RecoveryCode


def test_a_code_is_seven_groups_of_four_and_never_the_same():
    codes = {RecoveryCode.new().printed for _ in range(200)}
    assert len(codes) == 200
    assert {tuple(map(len, code.split("-"))) for code in codes} == {(4,) * 7}
    assert {each for code in codes for each in code} - {"-"} == set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)


@pytest.mark.parametrize("turn", range(50))
def test_a_code_is_read_however_it_is_typed(turn: int):
    code, chance = RecoveryCode.new(), random.Random(turn)  # noqa: S311 - not a secret
    alike = {"0": "0Oo", "1": "1IiLl"}
    typed = "".join(
        chance.choice(alike.get(each, each + each.lower()))
        + chance.choice(["", "", " ", "-", "\u2011", "\u00a0 ", "."])
        for each in code.symbols
    )
    assert RecoveryCode.typed(f"  {typed}\n") == code


def test_every_slip_in_one_character_and_every_exchange_of_neighbours_is_a_slip_and_not_a_wrong_code():
    symbols = RecoveryCode.new().symbols
    for place, right in enumerate(symbols):
        for other in set(ALPHABET) - {right}:
            with pytest.raises(MistypedRecoveryCodeError, match="a slip"):
                RecoveryCode.typed(symbols[:place] + other + symbols[place + 1 :])
    for place in range(25):
        if symbols[place] != symbols[place + 1]:
            with pytest.raises(MistypedRecoveryCodeError, match="a slip"):
                RecoveryCode.typed(symbols[:place] + symbols[place + 1] + symbols[place] + symbols[place + 2 :])


@pytest.mark.parametrize("typed", ["", "7QK4", "7QK4-" * 8, "a passphrase", "\u00e9" * 28, "7QK4-U" * 5])
def test_what_is_no_code_is_refused_without_repeating_it(typed: str):
    with pytest.raises(MistypedRecoveryCodeError) as refused:
        RecoveryCode.typed(typed)
    assert not typed or typed not in str(refused.value)


def test_a_code_does_not_show_in_what_python_prints_of_it():
    code = RecoveryCode.new()
    assert code.symbols not in repr(code)
