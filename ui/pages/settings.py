"""Settings and safety: every declared setting in its words, and the ways to the keys and the backups."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import Signal

from data.declared_settings import SETTINGS
from data.errors import StoreError
from data.policy import InForce
from data.preferences import Preferences
from data.settings import Theme as Colours
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import LinkButton
from ui.components.error_summary import Problem
from ui.components.page import Page
from ui.components.setting_field import SettingField, locked_line
from ui.components.slot import Slot
from ui.components.text import Heading, Text
from ui.display import Display
from ui.setting_words import group_in_words, setting_in_words


class SettingsPage(Page):
    """Every setting, in the groups and words of its declaration; what the organisation has set can be read only.

    ``keys`` and ``backups`` ask for those pages; ``saved`` says that settings have changed.
    """

    keys = Signal()
    backups = Signal()
    saved = Signal()

    def __init__(self, preferences: Preferences, display: Display) -> None:
        super().__init__(texts.SETTINGS_TITLE, has_back=True)
        self._preferences = preferences
        self._display = display
        self.add(Text(texts.SETTINGS_BODY))
        for words, wanted in (
            (texts.KEYS_TITLE, self.keys),
            (texts.BACKUPS_TITLE, self.backups),
        ):
            link = LinkButton(words)
            link.clicked.connect(wanted)
            self.add(link, before=8)
        if preferences.policy.notice:
            self.add(Banner(texts.POLICY_NOTICE_TITLE, preferences.policy.notice))
        self.fields: dict[str, SettingField] = {}
        for group, settings in groupby(SETTINGS, lambda each: each.group):
            self.add(Heading(group_in_words(group), look="subheading"), before=32)
            for setting in settings:
                self._add(self._in_force(setting.name))
        self.add_primary(texts.SETTINGS_SAVE).clicked.connect(self._save)
        self._said = Slot()
        self.add(self._said, before=12)

    def _in_force(self, name: str) -> InForce:
        settings = self._display.settings
        of_the_screen = {"theme": settings.theme.value, "text_size": settings.text_size}
        if name in of_the_screen:
            held = self._preferences.policy.in_force(name, of_the_screen[name])
        else:
            held = self._preferences.in_force(name)
        return replace(held, setting=setting_in_words(held.setting))

    def _add(self, held: InForce) -> None:
        if held.locked:
            self.add(locked_line(held), before=12)
            return
        field = SettingField(held)
        self.fields[held.setting.name] = field
        self.add(field.widget, before=24)

    def _save(self) -> None:
        changed = {name: field for name, field in self.fields.items() if field.is_changed}
        problems: list[Problem] = []
        self._said.show_only()
        for name, field in changed.items():
            message = self._keep(name, field)
            field.set_error(message)
            problems += [Problem(message, field.focus_target)] if message else []
        self.show_problems(problems)
        if not problems:
            self.saved.emit()
            said = Text(texts.SETTINGS_SAVED)
            self._said.show_only(said)
            announce(said, texts.SETTINGS_SAVED)

    def _keep(self, name: str, field: SettingField) -> str:
        """Keep one setting; what is wrong with it, or nothing."""
        try:
            value = field.read()
            if name == "theme":
                self._display.choose_colours(Colours(str(value)))
            elif name == "text_size" and isinstance(value, int):
                self._display.choose_text_size(value)
            else:
                self._preferences.choose(name, value)
        except (ValueError, StoreError) as error:
            return str(error)
        return ""
