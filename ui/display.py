"""How one person wants the window to look: colours and text size. Kept between sessions; it holds nothing of a case."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from data.errors import StoreError
from data.settings import TEXT_SIZES, Settings, load_settings, save_settings
from data.settings import Theme as Colours
from ui.palettes import DARK, HIGH_VISIBILITY, LIGHT, Palette, from_system
from ui.theme import Theme

CHOSEN = {Colours.LIGHT: LIGHT, Colours.DARK: DARK, Colours.HIGH_VISIBILITY: HIGH_VISIBILITY}
"""The palettes that can be chosen. Any other choice follows the computer."""


class Display(QObject):
    """Applies the choice to the application, and follows the computer's own settings where that was chosen.

    ``directory`` is where the choice is kept. ``changed`` is emitted after each change of look, from whichever side.
    ``notice`` is what to tell the person about a choice that could not be read; usually nothing.
    """

    changed = Signal()

    def __init__(self, app: QApplication, directory: Path) -> None:
        super().__init__()
        self._app = app
        self._directory = directory
        self._system = QPalette(app.palette())
        loaded = load_settings(directory)
        self.settings: Settings = loaded.settings
        self.notice = loaded.notice
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        self.apply()

    @property
    def palette(self) -> Palette:
        """The colours in force."""
        return CHOSEN.get(self.settings.theme) or self._of_the_computer()

    def choose_colours(self, colours: Colours) -> None:
        """Use these colours from now on."""
        self._choose(replace(self.settings, theme=colours))

    def choose_text_size(self, percent: int) -> None:
        """Use this text size, one of TEXT_SIZES, from now on."""
        self._choose(replace(self.settings, text_size=percent))

    def step_text_size(self, steps: int) -> None:
        """Make the text larger (1) or smaller (-1), as far as sizes are on offer."""
        place = TEXT_SIZES.index(self.settings.text_size) + steps
        self.choose_text_size(TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)])

    def apply(self) -> None:
        """Give the application the look that was chosen."""
        Theme(self.palette, self.settings.text_size).apply(self._app)
        self.changed.emit()

    def _choose(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        self.apply()
        try:
            save_settings(self._directory, settings)
        except StoreError as error:
            self.notice = str(error)

    def _of_the_computer(self) -> Palette:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return from_system(self._system)
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
