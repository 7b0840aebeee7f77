"""What Qt's own widgets do not tell assistive technology: headings, links, alerts, and whether an expander is open.

A widget says what it is by an attribute ``accessible_role``; a button that opens something says whether it is open by
a property ``is_open``. Everything else is left to Qt.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QWidget

PRESS = "Press"
"""Qt's own name for the action that presses a button."""


class _RoleAccess(QAccessibleWidget):
    """A widget under a role of its own. A label's name is what it shows, unless it was given another."""

    def text(self, kind: QAccessible.Text) -> str:
        given = super().text(kind)
        widget = self.widget()
        if kind == QAccessible.Text.Name and not given and isinstance(widget, QLabel):
            return widget.text()
        return given


class _ButtonAccess(QAccessibleWidget):
    """A button under a role of its own, which can still be pressed."""

    def text(self, kind: QAccessible.Text) -> str:
        given = super().text(kind)
        return given or (self._button().text() if kind == QAccessible.Text.Name else given)

    def state(self) -> QAccessible.State:
        state = super().state()
        is_open = getattr(self._button(), "is_open", None)
        if is_open is not None:
            state.expandable = True
            state.expanded = is_open
            state.collapsed = not is_open
        return state

    def actionNames(self) -> list[str]:
        return [PRESS, *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == PRESS:
            self._button().click()
        else:
            super().doAction(name)

    def _button(self) -> QAbstractButton:
        button = self.widget()
        assert isinstance(button, QAbstractButton)  # noqa: S101 - the factory below makes this of nothing else
        return button


def _interface_of(_class_name: str, thing: QObject | None) -> QAccessibleWidget | None:
    """Qt asks this of every object that assistive technology meets; None leaves the answer to Qt."""
    role = getattr(thing, "accessible_role", None)
    if role is None:
        return None
    if isinstance(thing, QAbstractButton):
        return _ButtonAccess(thing, role)
    return _RoleAccess(thing, role) if isinstance(thing, QWidget) else None


def install() -> None:
    """Tell Qt of the roles above. Once, after the application object was made."""
    QAccessible.installFactory(_interface_of)


def announce(widget: QWidget, message: str, *, urgent: bool = False) -> None:
    """Have assistive technology say ``message`` without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, message)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
