"""A plugin of pytest that puts the interface into the pseudo-locale before anything of it is loaded."""

from __future__ import annotations

from ui.language import PSEUDO, speak

TRANSLATOR = speak(PSEUDO)
