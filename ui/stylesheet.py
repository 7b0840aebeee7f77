"""The one style sheet of the application, built from a palette and a text scale.

It covers Qt's own widgets. Where one kind of widget has several looks, a property named ``look`` tells them apart;
a property named ``tone`` picks the colours of an outcome. Widgets that paint themselves need nothing here.
"""

from __future__ import annotations

from dataclasses import dataclass

from ui.palettes import Palette


@dataclass(frozen=True, slots=True)
class _Px:
    """From a length at 100% to the text of a length in the style sheet; ``more`` is in pixels at any size."""

    scale: float

    def __call__(self, length: float, more: int = 0) -> str:
        return f"{round(length * self.scale) + more}px"

    def in_thick(self, padding: float, more: int = 0) -> str:
        """The padding inside a border of 2 that leaves the words where ``padding`` in a border of 1 has them."""
        return self(padding, more + round(self.scale) - round(2 * self.scale))


_OF_QT = 2
"""Pixels at the side of the words that Qt itself leaves in a line to type in, at any size."""


def stylesheet(palette: Palette, scale: float) -> str:
    """The style sheet for ``palette`` with text ``scale`` times its size at 100%."""
    px = _Px(scale)
    return _base(palette, px) + _fields(palette, px) + _buttons(palette, px) + _frames(palette, px)


def _base(p: Palette, px: _Px) -> str:
    return f"""
QMainWindow, QScrollArea, Sheet, QMenu {{ background: {p.ground}; }}
QScrollArea {{ border: none; }}
QLabel {{ background: transparent; }}
QLabel[look="small"] {{ font-size: {px(15)}; }}
QLabel[look="secondary"] {{ color: {p.secondary}; }}
QLabel[look="hint"] {{ color: {p.secondary}; font-size: {px(15)}; }}
QLabel[look="strong"] {{ font-weight: 700; }}
QLabel[look="error"] {{ color: {p.error}; font-weight: 700; }}
Heading {{ font-weight: 700; font-size: {px(30)}; }}
Heading[look="result"] {{ font-size: {px(26)}; }}
Heading[look="subheading"] {{ font-size: {px(20)}; }}
Heading[look="small"] {{ font-size: {px(17)}; }}
QToolTip {{ color: {p.text}; background: {p.ground}; border: 1px solid {p.outline}; padding: {px(4)}; }}
QMenu {{ border: 1px solid {p.outline}; padding: {px(4)} 0; }}
QMenu::item {{ padding: {px(8)} {px(24)} {px(8)} {px(12)}; }}
QMenu::item:selected {{ background: {p.accent}; color: {p.on_accent}; }}
QMenu::separator {{ height: 1px; background: {p.hairline}; margin: {px(4)} 0; }}
QMenu::indicator {{ width: {px(16)}; height: {px(16)}; margin-left: {px(8)}; }}
QScrollBar:vertical {{ background: {p.ground}; width: {px(13)}; margin: 0; }}
QScrollBar:horizontal {{ background: {p.ground}; height: {px(14)}; margin: 0; }}
QScrollBar::handle {{ background: {p.outline}; border: 3px solid {p.ground}; border-radius: {px(6)}; }}
QScrollBar::handle:vertical {{ min-height: {px(40)}; }}
QScrollBar::handle:horizontal {{ min-width: {px(40)}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
SideList QScrollBar:vertical {{ background: {p.quiet}; }}
SideList QScrollBar::handle {{ border: 3px solid {p.quiet}; }}
"""


