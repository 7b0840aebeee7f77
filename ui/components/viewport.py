"""The part of a scrolling area through which one looks, made here and not by Qt."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give ``area`` a viewport that Python knows, and return it. For a new area, before anything is put into it.

    When Python first meets a widget that Qt has made, PySide loads the names of every kind of widget there is to find
    out which it is: a tenth of the time that the window takes to open. Of a widget made here it knows.
    """
    view = QWidget()
    view.setAutoFillBackground(True)  # as Qt's own
    area.setViewport(view)
    return view
