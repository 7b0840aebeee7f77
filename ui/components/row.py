"""Things side by side, as far as there is room; what does not fit goes to the next line."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.components.arrangement import Arrangement, Place, height_at, least_width
from ui.components.buttons import Button
from ui.theme import gap

_EXPANDING = QSizePolicy.Policy.Expanding


class Row(QWidget):
    """The given widgets from left to right, ``space`` apart at 100%, wrapping where the width is short.

    Widgets whose width policy is Expanding share what is left of their line, and buttons are as high as the highest
    button of theirs. ``between_lines`` is the space between lines, where it differs.
    """

    def __init__(
        self,
        *widgets: QWidget,
        space: float = 12,
        between_lines: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = _Flow(self, space, space if between_lines is None else between_lines)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` at the end."""
        self._flow.insert(self._flow.count(), widget)


class _Flow(Arrangement):
    """The layout of a row."""

    def __init__(self, parent: QWidget, space: float, between_lines: float) -> None:
        super().__init__(parent)
        self._space = space
        self._between_lines = between_lines

    def preferred(self) -> QSize:
        widgets = self.widgets()
        width = sum(widget.sizeHint().width() for widget in widgets) + gap(self._space) * max(len(widgets) - 1, 0)
        return QSize(width, max((widget.sizeHint().height() for widget in widgets), default=0))

    def arrange(self, width: int) -> tuple[int, list[Place]]:
        space, between, y = gap(self._space), gap(self._between_lines), 0
        places: list[Place] = []
        for line in self._lines(width):
            widths = self._widths(line, width)
            heights = [height_at(widget, taken) for widget, taken in zip(line, widths, strict=True)]
            sizes = list(zip(line, heights, strict=True))
            highest = max((height for widget, height in sizes if isinstance(widget, Button)), default=0)
            heights = [highest if isinstance(widget, Button) else height for widget, height in sizes]
            x, tallest = 0, max(heights)
            for widget, taken, height in zip(line, widths, heights, strict=True):
                places.append((widget, x, y + (tallest - height) // 2, taken, height))
                x += taken + space
            y += tallest + between
        return max(y - between, 0), places

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for widget in self.widgets():
            wanted = least_width(widget) if _expands(widget) else widget.sizeHint().width()
            if lines and wanted <= left:
                lines[-1].append(widget)
            else:
                lines.append([widget])
                left = width
            left -= wanted + gap(self._space)
        return lines

    def _widths(self, line: list[QWidget], width: int) -> list[int]:
        fixed = sum(min(widget.sizeHint().width(), width) for widget in line if not _expands(widget))
        share = (width - fixed - gap(self._space) * (len(line) - 1)) // max(sum(map(_expands, line)), 1)
        return [
            min(share, widget.maximumWidth()) if _expands(widget) else min(widget.sizeHint().width(), width)
            for widget in line
        ]


def _expands(widget: QWidget) -> bool:
    return widget.sizePolicy().horizontalPolicy() is _EXPANDING
