"""The one style sheet of the application, built from a palette and a text scale.

It covers Qt's own widgets. Where one kind of widget has several looks, a property named ``look`` tells them apart;
a property named ``tone`` picks the colours of an outcome. Widgets that paint themselves need nothing here.
"""

from __future__ import annotations

from collections.abc import Callable

from ui.palettes import Palette

_Px = Callable[[float], str]
"""From a length at 100% to the text of a length in the style sheet."""


def stylesheet(palette: Palette, scale: float) -> str:
    """The style sheet for ``palette`` with text ``scale`` times its size at 100%."""

    def px(length: float) -> str:
        return f"{round(length * scale)}px"

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
SideList QScrollBar:vertical {{ background: {p.quiet}; width: {px(8)}; }}
SideList QScrollBar::handle {{ background: {p.hairline}; border: none; border-radius: {px(4)}; }}
"""


def _fields(p: Palette, px: _Px) -> str:
    return f"""
QLineEdit, QPlainTextEdit {{
    background: {p.ground}; color: {p.text}; border: {px(1)} solid {p.outline}; border-radius: {px(4)};
    padding: {px(8)} {px(10)}; selection-background-color: {p.accent}; selection-color: {p.on_accent};
}}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border: 2px solid {p.error}; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {p.quiet}; color: {p.secondary}; }}
QComboBox {{
    background: {p.ground}; color: {p.text}; border: {px(1)} solid {p.outline}; border-radius: {px(4)};
    padding: {px(8)} {px(34)} {px(8)} {px(10)};
}}
QComboBox[wrong="true"] {{ border: 2px solid {p.error}; }}
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
    background: {p.accent}; color: {p.on_accent}; border: 1px solid {p.accent};
    font-weight: 700; padding: {px(12)} {px(28)};
}}
Button[look="primary"]:hover {{ border: 2px solid {p.text}; padding: {px(11)} {px(27)}; }}
Button[look="primary"]:disabled {{
    background: {p.quiet}; color: {p.secondary}; border: {px(1)} dashed {p.outline};
}}
Button[look="compact"] {{ padding: {px(4)} {px(8)}; }}
Button[look="warning"] {{
    background: {p.ground}; color: {p.error}; border: 2px solid {p.error}; font-weight: 700;
}}
Button::menu-indicator {{ image: none; width: 0; }}
"""


def _frames(p: Palette, px: _Px) -> str:
    tones = "".join(
        f"""
Banner[tone="{name}"] {{
    background: {tone.ground}; border: none; border-left: {px(tone.thickness)} solid {tone.bar};
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
ErrorSummary {{ border: {px(3)} solid {p.error}; background: {p.ground}; }}
Tag {{
    border: 1px solid {p.text}; border-radius: {px(3)}; padding: {px(3)} {px(10)};
    font-size: {px(13)}; font-weight: 700;
}}
Tag[tone="quiet"] {{ border: 1px solid {p.outline}; color: {p.secondary}; }}
{tones}"""
