"""What there is to translate: the texts of the interface, the declared settings, and the words of Qt's own it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType

from data.declared_settings import SETTINGS, Group
from tools.translation.qt_words import QT_WORDS
from ui import setting_words
from ui.language import CONTEXT, texts_in, translated

_KEPT = re.compile(r"\{[^{}]*\}| \(\*[^()]*\)$|\*?\.[a-z][a-z0-9]+\b|%L?\d")
"""Names in braces, which files a dialog lists (at the end), ends of file names such as ``.pdf``, Qt's own places."""


@dataclass(frozen=True)
class Message:
    """One text. ``name`` tells apart equal texts in two places; ``one`` is the English form for 1 where it counts."""

    context: str
    source: str
    name: str
    one: str = ""

    @property
    def key(self) -> tuple[str, str]:
        """What stays the same when the English is reworded; Qt's own words have no other name."""
        is_named = self.context in {CONTEXT, setting_words.CONTEXT}
        return self.context, self.name if is_named else f"{self.source}\0{self.name}"

    def lacks(self, form: str) -> list[str]:
        """What a translation has to keep as it stands, and does not, or has beyond that.

        A form of a text that counts may leave the number out: "one case".
        """
        wanted, found = sorted(kept(self.source)), sorted(kept(form))
        if self.one and "{count}" not in found:
            wanted = [each for each in wanted if each != "{count}"]
        return [] if wanted == found else sorted(set(wanted) ^ set(found)) or wanted


def kept(text: str) -> list[str]:
    """What of a text has to stay as it is in every language, in order."""
    return _KEPT.findall(text)


def apart(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it has to stay as it is."""
    at = 0
    for match in _KEPT.finditer(text):
        yield text[at : match.start()], False
        yield match[0], True
        at = match.end()
    yield text[at:], False


def messages(texts: ModuleType) -> list[Message]:
    """All that is to be translated: ``texts`` in their order, the declared settings, Qt's words by their contexts."""
    found: list[Message] = []

    def of_text(name: str, words: str) -> str:
        found.append(Message(CONTEXT, words, name))
        return words

    def of_plural(name: str, one: str, other: str) -> dict[str, str]:
        found.append(Message(CONTEXT, other, name, one))
        return {}

    for name, words in texts_in(texts).items():
        translated(name, words, of_text, of_plural)
    return [*found, *_of_settings(), *(Message(context, source, comment) for context, source, comment in QT_WORDS)]


def _of_settings() -> list[Message]:
    found: list[Message] = []

    def say(name: str, english: str) -> str:
        found.append(Message(setting_words.CONTEXT, english, name))
        return english

    for group in Group:
        setting_words.translated_group(group, say)
    for setting in SETTINGS:
        setting_words.translated_setting(setting, say)
    return found
