"""The window opened once, for the self test: shown, painted, closed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import QTranslator

from ui.app import make_application, open_window


def open_and_close(app_version: str, translator: QTranslator | None = None) -> bool:
    """Open the window on a store that is not there, and close it; whether anything was painted.

    The screen shows nothing of it where Qt's platform is ``offscreen``, which the caller sets in the environment.
    """
    app = make_application(translator)
    with tempfile.TemporaryDirectory(prefix="safeguarding-review-window-", ignore_cleanup_errors=True) as folder:
        window = open_window(app, Path(folder), app_version)
        window.show()
        app.processEvents()
        picture = window.grab().toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 9) for y in range(0, picture.height(), 9)}
        window.close()
    return len(colours) > 1
