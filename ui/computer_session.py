"""Notices that the person leaves the computer: its screen is locked, or it is about to sleep.

On Linux the desktop says so over the message bus of the session, and systemd's login manager over that of the system;
Qt connects to them. On Windows the system sends messages to the window. Where neither is there (a desktop without a
bus), the idle lock still holds.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QCoreApplication, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

_SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),  # where KDE has it too
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
_LOGIN = "org.freedesktop.login1"
_BEGINS: Any = SLOT("begins(bool)")
_LOCKS: Any = SLOT("locks()")
"""PySide's stubs ask for bytes, which it then refuses."""

# Microsoft, "WM_WTSSESSION_CHANGE message" and "WM_POWERBROADCAST message".
_WM_POWERBROADCAST, _PBT_APMSUSPEND = 0x0218, 0x0004
_WM_WTSSESSION_CHANGE = 0x02B1
_WTS_CONSOLE_DISCONNECT, _WTS_REMOTE_DISCONNECT, _WTS_SESSION_LOCK = 0x2, 0x4, 0x7
_LEAVING = {
    (_WM_POWERBROADCAST, _PBT_APMSUSPEND),
    (_WM_WTSSESSION_CHANGE, _WTS_CONSOLE_DISCONNECT),
    (_WM_WTSSESSION_CHANGE, _WTS_REMOTE_DISCONNECT),
    (_WM_WTSSESSION_CHANGE, _WTS_SESSION_LOCK),
}


class ComputerSession(QObject):
    """``left`` is emitted when the computer's screen is locked, when the user is switched, and before it sleeps."""

    left = Signal()

    def __init__(self, parent: QObject, window: QWindow | None) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            self._filter = _WindowsMessages(self)
            QCoreApplication.instance().installNativeEventFilter(self._filter)
            if window is not None:
                _ask_windows_for_messages(int(window.winId()))
        elif sys.platform.startswith("linux"):
            self._listen_on_buses()

    def _listen_on_buses(self) -> None:
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - not on Windows

        desktop, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        if desktop.isConnected():
            for name, path in _SCREEN_SAVERS:
                desktop.connect(name, path, name, "ActiveChanged", self, _BEGINS)
        if system.isConnected():
            path = "/org/freedesktop/login1"
            system.connect(_LOGIN, path, f"{_LOGIN}.Manager", "PrepareForSleep", self, _BEGINS)
            # Of whichever session: a computer that locks another one is a rare thing, and locking does no harm.
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, _LOCKS)

    @Slot(bool)
    def begins(self, is_beginning: bool) -> None:  # noqa: FBT001 - as the message bus calls it
        """The screen is covered or the computer goes to sleep, or, with False, the end of that."""
        if is_beginning:
            self.left.emit()

    @Slot()
    def locks(self) -> None:
        """The session is told to lock its screen."""
        self.left.emit()


class _WindowsMessages(QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to the window."""

    def __init__(self, session: ComputerSession) -> None:
        super().__init__()
        self._session = session

    def nativeEventFilter(self, _kind: object, message: int) -> tuple[bool, int]:
        from ctypes import wintypes  # noqa: PLC0415 - only on Windows

        told = wintypes.MSG.from_address(int(message))
        if is_leaving(told.message, told.wParam):
            self._session.locks()
        return False, 0


def is_leaving(message: int, parameter: int) -> bool:
    """Whether a message of Windows with its first parameter says that the person leaves the computer."""
    return (message, parameter) in _LEAVING


def _ask_windows_for_messages(window: int) -> None:
    """Windows tells of locking only those windows that asked for it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only here

        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window, 0)  # of this session alone
