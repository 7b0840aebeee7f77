"""The order of the Tab key: the order in which the window is read, whatever order its parts were made in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from ui.components.arrangement import Arrangement

_NO_FOCUS = Qt.FocusPolicy.NoFocus


def order_by_reading(*roots: QWidget) -> None:
    """Let the Tab key go through everything in the roots, one root after another, from top to bottom in each.

    Qt is told of every pair, which it is quick at. To look first at the order as it is would take longer, and would
    have PySide find out what every part of Qt's own widgets is.
    """
    for first, second in pairwise(widget for root in roots for widget in in_reading_order(root)):
        QWidget.setTabOrder(first, second)


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Everything in ``root`` that can have the focus, in the order of its layouts."""
    if root.focusPolicy() is not _NO_FOCUS:
        yield root
    for child in _children(root):
        yield from in_reading_order(child)


def _children(parent: QWidget) -> Sequence[QWidget]:
    """What stands in ``parent``, hidden things included: they may be shown later.

    Only our own layouts are asked. The items of Qt's layouts are no QObjects: PySide is not told when Qt deletes one,
    and takes whatever comes to stand at its address for it.
    """
    if isinstance(parent, (QScrollArea, QStackedWidget)):
        inner = parent.widget() if isinstance(parent, QScrollArea) else parent.currentWidget()
        return [inner] if inner is not None else []
    layout = parent.layout()
    return layout.all_widgets() if isinstance(layout, Arrangement) else []
