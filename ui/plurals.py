"""The form of a text that goes with a number: how many of them a language has, and when it takes which. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping


class TranslatedPlural(dict[str, str]):
    """A text with a number in another language, in the place of the two English forms ``one`` and ``other``.

    English asks only whether the number is 1; Welsh has five forms, and ``form_for`` knows which.
    """

    def __init__(self, form_for: Callable[[int], str]) -> None:
        super().__init__(one=form_for(1), other=form_for(100))
        self.form_for = form_for


def counted(words: Mapping[str, str], count: int) -> str:
    """The words for this count, which has its thousands apart; ``words`` has the forms ``one`` and ``other``."""
    form = words.form_for(count) if isinstance(words, TranslatedPlural) else words["one" if count == 1 else "other"]
    return form.format(count=f"{count:,}")
