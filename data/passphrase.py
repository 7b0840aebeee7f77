"""What may be a passphrase, and which of its spellings count as the same."""

from __future__ import annotations

import unicodedata

from data.errors import WeakPassphraseError

SHORTEST = 12
"""Characters that a passphrase has at least. There is no longest."""

FEWEST_DIFFERENT = 5


def check_passphrase(passphrase: str) -> None:
    """Raise WeakPassphraseError, saying what to change, if ``passphrase`` may not be chosen.

    Length is what defends; so there are no rules about kinds of characters. Refused beside short ones are those that
    only look long: a few characters over and over, one piece repeated, or a run through the alphabet or keyboard.
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


def normalised(passphrase: str) -> str:
    """The spelling that is turned into a key.

    As RFC 8265 has it for passwords (OpaqueString): every kind of space becomes the plain one, and composed and
    decomposed accents become the same (Unicode NFC), since keyboards and clipboards differ in both. Case and
    everything else stay as typed.
    """
    spaced = "".join(" " if unicodedata.category(each) == "Zs" else each for each in passphrase)
    return unicodedata.normalize("NFC", spaced)


_RUNS = ("abcdefghijklmnopqrstuvwxyz", "0123456789", "qwertyuiopasdfghjklzxcvbnm")


def _is_run(text: str) -> bool:
    # Endless in both directions, so that "uvwxyzabcdef" and "210987654321" are runs as well.
    return any(text in run * (len(text) // len(run) + 2) for row in _RUNS for run in (row, row[::-1]))


def _is_repetition(text: str) -> bool:
    # A text is a piece repeated exactly when it occurs inside its own doubling before the end.
    return text in (text + text)[1:-1]
