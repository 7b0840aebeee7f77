"""Noticing that nobody is there, so that cases do not stand open on an unattended screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

IDLE_MINUTES = 5
WARNING_SECONDS = 20

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
}


_ANSWERS = {QEvent.Type.KeyPress}
"""Which of them answers the warning and does nothing else: an arrow key would change the answer it was pressed on."""


class IdleWatch(QObject):
    """Locks after ``seconds`` without a sign of life: by default as long as where nobody has chosen.

    Emits ``warned`` when ``idle`` is ``WARNING_SECONDS`` away, and ``returned`` when someone stirs after that. A key
    that is pressed then says only that somebody is there: the page does not get it.
    """

    warned = Signal()
    returned = Signal()
    idle = Signal()

    def __init__(self, parent: QObject, *, seconds: float = IDLE_MINUTES * 60) -> None:
        super().__init__(parent)
        self._is_warning = False
        self._before_warning = QTimer(self, singleShot=True)
        self._before_lock = QTimer(self, singleShot=True)
        self.wait_for(seconds)
        self._before_warning.timeout.connect(self._warn)
        self._before_lock.timeout.connect(self._lock)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)

    def wait_for(self, seconds: float) -> None:
        """Lock after so many seconds from now on; counting that goes on begins anew."""
        self._before_warning.setInterval(int(max(seconds - WARNING_SECONDS, 0) * 1000))
        self._before_lock.setInterval(int(min(seconds, WARNING_SECONDS) * 1000))

    def start(self) -> None:
        """Begin counting."""
        self._before_warning.start()

    def stop(self) -> None:
        """Stop counting: there is nothing to protect."""
        self._is_warning = False
        self._before_warning.stop()
        self._before_lock.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count afresh at every sign of life in the window that is watched."""
        if event.type() in _SIGNS_OF_LIFE and (self._before_warning.isActive() or self._is_warning):
            was_warning = self._is_warning
            if was_warning:
                self._is_warning = False
                self._before_lock.stop()
                self.returned.emit()
            self._before_warning.start()
            if was_warning and event.type() in _ANSWERS:
                return True
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        """Watch a window that has come to the front, such as a dialog, as the first one is watched."""
        if window is not None:
            window.installEventFilter(self)

    def _warn(self) -> None:
        self._is_warning = True
        self._before_lock.start()
        self.warned.emit()

    def _lock(self) -> None:
        self._is_warning = False
        self.idle.emit()
