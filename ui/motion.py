"""Whether the user of this computer wants things on the screen to keep still. Qt (6.11) does not tell; the system does.

Nothing in this app slides or fades; all that moves is the bar while something is being done. Menus of Windows fade or
do not, as that setting of Windows says, which Qt follows by itself.
"""

from __future__ import annotations

import sys

# XDG Desktop Portal, "org.freedesktop.portal.Settings": 1 means reduced motion.
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings")
_KEY = ("org.freedesktop.appearance", "reduced-motion")
_LONGEST = 200
"""Milliseconds that the desktop may take to answer, since the window waits for it."""

# Microsoft, "SystemParametersInfoW function".
_SPI_GETCLIENTAREAANIMATION = 0x1042


def is_reduced() -> bool:
    """Whether the system's settings ask for less motion; False where it has no such setting."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only here

        moves = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(moves), 0)
        return not moves.value
    return sys.platform.startswith("linux") and _desktop_asks_for_less()


def _desktop_asks_for_less() -> bool:
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant  # noqa: PLC0415 - not on Windows

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    question = QDBusMessage.createMethodCall(*_PORTAL, "ReadOne")
    question.setArguments(list(_KEY))
    question.setAutoStartService(False)  # a desktop with such settings has it running
    answer = bus.call(question, QDBus.CallMode.Block, _LONGEST)
    if answer.type() != QDBusMessage.MessageType.ReplyMessage:
        return False
    return [each.variant() if isinstance(each, QDBusVariant) else each for each in answer.arguments()] == [1]
