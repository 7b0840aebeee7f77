"""Work that would hold up the window, done beside it: making a key, writing a document."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")


class Background(QObject, Generic[T]):
    """One piece of work on another thread. ``done`` carries its result, ``failed`` the exception that ended it.

    One of them is emitted, once, on the thread that made this object, unless the work was abandoned before. The object
    belongs to the application and lives until then: a page that started the work may be gone when it ends.
    """

    done = Signal(object)
    failed = Signal(object)
    _ended = Signal()

    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__(QCoreApplication.instance())
        self._wanted = True
        self._ended.connect(self._report)
        # Kept here as well as by the pool: the pool would delete it while Python still refers to it.
        self._task = _Task(work, self._ended.emit)
        self._task.setAutoDelete(False)

    def start(self) -> None:
        """Begin. Once."""
        QThreadPool.globalInstance().start(self._task)

    @property
    def has_ended(self) -> bool:
        """Whether the work has ended, reported or not."""
        return self._task.has_ended.is_set()

    def abandon(self) -> None:
        """Have nothing more reported. Work that has begun goes on to its end."""
        self._wanted = False

    def wait(self, seconds: float) -> bool:
        """Hold everything up, for ``seconds`` at most, until the work has ended and been reported; whether it has."""
        if not self._task.has_ended.wait(seconds):
            return False
        self._report()
        return True

    def _report(self) -> None:
        if self._wanted:
            self._wanted = False
            if self._task.error is None:
                self.done.emit(self._task.result)
            else:
                self.failed.emit(self._task.error)
        self.deleteLater()


class _Task(QRunnable):
    """The work, as a thread pool takes it. ``has_ended`` is set once ``result`` or ``error`` is there."""

    def __init__(self, work: Callable[[], object], ended: Callable[[], None]) -> None:
        super().__init__()
        self._work = work
        self._ended = ended
        self.result: object = None
        self.error: Exception | None = None
        self.has_ended = threading.Event()

    def run(self) -> None:
        """Do the work and say that it has ended."""
        try:
            self.result = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported on the thread that asked
            self.error = error
        self.has_ended.set()
        with contextlib.suppress(RuntimeError):  # the application has ended meanwhile, and nobody is left to be told
            self._ended()
