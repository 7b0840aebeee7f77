"""The colours of the window, in light, dark and high visibility, each pair with a contrast that a test measures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtGui import QPalette


@dataclass(frozen=True, slots=True)
class Tone:
    """How an outcome or a notice looks: its ``text`` on its ``ground``, with a ``bar`` at its left.

    Colour only helps: the words of an outcome always say the same. ``thickness`` is the width of the bar in pixels
    at 100%.
    """

    text: str
    ground: str
    bar: str
    thickness: int = 8


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour that the window uses, as ``#RRGGBB``, by what it is for."""

    ground: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    outline: str
    """Of controls: at least 3:1 against the ground."""
    hairline: str
    """Between rows. Decoration only."""
    quiet: str
    """Ground of the side list and of other things that stand back."""
    chosen: str
    """Ground of the option that is chosen and of the section that is open."""
    error: str
    focus_outside: str
    focus_inside: str
    tones: Mapping[str, Tone]
    """By the value of an Outcome, and ``notice`` for what is still to be done."""


LIGHT = Palette(
    ground="#FFFFFF",
    text="#14181A",
    secondary="#4A5459",
    accent="#0E5A5A",
    on_accent="#FFFFFF",
    outline="#6F797E",
    hairline="#B4BCBF",
    quiet="#F3F5F5",
    chosen="#E3EFEE",
    error="#B3261E",
    focus_outside="#FFDD00",
    focus_inside="#14181A",
    tones=MappingProxyType(
        {
            "must": Tone("#8C1D18", "#FBECEA", "#8C1D18"),
            "should": Tone("#6B4300", "#FDF1DC", "#A86A00"),
            "consider": Tone("#0B4A5C", "#E4F1F5", "#0B5F76"),
            "may": Tone("#0B4A5C", "#E4F1F5", "#0B5F76"),
            "undetermined": Tone("#37424A", "#EEF1F3", "#56636B"),
            "not_met": Tone("#37424A", "#F3F5F5", "#8B9499", 4),
            "not_applicable": Tone("#37424A", "#F3F5F5", "#8B9499", 4),
            "notice": Tone("#14181A", "#F7F3E3", "#8A6A0F", 4),
        }
    ),
)

DARK = Palette(
    ground="#15191B",
    text="#ECEFF0",
    secondary="#B3BCC0",
    accent="#7CC7C3",
    on_accent="#10201F",
    outline="#7C878C",
    hairline="#3A4347",
    quiet="#1B2022",
    chosen="#203736",
    error="#FFB4AB",
    focus_outside="#FFDD00",
    focus_inside="#15191B",
    tones=MappingProxyType(
        {
            "must": Tone("#FFB4AB", "#3A1614", "#FFB4AB"),
            "should": Tone("#FFCF8A", "#362608", "#FFCF8A"),
            "consider": Tone("#9AD8EA", "#12303A", "#9AD8EA"),
            "may": Tone("#9AD8EA", "#12303A", "#9AD8EA"),
            "undetermined": Tone("#D5DCE0", "#252C30", "#A3AEB4"),
            "not_met": Tone("#C6CED2", "#1E2427", "#7C878C", 4),
            "not_applicable": Tone("#C6CED2", "#1E2427", "#7C878C", 4),
            "notice": Tone("#ECEFF0", "#2E2914", "#D9B84A", 4),
        }
    ),
)


def _plain_tones(text: str, strong: str, ground: str) -> Mapping[str, Tone]:
    """Tones without hues, for high contrast: what counts is told by the words and by the width of the bar."""
    loud = {name: Tone(strong, ground, strong, 12) for name in ("must", "should", "consider", "may")}
    plain = {name: Tone(text, ground, text, 4) for name in ("not_met", "not_applicable", "notice")}
    return MappingProxyType({**loud, "undetermined": Tone(text, ground, text, 8), **plain})


HIGH_VISIBILITY = Palette(
    ground="#000000",
    text="#FFFFFF",
    secondary="#FFFFFF",
    accent="#FFFF00",
    on_accent="#000000",
    outline="#FFFFFF",
    hairline="#FFFFFF",
    quiet="#000000",
    chosen="#1C1C1C",
    error="#FFFF00",
    focus_outside="#00FFFF",
    focus_inside="#000000",
    tones=_plain_tones("#FFFFFF", "#FFFF00", "#000000"),
)


def from_system(system: QPalette) -> Palette:
    """The colours that the person chose in the system's own contrast theme, and no others."""
    role = QPalette.ColorRole
    ground, text = system.color(role.Window).name(), system.color(role.WindowText).name()
    accent, on_accent = system.color(role.Highlight).name(), system.color(role.HighlightedText).name()
    return Palette(
        ground=ground,
        text=text,
        secondary=text,
        accent=system.color(role.Link).name(),
        on_accent=ground,
        outline=text,
        hairline=text,
        quiet=ground,
        chosen=ground,
        error=text,
        focus_outside=accent,
        focus_inside=on_accent,
        tones=_plain_tones(text, text, ground),
    )
