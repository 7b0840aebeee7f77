"""The declared settings in the language of the interface.

Group policy shows the same titles and explanations to administrators, in English; so they are declared with the
settings, and the catalogues have them from there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from data.declared_settings import Group, Setting

CONTEXT = "settings"
"""What Qt's catalogues call the words of the declared settings."""

Say = Callable[[str, str], str]
"""From the name of a text and its English words to the words to show."""


def group_in_words(group: Group) -> str:
    """The heading over the settings of a group."""
    return translated_group(group, _say)


def setting_in_words(setting: Setting) -> Setting:
    """The same setting with its words translated."""
    return translated_setting(setting, _say)


def translated_group(group: Group, say: Say) -> str:
    """As `group_in_words`, in the words of ``say``."""
    return say(f"group.{group.name.lower()}", group.value)


def translated_setting(setting: Setting, say: Say) -> Setting:
    """As `setting_in_words`, in the words of ``say``."""
    return replace(
        setting,
        title=say(f"{setting.name}.title", setting.title),
        explanation=say(f"{setting.name}.explanation", setting.explanation) if setting.explanation else "",
        options=tuple(replace(each, label=say(f"{setting.name}.{each.value}", each.label)) for each in setting.options),
    )


def _say(name: str, english: str) -> str:
    return QCoreApplication.translate(CONTEXT, english, name)
