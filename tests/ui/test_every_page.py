"""What holds on every page, at every size: names, order, targets, contrast as drawn, and nothing cut off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLabel, QWidget

from data.settings import Theme as Colours
from data.store import Store
from tests.counts import FULL
from tests.ui.driver import interface, name_of, open_everything, read
from tests.ui.every_page import Stop, every_page
from tests.ui.test_looks import contrast
from ui.components.arrangement import least_width
from ui.components.page import Page
from ui.components.summary import SummaryRow
from ui.components.tab_order import in_reading_order
from ui.components.text import Text
from ui.navigator import Navigator
from ui.window import Window

LOOKS = [
    (Colours.LIGHT, 100, QSize(1180, 780)),
    (Colours.DARK, 125, QSize(1092, 614)),  # a small laptop of 1366 x 768 at 125% scaling
    (Colours.HIGH_VISIBILITY, 200, QSize(1280, 720)),
    (Colours.LIGHT, 200, QSize(640, 480)),  # where everything folds
]
if FULL:
    LOOKS += [
        (colours, size, window)
        for colours in Colours
        for size in (100, 125, 150, 175, 200)
        for window in (QSize(1280, 720), QSize(820, 600), QSize(640, 480))
        if (colours, size, window) not in LOOKS
    ]

LEAST_TARGET = 24
"""Pixels in both directions, by WCAG 2.2, 2.5.8."""


@pytest.fixture
def pages(window: Window, navigator: Navigator, store: Store, directory: Path) -> Iterator[Stop]:
    """Every page of the app with its name, and how to get there."""
    return every_page(window, navigator, store, directory)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look[0].value}-{look[1]}-{look[2].width()}")
def test_every_page_can_be_read_and_used(
    pages: Iterator[Stop],
    window: Window,
    app: QApplication,
    look: tuple[Colours, int, QSize],
):
    colours, size, room = look
    window.resize(room)
    window._display.choose_colours(colours)
    window._display.choose_text_size(size)
    wrong: list[str] = []
    count = 0
    for name, show in pages:
        show()
        page = window.page
        assert page is not None
        open_everything(page)
        settle(app)
        wrong += [f"{name}: {problem}" for problem in problems(page)]
        wrong += [f"{name}: {problem}" for problem in around(window)]
        if not window.isActiveWindow():
            wrong.append(f"{name}: a part of it flashed up as a window of its own, and took the keyboard with it")
            window.activateWindow()
        least = 7.0 if colours is Colours.HIGH_VISIBILITY else 4.5
        for part in drawn_parts(window):
            wrong += [f"{name}: {problem}" for problem in faint(part, least)]
        count += 1
    assert count >= 25
    assert not wrong, "\n".join(wrong)


def test_faint_text_is_noticed(window: Window, app: QApplication):
    """The measure itself: grey on white that no palette of ours holds."""
    page = Page("A heading")
    pale = Text("Pale words")
    pale.setStyleSheet(f"color: {PALE}")
    page.add(pale)
    window.show_page(page)
    settle(app)
    assert [problem for part in drawn_parts(window) for problem in faint(part, 4.5)] == [
        "'Pale words' is faint: 3.0 to 1, and not 4.5"
    ]


PALE = "#949494"
"""On white just over 3 to 1."""


def settle(app: QApplication) -> None:
    """Let layouts come to rest: a field grows with its words, then the page with the field, then what scrolls it."""
    for _ in range(8):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def problems(page: Page) -> Iterator[str]:
    """What keeps somebody from reading or using the page."""
    yield from _heading_problems(page)
    focusable = [widget for widget in in_reading_order(page) if widget.isVisible()]
    yield from _name_problems(focusable)
    yield from _order_problems(page, focusable)
    for widget in page.findChildren(QWidget):
        if widget.isVisible():
            yield from _cut_off(widget, page)


def around(window: Window) -> Iterator[str]:
    """What keeps somebody from reading or using what stands around the page: the bar and the list of sections."""
    for part in (window.header, window.training, window.side):
        if part.isVisible():
            focusable = [widget for widget in in_reading_order(part) if widget.isVisible()]
            yield from _name_problems(focusable)
            for widget in part.findChildren(QWidget):
                if widget.isVisible():
                    yield from _cut_off(widget, part)
    if window.minimumSizeHint().width() > window.width():
        yield f"the window does not fit: {window.minimumSizeHint().width()} of {window.width()}"


def drawn_parts(window: Window) -> Iterator[QWidget]:
    """The parts of the window that hold text, whole, however far they scroll."""
    page = window.page
    assert page is not None
    yield window.header
    if window.training.isVisible():
        yield window.training
    for scrolled in (page.widget(), window.side.widget() if window.side.isVisible() else None):
        if scrolled is not None:
            yield scrolled


def faint(part: QWidget, least: float) -> Iterator[str]:
    """The texts that stand out too little from what they are drawn on, measured from the pixels."""
    image = part.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    for widget in part.findChildren(QWidget):
        if not widget.isVisibleTo(part) or not widget.isEnabled():
            continue
        if isinstance(widget, (QLabel, QAbstractButton)):
            words = widget.text()
        else:
            words = widget.accessibleName() if isinstance(widget, SummaryRow) else ""
        if not words.strip():
            continue
        ratio = _contrast_drawn(image.copy(QRect(widget.mapTo(part, QPoint(0, 0)), widget.size())))
        if ratio < least:
            yield f"{words!r} is faint: {ratio:.1f} to 1, and not {least}"


def _contrast_drawn(image: QImage) -> float:
    """The contrast of the ink with the ground: of all colours drawn, the one furthest from that of most of it."""
    pixels = bytes(image.constBits())
    seen = (image.width(), hash(pixels))  # most of what is drawn was drawn on another page as well
    if seen not in _DRAWN:
        drawn = Counter(memoryview(pixels).cast("I"))
        ((ground, _),) = drawn.most_common(1)
        _DRAWN[seen] = max(_contrast(ground, colour) for colour in drawn)
    return _DRAWN[seen]


_DRAWN: dict[tuple[int, int], float] = {}


@cache
def _contrast(one: int, other: int) -> float:
    return contrast(QColor.fromRgb(one).name(), QColor.fromRgb(other).name())


def _heading_problems(page: Page) -> Iterator[str]:
    told = [each for each in read(page) if each.name]
    if told[0].role != QAccessible.Role.Heading:
        yield f"a screen reader meets {told[0].name!r} before the heading"
    if page.horizontalScrollBar().maximum():
        yield "it scrolls sideways"


def _name_problems(focusable: list[QWidget]) -> Iterator[str]:
    for widget in focusable:
        told = interface(widget)
        if not name_of(told):
            yield f"{type(widget).__name__} has no name"
        if told.role() in {QAccessible.Role.NoRole, QAccessible.Role.Client}:
            yield f"{told.text(QAccessible.Text.Name)!r} has no role"
        stops = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if stops and min(widget.width(), widget.height()) < LEAST_TARGET:
            yield f"{told.text(QAccessible.Text.Name)!r} is too small to hit: {widget.size().toTuple()}"


def _order_problems(page: Page, focusable: list[QWidget]) -> Iterator[str]:
    in_tree = [each.widget for each in read(page) if each.widget in focusable]
    stops = [widget for widget in focusable if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
    if [each for each in in_tree if each in stops] != stops:
        yield "a screen reader goes another way than the eye"
    if stops and _tab_chain(stops[0], stops) != stops:
        yield "the Tab key goes another way than the eye"
    for first, second in pairwise(stops):
        upper, lower = (widget.mapTo(page, QPoint(0, 0)) for widget in (first, second))
        beside = upper.y() < lower.y() + second.height() and lower.y() < upper.y() + first.height()
        if (lower.x() <= upper.x()) if beside else (lower.y() < upper.y()):
            names = [interface(widget).text(QAccessible.Text.Name) for widget in (first, second)]
            yield f"reading jumps back from {names[0]!r} to {names[1]!r}"


def _tab_chain(first: QWidget, stops: list[QWidget]) -> list[QWidget]:
    """The stops of the Tab key in the order in which Qt goes through them."""
    chain, at = [first], first.nextInFocusChain()
    while at is not None and at is not first:
        if at in stops:
            chain.append(at)
        at = at.nextInFocusChain()
    return chain


def _cut_off(widget: QWidget, page: QWidget) -> Iterator[str]:
    if isinstance(widget, QAbstractScrollArea) or widget.parentWidget() is None:
        return
    name = widget.accessibleName() or getattr(widget, "text", lambda: "")() or type(widget).__name__
    if widget.hasHeightForWidth() and widget.height() < widget.heightForWidth(widget.width()):
        yield f"{name!r} is cut off below: {widget.height()} of {widget.heightForWidth(widget.width())}"
    if widget.layout() is None and widget.width() < least_width(widget):
        yield f"{name!r} is cut off at the side: {widget.width()} of {least_width(widget)}"
    right = widget.mapTo(page, QPoint(widget.width(), 0)).x()
    if right > page.width():
        yield f"{name!r} ends outside the page"