def _fields(p: Palette, px: _Px) -> str:
    return f"""
QLineEdit, QPlainTextEdit {{
    background: {p.ground}; color: {p.text}; border: {px(1)} solid {p.outline}; border-radius: {px(4)};
    padding: {px(8)} {px(10)}; selection-background-color: {p.accent}; selection-color: {p.on_accent};
}}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{
    border: {px(2)} solid {p.error}; padding: {px.in_thick(8)} {px.in_thick(10)};
}}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {p.quiet}; color: {p.secondary}; }}
QComboBox {{
    background: {p.ground}; color: {p.text}; border: {px(1)} solid {p.outline}; border-radius: {px(4)};
    padding: {px(8)} {px(34)} {px(8)} {px(10, _OF_QT)};
}}
QComboBox[wrong="true"] {{
    border: {px(2)} solid {p.error};
    padding: {px.in_thick(8)} {px.in_thick(34)} {px.in_thick(8)} {px.in_thick(10, _OF_QT)};
}}
QComboBox::drop-down {{ border: none; width: 0; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {p.ground}; color: {p.text}; border: 1px solid {p.outline}; padding: {px(4)};
    selection-background-color: {p.accent}; selection-color: {p.on_accent};
}}
QCalendarWidget QAbstractItemView {{
    background: {p.ground}; color: {p.text}; alternate-background-color: {p.quiet}; border: 1px solid {p.outline};
    selection-background-color: {p.accent}; selection-color: {p.on_accent};
}}
QListView {{ background: {p.ground}; border: none; outline: none; }}
QProgressBar {{
    border: {px(1)} solid {p.outline}; border-radius: {px(4)}; background: {p.ground};
    min-height: {px(8)}; max-height: {px(8)};
}}
QProgressBar::chunk {{ background: {p.accent}; border-radius: {px(3)}; }}
"""


def _buttons(p: Palette, px: _Px) -> str:
    return f"""
Button {{
    background: {p.ground}; color: {p.text}; border: {px(1)} solid {p.outline}; border-radius: {px(4)};
    padding: {px(8)} {px(16)}; min-height: {px(22)};
}}
Button:hover {{ background: {p.quiet}; border: {px(1)} solid {p.text}; }}
Button:pressed {{ background: {p.chosen}; }}
Button:disabled {{ color: {p.secondary}; border: {px(1)} dashed {p.outline}; }}
Button[look="primary"] {{
    background: {p.accent}; color: {p.on_accent}; border: {px(1)} solid {p.accent};
    font-weight: 700; padding: {px(12)} {px(28)};
}}
Button[look="primary"]:hover {{
    border: {px(2)} solid {p.text}; padding: {px.in_thick(12)} {px.in_thick(28)};
}}
Button[look="primary"]:disabled {{
    background: {p.quiet}; color: {p.secondary}; border: {px(1)} dashed {p.outline};
}}
Button[look="compact"] {{ padding: {px(4)} {px(8)}; }}
Button[look="warning"] {{
    background: {p.ground}; color: {p.error}; border: {px(2)} solid {p.error}; font-weight: 700;
    padding: {px.in_thick(8)} {px.in_thick(16)};
}}
Button::menu-indicator {{ image: none; width: 0; }}
"""


def _frames(p: Palette, px: _Px) -> str:
    widest = max(tone.thickness for tone in p.tones.values())
    tones = "".join(
        f"""
Banner[tone="{name}"] {{
    background: {tone.ground}; border: none; border-left: {px(tone.thickness)} solid {tone.bar};
    padding-left: {px(widest - tone.thickness)};
}}
Banner[tone="{name}"] Heading {{ color: {tone.text}; }}
"""
        for name, tone in p.tones.items()
    )
    return f"""
Header {{ background: {p.ground}; border: none; border-bottom: 1px solid {p.hairline}; }}
SideList {{ background: {p.quiet}; border: none; border-right: 1px solid {p.hairline}; }}
_Strip {{ background: {p.chosen}; border: none; border-bottom: 2px solid {p.text}; }}
Rule {{ background: {p.hairline}; border: none; }}
QGroupBox {{ border: none; margin: 0; padding: 0; }}
Field[wrong="true"], Choices[wrong="true"] {{ border: none; border-left: {px(4)} solid {p.error}; }}
Aside {{ border: none; border-left: {px(4)} solid {p.hairline}; }}
ErrorSummary {{
    border: {px(3)} solid {p.error}; background: {p.ground}; padding-left: {px(widest - 3)};
}}
Tag {{
    border: {px(1)} solid {p.text}; border-radius: {px(3)}; padding: {px(3)} {px(10)};
    font-size: {px(13)}; font-weight: 700;
}}
Tag[tone="quiet"] {{ border: {px(1)} solid {p.outline}; color: {p.secondary}; }}
{tones}"""
