"""The order of the Tab key: the order in which the window is read, whatever order its parts were made in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def order_by_reading(root: QWidget) -> None:
    """Let the Tab key go through everything in ``root`` from top to bottom, as its layouts place it."""
    for first, second in pairwise(in_reading_order(root)):
        QWidget.setTabOrder(first, second)


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Everything in ``root`` that can have the focus, in the order of its layouts."""
    if root.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield root
    for child in _children(root):
        yield from in_reading_order(child)


def _children(parent: QWidget) -> Iterator[QWidget]:
    if isinstance(parent, QScrollArea):
        inner = parent.widget()
        if inner is not None:
            yield inner
        return
    layout = parent.layout()
    if layout is None:
        return
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget = item.widget() if item is not None else None
        if widget is not None:
            yield widget
