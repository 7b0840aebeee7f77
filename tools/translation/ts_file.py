"""Qt's file of translations (.ts): read, brought up to date with the texts, and written as Qt Linguist writes it.

So a file that comes back from a translator differs in what was translated, and in nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tools.translation.messages import Message

_QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True)
class Translation:
    """What a translator made of a message.

    Attributes:
        forms: the words; as many as the language has forms where the text counts, else one. Empty where there are none.
        is_finished: whether the translator is done with it.
        note: what the translator wrote beside it.
        old_source: the English that it was made from, where that has changed since.
    """

    forms: tuple[str, ...]
    is_finished: bool = False
    note: str = ""
    old_source: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether it can be shown."""
        return self.is_finished and all(self.forms)


Catalogue = Mapping[Message, Translation]


def read(content: bytes) -> dict[Message, Translation]:
    """The messages of a file with what was made of them.

    Raises:
        ElementTree.ParseError: if it is no XML.
    """
    found = {}
    for context in ElementTree.fromstring(content).iter("context"):  # noqa: S314 - a file of this repository
        for each in context.iter("message"):
            said = each.find("translation")
            forms = [] if said is None else [form.text or "" for form in said.iter("numerusform")]
            message = Message(
                context.findtext("name", ""), each.findtext("source", ""), each.findtext("comment", ""),
                each.findtext("extracomment", "").removeprefix(_ONE),
            )  # fmt: skip
            found[message] = Translation(
                tuple(forms or [(said.text if said is not None else "") or ""]),
                is_finished=said is not None and said.get("type") is None,
                note=each.findtext("translatorcomment", ""),
                old_source=each.findtext("oldsource", ""),
            )
    return found


def brought_up_to_date(
    wanted: Iterable[Message], held: Mapping[Message, Translation], forms: int
) -> dict[Message, Translation]:
    """The wanted messages with what is held of them; ``forms`` is how many the language has for a text that counts.

    Where the English was reworded, or moved to another name, the old translation stays as a proposal that the
    translator has to finish.
    """
    by_key = {message.key: (message, translation) for message, translation in held.items()}
    by_source = {message.source: (message, translation) for message, translation in held.items()}
    found = {}
    for message in wanted:
        count = forms if message.one else 1
        old, translation = by_key.get(message.key) or by_source.get(message.source) or (None, None)
        if old is None or translation is None or len(translation.forms) != count:
            found[message] = Translation(("",) * count)
        elif old == message:
            found[message] = translation
        else:
            changed = old.source if old.source != message.source else ""
            found[message] = replace(translation, is_finished=False, old_source=translation.old_source or changed)
    return found


def written(language: str, catalogue: Catalogue) -> bytes:
    """The file of a language, as Qt names it: ``cy``."""
    return "\n".join(_lines(language, catalogue)).encode()


_ONE = "For 1: "


def _lines(language: str, catalogue: Catalogue) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield "<!DOCTYPE TS>"
    yield f'<TS version="2.1" language="{language}" sourcelanguage="en_GB">'
    for context, group in groupby(catalogue.items(), lambda each: each[0].context):
        yield "<context>"
        yield f"    <name>{context}</name>"
        for message, translation in group:
            yield from _message_lines(message, translation)
        yield "</context>"
    yield "</TS>"
    yield ""


def _message_lines(message: Message, translation: Translation) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.one else "    <message>"
    for tag, words in (
        ("source", message.source),
        ("oldsource", translation.old_source),
        ("comment", message.name),
        ("extracomment", f"{_ONE}{message.one}" if message.one else ""),
        ("translatorcomment", translation.note),
    ):
        if words:
            yield f"        <{tag}>{escape(words, _QUOTES)}</{tag}>"
    opening = "<translation>" if translation.is_finished else '<translation type="unfinished">'
    if message.one:
        yield f"        {opening}"
        yield from (f"            <numerusform>{escape(form, _QUOTES)}</numerusform>" for form in translation.forms)
        yield "        </translation>"
    else:
        yield f"        {opening}{escape(translation.forms[0], _QUOTES)}</translation>"
    yield "    </message>"
