"""Rows from a spreadsheet: which column is what, and how the rows will look, before any is added."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from logic.pack import Option
from logic.sections import Section
from ui import texts
from ui.accessibility import announce
from ui.components.banner import Banner
from ui.components.buttons import Button
from ui.components.card import CheckCard, narrow
from ui.components.column import Column
from ui.components.row import Row
from ui.components.select_field import SelectField
from ui.components.text import Heading, Text
from ui.pages.row_words import lines_of_row, title_of_row
from ui.pasted_rows import Cells, has_headings, match_columns, take
from ui.plurals import counted
from ui.words import first_line

_PREVIEWED, _SHOWN_LEFT_OUT, _EXAMPLE = 3, 6, 40


class PasteView(QWidget):
    """``taken`` carries the rows of the section to add; ``cancelled`` says that none shall be."""

    taken = Signal(object)
    cancelled = Signal()

    def __init__(self, section: Section, cells: Cells) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._section, self._cells = section, cells
        column = Column(self, space=16)
        self.heading = Heading(texts.PASTE_TITLE, look="subheading")
        self.heading.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column.add(self.heading)
        column.add(Text(texts.PASTE_INTRO))
        self.headings = CheckCard("headings", texts.PASTE_HEADINGS)
        self.headings.setSizePolicy(narrow(self.headings.sizePolicy()))
        self.headings.setChecked(has_headings(cells, section))
        self.headings.clicked.connect(self._show)
        column.add(self.headings)
        fields = [Option(each.id, each.label, "") for each in section.fields]
        self.columns: list[SelectField] = []
        for number, matched in enumerate(match_columns(cells, section)):
            example = next((row[number] for row in cells if row[number]), "")
            label = texts.PASTE_COLUMN.format(number=number + 1, example=first_line(example)[:_EXAMPLE])
            choice = SelectField(label, fields, none=texts.PASTE_NO_FIELD)
            choice.set_value(matched)
            choice.edited.connect(self._show)
            self.columns.append(choice)
            column.add(choice)
        self._preview = QWidget()
        self._preview.setSizePolicy(policy)
        self._shown = Column(self._preview, space=4)
        column.add(self._preview)
        self.add_button = Button("", look="primary")
        self.add_button.clicked.connect(self._take)
        cancel = Button(texts.PASTE_CANCEL)
        cancel.clicked.connect(self.cancelled)
        column.add(Row(self.add_button, cancel))
        self._show()

    def _show(self) -> None:
        """Show the rows as they would be added now."""
        skipped = int(self.headings.isChecked())
        columns = [choice.value for choice in self.columns]
        columns = ["" if each in columns[:place] else each for place, each in enumerate(columns)]  # each field once
        self._result = take(self._cells[skipped:], columns, self._section, first=1 + skipped)
        self._shown.clear()
        rows, left_out = self._result.rows, self._result.left_out
        if rows:
            self._shown.add(Text(texts.PASTE_PREVIEW, look="strong"))
        for row in rows[:_PREVIEWED]:
            self._shown.add(Text(title_of_row(self._section, row)), before=12)
            for line in lines_of_row(self._section, row):
                self._shown.add(Text(line, look="hint"))
        if not rows:
            self._shown.add(Banner(texts.PASTE_NOTHING))
        elif left_out:
            rest = len(left_out) - _SHOWN_LEFT_OUT
            more = counted(texts.PASTE_MORE_LEFT_OUT, rest)
            self._shown.add(
                Banner(texts.PASTE_SOME_LEFT_OUT, *left_out[:_SHOWN_LEFT_OUT], *([more] if rest > 0 else [])), before=16
            )
        words = counted(texts.PASTE_ADD, len(rows))
        self.add_button.setText(words)
        self.add_button.setAccessibleName(words)
        self.add_button.setEnabled(bool(rows))
        self.add_button.updateGeometry()
        announce(self, words)

    def _take(self) -> None:
        self.taken.emit(self._result.rows)
