"""The application: Qt set up, the window opened, and what happens when something unforeseen goes wrong."""

from __future__ import annotations

import contextlib
import gc
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QThreadPool, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui import accessibility, texts
from ui.display import Display
from ui.garbage import GarbageCollection
from ui.navigator import Navigator
from ui.theme import load_fonts
from ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from data.policy import Policy

STYLE = ("-style", "Fusion")
"""One style on every system, as an argument to Qt: to set it later would have PySide load the names in QStyle, which
takes a thirtieth of the time in which the window opens."""

_AFTER_THE_FIRST_PAGE = 200
"""Milliseconds until what the next page needs is loaded: nobody has typed a passphrase by then."""


def run(
    data_dir: Path, *, app_version: str, transfer_file: Path | None = None, translator: QTranslator | None = None
) -> int:
    """Open the app and stay until it is closed.

    Args:
        data_dir: the directory of the store, which need not exist yet.
        app_version: what the referral names as the version of this program.
        transfer_file: a file of cases that was opened from the desktop, to be looked at once the store is open.
        translator: of Qt's own words, where the interface is not in English; see ``ui.language``.

    Returns:
        The exit status of the process: 0.
    """
    app = make_application(translator)
    window = open_window(app, data_dir, app_version, transfer_file)
    sys.excepthook = Unforeseen(window)
    window.show()
    gc.freeze()  # what stands now stays
    GarbageCollection(window)
    QTimer.singleShot(_AFTER_THE_FIRST_PAGE, lambda: QThreadPool.globalInstance().start(load_the_rest))
    status = app.exec()
    QThreadPool.globalInstance().waitForDone()  # a file that is being written is written to its end
    return status


def make_application(translator: QTranslator | None = None) -> QApplication:
    """Qt's application object, set up for this app; its own words through the ``translator``, if there is one."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName(texts.PRODUCT)
    app.setApplicationDisplayName(texts.PRODUCT)
    if translator is not None:
        app.installTranslator(translator)
    prepare()
    return app


def prepare() -> None:
    """Give Qt our typeface, and what assistive technology needs."""
    load_fonts()
    accessibility.install()


def policy_in_force() -> Policy:
    """What the organisation says; loaded where it is first asked, which is once a store is open."""
    from data.policy import load_policy  # noqa: PLC0415

    return load_policy()


def open_window(app: QApplication, data_dir: Path, app_version: str, transfer_file: Path | None = None) -> Window:
    """The window at its first page, not shown yet."""
    display = Display(app, data_dir)
    window = Window(app, display)
    Navigator(window, data_dir, app_version, read_policy=policy_in_force, transfer_file=transfer_file).start()
    if display.notice:
        window.notice.say(texts.DISPLAY_NOTICE, display.notice, tone="notice")
    return window


def load_the_rest() -> None:
    """Load what opening the store and the first case needs, beside the first page, so that neither waits for the other.

    Nothing of the screen: its parts are made on the thread of the window.
    """
    import data.organisation  # noqa: PLC0415
    import data.store  # noqa: F401, PLC0415
    import ui.case_session  # noqa: F401, PLC0415
    from logic.loader import load_packs  # noqa: PLC0415
    from logic.sections import load_sections  # noqa: PLC0415

    load_packs()
    load_sections()


class Unforeseen(QObject):
    """Tells the person that something went wrong, and whoever mends it where; never what was typed.

    May be called on any thread, and raises nothing: there is nobody left who would catch it.
    """

    _met = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._met.connect(self._say)  # on the thread of the window, whichever it happened on

    def __call__(self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        """What ``sys.excepthook`` is called with."""
        with contextlib.suppress(Exception):  # a stderr that is closed
            frames = traceback.extract_tb(trace)
            place = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
            if sys.stderr is not None:
                sys.stderr.write(f"Unforeseen: {kind.__name__}{place}\n")
        with contextlib.suppress(RuntimeError):  # the window is gone
            if issubclass(kind, KeyboardInterrupt):
                QApplication.quit()
            else:
                self._met.emit()

    def _say(self) -> None:
        self._window.notice.say(texts.UNEXPECTED_TITLE, texts.UNEXPECTED_BODY)
