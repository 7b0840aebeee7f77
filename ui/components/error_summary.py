"""What has to be put right before going on, at the top of the page, each with a link to its field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ui import texts
from ui.accessibility import announce
from ui.components.buttons import LinkButton
from ui.components.column import Column
from ui.components.text import Heading, longest_line


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to put right: what to say, in the same words as beside the field, and where the focus goes."""

    message: str
    target: QWidget


class _ProblemLink(LinkButton):
    """What is wrong, in lines no longer than those beside the field."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setMaximumWidth(longest_line(self.font()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMaximumWidth(longest_line(self.font()))


class ErrorSummary(QFrame):
    """Hidden until there is something to put right; then it takes the focus."""

    accessible_role = QAccessible.Role.AlertMessage

    followed = Signal(QWidget)
    """Someone pressed the link to this widget, which has the focus now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._column = Column(self, space=8, margins=(16, 16, 20, 16))  # its words begin where those of a Banner do
        self._column.add(Heading(texts.PROBLEM, look="subheading"))
        self._links: list[LinkButton] = []
        self.setAccessibleName(texts.PROBLEM)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # not a stop of the Tab key, but a place to start from
        self.hide()

    @property
    def links(self) -> Sequence[LinkButton]:
        """The links to the fields, in the order of the page."""
        return tuple(self._links)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List the problems and take the focus; an empty list hides the summary."""
        for link in self._links:
            self._column.remove(link)
        self._links = [_ProblemLink(problem.message) for problem in problems]
        for link, problem in zip(self._links, problems, strict=True):
            link.setProperty("look", "error")
            self._column.add(link)
            link.clicked.connect(lambda _checked=False, target=problem.target: self._follow(target))
        self.setVisible(bool(problems))
        if problems:
            spoken = ". ".join(problem.message for problem in problems)
            self.setAccessibleDescription(spoken)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, f"{texts.PROBLEM}. {spoken}", urgent=True)

    def _follow(self, target: QWidget) -> None:
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.followed.emit(target)
