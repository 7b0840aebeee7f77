"""The ring that shows where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from ui.components.buttons import Button
from ui.components.page import Page
from ui.palettes import LIGHT
from ui.window import Window


def colours_around(window: Window, button: Button) -> set[str]:
    """The colours of a line of pixels that runs from well outside the button's left edge into it."""
    picture = window.grab().toImage()
    y = button.mapTo(window, QPoint(0, button.height() // 2)).y()
    x = button.mapTo(window, QPoint(0, 0)).x()
    return {picture.pixelColor(at, y).name() for at in range(x - 6, x + 1)}


def test_the_ring_is_drawn_outside_what_has_the_focus_and_follows_it(window: Window, app: QApplication):
    page, first, second = Page("A page"), Button("First"), Button("Second")
    page.add(first)
    page.add(second)
    window.show_page(page)
    window.activateWindow()
    bright = QColor(LIGHT.focus_outside).name()
    assert bright not in colours_around(window, first), "a heading with the focus has no ring"
    for now, other in ((first, second), (second, first)):
        now.setFocus(Qt.FocusReason.TabFocusReason)
        app.processEvents()
        assert bright in colours_around(window, now)
        assert bright not in colours_around(window, other)


def test_the_ring_moves_with_the_page(window: Window, app: QApplication):
    page, button = Page("A page"), Button("Only")
    page.add(button)
    window.show_page(page)
    window.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    before = button.mapTo(window, QPoint(0, 0))
    window.resize(window.width() - 300, window.height())
    app.processEvents()
    page.heading.setText(
        "A heading that is now so long that it takes several lines, and pushes the button down the page"
    )
    app.processEvents()
    app.processEvents()
    assert button.mapTo(window, QPoint(0, 0)) != before
    assert QColor(LIGHT.focus_outside).name() in colours_around(window, button)


def test_the_ring_outlives_the_page_that_it_was_drawn_on(window: Window, app: QApplication):
    button = Button("None yet")
    for _ in range(20):
        page, button = Page("A page"), Button("Only")
        page.add(button)
        window.show_page(page)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        app.processEvents()
    assert QColor(LIGHT.focus_outside).name() in colours_around(window, button)
