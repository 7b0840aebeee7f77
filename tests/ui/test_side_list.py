"""The list at the side: it says where one is, and that there is more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.case_session import CaseSession
from ui.components.side_list import SideLink
from ui.palettes import DARK, LIGHT
from ui.places import ABOUT, CHECK, HISTORY, KEEPING, QUESTIONS, RESULT, Place, section
from ui.theme import Theme
from ui.window import Window

At = Callable[[Place], CaseSession]


def shown(link: QWidget, within: QWidget) -> int:
    """How many pixels of the height of a widget show."""
    place = QRect(link.mapTo(within, QPoint(0, 0)), link.size())
    return max(place.intersected(QRect(QPoint(0, 0), within.size())).height(), 0)


def link_to(window: Window, place: str) -> SideLink:
    """The entry of a place."""
    return next(link for link in window.side.links if link.entry.place == place)


def test_what_follows_the_current_entry_shows(at: At, window: Window, app: QApplication):
    for place in (section("safety"), section("sign_off"), Place(CHECK), Place(HISTORY)):
        at(place)
        app.processEvents()
        links, room = window.side.links, window.side.viewport()
        here = links.index(link_to(window, str(place)))
        assert [shown(link, room) for link in links[here : here + 2]] == [
            link.height() for link in links[here : here + 2]
        ]
        assert all(shown(link, room) >= link.height() // 2 for link in links[here + 2 : here + 3])


def test_no_entry_is_cut_at_the_top(at: At, window: Window, app: QApplication):
    at(Place(KEEPING))
    for place in [Place.read(link.entry.place) for link in window.side.links]:
        at(place)
        app.processEvents()
        bar = window.side.verticalScrollBar()
        above = [link for link in window.side.links if link.y() < bar.value()]
        is_whole = all(shown(link, window.side.viewport()) == 0 for link in above)
        assert is_whole or bar.value() == bar.maximum(), place


def test_the_list_begins_at_its_top_wherever_the_current_entry_shows_there(at: At, window: Window, app: QApplication):
    at(Place(KEEPING))
    app.processEvents()
    assert window.side.verticalScrollBar().value() > 0
    at(Place(RESULT))
    app.processEvents()
    assert window.side.verticalScrollBar().value() == 0


def test_what_the_case_is_about_belongs_to_the_questions(at: At, window: Window, app: QApplication):
    at(Place(KEEPING))
    app.processEvents()
    at(Place(ABOUT))
    app.processEvents()
    assert [link.entry.place for link in window.side.links if link.is_current] == [QUESTIONS]
    assert window.side.verticalScrollBar().value() == 0


def test_the_list_stays_as_somebody_scrolled_it_while_the_page_stays(at: At, window: Window, app: QApplication):
    at(Place(KEEPING))
    app.processEvents()
    window.side.verticalScrollBar().setValue(0)
    window.side.show_entries([link.entry for link in window.side.links], KEEPING)
    app.processEvents()
    assert window.side.verticalScrollBar().value() == 0


def test_an_entry_that_was_pressed_stays_under_the_pointer(at: At, window: Window, app: QApplication):
    at(Place(KEEPING))
    app.processEvents()
    bar = window.side.verticalScrollBar()
    before = bar.value()
    pressed = link_to(window, CHECK)
    QTest.mouseClick(pressed, Qt.MouseButton.LeftButton)
    app.processEvents()
    assert link_to(window, CHECK).is_current
    assert bar.value() == min(before, bar.maximum()), "the list may be shorter, with other words in bold"


def test_its_scroll_bar_can_be_seen_apart_from_the_line_beside_it(at: At, window: Window, app: QApplication):
    for palette in (LIGHT, DARK):
        Theme(palette).apply(app)
        at(Place(RESULT))
        app.processEvents()
        bar = window.side.verticalScrollBar()
        assert bar.isVisible()
        image = bar.grab(QRect(QPoint(0, 0), QSize(bar.width(), 60))).toImage()
        across = [image.pixelColor(x, 30) for x in range(bar.width())]
        assert QColor(palette.outline) in across
        assert across[0] == across[-1] == QColor(palette.quiet)
