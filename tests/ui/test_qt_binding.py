"""What we need of the version of PySide6 that is installed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_none_keep_its_count():
    """PySide6 6.12.0 lost one reference to None with each such call, until Python 3.11 gave up."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.parent()
        thing.setObjectName("name")
    assert sys.getrefcount(None) > before - 500
