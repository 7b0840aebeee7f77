"""A question on a form: its label, a hint, what is wrong with the answer, and the control itself."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from ui import texts
from ui.components.buttons import Button
from ui.components.column import Column
from ui.components.row import Row
from ui.components.text import Text
from ui.theme import px


class Field(QFrame):
    """The frame of every field. A wrong answer gets a bar at the left and the words above the control.

    Controls are named by the label, and described by the hint and by what is wrong, so that assistive technology says
    both. ``edited`` is emitted on every change that a person makes. ``show_label`` is False where the heading of the
    page asks the question already. Subclasses put their control with `_place`.
    """

    edited = Signal()

    def __init__(self, label: str, hint: str = "", *, show_label: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self._hint = hint
        self._error = ""
        self._controls: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = Column(self, space=4)
        self._label_text = Text(label, look="strong") if show_label else None
        if self._label_text is not None:
            self.column.add(self._label_text)
        if hint:
            self.column.add(Text(hint, look="hint"))
        self._error_text = Text(look="error")
        self._error_text.hide()
        self.column.add(self._error_text)

    @property
    def error(self) -> str:
        """What is wrong, or nothing."""
        return self._error

    @property
    def focus_target(self) -> QWidget:
        """Where the focus goes when someone follows a link to this field."""
        return self._controls[0]

    def set_error(self, message: str) -> None:
        """Show what is wrong beside the field; an empty message clears it."""
        self._error = message
        self._error_text.setText(message)
        self._error_text.setAccessibleName(texts.ERROR_BESIDE_FIELD.format(message=message) if message else "")
        self._error_text.setVisible(bool(message))
        self.column.set_margins((16, 0, 0, 0) if message else (0, 0, 0, 0))
        _restyle(self, wrong=bool(message))
        for control in self._controls:
            self._describe(control)
            _restyle(control, wrong=bool(message))

    def _place(self, control: QWidget, *, name: str = "", layout_widget: QWidget | None = None) -> None:
        """Put a control under the label; ``layout_widget`` is what holds it, where it does not stand alone."""
        control.setAccessibleName(name or self.label)
        if self._label_text is not None and not self._controls and "&" not in self.label:
            # On Linux, Qt names a list after its choice, and leaves what it is to this relation. A buddy's label takes
            # an ampersand for the sign of a shortcut.
            self._label_text.setBuddy(control)
        self._controls.append(control)
        self._describe(control)
        if layout_widget is None:
            self.column.add(control, before=6)
        elif layout_widget.parent() is not self:
            self.column.add(layout_widget, before=6)

    def _describe(self, control: QWidget) -> None:
        error = texts.ERROR_BESIDE_FIELD.format(message=self._error) if self._error else ""
        control.setAccessibleDescription(" ".join(part for part in (error, self._hint) if part))


class TextField(Field):
    """One line of text. ``characters`` is how wide it is, as a sign of how much is wanted; 0 fills the column.

    ``beside`` stands in the same line after it, where there is room.
    """

    def __init__(
        self,
        label: str,
        hint: str = "",
        *,
        characters: int = 0,
        beside: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint, parent=parent)
        self.control = Line(characters)
        self.control.edited.connect(self.edited)
        self._place(self.control, layout_widget=Row(self.control, *beside) if beside else None)

    @property
    def value(self) -> str:
        """What was typed, without space around it."""
        return self.control.text().strip()

    def set_value(self, text: str) -> None:
        """Show ``text``."""
        self.control.show_text(text)


class LongTextField(Field):
    """Several lines of text in a box that grows with them. Tab moves on to the next field."""

    def __init__(self, label: str, hint: str = "", *, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent=parent)
        self.control = GrowingText(lines)
        self._loading = False
        self.control.textChanged.connect(self._text_changed)
        self._place(self.control)

    @property
    def value(self) -> str:
        """What was typed, without space around it."""
        return self.control.toPlainText().strip()

    def set_value(self, text: str) -> None:
        """Show ``text``."""
        self._loading = True
        self.control.setPlainText(text)
        self._loading = False

    def _text_changed(self) -> None:
        if not self._loading:
            self.edited.emit()


class PassphraseField(Field):
    """A secret line of text, hidden until "Show" is pressed. Pasting is allowed."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent=parent)
        self.control = Line(0)
        self.control.setEchoMode(QLineEdit.EchoMode.Password)
        self.control.edited.connect(self.edited)
        self.show_button = Button(texts.SHOW)
        self.show_button.setAccessibleName(texts.SHOW_FIELD.format(field=label))
        self.show_button.clicked.connect(self._switch)
        self._place(self.control, layout_widget=Row(self.control, self.show_button))

    @property
    def value(self) -> str:
        """What was typed, exactly: space counts in a passphrase."""
        return self.control.text()

    def clear(self) -> None:
        """Forget what was typed, and hide again."""
        self.control.clear()
        self._hide(hidden=True)

    def _switch(self) -> None:
        self._hide(hidden=self.control.echoMode() == QLineEdit.EchoMode.Normal)

    def _hide(self, *, hidden: bool) -> None:
        self.control.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self.show_button.setText(texts.SHOW if hidden else texts.HIDE)
        name = texts.SHOW_FIELD if hidden else texts.HIDE_FIELD
        self.show_button.setAccessibleName(name.format(field=self.label))


