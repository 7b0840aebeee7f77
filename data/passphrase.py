"""What may be a passphrase, and which of its spellings count as the same."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from zxcvbn import zxcvbn

from data.errors import WeakPassphraseError

SHORTEST = 12
"""Characters that a passphrase has at least. There is no longest."""

FEWEST_DIFFERENT = 5

_FEWEST_GUESSES: Final = 10
"""The power of ten of guesses that a passphrase has to withstand: at a thousand a second, which the derivation leaves
to somebody with many graphics cards, four months."""

_FAIR_BELOW, _GOOD_BELOW = 13, 16
_JUDGED_AT_ONCE: Final = 72  # characters; the judge takes long over more
_AT_HAND: Final = ("safeguarding", "review", "assessment", "council", "social worker", "children", "adults", "board")
"""Words that everybody who guesses here would try."""


class StrengthLevel(StrEnum):
    """How long a passphrase would last against somebody who has the files and many graphics cards."""

    REFUSED = "refused"
    """It may not be chosen."""
    FAIR = "fair"
    """Months or years."""
    GOOD = "good"
    """Centuries."""
    STRONG = "strong"
    """Longer than anyone will try."""


@dataclass(frozen=True)
class Strength:
    """``level`` in words, and the estimate behind it: the power of ten of guesses. ``problem`` is why it is refused.

    An estimate knows common words, names, dates, keyboard rows and leaked passwords, not the person: a pet's name may
    count for more than it is worth.
    """

    level: StrengthLevel
    guesses_log10: float
    problem: str = ""


def strength(passphrase: str) -> Strength:
    """How good a choice ``passphrase`` is, to be shown while it is typed. Takes some milliseconds."""
    guesses = _guesses(normalised(passphrase))
    try:
        check_passphrase(passphrase)
    except WeakPassphraseError as error:
        return Strength(StrengthLevel.REFUSED, guesses, str(error))
    if guesses < _FAIR_BELOW:
        return Strength(StrengthLevel.FAIR, guesses)
    return Strength(StrengthLevel.GOOD if guesses < _GOOD_BELOW else StrengthLevel.STRONG, guesses)


def check_passphrase(passphrase: str) -> None:
    """Raise WeakPassphraseError, saying what to change, if ``passphrase`` may not be chosen.

    Length is what defends; so there are no rules about kinds of characters. Refused beside short ones are those that
    only look long: a few characters over and over, one piece repeated, or a run through the alphabet or keyboard; and
    what would be guessed early, as a leaked password, or a common word with a year behind it.
    """
    chosen = normalised(passphrase)
    if any(unicodedata.category(each) in ("Cc", "Cs") for each in chosen):
        raise WeakPassphraseError(
            "The passphrase holds a character that cannot be typed, such as a tab or a line break. Take it out."
        )
    if len(chosen) < SHORTEST:
        raise WeakPassphraseError(
            f"The passphrase must have at least {SHORTEST} characters. Four or more unrelated words make a good one."
        )
    plain = chosen.casefold().replace(" ", "")
    if len(set(plain)) < FEWEST_DIFFERENT or _is_repetition(plain) or _is_run(plain):
        raise WeakPassphraseError(
            "The passphrase follows a simple pattern, so it would be guessed. "
            "Four or more unrelated words make a good one."
        )
    if _guesses(chosen) < _FEWEST_GUESSES:
        raise WeakPassphraseError(
            "The passphrase is one of those that are guessed first: it is a common word, name, date or password, or is "
            "close to one. Four or more unrelated words make a good one."
        )


def normalised(passphrase: str) -> str:
    """The spelling that is turned into a key.

    As RFC 8265 has it for passwords (OpaqueString): every kind of space becomes the plain one, and composed and
    decomposed accents become the same (Unicode NFC), since keyboards and clipboards differ in both. Case and
    everything else stay as typed.
    """
    spaced = "".join(" " if unicodedata.category(each) == "Zs" else each for each in passphrase)
    return unicodedata.normalize("NFC", spaced)


def _guesses(chosen: str) -> float:
    """The power of ten of guesses; of a long text the better of its two ends, since either has to be guessed."""
    ends = {chosen[:_JUDGED_AT_ONCE], chosen[-_JUDGED_AT_ONCE:]}
    return max(float(zxcvbn(end, user_inputs=list(_AT_HAND))["guesses_log10"]) if end else 0.0 for end in ends)


_RUNS = ("abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiopasdfghjklzxcvbnm")


def _is_run(text: str) -> bool:
    # Endless in both directions, so that "uvwxyzabcdef" and "210987654321" are runs as well.
    return any(text in run * (len(text) // len(run) + 2) for row in _RUNS for run in (row, row[::-1]))


def _is_repetition(text: str) -> bool:
    # A text is a piece repeated exactly when it occurs inside its own doubling before the end.
    return text in (text + text)[1:-1]
