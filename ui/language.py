"""The language of the interface: which there are, which it is to be, and its words in the place of the English ones.

A language is offered once its catalogue is complete, which is when ``tools.catalogue`` compiles it. English is written
in ``ui.texts`` itself and loads nothing; nor does this module load Qt before another language is wanted.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from ui.plurals import TranslatedPlural

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

CATALOGUES = Path(__file__).parent / "translations"

ENGLISH = "en"
PSEUDO = "en_XA"
"""English with accents on every letter, made by a program to find what cannot be translated. Only for who asks for it
by name."""

CONTEXT = "texts"
"""What Qt's catalogues call the module of our texts; the other contexts are Qt's own."""

_PREFIX = "safeguarding-review_"

TextOf = Callable[[str, str], str]
"""From the name of a text and its English words to the words to show."""
PluralOf = Callable[[str, str, str], dict[str, str]]
"""From the name of a text with a number and its English words for 1 and for other numbers to its forms."""


class LanguageError(Exception):
    """A language that the interface cannot be shown in; the message says why, or names those that it can."""


def offered() -> list[str]:
    """The languages that the interface can be shown in, as Qt's locales name them; English first."""
    return [ENGLISH, *sorted(path.stem.removeprefix(_PREFIX) for path in CATALOGUES.glob("*.qm"))]


def choose(asked: str | None = None, *, of: Sequence[str] | None = None, system: Sequence[str] | None = None) -> str:
    """The language to use.

    Args:
        asked: the language that somebody asks for by name, such as ``cy``; None leaves it to the system.
        of: the languages there are, English first; those `offered` where left out.
        system: what the user of this computer reads, the best first, as in ``cy-GB``; asked of Qt where left out.

    Raises:
        LanguageError: where a language is asked for that is not there.
    """
    there = offered() if of is None else of
    if asked is not None:
        if asked not in there:
            raise LanguageError(f"allowed: {', '.join(there)}")
        return asked
    others = [each for each in there if each not in {ENGLISH, PSEUDO}]
    if not others:
        return ENGLISH  # without a question to Qt, which takes time
    for wanted in _languages_of_system() if system is None else system:
        full = wanted.replace("-", "_")
        for name in (full, full.partition("_")[0]):
            if name == ENGLISH or name in others:
                return name
    return ENGLISH


def speak(language: str, catalogues: Path = CATALOGUES) -> QTranslator | None:
    """Put the words of a language in the place of the English ones. Once, before a screen is loaded.

    Modules take words from ``ui.texts`` as they are loaded, so all of them have to come after this.

    Returns:
        What Qt's own words are to be translated with, once there is an application; None for English.

    Raises:
        LanguageError: if the catalogue cannot be read. English stays.
        RuntimeError: if a module that uses the words was loaded before, which is a mistake in this program.
    """
    if language == ENGLISH:
        return None
    from PySide6.QtCore import QLocale, QTranslator  # noqa: PLC0415 - see the top

    translator = QTranslator()
    if not translator.load(str(catalogues / f"{_PREFIX}{language}.qm")):
        raise LanguageError(f"the catalogue of {language} cannot be read; install the program again")
    from ui import texts  # noqa: PLC0415 - its words are replaced, and nobody else may have read them

    if early := [name for name, module in sys.modules.items() if name != "ui" and _uses(module, texts)]:
        raise RuntimeError(f"The language was chosen after {early[0]} had taken its words.")
    of_text, of_plural = partial(_text, translator), partial(_plural, translator)
    vars(texts).update({name: translated(name, words, of_text, of_plural) for name, words in texts_in(texts).items()})
    QLocale.setDefault(QLocale(language))  # the language that a screen reader is told
    return translator


def texts_in(module: ModuleType) -> dict[str, Any]:
    """The texts of a module by name: words, forms for a number, or groups of such by key or in order."""
    return {name: words for name, words in vars(module).items() if name.isupper()}


def translated(name: str, words: Any, of_text: TextOf, of_plural: PluralOf) -> Any:  # noqa: ANN401 - a text, or a group
    """The same words, group or forms in another language; ``name`` is extended by the key or number in a group."""
    match words:
        case str():
            return of_text(name, words)
        case {"one": str(one), "other": str(other), **rest} if not rest:
            return of_plural(name, one, other)
        case dict():
            return {key: translated(f"{name}.{key}", each, of_text, of_plural) for key, each in words.items()}
        case tuple():
            numbered = enumerate(words, start=1)
            return tuple(translated(f"{name}.{number}", each, of_text, of_plural) for number, each in numbered)
    raise TypeError(f"{name} is no text: {type(words).__name__}")


def _text(translator: QTranslator, name: str, english: str) -> str:
    return translator.translate(CONTEXT, english, name) or english


def _plural(translator: QTranslator, name: str, one: str, other: str) -> TranslatedPlural:
    def form_for(count: int) -> str:
        return translator.translate(CONTEXT, other, name, count) or (one if count == 1 else other)

    return TranslatedPlural(form_for)


def _uses(module: ModuleType, texts: ModuleType) -> bool:
    return getattr(module, "__dict__", {}).get("texts") is texts


def _languages_of_system() -> list[str]:
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - see the top

    return QLocale.system().uiLanguages()
