"""The files of a case: adding one, saving a copy of one, and taking one out."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from data import attachments
from data.atomic import write_whole
from data.attachments import Attachment
from data.errors import StoreError
from data.paths import reason
from ui import texts
from ui.accessibility import announce
from ui.case_session import CaseSession
from ui.components.banner import Banner
from ui.components.buttons import Button, LinkButton
from ui.components.file_dialog import choose_file, choose_target
from ui.components.row import Row
from ui.components.slot import Slot
from ui.components.text import Rule, Text
from ui.pages.case_page import CasePage
from ui.places import FILES, Place
from ui.times import moment_in_words
from ui.words import size_in_words


class FilesPage(CasePage):
    """A table of files. The app opens none: a copy goes where the person chooses."""

    def __init__(self, session: CaseSession, now: Callable[[], datetime.datetime]) -> None:
        super().__init__(session, Place(FILES), texts.FILES_TITLE)
        self._now = now
        self.add(Text(texts.FILES_BODY))
        self.add(Text(texts.FILES_ALLOWED, look="hint"))
        self._said = Slot()
        self.add(self._said)
        self._list = Slot(space=4)
        self.add(self._list, before=24)
        self.add_primary(texts.FILES_ADD).clicked.connect(self._choose)
        self.files: list[Attachment] = []
        self._show_list()

    def add_file(self, path: Path) -> None:
        """Put a copy of a file into the case, or say why it is not taken."""
        try:
            added = attachments.attach(self.session.store, self.session.id, path)
        except StoreError as error:
            self._trouble(str(error))
            return
        self._show_list()
        self._say(texts.FILES_ADDED.format(name=added.name))

    def save_copy(self, file: Attachment, path: Path) -> None:
        """Write a copy, which is not encrypted, where the person chose."""
        if path.exists():
            self._trouble(texts.FILE_EXISTS)
            return
        try:
            write_whole(path, attachments.content_of(self.session.store, file))
        except OSError as error:
            self._trouble(texts.EXPORT_FAILED.format(reason=reason(error)))
        except StoreError as error:
            self._trouble(str(error))
        else:
            self._show_banner(Banner(texts.FILES_SAVED_TITLE, texts.FILES_SAVED.format(path=path)))

    def remove(self, file: Attachment) -> None:
        """Take a file out of the case."""
        try:
            attachments.remove(self.session.store, file)
        except StoreError as error:
            self._trouble(str(error))
            return
        self._show_list()
        self._say(texts.FILES_REMOVED.format(name=file.name))

    def _choose(self) -> None:
        choose_file(self, texts.FILES_ADD, texts.FILES_FILTERS, self.add_file)

    def _choose_target(self, file: Attachment) -> None:
        choose_target(
            self,
            texts.FILES_SAVE_COPY,
            texts.FILES_FILTERS,
            lambda path: self.save_copy(file, path),
            at=Path.home() / file.name,
        )

    def _ask(self, file: Attachment) -> None:
        banner = Banner(texts.FILES_REMOVE_ASK_TITLE, texts.FILES_REMOVE_ASK.format(name=file.name), tone="must")
        yes = Button(texts.FILES_REMOVE_YES, look="warning")
        yes.clicked.connect(lambda: self.remove(file))
        banner.column.add(yes)
        self._show_banner(banner)
        yes.setFocus()

    def _show_list(self) -> None:
        try:
            self.files = attachments.attachments(self.session.store, self.session.id)
        except StoreError as error:
            self._trouble(str(error))
            return
        rows: list[QWidget] = []
        for file in self.files:
            when = moment_in_words(file.at, self._now())
            said = texts.FILES_SIZE.format(size=size_in_words(file.size), when=when)
            save = LinkButton(texts.FILES_SAVE_COPY, name=texts.FILES_SAVE_COPY_NAME.format(name=file.name))
            save.clicked.connect(lambda _checked=False, file=file: self._choose_target(file))
            remove = LinkButton(texts.ROW_REMOVE, name=texts.FILES_REMOVE_NAME.format(name=file.name))
            remove.clicked.connect(lambda _checked=False, file=file: self._ask(file))
            rows += [Text(file.name, look="strong"), Text(said, look="hint"), Row(save, remove, space=24), Rule()]
        self._list.show_only(*(rows or [Text(texts.FILES_NONE, look="secondary")]))
        self.order()

    def _trouble(self, words: str) -> None:
        self._show_banner(Banner(texts.FILES_TROUBLE, words, tone="must"))

    def _say(self, words: str) -> None:
        said = Text(words)
        self._said.show_only(said)
        announce(said, words)

    def _show_banner(self, banner: Banner) -> None:
        self._said.show_only(banner)
        self.order()
        announce(banner, banner.heading.text(), urgent=True)
