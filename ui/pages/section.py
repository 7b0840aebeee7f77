"""The sections that record: a form on one page, or a table with a page for its list and one for each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from logic.case_file import MAX_ROWS
from logic.dates import DateError, PartialDate
from logic.genogram import genogram_of, left_out_in_words
from logic.sections import Field, FieldKind, Section, SectionRow
from ui import texts
from ui.accessibility import announce
from ui.case_session import CaseSession, Draft
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.column import Column
from ui.components.form import Form
from ui.components.genogram_view import GenogramView
from ui.components.row import Row
from ui.components.slot import Slot
from ui.components.tab_order import order_by_reading
from ui.components.text import Heading, Rule, Text
from ui.pages.case_page import CasePage
from ui.pages.paste import PasteView
from ui.pages.row_words import lines_of_row, title_of_row
from ui.pasted_rows import read_cells
from ui.places import Place, section
from ui.plurals import counted
from ui.progress import rows_of
from ui.shortcuts import bind


class FormPage(CasePage):
    """A section that is one form. Everything typed is kept at once; only a date can be wrong."""

    def __init__(self, session: CaseSession, wanted: Section) -> None:
        place = section(wanted.id)
        super().__init__(session, place, wanted.title)
        self._section = wanted
        self.add(Text(wanted.intro))
        data = session.sections.get(wanted.id, {})
        self._before: SectionRow = data if isinstance(data, Mapping) else {}
        fields = wanted.fields_for(session.subject)
        self.form = Form(fields, self._before, _expected(fields, session))
        self.form.restore_unfinished(session.draft(place))
        self.form.edited.connect(self.touch)
        self.form.grown.connect(self.order)
        self.add(self.form, before=28)
        self.add_primary(texts.CONTINUE).clicked.connect(self._continue)

    def keep(self) -> None:
        """Keep what is entered, and what cannot be read as a date yet."""
        # Fields that are not asked about this person keep what was entered when they were.
        unseen = {name: value for name, value in self._before.items() if name not in self.form.widgets}
        self.session.set_section(self._section.id, {**unseen, **self.form.values})
        self.session.keep_draft(self.place, self.form.unfinished())

    def _continue(self) -> None:
        self.flush()
        problems = self.form.check()
        self.show_problems(problems)
        if not problems:
            self.continued.emit()


class RowPage(CasePage):
    """One row of a table: a person, an agency, an event. The row comes into being with the first thing typed."""

    another = Signal()

    def __init__(self, session: CaseSession, wanted: Section, row: int) -> None:
        place = section(wanted.id, row)
        rows = _table(session, wanted)
        is_new = row >= len(rows)
        heading = texts.ROW_NEW if is_new else texts.ROW_TITLE
        named = wanted.row_name if is_new else wanted.row_name.capitalize()
        super().__init__(session, place, heading.format(row_name=named, number=row + 1), caption=wanted.title)
        self._section = wanted
        self._row = row
        self._before: SectionRow = {} if is_new else rows[row]
        self.form = Form(wanted.fields, self._before, _expected(wanted.fields, session))
        self.form.restore_unfinished(session.draft(place))
        self.form.edited.connect(self.touch)
        self.form.grown.connect(self.order)
        self.add(self.form, before=24)
        self.add_primary(texts.ROW_SAVE).clicked.connect(lambda: self._leave(another=False))
        more = Button(texts.ROW_ANOTHER)
        more.clicked.connect(lambda: self._leave(another=True))
        self.add(more, before=12)

    def keep(self) -> None:
        """Keep what is entered in this row; a new row in which nothing is entered does not come into being."""
        values = self.form.values
        rows = list(_table(self.session, self._section))
        if self._row < len(rows):
            rows[self._row] = values
        elif values:
            self._row = len(rows)
            rows.append(values)
        self.session.set_section(self._section.id, tuple(rows))
        self.session.keep_draft(self.place, self.form.unfinished())

    def _leave(self, *, another: bool) -> None:
        self.flush()
        problems = self.form.check()
        self.show_problems(problems)
        if problems:
            return
        if another:
            self.another.emit()
        else:
            self.continued.emit()


_HOUSEHOLD = "household"
"""The table that the drawing of the family is made from."""


class TablePage(CasePage):
    """The rows of a table, each to change, move or remove; and adding one."""

    def __init__(self, session: CaseSession, wanted: Section) -> None:
        super().__init__(session, section(wanted.id), wanted.title)
        self._section = wanted
        session.drop_empty_rows(wanted.id)
        self.add(Text(wanted.intro))
        self._list = QWidget()
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._rows = Column(self._list, space=0)
        self.add(self._list, before=24)
        add = Button(texts.ROW_NEW.format(row_name=wanted.row_name))
        add.clicked.connect(lambda: self.wants.emit(section(wanted.id, len(_table(session, wanted)))))
        self._add_button = add
        self._sort = Button(texts.ROW_SORT)
        self._sort.clicked.connect(self._sort_by_date)
        paste = Button(texts.PASTE)
        paste.clicked.connect(self.paste)
        self.add(Row(add, paste, self._sort))
        self._pasting: PasteView | Banner | None = None
        self._paste_holder = QWidget()
        self._paste_holder.setSizePolicy(self._list.sizePolicy())
        self._paste_column = Column(self._paste_holder)
        self._paste_holder.hide()
        self.add(self._paste_holder, before=28)
        bind("paste", self.paste, self)
        self._drawing = Slot()
        self.add(self._drawing, before=28)
        self._onwards = self.add_primary(texts.CONTINUE)
        self._onwards.clicked.connect(self.continued)
        self._removed: tuple[int, SectionRow, Draft] | None = None
        self._show_rows()

    def _show_rows(self) -> None:
        self._rows.clear()
        rows = _table(self.session, self._section)
        if self._removed is not None:
            self._rows.add(self._undo_banner(self._removed[1]))
        for number, row in enumerate(rows):
            under_banner = number == 0 and self._removed is not None
            card = _RowCard(self, self._section, number, row, count=len(rows))
            self._rows.add(card, before=12 if under_banner else 0)
        if not rows:
            self._rows.add(Text(texts.ROW_ADD_FIRST, look="secondary"))
        self._sort.setVisible(len(rows) > 1 and self._section.fields[0].kind is FieldKind.DATE)
        family = genogram_of(self.session.case) if self._section.id == _HOUSEHOLD else None
        drawn: list[QWidget] = []
        if family is not None:
            hint = f"{texts.GENOGRAM_SIGNS} {left_out_in_words(family)}".rstrip()
            drawn = [Heading(texts.GENOGRAM, look="subheading"), Text(hint, look="hint"), GenogramView(family)]
        self._drawing.show_only(*drawn)
        self.order()

    def _undo_banner(self, row: SectionRow) -> Banner:
        banner = Banner(texts.ROW_REMOVED.format(row=title_of_row(self._section, row)), tone="not_met")
        undo = Button(texts.ROW_UNDO)
        undo.clicked.connect(self._put_back)
        banner.column.add(undo)
        return banner

    def paste(self) -> None:
        """Offer the rows that a spreadsheet put on the clipboard; nothing is added before that is confirmed."""
        cells = read_cells(QGuiApplication.clipboard().text())
        self._stop_pasting()
        if not cells or len(cells) + len(_table(self.session, self._section)) > MAX_ROWS:
            message = texts.PASTE_TOO_MANY.format(most=f"{MAX_ROWS:,}") if cells else texts.PASTE_EMPTY
            self._show_pasting(Banner(message))
            announce(self, message, urgent=True)
            return
        view = PasteView(self._section, cells)
        view.taken.connect(self._add_pasted)
        view.cancelled.connect(self._cancel_pasting)
        self._show_pasting(view)
        order_by_reading(self._paste_holder)
        self.order()
        view.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(view)

    def _add_pasted(self, new: tuple[SectionRow, ...]) -> None:
        rows = list(_table(self.session, self._section))
        self._stop_pasting()
        self._removed = None
        self._set_rows([*rows, *new], [*range(len(rows)), *([None] * len(new))])
        words = counted(texts.PASTED, len(new))
        banner = Banner(words)
        undo = Button(texts.PASTE_UNDO)
        undo.clicked.connect(lambda: self._take_out_pasted(len(rows), new))
        banner.column.add(undo)
        self._show_pasting(banner)
        self.order()
        self._go_on_in(banner)
        announce(self, words)

    def _take_out_pasted(self, before: int, new: tuple[SectionRow, ...]) -> None:
        """Take out what was pasted, as far as it still stands as it was added."""
        rows = _table(self.session, self._section)
        kept = [each for each, row in enumerate(rows) if each < before or row not in new]
        self._stop_pasting()
        self._set_rows([rows[each] for each in kept], kept)
        self._go_on_in(self._add_button)

    def _cancel_pasting(self) -> None:
        self._stop_pasting()
        self._go_on_in(self._add_button)

    def _go_on_in(self, part: QWidget) -> None:
        """Put the focus on a button, or the first in a part of the page, and show it: Qt does so for Tab alone."""
        button = part if isinstance(part, QAbstractButton) else part.findChildren(QAbstractButton)[0]
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(part)

    def _show_pasting(self, shown: PasteView | Banner) -> None:
        self._pasting = shown
        self._paste_column.add(shown)
        self._paste_holder.show()
        # Continue would leave the page, and the rows that are only looked at with it.
        self._onwards.setVisible(not isinstance(shown, PasteView))

    def _stop_pasting(self) -> None:
        self._paste_holder.hide()
        self._onwards.show()
        if self._pasting is not None:
            self._paste_column.remove(self._pasting)
            self._pasting = None

    def remove_row(self, number: int) -> None:
        """Take a row out; it can be put back until the page is left."""
        rows = list(_table(self.session, self._section))
        row = rows.pop(number)
        self._removed = (number, row, self.session.draft(section(self._section.id, number)))
        announce(self, texts.ROW_REMOVED.format(row=title_of_row(self._section, row)))
        self._set_rows(rows, [each for each in range(len(rows) + 1) if each != number])
        banners = self._list.findChildren(Banner)
        self._go_on_in(banners[-1])

    def move_row(self, number: int, by: int) -> None:
        """Move a row up (-1) or down (1), and keep the focus on it."""
        rows = list(_table(self.session, self._section))
        order = list(range(len(rows)))
        order.insert(number + by, order.pop(number))
        self._set_rows([rows[each] for each in order], order)
        card = self._card(number + by)
        if card is not None:
            card.focus_move(by)

    def _card(self, number: int) -> _RowCard | None:
        """The card of a row; those that stood there before may not be gone yet."""
        cards = [card for card in self._list.findChildren(_RowCard) if card.number == number]
        return cards[-1] if cards else None

    def _put_back(self) -> None:
        if self._removed is None:
            return
        number, row, draft = self._removed
        rows = list(_table(self.session, self._section))
        came_from: list[int | None] = list(range(len(rows)))
        rows.insert(number, row)
        came_from.insert(number, None)
        self._removed = None
        self._set_rows(rows, came_from)
        self.session.keep_draft(section(self._section.id, number), draft)
        card = self._card(number)
        if card is not None:
            self._go_on_in(card)

    def _sort_by_date(self) -> None:
        date = self._section.fields[0].id
        rows = _table(self.session, self._section)
        order = sorted(range(len(rows)), key=lambda each: _first_day(rows[each].get(date, "")))
        self._set_rows([rows[each] for each in order], order)
        announce(self, texts.ROW_SORTED)

    def _set_rows(self, rows: Sequence[SectionRow], came_from: Sequence[int | None]) -> None:
        self.session.arrange_rows(self._section.id, rows, came_from)
        self.kept.emit()
        self._show_rows()


_ONE_LINE = 96
"""Characters of small text that a column holds in one line. What is longer wraps at the length that reads well."""


class _RowCard(QFrame):
    """One row in the list, with what can be done to it."""

    def __init__(self, page: TablePage, wanted: Section, number: int, row: SectionRow, *, count: int) -> None:
        super().__init__()
        self.number = number
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        column = Column(self, space=4, margins=(0, 12, 0, 0))
        title = title_of_row(wanted, row)
        column.add(Heading(title, look="small"))
        for line in lines_of_row(wanted, row):
            column.add(Text(line, look="small", wide=len(line) <= _ONE_LINE))
        actions = Row(space=20)
        for words, name, action, wants in (
            (texts.CHANGE, texts.CHANGE_NAME.format(what=title), self._change, True),
            (texts.ROW_UP, texts.ROW_UP_NAME.format(row=title), lambda: page.move_row(number, -1), number > 0),
            (
                texts.ROW_DOWN,
                texts.ROW_DOWN_NAME.format(row=title),
                lambda: page.move_row(number, 1),
                number < count - 1,
            ),
            (texts.ROW_REMOVE, texts.ROW_REMOVE_NAME.format(row=title), lambda: page.remove_row(number), True),
        ):
            if wants:
                link = LinkButton(words, name=name)
                link.clicked.connect(action)
                actions.add(link)
        self._page, self._place = page, section(wanted.id, number)
        column.add(actions)
        column.add(Rule(), before=12)

    def focus_move(self, by: int) -> None:
        """Put the focus on the link that moves the row further, or else on the one that changes it."""
        words = texts.ROW_UP if by < 0 else texts.ROW_DOWN
        links = self.findChildren(LinkButton)
        link = next((link for link in links if link.text() == words), links[0])
        link.setFocus(Qt.FocusReason.TabFocusReason)

    def _change(self) -> None:
        self._page.wants.emit(self._place)


def _expected(fields: Sequence[Field], session: CaseSession) -> frozenset[str]:
    """The fields that show at once: what boards usually ask for and the answers do not tell."""
    return frozenset(field.id for field in fields if field.is_expected(session.interview.answers))


def _table(session: CaseSession, wanted: Section) -> tuple[SectionRow, ...]:
    return rows_of(session.sections.get(wanted.id))


def _first_day(text: str | tuple[str, ...]) -> str:
    """The earliest day a date can mean, as text that sorts; what is no date comes last."""
    try:
        return PartialDate.parse(text if isinstance(text, str) else "").first.isoformat()
    except DateError:
        return "~"


def page_of(session: CaseSession, wanted: Section, place: Place) -> FormPage | TablePage | RowPage:
    """The page for a section, or for the row of its table that the place names."""
    if not wanted.repeats:
        return FormPage(session, wanted)
    return TablePage(session, wanted) if place.row is None else RowPage(session, wanted, place.row)
