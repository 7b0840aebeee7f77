"""Work that would hold up the window, done beside it: making a key, writing a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")


class Background(QObject, Generic[T]):
    """One piece of work on another thread. ``done`` carries its result, ``failed`` the exception that ended it.

    Both are emitted on the thread that made this object, unless the work was abandoned before.
    """

    done = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object)

    def __init__(self, work: Callable[[], T], parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = True
        self._ended.connect(self._report)
        # Kept here as well as by the pool: the pool would delete it while Python still refers to it.
        self._task = _Task(work, self._ended.emit)
        self._task.setAutoDelete(False)

    def start(self) -> None:
        """Begin. Once."""
        QThreadPool.globalInstance().start(self._task)

    def abandon(self) -> None:
        """Have nothing more reported. Work that has begun goes on to its end."""
        self._wanted = False

    def _report(self, result: object, error: object) -> None:
        if not self._wanted:
            return
        if error is None:
            self.done.emit(result)
        else:
            self.failed.emit(error)


class _Task(QRunnable):
    """The work, as a thread pool takes it."""

    def __init__(self, work: Callable[[], object], ended: Callable[[object, object], None]) -> None:
        super().__init__()
        self._work = work
        self._ended = ended

    def run(self) -> None:
        """Do the work and say how it ended."""
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - whatever it is, it is reported on the thread that asked
            self._ended(None, error)
        else:
            self._ended(result, None)