_MOST_TYPED = 2_000_000


class Line(QLineEdit):
    """A line to type in, ``characters`` wide, or as wide as there is room for at 0.

    ``edited`` is emitted whenever a person changes the text, by whatever means: Qt's own ``textEdited`` passes over
    what a screen reader or dictation puts in.
    """

    edited = Signal()

    def __init__(self, characters: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._characters = characters
        self._loading = False
        # Qt would cut off what is pasted past 32,767 characters without a word; whoever reads the line says what is
        # too long.
        self.setMaxLength(_MOST_TYPED)
        self.textChanged.connect(self._text_changed)
        horizontal = QSizePolicy.Policy.Fixed if characters else QSizePolicy.Policy.Expanding
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show ``text``, which nobody has changed yet."""
        self._loading = True
        self.setText(text)
        self._loading = False

    def _text_changed(self) -> None:
        if not self._loading:
            self.edited.emit()

    def sizeHint(self) -> QSize:
        """Wide enough for its characters, or 40 of them."""
        width = QFontMetrics(self.font()).horizontalAdvance("0") * (self._characters or 40) + px(2 * 14)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Narrow where it must be."""
        return QSize(min(self.sizeHint().width(), px(120)), super().minimumSizeHint().height())


class GrowingText(QPlainTextEdit):
    """A box for text that is at least ``lines`` high and grows up to four times that; then it scrolls.

    While it can be typed in, it has a line to spare; what can only be read has none, and looks no more like a form to
    fill in than it must.
    """

    def __init__(self, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.document().setDocumentMargin(2)  # so that the words stand where those of a line do
        self.setCursorWidth(max(px(1), 1))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as its text, within its limits."""
        line = QFontMetrics(self.font()).lineSpacing()
        # A plain text document measures its height in lines.
        spare = 0 if self.isReadOnly() else 1
        lines = min(max(self._lines, round(self.document().size().height()) + spare), 4 * self._lines)
        around = px(2 * 8) + px(2 * 2) + ceil(2 * self.document().documentMargin())  # the padding, and the outline
        if not self.isReadOnly():
            around = px(2 * 8) + 2 * self.frameWidth() + px(8)
        return QSize(px(400), lines * line + around)

    def minimumSizeHint(self) -> QSize:
        """Narrow where it must be."""
        return QSize(px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow where the words take more lines at another width."""
        super().resizeEvent(event)
        if self.sizeHint().height() != self.height():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setCursorWidth(max(px(1), 1))
            self.updateGeometry()


def _restyle(widget: QWidget, *, wrong: bool) -> None:
    """Tell the style sheet whether what the widget holds is wrong."""
    widget.setProperty("wrong", "true" if wrong else "false")
    widget.style().unpolish(widget)
    widget.style().polish(widget)
