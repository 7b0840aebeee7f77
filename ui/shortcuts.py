"""Every key that does something in the window, in one place: what binds a key, the help and the guide all ask here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui import texts

KEYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "help": ("F1",),
        "close_help": ("Esc",),
        "hide": ("F9",),
        "lock": ("Ctrl+L",),
        "larger": ("Ctrl++", "Ctrl+="),
        "smaller": ("Ctrl+-",),
        "usual": ("Ctrl+0",),
        "undo": ("Ctrl+Z",),
        "redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
        "paste": ("Ctrl+V",),
    }
)
"""The keys of each shortcut, as Qt writes them on every system."""

_SAME_KEY = "Ctrl+="
"""Ctrl++ where somebody does not hold Shift: it needs no telling."""


def bind(name: str, action: Callable[[], object], within: QWidget) -> None:
    """Let the keys of the shortcut ``name`` do ``action`` wherever the focus is in the window of ``within``."""
    for keys in KEYS[name]:
        QShortcut(QKeySequence(keys), within).activated.connect(action)


def card() -> Iterator[tuple[str, str]]:
    """Everything that can be done with a key: the keys in words, and what they do."""
    for name, does in texts.KEYS_DO.items():
        yield texts.KEYS_OF_EVERY_PAGE.get(name) or in_words(name), does


def in_words(name: str) -> str:
    """The keys of a shortcut, as people are told them."""
    first, *others = (texts.KEYS_WITH_SIGNS.get(keys, keys) for keys in KEYS[name] if keys != _SAME_KEY)
    for other in others:
        first = texts.KEYS_OR.format(first=first, second=other)
    return first
