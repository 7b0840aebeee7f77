"""The recovery code: a random key that a person can print, keep in a safe place, and type in years later.

26 characters carry 130 random bits, and two more catch slips: the number that the 26 spell, modulo 1021. That prime
tells apart any two codes that differ in one character, or by exchanging two neighbours, so that a slip is never taken
for a wrong code. The alphabet is Crockford's Base 32, which leaves out I, L, O and U.
"""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass, field
from typing import Final, Self

from data.errors import MistypedRecoveryCodeError

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS: Final = str.maketrans({"O": "0", "I": "1", "L": "1"})
_RANDOM, _CHECK, _GROUP = 26, 2, 4
_MODULUS: Final = 1021


@dataclass(frozen=True)
class RecoveryCode:
    """A code that passed its check. ``symbols`` are its 28 characters without the dashes; they are not in its repr."""

    symbols: str = field(repr=False)

    @classmethod
    def new(cls) -> Self:
        """A code made of 130 random bits from the operating system."""
        chosen = "".join(secrets.choice(ALPHABET) for _ in range(_RANDOM))
        return cls(chosen + _check(chosen))

    @classmethod
    def typed(cls, text: str) -> Self:
        """The code as a person typed it: in capitals or not, with spaces, dashes or neither, O for 0, I or L for 1.

        Raises MistypedRecoveryCodeError, which says what is wrong without repeating what was typed.
        """
        plain = unicodedata.normalize("NFKC", text).upper()
        joined = "".join(each for each in plain if unicodedata.category(each)[0] not in "ZCP").translate(_READ_AS)
        wrong = next((each for each in joined if each not in ALPHABET), None)
        if wrong is not None:
            raise MistypedRecoveryCodeError(
                "A recovery code holds only the digits 0 to 9 and the letters A to Z without U. Check what you typed."
            )
        if len(joined) != _RANDOM + _CHECK:
            raise MistypedRecoveryCodeError(
                f"A recovery code has {_RANDOM + _CHECK} characters, in groups of {_GROUP}, and this has "
                f"{len(joined)}. Check what you typed."
            )
        if _check(joined[:_RANDOM]) != joined[_RANDOM:]:
            raise MistypedRecoveryCodeError(
                "There is a slip in the recovery code. Compare it with your print, one group at a time."
            )
        return cls(joined)

    @property
    def printed(self) -> str:
        """The code in groups of four, as it is shown and printed: "7QK4-09TZ-…"."""
        return "-".join(self.symbols[start : start + _GROUP] for start in range(0, len(self.symbols), _GROUP))

    @property
    def material(self) -> bytes:
        """What the key of its slot is derived from."""
        return self.symbols.encode("ascii")


def _check(symbols: str) -> str:
    number = 0
    for each in symbols:
        number = (number * len(ALPHABET) + ALPHABET.index(each)) % _MODULUS
    return ALPHABET[number // len(ALPHABET)] + ALPHABET[number % len(ALPHABET)]
