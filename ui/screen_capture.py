"""Keeping the window out of screenshots, recordings and shared screens, where the system can do that: on Windows."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

# Microsoft, "SetWindowDisplayAffinity function". The second shows black in captures; before Windows 10, 2004, it is
# refused, and the first of both, which does the same less tidily, is taken.
_SHOWN, _BLACK, _LEFT_OUT = 0x00, 0x01, 0x11


def exclude_from_captures(window: QWindow | None, *, is_excluded: bool) -> bool:
    """Keep ``window`` out of captures, or let it be in them again.

    Returns:
        Whether the system does that. Linux and its desktops have no such thing: whoever can capture the screen there
        captures this window too.
    """
    if sys.platform == "win32" and window is not None:
        import ctypes  # noqa: PLC0415 - only here

        affinity = ctypes.windll.user32.SetWindowDisplayAffinity
        wanted = (_LEFT_OUT, _BLACK) if is_excluded else (_SHOWN,)
        return any(affinity(int(window.winId()), each) for each in wanted)
    return False
